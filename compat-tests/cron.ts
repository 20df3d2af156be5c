/** `npm run compat -- cron`: every schedule of golden/cron: whether it is one, its one form, and when it fires in each zone. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextRun, type TimeZone, timeZone } from '../src/cron/index.ts';
import { crontabText, parseCrontab } from '../src/model/index.ts';
import type { Outcome } from './run.ts';
import { goldenFolder } from './wire.ts';

/** What the original's classes made of a text. */
interface Recorded {
  readonly expr: string;
  readonly ok: boolean;
  /** Set when they stumbled over it. */
  readonly errorClass?: string;
  readonly canonical?: string;
  readonly wildcardDayOfMonth?: boolean;
  readonly wildcardDayOfWeek?: boolean;
  /** The next ten times in seconds since 1970, by zone and moment, such as `GMT 2021-03-13T00:00:00Z`. */
  readonly next?: Readonly<Record<string, readonly number[]>>;
}

const TIMES = 10;
const ALL_DAYS_OF_MONTH = 31;
const ALL_DAYS_OF_WEEK = 7;

/** Reads all schedules. Prints how many there are, of which kind, and what differs. */
export async function run(): Promise<Outcome> {
  const lines = readFileSync(join(goldenFolder(), 'cron', 'crontab.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const records = lines.map((line) => JSON.parse(line) as Recorded);
  const zones = new Map<string, TimeZone>();
  let compared = 0;
  const different: string[] = [];
  for (const record of records) {
    const expected = expectedOf(record);
    const ours = oursOf(record, zones);
    for (const [what, value] of Object.entries(expected)) {
      compared += 1;
      const [there, here] = [JSON.stringify(value), JSON.stringify(ours[what])];
      if (there !== here) different.push(`${JSON.stringify(record.expr)}: ${what}: ours ${here}, recorded ${there}`);
    }
  }
  for (const line of different) console.log(`FAILED ${line}`);
  const accepted = records.filter(({ ok }) => ok).length;
  console.log(
    `crontab.jsonl: ${records.length} texts (${accepted} schedules), ${zones.size} time zones, ` +
      `${compared} comparisons, ${different.length} differences`,
  );
  return { passed: compared - different.length, failed: different.length };
}

type Facts = Readonly<Record<string, unknown>>;

function expectedOf({ ok, errorClass, canonical, wildcardDayOfMonth, wildcardDayOfWeek, next }: Recorded): Facts {
  if (!ok) return { outcome: errorClass === undefined ? 'refused' : 'stumbled over' };
  return { outcome: canonical, wildcardDayOfMonth, wildcardDayOfWeek, ...next };
}

function oursOf({ expr, next = {} }: Recorded, zones: Map<string, TimeZone>): Facts {
  let crontab: ReturnType<typeof parseCrontab>;
  try {
    crontab = parseCrontab(expr);
  } catch {
    return { outcome: 'stumbled over' };
  }
  if (crontab === undefined) return { outcome: 'refused' };
  const times: Record<string, readonly number[]> = {};
  for (const where of Object.keys(next)) {
    const [id = '', after = ''] = where.split(' ');
    const zone = zones.get(id) ?? timeZone(id);
    if (zone === undefined) continue;
    zones.set(id, zone);
    const found: number[] = [];
    let at = nextRun(crontab, Date.parse(after), zone);
    for (; at !== undefined && found.length < TIMES; at = nextRun(crontab, at, zone)) found.push(at / 1000);
    times[where] = found;
  }
  return {
    outcome: crontabText(crontab),
    wildcardDayOfMonth: crontab.daysOfMonth.length === ALL_DAYS_OF_MONTH,
    wildcardDayOfWeek: crontab.daysOfWeek.length === ALL_DAYS_OF_WEEK,
    ...times,
  };
}
