import { jobKeyText } from '../model/index.ts';
import type {
  HostAttributes,
  HostMaintenanceRequest,
  JobConfiguration,
  JobKey,
  ResourceAggregate,
} from '../wire/index.ts';
import type { Table } from './journal.ts';
import { KeyedList } from './keyed-list.ts';
import { TaskTable } from './task-table.ts';
import type { StoreView } from './types.ts';
import { UpdateTable } from './update-table.ts';

/** All tables in memory. Who changes them directly answers for keeping the database in step. */
export class ClusterState implements StoreView {
  readonly tasks = new TaskTable();
  readonly crons = new CronTable();
  readonly updates = new UpdateTable();
  readonly quotas = new QuotaTable();
  readonly hosts = new ListTable<HostAttributes>();
  readonly maintenance = new ListTable<HostMaintenanceRequest>();
  frameworkId: string | undefined;
}

class QuotaTable {
  private readonly byRole = new Map<string, ResourceAggregate>();

  get(role: string): ResourceAggregate | undefined {
    return this.byRole.get(role);
  }

  put(role: string, quota: ResourceAggregate | undefined): ResourceAggregate | undefined {
    const before = this.byRole.get(role);
    if (quota === undefined) this.byRole.delete(role);
    else this.byRole.set(role, quota);
    return before;
  }

  all(): ReadonlyMap<string, ResourceAggregate> {
    return this.byRole;
  }
}

/** A table that is listed as a whole. */
class ListTable<V> implements Table<V> {
  private readonly byKey = new KeyedList<V>();

  get(key: string): V | undefined {
    return this.byKey.get(key);
  }

  put(key: string, value: V | undefined): V | undefined {
    const before = this.byKey.get(key);
    if (value === undefined) this.byKey.delete(key);
    else this.byKey.set(key, value);
    return before;
  }

  all(): readonly V[] {
    return this.byKey.list();
  }
}

class CronTable {
  /** What is stored, under keys as `jobKeyText` makes them. */
  readonly rows = new ListTable<JobConfiguration>();

  get(key: JobKey): JobConfiguration | undefined {
    return this.rows.get(jobKeyText(key));
  }

  all(): readonly JobConfiguration[] {
    return this.rows.all();
  }
}
