import {
  Event,
  type FrameworkInfo,
  type Reason,
  type TaskState,
  TaskStatus,
  type TimeInfo,
} from '../../mesos/index.ts';
import { hasCapability } from '../capability.ts';
import type { Framework, Step, Task } from './state.ts';

/** Sends an event to a framework; lost if it is not connected, as in Mesos. */
export function sendEvent(step: Step, framework: Framework, event: Event): void {
  if (framework.stream !== undefined) step.out.push({ kind: 'event', stream: framework.stream, event });
}

export function sendUpdate(step: Step, framework: Framework, status: TaskStatus): void {
  sendEvent(step, framework, { type: Event.Type.UPDATE, update: { status } });
}

export function sendFailure(step: Step, framework: Framework, failure: NonNullable<Event['failure']>): void {
  sendEvent(step, framework, { type: Event.Type.FAILURE, failure });
}

/** A status that the master itself makes: without uuid, so nobody acknowledges it. */
export function masterStatus(
  step: Step,
  about: { readonly taskId: string; readonly agentId?: string | undefined; readonly executorId?: string | undefined },
  state: TaskState,
  reason: Reason,
  message: string,
): TaskStatus {
  return {
    taskId: { value: about.taskId },
    state,
    message,
    source: TaskStatus.Source.SOURCE_MASTER,
    reason,
    agentId: about.agentId === undefined ? null : { value: about.agentId },
    executorId: about.executorId === undefined ? null : { value: about.executorId },
    timestamp: step.now / 1000,
  };
}

/** What the master knows of a task, as the answer to a reconciliation or on the return of its agent. */
export function knownStatus(step: Step, task: Task, state: TaskState, reason: Reason, message: string): TaskStatus {
  const about = { taskId: task.id, agentId: task.agentId, executorId: task.executorId };
  return {
    ...masterStatus(step, about, state, reason, message),
    containerStatus: task.containerStatus ?? null,
  };
}

/** The moment (milliseconds since the epoch) at which an agent was given up. */
export const unreachableTime = (ms: number): TimeInfo => ({ nanoseconds: ms * 1e6 });

/** Whether a framework asked for the finer states of partitions (capability PARTITION_AWARE). */
export function isPartitionAware(framework: Framework): boolean {
  return hasCapability(framework.info, 'PARTITION_AWARE');
}

/** The roles that a framework is offered resources for. */
export function rolesOf(info: FrameworkInfo): readonly string[] {
  if (hasCapability(info, 'MULTI_ROLE')) return info.roles ?? [];
  return [info.role ?? '*'];
}
