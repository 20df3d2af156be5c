import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuroraClient, CallError } from '../src/client/index.ts';
import { type Random, seededRandom, sleep, systemClock } from '../src/clock/index.ts';
import { isActive, statusOf, taskIdOf } from '../src/model/index.ts';
import { type ScheduledTask, ScheduleStatus, ScheduleStatusName } from '../src/wire/index.ts';
import {
  type ClusterProcess,
  type LiveProcess,
  liveProcesses,
  startClusterProcess,
} from './cluster/cluster-process.ts';
import { JobDriver } from './cluster/job-driver.ts';
import { shellJob, tasksOfRole } from './cluster/jobs.ts';

/*
 * `npm run compat -- crash [rounds] [seed]`: the scheduler is killed with SIGKILL at a random moment of 50 calls that create, kill and
 * restart jobs, again and again. Afterwards every acknowledged call must have its effect, no instance may be there twice, what ran
 * must not have been touched, and whatever was left in between must be settled by reconciliation.
 */

const ROUNDS = 20;
const CALLS = 50;
const DRIVERS = 5;
const ROLE = 'chaos';
const STABLE = { role: ROLE, environment: 'devel', name: 'stable' };
const SETTLE_MS = 60_000;

/** Room for all tasks on a small machine, and a launch whose fate is unknown is asked about soon after the restart. */
const FLAGS = [
  '-thermos_executor_cpu=0.01',
  '-thermos_executor_ram=1MB',
  '-reconciliation_initial_delay=1secs',
  '-reconciliation_explicit_interval=1mins',
  '-initial_task_kill_retry_interval=2secs',
  '-max_schedule_attempts_per_sec=1000',
  '-max_reschedule_task_delay_on_startup=100ms',
  // A launch that is lost with the server counts as an early end of its task, which waits for longer each time.
  '-initial_flapping_task_delay=1secs',
  '-max_flapping_task_delay=5secs',
];

export async function run(args: readonly string[]): Promise<{ passed: number; failed: number }> {
  const rounds = Number(args[0] ?? ROUNDS);
  const seed = Number(args[1] ?? systemClock.now() % 1_000_000);
  console.log(`crash: ${rounds} rounds of ${CALLS} calls, seed ${seed}`);
  const random = seededRandom(seed);
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'aurora-crash-')));
  const cluster = await startClusterProcess(dataDir, ...FLAGS);
  const client = new AuroraClient(cluster.schedulerUrl, { connections: DRIVERS });
  let passed = 0;
  try {
    await client.call('createJob', { description: shellJob(STABLE, 3, 'exec sleep 100000') });
    await settled(client);
    const untouched = await stablePids(client);
    const drivers = Array.from(
      { length: DRIVERS },
      (_, at) => new JobDriver(client, { role: ROLE, environment: 'devel', name: `job-${at}` }, random),
    );
    for (let round = 1; round <= rounds; round++) {
      const faults = await playRound(cluster, client, drivers, random).catch((error: unknown) => [String(error)]);
      const now = await stablePids(client);
      if (now.join() !== untouched.join())
        faults.push(`processes of ${STABLE.name} changed from ${untouched} to ${now}`);
      if (faults.length === 0) passed++;
      console.log(`  round ${round}: ${faults.length === 0 ? 'ok' : faults.join('; ')}`);
    }
    const acknowledged = drivers.reduce((sum, driver) => sum + driver.acknowledged, 0);
    const lost = drivers.reduce((sum, driver) => sum + driver.lost, 0);
    console.log(
      `crash: ${rounds} rounds, ${acknowledged} calls acknowledged, ${lost} answers lost with the server, ${rounds - passed} rounds with faults`,
    );
  } finally {
    await endEverything(client).catch((error: unknown) => console.log(`crash: the jobs could not be ended: ${error}`));
    await client.close();
    await cluster.stop();
    for (const each of await liveProcesses()) if (each.cwd.startsWith(dataDir)) process.kill(each.pid, 'SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  }
  return { passed, failed: rounds - passed };
}

async function playRound(
  cluster: ClusterProcess,
  client: AuroraClient,
  drivers: readonly JobDriver[],
  random: Random,
): Promise<string[]> {
  let left = CALLS;
  const killAt = 1 + Math.floor(random.next() * (CALLS - 1));
  const killDelayMs = random.next() * 15;
  let killing: Promise<void> | undefined;
  await Promise.all(
    drivers.map(async (driver) => {
      while (left > 0) {
        left--;
        if (left === killAt) killing = sleep(systemClock, killDelayMs).then(() => killScheduler(cluster));
        if (!(await driver.step())) await untilServing(client);
      }
    }),
  );
  await killing;
  await untilServing(client);
  const tasks = await settled(client);
  const faults = drivers.flatMap((driver) => driver.faults(tasks));
  faults.push(...(await processFaults(cluster, tasks)));
  for (const driver of drivers) driver.settle(tasks);
  return faults;
}

async function killScheduler(cluster: ClusterProcess): Promise<void> {
  const port = new URL(cluster.schedulerUrl).port;
  const found = (await liveProcesses()).find(
    ({ command }) => command.includes('scheduler-main.js') && command.includes(`-http_port=${port}`),
  );
  if (found === undefined) throw new Error('the scheduler does not run');
  process.kill(found.pid, 'SIGKILL');
  await within('the killed scheduler to be gone', async () => ((await isLive(found.pid)) ? undefined : true));
}

async function isLive(pid: number): Promise<boolean> {
  return (await liveProcesses()).some((each) => each.pid === pid);
}

/** Waits until the scheduler answers reads. */
async function untilServing(client: AuroraClient): Promise<void> {
  await within('the scheduler to come back', async () => {
    try {
      await client.call('getRoleSummary', {});
      return true;
    } catch (error) {
      if (error instanceof CallError) return undefined;
      throw error;
    }
  });
}

/** Waits until every active task runs, and gives all tasks. */
async function settled(client: AuroraClient): Promise<readonly ScheduledTask[]> {
  let unsettled: readonly ScheduledTask[] = [];
  const settle = async (): Promise<readonly ScheduledTask[] | undefined> => {
    const tasks = await tasksOfRole(client, ROLE);
    unsettled = tasks.filter((task) => isActive(statusOf(task)) && task.status !== ScheduleStatus.RUNNING);
    return unsettled.length === 0 ? tasks : undefined;
  };
  const left = (): string =>
    unsettled.map((task) => `${taskIdOf(task)} ${ScheduleStatusName[statusOf(task)]}`).join(', ');
  return await within('all tasks to settle', settle, left);
}

/** @param left what is still missing, for the message when patience ends */
async function within<T>(what: string, look: () => Promise<T | undefined>, left = (): string => ''): Promise<T> {
  const deadline = systemClock.monotonic() + SETTLE_MS;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (systemClock.monotonic() > deadline) throw new Error(`gave up waiting for ${what} ${left()}`);
    await sleep(systemClock, 100);
  }
}

/** Processes by the task whose sandbox they work in. */
async function processesByTask(cluster: ClusterProcess): Promise<Map<string, LiveProcess[]>> {
  const byTask = new Map<string, LiveProcess[]>();
  for (const each of await liveProcesses()) {
    if (!each.cwd.startsWith(cluster.dataDir) || !each.command.startsWith('sleep')) continue;
    const taskId = /executors\/thermos-([^/]+)\//.exec(each.cwd)?.[1];
    if (taskId !== undefined) byTask.set(taskId, [...(byTask.get(taskId) ?? []), each]);
  }
  return byTask;
}

/** Where processes and tasks disagree. */
async function processFaults(cluster: ClusterProcess, tasks: readonly ScheduledTask[]): Promise<string[]> {
  const byTask = await processesByTask(cluster);
  const running = new Set(tasks.filter((task) => task.status === ScheduleStatus.RUNNING).map(taskIdOf));
  const faults: string[] = [];
  for (const [taskId, processes] of byTask) {
    if (!running.has(taskId)) faults.push(`${taskId} has a process (${processes[0]?.pid}) but is not running`);
    if (processes.length > 1) faults.push(`${taskId} has ${processes.length} processes`);
  }
  for (const taskId of running) {
    if (!byTask.has(taskId)) faults.push(`${taskId} is said to run, but has no process`);
  }
  return faults;
}

async function stablePids(client: AuroraClient): Promise<number[]> {
  const ids = (await tasksOfRole(client, ROLE))
    .filter((task) => task.assignedTask?.task?.job?.name === STABLE.name)
    .map(taskIdOf);
  const processes = await liveProcesses();
  return processes
    .filter(({ cwd }) => ids.some((id) => cwd.includes(`thermos-${id}/`)))
    .map(({ pid }) => pid)
    .sort();
}

async function endEverything(client: AuroraClient): Promise<void> {
  const jobs = new Map(
    (await tasksOfRole(client, ROLE)).map((task) => [task.assignedTask?.task?.job?.name, task.assignedTask?.task?.job]),
  );
  for (const job of jobs.values()) await client.call('killTasks', { job, instances: [], message: 'over' });
  await within('all tasks to end', async () =>
    (await tasksOfRole(client, ROLE)).some((task) => isActive(statusOf(task))) ? undefined : true,
  );
}
