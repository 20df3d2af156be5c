/** `npm run compat -- wire`: every record of golden/wire, read and written back in all three protocols. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './run.ts';
import { type Checked, checkMessage, checkOdd, checkStruct, protocols } from './wire/golden.ts';

/** Folder of the recorded data: AURORA_GOLDEN, or beside the repository. Commands are run from its root. */
export function goldenFolder(): string {
  return process.env.AURORA_GOLDEN ?? '../shared/golden';
}

function check<T>(file: string, one: (record: T) => Checked): Outcome {
  const lines = readFileSync(join(goldenFolder(), 'wire', file), 'utf8')
    .split('\n')
    .filter(Boolean);
  const checked = lines.map((line) => one(JSON.parse(line) as T));
  const comparisons = checked.reduce((sum, c) => sum + c.comparisons, 0);
  const mismatches = checked.flatMap((c) => c.mismatches);
  for (const mismatch of mismatches) console.log(`mismatch: ${mismatch}`);
  console.log(`${file}: ${lines.length} records, ${comparisons} comparisons, ${mismatches.length} mismatches`);
  return { passed: comparisons - mismatches.length, failed: mismatches.length };
}

/** Reads all records. Prints how many there are, in which protocols, and how many do not match. */
export async function run(): Promise<Outcome> {
  console.log(`protocols: ${protocols.map((p) => p.name).join(', ')}`);
  const outcomes = [
    check('structs.jsonl', checkStruct),
    check('messages.jsonl', checkMessage),
    check('unknown-fields.jsonl', checkOdd),
  ];
  return {
    passed: outcomes.reduce((sum, o) => sum + o.passed, 0),
    failed: outcomes.reduce((sum, o) => sum + o.failed, 0),
  };
}
