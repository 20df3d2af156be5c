import { setImmediate } from 'node:timers/promises';

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
