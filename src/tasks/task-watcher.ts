import type { Transaction } from '../store/index.ts';
import type { ScheduledTask, ScheduleStatus } from '../wire/index.ts';

/** One that follows the lives of tasks. It is told after the commit, in commit order. */
export interface TaskWatcher {
  /**
   * A task has entered the state that it carries; it may have moved on since.
   * @param previous the state before; undefined for a task found in the store when leadership begins
   */
  taskChanged(task: ScheduledTask, previous: ScheduleStatus | undefined): void;
  /** Tasks have left the store. */
  tasksDeleted(tasks: readonly ScheduledTask[]): void;
  /** Drops all timers. */
  stop(): void;
}

/** Work that a timer asks for. It looks at the task anew, which may have moved on, and may be run again from the start. */
export type TimedWork = (tx: Transaction) => void;

/** Queues work for one of the next writes. */
export type Enqueue = (work: TimedWork) => void;
