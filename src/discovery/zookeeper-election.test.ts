import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { positionOf } from './zookeeper-election.ts';

const lock = (sequence: number): string => `_c_${'0'.repeat(8)}-lock-${String(sequence).padStart(10, '0')}`;

describe('a place in the election', () => {
  it.each([
    ['alone', lock(7), [lock(7)], { kind: 'first' }],
    ['first', lock(7), [lock(9), lock(7), 'member_0000000003'], { kind: 'first' }],
    ['behind', lock(9), [lock(11), lock(7), lock(9), lock(8)], { kind: 'behind', before: lock(8) }],
    ['missing', lock(9), [lock(7)], { kind: 'missing' }],
    ['after a node that is no candidate', lock(9), ['0-foreign', lock(9)], { kind: 'behind', before: '0-foreign' }],
    ['before older kinds of candidates', lock(9), ['singleton_candidate_0000000001', lock(9)], { kind: 'first' }],
    ['by what comes after the last lock-', 'lock-b-lock-1', ['lock-a-lock-2', 'lock-b-lock-1'], { kind: 'first' }],
  ])('is found: %s', (_, own, names, position) => {
    expect(positionOf(`/aurora/scheduler/${own}`, names)).toEqual(position);
  });

  it('makes one queue of all candidates, whatever else is there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(2 ** 31 - 1), { minLength: 1 }),
        fc.array(fc.nat(2 ** 31 - 1).map((at) => `member_${String(at).padStart(10, '0')}`)),
        (sequences, members) => {
          const names = [...sequences.map(lock), ...members];
          const places = sequences.map((sequence) => ({ sequence, place: positionOf(`/x/${lock(sequence)}`, names) }));
          const order = [...sequences].sort((a, b) => a - b);
          for (const { sequence, place } of places) {
            const at = order.indexOf(sequence);
            const before = order[at - 1];
            expect(place).toEqual(before === undefined ? { kind: 'first' } : { kind: 'behind', before: lock(before) });
          }
        },
      ),
    );
  });
});
