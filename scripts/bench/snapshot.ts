import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { AuroraClient } from '../../src/client/index.ts';
import { systemClock } from '../../src/clock/index.ts';
import { readSource } from '../../src/migration/index.ts';
import { BUILT_IN_TIERS } from '../../src/model/index.ts';
import { binary, storage } from '../../src/wire/index.ts';
import { printFigure } from './figure.ts';
import { type BenchServer, startBenchServer } from './server/server.ts';
import { clusterOf, rowsIn } from './snapshot/cluster.ts';
import { migrate } from './snapshot/program.ts';
import { startDatabase } from './store/database.ts';

/*
 * `npm run bench -- snapshot [tasks]`: a cluster of 100,000 running tasks and 1,000 updates goes into a backup, out of one, and through a restart; a
 * larger one is imported. The baselines are the original's on a machine of the same class: its snapshot of 100,000 pending tasks, its backup of 200,066
 * tasks (392 MB in 4.3 s), its replay of a snapshot, its restart with 100,000 tasks; and for the import what is asked for.
 */

const TASKS = 100_000;
const UPDATES = 1_000;
const IMPORTED_TASKS = 300_000;
const ROUNDS = 5;

const SNAPSHOT_MARK_MS = 800;
const BACKUP_MARK_MB_PER_S = 91;
/** 40 to 55 microseconds a task, when it replays a snapshot. */
const READ_MARK = 21_000;
const RESTART_MARK_MS = 5_900;
const STALL_MARK_MS = 20;
const IMPORT_MARK_S = 120;
const IMPORT_MARK_GIB = 2;

const MB = 1e6;

/** A backup that was made up, and what is in it. */
interface Backup {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
}

export async function run([tasks]: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'aurora-bench-snapshot-'));
  const count = Number(tasks ?? TASKS);
  try {
    const backup = await makeUp(join(folder, 'scheduler-backup-2026-11-25-00-00'), count, UPDATES);
    await read(backup, count);
    await serve(backup, count, folder);
    const large = await makeUp(join(folder, 'scheduler-backup-2026-11-25-00-01'), IMPORTED_TASKS, UPDATES);
    await importLarge(large, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeUp(path: string, tasks: number, updates: number): Promise<Backup> {
  const snapshot = clusterOf({ tasks, updates });
  const file = await open(path, 'w');
  for (const piece of binary.encodeInSlices(storage.Snapshot, snapshot)) await file.write(piece);
  await file.close();
  return { path, bytes: (await stat(path)).size, rows: rowsIn(snapshot) };
}

/** What a dry run of the import does, without the start of a process. */
async function read({ path, bytes, rows }: Backup, tasks: number): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    const since = systemClock.monotonic();
    const { records } = await readSource([path], { tiers: BUILT_IN_TIERS, nowMs: systemClock.now() });
    times.push(systemClock.monotonic() - since);
    if (records.tasks.size !== tasks) throw new Error(`${records.tasks.size} tasks were read, not ${tasks}`);
  }
  const name = `backup of ${tasks} tasks read by the import`;
  const value = tasks / (median(times) / 1000);
  printFigure({ bench: 'snapshot', case: name, value, unit: 'tasks/s', baseline: READ_MARK, ratio: value / READ_MARK });
  speed(name, median(times), bytes, rows);
}

/** A scheduler that leads this cluster: how long it takes to, and what its backups cost. */
async function serve(backup: Backup, tasks: number, folder: string): Promise<void> {
  const backups = join(folder, 'backups');
  const server = await startBenchServer({
    flags: [`-backup_dir=${backups}`],
    prepare: (url) => fill(url, backup, folder),
  });
  try {
    const restarts: number[] = [];
    for (let round = 0; round < ROUNDS; round++) restarts.push(await server.restart());
    mark(`restart to leading with ${tasks} tasks`, median(restarts), 'ms', RESTART_MARK_MS);
    await backUp(server, backups, tasks, backup.rows);
    await goBack(server, backups, tasks);
  } finally {
    await server.stop();
  }
}

async function backUp(server: BenchServer, folder: string, tasks: number, rows: number): Promise<void> {
  const client = new AuroraClient(server.url);
  const name = `backup of ${tasks} tasks written (performBackup)`;
  try {
    const times: number[] = [];
    const stalls: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await server.vitals();
      const since = systemClock.monotonic();
      await client.call('performBackup', {});
      times.push(systemClock.monotonic() - since);
      stalls.push((await server.vitals()).longestStallMs);
    }
    const [file] = (await readdir(folder)).filter((each) => each.startsWith('scheduler-backup-'));
    if (file === undefined) throw new Error('there is no backup');
    mark(name, median(times), 'ms', SNAPSHOT_MARK_MS);
    speed(name, median(times), (await stat(join(folder, file))).size, rows, BACKUP_MARK_MB_PER_S);
    mark(`${name}, longest stall of the event loop`, Math.max(...stalls), 'ms', STALL_MARK_MS);
    await server.vitals();
    const since = systemClock.monotonic();
    await client.call('snapshot', {});
    mark(`snapshot of ${tasks} tasks`, systemClock.monotonic() - since, 'ms', SNAPSHOT_MARK_MS);
  } finally {
    await client.close();
  }
}

/** The whole state is replaced by a backup; the scheduler ends with it, and the next one leads the same cluster. */
async function goBack(server: BenchServer, folder: string, tasks: number): Promise<void> {
  const client = new AuroraClient(server.url);
  const name = `backup of ${tasks} tasks put in the place of the state (commitRecovery)`;
  try {
    const [backupId] = (await readdir(folder)).filter((each) => each.startsWith('scheduler-backup-'));
    await client.call('stageRecovery', { backupId });
    await server.vitals();
    const since = systemClock.monotonic();
    await client.call('commitRecovery', {});
    const ms = systemClock.monotonic() - since;
    printFigure({ bench: 'snapshot', case: name, value: ms, unit: 'ms' });
    mark(`${name}, longest stall of the event loop`, (await server.ended()).longestStallMs, 'ms', STALL_MARK_MS);
  } finally {
    await client.close();
  }
}

async function importLarge(backup: Backup, folder: string): Promise<void> {
  const database = await startDatabase();
  try {
    const { ms, peakRss } = await migrate(join(folder, 'rss'), ...applying(backup.path, database.url));
    const name = `import of ${IMPORTED_TASKS} tasks into PostgreSQL`;
    mark(name, ms / 1000, 's', IMPORT_MARK_S);
    mark(`${name}, memory`, peakRss / 2 ** 30, 'GiB', IMPORT_MARK_GIB);
    speed(name, ms, backup.bytes, backup.rows);
  } finally {
    await database.stop();
  }
}

/** Imports a backup, and lets the database do what it does by itself within a minute or two of so many new rows. */
async function fill(url: string, { path }: Backup, folder: string): Promise<void> {
  await migrate(join(folder, 'rss'), ...applying(path, url));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum (analyze)');
  await client.query('checkpoint');
  await client.end();
}

function applying(path: string, url: string): readonly string[] {
  return ['import', '--apply', `--database_url=${url}`, path];
}

/** One that is smaller is better. */
function mark(name: string, value: number, unit: string, baseline: number): void {
  printFigure({ bench: 'snapshot', case: name, value, unit, baseline, ratio: baseline / value });
}

function speed(name: string, ms: number, bytes: number, rows: number, baseline?: number): void {
  const value = bytes / MB / (ms / 1000);
  const judged = baseline === undefined ? {} : { baseline, ratio: value / baseline };
  printFigure({ bench: 'snapshot', case: name, value, unit: 'MB/s', ...judged });
  printFigure({ bench: 'snapshot', case: name, value: rows / (ms / 1000), unit: 'rows/s' });
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
