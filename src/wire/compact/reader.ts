import { Source } from '../source.ts';
import { textAt } from '../text-cache.ts';
import { MAX_SKIP_DEPTH } from '../ttype.ts';
import type { Int64 } from '../types.ts';
import { BINARY, BYTE, DOUBLE, FALSE, I16, I32, I64, LIST, MAP, SET, STRUCT, TRUE } from './ctype.ts';

/** Fewest bytes that an element of a type takes in a list. */
const SMALLEST: readonly number[] = [0, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1];

/** Reads the Thrift compact protocol as the original does (thrift: lib/java TCompactProtocol 0.10). */
export class CompactReader extends Source {
  /**
   * Header of the next field: compact type in the upper half, id in the lower; 0 at the end of the struct.
   * @param last header of the field before, 0 for the first: ids are written as distances
   */
  field(last: number): number {
    const byte = this.byte();
    const type = byte & 0x0f;
    if (byte === 0) return 0;
    if (--this.left < 0) this.excess();
    const delta = byte >> 4;
    const id = delta === 0 ? this.i32() : (last & 0xffff) + delta;
    if (type > STRUCT) this.malformed(`don't know what type: ${type}`);
    return type === 0 ? 0 : (type << 16) | (id & 0xffff);
  }

  byte(): number {
    if (this.pos >= this.end) this.truncated();
    return this.bytes[this.pos++] as number;
  }

  /** A boolean that is an element; as a field it is told by the header. */
  bool(): boolean {
    return this.byte() === TRUE;
  }

  i32(): number {
    const value = this.varint();
    return (value >>> 1) ^ -(value & 1);
  }

  i64(): Int64 {
    const { bytes, pos } = this;
    // Up to seven bytes hold 49 bits, which a number holds exactly.
    let value = 0;
    let unit = 1;
    const fastEnd = Math.min(this.end, pos + 7);
    for (let p = pos; p < fastEnd; p++) {
      const byte = bytes[p] as number;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) {
        this.pos = p + 1;
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      }
      unit *= 128;
    }
    return this.bigI64();
  }

  private bigI64(): Int64 {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      if (shift > 63n) this.malformed('A variable-length integer is longer than 64 bits');
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    const unsigned = BigInt.asUintN(64, value);
    const signed = (unsigned >> 1n) ^ -(unsigned & 1n);
    const number = Number(signed);
    return Number.isSafeInteger(number) ? number : signed;
  }

  double(): number {
    this.require(8);
    this.pos += 8;
    return this.view.getFloat64(this.pos - 8, true);
  }

  string(): string {
    const length = this.varint();
    this.checkSize(length, 1);
    const start = this.pos;
    this.pos = start + length;
    return textAt(this.bytes, this.view, start, length);
  }

  binary(): Uint8Array {
    const length = this.varint();
    this.checkSize(length, 1);
    this.pos += length;
    return new Uint8Array(this.bytes.subarray(this.pos - length, this.pos));
  }

  /**
   * Number of elements of a list or set. The element type that the input names is not looked at, as in the original.
   * @param each fewest bytes an element takes
   */
  list(each: number): number {
    return this.listHeader(this.byte(), each);
  }

  private listHeader(byte: number, each: number): number {
    let size = byte >> 4;
    if (size === 15) size = this.varint();
    if ((byte & 0x0f) > STRUCT) this.malformed(`don't know what type: ${byte & 0x0f}`);
    this.checkSize(size, each);
    this.count(size);
    return size;
  }

  /** Number of entries of a map. */
  map(each: number): number {
    const size = this.varint();
    this.checkSize(size, each);
    this.count(size);
    if (size > 0) this.byte();
    return size;
  }

  /** A number of 32 bits as it is, without zigzag. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return this.malformed('A variable-length integer is longer than 32 bits');
  }

  /** Skips the value of a field that is not wanted. */
  skip(type: number): void {
    if (type !== TRUE && type !== FALSE) this.skipElement(type, MAX_SKIP_DEPTH);
  }

  private skipElement(type: number, depth: number): void {
    if (depth === 0) this.malformed('Maximum skip depth exceeded');
    switch (type) {
      case TRUE:
      case FALSE:
      case BYTE:
        this.byte();
        return;
      case I16:
      case I32:
        this.varint();
        return;
      case I64:
        this.i64();
        return;
      case DOUBLE:
        this.require(8);
        this.pos += 8;
        return;
      case BINARY: {
        const length = this.varint();
        this.checkSize(length, 1);
        this.pos += length;
        return;
      }
      case STRUCT:
        for (let header = this.field(0); header !== 0; header = this.field(header)) {
          const inner = header >>> 16;
          if (inner !== TRUE && inner !== FALSE) this.skipElement(inner, depth - 1);
        }
        return;
      case LIST:
      case SET: {
        const byte = this.byte();
        const element = byte & 0x0f;
        const size = this.listHeader(byte, SMALLEST[element] ?? 0);
        if (element !== 0) for (let i = 0; i < size; i++) this.skipElement(element, depth - 1);
        return;
      }
      case MAP: {
        const size = this.varint();
        this.checkSize(size, 1);
        this.count(size);
        if (size > 0) this.skipEntries(this.byte(), size, depth - 1);
        return;
      }
      default:
        return;
    }
  }

  private skipEntries(types: number, size: number, depth: number): void {
    const key = types >> 4;
    const value = types & 0x0f;
    if (key > STRUCT || value > STRUCT) this.malformed(`don't know what type: ${Math.max(key, value)}`);
    this.checkSize(size, (SMALLEST[key] ?? 0) + (SMALLEST[value] ?? 0));
    if (types === 0) return;
    for (let i = 0; i < size; i++) {
      this.skipElement(key, depth);
      this.skipElement(value, depth);
    }
  }
}
