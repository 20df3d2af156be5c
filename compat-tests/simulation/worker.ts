/** A process that lives through seeds, told which by its parent over IPC. */

import { takeOverImmediates } from './immediates.ts';
import { type Answer, DATABASE_VARIABLE, type Order, type SeedReport } from './messages.ts';
import { minimize } from './minimize.ts';

takeOverImmediates();
const { runSeed } = await import('./run.ts');
const { RealDatabase } = await import('./real-database.ts');
const { describe, planOf } = await import('./plan.ts');

const { [DATABASE_VARIABLE]: url } = process.env;
const real = url === undefined ? undefined : new RealDatabase(url);

/** How often a plan is tried while it is made shorter. */
const MOST_RUNS = 120;

async function obey(order: Order): Promise<Answer> {
  if (order.order === 'minimize') {
    const { seed, invariant } = order;
    const whole = planOf(seed);
    const plan = await minimize(
      whole,
      async (part) =>
        (await runSeed(seed, part, 0, real)).violations.some((violation) => violation.invariant === invariant),
      MOST_RUNS,
    );
    return { answer: 'minimized', plan: plan.map(describe), length: whole.length };
  }
  const reports: SeedReport[] = [];
  for (const seed of order.seeds) {
    const { steps, simulatedMs, traceHash, violations, figures } = await runSeed(seed, undefined, 0, real);
    reports.push({ seed, steps, simulatedMs, traceHash, violations: violations.slice(0, 5), figures });
    if (violations.length > 0) break;
  }
  return { answer: 'ran', reports };
}

process.on('message', (order: Order) => void obey(order).then((answer) => process.send?.(answer)));
process.on('disconnect', () => process.exit(0));
