import type { Pacer } from '../../clock/index.ts';
import { type CompleteJobKey, parseJobKey } from '../../model/index.ts';
import type { HostAttributes, HostMaintenanceRequest, JobConfiguration } from '../../wire/index.ts';
import type { Change, ChangedRows, ChangeSet } from '../changes.ts';
import { type ConfigChanges, ConfigLedger } from './config-ledger.ts';
import type { CronRow, QuotaRow } from './statements.ts';
import { TaskLedger, TaskRows } from './task-rows.ts';
import { UpdateLedger, UpdateRows } from './update-rows.ts';

/** What a commit does to each table. */
export interface RowChanges {
  readonly configs: ConfigChanges;
  readonly tasks: TaskRows;
  readonly updates: UpdateRows;
  readonly crons: readonly CronRow[];
  readonly deletedCrons: readonly CompleteJobKey[];
  readonly quotas: readonly QuotaRow[];
  readonly deletedQuotas: readonly string[];
  readonly hosts: readonly HostAttributes[];
  readonly deletedHosts: readonly string[];
  readonly maintenance: readonly HostMaintenanceRequest[];
  readonly deletedMaintenance: readonly string[];
  /** The new framework id, if it is new. */
  readonly frameworkId: string | undefined;
}

/**
 * Knows under which numbers tasks, updates and configs are in the database, and so can tell what a change of the state means for its rows.
 *
 * It is always as far as the last change set that was turned into rows; a commit that is tried again uses the rows it has.
 * Configs must be interned: those of equal content are one object.
 */
export class RowLedger {
  readonly configs = new ConfigLedger();
  readonly tasks = new TaskLedger(this.configs);
  readonly updates = new UpdateLedger(this.configs);

  /** Takes in a row of `cron_jobs` that was loaded, or is gone. */
  loadedCron({ before, after }: Change<JobConfiguration>): void {
    if (after?.taskConfig !== undefined) this.configs.use(after.taskConfig);
    if (before?.taskConfig !== undefined) this.configs.release(before.taskConfig);
  }

  /** Turns the next change set into rows. */
  async rowsOf(changes: ChangeSet, pacer: Pacer): Promise<RowChanges> {
    const tasks = new TaskRows();
    for (const [taskId, change] of changes.tasks) {
      this.tasks.add(tasks, taskId, change);
      if (pacer.due()) await pacer.rest();
    }
    const updates = new UpdateRows();
    for (const [key, change] of changes.updates) {
      this.updates.add(updates, key, change);
      if (pacer.due()) await pacer.rest();
    }
    for (const [, change] of changes.crons) this.loadedCron(change);
    return {
      tasks,
      updates,
      crons: valuesOf(changes.crons).flatMap((job) =>
        job.taskConfig === undefined ? [] : [{ job, configId: this.configs.idOf(job.taskConfig) }],
      ),
      deletedCrons: removedFrom(changes.crons).flatMap((key) => parseJobKey(key) ?? []),
      quotas: [...changes.quotas].flatMap(([role, { after }]) => (after === undefined ? [] : [{ role, quota: after }])),
      deletedQuotas: removedFrom(changes.quotas),
      hosts: valuesOf(changes.hosts),
      deletedHosts: removedFrom(changes.hosts),
      maintenance: valuesOf(changes.maintenance),
      deletedMaintenance: removedFrom(changes.maintenance),
      frameworkId: changes.frameworkId?.after,
      configs: this.configs.takeChanges(),
    };
  }
}

function valuesOf<V>(changes: ChangedRows<V>): V[] {
  return [...changes].flatMap(([, { after }]) => (after === undefined ? [] : [after]));
}

function removedFrom<V>(changes: ChangedRows<V>): string[] {
  return [...changes].flatMap(([key, { after }]) => (after === undefined ? [key] : []));
}
