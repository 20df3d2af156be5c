import type { Int64 } from '../../wire/index.ts';
import type { ByteCache } from './byte-cache.ts';
import { fromDatabaseText } from './text.ts';

const HIGH = 2 ** 32;
const ASCII_END = 0x80;
/** The length that stands for null. */
const NULL_LENGTH = -1;
/** What `copy … (format binary)` begins with: a signature, flags, and the length of what is to be passed over. */
const HEADER_BYTES = 19;

/**
 * Reads the values of rows that come by `copy … to stdout (format binary)`, one after the other. One object serves for all rows of a
 * copy: a text for each value is what reading millions of rows would cost most.
 */
export class CopiedRow {
  /** The memory that the row lies in, with many others. */
  private bytes = new DataView(new ArrayBuffer(0));
  private at = 0;
  private end = 0;
  private hasBegun = false;

  /** Turns to what the next message holds. @returns false when that is not a row, but the end of all */
  turnTo(message: Uint8Array<ArrayBuffer>): boolean {
    if (this.bytes.buffer !== message.buffer) this.bytes = new DataView(message.buffer);
    this.at = message.byteOffset + (this.hasBegun ? 0 : HEADER_BYTES);
    this.end = message.byteOffset + message.byteLength;
    this.hasBegun = true;
    this.at += 2;
    return this.bytes.getInt16(this.at - 2) >= 0;
  }

  int(): number {
    if (this.length() !== 4) throw new Error('no 4-byte integer');
    this.at += 4;
    return this.bytes.getInt32(this.at - 4);
  }

  long(): Int64 {
    if (this.length() !== 8) throw new Error('no 8-byte integer');
    this.at += 8;
    const value = this.bytes.getInt32(this.at - 8) * HIGH + this.bytes.getUint32(this.at - 4);
    return Number.isSafeInteger(value) ? value : this.bytes.getBigInt64(this.at - 8);
  }

  text(): string | undefined {
    const length = this.length();
    if (length === NULL_LENGTH) return undefined;
    this.at += length;
    return textIn(this.bytes, this.at - length, this.at);
  }

  /** What `cache` makes of the next value; undefined for null. */
  shared<V>(cache: ByteCache<V>): V | undefined {
    const length = this.length();
    if (length === NULL_LENGTH) return undefined;
    this.at += length;
    return cache.get(this.bytes, this.at - length, this.at);
  }

  /** What `cache` makes of all that is left of the row, to be read with {@link textsIn}. */
  sharedRest<V>(cache: ByteCache<V>): V {
    return cache.get(this.bytes, this.at, this.end);
  }

  private length(): number {
    this.at += 4;
    return this.bytes.getInt32(this.at - 4);
  }
}

/** A text as it was before it was stored. @param bytes from the beginning of their memory, as {@link CopiedRow} hands them out */
export function textIn(bytes: DataView<ArrayBuffer>, from: number, to: number): string {
  const text = Buffer.from(bytes.buffer, from, to - from);
  // Half as long for the plain ones, which most are.
  for (let at = 0; at < text.length; at++) {
    if ((text[at] ?? 0) >= ASCII_END) return fromDatabaseText(text.toString());
  }
  return text.toString('latin1');
}

/** The values that are left of a row, all of them texts. */
export function textsIn(bytes: DataView<ArrayBuffer>, from: number, to: number): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let at = from; at < to; ) {
    const length = bytes.getInt32(at);
    at += 4;
    texts.push(length === NULL_LENGTH ? undefined : textIn(bytes, at, at + length));
    at += Math.max(0, length);
  }
  return texts;
}
