import type { Outcome } from '../run.ts';

/** Counts checks and prints a line for each. */
export class Checks {
  private readonly set: string;
  private passed = 0;
  private failed = 0;

  /** @param set named in every line */
  constructor(set: string) {
    this.set = set;
  }

  pass(name: string): void {
    this.passed++;
    console.log(`${this.set}: ok      ${name}`);
  }

  /** @param what the name of the check, and why */
  fail(what: string): void {
    this.failed++;
    console.log(`${this.set}: FAILED  ${what}`);
  }

  /** A check that passes unless it throws. */
  async check(name: string, action: () => unknown): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.fail(`${name}: ${reasonOf(error)}`);
      return;
    }
    this.pass(name);
  }

  outcome(): Outcome {
    return { passed: this.passed, failed: this.failed };
  }
}

/** Runs a set of checks; what stops it early is one more check that failed. */
export async function runChecks(set: string, work: (checks: Checks) => Promise<void>): Promise<Outcome> {
  const checks = new Checks(set);
  try {
    await work(checks);
  } catch (error) {
    checks.fail(`the set runs to its end: ${reasonOf(error)}`);
  }
  return checks.outcome();
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
