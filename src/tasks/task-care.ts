import type { Logger } from 'pino';
import type { Clock, Random } from '../clock/index.ts';
import type { SchedulerCalls, TaskStatus } from '../mesos/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Stats } from '../stats/index.ts';
import type { Store, StoreEvent, StoreView } from '../store/index.ts';
import type { ScheduledTask } from '../wire/index.ts';
import { HistoryPruner } from './history-pruner.ts';
import { Kills } from './kills.ts';
import { Partitions } from './partitions.ts';
import { Reconciler } from './reconciler.ts';
import type { TasksSettings } from './settings.ts';
import { StatusUpdates } from './status-updates.ts';
import { TaskTimeout } from './task-timeout.ts';
import { TaskVars } from './task-vars.ts';
import type { TaskWatcher, TimedWork } from './task-watcher.ts';
import { Throttler } from './throttler.ts';
import { WriteBatches } from './write-batches.ts';

export interface TaskCareOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly driver: Pick<SchedulerCalls, 'kill' | 'acknowledge' | 'reconcile'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  readonly stats: Stats;
  readonly settings: TasksSettings;
  /** How long a task has to wait because its ancestors flapped, milliseconds. */
  readonly penaltyMs: (view: StoreView, task: ScheduledTask) => number;
  /** Called when work that a timer asked for failed: a fault of ours, with which the process should not go on. */
  readonly onFatal: (reason: string) => void;
}

/** What is exported at 0 before it happens. */
const COUNTED = [
  'scheduler_status_update',
  'reconciliation_explicit_runs',
  'reconciliation_implicit_runs',
  'timed_out_tasks',
  'task_kill_retries',
  'tasks_pruned',
];

/**
 * Looks after tasks from their assignment to their deletion: applies what Mesos reports, sends kills, watches over all
 * states that must not last, and asks Mesos regularly whether both sides agree.
 *
 * Modes: made, started (follows the store), stopped for good.
 */
export class TaskCare {
  private readonly options: TaskCareOptions;
  private readonly updates: StatusUpdates;
  private readonly kills: Kills;
  private readonly vars: TaskVars;
  private readonly timeout: TaskTimeout;
  private readonly reconciler: Reconciler;
  private readonly timedWork: WriteBatches<TimedWork>;
  private readonly watchers: readonly TaskWatcher[];
  private unsubscribe: () => void = () => {};
  private unexport: () => void = () => {};

  /** @throws RangeError when a setting is out of its range */
  constructor(options: TaskCareOptions) {
    const { store, clock, log, stats, settings, onFatal } = options;
    const { count } = stats;
    this.options = options;
    stats.counter(...COUNTED);
    this.timedWork = new WriteBatches<TimedWork>({
      store,
      clock,
      maxItems: settings.maxEventBatch,
      apply: (tx, work) => work(tx),
      stats: { name: 'TaskEventBatchWorker', stats },
      failed: (error) => {
        log.error({ err: error }, 'Timed work on tasks failed');
        onFatal(`timed work on tasks failed: ${error instanceof Error ? error.message : error}`);
      },
    });
    const parts = { ...options, count, enqueue: (work: TimedWork) => this.timedWork.add(work) };
    this.updates = new StatusUpdates({
      ...options,
      maxBatchSize: settings.maxStatusBatch,
      killsUnknown: settings.killsUnknown,
    });
    this.kills = new Kills({
      ...options,
      count,
      initialRetryMs: settings.initialKillRetryMs,
      maxRetryMs: settings.transientTimeoutMs,
    });
    this.reconciler = new Reconciler({ ...options, count, ...settings.reconciliation });
    this.vars = new TaskVars(options);
    this.timeout = new TaskTimeout({ ...parts, timeoutMs: settings.transientTimeoutMs });
    this.watchers = [
      this.vars,
      this.kills,
      this.timeout,
      new Throttler(parts),
      new Partitions(parts),
      new HistoryPruner({ ...parts, ...settings.history }),
    ];
  }

  /** Begins to follow the store. Timers of tasks that it holds already are set when their events come. */
  start(): void {
    this.unexport = this.options.stats.gauge('status_updates_queue_size', () => this.updates.waiting);
    this.unsubscribe = this.options.store.subscribe((event) => this.storeChanged(event));
  }

  /**
   * Mesos has taken our subscription, for the first time or again: sends the kills that could not leave before, begins to
   * reconcile and to give up what is stuck, and exports how many tasks there are.
   */
  registered(): void {
    this.vars.start();
    this.timeout.registered();
    this.kills.registered();
    this.reconciler.start();
  }

  /** Ends all timers and follows the store no more. Updates that are not applied yet are forgotten; Mesos sends them again. */
  stop(): void {
    this.unsubscribe();
    this.unexport();
    this.reconciler.stop();
    this.updates.stop();
    this.timedWork.clear();
    for (const watcher of this.watchers) watcher.stop();
  }

  /** Takes an update from Mesos. When a promise comes back, no other update should be handed in before it resolves. */
  update(status: TaskStatus): void | Promise<void> {
    return this.updates.receive(status);
  }

  /**
   * Asks Mesos now about every task that should be on an agent.
   * @param batchSize tasks of one request, 1 or more; as the settings have it when left out
   */
  reconcileExplicitly(batchSize?: number): void {
    this.reconciler.runExplicit(batchSize);
  }

  /** Asks Mesos now about everything that it runs for us. */
  reconcileImplicitly(): void {
    this.reconciler.runImplicit();
  }

  private storeChanged(event: StoreEvent): void {
    switch (event.type) {
      case 'task-changed':
        for (const watcher of this.watchers) watcher.taskChanged(event.task, event.previous);
        return;
      case 'tasks-deleted':
        for (const watcher of this.watchers) watcher.tasksDeleted(event.tasks);
        return;
      case 'kill-requested':
        this.kills.killRequested(event.taskId);
        return;
      case 'host-attributes-changed':
        return;
    }
  }
}
