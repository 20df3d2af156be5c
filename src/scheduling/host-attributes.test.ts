import { describe, expect, it } from '@jest/globals';
import { type Attribute as MesosAttribute, Value } from '../mesos/index.ts';
import { MaintenanceMode } from '../wire/index.ts';
import { hostAttributesOf, sameHostAttributes } from './host-attributes.ts';
import { offerOf } from './testing/offers.ts';

const { TEXT, SCALAR, RANGES, SET } = Value.Type;
const attributes: MesosAttribute[] = [
  { name: 'jvm', type: SCALAR, scalar: { value: 3 } },
  { name: 'rack', type: TEXT, text: { value: 'a' } },
  { name: 'jvm', type: SCALAR, scalar: { value: 1e7 } },
  { name: 'jvm', type: SCALAR, scalar: { value: 3 } },
  { name: 'ids', type: RANGES, ranges: { range: [{ begin: 1, end: 2 }] } },
  { name: 'zones', type: SET, set: { item: ['x'] } },
];

describe('host attributes', () => {
  it('are merged by name, as the original printed their values', () => {
    const offer = { ...offerOf('o', { agentId: 's1', hostname: 'h1' }), attributes };
    expect(hostAttributesOf(offer, undefined)).toEqual({
      host: 'h1',
      slaveId: 's1',
      mode: MaintenanceMode.NONE,
      attributes: [
        { name: 'jvm', values: ['3.0', '1.0E7'] },
        { name: 'rack', values: ['a'] },
      ],
    });
  });

  it('keep the maintenance mode, which is not for Mesos to change', () => {
    const stored = { host: 'h1', mode: MaintenanceMode.DRAINING };
    expect(hostAttributesOf(offerOf('o', { hostname: 'h1' }), stored).mode).toBe(MaintenanceMode.DRAINING);
  });

  it('are compared as sets', () => {
    const one = {
      host: 'h',
      mode: 1 as const,
      slaveId: 's',
      attributes: [{ name: 'a', values: ['1', '2'] }, { name: 'b' }],
    };
    const other = {
      ...one,
      attributes: [
        { name: 'b', values: [] },
        { name: 'a', values: ['2', '1'] },
      ],
    };
    expect(sameHostAttributes(one, other)).toBe(true);
    expect(sameHostAttributes(one, { ...other, mode: 2 })).toBe(false);
    expect(sameHostAttributes(one, { ...other, slaveId: 't' })).toBe(false);
    expect(sameHostAttributes(one, { ...one, attributes: [{ name: 'a', values: ['1'] }, { name: 'b' }] })).toBe(false);
    expect(sameHostAttributes(one, { ...one, attributes: [{ name: 'a', values: ['1', '2'] }] })).toBe(false);
  });
});
