import type { Pacer } from './pacer.ts';

/** So many are sorted at a stretch: a few milliseconds. */
const RUN = 8_192;

/** The items by ascending key, equal ones in their order; a long list is sorted in stretches with other work in between. */
export async function sortInStretches<T>(
  items: readonly T[],
  keyOf: (item: T) => number,
  pacer: Pacer,
): Promise<readonly T[]> {
  let runs: Keyed<T>[][] = [];
  for (let from = 0; from < items.length; from += RUN) {
    const run = items.slice(from, from + RUN).map((item) => ({ item, key: keyOf(item) }));
    runs.push(run.sort((a, b) => a.key - b.key));
    if (pacer.due()) await pacer.rest();
  }
  while (runs.length > 1) {
    const longer: Keyed<T>[][] = [];
    for (let index = 0; index < runs.length; index += 2) {
      longer.push(await merge(runs[index] ?? [], runs[index + 1] ?? [], pacer));
    }
    runs = longer;
  }
  const sorted: T[] = [];
  for (const { item } of runs[0] ?? []) sorted.push(item);
  return sorted;
}

interface Keyed<T> {
  readonly item: T;
  readonly key: number;
}

async function merge<T>(a: readonly Keyed<T>[], b: readonly Keyed<T>[], pacer: Pacer): Promise<Keyed<T>[]> {
  const merged: Keyed<T>[] = [];
  let [nextA, nextB] = [0, 0];
  while (merged.length < a.length + b.length) {
    const [first, second] = [a[nextA], b[nextB]];
    if (second === undefined || (first !== undefined && first.key <= second.key)) {
      if (first !== undefined) merged.push(first);
      nextA++;
    } else {
      merged.push(second);
      nextB++;
    }
    if (merged.length % RUN === 0 && pacer.due()) await pacer.rest();
  }
  return merged;
}
