import type {
  HostAttributes,
  HostMaintenanceRequest,
  JobConfiguration,
  JobInstanceUpdateEvent,
  JobKey,
  JobUpdate,
  JobUpdateEvent,
  JobUpdateKey,
  JobUpdateQuery,
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
  /** The active task of an instance of a job; of several, which a job should not have, the one that changed last. */
  active(key: JobKey, instanceId: number): ScheduledTask | undefined;
  /** All tasks, a list for each job: what takes little time, however many they are. */
  lists(): readonly (readonly ScheduledTask[])[];
  /** The jobs that have at least one task in any state. */
  jobKeys(): JobKey[];
  /** Number of tasks. */
  readonly size: number;
}

/** An update at one moment: what happens to it later does not show. */
export interface UpdateHistory {
  readonly update: JobUpdate;
  /** By time, each. */
  readonly events: { list(): readonly JobUpdateEvent[] };
  readonly instanceEvents: { list(): readonly JobInstanceUpdateEvent[] };
}

/** Reads job updates. What is handed out is a value: it does not change when the store does. */
export interface UpdateReader {
  /** An update; the state in its summary is that which its events tell of: no status and times of 0 while there are none. */
  get(key: JobUpdateKey): JobUpdate | undefined;
  /** What happened to an update, by time; nothing for one that there is not. */
  events(key: JobUpdateKey): readonly JobUpdateEvent[];
  /** What happened to its instances, by time; nothing for one that there is not. */
  instanceEvents(key: JobUpdateKey): readonly JobInstanceUpdateEvent[];
  /** The updates of a job in all states, in no certain order. */
  byJob(key: JobKey): readonly JobUpdate[];
  /**
   * The updates that a query asks for, those changed last first, from its offset on and up to its limit if that is positive.
   * @throws ArgumentError when the offset is negative
   */
  query(query: JobUpdateQuery): readonly JobUpdate[];
  /** All updates with what has happened to them so far, which is put together only when it is asked for. */
  histories(): readonly UpdateHistory[];
  /** The updates that have begun and not ended, in no certain order. */
  active(): readonly JobUpdate[];
  /** Number of updates. */
  readonly size: number;
}

/** The state of the cluster. */
export interface StoreView {
  readonly tasks: TaskReader;
  /** Cron jobs. Other jobs exist as their tasks only. */
  readonly crons: { get(key: JobKey): JobConfiguration | undefined; all(): readonly JobConfiguration[] };
  readonly updates: UpdateReader;
  readonly quotas: {
    get(role: string): ResourceAggregate | undefined;
    /** By role; follows the store. */
    all(): ReadonlyMap<string, ResourceAggregate>;
  };
  readonly hosts: { get(host: string): HostAttributes | undefined; all(): readonly HostAttributes[] };
  /** Drains that respect SLA policies, under way. */
  readonly maintenance: {
    get(host: string): HostMaintenanceRequest | undefined;
    all(): readonly HostMaintenanceRequest[];
  };
  /** What Mesos knows this scheduler by, once it has registered. */
  readonly frameworkId: string | undefined;
}

/** A change under way: sees its own changes. It is good inside the `work` that it was handed to, and not after. */
export interface Transaction extends StoreView {
  /**
   * Inserts tasks, or replaces those of the same id. What is stored has its config interned and unset collections empty.
   * @returns the tasks as stored, in the order given
   * @throws Error when two different ones have the same id (`Proposed new tasks would create task ID collision.`), or one lacks
   *   an id, a status, a config or a job key
   */
  saveTasks(tasks: readonly ScheduledTask[]): readonly ScheduledTask[];
  /**
   * Replaces a task by what `change` makes of it and gives that as stored.
   * @throws Error when there is no such task, or its id would change (`A task's ID may not be mutated.`)
   */
  mutateTask(taskId: string, change: (task: ScheduledTask) => ScheduledTask): ScheduledTask;
  /** Removes tasks; ids of none are ignored. */
  deleteTasks(taskIds: readonly string[]): void;
  /**
   * Inserts a cron job or replaces the one of the same key; its config is interned.
   * @throws ArgumentError when the key is not a valid one, or there is no config
   */
  saveCron(job: JobConfiguration): void;
  /** Removes a cron job; the key of none is ignored. */
  deleteCron(key: JobKey): void;
  /**
   * Inserts an update without events, or replaces the one of the same key and all its events. Its configs are interned, what is unset
   * becomes empty, 0 or false, and the state in its summary is not looked at.
   * @throws ArgumentError or Error in the original's words when the instructions make no sense
   */
  saveUpdate(update: JobUpdate): void;
  /** Adds to what happened to an update. @throws Error when there is no such update (`Update not found: …`) */
  saveUpdateEvent(key: JobUpdateKey, event: JobUpdateEvent): void;
  /** Adds to what happened to its instances. @throws Error when there is no such update (`Update not found: …`) */
  saveInstanceUpdateEvent(key: JobUpdateKey, event: JobInstanceUpdateEvent): void;
  /** Removes updates with their events; keys of none are ignored. */
  deleteUpdates(keys: readonly JobUpdateKey[]): void;
  saveQuota(role: string, quota: ResourceAggregate): void;
  /** Removes the quota of a role; a role without one is ignored. */
  deleteQuota(role: string): void;
  /** Inserts or replaces the request of its host. @throws ArgumentError when the host is unset */
  saveMaintenanceRequest(request: HostMaintenanceRequest): void;
  /** Removes the request of a host; a host without one is ignored. */
  deleteMaintenanceRequest(host: string): void;
  /**
   * Inserts or replaces what is known of a host, and publishes `host-attributes-changed` if that is a change.
   * @returns whether it is
   * @throws ArgumentError when the mode is unset or an attribute has no value
   */
  saveHostAttributes(attributes: HostAttributes): boolean;
  saveFrameworkId(id: string): void;
  /** Removes everything but the framework id. Tells nobody: it is for a state that takes the place of this one. */
  clear(): void;
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
  | { readonly type: 'host-attributes-changed'; readonly attributes: HostAttributes }
  | {
      readonly type: 'update-changed';
      /** As it was when the event was published. */
      readonly update: JobUpdate;
    };

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
  /**
   * Has another state take the place of this one in the database, all of it or nothing, without stopping other work for long: `fill` puts it
   * into a transaction that begins with nothing but the framework id, and other work may run where it yields. Writes wait meanwhile, and are
   * refused once it is done. Memory stays as it was and no events are told, so the process must end: the next one to lead begins with the new state.
   *
   * @returns once it is durable
   * @throws what `fill` throws, after which nothing has happened; {@link StoreFailedError}
   */
  replace(fill: (tx: Transaction) => Iterable<unknown>): Promise<void>;
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
