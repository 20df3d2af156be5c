import { chmodSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep, systemClock } from '../src/clock/index.ts';
import { openWorkshop, writeFlagFile } from './api/server.ts';
import { aurora, type Outcome as Ended, type Surroundings } from './cli/program.ts';
import { type ClusterProcess, liveProcesses, startClusterProcess } from './cluster/cluster-process.ts';
import { freePort } from './cluster/free-port.ts';
import { ZooKeeperServer } from './cluster/zookeeper-server.ts';
import type { Outcome } from './run.ts';
import { startSecured } from './security/server.ts';
import { Tally } from './security/tally.ts';

/*
 * `npm run compat -- cli`: the command line as somebody uses it: a job from its YAML file to its end on a one-machine cluster, updates that go well and that do
 * not, cron, quota, maintenance, backups; then logins, and a leader that is found in ZooKeeper.
 */

const FLAGS = [
  '-thermos_executor_cpu=0.01',
  '-thermos_executor_ram=1MB',
  '-initial_flapping_task_delay=1secs',
  '-initial_task_kill_retry_interval=2secs',
];

const JOB = 'www/devel/greeter';
const job = (more: string, command: string): string => `environment: devel
role: www
name: greeter
cpu: 0.02
ram: 8
disk: 8
service: true
tier: preferred
${more}
thermos: [{name: greet, cmd: ${JSON.stringify(command)}}]
`;
const GOOD = 'echo hello from {{mesos.instance}}; exec sleep 3600';

const updateFile = (command: string, settings: string): string =>
  `jobConfig:\n${job('instances: 2', command).replaceAll(/^(?=.)/gm, '  ')}updateSettings: {${settings}}\n`;

export async function run(): Promise<Outcome> {
  const tally = new Tally();
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'aurora-cli-')));
  await mkdir(join(folder, '.aurora'));
  const cluster = await startClusterProcess(join(folder, 'data'), ...FLAGS);
  try {
    await tally.check('a life of a job', async () => {
      await oneMachine(cluster, folder, tally);
      return true;
    });
    await elsewhere(folder, new URL(cluster.masterUrl).host, tally);
  } finally {
    await cluster.stop();
    for (const each of await liveProcesses()) if (each.cwd.startsWith(folder)) process.kill(each.pid, 'SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
  return { passed: tally.passed, failed: tally.failed };
}

/** Calls the command line in a folder; what it ends with is checked. */
function caller(surroundings: Surroundings, tally: Tally) {
  return async (line: string, code = 0, stdin = ''): Promise<Ended> => {
    const ended = await aurora(surroundings, line.split(' '), stdin);
    tally.equal(`aurora ${line}: ${ended.err.trim().split('\n').at(-1)}`, ended.code, code);
    // What follows would wait for what does not come.
    if (ended.code !== code) throw new Error(`aurora ${line} ended with ${ended.code}:\n${ended.err}`);
    return ended;
  };
}

async function oneMachine(cluster: ClusterProcess, folder: string, tally: Tally): Promise<void> {
  writeFileSync(
    join(folder, '.aurora', 'clusters.json'),
    JSON.stringify([{ name: 'local', scheduler_uri: cluster.schedulerUrl }]),
  );
  const surroundings = { cwd: folder, env: { HOME: folder, AURORA_CONFIG_ROOT: join(folder, 'none') } };
  const call = caller(surroundings, tally);
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return name;
  };

  // Tasks of this tier need quota.
  await call('quota set www cpu:4 ram:2GB disk:4096');

  // A job, from its beginning.
  await call(`create ${file('bad.yaml', job('instances: 2', GOOD).replace('cpu: 0.02', 'cpu: "2"'))}`, 2);
  const created = await call(`create ${file('job.yaml', job('instances: 2', GOOD))} --wait-timeout 2m`);
  await tally.check('create tells of it', () => created.out.includes(`All instances of ${JOB} run`));
  const again = await call('create job.yaml --json', 1);
  tally.equal('an error as JSON', again.at('exitCode'), 1);
  await call('create - --no-wait --quiet', 1, job('instances: 1', GOOD));
  const { at } = await call(`status ${JOB} --json`);
  tally.equal(
    'status: active tasks',
    `${at('active.length')} ${at('active.0.status')} ${at('active.1.status')}`,
    '2 RUNNING RUNNING',
  );
  await tally.check('status for people', async () => /^0 +RUNNING /m.test((await call(`status local/${JOB}`)).out));
  tally.equal('list', (await call('list www --json')).at('0.stats.activeTaskCount'), 2);
  tally.equal('list of roles', (await call('list --json')).at('0.role'), 'www');
  tally.equal('logs', (await call(`logs ${JOB}/1`)).out, 'hello from 1\n');
  tally.equal('logs as JSON', (await call(`logs ${JOB}/0 --process greet --json`)).at('output'), 'hello from 0\n');
  await call(`logs ${JOB}/7`, 1);
  await call(`wait ${JOB}`);
  await call(`wait ${JOB} --gone --wait-timeout 1s`, 5);

  // Changes.
  await call(`restart ${JOB}/1 --wait-timeout 2m`);
  await call(`add ${JOB}/0 1`);
  tally.equal('wait', (await call(`wait ${JOB} --instances 3 --json`)).at('running'), 3);
  await call(`kill ${JOB}/2 -m enough`);
  const good = file(
    'update.yaml',
    updateFile(`${GOOD} # 2`, 'instanceCount: 3, minTimeInRunning: 1s, strategy: {batch: {groupSize: 2}}'),
  );
  await tally.check('update', async () =>
    (await call(`update start ${good} -m better --wait-timeout 3m`)).out.includes('has rolled forward'),
  );
  tally.equal('the same update', (await call(`update start ${good} --json`)).at('changed'), false);
  const failing = file(
    'fails.yaml',
    updateFile('exit 1', 'instanceCount: 3, minTimeInRunning: 5s, rollbackOnFailure: true'),
  );
  const failed = await call(`update start ${failing} --wait-timeout 3m`, 1);
  await tally.check('an update that fails', () => failed.err.includes('is ROLLED_BACK; aurora update info'));
  const pausing = file(
    'pauses.yaml',
    updateFile(`${GOOD} # 3`, 'instanceCount: 3, minTimeInRunning: 60s, strategy: {queue: {groupSize: 1}}'),
  );
  await call(`update start ${pausing} --no-wait`);
  await call(`update pause ${JOB} -m wait`);
  tally.equal(
    'a paused update',
    (await call(`update list ${JOB} --active --json`)).at('0.state.status'),
    'ROLL_FORWARD_PAUSED',
  );
  await call(`update wait ${JOB} --wait-timeout 1s`, 5);
  await call(`update resume ${JOB}`);
  await call(`update rollback ${JOB} -m back`);
  await call(`update wait ${JOB} --wait-timeout 3m`, 1);
  await tally.check('info', async () => {
    const { out } = await call(`update info ${JOB} --json`);
    return out.includes('"message":"wait"') && out.includes('"message":"back"');
  });
  await call(`update abort ${JOB}`, 1);

  // Cron, quota, maintenance, backups.
  const cron = file(
    'cron.yaml',
    job('instances: 1\ncronSchedule: "0 3 * * *"', 'echo ran')
      .replace('greeter', 'report')
      .replace('service: true', 'service: false'),
  );
  await call(`create ${cron}`, 2);
  await call(`cron schedule ${cron}`);
  tally.equal('cron list', (await call('cron list www --json')).at('0.job.cronSchedule'), '0 3 * * *');
  await call('cron start www/devel/report');
  await call('wait www/devel/report --gone');
  await call('cron deschedule www/devel/report');
  tally.equal(
    'quota',
    JSON.stringify((await call('quota get www --json')).at('quota.resources')),
    '[{"numCpus":4},{"ramMb":2048},{"diskMb":4096}]',
  );
  const host = (await call(`status ${JOB} --json`)).at('active.0.assignedTask.slaveHost') ?? '';
  await call(`maintenance start ${host}`);
  tally.equal('maintenance', (await call(`maintenance status ${host} --json`)).at('0.mode'), 'SCHEDULED');
  await call(`maintenance sla-drain ${host} --count 1 --percentage 50`, 2);
  await call(`maintenance sla-drain ${host} --percentage 0 --duration 1s --wait-timeout 3m`);
  await call(`maintenance end ${host}`);
  await call(`maintenance drain nosuch.example --wait-timeout 5s`);
  await call(`wait ${JOB} --instances 3 --wait-timeout 2m`);
  await call('backup create');
  await tally.check('backups', async () => Number((await call('backup list --json')).at('length')) > 0);
  await call(`kill ${JOB} --wait-timeout 2m`);
  tally.equal('nothing is left', (await call(`status ${JOB} --json`)).at('active.length'), 0);
}

/** Waits until the server's leader is one for load balancers. */
async function untilLeading(url: string): Promise<void> {
  const deadline = systemClock.monotonic() + 60_000;
  while (!(await fetch(`${url}/leaderhealth`)).ok) {
    if (systemClock.monotonic() > deadline) throw new Error('no scheduler leads after a minute');
    await sleep(systemClock, 100);
  }
}

/** Logins, and a leader that ZooKeeper knows, which is one only once a Mesos master has it. */
async function elsewhere(folder: string, master: string, tally: Tally): Promise<void> {
  const workshop = await openWorkshop();
  const zooKeeper = await ZooKeeperServer.start(join(workshop.folder, 'zookeeper'), await freePort());
  const ini = await writeFlagFile(workshop, 'cli.ini', '[users]\nann = secret, admin\nbob = b\n[roles]\nadmin = *\n');
  const server = await startSecured(workshop, 'cli', [
    '-http_authentication_mechanism=BASIC',
    `-shiro_ini_path=${ini}`,
    `-zk_endpoints=${zooKeeper.address}`,
    '-serverset_path=/aurora/scheduler',
    `-mesos_master_address=${master}`,
  ]);
  try {
    const [zk, port] = zooKeeper.address.split(':');
    writeFileSync(join(folder, 'clusters.json'), JSON.stringify([{ name: 'secure', zk, zk_port: Number(port) }]));
    const surroundings = (env: Readonly<Record<string, string>>): Surroundings => ({
      cwd: folder,
      env: { HOME: folder, AURORA_CONFIG_ROOT: folder, AURORA_CLUSTER: 'secure', ...env },
    });
    await untilLeading(server.url);
    const stranger = caller(surroundings({}), tally);
    await stranger('list');
    const refused = await stranger('kill www/prod/x --no-wait', 4);
    await tally.check('a login is asked for', () => refused.err.includes('needs a login'));
    writeFileSync(join(folder, 'password'), 'secret\n');
    await stranger('kill www/prod/x --no-wait --user ann --password-file password');
    const bob = caller(surroundings({ AURORA_PASSWORD: 'b' }), tally);
    await tally.check('what may not be is told', async () =>
      (await bob('kill www/prod/x --user bob', 4)).err.includes('Subject bob is not permitted'),
    );
    await bob('list --user bob --password-file /nosuch', 2);
    writeFileSync(join(folder, '.netrc'), 'machine localhost login ann password secret\n');
    chmodSync(join(folder, '.netrc'), 0o600);
    await stranger('quota set www cpu:1 ram:1 disk:1');
    await stranger(`list --zk ${zooKeeper.address} --zk-path /nosuch --timeout 2s`, 3);
    await stranger(`list --url ${server.url} --json`);
  } finally {
    await server.stop();
    await zooKeeper.stop();
    await workshop.stop();
  }
}
