import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { StatsSampler } from './sampler.ts';
import { Stats } from './stats.ts';
import { TimeSeries } from './time-series.ts';

function sampled(retentionMs: number) {
  const clock = new VirtualClock(1000);
  const stats = new Stats();
  const series = new TimeSeries({ intervalMs: 1000, retentionMs });
  const sampler = new StatsSampler(stats, clock, 1000, series);
  return { clock, stats, series, sampler };
}

describe('samples of figures', () => {
  it('are taken at intervals, kept for a while, and padded with zeros', () => {
    const { clock, stats, series, sampler } = sampled(3000);
    stats.count('early');
    sampler.start();
    stats.count('late', 5);
    stats.count('tasks_LOST_a/b/c');
    stats.gauge('text', () => 'x');
    stats.time('timer', 7);
    clock.advance(1000);
    expect(series.rows(['early', 'late', 'timer_nanos_total'], 0)).toEqual([
      [1000, 1, 0, 0],
      [2000, 1, 5, 7],
    ]);
    expect(series.rows(['late'], 1000)).toEqual([[2000, 5]]);
    clock.advance(2000);
    expect(series.rows(['late'], 0).map(([time]) => time)).toEqual([2000, 3000, 4000]);
    expect(series.names()).toEqual(expect.arrayContaining(['early', 'late', 'timer_events_per_sec']));
    expect(series.names()).not.toContain('text');
    expect(series.names()).not.toContain('tasks_LOST_a/b/c');
    expect(() => series.rows(['nosuch'], 0)).toThrow('Unknown metric nosuch');
    sampler.stop();
    clock.advance(2000);
    expect(series.rows(['late'], 0)).toHaveLength(3);
  });

  it('of a figure that is gone are 0', () => {
    const { clock, stats, series, sampler } = sampled(10_000);
    const end = stats.gauge('g', () => 7);
    sampler.start();
    end();
    clock.advance(1000);
    expect(series.rows(['g'], 0)).toEqual([
      [1000, 7],
      [2000, 0],
    ]);
    sampler.stop();
  });
});
