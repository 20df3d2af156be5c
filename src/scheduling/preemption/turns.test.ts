import { describe, expect, it } from '@jest/globals';
import { turns } from './turns.ts';

describe('turns', () => {
  it.each<[string, number, string]>([
    ['', 2, ''],
    ['a1', 3, 'a'],
    ['a3', 5, 'aaa'],
    ['a3', 2, 'aaa'],
    ['a3 b2', 1, 'ababa'],
    ['a3 b2', 2, 'aabba'],
    ['a3 b2', 3, 'aaabb'],
    ['a5 b2', 2, 'aabbaaa'],
    ['a1 b2 c2', 1, 'abcbc'],
    ['a1 b2 c2', 2, 'abbcc'],
  ])('of %s, up to %d in a row', (counts, batchSize, expected) => {
    const byName = counts
      .split(' ')
      .filter(Boolean)
      .map((text): [string, number] => [text[0]!, Number(text[1])]);
    expect([...turns(new Map(byName), batchSize)].join('')).toBe(expected);
  });

  it('end early for one that has no more', () => {
    const counts = new Map([
      ['a', 5],
      ['b', 2],
    ]);
    const order: string[] = [];
    for (const one of turns(counts, 2)) {
      order.push(one);
      if (one === 'a') counts.delete('a');
    }
    expect(order.join('')).toBe('abb');
  });

  it('cannot be none in a row', () => {
    expect(() => [...turns(new Map([['a', 1]]), 0)]).toThrow(RangeError);
  });
});
