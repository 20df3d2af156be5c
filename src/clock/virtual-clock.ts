import type { Clock, Timer } from './clock.ts';

interface Pending {
  readonly at: number;
  readonly fn: () => void;
}

/**
 * A clock that stands still until told to move, for tests and simulation.
 * Timers fire in order of their due time, then of their making.
 */
export class VirtualClock implements Clock {
  private time: number;
  /** In the order of their making. An array: what is left of a set that grew again and again would keep all that it ever held alive. */
  private readonly pending: Pending[] = [];

  /** @param startMs the first value of {@link now}, milliseconds since the epoch */
  constructor(startMs = 0) {
    this.time = startMs;
  }

  now(): number {
    return this.time;
  }

  monotonic(): number {
    return this.time;
  }

  after(delayMs: number, fn: () => void): Timer {
    const entry: Pending = { at: this.time + Math.max(0, delayMs), fn };
    this.pending.push(entry);
    return { cancel: () => this.remove(entry) };
  }

  /** Moves time forward by `ms`, firing every timer that falls due on the way, each at its own moment. */
  advance(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const due = this.earliest();
      if (due === undefined || due.at > end) break;
      this.remove(due);
      this.time = Math.max(this.time, due.at);
      due.fn();
    }
    this.time = end;
  }

  /** Number of timers that have neither fired nor been cancelled. */
  get waiting(): number {
    return this.pending.length;
  }

  /** When the next timer is due, by {@link now}; undefined when none waits. */
  get nextAt(): number | undefined {
    return this.earliest()?.at;
  }

  private earliest(): Pending | undefined {
    let best: Pending | undefined;
    for (const entry of this.pending) {
      if (best === undefined || entry.at < best.at) best = entry;
    }
    return best;
  }

  private remove(entry: Pending): void {
    const at = this.pending.indexOf(entry);
    if (at >= 0) this.pending.splice(at, 1);
  }
}
