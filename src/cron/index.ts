/** Jobs that run at set times. */

export { firstRun, nextRun } from './next-run.ts';
export { GMT, type TimeZone, timeZone } from './time-zone.ts';
