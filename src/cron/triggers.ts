import type { Clock, Timer } from '../clock/index.ts';
import { type CompleteJobKey, type Crontab, crontabText, jobKeyText } from '../model/index.ts';
import { firstRun, nextRun } from './next-run.ts';
import type { TimeZone } from './time-zone.ts';

/** How often the time is looked at at least: clocks may be set while a timer waits. Milliseconds. */
const LONGEST_WAIT_MS = 60_000;
/** How long due triggers are fired before other work gets its turn, milliseconds. */
const SLICE_MS = 10;

interface Trigger {
  readonly key: CompleteJobKey;
  readonly crontab: Crontab;
  /** When it fires next, milliseconds since the epoch. */
  at: number;
}

/**
 * When jobs are due, in memory alone.
 *
 * Invariants: at most one trigger a job, and each in the future or about to fire; one that is late, however many times it missed,
 * fires once and goes on from then, as the original's does (quartz: CronTrigger, misfire instruction "fire once now"); the one timer
 * is armed exactly when there are triggers.
 */
export class Triggers {
  private readonly clock: Clock;
  private readonly zone: TimeZone;
  private readonly fire: (key: CompleteJobKey) => void;
  private readonly byJob = new Map<string, Trigger>();
  private timer: { readonly timer: Timer; readonly at: number } | undefined;

  /** @param fire called for a job that is due */
  constructor(clock: Clock, zone: TimeZone, fire: (key: CompleteJobKey) => void) {
    this.clock = clock;
    this.zone = zone;
    this.fire = fire;
  }

  has(key: CompleteJobKey): boolean {
    return this.byJob.has(jobKeyText(key));
  }

  /**
   * Sets the trigger of a job anew.
   * @param from the first second that counts, or the last that does not
   * @returns false when the schedule never fires: there is no trigger then
   */
  set(key: CompleteJobKey, crontab: Crontab, from: { readonly atMs: number } | { readonly afterMs: number }): boolean {
    const at = 'atMs' in from ? firstRun(crontab, from.atMs, this.zone) : nextRun(crontab, from.afterMs, this.zone);
    if (at === undefined) {
      this.delete(key);
      return false;
    }
    this.byJob.set(jobKeyText(key), { key, crontab, at });
    this.armFor(at);
    return true;
  }

  delete(key: CompleteJobKey): void {
    this.byJob.delete(jobKeyText(key));
    if (this.byJob.size === 0) this.clear();
  }

  clear(): void {
    this.byJob.clear();
    this.timer?.timer.cancel();
    this.timer = undefined;
  }

  /** The schedules in their one form, by `role/environment/name`. */
  schedules(): ReadonlyMap<string, string> {
    return new Map([...this.byJob].map(([job, { crontab }]) => [job, crontabText(crontab)]));
  }

  /** Makes sure that the timer goes off by then, or a little before. */
  private armFor(at: number): void {
    const now = this.clock.now();
    const next = Math.min(at, now + LONGEST_WAIT_MS);
    if (this.timer !== undefined && this.timer.at <= next) return;
    this.timer?.timer.cancel();
    this.timer = { at: next, timer: this.clock.after(Math.max(0, next - now), () => this.wake()) };
  }

  private wake(): void {
    this.timer = undefined;
    const now = this.clock.now();
    const start = this.clock.monotonic();
    let next = Number.POSITIVE_INFINITY;
    for (const trigger of this.byJob.values()) {
      if (trigger.at <= now) {
        if (this.clock.monotonic() - start >= SLICE_MS) {
          next = now;
          break;
        }
        this.fireOnce(trigger, now);
      }
      if (trigger.at > now) next = Math.min(next, trigger.at);
    }
    if (this.byJob.size > 0) this.armFor(next);
  }

  private fireOnce(trigger: Trigger, now: number): void {
    const at = nextRun(trigger.crontab, now, this.zone);
    if (at === undefined) this.delete(trigger.key);
    else trigger.at = at;
    this.fire(trigger.key);
  }
}
