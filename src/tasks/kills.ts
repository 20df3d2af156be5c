import { type Clock, Deadlines, type Random } from '../clock/index.ts';
import type { SchedulerCalls } from '../mesos/index.ts';
import { statusOf, TruncatedBinaryBackoff, taskIdOf } from '../model/index.ts';
import type { StoreView } from '../store/index.ts';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import type { Count, TaskWatcher } from './task-watcher.ts';

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

/**
 * Sends kills to Mesos, and sends them again while a task is still being killed.
 * (aurora: scheduler/state/StateManagerImpl.java, scheduler/reconciliation/KillRetry.java)
 *
 * Invariants: a kill leaves only for a request that is committed, since requests and states arrive as events of the
 * store; a repetition is due for exactly the tasks last seen in KILLING, and is sent only if that still holds.
 */
export class Kills implements TaskWatcher {
  private readonly options: KillsOptions;
  private readonly backoff: TruncatedBinaryBackoff;
  /** For each task in KILLING how long the wait now under way is, in milliseconds. */
  private readonly retries: Deadlines<number>;

  constructor(options: KillsOptions) {
    this.options = options;
    this.backoff = new TruncatedBinaryBackoff(options.initialRetryMs, options.maxRetryMs);
    this.retries = new Deadlines(options.clock, (taskId, waitedMs) => this.retry(taskId, waitedMs));
  }

  killRequested(taskId: string): void {
    void this.options.driver.kill(taskId);
  }

  taskChanged(task: ScheduledTask): void {
    if (statusOf(task) === ScheduleStatus.KILLING) this.wait(taskIdOf(task), 0);
    else this.retries.delete(taskIdOf(task));
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) this.retries.delete(taskIdOf(task));
  }

  stop(): void {
    this.retries.clear();
  }

  private wait(taskId: string, lastMs: number): void {
    const waitMs = this.backoff.nextBackoff(lastMs, this.options.random);
    this.retries.set(taskId, waitMs, waitMs);
  }

  private retry(taskId: string, waitedMs: number): void {
    if (this.options.store.tasks.get(taskId)?.status !== ScheduleStatus.KILLING) return;
    void this.options.driver.kill(taskId);
    this.options.count('task_kill_retries');
    this.wait(taskId, waitedMs);
  }
}
