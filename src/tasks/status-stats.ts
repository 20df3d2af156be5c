import { reasonNameOf, sourceNameOf, statusTimeMicros, TaskState, type TaskStatus } from '../mesos/index.ts';
import type { Stats } from '../stats/index.ts';

const MICROS_PER_MS = 1000;

/**
 * Counts an update by what it gives as reason and source, and how long it was on its way.
 * (aurora: scheduler/mesos/TaskStatusStats.java)
 *
 * @param nowMs milliseconds since the epoch
 */
export function countStatus(status: TaskStatus, nowMs: number, stats: Pick<Stats, 'count' | 'time'>): void {
  const source = sourceNameOf(status);
  const reason = reasonNameOf(status);
  if (status.state === TaskState.TASK_LOST && source !== undefined) stats.count(`task_lost_${source}`);
  if (reason !== undefined) stats.count(`task_exit_${reason}`);
  if (source === undefined || status.timestamp == null) return;
  const delayMicros = Math.trunc(nowMs * MICROS_PER_MS) - statusTimeMicros(status);
  if (delayMicros > 0) stats.time(`task_delivery_delay_${source}_requests`, delayMicros, 'micros');
}
