import { AuroraClient } from '../../src/client/index.ts';
import { systemClock } from '../../src/clock/index.ts';
import type { JobKey } from '../../src/wire/index.ts';
import { printFigure } from './figure.ts';
import { plainJob } from './server/jobs.ts';
import { quantile } from './server/quantile.ts';
import { startBenchServer } from './server/server.ts';

/*
 * `npm run bench -- create`: createJob over HTTP until the OK reply, durable in PostgreSQL, with a client on the same machine.
 * Tasks stay pending. The original's figures: shared/bench/java-baseline.md (1,000 and 4,000 instances) and java-live.md (small jobs,
 * 8 connections, one replica, synced).
 */

const ORIGINAL = { 1000: 731, 4000: 10_400 } as const;
const ORIGINAL_SMALL_PER_SECOND = 281;
const SMALL_CALLS = 2000;
const CONNECTIONS = 32;
const ROUNDS = { 1000: 100, 4000: 30 } as const;
/** The first ones find cold code. */
const WARM_UP = 5;

export async function run(): Promise<void> {
  const server = await startBenchServer();
  try {
    const client = new AuroraClient(server.url);
    for (const instances of [1000, 4000] as const) await large(client, instances);
    await client.close();
    await small(server.url);
  } finally {
    await server.stop();
  }
}

/** Each round creates a job and kills it again, so that the store stays small, as where the original was measured. */
async function large(client: AuroraClient, instances: 1000 | 4000): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS[instances] + WARM_UP; round++) {
    const key: JobKey = { role: 'bench', environment: 'prod', name: `large-${instances}-${round}` };
    const start = systemClock.monotonic();
    await client.call('createJob', { description: plainJob(key, instances) });
    if (round >= WARM_UP) times.push(systemClock.monotonic() - start);
    await client.call('killTasks', { job: key, instances: [], message: undefined });
  }
  times.sort((a, b) => a - b);
  const baseline = ORIGINAL[instances];
  const figure = (name: string, value: number): void =>
    printFigure({
      bench: 'create',
      case: `${instances} instances, ${name}`,
      value,
      unit: 'ms',
      baseline,
      ratio: baseline / value,
    });
  figure('p50', quantile(times, 0.5));
  figure('p99', quantile(times, 0.99));
}

async function small(url: string): Promise<void> {
  const client = new AuroraClient(url, { connections: CONNECTIONS });
  let next = 0;
  const times: number[] = [];
  const worker = async (): Promise<void> => {
    while (next < SMALL_CALLS) {
      const key: JobKey = { role: 'bench', environment: 'prod', name: `small-${next++}` };
      const start = systemClock.monotonic();
      await client.call('createJob', { description: plainJob(key, 1) });
      times.push(systemClock.monotonic() - start);
    }
  };
  const start = systemClock.monotonic();
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const perSecond = (SMALL_CALLS / (systemClock.monotonic() - start)) * 1000;
  await client.close();
  times.sort((a, b) => a - b);
  const name = `${SMALL_CALLS} jobs of 1 instance, ${CONNECTIONS} connections`;
  printFigure({
    bench: 'create',
    case: name,
    value: perSecond,
    unit: 'calls/s',
    baseline: ORIGINAL_SMALL_PER_SECOND,
    ratio: perSecond / ORIGINAL_SMALL_PER_SECOND,
  });
  printFigure({ bench: 'create', case: `${name}, p50`, value: quantile(times, 0.5), unit: 'ms' });
  printFigure({ bench: 'create', case: `${name}, p99`, value: quantile(times, 0.99), unit: 'ms' });
}
