import { flagsOf } from './flags.ts';
import { picture } from './picture.ts';
import { type Happening, planOf } from './plan.ts';
import type { RealDatabase } from './real-database.ts';
import { comeToRest } from './rest.ts';
import type { Violation } from './violations.ts';
import { World } from './world.ts';

/** What came of a seed. */
export interface RunResult {
  readonly seed: number;
  readonly steps: number;
  /** How long the world lasted, by its own time, milliseconds. */
  readonly simulatedMs: number;
  readonly traceHash: string;
  readonly violations: readonly Violation[];
  readonly figures: Readonly<Record<string, number>>;
  readonly trace: readonly string[];
  /** How things stood in the end, when a promise was broken. */
  readonly picture: readonly string[];
}

/** How long a world has before anything happens to it. */
const SET_UP_MS = 20_000;
const HOSTS = 6;

/**
 * Lives through a seed.
 * @param plan what happens, if it is not all that the seed stands for
 * @param real a database that does what the simulated one does, too
 */
export async function runSeed(
  seed: number,
  plan: readonly Happening[] = planOf(seed),
  traceLines = 0,
  real?: RealDatabase,
): Promise<RunResult> {
  await real?.empty();
  const world = new World({
    ...{ seed, traceLines, flags: flagsOf(seed), real },
    ...{ hosts: HOSTS, schedulers: 2, tickMs: 1_000, pingMs: 15_000 },
  });
  const begin = world.kernel.now;
  world.start();
  await world.pass(SET_UP_MS);
  void world.clients.setQuota(4);
  world.schedule(plan);
  await world.pass((plan.at(-1)?.atMs ?? 0) + 1_000);
  if (world.violations.length === 0) await comeToRest(world);
  const { kernel, violations, calls, clients, database } = world;
  const isShown = violations.length > 0 && traceLines > 0;
  return {
    ...{ seed, violations },
    picture: isShown ? await picture(world) : [],
    ...{ steps: kernel.steps, simulatedMs: kernel.now - begin, traceHash: kernel.traceHash, trace: kernel.traceLines },
    figures: {
      ...{ launches: calls.launches, kills: calls.kills, acknowledgements: calls.acknowledgements },
      ...{ commits: database.commits, leaderships: database.epoch, ...clients.counts },
    },
  };
}
