/** Questions that may wait; each is of a task that somebody wants to take away. */
const MAX_WAITING = 10_000;

/** How a question fared: put, not put because its coordinator was busy, or not put because too many wait or all is over. */
export type QueueOutcome = 'done' | 'busy' | 'dropped';

interface Waiting {
  readonly coordinator: string;
  readonly ask: () => Promise<void>;
  readonly settle: (outcome: QueueOutcome) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Puts questions to coordinators, so many at a time, and to each coordinator one at a time, since it may decide each without
 * thinking of the others. A question whose turn comes while its coordinator is busy is given up: whoever asks tries again later.
 */
export class CoordinatorQueue {
  private readonly parallel: number;
  private waiting: Waiting[] = [];
  private readonly busy = new Set<string>();
  private running = 0;
  private closed = false;

  /** @param parallel questions at a time, 1 or more */
  constructor(parallel: number) {
    if (!(parallel >= 1)) throw new RangeError(`coordinators asked in parallel must be 1 or more, not ${parallel}`);
    this.parallel = parallel;
  }

  /**
   * @param coordinator its address
   * @param ask puts the question and does what follows from the answer
   * @throws what `ask` throws
   */
  put(coordinator: string, ask: () => Promise<void>): Promise<QueueOutcome> {
    if (this.closed || this.waiting.length >= MAX_WAITING) return Promise.resolve('dropped');
    return new Promise((settle, fail) => {
      this.waiting.push({ coordinator, ask, settle, fail });
      this.next();
    });
  }

  /** Drops what waits. */
  close(): void {
    this.closed = true;
    for (const { settle } of this.waiting) settle('dropped');
    this.waiting = [];
  }

  private next(): void {
    while (this.running < this.parallel) {
      const question = this.waiting.shift();
      if (question === undefined) return;
      if (this.busy.has(question.coordinator)) question.settle('busy');
      else void this.run(question);
    }
  }

  private async run({ coordinator, ask, settle, fail }: Waiting): Promise<void> {
    this.busy.add(coordinator);
    this.running += 1;
    try {
      await ask();
      settle('done');
    } catch (error) {
      fail(error);
    } finally {
      this.busy.delete(coordinator);
      this.running -= 1;
      this.next();
    }
  }
}
