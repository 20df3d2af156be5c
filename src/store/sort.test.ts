import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Pacer, systemClock, VirtualClock } from '../clock/index.ts';
import { sortInStretches } from './sort.ts';

describe('sortInStretches', () => {
  it.each<[string, fc.Arbitrary<number>]>([
    ['small numbers', fc.integer({ min: 0, max: 50 })],
    ['times', fc.integer({ min: 1_500_000_000_000, max: 1_900_000_000_000 })],
    ['wild numbers', fc.oneof(fc.integer(), fc.integer({ min: 0, max: 2 ** 52 }))],
    ['one number', fc.constant(7)],
  ])('sorts %s as a stable sort does', async (_, keys) => {
    const pacer = new Pacer(new VirtualClock());
    await fc.assert(
      fc.asyncProperty(fc.array(keys, { maxLength: 300 }), async (given) => {
        const items = given.map((key, index) => ({ index, key }));
        const sorted = await sortInStretches(items, ({ key }) => key, pacer);
        expect(sorted).toEqual([...items].sort((a, b) => a.key - b.key));
      }),
    );
  });

  it('sorts many as a stable sort does', async () => {
    const pacer = new Pacer(new VirtualClock());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 50 }), async (length, spread) => {
        const items = Array.from({ length }, (_, index) => ({ index, key: (index * 7919) % spread }));
        const sorted = await sortInStretches(items, ({ key }) => key, pacer);
        const expected = [...items].sort((a, b) => a.key - b.key);
        expect(sorted.findIndex((item, index) => item !== expected[index])).toBe(-1);
        expect(sorted).toHaveLength(length);
      }),
      { numRuns: 20 },
    );
  });

  it('lets other work in between', async () => {
    let turns = 0;
    const turn = (): void => {
      turns++;
      waiting = setImmediate(turn);
    };
    let waiting = setImmediate(turn);
    let time = 0;
    const pacer = new Pacer({ ...systemClock, monotonic: () => time++ });
    await sortInStretches(
      Array.from({ length: 100_000 }, (_, i) => -i),
      (i) => i,
      pacer,
    );
    clearImmediate(waiting);
    expect(turns).toBeGreaterThan(3);
  });
});
