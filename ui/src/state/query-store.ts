import type { Clock, Timer } from '../../../src/clock/index.ts';
import { Fault, type FaultKind } from '../api/errors.ts';

/** Something to be read and kept fresh. */
export interface Query<T> {
  /** Tells it from all others; the same key means the same data. */
  readonly key: string;
  load(signal: AbortSignal): Promise<T>;
  /** How long data are fresh, ms. */
  readonly everyMs: number;
}

/** What is known of a query at a moment. */
export interface Snapshot<T> {
  readonly data: T | undefined;
  /** When the data came, ms since 1970; 0 when there are none. */
  readonly at: number;
  /** Why the last attempt brought none. */
  readonly fault: Fault | undefined;
  readonly isLoading: boolean;
}

/** How all that is watched stands together. */
export interface Overall {
  /** When the oldest data came, ms since 1970; 0 when there are none. */
  readonly oldestAt: number;
  /** The fault that most concerns whoever looks at the page. */
  readonly fault: Fault | undefined;
  readonly isLoading: boolean;
  readonly isPaused: boolean;
}

interface Entry {
  snapshot: Snapshot<unknown>;
  query: Query<unknown>;
  readonly watchers: Set<() => void>;
  timer: Timer | undefined;
  abort: AbortController | undefined;
  failures: number;
  /** When the next attempt is due, by the monotonic clock. */
  dueAt: number;
}

const NOTHING: Snapshot<undefined> = { data: undefined, at: 0, fault: undefined, isLoading: false };

/** Data of pages that are not shown any more are kept for so many queries, so that going back is immediate. */
const KEPT = 12;
/** The longest time between two attempts after failures, ms. */
const MAX_BACKOFF_MS = 30_000;
/** What takes long is asked for less often: at most this share of the time is spent on it. */
const SHARE = 1 / 20;
const MAX_INTERVAL_MS = 300_000;
/** Faults in the order in which one wants to know of them. */
const CONCERN: readonly FaultKind[] = ['moved', 'no-leader', 'offline', 'denied', 'broken', 'refused'];

/**
 * Reads queries that someone watches, again and again, keeps the last data when that fails, and rests while it is paused, which is
 * when the page is hidden or the user wants it to stand still.
 */
export class QueryStore {
  private readonly clock: Clock;
  private readonly entries = new Map<string, Entry>();
  private paused = false;
  private hidden = false;
  private all: Overall = { oldestAt: 0, fault: undefined, isLoading: false, isPaused: false };
  private readonly allWatchers = new Set<() => void>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** What is known now; the same object until it changes. */
  snapshot<T>(key: string): Snapshot<T> {
    return (this.entries.get(key)?.snapshot ?? NOTHING) as Snapshot<T>;
  }

  /** Keeps a query fresh, and tells of every change, until the function given back is called. */
  watch<T>(query: Query<T>, changed: () => void): () => void {
    const entry = this.entryOf(query);
    entry.query = query;
    entry.watchers.add(changed);
    if (entry.watchers.size === 1) this.arm(entry);
    return () => {
      entry.watchers.delete(changed);
      if (entry.watchers.size > 0) return;
      entry.timer?.cancel();
      entry.timer = undefined;
      entry.abort?.abort();
      this.forgetOld();
      this.sumUp();
    };
  }

  /** How all that is watched stands; the same object until that changes. */
  overall(): Overall {
    return this.all;
  }

  watchOverall(changed: () => void): () => void {
    this.allWatchers.add(changed);
    return () => this.allWatchers.delete(changed);
  }

  /** Reads everything that is watched now, even while paused. */
  refresh(): void {
    for (const entry of this.entries.values()) if (entry.watchers.size > 0) void this.load(entry);
  }

  /** Stops the clockwork for as long as the user wants, or starts it again: what has become old meanwhile is read at once. */
  setPaused(paused: boolean): void {
    this.rest(() => {
      this.paused = paused;
    });
  }

  /** The same while nobody can see the page. */
  setHidden(hidden: boolean): void {
    this.rest(() => {
      this.hidden = hidden;
    });
  }

  private get resting(): boolean {
    return this.paused || this.hidden;
  }

  private rest(change: () => void): void {
    const before = this.resting;
    change();
    if (before !== this.resting) {
      for (const entry of this.entries.values()) {
        entry.timer?.cancel();
        entry.timer = undefined;
        if (entry.watchers.size > 0) this.arm(entry);
      }
    }
    this.sumUp();
  }

  private entryOf(query: Query<unknown>): Entry {
    const known = this.entries.get(query.key);
    if (known !== undefined) {
      // Moved to the end, where the latest are.
      this.entries.delete(query.key);
      this.entries.set(query.key, known);
      return known;
    }
    const entry: Entry = {
      snapshot: NOTHING,
      query,
      watchers: new Set(),
      timer: undefined,
      abort: undefined,
      failures: 0,
      dueAt: 0,
    };
    this.entries.set(query.key, entry);
    return entry;
  }

  private arm(entry: Entry): void {
    const left = entry.dueAt - this.clock.monotonic();
    if (left <= 0 && (!this.resting || entry.snapshot.at === 0)) void this.load(entry);
    else if (!this.resting) entry.timer = this.clock.after(Math.max(0, left), () => void this.load(entry));
  }

  private async load(entry: Entry): Promise<void> {
    if (entry.abort !== undefined) return;
    entry.timer?.cancel();
    entry.timer = undefined;
    const abort = new AbortController();
    entry.abort = abort;
    this.put(entry, { ...entry.snapshot, isLoading: true });
    const start = this.clock.monotonic();
    const outcome = await attempt(entry.query, abort.signal);
    entry.abort = undefined;
    const took = this.clock.monotonic() - start;
    if (abort.signal.aborted) {
      entry.dueAt = this.clock.monotonic();
      this.put(entry, { ...entry.snapshot, isLoading: false });
    } else if ('fault' in outcome) {
      entry.failures += 1;
      entry.dueAt = this.clock.monotonic() + Math.min(MAX_BACKOFF_MS, 1000 * 2 ** Math.min(entry.failures, 10));
      this.put(entry, { ...entry.snapshot, fault: outcome.fault, isLoading: false });
    } else {
      entry.failures = 0;
      entry.dueAt = this.clock.monotonic() + Math.min(MAX_INTERVAL_MS, Math.max(entry.query.everyMs, took / SHARE));
      this.put(entry, { data: outcome.data, at: this.clock.now(), fault: undefined, isLoading: false });
    }
    if (entry.watchers.size > 0) this.arm(entry);
  }

  private put(entry: Entry, snapshot: Snapshot<unknown>): void {
    entry.snapshot = snapshot;
    for (const changed of [...entry.watchers]) changed();
    this.sumUp();
  }

  private sumUp(): void {
    const watched = [...this.entries.values()]
      .filter(({ watchers }) => watchers.size > 0)
      .map(({ snapshot }) => snapshot);
    const times = watched.filter(({ at }) => at > 0).map(({ at }) => at);
    const faults = watched.flatMap(({ fault }) => fault ?? []);
    const next: Overall = {
      oldestAt: times.length === 0 ? 0 : Math.min(...times),
      fault: faults.sort((a, b) => CONCERN.indexOf(a.kind) - CONCERN.indexOf(b.kind))[0],
      isLoading: watched.some(({ isLoading }) => isLoading),
      isPaused: this.paused,
    };
    const { all } = this;
    const isSame = (Object.keys(next) as (keyof Overall)[]).every((name) => next[name] === all[name]);
    if (isSame) return;
    this.all = next;
    for (const changed of [...this.allWatchers]) changed();
  }

  private forgetOld(): void {
    const unwatched = [...this.entries.values()].filter(({ watchers }) => watchers.size === 0);
    for (const { query } of unwatched.slice(0, Math.max(0, unwatched.length - KEPT))) this.entries.delete(query.key);
  }
}

async function attempt(
  query: Query<unknown>,
  signal: AbortSignal,
): Promise<{ readonly data: unknown } | { readonly fault: Fault }> {
  try {
    return { data: await query.load(signal) };
  } catch (error) {
    return {
      fault:
        error instanceof Fault ? error : new Fault('broken', error instanceof Error ? error.message : String(error)),
    };
  }
}
