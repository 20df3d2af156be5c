import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RunCache, Shelf } from './runs.ts';

interface Item {
  readonly id: number;
}

const items = (count: number): readonly Item[] => Array.from({ length: count }, (_, id) => ({ id }));

describe('runs', () => {
  it('are found where their elements stand, and nowhere else', () => {
    const [a, b, c, d] = items(4) as [Item, Item, Item, Item];
    const cache = new RunCache<Item, string>(new Shelf(10));
    cache.keep(2, cache.now, () => ({ elements: [a, b], made: 'ab' }));
    expect(cache.find([d, a, b, c], 1)?.made).toBe('ab');
    expect(cache.find([a, c, b], 0)).toBeUndefined();
    expect(cache.find([a], 0)).toBeUndefined();
    expect(cache.find([a, { ...b }], 0)).toBeUndefined();
    expect(cache.find([b, a], 0)).toBeUndefined();
    expect(cache.find([], 0)).toBeUndefined();
  });

  it('are told apart when they begin alike; the longest that fits is taken', () => {
    const [a, b, c] = items(3) as [Item, Item, Item];
    const cache = new RunCache<Item, string>(new Shelf(10));
    for (const elements of [[a], [a, b], [a, c]])
      cache.keep(1, cache.now, () => ({ elements, made: `${elements.length}` }));
    expect(cache.find([a, b, c], 0)?.elements).toEqual([a, b]);
    expect(cache.find([a, c, b], 0)?.elements).toEqual([a, c]);
    expect(cache.find([a], 0)?.elements).toEqual([a]);
  });

  it('make room when they have not been used for longest', () => {
    const [a, b, c] = items(3) as [Item, Item, Item];
    const cache = new RunCache<Item, string>(new Shelf(2));
    for (const item of [a, b]) cache.keep(1, cache.now, () => ({ elements: [item], made: 'kept' }));
    cache.find([a], 0);
    cache.keep(1, cache.now, () => ({ elements: [c], made: 'kept' }));
    expect([a, b, c].map((item) => cache.begins(item))).toEqual([true, false, true]);
  });

  it('do not push out what the same list has used', () => {
    const [a, b, c, d] = items(4) as [Item, Item, Item, Item];
    const cache = new RunCache<Item, string>(new Shelf(2));
    cache.keep(1, cache.now, () => ({ elements: [d], made: 'kept' }));
    const since = cache.now;
    for (const item of [a, b, c]) cache.keep(1, since, () => ({ elements: [item], made: 'kept' }));
    expect([a, b, c, d].map((item) => cache.begins(item))).toEqual([true, true, false, false]);
  });

  it('weigh no more than the shelf can bear, whatever comes and goes', () => {
    const pool = items(12);
    const step = fc.record({
      cache: fc.nat(1),
      from: fc.nat(pool.length - 1),
      length: fc.integer({ min: 1, max: 4 }),
      weight: fc.integer({ min: 1, max: 12 }),
      look: fc.boolean(),
      old: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
        const shelf = new Shelf(20);
        const caches = [new RunCache<Item, readonly Item[]>(shelf), new RunCache<Item, readonly Item[]>(shelf)];
        for (const { cache: which, from, length, weight, look, old } of steps) {
          const cache = caches[which] as (typeof caches)[number];
          const elements = pool.slice(from, from + length);
          if (look) {
            const run = cache.find(pool, from);
            if (run !== undefined) expect(run.made).toEqual(pool.slice(from, from + run.elements.length));
          } else cache.keep(weight, old ? 0 : cache.now, () => ({ elements, made: elements }));
          expect(shelf.weight).toBeLessThanOrEqual(20);
        }
        // Each of them weighs at least one.
        const left = caches.flatMap((cache) => pool.filter((item) => cache.begins(item)));
        expect(left.length).toBeLessThanOrEqual(shelf.weight);
      }),
    );
  });
});
