import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AuroraClient } from '../../src/client/index.ts';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { printFigure } from './figure.ts';
import { plainJob } from './server/jobs.ts';
import { quantile } from './server/quantile.ts';
import { startBenchServer } from './server/server.ts';

/*
 * `npm run bench -- shadow`: what `aurora-shadow` adds to the time of a call. Calls go by turns to the old server itself and through the proxy, which asks a
 * second server the same. The baseline is what is asked for.
 */

const JOB = { role: 'bench', environment: 'prod', name: 'shadowed' };
const INSTANCES = 1_000;
const CALLS = 3_000;
const LARGE_CALLS = 300;
const ADDED_MARK_MS = 2;
/** Between calls with large answers: both servers, the proxy and the client share one machine here, which is not to be measured. */
const PAUSE_MS = 5;

export async function run(): Promise<void> {
  const [old, is] = [await startBenchServer(), await startBenchServer()];
  const clients = [new AuroraClient(old.url), new AuroraClient(is.url)];
  const shadow = await startShadow(old.url, is.url);
  try {
    for (const client of clients) await client.call('createJob', { description: plainJob(JOB, INSTANCES) });
    const [direct] = clients;
    const through = new AuroraClient(shadow.url);
    clients.push(through);
    if (direct === undefined) return;
    const one = { query: { jobKeys: [JOB], instanceIds: [0] } };
    const all = { query: { jobKeys: [JOB] } };
    await compare('one instance', CALLS, direct, through, (client) => client.call('getTasksWithoutConfigs', one));
    await compare(
      `job of ${INSTANCES}`,
      LARGE_CALLS,
      direct,
      through,
      (client) => client.call('getTasksStatus', all),
      PAUSE_MS,
    );
  } finally {
    for (const client of clients) await client.close();
    await shadow.stop();
    for (const server of [is, old]) await server.stop();
  }
}

async function compare(
  name: string,
  calls: number,
  direct: AuroraClient,
  through: AuroraClient,
  call: (client: AuroraClient) => Promise<unknown>,
  pauseMs = 0,
): Promise<void> {
  const times = new Map<AuroraClient, number[]>([
    [direct, []],
    [through, []],
  ]);
  for (let round = 0; round < calls; round++) {
    for (const [client, taken] of times) {
      const since = systemClock.monotonic();
      await call(client);
      // The first tenth warms all processes up.
      if (round >= calls / 10) taken.push(systemClock.monotonic() - since);
      if (pauseMs > 0) await sleep(systemClock, pauseMs);
    }
  }
  const [own = [], proxied = []] = Array.from(times.values(), (taken) => taken.sort((a, b) => a - b));
  for (const [what, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const value = quantile(proxied, share) - quantile(own, share);
    // Figures below what can be measured say nothing of a ratio.
    const ratio = ADDED_MARK_MS / Math.max(value, 0.001);
    printFigure({ bench: 'shadow', case: `${name}, added ${what}`, value, unit: 'ms', baseline: ADDED_MARK_MS, ratio });
  }
}

async function startShadow(old: string, is: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const entry = fileURLToPath(new URL('../../src/shadow-main.js', import.meta.url));
  const child = spawn(process.execPath, [entry, '--old', old, '--new', is, '--listen', '127.0.0.1:0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // What comes after the first line is differences.
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { port } = JSON.parse(line) as { readonly port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
