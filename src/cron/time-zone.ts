const DAY_MS = 86_400_000;
/** Days of which the offset is remembered: a few years. */
const MOST_DAYS = 2_000;

/** Clocks of a part of the world. */
export interface TimeZone {
  /** As it was asked for, or `GMT`. */
  readonly id: string;
  /** How far its clocks are ahead of UTC at a moment, milliseconds. */
  offsetMs(atMs: number): number;
}

export const GMT: TimeZone = { id: 'GMT', offsetMs: () => 0 };

/**
 * The zone of an id: a name of the time zone database, an old abbreviation such as `PST`, or `GMT+8`, `GMT-0330`, `GMT+05:30`.
 * @returns undefined for what names no zone (the original takes GMT then; JDK: java.util.TimeZone.getTimeZone)
 */
export function timeZone(id: string): TimeZone | undefined {
  if (/^(GMT|UTC|Z)$/.test(id)) return { ...GMT, id };
  return fixedZone(id) ?? namedZone(id);
}

function fixedZone(id: string): TimeZone | undefined {
  const [, sign, hours, minutes = '0'] = /^GMT([+-])(\d{1,2}?)(?::?(\d\d))?$/.exec(id) ?? [];
  if (sign === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return { id, offsetMs: () => offset };
}

function namedZone(id: string): TimeZone | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: id,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  } catch {
    return undefined;
  }
  const lookUp = (atMs: number): number => {
    const seconds = Math.floor(atMs / 1000) * 1000;
    const [month = 1, day = 1, year = 1970, hour, minute, second] = format.format(seconds).match(/\d+/g)!.map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - seconds;
  };
  // Asking costs microseconds, and the answer is the same all day long but on the two days when clocks are changed.
  const days = new Map<number, number | 'changes'>();
  return {
    id,
    offsetMs(atMs) {
      const day = Math.floor(atMs / DAY_MS);
      let known = days.get(day);
      if (known === undefined) {
        const offset = lookUp(day * DAY_MS);
        known = offset === lookUp((day + 1) * DAY_MS) ? offset : 'changes';
        if (days.size >= MOST_DAYS) days.clear();
        days.set(day, known);
      }
      return known === 'changes' ? lookUp(atMs) : known;
    },
  };
}
