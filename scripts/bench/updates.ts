import { AuroraClient } from '../../src/client/index.ts';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { type JobUpdateKey, JobUpdateStatus, ScheduleStatus } from '../../src/wire/index.ts';
import { printFigure } from './figure.ts';
import { plainJob } from './server/jobs.ts';
import { quantile } from './server/quantile.ts';
import { type BenchServer, startBenchServer } from './server/server.ts';

/*
 * `npm run bench -- updates`: an update of 10,000 instances on pretended agents, over HTTP and durable in PostgreSQL, with every instance
 * killed, placed and started again; then what clients ask of it. There is no mark of the original for these.
 */

const JOB = { role: 'bench', environment: 'prod', name: 'updated' };
const INSTANCES = 10_000;
const GROUP = 500;
const AGENTS = 400;
/** Many to a host. */
const SMALL = { numCpus: 0.1 };
const POLL_MS = 200;
const CALLS = 30;
const PATIENCE_MS = 10 * 60_000;

const FLAGS = [
  `-max_tasks_per_job=${INSTANCES}`,
  '-max_schedule_attempts_per_sec=10000',
  '-max_tasks_per_schedule_attempt=500',
  '-initial_schedule_penalty=10ms',
  '-max_schedule_penalty=100ms',
  '-offer_filter_duration=0secs',
];

/** Instances are looked at when they begin, and at each of the states that they go through. */
const LOOKS_PER_INSTANCE = 8;

export async function run(): Promise<void> {
  const server = await startBenchServer({ agents: AGENTS, flags: FLAGS });
  const client = new AuroraClient(server.url);
  try {
    await client.call('createJob', { description: plainJob(JOB, INSTANCES, SMALL) });
    await until(async () => (await running(client)) === INSTANCES);
    const key = await update(server, client);
    await reads(client, key);
  } finally {
    await client.close();
    await server.stop();
  }
}

async function update(server: BenchServer, client: AuroraClient): Promise<JobUpdateKey> {
  await server.vitals();
  const { taskConfig } = plainJob(JOB, INSTANCES, SMALL);
  const start = systemClock.monotonic();
  const { result } = await client.call('startJobUpdate', {
    request: {
      taskConfig: { ...taskConfig, priority: 1 } as NonNullable<typeof taskConfig>,
      instanceCount: INSTANCES,
      settings: {
        updateGroupSize: GROUP,
        maxPerInstanceFailures: 0,
        maxFailedInstances: 0,
        minWaitInInstanceRunningMs: 0,
        rollbackOnFailure: true,
        waitForBatchCompletion: false,
      },
    },
  });
  const startMs = systemClock.monotonic() - start;
  const key = result?.startJobUpdateResult?.key ?? {};
  await until(async () => (await statusOf(client, key)) !== JobUpdateStatus.ROLLING_FORWARD);
  const secs = (systemClock.monotonic() - start) / 1000;
  const { longestStallMs, p99StallMs } = await server.vitals();
  if ((await statusOf(client, key)) !== JobUpdateStatus.ROLLED_FORWARD)
    throw new Error('the update was not carried out');
  const figure = (name: string, value: number, unit: string): void =>
    printFigure({ bench: 'updates', case: `${INSTANCES} instances, ${GROUP} at a time, ${name}`, value, unit });
  figure('start', startMs, 'ms');
  figure('instances', INSTANCES / secs, 'instances/s');
  figure('evaluations', (INSTANCES * LOOKS_PER_INSTANCE) / secs, 'evaluations/s');
  figure('longest stall of the event loop', longestStallMs, 'ms');
  figure('p99 stall of the event loop', p99StallMs, 'ms');
  return key;
}

async function reads(client: AuroraClient, key: JobUpdateKey): Promise<void> {
  const query = { key, offset: 0, limit: 0 };
  const calls = {
    'details, 20,000 events': () => client.call('getJobUpdateDetails', { query }),
    summaries: () => client.call('getJobUpdateSummaries', { jobUpdateQuery: query }),
  };
  for (const [name, call] of Object.entries(calls)) {
    const times: number[] = [];
    for (let round = 0; round < CALLS; round++) {
      const start = systemClock.monotonic();
      await call();
      times.push(systemClock.monotonic() - start);
    }
    times.sort((a, b) => a - b);
    printFigure({ bench: 'updates', case: `${name}, p50`, value: quantile(times, 0.5), unit: 'ms' });
    printFigure({ bench: 'updates', case: `${name}, p99`, value: quantile(times, 0.99), unit: 'ms' });
  }
}

async function running(client: AuroraClient): Promise<number> {
  const { result } = await client.call('getJobSummary', { role: JOB.role });
  const [summary] = result?.jobSummaryResult?.summaries ?? [];
  const { pendingTaskCount = 0, activeTaskCount = 0 } = summary?.stats ?? {};
  if (pendingTaskCount > 0 || activeTaskCount < INSTANCES) return 0;
  const query = { jobKeys: [JOB], statuses: [ScheduleStatus.RUNNING], offset: 0, limit: 0 };
  const answer = await client.call('getTasksWithoutConfigs', { query });
  return answer.result?.scheduleStatusResult?.tasks?.length ?? 0;
}

async function statusOf(client: AuroraClient, key: JobUpdateKey): Promise<JobUpdateStatus | undefined> {
  const { result } = await client.call('getJobUpdateSummaries', { jobUpdateQuery: { key, offset: 0, limit: 0 } });
  return result?.getJobUpdateSummariesResult?.updateSummaries?.[0]?.state?.status;
}

async function until(check: () => Promise<boolean>): Promise<void> {
  const end = systemClock.monotonic() + PATIENCE_MS;
  while (!(await check())) {
    if (systemClock.monotonic() > end) throw new Error('gave up waiting');
    await sleep(systemClock, POLL_MS);
  }
}
