/**
 * `npm run compat -- NAME [args]`: runs one set of compatibility checks, or all when no name is given.
 * A set is a file in this folder that exports `run(args): Promise<{ passed, failed }>`; helpers live in subfolders.
 */

import { readdirSync } from 'node:fs';

/** How a set of checks went. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface CheckSet {
  run(args: readonly string[]): Promise<Outcome>;
}

const here = new URL('.', import.meta.url);
const names = readdirSync(here)
  .map((file) => /^([\w-]+)\.[jt]s$/.exec(file)?.[1])
  .filter((name) => name !== undefined && name !== 'run')
  .sort() as string[];
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

const [wanted, ...args] = process.argv.slice(2);
if (wanted !== undefined && !names.includes(wanted)) {
  console.error(`No compatibility checks are named ${wanted}. There are: ${names.join(', ')}`);
  process.exit(1);
}

let passed = 0;
let failed = 0;
for (const name of wanted === undefined ? names : [wanted]) {
  const set = (await import(new URL(`${name}.${extension}`, here).href)) as CheckSet;
  const outcome = await set.run(args);
  passed += outcome.passed;
  failed += outcome.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
