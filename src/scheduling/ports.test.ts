import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../clock/index.ts';
import { portsOf } from '../mesos/index.ts';
import { pickPorts } from './ports.ts';
import { offerOf } from './testing/offers.ts';
import { serviceConfig } from './testing/world.ts';

const naming = (count: number) =>
  serviceConfig(
    'web',
    Array.from({ length: count }, (_, i) => ({ namedPort: `p${i}` })),
  );

describe('the choice of ports', () => {
  it('gives each name a port of its own from the offer', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(10), fc.nat(), (names, extra, seed) => {
        const offer = offerOf('o', { ports: [100, 99 + names + extra] });
        const picked = pickPorts(naming(names), offer, seededRandom(seed));
        expect([...picked.keys()]).toEqual(Array.from({ length: names }, (_, i) => `p${i}`));
        expect(new Set(picked.values()).size).toBe(names);
        for (const port of picked.values()) expect(portsOf(offer.resources ?? [])).toContain(port);
      }),
    );
  });

  it('is by chance', () => {
    const offer = offerOf('o', { ports: [100, 104] });
    const seen = new Set(
      Array.from({ length: 100 }, (_, seed) => pickPorts(naming(1), offer, seededRandom(seed)).get('p0')),
    );
    expect([...seen].sort()).toEqual([100, 101, 102, 103, 104]);
  });

  it('refuses an offer with too few, and asks for none when none is named', () => {
    expect(() => pickPorts(naming(3), offerOf('o', { ports: [100, 101] }), seededRandom(1))).toThrow(
      'Insufficient ports: 3 named, 2 in offer o',
    );
    expect(pickPorts(naming(0), offerOf('o'), seededRandom(1)).size).toBe(0);
  });
});
