/** Holes are closed when there are more than this many and they outnumber the values. */
const FEW_HOLES = 32;
/** Among so many keys it takes no index to find one: those of a short list, or those that follow the one found last. */
const FEW_KEYS = 8;

/**
 * A map whose values can be had as an array without a copy at every call: the array handed out is shared until the next change, which
 * then works on a copy of its own. Keeps the order of insertion; a replaced value keeps its place.
 *
 * Where a key is, is noted when it is first asked for out of order: most lists are short, or only added to, or taken from one key after
 * another, and to note a hundred thousand would hold the event loop.
 */
export class KeyedList<V> {
  /** The key of each value; undefined for a hole. */
  private keys: (string | undefined)[] = [];
  private values: (V | undefined)[] = [];
  private slots: Map<string, number> | undefined;
  /** Number of values that are no holes. */
  private live = 0;
  /** Where a key was found last. */
  private lastSlot = 0;
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
    if (this.keys.length === 0) {
      // There is a list for each host, most of them of one task: an array that grows has room for sixteen more at once.
      this.keys = [key];
      this.values = [value];
    } else {
      this.keys.push(key);
      this.values.push(value);
    }
    this.live++;
  }

  delete(key: string): void {
    const slot = this.slotOf(key);
    if (slot === undefined) return;
    this.beforeChange();
    this.live--;
    this.slots?.delete(key);
    this.keys[slot] = undefined;
    this.values[slot] = undefined;
    const holes = this.values.length - this.live;
    if (this.live === 0 || (holes > FEW_HOLES && holes > this.live)) this.closeHoles();
  }

  private slotOf(key: string): number | undefined {
    const slot = this.nearSlotOf(key) ?? this.notedSlotOf(key);
    if (slot !== undefined) this.lastSlot = slot;
    return slot;
  }

  /** Where a key is, if that is where one was found last, or soon behind. */
  private nearSlotOf(key: string): number | undefined {
    const { keys, lastSlot } = this;
    const end = Math.min(lastSlot + FEW_KEYS, keys.length);
    for (let slot = lastSlot; slot < end; slot++) if (keys[slot] === key) return slot;
    return undefined;
  }

  private notedSlotOf(key: string): number | undefined {
    if (this.slots === undefined) {
      if (this.keys.length <= FEW_KEYS) {
        const slot = this.keys.indexOf(key);
        return slot < 0 ? undefined : slot;
      }
      this.slots = new Map();
      for (const [slot, each] of this.keys.entries()) if (each !== undefined) this.slots.set(each, slot);
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
    this.lastSlot = 0;
  }
}

function isValue<V>(value: V | undefined): value is V {
  return value !== undefined;
}
