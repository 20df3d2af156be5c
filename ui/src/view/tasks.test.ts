import { describe, expect, it } from '@jest/globals';
import { type ScheduledTask, ScheduleStatus } from '../../../src/wire/index.ts';
import { matchesTask, statusCounts, statusLine, taskRow, taskSteps, wordsOf } from './tasks.ts';

const { FINISHED, PENDING, RUNNING } = ScheduleStatus;

function task(
  instanceId: number,
  status: ScheduleStatus,
  slaveHost?: string,
  executor = 'AuroraExecutor',
): ScheduledTask {
  return {
    status,
    failureCount: 0,
    timesPartitioned: 0,
    assignedTask: {
      taskId: `www-prod-hello-${instanceId}-abc`,
      instanceId,
      slaveHost,
      task: { isService: true, priority: 0, maxTaskFailures: 1, executorConfig: { name: executor } },
    },
    taskEvents: [
      { timestamp: 1_000, status: PENDING, message: 'first' },
      { timestamp: 61_000, status, message: 'last' },
    ],
  };
}

const matches = (row: ReturnType<typeof taskRow>, text: string): boolean => matchesTask(row, wordsOf(text));

describe('taskRow', () => {
  it('tells what the last event says', () => {
    expect(taskRow(task(3, RUNNING, 'a1'))).toMatchObject({
      instanceId: 3,
      statusName: 'RUNNING',
      isActive: true,
      host: 'a1',
      since: 61_000,
      created: 1_000,
      message: 'last',
      hasObserver: true,
    });
    expect(taskRow(task(3, FINISHED, 'a1', 'Other'))).toMatchObject({ isActive: false, hasObserver: false });
  });

  it('says why a pending task waits, and no other', () => {
    const reasons = new Map([['www-prod-hello-1-abc', 'Insufficient: CPU']]);
    expect(taskRow(task(1, PENDING), reasons).message).toBe('Insufficient: CPU');
    expect(taskRow(task(1, RUNNING), reasons).message).toBe('last');
    expect(taskRow(task(2, PENDING), reasons).message).toBe('last');
  });

  it('stands a task that holds nothing', () => {
    expect(taskRow({ failureCount: 0, timesPartitioned: 0 })).toMatchObject({ taskId: '', host: '', since: 0 });
  });
});

describe('matchesTask', () => {
  const row = taskRow(task(539, RUNNING, 'aaa-zzz-123'));

  it.each(['5', '53', '539', 'aAa', 'zZz', '123', 'run', 'RUNNING', 'www-prod-hello-539', '5 run zzz', ' '])(
    'finds instance 539 by “%s”',
    (text) => {
      expect(matches(row, text)).toBe(true);
    },
  );

  it.each(['1 y', 'y', 'pend', '39', '5 pend'])('does not find it by “%s”', (text) => {
    expect(matches(row, text)).toBe(false);
  });
});

describe('statuses', () => {
  it('are counted, the most frequent first', () => {
    const rows = [task(0, RUNNING), task(1, PENDING), task(2, RUNNING)].map((each) => taskRow(each));
    expect(statusCounts(rows)).toEqual([
      { status: RUNNING, count: 2 },
      { status: PENDING, count: 1 },
    ]);
  });

  it('are said in a line', () => {
    const rows = (...statuses: ScheduleStatus[]) => statuses.map((status, i) => taskRow(task(i, status)));
    expect(statusLine(rows())).toBe('No tasks');
    expect(statusLine(rows(PENDING))).toBe('One task is PENDING');
    expect(statusLine(rows(PENDING, PENDING))).toBe('All 2 tasks are PENDING');
    expect(statusLine(rows(PENDING, RUNNING, RUNNING))).toBe('3 tasks');
  });
});

describe('taskSteps', () => {
  it('tells how long each state lasted; the last goes on', () => {
    expect(taskSteps(taskRow(task(0, RUNNING)))).toEqual([
      { name: 'PENDING', at: 1_000, lastedMs: 60_000, message: 'first' },
      { name: 'RUNNING', at: 61_000, lastedMs: undefined, message: 'last' },
    ]);
  });

  it('gives the reason to the last event of a pending task', () => {
    const row = taskRow(task(0, PENDING), new Map([['www-prod-hello-0-abc', 'Insufficient: CPU']]));
    expect(taskSteps(row).map(({ message }) => message)).toEqual(['first', 'Insufficient: CPU']);
  });
});
