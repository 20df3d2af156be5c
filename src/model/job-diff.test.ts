import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Range, TaskConfig } from '../wire/index.ts';
import { diffJob, type Instances, irrelevantInstances, isEmptyDiff, replacementsOf } from './job-diff.ts';
import { idsInRanges, toRanges } from './ranges.ts';

const config = (priority: number): TaskConfig => ({ isService: true, priority, maxTaskFailures: 1 });
const OLD = config(1);
const OLD_2 = config(2);
const NEW = config(3);

const HOLES: Instances = new Map([
  [0, OLD],
  [1, NEW],
  [3, OLD_2],
  [4, OLD],
]);

/** A diff by the ids of its parts. */
function parts(current: Instances, instanceCount: number, scope: readonly Range[] = []) {
  const diff = diffJob(current, { config: config(3), instanceCount, scope });
  const ids = (instances: Instances) => [...instances.keys()].sort((a, b) => a - b);
  return {
    added: [...idsInRanges(diff.added)],
    removed: ids(diff.removed),
    changed: ids(diff.changed),
    unchanged: ids(diff.unchanged),
  };
}

describe('the diff of a job', () => {
  it.each<[string, Instances, number, Range[], ReturnType<typeof parts>]>([
    ['with holes', HOLES, 5, [], { added: [2], removed: [], changed: [0, 3, 4], unchanged: [1] }],
    [
      'with holes, of one instance',
      HOLES,
      5,
      [{ first: 0, last: 0 }],
      { added: [], removed: [], changed: [0], unchanged: [1, 3, 4] },
    ],
    ['that shrinks', HOLES, 1, [], { added: [], removed: [1, 3, 4], changed: [0], unchanged: [] }],
    ['that ends', HOLES, 0, [], { added: [], removed: [0, 1, 3, 4], changed: [], unchanged: [] }],
    ['that begins', new Map(), 3, [], { added: [0, 1, 2], removed: [], changed: [], unchanged: [] }],
    ['that is as wanted', new Map([[0, NEW]]), 1, [], { added: [], removed: [], changed: [], unchanged: [0] }],
    [
      'of which some may shrink',
      HOLES,
      1,
      [{ first: 3, last: 9 }],
      { added: [], removed: [3, 4], changed: [], unchanged: [0, 1] },
    ],
  ])('%s', (_, current, count, scope, expected) => expect(parts(current, count, scope)).toEqual(expected));

  it('tells what gets the wanted config', () => {
    expect(replacementsOf(diffJob(HOLES, { config: NEW, instanceCount: 7, scope: [] }))).toEqual([
      { first: 0, last: 0 },
      { first: 2, last: 6 },
    ]);
  });

  it('does not count out what it is asked for', () => {
    const most = 2 ** 31 - 1;
    const diff = diffJob(HOLES, { config: NEW, instanceCount: most, scope: [] });
    expect(diff.added).toEqual([
      { first: 2, last: 2 },
      { first: 5, last: most - 1 },
    ]);
  });

  it.each([
    [-1, [], 'Invalid range: [0..-1)'],
    [1, [{ first: 5, last: 3 }], 'Invalid range: [5..3]'],
  ])('refuses %i instances in scope %j', (instanceCount, scope, message) => {
    expect(() => diffJob(HOLES, { config: NEW, instanceCount, scope })).toThrow(message);
  });

  it('is what the original’s definition says', () => {
    const anyIds = fc.uniqueArray(fc.integer({ min: 0, max: 12 }));
    const anyInstances = fc
      .uniqueArray(fc.tuple(fc.integer({ min: -1, max: 12 }), fc.constantFrom(OLD, OLD_2, NEW)), {
        selector: ([id]) => id,
      })
      .map((entries) => new Map(entries));
    fc.assert(
      fc.property(anyInstances, fc.integer({ min: 0, max: 12 }), anyIds, (current, instanceCount, ids) => {
        const wanted = { config: NEW, instanceCount, scope: toRanges(ids) };
        const isIn = (id: number) => ids.length === 0 || ids.includes(id);
        const proposed = Array.from({ length: instanceCount }, (_, id) => id);
        const differs = (id: number) => current.has(id) && current.get(id) !== NEW && id >= 0 && id < instanceCount;
        const replaced = [...current.keys()].filter((id) => isIn(id) && (differs(id) || !proposed.includes(id)));
        const replacements = proposed.filter((id) => isIn(id) && (differs(id) || !current.has(id)));
        const unchanged = [...current.keys()].filter((id) => !replaced.includes(id) && !replacements.includes(id));

        const diff = diffJob(current, wanted);
        expect([...diff.removed.keys(), ...diff.changed.keys()].sort()).toEqual(replaced.sort());
        expect(replacementsOf(diff)).toEqual(toRanges(replacements));
        expect([...diff.unchanged.keys()].sort()).toEqual(unchanged.sort());
        expect(isEmptyDiff(diff)).toBe(replaced.length + replacements.length === 0);
        const irrelevant = ids.filter((id) => ![...replaced, ...replacements, ...unchanged].includes(id));
        expect([...irrelevantInstances(current, wanted)]).toEqual(irrelevant.sort((a, b) => a - b));
      }),
    );
  });
});
