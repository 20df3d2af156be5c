import type { Random } from '../clock/index.ts';

/**
 * Waiting times that about double up to a limit, each with chance added so that those who wait do not return together.
 * (aurora: commons/util/TruncatedBinaryBackoff.java)
 */
export class TruncatedBinaryBackoff {
  private readonly initialMs: number;
  private readonly maxMs: number;

  /**
   * @param initialMs what the first wait is at least, above 0
   * @param maxMs what no wait exceeds, `initialMs` or more
   */
  constructor(initialMs: number, maxMs: number) {
    if (!(initialMs > 0)) throw new RangeError(`the initial backoff must be above 0 ms, not ${initialMs}`);
    if (!(maxMs >= initialMs)) {
      throw new RangeError(`the longest backoff (${maxMs} ms) must not be below the initial one (${initialMs} ms)`);
    }
    this.initialMs = initialMs;
    this.maxMs = maxMs;
  }

  /**
   * The wait in milliseconds that follows one of `lastMs` (0 for the first): 1 to 2 times as long, never above the limit.
   * @throws RangeError when `lastMs` is negative
   */
  nextBackoff(lastMs: number, random: Pick<Random, 'next'>): number {
    if (!(lastMs >= 0)) throw new RangeError(`a wait cannot have been ${lastMs} ms long`);
    const base = lastMs === 0 ? this.initialMs : lastMs;
    return Math.min(this.maxMs, base + Math.round(random.next() * base));
  }
}
