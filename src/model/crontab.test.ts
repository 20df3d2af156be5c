import { describe, expect, it } from '@jest/globals';
import { crontabText, firesEver, parseCrontab } from './crontab.ts';
import { goldenRows } from './testing/golden.ts';

interface Recorded {
  readonly expr: string;
  readonly ok: boolean;
  readonly errorClass?: string;
  readonly canonical?: string;
  /** Fire times in seconds since 1970 after some moments, by zone and moment. */
  readonly next?: Readonly<Record<string, readonly number[]>>;
}

/** What becomes of a schedule, in one word or in the original's form. */
function outcome(text: string): string {
  try {
    const crontab = parseCrontab(text);
    return crontab === undefined ? 'refused' : crontabText(crontab);
  } catch {
    return 'stumbled over';
  }
}

describe('a cron schedule', () => {
  const recorded = goldenRows<Recorded>('crontab.jsonl', 'cron');

  it.each(recorded.map((row) => [row.expr, row] as const))('%j is read like by the original', (text, row) => {
    const refused = row.errorClass === undefined ? 'refused' : 'stumbled over';
    expect(outcome(text)).toBe(row.ok ? row.canonical : refused);
    if (!row.ok) return;
    const crontab = parseCrontab(text);
    const fires = Object.values(row.next ?? {}).some((times) => times.length > 0);
    expect(crontab && firesEver(crontab)).toBe(fires);
  });

  it.each([
    ['0 0 * * sun,MON-tue', '0 0 * * 0-2'],
    ['5 */7 1-20/6 jan *', '5 0,7,14,21 1,7,13,19 1 *'],
    ['*, * * * *', '* * * * *'],
    ['1\t2\n* * *', '1 2 * * *'],
    ['1\u00a02 * * * *', 'refused'],
    ['99 , * * *', 'refused'],
    [', 99 * * *', 'stumbled over'],
  ])('%j', (text, expected) => expect(outcome(text)).toBe(expected));

  it('is refused unread when it is longer than any needs to be', () => {
    expect(outcome(`${'1,'.repeat(1_000)} * * * *`)).toBe('refused');
  });
});
