import { ArgumentError } from './errors.ts';
import { toRanges } from './ranges.ts';

/** The values that a schedule names, field by field, ascending; days of the week count from Sunday, 0. */
export interface Crontab {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: readonly number[];
  readonly months: readonly number[];
  readonly daysOfWeek: readonly number[];
}

interface Field {
  readonly first: number;
  readonly last: number;
  /** What may be written for a number; the first stands for `first`. */
  readonly names: readonly string[];
}

const MINUTE: Field = { first: 0, last: 59, names: [] };
const HOUR: Field = { first: 0, last: 23, names: [] };
const DAY_OF_MONTH: Field = { first: 1, last: 31, names: [] };
const MONTH: Field = {
  first: 1,
  last: 12,
  names: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
};
const DAY_OF_WEEK: Field = { first: 0, last: 6, names: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] };

/** Every value of every field written out takes less than half of it. */
const LONGEST = 1_000;
const SPACE = '[ \\t\\n\\v\\f\\r]+';
const FIVE_FIELDS = new RegExp(`^${Array(5).fill('([^ \\t\\n\\v\\f\\r]+)').join(SPACE)}$`);

/**
 * Reads a cron schedule: minute, hour, day of month, month, day of week, each a list of `*`, `n`, `a-b`, `*` in steps (a star, a slash, k) or `a-b/k`.
 * At most one of the two kinds of day may leave days out. (aurora: scheduler/cron/CrontabEntry.java)
 * @returns undefined for what is no schedule
 * @throws ArgumentError when a field is all commas, over which the original stumbles
 */
export function parseCrontab(text: string): Crontab | undefined {
  const [, ...texts] = (text.length > LONGEST ? null : FIVE_FIELDS.exec(text)) ?? [];
  const fields: (readonly number[])[] = [];
  for (const [index, field] of [MINUTE, HOUR, DAY_OF_MONTH, MONTH, DAY_OF_WEEK].entries()) {
    const values = parseField(texts[index], field);
    if (values === undefined) return undefined;
    fields.push(values);
  }
  const [minutes = [], hours = [], daysOfMonth = [], months = [], daysOfWeek = []] = fields;
  if (!isWhole(daysOfMonth, DAY_OF_MONTH) && !isWhole(daysOfWeek, DAY_OF_WEEK)) return undefined;
  return { minutes, hours, daysOfMonth, months, daysOfWeek };
}

/** Days of the longest February, and of the other months. */
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True unless the schedule names only days that no month of it has, such as 31 February. */
export function firesEver({ daysOfMonth, months }: Crontab): boolean {
  const [firstDay = 1] = daysOfMonth;
  return months.some((month) => firstDay <= (MONTH_DAYS[month - 1] ?? 0));
}

/** The one form that all ways to write a schedule share: `*`, or runs of values, ascending. Reading it gives the same schedule. */
export function crontabText({ minutes, hours, daysOfMonth, months, daysOfWeek }: Crontab): string {
  const parts = [
    ...[fieldText(minutes, MINUTE), fieldText(hours, HOUR), fieldText(daysOfMonth, DAY_OF_MONTH)],
    ...[fieldText(months, MONTH), fieldText(daysOfWeek, DAY_OF_WEEK)],
  ];
  return parts.join(' ');
}

function fieldText(values: readonly number[], field: Field): string {
  if (isWhole(values, field)) return '*';
  return toRanges(values)
    .map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`))
    .join(',');
}

function isWhole(values: readonly number[], { first, last }: Field): boolean {
  return values.length === last - first + 1;
}

function parseField(text: string | undefined, field: Field): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const values = new Set<number>();
  for (const piece of text.split(',')) {
    if (piece === '') continue;
    const range = parsePiece(numbered(piece, field), field);
    if (range === undefined) return undefined;
    for (let value = range.from; value <= range.to; value += range.step) values.add(value);
  }
  if (values.size === 0) throw new ArgumentError(`A field of the cron schedule has no value: ${text}`);
  return [...values].sort((a, b) => a - b);
}

/** The piece with numbers for names, wherever these stand in it: `1JAN` is 11. */
function numbered(piece: string, { first, names }: Field): string {
  return names.reduce((text, name, index) => text.replaceAll(name, String(first + index)), piece.toUpperCase());
}

interface Steps {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

function parsePiece(piece: string, { first, last }: Field): Steps | undefined {
  const every = /^\*(?:\/(\d+))?$/.exec(piece);
  if (every !== null) {
    const step = Number(every[1] ?? 1);
    return isInt(step) && step > 0 ? { from: first, to: last, step } : undefined;
  }
  const some = /^(\d+)(?:-(\d+)(?:\/(\d+))?)?$/.exec(piece);
  if (some === null) return undefined;
  const from = Number(some[1]);
  const to = Number(some[2] ?? some[1]);
  const isRange = first <= from && from <= to && to <= last;
  if (some[3] === undefined) return isRange ? { from, to, step: 1 } : undefined;
  const step = Number(some[3]);
  return isRange && step > 0 && step < to ? { from, to, step } : undefined;
}

function isInt(value: number): boolean {
  return value < 2 ** 31;
}
