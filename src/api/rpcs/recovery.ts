import { type Backups, type Recovery, RecoveryError } from '../../backups/index.ts';
import { ResponseCode } from '../../wire/index.ts';
import { required } from '../arguments.ts';
import type { Handlers } from '../handlers.ts';
import { ok, RefusedError } from '../reply.ts';

/** What the RPCs about backups need. */
export interface RecoveryDependencies {
  /** Undefined for a scheduler that makes none. */
  readonly backups: { readonly files: Backups; readonly recovery: Recovery } | undefined;
}

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

/**
 * RPCs about backups and the way back to one. (aurora: scheduler/thrift/SchedulerThriftInterface.java, scheduler/storage/backup/Recovery.java)
 */
export function recoveryRpcs({ backups }: RecoveryDependencies): RecoveryRpcs {
  const { files, recovery } = backups ?? {};
  return {
    async performBackup() {
      if (files === undefined) throw noBackups();
      await files.perform();
      return ok();
    },

    // The state is in the database already; what is left of a snapshot is the backup that it may bring with it.
    async snapshot() {
      await files?.snapshot();
      return ok();
    },

    async listBackups() {
      return ok({ listBackupsResult: { backups: (await files?.list()) ?? [] } });
    },

    async stageRecovery({ backupId }) {
      const name = required(backupId, 'backupId');
      if (recovery === undefined) throw noBackups();
      await recovery.stage(name).catch(refuse);
      return ok();
    },

    async queryRecovery({ query }) {
      const wanted = required(query, 'query');
      if (recovery === undefined) throw nothingLoaded();
      return ok({ queryRecoveryResult: { tasks: refusing(() => recovery.query(wanted)) } });
    },

    async deleteRecoveryTasks({ query }) {
      const unwanted = required(query, 'query');
      if (recovery === undefined) throw nothingLoaded();
      refusing(() => recovery.deleteTasks(unwanted));
      return ok();
    },

    async commitRecovery() {
      if (recovery === undefined) throw nothingLoaded();
      await recovery.commit().catch(refuse);
      return ok();
    },

    async unloadRecovery() {
      recovery?.unload();
      return ok();
    },
  };
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): never {
  throw error instanceof RecoveryError ? new RefusedError(error.message, ResponseCode.ERROR) : error;
}

function noBackups(): RefusedError {
  return new RefusedError('This scheduler makes no backups: start it with -backup_dir.', ResponseCode.ERROR);
}

function nothingLoaded(): RefusedError {
  return new RefusedError('No backup loaded.', ResponseCode.ERROR);
}
