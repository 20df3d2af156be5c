/**
 * `npm run sim -- [--seeds N] [--from S] [--workers W]`: lives through seeds; `--seed N`: through one, with its trace; `--month`: a month
 * of a large cluster; `--postgres`: seeds with a real PostgreSQL, too; `--planted [NAME]`: finds every planted defect. Ends with an error when a promise was broken, or a defect not found.
 */

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openWorkshop } from '../api/server.ts';
import { databasesIn, runSeeds } from './seeds.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(Math.min(8, availableParallelism())) },
    seed: { type: 'string' },
    postgres: { type: 'boolean', default: false },
    planted: { type: 'boolean', default: false },
    month: { type: 'boolean', default: false },
    days: { type: 'string' },
    lines: { type: 'string', default: '100000' },
  },
});

const say = (line: string): void => console.log(line);

async function main(): Promise<boolean> {
  if (values.seed !== undefined) {
    const { runOne } = await import('./one.ts');
    if (!values.postgres) return runOne(Number(values.seed), Number(values.lines), say);
    const workshop = await openWorkshop();
    try {
      const [url = ''] = await databasesIn(workshop, 1);
      return await runOne(Number(values.seed), Number(values.lines), say, url);
    } finally {
      await workshop.stop();
    }
  }
  if (values.month) {
    const { takeOverImmediates } = await import('./immediates.ts');
    takeOverImmediates();
    const { MONTH, runMonth } = await import('./month.ts');
    const size = { ...MONTH, days: Number(values.days ?? MONTH.days) };
    return runMonth(Number(values.from), size, say, () => performance.now());
  }
  if (values.planted) {
    const { findPlanted } = await import('./planted/find.ts');
    const built = fileURLToPath(new URL('../..', import.meta.url));
    const { planted, found } = await findPlanted({
      ...{ root: join(built, '..'), built, workers: Number(values.workers), wanted: positionals[0] },
      ...{ say, now: () => performance.now() },
    });
    return planted > 0 && found === planted;
  }
  const { violations } = await runSeeds({
    ...{ first: Number(values.from), count: Number(values.seeds ?? 50), workers: Number(values.workers) },
    ...{ postgres: values.postgres, say, now: () => performance.now() },
  });
  return violations === 0;
}

process.exitCode = (await main()) ? 0 : 1;
