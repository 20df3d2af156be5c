import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, Timer } from '../clock/index.ts';
import { type CheckResult, countCheck, type Health, isOutOfAttempts, OUT_OF_ATTEMPTS, UNCHECKED } from './health.ts';
import type { HealthCheckConfig } from './task.ts';

/** What a monitor tells: each at most once, and nothing after `onUnhealthy`. */
export interface HealthListener {
  onHealthy(): void;
  onUnhealthy(reason: string): void;
}

/** While this file is in the sandbox, every check counts as passed. */
export const SNOOZE_FILE = '.healthchecksnooze';

/** Checks the health of a task, the first time at once and then at its interval. */
export class HealthMonitor {
  private readonly config: HealthCheckConfig;
  private readonly sandbox: string;
  private readonly check: () => Promise<CheckResult>;
  private readonly clock: Clock;
  private readonly listener: HealthListener;
  private health: Health = UNCHECKED;
  private timer: Timer | undefined;
  private stopped = false;

  /** @param check one check; when it rejects, it has failed */
  constructor(
    config: HealthCheckConfig,
    sandbox: string,
    check: () => Promise<CheckResult>,
    clock: Clock,
    listener: HealthListener,
  ) {
    this.config = config;
    this.sandbox = sandbox;
    this.check = check;
    this.clock = clock;
    this.listener = listener;
  }

  start(): void {
    void this.attempt();
  }

  stop(): void {
    this.stopped = true;
    this.timer?.cancel();
  }

  private async attempt(): Promise<void> {
    if (isOutOfAttempts(this.health, this.config)) {
      this.giveUp(OUT_OF_ATTEMPTS);
      return;
    }
    const result: CheckResult = (await this.isSnoozed()) ? { healthy: true } : await this.check().catch(internalError);
    if (this.stopped) return;
    const before = this.health;
    this.health = countCheck(before, result, this.config);
    if (this.health.unhealthy !== undefined) {
      this.giveUp(this.health.unhealthy);
      return;
    }
    if (this.health.running && !before.running) this.listener.onHealthy();
    this.timer = this.clock.after(this.config.intervalSecs * 1000, () => void this.attempt());
  }

  private giveUp(reason: string): void {
    this.stop();
    this.listener.onUnhealthy(reason);
  }

  private isSnoozed(): Promise<boolean> {
    return access(join(this.sandbox, SNOOZE_FILE)).then(
      () => true,
      () => false,
    );
  }
}

function internalError(error: Error): CheckResult {
  return { healthy: false, reason: `Internal health check error: ${error.message}` };
}
