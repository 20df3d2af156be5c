import { describe, expect, it } from '@jest/globals';
import { instanceIdOf, taskIdOf } from '../model/index.ts';
import { type JobUpdateSettings, JobUpdateStatus, ScheduleStatus } from '../wire/index.ts';
import { isUpdating, UpdateInProgressError } from './index.ts';
import { JOB, KEY, WATCH_MS, World } from './testing/world.ts';

const { KILLING, KILLED } = ScheduleStatus;
const CHECKING = 'Checking SLA before continuing.';
const PASSED = 'SLA check passed, continuing.';
const THREE_OLD = { 0: 'O', 1: 'O', 2: 'O' } as const;

/** A world with three old instances in which an update to the new config has begun. */
async function begun(settings: Partial<JobUpdateSettings> = {}, options: ConstructorParameters<typeof World>[0] = {}) {
  const world = await World.of({ running: THREE_OLD, ...options });
  await world.begin({ initial: THREE_OLD, settings });
  return world;
}

describe('an update that is begun', () => {
  it.each([
    [{ updateStrategy: { queueStrategy: { groupSize: -1 } } }, 'Update group size(s) must be positive.'],
    [{ minWaitInInstanceRunningMs: -1 }, 'Min wait in running must be non-negative.'],
  ])('needs usable settings, unlike %j', async (settings, message) => {
    const world = await World.of({ running: THREE_OLD });
    await expect(world.begin({ initial: THREE_OLD, settings })).rejects.toThrow(message);
    expect(world.store.updates.size).toBe(0);
  });

  it('needs instances', async () => {
    const world = await World.of({});
    await expect(world.begin({ desired: [] })).rejects.toThrow('Update instruction is a no-op.');
  });

  it('is refused while the job has another one', async () => {
    const world = await begun();
    const other = { job: JOB, id: 'u2' };
    const error = await world.begin({ initial: THREE_OLD }, other).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(UpdateInProgressError);
    expect((error as UpdateInProgressError).summary).toEqual(world.store.updates.get(KEY)?.summary);
    expect(isUpdating(world.store, JOB)).toBe(true);
    await world.updates.abort(KEY, {});
    expect(isUpdating(world.store, JOB)).toBe(false);
    await world.begin({ initial: THREE_OLD }, other);
    expect(world.statusName(other)).toBe('ROLLING_FORWARD');
  });

  it('is refused while the job has several', async () => {
    const world = await begun();
    const [u2, u3] = ['u2', 'u3'].map((id) => ({ job: JOB, id }));
    await world.store.write((tx) => {
      tx.saveUpdate(world.update({ desired: [0] }, u2));
      tx.saveUpdateEvent(u2 ?? {}, { status: JobUpdateStatus.ROLL_FORWARD_PAUSED, timestampMs: 1 });
    });
    await expect(world.begin({ initial: THREE_OLD }, u3)).rejects.toThrow(
      /^Multiple active updates exist for this job\. \[/,
    );
  });
});

describe('requests about an update that there is not', () => {
  const unknown = { job: JOB, id: 'nope' };
  const printed = 'IJobUpdateKey{job=IJobKey{role=www, environment=prod, name=web}, id=nope}';
  it.each([
    ['pause', `Update does not exist ${printed}`],
    ['resume', `Update does not exist: ${printed}`],
    ['abort', `Update does not exist ${printed}`],
    ['rollback', `Update does not exist ${printed}`],
  ] as const)('%s are refused', async (what, message) => {
    const world = await begun();
    await expect(world.updates[what](unknown, {})).rejects.toThrow(message);
    expect(world.pulse(unknown)).toBe('FINISHED');
  });
});

describe('an update that was deleted', () => {
  it('takes a pulse and comes to nothing', async () => {
    const world = await begun({ blockIfNoPulsesAfterMs: 1_000 });
    await world.store.write((tx) => tx.deleteUpdates([KEY]));
    expect(world.pulse()).toBe('OK');
    await world.settle();
    expect(world.store.updates.size).toBe(0);
  });
});

describe('a fault', () => {
  it('in what is stored ends the update when it turns round', async () => {
    const world = await World.of({ running: THREE_OLD });
    await world.begin({ initial: THREE_OLD });
    const events = world.store.updates.events(KEY);
    await world.cycle(0);
    // As an older release may have stored it.
    await world.store.write((tx) => {
      const settings = { updateStrategy: { queueStrategy: { groupSize: 0 } } };
      tx.saveUpdate(world.update({ initial: THREE_OLD, settings }));
      for (const event of events) tx.saveUpdateEvent(KEY, event);
    });
    await world.move(0, ScheduleStatus.FAILED);
    expect(world.statusName()).toBe('ERROR');
    expect(world.messages().at(-1)).toBe('Internal scheduler error: Update group size(s) must be positive.');
    expect(isUpdating(world.store, JOB)).toBe(false);
  });

  it('in one update ends that, and lets others go on', async () => {
    const other = { job: { ...JOB, name: 'other' }, id: 'u2' };
    const world = await World.of({ running: THREE_OLD });
    await world.begin({ initial: THREE_OLD });
    const { summary, instructions } = world.update({ desired: [0] }, other);
    const desiredState = { task: { ...world.config('N'), job: other.job }, instances: [{ first: 0, last: 0 }] };
    const update = { summary, instructions: { ...instructions, desiredState } };
    await world.updates.begin(other, (_, begin) => begin(update, {}));
    await world.store.write((tx) => {
      const task = tx.tasks.active(JOB, 0);
      tx.mutateTask(task?.assignedTask?.taskId ?? '', (each) => ({ ...each, taskEvents: [] }));
    });
    await world.store.write((tx) => {
      const task = tx.tasks.active(JOB, 0);
      if (task !== undefined) tx.publish({ type: 'task-changed', task, previous: ScheduleStatus.RUNNING });
    });
    await world.settle();
    expect(world.statusName()).toBe('ERROR');
    expect(world.messages().at(-1)).toMatch(/^Internal scheduler error: task .* has no history$/);
    expect(world.statusName(other)).toBe('ROLLING_FORWARD');
    expect(world.counts.get('job_update_state_change_errors')).toBe(1);
  });

  it('on taking over is counted, and ends the update', async () => {
    const world = await World.of({});
    await world.store.write((tx) => {
      tx.saveUpdate(world.update({ desired: [0], settings: { minWaitInInstanceRunningMs: -5 } }));
      tx.saveUpdateEvent(KEY, { status: JobUpdateStatus.ROLLING_FORWARD, timestampMs: 1 });
    });
    await world.restart();
    expect(world.statusName()).toBe('ERROR');
  });
});

describe('tasks of an update', () => {
  it('are killed for it, and their places kept where the new ones fit', async () => {
    const world = await begun();
    const [task] = world.active().filter(({ status }) => status === KILLING);
    expect(task?.taskEvents?.at(-1)).toMatchObject({ message: 'Killed for job update u1' });
    expect(world.reserved).toEqual(['agent-0 0']);
  });

  it('that end are no failures when they ended before the update was taken over', async () => {
    const world = await begun({ maxFailedInstances: 0 });
    await world.cycle(0);
    world.updates.stop();
    await world.move(0, ScheduleStatus.FAILED);
    const ended = world.store.tasks.byJob(JOB).filter(({ status }) => status === ScheduleStatus.FAILED);
    await world.restart();
    await world.store.write((tx) => {
      for (const task of ended) tx.publish({ type: 'task-changed', task, previous: undefined });
    });
    await world.settle();
    expect(world.statusName()).toBe('ROLLING_FORWARD');
    await world.run(0);
    await world.pass(WATCH_MS);
    expect(world.newEvents()).toBe('0:UG 0:UD 1:UG');
  });

  it('that are pruned change nothing', async () => {
    const world = await begun();
    await world.cycle(0);
    const old = world.store.tasks.byJob(JOB).filter(({ status }) => status === KILLED);
    await world.store.write((tx) => world.state.deleteTasks(tx, old.map(taskIdOf)));
    await world.settle();
    expect(world.job()).toBe('0:N 1:O 2:O');
  });

  it('are watched for as long as it was said, also over a pause', async () => {
    const world = await begun();
    await world.cycle(0);
    await world.pass(WATCH_MS / 2);
    await world.updates.pause(KEY, {});
    await world.updates.resume(KEY, {});
    await world.pass(WATCH_MS / 2 - 1);
    expect(world.newEvents()).toBe('0:UG');
    await world.pass(1);
    expect(world.newEvents()).toBe('0:UD 1:UG');
  });

  it('are watched from the beginning by who takes over', async () => {
    const world = await begun();
    await world.cycle(0);
    await world.pass(WATCH_MS - 1);
    await world.restart();
    await world.pass(WATCH_MS - 1);
    expect(world.newEvents()).toBe('0:UG');
    await world.pass(1);
    expect(world.newEvents()).toBe('0:UD 1:UG');
  });
});

describe('a large update', () => {
  const ids = Array.from({ length: 50 }, (_, id) => id);
  const settings = { updateStrategy: { queueStrategy: { groupSize: 50 } } };

  it('is begun and proceeds in transactions of a limited size', async () => {
    const world = new World({ limits: { maxEventBatch: 8 } });
    await world.updates.start();
    let most = 0;
    world.store.subscribe((event) => {
      if (event.type === 'update-changed') most = world.active().length;
    });
    await world.begin({ desired: ids, settings });
    expect(most).toBe(8);
    expect(world.active()).toHaveLength(50);
    for (const id of ids) await world.run(id);
    await world.pass(WATCH_MS);
    expect(world.statusName()).toBe('ROLLED_FORWARD');
  });

  it('of more than a thousand instances begins after the call, unless it is held by then', async () => {
    const world = new World();
    await world.updates.start();
    const update = world.update({ desired: Array.from({ length: 1_200 }, (_, id) => id) });
    await world.updates.begin(KEY, (_, begin) => begin(update, {}));
    await world.updates.pause(KEY, {});
    await world.settle();
    expect([world.statusName(), world.active().length]).toEqual(['ROLL_FORWARD_PAUSED', 0]);
    await world.updates.resume(KEY, {});
    await world.settle();
    expect(world.active()).toHaveLength(1);
    await world.restart();
    await world.run(0);
    await world.pass(WATCH_MS);
    expect(world.newEvents()).toBe('0:UG 0:UD 1:UG');
  });

  it('pauses after whole batches, however they were begun', async () => {
    const world = new World({ limits: { maxEventBatch: 8 } });
    await world.updates.start();
    const updateStrategy = { batchStrategy: { groupSize: 25, autopauseAfterBatch: true } };
    await world.begin({ desired: ids, settings: { updateStrategy } });
    expect(world.active()).toHaveLength(25);
    for (const id of ids.slice(0, 25)) await world.run(id);
    await world.pass(WATCH_MS);
    expect([world.statusName(), world.active().length]).toEqual(['ROLL_FORWARD_PAUSED', 25]);
    await world.pass(1);
    await world.updates.resume(KEY, {});
    // Another process takes over when the batch is about to begin, and then when it has begun, but not with all of it.
    expect(world.active()).toHaveLength(25);
    await world.handOver();
    world.endAfterAdding(3);
    await world.settle();
    expect(world.active().length).toBeGreaterThan(25);
    expect(world.active().length).toBeLessThan(50);
    await world.restart();
    expect([world.statusName(), world.active().length]).toEqual(['ROLLING_FORWARD', 50]);
    for (const id of ids.slice(25)) await world.run(id);
    await world.pass(WATCH_MS);
    expect(world.statusName()).toBe('ROLLED_FORWARD');
  });
});

describe('an update that minds the SLA of its tasks', () => {
  const slaPolicy = { countSlaPolicy: { count: 2, durationSecs: 0 } };
  const settings = { slaAware: true, updateStrategy: { queueStrategy: { groupSize: 3 } } };
  const mindful = () => begun(settings, { config: { slaPolicy }, minRequiredInstances: 3 });
  const killing = (world: World) =>
    world
      .active()
      .filter(({ status }) => status === KILLING)
      .map(instanceIdOf);
  const RETRY_MS = 5 * 60_000;

  it('kills one instance after another', async () => {
    const world = await mindful();
    await world.settle();
    expect(world.newEvents()).toBe(
      `0:UG 1:UG 2:UG 0:UG(${CHECKING}) 1:UG(${CHECKING}) 2:UG(${CHECKING}) 0:UG(${PASSED})`,
    );
    expect(killing(world)).toEqual([0]);
    await world.pass(RETRY_MS);
    expect(killing(world)).toEqual([0]);
    for (let left = 3; left > 0; left--) {
      const [id = -1] = killing(world);
      expect(killing(world)).toHaveLength(1);
      await world.cycle(id);
      await world.pass(RETRY_MS);
    }
    expect(world.statusName()).toBe('ROLLED_FORWARD');
    expect(world.actions(2)).toEqual([
      ...['INSTANCE_UPDATING', 'INSTANCE_UPDATING', 'INSTANCE_UPDATING', 'INSTANCE_UPDATED'],
    ]);
    expect(world.counts.get('updates_sla_kill_success_www/prod/web')).toBe(3);
    expect(world.counts.get('updates_sla_kill_attempt_www/prod/web')).toBeGreaterThan(3);
  });

  it('kills nothing while it is paused, and says only once that it checks', async () => {
    const world = await mindful();
    await world.updates.pause(KEY, {});
    await world.move(0, KILLED);
    world.newEvents();
    await world.pass(2 * RETRY_MS);
    expect([killing(world), world.newEvents()]).toEqual([[], '']);
    await world.updates.resume(KEY, {});
    await world.run(0);
    await world.pass(RETRY_MS);
    expect(killing(world)).toHaveLength(1);
    expect(world.newEvents()).toBe(`0:UD ${killing(world)[0]}:UG(${PASSED})`);
  });

  it('does the same on its way back', async () => {
    const world = await mindful();
    const [first = -1] = killing(world);
    await world.cycle(first);
    await world.pass(RETRY_MS);
    await world.updates.rollback(KEY, {});
    for (let left = 3; left > 0 && world.statusName() === 'ROLLING_BACK'; left--) {
      expect(killing(world).length).toBeLessThanOrEqual(1);
      for (const id of killing(world)) await world.cycle(id);
      await world.pass(2 * RETRY_MS);
    }
    expect([world.statusName(), world.job()]).toEqual(['ROLLED_BACK', '0:O 1:O 2:O']);
    expect(world.actions(first).slice(-4)).toEqual([
      ...['INSTANCE_ROLLING_BACK', 'INSTANCE_ROLLING_BACK', 'INSTANCE_ROLLING_BACK', 'INSTANCE_ROLLED_BACK'],
    ]);
  });

  it('kills at once what is on no agent', async () => {
    const world = await World.of({ running: { 0: 'O', 1: 'O' }, config: { slaPolicy }, minRequiredInstances: 3 });
    await world.store.write((tx) => world.state.insertPendingTasks(tx, world.config('O'), [2]));
    await world.begin({ initial: { 2: 'O' }, desired: [2], settings });
    await world.settle();
    expect(world.job()).toBe('0:O 1:O 2:N(PENDING)');
  });

  it('kills at once where there is no policy', async () => {
    const world = await begun(settings);
    expect(killing(world)).toEqual([0, 1, 2]);
    expect(world.newEvents()).toBe('0:UG 1:UG 2:UG');
  });

  it('is none of its business when a task was killed by others', async () => {
    const world = await mindful();
    await world.cycle(0);
    await world.move(1, KILLING);
    const kills = world.kills.length;
    await world.pass(RETRY_MS);
    expect(world.kills.length).toBe(kills);
    expect(world.actions(1).filter((name) => name === 'INSTANCE_UPDATING')).toHaveLength(2);
  });
});

describe('figures', () => {
  it('are there from the start and follow', async () => {
    const world = await begun();
    expect(world.counts.get('update_transition_ROLLING_FORWARD')).toBe(1);
    expect(world.counts.get('update_transition_ABORTED')).toBe(0);
    expect(world.counts.get('update_instance_transition_INSTANCE_UPDATING')).toBe(1);
    expect(world.counts.get('update_instance_transition_INSTANCE_ROLLBACK_FAILED')).toBe(0);
  });
});

describe('old updates', () => {
  it('are forgotten every now and then', async () => {
    const world = await World.of({
      running: { 0: 'N' },
      limits: { history: { maxAgeMs: 1e12, maxPerJob: 2 }, pruningIntervalMs: 60_000 },
    });
    for (let id = 1; id <= 4; id++) {
      await world.begin({ initial: { 0: 'N' }, desired: [0] }, { job: JOB, id: `u${id}` });
      await world.pass(1);
    }
    expect(world.store.updates.size).toBe(4);
    await world.pass(60_000);
    const left = world.store.updates.byJob(JOB).map(({ summary }) => summary?.key?.id);
    expect(left.sort()).toEqual(['u3', 'u4']);
    expect(world.counts.get('job_updates_pruned')).toBe(2);
  });
});
