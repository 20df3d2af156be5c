import { type Clock, Deadlines } from '../clock/index.ts';
import { configOf, lastEventMs, numberOf, statusOf, taskIdOf } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import type { Enqueue, TaskWatcher } from './task-watcher.ts';

export interface PartitionsOptions {
  readonly clock: Clock;
  readonly state: StateManager;
  readonly enqueue: Enqueue;
}

/**
 * How long a task that has become PARTITIONED may stay so, milliseconds; undefined for ever.
 * (aurora: scheduler/state/PartitionManager.java)
 * @param found true for a task found in the store when leadership begins: its whole seconds so far count
 */
export function partitionDelayMs(task: ScheduledTask, found: boolean, now: number): number | undefined {
  const policy = configOf(task).partitionPolicy;
  if (policy === undefined) return 0;
  if (!policy.reschedule) return undefined;
  const delaySecs = numberOf(policy.delaySecs ?? 0);
  const elapsedSecs = found ? Math.floor((now - (lastEventMs(task) ?? now)) / 1000) : 0;
  return Math.max(0, delaySecs - elapsedSecs) * 1000;
}

/**
 * Gives up tasks whose agent stays away longer than their partition policy allows: PARTITIONED becomes LOST.
 *
 * Invariants: there is a deadline for exactly the tasks last seen in PARTITIONED whose policy ends; a deadline ends only
 * the stay it was set for, which is known by the time of the task's last event.
 */
export class Partitions implements TaskWatcher {
  private readonly options: PartitionsOptions;
  /** Value: when the task became PARTITIONED, milliseconds since the epoch. */
  private readonly deadlines: Deadlines<number | undefined>;

  constructor(options: PartitionsOptions) {
    this.options = options;
    this.deadlines = new Deadlines(options.clock, (taskId, since) => this.giveUp(taskId, since));
  }

  taskChanged(task: ScheduledTask, previous: ScheduleStatus | undefined): void {
    const delayMs =
      statusOf(task) === ScheduleStatus.PARTITIONED
        ? partitionDelayMs(task, previous === undefined, this.options.clock.now())
        : undefined;
    if (delayMs === undefined) this.deadlines.delete(taskIdOf(task));
    else this.deadlines.set(taskIdOf(task), delayMs, lastEventMs(task));
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) this.deadlines.delete(taskIdOf(task));
  }

  stop(): void {
    this.deadlines.clear();
  }

  private giveUp(taskId: string, since: number | undefined): void {
    this.options.enqueue((tx) => {
      const task = tx.tasks.get(taskId);
      if (task === undefined || lastEventMs(task) !== since) return;
      this.options.state.changeState(tx, taskId, ScheduleStatus.LOST, {
        cas: ScheduleStatus.PARTITIONED,
        message: 'Task partitioned for too long.',
      });
    });
  }
}
