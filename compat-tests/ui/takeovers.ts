import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { AuroraClient } from '../../src/client/index.ts';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { shellJob } from '../cluster/jobs.ts';
import { type Ensemble, type Scheduler, SERVERSET_PATH, startEnsemble } from '../ha/ensemble.ts';
import { NodeReader } from '../ha/node-reader.ts';
import { openTab } from './browser.ts';
import type { Tell } from './checks.ts';

const JOB = { role: 'www', environment: 'prod', name: 'hello' };
const PAGE = `/scheduler/${JOB.role}/${JOB.environment}/${JOB.name}`;
/** There is no agent. */
const SHOWN = 'All 2 tasks are PENDING';
const PATIENCE_MS = 60_000;

/**
 * Pages that are open while leaders go: two schedulers on a real ZooKeeper, and behind them in the queue somebody who is elected and says
 * nothing, as a scheduler does that fails over.
 */
export async function checkTakeovers(browser: Browser, tell: Tell): Promise<void> {
  const ensemble = await startEnsemble({ election: 'zookeeper', schedulers: 2, flags: [] });
  try {
    const [first, second] = await inOrder(ensemble);
    const client = new AuroraClient(first.url);
    await client.call('createJob', { description: shellJob(JOB, 2, 'true') });
    await client.close();
    const silent = await silentCandidate(ensemble);
    const tab = await openTab(browser, first.url);
    const { page } = tab;
    const check = async (name: string, action: () => Promise<void>): Promise<void> => {
      const faults = await action().then(
        () => [],
        async (error: unknown) => [
          error instanceof Error ? error.message : String(error),
          `at ${page.url()}: ${(await page.locator('body').textContent().catch(String))?.replace(/\s+/g, ' ').slice(0, 600)}`,
        ],
      );
      // That calls fail is what these are about.
      tab.complaints();
      tell(name, faults);
    };
    await check('a standby sends the browser to the leader', async () => {
      await page.goto(second.url + PAGE);
      await page.getByText(SHOWN).waitFor({ timeout: PATIENCE_MS });
      isAt(page.url(), first);
    });
    await check('another scheduler leads: the page goes there by itself', async () => {
      end(first);
      await page.waitForURL(`${second.url}/**`, { timeout: PATIENCE_MS });
      await page.getByText(SHOWN).waitFor({ timeout: PATIENCE_MS });
    });
    await check('no scheduler leads: the page says so, and shows what it knew', async () => {
      end(second);
      await page.getByText('No scheduler leads at the moment').first().waitFor({ timeout: PATIENCE_MS });
      await page.getByText(SHOWN).waitFor();
      const answer = await fetch(`${second.url}/leaderhealth`);
      if (answer.status !== 502) throw new Error(`/leaderhealth is ${answer.status}, not 502`);
    });
    await check('one that is opened then says so, too', async () => {
      await page.goto(`${second.url}/updates`);
      await page.getByText('No Leader Found').first().waitFor({ timeout: PATIENCE_MS });
      await page.goBack();
    });
    await check('a scheduler leads again: the page is there again', async () => {
      silent.stdin?.write('leave\n');
      await led(first);
      await page.goto(second.url + PAGE);
      await page.getByText(SHOWN).waitFor({ timeout: PATIENCE_MS });
      isAt(page.url(), first);
    });
    await tab.close();
    if (silent.exitCode === null) silent.kill('SIGKILL');
  } finally {
    await ensemble.stop();
  }
}

/** The leader, and the one that stands by. */
async function inOrder({ schedulers: [a, b] }: Ensemble): Promise<readonly [Scheduler, Scheduler]> {
  if (a === undefined || b === undefined) throw new Error('two schedulers were to be started');
  // The first to be started stands first in the queue.
  await led(a);
  return [a, b];
}

async function led({ name, url }: Scheduler): Promise<void> {
  const deadline = systemClock.monotonic() + PATIENCE_MS;
  while ((await fetch(`${url}/leaderhealth`).catch(() => undefined))?.status !== 200) {
    if (systemClock.monotonic() > deadline) throw new Error(`${name} did not come to lead`);
    await sleep(systemClock, 200);
  }
}

/** Stands for leader behind the others. It ends with this process, whose end of the pipe it reads. */
async function silentCandidate({ zooKeeper }: Ensemble) {
  const entry = fileURLToPath(new URL('../ha/candidate-main.js', import.meta.url));
  const args = [entry, zooKeeper?.address ?? '', SERVERSET_PATH, 'silent', '1'];
  const candidate = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] });
  await once(candidate, 'spawn');
  const deadline = systemClock.monotonic() + PATIENCE_MS;
  const reader = await NodeReader.connect(zooKeeper?.address ?? '');
  while (!(await reader.tree(SERVERSET_PATH)).some(({ data }) => data === 'silent')) {
    if (systemClock.monotonic() > deadline) throw new Error('the candidate does not stand');
    await sleep(systemClock, 100);
  }
  reader.close();
  return candidate;
}

/** Its supervisor starts it again, to stand by. */
function end({ name, child: { pid } }: Scheduler): void {
  if (pid === undefined) throw new Error(`${name} does not run`);
  process.kill(pid, 'SIGTERM');
}

function isAt(url: string, scheduler: Scheduler): void {
  if (!url.startsWith(`${scheduler.url}/`)) throw new Error(`the browser is at ${url}, not ${scheduler.url}`);
}
