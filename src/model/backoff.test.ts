import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TruncatedBinaryBackoff } from './backoff.ts';
import { goldenTable } from './testing/golden.ts';

const always = (value: number) => ({ next: () => value });

interface RecordedBackoff {
  readonly initialMs: number;
  readonly maxMs: number;
  readonly random: number;
  readonly shouldContinueThenBackoffMs: readonly (readonly [boolean, number])[];
}

describe('TruncatedBinaryBackoff', () => {
  it('waits as long as the original', () => {
    const table = goldenTable<readonly RecordedBackoff[]>('backoff.json');
    expect(table.length).toBeGreaterThan(10);
    for (const { initialMs, maxMs, random, shouldContinueThenBackoffMs: recorded } of table) {
      const backoff = new TruncatedBinaryBackoff(initialMs, maxMs);
      let last = 0;
      const waits = recorded.map(() => {
        last = backoff.nextBackoff(last, always(random));
        return last;
      });
      expect(waits).toEqual(recorded.map(([, waitMs]) => waitMs));
    }
  });

  it.each([
    [0, 1, 2],
    [1, 1, 2],
    [2, 2, 4],
    [4, 4, 8],
    [8, 8, 12],
    [16, 12, 12],
  ])('after %d ms waits %d to %d ms when it may wait 1 to 12 ms', (last, least, most) => {
    const backoff = new TruncatedBinaryBackoff(1, 12);
    expect(backoff.nextBackoff(last, always(0))).toBe(least);
    expect(backoff.nextBackoff(last, always(0.999999))).toBe(most);
  });

  it('never shrinks below the last wait, more than doubles it or passes the limit', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(whole, whole, fc.nat(2_000_000), chance, (initialMs, more, last, random) => {
        const maxMs = initialMs + more;
        const next = new TruncatedBinaryBackoff(initialMs, maxMs).nextBackoff(last, always(random));
        const base = last === 0 ? initialMs : last;
        return next >= Math.min(base, maxMs) && next <= Math.min(2 * base, maxMs) && Number.isInteger(next);
      }),
    );
  });

  it.each([
    [0, 1],
    [-1, 1],
    [2, 1],
    [Number.NaN, 1],
  ])('cannot wait from %d to %d ms', (initialMs, maxMs) => {
    expect(() => new TruncatedBinaryBackoff(initialMs, maxMs)).toThrow(RangeError);
  });

  it('refuses a negative last wait', () => {
    expect(() => new TruncatedBinaryBackoff(1, 12).nextBackoff(-1, always(0))).toThrow(RangeError);
  });
});
