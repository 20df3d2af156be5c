import { eventsOf, isActive, numberOf, taskIdOf } from '../model/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskEvent } from '../wire/index.ts';

/** The time that figures tell of, milliseconds since the epoch: from `startMs` up to and without `endMs`. */
export interface TimeFrame {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * How long an active task took from its last PENDING to the first `status` within the frame, milliseconds; undefined when it
 * is not active or did not get there in that time. (aurora: scheduler/sla/SlaAlgorithm.java, `MedianAlgorithm`)
 * @throws Error when its history has no PENDING before
 */
export function timeToStatus(task: ScheduledTask, status: ScheduleStatus, frame: TimeFrame): number | undefined {
  if (!isActive(task.status)) return undefined;
  let pendingMs = 0;
  for (const event of eventsOf(task)) {
    const ms = numberOf(event.timestamp);
    if (event.status === ScheduleStatus.PENDING) {
      pendingMs = ms;
    } else if (event.status === status && ms >= frame.startMs && ms < frame.endMs) {
      if (pendingMs === 0) throw new Error(`SLA: missing PENDING status for:${taskIdOf(task)}`);
      return ms - pendingMs;
    }
  }
  return undefined;
}

/** How long a task that is running has been so by the end of the frame, milliseconds. (`JobUptime`) */
export function uptimeMs(task: ScheduledTask, frame: TimeFrame): number | undefined {
  if (task.status !== ScheduleStatus.RUNNING) return undefined;
  const last = eventsOf(task).at(-1);
  return last === undefined ? undefined : frame.endMs - numberOf(last.timestamp);
}

/** What a part of time counts as: the user wants nothing, the platform is at fault, or all is well. */
type Platform = 'REMOVED' | 'DOWN' | 'UP';

/** How much of a frame an instance was to run in, and did as far as the platform is concerned, milliseconds. */
export interface PlatformTime {
  readonly upMs: number;
  readonly totalMs: number;
}

/**
 * The platform's time of one instance, from the histories of all its tasks. (`AggregatePlatformUptime`)
 * @param histories of all tasks that the store has of the instance
 */
export function platformTime(histories: readonly (readonly TaskEvent[])[], frame: TimeFrame): PlatformTime {
  const [only] = histories;
  const events = histories.length === 1 && only !== undefined ? only : histories.flat();
  const sorted = inOrder(events) ? events : [...events].sort((a, b) => numberOf(a.timestamp) - numberOf(b.timestamp));
  const spent = { REMOVED: 0, DOWN: 0, UP: 0 };
  let current: Platform = 'REMOVED';
  let sinceMs = 0;
  for (const { status, timestamp } of sorted) {
    const next: Platform = status === undefined ? current : nextPlatform(current, status);
    if (next === current) continue;
    const ms = numberOf(timestamp);
    spent[current] += overlapMs(sinceMs, ms, frame);
    current = next;
    sinceMs = ms;
  }
  spent[current] += overlapMs(sinceMs, Number.POSITIVE_INFINITY, frame);
  const totalMs = frame.endMs - frame.startMs - spent.REMOVED;
  return { upMs: totalMs - spent.DOWN, totalMs };
}

/** Percent of the platform's time of many instances together; 100 when there was none. */
export function platformUptimePercent({ upMs, totalMs }: PlatformTime): number {
  return totalMs === 0 ? 100 : (100 * upMs) / totalMs;
}

function nextPlatform(current: Platform, status: ScheduleStatus): Platform {
  switch (status) {
    case ScheduleStatus.LOST:
    case ScheduleStatus.DRAINING:
    case ScheduleStatus.PREEMPTING:
      return 'DOWN';
    case ScheduleStatus.PENDING:
    case ScheduleStatus.ASSIGNED:
    case ScheduleStatus.STARTING:
      return current === 'DOWN' ? 'DOWN' : 'REMOVED';
    case ScheduleStatus.THROTTLED:
    case ScheduleStatus.FINISHED:
    case ScheduleStatus.RESTARTING:
    case ScheduleStatus.FAILED:
    case ScheduleStatus.KILLING:
      return 'REMOVED';
    case ScheduleStatus.RUNNING:
    case ScheduleStatus.PARTITIONED:
      return 'UP';
    case ScheduleStatus.KILLED:
      return current === 'UP' ? 'DOWN' : current;
    case ScheduleStatus.INIT:
      return current;
  }
}

function overlapMs(fromMs: number, toMs: number, { startMs, endMs }: TimeFrame): number {
  return Math.max(0, Math.min(toMs, endMs) - Math.max(fromMs, startMs));
}

function inOrder(events: readonly TaskEvent[]): boolean {
  return events.every((event, at) => {
    const before = events[at - 1];
    return before === undefined || numberOf(before.timestamp) <= numberOf(event.timestamp);
  });
}
