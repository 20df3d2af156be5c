import { sleep, systemClock } from '../../src/clock/index.ts';

const PATIENCE_MS = 240_000;

/** Checks that are printed as they are made, and counted. */
export class Checks {
  passed = 0;
  failed = 0;
  private readonly start = systemClock.monotonic();

  /** @param faults what is wrong; nothing when all is well */
  note(what: string, faults: readonly string[]): void {
    if (faults.length === 0) this.passed++;
    else this.failed++;
    const secs = ((systemClock.monotonic() - this.start) / 1000).toFixed(1);
    console.log(`  ${secs.padStart(6)} s  ${faults.length === 0 ? 'ok    ' : 'FAILED'} ${what}`);
    for (const fault of faults.slice(0, 5)) console.log(`                   ${fault}`);
    if (faults.length > 5) console.log(`                   and ${faults.length - 5} more`);
  }

  /** Waits until `look` finds no faults, and notes how that went. */
  async settle(what: string, look: () => Promise<readonly string[]>): Promise<void> {
    const deadline = systemClock.monotonic() + PATIENCE_MS;
    for (;;) {
      const faults = await look().catch((error: unknown) => [String(error)]);
      if (faults.length === 0 || systemClock.monotonic() > deadline) {
        this.note(what, faults);
        return;
      }
      await sleep(systemClock, 250);
    }
  }
}
