import { join } from 'node:path';
import { type Checks, runChecks } from './clients/checks.ts';
import { runClient, runTool } from './clients/program.ts';
import { type Workplace, withWorkplace } from './clients/workplace.ts';
import type { Outcome } from './run.ts';

/*
 * `npm run compat -- go`: gorealis, the Go client, against a cluster: jobs, tasks and quotas in thrift JSON and in binary, and its
 * monitors. Needs the package golang-go (1.19 or later), or Go from elsewhere; go.mod says which modules it brings from the module
 * proxy.
 */

const SOURCES = 'compat-tests/clients/go';

export async function run(): Promise<Outcome> {
  return await runChecks('go', async (checks) => {
    await withWorkplace('go', (place) => tryGorealis(checks, place));
  });
}

async function tryGorealis(checks: Checks, { folder, stop, startCluster }: Workplace): Promise<void> {
  const program = join(folder, 'gorealis-check');
  await runTool('go', 'golang-go', ['build', '-o', program, '.'], {
    cwd: SOURCES,
    // Works without a C compiler, too.
    env: { CGO_ENABLED: '0' },
    stop,
  });
  const { schedulerUrl } = await startCluster();
  await runClient(checks, program, [schedulerUrl], { stop });
}
