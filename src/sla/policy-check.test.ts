import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BUILT_IN_TIERS } from '../model/index.ts';
import { createMemoryStore } from '../store/index.ts';
import type { ScheduledTask, TaskConfig } from '../wire/index.ts';
import { type CheckablePolicy, isContent, mayTakeAway } from './policy-check.ts';
import { runningTask, taskOf } from './testing/tasks.ts';

const HOUR_MS = 3_600_000;
const NOW = 1_000 * HOUR_MS;
const count = (count: number, durationSecs = 1800): CheckablePolicy => ({ countSlaPolicy: { count, durationSecs } });
const percentage = (percentage: number, durationSecs = 1800): CheckablePolicy => ({
  percentageSlaPolicy: { percentage, durationSecs },
});
const old = (instance: number, more: Partial<TaskConfig> = {}) => runningTask(instance, NOW - HOUR_MS, more);
const young = (instance: number, more: Partial<TaskConfig> = {}) => runningTask(instance, NOW, more);
const pending = (instance: number) => taskOf(instance, [[NOW - HOUR_MS, 'PENDING']]);

/** Whether the first of the tasks may go. */
async function mayGo(tasks: readonly ScheduledTask[], policy: CheckablePolicy, awareKillNonProd = false, min = 2) {
  const store = createMemoryStore();
  await store.write((tx) => tx.saveTasks(tasks));
  const [task] = tasks;
  if (task === undefined) throw new Error('no task');
  return mayTakeAway(store, task, policy, NOW, { minRequiredInstances: min, awareKillNonProd }, BUILT_IN_TIERS);
}

describe('mayTakeAway', () => {
  it.each([
    ['three old ones, two to stay', [old(1), old(2), old(3)], count(2), true],
    ['three old ones, a count too strict', [old(1), old(2), old(3)], count(3), true],
    ['two old ones and one pending, two to stay', [old(1), old(2), pending(3)], count(2), false],
    ['two old ones and one pending, a count too strict', [old(1), old(2), pending(3)], count(3), false],
    ['two old ones and one pending, 66 %', [old(1), old(2), pending(3)], percentage(66), false],
    ['two old ones and one pending, 67 %', [old(1), old(2), pending(3)], percentage(67), false],
    ['two old ones and a young one, two to stay', [old(1), old(2), young(3)], count(2), false],
    ['two old ones and a young one, 66 %', [old(1), old(2), young(3)], percentage(66), false],
    ['three old ones, 66 %', [old(1), old(2), old(3)], percentage(66), true],
    ['three old ones, a percentage too strict', [old(1), old(2), old(3)], percentage(67), true],
    ['one alone, below the minimum', [old(1)], count(0, 0), true],
    ['one alone, below the minimum, by percentage', [old(1)], percentage(0, 0), true],
    ['the one that is pending', [pending(1), old(2), old(3)], count(2), true],
    ['two young ones, any will do', [young(1), young(2)], percentage(0), true],
    ['a percentage that is none counts as too strict', [old(1), old(2)], percentage(Number.NaN), true],
    ['a percentage that is none, and another is down', [old(1), pending(2)], percentage(Number.NaN), false],
  ])('%s: %#', async (_, tasks, policy, expected) => {
    expect(await mayGo(tasks, policy)).toBe(expected);
  });

  it('wants the time to be over, not just reached, and counts from the latest start', async () => {
    const since = (ms: number) =>
      taskOf(2, [
        [0, 'RUNNING'],
        [1, 'PARTITIONED'],
        [NOW - ms, 'RUNNING'],
      ]);
    expect(await mayGo([old(1), since(1_800_000)], count(1))).toBe(false);
    expect(await mayGo([old(1), since(1_800_001)], count(1))).toBe(true);
  });

  it('protects tasks of production tiers only, unless told otherwise', async () => {
    const tasks = [old(1, { tier: 'preemptible' }), young(2, { tier: 'preemptible' })];
    expect(await mayGo(tasks, count(2))).toBe(true);
    expect(await mayGo(tasks, count(2), true)).toBe(false);
    expect(await mayGo([old(1, { tier: undefined }), young(2)], count(2))).toBe(true);
    expect(await mayGo([old(1, { tier: 'gone' }), young(2)], count(2))).toBe(false);
  });

  it('protects jobs that have enough instances', async () => {
    const tasks = [old(1), young(2), young(3)];
    expect(await mayGo(tasks, count(2), false, 3)).toBe(false);
    expect(await mayGo(tasks, count(2), false, 4)).toBe(true);
  });
});

describe('isContent', () => {
  const policies = fc.oneof(
    fc.integer({ min: -5, max: 60 }).map((n) => count(n)),
    fc.double({ min: -10, max: 200 }).map((p) => percentage(p)),
  );

  it('lets one instance go when all the others run, whatever the policy', () => {
    fc.assert(
      fc.property(policies, fc.integer({ min: 1, max: 50 }), (policy, active) => {
        expect(isContent(policy, active - 1, active)).toBe(true);
      }),
    );
  });

  it('does not go below a policy that can be kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(200), fc.nat(100), (active, running, wanted) => {
        fc.pre(running < active);
        const lowest = Math.min(wanted, active - 1);
        expect(isContent(count(wanted), running, active)).toBe(running >= lowest);
        if (Math.trunc((1 - wanted / 100) * active) >= 1 && isContent(percentage(wanted), running, active)) {
          expect((100 * running) / active).toBeGreaterThanOrEqual(wanted - 1e-9);
        }
      }),
    );
  });
});
