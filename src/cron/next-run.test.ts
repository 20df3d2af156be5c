import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Crontab, parseCrontab } from '../model/index.ts';
import { goldenRows } from '../model/testing/golden.ts';
import { firstRun, nextRun } from './next-run.ts';
import { GMT, type TimeZone, timeZone } from './time-zone.ts';

interface Recorded {
  readonly expr: string;
  readonly ok: boolean;
  /** Fire times in seconds since 1970 after some moments, by zone and moment. */
  readonly next?: Readonly<Record<string, readonly number[]>>;
}

function crontab(text: string): Crontab {
  const parsed = parseCrontab(text);
  if (parsed === undefined) throw new Error(`no schedule: ${text}`);
  return parsed;
}

const zones = new Map<string, TimeZone>();

function zoneOf(id: string): TimeZone {
  const zone = zones.get(id) ?? timeZone(id);
  if (zone === undefined) throw new Error(`no zone: ${id}`);
  zones.set(id, zone);
  return zone;
}

/** The next so many runs, seconds since the epoch. */
function runs(text: string, afterMs: number, count: number, zone: TimeZone = GMT): readonly number[] {
  const found: number[] = [];
  const parsed = crontab(text);
  for (let at = nextRun(parsed, afterMs, zone); at !== undefined; at = nextRun(parsed, at, zone)) {
    found.push(at / 1000);
    if (found.length === count) break;
  }
  return found;
}

/** A moment as its zone's clocks show it, without the year: `11-07T01:30-08:00`. */
function shown(atSeconds: number, zone: TimeZone): string {
  const offset = zone.offsetMs(atSeconds * 1000) / 60_000;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const local = new Date(atSeconds * 1000 + offset * 60_000).toISOString().slice(5, 16);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}

describe('runs that the original worked out', () => {
  const recorded = goldenRows<Recorded>('crontab.jsonl', 'cron').filter(({ ok }) => ok);

  it.each(recorded.map(({ expr, next = {} }) => [expr, next] as const))('%j', (expr, next) => {
    for (const [where, expected] of Object.entries(next)) {
      const [zone = '', after = ''] = where.split(' ');
      expect([where, runs(expr, Date.parse(after), 10, zoneOf(zone))]).toEqual([where, expected]);
    }
  });
});

describe('runs from the epoch', () => {
  it.each<[string, readonly number[]]>([
    ['* * * * *', [60, 120, 180, 240]],
    ['*/15 * * * *', [900, 1800, 2700, 3600]],
    ['5-10/2 * * * *', [300, 420, 540, 3900]],
    ['*/40 * * * *', [2400, 3600, 6000, 7200]],
    ['0 */7 * * *', [25200, 50400, 75600, 86400]],
    ['30 4,16 * * *', [16200, 59400, 102600, 145800]],
    ['0 0 * * *', [86400, 172800, 259200, 345600]],
    ['0 17-23 * * 1-5', [61200, 64800, 68400, 72000]],
    ['0 0 * * SUN', [259200, 864000, 1468800, 2073600]],
    ['0 0 * * 0,6', [172800, 259200, 777600, 864000]],
    ['0 12 * * MON-FRI/2', [129600, 388800, 561600, 734400]],
    ['0 0 * 2 1', [2764800, 3369600, 3974400, 4579200]],
    ['0 0 1 * *', [2678400, 5097600, 7776000, 10368000]],
    ['0 0 31 * *', [2592000, 7689600, 12960000, 18230400]],
    ['15 10 */10 * *', [36900, 900900, 1764900, 2628900]],
    ['0 0 1-7 JAN,JUL *', [86400, 172800, 259200, 345600]],
    ['10,20 3 1,15 4-6 *', [7787400, 7788000, 8997000, 8997600]],
    ['0 0 29 2 *', [68169600, 194400000, 320630400, 446860800]],
    ['59 23 31 12 *', [31535940, 63071940, 94694340, 126230340]],
    ['0 0 30 2 *', []],
  ])('%s', (text, expected) => expect(runs(text, 0, 4)).toEqual(expected));
});

describe('days on which clocks are changed', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['America/Los_Angeles', '30 2 * * *', '2021-03-12T12:00-08:00', ['03-13T02:30-08:00', '03-15T02:30-07:00']],
    [
      'America/Los_Angeles',
      '30 * * * *',
      '2021-03-14T00:45-08:00',
      ['03-14T01:30-08:00', '03-14T03:30-07:00', '03-14T04:30-07:00'],
    ],
    ['America/Los_Angeles', '0 * * * *', '2021-03-14T00:30-08:00', ['03-14T01:00-08:00', '03-14T03:00-07:00']],
    ['America/Los_Angeles', '30 2,3 * * *', '2021-03-14T00:00-08:00', ['03-14T03:30-07:00', '03-15T02:30-07:00']],
    ['America/Los_Angeles', '30 1 * * *', '2021-11-06T12:00-07:00', ['11-07T01:30-08:00', '11-08T01:30-08:00']],
    ['America/Los_Angeles', '0 2 * * *', '2021-11-06T12:00-07:00', ['11-07T02:00-08:00']],
    ['America/Los_Angeles', '0 * * * *', '2021-11-07T00:15-07:00', ['11-07T01:00-08:00', '11-07T02:00-08:00']],
    [
      'America/Los_Angeles',
      '* * * * *',
      '2021-11-07T00:58-07:00',
      ['11-07T00:59-07:00', '11-07T01:00-08:00', '11-07T01:01-08:00'],
    ],
    ['America/Los_Angeles', '0,15,30,45 * * * *', '2021-11-07T01:20-07:00', ['11-07T01:30-08:00', '11-07T01:45-08:00']],
    ['Europe/Berlin', '30 2 * * *', '2021-03-27T12:00+01:00', ['03-29T02:30+02:00']],
    ['Europe/Berlin', '30 2 * * *', '2021-10-30T12:00+02:00', ['10-31T02:30+01:00', '11-01T02:30+01:00']],
    ['America/Sao_Paulo', '0 0 * * *', '2018-11-02T12:00-03:00', ['11-03T00:00-03:00', '11-05T00:00-02:00']],
    ['Australia/Lord_Howe', '15 2 * * *', '2021-10-02T12:00+10:30', ['10-04T02:15+11:00']],
  ])('%s: %s after %s', (id, text, after, expected) => {
    const zone = zoneOf(id);
    const found = runs(text, Date.parse(after), expected.length, zone);
    expect(found.map((at) => shown(at, zone))).toEqual(expected);
  });
});

describe('the first run', () => {
  it('may be in the second that it is asked for in', () => {
    const five = Date.parse('2026-01-01T05:00:00Z');
    expect(firstRun(crontab('0 5 * * *'), five + 400, GMT)).toBe(five);
    expect(firstRun(crontab('0 5 * * *'), five + 1000, GMT)).toBe(five + 86_400_000);
    expect(nextRun(crontab('0 5 * * *'), five + 400, GMT)).toBe(five + 86_400_000);
  });

  it('is not looked for beyond all calendars', () => {
    for (const after of [Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY, Date.parse('3000-01-01T00:00:00Z')]) {
      expect(nextRun(crontab('* * * * *'), after, GMT)).toBeUndefined();
    }
    expect(nextRun(crontab('* * * * *'), Date.parse('2999-12-31T23:58:00Z'), GMT)).toBeDefined();
  });
});

const ZONES = ['GMT', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu'];
const SCHEDULES = ['* * * * *', '*/7 1-3 * * *', '30 2 * * 0', '0 0 31 * *', '15 1,2 1-7 3,11 *'];

it('comes after the moment, matches what clocks show, and nothing lies between', () => {
  const moments = fc.integer({ min: Date.parse('1995-01-01'), max: Date.parse('2045-01-01') });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.constantFrom(...SCHEDULES), moments, (id, text, after) => {
      const zone = zoneOf(id);
      const parsed = crontab(text);
      const run = nextRun(parsed, after, zone) ?? Number.NaN;
      expect(run).toBeGreaterThan(after);
      const local = new Date(run + zone.offsetMs(run));
      expect(parsed.minutes).toContain(local.getUTCMinutes());
      expect(parsed.hours).toContain(local.getUTCHours());
      expect(parsed.daysOfMonth).toContain(local.getUTCDate());
      expect(parsed.months).toContain(local.getUTCMonth() + 1);
      expect(parsed.daysOfWeek).toContain(local.getUTCDay());
      expect(run % 60_000).toBe(0);
      // From any moment before it, unless clocks go back meanwhile, the same run is next.
      const between = after + Math.floor((run - after) / 2);
      const turned = zone.offsetMs(after) !== zone.offsetMs(run);
      if (between < run - 1000 && !turned) expect(nextRun(parsed, between, zone)).toBe(run);
    }),
    { numRuns: 300 },
  );
});
