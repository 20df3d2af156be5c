import { openWorkshop, type Workshop } from '../api/server.ts';
import type { SeedReport } from './messages.ts';
import { Pool } from './pool.ts';
import { RealDatabase } from './real-database.ts';

const PROGRESS_SEEDS = 50;
const MS_PER_HOUR = 3_600_000;
/** Of so many seeds that broke a promise the plan is made shorter. */
const MOST_SHOWN = 3;

export interface SeedsOutcome {
  readonly seeds: number;
  readonly violations: number;
}

export interface SeedsOptions {
  readonly first: number;
  readonly count: number;
  /** How many at once. */
  readonly workers: number;
  /** Whether a real PostgreSQL does what the simulated one does, too. */
  readonly postgres: boolean;
  readonly say: (line: string) => void;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
}

/** Lives through many seeds and says what came of them. */
export async function runSeeds({ first, count, workers, postgres, say, now }: SeedsOptions): Promise<SeedsOutcome> {
  const begunAt = now();
  const workshop = postgres ? await openWorkshop() : undefined;
  try {
    const databases = workshop === undefined ? [] : await databasesIn(workshop, workers);
    return await lives(new Pool(workers, undefined, databases), { first, count, say, seconds });
  } finally {
    await workshop?.stop();
  }

  function seconds(): number {
    return (now() - begunAt) / 1000;
  }
}

interface LivesOptions extends Pick<SeedsOptions, 'first' | 'count' | 'say'> {
  /** Since it began. */
  readonly seconds: () => number;
}

async function lives(pool: Pool, { first, count, say, seconds }: LivesOptions): Promise<SeedsOutcome> {
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
      if (done % PROGRESS_SEEDS === 0) {
        const left = (seconds() / done) * (count - done);
        say(`${done} of ${count} seeds, ${failed.length} broke a promise, ${minutes(left)} to go`);
      }
      return true;
    });
    say([...sums].map(([name, sum]) => `${name} ${sum}`).join(', '));
    say(
      `${done} seeds in ${minutes(seconds())} (${((1000 * seconds()) / done).toFixed(0)} ms a seed), ${steps} steps, ${hours(simulatedMs)} simulated, ${failed.length} seeds with violations`,
    );
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

function minutes(seconds: number): string {
  return `${(seconds / 60).toFixed(1)} min`;
}

function hours(ms: number): string {
  return `${(ms / MS_PER_HOUR).toFixed(1)} h`;
}

/** Databases of one real PostgreSQL, ready for worlds. @returns their addresses */
export async function databasesIn(workshop: Workshop, count: number): Promise<readonly string[]> {
  const urls: string[] = [];
  for (let i = 0; i < count; i++) {
    const url = await workshop.database(`sim_${i}`);
    await new RealDatabase(url).prepare();
    urls.push(url);
  }
  return urls;
}
