import {
  address,
  bool,
  containerMount,
  data,
  double,
  hostAndPort,
  int,
  listOf,
  long,
  nameValue,
  oneOf,
  string,
  time,
} from './kinds.ts';
import {
  type FlagValues,
  headerValue,
  notNegative,
  notNegativeLong,
  optional,
  positive,
  required,
  withDefault,
  zooKeeperPath,
} from './parse.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const server = {
  cluster_name: required(string, 'Name of the cluster; clients see it in every answer.'),
  hostname: optional(string, 'Host name to advertise instead of this machine’s own.'),
  ip: optional(string, 'Address to listen on; all interfaces unless given.'),
  http_port: withDefault(int, 0, 'HTTP port; 0 picks a free one.'),
  max_request_size: withDefault(data, 2 ** 20, 'Largest request body; a larger one is answered with 413.', positive),
  max_request_values: withDefault(
    int,
    10_000,
    'Most fields, list elements and map entries in the arguments of a call; more are answered with 413.',
    positive,
  ),
  enable_cors_for: optional(string, 'Web origin whose pages may use the API: http://host:port, or *.', headerValue),
  viz_job_url_prefix: withDefault(string, '', 'Start of links to job statistics; clients see it in every answer.'),
  // It holds a password.
  database_url: {
    ...required(string, 'PostgreSQL to keep all state in: postgres://user:password@host:port/database.'),
    secret: true,
  },
  db_outage_grace: withDefault(
    time,
    30_000,
    'How long the database may be away before the scheduler gives up and exits.',
  ),
};

const leadership = {
  leader_election: optional(
    oneOf(['zookeeper', 'postgres', 'none']),
    'How the leader of several schedulers is elected; unset: zookeeper with -zk_endpoints, none without.',
  ),
  zk_endpoints: withDefault(listOf(hostAndPort), [], 'ZooKeeper servers: host:port,host:port…'),
  zk_chroot_path: optional(string, 'Path that all access to ZooKeeper is confined to.', zooKeeperPath),
  zk_session_timeout: withDefault(
    time,
    15_000,
    'How long ZooKeeper may not hear from a leader that stays one.',
    positive,
  ),
  zk_connection_timeout: withDefault(time, 10_000, 'How long to wait for a connection to ZooKeeper.', positive),
  // They hold a password.
  zk_digest_credentials: {
    ...optional(string, 'user:password for ZooKeeper; with them only this user may change what the scheduler creates.'),
    secret: true,
  },
  zk_in_proc: withDefault(bool, false, 'For tests: do without ZooKeeper, and lead alone.'),
  serverset_path: optional(
    string,
    'ZooKeeper path of the election and of the node that tells clients who leads.',
    zooKeeperPath,
  ),
  leader_lock_timeout: withDefault(
    time,
    15_000,
    'How long the database may not hear from a leader that stays one, with -leader_election=postgres.',
    positive,
  ),
  max_registration_delay: withDefault(time, MINUTE, 'How long a new leader may take to register with Mesos.'),
  max_leading_duration: withDefault(time, DAY, 'How long a leader leads before it makes way for another.'),
};

const mesos = {
  mesos_master_address: required(
    address,
    'Mesos master: host:port, zk://user:password@host:port,host:port/path, or file:///path of a file that says it.',
  ),
  mesos_driver: withDefault(
    oneOf(['SCHEDULER_DRIVER', 'V0_DRIVER', 'V1_DRIVER']),
    'SCHEDULER_DRIVER',
    'Kept for old command lines; all three speak the v1 HTTP API.',
  ),
  framework_authentication_file: optional(
    string,
    'Properties file with aurora_authentication_principal and aurora_authentication_secret, for the Mesos master.',
  ),
  framework_announce_principal: withDefault(bool, false, 'Announce that principal in the registration as well.'),
  mesos_role: optional(string, 'Mesos role to register with; unset means unreserved resources only.'),
  framework_name: withDefault(string, 'Aurora', 'Framework name registered with Mesos.'),
  framework_failover_timeout: withDefault(time, 21 * DAY, 'How long Mesos keeps tasks after the scheduler is gone.'),
  executor_user: withDefault(string, 'root', 'User that executors run as.'),
  serverset_endpoint_name: withDefault(
    string,
    'http',
    'Name of the endpoint, and scheme of the advertised web address.',
  ),
  receive_revocable_resources: withDefault(bool, false, 'Take offers of revocable (oversubscribed) resources.'),
  partition_aware: withDefault(bool, false, 'Register as partition aware.'),
  populate_discovery_info: withDefault(bool, false, 'Describe every task for Mesos service discovery.'),
  enable_revocable_cpus: withDefault(bool, true, 'CPUs may be revocable.'),
  enable_revocable_ram: withDefault(bool, false, 'Memory may be revocable.'),
};

const executor = {
  thermos_executor_path: required(string, 'Where agents fetch the thermos executor from.'),
  thermos_executor_flags: optional(string, 'Arguments of the executor.'),
  thermos_executor_resources: withDefault(listOf(string), [], 'More to fetch into the sandbox with the executor.'),
  thermos_executor_cpu: withDefault(double, 0.25, 'Cores that the executor of a task needs for itself.'),
  thermos_executor_ram: withDefault(data, 128 * 2 ** 20, 'Memory that the executor of a task needs for itself.'),
  thermos_home_in_sandbox: withDefault(bool, false, 'Start the executor with HOME in the sandbox.'),
  custom_executor_config: optional(string, 'JSON file that describes executors beside thermos.'),
  global_container_mounts: withDefault(listOf(containerMount), [], 'Host folders mounted into every container.'),
};

const jobs = {
  max_tasks_per_job: withDefault(int, 4000, 'Most instances of one job.', positive),
  max_update_instance_failures: withDefault(int, 20_000, 'Most failures that an update may tolerate.', positive),
  sla_aware_action_max_batch_size: withDefault(
    int,
    300,
    'Kept for old command lines; transactions share commits whatever their number.',
    positive,
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
  tier_config: optional(string, 'File of tier definitions (JSON) instead of the built-in ones.'),
};

const scheduling = {
  first_schedule_delay: withDefault(time, 1, 'Delay before the first attempt to place a pending task.', positive),
  initial_schedule_penalty: withDefault(time, 1000, 'First wait after an attempt that placed nothing.', positive),
  max_schedule_penalty: withDefault(time, MINUTE, 'Longest wait between attempts.'),
  max_schedule_attempts_per_sec: withDefault(double, 40, 'Most attempts a second.', positive),
  max_tasks_per_schedule_attempt: withDefault(int, 5, 'Tasks of a group tried in one attempt.', positive),
  max_reschedule_task_delay_on_startup: withDefault(
    time,
    30_000,
    'Longest random delay of tasks found pending at start.',
  ),
  flapping_task_threshold: withDefault(time, 5 * MINUTE, 'A task that ran shorter than this is flapping.'),
  initial_flapping_task_delay: withDefault(time, 30_000, 'First delay of a flapping task.', positive),
  max_flapping_task_delay: withDefault(time, 5 * MINUTE, 'Longest delay of a flapping task.'),
  min_offer_hold_time: withDefault(time, 5 * MINUTE, 'Shortest time an unused offer is held.', notNegative),
  offer_hold_jitter_window: withDefault(time, MINUTE, 'Random addition to the hold time.', notNegative),
  hold_offers_forever: withDefault(bool, false, 'Never give unused offers back by the clock.'),
  offer_filter_duration: withDefault(time, 5000, 'How long Mesos keeps refused resources back.'),
  offer_order: withDefault(
    listOf(oneOf(['CPU', 'MEMORY', 'DISK', 'REVOCABLE_CPU', 'RANDOM'])),
    ['RANDOM'],
    'Order in which offers are looked at; later words break ties of earlier ones.',
  ),
  unavailability_threshold: withDefault(
    time,
    6 * MINUTE,
    'How long before announced maintenance a host gets no more tasks.',
  ),
  scheduling_max_batch_size: withDefault(
    int,
    3,
    'Kept for old command lines; transactions share commits whatever their number.',
    positive,
  ),
  offer_static_ban_cache_max_size: withDefault(
    long,
    2n ** 63n - 1n,
    'Kept for old command lines; what is known of offers that do not fit takes no room of its own.',
    notNegativeLong,
  ),
  offer_reservation_duration: withDefault(
    time,
    3 * MINUTE,
    'How long a host is kept for tasks in whose favour others had to leave it.',
  ),
  enable_update_affinity: withDefault(bool, false, 'Start updated instances on the hosts they were on, if they can.'),
  update_affinity_reservation_hold_time: withDefault(
    time,
    3 * MINUTE,
    'How long a host is kept for an instance under update.',
  ),
  offer_set_module: withDefault(
    oneOf([
      'org.apache.aurora.scheduler.offers.OfferManagerModule$OfferSetModule',
      'io.github.aurora.scheduler.offers.HttpOfferSetModule',
    ]),
    'org.apache.aurora.scheduler.offers.OfferManagerModule$OfferSetModule',
    'Who orders offers: the scheduler by -offer_order, or the service at -http_offer_set_endpoint.',
  ),
  http_offer_set_endpoint: withDefault(
    string,
    'http://localhost:9090/v1/offerset',
    'URL of the service that orders offers.',
  ),
  http_offer_set_timeout: withDefault(time, 100, 'How long it may take to answer.', positive),
  http_offer_set_max_retries: withDefault(int, 10, 'Failures after which it is not asked any more.', notNegative),
  http_offer_set_max_starting_tasks_per_slave: withDefault(
    int,
    0,
    'Hosts with so many tasks that are starting come last; 0 for no limit.',
    notNegative,
  ),
  http_offer_set_filter_enabled: withDefault(bool, false, 'Leave such hosts out instead.'),
  http_offer_set_task_fetch_interval: withDefault(
    time,
    1000,
    'Kept for old command lines; tasks are counted as they start.',
    positive,
  ),
  task_assigner_modules: withDefault(
    listOf(
      oneOf([
        'org.apache.aurora.scheduler.scheduling.TaskAssignerImplModule',
        'io.github.aurora.scheduler.scheduling.ProbabilisticPriorityAssignerModule',
      ]),
    ),
    ['org.apache.aurora.scheduler.scheduling.TaskAssignerImplModule'],
    'How tasks are assigned: first fit, or with turns by priority (ProbabilisticPriorityAssignerModule).',
  ),
  probabilistic_priority_assigner_exponent: withDefault(
    double,
    0,
    'How much priority counts with that: 0 for not at all.',
    notNegative,
  ),
  probabilistic_priority_assigner_task_fetch_interval: withDefault(
    time,
    1000,
    'How long the highest priority among pending tasks is remembered.',
    positive,
  ),
};

const backups = {
  backup_dir: optional(string, 'Backup directory, created when missing; without it no backups are made.'),
  backup_interval: withDefault(time, HOUR, 'Shortest interval between backups.', positive),
  dlog_snapshot_interval: withDefault(time, HOUR, 'How often it is looked whether a backup is due.', positive),
  max_saved_backups: withDefault(int, 48, 'Backups kept.', positive),
};

const tasks = {
  transient_task_state_timeout: withDefault(time, 5 * MINUTE, 'A task this long in a passing state is LOST.', positive),
  initial_task_kill_retry_interval: withDefault(time, 15_000, 'First wait before a kill is sent again.', positive),
  max_status_update_batch_size: withDefault(int, 1000, 'Status updates in one transaction.', positive),
  max_task_event_batch_size: withDefault(int, 300, 'Timed changes of tasks in one transaction.', positive),
  history_prune_threshold: withDefault(time, 2 * DAY, 'Age at which finished tasks are deleted.'),
  history_min_retention_threshold: withDefault(time, HOUR, 'Finished tasks younger than this are kept.'),
  history_max_per_job_threshold: withDefault(int, 100, 'Finished tasks kept of one job.'),
  reconciliation_initial_delay: withDefault(time, MINUTE, 'Delay of the first explicit reconciliation.'),
  reconciliation_explicit_interval: withDefault(time, HOUR, 'Interval of explicit reconciliation.', positive),
  reconciliation_implicit_interval: withDefault(time, HOUR, 'Interval of implicit reconciliation.', positive),
  reconciliation_schedule_spread: withDefault(time, 30 * MINUTE, 'Delay of implicit behind explicit reconciliation.'),
  reconciliation_explicit_batch_size: withDefault(int, 1000, 'Tasks in one explicit request.', positive),
  reconciliation_explicit_batch_interval: withDefault(time, 5000, 'Delay between explicit requests.', positive),
};

const cron = {
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
  cron_scheduler_num_threads: withDefault(int, 10, 'Kept for old command lines; runs need no threads.', positive),
};

/** Kinds of SLA figures. */
const slaMetrics = listOf(oneOf(['JOB_UPTIMES', 'PLATFORM_UPTIME', 'MEDIANS']));

const sla = {
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

const preemption = {
  enable_preemptor: withDefault(bool, true, 'End less important tasks for more important ones that find no room.'),
  preemption_delay: withDefault(
    time,
    3 * MINUTE,
    'How long a task is pending before others have to go for it.',
    positive,
  ),
  preemption_slot_hold_time: withDefault(time, 5 * MINUTE, 'How long a slot that was found is good for.', positive),
  preemption_slot_search_initial_delay: withDefault(
    time,
    3 * MINUTE,
    'Time before the first search for slots.',
    positive,
  ),
  preemption_slot_search_interval: withDefault(time, MINUTE, 'Time between searches for slots.', positive),
  preemption_reservation_max_batch_size: withDefault(
    int,
    5,
    'Tasks of a group for which slots are looked for before it is another group’s turn.',
    positive,
  ),
  preemption_slot_finder_modules: withDefault(
    listOf(
      oneOf([
        'org.apache.aurora.scheduler.preemptor.PendingTaskProcessorModule',
        'org.apache.aurora.scheduler.preemptor.PreemptionVictimFilterModule',
      ]),
    ),
    [
      'org.apache.aurora.scheduler.preemptor.PendingTaskProcessorModule',
      'org.apache.aurora.scheduler.preemptor.PreemptionVictimFilterModule',
    ],
    'Kept for old command lines; slots are looked for in this one way.',
  ),
};

/**
 * Every flag of the scheduler: the original's names, types and defaults (aurora: scheduler/config/CliOptions.java), and of our own
 * `-database_url`, `-db_outage_grace`, `-leader_election`, `-leader_lock_timeout`, `-max_request_size` and `-max_request_values`.
 */
export const schedulerFlags = {
  ...server,
  ...leadership,
  ...mesos,
  ...executor,
  ...jobs,
  ...scheduling,
  ...preemption,
  ...backups,
  ...tasks,
  ...cron,
  ...sla,
};

/** The values of {@link schedulerFlags}. */
export type SchedulerFlags = FlagValues<typeof schedulerFlags>;
