/** Pages beside the API and the web interface: what a cluster and a process look like, for people and programs. */

export { type LeaderPagesOptions, leaderPages, standbyPages } from './leader-pages.ts';
export { LOG_LEVELS, type Loggers, type LogLevel } from './log-config.ts';
export { metricOf } from './metrics.ts';
export { type ProcessPagesOptions, type ProcessParts, processPages } from './process-pages.ts';
export { ResourceStats, type ResourceStatsSettings } from './resource-stats.ts';
export type { OptionalService } from './services.ts';
export type { ProcessView } from './threads.ts';
export { CONSUMPTION, CONSUMPTION_METRICS, type ConsumptionMetric, eachUse } from './utilization.ts';
