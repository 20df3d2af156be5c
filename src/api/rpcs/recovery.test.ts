import { describe, expect, it } from '@jest/globals';
import { testApi } from '../testing/test-api.ts';

type Api = ReturnType<typeof testApi>['api'];

describe('backups and recovery', () => {
  it('has no backups', async () => {
    const { api } = testApi();
    expect((await api.listBackups({})).result).toEqual({ listBackupsResult: { backups: [] } });
  });

  it.each<[string, (api: Api) => ReturnType<Api['snapshot']>, string]>([
    ['performBackup', (api) => api.performBackup({}), 'ERROR: performBackup is not available on this scheduler yet.'],
    ['snapshot', (api) => api.snapshot({}), 'ERROR: snapshot is not available on this scheduler yet.'],
    ['stageRecovery', (api) => api.stageRecovery({}), 'ERROR: backupId must be set'],
    [
      'stageRecovery of a backup',
      (api) => api.stageRecovery({ backupId: 'x' }),
      'ERROR: stageRecovery is not available on this scheduler yet.',
    ],
    ['queryRecovery', (api) => api.queryRecovery({}), 'ERROR: query must be set'],
    ['queryRecovery of all', (api) => api.queryRecovery({ query: {} }), 'ERROR: No backup loaded.'],
    ['deleteRecoveryTasks', (api) => api.deleteRecoveryTasks({}), 'ERROR: query must be set'],
    ['deleteRecoveryTasks of all', (api) => api.deleteRecoveryTasks({ query: {} }), 'ERROR: No backup loaded.'],
    ['commitRecovery', (api) => api.commitRecovery({}), 'ERROR: No backup loaded.'],
    ['unloadRecovery', (api) => api.unloadRecovery({}), 'OK'],
  ])('%s', async (_, call, answer) => {
    const { api, said } = testApi();
    expect(await said(call(api))).toBe(answer);
  });
});
