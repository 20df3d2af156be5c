import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyedList } from './keyed-list.ts';

type Step =
  | { readonly do: 'set'; readonly key: string; readonly value: number }
  | { readonly do: 'delete'; readonly key: string }
  | { readonly do: 'list' };

const key = fc.integer({ min: 0, max: 120 }).map(String);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('set' as const), key, value: fc.integer() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('delete' as const), key }) },
  { weight: 2, arbitrary: fc.constant({ do: 'list' as const }) },
);

describe('a keyed list', () => {
  it('holds what a map would, in its order, and never changes a list that it handed out', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 600 }), (steps) => {
        const list = new KeyedList<number>();
        const map = new Map<string, number>();
        const handedOut: { readonly got: readonly number[]; readonly copy: readonly number[] }[] = [];
        for (const next of steps) {
          if (next.do === 'set') {
            list.set(next.key, next.value);
            map.set(next.key, next.value);
          } else if (next.do === 'delete') {
            list.delete(next.key);
            map.delete(next.key);
          } else {
            const got = list.list();
            handedOut.push({ got, copy: [...map.values()] });
          }
          expect(list.size).toBe(map.size);
        }
        for (const [each, value] of map) expect(list.get(each)).toBe(value);
        expect(list.list()).toEqual([...map.values()]);
        for (const { got, copy } of handedOut) expect(got).toEqual(copy);
      }),
      { numRuns: 200 },
    );
  });

  it('hands out the same array while nothing changes', () => {
    const list = new KeyedList<number>();
    for (let i = 0; i < 100; i++) list.set(String(i), i);
    const first = list.list();
    expect(list.list()).toBe(first);
    list.delete('3');
    expect(list.list()).not.toBe(first);
    expect(list.list()).toBe(list.list());
  });
});
