import { ScheduleStatus, type TaskEvent } from '../wire/index.ts';

/**
 * The history of a task that is about to become PARTITIONED again, so that an agent that comes and goes does not fill
 * it: the last return from a partition is dropped when it brought the task back to the state it had before.
 * (aurora: scheduler/state/StateManagerImpl.java)
 */
export function compactPartitionEvents(events: readonly TaskEvent[]): readonly TaskEvent[] {
  const [before, partition, back] = events.slice(-3);
  const isRoundTrip =
    back !== undefined && partition?.status === ScheduleStatus.PARTITIONED && before?.status === back.status;
  return isRoundTrip ? events.slice(0, -2) : events;
}
