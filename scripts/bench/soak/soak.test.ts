import { describe, expect, it } from '@jest/globals';
import { Histogram } from './histogram.ts';
import { type Sample, steadiness } from './steadiness.ts';

const samples = (rss: (at: number) => number): Sample[] =>
  Array.from({ length: 20 }, (_, at) => ({ minute: at, rss: rss(at), handles: 10, p99: 5, longestStallMs: 1 }));

describe('steadiness', () => {
  it('sees no change in what stays the same, whatever the warm-up was', () => {
    const { rssChange, handleChange, p99Change } = steadiness(samples((at) => (at < 4 ? at : 100)));
    expect([rssChange, handleChange, p99Change]).toEqual([0, 0, 1]);
  });

  it('sees a leak', () => {
    expect(steadiness(samples((at) => 100 + at * 2)).rssChange).toBeGreaterThan(0.1);
  });

  it('refuses to judge by next to nothing', () => {
    expect(() => steadiness(samples(() => 1).slice(0, 4))).toThrow('too few');
  });
});

describe('Histogram', () => {
  it('finds quantiles within a bucket', () => {
    const histogram = new Histogram();
    for (let ms = 1; ms <= 1000; ms++) histogram.add(ms);
    expect(histogram.count).toBe(1000);
    expect(histogram.quantile(0.5)).toBeGreaterThanOrEqual(500);
    expect(histogram.quantile(0.5)).toBeLessThan(750);
    expect(histogram.quantile(1)).toBeGreaterThanOrEqual(1000);
  });
});
