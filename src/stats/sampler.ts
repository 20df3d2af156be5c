import type { Clock, Timer } from '../clock/index.ts';
import type { Stats } from './stats.ts';
import type { TimeSeries } from './time-series.ts';

const MICROS_PER_MS = 1000;

/**
 * Takes a sample of all figures again and again, from which their rates follow; says how long that takes as `variable_scrape`.
 * (aurora: commons/stats/TimeSeriesRepositoryImpl.java)
 */
export class StatsSampler {
  private readonly stats: Stats;
  private readonly clock: Clock;
  private readonly intervalMs: number;
  private readonly series: TimeSeries | undefined;
  private timer: Timer | undefined;

  /**
   * @param intervalMs time from one sample to the next, in milliseconds
   * @param series keeps the samples
   */
  constructor(stats: Stats, clock: Clock, intervalMs: number, series?: TimeSeries) {
    this.stats = stats;
    this.clock = clock;
    this.intervalMs = intervalMs;
    this.series = series;
  }

  /** Takes the first sample at once. */
  start(): void {
    this.stop();
    const startedAt = this.clock.monotonic();
    this.stats.sample(startedAt);
    this.series?.record(this.stats, this.clock.now());
    this.stats.time('variable_scrape', (this.clock.monotonic() - startedAt) * MICROS_PER_MS, 'micros');
    this.timer = this.clock.after(this.intervalMs, () => this.start());
  }

  stop(): void {
    this.timer?.cancel();
    this.timer = undefined;
  }
}
