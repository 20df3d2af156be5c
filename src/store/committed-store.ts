import type { Logger } from 'pino';
import { type Clock, Pacer } from '../clock/index.ts';
import type { ConfigPool } from '../model/index.ts';
import type { Stats } from '../stats/index.ts';
import type { ScheduledTask } from '../wire/index.ts';
import { type ChangeSet, NO_CHANGES, sizeOf } from './changes.ts';
import { ClusterState } from './cluster-state.ts';
import { COMMIT_LIMITS, type CommitBatch, type CommitLimits, CommitQueue } from './commit-queue.ts';
import { replacement } from './replacement.ts';
import { StateWriter, tablesOf } from './state-writer.ts';
import { MemoryTransaction } from './transaction.ts';
import { type Store, type StoreEvent, StoreFailedError, type StoreView, type Transaction } from './types.ts';

export interface CommittedStoreOptions {
  /** What was loaded. From now on the store alone changes it. */
  readonly state: ClusterState;
  /** The tasks of `state` in the order in which {@link CommittedStore.announce} tells of them. */
  readonly loaded: readonly ScheduledTask[];
  /** Interns the configs of tasks, as it did those of the tasks loaded. */
  readonly configs: ConfigPool;
  readonly commit: CommitBatch;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'error'>;
  readonly limits?: CommitLimits | undefined;
  /** Told how long writes take in memory. */
  readonly stats?: Pick<Stats, 'time'> | undefined;
  /** Called once, when memory can't be made durable any more. */
  readonly failed: (error: StoreFailedError) => void;
}

const NANOS_PER_MS = 1e6;
/** What is kept of a replacement costs the collector of garbage as much time again, at once: short stretches, in milliseconds. */
const REPLACEMENT_STRETCH_MS = 2;

/** State in memory whose every change goes through a {@link CommitQueue}. */
export class CommittedStore implements Store {
  readonly tasks: StoreView['tasks'];
  readonly crons: StoreView['crons'];
  readonly updates: StoreView['updates'];
  readonly quotas: StoreView['quotas'];
  readonly hosts: StoreView['hosts'];
  readonly maintenance: StoreView['maintenance'];
  private readonly state: ClusterState;
  private readonly configs: ConfigPool;
  private readonly log: Pick<Logger, 'error'>;
  private readonly clock: Clock;
  private readonly stats: Pick<Stats, 'time'> | undefined;
  private readonly queue: CommitQueue;
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private working = false;
  /** Until they are announced: the tasks loaded, and the ids of those that changed since, of which listeners were told. */
  private unannounced: { readonly tasks: readonly ScheduledTask[]; readonly changed: Set<string> } | undefined;

  constructor(options: CommittedStoreOptions) {
    const { state, commit, clock, limits = COMMIT_LIMITS, failed } = options;
    this.state = state;
    this.tasks = state.tasks;
    this.crons = state.crons;
    this.updates = state.updates;
    this.quotas = state.quotas;
    this.hosts = state.hosts;
    this.maintenance = state.maintenance;
    this.configs = options.configs;
    this.log = options.log;
    this.clock = clock;
    this.stats = options.stats;
    this.unannounced = { tasks: options.loaded, changed: new Set() };
    this.queue = new CommitQueue(commit, clock, limits, failed);
  }

  get frameworkId(): string | undefined {
    return this.state.frameworkId;
  }

  write<T>(work: (tx: Transaction) => T): Promise<T> {
    if (this.working) return Promise.reject(new Error('A write cannot begin inside the work of another.'));
    return this.queue.admit(() => this.run(work));
  }

  async replace(fill: (tx: Transaction) => Iterable<unknown>): Promise<void> {
    const pacer = new Pacer(this.clock, REPLACEMENT_STRETCH_MS);
    const next = new ClusterState();
    next.frameworkId = this.state.frameworkId;
    const writer = new StateWriter(next, this.configs, tablesOf(next));
    for (const _ of fill(writer)) if (pacer.due()) await pacer.rest();
    writer.close();
    await this.queue.hold();
    let changes: ChangeSet;
    try {
      changes = await replacement(this.state, next, pacer);
    } catch (error) {
      this.queue.release();
      throw error;
    }
    // Whatever happens from here on, this process ends: of it, or of a commit that fails.
    await this.queue.submit({ changes, bytes: 0, deliverNext: () => false });
    this.queue.finish(new StoreFailedError('The state was replaced by another, and this process ends.'));
  }

  durable(): Promise<void> {
    return this.queue.settled();
  }

  /** Refuses writes from now on, and resolves once all before are durable and delivered. @throws StoreFailedError */
  async close(): Promise<void> {
    await this.queue.close();
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    const own = (event: StoreEvent): void => listener(event);
    this.listeners.add(own);
    return () => void this.listeners.delete(own);
  }

  /**
   * Tells the listeners of every task that was loaded, once: `task-changed` with `previous` undefined, those whose last event is oldest
   * first. To be called when all have subscribed. What is written from now on is told after it.
   * (aurora: scheduler/storage/CallOrderEnforcingStorage.java)
   */
  async announce(): Promise<void> {
    const { unannounced } = this;
    if (unannounced === undefined) return;
    this.unannounced = undefined;
    const { tasks, changed } = unannounced;
    let next = 0;
    await this.queue.submit({
      changes: NO_CHANGES,
      bytes: 0,
      deliverNext: () => {
        const task = tasks[next++];
        if (task === undefined) return false;
        if (!changed.has(task.assignedTask?.taskId ?? ''))
          this.tell({ type: 'task-changed', task, previous: undefined });
        return true;
      },
    });
  }

  private run<T>(work: (tx: Transaction) => T): Promise<T> {
    const tx = new MemoryTransaction(this.state, this.configs);
    const startedAt = this.clock.monotonic();
    this.working = true;
    let result: T;
    try {
      result = work(tx);
      if (isThenable(result)) throw new TypeError('The work of a write must be synchronous.');
    } catch (error) {
      tx.undo();
      // The refusal may come from what other transactions did: it must not be known before they are durable.
      return this.queue.settled().then(() => Promise.reject(error));
    } finally {
      this.working = false;
      tx.close();
      this.stats?.time('mem_storage_write_operation', (this.clock.monotonic() - startedAt) * NANOS_PER_MS);
    }
    const changes = tx.changes();
    if (this.unannounced !== undefined) for (const [id] of changes.tasks) this.unannounced.changed.add(id);
    let next = 0;
    const deliverNext = (): boolean => {
      const event = tx.events[next++];
      if (event === undefined) return false;
      this.tell(event);
      return true;
    };
    return this.queue.submit({ changes, bytes: sizeOf(changes), deliverNext }).then(() => result);
  }

  private tell(event: StoreEvent): void {
    for (const listener of this.listeners) {
      try {
        listener(event);
      } catch (error) {
        this.log.error({ err: error, event: event.type }, 'a listener of the store failed');
      }
    }
  }
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
