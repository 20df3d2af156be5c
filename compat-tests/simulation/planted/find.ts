import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkshop, type Workshop } from '../../api/server.ts';
import { Pool } from '../pool.ts';
import { Copy } from './copy.ts';
import { DEFECTS, type Defect } from './defects.ts';

/** After so many seeds a defect counts as not found. */
const MOST_SEEDS = 400;
const ALL_SEEDS: readonly number[] = Array.from({ length: MOST_SEEDS }, (_, i) => i + 1);

/** Tests that take longer, milliseconds, hang. */
const TESTS_PATIENCE_MS = 90_000;

export interface PlantedOptions {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder that it is compiled to. */
  readonly built: string;
  /** Seeds that are lived through at once. */
  readonly workers: number;
  /** Matches the names of the defects to be looked for; all when left out. */
  readonly wanted: string | undefined;
  readonly say: (line: string) => void;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
}

/**
 * Plants one defect after another and looks for it: by the simulator, or by the unit tests that the defect names.
 *
 * @returns how many were planted and how many of them were found
 * @throws Error when something is found before anything is planted, or a test cannot be run
 */
export async function findPlanted(options: PlantedOptions): Promise<{ planted: number; found: number }> {
  const { wanted, say, now } = options;
  const begunAt = now();
  const seconds = (since: number): string => `${Math.round((now() - since) / 1000)} s`;
  const defects = DEFECTS.filter(({ name }) => wanted === undefined || new RegExp(wanted).test(name));
  const copy = new Copy(options.root, options.built);
  const tests = new CopyTests(copy, options.root);
  const missed: string[] = [];
  try {
    await checkWhole(copy, tests, defects);
    for (const defect of defects) {
      const since = now();
      const mend = copy.plant(defect);
      try {
        const how =
          defect.tests === undefined
            ? await bySimulator(copy, options.workers, ALL_SEEDS)
            : await tests.findsFailing(defect.tests);
        if (how === undefined) missed.push(defect.name);
        const unseen = defect.tests === undefined ? `${MOST_SEEDS} seeds keep all promises` : `${defect.tests} pass`;
        say(`${how === undefined ? 'NOT FOUND' : 'found'}  ${defect.name}: ${how ?? unseen} (${seconds(since)})`);
      } finally {
        mend();
      }
    }
  } finally {
    await tests.stop();
    copy.remove();
  }
  for (const name of missed) say(`NOT FOUND  ${name}`);
  const found = defects.length - missed.length;
  say(`${defects.length} planted, ${found} found, ${seconds(begunAt)}`);
  return { planted: defects.length, found };
}

/** Without a defect nothing may be found: else what is found says nothing. */
async function checkWhole(copy: Copy, tests: CopyTests, defects: readonly Defect[]): Promise<void> {
  const files = defects.flatMap((defect) => defect.tests ?? []);
  const found =
    (await bySimulator(copy, 1, [1])) ?? (files.length > 0 ? await tests.findsFailing(files.join('|')) : undefined);
  if (found !== undefined) throw new Error(`Something is found before anything is planted: ${found}`);
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

interface TestResults {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs unit tests of a copy. */
class CopyTests {
  private readonly copy: Copy;
  private readonly root: string;
  /** A PostgreSQL, for tests that need one. */
  private workshop: Workshop | undefined;
  private databases = 0;

  constructor(copy: Copy, root: string) {
    this.copy = copy;
    this.root = root;
  }

  /**
   * @param files matches the names of the tests' files
   * @returns the first test that fails, if one does
   * @throws Error when they cannot be run
   */
  async findsFailing(files: string): Promise<string | undefined> {
    const { folder } = this.copy;
    let postgres = {};
    if (/postgres/.test(files)) {
      this.workshop ??= await openWorkshop();
      postgres = { AURORA_TEST_POSTGRES: await this.workshop.database(`planted_${this.databases++}`) };
    }
    const output = join(folder, 'tests.json');
    const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
    const how = ['--config', 'jest.copy.config.js', '--json', '--outputFile', output, files];
    const golden = process.env.AURORA_GOLDEN ?? join(this.root, '../shared/golden');
    rmSync(output, { force: true });
    const { stderr, signal } = spawnSync(process.execPath, [...jest, ...how], {
      ...{ cwd: folder, timeout: TESTS_PATIENCE_MS, killSignal: 'SIGKILL' },
      encoding: 'utf8',
      env: { ...process.env, AURORA_GOLDEN: golden, ...postgres },
    });
    if (signal !== null) return `by ${files}, which do not end`;
    const results = readResults(output, stderr);
    const tests = results.testResults.flatMap(({ assertionResults }) => assertionResults);
    const failed = tests.find(({ status }) => status === 'failed');
    if (failed !== undefined) return `by ${files}, "${failed.fullName}"`;
    if (results.numPassedTests === 0) throw new Error(`${files}: no test has run\n${stderr}`);
    return undefined;
  }

  async stop(): Promise<void> {
    await this.workshop?.stop();
  }
}

function readResults(file: string, stderr: string): TestResults {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestResults;
  } catch {
    throw new Error(`the tests could not be run:\n${stderr}`);
  }
}
