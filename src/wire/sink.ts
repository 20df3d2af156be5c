import { ProtocolError } from './error.ts';
import { type EncodedRuns, hasKeptRuns, runWriter } from './kept-runs.ts';
import { allocate, type RawBuffer, utf8Length } from './raw-buffer.ts';
import type { Int64 } from './types.ts';

/** Lists at least this long are put off when a message is written in slices. */
const PUT_OFF_FROM = 16;

/** How many bytes that were encoded before are as quick to send as one is to encode, by a modest estimate. */
const KEPT_BYTES = 8;

/** From this length on they are handed on where they are; what is shorter is quicker to copy. */
const LINKED_FROM = 2_048;

/** A list that was left out where it belongs, to be written later, element by element. */
export interface PutOffList {
  /** Where its elements belong. */
  readonly at: number;
  readonly size: number;
  /**
   * Writes elements from an index on, until the sink is full or a list inside an element was put off.
   * @returns the index of the next element
   */
  writeSome(from: number): number;
}

/** Strings up to this length are written here; for longer ones the call into native code is faster. */
const SHORT_TEXT = 32;

/** A buffer this many times as long as is needed is given up. */
const MUCH_TOO_LARGE = 4;

/** One growable buffer that a protocol's writer writes to. */
export abstract class Sink {
  bytes: RawBuffer;
  /** The same buffer, for several bytes at a time. */
  view: DataView;
  pos = 0;
  private capacity: number;
  /** Where the slice that is being written is to end. */
  private full = Number.POSITIVE_INFINITY;
  /** The slice up to what stands in the buffer from `partStart` on. */
  private parts: Uint8Array[] = [];
  private partStart = 0;
  /** The buffer of the slice before this one. */
  private other: RawBuffer | undefined;
  /** Lists put off so far, in order; undefined when every list is to be written in its place. */
  putOff: PutOffList[] | undefined;

  constructor(size: number) {
    this.bytes = allocate(size);
    this.view = new DataView(this.bytes.buffer);
    this.capacity = size;
  }

  /** Makes room for `size` more bytes. */
  need(size: number): void {
    if (this.pos + size > this.capacity) this.grow(size);
  }

  /** Begins the first slice, of about `sliceBytes`: what was written before is overwritten. */
  startSlices(sliceBytes: number): void {
    if (this.bytes.length > MUCH_TOO_LARGE * sliceBytes) this.use(allocate(sliceBytes));
    this.parts = [];
    this.partStart = 0;
    this.pos = 0;
    this.full = sliceBytes;
  }

  /**
   * Begins another slice of about `sliceBytes`.
   * @param reuse whether it may overwrite the one before the last; else all that was written stays
   */
  nextSlice(sliceBytes: number, reuse: boolean): void {
    const size = sliceBytes + (sliceBytes >> 3);
    const { bytes, other } = this;
    this.use(reuse && other !== undefined && other.length <= MUCH_TOO_LARGE * size ? other : allocate(size));
    if (reuse) this.other = bytes;
    this.partStart = 0;
    this.pos = 0;
    this.full = sliceBytes;
  }

  /** Has the slice end with what has been written to it. */
  endSlice(): void {
    this.full = 0;
  }

  /** What the slice has had since this was last asked, in parts that follow each other. */
  takeParts(): readonly Uint8Array[] {
    this.endPart();
    const { parts } = this;
    this.parts = [];
    return parts;
  }

  private endPart(): void {
    if (this.pos > this.partStart) this.parts.push(this.bytes.subarray(this.partStart, this.pos));
    this.partStart = this.pos;
  }

  /** Whether what a slice is to have has been written. */
  isFull(): boolean {
    return this.pos >= this.full;
  }

  private grow(size: number): void {
    const bytes = allocate(Math.max(this.bytes.length * 2, this.pos + size));
    bytes.set(this.bytes.subarray(0, this.pos));
    this.use(bytes);
  }

  private use(bytes: RawBuffer): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer);
    this.capacity = bytes.length;
  }

  /** Appends bytes that are a whole encoded value. */
  raw(value: Uint8Array): void {
    this.need(value.length);
    this.bytes.set(value, this.pos);
    this.pos += value.length;
  }

  /**
   * Appends bytes of elements that were encoded before and never change: long ones become a part of their own. Since that is quick, a
   * slice may get more of them.
   */
  link(value: Uint8Array): void {
    if (value.length < LINKED_FROM) {
      this.raw(value);
      return;
    }
    this.endPart();
    this.parts.push(value);
    this.full -= value.length / KEPT_BYTES;
  }

  /**
   * Notes a list of structs down for later, when the message is written in slices and the list is worth it. What a struct
   * is on the wire does not depend on where it stands, in any of the protocols.
   * @param runs where runs of such structs are kept, for lists of which that is asked for
   * @returns false when the caller is to write the elements now
   */
  putOffList<T extends object>(
    list: readonly T[],
    write: (sink: this, value: T) => void,
    runs?: EncodedRuns<T>,
  ): boolean {
    if (this.putOff === undefined || list.length < PUT_OFF_FROM) return false;
    const writeSome =
      runs !== undefined && hasKeptRuns(list)
        ? runWriter(this, list, write, runs)
        : (from: number): number => {
            let i = from;
            while (i < list.length && !this.isFull() && this.putOff?.length === 0) {
              this.betweenElements();
              write(this, list[i++] as T);
            }
            return i;
          };
    this.putOff.push({ at: this.pos, size: list.length, writeSome });
    return true;
  }

  /**
   * Puts text as UTF-8 at an offset, where there must be room for three bytes a unit.
   * @returns the number of bytes
   */
  protected putText(text: string, start: number): number {
    const { length } = text;
    if (length > SHORT_TEXT) return this.bytes.utf8Write(text, start);
    const { view } = this;
    let all = 0;
    let i = 0;
    // Four at a time: a store costs more than what is stored.
    for (; i + 4 <= length; i += 4) {
      const a = text.charCodeAt(i);
      const b = text.charCodeAt(i + 1);
      const c = text.charCodeAt(i + 2);
      const d = text.charCodeAt(i + 3);
      all |= a | b | c | d;
      view.setInt32(start + i, (a << 24) | (b << 16) | (c << 8) | d);
    }
    for (; i < length; i++) {
      const unit = text.charCodeAt(i);
      all |= unit;
      view.setInt8(start + i, unit);
    }
    return all < 0x80 ? length : this.bytes.utf8Write(text, start);
  }

  /** Called before every element of a list or set. */
  abstract betweenElements(): void;

  /** Refuses a number that is not a whole one of 32 bits. */
  notI32(value: number): never {
    return this.unwritable(`${value} is not a 32-bit integer`);
  }

  /** Refuses a number that is not a whole one of 64 bits. */
  notI64(value: Int64): never {
    return this.unwritable(`${value} is not an exact 64-bit integer`);
  }

  /** Refuses a value that has no form on the wire. */
  unwritable(reason: string): never {
    throw new ProtocolError('unwritable', reason, this.pos);
  }
}

/** Bytes that suffice for a string in UTF-8: three for each unit, or what it really takes when that would be a lot. */
export function utf8Bound(text: string): number {
  return text.length > 65_536 ? utf8Length(text) : 3 * text.length;
}
