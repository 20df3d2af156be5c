import { AuroraClient, RefusedError } from '../../src/client/index.ts';
import { type Random, seededRandom, sleep, systemClock } from '../../src/clock/index.ts';
import { type JobKey, type Response, ScheduleStatus, type TaskConfig } from '../../src/wire/index.ts';
import { printFigure } from './figure.ts';
import { plainJob } from './server/jobs.ts';
import { type BenchServer, startBenchServer } from './server/server.ts';
import { Histogram } from './soak/histogram.ts';
import { type Sample, steadiness } from './soak/steadiness.ts';

/*
 * `npm run bench -- soak [MINUTES] [TASKS]`: an hour of mixed load on 100,000 running tasks, unless said otherwise: does memory stay as it is
 * after the first fifth, are handles given back, do answers take as long in the end as in the beginning? Prints a sample a minute to standard
 * error, and in the end the distribution of latencies.
 */

const MINUTES = 60;
const TASKS = 100_000;
const PER_JOB = 1000;
const TASKS_PER_AGENT = 100;
const WORKERS = 8;
/** Between two calls of a worker: the load is steady, not all that is possible. */
const PAUSE_MS = 20;
const SAMPLE_MS = 60_000;
const ROLE = 'soak';

export async function run([minutes = MINUTES, tasks = TASKS]: readonly (string | number)[]): Promise<void> {
  const jobs = Math.ceil(Number(tasks) / PER_JOB);
  const server = await startBenchServer({
    agents: Math.ceil((jobs * PER_JOB) / TASKS_PER_AGENT) + WORKERS,
    flags: [
      '-max_schedule_attempts_per_sec=100000',
      '-max_tasks_per_schedule_attempt=100',
      '-offer_filter_duration=0secs',
      '-thermos_executor_cpu=0.01',
      // Ended tasks and updates of the load go within the run, as they go within days otherwise.
      '-history_prune_threshold=1mins',
      '-history_min_retention_threshold=10secs',
      '-job_update_history_pruning_interval=1mins',
      '-job_update_history_pruning_threshold=1mins',
    ],
  });
  try {
    await fill(server, jobs);
    await soak(server, jobs, Number(minutes) * 60_000);
  } finally {
    await server.stop();
  }
}

const steadyJob = (at: number): JobKey => ({ role: ROLE, environment: 'prod', name: `steady-${at}` });

async function fill(server: BenchServer, jobs: number): Promise<void> {
  const client = new AuroraClient(server.url);
  for (let at = 0; at < jobs; at++) {
    await client.call('createJob', {
      description: plainJob(steadyJob(at), PER_JOB, { numCpus: 0.01, executorData: 500 }),
    });
  }
  for (let at = 0; at < jobs; at++) {
    const query = { jobKeys: [steadyJob(at)], statuses: [ScheduleStatus.RUNNING], offset: 0, limit: 0 };
    for (;;) {
      const { result } = await client.call('getTasksWithoutConfigs', { query });
      if (result?.scheduleStatusResult?.tasks?.length === PER_JOB) break;
      await sleep(systemClock, 500);
    }
  }
  await client.close();
}

async function soak(server: BenchServer, jobs: number, durationMs: number): Promise<void> {
  const start = systemClock.monotonic();
  let going = true;
  let window = new Histogram();
  const all = new Histogram();
  const timed = async (call: () => Promise<unknown>): Promise<void> => {
    const before = systemClock.monotonic();
    await call();
    const ms = systemClock.monotonic() - before;
    window.add(ms);
    all.add(ms);
  };
  const client = new AuroraClient(server.url, { connections: WORKERS + 1 });
  const workers = Array.from({ length: WORKERS }, async (_, at) => {
    const worker = new Worker(client, timed, seededRandom(at + 1), jobs, at);
    while (going) {
      await worker.step();
      await sleep(systemClock, PAUSE_MS);
    }
  });
  const lister = (async () => {
    while (going) {
      // The longest answer that there is, now and then.
      await client.call('getTasksStatus', { query: { role: ROLE, offset: 0, limit: 0 } });
      await sleep(systemClock, SAMPLE_MS / 4);
    }
  })();
  const samples: Sample[] = [];
  await server.vitals();
  while (systemClock.monotonic() - start < durationMs) {
    await sleep(systemClock, Math.min(SAMPLE_MS, durationMs / 10));
    const { rss, handles, longestStallMs } = await server.vitals();
    const sample = {
      minute: (systemClock.monotonic() - start) / 60_000,
      rss,
      handles,
      p99: window.quantile(0.99),
      longestStallMs,
    };
    samples.push(sample);
    console.error(
      `${sample.minute.toFixed(1)} min: ${Math.round(rss / 2 ** 20)} MiB, ${handles} handles, p99 ${sample.p99} ms, longest stall ${longestStallMs.toFixed(0)} ms`,
    );
    window = new Histogram();
  }
  going = false;
  await Promise.all([...workers, lister]);
  await client.close();
  report(samples, all, durationMs);
}

function report(samples: readonly Sample[], all: Histogram, durationMs: number): void {
  const { rssChange, handleChange, p99Change, p99 } = steadiness(samples);
  const figure = (name: string, value: number, unit: string, baseline?: number): void =>
    printFigure({
      ...{ bench: 'soak', case: name, value, unit },
      ...(baseline !== undefined && { baseline, ratio: baseline / Math.max(Math.abs(value), 0.001) }),
    });
  figure('minutes', durationMs / 60_000, 'min');
  figure('calls', all.count, 'calls');
  figure('resident memory, change after the warm-up', rssChange * 100, '%', 5);
  figure('handles, change after the warm-up', handleChange, 'handles', 10);
  figure('p99 of small calls, median of the samples', p99, 'ms');
  figure('p99 of small calls, second half against the first', p99Change, 'times', 1.5);
  for (const { below, count } of all.buckets()) figure(`latency below ${below} ms`, count, 'calls');
}

type Timed = (call: () => Promise<unknown>) => Promise<void>;

/** What a user does: mostly looks, sometimes creates, updates, restarts or kills a job of its own. */
class Worker {
  private readonly client: AuroraClient;
  private readonly timed: Timed;
  private readonly random: Random;
  private readonly jobs: number;
  private readonly own: JobKey;
  private version = 0;
  private exists = false;

  constructor(client: AuroraClient, timed: Timed, random: Random, jobs: number, at: number) {
    this.client = client;
    this.timed = timed;
    this.random = random;
    this.jobs = jobs;
    this.own = { role: ROLE, environment: 'devel', name: `own-${at}` };
  }

  async step(): Promise<void> {
    const { client, timed } = this;
    const job = steadyJob(Math.floor(this.random.next() * this.jobs));
    const die = this.random.next() * 100;
    const query = { jobKeys: [job], instanceIds: [Math.floor(this.random.next() * PER_JOB)], offset: 0, limit: 0 };
    if (die < 40) await timed(() => client.call('getTasksStatus', { query }));
    else if (die < 60) await timed(() => client.call('getJobSummary', { role: ROLE }));
    else if (die < 75) await timed(() => client.call('getConfigSummary', { job }));
    else if (die < 85) await timed(() => client.call('getQuota', { ownerRole: ROLE }));
    else if (die < 95)
      await timed(() => client.call('getJobUpdateSummaries', { jobUpdateQuery: { role: ROLE, offset: 0, limit: 0 } }));
    else await this.change(die);
  }

  private async change(die: number): Promise<void> {
    const { client, own } = this;
    const description = plainJob(own, 5, { numCpus: 0.01 });
    const { taskConfig } = description;
    if (!this.exists) {
      await this.try(() => client.call('createJob', { description }));
      this.exists = true;
    } else if (die < 97) {
      await this.try(() => client.call('restartShards', { job: own, shardIds: [0, 1] }));
    } else if (die < 99) {
      if (taskConfig === undefined) return;
      const changed: TaskConfig = { ...taskConfig, priority: ++this.version };
      const settings = {
        ...{ updateGroupSize: 5, maxPerInstanceFailures: 1, maxFailedInstances: 1, minWaitInInstanceRunningMs: 1000 },
        ...{ rollbackOnFailure: true, waitForBatchCompletion: false },
      };
      await this.try(() =>
        client.call('startJobUpdate', { request: { taskConfig: changed, instanceCount: 5, settings } }),
      );
    } else {
      await this.try(() => client.call('killTasks', { job: own, instances: [], message: 'over' }));
      this.exists = false;
    }
  }

  /** What is under way refuses the next change now and then, as it should. */
  private async try(call: () => Promise<Response>): Promise<void> {
    await this.timed(async () => {
      try {
        await call();
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
      }
    });
  }
}
