import { systemClock } from '../src/clock/index.ts';
import { openWorkshop } from './api/server.ts';
import { Checks } from './migration/checks.ts';
import { checkDamage } from './migration/damage.ts';
import { checkRehearsal } from './migration/rehearsal.ts';
import { checkShadow } from './migration/shadow.ts';
import { checkTakeOvers } from './migration/take-over.ts';
import type { Outcome } from './run.ts';

/*
 * `npm run compat -- migration [mutations] [seed]`: every recorded backup and log of the original through the program and a real database, and
 * out again; damaged files; a cut-over with the way back, while tasks run; and the proxy that compares two schedulers.
 */

const MUTATIONS = 10_000;

export async function run(args: readonly string[]): Promise<Outcome> {
  const mutations = Number(args[0] ?? MUTATIONS);
  const seed = Number(args[1] ?? systemClock.now() % 1_000_000);
  const checks = new Checks();
  const workshop = await openWorkshop();
  try {
    await checkTakeOvers(checks, workshop);
    console.log(`taken over and handed back: ${checks.passed} checks passed, ${checks.failed} failed`);
    await checks.try('rehearsal', () => checkRehearsal(checks, workshop));
    await checks.try('shadow', () => checkShadow(checks, workshop));
    await checkDamage(checks, mutations, seed);
  } finally {
    await workshop.stop();
  }
  return { passed: checks.passed, failed: checks.failed };
}
