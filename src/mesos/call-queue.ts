/** How much a {@link CallQueue} holds. */
export interface CallQueueLimits {
  /** Calls under way at once. */
  readonly inFlight: number;
  /** Calls waiting and under way. */
  readonly calls: number;
  /** Bytes of calls waiting and under way. */
  readonly bytes: number;
}

interface Entry {
  readonly bytes: Uint8Array;
  readonly keys: readonly string[];
  readonly send: (finished: () => void) => void;
  /** Called if it is never sent. */
  readonly dropped: (reason: string) => void;
  /** Earlier calls sharing a key that are not done yet. */
  blockers: number;
  /** Later calls that wait for this one. */
  readonly waiting: Entry[];
  started: boolean;
}

/**
 * Sends many calls at once, up to a number that the master has not answered, and keeps those that share a key in order: one
 * begins when all earlier ones with one of its keys are done, however they ended. Holds a bounded amount.
 */
export class CallQueue {
  private readonly limits: CallQueueLimits;
  private readonly ready: Entry[] = [];
  private nextReady = 0;
  /** The latest call of each key that is not done. */
  private readonly latest = new Map<string, Entry>();
  private readonly held = new Set<Entry>();
  private heldBytes = 0;
  private running = 0;
  private pumping = false;
  private closedBecause: string | undefined;

  constructor(limits: CallQueueLimits) {
    this.limits = limits;
  }

  /** Calls waiting and under way. */
  get size(): number {
    return this.held.size;
  }

  /**
   * Takes a call, unless the queue is full or closed.
   *
   * @param send sends it, and calls `finished` once when it is done, however it ended
   * @param dropped told, once, if it will never be sent, and why
   */
  add(
    bytes: Uint8Array,
    keys: readonly string[],
    send: (finished: () => void) => void,
    dropped: (reason: string) => void,
  ): void {
    const refusal = this.closedBecause ?? this.overload(bytes.length);
    if (refusal !== undefined) {
      dropped(refusal);
      return;
    }
    const entry: Entry = { bytes, keys, send, dropped, blockers: 0, waiting: [], started: false };
    this.held.add(entry);
    this.heldBytes += bytes.length;
    for (const key of keys) {
      const earlier = this.latest.get(key);
      if (earlier !== undefined && earlier !== entry) {
        earlier.waiting.push(entry);
        entry.blockers++;
      }
      this.latest.set(key, entry);
    }
    if (entry.blockers === 0) this.ready.push(entry);
    this.pump();
  }

  /** Drops what was not begun and takes nothing more; what is under way is the sender's to end. */
  close(reason: string): void {
    this.closedBecause = reason;
    for (const entry of this.held) if (!entry.started) entry.dropped(reason);
    this.held.clear();
    this.heldBytes = 0;
    this.latest.clear();
    this.ready.length = 0;
    this.nextReady = 0;
  }

  private overload(bytes: number): string | undefined {
    const { size } = this.held;
    return size >= this.limits.calls || this.heldBytes + bytes > this.limits.bytes
      ? `${size} calls of ${this.heldBytes} bytes are waiting already`
      : undefined;
  }

  private pump(): void {
    // What is done as soon as it is sent comes back here from within.
    if (this.pumping) return;
    this.pumping = true;
    while (this.running < this.limits.inFlight) {
      const entry = this.ready[this.nextReady];
      if (entry === undefined) break;
      this.nextReady++;
      this.running++;
      entry.started = true;
      entry.send(() => this.done(entry));
    }
    this.pumping = false;
    if (this.nextReady === this.ready.length || this.nextReady > 1_000) {
      this.ready.splice(0, this.nextReady);
      this.nextReady = 0;
    }
  }

  private done(entry: Entry): void {
    this.running--;
    if (this.held.delete(entry)) {
      this.heldBytes -= entry.bytes.length;
      for (const key of entry.keys) if (this.latest.get(key) === entry) this.latest.delete(key);
      for (const next of entry.waiting) if (--next.blockers === 0) this.ready.push(next);
    }
    this.pump();
  }
}
