import type { Logger } from 'pino';
import type { Clock, Random, Timer } from '../clock/index.ts';
import { type CompleteJobKey, isActive, jobKeyText, statusOf, TruncatedBinaryBackoff } from '../model/index.ts';
import { InstanceCollisionError, type StateManager } from '../state/index.ts';
import type { Stats } from '../stats/index.ts';
import { type Store, StoreBusyError, type Transaction } from '../store/index.ts';
import { CronCollisionPolicy, ScheduleStatus } from '../wire/index.ts';
import { type CronRun, decideFiring, type Firing } from './firing.ts';
import type { CronSettings } from './settings.ts';

/** How long a store that has too much to do is left alone, milliseconds. */
const BUSY_PAUSE_MS = 100;
/** How long firings may be carried out before other work gets its turn, milliseconds. */
const SLICE_MS = 10;
const NANOS_PER_MS = 1_000_000;
/** The original's name for what carries out firings. */
const WORKER = 'CronBatchWorker';

export interface RunsOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly clock: Clock;
  readonly random: Random;
  readonly stats: Stats;
  readonly log: Logger;
  readonly settings: CronSettings;
}

/** A run that waits for the tasks of the one before it to go; or that has begun, until the next firing. */
interface Succession {
  readonly key: CompleteJobKey;
  readonly taskIds: readonly string[];
  readonly run: CronRun;
  readonly begun: boolean;
  /** The last wait, milliseconds; 0 before the first. */
  readonly waitedMs: number;
}

/** What became of a piece of work. */
type Outcome = Firing['type'] | 'ignored' | 'begun' | 'waiting' | 'occupied';

interface Work {
  readonly key: CompleteJobKey;
  readonly apply: (tx: Transaction) => Outcome;
  /** Called when it has been carried out, or has failed, or is not wanted any more. */
  readonly over: (outcome: Outcome | undefined) => void;
}

const COUNTED: Partial<Record<Outcome, readonly string[]>> = {
  missing: ['cron_job_misfires'],
  unusable: ['cron_job_parse_failures'],
  launch: ['cron_job_triggers'],
  cancelled: ['cron_job_triggers', 'cron_job_collisions'],
  kill: ['cron_job_triggers', 'cron_job_collisions'],
};

/**
 * Carries out the firings of cron jobs: launches runs, and when a job's last run goes on and its policy is to kill it, waits for its
 * tasks to be gone first. (aurora: scheduler/cron/quartz/AuroraCronJob.java)
 *
 * Invariants: firings are carried out in order, each in a transaction of its own, so that one that fails takes none along; of a job
 * at most one run waits, and while it does, firings of the job are ignored; nothing that waits outlives this process.
 */
export class Runs {
  private readonly options: RunsOptions;
  private readonly backoff: TruncatedBinaryBackoff;
  private readonly successions = new Map<string, Succession>();
  private readonly timers = new Map<string, Timer>();
  private queue: Work[] = [];
  private pause: Timer | undefined;
  private turn: NodeJS.Immediate | undefined;
  private lastBatch = 0;
  private stopped = false;
  private readonly removeGauges: readonly (() => void)[];

  /** @throws RangeError when a wait is out of its range */
  constructor(options: RunsOptions) {
    const { settings, stats } = options;
    this.options = options;
    this.backoff = new TruncatedBinaryBackoff(settings.initialBackoffMs, settings.maxBackoffMs);
    stats.counter(...Object.values(COUNTED).flat(), 'cron_job_concurrent_runs');
    stats.counter(`${WORKER}_items_processed`, `${WORKER}_batches_processed`);
    this.removeGauges = [
      stats.gauge(`${WORKER}_queue_size`, () => this.queue.length),
      stats.gauge(`${WORKER}_last_processed_batch_size`, () => this.lastBatch),
    ];
  }

  /** Fires a job. Resolves once what that comes to is durable, or has failed. */
  fire(key: CompleteJobKey): Promise<void> {
    return new Promise((resolve) => {
      this.add({ key, apply: (tx) => this.applyFiring(tx, key), over: () => resolve() });
    });
  }

  /** Forgets that the last run of a job has begun late; one that still waits goes on waiting. */
  forget(key: CompleteJobKey): void {
    if (this.successions.get(jobKeyText(key))?.begun === true) this.successions.delete(jobKeyText(key));
  }

  /** Forgets all that waits. */
  stop(): void {
    this.stopped = true;
    this.pause?.cancel();
    clearImmediate(this.turn);
    for (const timer of this.timers.values()) timer.cancel();
    for (const remove of this.removeGauges) remove();
    this.discard();
  }

  private discard(): void {
    for (const { over } of this.queue.splice(0)) over(undefined);
  }

  private add(work: Work): void {
    this.queue.push(work);
    if (this.stopped) this.discard();
    else this.schedule();
  }

  /** Goes on in the next turn of the event loop. */
  private schedule(): void {
    if (this.turn !== undefined || this.pause !== undefined || this.queue.length === 0) return;
    this.turn = setImmediate(() => this.takeTurn());
  }

  private restAWhile(): void {
    this.pause ??= this.options.clock.after(BUSY_PAUSE_MS, () => {
      this.pause = undefined;
      this.schedule();
    });
  }

  private takeTurn(): void {
    const { clock, stats, settings } = this.options;
    this.turn = undefined;
    const start = clock.monotonic();
    const begun: Promise<void>[] = [];
    while (begun.length < settings.maxBatchSize && (begun.length === 0 || clock.monotonic() - start < SLICE_MS)) {
      const work = this.queue.shift();
      if (work === undefined) break;
      begun.push(this.carryOut(work));
    }
    const sinceStart = (): number => (clock.monotonic() - start) * NANOS_PER_MS;
    this.lastBatch = begun.length;
    stats.count(`${WORKER}_items_processed`, begun.length);
    stats.count(`${WORKER}_batches_processed`);
    stats.time(`${WORKER}_batch_locked`, sinceStart());
    void Promise.all(begun).then(() => stats.time(`${WORKER}_batch_unlocked`, sinceStart()));
    this.schedule();
  }

  private async carryOut(work: Work): Promise<void> {
    const { store, log } = this.options;
    try {
      const outcome = await store.write(work.apply);
      this.afterwards(work.key, outcome);
      work.over(outcome);
    } catch (error) {
      if (error instanceof StoreBusyError && !this.stopped) {
        this.queue.push(work);
        this.restAWhile();
        return;
      }
      log.error({ err: error, job: jobKeyText(work.key) }, 'a run of a cron job failed');
      work.over(undefined);
    }
  }

  private applyFiring(tx: Transaction, key: CompleteJobKey): Outcome {
    const job = jobKeyText(key);
    const succession = this.successions.get(job);
    if (succession !== undefined) {
      this.options.stats.count('cron_job_concurrent_runs');
      if (!succession.begun) return 'ignored';
    }
    const firing = decideFiring(
      tx.crons.get(key),
      tx.tasks.byJob(key).filter((task) => isActive(statusOf(task))),
    );
    if (firing.type === 'launch') this.launch(tx, firing.run);
    if (firing.type === 'kill') {
      const change = { message: 'Killed by cronScheduler' };
      for (const id of firing.taskIds) this.options.state.changeState(tx, id, ScheduleStatus.KILLING, change);
    }
    this.successions.delete(job);
    if (firing.type === 'kill') {
      const { taskIds, run } = firing;
      this.successions.set(job, { key, taskIds, run, begun: false, waitedMs: 0 });
    }
    if (firing.type === 'cancelled' && firing.policy === CronCollisionPolicy.RUN_OVERLAP) {
      this.options.log.error({ job }, 'the job runs already, and overlapping runs are not supported any more');
    }
    return firing.type;
  }

  private applySuccession(tx: Transaction, key: CompleteJobKey): Outcome {
    const job = jobKeyText(key);
    const succession = this.successions.get(job);
    if (succession === undefined || succession.begun) return 'ignored';
    if (succession.taskIds.some((id) => isActive(tx.tasks.get(id)?.status))) return 'waiting';
    try {
      this.launch(tx, succession.run);
    } catch (error) {
      if (!(error instanceof InstanceCollisionError)) throw error;
      this.successions.delete(job);
      return 'occupied';
    }
    if (tx.crons.get(key) === undefined) this.successions.delete(job);
    else this.successions.set(job, { ...succession, begun: true });
    return 'begun';
  }

  private launch(tx: Transaction, { config, instanceIds }: CronRun): void {
    this.options.state.insertPendingTasks(tx, config, instanceIds);
  }

  /** What follows once a piece of work is durable. */
  private afterwards(key: CompleteJobKey, outcome: Outcome): void {
    const { stats, log, clock, random } = this.options;
    const job = jobKeyText(key);
    for (const name of COUNTED[outcome] ?? []) stats.count(name);
    if (outcome === 'occupied') {
      log.warn({ job }, 'a run that waited does not begin: other tasks of the job have its instance ids by now');
    }
    if (outcome === 'kill') this.lookAfter(key);
    const succession = this.successions.get(job);
    if (outcome !== 'waiting' || succession === undefined || this.stopped) return;
    const waitedMs = this.backoff.nextBackoff(succession.waitedMs, random);
    this.successions.set(job, { ...succession, waitedMs });
    const timer = clock.after(waitedMs, () => {
      this.timers.delete(job);
      this.lookAfter(key);
    });
    this.timers.set(job, timer);
  }

  private lookAfter(key: CompleteJobKey): void {
    const job = jobKeyText(key);
    this.add({
      key,
      apply: (tx) => this.applySuccession(tx, key),
      // What has failed must not keep the job from running again.
      over: (outcome) => outcome === undefined && this.successions.delete(job),
    });
  }
}
