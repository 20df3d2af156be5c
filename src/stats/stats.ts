import type { Count } from './count.ts';

/** One figure as it stands now. */
export type Stat =
  | { readonly type: 'long'; readonly value: number | bigint }
  | { readonly type: 'double'; readonly value: number }
  | { readonly type: 'text'; readonly value: string };

/** What a timer counts in; `ns` is another name for `nanos`. */
export type TimeUnit = 'nanos' | 'micros' | 'ms' | 'ns';

/** A figure with its kind. */
export type StatFamily =
  | { readonly kind: 'counter' | 'gauge'; readonly name: string; readonly value: number }
  | {
      readonly kind: 'timer';
      readonly name: string;
      readonly unit: TimeUnit;
      /** In units. */
      readonly total: number;
      readonly events: number;
      /** As of the last sample. */
      readonly rates: { readonly totalPerEvent: number; readonly totalPerSec: number; readonly eventsPerSec: number };
    };

/** How often something happened. */
interface Counter {
  /** Undefined when another name that is exported as the same was first. */
  readonly exported: string | undefined;
  value: number;
}

/** How long something took, all times together. */
interface Timer {
  readonly exported: string;
  events: number;
  total: number;
  /** As of the last sample. */
  sampledEvents: number;
  sampledTotal: number;
  eventsPerSec: number;
  totalPerSec: number;
  totalPerEvent: number;
  readonly unit: TimeUnit;
}

/** Names that may be exported at once: those made of job keys and task ids grow with what clients ask for. */
const MAX_NAMES = 200_000;

const MS_PER_SEC = 1000;

/**
 * All figures of a scheduler, by the original's names. Characters that the original does not allow in a name become `_`; a name
 * that is exported twice keeps its first meaning. (aurora: commons/stats/Stats.java)
 */
export class Stats {
  private readonly counters = new Map<string, Counter>();
  private readonly gauges = new Map<string, () => Stat>();
  private readonly timers = new Map<string, Timer>();
  /** Names under which counters are exported that have another. */
  private readonly renamed = new Set<string>();
  private lastSampleMs: number | undefined;

  /** Says that something happened; a name that is new begins at 0. */
  readonly count: Count = (name, by = 1) => {
    const counter = this.counters.get(name);
    if (counter !== undefined) counter.value += by;
    else if (this.hasRoom()) this.counters.set(name, { exported: this.newName(name), value: by });
  };

  /** Exports counters at 0, so that they can be seen before anything has happened. */
  counter(...names: readonly string[]): void {
    for (const name of names) this.count(name, 0);
  }

  /**
   * Says how long something took. Exported from its first use as `<name>_<unit>_total`, `<name>_events`, `<name>_<unit>_per_event`,
   * `<name>_<unit>_total_per_sec` and `<name>_events_per_sec`, of which the last three tell of the time between two samples.
   * @param amount in `unit`s
   */
  time(name: string, amount: number, unit: TimeUnit = 'nanos'): void {
    let timer = this.timers.get(name);
    if (timer === undefined) {
      if (!this.hasRoom()) return;
      timer = {
        exported: exportedName(name),
        ...{ events: 0, total: 0, sampledEvents: 0, sampledTotal: 0 },
        ...{ eventsPerSec: 0, totalPerSec: 0, totalPerEvent: 0, unit },
      };
      this.timers.set(name, timer);
    }
    timer.events++;
    timer.total += amount;
  }

  /** Exports what `read` gives at the time of asking: an integer or a text. Gives what ends that. */
  gauge(name: string, read: () => number | string): () => void {
    return this.export(name, () => {
      const value = read();
      return typeof value === 'string' ? { type: 'text', value } : { type: 'long', value };
    });
  }

  /** As {@link gauge}, of a figure that has a fraction, and is shown with one even when it is 0. */
  doubleGauge(name: string, read: () => number): () => void {
    return this.export(name, () => ({ type: 'double', value: read() }));
  }

  /** Works out the rates of timers since the last sample. @param nowMs by a clock that never goes back */
  sample(nowMs: number): void {
    const secs = this.lastSampleMs === undefined ? 0 : (nowMs - this.lastSampleMs) / MS_PER_SEC;
    this.lastSampleMs = nowMs;
    for (const timer of this.timers.values()) {
      const events = timer.events - timer.sampledEvents;
      const total = timer.total - timer.sampledTotal;
      timer.sampledEvents = timer.events;
      timer.sampledTotal = timer.total;
      timer.eventsPerSec = secs > 0 ? events / secs : 0;
      timer.totalPerSec = secs > 0 ? total / secs : 0;
      timer.totalPerEvent = events > 0 ? total / events : 0;
    }
  }

  /** All figures as of now. */
  snapshot(): Map<string, Stat> {
    return new Map(this.figures());
  }

  /**
   * All figures in no order, each as of when it is read, which may take its time: what is exported meanwhile may be among them. A gauge
   * that throws is left out.
   */
  *figures(): Generator<readonly [name: string, stat: Stat], void, undefined> {
    for (const { exported, value } of this.counters.values()) {
      if (exported !== undefined) yield [exported, { type: 'long', value }];
    }
    for (const timer of this.timers.values()) {
      const { exported, unit } = timer;
      yield [`${exported}_${unit}_total`, { type: 'long', value: Math.round(timer.total) }];
      yield [`${exported}_events`, { type: 'long', value: timer.events }];
      yield [`${exported}_${unit}_per_event`, { type: 'double', value: timer.totalPerEvent }];
      yield [`${exported}_${unit}_total_per_sec`, { type: 'double', value: timer.totalPerSec }];
      yield [`${exported}_events_per_sec`, { type: 'double', value: timer.eventsPerSec }];
    }
    for (const [name, read] of this.gauges) {
      let stat: Stat;
      try {
        stat = read();
      } catch {
        // What can't be read now has no figure now; the others have.
        continue;
      }
      yield [name, stat];
    }
  }

  /** The figures that are numbers, but for those of single jobs and tasks: what samples are kept of. */
  *tracked(): Generator<readonly [name: string, value: number], void, undefined> {
    for (const family of this.families()) {
      if (family.kind !== 'timer') {
        yield [family.name, family.value];
        continue;
      }
      const { name, unit, total, events, rates } = family;
      yield [`${name}_${unit}_total`, Math.round(total)];
      yield [`${name}_events`, events];
      yield [`${name}_${unit}_per_event`, rates.totalPerEvent];
      yield [`${name}_${unit}_total_per_sec`, rates.totalPerSec];
      yield [`${name}_events_per_sec`, rates.eventsPerSec];
    }
  }

  /** The same, with what kind each is. */
  *families(): Generator<StatFamily, void, undefined> {
    for (const { exported, value } of this.counters.values()) {
      if (exported !== undefined && !isOfOne(exported)) yield { kind: 'counter', name: exported, value };
    }
    for (const timer of this.timers.values()) {
      const { exported, unit, total, events } = timer;
      if (!isOfOne(exported)) yield { kind: 'timer', name: exported, unit, total, events, rates: timer };
    }
    for (const [name, read] of this.gauges) {
      if (isOfOne(name)) continue;
      try {
        const { value } = read();
        if (typeof value !== 'string') yield { kind: 'gauge', name, value: Number(value) };
      } catch {
        // What can't be read now has no figure now; the others have.
      }
    }
  }

  private export(name: string, read: () => Stat): () => void {
    const exported = exportedName(name);
    if (this.isTaken(exported) || !this.hasRoom()) return () => undefined;
    this.gauges.set(exported, read);
    return () => {
      if (this.gauges.get(exported) !== read) return;
      this.gauges.delete(exported);
    };
  }

  /** The name that a counter is exported under, or undefined when that has its meaning already. */
  private newName(name: string): string | undefined {
    const exported = exportedName(name);
    if (this.isTaken(exported)) return undefined;
    if (exported !== name) this.renamed.add(exported);
    return exported;
  }

  /** Whether a name has its meaning already. */
  private isTaken(exported: string): boolean {
    return (
      this.gauges.has(exported) || this.counters.get(exported)?.exported !== undefined || this.renamed.has(exported)
    );
  }

  private hasRoom(): boolean {
    return this.counters.size + this.gauges.size + this.timers.size < MAX_NAMES;
  }
}

/** (aurora: commons/stats/Stats.java, `normalizeName`) */
function exportedName(name: string): string {
  return name.replace(/[^A-Za-z0-9_/.-]/g, '_');
}

/** Whether a figure is that of a single job or task, in whose key there is a slash. */
function isOfOne(name: string): boolean {
  return name.includes('/');
}
