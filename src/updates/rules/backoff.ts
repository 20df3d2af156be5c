import type { Random } from '../../clock/index.ts';

/** How long to wait between two attempts. */
export interface RetryDelays {
  readonly minMs: number;
  readonly maxMs: number;
}

/**
 * How long to wait before the next attempt, longer each time. (aurora: commons/util/BackoffHelper's random strategy)
 * @param lastMs the wait before; 0 for the first time
 */
export function nextRetryMs(lastMs: number, { minMs, maxMs }: RetryDelays, random: Pick<Random, 'next'>): number {
  const base = lastMs > 0 ? lastMs : minMs;
  return Math.min(maxMs, base + Math.round(random.next() * base));
}
