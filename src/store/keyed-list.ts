/** Holes are closed when there are more than this many and they outnumber the values. */
const FEW_HOLES = 32;

/**
 * A map whose values can be had as an array without a copy at every call: the array handed out is shared until the next change, which
 * then works on a copy of its own. Keeps the order of insertion; a replaced value keeps its place.
 */
export class KeyedList<V> {
  /** The key of the one value there is, until there are more: most lists stay that short. */
  private only: string | undefined;
  private slots: Map<string, number> | undefined;
  private values: (V | undefined)[] = [];
  private handedOut: readonly V[] | undefined;

  get size(): number {
    return this.slots?.size ?? this.values.length;
  }

  get(key: string): V | undefined {
    const slot = this.slotOf(key);
    return slot === undefined ? undefined : this.values[slot];
  }

  /** All values. The array is not touched any more. */
  list(): readonly V[] {
    this.handedOut ??= this.size === this.values.length ? (this.values as V[]) : this.values.filter(isValue);
    return this.handedOut;
  }

  set(key: string, value: V): void {
    const slot = this.slotOf(key);
    if (slot === undefined) {
      this.add(key, value);
      return;
    }
    this.beforeChange();
    this.values[slot] = value;
  }

  /** As {@link set}, of a key that is known to be new. */
  add(key: string, value: V): void {
    this.beforeChange();
    if (this.slots === undefined && this.only !== undefined) {
      this.slots = new Map([[this.only, 0]]);
      this.only = undefined;
    }
    if (this.slots === undefined) this.only = key;
    else this.slots.set(key, this.values.length);
    this.values.push(value);
  }

  delete(key: string): void {
    const slot = this.slotOf(key);
    if (slot === undefined) return;
    this.beforeChange();
    if (this.slots === undefined) {
      this.only = undefined;
      this.values = [];
      return;
    }
    this.slots.delete(key);
    this.values[slot] = undefined;
    const holes = this.values.length - this.slots.size;
    if (holes > FEW_HOLES && holes > this.slots.size) this.closeHoles(this.slots);
  }

  private slotOf(key: string): number | undefined {
    if (this.slots !== undefined) return this.slots.get(key);
    return this.only === key ? 0 : undefined;
  }

  private beforeChange(): void {
    if (this.handedOut === this.values) this.values = this.values.slice();
    this.handedOut = undefined;
  }

  private closeHoles(before: ReadonlyMap<string, number>): void {
    const values: V[] = [];
    const slots = new Map<string, number>();
    // Keys of a map come in the order of their insertion, as do their slots.
    for (const [key, slot] of before) {
      const value = this.values[slot];
      if (value === undefined) continue;
      slots.set(key, values.length);
      values.push(value);
    }
    this.values = values;
    this.slots = slots;
  }
}

function isValue<V>(value: V | undefined): value is V {
  return value !== undefined;
}
