import { setImmediate } from 'node:timers/promises';
import type { RunCache } from '../wire/index.ts';

/** Items of weight 1 that are mapped at a stretch: about a millisecond of work. */
const SLICE = 2_000;

/**
 * Maps all items, letting other work run after each slice, so that a long list does not stop the server. The items must be
 * immutable values in a list of one's own, since the world goes on meanwhile.
 * @param weightOf how many simple items one counts for
 */
export async function mapInSlices<T, R>(
  items: readonly T[],
  map: (item: T) => R,
  weightOf: (item: T) => number = () => 1,
): Promise<readonly R[]> {
  const mapped: R[] = [];
  let weight = 0;
  for (const item of items) {
    if (weight >= SLICE) {
      await setImmediate();
      weight = 0;
    }
    weight += weightOf(item);
    mapped.push(map(item));
  }
  return mapped;
}

/** Elements of a run. */
const RUN = 64;

/**
 * As {@link mapInSlices}, with the same results for the same items as before, as long as those are kept.
 * @param runs what was made before, weighed by the item
 */
export async function mapInRuns<T, R>(
  items: readonly T[],
  map: (item: T) => R,
  runs: RunCache<T, readonly R[]>,
): Promise<readonly R[]> {
  const since = runs.now;
  const mapped: R[] = [];
  let weight = 0;
  for (let at = 0; at < items.length; ) {
    if (weight >= SLICE) {
      await setImmediate();
      weight = 0;
    }
    const known = runs.find(items, at);
    if (known !== undefined) {
      for (const each of known.made) mapped.push(each);
      at += known.elements.length;
      weight++;
      continue;
    }
    let end = at + 1;
    while (end < items.length && end < at + RUN && !runs.begins(items[end] as T)) end++;
    const elements = items.slice(at, end);
    const made = elements.map(map);
    runs.keep(elements.length, since, () => ({ elements, made }));
    for (const each of made) mapped.push(each);
    at = end;
    weight += elements.length;
  }
  return mapped;
}
