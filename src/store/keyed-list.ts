/** Holes are closed when there are more than this many and they outnumber the values. */
const FEW_HOLES = 32;
/** Among so many keys it takes no index to find one. */
const FEW_KEYS = 8;

/**
 * A map whose values can be had as an array without a copy at every call: the array handed out is shared until the next change, which
 * then works on a copy of its own. Keeps the order of insertion; a replaced value keeps its place.
 *
 * Where a key is, is noted when it is first asked for: most lists are short, or only added to.
 */
export class KeyedList<V> {
  /** The key of each value. */
  private keys: string[] = [];
  private values: (V | undefined)[] = [];
  private slots: Map<string, number> | undefined;
  /** Number of values that are no holes; there are none without {@link slots}. */
  private live = 0;
  private handedOut: readonly V[] | undefined;

  get size(): number {
    return this.live;
  }

  get(key: string): V | undefined {
    const slot = this.slotOf(key);
    return slot === undefined ? undefined : this.values[slot];
  }

  /** All values. The array is not touched any more. */
  list(): readonly V[] {
    this.handedOut ??= this.live === this.values.length ? (this.values as V[]) : this.values.filter(isValue);
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
    this.slots?.set(key, this.values.length);
    this.keys.push(key);
    this.values.push(value);
    this.live++;
  }

  delete(key: string): void {
    const slot = this.slotOf(key);
    if (slot === undefined) return;
    this.beforeChange();
    this.live--;
    if (this.slots === undefined) {
      this.keys.splice(slot, 1);
      this.values.splice(slot, 1);
      return;
    }
    this.slots.delete(key);
    this.values[slot] = undefined;
    const holes = this.values.length - this.live;
    if (this.live === 0 || (holes > FEW_HOLES && holes > this.live)) this.closeHoles();
  }

  private slotOf(key: string): number | undefined {
    if (this.slots === undefined) {
      if (this.keys.length <= FEW_KEYS) {
        const slot = this.keys.indexOf(key);
        return slot < 0 ? undefined : slot;
      }
      this.slots = new Map(this.keys.map((each, slot) => [each, slot]));
    }
    return this.slots.get(key);
  }

  private beforeChange(): void {
    if (this.handedOut === this.values) this.values = this.values.slice();
    this.handedOut = undefined;
  }

  private closeHoles(): void {
    const keys: string[] = [];
    const values: V[] = [];
    for (const [slot, value] of this.values.entries()) {
      const key = this.keys[slot];
      if (value === undefined || key === undefined) continue;
      keys.push(key);
      values.push(value);
    }
    this.keys = keys;
    this.values = values;
    this.slots = undefined;
  }
}

function isValue<V>(value: V | undefined): value is V {
  return value !== undefined;
}
