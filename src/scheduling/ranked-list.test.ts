import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RankedList } from './ranked-list.ts';

interface Item {
  readonly rank: readonly number[];
}

/** Many enough for several chunks. */
const MANY = 2000;

describe('RankedList', () => {
  it('holds what was put in and not taken out, in order, and can be read from anywhere', () => {
    const act = fc.record({ put: fc.boolean(), key: fc.nat(MANY), more: fc.nat(200) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), fc.nat(MANY), fc.nat(700), (acts, from, most) => {
        const list = new RankedList<Item>();
        const items = new Map<number, Item>();
        const put = (key: number): void => {
          if (items.has(key)) return;
          const item = { rank: [key % 7, key] };
          items.set(key, item);
          list.insert(item);
        };
        for (const { put: isPut, key, more } of acts) {
          for (let step = 0; step < more; step++) {
            const each = (key + step * 13) % MANY;
            const item = items.get(each);
            if (isPut) put(each);
            else if (item !== undefined) expect([list.delete(item), items.delete(each)]).toEqual([true, true]);
          }
        }
        const expected = [...items.values()].sort((a, b) => a.rank[0]! - b.rank[0]! || a.rank[1]! - b.rank[1]!);
        expect([...list]).toEqual(expected);
        expect(list.size).toBe(expected.length);
        expect(list.after(undefined, most)).toEqual(expected.slice(0, most));
        const rank = [from % 7, from];
        const later = expected.filter(
          (item) => item.rank[0]! > rank[0]! || (item.rank[0] === rank[0] && item.rank[1]! > from),
        );
        expect(list.after(rank, most)).toEqual(later.slice(0, most));
      }),
    );
  });

  it('says when it does not hold an item', () => {
    const list = new RankedList<Item>();
    expect(list.delete({ rank: [1] })).toBe(false);
    list.insert({ rank: [1] });
    expect(list.delete({ rank: [1] })).toBe(false);
    expect(list.delete({ rank: [2] })).toBe(false);
    expect(list.size).toBe(1);
    list.clear();
    expect([...list]).toEqual([]);
  });
});
