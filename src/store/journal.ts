import type { Change } from './changes.ts';

/** A table that a {@link Journal} can write to. */
export interface Table<V> {
  get(key: string): V | undefined;
  /** Undefined removes. */
  put(key: string, value: V | undefined): void;
}

/** Writes to a table and remembers what was there before, to undo it all or to say what changed. */
export class Journal<V> {
  private readonly table: Table<V>;
  private readonly before = new Map<string, V | undefined>();

  constructor(table: Table<V>) {
    this.table = table;
  }

  put(key: string, value: V | undefined): void {
    if (!this.before.has(key)) this.before.set(key, this.table.get(key));
    this.table.put(key, value);
  }

  /** Puts back what was there. */
  undo(): void {
    for (const [key, value] of this.before) this.table.put(key, value);
    this.before.clear();
  }

  /** What is different now. */
  changes(): ReadonlyMap<string, Change<V>> {
    const changes = new Map<string, Change<V>>();
    for (const [key, before] of this.before) {
      const after = this.table.get(key);
      if (before !== after) changes.set(key, { before, after });
    }
    return changes;
  }
}
