import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuroraClient } from '../../src/client/index.ts';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { eventsOf, isActive, statusOf, taskIdOf } from '../../src/model/index.ts';
import { SupervisedChild } from '../../src/supervisor/index.ts';
import { type JobKey, type ScheduledTask, ScheduleStatus, ScheduleStatusName } from '../../src/wire/index.ts';
import type { Workshop } from '../api/server.ts';
import { liveProcesses } from '../cluster/cluster-process.ts';
import { freePort } from '../cluster/free-port.ts';
import { shellJob, tasksOfRole } from '../cluster/jobs.ts';
import { connectZooKeeper } from '../cluster/zookeeper-connection.ts';
import { ZooKeeperServer } from '../cluster/zookeeper-server.ts';
import type { Checks } from './checks.ts';
import { migrate } from './program.ts';

/*
 * A cut-over and the way back, with real processes as tasks: the state leaves one scheduler as a backup and comes to the next, leaves that one as a
 * log, and comes to a third. Every scheduler is the same framework to Mesos; the tasks keep their ids and go on as the processes that they are.
 */

const ROLE = 'mover';
const INSTANCES = 4;
const PATIENCE_MS = 90_000;

export async function checkRehearsal(checks: Checks, workshop: Workshop): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'aurora-rehearsal-'));
  const running: SupervisedChild[] = [];
  const start = async (name: string, entry: string, args: readonly string[]): Promise<SupervisedChild> => {
    const child = new SupervisedChild({
      name,
      entry: fileURLToPath(new URL(`../../src/${entry}`, import.meta.url)),
      args,
      logFile: join(folder, `${name}.log`),
      clock: systemClock,
      report: () => undefined,
    });
    running.push(child);
    await child.ready;
    return child;
  };
  const stop = async (child: SupervisedChild): Promise<void> => {
    running.splice(running.indexOf(child), 1);
    await child.stop();
  };
  let client: AuroraClient | undefined;
  const job = (name: string): JobKey => ({ role: ROLE, environment: 'devel', name });
  try {
    const master = await start('master', 'local/master-main.js', [
      `-port=${await freePort()}`,
      `-work_dir=${join(folder, 'master')}`,
    ]);
    const masterUrl = (await master.ready).url;
    const agentFolder = join(folder, 'agent');
    await start('agent', 'local/agent-main.js', [`-master=${masterUrl}`, `-work_dir=${agentFolder}`]);
    const lead = async (name: string, databaseUrl: string): Promise<SupervisedChild> => {
      const scheduler = await start(name, 'scheduler-main.js', [
        ...FLAGS,
        `-database_url=${databaseUrl}`,
        `-mesos_master_address=${new URL(masterUrl).host}`,
      ]);
      client = new AuroraClient((await scheduler.ready).url);
      return scheduler;
    };

    const [first, second, third] = await Promise.all(
      ['before', 'after', 'back'].map((name) => workshop.database(`rehearsal_${name}`)),
    );
    if (first === undefined || second === undefined || third === undefined) throw new Error('no databases');
    const old = await lead('scheduler-before', first);
    await client?.call('createJob', { description: shellJob(job('first'), INSTANCES, 'exec sleep 100000') });
    const before = await settled(client, INSTANCES);
    const pids = await pidsOf(agentFolder);
    checks.ok('rehearsal: processes of the first job', pids.length >= INSTANCES, `${pids.length}`);
    const backup = join(folder, 'scheduler-backup-2026-01-01-00-00');
    checks.ok('rehearsal: export', (await migrate('export', `--database_url=${first}`, backup)).code === 0);
    const served = await migrate('import', '--apply', '--replace', `--database_url=${first}`, backup);
    const isRefused = served.code === 1 && served.output.includes('Schedulers are connected to the database');
    checks.ok('rehearsal: no import below a scheduler', isRefused, served.output);
    checks.same('rehearsal: which goes on', await settled(client, INSTANCES), before);
    await client?.close();
    await stop(old);

    checks.ok('rehearsal: export', (await migrate('export', `--database_url=${first}`, backup)).code === 0);
    const zooKeeper = await ZooKeeperServer.start(join(folder, 'zookeeper'), await freePort());
    try {
      await checkGuard(checks, zooKeeper.address, ['import', '--apply', `--database_url=${second}`, backup]);
    } finally {
      await zooKeeper.stop();
    }
    const now = await lead('scheduler-after', second);
    checks.same('rehearsal: tasks after the cut-over', await settled(client, INSTANCES), before);
    checks.same('rehearsal: processes after the cut-over', await pidsOf(agentFolder), pids);
    await client?.call('createJob', { description: shellJob(job('second'), 2, 'exec sleep 100000') });
    const both = await settled(client, INSTANCES + 2);
    const allPids = await pidsOf(agentFolder);
    await client?.close();
    await stop(now);

    const log = join(folder, 'log');
    checks.ok(
      'rehearsal: export as log',
      (await migrate('export', `--database_url=${second}`, '--log', log)).code === 0,
    );
    const movedBack = await migrate('import', '--apply', `--database_url=${third}`, log);
    checks.ok('rehearsal: import of the log', movedBack.code === 0, movedBack.output);
    await lead('scheduler-back', third);
    checks.same('rehearsal: tasks after the way back', await settled(client, INSTANCES + 2), both);
    checks.same('rehearsal: processes after the way back', await pidsOf(agentFolder), allPids);
    for (const name of ['first', 'second']) await client?.call('killTasks', { job: job(name), instances: undefined });
    await until('all tasks have ended', async () => (await pidsOf(agentFolder)).length === 0);
    checks.ok('rehearsal: all tasks end when they are killed', true);
    console.log(`rehearsal: ${both.length} tasks ran on through a cut-over and the way back`);
  } finally {
    await client?.close();
    for (const child of running.reverse()) await child.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** An import is not made while the original's schedulers stand in ZooKeeper, but as soon as they have gone. */
async function checkGuard(checks: Checks, address: string, command: readonly string[]): Promise<void> {
  const path = '/aurora/scheduler';
  const guarded = [...command, `--zk_endpoints=${address}`, `--serverset_path=${path}`];
  const original = connectZooKeeper(address);
  await original.ensurePath(path);
  const leader = { serviceEndpoint: { host: 'old', port: 8081 }, additionalEndpoints: {}, status: 'ALIVE' };
  await original.create(`${path}/member_`, Buffer.from(JSON.stringify(leader)), 'ephemeral-sequential');
  const refused = await migrate(...guarded);
  const isRefused =
    refused.code === 1 && /so nothing was written.*\n {2}member_\d{10} \(old:8081\)/.test(refused.output);
  checks.ok('rehearsal: no import while the original leads', isRefused, refused.output);
  await original.close();
  const moved = await migrate(...guarded);
  checks.ok('rehearsal: import', moved.code === 0, moved.output);
}

const FLAGS = [
  '-cluster_name=rehearsal',
  '-hostname=localhost',
  '-ip=127.0.0.1',
  '-http_port=0',
  '-thermos_executor_path=/usr/bin/thermos_executor',
  '-thermos_executor_cpu=0.01',
  '-thermos_executor_ram=1MB',
  '-offer_filter_duration=0secs',
  '-reconciliation_initial_delay=1secs',
  '-max_reschedule_task_delay_on_startup=100ms',
];

/** The ids of all active tasks, once so many are, and all of them run. One that Mesos lost at its launch has a successor. */
async function settled(client: AuroraClient | undefined, count: number): Promise<readonly string[]> {
  if (client === undefined) throw new Error('there is no scheduler to ask');
  let ids: readonly string[] = [];
  let seen = 'nothing';
  try {
    await until(`${count} tasks run`, async () => {
      const tasks = await tasksOfRole(client, ROLE).catch((error: unknown) => String(error));
      seen = typeof tasks === 'string' ? tasks : tasks.map(lastOf).join('\n');
      if (typeof tasks === 'string') return false;
      const active = tasks.filter(({ status }) => isActive(status));
      ids = active.map(taskIdOf).sort();
      return active.length === count && active.every((task) => statusOf(task) === ScheduleStatus.RUNNING);
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}; there was\n${seen}`, { cause: error });
  }
  return ids;
}

function lastOf(task: ScheduledTask): string {
  const message = eventsOf(task).at(-1)?.message;
  return `${taskIdOf(task)} ${ScheduleStatusName[statusOf(task)]}${message === undefined ? '' : `: ${message}`}`;
}

async function pidsOf(folder: string): Promise<readonly number[]> {
  const live = await liveProcesses();
  return live
    .filter(({ cwd, command }) => cwd.startsWith(folder) && command.startsWith('sleep'))
    .map(({ pid }) => pid)
    .sort((a, b) => a - b);
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const since = systemClock.monotonic();
  while (!(await holds())) {
    if (systemClock.monotonic() - since > PATIENCE_MS) throw new Error(`waited in vain until ${what}`);
    await sleep(systemClock, 200);
  }
}
