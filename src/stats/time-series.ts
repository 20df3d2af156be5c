import type { Stats } from './stats.ts';

/** How figures are sampled. */
export interface SamplingSettings {
  /** `-stat_sampling_interval`, milliseconds. */
  readonly intervalMs: number;
  /** `-stat_retention_period`, milliseconds. */
  readonly retentionMs: number;
}

/** Samples kept of one figure, and figures of which any are kept: 64 MiB at most. */
const MAX_SAMPLES = 4_096;
const MAX_SERIES = 2_048;

/** A figure that is asked for and has no samples. */
export class UnknownMetricError extends Error {
  override readonly name = 'UnknownMetricError';
  constructor(metric: string) {
    super(`Unknown metric ${metric}`);
  }
}

/**
 * The last samples of the figures that are numbers, but for those of single jobs and tasks, which would be too many.
 * (aurora: commons/stats/TimeSeriesRepositoryImpl.java)
 */
export class TimeSeries {
  private readonly times: Float64Array;
  private readonly series = new Map<string, Float64Array>();
  /** Samples taken so far. */
  private taken = 0;

  constructor({ intervalMs, retentionMs }: SamplingSettings) {
    this.times = new Float64Array(Math.max(1, Math.min(MAX_SAMPLES, Math.ceil(retentionMs / intervalMs))));
  }

  /** Names of the figures of which there are samples. */
  names(): readonly string[] {
    return [...this.series.keys()];
  }

  /**
   * Rows of samples later than a moment, oldest first: the time in milliseconds since the epoch, and each figure's value.
   * @throws UnknownMetricError
   */
  rows(names: readonly string[], sinceMs: number): readonly (readonly number[])[] {
    const columns = names.map((name) => {
      const column = this.series.get(name);
      if (column === undefined) throw new UnknownMetricError(name);
      return column;
    });
    const rows: number[][] = [];
    const size = this.times.length;
    for (let at = Math.max(0, this.taken - size); at < this.taken; at++) {
      const time = this.times[at % size] ?? 0;
      if (time > sinceMs) rows.push([time, ...columns.map((column) => column[at % size] ?? 0)]);
    }
    return rows;
  }

  /** Takes a sample in. */
  record(stats: Pick<Stats, 'tracked'>, nowMs: number): void {
    const at = this.taken++ % this.times.length;
    this.times[at] = nowMs;
    // A figure that is gone has no value from here on.
    for (const column of this.series.values()) column[at] = 0;
    for (const [name, value] of stats.tracked()) {
      let column = this.series.get(name);
      if (column === undefined) {
        if (this.series.size >= MAX_SERIES) continue;
        column = new Float64Array(this.times.length);
        this.series.set(name, column);
      }
      column[at] = value;
    }
  }
}
