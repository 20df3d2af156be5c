import { type Clock, Deadlines } from '../clock/index.ts';
import { isTerminal, jobKeyOf, jobKeyText, lastEventMs, statusOf, taskIdOf } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Count } from '../stats/index.ts';
import type { Transaction } from '../store/index.ts';
import type { JobKey, ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import type { Enqueue, TaskWatcher } from './task-watcher.ts';

/** Tasks that one piece of work deletes at most, so that none holds the event loop. */
const MAX_DELETES = 300;
/** Tasks looked at between two chances to pause. */
const STRETCH = 2000;

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
 * Finds the ended tasks of a job that are too many: ids of the oldest, in the order of `tasks`, which are all tasks of the job. A job may
 * have a hundred thousand, so it pauses now and then, and their times are sorted as plain numbers.
 */
export function* excessHistory(
  tasks: readonly ScheduledTask[],
  now: number,
  limits: HistoryLimits,
): Generator<undefined, string[], undefined> {
  const old: ScheduledTask[] = [];
  const times: number[] = [];
  let excess = -limits.maxPerJob;
  for (const [at, task] of tasks.entries()) {
    if (at % STRETCH === STRETCH - 1) yield;
    if (!isTerminal(task.status)) continue;
    excess += 1;
    const endedMs = lastEventMs(task) ?? 0;
    if (endedMs > now - limits.minRetentionMs) continue;
    old.push(task);
    times.push(endedMs);
  }
  if (excess <= 0) return [];
  const sorted = Float64Array.from(times).sort();
  const youngest = sorted[Math.min(excess, sorted.length) - 1] ?? Number.NEGATIVE_INFINITY;
  // Of those that ended in the same moment, as many as there is still too much.
  let left = excess - sorted.indexOf(youngest);
  const found: string[] = [];
  for (const [at, task] of old.entries()) {
    if (at % STRETCH === STRETCH - 1) yield;
    const endedMs = times[at] ?? 0;
    if (endedMs < youngest || (endedMs === youngest && left-- > 0)) found.push(taskIdOf(task));
  }
  return found;
}

/**
 * Deletes tasks that have ended: each when it is old enough, and of a job with too many the oldest.
 * (aurora: scheduler/pruning/TaskHistoryPruner.java)
 *
 * Invariants: there is a deadline for exactly the ended tasks seen and not deleted; a job is looked through by one search at a time,
 * and once more for any number of its tasks that end meanwhile.
 */
export class HistoryPruner implements TaskWatcher {
  private readonly options: HistoryPrunerOptions;
  private readonly deadlines: Deadlines<undefined>;
  /** Jobs, as role/environment/name, that are looked through, and whether tasks of them have ended since that began. */
  private readonly searches = new Map<string, { again: boolean }>();

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
    this.searches.clear();
  }

  private lookThrough(job: JobKey): void {
    const key = jobKeyText(job);
    const running = this.searches.get(key);
    if (running !== undefined) {
      running.again = true;
      return;
    }
    const mark = { again: false };
    this.searches.set(key, mark);
    this.options.enqueue((tx) => {
      mark.again = false;
      // A copy: what the store hands out may change before the search is over. What has ended stays so.
      const search = excessHistory([...tx.tasks.byJob(job)], this.options.clock.now(), this.options);
      this.goOn(search, () => {
        this.searches.delete(key);
        if (mark.again) this.lookThrough(job);
      });
    });
  }

  private goOn(search: ReturnType<typeof excessHistory>, over: () => void): void {
    const step = search.next();
    this.options.enqueue((tx) => (step.done === true ? this.prune(tx, step.value, 0) : this.goOn(search, over)));
    if (step.done === true) over();
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
