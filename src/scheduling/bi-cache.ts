import { type Clock, Deadlines } from '../clock/index.ts';
import type { Count } from '../stats/index.ts';

export interface BiCacheOptions {
  readonly clock: Clock;
  readonly count: Count;
  /** Entries go this long after they were written, milliseconds. */
  readonly holdMs: number;
  /** Start of the names of its figures. */
  readonly statPrefix: string;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Entries that expire, found by key and by value. (aurora: scheduler/preemptor/BiCache.java; there times are cut to whole minutes)
 *
 * Invariants: a key has one value; it expires `holdMs` after it was last written; both directions always agree.
 */
export class BiCache<Value> {
  private readonly options: BiCacheOptions;
  private readonly values = new Map<string, Value>();
  private readonly keys = new Map<Value, Set<string>>();
  private readonly deadlines: Deadlines<undefined>;
  private changes = 0;

  constructor(options: BiCacheOptions) {
    this.options = options;
    this.deadlines = new Deadlines(options.clock, (key) => {
      this.drop(key);
      options.count(`${options.statPrefix}_cache_expiration_removals`);
    });
  }

  get size(): number {
    return this.values.size;
  }

  /** Grows whenever an entry goes or changes its value. */
  get version(): number {
    return this.changes;
  }

  get(key: string): Value | undefined {
    return this.values.get(key);
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  /** The keys of a value, as they are now. */
  keysOf(value: Value): ReadonlySet<string> {
    const keys = this.keys.get(value);
    return keys === undefined ? NONE : new Set(keys);
  }

  hasValue(value: Value): boolean {
    return this.keys.has(value);
  }

  /** All entries, as they are now. */
  entries(): ReadonlyMap<string, Value> {
    return new Map(this.values);
  }

  /** Sets the value of a key, in place of one that it may have, for the full time. */
  put(key: string, value: Value): void {
    this.drop(key);
    this.values.set(key, value);
    const keys = this.keys.get(value);
    if (keys === undefined) this.keys.set(value, new Set([key]));
    else keys.add(key);
    this.deadlines.set(key, this.options.holdMs, undefined);
  }

  /** Removes the entry of a key, if there is one. */
  remove(key: string): void {
    this.options.count(`${this.options.statPrefix}_cache_explicit_removals`);
    this.drop(key);
  }

  /** Forgets everything, uncounted. */
  clear(): void {
    this.values.clear();
    this.keys.clear();
    this.deadlines.clear();
    this.changes += 1;
  }

  private drop(key: string): void {
    const value = this.values.get(key);
    if (value === undefined) return;
    this.changes += 1;
    this.values.delete(key);
    this.deadlines.delete(key);
    const keys = this.keys.get(value);
    keys?.delete(key);
    if (keys?.size === 0) this.keys.delete(value);
    this.options.count(`${this.options.statPrefix}_cache_removals`);
  }
}
