import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VirtualClock } from './clock/index.ts';
import { cronJob, world as cronWorld, FIVE, KEY as NIGHTLY } from './cron/testing/world.ts';
import { World as MaintenanceWorld } from './maintenance/testing/world.ts';
import { Event, fixedMaster, TaskState } from './mesos/index.ts';
import { cleanUp, drive, startMaster, turn, until } from './mesos/testing/drive.ts';
import { mesosEvents } from './mesos-events.ts';
import { applyRecords, snapshotOf } from './migration/index.ts';
import { recordsOf } from './migration/testing/golden.ts';
import { Stats } from './stats/index.ts';
import { createMemoryStore, type Store } from './store/index.ts';
import { World as TasksWorld, updateOf } from './tasks/testing/world.ts';
import { JOB, KEY, World as UpdatesWorld } from './updates/testing/world.ts';
import {
  binary,
  type JobUpdate,
  JobUpdateAction,
  JobUpdateStatus,
  MaintenanceMode,
  type ScheduledTask,
  ScheduleStatus,
  storage,
  type TaskConfig,
} from './wire/index.ts';

/*
 * What goes on by itself when a leader begins with what the original left. Each state goes through a backup, as the original writes it, so
 * that what a backup does not carry cannot be what makes a test pass.
 */

afterEach(cleanUp);

const { PENDING, ASSIGNED, RUNNING, LOST, DRAINING } = ScheduleStatus;
const { INSTANCE_UPDATING, INSTANCE_UPDATED } = JobUpdateAction;
const MINUTE_MS = 60_000;
const RESOURCES = [{ numCpus: 1 }, { ramMb: 128 }, { diskMb: 64 }];

type Backup = Omit<storage.Snapshot, 'timestamp'>;

/** Puts what a backup holds into a store. */
async function imported(store: Pick<Store, 'write'>, backup: Backup): Promise<void> {
  const { records, report } = recordsOf(binary.encode(storage.Snapshot, { timestamp: 1, ...backup }));
  expect(report).toMatchObject({ refused: 0, leftOut: new Map() });
  await store.write((tx) => applyRecords(tx, records));
}

function aTask(taskId: string, instanceId: number, status: ScheduleStatus, task: TaskConfig, host: string, at: number) {
  const timestamp = at;
  return {
    assignedTask: { taskId, instanceId, task, slaveId: `agent-${host}`, slaveHost: host },
    ...{ status, failureCount: 0, timesPartitioned: 0, taskEvents: [{ timestamp, status }] },
  } satisfies ScheduledTask;
}

const config = (more: Partial<TaskConfig> = {}): TaskConfig => ({
  ...{ job: JOB, owner: { user: 'www' }, isService: true, priority: 0, maxTaskFailures: 1, tier: 'preferred' },
  resources: RESOURCES,
  ...more,
});

describe('an update taken over', () => {
  /** Two instances that run: the first as the update wants it, if it has come so far. */
  async function takenOver(
    status: JobUpdateStatus,
    done: readonly JobUpdateAction[],
    blockIfNoPulsesAfterMs?: number,
  ): Promise<UpdatesWorld> {
    const world = new UpdatesWorld();
    const now = world.clock.now();
    const old = { 0: 'O', 1: 'O' } as const;
    const update: JobUpdate = world.update({ initial: old, desired: [0, 1], settings: { blockIfNoPulsesAfterMs } });
    await imported(world.store, {
      tasks: [
        aTask('t0', 0, RUNNING, world.config(done.length > 0 ? 'N' : 'O'), 'a', now - MINUTE_MS),
        aTask('t1', 1, RUNNING, world.config('O'), 'b', now - MINUTE_MS),
      ],
      jobUpdateDetails: [
        {
          details: {
            update,
            updateEvents: [{ status, timestampMs: now - 4_000, user: 'someone' }],
            instanceEvents: done.map((action, n) => ({ instanceId: 0, action, timestampMs: now - 3_000 + n })),
          },
        },
      ],
    });
    await world.restart();
    return world;
  }
  const { ROLLING_FORWARD, ROLL_FORWARD_AWAITING_PULSE } = JobUpdateStatus;
  const history = (world: UpdatesWorld) => world.store.updates.events(KEY).map(({ status }) => status);

  it.each([
    ['has begun with nothing', [], '0:UG'],
    ['was at an instance that is well by now', [INSTANCE_UPDATING], '0:UG 0:UD 1:UG'],
    ['was done with an instance', [INSTANCE_UPDATING, INSTANCE_UPDATED], '0:UG 0:UD 1:UG'],
  ])('that %s goes on from there, and says nothing twice', async (_, done, events) => {
    const world = await takenOver(ROLLING_FORWARD, done);
    expect(world.newEvents()).toBe(events);
    expect(history(world)).toEqual([ROLLING_FORWARD]);
    expect(world.statusName()).toBe('ROLLING_FORWARD');
  });

  it('while it waits for a pulse goes on waiting, until there is one', async () => {
    const world = await takenOver(ROLL_FORWARD_AWAITING_PULSE, [], 10_000);
    await world.pass(MINUTE_MS);
    expect(world.statusName()).toBe('ROLL_FORWARD_AWAITING_PULSE');
    expect([history(world), world.newEvents()]).toEqual([[ROLL_FORWARD_AWAITING_PULSE], '']);
    expect(world.pulse()).toBe('OK');
    await world.settle();
    expect(history(world)).toEqual([ROLL_FORWARD_AWAITING_PULSE, ROLLING_FORWARD]);
    expect(world.newEvents()).toBe('0:UG');
  });
});

describe('a cron job taken over', () => {
  it.each([
    ['*/5 * * * *', 3, 120],
    ['0 * * * *', 59, 60],
    ['*/5 * * * *', 5, 300],
  ])(
    'with schedule %s, %i minutes after the hour, runs in %i seconds and makes up for nothing',
    async (schedule, minutes, seconds) => {
      const world = cronWorld();
      const { key, taskConfig } = cronJob();
      const jobConfiguration = { key, taskConfig, cronSchedule: schedule, instanceCount: 1 };
      await imported(world.store, { cronJobs: [{ jobConfiguration }] });
      expect(world.clock.now()).toBe(FIVE);
      world.clock.advance(minutes * MINUTE_MS);
      const { crons, stat } = world.leader();
      crons.start();
      await world.pass(seconds - 1);
      expect([stat('cron_job_triggers'), world.tasks(NIGHTLY).length]).toEqual([0, 0]);
      await world.pass(1);
      expect([stat('cron_job_triggers'), world.tasks(NIGHTLY).length]).toEqual([1, 1]);
      crons.stop();
    },
  );
});

describe('a drain taken over', () => {
  it.each([
    ['is over', 100, DRAINING],
    ['was just begun', 0, RUNNING],
  ])('has its time counted from when it was asked for: the time of one that %s', async (_, agoSecs, status) => {
    const world = new MaintenanceWorld();
    const now = world.clock.now();
    const timeoutSecs = 90;
    await imported(world.store, {
      hostAttributes: [{ host: 'a', slaveId: 'agent-a', attributes: [], mode: MaintenanceMode.DRAINING }],
      hostMaintenanceRequests: [
        {
          host: 'a',
          defaultSlaPolicy: { percentageSlaPolicy: { percentage: 99, durationSecs: 60 } },
          timeoutSecs,
          createdTimestampMs: now - agoSecs * 1000,
        },
      ],
      tasks: [0, 1, 2].map((id) => aTask(`t${id}`, id, RUNNING, config(), 'a', now - 24 * 60 * MINUTE_MS)),
    });
    world.maintenance.stop();
    world.lead();
    await world.pass(MINUTE_MS);
    expect(world.mode('a')).toBe('DRAINING');
    expect(world.stat('maintenance_countdown_ms_www/prod/web/2')).toBe((timeoutSecs - agoSecs) * 1000 - MINUTE_MS);
    // One of the three may go by the policy in any case.
    expect([0, 1, 2].map((id) => world.status(`t${id}`)).filter((each) => each === status).length).toBeGreaterThan(1);
  });
});

describe('a task taken over', () => {
  it('on its way to an agent is lost when nothing is heard of it for five minutes, and comes again', async () => {
    const world = new TasksWorld();
    const assigned = aTask('t0', 0, ASSIGNED, config(), 'a', world.clock.now() - 60 * MINUTE_MS);
    await imported(world.store, { tasks: [assigned] });
    await world.found(assigned);
    world.care.registered();
    await world.pass(5 * MINUTE_MS - 1);
    expect(world.status('t0')).toBe(ASSIGNED);
    await world.pass(2);
    expect(world.status('t0')).toBe(LOST);
    const [next, ...others] = world.store.tasks.byJob(JOB).filter(({ status }) => status === PENDING);
    expect([next?.ancestorId, next?.assignedTask?.instanceId, others]).toEqual(['t0', 0, []]);
  });

  it.each([
    ['that was taken over is left alone', 't0', [], RUNNING],
    ['that was not is killed', 'other', ['kill other'], undefined],
  ])('which Mesos says runs: one %s', async (_, taskId, kills, status) => {
    const world = new TasksWorld();
    const running = aTask('t0', 0, RUNNING, config(), 'a', world.clock.now() - MINUTE_MS);
    await imported(world.store, { tasks: [running] });
    await world.found(running);
    world.care.registered();
    world.care.update(updateOf(taskId, TaskState.TASK_RUNNING));
    await world.pass(1);
    expect(world.sent.filter((call) => call.startsWith('kill'))).toEqual(kills);
    expect(world.status(taskId)).toBe(status);
    expect(world.store.tasks.size).toBe(1);
  });
});

describe('a framework taken over', () => {
  it.each(["Changing framework's principal is not allowed.", 'Framework has been removed'])(
    'which Mesos refuses because of "%s" ends the scheduler, and is never given up for a new one',
    async (message) => {
      const store = createMemoryStore();
      await imported(store, { schedulerMetadata: { frameworkId: 'F', details: new Map() } });
      const at = await startMaster({
        onStream: (stream) => stream.send({ type: Event.Type.ERROR, error: { message } }),
      });
      const fatal: string[] = [];
      const clock = new VirtualClock();
      const nobody = (): never => {
        throw new Error('Nobody is to be told of anything.');
      };
      const handler = mesosEvents({
        ...{ store, rooms: nobody, registered: nobody, stats: new Stats(), clock: new VirtualClock() },
        log: pino({ level: 'silent' }),
        onFatal: (reason) => void fatal.push(reason),
      });
      const { frameworkId } = store;
      drive(fixedMaster(at.origin), { clock, frameworkId }, handler as never);
      await until(() => fatal.length > 0);
      for (let n = 0; n < 20; n++) {
        clock.advance(MINUTE_MS);
        await turn();
      }
      expect(fatal).toEqual([`Mesos ended the connection for good: ${message}`]);
      expect(at.calls.map(({ call }) => [call.frameworkId?.value, call.subscribe?.frameworkInfo.id?.value])).toEqual([
        ['F', 'F'],
      ]);
      expect(store.frameworkId).toBe('F');
    },
  );
});

describe('the way back', () => {
  it('an update without instances to begin with has an empty set of them, which the original cannot do without', async () => {
    const store = createMemoryStore();
    const update = new UpdatesWorld().update({ initial: {}, desired: [0, 1] });
    await store.write((tx) =>
      tx.saveUpdate({ ...update, instructions: { ...update.instructions, initialState: undefined } }),
    );
    const bytes = binary.encode(storage.Snapshot, snapshotOf(store, 1, new Map()));
    const [stored] = binary.decode(storage.Snapshot, bytes).jobUpdateDetails ?? [];
    expect(stored?.details?.update?.instructions?.initialState).toEqual([]);
    const { records, report } = recordsOf(bytes);
    expect([records.updates.size, report.refused]).toEqual([1, 0]);
  });
});
