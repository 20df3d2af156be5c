import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../../wire/index.ts';

export const JOB = { role: 'role', environment: 'prod', name: 'job' };

/** A task of a service as it lies in the store, with a history of [time, status]. */
export function taskOf(
  instanceId: number,
  events: readonly (readonly [number, keyof typeof ScheduleStatus])[],
  more: Partial<TaskConfig> & { readonly taskId?: string; readonly status?: ScheduleStatus } = {},
): ScheduledTask {
  const { taskId = `task-${instanceId}`, status, ...config } = more;
  const last = events.at(-1)?.[1] ?? 'INIT';
  return {
    assignedTask: {
      taskId,
      instanceId,
      task: { job: JOB, isService: true, priority: 0, maxTaskFailures: 0, tier: 'preferred', ...config },
      slaveHost: 'host',
      slaveId: 'agent',
      assignedPorts: new Map(),
    },
    status: status ?? ScheduleStatus[last],
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: events.map(([timestamp, name]) => ({ timestamp, status: ScheduleStatus[name] })),
  };
}

/** A task that has been running since `sinceMs`. */
export function runningTask(instanceId: number, sinceMs: number, more: Partial<TaskConfig> = {}): ScheduledTask {
  return taskOf(
    instanceId,
    [
      [sinceMs - 3, 'PENDING'],
      [sinceMs - 2, 'ASSIGNED'],
      [sinceMs - 1, 'STARTING'],
      [sinceMs, 'RUNNING'],
    ],
    more,
  );
}
