import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import type { Veto } from '../model/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../wire/index.ts';
import { NearestFit } from './nearest-fit.ts';

const veto = (reason: string, score: number): Veto => ({ type: 'INSUFFICIENT_RESOURCES', reason, score });
const config: TaskConfig = { isService: true, priority: 0, maxTaskFailures: 1 };
const task = (status: ScheduleStatus): ScheduledTask => ({
  assignedTask: { taskId: 'a', instanceId: 0, task: config },
  status,
  failureCount: 0,
  timesPartitioned: 0,
});
const MINUTE = 60_000;

describe('NearestFit', () => {
  it('knows nothing at first, and keeps the lowest score, the first of equals', () => {
    const fit = new NearestFit(new VirtualClock());
    expect(fit.get(config)).toBeUndefined();
    const dedicated = [veto('Host is dedicated', 1_000_000)];
    const draining = [veto('Host draining for maintenance', 100_000)];
    const mismatch = [veto('Constraint not satisfied: a', 10_000)];
    const short = ['CPU', 'RAM', 'disk', 'ports'].map((name) => veto(`Insufficient: ${name}`, 1000));
    for (const vetoes of [dedicated, draining, mismatch, short]) {
      fit.report(config, vetoes);
      expect(fit.get(config)).toBe(vetoes);
    }
    fit.report(config, mismatch);
    fit.report(config, [veto('Insufficient: GPU', 4000)]);
    expect(fit.get(config)).toBe(short);
    expect(fit.get({ ...config })).toBeUndefined();
  });

  it('forgets ten minutes after the first report, whatever came later', () => {
    const clock = new VirtualClock();
    const fit = new NearestFit(clock);
    fit.report(config, [veto('a', 2)]);
    clock.advance(9 * MINUTE);
    fit.report(config, [veto('b', 1)]);
    expect(fit.get(config)?.[0]?.reason).toBe('b');
    clock.advance(MINUTE);
    expect(fit.get(config)).toBeUndefined();
    fit.report(config, [veto('c', 3)]);
    clock.advance(9 * MINUTE);
    expect(fit.get(config)?.[0]?.reason).toBe('c');
  });

  it('forgets when a task of the group is deleted or leaves PENDING', () => {
    const fit = new NearestFit(new VirtualClock());
    const { PENDING, THROTTLED, ASSIGNED } = ScheduleStatus;
    fit.report(config, [veto('a', 2)]);
    fit.taskChanged(task(PENDING), THROTTLED);
    fit.taskChanged(task(ASSIGNED), undefined);
    expect(fit.get(config)).toBeDefined();
    fit.taskChanged(task(ASSIGNED), PENDING);
    expect(fit.get(config)).toBeUndefined();
    fit.report(config, [veto('a', 2)]);
    fit.tasksDeleted([task(PENDING)]);
    expect(fit.get(config)).toBeUndefined();
  });
});
