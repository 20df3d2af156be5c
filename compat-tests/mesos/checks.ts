import { sleep, systemClock } from '../../src/clock/index.ts';

/** How long to wait for what takes seconds on an idle machine. */
export const PATIENCE_MS = 240_000;

const NUDGE_MS = 4_000;

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

  /**
   * Waits until `look` finds no faults, and notes how that went.
   * @param nudge what is done now and then meanwhile
   */
  async settle(
    what: string,
    look: () => Promise<readonly string[]>,
    nudge: () => Promise<unknown> = async () => undefined,
  ): Promise<void> {
    const deadline = systemClock.monotonic() + PATIENCE_MS;
    let nudgeAt = systemClock.monotonic() + NUDGE_MS;
    for (;;) {
      if (systemClock.monotonic() > nudgeAt) {
        nudgeAt = systemClock.monotonic() + NUDGE_MS;
        await nudge().catch(() => undefined);
      }
      const faults = await look().catch((error: unknown) => [String(error)]);
      if (faults.length === 0 || systemClock.monotonic() > deadline) {
        this.note(what, faults);
        return;
      }
      await sleep(systemClock, 250);
    }
  }
}
