import type { Change } from './changes.ts';

/** A table that a {@link Journal} can write to. */
export interface Table<V> {
  get(key: string): V | undefined;
  /** Undefined removes. @returns what was there */
  put(key: string, value: V | undefined): V | undefined;
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

interface Entry<V> extends Change<V> {
  after: V | undefined;
}

/** Writes to a table and remembers what was there before, to undo it all or to say what changed. */
export class Journal<V> {
  private readonly table: Table<V>;
  /** Made when it is needed: most transactions write to one table. */
  private entries: Map<string, Entry<V>> | undefined;

  constructor(table: Table<V>) {
    this.table = table;
  }

  put(key: string, value: V | undefined): void {
    this.entries ??= new Map();
    const before = this.table.put(key, value);
    const entry = this.entries.get(key);
    if (entry === undefined) this.entries.set(key, { before, after: value });
    else entry.after = value;
  }

  /** Puts back what was there. */
  undo(): void {
    for (const [key, { before }] of this.entries ?? NOTHING) this.table.put(key, before);
    this.entries = undefined;
  }

  /** What is different now. To be asked for when all has been written. */
  changes(): ReadonlyMap<string, Change<V>> {
    const { entries } = this;
    if (entries === undefined) return NOTHING;
    entries.forEach(({ before, after }, key) => {
      if (before === after) entries.delete(key);
    });
    return entries;
  }
}
