import { Worker } from 'node:worker_threads';
import type { Question, Verdict } from './password-worker.ts';

/** What compares passwords that take long to compare, elsewhere than on the event loop. */
export interface SlowChecks {
  /**
   * @returns whether the given password is the stored one
   * @throws TooManyLoginsError when as many wait as may
   */
  check(stored: string, given: string): Promise<boolean>;
  close(): Promise<void>;
}

/** More logins are under way than can be checked. */
export class TooManyLoginsError extends Error {
  override readonly name = 'TooManyLoginsError';

  constructor() {
    super('Too many logins in progress. Try again.');
  }
}

const THREADS = 2;
/** Some minutes of work. */
const MOST_WAITING = 1_000;

interface Waiting {
  readonly question: Question;
  settle(matches: boolean): void;
  fail(error: Error): void;
}

/** Threads that compare passwords, started when they are needed; who comes first goes first. */
export class PasswordThreads implements SlowChecks {
  private readonly queue: Waiting[] = [];
  private readonly busy = new Map<Worker, Waiting>();
  private readonly idle: Worker[] = [];
  private lastId = 0;
  private closed = false;

  check(stored: string, given: string): Promise<boolean> {
    if (this.closed || this.queue.length >= MOST_WAITING) return Promise.reject(new TooManyLoginsError());
    return new Promise((settle, fail) => {
      this.queue.push({ question: { id: ++this.lastId, stored, given }, settle, fail });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { fail } of this.queue.splice(0)) fail(new TooManyLoginsError());
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private next(): void {
    if (this.queue.length === 0) return;
    const worker = this.idle.pop() ?? (this.busy.size < THREADS ? this.started() : undefined);
    const waiting = worker && this.queue.shift();
    if (waiting === undefined) return;
    this.busy.set(worker as Worker, waiting);
    worker?.postMessage(waiting.question);
  }

  private started(): Worker {
    const worker = new Worker(new URL('./password-worker.js', import.meta.url));
    worker.unref();
    worker.on('message', ({ matches }: Verdict) => {
      const waiting = this.busy.get(worker);
      this.busy.delete(worker);
      this.idle.push(worker);
      waiting?.settle(matches);
      this.next();
    });
    worker.on('error', (error: unknown) =>
      this.lost(worker, error instanceof Error ? error : new Error(String(error))),
    );
    worker.on('exit', () => this.lost(worker, new Error('the thread that compares passwords has ended')));
    return worker;
  }

  /** Another thread is started for the next one. */
  private lost(worker: Worker, error: Error): void {
    const waiting = this.busy.get(worker);
    this.busy.delete(worker);
    const at = this.idle.indexOf(worker);
    if (at >= 0) this.idle.splice(at, 1);
    waiting?.fail(error);
    if (!this.closed) this.next();
  }
}
