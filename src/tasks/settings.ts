import type { HistoryLimits } from './history-pruner.ts';
import type { ReconcilerSettings } from './reconciler.ts';

/** How tasks are looked after; one field a legacy flag. */
export interface TasksSettings {
  /** `-max_status_update_batch_size`: status updates of one write. */
  readonly maxStatusBatch: number;
  /** `-max_task_event_batch_size`: pieces of timed work of one write. */
  readonly maxEventBatch: number;
  /** `-kill_unknown_tasks`: whether tasks that run though the store does not know them are killed. */
  readonly killsUnknown: boolean;
  /** `-transient_task_state_timeout`: how long a task may be on its way from one state to another, milliseconds. */
  readonly transientTimeoutMs: number;
  /** `-initial_task_kill_retry_interval`: wait before a kill is first repeated, milliseconds, at most `transientTimeoutMs`. */
  readonly initialKillRetryMs: number;
  /** `-history_prune_threshold`, `-history_min_retention_threshold`, `-history_max_per_job_threshold`. */
  readonly history: HistoryLimits;
  /** `-reconciliation_…`. */
  readonly reconciliation: ReconcilerSettings;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** What holds without flags. */
export const DEFAULT_TASKS_SETTINGS: TasksSettings = {
  maxStatusBatch: 1000,
  maxEventBatch: 300,
  killsUnknown: true,
  transientTimeoutMs: 5 * MINUTE_MS,
  initialKillRetryMs: 15 * SECOND_MS,
  history: { pruneThresholdMs: 48 * HOUR_MS, minRetentionMs: HOUR_MS, maxPerJob: 100 },
  reconciliation: {
    initialDelayMs: MINUTE_MS,
    explicitIntervalMs: HOUR_MS,
    implicitIntervalMs: HOUR_MS,
    spreadMs: 30 * MINUTE_MS,
    batchSize: 1000,
    batchIntervalMs: 5 * SECOND_MS,
  },
};
