import { setImmediate } from 'node:timers/promises';

/**
 * Visits all items, letting other work run after each slice, so that a long list does not stop the server. The items must
 * be immutable values in a list of one's own, since the world goes on meanwhile.
 * @param sliceWeight how much may be visited at a stretch
 * @param weightOf how much an item counts
 */
export async function visitInSlices<T>(
  items: readonly T[],
  sliceWeight: number,
  weightOf: (item: T) => number,
  visit: (item: T) => void,
): Promise<void> {
  let weight = 0;
  for (const item of items) {
    if (weight >= sliceWeight) {
      await setImmediate();
      weight = 0;
    }
    weight += weightOf(item);
    visit(item);
  }
}
