import { describe, expect, it } from '@jest/globals';
import { TaskState, TaskStatus } from '../mesos/index.ts';
import { ScheduleStatus } from '../wire/index.ts';
import { settle, updateOf, World } from './testing/world.ts';

const { Reason } = TaskStatus;
const { ASSIGNED, RUNNING, KILLED, FAILED } = ScheduleStatus;

describe('status updates', () => {
  it('are applied with their message, and acknowledged', async () => {
    const world = new World();
    const task = await world.create([ASSIGNED]);
    world.care.update(
      updateOf(task, TaskState.TASK_RUNNING, 1, { reason: Reason.REASON_RECONCILIATION, message: 'hello' }),
    );
    await world.pass(1);
    expect(world.status(task)).toBe(RUNNING);
    expect(world.message(task)).toBe('hello');
    expect(world.sent).toEqual([`ack agent ${task} 1`]);
    expect(world.figure('scheduler_status_update')).toBe(1);
    expect(world.figure('status_update_REASON_RECONCILIATION_SUCCESS')).toBe(1);
    expect(world.figure('task_exit_REASON_RECONCILIATION')).toBe(1);
  });

  it.each([
    [
      'memory limit',
      { reason: Reason.REASON_CONTAINER_LIMITATION_MEMORY },
      FAILED,
      'Task used more memory than requested.',
    ],
    ['memory limit, with words', { reason: Reason.REASON_CONTAINER_LIMITATION_MEMORY, message: 'big' }, FAILED, 'big'],
    ['disk limit', { reason: Reason.REASON_CONTAINER_LIMITATION_DISK }, FAILED, 'Task used more disk than requested.'],
    [
      'executor never there',
      { reason: Reason.REASON_EXECUTOR_UNREGISTERED, message: 'Unregistered executor' },
      KILLED,
      undefined,
    ],
  ])('say why a task ended: %s', async (_, more, status, message) => {
    const world = new World();
    const task = await world.create([ASSIGNED, RUNNING]);
    world.care.update(updateOf(task, status === FAILED ? TaskState.TASK_FAILED : TaskState.TASK_KILLED, 1, more));
    await world.pass(1);
    expect(world.status(task)).toBe(status);
    expect(world.message(task)).toBe(message);
  });

  it('are acknowledged only after their commit, in order, and only those that ask for it', async () => {
    const world = new World();
    const task = await world.create([ASSIGNED]);
    world.holdCommits();
    world.care.update(updateOf(task, TaskState.TASK_STARTING, 1));
    world.care.update(updateOf(task, TaskState.TASK_RUNNING));
    world.care.update(updateOf(task, TaskState.TASK_RUNNING, 2));
    await world.pass(10);
    expect(world.status(task)).toBe(RUNNING);
    expect(world.sent).toEqual([]);
    await world.releaseCommits();
    expect(world.sent).toEqual([`ack agent ${task} 1`, `ack agent ${task} 2`]);
  });

  it('share a write when they come in one burst', async () => {
    const world = new World();
    const tasks: string[] = [];
    for (let i = 0; i < 20; i++) tasks.push(await world.create([ASSIGNED]));
    const before = world.commits;
    for (const task of tasks) world.care.update(updateOf(task, TaskState.TASK_RUNNING, 1));
    await world.pass(1);
    expect(world.commits).toBe(before + 1);
    expect(world.sent).toHaveLength(20);
  });

  it('are taken a batch at a time, in order', async () => {
    const world = new World({ maxStatusBatch: 3 });
    const task = await world.create([ASSIGNED, RUNNING]);
    for (let i = 0; i < 10; i++) world.care.update(updateOf(task, TaskState.TASK_RUNNING, i));
    await world.pass(1);
    expect(world.sent).toEqual(Array.from({ length: 10 }, (_, i) => `ack agent ${task} ${i}`));
  });

  it('of an unknown task that runs have it killed; others are acknowledged without effect', async () => {
    const world = new World();
    world.care.update(updateOf('nobody', TaskState.TASK_RUNNING, 1));
    world.care.update(updateOf('nobody', TaskState.TASK_LOST, 2));
    await world.pass(1);
    expect(world.sent).toEqual(['kill nobody', 'ack agent nobody 1', 'ack agent nobody 2']);
    expect(world.store.tasks.size).toBe(0);
  });

  it('of an unknown task are only told of where it is not to be killed', async () => {
    const world = new World({ killsUnknown: false });
    const known = await world.create([ASSIGNED, RUNNING, ScheduleStatus.FINISHED]);
    world.care.update(updateOf('nobody', TaskState.TASK_RUNNING, 1));
    world.care.update(updateOf('nobody', TaskState.TASK_LOST, 2));
    world.care.update(updateOf(known, TaskState.TASK_RUNNING, 3));
    await world.pass(1);
    // That one is known to have ended.
    expect(world.sent).toEqual([`kill ${known}`, 'ack agent nobody 1', 'ack agent nobody 2', `ack agent ${known} 3`]);
    expect(world.figure('unknown_task_updates_kept')).toBe(1);
  });

  it('that cannot be applied are not acknowledged, and stop no other', async () => {
    const world = new World();
    const task = await world.create([ASSIGNED]);
    const reason = TaskStatus.Reason.REASON_RECONCILIATION;
    world.care.update(updateOf(task, TaskState.TASK_STARTING, 1, { reason }));
    world.care.update(updateOf(task, 99 as TaskState, 2));
    world.care.update(updateOf(task, TaskState.TASK_RUNNING, 3));
    await world.pass(1);
    expect(world.status(task)).toBe(RUNNING);
    expect(world.sent).toEqual([`ack agent ${task} 1`, `ack agent ${task} 3`]);
    // Though it was applied twice.
    expect(world.figure('status_update_REASON_RECONCILIATION_SUCCESS')).toBe(1);
    expect(world.fatal).toEqual([]);
  });

  it('make Mesos wait when too many are under way', async () => {
    const world = new World();
    const task = await world.create([ASSIGNED, RUNNING]);
    let count = 0;
    let waits: Promise<void> | undefined;
    while (waits === undefined) {
      count += 1;
      waits = world.care.update(updateOf(task, TaskState.TASK_RUNNING, 1)) ?? undefined;
    }
    expect(count).toBe(10_000);
    let resumed = false;
    void waits.then(() => {
      resumed = true;
    });
    await settle();
    expect(resumed).toBe(false);
    await world.pass(1);
    expect(resumed).toBe(true);
    expect(world.sent).toHaveLength(count);
  });

  it('are forgotten when stopped', async () => {
    const world = new World();
    const task = await world.create([ASSIGNED]);
    world.care.update(updateOf(task, TaskState.TASK_RUNNING, 1));
    world.care.stop();
    await world.pass(10);
    expect(world.status(task)).toBe(ASSIGNED);
    expect(world.sent).toEqual([]);
  });
});
