import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type AgentFacts,
  addResources,
  attributesByName,
  compileConstraints,
  coversResources,
  NO_RESOURCES,
  type Resources,
} from '../../model/index.ts';
import { MaintenanceMode } from '../../wire/index.ts';
import { chooseVictims, largestFirst, mayPreempt, type Seeker, type Standing, type Victim } from './victims.ts';

const resources = (cpus: number, ramMb: number, more: Partial<Resources> = {}): Resources => ({
  ...NO_RESOURCES,
  cpus,
  ramMb,
  ...more,
});

/** `ROLE prod|dev PRIORITY CPUS/RAM`, each with something left out at the end. */
function standing(text: string): Standing & { readonly amounts: Resources } {
  const [role = '', tier = '', priority = '0', amounts = '1/512'] = text.split(' ');
  const [cpus, ramMb] = amounts.split('/').map(Number);
  return { role, priority: Number(priority), preemptible: tier === 'dev', amounts: resources(cpus ?? 0, ramMb ?? 0) };
}

function seeker(text: string, constraints: Parameters<typeof compileConstraints>[0] = []): Seeker {
  const { amounts, ...rest } = standing(text);
  return { ...rest, ...asking(amounts, constraints) };
}

function asking(amounts: Resources, list: Parameters<typeof compileConstraints>[0] = []) {
  const constraints = compileConstraints(list);
  return { request: { resources: amounts, constraints }, bare: { resources: NO_RESOURCES, constraints } };
}

function victim(text: string): Victim {
  const { amounts, ...rest } = standing(text);
  return { ...rest, freed: amounts };
}

function agent(cpus = 0, ramMb = 0, attributes: Readonly<Record<string, string>> = {}): AgentFacts {
  return {
    attributes: attributesByName(Object.entries(attributes).map(([name, value]) => ({ name, values: [value] }))),
    mode: MaintenanceMode.NONE,
    unavailableFromMs: undefined,
    available: resources(cpus, ramMb),
  };
}

const CONTEXT = { jobState: { countOf: () => 0 }, nowMs: 0, unavailabilityThresholdMs: 0 };

/** Which of the victims have to go, by their place in the list. */
function chosen(of: Seeker, victims: readonly string[], on: AgentFacts): readonly number[] | undefined {
  const all = victims.map((text, index) => ({ index, ...victim(text) })).sort(largestFirst);
  const choice = chooseVictims(of, all, on, CONTEXT);
  return choice.type === 'slot' ? choice.chosen.map((at) => all[at]!.index).sort() : undefined;
}

describe('who has to go', () => {
  it.each<[string, string, readonly string[], AgentFacts, readonly number[] | undefined]>([
    ['1', 'A dev 100', ['A dev 0'], agent(), [0]],
    ['2', 'A dev 98', ['A dev 100', 'A dev 99', 'A dev 1'], agent(), [2]],
    ['3', 'A dev 0', ['A dev 100'], agent(), undefined],
    ['4a', 'A prod -1000', ['A dev 100'], agent(), [0]],
    ['4b', 'A prod -1000', ['B dev 100'], agent(), [0]],
    ['5', 'A prod 1000', ['B prod 0'], agent(), undefined],
    ['6', 'B prod 0 2/1024', ['A dev', 'B dev'], agent(), [0, 1]],
    ['7', 'C prod 0 2/1024', ['B dev', 'B dev', 'A dev 0 4/4096'], agent(), [2]],
    ['8', 'B prod 0 2/1024', ['A dev'], agent(1, 512), [0]],
    ['9', 'B prod 0 2/1024', ['A dev'], agent(0, 512), undefined],
    ['10', 'B prod 0 2/1024', ['A dev 0 0/512'], agent(1, 512), undefined],
    ['11', 'B prod 0 2/1024', ['A dev 0 0/512'], agent(2, 512), [0]],
    ['12', 'B prod 0 4/2048', ['A dev', 'A dev'], agent(2, 1024), [0, 1]],
    ['13', 'B prod', [], agent(8, 8192), undefined],
    ['higher of the same role, not preemptible', 'A prod 2', ['A prod 1'], agent(), [0]],
    ['equal priority', 'A prod 1', ['A prod 1'], agent(), undefined],
    ['preemptible for one that is not', 'A dev 9', ['A prod 1'], agent(), undefined],
    ['another role', 'A dev 9', ['B dev 1'], agent(), undefined],
  ])('%s: for %s of %j', (_, of, victims, on, expected) => expect(chosen(seeker(of), victims, on)).toEqual(expected));

  it('is nobody where constraints keep the task away, and that is told', () => {
    const constrained = seeker('A prod 0', [
      { name: 'rack', constraint: { value: { negated: false, values: ['r1'] } } },
    ]);
    expect(chooseVictims(constrained, [victim('A dev')], agent(9, 9999, { rack: 'r2' }), CONTEXT)).toEqual({
      type: 'none',
      vetoes: [expect.objectContaining({ reason: 'Constraint not satisfied: rack' })],
    });
    expect(chosen(constrained, ['A dev'], agent(0, 0, { rack: 'r1' }))).toEqual([0]);
  });

  it('is nobody when all together are not enough, and what is missing then is told', () => {
    const choice = chooseVictims(seeker('A prod 0 8/512'), [victim('A dev'), victim('B dev')], agent(2), CONTEXT);
    expect(choice).toEqual({
      type: 'none',
      vetoes: [expect.objectContaining({ reason: 'Insufficient: CPU', score: 250 })],
    });
  });

  it('is nobody for what would fit without that', () => {
    expect(chooseVictims(seeker('A dev'), [victim('B dev')], agent(9, 9999), CONTEXT)).toEqual({
      type: 'none',
      vetoes: [],
    });
  });
});

describe('the largest', () => {
  const bag = (amounts: Resources): Victim => ({ role: '', priority: 0, preemptible: true, freed: amounts });
  const disk = (cpus: number, ramMb: number, diskMb: number): Resources => resources(cpus, ramMb, { diskMb });
  it.each([
    [disk(2, 2, 2), disk(1, 1, 1)],
    [disk(2, 2, 3), disk(2, 2, 2)],
    [disk(3, 3, 3), disk(2, 2, 3)],
    [disk(2, 0, 2), disk(1, 2, 1)],
    [disk(2, 2, 1), disk(2, 0, 2)],
    [resources(1, 1), resources(1, 0, { gpus: 1 })],
    [resources(1, 0, { gpus: 1 }), resources(1, 0)],
  ])('is %j rather than %j', (larger, smaller) => {
    expect(largestFirst(bag(larger), bag(smaller))).toBeLessThan(0);
    expect(largestFirst(bag(smaller), bag(larger))).toBeGreaterThan(0);
    expect(largestFirst(bag(larger), bag({ ...larger }))).toBe(0);
  });
});

const someStanding = fc.record({
  role: fc.constantFrom('a', 'b'),
  priority: fc.integer({ min: -2, max: 2 }),
  preemptible: fc.boolean(),
});
const someResources = fc
  .record({ cpus: fc.integer({ min: 0, max: 8 }), ramMb: fc.integer({ min: 0, max: 8 }), ports: fc.nat(2) })
  .map((amounts): Resources => ({ ...NO_RESOURCES, ...amounts }));
const someVictim = fc
  .record({ standing: someStanding, freed: someResources })
  .map(({ standing: given, freed }): Victim => ({ ...given, freed }));

describe('always', () => {
  it('those who go are of lower standing, leave enough, and would not without the last of them', () => {
    fc.assert(
      fc.property(
        fc.record({ standing: someStanding, wanted: someResources }),
        fc.array(someVictim, { maxLength: 6 }),
        someResources,
        ({ standing: given, wanted }, victims, free) => {
          const of: Seeker = { ...given, ...asking(wanted) };
          const sorted = [...victims].sort(largestFirst);
          const on = { ...agent(), available: free };
          const choice = chooseVictims(of, sorted, on, CONTEXT);
          const eligible = sorted.filter((each) => mayPreempt(of, each));
          const leaves = (gone: readonly Victim[]): Resources =>
            gone.reduce((sum, { freed }) => addResources(sum, freed), free);
          if (choice.type === 'none') {
            expect(eligible.length === 0 || !coversResources(leaves(eligible), wanted)).toBe(true);
            expect(choice.vetoes.length > 0).toBe(eligible.length > 0);
            return;
          }
          const gone = choice.chosen.map((index) => sorted[index]!);
          expect(gone.length).toBeGreaterThan(0);
          expect(coversResources(leaves(gone), wanted)).toBe(true);
          expect(gone.length === 1 || !coversResources(leaves(gone.slice(0, -1)), wanted)).toBe(true);
          expect(gone).toEqual(eligible.slice(0, gone.length));
        },
      ),
    );
  });

  it('nobody goes for one of equal or lower standing, and no two can end each other', () => {
    fc.assert(
      fc.property(someStanding, someStanding, (a, b) => {
        if (mayPreempt(a, b)) {
          expect(mayPreempt(b, a)).toBe(false);
          expect(a.preemptible && !b.preemptible).toBe(false);
          expect(!a.preemptible && b.preemptible ? true : a.role === b.role && a.priority > b.priority).toBe(true);
        }
        expect(mayPreempt(a, a)).toBe(false);
      }),
    );
  });
});
