import { type Clock, Deadlines } from '../clock/index.ts';
import { isTransient, statusOf, taskIdOf } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Count } from '../stats/index.ts';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import type { Enqueue, TaskWatcher } from './task-watcher.ts';

/** How long a deadline that comes before Mesos has registered us is put off, milliseconds. */
const NOT_YET_MS = 5000;

export interface TaskTimeoutOptions {
  readonly clock: Clock;
  readonly state: StateManager;
  readonly enqueue: Enqueue;
  readonly count: Count;
  /** How long a task may stay in a transient state, milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Gives up tasks that are stuck: one that stays in a transient state for `timeoutMs` becomes LOST.
 * (aurora: scheduler/reconciliation/TaskTimeout.java)
 *
 * Invariants: there is a deadline for exactly the tasks last seen in a transient state; each stay in such a state gets
 * the full time, also after a change of leadership (the original let a timer of an earlier stay end a later one). Nobody is
 * given up before Mesos has registered us: what it has to say of the tasks could not reach us.
 */
export class TaskTimeout implements TaskWatcher {
  private readonly options: TaskTimeoutOptions;
  private readonly deadlines: Deadlines<ScheduleStatus>;
  private isActive = false;

  constructor(options: TaskTimeoutOptions) {
    this.options = options;
    this.deadlines = new Deadlines(options.clock, (taskId, status) => this.expire(taskId, status));
  }

  /** Mesos has registered us. */
  registered(): void {
    this.isActive = true;
  }

  taskChanged(task: ScheduledTask): void {
    const status = statusOf(task);
    if (isTransient(status)) this.deadlines.set(taskIdOf(task), this.options.timeoutMs, status);
    else this.deadlines.delete(taskIdOf(task));
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) this.deadlines.delete(taskIdOf(task));
  }

  stop(): void {
    this.deadlines.clear();
  }

  private expire(taskId: string, status: ScheduleStatus): void {
    if (!this.isActive) {
      this.deadlines.set(taskId, NOT_YET_MS, status);
      return;
    }
    this.options.enqueue((tx) => {
      const result = this.options.state.changeState(tx, taskId, ScheduleStatus.LOST, {
        cas: status,
        message: 'Task timed out',
      });
      if (result === 'SUCCESS') this.options.count('timed_out_tasks');
    });
  }
}
