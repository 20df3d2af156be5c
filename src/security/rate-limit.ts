import type { Clock } from '../clock/index.ts';

/** How many calls one caller may make. */
export interface RateLimit {
  /** Calls a second, in the long run. */
  readonly perSecond: number;
  /** Calls at a stretch. */
  readonly burst: number;
}

/** Callers of whom it is known how many calls they have made lately. */
const MOST_CALLERS = 10_000;
const SECOND_MS = 1_000;

/** Lets each caller make calls up to a limit. One that was not heard of for long, or was pushed out by others, has made none. */
export class RateLimiter {
  private readonly limit: RateLimit;
  private readonly clock: Pick<Clock, 'monotonic'>;
  /** What is left to each, and as of when. The one heard of last is the last. */
  private readonly callers = new Map<string, { readonly left: number; readonly at: number }>();

  constructor(limit: RateLimit, clock: Pick<Clock, 'monotonic'>) {
    this.limit = limit;
    this.clock = clock;
  }

  /** Whether a caller may make one more call now, which is counted then. */
  take(caller: string): boolean {
    const { perSecond, burst } = this.limit;
    const now = this.clock.monotonic();
    const last = this.callers.get(caller);
    const left = last === undefined ? burst : Math.min(burst, last.left + ((now - last.at) * perSecond) / SECOND_MS);
    const may = left >= 1;
    this.callers.delete(caller);
    this.callers.set(caller, { left: may ? left - 1 : left, at: now });
    const [oldest] = this.callers.keys();
    if (this.callers.size > MOST_CALLERS && oldest !== undefined) this.callers.delete(oldest);
    return may;
  }
}
