import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom, VirtualClock } from '../clock/index.ts';
import { AttributeAggregate, compileConstraints, NO_RESOURCES } from '../model/index.ts';
import type { Constraint } from '../wire/index.ts';
import { hostAttributesOf } from './host-attributes.ts';
import { type SearchInput, type SearchResult, searchOffers } from './offer-search.ts';
import { type HeldOffer, Offers } from './offers.ts';
import { SearchMemory } from './search-memory.ts';
import { type OfferParts, offerOf } from './testing/offers.ts';

class Bench {
  readonly offers = new Offers({
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
  readonly memory = new SearchMemory();
  readonly jobState = new AttributeAggregate();
  circumstances = { jobState: 0, reservations: 0 };

  constructor(offers: Readonly<Record<string, OfferParts>> = {}) {
    for (const [id, parts] of Object.entries(offers)) this.add(id, parts);
  }

  add(id: string, parts: OfferParts = {}): void {
    const offer = offerOf(id, parts);
    this.offers.add(offer, hostAttributesOf(offer, undefined));
  }

  get(id: string): HeldOffer {
    const offer = this.offers.onAgent(`agent-${id}`);
    if (offer === undefined) throw new Error(`no offer ${id}`);
    return offer;
  }

  steps(tasks: number, constraints: readonly Constraint[] = [], more: Partial<SearchInput> = {}) {
    return searchOffers({
      taskIds: Array.from({ length: tasks }, (_, i) => `t${i}`),
      request: {
        resources: { ...NO_RESOURCES, cpus: 1, ramMb: 128 },
        constraints: compileConstraints(constraints),
      },
      revocable: false,
      offers: this.offers,
      open: () => [],
      memory: this.memory,
      circumstances: this.circumstances,
      allows: () => true,
      jobState: this.jobState,
      matched: ({ offer }) => this.jobState.addTaskOn(offer.ordinary.attributes),
      nowMs: 0,
      unavailabilityThresholdMs: 0,
      ...more,
    });
  }

  search(tasks: number, constraints: readonly Constraint[] = [], more: Partial<SearchInput> = {}): SearchResult {
    const steps = this.steps(tasks, constraints, more);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  get exhausted(): boolean {
    return this.memory.isExhausted(this.offers, this.circumstances);
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
    const bench = new Bench({ a: { cpus: 0.5 }, b: {}, c: {}, d: {} });
    const result = bench.search(2);
    expect(placed(result)).toBe('t0>b,t1>c');
    expect(bench.offers.bans).toBe(1);
    expect(result.nearest?.map(({ reason }) => reason)).toEqual(['Insufficient: CPU']);
    expect(result.evaluated).toBe(3);
    expect(bench.exhausted).toBe(false);
    expect(Object.fromEntries(result.vetoCounts)).toEqual({
      scheduling_veto_static: 1,
      scheduling_veto_insufficient_resources: 1,
    });
  });

  it('shares offers, one task more to each, only when there are fewer than tasks', () => {
    const bench = new Bench({ a: { cpus: 2 }, b: { cpus: 4 }, c: {} });
    expect(placed(bench.search(3))).toBe('t0>a,t1>b,t2>c');
    const again = new Bench({ a: { cpus: 2 }, b: { cpus: 4 }, c: { cpus: 0.5 } });
    expect(placed(again.search(9))).toBe('t0>a,t1>b,t2>a,t3>b,t4>b,t5>b');
  });

  it('shares offers in use already, those with the fewest tasks first', () => {
    const used = new Bench({ a: { cpus: 3 }, b: { cpus: 3 } });
    const open = [
      { ...used.get('a'), launches: 2 },
      { ...used.get('b'), launches: 1 },
    ];
    const bench = new Bench({ c: { cpus: 1 } });
    expect(placed(bench.search(4, [], { open: () => open }))).toBe('t0>c,t1>b,t2>a,t3>b');
    expect(placed(new Bench({ c: {} }).search(1, [], { open: () => open }))).toBe('t0>c');
  });

  it('breaks no limit by sharing', () => {
    const bench = new Bench({ a: { attributes: { rack: 'x' } }, b: { attributes: { rack: 'y' } } });
    expect(placed(bench.search(9, [limit('rack', 2)]))).toBe('t0>a,t1>b,t2>a,t3>b');
  });

  it('judges what can never fit once, and what a limit kept off when there may be room', () => {
    const bench = new Bench({
      a: { attributes: { rack: 'x' } },
      b: { attributes: { rack: 'y' } },
      c: { cpus: 0.1, attributes: { rack: 'z' } },
      d: {},
    });
    bench.jobState.addTaskOn(new Map([['rack', ['x']]]));
    bench.jobState.addTaskOn(new Map([['rack', ['y']]]));
    const constraints = [limit('rack', 1)];
    expect(bench.search(1, constraints).evaluated).toBe(4);
    expect(bench.exhausted).toBe(true);
    expect(bench.search(1, constraints).evaluated).toBe(0);
    bench.jobState.removeTaskFrom(new Map([['rack', ['y']]]));
    bench.circumstances = { jobState: 1, reservations: 0 };
    expect(bench.exhausted).toBe(false);
    const result = bench.search(1, constraints);
    expect([placed(result), result.evaluated]).toEqual(['t0>b', 2]);
  });

  it('judges what has come or changed, and goes on where it was', () => {
    const bench = new Bench({ a: { cpus: 0.5 }, b: {}, c: {}, d: { cpus: 0.5 } });
    expect(placed(bench.search(1))).toBe('t0>b');
    bench.offers.take(bench.get('b'));
    bench.add('e');
    const a = bench.get('a');
    bench.offers.attributesChanged({ ...a.attributes, attributes: [{ name: 'rack', values: ['r'] }] });
    const result = bench.search(3);
    expect([placed(result), result.evaluated]).toEqual(['t0>c,t1>e,t2>c', 4]);
    expect(bench.exhausted).toBe(true);
    bench.add('f');
    expect(bench.exhausted).toBe(false);
    expect([placed(bench.search(1)), bench.exhausted]).toEqual(['t0>f', true]);
  });

  it('keeps what it came to but did not need, or what was not used after all', () => {
    const bench = new Bench();
    expect(bench.search(1).matches).toEqual([]);
    for (const id of ['a', 'b', 'c']) bench.add(id);
    expect(placed(bench.search(1))).toBe('t0>a');
    expect(bench.exhausted).toBe(false);
    bench.memory.tryLater([bench.get('a')]);
    expect(placed(bench.search(2))).toBe('t0>a,t1>b');
    expect(placed(bench.search(1))).toBe('t0>c');
    expect(bench.exhausted).toBe(true);
  });

  it('passes over agents reserved for others, until that changes', () => {
    const bench = new Bench({ a: {}, b: {} });
    const allows: SearchInput['allows'] = ({ id }) => id !== 'a';
    const result = bench.search(1, [], { allows });
    expect([placed(result), result.evaluated]).toEqual(['t0>b', 1]);
    bench.offers.take(bench.get('b'));
    expect(bench.search(1, [], { allows }).evaluated).toBe(0);
    expect(bench.exhausted).toBe(true);
    bench.circumstances = { jobState: 0, reservations: 1 };
    expect(placed(bench.search(1))).toBe('t0>a');
  });

  it('takes another order when it is given one, and remembers nothing of it', () => {
    const bench = new Bench({ a: {}, b: {}, c: { cpus: 0.5 }, d: { cpus: 0 } });
    const listed = ['d', 'c', 'b', 'a'].map((id) => bench.get(id));
    expect(placed(bench.search(2, [], { listed }))).toBe('t0>b,t1>a');
    expect(bench.search(1, [], { listed: listed.slice(0, 2) }).evaluated).toBe(1);
    expect(bench.search(1, [], { listed: listed.slice(0, 2) }).evaluated).toBe(1);
  });

  it('judges no offers without cpu or memory', () => {
    const result = new Bench({ b: { cpus: 0 }, c: { mem: 0 }, d: {} }).search(2);
    expect(placed(result)).toBe('t0>d,t1>d');
    expect(result.evaluated).toBe(1);
  });

  it('looks at no offer after the last task has one', () => {
    expect(new Bench({ a: {}, b: {}, c: {} }).search(1).evaluated).toBe(1);
  });

  it('keeps the vetoes nearest to a fit, the first of equal ones', () => {
    const bench = new Bench({
      a: { attributes: { dedicated: 'x' } },
      b: { cpus: 0.5, mem: 1 },
      c: { cpus: 0.4 },
      d: { cpus: 0.5 },
      e: { cpus: 0.5 },
    });
    expect(bench.search(1).nearest).toEqual([
      { type: 'INSUFFICIENT_RESOURCES', reason: 'Insufficient: CPU', score: 31 },
    ]);
    const constraints = [value('rack', 'x')];
    expect(new Bench({ a: {} }).search(1, constraints).nearest?.[0]?.type).toBe('CONSTRAINT_MISMATCH');
  });

  it('gives revocable tasks revocable cpus', () => {
    expect(placed(new Bench({ a: {}, b: { revocableCpus: 2 } }).search(1, [], { revocable: true }))).toBe('t0>b');
  });

  it('passes over an offer that goes while the search pauses, and finds one that comes', () => {
    const bench = new Bench(
      Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`o${i}`, { cpus: i < 90 ? 0.5 : 8 }])),
    );
    const steps = bench.steps(1);
    expect(steps.next().done).toBe(false);
    for (let i = 90; i < 100; i++) bench.offers.cancel(`o${i}`);
    bench.add('late');
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(placed(step.value)).toBe('t0>late');
  });

  it('finds at each time what a search without memory would, and judges nothing twice for nothing', () => {
    const act = fc.oneof(
      fc.record({
        do: fc.constant('add' as const),
        cpus: fc.constantFrom(0.5, 1, 2),
        rack: fc.constantFrom('x', 'y', 'z', ''),
      }),
      fc.record({ do: fc.constant('leave' as const), pick: fc.nat() }),
      fc.record({ do: fc.constant('search' as const), tasks: fc.nat(4), use: fc.boolean() }),
      fc.record({ do: fc.constant('end' as const), pick: fc.nat() }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (acts, most) => {
        const bench = new Bench();
        const constraints = [limit('rack', most)];
        const running: string[] = [];
        let made = 0;
        let judged = 0;
        for (const step of acts) {
          const held = [...bench.offers.inOrder()];
          if (step.do === 'add') {
            bench.add(`o${made++}`, { cpus: step.cpus, ...(step.rack !== '' && { attributes: { rack: step.rack } }) });
          } else if (step.do === 'leave') {
            const gone = held[step.pick % Math.max(1, held.length)];
            if (gone !== undefined) bench.offers.cancel(gone.id);
          } else if (step.do === 'end') {
            const rack = running.splice(step.pick % Math.max(1, running.length), 1)[0];
            if (rack === undefined) continue;
            bench.jobState.removeTaskFrom(new Map([['rack', [rack]]]));
            bench.circumstances = { ...bench.circumstances, jobState: bench.circumstances.jobState + 1 };
          } else {
            const fresh = new Bench();
            for (const rack of running) fresh.jobState.addTaskOn(new Map([['rack', [rack]]]));
            const expected = placed(fresh.search(step.tasks, constraints, { offers: bench.offers }));
            const result = bench.search(step.tasks, constraints);
            expect(placed(result)).toBe(expected);
            judged += result.evaluated;
            const unused: HeldOffer[] = [];
            for (const { offer } of result.matches) {
              const rack = offer.ordinary.attributes.get('rack')?.[0] ?? '';
              const isUsed = step.use && bench.offers.take(offer as HeldOffer);
              if (isUsed || (step.use && !offer.held)) running.push(rack);
              else {
                bench.jobState.removeTaskFrom(offer.ordinary.attributes);
                bench.circumstances = { ...bench.circumstances, jobState: bench.circumstances.jobState + 1 };
                if (offer.held) unused.push(offer as HeldOffer);
              }
            }
            bench.memory.tryLater(new Set(unused));
          }
        }
        const counts = ['x', 'y', 'z'].map((rack) => running.filter((other) => other === rack).length);
        for (const count of counts) expect(count).toBeLessThanOrEqual(most);
        const changes =
          acts.filter((step) => step.do === 'end').length + acts.filter((s) => s.do === 'search' && !s.use).length;
        if (changes === 0) expect(judged).toBeLessThanOrEqual(made);
      }),
    );
  });
});
