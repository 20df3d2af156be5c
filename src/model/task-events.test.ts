import { expect, it } from '@jest/globals';
import { type ScheduleStatus, ScheduleStatusName, type TaskEvent } from '../wire/index.ts';
import { compactPartitionEvents } from './task-events.ts';
import { anEvent } from './testing/tasks.ts';

type StateName = keyof typeof ScheduleStatus;

/** The history of a task that goes through the states, compacted whenever it enters PARTITIONED. */
function historyOf(states: readonly StateName[]): readonly string[] {
  let events: readonly TaskEvent[] = [];
  for (const state of states) {
    events = [...(state === 'PARTITIONED' ? compactPartitionEvents(events) : events), anEvent(state)];
  }
  return events.map(({ status }) => (status === undefined ? '' : ScheduleStatusName[status]));
}

it('keeps one round trip however often the agent comes and goes', () => {
  const states: StateName[] = ['PENDING', 'ASSIGNED', 'STARTING', 'PARTITIONED'];
  for (let i = 0; i < 3; i++) states.push('RUNNING', 'PARTITIONED');
  expect(historyOf(states)).toEqual(['PENDING', 'ASSIGNED', 'STARTING', 'PARTITIONED', 'RUNNING', 'PARTITIONED']);
});

it('keeps a round trip that something else followed', () => {
  const states: StateName[] = ['RUNNING', 'PARTITIONED', 'RUNNING', 'DRAINING', 'PARTITIONED'];
  expect(historyOf(states)).toEqual(states);
});

it('keeps a short history', () => {
  expect(historyOf(['RUNNING', 'PARTITIONED'])).toEqual(['RUNNING', 'PARTITIONED']);
  expect(historyOf(['PARTITIONED', 'RUNNING', 'PARTITIONED'])).toEqual(['PARTITIONED', 'RUNNING', 'PARTITIONED']);
});
