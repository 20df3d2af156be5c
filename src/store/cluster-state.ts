import type { HostAttributes, ResourceAggregate } from '../wire/index.ts';
import { KeyedList } from './keyed-list.ts';
import { TaskTable } from './task-table.ts';
import type { StoreView } from './types.ts';

/** All tables in memory. Who changes them directly answers for keeping the database in step. */
export class ClusterState implements StoreView {
  readonly tasks = new TaskTable();
  readonly quotas = new QuotaTable();
  readonly hosts = new HostTable();
  frameworkId: string | undefined;
}

class QuotaTable {
  private readonly byRole = new Map<string, ResourceAggregate>();

  get(role: string): ResourceAggregate | undefined {
    return this.byRole.get(role);
  }

  put(role: string, quota: ResourceAggregate | undefined): void {
    if (quota === undefined) this.byRole.delete(role);
    else this.byRole.set(role, quota);
  }

  all(): ReadonlyMap<string, ResourceAggregate> {
    return this.byRole;
  }
}

class HostTable {
  private readonly byHost = new KeyedList<HostAttributes>();

  get(host: string): HostAttributes | undefined {
    return this.byHost.get(host);
  }

  put(host: string, attributes: HostAttributes | undefined): void {
    if (attributes === undefined) this.byHost.delete(host);
    else this.byHost.set(host, attributes);
  }

  all(): readonly HostAttributes[] {
    return this.byHost.list();
  }
}
