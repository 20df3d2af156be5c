import { ProtocolError } from './error.ts';
import { allocate, type RawBuffer } from './raw-buffer.ts';

/** Lists at least this long are put off when a message is written in slices. */
const PUT_OFF_FROM = 16;

/** A list that was left out where it belongs, to be written later, element by element. */
export interface PutOffList {
  /** Where its elements belong. */
  readonly at: number;
  readonly size: number;
  writeElement(index: number): void;
}

/** One growable buffer that a protocol's writer writes to. */
export abstract class Sink {
  bytes: RawBuffer;
  pos = 0;
  /** Lists put off so far, in order; undefined when every list is to be written in its place. */
  putOff: PutOffList[] | undefined;

  constructor(size: number) {
    this.bytes = allocate(size);
  }

  /** Makes room for `size` more bytes. */
  need(size: number): void {
    if (this.pos + size > this.bytes.length) this.grow(size);
  }

  /** Makes room for `size` bytes more, in a new buffer if need be; bytes written before stay where they are. */
  makeRoom(size: number): void {
    if (this.bytes.length - this.pos >= size) return;
    this.bytes = allocate(size);
    this.pos = 0;
  }

  private grow(size: number): void {
    const bytes = allocate(Math.max(this.bytes.length * 2, this.pos + size));
    bytes.set(this.bytes.subarray(0, this.pos));
    this.bytes = bytes;
  }

  /** Appends bytes that are a whole encoded value. */
  raw(value: Uint8Array): void {
    this.need(value.length);
    this.bytes.set(value, this.pos);
    this.pos += value.length;
  }

  /**
   * Notes a list of structs down for later, when the message is written in slices and the list is worth it. What a struct
   * is on the wire does not depend on where it stands, in any of the protocols.
   * @returns false when the caller is to write the elements now
   */
  putOffList<T>(list: readonly T[], write: (sink: this, value: T) => void): boolean {
    if (this.putOff === undefined || list.length < PUT_OFF_FROM) return false;
    const writeElement = (index: number) => {
      this.betweenElements();
      write(this, list[index] as T);
    };
    this.putOff.push({ at: this.pos, size: list.length, writeElement });
    return true;
  }

  /** Called before every element of a list or set. */
  abstract betweenElements(): void;

  /** Refuses a value that has no form on the wire. */
  unwritable(reason: string): never {
    throw new ProtocolError('unwritable', reason, this.pos);
  }
}

/** The number, if it is a whole one of 32 bits. */
export function checkI32(sink: Sink, value: number): number {
  if ((value | 0) !== value) sink.unwritable(`${value} is not a 32-bit integer`);
  return value;
}

/** Bytes that suffice for a string in UTF-8: three for each unit, or what it really takes when that would be a lot. */
export function utf8Bound(text: string): number {
  return text.length > 65_536 ? Buffer.byteLength(text) : 3 * text.length;
}
