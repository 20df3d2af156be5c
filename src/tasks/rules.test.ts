import { describe, expect, it } from '@jest/globals';
import { type PartitionPolicy, type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { excessHistory, retentionMs } from './history-pruner.ts';
import { partitionDelayMs } from './partitions.ts';
import { throttleDelayMs } from './throttler.ts';

const { THROTTLED, PARTITIONED, RUNNING, FINISHED, KILLED } = ScheduleStatus;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function taskAt(
  status: ScheduleStatus,
  timestamp: number,
  taskId = 'a',
  partitionPolicy?: PartitionPolicy,
): ScheduledTask {
  const task = { isService: true, priority: 0, maxTaskFailures: 1, partitionPolicy };
  return {
    assignedTask: { taskId, instanceId: 0, task },
    status,
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: [{ timestamp, status }],
  };
}

describe('the wait of a throttled task', () => {
  it.each([
    ['just throttled', 1000, 100],
    ['throttled an hour ago', 1000 + HOUR, 0],
    ['half way', 1040, 60],
  ])('%s', (_, now, expected) => {
    expect(throttleDelayMs(taskAt(THROTTLED, 1000), 100, now)).toBe(expected);
  });
});

describe('the patience with a partitioned task', () => {
  it.each([
    ['no policy', undefined, false, 5000, 0],
    ['not to be rescheduled', { reschedule: false, delaySecs: 10 }, false, 5000, undefined],
    ['no delay given', { reschedule: true }, false, 5000, 0],
    ['ten seconds', { reschedule: true, delaySecs: 10 }, false, 5000, 10_000],
    ['ten seconds, five of them before leadership', { reschedule: true, delaySecs: 10 }, true, 5000, 5000],
    ['whole seconds count', { reschedule: true, delaySecs: 10 }, true, 5999, 5000],
    ['long over', { reschedule: true, delaySecs: 10 }, true, DAY, 0],
  ])('%s', (_, policy, found, now, expected) => {
    expect(partitionDelayMs(taskAt(PARTITIONED, 0, 'a', policy), found, now)).toBe(expected);
  });
});

describe('the history of a job', () => {
  const limits = { pruneThresholdMs: DAY, minRetentionMs: MINUTE, maxPerJob: 2 };

  it.each([
    ['just ended', 0, DAY],
    ['ended 12 hours ago', 12 * HOUR, 12 * HOUR],
    ['ended two days ago', 2 * DAY, MINUTE],
    ['ended in the future, by another clock', -HOUR, DAY],
  ])('keeps a task that %s', (_, ageMs, expected) => {
    expect(retentionMs(10 * DAY - ageMs, 10 * DAY, limits)).toBe(expected);
  });

  it.each([
    ['as many as allowed', [taskAt(FINISHED, 0, 'a'), taskAt(KILLED, 1, 'b')], []],
    ['active ones do not count', [taskAt(FINISHED, 0, 'a'), taskAt(KILLED, 1, 'b'), taskAt(RUNNING, 2, 'c')], []],
    ['the oldest go', ['c', 'a', 'd', 'b'].map((id) => taskAt(FINISHED, id.charCodeAt(0), id)), ['a', 'b']],
    [
      'those too young stay, even if too many',
      [taskAt(FINISHED, HOUR - 1, 'a'), taskAt(FINISHED, HOUR - 2, 'b'), taskAt(FINISHED, HOUR - MINUTE + 1, 'c')],
      [],
    ],
    [
      'of the old ones no more than needed',
      [taskAt(FINISHED, HOUR, 'a'), taskAt(FINISHED, 1, 'b'), taskAt(FINISHED, 0, 'c')],
      ['c'],
    ],
  ])('%s', (_, tasks, expected) => {
    const search = excessHistory(tasks, HOUR, limits);
    let step = search.next();
    while (step.done !== true) step = search.next();
    expect(step.value).toEqual(expected);
  });
});
