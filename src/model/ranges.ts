import type { Range } from '../wire/index.ts';
import { ArgumentError } from './errors.ts';

/**
 * The smallest set of ranges that hold exactly these numbers, ascending; numbers may repeat and come in any order.
 * (aurora: scheduler/base/Numbers.java)
 */
export function toRanges(ids: Iterable<number>): readonly Range[] {
  const ranges: Range[] = [];
  let open: { first: number; last: number } | undefined;
  // Numbers of a typed array are sorted without a call for each comparison.
  for (const id of Float64Array.from(ids).sort()) {
    if (open !== undefined && id <= open.last + 1) {
      open.last = id;
    } else {
      open = { first: id, last: id };
      ranges.push(open);
    }
  }
  return ranges;
}

function printRange({ first, last }: Range): string {
  return `[${first}..${last}]`;
}

/**
 * The ranges in ascending order, none of them backwards and no two overlapping; they may touch.
 * @throws ArgumentError in the words of the original's library
 */
export function orderedRanges(ranges: readonly Range[]): readonly Range[] {
  for (const range of ranges) {
    if (range.first > range.last) throw new ArgumentError(`Invalid range: ${printRange(range)}`);
  }
  const ordered = [...ranges].sort((a, b) => a.first - b.first);
  for (const [index, range] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next !== undefined && next.first <= range.last) {
      throw new ArgumentError(
        `Overlapping ranges not permitted but found ${printRange(range)} overlapping ${printRange(next)}`,
      );
    }
  }
  return ordered;
}

/**
 * The numbers that the ranges hold, ascending, made one by one: a request can name two thousand million in a few bytes.
 * @throws ArgumentError as {@link orderedRanges}
 */
export function* idsInRanges(ranges: readonly Range[]): Generator<number, void> {
  for (const { first, last } of orderedRanges(ranges)) {
    for (let id = first; id <= last; id++) yield id;
  }
}

/** How many numbers the ranges hold; those in two ranges count twice. */
export function countInRanges(ranges: readonly Range[]): number {
  return ranges.reduce((count, { first, last }) => count + last - first + 1, 0);
}

/** True when one of the ranges holds the number. */
export function rangesContain(ranges: readonly Range[], id: number): boolean {
  return ranges.some(({ first, last }) => first <= id && id <= last);
}

/** The numbers in either of two lists of ranges, each ascending without overlaps, as the fewest ranges. */
export function joinRanges(a: readonly Range[], b: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of [...a, ...b].sort((left, right) => left.first - right.first)) {
    const open = joined.at(-1);
    if (open === undefined || range.first > open.last + 1) joined.push(range);
    else joined[joined.length - 1] = { first: open.first, last: Math.max(open.last, range.last) };
  }
  return joined;
}

/** The numbers in both of two lists of ranges, each ascending without overlaps. */
export function intersectRanges(a: readonly Range[], b: readonly Range[]): readonly Range[] {
  const common: Range[] = [];
  let [left, right] = [0, 0];
  for (let x = a[left], y = b[right]; x !== undefined && y !== undefined; x = a[left], y = b[right]) {
    const first = Math.max(x.first, y.first);
    const last = Math.min(x.last, y.last);
    if (first <= last) common.push({ first, last });
    if (x.last < y.last) left++;
    else right++;
  }
  return common;
}
