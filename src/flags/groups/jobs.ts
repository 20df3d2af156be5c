import { bool, int, listOf, nameValue, oneOf, string, time } from '../kinds.ts';
import { notNegative, positive, readableFile, withDefault, withoutEffect } from '../parse.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What jobs may ask for. */
export const jobs = {
  max_tasks_per_job: withDefault(int, 4000, 'Most instances of one job.', positive),
  max_update_instance_failures: withDefault(int, 20_000, 'Most failures that an update may tolerate.', positive),
  sla_aware_action_max_batch_size: withoutEffect(
    withDefault(int, 300, 'SLA-aware actions in one transaction.', positive),
    'transactions share commits whatever their number',
  ),
  sla_aware_kill_retry_min_delay: withDefault(
    time,
    MINUTE,
    'Shortest wait before an update tries again to kill a task whose SLA forbids it.',
    positive,
  ),
  sla_aware_kill_retry_max_delay: withDefault(time, 5 * MINUTE, 'Longest such wait.', positive),
  job_update_history_per_job_threshold: withDefault(int, 10, 'Ended updates kept of each job.', notNegative),
  job_update_history_pruning_interval: withDefault(
    time,
    15 * MINUTE,
    'Time between two searches for updates to forget.',
    positive,
  ),
  job_update_history_pruning_threshold: withDefault(time, 30 * DAY, 'Age at which an ended update is forgotten.'),
  allowed_job_environments: withDefault(
    string,
    '^(prod|devel|test|staging\\d*)$',
    'Regular expression that a job’s environment must match.',
  ),
  allowed_container_types: withDefault(
    listOf(oneOf(['MESOS', 'DOCKER'])),
    ['MESOS'],
    'Kinds of container jobs may use.',
  ),
  allow_docker_parameters: withDefault(bool, false, 'Let jobs pass docker parameters of their own.'),
  default_docker_parameters: withDefault(listOf(nameValue), [], 'Docker parameters of jobs that give none.'),
  require_docker_use_executor: withDefault(bool, true, 'Refuse docker tasks without an executor.'),
  allow_container_volumes: withDefault(bool, false, 'Let jobs mount volumes into Mesos containers.'),
  allow_gpu_resource: withDefault(bool, false, 'Accept jobs that ask for GPUs.'),
  enable_mesos_fetcher: withDefault(bool, false, 'Let jobs name URIs for Mesos to fetch.'),
  min_required_instances_for_sla_check: withDefault(int, 20, 'Fewest instances of a job that may have an SLA policy.'),
  max_sla_duration_secs: withDefault(time, 2 * HOUR, 'Longest window of an SLA policy.', positive),
  sla_aware_kill_non_prod: withDefault(bool, false, 'Honour SLA policies of non-production tasks too.'),
  tier_config: readableFile('File of tier definitions (JSON) instead of the built-in ones.'),
};

/** Cron jobs. */
export const cron = {
  cron_timezone: withDefault(
    string,
    'GMT',
    'Time zone of cron schedules, such as Europe/Berlin; GMT for one that is not known.',
  ),
  cron_start_initial_backoff: withDefault(
    time,
    5000,
    'Least time before looking again whether the killed tasks of a cron job’s last run are gone.',
    positive,
  ),
  cron_start_max_backoff: withDefault(time, MINUTE, 'Longest such time.', positive),
  cron_scheduling_max_batch_size: withDefault(int, 10, 'Runs of cron jobs begun at a stretch.', positive),
  cron_scheduler_num_threads: withoutEffect(
    withDefault(int, 10, 'Threads of the cron scheduler.', positive),
    'runs need no threads',
  ),
};

/** Kinds of SLA figures. */
const slaMetrics = listOf(oneOf(['JOB_UPTIMES', 'PLATFORM_UPTIME', 'MEDIANS']));

/** SLA and maintenance. */
export const sla = {
  sla_stat_refresh_interval: withDefault(time, MINUTE, 'Time between computations of SLA figures.', positive),
  sla_prod_metrics: withDefault(
    slaMetrics,
    ['JOB_UPTIMES', 'PLATFORM_UPTIME', 'MEDIANS'],
    'Which SLA figures to export of production services.',
  ),
  sla_non_prod_metrics: withDefault(slaMetrics, [], 'Which SLA figures to export of other services.'),
  sla_coordinator_timeout: withDefault(time, MINUTE, 'Longest wait for the answer of an SLA coordinator.', positive),
  max_parallel_coordinated_maintenance: withDefault(int, 10, 'SLA coordinators asked at a time.', positive),
  host_maintenance_polling_interval: withDefault(
    time,
    MINUTE,
    'Time between two looks at hosts that are being drained.',
    positive,
  ),
};
