import type { Logger } from 'pino';
import type { Clock, Timer } from '../clock/index.ts';
import type { Count } from '../stats/index.ts';
import type { Store } from '../store/index.ts';
import { type UpdateHistoryLimits, updatesToPrune } from './rules/pruning.ts';

/** Updates that one transaction forgets at most. */
const AT_ONCE = 100;

export interface UpdateHistoryPrunerOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly count: Count;
  readonly log: Logger;
  readonly limits: UpdateHistoryLimits;
  readonly intervalMs: number;
}

/** Forgets updates that ended long ago, every now and then. (aurora: scheduler/pruning/JobUpdateHistoryPruner.java) */
export class UpdateHistoryPruner {
  private readonly options: UpdateHistoryPrunerOptions;
  private timer: Timer | undefined;
  private stopped = false;

  constructor(options: UpdateHistoryPrunerOptions) {
    this.options = options;
  }

  /** The first time is one interval from now. */
  start(): void {
    const { clock, intervalMs, log } = this.options;
    this.timer = clock.after(intervalMs, () => {
      this.prune().catch((error: unknown) => log.error({ err: error }, 'Old updates could not be forgotten'));
      this.start();
    });
  }

  stop(): void {
    this.stopped = true;
    this.timer?.cancel();
  }

  private async prune(): Promise<void> {
    const { store, clock, count, log, limits } = this.options;
    const updates = store.updates.query({ offset: 0, limit: 0 });
    const keys = updatesToPrune(updates, (job) => store.tasks.byJob(job).length > 0, clock.now(), limits);
    for (let from = 0; from < keys.length && !this.stopped; from += AT_ONCE) {
      // Ended updates stay so, and it does not matter which go a moment earlier.
      const batch = keys.slice(from, from + AT_ONCE);
      await store.write((tx) => tx.deleteUpdates(batch));
      count('job_updates_pruned', batch.length);
      log.info({ updates: batch.length }, 'Forgot old updates');
    }
  }
}
