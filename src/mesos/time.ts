import type { DurationInfo, TimeInfo } from './messages.ts';

const NANOS_PER_MS = 1_000_000n;

/** Milliseconds of a time or a duration, the rest cut off. */
export function timeMs(time: TimeInfo | DurationInfo): number {
  return Number(BigInt(time.nanoseconds.toString()) / NANOS_PER_MS);
}
