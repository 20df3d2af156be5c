import { ArgumentError, type ConfigPool, jobKeyText, printJobUpdateKey, taskIdOf } from '../model/index.ts';
import type {
  HostAttributes,
  HostMaintenanceRequest,
  JobConfiguration,
  JobInstanceUpdateEvent,
  JobKey,
  JobUpdate,
  JobUpdateEvent,
  JobUpdateKey,
  ResourceAggregate,
  ScheduledTask,
  TaskConfig,
} from '../wire/index.ts';
import type { TableName, TableRows } from './changes.ts';
import type { ClusterState } from './cluster-state.ts';
import type { Table } from './journal.ts';
import { checkedKey, sameHostAttributes, storableCron, storableHost, storableTask } from './storable.ts';
import type { StoreEvent, StoreView, Transaction } from './types.ts';
import {
  newUpdateRecord,
  storableUpdate,
  type UpdateRecord,
  updateKeyText,
  withEvent,
  withInstanceEvent,
} from './update-record.ts';

type Tables = { readonly [Name in TableName]: Table<TableRows[Name]> };

/** Where the rows of each table are written. */
export type WrittenTables = {
  readonly [Name in TableName]: { put(key: string, value: TableRows[Name] | undefined): unknown };
};

/** The tables of a state themselves. */
export function tablesOf({ tasks, crons, updates, quotas, hosts, maintenance }: ClusterState): Tables {
  return { tasks, crons: crons.rows, updates: updates.records, quotas, hosts, maintenance };
}

/** Writes to a state in memory what the store can hold, each in its stored form, until it is closed. */
export class StateWriter implements Transaction {
  readonly tasks: StoreView['tasks'];
  readonly crons: StoreView['crons'];
  readonly updates: StoreView['updates'];
  readonly quotas: StoreView['quotas'];
  readonly hosts: StoreView['hosts'];
  readonly maintenance: StoreView['maintenance'];
  /** What was published so far. */
  readonly events: StoreEvent[] = [];
  protected readonly state: ClusterState;
  private readonly configs: ConfigPool;
  private readonly written: WrittenTables;
  private lastConfig: { readonly given: TaskConfig; readonly interned: TaskConfig } | undefined;
  private open = true;

  /** @param written the tables of `state`, or what passes on to them */
  constructor(state: ClusterState, configs: ConfigPool, written: WrittenTables) {
    this.state = state;
    this.configs = configs;
    this.tasks = state.tasks;
    this.crons = state.crons;
    this.updates = state.updates;
    this.quotas = state.quotas;
    this.hosts = state.hosts;
    this.maintenance = state.maintenance;
    this.written = written;
  }

  get frameworkId(): string | undefined {
    return this.state.frameworkId;
  }

  saveTasks(tasks: readonly ScheduledTask[]): readonly ScheduledTask[] {
    this.requireOpen();
    refuseCollisions(tasks);
    return tasks.map((task) => {
      const stored = storableTask(task, this.intern);
      this.written.tasks.put(taskIdOf(task), stored);
      return stored;
    });
  }

  mutateTask(taskId: string, change: (task: ScheduledTask) => ScheduledTask): ScheduledTask {
    this.requireOpen();
    const before = this.state.tasks.get(taskId);
    if (before === undefined) throw new Error(`There is no task ${taskId} to change.`);
    const changed = change(before);
    if (changed === before) return before;
    if (taskIdOf(changed) !== taskId) throw new Error("A task's ID may not be mutated.");
    const after = storableTask(changed, this.intern);
    this.written.tasks.put(taskId, after);
    return after;
  }

  deleteTasks(taskIds: readonly string[]): void {
    this.requireOpen();
    for (const id of taskIds) {
      if (this.state.tasks.get(id) !== undefined) this.written.tasks.put(id, undefined);
    }
  }

  saveCron(job: JobConfiguration): void {
    this.requireOpen();
    const stored = storableCron(job, this.intern);
    this.written.crons.put(jobKeyText(stored.key ?? {}), stored);
  }

  deleteCron(key: JobKey): void {
    this.requireOpen();
    const text = jobKeyText(key);
    if (this.state.crons.rows.get(text) !== undefined) this.written.crons.put(text, undefined);
  }

  saveUpdate(update: JobUpdate): void {
    this.requireOpen();
    const stored = storableUpdate(update, this.intern);
    const key = checkedKey(updateKeyText(stored.summary?.key ?? {}), 'update key');
    this.written.updates.put(key, newUpdateRecord(stored));
  }

  saveUpdateEvent(key: JobUpdateKey, event: JobUpdateEvent): void {
    this.changeUpdate(key, (record) => withEvent(record, event));
  }

  saveInstanceUpdateEvent(key: JobUpdateKey, event: JobInstanceUpdateEvent): void {
    this.changeUpdate(key, (record) => withInstanceEvent(record, event));
  }

  deleteUpdates(keys: readonly JobUpdateKey[]): void {
    this.requireOpen();
    for (const key of keys) {
      const text = updateKeyText(key);
      if (this.state.updates.records.get(text) !== undefined) this.written.updates.put(text, undefined);
    }
  }

  saveQuota(role: string, quota: ResourceAggregate): void {
    this.requireOpen();
    this.written.quotas.put(checkedKey(role, 'role'), { resources: quota.resources ?? [] });
  }

  deleteQuota(role: string): void {
    this.requireOpen();
    if (this.state.quotas.get(role) !== undefined) this.written.quotas.put(role, undefined);
  }

  saveHostAttributes(attributes: HostAttributes): boolean {
    this.requireOpen();
    const stored = storableHost(attributes);
    const before = this.state.hosts.get(stored.host);
    if (before !== undefined && sameHostAttributes(before, stored)) return false;
    this.written.hosts.put(stored.host, stored);
    this.publish({ type: 'host-attributes-changed', attributes: stored });
    return true;
  }

  saveMaintenanceRequest(request: HostMaintenanceRequest): void {
    this.requireOpen();
    if (request.host === undefined) throw new ArgumentError('a maintenance request without a host');
    this.written.maintenance.put(checkedKey(request.host, 'host'), request);
  }

  deleteMaintenanceRequest(host: string): void {
    this.requireOpen();
    if (this.state.maintenance.get(host) !== undefined) this.written.maintenance.put(host, undefined);
  }

  saveFrameworkId(id: string): void {
    this.requireOpen();
    this.state.frameworkId = id;
  }

  clear(): void {
    this.requireOpen();
    const { tasks, crons, updates, quotas, hosts, maintenance } = this.state;
    this.deleteTasks(tasks.query({}).map(taskIdOf));
    for (const { key } of crons.all()) if (key !== undefined) this.deleteCron(key);
    this.deleteUpdates(updates.query({ offset: 0, limit: 0 }).flatMap(({ summary }) => summary?.key ?? []));
    for (const role of [...quotas.all().keys()]) this.deleteQuota(role);
    for (const { host = '' } of hosts.all()) this.written.hosts.put(host, undefined);
    for (const { host = '' } of maintenance.all()) this.deleteMaintenanceRequest(host);
  }

  publish(event: StoreEvent): void {
    this.requireOpen();
    this.events.push(event);
  }

  /** Ends the transaction: it refuses further changes. */
  close(): void {
    this.open = false;
  }

  private requireOpen(): void {
    if (!this.open) throw new Error('The transaction is over: its work returned or threw already.');
  }

  private changeUpdate(key: JobUpdateKey, change: (record: UpdateRecord) => UpdateRecord): void {
    this.requireOpen();
    const text = updateKeyText(key);
    const before = this.state.updates.records.get(text);
    if (before === undefined) throw new Error(`Update not found: ${printJobUpdateKey(key)}`);
    this.written.updates.put(text, change(before));
  }

  /** The stored form of a config, most often the one asked for before: tasks come by the job. */
  private readonly intern = (config: TaskConfig): TaskConfig => {
    if (this.lastConfig?.given !== config) {
      if (config.job === undefined) throw new Error('a task config has no job key');
      checkedKey(jobKeyText(config.job), 'job key');
      this.lastConfig = { given: config, interned: this.configs.intern(config) };
    }
    return this.lastConfig.interned;
  };
}

/** @throws Error when two different tasks have the same id */
function refuseCollisions(tasks: readonly ScheduledTask[]): void {
  if (tasks.length < 2) return;
  const ids = new Set<string>();
  for (const task of tasks) ids.add(taskIdOf(task));
  // The same task may be there twice.
  if (ids.size < tasks.length && ids.size < new Set(tasks).size)
    throw new Error('Proposed new tasks would create task ID collision.');
}
