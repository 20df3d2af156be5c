import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RunCache, Shelf } from '../wire/index.ts';
import { mapInRuns } from './slices.ts';

interface Item {
  readonly id: number;
}

const doubled = ({ id }: Item): Item => ({ id: id * 2 });

describe('mapping in runs', () => {
  it('gives the same results for the same items', async () => {
    const runs = new RunCache<Item, readonly Item[]>(new Shelf(1_000));
    const items = Array.from({ length: 300 }, (_, id) => ({ id }));
    const first = await mapInRuns(items, doubled, runs);
    const second = await mapInRuns([...items], doubled, runs);
    expect(second.every((result, at) => result === first[at])).toBe(true);
  });

  it('maps what is in the list now, however often and in whatever order lists come', async () => {
    const pool = Array.from({ length: 40 }, (_, id) => ({ id }));
    const list = fc.array(fc.nat(pool.length - 1), { maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(fc.array(list, { maxLength: 8 }), fc.nat(300), async (lists, limit) => {
        const shelf = new Shelf(limit);
        const runs = new RunCache<Item, readonly Item[]>(shelf);
        for (const ids of lists) {
          const items = ids.map((id) => pool[id] as Item);
          expect(await mapInRuns(items, doubled, runs)).toEqual(items.map(doubled));
          expect(shelf.weight).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});
