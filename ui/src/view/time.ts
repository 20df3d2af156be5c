/** Times and durations in words. All times are milliseconds since 1970. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS = [
  { name: 'd', ms: DAY },
  { name: 'h', ms: HOUR },
  { name: 'min', ms: MINUTE },
  { name: 's', ms: SECOND },
] as const;

/** How long something took, in its two largest units: `2 d 3 h`, `1 min 5 s`, `3 s`; less than a second is `0 s`. */
export function durationText(ms: number): string {
  const whole = Math.max(0, Math.floor(ms / SECOND)) * SECOND;
  const first = UNITS.findIndex((unit) => whole >= unit.ms);
  if (first === -1) return '0 s';
  const [large, small] = [UNITS[first], UNITS[first + 1]];
  if (large === undefined) return '0 s';
  const rest = small === undefined ? 0 : Math.floor((whole % large.ms) / small.ms);
  const text = `${Math.floor(whole / large.ms)} ${large.name}`;
  return small === undefined || rest === 0 ? text : `${text} ${rest} ${small.name}`;
}

/** How far from now a time is, in its largest unit: `just now`, `12 s ago`, `in 3 h`. */
export function relativeText(at: number, now: number): string {
  const distance = Math.abs(now - at);
  const unit = UNITS.find(({ ms }) => distance >= ms);
  if (unit === undefined || distance < 5 * SECOND) return 'just now';
  const text = `${Math.floor(distance / unit.ms)} ${unit.name}`;
  return at <= now ? `${text} ago` : `in ${text}`;
}

/** Times beyond what a date can hold, which only a broken clock gives. */
const UNKNOWN = 'an unknown time';

/** `2026-11-25 15:41:00 UTC`. */
export function utcText(at: number): string {
  const text = isoText(at);
  return text === undefined ? UNKNOWN : `${text.slice(0, 19).replace('T', ' ')} UTC`;
}

/** `11-25 15:41:00 UTC`, for lists in which the year is clear. */
export function shortUtcText(at: number): string {
  const text = utcText(at);
  return text === UNKNOWN ? text : text.slice(5);
}

/** The same moment on the clock on the wall, for tooltips. */
export function localText(at: number): string {
  return isoText(at) === undefined ? UNKNOWN : new Date(at).toLocaleString();
}

/** For machines: `2026-11-25T15:41:00.000Z`. */
export function isoText(at: number): string | undefined {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
