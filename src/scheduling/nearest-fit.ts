import type { Clock } from '../clock/index.ts';
import { configOf, totalScore, type Veto } from '../model/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../wire/index.ts';

/** How long a fit is remembered after the first report, milliseconds. */
const EXPIRY_MS = 10 * 60 * 1000;

interface Fit {
  readonly vetoes: readonly Veto[];
  readonly score: number;
  /** When the first report was made, milliseconds of the monotonic clock. */
  readonly since: number;
}

/**
 * For each group of pending tasks the vetoes of the offer that came nearest to fitting: what keeps the tasks pending.
 * (aurora: scheduler/metadata/NearestFit.java)
 *
 * Invariants: a fit is replaced only by a nearer one; it goes ten minutes after the first report, later ones do not
 * extend that; it goes when a task of the group is deleted or leaves PENDING. Fits stand in the order of first reports,
 * so the outdated ones are at the head.
 */
export class NearestFit {
  private readonly clock: Clock;
  private readonly fits = new Map<TaskConfig, Fit>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Why tasks of this (interned) config are pending; undefined when nothing is known. */
  get(config: TaskConfig): readonly Veto[] | undefined {
    this.expire();
    return this.fits.get(config)?.vetoes;
  }

  /** Reports why a task of this config could not be placed on some agent. */
  report(config: TaskConfig, vetoes: readonly Veto[]): void {
    this.expire();
    const known = this.fits.get(config);
    const score = totalScore(vetoes);
    if (known !== undefined && score >= known.score) return;
    this.fits.set(config, { vetoes, score, since: known?.since ?? this.clock.monotonic() });
  }

  taskChanged(task: ScheduledTask, previous: ScheduleStatus | undefined): void {
    if (previous === ScheduleStatus.PENDING) this.fits.delete(configOf(task));
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) this.fits.delete(configOf(task));
  }

  private expire(): void {
    const now = this.clock.monotonic();
    for (const [config, { since }] of this.fits) {
      if (now - since < EXPIRY_MS) return;
      this.fits.delete(config);
    }
  }
}
