import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeEvent, encodeEvent } from './codec.ts';
import { Event, Resource, Value } from './messages.ts';
import { changedResource, portsOf, rangesOf, scalarResource, sumResources, toRanges } from './resources.ts';

const revocable = (resource: Resource): Resource => ({ ...resource, revocable: {} });
const ports = (...ranges: [number, number][]): Resource => ({
  name: 'ports',
  type: Value.Type.RANGES,
  ranges: { range: ranges.map(([begin, end]) => ({ begin, end })) },
});
/** As an offer holds it after travelling: 64-bit integers are Longs. */
const travelled = (resource: Resource): Resource => Resource.decode(Resource.encode(resource).finish());
const CPUS = new Set(['cpus'] as const);

describe('sumResources', () => {
  const offer = [
    scalarResource('cpus', 2),
    revocable(scalarResource('cpus', 1)),
    scalarResource('mem', 64),
    { ...scalarResource('mem', 36), role: 'reserved' },
    scalarResource('disk', 10),
    ports([31000, 31009], [31020, 31020]),
    scalarResource('gpus', 1),
    scalarResource('ips', 3),
    scalarResource('bogomips', 7),
  ].map(travelled);
  const rest = { ramMb: 100, diskMb: 10, ports: 11, gpus: 1, ips: 3 };

  it.each([
    ['a plain tier takes what is not revocable', false, CPUS, { ...rest, cpus: 2 }],
    ['a revocable tier takes revocable cpus and the rest as it is', true, CPUS, { ...rest, cpus: 1 }],
    ['where nothing can be revocable, it takes all', true, new Set<never>(), { ...rest, cpus: 3 }],
  ])('%s', (_, tier, names, expected) => {
    expect(sumResources(offer, tier, names)).toEqual(expected);
  });
});

describe('ports', () => {
  it('are listed in the order offered, whatever their role', () => {
    const offered = [ports([31000, 31002]), scalarResource('cpus', 1), { ...ports([80, 80]), role: 'web' }];
    expect(portsOf(offered.map(travelled))).toEqual([31000, 31001, 31002, 80]);
  });

  it('beyond 65535 are no ports', () => {
    expect(portsOf([ports([65534, 2 ** 50])])).toEqual([65534, 65535]);
  });

  it('become ranges that are ascending, apart from each other, and hold the same numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (numbers) => {
        const resource = { name: 'ports', type: Value.Type.RANGES, ranges: { range: toRanges(numbers) } };
        expect(portsOf([resource])).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        const ranges = rangesOf(resource);
        for (const [i, { begin }] of ranges.entries()) {
          if (i > 0) expect(begin).toBeGreaterThan((ranges[i - 1]?.end ?? 0) + 1);
        }
      }),
    );
  });
});

describe('changedResource', () => {
  it('keeps fields that idl/mesos does not know', () => {
    const unknown = Uint8Array.of(0xfa, 0x7f, 1, 0x2a); // field 2047, one byte
    const offer = {
      id: { value: 'o' },
      frameworkId: { value: 'f' },
      agentId: { value: 'a' },
      hostname: 'h',
      resources: [{ ...scalarResource('cpus', 4), $unknowns: [unknown] }],
    };
    const event = decodeEvent(encodeEvent({ type: Event.Type.OFFERS, offers: { offers: [offer] } }));
    const resource = event.offers?.offers?.[0]?.resources?.[0];
    const changed = changedResource(resource ?? scalarResource('none', 0), { scalar: { value: 1 } });
    expect(changed).toMatchObject({ name: 'cpus', scalar: { value: 1 } });
    expect([...Resource.encode(changed).finish()].slice(-4)).toEqual([...unknown]);
  });
});
