/** Counts what is as it should be, and prints what is not. */
export class Checks {
  passed = 0;
  failed = 0;

  ok(what: string, holds: boolean, detail = ''): void {
    if (holds) {
      this.passed++;
      return;
    }
    this.failed++;
    console.log(`FAILED ${what}${detail === '' ? '' : `: ${detail}`}`);
  }

  /** Values that print the same are the same. */
  same(what: string, ours: unknown, expected: unknown): void {
    const [here, there] = [JSON.stringify(ours), JSON.stringify(expected)];
    this.ok(what, here === there, firstDifference(here, there));
  }

  /** Runs a check that fails when it throws. */
  async try(what: string, check: () => Promise<void>): Promise<void> {
    try {
      await check();
    } catch (error) {
      this.ok(what, false, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}

function firstDifference(here = '', there = ''): string {
  let at = 0;
  while (at < here.length && here[at] === there[at]) at++;
  const from = Math.max(0, at - 60);
  return `ours …${here.slice(from, at + 60)}…, expected …${there.slice(from, at + 60)}…`;
}
