import type { AuroraClient } from '../src/client/index.ts';
import { type Random, seededRandom, sleep, systemClock } from '../src/clock/index.ts';
import { type JobConfiguration, ScheduleStatus, type TaskConfig } from '../src/wire/index.ts';
import { activeTasks, disagreements, ROLE } from './mesos/agreement.ts';
import { Checks, PATIENCE_MS } from './mesos/checks.ts';
import { Cluster } from './mesos/cluster.ts';

/*
 * `npm run compat -- mesos [tasks] [seed]`: scheduler, master and agents in processes of their own, with 10,000 tasks; status updates come
 * twice and out of order, offers are rescinded while they are used, masters and schedulers are killed and replaced, agents vanish for
 * ever or for a while. In the end all sides must agree on what runs, and every update must be acknowledged.
 */

const JOBS = 10;
const HOSTS = 100;
/** How many hosts are lost for ever, and how many for a while. */
const LOST = 10;
const AWAY = 10;
/** How many hosts have an outage announced. */
const LEAVING = 5;
/** How often some agents lose their connections while tasks are launched. */
const MOST_BREAKS = 20;

export async function run(args: readonly string[]): Promise<{ passed: number; failed: number }> {
  const perJob = Math.floor(Number(args[0] ?? 10_000) / JOBS);
  const seed = Number(args[1] ?? systemClock.now() % 1_000_000);
  console.log(`mesos: ${perJob * JOBS} tasks on ${HOSTS} agents, seed ${seed}`);
  const checks = new Checks();
  const cluster = await Cluster.start(HOSTS, seededRandom(seed));
  try {
    await play(cluster, checks, perJob, seededRandom(seed + 1));
    await summarize(cluster);
  } finally {
    await cluster.stop(checks.failed > 0);
    if (checks.failed > 0) console.log(`mesos: logs are in ${cluster.folder}`);
  }
  return { passed: checks.passed, failed: checks.failed };
}

async function play(cluster: Cluster, checks: Checks, perJob: number, random: Random): Promise<void> {
  const { client, agents, proxy, standby } = cluster;
  const expected = new Map(Array.from({ length: JOBS }, (_, i) => [`job-${i}`, perJob]));
  // As the scheduler does by itself once an hour.
  const reconcile = () => client.call('triggerExplicitTaskReconciliation', { settings: { batchSize: 1000 } });
  const agree = (what: string): Promise<void> => checks.settle(what, () => disagreements(cluster, expected), reconcile);
  const some = (from: number, count: number): number[] =>
    Array.from({ length: count }, () => from + Math.floor(random.next() * (HOSTS - from)));

  for (const [name] of expected) await client.call('createJob', { description: job(name, perJob) });
  checks.note('the scheduler is sent to the leading master', standby.asked > 0 ? [] : ['nobody asked the standby']);
  await running(cluster, (perJob * JOBS) / 2, () => agents.order({ order: 'break', hosts: some(0, 3) }));
  cluster.kill('master');
  await agree('all tasks run, though agents lost their connections and the master was killed');

  await client.call('restartShards', { job: keyOf('job-0'), shardIds: Array.from({ length: perJob }, (_, i) => i) });
  cluster.kill('scheduler');
  await untilServing(client);
  await agents.order({ order: 'endTasks', perHost: 3 });
  proxy.break();
  await agree('tasks that were restarted or ended are replaced, though the scheduler was killed');

  const dead = Array.from({ length: LOST }, (_, i) => i);
  const away = Array.from({ length: AWAY }, (_, i) => LOST + i);
  await agents.order({ order: 'die', hosts: dead });
  await agents.order({ order: 'partition', hosts: away });
  await checks.settle('tasks of silent agents are partitioned, or replaced where that is their policy', async () => {
    const { task_store_PARTITIONED: partitioned = 0, task_store_PENDING: pending = 0 } = await cluster.figures();
    const { hosts } = await agents.order({ order: 'report' });
    const patient = hosts
      .filter((_, i) => away.includes(i))
      .flatMap((host) => host.running.filter((id) => isPatient(id)));
    const faults = partitioned < patient.length ? [`${partitioned} of ${patient.length} are partitioned`] : [];
    return pending > 0 ? [...faults, `${pending} are pending`] : faults;
  });
  await agents.order({ order: 'heal', hosts: away });
  await sleep(systemClock, 1000);
  // A late copy of an update can have the last word: only a question settles that.
  await reconcile();
  await checks.settle('tasks of agents that come back run on, or are killed where they were replaced', async () => {
    const { task_store_PARTITIONED: partitioned = 0 } = await cluster.figures();
    const dying = (await activeTasks(cluster)).filter((task) => isDead(task.assignedTask?.slaveHost, dead));
    await giveUpDead(
      client,
      dying.map((task) => task.assignedTask?.taskId ?? ''),
    );
    return partitioned > 0 ? [`${partitioned} are partitioned`] : [];
  });
  await agree('tasks of lost agents run elsewhere');

  const { hosts } = await agents.order({ order: 'report' });
  const leaving = hosts.slice(LOST, LOST + LEAVING).map(({ hostname }) => hostname);
  await cluster.announceOutage(leaving);
  await checks.settle('hosts with an announced outage are drained', async () => {
    const now = (await agents.order({ order: 'report' })).hosts;
    const left = now.filter(({ hostname, running }) => leaving.includes(hostname) && running.length > 0);
    return left.map(({ hostname, running }) => `${hostname} runs ${running.length} tasks`);
  });
  await cluster.announceOutage([]);
  await agree('their tasks run elsewhere');

  const throughZooKeeper = await cluster.useZooKeeper();
  if (throughZooKeeper) {
    await untilServing(client);
    await agents.order({ order: 'endTasks', perHost: 1 });
    await agree('the scheduler finds the master in ZooKeeper');
    await cluster.failOverMaster();
    await agents.order({ order: 'endTasks', perHost: 1 });
    await agree('another master leads, at another address');
  } else {
    console.log('           ZooKeeper is not installed: a master at another address is not checked');
  }

  await agents.order({ order: 'partition', hosts: some(LOST, 3) });
  await client.call('killTasks', { job: keyOf('job-9'), instances: [], message: 'over' });
  expected.set('job-9', 0);
  await agents.order({ order: 'heal', hosts: Array.from({ length: HOSTS }, (_, i) => i) });
  await agree('a job is killed, though some agents did not hear of it');

  cluster.proxy.mean = false;
  await reconcile();
  await client.call('triggerImplicitTaskReconciliation', {});
  await sleep(systemClock, 2000);
  await agree('reconciliation finds nothing to change');
  const { launchedAgain } = await agents.order({ order: 'report' });
  checks.note('no task was launched twice', launchedAgain);
}

/** Tells what has happened. */
async function summarize({ agents, traffic }: Cluster): Promise<void> {
  const { launches, updates, acknowledged } = await agents.order({ order: 'report' });
  const { duplicated, duplicatedLate, heldBack, rescinds, rescindsLate, launchesTooLate } = traffic;
  console.log(
    [
      `mesos: ${launches} launches, ${updates} status updates of living agents, ${acknowledged} acknowledged;`,
      `${traffic.updates} updates came in all, ${duplicated} twice, ${duplicatedLate} again later and ${heldBack} late;`,
      `${rescinds} offers were rescinded (${rescindsLate} rescinds came late), for ${launchesTooLate} launches too soon`,
    ].join(' '),
  );
}

/** Waits until so many tasks run, doing something now and then, but not so often that a slow machine gets nowhere. */
async function running(cluster: Cluster, count: number, meanwhile: () => Promise<unknown>): Promise<void> {
  const deadline = systemClock.monotonic() + PATIENCE_MS;
  for (let turn = 0; systemClock.monotonic() < deadline; turn++) {
    if (((await cluster.figures()).task_store_RUNNING ?? 0) >= count) return;
    if (turn < MOST_BREAKS) await meanwhile();
    await sleep(systemClock, 500);
  }
}

async function untilServing(client: AuroraClient): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      await client.call('getRoleSummary', {});
      return;
    } catch {
      await sleep(systemClock, 100);
    }
  }
  throw new Error('the scheduler does not come back');
}

const keyOf = (name: string) => ({ role: ROLE, environment: 'prod', name });

/** Jobs with an even number leave their tasks partitioned for long. */
const isPatient = (taskId: string): boolean => /^compat-prod-job-[02468]-/.test(taskId);

const isDead = (host: string | undefined, dead: readonly number[]): boolean =>
  host !== undefined && dead.includes(Number(host.split('-')[1]));

/** As an operator does with tasks whose policy is to wait for agents that will not come back. */
async function giveUpDead(client: AuroraClient, taskIds: readonly string[]): Promise<void> {
  await Promise.all(taskIds.map((taskId) => client.call('forceTaskState', { taskId, status: ScheduleStatus.LOST })));
}

function job(name: string, instanceCount: number): JobConfiguration {
  const key = keyOf(name);
  const taskConfig: TaskConfig = {
    job: key,
    owner: { user: ROLE },
    isService: true,
    priority: 0,
    maxTaskFailures: -1,
    resources: [{ numCpus: 0.1 }, { ramMb: 16 }, { diskMb: 16 }, { namedPort: 'http' }],
    executorConfig: { name: 'AuroraExecutor', data: '{}' },
    ...(isPatient(`compat-prod-${name}-`) ? { partitionPolicy: { reschedule: true, delaySecs: 600 } } : {}),
  };
  return { key, owner: { user: ROLE }, instanceCount, taskConfig };
}
