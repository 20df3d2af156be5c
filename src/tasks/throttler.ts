import { type Clock, Deadlines } from '../clock/index.ts';
import { lastEventMs, statusOf, taskIdOf } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Stats } from '../stats/index.ts';
import type { StoreView } from '../store/index.ts';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import type { Enqueue, TaskWatcher } from './task-watcher.ts';

export interface ThrottlerOptions {
  readonly clock: Clock;
  readonly store: StoreView;
  readonly state: StateManager;
  readonly enqueue: Enqueue;
  readonly stats: Pick<Stats, 'time'>;
  /** How long a task has to wait because its ancestors flapped, milliseconds. */
  readonly penaltyMs: (view: StoreView, task: ScheduledTask) => number;
}

/**
 * How much longer a throttled task waits, milliseconds: its penalty counts from its last event.
 * (aurora: scheduler/scheduling/TaskThrottler.java)
 */
export function throttleDelayMs(task: ScheduledTask, penaltyMs: number, now: number): number {
  return Math.max(0, (lastEventMs(task) ?? now) + penaltyMs - now);
}

/**
 * Lets throttled tasks go: THROTTLED becomes PENDING when the penalty is over.
 * Invariant: there is a deadline for exactly the tasks last seen in THROTTLED.
 */
export class Throttler implements TaskWatcher {
  private readonly options: ThrottlerOptions;
  private readonly deadlines: Deadlines<undefined>;

  constructor(options: ThrottlerOptions) {
    this.options = options;
    this.deadlines = new Deadlines(options.clock, (taskId) => this.release(taskId));
  }

  taskChanged(task: ScheduledTask): void {
    const taskId = taskIdOf(task);
    if (statusOf(task) !== ScheduleStatus.THROTTLED) {
      this.deadlines.delete(taskId);
      return;
    }
    const { clock, store, stats, penaltyMs } = this.options;
    const delayMs = throttleDelayMs(task, penaltyMs(store, task), clock.now());
    stats.time('task_throttle', delayMs, 'ms');
    this.deadlines.set(taskId, delayMs, undefined);
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) this.deadlines.delete(taskIdOf(task));
  }

  stop(): void {
    this.deadlines.clear();
  }

  private release(taskId: string): void {
    this.options.enqueue((tx) => {
      this.options.state.changeState(tx, taskId, ScheduleStatus.PENDING, { cas: ScheduleStatus.THROTTLED });
    });
  }
}
