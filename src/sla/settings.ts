/** A kind of SLA figure, as `-sla_prod_metrics` and `-sla_non_prod_metrics` name them. */
export const METRIC_CATEGORIES = ['JOB_UPTIMES', 'PLATFORM_UPTIME', 'MEDIANS'] as const;
export type MetricCategory = (typeof METRIC_CATEGORIES)[number];

/** When a policy counts at all. */
export interface PolicySettings {
  /** `-min_required_instances_for_sla_check`: jobs with fewer active tasks are not protected. */
  readonly minRequiredInstances: number;
  /** `-sla_aware_kill_non_prod`: tasks that are not of a production tier are protected, too. */
  readonly awareKillNonProd: boolean;
}

/** How coordinators are asked. */
export interface CoordinatorSettings {
  /** `-cluster_name`, the first part of the name under which a coordinator knows a task. */
  readonly clusterName: string;
  /** `-sla_coordinator_timeout`: longest wait for an answer, milliseconds. */
  readonly coordinatorTimeoutMs: number;
  /** `-max_parallel_coordinated_maintenance`: requests at a time. */
  readonly maxParallelCoordinators: number;
}

/** What SLA figures are exported. */
export interface MetricsSettings {
  /** `-sla_stat_refresh_interval`: time between computations, and the window that they look at, milliseconds. */
  readonly refreshMs: number;
  /** `-sla_prod_metrics`: of services that are marked as production. */
  readonly prodMetrics: readonly MetricCategory[];
  /** `-sla_non_prod_metrics`: of the other services. */
  readonly nonProdMetrics: readonly MetricCategory[];
}

/** One field a legacy flag. */
export type SlaSettings = PolicySettings & CoordinatorSettings & MetricsSettings;

const MINUTE_MS = 60_000;

/** What holds without flags, but for the name of the cluster. */
export const DEFAULT_SLA_SETTINGS: Omit<SlaSettings, 'clusterName'> = {
  minRequiredInstances: 20,
  awareKillNonProd: false,
  coordinatorTimeoutMs: MINUTE_MS,
  maxParallelCoordinators: 10,
  refreshMs: MINUTE_MS,
  prodMetrics: METRIC_CATEGORIES,
  nonProdMetrics: [],
};
