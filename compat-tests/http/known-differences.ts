/** Why an answer differs; each reason stands in docs/compatibility.md. */
export interface KnownDifference {
  readonly reason: string;
  /** Numbers of exchanges of `endpoints.jsonl`; all if unset. */
  readonly exchanges?: readonly number[];
  readonly path?: RegExp;
  /** Where they differ. */
  readonly what: RegExp;
}

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    reason: 'The thrift-generated JavaScript client below /apiclient is not served.',
    path: /^\/apiclient/,
    what: /./,
  },
  {
    reason: 'The web interface is another one, and its files have other names.',
    path: /^\/(assets|scheduler|updates)/,
    what: /./,
  },
  { reason: 'The page /graphview holds its script itself.', exchanges: [36], what: /./ },
  {
    reason: 'A metric that is not known is told as the JSON that the graph page expects.',
    exchanges: [41],
    what: /content-type/,
  },
  { reason: 'TRACE is not among the methods that are allowed.', exchanges: [113], what: /allow/ },
  { reason: 'Error pages tell the methods that are allowed.', what: /allow/, exchanges: [124, 128, 132, 136] },
  { reason: '/assets is the link page itself, and not a redirect to it.', exchanges: [79], what: /./ },
  {
    reason: 'What a call of /apibeta answers is compared where the calls are: here the cluster has other tasks.',
    path: /^\/apibeta\//,
    what: /shape/,
  },
];

/** Why figures of the original are not there; each reason stands in docs/compatibility.md. */
export const ABSENT_FIGURES: readonly { readonly reason: string; readonly names: RegExp }[] = [
  {
    reason: 'The environment, properties and arguments of a Java machine are not figures, and hold secrets.',
    names: /^(system_env_|jvm_prop_|jvm_input_arguments)/,
  },
  {
    reason: 'There are no threads, classes, collectors and memory pools of a Java machine.',
    names: /^jvm_(threads|class|gc|memory_non_heap)|^process_max_fd_count$|^system_free_swap_mb$/,
  },
  {
    reason: 'There is no replicated log; db_… tell of the database.',
    names: /^(scheduler_log|log_manager|log_entry|snapshot_|scheduler_storage_)/,
  },
  {
    reason: 'Memory is read and changed without locks, in no time worth counting.',
    names:
      /^(mem_storage_.*_(nanos|events)|storage_write_lock_wait|task_queries_|task_store_index_host|job_update_store_)/,
  },
  {
    reason: 'There are no queues of threads, no event bus and no proxies to count.',
    names:
      /^(async_|event_bus|timeout_queue_size|uncaught_exceptions|.*BatchWorker_|scheduler_driver_kill_failures|offer_manager_launch_task|scheduling_filter|notifying_scheduling_filter|slot_size_counter_run|task_stat_calculator_run)/,
  },
  {
    reason: 'What calls took and came to is counted in part.',
    names: /^(scheduler_thrift_|thrift_workload_|shiro_)/,
  },
  { reason: 'Delays of status updates have no percentiles and no errors.', names: /^task_delivery_delay_/ },
  {
    reason: 'Figures that appear when something happens for the first time depend on what happened.',
    names:
      /^(http_\d+_responses|status_update_|task_exit_|task_lost_|tasks_(FAILED|LOST|lost)|update_|updates_sla|preempt|mesos_scheduler_event|maintenance_countdown|cron_job|.*_cache_|sla_|scheduling_veto|assigner|scheduled_task_penalty|task_throttle|task_schedule|schedule_attempts)/,
  },
  {
    reason: 'Figures of ZooKeeper are there with -zk_endpoints, and those of backups with -backup_dir.',
    names: /^(zk_connection_state|scheduler_backup)_/,
  },
  { reason: 'Nothing is told of the build.', names: /^build\./ },
];
