import { isActive, type QuotaCheck, type RoleLedger, type UpdateInProgress } from '../model/index.ts';
import type { StoreView } from '../store/index.ts';
import type { ScheduledTask } from '../wire/index.ts';
import { RefusedError } from './reply.ts';
import type { ApiSettings } from './settings.ts';

/** What a role has and uses. */
export function ledgerOf(view: StoreView, role: string): RoleLedger {
  const crons = view.crons.all().filter(({ key }) => key?.role === role);
  return { quota: view.quotas.get(role), tasks: activeTasksOf(view, role), updates: updatesOf(view, role), crons };
}

function updatesOf(view: StoreView, role: string): readonly UpdateInProgress[] {
  return view.updates.active().flatMap(({ summary, instructions }) => {
    const job = summary?.key?.job;
    return job?.role !== role || instructions === undefined ? [] : [{ job, instructions }];
  });
}

/** One by one: a role can have a hundred thousand, and an array of them takes longer than the sum. */
function* activeTasksOf(view: StoreView, role: string): Generator<ScheduledTask, void> {
  for (const key of view.tasks.jobKeys()) {
    if (key.role !== role) continue;
    for (const task of view.tasks.byJob(key)) if (isActive(task.status)) yield task;
  }
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
