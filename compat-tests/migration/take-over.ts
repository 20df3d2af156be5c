import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startTestServer } from '../../src/http/testing/start-server.ts';
import { applyRecords } from '../../src/migration/index.ts';
import { comparable, recorded, recordings, recordsIn } from '../../src/migration/testing/golden.ts';
import { compareReplies, type Difference } from '../../src/shadow/index.ts';
import { binary, json, storage } from '../../src/wire/index.ts';
import type { Workshop } from '../api/server.ts';
import type { Checks } from './checks.ts';
import { migrate } from './program.ts';

/*
 * The original's files through the program and a real database: what is written is what was there, and comes out again as backup and log.
 */

/** A source, and the backup that says what it holds. */
interface Source {
  readonly name: string;
  readonly paths: readonly string[];
  readonly expected: string;
  /** What the API of the original answered at that moment. */
  readonly answers?: string;
}

function sources(): readonly Source[] {
  const logs = recordings('replicated-log');
  const backups = recorded('snapshots', '.backup').map((file) => ({
    name: basename(file),
    paths: [file],
    expected: file,
  }));
  const folders = readdirSync(logs)
    .map((name) => join(logs, name))
    .filter((folder) => existsSync(join(folder, 'expected.backup')))
    .map((folder) => ({
      name: basename(folder),
      paths: [join(folder, 'db')],
      expected: join(folder, 'expected.backup'),
      ...(existsSync(join(folder, 'expected-state.json')) && { answers: join(folder, 'expected-state.json') }),
    }));
  return [...backups, ...folders];
}

/** Takes every source over, and hands it back. */
export async function checkTakeOvers(checks: Checks, workshop: Workshop): Promise<void> {
  for (const source of sources()) await checks.try(source.name, () => takeOver(checks, workshop, source));
  await checks.try('copies of one log', () => takeCopies(checks));
  await checks.try('refusals', () => takeNothing(checks, workshop));
}

async function takeOver(checks: Checks, workshop: Workshop, { name, paths, expected, answers }: Source): Promise<void> {
  const url = await workshop.database(`take ${name}`.replaceAll(/\W/g, '_'));
  const database = `--database_url=${url}`;
  const records = comparable(recordsIn(expected));

  const dry = await migrate('import', ...paths);
  checks.ok(`${name}: dry run`, dry.code === 0 && dry.output.includes('Nothing was written'), dry.output);
  const applied = await migrate('import', '--apply', database, ...paths);
  checks.ok(`${name}: import`, applied.code === 0, applied.output);
  const again = await migrate('import', '--apply', database, ...paths);
  checks.ok(
    `${name}: no import over another`,
    again.code === 1 && again.output.includes('say --replace'),
    again.output,
  );
  const replaced = await migrate('import', '--apply', '--replace', database, ...paths);
  checks.ok(`${name}: import in place of another`, replaced.code === 0, replaced.output);

  const backup = join(workshop.folder, `${name}.out`);
  const exported = await migrate('export', database, backup);
  checks.ok(`${name}: export as backup`, exported.code === 0, exported.output);
  const back = recordsIn(backup);
  checks.same(`${name}: backup is what was imported`, comparable(back), records);

  const log = join(workshop.folder, `${name}.log`);
  const logged = await migrate('export', database, '--log', log);
  checks.ok(`${name}: export as log`, logged.code === 0, logged.output);
  const url2 = await workshop.database(`log ${name}`.replaceAll(/\W/g, '_'));
  const reread = await migrate('import', '--apply', `--database_url=${url2}`, log);
  checks.ok(`${name}: import of that log`, reread.code === 0, reread.output);
  const second = join(workshop.folder, `${name}.again`);
  await migrate('export', `--database_url=${url2}`, second);
  checks.same(`${name}: log is what was imported`, comparable(recordsIn(second)), records);

  if (answers !== undefined) await askAll(checks, name, back, answers);
}

/** What depends on the time of asking. */
const BY_TIME = /nextCronRunMs$/;

async function askAll(
  checks: Checks,
  name: string,
  records: ReturnType<typeof recordsIn>,
  answers: string,
): Promise<void> {
  const { responses } = JSON.parse(readFileSync(answers, 'utf8')) as { responses: Record<string, unknown> };
  const { server, store } = await startTestServer({ settings: { clusterName: 'local' } });
  try {
    await store.write((tx) => applyRecords(tx, records));
    for (const [call, expected] of Object.entries(responses)) {
      const [, rpc = '', role] = /^(\w+)(?:\((.*)\))?$/.exec(call) ?? [];
      if (!Array.isArray(expected)) continue;
      const answer = await post(server.url, callTo(rpc, role));
      const differences = compareReplies(json, Buffer.from(JSON.stringify(expected)), answer).filter(
        (difference) => !BY_TIME.test(difference.path) && !isRounding(difference),
      );
      checks.ok(`${name}: ${call}`, differences.length === 0, differences.map(told).join('; '));
    }
  } finally {
    await server.close();
  }
}

/** The sum of fractions depends on their order. */
function isRounding({ path, old, new: ours }: Difference): boolean {
  return path.endsWith('.numCpus') && Math.abs(Number(old) - Number(ours)) < 1e-6;
}

function told({ path, old, new: ours }: Difference): string {
  return `${path}: ours ${ours ?? '(nothing)'}, recorded ${old ?? '(nothing)'}`;
}

/** The calls that the state was recorded with, in Thrift's JSON. */
function callTo(rpc: string, role: string | undefined): unknown {
  const HOSTS = ['agent-1', 'agent-2', 'agent-3'];
  const args: Readonly<Record<string, unknown>> = {
    getTasksStatus: { 1: { rec: {} } },
    // Asked with an empty role: that is all jobs with tasks, and no cron job.
    getJobs: { 1: { str: role ?? '' } },
    getQuota: { 1: { str: role } },
    getJobSummary: { 1: { str: role } },
    getJobUpdateDetails: { 2: { rec: {} } },
    maintenanceStatus: { 1: { rec: { 1: { set: ['str', HOSTS.length, ...HOSTS] } } } },
  };
  return [1, rpc, 1, 0, args[rpc] ?? {}];
}

async function post(url: string, call: unknown): Promise<Buffer> {
  const response = await fetch(`${url}/api`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/vnd.apache.thrift.json' },
    body: JSON.stringify(call),
  });
  return Buffer.from(await response.arrayBuffer());
}

/** A log of three replicas, one of which lags behind. */
async function takeCopies(checks: Checks): Promise<void> {
  const folder = join(recordings('replicated-log'), 'ha-killed-during-writes');
  if (!existsSync(folder)) {
    // The few recordings of a clone hold the folder of one replica: here it stands for three that know the same.
    const db = join(recordings('replicated-log'), 'small', 'db');
    const alike = await migrate('import', db, db, db);
    checks.ok('all copies', alike.code === 0 && !alike.output.includes('lags behind'), alike.output);
    return;
  }
  const copy = (name: string): string => join(folder, name, 'db');
  const all = await migrate('import', copy('leader'), copy('standby'), copy('lagging'));
  checks.ok('all copies', all.code === 0 && /^Tasks +5166 /m.test(all.output), all.output);
  checks.ok('all copies: who lags behind', /lagging\/db lags behind/.test(all.output), all.output);
  const one = await migrate('import', copy('leader'));
  checks.ok('the leader’s copy', one.code === 0 && /^Tasks +5166 /m.test(one.output), one.output);
  checks.ok('one copy: a warning', one.output.includes('WARNING: Only one copy'), one.output);
  const lagging = await migrate('import', copy('lagging'));
  checks.ok('the lagging copy', lagging.code === 0 && /^Tasks +4446 /m.test(lagging.output), lagging.output);
}

/** What must not be taken over as it is, is refused with a reason, and leaves the database as it was. */
async function takeNothing(checks: Checks, workshop: Workshop): Promise<void> {
  const [whole = ''] = recorded('snapshots', 'replicated-log.backup');
  const url = await workshop.database('take_nothing');
  const bytes = readFileSync(whole);
  const files = {
    'cut off': [bytes.subarray(0, bytes.length - 100), /at byte \d+/],
    'no backup': [Buffer.from('a text'), /at byte \d+/],
    'without a framework id': [binary.encode(storage.Snapshot, { timestamp: 1 }), /say --new-framework/],
    'with a task that has no job': [
      binary.encode(storage.Snapshot, {
        timestamp: 1,
        schedulerMetadata: { frameworkId: 'framework', details: new Map() },
        tasks: [{ status: 2, failureCount: 0, timesPartitioned: 0, assignedTask: { taskId: 'a-task', instanceId: 0 } }],
      }),
      /1 records are refused.*--drop-refused/s,
    ],
  } as const;
  for (const [what, [content, reason]] of Object.entries(files)) {
    const file = join(workshop.folder, what.replaceAll(' ', '-'));
    writeFileSync(file, content);
    const { code, output } = await migrate('import', '--apply', `--database_url=${url}`, file);
    checks.ok(`a backup ${what} is refused`, code === 1 && reason.test(output), output);
  }
  const { code, output } = await migrate('import', '--apply', `--database_url=${url}`, whole);
  checks.ok('what was refused wrote nothing', code === 0, output);
}
