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
import type { ChangeSet } from './changes.ts';
import type { ClusterState } from './cluster-state.ts';
import { Journal } from './journal.ts';
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

/** A transaction on the state in memory, with what it takes to undo it. */
export class MemoryTransaction implements Transaction {
  readonly tasks: StoreView['tasks'];
  readonly crons: StoreView['crons'];
  readonly updates: StoreView['updates'];
  readonly quotas: StoreView['quotas'];
  readonly hosts: StoreView['hosts'];
  readonly maintenance: StoreView['maintenance'];
  /** What was published so far. */
  readonly events: StoreEvent[] = [];
  private readonly state: ClusterState;
  private readonly configs: ConfigPool;
  private readonly journals: {
    readonly tasks: Journal<ScheduledTask>;
    readonly crons: Journal<JobConfiguration>;
    readonly updates: Journal<UpdateRecord>;
    readonly quotas: Journal<ResourceAggregate>;
    readonly hosts: Journal<HostAttributes>;
    readonly maintenance: Journal<HostMaintenanceRequest>;
  };
  private readonly frameworkIdBefore: string | undefined;
  private lastConfig: { readonly given: TaskConfig; readonly interned: TaskConfig } | undefined;
  private open = true;

  constructor(state: ClusterState, configs: ConfigPool) {
    this.state = state;
    this.configs = configs;
    this.tasks = state.tasks;
    this.crons = state.crons;
    this.updates = state.updates;
    this.quotas = state.quotas;
    this.hosts = state.hosts;
    this.maintenance = state.maintenance;
    this.journals = {
      tasks: new Journal(state.tasks),
      crons: new Journal(state.crons.rows),
      updates: new Journal(state.updates.records),
      quotas: new Journal(state.quotas),
      hosts: new Journal(state.hosts),
      maintenance: new Journal(state.maintenance),
    };
    this.frameworkIdBefore = state.frameworkId;
  }

  get frameworkId(): string | undefined {
    return this.state.frameworkId;
  }

  saveTasks(tasks: readonly ScheduledTask[]): void {
    this.requireOpen();
    const seen = new Map<string, ScheduledTask>();
    for (const task of tasks) {
      const id = taskIdOf(task);
      const same = seen.get(id);
      if (same !== undefined && same !== task) {
        throw new Error('Proposed new tasks would create task ID collision.');
      }
      seen.set(id, task);
    }
    for (const [id, task] of seen) this.journals.tasks.put(id, storableTask(task, this.intern));
  }

  mutateTask(taskId: string, change: (task: ScheduledTask) => ScheduledTask): ScheduledTask {
    this.requireOpen();
    const before = this.state.tasks.get(taskId);
    if (before === undefined) throw new Error(`There is no task ${taskId} to change.`);
    const changed = change(before);
    if (changed === before) return before;
    if (taskIdOf(changed) !== taskId) throw new Error("A task's ID may not be mutated.");
    const after = storableTask(changed, this.intern);
    this.journals.tasks.put(taskId, after);
    return after;
  }

  deleteTasks(taskIds: readonly string[]): void {
    this.requireOpen();
    for (const id of taskIds) {
      if (this.state.tasks.get(id) !== undefined) this.journals.tasks.put(id, undefined);
    }
  }

  saveCron(job: JobConfiguration): void {
    this.requireOpen();
    const stored = storableCron(job, this.intern);
    this.journals.crons.put(jobKeyText(stored.key ?? {}), stored);
  }

  deleteCron(key: JobKey): void {
    this.requireOpen();
    const text = jobKeyText(key);
    if (this.state.crons.rows.get(text) !== undefined) this.journals.crons.put(text, undefined);
  }

  saveUpdate(update: JobUpdate): void {
    this.requireOpen();
    const stored = storableUpdate(update, this.intern);
    const key = checkedKey(updateKeyText(stored.summary?.key ?? {}), 'update key');
    this.journals.updates.put(key, newUpdateRecord(stored));
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
      if (this.state.updates.records.get(text) !== undefined) this.journals.updates.put(text, undefined);
    }
  }

  saveQuota(role: string, quota: ResourceAggregate): void {
    this.requireOpen();
    this.journals.quotas.put(checkedKey(role, 'role'), { resources: quota.resources ?? [] });
  }

  deleteQuota(role: string): void {
    this.requireOpen();
    if (this.state.quotas.get(role) !== undefined) this.journals.quotas.put(role, undefined);
  }

  saveHostAttributes(attributes: HostAttributes): boolean {
    this.requireOpen();
    const stored = storableHost(attributes);
    const before = this.state.hosts.get(stored.host);
    if (before !== undefined && sameHostAttributes(before, stored)) return false;
    this.journals.hosts.put(stored.host, stored);
    this.publish({ type: 'host-attributes-changed', attributes: stored });
    return true;
  }

  saveMaintenanceRequest(request: HostMaintenanceRequest): void {
    this.requireOpen();
    if (request.host === undefined) throw new ArgumentError('a maintenance request without a host');
    this.journals.maintenance.put(checkedKey(request.host, 'host'), request);
  }

  deleteMaintenanceRequest(host: string): void {
    this.requireOpen();
    if (this.state.maintenance.get(host) !== undefined) this.journals.maintenance.put(host, undefined);
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
    for (const { host = '' } of hosts.all()) this.journals.hosts.put(host, undefined);
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

  /** Puts the state back to what it was. */
  undo(): void {
    for (const journal of Object.values(this.journals)) journal.undo();
    this.state.frameworkId = this.frameworkIdBefore;
  }

  /** What is different from before. */
  changes(): ChangeSet {
    const { journals, frameworkIdBefore: before } = this;
    const after = this.state.frameworkId;
    return {
      tasks: journals.tasks.changes(),
      crons: journals.crons.changes(),
      updates: journals.updates.changes(),
      quotas: journals.quotas.changes(),
      hosts: journals.hosts.changes(),
      maintenance: journals.maintenance.changes(),
      frameworkId: before === after ? undefined : { before, after },
    };
  }

  private requireOpen(): void {
    if (!this.open) throw new Error('The transaction is over: its work returned or threw already.');
  }

  private changeUpdate(key: JobUpdateKey, change: (record: UpdateRecord) => UpdateRecord): void {
    this.requireOpen();
    const text = updateKeyText(key);
    const before = this.state.updates.records.get(text);
    if (before === undefined) throw new Error(`Update not found: ${printJobUpdateKey(key)}`);
    this.journals.updates.put(text, change(before));
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
