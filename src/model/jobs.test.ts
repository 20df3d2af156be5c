import { describe, expect, it } from '@jest/globals';
import { ScheduleStatus } from '../wire/index.ts';
import { jobStats, latestActiveTask } from './jobs.ts';
import { anEvent, aTask } from './testing/tasks.ts';

type StateName = keyof typeof ScheduleStatus;

describe('latestActiveTask', () => {
  const latest = (...tasks: readonly (readonly [StateName, number])[]): string | undefined =>
    latestActiveTask(
      tasks.map(([status, ms]) => aTask({ id: `${status}@${ms}`, status, events: [anEvent(status, ms)] })),
    )?.assignedTask?.taskId;

  it.each<[string, string | undefined, ...(readonly [StateName, number])[]]>([
    ['nothing of nothing', undefined],
    ['the newest active one', 'RUNNING@600', ['FINISHED', 900], ['RUNNING', 600], ['RUNNING', 400], ['FAILED', 800]],
    ['the newest ended one if none is active', 'FINISHED@300', ['FINISHED', 100], ['FINISHED', 300], ['FINISHED', 200]],
    ['an active one before a newer ended one', 'RUNNING@100', ['FINISHED', 200], ['RUNNING', 100]],
    ['the newer of two active states', 'ASSIGNED@2', ['RUNNING', 1], ['ASSIGNED', 2]],
    ['the first of equals', 'LOST@1', ['LOST', 1], ['FAILED', 1]],
  ])('is %s', (_name, expected, ...tasks) => {
    expect(latest(...tasks)).toBe(expected);
  });

  it('is any task rather than none, even without a history', () => {
    expect(latestActiveTask([aTask({ id: 'bare' })])?.assignedTask?.taskId).toBe('bare');
  });
});

it('counts the tasks of a job by phase of life', () => {
  const states = Object.keys(ScheduleStatus) as StateName[];
  expect(jobStats(states.map((status) => aTask({ status })))).toEqual({
    activeTaskCount: 8,
    finishedTaskCount: 2,
    failedTaskCount: 2,
    pendingTaskCount: 3,
  });
  expect(jobStats([])).toEqual({ activeTaskCount: 0, finishedTaskCount: 0, failedTaskCount: 0, pendingTaskCount: 0 });
});
