import { type Clock, Pacer, type Timer } from '../clock/index.ts';
import { addResources, NO_RESOURCES, type Resources, sumOfResources } from '../model/index.ts';
import type { HeldOffer } from '../scheduling/index.ts';
import type { Stats } from '../stats/index.ts';
import type { Store } from '../store/index.ts';
import { CONSUMPTION, CONSUMPTION_METRICS, eachUse } from './utilization.ts';

/** What resource figures are made of. */
export interface ResourceStatsOptions {
  readonly store: Pick<Store, 'tasks' | 'quotas'>;
  readonly offersHeld: () => Iterable<Pick<HeldOffer, 'offer' | 'attributes' | 'ordinary' | 'revocable'>>;
  readonly stats: Pick<Stats, 'count' | 'gauge' | 'time'>;
  readonly clock: Clock;
  readonly settings: ResourceStatsSettings;
}

/** How often they are worked out. */
export interface ResourceStatsSettings {
  /** `-async_task_stat_update_interval`, milliseconds. */
  readonly usesMs: number;
  /** `-async_slot_stat_update_interval`, milliseconds. */
  readonly slotsMs: number;
}

const NANOS_PER_MS = 1e6;

/** What a slot of a size has of cores, and MB of memory and disk. (aurora: scheduler/stats/SlotSizeCounter.java) */
const SLOTS: Readonly<Record<string, readonly [cpus: number, ramMb: number, diskMb: number]>> = {
  small: [1, 1024, 4096],
  medium: [4, 8192, 16_384],
  large: [8, 16_384, 32_768],
  xlarge: [16, 32_768, 65_536],
};
const KINDS = ['', 'dedicated_', 'revocable_', 'dedicated_revocable_'];

/**
 * Exports the resources in use and the free slots of agents, worked out at intervals, the first time after one.
 * (aurora: scheduler/stats/{TaskStatCalculator,ResourceCounter,SlotSizeCounter}.java)
 */
export class ResourceStats {
  private readonly options: ResourceStatsOptions;
  /** A role that is in use no more keeps its last figures. */
  private readonly values = new Map<string, number>();
  private readonly ends: (() => void)[] = [];
  private readonly timers = new Map<string, Timer>();
  private stopped = false;

  constructor(options: ResourceStatsOptions) {
    this.options = options;
  }

  start(): void {
    const { usesMs, slotsMs } = this.options.settings;
    this.every(usesMs, 'task_stat_calculator_run', () => this.countUses());
    this.every(slotsMs, 'slot_size_counter_run', () => this.countSlots());
  }

  stop(): void {
    this.stopped = true;
    for (const timer of this.timers.values()) timer.cancel();
    for (const end of this.ends) end();
  }

  private every(intervalMs: number, name: string, work: () => Promise<void>): void {
    const { clock, stats } = this.options;
    const timer = clock.after(intervalMs, () => {
      const begin = clock.monotonic();
      const failed = () => stats.count('async_executor_uncaught_exceptions');
      void work()
        .catch(failed)
        .then(() => {
          if (this.stopped) return;
          stats.time(name, (clock.monotonic() - begin) * NANOS_PER_MS);
          this.every(intervalMs, name, work);
        });
    });
    this.timers.set(name, timer);
  }

  private async countUses(): Promise<void> {
    const { store, clock } = this.options;
    const sums = new Map<string, Resources>(CONSUMPTION_METRICS.map((metric) => [`resources_${metric}`, NO_RESOURCES]));
    const add = (name: string, use: Resources) => sums.set(name, addResources(sums.get(name) ?? NO_RESOURCES, use));
    await eachUse(store, clock, ({ role }, config, use) => {
      for (const metric of CONSUMPTION_METRICS) {
        if (!CONSUMPTION[metric](config)) continue;
        add(`resources_${metric}`, use);
        add(`resources_per_role_${metric}_${role}`, use);
      }
    });
    add('resources_allocated_quota', NO_RESOURCES);
    for (const [role, { resources = [] }] of store.quotas.all()) {
      add('resources_allocated_quota', sumOfResources(resources));
      add(`quota_per_role_${role}`, sumOfResources(resources));
    }
    for (const [name, { cpus, ramMb, diskMb }] of sums) {
      this.set(`${name}_cpu_cores`, cpus);
      this.set(`${name}_ram_mb`, ramMb);
      this.set(`${name}_disk_mb`, diskMb);
    }
  }

  private async countSlots(): Promise<void> {
    const pacer = new Pacer(this.options.clock);
    const slots = new Map(KINDS.flatMap((kind) => Object.keys(SLOTS).map((size) => [`empty_slots_${kind}${size}`, 0])));
    const add = (kind: string, machine: Resources): void => {
      for (const [size, [cpus, ramMb, diskMb]] of Object.entries(SLOTS)) {
        const fitting = Math.floor(Math.min(machine.cpus / cpus, machine.ramMb / ramMb, machine.diskMb / diskMb));
        const name = `empty_slots_${kind}${size}`;
        slots.set(name, (slots.get(name) ?? 0) + fitting);
      }
    };
    for (const { offer, attributes, ordinary, revocable } of [...this.options.offersHeld()]) {
      const dedicated = attributes.attributes?.some(({ name }) => name === 'dedicated') === true ? 'dedicated_' : '';
      add(dedicated, ordinary.available);
      if (offer.resources?.some((each) => each.revocable != null) === true) {
        add(`${dedicated}revocable_`, revocable.available);
      }
      if (pacer.due()) await pacer.rest();
    }
    for (const [name, value] of slots) this.set(name, value);
  }

  private set(name: string, value: number): void {
    const key = name.toLowerCase();
    if (!this.values.has(key)) this.ends.push(this.options.stats.gauge(key, () => this.values.get(key) ?? 0));
    this.values.set(key, Math.trunc(value));
  }
}
