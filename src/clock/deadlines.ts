import type { Clock, Timer } from './clock.ts';

/** How long due entries may be fired before other work gets its turn, milliseconds. */
const SLICE_MS = 4;

interface Entry<Value> {
  readonly at: number;
  readonly order: number;
  readonly key: string;
  readonly value: Value;
  cancelled: boolean;
}

/**
 * Many keyed deadlines over one timer of a clock: at most one a key, fired in order of their due time, then of their setting.
 *
 * Invariants: the timer is armed exactly when there is an entry, for the earliest one or before; memory is bounded by the number
 * of keys (cancelled entries never outnumber live ones by more than a constant); when much is due at once, firing is
 * sliced so that the event loop is free every few milliseconds.
 */
export class Deadlines<Value> {
  private readonly clock: Clock;
  private readonly fire: (key: string, value: Value) => void;
  private readonly byKey = new Map<string, Entry<Value>>();
  /** Binary min-heap on (at, order); holds cancelled entries until they surface or are swept. */
  private heap: Entry<Value>[] = [];
  private made = 0;
  private timer: Timer | undefined;
  private timerAt = 0;

  /** @param fire called once per deadline, after its entry is gone, so it may set the same key again */
  constructor(clock: Clock, fire: (key: string, value: Value) => void) {
    this.clock = clock;
    this.fire = fire;
  }

  /** Number of deadlines that are waiting. */
  get size(): number {
    return this.byKey.size;
  }

  /** Whether `key` has a deadline. */
  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** Sets the deadline of `key` to `delayMs` milliseconds from now (0 or more), in place of one it may have. */
  set(key: string, delayMs: number, value: Value): void {
    this.drop(key);
    const at = this.clock.monotonic() + Math.max(0, delayMs);
    const entry: Entry<Value> = { at, order: this.made++, key, value, cancelled: false };
    this.byKey.set(key, entry);
    this.push(entry);
    this.arm();
  }

  /** Cancels the deadline of `key`; true if there was one. */
  delete(key: string): boolean {
    const had = this.drop(key);
    if (had) {
      this.sweep();
      this.arm();
    }
    return had;
  }

  /** Cancels all. */
  clear(): void {
    this.byKey.clear();
    this.heap = [];
    this.arm();
  }

  private drop(key: string): boolean {
    const entry = this.byKey.get(key);
    if (entry === undefined) return false;
    entry.cancelled = true;
    this.byKey.delete(key);
    return true;
  }

  private arm(): void {
    while (this.heap[0]?.cancelled === true) this.pop();
    const first = this.heap[0];
    if (first === undefined) {
      this.timer?.cancel();
      this.timer = undefined;
      return;
    }
    // A timer that comes too early costs less than one for each entry that was the earliest.
    if (this.timer !== undefined && this.timerAt <= first.at) return;
    this.timer?.cancel();
    this.timerAt = first.at;
    this.timer = this.clock.after(Math.max(0, first.at - this.clock.monotonic()), () => this.due());
  }

  private due(): void {
    this.timer = undefined;
    const start = this.clock.monotonic();
    for (let now = start; now - start < SLICE_MS; now = this.clock.monotonic()) {
      const first = this.heap[0];
      if (first === undefined || (!first.cancelled && first.at > now)) break;
      this.pop();
      if (first.cancelled) continue;
      this.byKey.delete(first.key);
      this.fire(first.key, first.value);
    }
    this.arm();
  }

  private push(entry: Entry<Value>): void {
    const { heap } = this;
    heap.push(entry);
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(entry, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  }

  private pop(): void {
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return;
    this.sink(0, last);
  }

  /** Puts `entry` at position `at` or below it, where it belongs. */
  private sink(at: number, entry: Entry<Value>): void {
    const { heap } = this;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child += 1;
      if (!before(heap[child]!, entry)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = entry;
  }

  private sweep(): void {
    if (this.heap.length <= 2 * this.byKey.size + 64) return;
    this.heap = this.heap.filter((entry) => !entry.cancelled);
    for (let at = (this.heap.length >> 1) - 1; at >= 0; at--) this.sink(at, this.heap[at]!);
  }
}

function before(a: Entry<unknown>, b: Entry<unknown>): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
