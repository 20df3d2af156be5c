/** Figures of the original that ours does not have, and why; each reason stands in docs/compatibility.md. */
export interface AbsentFigures {
  readonly reason: string;
  /** Whole names. */
  readonly names: ReadonlySet<string>;
  /** Names that differ from machine to machine. */
  readonly pattern?: RegExp;
}

/** The figures of a timer, as the original writes them. (aurora: commons/stats/SlidingStats.java) */
function timer(name: string, unit = 'nanos'): readonly string[] {
  return ['events', 'events_per_sec', `${unit}_per_event`, `${unit}_total`, `${unit}_total_per_sec`].map(
    (each) => `${name}_${each}`,
  );
}

function timers(prefix: string, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => timer(prefix + name));
}

function figures(prefix: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => prefix + name);
}

/** Workers with a thread of their own; the figures of the first are here, but for those about locks. */
const WORKERS = ['Cron', 'TaskEvent', 'TaskGroup', 'UpdateAction'].map((name) => `${name}BatchWorker_`);
const WORKERS_WITHOUT_QUEUE = ['TaskGroup', 'UpdateAction'].map((name) => `${name}BatchWorker_`);

/** Of status updates: how long executors' take. (aurora: commons/stats/RequestStats.java) */
const DELAYS = [
  ...['10_0', '50_0', '90_0', '99_0', '99_9', '99_99'].map((each) => `${each}_percentile`),
  ...['error_rate', 'errors', 'errors_per_sec', 'reconnects', 'timeout_rate', 'timeouts', 'timeouts_per_sec'],
  ...['requests_events', 'requests_events_per_sec', 'requests_per_sec'],
  ...['requests_micros_per_event', 'requests_micros_total', 'requests_micros_total_per_sec'],
];

export const ABSENT_FIGURES: readonly AbsentFigures[] = [
  {
    reason: 'The environment, properties and arguments of a Java machine are not figures, and hold secrets.',
    names: new Set(['jvm_input_arguments']),
    pattern: /^(system_env_|jvm_prop_)/,
  },
  {
    reason: 'There are no threads, classes, collectors and memory pools of a Java machine.',
    names: new Set([
      ...figures('jvm_class_', 'loaded_count', 'total_loaded_count', 'unloaded_count'),
      ...['', 'G1_Old_Generation_', 'G1_Young_Generation_'].flatMap((each) =>
        figures(`jvm_gc_${each}collection_`, 'count', 'time_ms'),
      ),
      ...figures('jvm_memory_non_heap_mb_', 'committed', 'max'),
      ...figures('jvm_threads_', 'active', 'daemon', 'peak', 'started'),
      'process_max_fd_count',
      'system_free_swap_mb',
    ]),
  },
  {
    reason: 'There is no replicated log; db_… tell of the database.',
    names: new Set([
      ...figures('scheduler_log_', 'bad_frames_read', 'bytes_read', 'bytes_written', 'deflated_entries_read'),
      ...figures('scheduler_log_', 'entries_read', 'entries_written', 'snapshots', 'un_snapshotted_transactions'),
      ...timers('', 'log_entry_serialize', 'log_manager_append'),
      ...timers('scheduler_storage_', 'prepare', 'recover', 'start'),
    ]),
  },
  {
    reason: 'Memory is read and changed without locks, in no time worth counting.',
    names: new Set([
      ...timers('mem_storage_', 'fetch_task', 'fetch_tasks', 'mutate_task', 'read_operation', 'save_tasks'),
      ...timers('mem_storage_cron_', 'fetch_job', 'fetch_jobs', 'save_accepted_job'),
      ...timers('job_update_store_', 'fetch_details', 'fetch_details_query', 'save_event', 'save_instance_event'),
      ...timers('job_update_store_', 'save_update'),
      ...timer('storage_write_lock_wait', 'ns'),
      ...figures('task_queries_', 'all', 'by_host', 'by_id', 'by_job'),
      'task_store_index_host_items',
    ]),
  },
  {
    reason: 'There are no queues of threads, no event bus and no proxies to count.',
    names: new Set([
      ...WORKERS.flatMap((worker) => timers(worker, 'batch_locked', 'batch_unlocked')),
      ...WORKERS_WITHOUT_QUEUE.flatMap((worker) =>
        figures(worker, 'batches_processed', 'items_processed', 'last_processed_batch_size', 'queue_size'),
      ),
      ...figures('event_bus_', 'dead_events', 'exceptions'),
      ...timers('', 'notifying_scheduling_filter', 'scheduling_filter', 'offer_manager_launch_task'),
      ...['async_tasks_completed', 'timeout_queue_size', 'uncaught_exceptions'],
    ]),
  },
  {
    reason: 'Delays of status updates have no percentiles and no errors.',
    names: new Set(figures('task_delivery_delay_SOURCE_EXECUTOR_', ...DELAYS)),
  },
  {
    reason: 'Figures that appear when something happens for the first time depend on what happened.',
    names: new Set([
      ...timer('http_502_responses'),
      ...timer('task_throttle', 'ms'),
      ...figures('reservation_cache_', 'expiration_removals', 'removals'),
    ]),
  },
  {
    reason: 'Figures of ZooKeeper are there with -zk_endpoints, and those of backups with -backup_dir.',
    names: new Set([
      ...['CONNECTED', 'LOST', 'READ_ONLY', 'RECONNECTED', 'SUSPENDED'].flatMap((state) =>
        figures(`zk_connection_state_${state}`, '', '_counter'),
      ),
      ...figures('scheduler_backup_', 'failed', 'success'),
    ]),
  },
  { reason: 'Of the build the version is told alone.', names: new Set(figures('build.', 'date', 'time')) },
];

/** Why a figure of the original's is not there; undefined when it should be. */
export function absenceOf(name: string): string | undefined {
  return ABSENT_FIGURES.find(({ names, pattern }) => names.has(name) || pattern?.test(name) === true)?.reason;
}
