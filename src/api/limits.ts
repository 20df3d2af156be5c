import { hasUses, type QuotaCheck, type RoleLedger, type UpdateInProgress, usesOf } from '../model/index.ts';
import type { StoreView } from '../store/index.ts';
import type { ScheduledTask } from '../wire/index.ts';
import { RefusedError } from './reply.ts';
import type { ApiSettings } from './settings.ts';
import { mapInSlices } from './slices.ts';

/** What a role has and uses. */
export function ledgerOf(view: StoreView, role: string): RoleLedger {
  const crons = view.crons.all().filter(({ key }) => key?.role === role);
  return { quota: view.quotas.get(role), jobs: jobsOf(view, role), updates: updatesOf(view, role), crons };
}

function updatesOf(view: StoreView, role: string): readonly UpdateInProgress[] {
  return view.updates.active().flatMap(({ summary, instructions }) => {
    const job = summary?.key?.job;
    return job?.role !== role || instructions === undefined ? [] : [{ job, instructions }];
  });
}

function jobsOf(view: StoreView, role: string): readonly (readonly ScheduledTask[])[] {
  return view.tasks
    .jobKeys()
    .filter((key) => key.role === role)
    .map((key) => view.tasks.byJob(key));
}

/**
 * Works out, in slices, what each job of a role uses, so that the transaction that looks at all of them finds it done but for what changes
 * meanwhile.
 */
export async function settleUses(view: StoreView, role: string | undefined): Promise<void> {
  if (role === undefined) return;
  await mapInSlices(jobsOf(view, role), usesOf, (tasks) => (hasUses(tasks) ? 1 : tasks.length));
}

/**
 * Refuses a job that would become too large, or that its role's quota does not allow.
 * (aurora: scheduler/thrift/SchedulerThriftInterface.java, validateTaskLimits)
 * @param instances how many the job would have
 * @throws RefusedError
 */
export function checkLimits(instances: number, quota: QuotaCheck, { maxTasksPerJob }: ApiSettings): void {
  if (instances <= 0 || instances > maxTasksPerJob) {
    throw new RefusedError(`Instance count must be between 1 and ${maxTasksPerJob} inclusive.`);
  }
  if (!quota.sufficient) throw new RefusedError(`Insufficient resource quota: ${quota.details}`);
}
