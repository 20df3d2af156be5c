import type { HealthCheckConfig } from './task.ts';

/** What a single health check found. */
export type CheckResult = { readonly healthy: true } | { readonly healthy: false; readonly reason: string };

/** The settings that counting depends on. */
export type HealthLimits = Pick<
  HealthCheckConfig,
  'initialIntervalSecs' | 'intervalSecs' | 'maxConsecutiveFailures' | 'minConsecutiveSuccesses'
>;

/** What a series of checks adds up to; a value that {@link countCheck} turns into the next. */
export interface Health {
  /** Attempts so far; no longer counted once they exceed those within which the task must have come up. */
  readonly attempts: number;
  readonly failures: number;
  readonly successes: number;
  /** Whether it has ever been healthy for long enough. */
  readonly running: boolean;
  /** Why the task is given up; absent while it is not. */
  readonly unhealthy?: string;
}

/** Before the first check. */
export const UNCHECKED: Health = { attempts: 0, failures: 0, successes: 0, running: false };

/** Whether another check makes no sense: the task had its attempts and flapped through all of them. */
export function isOutOfAttempts(health: Health, limits: HealthLimits): boolean {
  return !health.running && health.attempts > attemptsToRunning(limits);
}

/** What to say then. */
export const OUT_OF_ATTEMPTS = 'Not enough successful health checks in time.';

/**
 * Adds the result of a check. Failures within the initial interval (counted in attempts, not in time) are forgiven.
 * (aurora: src/main/python/apache/aurora/executor/common/health_checker.py)
 */
export function countCheck(before: Health, result: CheckResult, limits: HealthLimits): Health {
  const attempts = before.attempts + (before.attempts <= attemptsToRunning(limits) ? 1 : 0);
  if (result.healthy) {
    const successes = before.successes + 1;
    const isUp = before.running || successes >= limits.minConsecutiveSuccesses;
    return { ...before, attempts, successes, failures: 0, running: isUp };
  }
  const failed = { ...before, attempts, successes: 0 };
  if (attempts <= forgivenAttempts(limits)) return failed;
  const failures = before.failures + 1;
  const remaining = attemptsToRunning(limits) - attempts;
  const hopeless = !before.running && remaining > 1 && limits.minConsecutiveSuccesses > remaining;
  const over = hopeless || failures > limits.maxConsecutiveFailures;
  return over ? { ...failed, failures, unhealthy: result.reason } : { ...failed, failures };
}

function forgivenAttempts({ initialIntervalSecs, intervalSecs }: HealthLimits): number {
  return Math.ceil(initialIntervalSecs / intervalSecs);
}

function attemptsToRunning(limits: HealthLimits): number {
  return forgivenAttempts(limits) + limits.maxConsecutiveFailures + limits.minConsecutiveSuccesses;
}
