import { type Clock, Deadlines } from '../clock/index.ts';
import { isTransient, statusOf, taskIdOf } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Count } from '../stats/index.ts';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import type { Enqueue, TaskWatcher } from './task-watcher.ts';

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
 * the full time, also after a change of leadership (the original let a timer of an earlier stay end a later one).
 */
export class TaskTimeout implements TaskWatcher {
  private readonly options: TaskTimeoutOptions;
  private readonly deadlines: Deadlines<ScheduleStatus>;

  constructor(options: TaskTimeoutOptions) {
    this.options = options;
    this.deadlines = new Deadlines(options.clock, (taskId, status) => this.expire(taskId, status));
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
    this.options.enqueue((tx) => {
      const result = this.options.state.changeState(tx, taskId, ScheduleStatus.LOST, {
        cas: status,
        message: 'Task timed out',
      });
      if (result === 'SUCCESS') this.options.count('timed_out_tasks');
    });
  }
}
