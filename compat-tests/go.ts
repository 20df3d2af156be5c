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

/** Policies count for small jobs of any tier, and drains are looked after often. */
const FLAGS = [
  '-min_required_instances_for_sla_check=2',
  '-sla_aware_kill_non_prod=true',
  '-host_maintenance_polling_interval=1secs',
];

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
  const { schedulerUrl } = await startCluster(...FLAGS);
  await runClient(checks, program, [schedulerUrl], { stop });
}
