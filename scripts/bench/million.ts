import { AuroraClient } from '../../src/client/index.ts';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { printFigure } from './figure.ts';
import { spreadJob } from './million/jobs.ts';
import { counts } from './million/progress.ts';
import { type BenchServer, startBenchServer } from './server/server.ts';

/*
 * `npm run bench -- million [--scale S]`: a thousand jobs of a thousand tasks, placed on 5,000 pretended agents that are a process of
 * their own, by a scheduler that is as durable as any. What is counted are tasks that are assigned in the database. `--scale 0.1` has a
 * tenth of the jobs, on as many agents.
 */

const JOBS = 1000;
const TASKS_PER_JOB = 1000;
const AGENTS = 5000;
/** HashiCorp's million containers, 2016: 1,000,000 in 266.7 s. */
const MARK_TASKS_PER_SEC = 3750;

/** Jobs being created at a time, and tasks that may wait for a place before more are created. */
const CREATING = 4;
const MOST_PENDING = 100_000;
const POLL_MS = 500;
const PATIENCE_MS = 30 * 60_000;
/** The steadiness is told by the slowest of so many equal parts. */
const PARTS = 10;
const MEBIBYTE = 2 ** 20;

/**
 * What an operator sets for such a load. The first two replace the limit of 200 tasks a second that the original has by design, the third
 * lets what is left of an agent be offered again at once.
 */
const FLAGS = [
  '-max_schedule_attempts_per_sec=1000',
  // A hundred are placed in one go, in some milliseconds.
  '-max_tasks_per_schedule_attempt=100',
  '-offer_filter_duration=0secs',
  '-initial_schedule_penalty=50ms',
  '-max_schedule_penalty=1secs',
  '-thermos_executor_cpu=0.01',
  '-thermos_executor_ram=16MB',
  // The tasks start one by one, but may have to wait for their turn.
  '-transient_task_state_timeout=30mins',
];

export async function run(args: readonly string[]): Promise<void> {
  const scale = scaleOf(args);
  const jobs = Math.round(JOBS * scale);
  const server = await startBenchServer({
    master: { entry: 'scripts/bench/million/agents-main.js', args: [`-agents=${AGENTS}`] },
    flags: FLAGS,
  });
  const client = new AuroraClient(server.url);
  try {
    await offered(server, AGENTS);
    await server.vitals();
    await fill(server, client, jobs);
  } finally {
    await client.close();
    await server.stop();
  }
}

async function fill(server: BenchServer, client: AuroraClient, jobs: number): Promise<void> {
  const all = jobs * TASKS_PER_JOB;
  const start = systemClock.monotonic();
  const secs = (): number => (systemClock.monotonic() - start) / 1000;
  let created = 0;
  let pending = 0;
  const create = async (): Promise<void> => {
    while (created < jobs) {
      const job = created++;
      await client.call('createJob', { description: spreadJob(job, TASKS_PER_JOB) });
      while (pending > MOST_PENDING) await sleep(systemClock, POLL_MS);
    }
  };
  const creating = Promise.all(Array.from({ length: CREATING }, create)).then(() => secs());
  creating.catch(() => undefined);
  let placedSecs: number | undefined;
  const parts: number[] = [];
  let longestStallMs = 0;
  let rss = 0;
  for (;;) {
    const now = await counts(server.url);
    pending = now.pending;
    if (parts.length < PARTS && now.placed >= ((parts.length + 1) * all) / PARTS) {
      while (parts.length < PARTS && now.placed >= ((parts.length + 1) * all) / PARTS) parts.push(secs());
      if (now.placed >= all) placedSecs = secs();
      const { longestStallMs: stallMs, rss: bytes } = await server.vitals();
      console.error(
        `${now.placed} placed after ${secs().toFixed(1)} s; ${Math.round(bytes / MEBIBYTE)} MiB, stall ${stallMs.toFixed(0)} ms`,
      );
      longestStallMs = Math.max(longestStallMs, stallMs);
      rss = Math.max(rss, bytes);
    }
    if (now.running >= all) break;
    if (secs() * 1000 > PATIENCE_MS) throw new Error(`gave up waiting: ${JSON.stringify(now)}`);
    await sleep(systemClock, POLL_MS);
  }
  const runningSecs = secs();
  const createdSecs = await creating;
  const slowest = all / PARTS / Math.max(...parts.map((at, i) => at - (parts[i - 1] ?? 0)));
  const vitals = await server.vitals();
  const figure = (name: string, value: number, unit: string, baseline?: number): void =>
    printFigure({
      ...{ bench: 'million', case: `${all} tasks, ${name}`, value, unit },
      ...(baseline === undefined ? {} : { baseline, ratio: value / baseline }),
    });
  figure('created', all / createdSecs, 'tasks/s');
  figure('placed', all / (placedSecs ?? Number.NaN), 'tasks/s', MARK_TASKS_PER_SEC);
  figure('placed, slowest tenth', slowest, 'tasks/s', MARK_TASKS_PER_SEC);
  figure('running', all / runningSecs, 'tasks/s');
  figure('memory of the scheduler', Math.max(rss, vitals.rss) / MEBIBYTE, 'MiB');
  figure('longest stall of the event loop', Math.max(longestStallMs, vitals.longestStallMs), 'ms');
}

/** Waits until all agents are offered. */
async function offered(server: BenchServer, agents: number): Promise<void> {
  while ((await counts(server.url)).offers < agents) await sleep(systemClock, POLL_MS);
}

function scaleOf(args: readonly string[]): number {
  if (args.length === 0) return 1;
  const scale = Number(args[1]);
  if (args.length !== 2 || args[0] !== '--scale' || !(scale >= 0.001 && scale <= 1)) {
    throw new Error('usage: million [--scale S], S between 0.001 and 1');
  }
  return scale;
}
