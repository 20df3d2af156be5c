interface Box<Value> {
  value: Value | undefined;
}

/**
 * A map for what comes and soon goes, by the thousand a second.
 *
 * The engine makes a new table whenever a `Map` has seen enough keys, and the old one, with all that was in it, points to the new. Once a
 * table is in the old generation, all that follow are kept, and everything they held with them, until a full garbage collection: young
 * ones copy it about in vain. So what goes is taken out of its box, and the tables keep empty boxes.
 */
export class PassingMap<Key, Value> {
  private readonly boxes = new Map<Key, Box<Value>>();

  get size(): number {
    return this.boxes.size;
  }

  get(key: Key): Value | undefined {
    return this.boxes.get(key)?.value;
  }

  set(key: Key, value: Value): void {
    const box = this.boxes.get(key);
    if (box === undefined) this.boxes.set(key, { value });
    else box.value = value;
  }

  delete(key: Key): void {
    const box = this.boxes.get(key);
    if (box === undefined) return;
    box.value = undefined;
    this.boxes.delete(key);
  }

  clear(): void {
    for (const box of this.boxes.values()) box.value = undefined;
    this.boxes.clear();
  }

  /** In the order of coming; those that go meanwhile are left out. */
  *values(): Generator<Value, void, undefined> {
    for (const { value } of this.boxes.values()) if (value !== undefined) yield value;
  }
}
