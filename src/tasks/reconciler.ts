import type { Clock, Timer } from '../clock/index.ts';
import type { SchedulerCalls } from '../mesos/index.ts';
import { isSlaveAssigned, taskIdOf } from '../model/index.ts';
import type { Count } from '../stats/index.ts';
import type { StoreView } from '../store/index.ts';
import type { JobKey } from '../wire/index.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
/** How long tasks are gathered before other work gets its turn, milliseconds. */
const SLICE_MS = 10;

/** When to ask Mesos about tasks. Delays and intervals count in whole minutes, the batch interval in whole seconds. */
export interface ReconcilerSettings {
  /** Wait before the first explicit run, milliseconds. */
  readonly initialDelayMs: number;
  /** Time between explicit runs, milliseconds, a minute or more. */
  readonly explicitIntervalMs: number;
  /** Time between implicit runs, milliseconds, a minute or more. */
  readonly implicitIntervalMs: number;
  /** How much later than the first explicit run the first implicit one is, milliseconds. */
  readonly spreadMs: number;
  /** Tasks of one explicit request, 1 or more. */
  readonly batchSize: number;
  /** Time between the requests of an explicit run, milliseconds. */
  readonly batchIntervalMs: number;
}

export interface ReconcilerOptions extends ReconcilerSettings {
  readonly clock: Clock;
  readonly store: StoreView;
  readonly driver: Pick<SchedulerCalls, 'reconcile'>;
  readonly count: Count;
}

/**
 * Asks Mesos again and again what it knows: explicitly about every task that should be on an agent, in batches, and
 * implicitly about everything it runs for us. The answers are ordinary status updates.
 * (aurora: scheduler/reconciliation/TaskReconciler.java)
 *
 * Modes: stopped, and started, in which two timers are armed, one a kind of run, besides those of batches under way.
 */
export class Reconciler {
  private readonly options: ReconcilerOptions;
  private readonly timers = new Set<Timer>();
  private started = false;

  /** @throws RangeError when an interval is shorter than a minute, or the batch size is not positive */
  constructor(options: ReconcilerOptions) {
    for (const name of ['explicitIntervalMs', 'implicitIntervalMs'] as const) {
      if (!(options[name] >= MINUTE_MS)) {
        throw new RangeError(`reconciliation ${name} must be at least a minute (${MINUTE_MS}), not ${options[name]}`);
      }
    }
    this.options = options;
  }

  /** Begins, if it has not begun; called when Mesos has registered the framework. */
  start(): void {
    if (this.started) return;
    this.started = true;
    const { initialDelayMs, spreadMs, explicitIntervalMs, implicitIntervalMs } = this.options;
    this.repeat(initialDelayMs, explicitIntervalMs, () => this.runExplicit());
    this.repeat(whole(initialDelayMs, MINUTE_MS) + spreadMs, implicitIntervalMs, () => this.runImplicit());
  }

  stop(): void {
    for (const timer of this.timers) timer.cancel();
    this.timers.clear();
  }

  /**
   * Asks about every task that should be on an agent.
   * @param batchSize tasks of one request, 1 or more; as the settings have it when left out
   */
  runExplicit(batchSize: number = this.options.batchSize): void {
    this.options.count('reconciliation_explicit_runs');
    this.gather(this.options.store.tasks.jobKeys(), [], batchSize);
  }

  /** Asks about everything that Mesos runs for us. */
  runImplicit(): void {
    this.options.count('reconciliation_implicit_runs');
    void this.options.driver.reconcile([]);
  }

  private gather(jobs: JobKey[], found: string[], batchSize: number): void {
    const { clock, store } = this.options;
    const start = clock.monotonic();
    for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) {
      for (const task of store.tasks.byJob(job)) if (isSlaveAssigned(task.status)) found.push(taskIdOf(task));
      if (jobs.length > 0 && clock.monotonic() - start >= SLICE_MS) {
        this.after(0, () => this.gather(jobs, found, batchSize));
        return;
      }
    }
    this.send(found, batchSize);
  }

  private send(taskIds: readonly string[], batchSize: number): void {
    const intervalMs = whole(this.options.batchIntervalMs, SECOND_MS);
    for (let batch = 0; batch * batchSize < taskIds.length; batch++) {
      const ids = taskIds.slice(batch * batchSize, (batch + 1) * batchSize);
      this.after(batch * intervalMs, () => void this.options.driver.reconcile(ids));
    }
  }

  /** Runs `work` at a fixed rate, however long it takes. */
  private repeat(delayMs: number, intervalMs: number, work: () => void): void {
    const step = whole(intervalMs, MINUTE_MS);
    let due = this.options.clock.monotonic() + whole(delayMs, MINUTE_MS);
    const arm = (): void =>
      this.after(Math.max(0, due - this.options.clock.monotonic()), () => {
        due += step;
        arm();
        work();
      });
    arm();
  }

  private after(delayMs: number, work: () => void): void {
    const timer = this.options.clock.after(delayMs, () => {
      this.timers.delete(timer);
      work();
    });
    this.timers.add(timer);
  }
}

function whole(ms: number, unitMs: number): number {
  return Math.floor(ms / unitMs) * unitMs;
}
