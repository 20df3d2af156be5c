import { ScheduleStatus } from '../../../src/wire/index.ts';

/*
 * Which state a task may come to from which: written down a second time, so that the scheduler's own table can be wrong.
 */

const { INIT, THROTTLED, PENDING, ASSIGNED, STARTING, RUNNING, FINISHED, FAILED, KILLED, LOST } = ScheduleStatus;
const { PREEMPTING, RESTARTING, DRAINING, KILLING, PARTITIONED } = ScheduleStatus;

const ENDS = [FINISHED, FAILED, KILLED, LOST];
const GOING = [PREEMPTING, RESTARTING, DRAINING, KILLING];

const NEXT: ReadonlyMap<ScheduleStatus, ReadonlySet<ScheduleStatus>> = new Map([
  [INIT, new Set([THROTTLED, PENDING])],
  [THROTTLED, new Set([PENDING])],
  [PENDING, new Set([ASSIGNED])],
  [ASSIGNED, new Set([STARTING, RUNNING, PARTITIONED, ...ENDS, ...GOING].filter((status) => status !== PARTITIONED))],
  [STARTING, new Set([RUNNING, PARTITIONED, ...ENDS, ...GOING])],
  [RUNNING, new Set([PARTITIONED, ...ENDS, ...GOING])],
  [PARTITIONED, new Set([ASSIGNED, STARTING, RUNNING, FINISHED, FAILED, LOST, ...GOING])],
  ...GOING.map((status): [ScheduleStatus, Set<ScheduleStatus>] => [
    status,
    new Set([...ENDS, PARTITIONED, ...(status === KILLING ? [] : [KILLING])]),
  ]),
  ...ENDS.map((status): [ScheduleStatus, Set<ScheduleStatus>] => [status, new Set()]),
]);

/** Whether a task may come from one state to another. */
export function mayFollow(from: ScheduleStatus, to: ScheduleStatus): boolean {
  return NEXT.get(from)?.has(to) === true;
}

/** States of a task that is deleted when it is killed, and of one that has ended. */
export const DELETABLE: ReadonlySet<ScheduleStatus> = new Set([THROTTLED, PENDING, KILLING, ...ENDS]);

export const ENDED: ReadonlySet<ScheduleStatus> = new Set(ENDS);

/** States in which a task is, or may be, on an agent. */
export const ON_AGENT: ReadonlySet<ScheduleStatus> = new Set([ASSIGNED, STARTING, RUNNING, PARTITIONED, ...GOING]);
