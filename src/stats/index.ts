/** Figures of what happens, under the original's names. */

export type { Count } from './count.ts';
export { StatsSampler } from './sampler.ts';
export { type Figure, sortedFigures } from './sorted.ts';
export { type Stat, type StatFamily, Stats, type TimeUnit } from './stats.ts';
export { type SamplingSettings, TimeSeries, UnknownMetricError } from './time-series.ts';
