import { describe, expect, it } from '@jest/globals';
import { TaskState, TaskStatus } from '../mesos/index.ts';
import { Stats } from '../stats/index.ts';
import { countStatus } from './status-stats.ts';

const { SOURCE_MASTER, SOURCE_AGENT } = TaskStatus.Source;
const reason = TaskStatus.Reason.REASON_AGENT_DISCONNECTED;
const NOW_MS = 1_000_000;

function figuresOf(...statuses: Partial<TaskStatus>[]): Record<string, unknown> {
  const stats = new Stats();
  for (const status of statuses) {
    countStatus({ taskId: { value: 't' }, state: TaskState.TASK_LOST, ...status }, NOW_MS, stats);
  }
  return Object.fromEntries([...stats.snapshot()].map(([name, { value }]) => [name, value]));
}

describe('countStatus', () => {
  it('counts lost tasks by source, ends by reason, and how long updates were on their way', () => {
    const lost = { source: SOURCE_MASTER, reason };
    const figures = figuresOf(lost, { ...lost, timestamp: NOW_MS / 1000 }, { ...lost, timestamp: NOW_MS / 1000 - 2 });
    expect(figures).toMatchObject({
      task_lost_SOURCE_MASTER: 3,
      task_exit_REASON_AGENT_DISCONNECTED: 3,
      task_delivery_delay_SOURCE_MASTER_requests_events: 1,
      task_delivery_delay_SOURCE_MASTER_requests_micros_total: 2_000_000,
    });
  });

  it.each<[string, Partial<TaskStatus>, object]>([
    ['a lost task without source', {}, {}],
    ['a task that runs', { state: TaskState.TASK_RUNNING, source: SOURCE_AGENT }, {}],
    ['any state with a reason', { state: TaskState.TASK_RUNNING, reason }, { task_exit_REASON_AGENT_DISCONNECTED: 1 }],
    ['an update from the future', { source: SOURCE_AGENT, timestamp: 2000 }, { task_lost_SOURCE_AGENT: 1 }],
  ])('counts of %s', (_name, status, figures) => {
    expect(figuresOf(status)).toEqual(figures);
  });
});
