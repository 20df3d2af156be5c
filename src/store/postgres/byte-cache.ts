/** Slots; a power of two. */
const SLOTS = 16_384;
/** Longer runs are not kept. */
const SLOT_BYTES = 128;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Makes a value of the bytes in [from, to) of a memory. */
export type MakeOfBytes<V> = (bytes: DataView<ArrayBuffer>, from: number, to: number) => V;

/**
 * Remembers what was made of a run of bytes, so that many equal runs become one value without a text in between. It forgets a run
 * when another one needs its place. All runs lie side by side: one that is looked up is compared in one place of memory.
 */
export class ByteCache<V> {
  private readonly bytes = new DataView(new ArrayBuffer(SLOTS * SLOT_BYTES));
  /** One more than the length of each slot's run; 0 where there is none. */
  private readonly sizes = new Uint8Array(SLOTS);
  private readonly values: (V | undefined)[] = new Array(SLOTS).fill(undefined);
  private readonly make: MakeOfBytes<V>;

  constructor(make: MakeOfBytes<V>) {
    this.make = make;
  }

  get(bytes: DataView<ArrayBuffer>, from: number, to: number): V {
    const length = to - from;
    if (length > SLOT_BYTES) return this.make(bytes, from, to);
    const slot = slotOf(bytes, from, to);
    if (this.sizes[slot] === length + 1 && this.holds(slot, bytes, from, length)) return this.values[slot] as V;
    const value = this.make(bytes, from, to);
    new Uint8Array(this.bytes.buffer).set(new Uint8Array(bytes.buffer, from, length), slot * SLOT_BYTES);
    this.sizes[slot] = length + 1;
    this.values[slot] = value;
    return value;
  }

  private holds(slot: number, bytes: DataView<ArrayBuffer>, from: number, length: number): boolean {
    const begin = slot * SLOT_BYTES;
    let at = 0;
    for (; at + 4 <= length; at += 4) if (this.bytes.getInt32(begin + at) !== bytes.getInt32(from + at)) return false;
    for (; at < length; at++) if (this.bytes.getUint8(begin + at) !== bytes.getUint8(from + at)) return false;
    return true;
  }
}

/** Four bytes at a time, as long as there are as many. */
function slotOf(bytes: DataView<ArrayBuffer>, from: number, to: number): number {
  let hash = FNV_OFFSET;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    hash = Math.imul(hash ^ bytes.getInt32(at), FNV_PRIME);
    // Multiplication carries upwards only.
    hash ^= hash >>> 15;
  }
  for (; at < to; at++) hash = Math.imul(hash ^ bytes.getUint8(at), FNV_PRIME);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
