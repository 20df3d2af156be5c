import type { RetryDelays } from './rules/backoff.ts';
import type { UpdateHistoryLimits } from './rules/pruning.ts';

/** The flags that job updates go by. */
export interface UpdatesSettings {
  /** `-max_task_event_batch_size`: instances looked at in one transaction. */
  readonly maxEventBatch: number;
  /** `-sla_aware_kill_retry_min_delay`, `-sla_aware_kill_retry_max_delay` */
  readonly slaKillRetry: RetryDelays;
  /** `-job_update_history_pruning_threshold`, `-job_update_history_per_job_threshold` */
  readonly history: UpdateHistoryLimits;
  /** `-job_update_history_pruning_interval`, milliseconds. */
  readonly pruningIntervalMs: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The flags' own defaults. */
export const DEFAULT_UPDATES_SETTINGS: UpdatesSettings = {
  maxEventBatch: 300,
  slaKillRetry: { minMs: MINUTE_MS, maxMs: 5 * MINUTE_MS },
  history: { maxAgeMs: 30 * DAY_MS, maxPerJob: 10 },
  pruningIntervalMs: 15 * MINUTE_MS,
};
