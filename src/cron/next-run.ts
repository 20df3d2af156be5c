import type { Crontab } from '../model/index.ts';
import type { TimeZone } from './time-zone.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const DAY_MINUTES = 1440;
/** How far ahead a run is looked for, and the last year in which a search may begin. */
const HORIZON_YEARS = 100;
const LAST_YEAR = 2999;

/**
 * When a schedule fires next, strictly after a moment. (aurora: scheduler/cron/quartz/CronPredictorImpl.java)
 * @param afterMs milliseconds since the epoch
 * @returns milliseconds since the epoch; undefined when it does not fire in the 100 years that follow
 */
export function nextRun(crontab: Crontab, afterMs: number, zone: TimeZone): number | undefined {
  return firstRun(crontab, afterMs + SECOND_MS, zone);
}

/**
 * When a schedule fires first, at or after the second that a moment is in. A local time that clocks leave out does not fire that
 * day; one that they show twice fires the second time only, and nothing fires between the two.
 * (quartz: CronExpression.getTimeAfter)
 */
export function firstRun(crontab: Crontab, fromMs: number, zone: TimeZone): number | undefined {
  const from = Math.floor(fromMs / SECOND_MS) * SECOND_MS;
  const firstMinute = Math.ceil((from + zone.offsetMs(from)) / MINUTE_MS);
  const firstDay = Math.floor(firstMinute / DAY_MINUTES);
  const { year: firstYear } = dateOf(firstDay);
  if (!(firstYear <= LAST_YEAR)) return undefined;

  for (let day = firstDay; ; ) {
    const { year, month, dayOfMonth } = dateOf(day);
    if (year > firstYear + HORIZON_YEARS) return undefined;
    if (!crontab.months.includes(month)) {
      day = Date.UTC(year, month) / DAY_MS;
      continue;
    }
    // The epoch began on a Thursday.
    const isDay = crontab.daysOfMonth.includes(dayOfMonth) && crontab.daysOfWeek.includes((day + 4) % 7);
    const run = isDay ? runOfDay(crontab, day * DAY_MINUTES, firstMinute, zone) : undefined;
    if (run !== undefined) return run;
    day += 1;
  }
}

/** @param midnight the first minute of the day, and @param earliest the first that counts; minutes of local time since 1970 */
function runOfDay(crontab: Crontab, midnight: number, earliest: number, zone: TimeZone): number | undefined {
  for (const hour of crontab.hours) {
    const fullHour = midnight + hour * 60;
    if (fullHour + 60 <= earliest) continue;
    for (const minute of crontab.minutes) {
      if (fullHour + minute < earliest) continue;
      const run = momentOf((fullHour + minute) * MINUTE_MS, zone);
      if (run !== undefined) return run;
    }
  }
  return undefined;
}

/** The moment, the later one of two, at which clocks show a local time; undefined when they never do. */
function momentOf(localMs: number, zone: TimeZone): number | undefined {
  const offsets = [zone.offsetMs(localMs - DAY_MS), zone.offsetMs(localMs + DAY_MS)];
  const moments = offsets.map((offset) => localMs - offset).filter((at) => at + zone.offsetMs(at) === localMs);
  return moments.length === 0 ? undefined : Math.max(...moments);
}

interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly dayOfMonth: number;
}

function dateOf(day: number): CalendarDate {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}
