import { ResponseCode } from '../../wire/index.ts';
import { required } from '../arguments.ts';
import type { Handlers } from '../handlers.ts';
import { ok, RefusedError } from '../reply.ts';
import { notAvailable } from '../unavailable.ts';

type RecoveryRpcs = Pick<
  Handlers,
  | 'performBackup'
  | 'listBackups'
  | 'stageRecovery'
  | 'queryRecovery'
  | 'deleteRecoveryTasks'
  | 'commitRecovery'
  | 'unloadRecovery'
  | 'snapshot'
>;

/** RPCs about backups, which cannot be made: there is none, and none is loaded. (aurora: scheduler/storage/backup/Recovery.java) */
export function recoveryRpcs(): RecoveryRpcs {
  return {
    async performBackup() {
      throw notAvailable('performBackup');
    },

    async snapshot() {
      throw notAvailable('snapshot');
    },

    async listBackups() {
      return ok({ listBackupsResult: { backups: [] } });
    },

    async stageRecovery({ backupId }) {
      required(backupId, 'backupId');
      throw notAvailable('stageRecovery');
    },

    async queryRecovery({ query }) {
      required(query, 'query');
      throw nothingLoaded();
    },

    async deleteRecoveryTasks({ query }) {
      required(query, 'query');
      throw nothingLoaded();
    },

    async commitRecovery() {
      throw nothingLoaded();
    },

    async unloadRecovery() {
      return ok();
    },
  };
}

function nothingLoaded(): RefusedError {
  return new RefusedError('No backup loaded.', ResponseCode.ERROR);
}
