import type {
  HostAttributes,
  JobKey,
  ResourceAggregate,
  ScheduledTask,
  ScheduleStatus,
  TaskQuery,
} from '../wire/index.ts';

/**
 * Reads tasks. What is handed out is a value: it does not change when the store does.
 * The order of lists is unspecified, and the same from call to call while the store does not change.
 */
export interface TaskReader {
  get(taskId: string): ScheduledTask | undefined;
  /**
   * The tasks that a query asks for, its offset and limit not applied.
   * @throws ArgumentError as `compileQuery` of the model
   */
  query(query: TaskQuery): ScheduledTask[];
  /** The tasks of a job in all states. */
  byJob(key: JobKey): readonly ScheduledTask[];
  /** The jobs that have at least one task in any state. */
  jobKeys(): JobKey[];
  /** Number of tasks. */
  readonly size: number;
}

/** The state of the cluster. */
export interface StoreView {
  readonly tasks: TaskReader;
  readonly quotas: {
    get(role: string): ResourceAggregate | undefined;
    /** By role; follows the store. */
    all(): ReadonlyMap<string, ResourceAggregate>;
  };
  readonly hosts: { get(host: string): HostAttributes | undefined; all(): readonly HostAttributes[] };
  /** What Mesos knows this scheduler by, once it has registered. */
  readonly frameworkId: string | undefined;
}

/** A change under way: sees its own changes. It is good inside the `work` that it was handed to, and not after. */
export interface Transaction extends StoreView {
  /**
   * Inserts tasks, or replaces those of the same id. What is stored has its config interned and unset collections empty.
   * @throws Error when two different ones have the same id (`Proposed new tasks would create task ID collision.`), or one lacks
   *   an id, a status, a config or a job key
   */
  saveTasks(tasks: readonly ScheduledTask[]): void;
  /**
   * Replaces a task by what `change` makes of it and gives that as stored.
   * @throws Error when there is no such task, or its id would change (`A task's ID may not be mutated.`)
   */
  mutateTask(taskId: string, change: (task: ScheduledTask) => ScheduledTask): ScheduledTask;
  /** Removes tasks; ids of none are ignored. */
  deleteTasks(taskIds: readonly string[]): void;
  saveQuota(role: string, quota: ResourceAggregate): void;
  /**
   * Inserts or replaces what is known of a host, and publishes `host-attributes-changed` if that is a change.
   * @returns whether it is
   * @throws ArgumentError when the mode is unset or an attribute has no value
   */
  saveHostAttributes(attributes: HostAttributes): boolean;
  saveFrameworkId(id: string): void;
  /** Has an event delivered, in order, after this transaction's commit. */
  publish(event: StoreEvent): void;
}

/** What the rest of the server is told, once it is durable. */
export type StoreEvent =
  | {
      readonly type: 'task-changed';
      /** As it was when the event was published. */
      readonly task: ScheduledTask;
      /** Undefined for a task that was in the store when this process began to lead. */
      readonly previous: ScheduleStatus | undefined;
    }
  | { readonly type: 'tasks-deleted'; readonly tasks: readonly ScheduledTask[] }
  /** The task is to be killed in Mesos. */
  | { readonly type: 'kill-requested'; readonly taskId: string }
  | { readonly type: 'host-attributes-changed'; readonly attributes: HostAttributes };

/** The cluster's state, and the one way to change it. A read sees every change made, committed or not; see {@link Store.durable}. */
export interface Store extends StoreView {
  /**
   * Runs `work`, which must be synchronous, as one transaction: memory changes at once, in whole or, when `work` throws, not at all.
   * Normally `work` has run when this returns; while too much waits for the database it waits its turn, in order of the calls.
   *
   * @returns the result of `work`, once the change and all changes that it saw are durable and its events are delivered
   * @throws what `work` throws, once the changes that it saw are durable; {@link StoreFailedError}; {@link StoreBusyError}
   */
  write<T>(work: (tx: Transaction) => T): Promise<T>;
  /** Resolves when all that a read could have seen by now is durable. @throws StoreFailedError */
  durable(): Promise<void>;
  /** Has `listener` called with each event after its commit, in the order of commits. Gives what ends that. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
}

/** The state in memory is ahead of the database and will stay so: this process must end. */
export class StoreFailedError extends Error {
  override readonly name = 'StoreFailedError';
}

/** Too many writes wait for the database. Nothing of this one was done; it can be tried again. */
export class StoreBusyError extends Error {
  override readonly name = 'StoreBusyError';
  constructor(waiting: number) {
    super(`The database does not keep up: ${waiting} writes wait already. Try again later.`);
  }
}
