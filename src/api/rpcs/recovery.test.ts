import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { CommitBatch } from '../../store/index.ts';
import type { ScheduledTask, TaskQuery } from '../../wire/index.ts';
import { job, KEY, testApi } from '../testing/test-api.ts';

type Api = ReturnType<typeof testApi>['api'];

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function withBackups() {
  const backupDir = await mkdtemp(join(tmpdir(), 'aurora-backups-'));
  folders.push(backupDir);
  /** The tasks that the database holds, by id. */
  const durable = new Map<string, ScheduledTask>();
  const commit: CommitBatch = async ({ changes }) => {
    for (const [id, { after }] of changes.tasks) {
      if (after === undefined) durable.delete(id);
      else durable.set(id, after);
    }
  };
  return { backupDir, durable, ...testApi({ backupDir, store: { commit } }) };
}

describe('a scheduler without a folder for backups', () => {
  it('has none', async () => {
    const { api } = testApi();
    expect((await api.listBackups({})).result).toEqual({ listBackupsResult: { backups: [] } });
  });

  it.each<[string, (api: Api) => ReturnType<Api['snapshot']>, string]>([
    [
      'performBackup',
      (api) => api.performBackup({}),
      'ERROR: This scheduler makes no backups: start it with -backup_dir.',
    ],
    ['snapshot', (api) => api.snapshot({}), 'OK'],
    ['stageRecovery', (api) => api.stageRecovery({}), 'ERROR: backupId must be set'],
    [
      'stageRecovery of a backup',
      (api) => api.stageRecovery({ backupId: 'x' }),
      'ERROR: This scheduler makes no backups: start it with -backup_dir.',
    ],
    ['queryRecovery', (api) => api.queryRecovery({}), 'ERROR: query must be set'],
    ['queryRecovery of all', (api) => api.queryRecovery({ query: {} }), 'ERROR: No backup loaded.'],
    ['deleteRecoveryTasks', (api) => api.deleteRecoveryTasks({}), 'ERROR: query must be set'],
    ['deleteRecoveryTasks of all', (api) => api.deleteRecoveryTasks({ query: {} }), 'ERROR: No backup loaded.'],
    ['commitRecovery', (api) => api.commitRecovery({}), 'ERROR: No backup loaded.'],
    ['unloadRecovery', (api) => api.unloadRecovery({}), 'OK'],
  ])('answers %s', async (_, call, answer) => {
    const { api, said } = testApi();
    expect(await said(call(api))).toBe(answer);
  });
});

describe('backups and recovery', () => {
  it('go back to an earlier state, without what is not wanted of it', async () => {
    const { api, said, durable, ended } = await withBackups();
    const other = { ...KEY, name: 'other' };
    await api.createJob({ description: job(3) });
    await api.createJob({ description: job(2, { job: other }) });
    expect(await said(api.performBackup({}))).toBe('OK');
    const backups = (await api.listBackups({})).result?.listBackupsResult?.backups ?? [];
    expect(backups).toEqual([expect.stringMatching(/^scheduler-backup-\d{4}-\d\d-\d\d-\d\d-\d\d$/)]);
    await api.killTasks({ job: KEY, instances: undefined });

    const [backupId] = backups;
    expect(await said(api.stageRecovery({ backupId }))).toBe('OK');
    expect(await said(api.stageRecovery({ backupId }))).toBe('ERROR: Another backup is already loaded.');
    const found = async (query: TaskQuery) =>
      (await api.queryRecovery({ query })).result?.queryRecoveryResult?.tasks?.length;
    expect(await found({})).toBe(5);
    expect(await said(api.deleteRecoveryTasks({ query: { jobKeys: [other] } }))).toBe('OK');
    expect(await found({})).toBe(3);
    expect(await said(api.commitRecovery({}))).toBe('OK');
    expect(ended).toEqual(['the state was replaced by a backup']);
    const tasks = [...durable.values()];
    expect(tasks.map(({ assignedTask }) => assignedTask?.task?.job)).toEqual([KEY, KEY, KEY]);
    expect(await said(api.commitRecovery({}))).toBe('ERROR: No backup loaded.');
  });

  it('can be given up', async () => {
    const { api, said } = await withBackups();
    await api.performBackup({});
    const [backupId] = (await api.listBackups({})).result?.listBackupsResult?.backups ?? [];
    await api.stageRecovery({ backupId });
    expect(await said(api.unloadRecovery({}))).toBe('OK');
    expect(await said(api.queryRecovery({ query: {} }))).toBe('ERROR: No backup loaded.');
    expect(await said(api.stageRecovery({ backupId }))).toBe('OK');
  });

  it('say what is wrong with a backup', async () => {
    const { api, said, backupDir } = await withBackups();
    await writeFile(join(backupDir, 'text'), 'no backup');
    expect(await said(api.stageRecovery({ backupId: 'nosuch' }))).toBe(
      `ERROR: Backup ${backupDir}/nosuch does not exist.`,
    );
    expect(await said(api.stageRecovery({ backupId: 'text' }))).toMatch(/^ERROR: Failed to decode backup .*byte \d+/);
    expect(await said(api.stageRecovery({ backupId: '../text' }))).toBe(
      'ERROR: backupId must be the name of a file in the backup directory, not ../text',
    );
  });
});
