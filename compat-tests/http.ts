/** `npm run compat -- http [-v]`: the recorded pages of golden/http, asked of our server with the same jobs, on a scripted Mesos. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuroraClient } from '../src/client/index.ts';
import { openProcess } from '../src/process-parts.ts';
import { ProgramLoggers } from '../src/supervisor/index.ts';
import { MesosScript } from './api/mesos-script.ts';
import { recordedAnswer, send } from './api/send.ts';
import { openWorkshop, startReplayServer } from './api/server.ts';
import { bytesOf, dateOf, type Exchange } from './api/sessions.ts';
import { VirtualTime, type World } from './api/virtual-time.ts';
import { makeCluster } from './http/cluster-state.ts';
import { type Difference, differences } from './http/compare.ts';
import { ABSENT_FIGURES, KNOWN_DIFFERENCES } from './http/known-differences.ts';
import type { Outcome } from './run.ts';
import { goldenFolder } from './wire.ts';

const DOCUMENT = 'docs/compatibility.md';
const FLAGS = [
  '-cluster_name=local',
  '-hostname=scheduler1',
  '-thermos_executor_path=/usr/share/thermos',
  '-offer_order=RANDOM',
];
/** Before the first request the cluster comes to rest, milliseconds. */
const LEAD_MS = 20_000;

/** One exchange, or the figures. */
interface Case {
  readonly n: number;
  readonly what: string;
  readonly path: string;
  readonly found: readonly Difference[];
}

function reasonFor({ n, path }: Case, { what }: Difference): string | undefined {
  return KNOWN_DIFFERENCES.find(
    (known) =>
      (known.exchanges?.includes(n) ?? true) &&
      (known.path?.test(path) ?? true) &&
      (known.exchanges !== undefined || known.path !== undefined) &&
      known.what.test(what),
  )?.reason;
}

export async function run(args: readonly string[]): Promise<Outcome> {
  const file = join(goldenFolder(), 'http/endpoints.jsonl');
  if (!existsSync(file)) throw new Error(`there is no ${file}; AURORA_GOLDEN names the folder of recordings`);
  const exchanges = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ kind: 'exchange', ...JSON.parse(line) }) as Exchange);
  const cases = await replay(exchanges);
  let passed = 0;
  let failed = 0;
  const rows = new Map<string, { equal: number; listed: number; failed: number }>();
  for (const one of cases) {
    const unlisted = one.found.filter((difference) => reasonFor(one, difference) === undefined);
    const kind = one.found.length === 0 ? 'equal' : unlisted.length === 0 ? 'listed' : 'failed';
    const group = `/${one.path.split(/[/?]/)[1]}`;
    const row = rows.get(group) ?? { equal: 0, listed: 0, failed: 0 };
    row[kind]++;
    rows.set(group, row);
    if (kind === 'failed') failed++;
    else passed++;
    for (const difference of args.includes('-v') ? one.found : unlisted) {
      console.log(`${kind === 'failed' ? 'FAILED' : 'listed'} ${one.n} ${one.what} ${one.path}: ${difference.what}`);
      console.log(`    ours ${difference.ours.slice(0, 1500)}\n    recorded ${difference.recorded.slice(0, 1500)}`);
    }
  }
  console.log(`${'path'.padEnd(18)}${'equal'.padStart(8)}${'listed'.padStart(8)}${'failed'.padStart(8)}`);
  for (const [group, row] of [...rows].sort()) {
    console.log(
      `${group.padEnd(18)}${[row.equal, row.listed, row.failed].map((n) => String(n || '·').padStart(8)).join('')}`,
    );
  }
  const document = readFileSync(DOCUMENT, 'utf8').replaceAll(/\s+/g, ' ');
  for (const { reason } of [...KNOWN_DIFFERENCES, ...ABSENT_FIGURES]) {
    if (document.includes(reason)) continue;
    console.log(`FAILED: ${DOCUMENT} does not say: ${reason}`);
    failed++;
  }
  return { passed, failed };
}

async function replay(exchanges: readonly Exchange[]): Promise<readonly Case[]> {
  const [first] = exchanges;
  if (first === undefined) return [];
  const workshop = await openWorkshop();
  const time = new VirtualTime(dateOf(first) - LEAD_MS);
  const mesos = await MesosScript.start(time.clock, true);
  try {
    const server = await startReplayServer(workshop, 'http', FLAGS, mesos.address, time.clock, {
      ...openProcess(),
      loggers: new ProgramLoggers(),
    });
    const world: World = { look: () => server.client.ask('getRoleSummary', {}), activity: () => mesos.activity };
    try {
      // Offers first: maintenance needs known hosts.
      await time.pass(world, 2_000);
      const update = await makeCluster(new AuroraClient(`http://127.0.0.1:${server.port}`));
      await time.pass(world, LEAD_MS - 2_000);
      const task = await webTask(server.client);
      return await askAll(exchanges, server.port, (text) =>
        text.replace(/www-prod-web-1-[0-9a-f-]{36}/, task).replace(/09363ca6-308[0-9a-f-]+/, update),
      );
    } finally {
      await server.stop();
    }
  } finally {
    await mesos.stop();
    time.stop();
    await workshop.stop();
  }
}

async function webTask(client: AuroraClient): Promise<string> {
  const query = { jobKeys: [{ role: 'www', environment: 'prod', name: 'web' }], instanceIds: [1] };
  const { result } = await client.ask('getTasksWithoutConfigs', { query });
  return result?.scheduleStatusResult?.tasks?.[0]?.assignedTask?.taskId ?? '';
}

async function askAll(
  exchanges: readonly Exchange[],
  port: number,
  translate: (text: string) => string,
): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const exchange of exchanges) {
    const { n, request } = exchange;
    const path = translate(request.path);
    const body = Buffer.from(translate(bytesOf(request).toString('latin1')), 'latin1');
    const headers = request.headers.filter(([name]) => name.toLowerCase() !== 'content-length');
    const ours = await send(port, { ...exchange, request: { ...request, path, headers } }, body);
    const recorded = recordedAnswer(exchange);
    cases.push({ n, what: request.method, path, found: differences(path, ours, recorded) });
    if (n === 13)
      cases.push({
        n,
        what: 'names of',
        path,
        found: figureDifferences(ours.body.toString(), recorded.body.toString()),
      });
  }
  return cases;
}

function figureDifferences(ours: string, recorded: string): readonly Difference[] {
  const have = new Set(Object.keys(JSON.parse(ours)));
  const missing = Object.keys(JSON.parse(recorded)).filter(
    (name) => !have.has(name) && !ABSENT_FIGURES.some(({ names }) => names.test(name)),
  );
  return missing.length === 0 ? [] : [{ what: 'figures', ours: 'missing', recorded: missing.sort().join(' ') }];
}
