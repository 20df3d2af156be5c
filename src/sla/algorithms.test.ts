import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ScheduleStatus } from '../wire/index.ts';
import { platformTime, platformUptimePercent, type TimeFrame, timeToStatus, uptimeMs } from './algorithms.ts';
import { PART, percentile } from './percentile.ts';
import { slaRecords, slaValues } from './testing/golden.ts';
import { sortedSamples } from './testing/samples.ts';
import { taskOf } from './testing/tasks.ts';

type Events = Parameters<typeof taskOf>[1];

const eventsOf = (text: string): Events =>
  text.split(' ').map((part) => {
    const [, ms = '', name = ''] = /^(\d+)(\w+)$/.exec(part) ?? [];
    const short: Record<string, string> = { P: 'PENDING', A: 'ASSIGNED', S: 'STARTING', R: 'RUNNING' };
    return [Number(ms), (short[name] ?? name) as keyof typeof ScheduleStatus];
  });

describe('recorded figures', () => {
  it.each(slaRecords().map((record, index) => [index, record] as const))('row %i', (_, record) => {
    expect(slaValues(record)).toEqual(record.values);
  });
});

describe('percentile', () => {
  const hundred = Array.from({ length: 26 }, (_, n) => 4 * n);
  it.each([
    [[30, 60, 70, 90], 75, 52.5],
    [[90, 30, 70, 60], 99, 30.9],
    [[30, 60, 70, 90], 99.9, 30.09],
    [[30, 60, 70, 90], 100, 30],
    [[30, 60, 70, 90], 0, 90],
    [hundred, 50, 50],
    [hundred, 75, 25],
    [hundred, 99, 1],
    [hundred, 99.9, 0.1],
    [hundred, 100, 0],
    [hundred, 0, 100],
    [[10], 0, 10],
    [[10], 50, 10],
    [[10], 99.9, 10],
    [[], 50, 0],
  ])('of %j, %d: %d', (samples, p, expected) => {
    expect(percentile(sortedSamples(samples), p)).toBeCloseTo(expected, 10);
  });

  it('is the same for many samples, which are sorted in parts', () => {
    for (const make of [(n: number) => n, (n: number) => 500 - (n % 1000), (n: number) => (n * 7919) % 100_003]) {
      const samples = Array.from({ length: 3 * PART + 1 }, (_, n) => make(n));
      const sorted = Float64Array.from(samples).sort();
      const parts = sortedSamples(samples);
      for (const rank of [0, 1, 1000, PART, 2 * PART + 7, 3 * PART]) expect(parts.at(rank)).toBe(sorted[rank]);
      const position = 0.25 * (sorted.length - 1);
      const [low, high] = [sorted[Math.floor(position)] ?? 0, sorted[Math.ceil(position)] ?? 0];
      expect(percentile(parts, 75)).toBeCloseTo(low + (position % 1) * (high - low), 6);
    }
  });
});

describe('timeToStatus', () => {
  const median = (
    status: ScheduleStatus,
    [startMs, endMs]: readonly [number, number],
    histories: readonly string[],
  ) => {
    const tasks = histories.map((history, n) => taskOf(n, eventsOf(history)));
    const samples = tasks.map((task) => timeToStatus(task, status, { startMs, endMs }));
    return percentile(sortedSamples(samples.filter((ms) => ms !== undefined)), 50);
  };
  it.each([
    ['ASSIGNED', ['50P 200A 250KILLED', '100P 200A 300R', '200P 250A 350S'], [0, 300], 75],
    ['ASSIGNED', ['50P 200A 250R', '100P 200A 300R', '200P 250A 350S'], [0, 300], 100],
    ['ASSIGNED', ['50P', '100P 200A 300KILLED'], [0, 300], 0],
    ['ASSIGNED', ['50P', '100P 200A', '100P 300A', '100P 150A', '100P 260A', '100P 400A'], [200, 300], 130],
    ['STARTING', ['50P', '50P 100A 150S', '100P 200A 300S 400R', '50P 100A 150S 200KILLED'], [0, 500], 150],
    ['STARTING', ['50P', '50P 100A 150S', '100P 200A 300S 400R', '50P 100A 350S'], [0, 500], 200],
    ['RUNNING', ['50P', '50P 100A 150S 180R', '100P 200A 300S 400R', '50P 180R 200KILLED'], [0, 500], 215],
    ['RUNNING', ['50P', '50P 100A 150S 180R', '100P 200A 300S 400R', '50P 100A 150S 200R'], [0, 500], 150],
  ] as const)('%s of %j in %j: %d', (status, histories, frame, expected) => {
    expect(median(ScheduleStatus[status], frame, histories)).toBe(expected);
  });

  it('cannot be told of a task that was never pending', () => {
    const task = taskOf(0, eventsOf('50A'));
    expect(() => timeToStatus(task, ScheduleStatus.ASSIGNED, { startMs: 0, endMs: 300 })).toThrow(
      'SLA: missing PENDING status for:task-0',
    );
  });
});

describe('uptimeMs', () => {
  it('gives the uptimes of a job', () => {
    const frame = { startMs: 0, endMs: 200_000 };
    const tasks = Array.from({ length: 100 }, (_, n) => taskOf(n, [[200_000 - 1000 * (n + 1), 'RUNNING']]));
    const others = [taskOf(100, eventsOf('5R 10KILLED')), taskOf(101, eventsOf('5R 10RESTARTING'))];
    const samples = [...tasks, ...others].map((task) => uptimeMs(task, frame)).filter((ms) => ms !== undefined);
    const uptimes = sortedSamples(samples);
    expect([50, 75, 90, 95, 99].map((p) => percentile(uptimes, p) / 1000)).toEqual([50.5, 25.75, 10.9, 5.95, 1.99]);
  });
});

describe('platformTime', () => {
  const frame: TimeFrame = { startMs: 100, endMs: 500 };
  it.each([
    [
      'well, and removed by its user',
      [['100P'], ['100P 200A 300S 400R 500PARTITIONED'], ['5INIT 10P 20A 30S 50R 400KILLING 450KILLED']],
      100,
    ],
    ['lost, and started again', [['50R 300LOST 310KILLED', '320P 330A 350S 400R']], 75],
    ['killed by nobody', [['50R 300KILLED']], 50],
    ['never begun', [['50P']], 100],
  ])('%s', (_, instances, expected) => {
    const total = { upMs: 0, totalMs: 0 };
    for (const histories of instances) {
      const tasks = histories.map((history, n) => taskOf(n, eventsOf(history)).taskEvents ?? []);
      for (const order of [tasks, [...tasks].reverse()]) {
        const { upMs, totalMs } = platformTime(order, frame);
        total.upMs += upMs;
        total.totalMs += totalMs;
      }
    }
    expect(platformUptimePercent(total)).toBe(expected);
  });

  it('is a part of the frame, whatever the history', () => {
    const names = Object.keys(ScheduleStatus) as (keyof typeof ScheduleStatus)[];
    const event = fc.tuple(fc.nat(700), fc.constantFrom(...names));
    fc.assert(
      fc.property(fc.array(fc.array(event, { maxLength: 12 }), { maxLength: 4 }), (histories) => {
        const time = platformTime(
          histories.map((events, n) => taskOf(n, events).taskEvents ?? []),
          frame,
        );
        expect(time.totalMs).toBeLessThanOrEqual(400);
        expect(time.upMs).toBeLessThanOrEqual(time.totalMs);
        expect(time.upMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
