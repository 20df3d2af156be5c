/** Slots; a power of two. */
const SLOTS = 65_536;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Makes a value of the bytes in [from, to) of a memory. */
export type MakeOfBytes<V> = (bytes: DataView<ArrayBuffer>, from: number, to: number) => V;

interface Entry<V> {
  readonly bytes: DataView<ArrayBuffer>;
  readonly value: V;
}

/**
 * Remembers what was made of a run of bytes, so that many equal runs become one value without a text in between. It forgets a run
 * when another one needs its place.
 */
export class ByteCache<V> {
  private readonly entries: (Entry<V> | undefined)[] = new Array(SLOTS).fill(undefined);
  private readonly make: MakeOfBytes<V>;

  constructor(make: MakeOfBytes<V>) {
    this.make = make;
  }

  get(bytes: DataView<ArrayBuffer>, from: number, to: number): V {
    const slot = slotOf(bytes, from, to);
    const known = this.entries[slot];
    if (known !== undefined && isSame(known.bytes, bytes, from, to)) return known.value;
    const value = this.make(bytes, from, to);
    this.entries[slot] = { bytes: new DataView(bytes.buffer.slice(from, to)), value };
    return value;
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

function isSame(known: DataView<ArrayBuffer>, bytes: DataView<ArrayBuffer>, from: number, to: number): boolean {
  const length = known.byteLength;
  if (length !== to - from) return false;
  let at = 0;
  for (; at + 4 <= length; at += 4) if (known.getInt32(at) !== bytes.getInt32(from + at)) return false;
  for (; at < length; at++) if (known.getUint8(at) !== bytes.getUint8(from + at)) return false;
  return true;
}
