import { eventsOf, fitsInPlaceOf, isKillable, isTerminal, lastEventMs, sameConfig } from '../../model/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../../wire/index.ts';

/** What is to be done about an instance. All but the first two wait for the instance to be looked at again. */
export type InstanceAction =
  /** Create a task of the desired config. */
  | 'ADD_TASK'
  /** Kill the task that is there. */
  | 'KILL_TASK'
  /** The same, and keep its place for the task that comes after it. */
  | 'KILL_TASK_AND_RESERVE'
  /** Look again when the task has been running for long enough. */
  | 'WATCH_TASK'
  /** Look again when something happens to the task. */
  | 'AWAIT_STATE_CHANGE';

/** What comes of looking at an instance. */
export type InstanceDecision = 'SUCCEEDED' | 'FAILED' | InstanceAction;

/** What is to become of an instance, and what it may do on the way. */
export interface InstanceGoal {
  /** Undefined when the instance is to go. */
  readonly desired: TaskConfig | undefined;
  /** How long its task must be running, milliseconds. */
  readonly minRunningMs: number;
  /** How often its task may end. */
  readonly toleratedFailures: number;
}

/** A decision, and how often the instance's new task has ended by now. */
export interface InstanceVerdict {
  readonly decision: InstanceDecision;
  readonly failures: number;
}

/**
 * Looks at an instance of an update. (aurora: scheduler/updater/InstanceUpdater.java)
 * @param task the one that is reported or stored; undefined when there is none
 * @param failures how often its new task has ended so far
 * @param now milliseconds since the epoch
 * @throws RangeError when the task has no history
 */
export function decideInstance(
  goal: InstanceGoal,
  task: ScheduledTask | undefined,
  failures: number,
  now: number,
): InstanceVerdict {
  const { desired } = goal;
  const present = task !== undefined && !isGoneForGood(task) ? task : undefined;
  if (desired === undefined) {
    if (present === undefined) return { decision: 'SUCCEEDED', failures };
    return { decision: isKillable(present.status) ? 'KILL_TASK' : 'AWAIT_STATE_CHANGE', failures };
  }
  if (present === undefined) return { decision: 'ADD_TASK', failures };
  const config = present.assignedTask?.task ?? {};
  const changedMs = lastEventMs(present);
  if (changedMs === undefined) throw new RangeError(`task ${present.assignedTask?.taskId} has no history`);
  if (!sameConfig(config as TaskConfig, desired)) {
    if (!isKillable(present.status)) return { decision: 'AWAIT_STATE_CHANGE', failures };
    const inPlace = fitsInPlaceOf(desired, config as TaskConfig);
    return { decision: inPlace ? 'KILL_TASK_AND_RESERVE' : 'KILL_TASK', failures };
  }
  if (present.status === ScheduleStatus.RUNNING) {
    return { decision: now - changedMs >= goal.minRunningMs ? 'SUCCEEDED' : 'WATCH_TASK', failures };
  }
  if (!isTerminal(present.status)) return { decision: 'AWAIT_STATE_CHANGE', failures };
  const ended = failures + 1;
  return { decision: ended > goal.toleratedFailures ? 'FAILED' : 'AWAIT_STATE_CHANGE', failures: ended };
}

/** A task that was killed, and so has no successor. */
function isGoneForGood(task: ScheduledTask): boolean {
  const { KILLING } = ScheduleStatus;
  return task.status !== KILLING && eventsOf(task).some(({ status }) => status === KILLING);
}
