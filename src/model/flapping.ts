import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { eventsOf, numberOf } from './task-parts.ts';
import { isActive, isTerminal } from './task-states.ts';

/** A task that passed through one of these was stopped on purpose. Preemption does not count. */
const INTERRUPTIONS: ReadonlySet<ScheduleStatus | undefined> = new Set([
  ScheduleStatus.RESTARTING,
  ScheduleStatus.KILLING,
  ScheduleStatus.DRAINING,
]);

/**
 * True for a task that ended by itself sooner than `thresholdMs` after it entered its last active state.
 * (aurora: scheduler/scheduling/RescheduleCalculator.java)
 */
export function hasFlapped(task: Pick<ScheduledTask, 'taskEvents'>, thresholdMs: number): boolean {
  const events = eventsOf(task);
  if (events.some((event) => INTERRUPTIONS.has(event.status))) return false;
  const end = events.at(-1);
  const lastActive = events.findLast((event) => isActive(event.status));
  if (end === undefined || lastActive === undefined || !isTerminal(end.status)) return false;
  return numberOf(end.timestamp) - numberOf(lastActive.timestamp) < thresholdMs;
}

/**
 * How long, in milliseconds, the successor of `task` has to wait because the ancestors of `task` kept ending at once; 0
 * when they did not. The task itself does not count: the first flap is free.
 * (aurora: scheduler/scheduling/RescheduleCalculator.java)
 * @param storedTask a task by its id, undefined when the store no longer has it
 * @param nextBackoffMs the wait that follows one of so many milliseconds, see TruncatedBinaryBackoff
 */
export function flappingPenalty(
  task: Pick<ScheduledTask, 'ancestorId'>,
  storedTask: (taskId: string) => ScheduledTask | undefined,
  nextBackoffMs: (lastMs: number) => number,
  thresholdMs: number,
): number {
  const ancestorOf = ({ ancestorId }: Pick<ScheduledTask, 'ancestorId'>): ScheduledTask | undefined =>
    ancestorId === undefined ? undefined : storedTask(ancestorId);

  let penaltyMs = 0;
  let ancestor = ancestorOf(task);
  while (ancestor !== undefined && hasFlapped(ancestor, thresholdMs)) {
    const longerMs = nextBackoffMs(penaltyMs);
    if (longerMs === penaltyMs) break;
    penaltyMs = longerMs;
    ancestor = ancestorOf(ancestor);
  }
  return penaltyMs;
}
