import { describe, expect, it } from '@jest/globals';
import { decideReport, type Reporting, type ReportingEvent } from './status.ts';

/** Everything reported, `stop` standing for the order to end the task. */
function follow(events: readonly ReportingEvent[]): string[] {
  let reporting: Reporting = { kind: 'starting' };
  const done: string[] = [];
  for (const event of events) {
    const { next, actions } = decideReport(reporting, event);
    reporting = next;
    for (const action of actions) {
      done.push(action.kind === 'stop' ? 'stop' : `${action.status.state} ${action.status.message}`);
    }
  }
  return done;
}

const healthy: ReportingEvent = { kind: 'healthy', message: 'ok' };
const unhealthy: ReportingEvent = { kind: 'unhealthy', reason: 'r' };
const kill: ReportingEvent = { kind: 'kill', reason: 'Instructed to kill task.' };
const ended = (end: Extract<ReportingEvent, { kind: 'ended' }>['end']): ReportingEvent => ({ kind: 'ended', end });

describe('decideReport', () => {
  it.each([
    [
      [healthy, healthy, ended('SUCCESS')],
      ['TASK_RUNNING ok', 'TASK_FINISHED Task finished.'],
    ],
    [[ended('FAILED'), kill, healthy], ['TASK_FAILED Task failed.']],
    [
      [healthy, ended('KILLED')],
      ['TASK_RUNNING ok', 'TASK_KILLED Task killed.'],
    ],
    [
      [healthy, ended('LOST')],
      ['TASK_RUNNING ok', 'TASK_LOST Task lost.'],
    ],
    [
      [healthy, kill, ended('KILLED')],
      ['TASK_RUNNING ok', 'stop', 'TASK_KILLED Instructed to kill task.'],
    ],
    [
      [kill, kill, healthy, unhealthy, ended('SUCCESS')],
      ['stop', 'TASK_KILLED Instructed to kill task.'],
    ],
    [
      [healthy, unhealthy, kill, ended('KILLED')],
      ['TASK_RUNNING ok', 'stop', 'TASK_FAILED Failed health check! r'],
    ],
    [
      [unhealthy, ended('KILLED')],
      ['stop', 'TASK_FAILED Failed health check! r'],
    ],
  ])('%j', (events, expected) => {
    expect(follow(events)).toEqual(expected);
  });
});
