import { describe, expect, it } from '@jest/globals';
import { type ScheduleStatus, ScheduleStatusName } from '../wire/index.ts';
import { TaskState, TaskStatus } from './messages.ts';
import {
  describeStatus,
  eventMessageOf,
  isReconciliation,
  reasonNameOf,
  scheduleStatusOf,
  sourceNameOf,
  statusTimeMicros,
} from './status.ts';

const { Reason, Source } = TaskStatus;

const status = (fields: Partial<TaskStatus>): TaskStatus => ({
  taskId: { value: 'task-id' },
  state: TaskState.TASK_RUNNING,
  ...fields,
});

describe('scheduleStatusOf', () => {
  const table: Record<keyof typeof TaskState, keyof typeof ScheduleStatus> = {
    TASK_STAGING: 'STARTING',
    TASK_STARTING: 'STARTING',
    TASK_RUNNING: 'RUNNING',
    TASK_FINISHED: 'FINISHED',
    TASK_FAILED: 'FAILED',
    TASK_KILLING: 'KILLED',
    TASK_KILLED: 'KILLED',
    TASK_LOST: 'LOST',
    TASK_ERROR: 'LOST',
    TASK_DROPPED: 'LOST',
    TASK_GONE: 'LOST',
    TASK_GONE_BY_OPERATOR: 'LOST',
    TASK_UNREACHABLE: 'PARTITIONED',
    TASK_UNKNOWN: 'PARTITIONED',
  };

  it('maps every state', () => {
    const names = Object.keys(TaskState) as (keyof typeof TaskState)[];
    const mapped = names.map((name) => [name, ScheduleStatusName[scheduleStatusOf(TaskState[name])]]);
    expect(Object.fromEntries(mapped)).toEqual(table);
  });

  it('refuses a state that is none', () => {
    expect(() => scheduleStatusOf(99 as TaskState)).toThrow('Unrecognized task state 99');
  });
});

describe('eventMessageOf', () => {
  it.each([
    [Reason.REASON_CONTAINER_LIMITATION_MEMORY, 'own', 'own'],
    [Reason.REASON_CONTAINER_LIMITATION_MEMORY, null, 'Task used more memory than requested.'],
    [Reason.REASON_CONTAINER_LIMITATION_DISK, 'own', 'own'],
    [Reason.REASON_CONTAINER_LIMITATION_DISK, null, 'Task used more disk than requested.'],
    [Reason.REASON_EXECUTOR_UNREGISTERED, 'own', undefined],
    [Reason.REASON_EXECUTOR_UNREGISTERED, null, undefined],
    [Reason.REASON_RECONCILIATION, 'own', 'own'],
    [null, 'own', 'own'],
    [null, null, undefined],
  ])('reason %p, message %p', (reason, message, expected) => {
    expect(eventMessageOf(status({ reason, message }))).toBe(expected);
  });
});

describe('what an update says', () => {
  it('is named as the counters name it', () => {
    const lost = status({ reason: Reason.REASON_COMMAND_EXECUTOR_FAILED, source: Source.SOURCE_MASTER });
    expect([reasonNameOf(lost), sourceNameOf(lost)]).toEqual(['REASON_COMMAND_EXECUTOR_FAILED', 'SOURCE_MASTER']);
    expect([reasonNameOf(status({})), sourceNameOf(status({}))]).toEqual([undefined, undefined]);
  });

  it('has a time in microseconds, 0 when unset', () => {
    expect(statusTimeMicros(status({ timestamp: 1 }))).toBe(1_000_000);
    expect(statusTimeMicros(status({}))).toBe(0);
  });

  it('is a reconciliation by its reason', () => {
    expect(isReconciliation(status({ reason: Reason.REASON_RECONCILIATION }))).toBe(true);
    expect(isReconciliation(status({}))).toBe(false);
  });

  it.each([
    [{}, 'Received status update for task task-id in state TASK_RUNNING'],
    [
      { source: Source.SOURCE_AGENT, reason: Reason.REASON_RECONCILIATION, message: 'message' },
      'Received status update for task task-id in state TASK_RUNNING from SOURCE_AGENT with REASON_RECONCILIATION: message',
    ],
    [
      { message: 'A\nstring\nwith\nmany\nlines' },
      'Received status update for task task-id in state TASK_RUNNING: A (truncated)',
    ],
  ])('is described in one line: %p', (fields, line) => {
    expect(describeStatus(status(fields))).toBe(line);
  });
});
