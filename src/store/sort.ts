import type { Pacer } from '../clock/index.ts';

/** So many are looked at between two looks at the time. */
const STRETCH = 4_096;
/** Digits are of base 2^16. */
const BASE = 65_536;

/**
 * The items by ascending key, equal ones in their order, sorted in stretches with other work in between: digit by digit, from the lowest, as
 * comparing hundreds of thousands would take ten times as long.
 * @param keyOf gives a finite number; what is behind its point is not looked at, nor small differences of those that are 2^53 from the least
 */
export async function sortInStretches<T>(
  items: readonly T[],
  keyOf: (item: T) => number,
  pacer: Pacer,
): Promise<readonly T[]> {
  const { length } = items;
  const keys = new Float64Array(length);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < length; index++) {
    const item = items[index];
    const key = item === undefined ? 0 : Math.floor(keyOf(item));
    keys[index] = key;
    if (key < least) least = key;
    if (key > most) most = key;
    if (index % STRETCH === 0 && pacer.due()) await pacer.rest();
  }

  let order = Uint32Array.from({ length }, (_, index) => index);
  let next = new Uint32Array(length);
  for (let unit = 1; unit <= most - least; unit *= BASE) {
    const digitOf = (index: number): number => Math.floor(((keys[index] ?? 0) - least) / unit) % BASE;
    const starts = new Uint32Array(BASE + 1);
    for (let at = 0; at < length; at++) {
      const digit = digitOf(at);
      starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
      if (at % STRETCH === 0 && pacer.due()) await pacer.rest();
    }
    for (let digit = 1; digit < BASE; digit++) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
    for (let at = 0; at < length; at++) {
      const index = order[at] ?? 0;
      const digit = digitOf(index);
      const place = starts[digit] ?? 0;
      starts[digit] = place + 1;
      next[place] = index;
      if (at % STRETCH === 0 && pacer.due()) await pacer.rest();
    }
    [order, next] = [next, order];
  }

  const sorted: T[] = [];
  for (let at = 0; at < length; at++) {
    const item = items[order[at] ?? 0];
    if (item !== undefined) sorted.push(item);
    if (at % STRETCH === 0 && pacer.due()) await pacer.rest();
  }
  return sorted;
}
