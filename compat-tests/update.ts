import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuroraClient, CallError, RefusedError } from '../src/client/index.ts';
import { sleep, systemClock } from '../src/clock/index.ts';
import { instanceIdOf, isActive } from '../src/model/index.ts';
import {
  type JobConfiguration,
  type JobUpdateKey,
  JobUpdateStatus,
  JobUpdateStatusName,
  type ScheduledTask,
  ScheduleStatus,
} from '../src/wire/index.ts';
import { type ClusterProcess, liveProcesses, startClusterProcess } from './cluster/cluster-process.ts';
import { shellJob } from './cluster/jobs.ts';
import type { Outcome } from './run.ts';

/*
 * `npm run compat -- update`: 20 instances that answer over HTTP get a config whose process exits with 1, five at a time. The update must
 * turn round by itself and leave every instance as it was; all the while 15 instances answer, though the scheduler is killed with SIGKILL
 * five times.
 */

const JOB = { role: 'rolling', environment: 'devel', name: 'web' };
const INSTANCES = 20;
const GROUP = 5;
const KILLS = 5;
const KILL_EVERY_MS = 2_500;
const LOOK_EVERY_MS = 100;
const ANSWER_WITHIN_MS = 3_000;
const PATIENCE_MS = 240_000;

const FLAGS = [
  '-thermos_executor_cpu=0.01',
  '-thermos_executor_ram=1MB',
  '-reconciliation_initial_delay=1secs',
  '-reconciliation_explicit_interval=1mins',
  '-initial_task_kill_retry_interval=2secs',
  '-initial_flapping_task_delay=1secs',
];

const SERVER = `exec ${process.execPath} -e "require('http').createServer((q, s) => s.end('ok')).listen({{thermos.ports[health]}}, '127.0.0.1')"`;

export async function run(): Promise<Outcome> {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'aurora-update-')));
  const cluster = await startClusterProcess(dataDir, ...FLAGS);
  const client = new AuroraClient(cluster.schedulerUrl);
  try {
    const faults = await rolling(cluster, client).catch((error: unknown) => [String(error)]);
    for (const fault of faults) console.log(`FAILED ${fault}`);
    return { passed: faults.length === 0 ? 1 : 0, failed: faults.length };
  } finally {
    await ask(() => client.call('killTasks', { job: JOB, instances: [], message: 'over' })).catch(() => undefined);
    await client.close();
    await cluster.stop();
    for (const each of await liveProcesses()) if (each.cwd.startsWith(dataDir)) process.kill(each.pid, 'SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function rolling(cluster: ClusterProcess, client: AuroraClient): Promise<readonly string[]> {
  const before = service(SERVER);
  await client.call('createJob', { description: before });
  await within('all instances to answer', async () => (await answering(client)) === INSTANCES);
  const watch = watchAnswers(client);
  const { result } = await client.call('startJobUpdate', {
    request: {
      taskConfig: service('sleep 1; exit 1').taskConfig,
      instanceCount: INSTANCES,
      settings: {
        updateGroupSize: GROUP,
        maxPerInstanceFailures: 1,
        maxFailedInstances: 0,
        minWaitInInstanceRunningMs: 4_000,
        rollbackOnFailure: true,
        waitForBatchCompletion: true,
      },
    },
  });
  const key = result?.startJobUpdateResult?.key ?? {};
  let kills = 0;
  const killing = (async () => {
    for (; kills < KILLS; kills++) {
      await sleep(systemClock, KILL_EVERY_MS);
      await killScheduler(cluster);
    }
  })();
  await killing;
  await within('the update to end', async () => isEnd(await statusOf(client, key)));
  await within('all instances to answer again', async () => (await answering(client)) === INSTANCES);
  const fewest = await watch.stop();
  const status = await statusOf(client, key);
  const name = status === undefined ? 'gone' : JobUpdateStatusName[status];
  console.log(
    `update: ${name}, scheduler killed ${kills} times, ${watch.looks()} looks, ${fewest} instances answered at least`,
  );
  const faults: string[] = [];
  if (status !== JobUpdateStatus.ROLLED_BACK) faults.push(`the update ended as ${name}`);
  if (fewest < INSTANCES - GROUP) faults.push(`only ${fewest} instances answered at one moment`);
  const wanted = before.taskConfig?.executorConfig?.data;
  for (const task of await tasks(client)) {
    if (task.assignedTask?.task?.executorConfig?.data !== wanted)
      faults.push(`instance ${instanceIdOf(task)} is not what it was`);
  }
  return faults;
}

function service(cmdline: string): JobConfiguration {
  const job = shellJob(JOB, INSTANCES, cmdline);
  const { taskConfig } = job;
  if (taskConfig === undefined) throw new Error('a job without a config');
  const resources = [...(taskConfig.resources ?? []), { namedPort: 'health' }];
  return { ...job, taskConfig: { ...taskConfig, resources } };
}

/** Instances that answer; of those whose tasks are known to run. */
async function answering(client: AuroraClient): Promise<number> {
  const answers = await Promise.all((await tasks(client)).map((task) => doesAnswer(portOf(task))));
  return answers.filter(Boolean).length;
}

/** Looks again and again how many instances answer, by the ports that tasks were last known to have. */
function watchAnswers(client: AuroraClient): { stop(): Promise<number>; looks(): number } {
  let [ended, looks, fewest] = [false, 0, INSTANCES];
  /** Ports of each instance, the latest first: a task goes on while its successor is not known yet. */
  const ports = new Map<number, ReadonlySet<number>>();
  const learn = async (): Promise<void> => {
    for (const task of await tasks(client)) {
      const port = portOf(task);
      if (port !== undefined) ports.set(instanceIdOf(task), new Set([...(ports.get(instanceIdOf(task)) ?? []), port]));
    }
  };
  const done = (async () => {
    while (!ended) {
      await Promise.race([learn().catch(() => undefined), sleep(systemClock, LOOK_EVERY_MS)]);
      const answers = await Promise.all(
        Array.from(ports.values(), async (each) => (await Promise.all(Array.from(each, doesAnswer))).some(Boolean)),
      );
      const count = answers.filter(Boolean).length;
      if (ports.size === INSTANCES) {
        looks++;
        fewest = Math.min(fewest, count);
      }
      await sleep(systemClock, LOOK_EVERY_MS);
    }
  })();
  return {
    looks: () => looks,
    async stop() {
      ended = true;
      await done;
      return fewest;
    },
  };
}

function portOf(task: ScheduledTask): number | undefined {
  return task.assignedTask?.assignedPorts?.get('health');
}

function doesAnswer(port: number | undefined): Promise<boolean> {
  if (port === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, timeout: ANSWER_WITHIN_MS }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode === 200));
    });
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => resolve(false));
    sent.end();
  });
}

async function tasks(client: AuroraClient): Promise<readonly ScheduledTask[]> {
  const query = { jobKeys: [JOB], statuses: [ScheduleStatus.RUNNING, ScheduleStatus.STARTING], offset: 0, limit: 0 };
  const { result } = await client.call('getTasksStatus', { query });
  return (result?.scheduleStatusResult?.tasks ?? []).filter(({ status }) => isActive(status));
}

async function statusOf(client: AuroraClient, key: JobUpdateKey): Promise<JobUpdateStatus | undefined> {
  const jobUpdateQuery = { key, offset: 0, limit: 0 };
  const { result } = await ask(() => client.call('getJobUpdateSummaries', { jobUpdateQuery }));
  return result?.getJobUpdateSummariesResult?.updateSummaries?.[0]?.state?.status;
}

function isEnd(status: JobUpdateStatus | undefined): boolean {
  return status !== JobUpdateStatus.ROLLING_FORWARD && status !== JobUpdateStatus.ROLLING_BACK;
}

async function killScheduler(cluster: ClusterProcess): Promise<void> {
  const port = new URL(cluster.schedulerUrl).port;
  const isIt = (command: string): boolean =>
    command.includes('scheduler-main.js') && command.includes(`-http_port=${port}`);
  const victim = await within('a scheduler to kill', async () =>
    (await liveProcesses()).find(({ command }) => isIt(command)),
  );
  process.kill(victim.pid, 'SIGKILL');
}

/** The scheduler is dead, or not yet alive. */
function isAway(error: unknown): boolean {
  return error instanceof CallError || (error instanceof RefusedError && error.message.includes('ERROR_TRANSIENT'));
}

/** Asks until there is an answer: the scheduler may just have been killed. */
function ask<T>(call: () => Promise<T>): Promise<T> {
  return within('the scheduler to answer', async () => {
    try {
      return { answer: await call() };
    } catch (error) {
      if (isAway(error)) return undefined;
      throw error;
    }
  }).then(({ answer }) => answer);
}

async function within<T>(what: string, look: () => Promise<T | undefined | false>): Promise<Exclude<T, false>> {
  const deadline = systemClock.monotonic() + PATIENCE_MS;
  for (;;) {
    const seen = await look().catch((error: unknown) => {
      if (isAway(error)) return undefined;
      throw error;
    });
    if (seen !== undefined && seen !== false) return seen as Exclude<T, false>;
    if (systemClock.monotonic() > deadline) throw new Error(`gave up waiting for ${what}`);
    await sleep(systemClock, LOOK_EVERY_MS);
  }
}
