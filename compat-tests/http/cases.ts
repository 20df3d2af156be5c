import { readFileSync } from 'node:fs';
import type { Outcome } from '../run.ts';
import { ABSENT_FIGURES } from './absent-figures.ts';
import type { Difference } from './compare.ts';
import { KNOWN_DIFFERENCES, type KnownDifference, LATER_FIGURES } from './known-differences.ts';

const DOCUMENT = 'docs/compatibility.md';

/** One exchange, or the names of its figures. */
export interface Case {
  readonly recording: 'endpoints' | 'standby';
  readonly n: number;
  readonly what: string;
  readonly path: string;
  readonly found: readonly Difference[];
}

/** What of a difference is known, and why it is let pass. */
export function reasonFor({ recording, n, path }: Case, { what }: Difference): string | undefined {
  const covers = (known: KnownDifference): boolean =>
    known.what.test(what) &&
    (known.exchanges === undefined ? known.path?.test(path) === true : recording === 'endpoints') &&
    (known.exchanges?.includes(n) ?? true) &&
    (known.path?.test(path) ?? true);
  return KNOWN_DIFFERENCES.find(covers)?.reason;
}

/** Prints what differs, and a table by the first part of paths. @param all whether what is known to differ is printed, too */
export function reportCases(cases: readonly Case[], all: boolean): Outcome {
  let passed = 0;
  let failed = 0;
  const rows = new Map<string, { equal: number; listed: number; failed: number }>();
  for (const one of cases) {
    const unlisted = one.found.filter((difference) => reasonFor(one, difference) === undefined);
    const kind = one.found.length === 0 ? 'equal' : unlisted.length === 0 ? 'listed' : 'failed';
    const group = `/${one.path.split(/[/?]/)[1]}`;
    const row = rows.get(group) ?? { equal: 0, listed: 0, failed: 0 };
    row[kind]++;
    rows.set(group, row);
    if (kind === 'failed') failed++;
    else passed++;
    for (const difference of all ? one.found : unlisted) {
      const verdict = kind === 'failed' ? 'FAILED' : 'listed';
      console.log(`${verdict} ${one.recording} ${one.n} ${one.what} ${one.path}: ${difference.what}`);
      console.log(`    ours ${difference.ours.slice(0, 1500)}\n    recorded ${difference.recorded.slice(0, 1500)}`);
    }
  }
  console.log(`${'path'.padEnd(18)}${'equal'.padStart(8)}${'listed'.padStart(8)}${'failed'.padStart(8)}`);
  for (const [group, row] of [...rows].sort()) {
    console.log(
      `${group.padEnd(18)}${[row.equal, row.listed, row.failed].map((n) => String(n || '·').padStart(8)).join('')}`,
    );
  }
  return { passed, failed };
}

/** Whether every reason for a difference is told to the users. @returns how many are not */
export function untoldReasons(): number {
  const document = readFileSync(DOCUMENT, 'utf8').replaceAll(/\s+/g, ' ');
  const untold = [...KNOWN_DIFFERENCES, ...ABSENT_FIGURES, { reason: LATER_FIGURES }].filter(
    ({ reason }) => !document.includes(reason),
  );
  for (const { reason } of untold) console.log(`FAILED: ${DOCUMENT} does not say: ${reason}`);
  return untold.length;
}
