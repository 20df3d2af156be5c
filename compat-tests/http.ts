import { openWorkshop } from './api/server.ts';
import { runChecks } from './clients/checks.ts';
import { reportCases, untoldReasons } from './http/cases.ts';
import { replayEndpoints } from './http/endpoints.ts';
import { replayStandby } from './http/standby.ts';
import { checkMonitoring, checkStartScript, withStartScript } from './http/start-script.ts';
import { checkUnregistered } from './http/unregistered.ts';
import type { Outcome } from './run.ts';

/*
 * `npm run compat -- http [-v]`: the recorded pages of golden/http, asked of a leader with the same jobs on a scripted Mesos, and of a scheduler
 * that stands by until its leader stops. Then one without a master is asked; a start script of the original's is run as it is, and what its
 * flags do is looked at; and whether what the dashboard and the alert rules ask for is there.
 */

export async function run(args: readonly string[]): Promise<Outcome> {
  const workshop = await openWorkshop();
  try {
    const cases = [...(await replayEndpoints(workshop)), ...(await replayStandby(workshop))];
    const { passed, failed } = reportCases(cases, args.includes('-v'));
    const script = await runChecks('http', async (checks) => {
      await checkUnregistered(checks, workshop);
      await withStartScript(workshop, async (scheduler) => {
        await checkStartScript(checks, scheduler);
        await checkMonitoring(checks, scheduler);
      });
    });
    return { passed: passed + script.passed, failed: failed + script.failed + untoldReasons() };
  } finally {
    await workshop.stop();
  }
}
