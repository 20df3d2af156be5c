import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Random, seededRandom, VirtualClock } from '../clock/index.ts';
import type { Offer } from '../mesos/index.ts';
import { type HostAttributes, MaintenanceMode } from '../wire/index.ts';
import { hostAttributesOf } from './host-attributes.ts';
import { OFFER_ORDERS } from './offer-order.ts';
import { Offers, type OffersOptions } from './offers.ts';
import { type OfferParts, offerOf } from './testing/offers.ts';

const { NONE, SCHEDULED, DRAINING, DRAINED } = MaintenanceMode;
const MINUTE = 60_000;

class Bench {
  readonly clock = new VirtualClock();
  readonly declined: string[] = [];
  readonly offers: Offers;

  constructor(options: Partial<OffersOptions> = {}) {
    this.offers = new Offers({
      clock: this.clock,
      random: seededRandom(1),
      driver: {
        decline: async (offerIds, refuseSeconds) => {
          this.declined.push(`${offerIds.join()} for ${refuseSeconds}s at ${this.clock.now()}`);
          return { ok: true };
        },
      },
      holdForever: false,
      minHoldMs: 5 * MINUTE,
      holdJitterMs: 0,
      refuseSeconds: 5,
      order: [],
      revocableNames: new Set(['cpus']),
      ...options,
    });
  }

  add(id: string, parts: OfferParts = {}, mode: MaintenanceMode = NONE): Offer {
    const offer = offerOf(id, parts);
    this.offers.add(offer, { ...hostAttributesOf(offer, undefined), mode });
    return offer;
  }

  get order(): string {
    return [...this.offers.inOrder()]
      .filter(({ held }) => held)
      .map(({ id }) => id)
      .join('');
  }
}

describe('the order of offers', () => {
  it.each<[string, OffersOptions['order'], Readonly<Record<string, OfferParts>>, string]>([
    [
      'the later the outage, the better; none is best',
      [],
      { b: { unavailableFromMs: 1 }, a: {}, c: { unavailableFromMs: 3_600_000 } },
      'acb',
    ],
    [
      'by what is not revocable',
      ['CPU'],
      { c: { cpus: 10 }, a: { cpus: 1, revocableCpus: 24 }, b: { cpus: 5 } },
      'abc',
    ],
    [
      'by what is revocable, none last',
      ['REVOCABLE_CPU'],
      { c: {}, b: { revocableCpus: 24 }, a: { revocableCpus: 23 } },
      'abc',
    ],
    ['by disk', ['DISK'], { c: { disk: 10 }, a: { disk: 1 }, b: { disk: 5 } }, 'abc'],
    ['by memory', ['MEMORY'], { c: { mem: 10 }, a: { mem: 1 }, b: { mem: 5 } }, 'abc'],
    [
      'by two',
      ['CPU', 'MEMORY'],
      { c: { cpus: 11, mem: 1024 }, b: { cpus: 1, mem: 3 }, a: { cpus: 1, mem: 2 } },
      'abc',
    ],
    ['equal ones by arrival, none lost', ['CPU'], { a: { cpus: 1 }, b: { cpus: 1 }, c: { cpus: 1 } }, 'abc'],
  ])('%s', (_, order, offers, expected) => {
    const bench = new Bench({ order });
    for (const [id, parts] of Object.entries(offers)) bench.add(id, parts);
    expect(bench.order).toBe(expected);
  });

  it('puts agents under maintenance last, as it changes', () => {
    const bench = new Bench();
    const offer = bench.add('a');
    bench.add('d', {}, DRAINED);
    bench.add('c', {}, DRAINING);
    bench.add('b', {}, SCHEDULED);
    expect(bench.order).toBe('abcd');
    const attributes = hostAttributesOf(offer, undefined);
    bench.offers.attributesChanged({ ...attributes, mode: DRAINED });
    expect(bench.order).toBe('bcda');
    bench.offers.attributesChanged(attributes);
    expect(bench.order).toBe('abcd');
  });

  it('is random but lasting with RANDOM', () => {
    const ids = [...'abcdefghijklmnop'];
    const bench = new Bench({ order: ['RANDOM'] });
    for (const id of ids) bench.add(id);
    const order = bench.order;
    expect([...order].sort()).toEqual(ids);
    expect(order).not.toBe(ids.join(''));
    bench.add('q');
    bench.offers.cancel('q');
    bench.offers.cancel(order.slice(0, 1));
    expect(bench.order).toBe(order.slice(1));
  });

  it('has every offer held exactly once, sorted, whatever came and went', () => {
    const act = fc.record({
      kind: fc.constantFrom('add', 'add', 'cancel', 'take', 'drain', 'look'),
      id: fc.nat(30),
      cpus: fc.integer({ min: 1, max: 4 }),
    });
    const orders = fc.subarray([...OFFER_ORDERS]);
    fc.assert(
      fc.property(orders, fc.array(act, { maxLength: 150 }), (order, acts) => {
        const bench = new Bench({ order });
        const expected = new Set<string>();
        const hosts = new Map<string, HostAttributes>();
        for (const { kind, id: number, cpus } of acts) {
          const id = `${number}`;
          if (kind === 'add' && !expected.has(id)) {
            hosts.set(id, hostAttributesOf(bench.add(id, { cpus }), undefined));
            expected.add(id);
          } else if (kind === 'cancel') {
            expect(bench.offers.cancel(id)).toBe(expected.delete(id));
          } else if (kind === 'take') {
            const first = [...bench.offers.inOrder()].find(({ held }) => held);
            if (first !== undefined) expect(bench.offers.take(first)).toBe(expected.delete(first.id));
          } else if (kind === 'drain' && hosts.has(id)) {
            bench.offers.attributesChanged({ ...hosts.get(id), mode: cpus % 2 === 0 ? DRAINING : NONE });
          }
          const held = [...bench.offers.inOrder()].filter((offer) => offer.held);
          expect(held.map((offer) => offer.id).sort()).toEqual([...expected].sort());
          const ranks = held.map(({ rank }) => rank);
          expect(
            [...ranks].sort((a, b) => (a.find((n, at) => n !== b[at]) ?? 0) - (b.find((n, at) => n !== a[at]) ?? 0)),
          ).toEqual(ranks);
        }
        expect(bench.offers.size).toBe(expected.size);
      }),
    );
  });
});

describe('held offers', () => {
  it('are at most one an agent: two are given back, to come again as one', () => {
    const bench = new Bench();
    bench.add('a', { agentId: 's' });
    bench.add('b', { agentId: 's' });
    expect(bench.offers.size).toBe(0);
    expect(bench.declined).toEqual(['b for 5s at 0', 'a for 5s at 0']);
    bench.clock.advance(24 * 60 * MINUTE);
    expect(bench.declined).toHaveLength(2);
  });

  it.each<[string, Partial<OffersOptions>, number]>([
    ['the minimum', {}, 5 * MINUTE],
    ['some chance on top', { minHoldMs: 100, holdJitterMs: 200, random: fixed(0.615) }, 223],
    ['no jitter', { minHoldMs: 100, holdJitterMs: 0, random: fixed(0.99) }, 100],
  ])('are given back after their time: %s', (_, options, expected) => {
    const bench = new Bench(options);
    bench.add('a');
    bench.clock.advance(expected - 1);
    expect(bench.offers.size).toBe(1);
    bench.clock.advance(24 * 60 * MINUTE);
    expect(bench.declined).toEqual([`a for 5s at ${expected}`]);
    expect(bench.offers.size).toBe(0);
    expect(bench.order).toBe('');
  });

  it('stay for good when told so', () => {
    const bench = new Bench({ holdForever: true });
    bench.add('a');
    bench.clock.advance(24 * 60 * MINUTE);
    expect(bench.offers.size).toBe(1);
    expect(bench.clock.waiting).toBe(0);
  });

  it('are taken once, and not as they were before a change of the agent', () => {
    const bench = new Bench();
    const offer = bench.add('a');
    const before = bench.offers.onAgent('agent-a');
    const version = bench.offers.version;
    bench.offers.attributesChanged({ ...hostAttributesOf(offer, undefined), mode: DRAINING });
    const after = bench.offers.onAgent('agent-a');
    expect(bench.offers.version).toBeGreaterThan(version);
    expect(before !== undefined && bench.offers.take(before)).toBe(false);
    expect(before?.held).toBe(false);
    expect(after !== undefined && bench.offers.take(after)).toBe(true);
    expect(after !== undefined && bench.offers.take(after)).toBe(false);
    expect(bench.offers.cancel('a')).toBe(false);
    bench.clock.advance(24 * 60 * MINUTE);
    expect(bench.declined).toEqual([]);
  });

  it('stay as they are when a change says nothing new', () => {
    const bench = new Bench();
    const offer = bench.add('a', { attributes: { rack: 'r', host: 'h' } });
    const before = bench.offers.onAgent('agent-a');
    bench.offers.attributesChanged(hostAttributesOf(offer, undefined));
    expect(bench.offers.onAgent('agent-a')).toBe(before);
  });

  it('are forgotten without a word when the connection is gone', () => {
    const bench = new Bench();
    bench.add('a');
    const held = bench.offers.onAgent('agent-a');
    bench.offers.clear();
    expect(held?.held).toBe(false);
    expect(bench.order).toBe('');
    expect(bench.clock.waiting).toBe(0);
    bench.add('a');
    expect(bench.order).toBe('a');
    expect(bench.declined).toEqual([]);
  });

  it.each<[string, OfferParts, boolean]>([
    ['cpu and memory', {}, true],
    ['cpu only', { mem: 0 }, false],
    ['memory only', { cpus: 0 }, false],
    ['neither', { cpus: 0, mem: 0 }, false],
    ['revocable cpu and memory', { cpus: 0, revocableCpus: 1 }, true],
  ])('know whether a task can be placed at all: %s', (_, parts, expected) => {
    const bench = new Bench();
    bench.add('a', parts);
    expect(bench.offers.onAgent('agent-a')?.hasCpuAndMem).toBe(expected);
  });

  it('know what ordinary and revocable tasks can use', () => {
    const bench = new Bench();
    bench.add('a', { cpus: 2, revocableCpus: 1, mem: 64 });
    const held = bench.offers.onAgent('agent-a');
    expect(held?.ordinary.available).toMatchObject({ cpus: 2, ramMb: 64 });
    expect(held?.revocable.available).toMatchObject({ cpus: 1, ramMb: 64 });
  });
});

function fixed(value: number): Random {
  return { next: () => value, uuid: () => '' };
}
