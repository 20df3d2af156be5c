import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuroraClient } from '../../src/client/index.ts';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { recorded } from '../../src/migration/testing/golden.ts';
import { SupervisedChild } from '../../src/supervisor/index.ts';
import type { Workshop } from '../api/server.ts';
import { shellJob } from '../cluster/jobs.ts';
import type { Checks } from './checks.ts';
import { MISDEEDS, startHostile } from './hostile.ts';
import { migrate } from './program.ts';
import { ShadowProcess, until } from './shadow-process.ts';

/*
 * `aurora-shadow` between clients and two real schedulers that hold the same state; then with new servers that do all that a server should not.
 */

const ROLE = 'shadowed';
const JOB = { role: ROLE, environment: 'devel', name: 'only-old' };
/** Calls to a proxy whose new server misbehaves: more than it asks at a time. */
const CALLS = 30;
/** Far above what a call takes on a busy machine, far below what the new server is waited for. */
const LONGEST_CALL_MS = 10_000;
/** Memory of the proxy, in bytes: itself and what it may keep. */
const MOST_MEMORY = 900 * 2 ** 20;

/** Calls that read, in Thrift's JSON. */
const READS: readonly (readonly unknown[])[] = [
  [1, 'getRoleSummary', 1, 1, {}],
  [1, 'getTasksStatus', 1, 2, { 1: { rec: {} } }],
  [1, 'getTasksWithoutConfigs', 1, 3, { 1: { rec: {} } }],
  [1, 'getJobUpdateSummaries', 1, 4, { 1: { rec: {} } }],
  [1, 'getTierConfigs', 1, 5, {}],
  [1, 'getJobs', 1, 6, { 1: { str: 'nobody' } }],
];

export async function checkShadow(checks: Checks, workshop: Workshop): Promise<void> {
  const running: SupervisedChild[] = [];
  const lead = async (name: string): Promise<SupervisedChild> => {
    const child = await startScheduler(workshop, name);
    running.push(child);
    return child;
  };
  try {
    const [old, is] = [await lead('shadow_old'), await lead('shadow_new')];
    const [oldUrl, newUrl] = [(await old.ready).url, (await is.ready).url];
    const shadow = await ShadowProcess.start(oldUrl, newUrl);
    try {
      await checkReads(checks, shadow, oldUrl);
      await checkWrites(checks, shadow, oldUrl, newUrl);
      running.splice(running.indexOf(is), 1);
      await is.stop();
      await checkServed(checks, 'new server is gone', shadow, oldUrl);
      const failed = await until('failures are counted', () => countOf(shadow, 'failed'));
      checks.ok('shadow: a server that is gone is told of', failed > 0);
    } finally {
      checks.same('shadow: ends in good order', await shadow.stop(), 0);
    }
    for (const [misdeed, commit] of Object.entries(MISDEEDS)) {
      const hostile = await startHostile(commit);
      const proxy = await ShadowProcess.start(oldUrl, hostile.url);
      await checks.try(`shadow: new server ${misdeed}`, () =>
        checkServed(checks, `new server ${misdeed}`, proxy, oldUrl),
      );
      checks.same(`shadow: ends although the new server ${misdeed}`, await proxy.stop(), 0);
      await hostile.stop();
    }
    console.log(`shadow: two schedulers compared, and ${Object.keys(MISDEEDS).length} kinds of bad servers outlived`);
  } finally {
    for (const child of running.reverse()) await child.stop();
  }
}

async function startScheduler(workshop: Workshop, name: string): Promise<SupervisedChild> {
  const url = await workshop.database(name);
  const [backup = ''] = recorded('snapshots', 'replicated-log.backup');
  const imported = await migrate('import', '--apply', `--database_url=${url}`, backup);
  if (imported.code !== 0) throw new Error(imported.output);
  return new SupervisedChild({
    name,
    entry: fileURLToPath(new URL('../../src/scheduler-main.js', import.meta.url)),
    args: [
      '-cluster_name=shadow',
      '-hostname=localhost',
      '-ip=127.0.0.1',
      '-http_port=0',
      '-mesos_master_address=127.0.0.1:1',
      '-thermos_executor_path=/usr/bin/thermos_executor',
      `-database_url=${url}`,
    ],
    logFile: join(workshop.folder, `${name}.log`),
    clock: systemClock,
    report: (message) => console.error(message),
  });
}

async function checkReads(checks: Checks, shadow: ShadowProcess, oldUrl: string): Promise<void> {
  for (const call of READS) {
    checks.same(
      `shadow: ${call[1]} is answered by the old server`,
      await ask(shadow.url, call),
      await ask(oldUrl, call),
    );
  }
  const binary = new AuroraClient(shadow.url);
  await binary.call('getRoleSummary', {});
  await binary.close();
  const equal = await until('all calls are compared', async () => {
    const outcomes = await shadow.outcomes('equal');
    return outcomes.get('getRoleSummary') === 2 && outcomes.size === READS.length ? outcomes : undefined;
  });
  checks.ok('shadow: equal states answer equally', [...equal.values()].reduce((a, b) => a + b) === READS.length + 1);
  checks.same('shadow: no difference', shadow.differences(), []);
  checks.ok('shadow: page without differences', (await shadow.text('/')).includes('None.'));
}

async function checkWrites(checks: Checks, shadow: ShadowProcess, oldUrl: string, newUrl: string): Promise<void> {
  const [client, old, is] = [new AuroraClient(shadow.url), new AuroraClient(oldUrl), new AuroraClient(newUrl)];
  try {
    await client.call('createJob', { description: shellJob(JOB, 1, 'exec sleep 1') });
    const query = { query: { role: ROLE } };
    const tasksOf = async (server: AuroraClient): Promise<number> =>
      (await server.call('getTasksStatus', query)).result?.scheduleStatusResult?.tasks?.length ?? 0;
    checks.same('shadow: a write reaches the old server', await tasksOf(old), 1);
    // Long enough for a call on its way.
    await sleep(systemClock, 500);
    checks.same('shadow: a write does not reach the new server', await tasksOf(is), 0);

    checks.same('shadow: the old server answers', await tasksOf(client), 1);
    const [difference] = await until('the difference is told', () => {
      const found = shadow.differences();
      return found.length > 0 ? found : undefined;
    });
    checks.same('shadow: rpc of the difference', difference?.rpc, 'getTasksStatus');
    checks.ok(
      'shadow: field of the difference',
      difference?.path === 'response.result.scheduleStatusResult.tasks[]',
      difference?.path,
    );
    checks.ok(
      'shadow: values of the difference',
      difference?.old?.includes('only-old') === true && difference.new === undefined,
    );
    const page = await shadow.text('/');
    checks.ok(
      'shadow: difference on the page',
      page.includes('scheduleStatusResult.tasks[]') && page.includes('only-old'),
    );
    checks.ok(
      'shadow: difference in the metrics',
      /aurora_shadow_differences_total\{rpc="getTasksStatus",field="[^"]+tasks\[\]"\} 1/.test(
        await shadow.text('/metrics'),
      ),
    );
  } finally {
    for (const each of [client, old, is]) await each.close();
  }
}

/** Clients are served from the old server in good time, whatever the new one does, and the proxy stays small. */
async function checkServed(checks: Checks, what: string, shadow: ShadowProcess, oldUrl: string): Promise<void> {
  const [call = []] = READS;
  const expected = await ask(oldUrl, call);
  let slowest = 0;
  let wrong = 0;
  const one = async (): Promise<void> => {
    const since = systemClock.monotonic();
    if ((await ask(shadow.url, call)) !== expected) wrong++;
    slowest = Math.max(slowest, systemClock.monotonic() - since);
  };
  for (let done = 0; done < CALLS; done += 10) await Promise.all(Array.from({ length: 10 }, one));
  checks.same(`shadow: answers while the ${what}`, wrong, 0);
  checks.ok(`shadow: answers in time while the ${what}`, slowest < LONGEST_CALL_MS, `${slowest} ms`);
  const memory = await memoryOf(shadow.child.pid);
  checks.ok(`shadow: memory while the ${what}`, memory < MOST_MEMORY, `${Math.round(memory / 2 ** 20)} MiB`);
  checks.same(
    `shadow: no difference is made up while the ${what}`,
    shadow.differences().filter(({ path }) => path !== 'status' && !path?.endsWith('tasks[]')),
    [],
  );
}

async function countOf(shadow: ShadowProcess, outcome: string): Promise<number | undefined> {
  const counts = [...(await shadow.outcomes(outcome)).values()];
  return counts.length === 0 ? undefined : counts.reduce((a, b) => a + b);
}

async function ask(url: string, call: readonly unknown[]): Promise<string> {
  const response = await fetch(`${url}/api`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/vnd.apache.thrift.json' },
    body: JSON.stringify(call),
  });
  return `${response.status} ${await response.text()}`;
}

/** Resident memory of a process, in bytes. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}
