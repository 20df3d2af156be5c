import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VirtualClock } from '../clock/index.ts';
import { BUILT_IN_TIERS } from '../model/index.ts';
import { type Batch, createMemoryStore } from '../store/index.ts';
import { binary, storage } from '../wire/index.ts';
import { backupName, surplus } from './backup-name.ts';
import { createBackups } from './index.ts';

const HOUR_MS = 3_600_000;
const START_MS = Date.UTC(2026, 0, 31, 12);

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function backups({ max = 48, intervalMs = HOUR_MS, snapshotIntervalMs = HOUR_MS } = {}) {
  const dir = join(await mkdtemp(join(tmpdir(), 'aurora-backups-')), 'made', 'here');
  folders.push(join(dir, '../..'));
  const clock = new VirtualClock(START_MS);
  const commits: Batch[] = [];
  const store = createMemoryStore({ commit: async (batch) => void commits.push(batch) });
  const counts = new Map<string, number>();
  const ended: string[] = [];
  const { files, recovery } = createBackups({
    settings: { dir, intervalMs, snapshotIntervalMs, max },
    tiers: BUILT_IN_TIERS,
    store,
    clock,
    count: (name, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by),
    log: pino({ level: 'silent' }),
    shutDown: (reason) => ended.push(reason),
  });
  await files.start();
  const names = async () => (await readdir(dir)).sort();
  const outcomes = () => [counts.get('scheduler_backup_success'), counts.get('scheduler_backup_failed')];
  return { dir, clock, store, commits, files, recovery, names, outcomes, ended };
}

describe('the name of a backup', () => {
  it('tells the minute in the time zone of the process', () => {
    const at = new Date(2026, 2, 4, 5, 6, 59);
    expect(backupName(at.getTime())).toBe('scheduler-backup-2026-03-04-05-06');
  });

  it.each([
    [5, ['scheduler-backup-2', 'scheduler-backup-1'], []],
    [
      1,
      ['scheduler-backup-2', 'scheduler-backup-1', 'scheduler-backup-3'],
      ['scheduler-backup-1', 'scheduler-backup-2'],
    ],
    [1, ['scheduler-backup-2', 'temp_scheduler-backup-1', 'a', 'z'], []],
    [0, ['scheduler-backup-2'], ['scheduler-backup-2']],
  ])('%i are kept', (max, names, gone) => {
    expect(surplus(names, max)).toEqual(gone);
  });
});

describe('backups', () => {
  // K1
  it('are made when an interval is over, and not before', async () => {
    const { dir, clock, files, names, store } = await backups();
    await store.write((tx) => tx.saveFrameworkId('framework'));
    await files.snapshot();
    clock.advance(HOUR_MS - 1);
    await files.snapshot();
    expect(await names()).toEqual([]);
    clock.advance(1);
    await files.snapshot();
    await files.stop();
    expect(await names()).toEqual([backupName(START_MS + HOUR_MS)]);
    const bytes = await readFile(join(dir, backupName(START_MS + HOUR_MS)));
    expect(binary.decode(storage.Snapshot, bytes)).toMatchObject({
      timestamp: START_MS + HOUR_MS,
      schedulerMetadata: { frameworkId: 'framework' },
    });
  });

  // K2
  it('that are late are made once', async () => {
    const { clock, files, outcomes } = await backups({ snapshotIntervalMs: 100 * HOUR_MS });
    clock.advance(3 * HOUR_MS);
    await files.snapshot();
    await files.snapshot();
    expect(outcomes()).toEqual([1, 0]);
    // A late one does not shorten the next interval.
    clock.advance(HOUR_MS - 1);
    await files.snapshot();
    expect(outcomes()).toEqual([1, 0]);
    await files.stop();
  });

  it('are made by the clock', async () => {
    const { clock, files, names } = await backups();
    for (let hour = 1; hour <= 3; hour++) {
      clock.advance(HOUR_MS);
      await files.perform();
      expect(await names()).toHaveLength(hour);
    }
    await files.stop();
    clock.advance(10 * HOUR_MS);
    expect(clock.waiting).toBe(0);
    expect(await names()).toHaveLength(3);
  });

  // K3
  it('are kept up to a number, the newest', async () => {
    const { dir, clock, files, names } = await backups({ max: 5, snapshotIntervalMs: 100 * HOUR_MS });
    for (const foreign of ['notes', 'temp_scheduler-backup-0']) await writeFile(join(dir, foreign), '');
    for (let hour = 0; hour < 6; hour++) {
      await files.perform();
      clock.advance(HOUR_MS);
    }
    await files.stop();
    const newest = [1, 2, 3, 4, 5].map((hour) => backupName(START_MS + hour * HOUR_MS));
    expect(await names()).toEqual(['notes', ...newest, 'temp_scheduler-backup-0']);
    expect([...(await files.list())].sort()).toEqual(await names());
  });

  // K4
  it('that cannot be written are counted, and the next ones made', async () => {
    const { dir, clock, files, outcomes, names } = await backups();
    await rm(dir, { recursive: true });
    await files.perform();
    expect(outcomes()).toEqual([0, 1]);
    await files.start();
    // A failed one counts as the last, too.
    clock.advance(HOUR_MS - 1);
    await files.snapshot();
    expect(outcomes()).toEqual([0, 1]);
    await files.perform();
    expect(outcomes()).toEqual([1, 1]);
    expect(await names()).toHaveLength(1);
    await files.stop();
  });

  // K5
  it('of one minute are one, the last', async () => {
    const { dir, clock, files, names, store } = await backups();
    await files.perform();
    await store.write((tx) => tx.saveFrameworkId('later'));
    clock.advance(59_000);
    await files.perform();
    await files.stop();
    expect(await names()).toEqual([backupName(START_MS)]);
    const { schedulerMetadata } = binary.decode(storage.Snapshot, await readFile(join(dir, backupName(START_MS))));
    expect(schedulerMetadata?.frameworkId).toBe('later');
  });

  it('asked for at once are written one after another', async () => {
    const { files, names, outcomes } = await backups();
    await Promise.all([files.perform(), files.perform(), files.perform()]);
    await files.stop();
    expect(outcomes()).toEqual([3, 0]);
    expect(await names()).toEqual([backupName(START_MS)]);
  });

  it('need a folder that can be made and written to', async () => {
    const { dir } = await backups();
    await writeFile(join(dir, 'file'), '');
    const { files } = createBackups({
      settings: { dir: join(dir, 'file', 'below'), intervalMs: 1, snapshotIntervalMs: 1, max: 1 },
      tiers: BUILT_IN_TIERS,
      store: createMemoryStore(),
      clock: new VirtualClock(),
      count: () => undefined,
      log: pino({ level: 'silent' }),
      shutDown: () => undefined,
    });
    await expect(files.start()).rejects.toThrow(`Unable to create backup dir ${join(dir, 'file', 'below')}.`);
  });
});

describe('going back to a backup', () => {
  // R1, and all that is not a task
  it('brings back everything, and ends the process once', async () => {
    const { files, recovery, names, store, ended, commits } = await backups();
    const quota = { resources: [{ numCpus: 1 }, { ramMb: 2 }, { diskMb: 3 }] };
    await store.write((tx) => {
      tx.saveFrameworkId('framework');
      tx.saveQuota('role', quota);
      tx.saveHostAttributes({ host: 'host', slaveId: 'agent', attributes: [], mode: 1 });
    });
    await files.perform();
    await files.stop();
    await store.write((tx) => {
      tx.deleteQuota('role');
      tx.saveQuota('other', quota);
    });
    const [name = ''] = await names();
    await recovery.stage(name);
    expect(store.quotas.all().size).toBe(1);
    expect(ended).toEqual([]);
    const done = recovery.commit();
    // It is one's own until it is done.
    expect(() => recovery.deleteTasks({})).toThrow('No backup loaded.');
    await done;
    const { changes } = commits.at(-1) ?? { changes: undefined };
    expect([...(changes?.quotas ?? [])]).toEqual([
      ['other', { before: quota, after: undefined }],
      ['role', { before: undefined, after: quota }],
    ]);
    expect(Array.from(changes?.hosts ?? [], ([host]) => host)).toEqual(['host']);
    expect(changes?.frameworkId).toBeUndefined();
    // The next leader begins with it; here nothing changes, nor can it any more.
    expect([...store.quotas.all().keys()]).toEqual(['other']);
    await expect(store.write((tx) => tx.deleteQuota('other'))).rejects.toThrow('The state was replaced by another');
    expect(ended).toHaveLength(1);
    await expect(recovery.commit()).rejects.toThrow('No backup loaded.');
    expect(ended).toHaveLength(1);
  });

  // R3, R4
  it('says what is wrong, and can be given up at any time', async () => {
    const { dir, files, recovery, names } = await backups();
    await files.perform();
    await files.stop();
    const [name = ''] = await names();
    recovery.unload();
    await expect(recovery.stage('foo')).rejects.toThrow(`Backup ${join(dir, 'foo')} does not exist.`);
    await expect(recovery.commit()).rejects.toThrow('No backup loaded.');
    await recovery.stage(name);
    await expect(recovery.stage(name)).rejects.toThrow('Another backup is already loaded.');
    recovery.unload();
    await recovery.stage(name);
  });
});
