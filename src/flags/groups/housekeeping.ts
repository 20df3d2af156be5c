import { bool, data, file, int, string, time } from '../kinds.ts';
import { type Flag, ofOurOwn, optional, positive, withDefault, withoutEffect } from '../parse.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What sets up the original’s replicated log. */
function ofTheLog<F extends Flag<unknown>>(flag: F) {
  return withoutEffect(flag, 'state is kept in PostgreSQL, not in a replicated log');
}

/** What becomes of tasks. */
export const tasks = {
  transient_task_state_timeout: withDefault(time, 5 * MINUTE, 'A task this long in a passing state is LOST.', positive),
  initial_task_kill_retry_interval: withDefault(time, 15_000, 'First wait before a kill is sent again.', positive),
  max_status_update_batch_size: withDefault(int, 1000, 'Status updates in one transaction.', positive),
  kill_unknown_tasks: ofOurOwn(
    withDefault(
      bool,
      true,
      'Kill tasks that run though nothing is known of them; false for the first hours after an import.',
    ),
  ),
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

/** Backups. */
export const backups = {
  backup_dir: optional(file, 'Backup directory, created when missing; without it no backups are made.'),
  backup_interval: withDefault(time, HOUR, 'Shortest interval between backups.', positive),
  dlog_snapshot_interval: withDefault(time, HOUR, 'How often it is looked whether a backup is due.', positive),
  max_saved_backups: withDefault(int, 48, 'Backups kept.', positive),
};

/** The replicated log of the original. */
export const replicatedLog = {
  native_log_file_path: ofTheLog(optional(file, 'Folder of the replicated log.')),
  native_log_zk_group_path: ofTheLog(optional(string, 'ZooKeeper path of its replicas.')),
  native_log_quorum_size: ofTheLog(withDefault(int, 1, 'Replicas that make a quorum.')),
  native_log_election_timeout: ofTheLog(withDefault(time, 15_000, 'Time for the election of its writer.')),
  native_log_election_retries: ofTheLog(withDefault(int, 20, 'Such elections before giving up.')),
  native_log_read_timeout: ofTheLog(withDefault(time, 5000, 'Time for reading.')),
  native_log_write_timeout: ofTheLog(withDefault(time, 3000, 'Time for writing.')),
  dlog_max_entry_size: ofTheLog(withDefault(data, 512 * 2 ** 10, 'Largest entry.')),
};
