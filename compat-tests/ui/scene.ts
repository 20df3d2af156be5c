import { type BenchServer, startBenchServer } from '../../scripts/bench/server/server.ts';
import { AuroraClient } from '../../src/client/index.ts';
import { sleep, systemClock } from '../../src/clock/index.ts';
import {
  CronCollisionPolicy,
  type JobConfiguration,
  type JobKey,
  type JobUpdateKey,
  type JobUpdateSettings,
  JobUpdateStatus,
  ScheduleStatus,
  type TaskConfig,
} from '../../src/wire/index.ts';

/** How many instances the large job has. */
export const MANY = 10_000;
const AGENTS = 120;
const PATIENCE_MS = 15 * 60_000;
/** How long the update of the large job may go on before it is left as it is. */
const ROLL_MS = 90_000;

const FLAGS = [
  `-max_tasks_per_job=${2 * MANY}`,
  '-thermos_executor_cpu=0.01',
  '-thermos_executor_ram=1MB',
  '-max_schedule_attempts_per_sec=10000',
  '-max_tasks_per_schedule_attempt=500',
  '-initial_schedule_penalty=10ms',
  '-max_schedule_penalty=1secs',
  '-offer_filter_duration=0secs',
];

export const HELLO: Required<JobKey> = { role: 'www', environment: 'prod', name: 'hello' };
export const BIG: Required<JobKey> = { role: 'www', environment: 'prod', name: 'big' };
export const MIXED: Required<JobKey> = { role: 'www', environment: 'devel', name: 'mixed' };
export const HUGE: Required<JobKey> = { role: 'www', environment: 'devel', name: 'huge' };
export const NIGHTLY: Required<JobKey> = { role: 'cronr', environment: 'prod', name: 'nightly' };
export const ROLLING: Required<JobKey> = { role: 'upd', environment: 'prod', name: 'rolling' };
/** Roles with one small job each, so that there are many. */
const SMALL_ROLES = 40;

/** A cluster in which something of everything goes on. */
export interface Scene {
  readonly server: BenchServer;
  readonly client: AuroraClient;
  /** Of the job with many instances, with many events; of a small job, rolling; of one, done. */
  readonly updates: { readonly big: string; readonly rolling: string; readonly mixed: string };
  /** A host that tasks run on. */
  readonly host: string;
  /** A task that has ended. */
  readonly endedTask: string;
  stop(): Promise<void>;
}

/** Starts a scheduler with pretended agents, and lets jobs, updates, cron jobs, quotas and maintenance happen on it. */
export async function buildScene(report: (message: string) => void): Promise<Scene> {
  const server = await startBenchServer({ agents: AGENTS, flags: FLAGS });
  const client = new AuroraClient(server.url);
  const stop = async (): Promise<void> => {
    await client.close();
    await server.stop();
  };
  try {
    return { server, client, stop, ...(await fill(client, report)) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function fill(client: AuroraClient, report: (message: string) => void) {
  const create = (description: JobConfiguration) => client.call('createJob', { description });
  await client.call('setQuota', {
    ownerRole: 'www',
    quota: { resources: [{ numCpus: 60 }, { ramMb: 65_536 }, { diskMb: 204_800 }] },
  });
  await create(jobOf(HELLO, 3, { ports: ['http'], isProduction: true }));
  await create(jobOf(MIXED, 8));
  await create(jobOf(ROLLING, 150));
  // More than any agent has.
  await create(jobOf(HUGE, 2, { cpus: 64 }));
  await client.call('scheduleCronJob', {
    description: {
      ...jobOf(NIGHTLY, 2, { isService: false }),
      cronSchedule: '30 3 * * *',
      cronCollisionPolicy: CronCollisionPolicy.CANCEL_NEW,
    },
  });
  for (let i = 0; i < SMALL_ROLES; i++) {
    await create(jobOf({ role: `team-${i}`, environment: 'prod', name: 'service' }, 1));
  }
  report(`waiting for ${MANY} tasks`);
  await create(jobOf(BIG, MANY));
  await until('all tasks to run', async () => (await countOf(client, BIG, ScheduleStatus.RUNNING)) === MANY);

  const mixed = await update(client, MIXED, 8, { priority: 1, updateOnly: [{ first: 2, last: 4 }] });
  await until(
    'the small update to end',
    async () => (await statusOf(client, mixed)) === JobUpdateStatus.ROLLED_FORWARD,
  );
  const rolling = await update(client, ROLLING, 150, { priority: 1, waitMs: 3_600_000, groupSize: 30, failures: 10 });
  await client.call('restartShards', { job: HELLO, shardIds: [0] });

  report(`updating ${MANY} tasks`);
  const big = await update(client, BIG, MANY, { priority: 1, groupSize: 1000 });
  const since = systemClock.monotonic();
  await until('the large update', async () => {
    if ((await statusOf(client, big)) !== JobUpdateStatus.ROLLING_FORWARD) return true;
    return systemClock.monotonic() - since > ROLL_MS;
  });
  if ((await statusOf(client, big)) === JobUpdateStatus.ROLLING_FORWARD) {
    await client.call('pauseJobUpdate', { key: big, message: 'enough for a look' });
  }
  await until('the restart', async () => (await countOf(client, HELLO, ScheduleStatus.RUNNING)) === 3);

  const tasks = await tasksOf(client, HELLO);
  const running = tasks.find(({ status }) => status === ScheduleStatus.RUNNING);
  const ended = tasks.find(({ status }) => status === ScheduleStatus.KILLED);
  const hosts = ['host-00100', 'host-00101', 'host-00102'];
  await client.call('startMaintenance', { hosts: { hostNames: hosts } });
  await client.call('drainHosts', { hosts: { hostNames: hosts.slice(0, 1) } });
  return {
    updates: { big: big.id ?? '', rolling: rolling.id ?? '', mixed: mixed.id ?? '' },
    host: running?.assignedTask?.slaveHost ?? '',
    endedTask: ended?.assignedTask?.taskId ?? '',
  };
}

interface JobOptions {
  readonly cpus?: number;
  readonly ports?: readonly string[];
  readonly isProduction?: boolean;
  readonly isService?: boolean;
}

function jobOf(key: Required<JobKey>, instanceCount: number, options: JobOptions = {}): JobConfiguration {
  return { key, owner: { user: key.role }, instanceCount, taskConfig: configOf(key, options) };
}

function configOf(
  key: Required<JobKey>,
  { cpus = 0.1, ports = [], isProduction = false, isService = true }: JobOptions = {},
): TaskConfig {
  const thermos = {
    ...{ name: key.name, role: key.role, environment: key.environment },
    task: {
      name: key.name,
      processes: [
        { name: 'fetch', cmdline: `curl -fsS https://artifacts.example/${key.name}.tar.gz | tar xz` },
        { name: 'server', cmdline: `./${key.name} --port={{thermos.ports[http]}}`, max_failures: 3 },
      ],
      constraints: [{ order: ['fetch', 'server'] }],
    },
  };
  return {
    job: key,
    owner: { user: key.role },
    isService,
    priority: 0,
    maxTaskFailures: 1,
    ...(isProduction ? { production: true, tier: 'preferred' } : { tier: 'preemptible' }),
    resources: [{ numCpus: cpus }, { ramMb: 64 }, { diskMb: 64 }, ...ports.map((namedPort) => ({ namedPort }))],
    constraints: [{ name: 'host', constraint: { limit: { limit: 1000 } } }],
    contactEmail: `${key.role}@example.com`,
    metadata: [{ key: 'team', value: key.role }],
    executorConfig: { name: 'AuroraExecutor', data: JSON.stringify(thermos) },
  };
}

interface UpdateOptions {
  readonly priority: number;
  readonly groupSize?: number;
  readonly waitMs?: number;
  /** How many are tolerated. */
  readonly failures?: number;
  readonly updateOnly?: JobUpdateSettings['updateOnlyTheseInstances'];
}

async function update(
  client: AuroraClient,
  job: Required<JobKey>,
  instanceCount: number,
  { priority, groupSize = 4, waitMs = 0, failures = 0, updateOnly }: UpdateOptions,
): Promise<JobUpdateKey> {
  const { result } = await client.call('startJobUpdate', {
    request: {
      taskConfig: { ...configOf(job), priority, metadata: [{ key: 'release', value: '2' }] },
      instanceCount,
      settings: {
        updateGroupSize: groupSize,
        maxPerInstanceFailures: failures,
        maxFailedInstances: failures,
        minWaitInInstanceRunningMs: waitMs,
        rollbackOnFailure: true,
        waitForBatchCompletion: false,
        updateOnlyTheseInstances: updateOnly,
      },
    },
    message: 'Release 2',
  });
  return result?.startJobUpdateResult?.key ?? {};
}

async function tasksOf(client: AuroraClient, job: JobKey, statuses?: readonly ScheduleStatus[]) {
  const { result } = await client.call('getTasksWithoutConfigs', { query: { jobKeys: [job], statuses } });
  return result?.scheduleStatusResult?.tasks ?? [];
}

async function countOf(client: AuroraClient, job: JobKey, status: ScheduleStatus): Promise<number> {
  return (await tasksOf(client, job, [status])).length;
}

async function statusOf(client: AuroraClient, key: JobUpdateKey): Promise<JobUpdateStatus | undefined> {
  const { result } = await client.call('getJobUpdateSummaries', { jobUpdateQuery: { key, offset: 0, limit: 0 } });
  return result?.getJobUpdateSummariesResult?.updateSummaries?.[0]?.state?.status;
}

async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const end = systemClock.monotonic() + PATIENCE_MS;
  while (!(await check())) {
    if (systemClock.monotonic() > end) throw new Error(`waited too long for ${what}`);
    await sleep(systemClock, 500);
  }
}
