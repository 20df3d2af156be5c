import { GMT, type TimeZone } from './time-zone.ts';

/** The flags of cron jobs. */
export interface CronSettings {
  /** `-cron_timezone`: whose clocks all schedules go by. */
  readonly zone: TimeZone;
  /** `-cron_start_initial_backoff`: the least to wait before looking again whether killed tasks are gone, milliseconds above 0. */
  readonly initialBackoffMs: number;
  /** `-cron_start_max_backoff`: the longest such wait, milliseconds, the initial one or more. */
  readonly maxBackoffMs: number;
  /** `-cron_scheduling_max_batch_size`: how many firings may be carried out before other work gets its turn, 1 or more. */
  readonly maxBatchSize: number;
}

/** The flags' own defaults. */
export const DEFAULT_CRON_SETTINGS: CronSettings = {
  zone: GMT,
  initialBackoffMs: 5_000,
  maxBackoffMs: 60_000,
  maxBatchSize: 10,
};
