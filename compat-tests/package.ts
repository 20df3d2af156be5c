import { access, chmod, constants, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuroraClient } from '../src/client/index.ts';
import { sleep, systemClock } from '../src/clock/index.ts';
import { ScheduleStatus } from '../src/wire/index.ts';
import { type Checks, runChecks } from './clients/checks.ts';
import { runTool } from './clients/program.ts';
import { liveProcesses, startClusterFrom } from './cluster/cluster-process.ts';
import { shellJob, tasksOfRole } from './cluster/jobs.ts';
import type { Outcome } from './run.ts';

/*
 * `npm run compat -- package`: what people install. The npm package is made and installed in an empty folder; its programs answer, and a
 * cluster runs a job from there. The Debian package is made and unpacked; its scheduler answers. The systemd unit is sound.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JOB = { role: 'packed', environment: 'devel', name: 'sleeper' };
const PATIENCE_MS = 60_000;

export async function run(): Promise<Outcome> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'aurora-package-')));
  // As root, PostgreSQL runs under another account, which must get to its binaries.
  await chmod(dir, 0o755);
  try {
    return await runChecks('package', async (checks) => {
      await npmPackage(checks, join(dir, 'npm'));
      await debianPackage(checks, join(dir, 'debian'));
    });
  } finally {
    for (const each of await liveProcesses()) if (each.cwd.startsWith(dir)) process.kill(each.pid, 'SIGKILL');
    await rm(dir, { recursive: true, force: true });
  }
}

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
}

async function npmPackage(checks: Checks, dir: string): Promise<void> {
  const stop = new AbortController().signal;
  await mkdir(dir, { recursive: true });
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const packed = await runTool('npm', 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dir], {
    cwd: ROOT,
    stop,
  });
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  await checks.check('the package holds programs and migrations, and no tests or sources', () => {
    for (const entry of Object.values(manifest.bin)) {
      if (!paths.includes(entry)) throw new Error(`${entry} is missing`);
    }
    if (!paths.some((path) => path.startsWith('dist/migrations/'))) throw new Error('there are no migrations');
    const stray = paths.find((path) => /\.test\.|\.ts$|\.map$|^(src|compat-tests|scripts)\//.test(path));
    if (stray !== undefined) throw new Error(`${stray} does not belong there`);
  });
  await writeFile(join(dir, 'package.json'), '{"private": true}');
  await runTool('npm', 'npm', ['install', '--no-audit', '--no-fund', '--no-progress', join(dir, filename)], {
    cwd: dir,
    stop,
  });
  for (const name of Object.keys(manifest.bin)) {
    await checks.check(`npx ${name} --help answers`, async () => {
      // Whether that is an error is told by the original, for the scheduler.
      const help = await runTool('sh', 'dash', ['-c', `npx --no-install ${name} --help || true`], { cwd: dir, stop });
      if (help.length < 200) throw new Error(`it says only:\n${help}`);
    });
  }
  for (const name of Object.keys(manifest.bin)) {
    for (const flag of ['-version', '--version']) {
      await checks.check(`npx ${name} ${flag} tells the version`, async () => {
        const told = await runTool('npx', 'npm', ['--no-install', name, flag], { cwd: dir, stop });
        if (told.trim() !== `${name} ${manifest.version}`) throw new Error(`it says:\n${told}`);
      });
    }
  }
  await checks.check('a cluster started from there runs a job', () => runJob(dir));
}

async function runJob(dir: string): Promise<void> {
  const main = join(dir, 'node_modules/aurora-scheduler/dist/src/main.js');
  const cluster = await startClusterFrom(main, join(dir, 'data'));
  const client = new AuroraClient(cluster.schedulerUrl);
  try {
    await client.call('createJob', { description: shellJob(JOB, 1, 'exec sleep 1000') });
    const deadline = systemClock.monotonic() + PATIENCE_MS;
    while (!(await tasksOfRole(client, JOB.role)).some(({ status }) => status === ScheduleStatus.RUNNING)) {
      if (systemClock.monotonic() > deadline) throw new Error(`no task ran within ${PATIENCE_MS} ms`);
      await sleep(systemClock, 100);
    }
    await client.call('killTasks', { job: JOB, instances: [], message: 'over' });
  } finally {
    await client.close();
    await cluster.stop();
  }
}

async function debianPackage(checks: Checks, dir: string): Promise<void> {
  const stop = new AbortController().signal;
  await mkdir(dir, { recursive: true });
  const made = await runTool(join(ROOT, 'packaging/debian/build'), 'dpkg', [dir], { stop });
  const root = join(dir, 'root');
  await runTool('dpkg-deb', 'dpkg', ['--extract', made.trim().split('\n').at(-1) ?? '', root], { stop });
  await checks.check('the scheduler of the Debian package answers', async () => {
    const help = await runTool('sh', 'dash', ['-c', `${join(root, 'usr/bin/aurora-scheduler')} -help || true`], {
      stop,
    });
    if (!help.includes('-cluster_name')) throw new Error(`it says only:\n${help}`);
  });
  await checks.check('the Debian package reads its flags from /etc/aurora/scheduler.flags', async () => {
    await access(join(root, 'etc/aurora/scheduler.flags'), constants.R_OK);
    const unit = await readFile(join(root, 'lib/systemd/system/aurora-scheduler.service'), 'utf8');
    if (!unit.includes('@/etc/aurora/scheduler.flags')) throw new Error('its unit does not');
  });
  await checks.check('systemd understands each line of the unit', async () => {
    // It ends with an error, as there are no other units to stand on.
    const verify = `systemd-analyze verify --root=${root} aurora-scheduler.service || true`;
    const said = await runTool('sh', 'dash', ['-c', verify], { stop });
    if (!said.includes('aurora-scheduler.service')) throw new Error(`systemd-analyze (package systemd) says:\n${said}`);
    const faults = said.split('\n').filter((line) => /\.service:\d+:/.test(line));
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
}
