import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Pool } from '../pool.ts';
import { Copy } from './copy.ts';
import { DEFECTS } from './defects.ts';

/** After so many seeds a defect counts as not found. */
const MOST_SEEDS = 400;
const ALL_SEEDS: readonly number[] = Array.from({ length: MOST_SEEDS }, (_, i) => i + 1);

/**
 * Plants one defect after another and looks for it.
 *
 * @param root of the repository
 * @param built where it is compiled to
 * @param wanted matches the names of the defects to be looked for; all when left out
 * @returns how many were found and how many were not
 */
export async function findPlanted(
  root: string,
  built: string,
  workers: number,
  wanted: string | undefined,
  say: (line: string) => void,
): Promise<{ found: number; missed: number }> {
  const copy = new Copy(root, built);
  let [found, missed] = [0, 0];
  try {
    const before = await bySimulator(copy, 1, [1]);
    if (before !== undefined) throw new Error(`Something is found before anything is planted: ${before}`);
    for (const defect of DEFECTS) {
      if (wanted !== undefined && !new RegExp(wanted).test(defect.name)) continue;
      const mend = copy.plant(defect);
      try {
        const how =
          defect.tests === undefined ? await bySimulator(copy, workers, ALL_SEEDS) : byTests(copy, root, defect.tests);
        if (how === undefined) missed++;
        else found++;
        say(
          `${how === undefined ? 'NOT FOUND' : 'found    '} ${defect.name}: ${how ?? `${MOST_SEEDS} seeds kept all promises`}`,
        );
      } finally {
        mend();
      }
    }
  } finally {
    copy.remove();
  }
  say(`${found} of ${found + missed} planted defects found`);
  return { found, missed };
}

async function bySimulator(copy: Copy, workers: number, seeds: readonly number[]): Promise<string | undefined> {
  const pool = new Pool(workers, join(copy.folder, 'dist/compat-tests/simulation'));
  let needed: number | undefined;
  let why = '';
  try {
    await pool.run(seeds, ({ seed, violations }) => {
      const [first] = violations;
      if (first !== undefined && (needed === undefined || seed < needed)) {
        needed = seed;
        why = `${first.invariant}: ${first.detail}`;
      }
      return needed === undefined;
    });
  } catch (error) {
    return `by the end of a worker: ${(error as Error).message}`;
  } finally {
    pool.close();
  }
  return needed === undefined ? undefined : `${needed} ${needed === 1 ? 'seed' : 'seeds'}, ${why}`;
}

function byTests(copy: Copy, root: string, tests: string): string | undefined {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', tests];
  const env = { ...process.env, AURORA_GOLDEN: process.env.AURORA_GOLDEN ?? join(root, '../shared/golden') };
  const { status, stderr } = spawnSync(process.execPath, jest, { cwd: copy.folder, encoding: 'utf8', env });
  if (status === 0) return undefined;
  return `by ${tests}, ${/✕ (.*?)( \(|$)/m.exec(stderr)?.[1] ?? /● (.*)/.exec(stderr)?.[1] ?? 'which fails'}`;
}
