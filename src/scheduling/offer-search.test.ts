import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom, VirtualClock } from '../clock/index.ts';
import { AttributeAggregate, compileConstraints, NO_RESOURCES } from '../model/index.ts';
import { type Constraint, MaintenanceMode } from '../wire/index.ts';
import { hostAttributesOf } from './host-attributes.ts';
import { type SearchInput, type SearchResult, searchOffers } from './offer-search.ts';
import { type HeldOffer, Offers } from './offers.ts';
import { type OfferParts, offerOf } from './testing/offers.ts';

function held(offers: Readonly<Record<string, OfferParts>>, mode: MaintenanceMode = MaintenanceMode.NONE): HeldOffer[] {
  const all = new Offers({
    clock: new VirtualClock(),
    random: seededRandom(1),
    driver: { decline: async () => ({ ok: true }) },
    holdForever: true,
    minHoldMs: 0,
    holdJitterMs: 0,
    refuseSeconds: 5,
    order: [],
    revocableNames: new Set(['cpus']),
  });
  for (const [id, parts] of Object.entries(offers)) {
    const offer = offerOf(id, parts);
    all.add(offer, { ...hostAttributesOf(offer, undefined), mode });
  }
  return [...all.inOrder()];
}

function search(
  offers: readonly HeldOffer[],
  tasks: number,
  constraints: readonly Constraint[] = [],
  more: Partial<SearchInput> = {},
): SearchResult {
  const steps = searchOffers({
    taskIds: Array.from({ length: tasks }, (_, i) => `t${i}`),
    request: {
      resources: { ...NO_RESOURCES, cpus: 1, ramMb: 128 },
      constraints: compileConstraints(constraints),
    },
    revocable: false,
    offers,
    banned: new Set(),
    jobState: new AttributeAggregate(),
    nowMs: 0,
    unavailabilityThresholdMs: 0,
    ...more,
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const limit = (name: string, most: number): Constraint => ({ name, constraint: { limit: { limit: most } } });
const value = (name: string, wanted: string): Constraint => ({
  name,
  constraint: { value: { negated: false, values: [wanted] } },
});
const placed = (result: SearchResult): string =>
  result.matches.map(({ taskId, offer }) => `${taskId}>${offer.id}`).join();

describe('the search for offers', () => {
  it('gives each task the first offer that fits, an offer to one task', () => {
    const result = search(held({ a: { cpus: 0.5 }, b: {}, c: {}, d: {} }), 2);
    expect(placed(result)).toBe('t0>b,t1>c');
    expect(result.banned.map(({ id }) => id)).toEqual(['a']);
    expect(result.nearest?.map(({ reason }) => reason)).toEqual(['Insufficient: CPU']);
    expect(result).toMatchObject({ exhausted: false, evaluated: 3 });
    expect(Object.fromEntries(result.vetoCounts)).toEqual({
      scheduling_veto_static: 1,
      scheduling_veto_insufficient_resources: 1,
    });
  });

  it('bans what can never fit, and not what only limits keep off', () => {
    const offers = held({
      a: { attributes: { rack: 'x' } },
      b: { attributes: { rack: 'y' } },
      c: { cpus: 0.1, attributes: { rack: 'y' } },
    });
    const jobState = new AttributeAggregate();
    jobState.addTaskOn(new Map([['rack', ['y']]]));
    const result = search(offers, 3, [limit('rack', 1)], { jobState });
    expect(placed(result)).toBe('t0>a');
    expect(result.banned.map(({ id }) => id)).toEqual([]);
    const none = search(offers, 3, [value('rack', 'z'), limit('rack', 1)]);
    expect(none.banned.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(none.exhausted).toBe(true);
  });

  it('is exhausted only when an offer has to change before anything fits', () => {
    expect(search([], 1)).toMatchObject({ exhausted: true, evaluated: 0, nearest: undefined });
    const offers = held({ a: { attributes: { rack: 'x' } } });
    const jobState = new AttributeAggregate();
    jobState.addTaskOn(new Map([['rack', ['x']]]));
    expect(search(offers, 1, [limit('rack', 1)], { jobState })).toMatchObject({ exhausted: false, evaluated: 1 });
    expect(search(offers, 2)).toMatchObject({ exhausted: false });
  });

  it('judges neither banned offers nor those without cpu or memory', () => {
    const offers = held({ a: {}, b: { cpus: 0 }, c: { mem: 0 }, d: {} });
    const result = search(offers, 2, [], { banned: new Set(offers.slice(0, 1)) });
    expect(placed(result)).toBe('t0>d');
    expect(result.evaluated).toBe(1);
  });

  it('looks at no offer after the last task has one', () => {
    expect(search(held({ a: {}, b: {}, c: {} }), 1).evaluated).toBe(1);
  });

  it('keeps the vetoes nearest to a fit, the first of equal ones', () => {
    const offers = held({
      a: { attributes: { dedicated: 'x' } },
      b: { cpus: 0.5, mem: 1 },
      c: { cpus: 0.4 },
      d: { cpus: 0.5 },
      e: { cpus: 0.5 },
    });
    expect(search(offers, 1).nearest).toEqual([
      { type: 'INSUFFICIENT_RESOURCES', reason: 'Insufficient: CPU', score: 31 },
    ]);
  });

  it('gives revocable tasks revocable cpus', () => {
    const offers = held({ a: {}, b: { revocableCpus: 2 } });
    expect(placed(search(offers, 1, [], { revocable: true }))).toBe('t0>b');
  });

  it('passes over an offer that goes while the search pauses', () => {
    const offers = held(
      Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`o${i}`, { cpus: i < 90 ? 0.5 : 8 }])),
    );
    const steps = searchOffers({
      taskIds: ['t'],
      request: { resources: { ...NO_RESOURCES, cpus: 1 }, constraints: compileConstraints([]) },
      revocable: false,
      offers,
      banned: new Set(),
      jobState: new AttributeAggregate(),
      nowMs: 0,
      unavailabilityThresholdMs: 0,
    });
    expect(steps.next().done).toBe(false);
    (offers[90] as { held: boolean }).held = false;
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(placed(step.value)).toBe('t>o91');
  });

  it('never gives an offer away twice, breaks no limit that held, and leaves no task for which there was an offer', () => {
    const racks = fc.array(fc.constantFrom('x', 'y', 'z', ''), { maxLength: 12 });
    fc.assert(
      fc.property(
        racks,
        fc.nat(8),
        fc.nat(3),
        fc.array(fc.constantFrom('x', 'y'), { maxLength: 4 }),
        (at, tasks, most, running) => {
          const offers = held(
            Object.fromEntries(at.map((rack, i) => [`o${i}`, rack === '' ? {} : { attributes: { rack } }])),
          );
          const jobState = new AttributeAggregate();
          for (const rack of running) jobState.addTaskOn(new Map([['rack', [rack]]]));
          const { matches, banned } = search(offers, tasks, [limit('rack', most)], { jobState });
          expect(new Set(matches.map(({ offer }) => offer)).size).toBe(matches.length);
          const count = (rack: string): number =>
            running.filter((other) => other === rack).length +
            matches.filter(({ offer }) => offer.ordinary.attributes.get('rack')?.[0] === rack).length;
          for (const rack of ['x', 'y', 'z']) {
            const before = running.filter((other) => other === rack).length;
            expect(count(rack)).toBeLessThanOrEqual(Math.max(before, most));
          }
          expect(matches.every(({ offer }) => offer.ordinary.attributes.has('rack'))).toBe(true);
          if (matches.length === tasks) return;
          const left = offers.filter((offer) => !matches.some((match) => match.offer === offer));
          for (const offer of left) {
            const rack = offer.ordinary.attributes.get('rack')?.[0];
            if (rack === undefined) expect(banned).toContain(offer);
            else expect(count(rack)).toBeGreaterThanOrEqual(most);
          }
        },
      ),
    );
  });
});
