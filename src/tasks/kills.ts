import { type Clock, Deadlines, type Random } from '../clock/index.ts';
import type { SchedulerCalls } from '../mesos/index.ts';
import { TruncatedBinaryBackoff, taskIdOf } from '../model/index.ts';
import type { Count } from '../stats/index.ts';
import type { StoreView } from '../store/index.ts';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import type { TaskWatcher } from './task-watcher.ts';

export interface KillsOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly store: StoreView;
  readonly driver: Pick<SchedulerCalls, 'kill'>;
  readonly count: Count;
  /** Wait before the first repetition, milliseconds, more than 0. */
  readonly initialRetryMs: number;
  /** Longest wait between repetitions, milliseconds. */
  readonly maxRetryMs: number;
}

/** A task enters each of these with a kill. */
const BEING_KILLED: ReadonlySet<ScheduleStatus | undefined> = new Set([
  ScheduleStatus.KILLING,
  ScheduleStatus.RESTARTING,
  ScheduleStatus.PREEMPTING,
  ScheduleStatus.DRAINING,
]);

/** Calls go out a little after the subscription: it is complete only when all have been told of it. */
const AFTER_REGISTRATION_MS = 100;

/**
 * Sends kills to Mesos, and sends them again where they may not have arrived.
 * (aurora: scheduler/state/StateManagerImpl.java, scheduler/reconciliation/KillRetry.java)
 *
 * Invariants: a kill leaves only for a request that is committed, since requests and states arrive as events of the
 * store; it is repeated while its task stays in KILLING, ever more rarely. Because it leaves after the commit, a crash
 * can come between, and the connection can be gone: what was being killed when leadership began, and what could not be
 * sent, is killed upon the next registration.
 */
export class Kills implements TaskWatcher {
  private readonly options: KillsOptions;
  private readonly backoff: TruncatedBinaryBackoff;
  /** For each task in KILLING how long the wait now under way is, in milliseconds. */
  private readonly retries: Deadlines<number>;
  /** Tasks to be killed upon the next registration. */
  private readonly owed = new Set<string>();
  /** Tasks to be killed because of the last registration. */
  private readonly due: Deadlines<undefined>;

  constructor(options: KillsOptions) {
    this.options = options;
    this.backoff = new TruncatedBinaryBackoff(options.initialRetryMs, options.maxRetryMs);
    this.retries = new Deadlines(options.clock, (taskId, waitedMs) => this.retry(taskId, waitedMs));
    this.due = new Deadlines(options.clock, (taskId) => this.send(taskId));
  }

  killRequested(taskId: string): void {
    this.send(taskId);
  }

  /** Mesos has taken our subscription, for the first time or again. */
  registered(): void {
    for (const taskId of this.owed) this.due.set(taskId, AFTER_REGISTRATION_MS, undefined);
    this.owed.clear();
  }

  taskChanged(task: ScheduledTask, previous: ScheduleStatus | undefined): void {
    const taskId = taskIdOf(task);
    if (previous === undefined && BEING_KILLED.has(task.status)) this.owed.add(taskId);
    if (task.status === ScheduleStatus.KILLING) this.wait(taskId, 0);
    else this.retries.delete(taskId);
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) this.retries.delete(taskIdOf(task));
  }

  stop(): void {
    this.retries.clear();
    this.due.clear();
    this.owed.clear();
  }

  private send(taskId: string): void {
    void this.options.driver.kill(taskId).then((outcome) => {
      if (!outcome.ok && outcome.error.failure !== 'refused') this.owed.add(taskId);
    });
  }

  private wait(taskId: string, lastMs: number): void {
    const waitMs = this.backoff.nextBackoff(lastMs, this.options.random);
    this.retries.set(taskId, waitMs, waitMs);
  }

  private retry(taskId: string, waitedMs: number): void {
    if (this.options.store.tasks.get(taskId)?.status !== ScheduleStatus.KILLING) return;
    this.send(taskId);
    this.options.count('task_kill_retries');
    this.wait(taskId, waitedMs);
  }
}
