/**
 * `npm run bench -- NAME [args]`: runs one benchmark. `-- all` runs every one, each in a process of its own, and writes docs/benchmarks.md;
 * `-- all NAME…` runs only these, and keeps what the others gave when they were last run.
 * A benchmark is a file in this folder that exports `run(args)` and prints its figures with `printFigure`.
 */

import { readdirSync } from 'node:fs';
import { runAll } from './table/run-all.ts';

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
const unknown = [wanted, ...(wanted === 'all' ? args : [])].find(
  (name) => name !== 'all' && !names.includes(name ?? ''),
);
if (wanted === undefined || unknown !== undefined) {
  console.error(
    `${wanted === undefined ? 'Name a benchmark' : `No benchmark is named ${unknown}`}. There are: all, ${names.join(', ')}`,
  );
  process.exit(1);
}
if (wanted === 'all') await runAll(args.length === 0 ? names : args);
else {
  const bench = (await import(new URL(`${wanted}.${extension}`, here).href)) as Bench;
  await bench.run(args);
}
