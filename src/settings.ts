import { readFileSync } from 'node:fs';
import type { ApiSettings } from './api/index.ts';
import type { BackupSettings } from './backups/index.ts';
import { type CronSettings, GMT, timeZone } from './cron/index.ts';
import { type DiscoverySettings, parseCredentials } from './discovery/index.ts';
import type { SchedulerFlags } from './flags/index.ts';
import type { MaintenanceSettings } from './maintenance/index.ts';
import {
  type Credential,
  type ExecutorSettings,
  type FrameworkSettings,
  parseCredential,
  parseExecutorConfig,
  type TaskInfoSettings,
  thermosExecutor,
} from './mesos/index.ts';
import { BUILT_IN_TIERS, parseTierConfig, type TierConfig } from './model/index.ts';
import type { ResourceStatsSettings } from './pages/index.ts';
import type { PreemptionSettings, SchedulingSettings } from './scheduling/index.ts';
import type { CertificateOptions, SecuritySettings } from './security/index.ts';
import type { SlaSettings } from './sla/index.ts';
import type { SamplingSettings } from './stats/index.ts';
import type { TasksSettings } from './tasks/index.ts';
import type { UpdatesSettings } from './updates/index.ts';
import { parseWebhookConfig, type WebhookSettings } from './webhooks/index.ts';

const MEGABYTE = 2 ** 20;
const SECOND_MS = 1000;

/*
 * What the flags mean to each room. The rooms know nothing of flags.
 */

/** For `src/api`. */
export function apiSettings(flags: SchedulerFlags): ApiSettings {
  return {
    clusterName: flags.cluster_name,
    statsUrlPrefix: flags.viz_job_url_prefix,
    maxTasksPerJob: flags.max_tasks_per_job,
    maxUpdateInstanceFailures: flags.max_update_instance_failures,
    config: {
      allowedContainerTypes: flags.allowed_container_types,
      allowDockerParameters: flags.allow_docker_parameters,
      defaultDockerParameters: flags.default_docker_parameters,
      requireDockerUseExecutor: flags.require_docker_use_executor,
      enableMesosFetcher: flags.enable_mesos_fetcher,
      allowContainerVolumes: flags.allow_container_volumes,
      allowedJobEnvironments: flags.allowed_job_environments,
      allowGpuResource: flags.allow_gpu_resource,
      minRequiredInstancesForSlaCheck: flags.min_required_instances_for_sla_check,
      maxSlaDurationSecs: Math.floor(flags.max_sla_duration_secs / SECOND_MS),
      slaAwareKillNonProd: flags.sla_aware_kill_non_prod,
      executorNames: new Set(executorSettings(flags).keys()),
    },
  };
}

/**
 * For `src/discovery`. @throws Error when the flags do not fit together
 * (aurora: scheduler/discovery/FlaggedZooKeeperConfig.java)
 */
export function discoverySettings(flags: SchedulerFlags): DiscoverySettings {
  const { serverset_path: path, zk_digest_credentials: credentials } = flags;
  const servers = flags.zk_in_proc ? [] : flags.zk_endpoints;
  const election = flags.leader_election ?? (servers.length > 0 ? 'zookeeper' : 'none');
  const database = { url: flags.database_url, sessionTimeoutMs: flags.leader_lock_timeout };
  if (servers.length === 0) {
    if (election === 'zookeeper') throw new Error('-leader_election=zookeeper needs -zk_endpoints');
    return { election, zooKeeper: undefined, database };
  }
  if (path === undefined)
    throw new Error('-zk_endpoints needs -serverset_path, the path to elect and advertise the leader in');
  return {
    election,
    zooKeeper: {
      servers,
      path,
      chroot: flags.zk_chroot_path,
      credentials: credentials === undefined ? undefined : parseCredentials(credentials),
      sessionTimeoutMs: flags.zk_session_timeout,
      connectionTimeoutMs: flags.zk_connection_timeout,
      endpointName: endpointName(flags),
    },
    database,
  };
}

/** The tiers of the file that `-tier_config` names, or the built-in ones. @throws Error when the file is unusable */
export function tierSettings(flags: SchedulerFlags): TierConfig {
  return flags.tier_config === undefined ? BUILT_IN_TIERS : parseTierConfig(readFileSync(flags.tier_config, 'utf8'));
}

/**
 * The executors that tasks can name: thermos, and those of the file that `-custom_executor_config` names.
 * @throws Error when the path of thermos or the file is unusable, or two executors have one name
 */
export function executorSettings(flags: SchedulerFlags): ReadonlyMap<string, ExecutorSettings> {
  const executors = new Map<string, ExecutorSettings>();
  for (const executor of [thermosSettings(flags), ...customExecutors(flags.custom_executor_config)]) {
    const { name } = executor;
    if (executors.has(name)) throw new Error(`-custom_executor_config: more than one executor is named ${name}`);
    executors.set(name, executor);
  }
  return executors;
}

function thermosSettings(flags: SchedulerFlags): ExecutorSettings {
  return thermosExecutor({
    executorPath: flags.thermos_executor_path,
    executorResources: flags.thermos_executor_resources,
    executorFlags: flags.thermos_executor_flags,
    homeInSandbox: flags.thermos_home_in_sandbox,
    cpus: flags.thermos_executor_cpu,
    ramMb: Math.floor(flags.thermos_executor_ram / MEGABYTE),
    containerMounts: [...flags.global_container_mounts],
  });
}

function customExecutors(file: string | undefined): readonly ExecutorSettings[] {
  return file === undefined ? [] : parseExecutorConfig(readSetting('custom_executor_config', file, 'utf8'));
}

/**
 * Who the framework is to the Mesos master, as the file that `-framework_authentication_file` names says.
 * @throws Error when the file is unusable
 */
export function frameworkCredential(flags: SchedulerFlags): Credential | undefined {
  const file = flags.framework_authentication_file;
  if (file === undefined) return undefined;
  const text = readSetting('framework_authentication_file', file, 'latin1');
  try {
    return parseCredential(text);
  } catch (error) {
    throw new Error(`File ${file} for -framework_authentication_file: ${(error as Error).message}`, { cause: error });
  }
}

function readSetting(flag: string, file: string, encoding: BufferEncoding): string {
  try {
    return readFileSync(file, encoding);
  } catch (error) {
    throw new Error(`File ${file} for -${flag} is not readable`, { cause: error });
  }
}

/** For the description of tasks to Mesos. @throws Error as {@link executorSettings} does */
export function taskInfoSettings(flags: SchedulerFlags): TaskInfoSettings {
  return {
    executors: executorSettings(flags),
    revocableNames: new Set([
      ...(flags.enable_revocable_cpus ? (['cpus'] as const) : []),
      ...(flags.enable_revocable_ram ? (['mem'] as const) : []),
    ]),
    discoveryCluster: flags.populate_discovery_info ? flags.cluster_name : undefined,
  };
}

/** For the registration with Mesos. */
export function frameworkSettings(
  flags: SchedulerFlags,
  hostname: string,
  httpPort: number,
  credential: Credential | undefined,
): FrameworkSettings {
  return {
    user: flags.executor_user,
    name: flags.framework_name,
    failoverTimeoutSecs: flags.framework_failover_timeout / SECOND_MS,
    role: flags.mesos_role,
    principal: flags.framework_announce_principal ? credential?.principal : undefined,
    hostname,
    httpPort,
    scheme: endpointName(flags),
    revocableResources: flags.receive_revocable_resources,
    gpuResources: flags.allow_gpu_resource,
    partitionAware: flags.partition_aware,
  };
}

/** For `src/scheduling`. */
export function schedulingSettings(flags: SchedulerFlags): SchedulingSettings {
  return {
    groups: {
      firstDelayMs: flags.first_schedule_delay,
      initialPenaltyMs: flags.initial_schedule_penalty,
      maxPenaltyMs: flags.max_schedule_penalty,
      maxAttemptsPerSec: flags.max_schedule_attempts_per_sec,
      maxTasksPerAttempt: flags.max_tasks_per_schedule_attempt,
    },
    offers: {
      holdForever: flags.hold_offers_forever,
      minHoldMs: flags.min_offer_hold_time,
      holdJitterMs: flags.offer_hold_jitter_window,
      order: flags.offer_order,
    },
    filterMs: flags.offer_filter_duration,
    unavailabilityThresholdMs: flags.unavailability_threshold,
    maxStartupDelayMs: flags.max_reschedule_task_delay_on_startup,
    reservationMs: flags.offer_reservation_duration,
    affinityHoldMs: flags.enable_update_affinity ? flags.update_affinity_reservation_hold_time : undefined,
    httpOfferSet: flags.offer_set_module.endsWith('.HttpOfferSetModule')
      ? {
          endpoint: flags.http_offer_set_endpoint,
          timeoutMs: flags.http_offer_set_timeout_ms ?? flags.http_offer_set_timeout,
          maxRetries: flags.http_offer_set_max_retries,
          maxStartingTasksPerAgent: flags.http_offer_set_max_starting_tasks_per_slave,
          filterEnabled: flags.http_offer_set_filter_enabled,
          statIntervalMs: flags.sla_stat_refresh_interval,
        }
      : undefined,
    priority: {
      exponent: flags.task_assigner_modules.some((name) => name.endsWith('.ProbabilisticPriorityAssignerModule'))
        ? flags.probabilistic_priority_assigner_exponent
        : 0,
      refreshMs: flags.probabilistic_priority_assigner_task_fetch_interval,
    },
  };
}

/** For `src/tasks`. */
export function tasksSettings(flags: SchedulerFlags): TasksSettings {
  return {
    maxStatusBatch: flags.max_status_update_batch_size,
    maxEventBatch: flags.max_task_event_batch_size,
    killsUnknown: flags.kill_unknown_tasks,
    transientTimeoutMs: flags.transient_task_state_timeout,
    initialKillRetryMs: flags.initial_task_kill_retry_interval,
    history: {
      pruneThresholdMs: flags.history_prune_threshold,
      minRetentionMs: flags.history_min_retention_threshold,
      maxPerJob: flags.history_max_per_job_threshold,
    },
    reconciliation: {
      initialDelayMs: flags.reconciliation_initial_delay,
      explicitIntervalMs: flags.reconciliation_explicit_interval,
      implicitIntervalMs: flags.reconciliation_implicit_interval,
      spreadMs: flags.reconciliation_schedule_spread,
      batchSize: flags.reconciliation_explicit_batch_size,
      batchIntervalMs: flags.reconciliation_explicit_batch_interval,
    },
  };
}

/** For `src/cron`. A time zone that is not known is GMT, as for the original. */
export function cronSettings(flags: SchedulerFlags): CronSettings {
  return {
    zone: timeZone(flags.cron_timezone) ?? GMT,
    initialBackoffMs: flags.cron_start_initial_backoff,
    maxBackoffMs: flags.cron_start_max_backoff,
    maxBatchSize: flags.cron_scheduling_max_batch_size,
  };
}

/** For `src/sla`. */
export function slaSettings(flags: SchedulerFlags): SlaSettings {
  return {
    clusterName: flags.cluster_name,
    minRequiredInstances: flags.min_required_instances_for_sla_check,
    awareKillNonProd: flags.sla_aware_kill_non_prod,
    coordinatorTimeoutMs: flags.sla_coordinator_timeout,
    maxParallelCoordinators: flags.max_parallel_coordinated_maintenance,
    refreshMs: flags.sla_stat_refresh_interval,
    prodMetrics: flags.sla_prod_metrics,
    nonProdMetrics: flags.sla_non_prod_metrics,
  };
}

/** For `src/maintenance`. */
export function maintenanceSettings(flags: SchedulerFlags): MaintenanceSettings {
  return {
    pollingIntervalMs: flags.host_maintenance_polling_interval,
    unavailabilityThresholdMs: flags.unavailability_threshold,
  };
}

/** For `src/backups`; undefined when there is no folder for them. */
export function backupSettings(flags: SchedulerFlags): BackupSettings | undefined {
  if (flags.backup_dir === undefined) return undefined;
  return {
    dir: flags.backup_dir,
    intervalMs: flags.backup_interval,
    snapshotIntervalMs: flags.dlog_snapshot_interval,
    max: flags.max_saved_backups,
  };
}

/** For `src/updates`. */
export function updatesSettings(flags: SchedulerFlags): UpdatesSettings {
  return {
    maxEventBatch: flags.max_task_event_batch_size,
    slaKillRetry: { minMs: flags.sla_aware_kill_retry_min_delay, maxMs: flags.sla_aware_kill_retry_max_delay },
    history: {
      maxAgeMs: flags.job_update_history_pruning_threshold,
      maxPerJob: flags.job_update_history_per_job_threshold,
    },
    pruningIntervalMs: flags.job_update_history_pruning_interval,
  };
}

/** `-serverset_endpoint_name`; a port that speaks TLS is not advertised as `http`, as it is by default. */
function endpointName(flags: SchedulerFlags): string {
  const { serverset_endpoint_name: name, http_tls_cert: certificate } = flags;
  return certificate !== undefined && name === 'http' ? 'https' : name;
}

const REALMS = 'org.apache.aurora.scheduler.http.api.security.';

/** For `src/security`. */
export function securitySettings(flags: SchedulerFlags): SecuritySettings {
  const realms = new Set<string>(flags.shiro_realm_modules);
  const { api_rate_limit_per_user: perSecond, api_rate_burst_per_user: burst } = flags;
  return {
    mechanism: flags.http_authentication_mechanism,
    ini: realms.has(`${REALMS}IniShiroRealmModule`)
      ? { path: flags.shiro_ini_path, credentialsMatcher: flags.shiro_credentials_matcher }
      : undefined,
    kerberos: realms.has(`${REALMS}Kerberos5ShiroRealmModule`)
      ? {
          keytab: flags.kerberos_server_keytab,
          principal: flags.kerberos_server_principal,
          debug: flags.kerberos_debug,
        }
      : undefined,
    afterAuthFilter: flags.shiro_after_auth_filter,
    rateLimit: perSecond > 0 ? { perSecond, burst } : undefined,
  };
}

/** The files of the HTTP server's certificate; undefined for plain HTTP. @throws Error when one of two flags is missing */
export function certificateSettings(flags: SchedulerFlags): Pick<CertificateOptions, 'cert' | 'key'> | undefined {
  const { http_tls_cert: cert, http_tls_key: key } = flags;
  if (cert !== undefined && key !== undefined) return { cert, key };
  if (cert !== key) throw new Error('-http_tls_cert and -http_tls_key must be given together');
  return undefined;
}

/** For the figures of resources in `src/pages`. */
export function resourceStatsSettings(flags: SchedulerFlags): ResourceStatsSettings {
  return { usesMs: flags.async_task_stat_update_interval, slotsMs: flags.async_slot_stat_update_interval };
}

/** For the samples that `src/stats` keeps. */
export function samplingSettings(flags: SchedulerFlags): SamplingSettings {
  return { intervalMs: flags.stat_sampling_interval, retentionMs: flags.stat_retention_period };
}

/** For `src/webhooks`; undefined when nobody is to be told. @throws Error when the file is unusable */
export function webhookSettings(flags: SchedulerFlags): WebhookSettings | undefined {
  const file = flags.webhook_config;
  return file === undefined ? undefined : parseWebhookConfig(readSetting('webhook_config', file, 'utf8'), file);
}

/** For `src/scheduling/preemption`; undefined when nobody has to go for others. */
export function preemptionSettings(flags: SchedulerFlags): PreemptionSettings | undefined {
  if (!flags.enable_preemptor) return undefined;
  return {
    delayMs: flags.preemption_delay,
    slotHoldMs: flags.preemption_slot_hold_time,
    firstSearchMs: flags.preemption_slot_search_initial_delay,
    searchIntervalMs: flags.preemption_slot_search_interval,
    maxBatchSize: flags.preemption_reservation_max_batch_size,
  };
}
