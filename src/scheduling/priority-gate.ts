import type { Clock, Random } from '../clock/index.ts';
import type { TaskConfig } from '../wire/index.ts';
import type { TaskGroup } from './task-groups.ts';

/** How much priorities count. */
export interface PrioritySettings {
  /** `-probabilistic_priority_assigner_exponent`: 0 or more; 0 is not at all. */
  readonly exponent: number;
  /** `-probabilistic_priority_assigner_task_fetch_interval`: how long the highest priority is remembered, milliseconds. */
  readonly refreshMs: number;
}

export interface PriorityGateOptions extends PrioritySettings {
  readonly clock: Clock;
  readonly random: Pick<Random, 'next'>;
  /** Pending tasks by group. */
  readonly groups: () => Iterable<TaskGroup>;
}

/**
 * Lets tasks of low priority be tried less often while tasks of a higher one are pending: with `m` the highest priority pending, one
 * of priority `p` gets ((p + 1) / (m + 1)) ^ exponent of its turns. (aurora: ProbabilisticPriorityAssigner.java of the newest version)
 */
export class PriorityGate {
  private readonly options: PriorityGateOptions;
  private highest = 0;
  private refreshedAt = Number.NEGATIVE_INFINITY;

  constructor(options: PriorityGateOptions) {
    this.options = options;
  }

  /** Whether tasks of this config are to be tried this time. */
  admits({ priority }: TaskConfig): boolean {
    const { exponent, random } = this.options;
    if (exponent === 0) return true;
    const highest = Math.max(this.highestPending(), priority, 0);
    return random.next() * (highest + 1) ** exponent <= (Math.max(priority, 0) + 1) ** exponent;
  }

  private highestPending(): number {
    const { clock, refreshMs, groups } = this.options;
    if (clock.monotonic() - this.refreshedAt >= refreshMs) {
      this.refreshedAt = clock.monotonic();
      this.highest = 0;
      for (const { config } of groups()) this.highest = Math.max(this.highest, config.priority);
    }
    return this.highest;
  }
}
