import type { Logger } from 'pino';
import { type Clock, Pacer, type Timer } from '../clock/index.ts';
import type { Stats } from '../stats/index.ts';
import type { StoreView } from '../store/index.ts';
import { slaFigures } from './figures.ts';
import type { MetricsSettings } from './settings.ts';

/** Names exported between two looks at the clock. */
const STRIDE = 200;
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
  private readonly gauges = new Map<string, () => void>();
  private values: ReadonlyMap<string, number> = new Map();
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
    for (const remove of this.gauges.values()) remove();
    this.gauges.clear();
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
    const pacer = new Pacer(clock);
    for (let step = work.next(); ; step = work.next()) {
      if (this.stopped) return;
      if (step.done === true) {
        await this.export(step.value.values, pacer);
        if (step.value.untold > 0)
          log.warn({ times: step.value.untold }, 'Tasks without PENDING left out of SLA figures');
        stats.time('sla_stats_computation', Math.round((clock.monotonic() - begin) * NANOS_PER_MS));
        return;
      }
      if (pacer.due()) await pacer.rest();
    }
  }

  private async export(values: ReadonlyMap<string, number>, pacer: Pacer): Promise<void> {
    const { stats } = this.options;
    this.values = values;
    let steps = 0;
    const isTime = (): boolean => ++steps % STRIDE === 0 && pacer.due();
    for (const [name, remove] of this.gauges) {
      if (isTime()) await pacer.rest();
      if (values.has(name)) continue;
      remove();
      this.gauges.delete(name);
    }
    for (const name of values.keys()) {
      if (isTime()) await pacer.rest();
      if (this.stopped) return;
      if (!this.gauges.has(name))
        this.gauges.set(
          name,
          stats.doubleGauge(name, () => this.values.get(name) ?? 0),
        );
    }
  }
}
