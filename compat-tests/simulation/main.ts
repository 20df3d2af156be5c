/**
 * `npm run sim -- [--seeds N] [--from S] [--workers W]`: lives through seeds; `--seed N`: through one, with its trace; `--month`: a month
 * of a large cluster; `--planted [NAME]`: finds every planted defect. Ends with an error when a promise was broken, or a defect not found.
 */

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runSeeds } from './seeds.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(Math.min(8, availableParallelism())) },
    seed: { type: 'string' },
    lines: { type: 'string', default: '100000' },
  },
});

const say = (line: string): void => console.log(line);

async function main(): Promise<boolean> {
  if (values.seed !== undefined) {
    const { runOne } = await import('./one.ts');
    return runOne(Number(values.seed), Number(values.lines), say);
  }
  const { violations } = await runSeeds(Number(values.from), Number(values.seeds ?? 50), Number(values.workers), say);
  return violations === 0;
}

process.exitCode = (await main()) ? 0 : 1;
