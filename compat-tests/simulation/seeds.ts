import type { SeedReport } from './messages.ts';
import { Pool } from './pool.ts';

const MS_PER_HOUR = 3_600_000;
/** Of so many seeds that broke a promise the plan is made shorter. */
const MOST_SHOWN = 3;

export interface SeedsOutcome {
  readonly seeds: number;
  readonly violations: number;
}

/** Lives through many seeds and says what came of them. */
export async function runSeeds(
  first: number,
  count: number,
  workers: number,
  say: (line: string) => void,
): Promise<SeedsOutcome> {
  const pool = new Pool(workers);
  const failed: SeedReport[] = [];
  const sums = new Map<string, number>();
  let [done, steps, simulatedMs] = [0, 0, 0];
  try {
    const seeds = Array.from({ length: count }, (_, i) => first + i);
    await pool.run(seeds, (report) => {
      done++;
      steps += report.steps;
      simulatedMs += report.simulatedMs;
      for (const [name, value] of Object.entries(report.figures)) sums.set(name, (sums.get(name) ?? 0) + value);
      if (report.violations.length > 0) {
        failed.push(report);
        for (const { invariant, detail } of report.violations) say(`seed ${report.seed}: ${invariant}: ${detail}`);
      }
      if (done % 100 === 0)
        say(`${done} seeds, ${steps} steps, ${hours(simulatedMs)} simulated, ${failed.length} broke a promise`);
      return true;
    });
    say(`seeds ${done}, steps ${steps}, simulated ${hours(simulatedMs)}, seeds with violations ${failed.length}`);
    say([...sums].map(([name, sum]) => `${name} ${sum}`).join(', '));
    for (const { seed, violations } of failed.slice(0, MOST_SHOWN)) {
      const [violation] = violations;
      if (violation === undefined) continue;
      const { plan, length } = await pool.minimize(seed, violation.invariant);
      say(`seed ${seed} breaks "${violation.invariant}" with ${plan.length} of ${length} happenings:`);
      for (const line of plan) say(`  ${line}`);
    }
  } finally {
    pool.close();
  }
  return { seeds: done, violations: failed.length };
}

function hours(ms: number): string {
  return `${(ms / MS_PER_HOUR).toFixed(1)} h`;
}
