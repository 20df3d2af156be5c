import type { Clock, Timer } from './clock.ts';

interface Pending {
  readonly at: number;
  readonly order: number;
  readonly fn: () => void;
}

/**
 * A clock that stands still until told to move, for tests and simulation.
 * Timers fire in order of their due time, then of their making.
 */
export class VirtualClock implements Clock {
  private time: number;
  private made = 0;
  private readonly pending = new Set<Pending>();

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
    const entry: Pending = { at: this.time + Math.max(0, delayMs), order: this.made++, fn };
    this.pending.add(entry);
    return { cancel: () => void this.pending.delete(entry) };
  }

  /** Moves time forward by `ms`, firing every timer that falls due on the way, each at its own moment. */
  advance(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const due = this.earliest();
      if (due === undefined || due.at > end) break;
      this.pending.delete(due);
      this.time = Math.max(this.time, due.at);
      due.fn();
    }
    this.time = end;
  }

  /** Number of timers that have neither fired nor been cancelled. */
  get waiting(): number {
    return this.pending.size;
  }

  /** When the next timer is due, by {@link now}; undefined when none waits. */
  get nextAt(): number | undefined {
    return this.earliest()?.at;
  }

  private earliest(): Pending | undefined {
    let best: Pending | undefined;
    for (const entry of this.pending) {
      if (best === undefined || entry.at < best.at || (entry.at === best.at && entry.order < best.order)) best = entry;
    }
    return best;
  }
}
