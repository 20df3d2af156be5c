import { retired } from '../parse.ts';

const H2 = 'state is kept in PostgreSQL';
const LOG = 'log lines go to standard error; -log_format says how they look';
const ALWAYS = 'that cannot be turned off any more';

/** Flags that older releases of the original had, and that its last one refuses. */
export const retiredFlags = {
  zk_use_curator: retired('there is one way to speak to ZooKeeper'),
  offer_order_modules: retired('-offer_order says it'),
  use_beta_db_task_store: retired(H2),
  enable_db_metrics: retired(H2),
  slow_query_log_threshold: retired(H2),
  db_row_gc_interval: retired(H2),
  db_lock_timeout: retired(H2),
  db_max_active_connection_count: retired(H2),
  db_max_idle_connection_count: retired(H2),
  snapshot_hydrate_stores: retired(H2),
  enable_h2_console: retired(H2),
  thermos_observer_root: retired('observers are found at their port'),
  enable_cors_support: retired('-enable_cors_for turns it on'),
  deduplicate_snapshots: retired('backups are always deduplicated'),
  deflate_snapshots: retired('backups are always compressed'),
  enable_job_updates: retired(ALWAYS),
  enable_job_creation: retired(ALWAYS),
  extra_modules: retired('Java cannot be loaded'),
  logtostderr: retired(LOG),
  alsologtostderr: retired(LOG),
  vlog: retired(LOG),
  vmodule: retired(LOG),
  use_glog_formatter: retired(LOG),
  enable_legacy_constraints: retired('constraints are always those of the job'),
};
