import type { Browser } from 'playwright-core';
import { AuroraClient } from '../../src/client/index.ts';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { shellJob } from '../cluster/jobs.ts';
import { type Scheduler, startEnsemble } from '../ha/ensemble.ts';
import { openTab } from './browser.ts';
import type { Tell } from './checks.ts';

const JOB = { role: 'www', environment: 'prod', name: 'hello' };
const PAGE = `/scheduler/${JOB.role}/${JOB.environment}/${JOB.name}`;
const PATIENCE_MS = 60_000;

/** Two schedulers on a real ZooKeeper: the one that stands by sends browsers to the page that they asked for, of the leader. */
export async function checkStandby(browser: Browser, tell: Tell): Promise<void> {
  const ensemble = await startEnsemble({ election: 'zookeeper', schedulers: 2, flags: [] });
  try {
    // The first to be started stands first in the queue.
    const [leader, standby] = ensemble.schedulers;
    if (leader === undefined || standby === undefined) throw new Error('two schedulers were to be started');
    await led(leader);
    const client = new AuroraClient(leader.url);
    await client.call('createJob', { description: shellJob(JOB, 2, 'true') });
    await client.close();
    const { page, close } = await openTab(browser, leader.url);
    await page.goto(standby.url + PAGE);
    // There is no agent.
    const faults: string[] = [];
    await page
      .getByText('All 2 tasks are PENDING')
      .waitFor({ timeout: PATIENCE_MS })
      .catch((error: unknown) => faults.push(String(error)));
    const wanted = leader.url + PAGE;
    if (!page.url().startsWith(wanted)) faults.push(`the browser is at ${page.url()}, not at ${wanted}`);
    await close();
    tell('a standby sends the browser to the leader', faults);
  } finally {
    await ensemble.stop();
  }
}

async function led({ name, url }: Scheduler): Promise<void> {
  const deadline = systemClock.monotonic() + PATIENCE_MS;
  while ((await fetch(`${url}/leaderhealth`).catch(() => undefined))?.status !== 200) {
    if (systemClock.monotonic() > deadline) throw new Error(`${name} did not come to lead`);
    await sleep(systemClock, 200);
  }
}
