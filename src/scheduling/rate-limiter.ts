import type { Clock } from '../clock/index.ts';

/** Permits that were not used are kept for this long, milliseconds. */
const SAVED_MS = 1000;

/**
 * A smooth token bucket: permits become free one by one at a steady rate, unused ones of up to one second are saved,
 * and a permit is paid for by whoever comes next, so the first of a quiet limiter never waits.
 */
export class RateLimiter {
  private readonly clock: Clock;
  private readonly intervalMs: number;
  private saved = 0;
  /** When the next permit that is not saved becomes free, in milliseconds of the monotonic clock. */
  private freeAt: number;

  /** @param permitsPerSec more than 0 */
  constructor(clock: Clock, permitsPerSec: number) {
    if (!(permitsPerSec > 0)) throw new RangeError(`permitsPerSec must be more than 0, not ${permitsPerSec}`);
    this.clock = clock;
    this.intervalMs = 1000 / permitsPerSec;
    this.freeAt = clock.monotonic();
  }

  /** Takes a permit and tells how many milliseconds from now (0 or more) it may be used. */
  acquire(): number {
    const now = this.clock.monotonic();
    if (now > this.freeAt) {
      this.saved = Math.min(SAVED_MS / this.intervalMs, this.saved + (now - this.freeAt) / this.intervalMs);
      this.freeAt = now;
    }
    const waitMs = this.freeAt - now;
    const fromSaved = Math.min(1, this.saved);
    this.saved -= fromSaved;
    this.freeAt += (1 - fromSaved) * this.intervalMs;
    return waitMs;
  }
}
