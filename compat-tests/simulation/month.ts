import { TaskState } from '../../src/mesos/index.ts';
import { CronCollisionPolicy, type JobConfiguration, type TaskConfig } from '../../src/wire/index.ts';
import { Chance } from './chance.ts';
import { strike } from './faults.ts';
import { flagsOf } from './flags.ts';
import { MonthFigures } from './month-figures.ts';
import type { Fault } from './plan.ts';
import { comeToRest } from './rest.ts';
import { World } from './world.ts';

/** What a month is made of. */
export interface MonthSize {
  readonly hosts: number;
  readonly jobs: number;
  readonly instances: number;
  readonly cronJobs: number;
  readonly days: number;
}

export const MONTH: MonthSize = { hosts: 1_000, jobs: 200, instances: 100, cronJobs: 50, days: 30 };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SET_UP_MS = 10 * 60_000;

/** How often in a day each of these happens. */
const DAILY: readonly (readonly [times: number, fault: Fault])[] = [
  [200, 'taskEnds'],
  [4, 'hostCrash'],
  [6, 'agentRestart'],
  [2, 'hostSilent'],
  [1, 'killScheduler'],
  [1, 'databaseRestart'],
  [1, 'databaseFlaky'],
  [0.3, 'masterRestart'],
  [1, 'streamsBreak'],
  [1, 'pauseScheduler'],
];
const HOURLY_OF = 10;
const UPDATES_A_DAY = 10;
const DRAINS_A_DAY = 5;

const FLAGS = [
  ...[
    '-reconciliation_initial_delay=16hrs',
    '-reconciliation_explicit_interval=7days',
    '-reconciliation_implicit_interval=7days',
  ],
  ...['-sla_stat_refresh_interval=1days', '-hold_offers_forever=true', '-max_leading_duration=1days'],
  ...['-host_maintenance_polling_interval=1mins', '-max_schedule_attempts_per_sec=200', '-enable_preemptor=false'],
  // Looking at all agents every minute shows nothing that looking every hour does not.
  ...['-async_slot_stat_update_interval=1hrs', '-async_task_stat_update_interval=1hrs'],
];

/** Lives through a month of a large cluster. @returns whether all promises were kept */
export async function runMonth(
  seed: number,
  size: MonthSize,
  say: (line: string) => void,
  now: () => number,
): Promise<boolean> {
  const begunAt = now();
  const world = new World({
    ...{ seed, flags: flagsOf(seed, FLAGS), hosts: size.hosts, schedulers: 2, traceLines: 0, isLarge: true },
    ...{ tickMs: 10_000, pingMs: HOUR_MS, leaseMs: 120_000, heartbeatMs: 60_000 },
    describeHost: (i) => ({
      ...{ hostname: `host-${i}`, cpus: 32, mem: 65_536, disk: 1_000_000, ports: [{ begin: 31_000, end: 32_000 }] },
      attributes: { host: `host-${i}`, rack: `rack-${Math.floor(i / 40)}` },
    }),
  });
  const chance = Chance.of(seed, 'month');
  const figures = new MonthFigures((job) => job.startsWith('often-'));
  world.database.watch(figures);
  const progress = (at: string): void => {
    const { kernel, database, commits, calls } = world;
    const seconds = Math.round((now() - begunAt) / 1000);
    say(
      `${at}: ${database.tables.tasks.size} tasks, ${database.commits} commits, ${database.epoch} leaderships, ${kernel.steps} steps, ${commits.checks + calls.checks} checks, ${seconds} s`,
    );
  };
  world.start();
  await world.pass(SET_UP_MS);
  for (let i = 0; i < size.jobs; i++)
    void world.clients.tell('createJob', { description: service(i, size.instances, 0) });
  for (let i = 0; i < size.cronJobs; i++) void world.clients.tell('scheduleCronJob', { description: cron(i) });
  await world.pass(SET_UP_MS);
  progress('all jobs are made');
  for (let day = 1; day <= size.days && world.violations.length === 0; day++) {
    scheduleDay(world, chance, size, day, figures);
    await world.pass(DAY_MS);
    progress(`day ${day}`);
  }
  for (let i = 0; i < size.cronJobs; i++) {
    void world.clients.tell('descheduleCronJob', { job: cron(i).key });
    void world.clients.tell('killTasks', { job: cron(i).key, instances: [], message: 'the end' });
  }
  if (world.violations.length === 0) await comeToRest(world);
  for (const { invariant, detail } of world.violations) say(`VIOLATION ${invariant}: ${detail}`);
  progress('at rest');
  say(figures.text);
  const { kernel, clients, calls } = world;
  const { launches, kills, acknowledgements } = calls;
  const all = Object.entries({ launches, kills, acknowledgements, ...clients.counts });
  say(all.map(([what, count]) => `${what} ${count}`).join(', '));
  say(
    `month: ${size.days} days, ${kernel.steps} steps, trace ${kernel.traceHash}, ${Math.round((now() - begunAt) / 1000)} s, ${world.violations.length} violations`,
  );
  return world.violations.length === 0;
}

function scheduleDay(world: World, chance: Chance, size: MonthSize, day: number, figures: MonthFigures): void {
  const { kernel, clients, hosts } = world;
  const sometime = (act: () => void): void => void kernel.after(chance.between(0, DAY_MS * 0.9), act);
  const numbers = () => ({ a: chance.random.next(), b: chance.random.next(), c: chance.random.next(), atMs: 0 });
  for (const [times, fault] of DAILY) {
    const count = Math.floor(times) + (chance.happens(times % 1) ? 1 : 0);
    for (let i = 0; i < count; i++) {
      const happening = { kind: 'fault', fault, forMs: chance.between(5_000, 20 * 60_000), ...numbers() } as const;
      sometime(() => {
        figures.count(`fault ${fault}`);
        strike(world, happening);
      });
    }
  }
  for (let i = 0; i < UPDATES_A_DAY; i++) {
    const job = service(chance.whole(0, size.jobs - 1), size.instances, day * UPDATES_A_DAY + i);
    sometime(
      () =>
        void clients.tell('startJobUpdate', {
          request: { ...update(job), instanceCount: job.instanceCount },
          message: 'go',
        }),
    );
  }
  for (let i = 0; i < DRAINS_A_DAY; i++) {
    const hostNames = [hosts[chance.whole(0, hosts.length - 1)]?.name ?? ''];
    const at = chance.between(0, DAY_MS * 0.8);
    kernel.after(at, () => void clients.tell('drainHosts', { hosts: { hostNames } }));
    kernel.after(at + HOUR_MS, () => void clients.tell('endMaintenance', { hosts: { hostNames } }));
  }
  // Two at once in one host of the rack are a usual failure, too.
  sometime(() => hosts[chance.whole(0, hosts.length - 1)]?.endOne(0.5, TaskState.TASK_FAILED));
}

function config(name: string, version: number, more: Partial<TaskConfig>): TaskConfig {
  const job = { role: `role-${name.length % 5}`, environment: 'devel', name };
  return {
    ...{ job, owner: { user: 'sim' }, isService: true, priority: 0, maxTaskFailures: -1, tier: 'preemptible' },
    resources: [{ numCpus: 0.5 }, { ramMb: 256 }, { diskMb: 128 }, { namedPort: 'http' }],
    executorConfig: { name: 'AuroraExecutor', data: `{"version": ${version}}` },
    ...more,
  };
}

function service(i: number, instanceCount: number, version: number): JobConfiguration {
  const constraints = i % 3 === 0 ? [{ name: 'host', constraint: { limit: { limit: 1 } } }] : [];
  const taskConfig = config(`service-${i}`, version, { constraints });
  return { key: taskConfig.job, owner: taskConfig.owner, taskConfig, instanceCount };
}

function cron(i: number): JobConfiguration {
  const taskConfig = config(`often-${i}`, 0, { isService: false });
  const key = taskConfig.job;
  const cronCollisionPolicy = CronCollisionPolicy.KILL_EXISTING;
  return {
    key,
    owner: taskConfig.owner,
    taskConfig,
    instanceCount: 1,
    // A few run every hour, the others once a day.
    cronSchedule: i % HOURLY_OF === 0 ? `${i % 60} * * * *` : `${i % 60} ${i % 24} * * *`,
    cronCollisionPolicy,
  };
}

function update({ taskConfig }: JobConfiguration) {
  const settings = {
    ...{ updateGroupSize: 10, maxPerInstanceFailures: 2, maxFailedInstances: 5, minWaitInInstanceRunningMs: 20_000 },
    ...{ rollbackOnFailure: true, waitForBatchCompletion: false, updateStrategy: { queueStrategy: { groupSize: 10 } } },
  };
  return { taskConfig, settings };
}
