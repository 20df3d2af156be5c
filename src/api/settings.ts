/** Kinds of container that a task can ask for. */
export type ContainerType = 'MESOS' | 'DOCKER';

/** What a job may ask for: the flags that the validation of configs depends on. */
export interface ConfigSettings {
  /** `-allowed_container_types` */
  readonly allowedContainerTypes: readonly ContainerType[];
  /** `-allow_docker_parameters` */
  readonly allowDockerParameters: boolean;
  /** `-default_docker_parameters`: for docker containers that give none. */
  readonly defaultDockerParameters: readonly { readonly name: string; readonly value: string }[];
  /** `-require_docker_use_executor` */
  readonly requireDockerUseExecutor: boolean;
  /** `-enable_mesos_fetcher` */
  readonly enableMesosFetcher: boolean;
  /** `-allow_container_volumes` */
  readonly allowContainerVolumes: boolean;
  /** `-allowed_job_environments`: a regular expression that an environment must match as a whole. */
  readonly allowedJobEnvironments: string;
  /** `-allow_gpu_resource` */
  readonly allowGpuResource: boolean;
  /** `-min_required_instances_for_sla_check` */
  readonly minRequiredInstancesForSlaCheck: number;
  /** `-max_sla_duration_secs`, in seconds. */
  readonly maxSlaDurationSecs: number;
  /** `-sla_aware_kill_non_prod` */
  readonly slaAwareKillNonProd: boolean;
  /** Names of the executors that this scheduler can start. */
  readonly executorNames: ReadonlySet<string>;
}

/** The flags that change what the API answers. */
export interface ApiSettings {
  /** `-cluster_name` */
  readonly clusterName: string;
  /** `-viz_job_url_prefix` */
  readonly statsUrlPrefix: string;
  /** `-max_tasks_per_job` */
  readonly maxTasksPerJob: number;
  /** `-max_update_instance_failures`: of all instances of an update together. */
  readonly maxUpdateInstanceFailures: number;
  readonly config: ConfigSettings;
}

/** The flags' own defaults, with the one executor that every cluster has. */
export const DEFAULT_CONFIG_SETTINGS: ConfigSettings = {
  allowedContainerTypes: ['MESOS'],
  allowDockerParameters: false,
  defaultDockerParameters: [],
  requireDockerUseExecutor: true,
  enableMesosFetcher: false,
  allowContainerVolumes: false,
  allowedJobEnvironments: '^(prod|devel|test|staging\\d*)$',
  allowGpuResource: false,
  minRequiredInstancesForSlaCheck: 20,
  maxSlaDurationSecs: 2 * 60 * 60,
  slaAwareKillNonProd: false,
  executorNames: new Set(['AuroraExecutor']),
};

/** The flags' own defaults; the name of the cluster has none. */
export function defaultApiSettings(clusterName: string): ApiSettings {
  return {
    clusterName,
    statsUrlPrefix: '',
    maxTasksPerJob: 4000,
    maxUpdateInstanceFailures: 20_000,
    config: DEFAULT_CONFIG_SETTINGS,
  };
}
