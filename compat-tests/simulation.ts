import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runSeeds } from './simulation/seeds.ts';

/*
 * `npm run compat -- simulation [seeds]`: the whole scheduler in simulated worlds where everything fails, a seed each; that the same
 * seed is the same run; and that a few planted defects are found. `npm run sim` does all of this at length.
 */

/** Seeds that a real PostgreSQL takes part in. */
const REAL_SEEDS = 6;
/** Defects that few seeds find. */
const A_FEW = 'is used twice|does not wait for its commit|sent twice|found pending|limits are';

export async function run(args: readonly string[]): Promise<{ passed: number; failed: number }> {
  const workers = Math.min(8, availableParallelism());
  let [passed, failed] = [0, 0];
  const check = (what: string, isGood: boolean): void => {
    console.log(`${isGood ? 'ok    ' : 'FAILED'}  ${what}`);
    if (isGood) passed++;
    else failed++;
  };
  const count = Number(args[0] ?? 60);
  const say = (line: string): void => console.log(`        ${line}`);
  const now = (): number => performance.now();
  const { violations } = await runSeeds({ first: 1, count, workers, postgres: false, say, now });
  check(`${count} seeds keep all promises`, violations === 0);
  const real = await runSeeds({ first: 1, count: REAL_SEEDS, workers, postgres: true, say, now });
  check(`${REAL_SEEDS} seeds keep all promises with a real PostgreSQL`, real.violations === 0);
  const hashes = [1, 2].map(() => simulate('--seed', '7', '--lines', '1').lastLine);
  check('a seed is the same run every time', hashes[0] === hashes[1] && /trace [0-9a-f]{16}/.test(hashes[0] ?? ''));
  const planted = simulate('--planted', A_FEW);
  say(planted.lastLine);
  check('planted defects are found', planted.status === 0);
  return { passed, failed };
}

/** Runs the simulator in a process of its own. */
function simulate(...args: readonly string[]): { status: number | null; lastLine: string } {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const main = fileURLToPath(new URL(`simulation/main.${extension}`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status, lastLine: stdout.trim().split('\n').at(-1) ?? '' };
}
