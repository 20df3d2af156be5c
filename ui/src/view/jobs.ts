import type { JobSummary } from '../../../src/wire/index.ts';
import { asNumber } from './amounts.ts';

export type JobType = 'service' | 'cron' | 'adhoc';

/** A job as the page of its role lists it. */
export interface JobRow {
  readonly role: string;
  readonly environment: string;
  readonly name: string;
  readonly type: JobType;
  readonly tier: string;
  readonly isProduction: boolean;
  readonly pending: number;
  readonly active: number;
  readonly finished: number;
  readonly failed: number;
  /** When a cron job is due next, ms since 1970. */
  readonly nextRun: number | undefined;
  readonly schedule: string;
}

export function jobRow({ job, stats, nextCronRunMs }: JobSummary): JobRow {
  const { taskConfig, key, cronSchedule } = job ?? {};
  return {
    role: key?.role ?? '',
    environment: key?.environment ?? '',
    name: key?.name ?? '',
    // (aurora: ui utils/Job.js: a job with a schedule that is a service counts as a service)
    type: taskConfig?.isService === true ? 'service' : cronSchedule ? 'cron' : 'adhoc',
    tier: taskConfig?.tier ?? '',
    isProduction: taskConfig?.production === true,
    pending: stats?.pendingTaskCount ?? 0,
    active: stats?.activeTaskCount ?? 0,
    finished: stats?.finishedTaskCount ?? 0,
    failed: stats?.failedTaskCount ?? 0,
    nextRun: nextCronRunMs === undefined ? undefined : asNumber(nextCronRunMs),
    schedule: cronSchedule ?? '',
  };
}

/** The jobs of a role, or those of one environment. */
export function jobRows(jobs: readonly JobSummary[], environment: string | undefined): readonly JobRow[] {
  return jobs.map(jobRow).filter((row) => environment === undefined || row.environment === environment);
}

/** Which jobs may be asked for with one click. */
export const ONLY_JOBS = [
  { id: 'pending', title: 'with pending tasks' },
  { id: 'failed', title: 'with failed tasks' },
  { id: 'cron', title: 'with a schedule' },
] as const;

/** Whether a job is one of those asked for by the id in {@link ONLY_JOBS}; each is when nothing known is asked for. */
export function isOnly(row: JobRow, only: string): boolean {
  if (only === 'pending') return row.pending > 0;
  if (only === 'failed') return row.failed > 0;
  if (only === 'cron') return row.schedule !== '';
  return true;
}

/**
 * Whether a job is meant by what was typed: each word stands in its name, begins its environment or tier, or is its type.
 * (aurora: ui components/JobList.js)
 */
export function matchesJob(row: JobRow, words: readonly string[]): boolean {
  return words.every(
    (word) =>
      row.name.toLowerCase().includes(word) ||
      row.environment.toLowerCase().startsWith(word) ||
      row.tier.toLowerCase().startsWith(word) ||
      row.type === word,
  );
}
