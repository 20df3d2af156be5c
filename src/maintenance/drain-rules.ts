import { configOf, numberOf } from '../model/index.ts';
import type { HostMaintenanceRequest, ScheduledTask, SlaPolicy } from '../wire/index.ts';

const SECOND_MS = 1000;

/** How a task is to be taken from its host. */
export interface DrainTerms {
  /** Until it is taken by force, milliseconds; negative once that time is over. */
  readonly countdownMs: number;
  /** Whatever policies say. */
  readonly force: boolean;
  /** The one that decides otherwise: the task's own, or else the request's. */
  readonly policy: SlaPolicy | undefined;
}

/**
 * What a request to drain a host means for one of its tasks. A task that nothing protects, neither a policy of its own nor one of
 * the request, is taken by force; so is every task once the request has timed out, and at once when it has no time-out.
 * (aurora: scheduler/maintenance/MaintenanceController.java)
 */
export function drainTerms(request: HostMaintenanceRequest, task: ScheduledTask, nowMs: number): DrainTerms {
  const timeoutMs = numberOf(request.timeoutSecs) * SECOND_MS;
  const countdownMs = numberOf(request.createdTimestampMs) + timeoutMs - nowMs;
  const policy = configOf(task).slaPolicy ?? request.defaultSlaPolicy;
  return { countdownMs, force: countdownMs < 0 || timeoutMs <= 0 || policy === undefined, policy };
}

/** The request of a drain that asks nobody and waits for nothing. */
export function forcedRequest(host: string, nowMs: number): HostMaintenanceRequest {
  return {
    host,
    defaultSlaPolicy: { percentageSlaPolicy: { percentage: 0, durationSecs: 0 } },
    timeoutSecs: 0,
    createdTimestampMs: nowMs,
  };
}

/** The same tasks in an order of chance, so that one that can't go does not always stand before the others. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const list = [...items];
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}
