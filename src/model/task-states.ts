import { ACTIVE_STATES, LIVE_STATES, ScheduleStatus, SLAVE_ASSIGNED_STATES, TERMINAL_STATES } from '../wire/index.ts';

/** States that end by a time-out: each waits for something that may never come. (aurora: scheduler/reconciliation/TaskTimeout.java) */
export const TRANSIENT_STATES: ReadonlySet<ScheduleStatus> = new Set([
  ScheduleStatus.ASSIGNED,
  ScheduleStatus.PREEMPTING,
  ScheduleStatus.RESTARTING,
  ScheduleStatus.DRAINING,
  ScheduleStatus.KILLING,
]);

type MaybeStatus = ScheduleStatus | undefined;

/** The task holds, or waits for, its instance of the job. */
export function isActive(status: MaybeStatus): boolean {
  return status !== undefined && ACTIVE_STATES.has(status);
}

/** The task is bound to an agent. */
export function isSlaveAssigned(status: MaybeStatus): boolean {
  return status !== undefined && SLAVE_ASSIGNED_STATES.has(status);
}

/** The processes of the task may be running. */
export function isLive(status: MaybeStatus): boolean {
  return status !== undefined && LIVE_STATES.has(status);
}

/** The task has ended. */
export function isTerminal(status: MaybeStatus): boolean {
  return status !== undefined && TERMINAL_STATES.has(status);
}

/** The task may stay in the state for a limited time only. */
export function isTransient(status: MaybeStatus): boolean {
  return status !== undefined && TRANSIENT_STATES.has(status);
}

/** The task is active and nobody is killing it yet. */
export function isKillable(status: MaybeStatus): boolean {
  return isActive(status) && status !== ScheduleStatus.KILLING;
}
