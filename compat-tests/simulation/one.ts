import { takeOverImmediates } from './immediates.ts';
import { minimize } from './minimize.ts';

const MOST_RUNS = 120;

/**
 * Lives through one seed, shows its trace, and what breaks it if something does.
 * @param database address of a real database that takes part
 * @returns whether all promises were kept
 */
export async function runOne(
  seed: number,
  lines: number,
  say: (line: string) => void,
  database?: string,
): Promise<boolean> {
  takeOverImmediates();
  const { RealDatabase } = await import('./real-database.ts');
  const real = database === undefined ? undefined : new RealDatabase(database);
  const { runSeed } = await import('./run.ts');
  const { describe, planOf } = await import('./plan.ts');
  const plan = planOf(seed);
  const { trace, picture, violations, steps, simulatedMs, traceHash, figures } = await runSeed(seed, plan, lines, real);
  for (const line of [...trace, ...picture]) say(line);
  say(
    `seed ${seed}, steps ${steps}, simulated ${Math.round(simulatedMs / 1000)} s, trace ${traceHash}, ${JSON.stringify(figures)}`,
  );
  const [first] = violations;
  if (first === undefined) return true;
  for (const { invariant, detail, atMs } of violations)
    say(`VIOLATION after ${Math.round(atMs)} ms: ${invariant}: ${detail}`);
  const shorter = await minimize(
    plan,
    async (part) =>
      (await runSeed(seed, part, 0, real)).violations.some(({ invariant }) => invariant === first.invariant),
    MOST_RUNS,
  );
  say(`seed ${seed} breaks "${first.invariant}" with ${shorter.length} of ${plan.length} happenings:`);
  for (const happening of shorter) say(`  ${describe(happening)}`);
  return false;
}
