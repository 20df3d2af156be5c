import { describe, expect, it } from '@jest/globals';
import { aConfig, anEvent, aTask } from '../../model/testing/tasks.ts';
import { JobUpdateStatus } from '../../wire/index.ts';
import { nextRetryMs } from './backoff.ts';
import { decideInstance } from './instance.ts';
import { type InstanceEffect, InstanceUpdates } from './instance-updates.ts';
import { goalsOf } from './instances.ts';
import { updatesToPrune } from './pruning.ts';
import { canBecome } from './status.ts';
import { groupSizeOf } from './strategy.ts';

const OLD = aConfig();
const NEW = aConfig({ priority: 5 });
const SETTINGS = {
  updateGroupSize: 1,
  maxPerInstanceFailures: 0,
  maxFailedInstances: 0,
  minWaitInInstanceRunningMs: 0,
  rollbackOnFailure: false,
  waitForBatchCompletion: false,
};

describe('the states of an update', () => {
  it('have 31 steps between them', () => {
    const all = Object.values(JobUpdateStatus);
    const steps = all.flatMap((from) => all.filter((to) => canBecome(from, to)));
    expect(all).toHaveLength(11);
    expect(steps).toHaveLength(31);
    expect(all.filter((status) => canBecome(status, status))).toEqual([]);
  });
});

describe('the order of instances', () => {
  const ranges = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([first, last]) => ({ first, last }));
  it.each([
    [ranges([0, 3]), ranges([0, 3]), [0, 1, 2, 3], [3, 2, 1, 0]],
    [ranges([0, 3]), ranges([0, 5]), [4, 5, 0, 1, 2, 3], [3, 2, 1, 0, 5, 4]],
    [ranges([0, 3]), ranges([0, 1]), [0, 1, 2, 3], [3, 2, 1, 0]],
    [ranges([0, 0], [2, 2], [4, 6]), ranges([0, 3]), [1, 3, 0, 2, 4, 5, 6], [6, 5, 4, 2, 0, 3, 1]],
    [[], ranges([1, 1]), [1], [1]],
  ])('%j to %j', (before, after, forward, back) => {
    const instructions = {
      initialState: before.length === 0 ? [] : [{ task: OLD, instances: before }],
      desiredState: { task: NEW, instances: after },
    };
    expect(goalsOf(instructions, true).map(({ id }) => id)).toEqual(forward);
    expect(goalsOf(instructions, false).map(({ id }) => id)).toEqual(back);
  });

  it('goes with what each instance is to become', () => {
    const instructions = {
      initialState: [{ task: OLD, instances: ranges([0, 1]) }],
      desiredState: { task: NEW, instances: ranges([1, 2]) },
    };
    expect(goalsOf(instructions, true).map(({ id, desired }) => [id, desired])).toEqual([
      [2, NEW],
      [1, NEW],
      [0, undefined],
    ]);
    expect(goalsOf(instructions, false).map(({ id, desired }) => [id, desired])).toEqual([
      [0, OLD],
      [1, OLD],
      [2, undefined],
    ]);
  });
});

describe('strategies', () => {
  const queue = (groupSize: number) => ({ queueStrategy: { groupSize } });
  const batch = (groupSize: number) => ({ batchStrategy: { groupSize, autopauseAfterBatch: false } });
  const steps = (...groupSizes: number[]) => ({ varBatchStrategy: { groupSizes, autopauseAfterBatch: false } });

  it.each([queue(0), queue(-1), batch(0), steps(), steps(1, 0)])('refuse %j', (updateStrategy) => {
    expect(() => groupSizeOf({ ...SETTINGS, updateStrategy }, true)).toThrow('Update group size(s) must be positive.');
  });

  it('refuse a negative wait', () => {
    expect(() => groupSizeOf({ ...SETTINGS, minWaitInInstanceRunningMs: -1 }, true)).toThrow(
      'Min wait in running must be non-negative.',
    );
  });

  it.each<[ReturnType<typeof steps>, boolean, number, number[]]>([
    [steps(1, 2, 3), true, 6, [1, 2, 3]],
    [steps(3, 2, 1), true, 6, [3, 2, 1]],
    [steps(1, 3, 2, 4), true, 10, [1, 3, 2, 4]],
    [steps(1, 2), true, 10, [1, 2, 2, 2, 2, 1]],
    [steps(1, 2, 3), false, 6, [3, 2, 1]],
    [steps(1, 2, 3), false, 3, [2, 1]],
    [steps(1, 2), false, 7, [2, 2, 2, 1]],
  ])('%j, forward %s, %d instances: groups of %j', (updateStrategy, forward, instances, groups) => {
    const groupSize = groupSizeOf({ ...SETTINGS, updateStrategy }, forward);
    const sizes: number[] = [];
    for (let idle = instances; idle > 0; idle -= sizes.at(-1) ?? idle) {
      expect(groupSize(idle, 1)).toBe(0);
      sizes.push(groupSize(idle, 0));
    }
    expect(sizes).toEqual(groups);
  });
});

describe('decideInstance', () => {
  it('stumbles over a task without a history', () => {
    const goal = { desired: NEW, minRunningMs: 0, toleratedFailures: 0 };
    expect(() => decideInstance(goal, aTask({ config: OLD, events: [] }), 0, 0)).toThrow('has no history');
  });

  it('keeps no place when the new task asks for more or other hosts', () => {
    const decide = (desired: typeof OLD) => {
      const goal = { desired, minRunningMs: 0, toleratedFailures: 0 };
      const task = aTask({ config: OLD, status: 'RUNNING', events: [anEvent('RUNNING')] });
      return decideInstance(goal, task, 0, 0).decision;
    };
    expect(decide(NEW)).toBe('KILL_TASK_AND_RESERVE');
    expect(decide(aConfig({ resources: [{ numCpus: 2 }, { ramMb: 128 }, { diskMb: 64 }] }))).toBe('KILL_TASK');
    const host = { name: 'host', constraint: { limit: { limit: 1 } } };
    expect(decide(aConfig({ constraints: [host] }))).toBe('KILL_TASK');
  });
});

describe('the instances of an update', () => {
  const running = (config: typeof OLD) => aTask({ config, status: 'RUNNING', events: [anEvent('RUNNING')] });
  const endless = { take: () => true };
  const plain = (effects: readonly (InstanceEffect | undefined)[]) =>
    effects.map((effect) => effect && [effect.instanceId, effect.action ?? '', effect.changes.join()]);

  function four(o: { groups: number[]; maxFailed?: number; failedBefore?: number[]; tasks?: Map<number, typeof OLD> }) {
    const groups = [...o.groups];
    const updates = new InstanceUpdates({
      goals: [0, 2, 1, 3].map((id) => ({ id, desired: NEW })),
      groupSize: (idle) => Math.min(idle, groups.shift() ?? 0),
      minRunningMs: 0,
      toleratedFailures: 0,
      maxFailed: o.maxFailed ?? 0,
      failedBefore: new Set(o.failedBefore ?? []),
    });
    const tasks = o.tasks ?? new Map([[0, OLD]]);
    const begin = (allowance = endless) =>
      plain(
        updates.begin(
          (id) => {
            const config = tasks.get(id);
            return config && running(config);
          },
          0,
          allowance,
        ),
      );
    return { updates, tasks, begin };
  }

  it('go through their states', () => {
    const { updates, tasks, begin } = four({ groups: [2, 0, 0, 2] });
    expect(begin()).toEqual([
      [0, 'KILL_TASK_AND_RESERVE', 'WORKING'],
      [2, 'ADD_TASK', 'WORKING'],
    ]);
    expect(
      plain([updates.changed(0, aTask({ config: OLD, status: 'KILLING', events: [anEvent('KILLING')] }), 0)]),
    ).toEqual([[0, 'AWAIT_STATE_CHANGE', '']]);
    expect(begin()).toEqual([]);
    expect(plain([updates.changed(0, running(NEW), 0)])).toEqual([[0, '', 'SUCCEEDED']]);
    expect(begin()).toEqual([]);
    tasks.set(1, NEW);
    expect(plain([updates.changed(2, running(NEW), 0)])).toEqual([[2, '', 'SUCCEEDED']]);
    expect(begin()).toEqual([
      [1, '', 'WORKING,SUCCEEDED'],
      [3, 'ADD_TASK', 'WORKING'],
    ]);
    expect(updates.progress).toBe('WORKING');
    expect(updates.changed(2, undefined, 0)).toBeUndefined();
    updates.changed(3, running(NEW), 0);
    expect(updates.progress).toBe('SUCCEEDED');
  });

  it('have failed when too many of them have', () => {
    const { updates, begin } = four({ groups: [2, 2] });
    begin();
    const failed = aTask({ config: NEW, status: 'FAILED', events: [anEvent('FAILED')] });
    expect(plain([updates.changed(0, failed, 0)])).toEqual([[0, '', 'FAILED']]);
    expect(updates.progress).toBe('FAILED');
    expect(begin()).toEqual([]);
  });

  it('are asked for again at once when a whole group is done already', () => {
    const { begin } = four({ groups: [1, 3], tasks: new Map([[0, NEW]]) });
    expect(begin()).toEqual([
      [0, '', 'WORKING,SUCCEEDED'],
      [2, 'ADD_TASK', 'WORKING'],
      [1, 'ADD_TASK', 'WORKING'],
      [3, 'ADD_TASK', 'WORKING'],
    ]);
  });

  it('fail again untouched where they failed before', () => {
    const { updates, begin } = four({ groups: [2], maxFailed: 1, failedBefore: [0] });
    expect(begin()).toEqual([[2, 'ADD_TASK', 'WORKING']]);
    expect(updates.progress).toBe('WORKING');
  });

  it('are looked at in as many steps as it takes', () => {
    const { updates, begin } = four({ groups: [3, 1] });
    const one = () => {
      let left = 1;
      return { take: () => left-- > 0 };
    };
    expect(begin(one())).toEqual([[0, 'KILL_TASK_AND_RESERVE', 'WORKING']]);
    expect([updates.hasMore, [...updates.chosen()], updates.isWorking(2)]).toEqual([true, [2, 1], false]);
    expect(updates.changed(2, undefined, 0)).toBeUndefined();
    expect(begin(one())).toEqual([[2, 'ADD_TASK', 'WORKING']]);
    expect(begin(one())).toEqual([[1, 'ADD_TASK', 'WORKING']]);
    // Something happened meanwhile, so the strategy is asked again.
    expect(updates.hasMore).toBe(true);
    expect(begin()).toEqual([[3, 'ADD_TASK', 'WORKING']]);
    expect(updates.hasMore).toBe(false);
  });
});

describe('waits between attempts', () => {
  it('grow up to a limit', () => {
    const delays = { minMs: 60, maxMs: 300 };
    const half = { next: () => 0.5 };
    expect([0, 90, 200, 300].map((last) => nextRetryMs(last, delays, half))).toEqual([90, 135, 300, 300]);
  });
});

describe('updatesToPrune', () => {
  const { ROLLING_BACK, ABORTED, ROLLED_BACK, FAILED, ERROR, ROLLING_FORWARD } = JobUpdateStatus;
  const update = (name: string, id: string, status: JobUpdateStatus, createdTimestampMs: number) => ({
    summary: {
      key: { job: { role: 'r', environment: 'e', name }, id },
      state: { status, createdTimestampMs, lastModifiedTimestampMs: createdTimestampMs },
    },
  });
  const all = [
    update('a', 'u1', ROLLING_BACK, 123),
    update('a', 'u2', ABORTED, 124),
    update('a', 'u3', ROLLED_BACK, 125),
    update('a', 'u4', FAILED, 126),
    update('b', 'u5', ERROR, 123),
    update('b', 'u6', FAILED, 125),
    update('b', 'u7', ROLLING_FORWARD, 126),
    update('c', 'u8', ERROR, 123),
  ];
  it.each([
    [3, 220, ['u8']],
    [2, 220, ['u2', 'u8']],
    [1, 220, ['u2', 'u3', 'u5', 'u8']],
    [1, 226, ['u2', 'u3', 'u5', 'u6', 'u8']],
    [0, 220, ['u2', 'u3', 'u4', 'u5', 'u6', 'u8']],
  ])('keeps %d of a job at %d', (maxPerJob, now, expected) => {
    const pruned = updatesToPrune(all, ({ name }) => name !== 'c', now, { maxAgeMs: 100, maxPerJob });
    expect(pruned.map(({ id }) => id).sort()).toEqual(expected);
  });
});
