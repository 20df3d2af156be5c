import type {
  AssignedTask,
  Int64,
  JobKey,
  ScheduledTask,
  ScheduleStatus,
  TaskConfig,
  TaskEvent,
} from '../wire/index.ts';

const NO_EVENTS: readonly TaskEvent[] = [];

/*
 * On the wire every part of a task may be missing; a stored task has them all. These take the parts out and say which
 * one is missing when a task breaks that rule.
 */

function missing(part: string, task: ScheduledTask): never {
  throw new Error(`task ${task.assignedTask?.taskId ?? '(without id)'} has no ${part}`);
}

/** The placement of a task. @throws Error when it has none */
export function assignedTaskOf(task: ScheduledTask): AssignedTask {
  return task.assignedTask ?? missing('assignedTask', task);
}

/** The id of a task. @throws Error when it has none */
export function taskIdOf(task: ScheduledTask): string {
  return task.assignedTask?.taskId ?? missing('taskId', task);
}

/** The config of a task. @throws Error when it has none */
export function configOf(task: ScheduledTask): TaskConfig {
  return task.assignedTask?.task ?? missing('task config', task);
}

/** The job that a task belongs to. @throws Error when it has none */
export function jobKeyOf(task: ScheduledTask): JobKey {
  return task.assignedTask?.task?.job ?? missing('job key', task);
}

/** The state of a task. @throws Error when it has none */
export function statusOf(task: ScheduledTask): ScheduleStatus {
  return task.status ?? missing('status', task);
}

/** The instance of its job that a task is. @throws Error when it has none */
export function instanceIdOf(task: ScheduledTask): number {
  return assignedTaskOf(task).instanceId;
}

/** The history of a task, oldest first. */
export function eventsOf(task: Pick<ScheduledTask, 'taskEvents'>): readonly TaskEvent[] {
  return task.taskEvents ?? NO_EVENTS;
}

/** When a task last changed its state, in milliseconds since the epoch; undefined when it has no history. */
export function lastEventMs(task: Pick<ScheduledTask, 'taskEvents'>): number | undefined {
  const last = eventsOf(task).at(-1);
  return last === undefined ? undefined : numberOf(last.timestamp);
}

/** A 64-bit integer as a number to calculate with; beyond 2^53 the nearest one. */
export function numberOf(value: Int64): number {
  return Number(value);
}
