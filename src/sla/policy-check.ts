import {
  configOf,
  eventsOf,
  isActive,
  isProductionTier,
  jobKeyOf,
  numberOf,
  type TierConfig,
  taskIdOf,
} from '../model/index.ts';
import type { StoreView } from '../store/index.ts';
import { type CountSlaPolicy, type PercentageSlaPolicy, type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import type { PolicySettings } from './settings.ts';

const SECOND_MS = 1000;

/** A policy that the scheduler can check by itself. */
export type CheckablePolicy =
  | { readonly countSlaPolicy: CountSlaPolicy }
  | { readonly percentageSlaPolicy: PercentageSlaPolicy };

/**
 * Whether a policy is content with `running` of `active` instances. One that is too strict to let a single instance go lets one go
 * all the same, so that nothing can block maintenance for ever. Percentages are worked out in the original's order.
 */
export function isContent(policy: CheckablePolicy, running: number, active: number): boolean {
  if (running >= active - 1) return true;
  if ('countSlaPolicy' in policy) return running >= numberOf(policy.countSlaPolicy.count);
  const { percentage } = policy.percentageSlaPolicy;
  const mayGo = Math.trunc((1 - percentage / 100) * active);
  const required = mayGo >= 1 ? percentage : ((active - 1) / active) * 100;
  return (running / active) * 100 >= required;
}

/**
 * Whether taking `task` away keeps the policy: enough other instances of its job must have been running for long enough. Tasks that
 * no policy protects (see {@link PolicySettings}) may always go. (aurora: scheduler/sla/SlaManager.java)
 */
export function mayTakeAway(
  view: Pick<StoreView, 'tasks'>,
  task: ScheduledTask,
  policy: CheckablePolicy,
  nowMs: number,
  settings: PolicySettings,
  tiers: TierConfig,
): boolean {
  if (!settings.awareKillNonProd && !isProduction(task, tiers)) return true;
  const { durationSecs } = 'countSlaPolicy' in policy ? policy.countSlaPolicy : policy.percentageSlaPolicy;
  const durationMs = numberOf(durationSecs) * SECOND_MS;
  const taskId = taskIdOf(task);
  let active = 0;
  let running = 0;
  for (const each of view.tasks.byJob(jobKeyOf(task))) {
    if (!isActive(each.status)) continue;
    active += 1;
    if (each.status !== ScheduleStatus.RUNNING || taskIdOf(each) === taskId) continue;
    const sinceMs = runningSince(each);
    if (sinceMs !== undefined && nowMs - sinceMs > durationMs) running += 1;
  }
  return active === 0 || active < settings.minRequiredInstances || isContent(policy, running, active);
}

/** A task of a tier that is known no more keeps its protection. */
function isProduction(task: ScheduledTask, { tiers, defaultTier }: TierConfig): boolean {
  const tier = tiers.get(configOf(task).tier ?? defaultTier);
  return tier === undefined || isProductionTier(tier);
}

function runningSince(task: ScheduledTask): number | undefined {
  let latest: number | undefined;
  for (const { status, timestamp } of eventsOf(task)) {
    if (status !== ScheduleStatus.RUNNING) continue;
    const ms = numberOf(timestamp);
    if (latest === undefined || ms > latest) latest = ms;
  }
  return latest;
}
