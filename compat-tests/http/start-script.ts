import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuroraClient } from '../../src/client/index.ts';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { SupervisedChild } from '../../src/supervisor/index.ts';
import { type JobConfiguration, ResponseCode } from '../../src/wire/index.ts';
import type { Workshop } from '../api/server.ts';
import type { Checks } from '../clients/checks.ts';
import { freePort } from '../cluster/free-port.ts';
import { shellJob } from '../cluster/jobs.ts';
import { ZooKeeperServer } from '../cluster/zookeeper-server.ts';
import { NodeReader } from '../ha/node-reader.ts';

/** The start script of a production cluster, which is not to be changed but for the name of the program. */
const SCRIPT = 'src/flags/fixtures/aurora-scheduler.sh';
const PROGRAM = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const ADVERTISED = 'aurora1.test';
const OPERATOR = { user: 'operator', password: 's3cret' };
const JOB = { role: 'www', environment: 'prod', name: 'scripted' };
const PATIENCE_MS = 90_000;
const HOUR_MS = 3_600_000;

const TIERS = {
  default: 'bronze',
  tiers: {
    gold: { preemptible: false, revocable: false },
    bronze: { preemptible: true, revocable: false },
  },
};

/** A scheduler that the script started, and what it has around it. */
export interface ScriptedScheduler {
  readonly url: string;
  readonly folder: string;
  readonly zooKeeper: string;
  /** What it has logged. */
  log(): string;
  /** Bodies that the webhook was sent. */
  readonly told: readonly string[];
}

/** Runs the script as its operators do, with ZooKeeper, a Mesos master and PostgreSQL around it, until what it started leads. */
export async function withStartScript(
  workshop: Workshop,
  use: (scheduler: ScriptedScheduler) => Promise<void>,
): Promise<void> {
  const folder = join(workshop.folder, 'start-script');
  const [config, bin] = [join(folder, 'config'), join(folder, 'bin')];
  for (const each of [config, bin, join(folder, 'state')]) await mkdir(each, { recursive: true });
  const told: string[] = [];
  const hook = await listener(told);
  const zooKeeper = await ZooKeeperServer.start(join(folder, 'zookeeper'), await freePort());
  const master = new SupervisedChild({
    name: 'master',
    entry: fileURLToPath(new URL('../../src/local/master-main.js', import.meta.url)),
    args: [`-port=${await freePort()}`, `-work_dir=${join(folder, 'master')}`],
    logFile: join(folder, 'master.log'),
    clock: systemClock,
    report: () => undefined,
  });
  let child: ChildProcess | undefined;
  try {
    await writeConfig(config, `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`);
    await writeFile(join(bin, 'aurora-scheduler'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
    await chmod(join(bin, 'aurora-scheduler'), 0o755);
    const port = await freePort();
    const logged: Buffer[] = [];
    const log = (): string => Buffer.concat(logged).toString();
    child = spawn('bash', [SCRIPT], {
      env: {
        ...process.env,
        PATH: `${bin}:${process.env.PATH}`,
        ZK_SERVERS: zooKeeper.address,
        STATE: join(folder, 'state'),
        CONFIG: config,
        MESOS_MASTER: new URL((await master.ready).url).host,
        ADVERTISE: ADVERTISED,
        HTTP_PORT: String(port),
        AURORA_DATABASE_URL: await workshop.database('start-script'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => logged.push(chunk));
    const url = `http://127.0.0.1:${port}`;
    await leads(url, child, log);
    await use({ url, folder, zooKeeper: zooKeeper.address, log, told });
  } finally {
    if (child !== undefined) await ended(child);
    await master.stop();
    await zooKeeper.stop();
    hook.close();
  }
}

/** What calls, pages and files show of the script's flags. */
export async function checkStartScript(checks: Checks, scheduler: ScriptedScheduler): Promise<void> {
  const { url, folder, told, log } = scheduler;
  const stranger = new AuroraClient(url);
  const operator = new AuroraClient(url, { credentials: OPERATOR });
  const impostor = new AuroraClient(url, { credentials: { ...OPERATOR, password: 'guess' } });
  const code = async (description: JobConfiguration, client = operator): Promise<string> => {
    const { responseCode, details } = await client.ask('createJob', { description });
    return `${responseCode} ${details?.map(({ message }) => message).join('; ') ?? ''}`;
  };
  try {
    await checks.check('-http_authentication_mechanism, -shiro_ini_path: reads need no password', async () => {
      const { serverInfo } = await stranger.call('getRoleSummary', {});
      equal(serverInfo?.clusterName, 'us-east');
    });
    await checks.check('… writes need one', () => refused(() => code(shellJob(JOB, 1, 'true'), stranger)));
    await checks.check('… a wrong password is refused', () => refused(() => code(shellJob(JOB, 1, 'true'), impostor)));
    await checks.check('… and the right one lets in', async () => {
      equal((await code(shellJob(JOB, 1, 'true'))).trim(), String(ResponseCode.OK));
    });
    await checks.check('-allowed_job_environments', async () => {
      const fault = await code(shellJob({ ...JOB, environment: 'staging' }, 1, 'true'));
      if (!fault.startsWith(`${ResponseCode.INVALID_REQUEST} `)) throw new Error(fault);
      equal((await code(shellJob({ ...JOB, environment: 'stage7' }, 1, 'true'))).trim(), String(ResponseCode.OK));
    });
    await checks.check('-max_tasks_per_job', async () => {
      const fault = await code(shellJob({ ...JOB, name: 'many' }, 10_001, 'true'));
      if (!fault.startsWith(`${ResponseCode.INVALID_REQUEST} `)) throw new Error(fault);
    });
    await checks.check('-allowed_container_types, -allow_docker_parameters', async () => {
      const job = shellJob({ ...JOB, name: 'boxed' }, 1, 'true');
      if (job.taskConfig === undefined) throw new Error('the job has no config');
      const docker = { image: 'alpine', parameters: [{ name: 'network', value: 'host' }] };
      const boxed = { ...job, taskConfig: { ...job.taskConfig, container: { docker } } };
      equal((await code(boxed)).trim(), String(ResponseCode.OK));
    });
    await checks.check('-cron_timezone', async () => {
      const job = shellJob({ ...JOB, name: 'nightly' }, 1, 'true');
      if (job.taskConfig === undefined) throw new Error('the job has no config');
      const taskConfig = { ...job.taskConfig, isService: false };
      const description = { ...job, taskConfig, cronSchedule: '0 3 * * *' };
      await operator.call('scheduleCronJob', { description });
      const { result } = await stranger.call('getJobSummary', { role: JOB.role });
      const summaries = result?.jobSummaryResult?.summaries ?? [];
      const next = summaries.find((each) => each.job?.key?.name === 'nightly')?.nextCronRunMs;
      const zone = { timeZone: 'America/New_York', hour: 'numeric', hourCycle: 'h23' } as const;
      equal(new Intl.DateTimeFormat('en', zone).format(Number(next)), '03');
      if (Number(next) - systemClock.now() > 26 * HOUR_MS) throw new Error(`it is due at ${next}`);
    });
    await checks.check('-tier_config', async () => {
      equal(JSON.stringify(await (await fetch(`${url}/tiers`)).json()), JSON.stringify(TIERS));
    });
    await checks.check('-enable_cors_for', async () => {
      const answer = await fetch(`${url}/api`, { method: 'OPTIONS' });
      equal(answer.headers.get('access-control-allow-origin'), '*');
    });
    await checks.check('-webhook_config', async () => {
      await until('the webhook to be told', () => told.some((body) => body.includes('"scripted"')));
    });
    await checks.check('-backup_dir', async () => {
      await operator.call('performBackup', {});
      const backups = join(folder, 'state/backups');
      await until('a backup', async () => (await readdir(backups)).some((name) => name.startsWith('scheduler-backup')));
    });
    await checks.check('-zk_endpoints, -serverset_path, -hostname', async () => {
      const reader = await NodeReader.connect(scheduler.zooKeeper);
      const nodes = await reader.tree('/aurora/scheduler');
      reader.close();
      const member = nodes.find(({ path }) => path.includes('/member_'))?.data ?? '{}';
      const { serviceEndpoint } = JSON.parse(member) as { serviceEndpoint?: unknown };
      equal(JSON.stringify(serviceEndpoint), JSON.stringify({ host: ADVERTISED, port: Number(new URL(url).port) }));
    });
    await checks.check('flags without effect are told in the log, and no password is', async () => {
      for (const flag of ['native_log_quorum_size', 'dlog_max_entry_size', 'mesos_driver', 'logtostderr', 'vlog']) {
        await until(`a line about -${flag}`, () => log().includes(`-${flag} has no effect`));
      }
      if (log().includes(OPERATOR.password)) throw new Error('the log has a password');
    });
  } finally {
    for (const client of [stranger, operator, impostor]) await client.close();
  }
}

/** Every metric that the dashboard and the alert rules ask for is told by a scheduler that leads. */
export async function checkMonitoring(checks: Checks, { url }: ScriptedScheduler): Promise<void> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const told = new Set(Array.from(metrics.matchAll(/^([a-z]\w*)[ {]/gm), ([, name]) => name));
  for (const file of ['docs/alerts.yml', 'docs/grafana-dashboard.json']) {
    await checks.check(`${file} asks for metrics that there are`, async () => {
      const asked = new Set((await readFile(file, 'utf8')).match(/\b(aurora|process|nodejs)_[a-z_0-9]+/g));
      const unknown = [...asked].filter((name) => !told.has(name) && !LATER.has(name));
      if (asked.size < 10 || unknown.length > 0) throw new Error(`there is no ${unknown.join(', ')}`);
    });
  }
  await checks.check('/vars has what operators of the original alert on', async () => {
    const names = new Set(Object.keys((await (await fetch(`${url}/vars.json`)).json()) as object));
    const missing = ALERTED.filter((name) => !names.has(name));
    if (missing.length > 0) throw new Error(`there is no ${missing.join(', ')}`);
  });
}

/** They are there once a task is lost on an agent that says in which rack it is. */
const LATER: ReadonlySet<string> = new Set(['aurora_tasks_lost_by_rack_total']);

/** Those of the original's guide to monitoring, and what follows from it. */
const ALERTED = [
  ...['framework_registered', 'task_store_LOST', 'jvm_uptime_secs', 'system_load_avg', 'process_cpu_cores_utilized'],
  ...['scheduler_resource_offers', 'scheduler_log_native_append_nanos_total', 'scheduler_log_native_append_events'],
  ...['timed_out_tasks', 'schedule_attempts_blocks', 'scheduled_task_penalty_events'],
];

async function writeConfig(config: string, hook: string): Promise<void> {
  const files = {
    'mesos-credential': 'aurora_authentication_principal=aurora\naurora_authentication_secret=swordfish\n',
    'tiers.json': JSON.stringify(TIERS),
    'webhook.json': JSON.stringify({ targetURL: hook, headers: {}, timeoutMsec: 5000 }),
    'shiro.ini': `[users]\n${OPERATOR.user} = ${OPERATOR.password}, admin\n[roles]\nadmin = *\n`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(config, name), text);
}

async function listener(told: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const body: Buffer[] = [];
    request.on('data', (chunk: Buffer) => body.push(chunk));
    request.on('end', () => {
      told.push(Buffer.concat(body).toString());
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function leads(url: string, child: ChildProcess, log: () => string): Promise<void> {
  await until('the scheduler to lead', async () => {
    if (child.exitCode !== null) throw new Error(`the script ended with ${child.exitCode}:\n${log().slice(-500)}`);
    const answer = await fetch(`${url}/leaderhealth`).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer?.status === 200;
  });
}

/** Ends it as its supervisor would. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
}

async function refused(call: () => Promise<unknown>): Promise<void> {
  const answer = await call().catch((error: unknown) => error);
  if (!(answer instanceof Error) || !answer.message.includes('401')) throw new Error(`it was answered: ${answer}`);
}

function equal(ours: unknown, wanted: unknown): void {
  if (ours !== wanted) throw new Error(`${ours}, not ${wanted}`);
}

async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const end = systemClock.monotonic() + PATIENCE_MS;
  while (!(await check())) {
    if (systemClock.monotonic() > end) throw new Error(`waited too long for ${what}`);
    await sleep(systemClock, 100);
  }
}
