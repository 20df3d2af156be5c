import { ScheduleStatus } from '../wire/index.ts';
import { type Reason, TaskState as State, type TaskState, TaskStatus } from './messages.ts';

const { Reason: Reasons, Source: Sources } = TaskStatus;

const STATUS_OF_STATE: ReadonlyMap<TaskState, ScheduleStatus> = new Map([
  [State.TASK_STAGING, ScheduleStatus.STARTING],
  [State.TASK_STARTING, ScheduleStatus.STARTING],
  [State.TASK_RUNNING, ScheduleStatus.RUNNING],
  [State.TASK_FINISHED, ScheduleStatus.FINISHED],
  [State.TASK_FAILED, ScheduleStatus.FAILED],
  [State.TASK_KILLING, ScheduleStatus.KILLED],
  [State.TASK_KILLED, ScheduleStatus.KILLED],
  [State.TASK_LOST, ScheduleStatus.LOST],
  [State.TASK_ERROR, ScheduleStatus.LOST],
  [State.TASK_DROPPED, ScheduleStatus.LOST],
  [State.TASK_GONE, ScheduleStatus.LOST],
  [State.TASK_GONE_BY_OPERATOR, ScheduleStatus.LOST],
  [State.TASK_UNREACHABLE, ScheduleStatus.PARTITIONED],
  [State.TASK_UNKNOWN, ScheduleStatus.PARTITIONED],
]);

/** What a task event says when Mesos gives a reason without a message of its own. */
const MESSAGE_OF_REASON: ReadonlyMap<Reason, string> = new Map([
  [Reasons.REASON_CONTAINER_LIMITATION_MEMORY, 'Task used more memory than requested.'],
  [Reasons.REASON_CONTAINER_LIMITATION_DISK, 'Task used more disk than requested.'],
]);

/**
 * The task state that a Mesos state stands for; reasons never change it. (aurora: scheduler/base/Conversions.java)
 *
 * @throws RangeError for a state that Mesos does not have
 */
export function scheduleStatusOf(state: TaskState): ScheduleStatus {
  const status = STATUS_OF_STATE.get(state);
  if (status === undefined) throw new RangeError(`Unrecognized task state ${state}`);
  return status;
}

/**
 * The message that the task event of an update carries: Mesos' own, with words for exceeded limits and none at all when
 * an executor has ended without registering. (aurora: scheduler/TaskStatusHandlerImpl.java)
 */
export function eventMessageOf(status: TaskStatus): string | undefined {
  if (status.reason === Reasons.REASON_EXECUTOR_UNREGISTERED) return undefined;
  return status.message ?? (status.reason == null ? undefined : MESSAGE_OF_REASON.get(status.reason));
}

/** Name of the reason of an update (`REASON_RECONCILIATION`), as counters use it. */
export function reasonNameOf(status: TaskStatus): keyof typeof Reasons | undefined {
  return status.reason == null ? undefined : (Reasons[status.reason] as keyof typeof Reasons);
}

/** Name of the source of an update (`SOURCE_AGENT`), as counters use it. */
export function sourceNameOf(status: TaskStatus): keyof typeof Sources | undefined {
  return status.source == null ? undefined : (Sources[status.source] as keyof typeof Sources);
}

/** True for the answer to a RECONCILE: it has no uuid, and is logged at debug level only. */
export function isReconciliation(status: TaskStatus): boolean {
  return status.reason === Reasons.REASON_RECONCILIATION;
}

/** When the update was made, in whole microseconds since the epoch; 0 when it does not say. */
export function statusTimeMicros(status: TaskStatus): number {
  return Math.trunc((status.timestamp ?? 0) * 1e6);
}

/**
 * The log line of an update: `Received status update for task T in state TASK_RUNNING from SOURCE_AGENT with
 * REASON_RECONCILIATION: first line of the message (truncated)`, without the parts that are unset.
 * (aurora: scheduler/mesos/MesosCallbackHandler.java)
 */
export function describeStatus(status: TaskStatus): string {
  const source = sourceNameOf(status);
  const reason = reasonNameOf(status);
  let line = `Received status update for task ${status.taskId.value} in state ${State[status.state]}`;
  if (source !== undefined) line += ` from ${source}`;
  if (reason !== undefined) line += ` with ${reason}`;
  if (status.message != null) {
    const [first, ...rest] = status.message.split('\n');
    line += `: ${first}${rest.length > 0 ? ' (truncated)' : ''}`;
  }
  return line;
}
