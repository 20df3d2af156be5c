import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countInRanges, idsInRanges, orderedRanges, rangesContain, toRanges } from './ranges.ts';
import { goldenRows } from './testing/golden.ts';

const pairs = (ids: Iterable<number>) => toRanges(ids).map(({ first, last }) => [first, last]);

describe('toRanges', () => {
  it('gives the ranges of the original', () => {
    const rows = goldenRows<{ ids: number[]; ranges: number[][] }>('ranges.jsonl');
    expect(rows.length).toBeGreaterThan(10);
    for (const { ids, ranges } of rows) expect(pairs(ids)).toEqual(ranges);
  });

  it.each<[number[], number[][]]>([
    [[], []],
    [[1], [[1, 1]]],
    [[3, 1, 0, 2], [[0, 3]]],
    [
      [0, 1, 5, 6, 9, 100],
      [
        [0, 1],
        [5, 6],
        [9, 9],
        [100, 100],
      ],
    ],
    [[2, 2, 3, 2], [[2, 3]]],
  ])('of %j', (ids, expected) => {
    expect(pairs(ids)).toEqual(expected);
  });

  it('is the inverse of idsInRanges and as short as can be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 300 }), { maxLength: 100 }), (ids) => {
        const ranges = toRanges(ids);
        expect([...idsInRanges(ranges)]).toEqual([...new Set(ids)].sort((a, b) => a - b));
        expect(countInRanges(ranges)).toBe(new Set(ids).size);
        const gaps = ranges.slice(1).map(({ first }, i) => first - (ranges[i]?.last ?? first));
        expect(gaps.every((gap) => gap > 1)).toBe(true);
        for (const id of [...ids, -6, 301]) expect(rangesContain(ranges, id)).toBe(ids.includes(id));
      }),
    );
  });
});

describe('reading ranges', () => {
  it('takes them in any order and touching', () => {
    const ranges = [
      { first: 3, last: 4 },
      { first: 1, last: 2 },
    ];
    expect([...idsInRanges(ranges)]).toEqual([1, 2, 3, 4]);
  });

  it('refuses one that goes backwards', () => {
    expect(() => orderedRanges([{ first: 5, last: 3 }])).toThrow('Invalid range: [5..3]');
  });

  it('refuses two that overlap', () => {
    const ranges = [
      { first: 4, last: 9 },
      { first: 1, last: 4 },
    ];
    expect(() => orderedRanges(ranges)).toThrow('Overlapping ranges not permitted but found [1..4] overlapping [4..9]');
  });

  it('does not make the numbers of a huge range before they are asked for', () => {
    const [first] = idsInRanges([{ first: 7, last: 2 ** 31 - 1 }]);
    expect(first).toBe(7);
  });
});
