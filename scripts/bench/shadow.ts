import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { seededRandom, sleep, systemClock } from '../../src/clock/index.ts';
import { AuroraAdminMethods, binary, MessageType, storage, type TaskQuery } from '../../src/wire/index.ts';
import { printFigure } from './figure.ts';
import { Connection } from './server/connection.ts';
import { quantile } from './server/quantile.ts';
import { startBenchServer } from './server/server.ts';
import { clusterOf } from './snapshot/cluster.ts';
import { migrate } from './snapshot/program.ts';

/*
 * `npm run bench -- shadow`: what `aurora-shadow` adds to the time of a call. Calls go at a steady rate, each round one to the old server itself and one
 * through the proxy, in an order that changes; the proxy asks a second server the same and compares the answers. The time is from the first byte sent to
 * the last received. Client, proxy, both servers and their databases share one machine, so the rates are such that it has time for all of them: what is
 * measured is what a proxy on the way costs, not what it is to have too little of a machine. The baseline is what is asked for.
 */

/** Both servers hold the same jobs of 1,000 instances, of which one is asked for. */
const JOBS = 10;
const INSTANCES = 1_000;
const JOB = { role: 'bench', environment: 'prod', name: 'job-0' };
const ADDED_MARK_MS = 2;
const BINARY = 'application/vnd.apache.thrift.binary';

/** What is asked, and how often. */
interface Load {
  readonly name: string;
  readonly rounds: number;
  /** Rounds in a second: as many calls go through the proxy, and as many past it. */
  readonly perSecond: number;
  readonly rpc: 'getTasksWithoutConfigs' | 'getTasksStatus';
  readonly query: TaskQuery;
}

const LOADS: readonly Load[] = [
  {
    name: 'one instance',
    rounds: 2_000,
    perSecond: 100,
    rpc: 'getTasksWithoutConfigs',
    query: { jobKeys: [JOB], instanceIds: [0] },
  },
  { name: `job of ${INSTANCES}`, rounds: 400, perSecond: 10, rpc: 'getTasksStatus', query: { jobKeys: [JOB] } },
];

export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'aurora-bench-shadow-'));
  const backup = join(folder, 'backup');
  await writeFile(backup, binary.encode(storage.Snapshot, clusterOf({ tasks: JOBS * INSTANCES, updates: 100 })));
  const prepare = async (url: string): Promise<void> => {
    await migrate(join(folder, 'rss'), 'import', '--apply', `--database_url=${url}`, backup);
  };
  const [old, is] = [await startBenchServer({ prepare }), await startBenchServer({ prepare })];
  const shadow = await startShadow(old.url, is.url);
  const [direct, through] = [new Connection(old.url), new Connection(shadow.url)];
  try {
    for (const load of LOADS) await measure(load, direct, through);
    await tellCompared(shadow.url);
  } finally {
    for (const client of [direct, through]) client.close();
    await shadow.stop();
    for (const server of [is, old]) await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function measure(load: Load, direct: Connection, through: Connection): Promise<void> {
  const { name, rounds, perSecond, rpc, query } = load;
  const header = { name: rpc, type: MessageType.CALL, seqid: 1 };
  const message = binary.encodeMessage(header, AuroraAdminMethods[rpc].args, { query });
  const times = { direct: [] as number[], through: [] as number[] };
  const order = seededRandom(7);
  const half = 500 / perSecond;
  for (let round = 0; round < rounds; round++) {
    const both = [
      ['direct', direct],
      ['through', through],
    ] as const;
    for (const [way, client] of order.next() < 0.5 ? both : both.toReversed()) {
      const since = systemClock.monotonic();
      const { status } = await client.send(BINARY, message, 0);
      const took = systemClock.monotonic() - since;
      if (status !== 200) throw new Error(`status ${status}`);
      // The first tenth warms all processes up.
      if (round >= rounds / 10) times[way].push(took);
      if (took < half) await sleep(systemClock, half - took);
    }
  }
  const own = times.direct.sort((a, b) => a - b);
  const proxied = times.through.sort((a, b) => a - b);
  for (const [what, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const [is, added] = [quantile(own, share), quantile(proxied, share) - quantile(own, share)];
    printFigure({
      bench: 'shadow',
      case: `${name}, ${perSecond} calls/s, ${what} without the proxy`,
      value: is,
      unit: 'ms',
    });
    const whole = `${name}, ${perSecond} calls/s, added ${what}`;
    // Figures below what can be measured say nothing of a ratio.
    const ratio = ADDED_MARK_MS / Math.max(added, 0.001);
    printFigure({ bench: 'shadow', case: whole, value: added, unit: 'ms', baseline: ADDED_MARK_MS, ratio });
  }
}

/** A proxy that compares nothing adds little. */
async function tellCompared(url: string): Promise<void> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const counts = [...text.matchAll(/^aurora_shadow_calls_total\{.*outcome="([\w ]+)"\} (\d+)$/gm)];
  const all = counts.reduce((sum, [, , count]) => sum + Number(count), 0);
  const compared = counts
    .filter(([, outcome]) => outcome === 'equal')
    .reduce((sum, [, , count]) => sum + Number(count), 0);
  printFigure({ bench: 'shadow', case: 'calls that were compared, of all', value: (100 * compared) / all, unit: '%' });
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
