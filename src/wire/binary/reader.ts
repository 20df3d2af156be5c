import { Source } from '../source.ts';
import { textAt } from '../text-cache.ts';
import { BOOL, BYTE, DOUBLE, I16, I32, I64, LIST, MAP, MAX_SKIP_DEPTH, SET, STRING, STRUCT } from '../ttype.ts';
import type { Int64 } from '../types.ts';

/** Fewest bytes that a value of a type takes; 0 for numbers that are no type, which the original reads as nothing. */
const SMALLEST: readonly number[] = [0, 0, 1, 1, 8, 0, 2, 0, 4, 0, 8, 4, 1, 6, 5, 5];

/** Reads the Thrift binary protocol as the original does (thrift: lib/java TBinaryProtocol 0.10, not strict). */
export class BinaryReader extends Source {
  /** Header of the next field: type in the upper half, id in the lower; 0 at the end of the struct. */
  field(): number {
    const { bytes, pos } = this;
    if (pos >= this.end) this.truncated();
    const type = bytes[pos] as number;
    if (type === 0) {
      this.pos = pos + 1;
      return 0;
    }
    if (pos + 3 > this.end) this.truncated();
    this.pos = pos + 3;
    if (--this.left < 0) this.excess();
    return (type << 16) | this.view.getUint16(pos + 1);
  }

  byte(): number {
    if (this.pos >= this.end) this.truncated();
    return this.bytes[this.pos++] as number;
  }

  bool(): boolean {
    return this.byte() === 1;
  }

  i32(): number {
    const { pos } = this;
    if (pos + 4 > this.end) this.truncated();
    this.pos = pos + 4;
    return this.view.getInt32(pos);
  }

  i64(): Int64 {
    const high = this.i32();
    const low = this.i32() >>> 0;
    const value = high * 0x1_0000_0000 + low;
    if (Number.isSafeInteger(value)) return value;
    return (BigInt(high) << 32n) | BigInt(low);
  }

  double(): number {
    this.require(8);
    this.pos += 8;
    return this.view.getFloat64(this.pos - 8);
  }

  string(): string {
    return this.text(this.i32());
  }

  /** Text of a length that was read before. */
  text(length: number): string {
    this.checkSize(length, 1);
    const start = this.pos;
    this.pos = start + length;
    return textAt(this.bytes, this.view, start, length);
  }

  binary(): Uint8Array {
    const length = this.i32();
    this.checkSize(length, 1);
    this.pos += length;
    return new Uint8Array(this.bytes.subarray(this.pos - length, this.pos));
  }

  /**
   * Number of elements of a list or set. The element type that the input names is not looked at, as in the original.
   * @param each fewest bytes an element takes
   */
  list(each: number): number {
    this.byte();
    const size = this.i32();
    this.checkSize(size, each);
    this.count(size);
    return size;
  }

  /** Number of entries of a map. */
  map(each: number): number {
    this.byte();
    return this.list(each);
  }

  /** Skips a value of a type that is not wanted. */
  skip(type: number, depth = MAX_SKIP_DEPTH): void {
    if (depth === 0) this.malformed('Maximum skip depth exceeded');
    switch (type) {
      case BOOL:
      case BYTE:
      case I16:
      case I32:
      case I64:
      case DOUBLE: {
        const size = SMALLEST[type] as number;
        this.require(size);
        this.pos += size;
        return;
      }
      case STRING: {
        const length = this.i32();
        this.checkSize(length, 1);
        this.pos += length;
        return;
      }
      case STRUCT:
        for (let header = this.field(); header !== 0; header = this.field()) this.skip(header >>> 16, depth - 1);
        return;
      case LIST:
      case SET:
        this.skipAll(this.byte(), 0, this.i32(), depth - 1);
        return;
      case MAP:
        this.skipAll(this.byte(), this.byte(), this.i32(), depth - 1);
        return;
      default:
        // No such type: the original takes nothing from the input and goes on.
        return;
    }
  }

  /** Skips values of two types in turn. */
  private skipAll(first: number, second: number, size: number, depth: number): void {
    const each = (SMALLEST[first] ?? 0) + (SMALLEST[second] ?? 0);
    this.checkSize(size, each);
    if (each === 0) return;
    this.count(size);
    for (let i = 0; i < size; i++) {
      this.skip(first, depth);
      this.skip(second, depth);
    }
  }
}
