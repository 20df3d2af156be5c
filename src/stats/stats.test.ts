import { describe, expect, it } from '@jest/globals';
import { Pacer, systemClock, VirtualClock } from '../clock/index.ts';
import { StatsSampler } from './sampler.ts';
import { sortedFigures } from './sorted.ts';
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

  it('leaves the first counter of a name visible, and gives up a name with its gauge', () => {
    const stats = new Stats();
    stats.count('a:b');
    stats.count('a_b', 5);
    stats.gauge('a+b', () => 7);
    expect([...stats.snapshot()]).toEqual([['a_b', long(1)]]);
    stats.gauge('c:d', () => 1)();
    stats.gauge('c_d', () => 2);
    expect(stats.snapshot().get('c_d')).toEqual(long(2));
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

  it('is sampled at each interval until that is stopped', () => {
    const stats = new Stats();
    const clock = new VirtualClock();
    const sampler = new StatsSampler(stats, clock, 1000);
    const rate = () => stats.snapshot().get('assigner_maybe_assign_events_per_sec')?.value;
    sampler.start();
    stats.time('assigner_maybe_assign', 10);
    stats.time('assigner_maybe_assign', 10);
    clock.advance(999);
    expect(rate()).toBe(0);
    clock.advance(1);
    expect(rate()).toBe(2);
    clock.advance(1000);
    expect(rate()).toBe(0);
    expect(stats.snapshot().get('variable_scrape_events')).toEqual(long(3));
    sampler.stop();
    expect(clock.waiting).toBe(0);
  });

  it.each([0, 1, 999, 1000, 1001, 5500])('lists %i figures by name', async (size) => {
    const stats = new Stats();
    for (let i = 0; i < size; i++) stats.count(`tasks_LOST_${(i * 7919) % 10_007}`);
    const names = (await sortedFigures(stats, new Pacer(new VirtualClock()))).map(([name]) => name);
    expect(names).toEqual([...stats.snapshot().keys()].sort());
    expect(names).toHaveLength(size);
  });

  it('lets other work in between while it lists a hundred thousand figures', async () => {
    const stats = new Stats();
    for (let i = 0; i < 100_000; i++) stats.count(`tasks_LOST_${(i * 7919) % 100_003}`);
    let turns = 0;
    let isListing = true;
    const others = (): void => {
      turns++;
      if (isListing) setImmediate(others);
    };
    setImmediate(others);
    await sortedFigures(stats, new Pacer(systemClock, 1));
    isListing = false;
    expect(turns).toBeGreaterThan(10);
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
