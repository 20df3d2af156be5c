import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { portsOf, type Resource, scalarResource, Value } from '../mesos/index.ts';
import { leftOf } from './remainder.ts';

const cpus = (value: number, more: Partial<Resource> = {}): Resource => ({ ...scalarResource('cpus', value), ...more });
const ports = (...ranges: readonly (readonly [number, number])[]): Resource => ({
  name: 'ports',
  type: Value.Type.RANGES,
  ranges: { range: ranges.map(([begin, end]) => ({ begin, end })) },
});
const reserved = { role: 'www', reservation: { principal: 'p' } };

describe('what is left of an offer', () => {
  it.each<[string, readonly Resource[], readonly Resource[], readonly Resource[]]>([
    ['nothing taken', [cpus(4), ports([1, 9])], [], [cpus(4), ports([1, 9])]],
    ['parts', [cpus(4), scalarResource('mem', 64)], [cpus(1), cpus(0.25)], [cpus(2.75), scalarResource('mem', 64)]],
    ['all of it', [cpus(4), ports([1, 2])], [cpus(4), ports([1, 2])], []],
    ['decimal fractions', [cpus(0.3)], [cpus(0.1), cpus(0.1)], [cpus(0.1)]],
    ['ports', [ports([1, 9], [20, 20])], [ports([1, 1], [4, 5], [20, 20])], [ports([2, 3], [6, 9])]],
    ['reserved and unreserved apart', [cpus(4), cpus(2, reserved)], [cpus(2, reserved), cpus(1)], [cpus(3)]],
    [
      'revocable and other apart',
      [cpus(4), cpus(3, { revocable: {} })],
      [cpus(1, { revocable: {} })],
      [cpus(4), cpus(2, { revocable: {} })],
    ],
    ['pieces that are alike', [cpus(1), cpus(2)], [cpus(1), cpus(1.5)], [cpus(0.5)]],
  ])('%s', (_, offered, taken, expected) => {
    expect(leftOf(offered, taken)).toEqual(expected);
  });

  it('keeps fields that idl/mesos does not know', () => {
    const $unknowns = [new Uint8Array([1])];
    expect(leftOf([{ ...cpus(4), $unknowns }], [cpus(1)])[0]?.$unknowns).toBe($unknowns);
  });

  it('has just the ports that were not taken', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 10 });
    fc.assert(
      fc.property(numbers, (taken) => {
        const left = leftOf(
          [ports([1, 10], [15, 30])],
          taken.map((port) => ports([port, port])),
        );
        const offered = portsOf([ports([1, 10], [15, 30])]);
        expect(portsOf(left)).toEqual(offered.filter((port) => !taken.includes(port)));
      }),
    );
  });
});
