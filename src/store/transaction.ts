import {
  ArgumentError,
  assignedTaskOf,
  type ConfigPool,
  configOf,
  jobKeyText,
  statusOf,
  taskIdOf,
} from '../model/index.ts';
import type { Attribute, HostAttributes, ResourceAggregate, ScheduledTask, TaskConfig } from '../wire/index.ts';
import type { ChangeSet } from './changes.ts';
import type { ClusterState } from './cluster-state.ts';
import { Journal } from './journal.ts';
import { toDatabaseText } from './postgres/text.ts';
import type { StoreEvent, StoreView, Transaction } from './types.ts';

const NO_PORTS: ReadonlyMap<string, number> = new Map();

/** Longest key that the database can index, in bytes, with room to spare. */
const LONGEST_KEY = 2_000;
/** What a character takes at most, escaped. */
const CHARACTER_BYTES = 7;

/** A transaction on the state in memory, with what it takes to undo it. */
export class MemoryTransaction implements Transaction {
  readonly tasks: StoreView['tasks'];
  readonly quotas: StoreView['quotas'];
  readonly hosts: StoreView['hosts'];
  /** What was published so far. */
  readonly events: StoreEvent[] = [];
  private readonly state: ClusterState;
  private readonly configs: ConfigPool;
  private readonly taskJournal: Journal<ScheduledTask>;
  private readonly quotaJournal: Journal<ResourceAggregate>;
  private readonly hostJournal: Journal<HostAttributes>;
  private readonly frameworkIdBefore: string | undefined;
  private lastConfig: { readonly given: TaskConfig; readonly interned: TaskConfig } | undefined;
  private open = true;

  constructor(state: ClusterState, configs: ConfigPool) {
    this.state = state;
    this.configs = configs;
    this.tasks = state.tasks;
    this.quotas = state.quotas;
    this.hosts = state.hosts;
    this.taskJournal = new Journal(state.tasks);
    this.quotaJournal = new Journal(state.quotas);
    this.hostJournal = new Journal(state.hosts);
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
    for (const [id, task] of seen) this.taskJournal.put(id, this.storable(task));
  }

  mutateTask(taskId: string, change: (task: ScheduledTask) => ScheduledTask): ScheduledTask {
    this.requireOpen();
    const before = this.state.tasks.get(taskId);
    if (before === undefined) throw new Error(`There is no task ${taskId} to change.`);
    const changed = change(before);
    if (changed === before) return before;
    if (taskIdOf(changed) !== taskId) throw new Error("A task's ID may not be mutated.");
    const after = this.storable(changed);
    this.taskJournal.put(taskId, after);
    return after;
  }

  deleteTasks(taskIds: readonly string[]): void {
    this.requireOpen();
    for (const id of taskIds) {
      if (this.state.tasks.get(id) !== undefined) this.taskJournal.put(id, undefined);
    }
  }

  saveQuota(role: string, quota: ResourceAggregate): void {
    this.requireOpen();
    this.quotaJournal.put(checkedKey(role, 'role'), { resources: quota.resources ?? [] });
  }

  saveHostAttributes(attributes: HostAttributes): boolean {
    this.requireOpen();
    const { host, mode, slaveId } = attributes;
    if (host === undefined) throw new ArgumentError('host attributes without a host');
    if (mode === undefined) throw new ArgumentError(`no maintenance mode for host ${host}`);
    checkedKey(host, 'host');
    const stored = { host, attributes: storableAttributes(attributes.attributes ?? []), mode, slaveId };
    const before = this.state.hosts.get(host);
    if (before !== undefined && sameHostAttributes(before, stored)) return false;
    this.hostJournal.put(host, stored);
    this.publish({ type: 'host-attributes-changed', attributes: stored });
    return true;
  }

  saveFrameworkId(id: string): void {
    this.requireOpen();
    this.state.frameworkId = id;
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
    this.taskJournal.undo();
    this.quotaJournal.undo();
    this.hostJournal.undo();
    this.state.frameworkId = this.frameworkIdBefore;
  }

  /** What is different from before. */
  changes(): ChangeSet {
    const { frameworkIdBefore: before } = this;
    const after = this.state.frameworkId;
    return {
      tasks: this.taskJournal.changes(),
      quotas: this.quotaJournal.changes(),
      hosts: this.hostJournal.changes(),
      frameworkId: before === after ? undefined : { before, after },
    };
  }

  private requireOpen(): void {
    if (!this.open) throw new Error('The transaction is over: its work returned or threw already.');
  }

  /** The task in the form in which it is stored. */
  private storable(task: ScheduledTask): ScheduledTask {
    const assigned = assignedTaskOf(task);
    const given = configOf(task);
    const config = this.interned(given);
    statusOf(task);
    checkedKey(taskIdOf(task), 'task id');
    if (assigned.slaveHost !== undefined) checkedKey(assigned.slaveHost, 'host');
    if (config === given && assigned.assignedPorts !== undefined && task.taskEvents !== undefined) return task;
    return {
      assignedTask: {
        taskId: assigned.taskId,
        slaveId: assigned.slaveId,
        slaveHost: assigned.slaveHost,
        task: config,
        assignedPorts: assigned.assignedPorts ?? NO_PORTS,
        instanceId: assigned.instanceId,
      },
      status: task.status,
      failureCount: task.failureCount,
      timesPartitioned: task.timesPartitioned,
      taskEvents: task.taskEvents ?? [],
      ancestorId: task.ancestorId,
    };
  }

  /** The stored form of a config, most often the one asked for before: tasks come by the job. */
  private interned(config: TaskConfig): TaskConfig {
    if (this.lastConfig?.given !== config) {
      if (config.job === undefined) throw new Error('a task config has no job key');
      checkedKey(jobKeyText(config.job), 'job key');
      this.lastConfig = { given: config, interned: this.configs.intern(config) };
    }
    return this.lastConfig.interned;
  }
}

function checkedKey(key: string, what: string): string {
  if (key.length * CHARACTER_BYTES > LONGEST_KEY && Buffer.byteLength(toDatabaseText(key)) > LONGEST_KEY) {
    throw new ArgumentError(`The ${what} ${key.slice(0, 40)}… is longer than ${LONGEST_KEY} bytes.`);
  }
  return key;
}

/** @throws ArgumentError when one has no value */
function storableAttributes(attributes: readonly Attribute[]): readonly Attribute[] {
  const distinct = new Map<string, Attribute>();
  for (const { name, values: given } of attributes) {
    const values = [...new Set(given ?? [])];
    if (values.length === 0) throw new ArgumentError(`attribute ${name} has no value`);
    const text = attributeText({ name, values });
    if (!distinct.has(text)) distinct.set(text, { name, values });
  }
  return [...distinct.values()];
}

function sameHostAttributes(a: HostAttributes, b: HostAttributes): boolean {
  const textOf = (host: HostAttributes): string => JSON.stringify((host.attributes ?? []).map(attributeText).sort());
  return a.mode === b.mode && a.slaveId === b.slaveId && textOf(a) === textOf(b);
}

/** Text that is equal for equal attributes only. */
function attributeText({ name, values = [] }: Attribute): string {
  return JSON.stringify([name, [...values].sort()]);
}
