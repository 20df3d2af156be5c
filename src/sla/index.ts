/** What jobs are owed: figures of how they fare, and policies that decide whether a task may be taken away. */

export {
  type CoordinatorSettings,
  DEFAULT_SLA_SETTINGS,
  METRIC_CATEGORIES,
  type MetricCategory,
  type MetricsSettings,
  type PolicySettings,
  type SlaSettings,
} from './settings.ts';
export { SlaManager, type SlaManagerOptions, type SlaOutcome } from './sla-manager.ts';
export { SlaMetrics, type SlaMetricsOptions } from './sla-metrics.ts';
