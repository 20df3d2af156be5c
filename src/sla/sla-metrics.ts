import type { Logger } from 'pino';
import { type Clock, Pacer, type Timer } from '../clock/index.ts';
import type { Stats } from '../stats/index.ts';
import type { StoreView } from '../store/index.ts';
import { type GroupFigures, slaFigures } from './figures.ts';
import type { MetricsSettings } from './settings.ts';

/** Groups exported between two looks at the clock. */
const STRIDE = 50;
/** Figures are nobody's hurry, and leave much for the collector of garbage: short stretches, in milliseconds. */
const STRETCH_MS = 4;
const NANOS_PER_MS = 1e6;

export interface SlaMetricsOptions {
  readonly store: Pick<StoreView, 'tasks'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stats: Pick<Stats, 'doubleGauge' | 'time'>;
  readonly settings: MetricsSettings;
}

/**
 * Exports SLA figures, worked out anew at a fixed rate while this process leads. (aurora: scheduler/sla/SlaModule.java)
 *
 * Modes: made, started, stopped for good. Invariants: one computation at a time, in slices; what is exported is that of the last
 * one that was finished, and no name of an earlier one.
 */
export class SlaMetrics {
  private readonly options: SlaMetricsOptions;
  private readonly exported = new Map<string, ExportedGroup>();
  private timer: Timer | undefined;
  private stopped = false;

  constructor(options: SlaMetricsOptions) {
    this.options = options;
  }

  start(): void {
    const { clock, settings } = this.options;
    if (settings.prodMetrics.length === 0 && settings.nonProdMetrics.length === 0) return;
    this.arm(clock.monotonic() + settings.refreshMs);
  }

  /** Nothing is exported any more. */
  stop(): void {
    this.stopped = true;
    this.timer?.cancel();
    for (const group of this.exported.values()) forget(group);
    this.exported.clear();
  }

  private arm(dueMs: number): void {
    const { clock, settings, log } = this.options;
    if (this.stopped) return;
    this.timer = clock.after(Math.max(0, dueMs - clock.monotonic()), () => {
      this.compute()
        .catch((error: unknown) => log.error({ err: error }, 'Failed to work out SLA figures'))
        .finally(() => this.arm(Math.max(dueMs + settings.refreshMs, clock.monotonic())));
    });
  }

  private async compute(): Promise<void> {
    const { store, clock, log, stats, settings } = this.options;
    const { refreshMs, prodMetrics, nonProdMetrics } = settings;
    const begin = clock.monotonic();
    const endMs = clock.now();
    const work = slaFigures(store, { startMs: endMs - refreshMs, endMs }, prodMetrics, nonProdMetrics);
    const pacer = new Pacer(clock, STRETCH_MS);
    for (let step = work.next(); ; step = work.next()) {
      if (this.stopped) return;
      if (step.done === true) {
        await this.export(step.value.groups, pacer);
        if (step.value.untold > 0)
          log.warn({ times: step.value.untold }, 'Tasks without PENDING left out of SLA figures');
        stats.time('sla_stats_computation', Math.round((clock.monotonic() - begin) * NANOS_PER_MS));
        return;
      }
      if (pacer.due()) await pacer.rest();
    }
  }

  private async export(groups: ReadonlyMap<string, GroupFigures>, pacer: Pacer): Promise<void> {
    let steps = 0;
    const isTime = (): boolean => ++steps % STRIDE === 0 && pacer.due();
    for (const [name, group] of this.exported) {
      if (isTime()) await pacer.rest();
      if (groups.has(name)) continue;
      forget(group);
      this.exported.delete(name);
    }
    for (const [name, figures] of groups) {
      if (isTime()) await pacer.rest();
      if (this.stopped) return;
      const known = this.exported.get(name);
      if (known === undefined) this.exported.set(name, this.exportGroup(figures));
      else known.figures = figures;
    }
  }

  /** What is asked for of a group never changes, so its names stay. */
  private exportGroup(figures: GroupFigures): ExportedGroup {
    const { prefix, suffix, names } = figures;
    const removals: (() => void)[] = [];
    const group: ExportedGroup = { figures, removals };
    for (const [at, name] of names.entries()) {
      removals.push(this.options.stats.doubleGauge(`${prefix}${name}${suffix}`, () => group.figures.values[at] ?? 0));
    }
    return group;
  }
}

/** A group whose figures are exported as they are now. */
interface ExportedGroup {
  figures: GroupFigures;
  readonly removals: readonly (() => void)[];
}

function forget({ removals }: ExportedGroup): void {
  for (const remove of removals) remove();
}
