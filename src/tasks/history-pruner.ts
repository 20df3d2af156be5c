import { type Clock, Deadlines } from '../clock/index.ts';
import { isTerminal, jobKeyOf, jobKeyText, lastEventMs, statusOf, taskIdOf } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Count } from '../stats/index.ts';
import type { Transaction } from '../store/index.ts';
import type { JobKey, ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import type { Enqueue, TaskWatcher } from './task-watcher.ts';

/** Tasks that one piece of work deletes at most, so that none holds the event loop. */
const MAX_DELETES = 300;

/** What to keep of tasks that have ended. */
export interface HistoryLimits {
  /** Age at which an ended task goes, milliseconds. */
  readonly pruneThresholdMs: number;
  /** Age below which no ended task goes, milliseconds. */
  readonly minRetentionMs: number;
  /** Ended tasks kept of a job. */
  readonly maxPerJob: number;
}

export interface HistoryPrunerOptions extends HistoryLimits {
  readonly clock: Clock;
  readonly state: StateManager;
  readonly enqueue: Enqueue;
  readonly count: Count;
}

/**
 * How long an ended task is kept, in milliseconds from now.
 * @param endedMs when it ended, milliseconds since the epoch
 */
export function retentionMs(endedMs: number, now: number, limits: HistoryLimits): number {
  return Math.max(limits.minRetentionMs, limits.pruneThresholdMs - Math.max(0, now - endedMs));
}

/**
 * Ids of the ended tasks of a job that are too many: the oldest, in the order of `tasks`, which are all tasks of the job. A job may have
 * a hundred thousand: their times are sorted as plain numbers, and that once.
 */
export function excessHistory(tasks: readonly ScheduledTask[], now: number, limits: HistoryLimits): string[] {
  const ended = tasks.filter((task) => isTerminal(task.status));
  const excess = ended.length - limits.maxPerJob;
  if (excess <= 0) return [];
  const endedMs = (task: ScheduledTask): number => lastEventMs(task) ?? 0;
  const old = ended.filter((task) => endedMs(task) <= now - limits.minRetentionMs);
  if (old.length <= excess) return old.map(taskIdOf);
  const times = Float64Array.from(old, endedMs).sort();
  const youngest = times[excess - 1] ?? Number.NEGATIVE_INFINITY;
  // Of those that ended in the same moment, as many as there is still too much.
  let left = excess - times.indexOf(youngest);
  return old.filter((task) => endedMs(task) < youngest || (endedMs(task) === youngest && left-- > 0)).map(taskIdOf);
}

/**
 * Deletes tasks that have ended: each when it is old enough, and of a job with too many the oldest.
 * (aurora: scheduler/pruning/TaskHistoryPruner.java)
 *
 * Invariants: there is a deadline for exactly the ended tasks seen and not deleted; a job is looked through once for any
 * number of its tasks that end within one turn.
 */
export class HistoryPruner implements TaskWatcher {
  private readonly options: HistoryPrunerOptions;
  private readonly deadlines: Deadlines<undefined>;
  /** Jobs, as role/environment/name, that are going to be looked through. */
  private readonly grown = new Set<string>();

  constructor(options: HistoryPrunerOptions) {
    this.options = options;
    this.deadlines = new Deadlines(options.clock, (taskId) => {
      options.enqueue((tx) => {
        options.state.deleteTasks(tx, [taskId]);
        options.count('tasks_pruned');
      });
    });
  }

  taskChanged(task: ScheduledTask, previous: ScheduleStatus | undefined): void {
    if (!isTerminal(statusOf(task))) return;
    const now = this.options.clock.now();
    const endedMs = previous === undefined ? (lastEventMs(task) ?? now) : now;
    this.deadlines.set(taskIdOf(task), retentionMs(endedMs, now, this.options), undefined);
    this.lookThrough(jobKeyOf(task));
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) this.deadlines.delete(taskIdOf(task));
  }

  stop(): void {
    this.deadlines.clear();
    this.grown.clear();
  }

  private lookThrough(job: JobKey): void {
    const key = jobKeyText(job);
    if (this.grown.has(key)) return;
    this.grown.add(key);
    this.options.enqueue((tx) => {
      this.grown.delete(key);
      this.prune(tx, excessHistory(tx.tasks.byJob(job), this.options.clock.now(), this.options), 0);
    });
  }

  /** Deletes what is still there of tasks that have ended, from a place in the list on, some at a time. */
  private prune(tx: Transaction, taskIds: readonly string[], from: number): void {
    const { state, count, enqueue } = this.options;
    const now = taskIds.slice(from, from + MAX_DELETES).filter((taskId) => tx.tasks.get(taskId) !== undefined);
    if (now.length > 0) {
      state.deleteTasks(tx, now);
      count('tasks_pruned', now.length);
    }
    const next = from + MAX_DELETES;
    if (next < taskIds.length) enqueue((later) => this.prune(later, taskIds, next));
  }
}
