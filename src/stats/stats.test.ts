import { describe, expect, it } from '@jest/globals';
import { Stats } from './stats.ts';

const long = (value: number) => ({ type: 'long', value });
const double = (value: number) => ({ type: 'double', value });

describe('stats', () => {
  it('counts', () => {
    const stats = new Stats();
    stats.counter('offers_rescinded', 'slaves_lost');
    stats.count('slaves_lost');
    stats.count('slaves_lost', 2);
    expect([...stats.snapshot()]).toEqual([
      ['offers_rescinded', long(0)],
      ['slaves_lost', long(3)],
    ]);
  });

  it.each([
    ['c-d', 'c-d'],
    ['d/f', 'd/f'],
    ['f.g', 'f.g'],
    ['a:b', 'a_b'],
    ['b+c', 'b_c'],
    ['  leading space', '__leading_space'],
  ])('exports %j as %j', (name, exported) => {
    const stats = new Stats();
    stats.gauge(name, () => 1);
    expect([...stats.snapshot().keys()]).toEqual([exported]);
  });

  it('leaves the first gauge of a name visible', () => {
    const stats = new Stats();
    const end = stats.gauge('a:b', () => 1);
    const endSecond = stats.gauge('a_b', () => 2);
    endSecond();
    expect(stats.snapshot().get('a_b')).toEqual(long(1));
    end();
    expect(stats.snapshot().size).toBe(0);
  });

  it('leaves out a gauge that throws', () => {
    const stats = new Stats();
    stats.gauge('bad', () => {
      throw new Error('gone');
    });
    stats.doubleGauge('good', () => 1);
    expect([...stats.snapshot()]).toEqual([['good', double(1)]]);
  });

  it('tells the rates of a timer over the last sampling interval', () => {
    const stats = new Stats();
    stats.sample(0);
    stats.time('scheduler_storage_start', 30);
    stats.time('scheduler_storage_start', 50);
    const figures = () => Object.fromEntries([...stats.snapshot()].map(([name, { value }]) => [name, value]));
    const totals = { scheduler_storage_start_nanos_total: 80, scheduler_storage_start_events: 2 };
    const still = {
      scheduler_storage_start_nanos_per_event: 0,
      scheduler_storage_start_nanos_total_per_sec: 0,
      scheduler_storage_start_events_per_sec: 0,
    };
    expect(figures()).toEqual({ ...totals, ...still });
    stats.sample(2000);
    expect(figures()).toEqual({
      ...totals,
      scheduler_storage_start_nanos_per_event: 40,
      scheduler_storage_start_nanos_total_per_sec: 40,
      scheduler_storage_start_events_per_sec: 1,
    });
    stats.sample(4000);
    expect(figures()).toEqual({ ...totals, ...still });
  });

  it('is bounded', () => {
    const stats = new Stats();
    for (let i = 0; i < 200_100; i++) stats.count(`tasks_LOST_${i}`);
    stats.gauge('late', () => 1);
    stats.count('tasks_LOST_7');
    expect(stats.snapshot().size).toBe(200_000);
    expect(stats.snapshot().get('tasks_LOST_7')).toEqual(long(2));
  });
});
