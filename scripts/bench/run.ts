/**
 * `npm run bench -- NAME [args]`: runs one benchmark, or all when no name is given.
 * A benchmark is a file in this folder that exports `run(args)` and prints its figures with `printFigure`.
 */

import { readdirSync } from 'node:fs';

interface Bench {
  run(args: string[]): Promise<void> | void;
}

const here = new URL('.', import.meta.url);
const names = readdirSync(here)
  .map((file) => /^([\w-]+)\.[jt]s$/.exec(file)?.[1])
  .filter((name) => name !== undefined && name !== 'run' && name !== 'figure')
  .sort() as string[];
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

const [wanted, ...args] = process.argv.slice(2);
if (wanted !== undefined && !names.includes(wanted)) {
  console.error(`No benchmark is named ${wanted}. There are: ${names.join(', ')}`);
  process.exit(1);
}
for (const name of wanted === undefined ? names : [wanted]) {
  const bench = (await import(new URL(`${name}.${extension}`, here).href)) as Bench;
  await bench.run(args);
}
