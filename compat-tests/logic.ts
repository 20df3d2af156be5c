/** `npm run compat -- logic`: tables that pure functions of the original filled in, compared with what ours give. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from './logic/index.ts';
import type { Outcome } from './run.ts';
import { goldenFolder } from './wire.ts';

/** Differences of one table that are shown. */
const MOST_SHOWN = 20;

/** Compares all tables. Prints how many rows and values each has, and what differs. */
export async function run(): Promise<Outcome> {
  let [passed, failed] = [0, 0];
  for (const { file, compare } of TABLES) {
    const rows = readFileSync(join(goldenFolder(), 'logic', file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
    const { compared, different } = compare(rows);
    for (const each of different.slice(0, MOST_SHOWN)) console.log(`FAILED ${file}: ${each}`);
    console.log(`${file}: ${rows.length} rows, ${compared} comparisons, ${different.length} differences`);
    passed += compared - different.length;
    failed += different.length;
  }
  return { passed, failed };
}
