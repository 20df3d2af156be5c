/** Counts checks, and tells of those that fail. */
export class Tally {
  passed = 0;
  failed = 0;

  equal(what: string, ours: unknown, expected: unknown): void {
    if (ours === expected) {
      this.passed++;
      return;
    }
    this.failed++;
    console.log(`FAILED ${what}: ${ours}, expected ${expected}`);
  }

  /** Counts one check, that fails when it throws or is false. */
  async check(what: string, check: () => Promise<boolean> | boolean): Promise<void> {
    try {
      this.equal(what, await check(), true);
    } catch (error) {
      this.equal(what, String(error), true);
    }
  }
}
