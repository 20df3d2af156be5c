import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuroraClient } from '../src/client/index.ts';
import { systemClock } from '../src/clock/index.ts';
import { runChecks } from './clients/checks.ts';
import { runTool } from './clients/program.ts';
import { liveProcesses } from './cluster/cluster-process.ts';
import { shellJob } from './cluster/jobs.ts';
import type { Outcome } from './run.ts';
import { openBrowser, openTab } from './ui/browser.ts';

/*
 * `npm run compat -- newcomer`: from a clean clone, `npm ci && npm start`, a first job, and its running task in the web interface, by the clock.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JOB = { role: 'newcomer', environment: 'devel', name: 'hello' };
const WITHIN_MS = 120_000;
/** Long enough to tell how slow it was. */
const PATIENCE_MS = 300_000;

export async function run(): Promise<Outcome> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'aurora-newcomer-')));
  // As root, PostgreSQL runs under another account, which must get to its binaries.
  await chmod(dir, 0o755);
  let cluster: ChildProcess | undefined;
  const browser = await openBrowser();
  try {
    return await runChecks('newcomer', async (checks) => {
      const clone = join(dir, 'clone');
      await runTool('git', 'git', ['clone', '--quiet', '--depth=1', `file://${ROOT}`, clone], {
        stop: AbortSignal.timeout(PATIENCE_MS),
      });
      const start = systemClock.monotonic();
      cluster = spawn('sh', ['-c', 'npm ci --no-progress && exec npm start -- -http_port=0 -master_port=0'], {
        cwd: clone,
        stdio: ['ignore', 'pipe', 'inherit'],
        detached: true,
      });
      const url = await urlOf(cluster);
      const client = new AuroraClient(url);
      await client.call('createJob', { description: shellJob(JOB, 1, 'echo hello; exec sleep 1000') });
      const { page, close } = await openTab(browser, url);
      await page.goto(`/scheduler/${JOB.role}/${JOB.environment}/${JOB.name}`);
      await page.getByText('RUNNING').first().waitFor({ timeout: PATIENCE_MS });
      const tookMs = systemClock.monotonic() - start;
      await close();
      await client.call('killTasks', { job: JOB, instances: [], message: 'seen' });
      await client.close();
      await checks.check(`a first task is seen running after ${Math.round(tookMs / 1000)} s`, () => {
        if (tookMs > WITHIN_MS) throw new Error(`that is more than ${WITHIN_MS / 1000} s`);
      });
    });
  } finally {
    await browser.close();
    if (cluster !== undefined) await stopped(cluster);
    for (const each of await liveProcesses()) if (each.cwd.startsWith(dir)) process.kill(each.pid, 'SIGKILL');
    await rm(dir, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Stops what `npm start` runs, as ^C would. */
async function stopped(cluster: ChildProcess): Promise<void> {
  if (cluster.pid === undefined || cluster.exitCode !== null) return;
  const ended = once(cluster, 'close');
  process.kill(-cluster.pid, 'SIGINT');
  await ended;
}

/** The scheduler's address, once it is printed. */
function urlOf(cluster: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    cluster.stdout?.on('data', (chunk: Buffer) => {
      output += chunk;
      const url = /Scheduler +(http\S+)/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
    cluster.once('close', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}
