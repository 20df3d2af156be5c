import { beforeEach, describe, expect, it } from '@jest/globals';
import { Pacer, VirtualClock } from '../../clock/index.ts';
import { type Bulk, type BulkCall, bulkCalls } from './bulk.ts';
import type { Column } from './columns.ts';

let clock: VirtualClock;

/** Of rows whose text takes so many milliseconds to get; those below zero cannot be had. */
const columns: readonly Column<number>[] = [
  { name: 'cost', type: 'int8', of: (row) => row },
  {
    name: 'text',
    type: 'text',
    of(row) {
      if (row < 0) throw new RangeError('no such text');
      clock.advance(row);
      return 'x'.repeat(row);
    },
  },
];
const bulk: Bulk<number> = { name: 'name', text: 'text', columns, exact: true };

/** As the number of elements that each array of a call says it has. */
function lengthsOf({ values }: BulkCall): number[] {
  return values.map((array) => array.readInt32BE(12));
}

describe('calls of many rows', () => {
  beforeEach(() => {
    clock = new VirtualClock();
  });

  it('are closed when they have enough rows', () => {
    const calls = [...bulkCalls(bulk, new Array<number>(4_500).fill(0), new Pacer(clock))];
    expect(calls.map((call) => call.expectedRows)).toEqual([2_000, 2_000, 500]);
    expect(calls.map(lengthsOf)).toEqual([
      [2_000, 2_000],
      [2_000, 2_000],
      [500, 500],
    ]);
  });

  it('are closed when it is time to rest, with a row at least', async () => {
    const pacer = new Pacer(clock, 10);
    const sizes: (number | undefined)[] = [];
    for (const call of bulkCalls(bulk, [3, 3, 3, 3, 3, 20, 1, 20], pacer)) {
      sizes.push(call.expectedRows);
      if (pacer.due()) await pacer.rest();
    }
    expect(sizes).toEqual([4, 2, 2]);
    // Nobody rests: it goes on all the same.
    expect([...bulkCalls(bulk, [20, 1, 1], pacer)]).toHaveLength(3);
  });

  it('have nothing of a call whose making failed, nor of each other', () => {
    expect(() => [...bulkCalls(bulk, [1, 2, -1], new Pacer(clock))]).toThrow('no such text');
    const [first, second] = [3, 2].map((row) => [...bulkCalls(bulk, [row], new Pacer(clock))][0]);
    expect(first?.values.map((array) => array.readInt32BE(12))).toEqual([1, 1]);
    expect(first?.values[1]?.subarray(24).toString()).toBe('xxx');
    expect(second?.values[1]?.subarray(24).toString()).toBe('xx');
  });

  it('grow with what they are given', () => {
    const [call] = bulkCalls(bulk, [100_000, 7], new Pacer(clock, 1e9));
    expect(call?.values[1]?.length).toBe(20 + 4 + 100_000 + 4 + 7);
  });
});
