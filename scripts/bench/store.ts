import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { systemClock } from '../../src/clock/index.ts';
import { taskIdFor } from '../../src/model/index.ts';
import { openPostgresStore, type PostgresStore } from '../../src/store/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../../src/wire/index.ts';
import { printFigure } from './figure.ts';
import { plainJob } from './server/jobs.ts';
import { quantile } from './server/quantile.ts';
import { startDatabase } from './store/database.ts';
import type { ReaderLine } from './store/reader.ts';

/*
 * `npm run bench -- store`: the store on a PostgreSQL server that syncs every commit. The baseline of the writes is plain `pg` that puts the same
 * rows (a task and its event) into the same tables, each transaction after the one before. The baselines of the rest are what must be kept.
 */

const WRITERS = [1, 32, 256] as const;
const WRITING_MS = 3_000;
const JOB_INSTANCES = 1_000;
const JOB_ROUNDS = 30;
const JOBS = 3_000;
const TASKS_PER_JOB = 100;
const LOAD_MARK_MS = 6_000;
const RSS_MARK_GIB = 2;
const PROMOTION_MARK_MS = 1_000;
const STALL_MARK_MS = 20;

export async function run(): Promise<void> {
  const database = await startDatabase();
  try {
    const { url } = database;
    const postgres = await open(url);
    await smallTransactions(postgres, url);
    await largeJob(postgres);
    await fill(postgres);
    await settle(url);
    await readers(postgres, url);
  } finally {
    await database.stop();
  }
}

function open(url: string): Promise<PostgresStore> {
  const log = { info: () => undefined, warn: console.error, error: console.error };
  const onFatal = (reason: string): void => console.error(reason);
  return openPostgresStore({ url, leader: 'bench', clock: systemClock, log, onFatal });
}

let made = 0;

function configOf(job: string): TaskConfig {
  const key = { role: 'bench', environment: 'prod', name: job };
  const { taskConfig } = plainJob(key, 1);
  return { isService: true, priority: 0, maxTaskFailures: 1, ...taskConfig, job: key };
}

/** A task as it is after the given steps. */
function task(config: TaskConfig, instanceId: number, steps: readonly ScheduleStatus[]): ScheduledTask {
  const taskId = taskIdFor(config.job ?? {}, instanceId, `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`);
  const isPlaced = steps.length > 1;
  const host = `host-${made % 1_000}.example.org`;
  return {
    assignedTask: {
      taskId,
      slaveId: isPlaced ? `agent-${made % 1_000}` : undefined,
      slaveHost: isPlaced ? host : undefined,
      task: config,
      assignedPorts: new Map(isPlaced ? [['http', 31_000 + (made % 1_000)]] : []),
      instanceId,
    },
    status: steps.at(-1) ?? ScheduleStatus.PENDING,
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: steps.map((status, index) => ({
      timestamp: 1_700_000_000_000 + made * 10 + index,
      status,
      message: undefined,
      scheduler: 'scheduler-1.example.org',
    })),
    ancestorId: undefined,
  };
}

async function smallTransactions(postgres: PostgresStore, url: string): Promise<void> {
  const config = configOf('small');
  const pending = [ScheduleStatus.PENDING];
  const write = (): Promise<unknown> => postgres.store.write((tx) => tx.saveTasks([task(config, 0, pending)]));
  await write();
  const baseline = await plainPg(url);
  for (const writers of WRITERS) {
    const perSecond = await rate(writers, write);
    printFigure({
      bench: 'store',
      case: `durable small transactions, ${writers} writers`,
      value: perSecond,
      unit: 'transactions/s',
      baseline,
      ratio: perSecond / baseline,
    });
  }
}

/** How many calls finish in a second when each of so many workers makes one after the other. */
async function rate(workers: number, call: () => Promise<unknown>): Promise<number> {
  let calls = 0;
  const start = systemClock.monotonic();
  const worker = async (): Promise<void> => {
    while (systemClock.monotonic() - start < WRITING_MS) {
      await call();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return (calls / (systemClock.monotonic() - start)) * 1000;
}

/** The rows of one task and its event, one transaction after another, by `pg` as its documentation shows it. */
async function plainPg(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let number = 1_000_000_000;
  const perSecond = await rate(1, async () => {
    number++;
    await client.query('begin');
    await client.query(
      `insert into tasks (number, id, role, environment, job, instance, config_id, status, status_since_ms, assigned_ports, failure_count,
          times_partitioned)
        values ($1, $2, 'bench', 'prod', 'plain', 0, 1, 'PENDING', $3, '{}', 0, 0)`,
      [number, `bench-prod-plain-0-00000000-0000-4000-8000-${number}`, 1_700_000_000_000],
    );
    await client.query(
      `insert into task_events (task_number, seq, at_ms, status, scheduler) values ($1, 0, $2, 'PENDING', 'scheduler-1.example.org')`,
      [number, 1_700_000_000_000],
    );
    await client.query('commit');
  });
  await client.query('delete from task_events where task_number >= 1000000000');
  await client.query('delete from tasks where number >= 1000000000');
  await client.end();
  return perSecond;
}

async function largeJob({ store }: PostgresStore): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < JOB_ROUNDS; round++) {
    const config = configOf(`large-${round}`);
    const tasks = Array.from({ length: JOB_INSTANCES }, (_, i) => task(config, i, [ScheduleStatus.PENDING]));
    const start = systemClock.monotonic();
    await store.write((tx) => tx.saveTasks(tasks));
    times.push(systemClock.monotonic() - start);
  }
  times.sort((a, b) => a - b);
  const name = `job of ${JOB_INSTANCES} instances inserted`;
  printFigure({ bench: 'store', case: `${name}, p50`, value: quantile(times, 0.5), unit: 'ms' });
  printFigure({ bench: 'store', case: `${name}, p99`, value: quantile(times, 0.99), unit: 'ms' });
}

/** Makes the state of a large cluster: nine tasks of ten run, the others have ended. */
async function fill({ store }: PostgresStore): Promise<void> {
  await store.write((tx) => tx.deleteTasks(tx.tasks.query({}).map(({ assignedTask }) => assignedTask?.taskId ?? '')));
  const { PENDING, ASSIGNED, STARTING, RUNNING, FAILED } = ScheduleStatus;
  for (let job = 0; job < JOBS; job++) {
    const config = configOf(`job-${job}`);
    const tasks = Array.from({ length: TASKS_PER_JOB }, (_, i) =>
      task(config, i, [PENDING, ASSIGNED, STARTING, RUNNING, ...(i % 10 === 0 ? [FAILED] : [])]),
    );
    await store.write((tx) => tx.saveTasks(tasks));
  }
}

/** What PostgreSQL does by itself within a minute or two of so many new rows: a cluster is not started on tables that were never looked at. */
async function settle(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum (analyze)');
  await client.query('checkpoint');
  await client.end();
}

async function readers(postgres: PostgresStore, url: string): Promise<void> {
  const size = `${JOBS * TASKS_PER_JOB} tasks of ${JOBS} jobs`;
  const standby = new Reader('standby', url);
  await standby.line();
  // The leader goes on, and the standby keeps up.
  const config = configOf('small');
  await rate(32, () => postgres.store.write((tx) => tx.saveTasks([task(config, 0, [ScheduleStatus.PENDING])])));
  const tasks = postgres.store.tasks.size;
  await postgres.close();
  standby.go();
  const promoted = await standby.line();
  if (promoted.tasks !== tasks) throw new Error(`the standby has ${promoted.tasks} tasks, not ${tasks}`);
  mark(`promotion of a warm standby, ${size}`, promoted.tookMs, 'ms', PROMOTION_MARK_MS);
  mark(`promotion of a warm standby, ${size}, longest stall`, promoted.longestStallMs, 'ms', STALL_MARK_MS);

  const loaded = await new Reader('load', url).line();
  if (loaded.tasks !== tasks) throw new Error(`${loaded.tasks} tasks were loaded, not ${tasks}`);
  mark(`cold load, ${size}`, loaded.tookMs, 'ms', LOAD_MARK_MS);
  mark(`cold load, ${size}, memory`, loaded.rss / 2 ** 30, 'GiB', RSS_MARK_GIB);
  mark(`cold load, ${size}, longest stall`, loaded.longestStallMs, 'ms', STALL_MARK_MS);
}

function mark(name: string, value: number, unit: string, baseline: number): void {
  printFigure({ bench: 'store', case: name, value, unit, baseline, ratio: baseline / value });
}

/** A process of store/reader.ts. */
class Reader {
  private readonly process;
  private readonly lines;

  constructor(mode: 'load' | 'standby', url: string) {
    const entry = fileURLToPath(new URL('./store/reader.js', import.meta.url));
    this.process = spawn(process.execPath, [entry, mode, url], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: this.process.stdout });
  }

  go(): void {
    this.process.stdin.write('go\n');
  }

  async line(): Promise<ReaderLine> {
    const [line] = (await once(this.lines, 'line')) as [string];
    return JSON.parse(line) as ReaderLine;
  }
}
