import { type JobStats, type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { lastEventMs, statusOf } from './task-parts.ts';
import { isActive } from './task-states.ts';

/**
 * The task whose config and owner stand for the job in summaries: an active one if there is any, and of those the one
 * that changed last. The original prefers some states to others in an order that is an accident of hashing; here the
 * time alone decides. (aurora: scheduler/base/Tasks.java, getLatestActiveTask)
 * @returns undefined when there are no tasks
 */
export function latestActiveTask(tasks: Iterable<ScheduledTask>): ScheduledTask | undefined {
  let latest: ScheduledTask | undefined;
  let latestIsActive = false;
  let latestMs = 0;
  for (const task of tasks) {
    const active = isActive(task.status);
    const ms = lastEventMs(task) ?? Number.NEGATIVE_INFINITY;
    const better = active === latestIsActive ? ms > latestMs : active;
    if (latest === undefined || better) {
      latest = task;
      latestIsActive = active;
      latestMs = ms;
    }
  }
  return latest;
}

type Bucket = keyof JobStats;

const BUCKET: Readonly<Record<ScheduleStatus, Bucket>> = {
  [ScheduleStatus.INIT]: 'pendingTaskCount',
  [ScheduleStatus.THROTTLED]: 'pendingTaskCount',
  [ScheduleStatus.PENDING]: 'pendingTaskCount',
  [ScheduleStatus.ASSIGNED]: 'activeTaskCount',
  [ScheduleStatus.STARTING]: 'activeTaskCount',
  [ScheduleStatus.RUNNING]: 'activeTaskCount',
  [ScheduleStatus.PREEMPTING]: 'activeTaskCount',
  [ScheduleStatus.RESTARTING]: 'activeTaskCount',
  [ScheduleStatus.DRAINING]: 'activeTaskCount',
  [ScheduleStatus.KILLING]: 'activeTaskCount',
  [ScheduleStatus.PARTITIONED]: 'activeTaskCount',
  [ScheduleStatus.FINISHED]: 'finishedTaskCount',
  [ScheduleStatus.KILLED]: 'finishedTaskCount',
  [ScheduleStatus.FAILED]: 'failedTaskCount',
  [ScheduleStatus.LOST]: 'failedTaskCount',
};

/** The tasks of a job counted by phase of life. (aurora: scheduler/base/Jobs.java) */
export function jobStats(tasks: Iterable<ScheduledTask>): JobStats {
  const stats = { activeTaskCount: 0, finishedTaskCount: 0, failedTaskCount: 0, pendingTaskCount: 0 };
  for (const task of tasks) stats[BUCKET[statusOf(task)]]++;
  return stats;
}
