import type { Change } from './changes.ts';

/** A table that a {@link Journal} can write to. */
export interface Table<V> {
  get(key: string): V | undefined;
  /** Undefined removes. */
  put(key: string, value: V | undefined): void;
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** Writes to a table and remembers what was there before, to undo it all or to say what changed. */
export class Journal<V> {
  private readonly table: Table<V>;
  /** Made when it is needed: most transactions write to one table. */
  private before: Map<string, V | undefined> | undefined;

  constructor(table: Table<V>) {
    this.table = table;
  }

  put(key: string, value: V | undefined): void {
    this.before ??= new Map();
    if (!this.before.has(key)) this.before.set(key, this.table.get(key));
    this.table.put(key, value);
  }

  /** Puts back what was there. */
  undo(): void {
    for (const [key, value] of this.before ?? NOTHING) this.table.put(key, value);
    this.before = undefined;
  }

  /** What is different now. */
  changes(): ReadonlyMap<string, Change<V>> {
    if (this.before === undefined) return NOTHING;
    const changes = new Map<string, Change<V>>();
    for (const [key, before] of this.before) {
      const after = this.table.get(key);
      if (before !== after) changes.set(key, { before, after });
    }
    return changes;
  }
}
