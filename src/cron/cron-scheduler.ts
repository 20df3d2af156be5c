import type { Logger } from 'pino';
import type { Clock, Random, Timer } from '../clock/index.ts';
import { type CompleteJobKey, isValidJobKey, jobKeyText } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Stats } from '../stats/index.ts';
import type { Store } from '../store/index.ts';
import type { JobConfiguration } from '../wire/index.ts';
import { nextRun } from './next-run.ts';
import { Runs } from './runs.ts';
import type { CronSettings } from './settings.ts';
import { crontabOf } from './template.ts';
import { Triggers } from './triggers.ts';

/** How long triggers may be set at a stretch, milliseconds. */
const SLICE_MS = 10;

export interface CronSchedulerOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly clock: Clock;
  readonly random: Random;
  readonly stats: Stats;
  readonly log: Logger;
  readonly settings: CronSettings;
}

/**
 * Starts jobs at the times of their schedules. What jobs there are is for the store to know; this room keeps when each is due.
 * (aurora: scheduler/cron/quartz/CronJobManagerImpl.java, CronLifecycle.java)
 *
 * Modes: made, started, stopped for good. Runs that nobody led for are not made up for.
 */
export class CronScheduler {
  private readonly options: CronSchedulerOptions;
  private readonly triggers: Triggers;
  private readonly runs: Runs;
  private readonly removeGauges: readonly (() => void)[];
  private mode: 'made' | 'loading' | 'loaded' | 'stopped' = 'made';
  private loading: Timer | undefined;

  /** @throws RangeError when a setting is out of its range */
  constructor(options: CronSchedulerOptions) {
    const { clock, stats, settings } = options;
    this.options = options;
    this.runs = new Runs(options);
    this.triggers = new Triggers(clock, settings.zone, (key) => void this.runs.fire(key));
    stats.counter('cron_job_launch_failures');
    this.removeGauges = [
      stats.gauge('quartz_scheduler_running', () => Number(this.mode === 'loading' || this.mode === 'loaded')),
      stats.gauge('cron_jobs_loaded', () => Number(this.mode === 'loaded')),
    ];
  }

  /** Sets the triggers of all stored jobs, for times after this moment: a run of this very second may have been another leader's. */
  start(): void {
    this.mode = 'loading';
    this.load(this.options.store.crons.all(), 0, this.options.clock.now());
  }

  /** Fires no more. Runs that wait for others to end are forgotten; tasks go on. */
  stop(): void {
    this.mode = 'stopped';
    this.loading?.cancel();
    this.triggers.clear();
    this.runs.stop();
    for (const remove of this.removeGauges) remove();
  }

  /**
   * To be told of a job that was created, replaced or removed, once that is durable: its trigger is set anew, to count from now, or
   * goes. Tasks that run, and a run that waits for them, are left alone.
   */
  changed(key: CompleteJobKey): void {
    if (this.mode === 'stopped') return;
    const stored = this.options.store.crons.get(key);
    const crontab = stored === undefined ? undefined : crontabOf(stored);
    this.runs.forget(key);
    if (crontab === undefined) this.triggers.delete(key);
    else this.triggers.set(key, crontab, { atMs: this.options.clock.now() });
  }

  /** Fires a job now, whatever its schedule. Resolves once what that comes to is durable, or has failed. */
  startNow(key: CompleteJobKey): Promise<void> {
    return this.runs.fire(key);
  }

  /** When a job fires next, in milliseconds since the epoch; undefined when it never does. */
  nextRunMs(job: JobConfiguration): number | undefined {
    const crontab = crontabOf(job);
    return crontab === undefined ? undefined : nextRun(crontab, this.options.clock.now(), this.options.settings.zone);
  }

  /** The schedules of all jobs that fire by themselves, by `role/environment/name`. */
  schedules(): ReadonlyMap<string, string> {
    return this.triggers.schedules();
  }

  private load(jobs: readonly JobConfiguration[], from: number, startMs: number): void {
    const { clock, log, stats } = this.options;
    const begun = clock.monotonic();
    for (let at = from; at < jobs.length; at++) {
      if (clock.monotonic() - begun >= SLICE_MS) {
        this.loading = clock.after(0, () => this.load(jobs, at, startMs));
        return;
      }
      const { key } = jobs[at] ?? {};
      if (!isValidJobKey(key) || this.triggers.has(key) || this.setLoaded(key, startMs)) continue;
      stats.count('cron_job_launch_failures');
      log.warn({ job: jobKeyText(key) }, 'a stored cron job has a schedule that never fires');
    }
    this.mode = 'loaded';
  }

  /** @returns false when what is stored now has no schedule, or one that never fires */
  private setLoaded(key: CompleteJobKey, startMs: number): boolean {
    const stored = this.options.store.crons.get(key);
    if (stored === undefined) return true;
    const crontab = crontabOf(stored);
    return crontab !== undefined && this.triggers.set(key, crontab, { afterMs: startMs });
  }
}
