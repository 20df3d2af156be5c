/** Jobs that run at set times. */

export { CronScheduler, type CronSchedulerOptions } from './cron-scheduler.ts';
export { nextRun } from './next-run.ts';
export { type CronSettings, DEFAULT_CRON_SETTINGS } from './settings.ts';
export { GMT, type TimeZone, timeZone } from './time-zone.ts';
