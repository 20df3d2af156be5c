import { Sink, utf8Bound } from '../sink.ts';
import type { Int64 } from '../types.ts';
import { BINARY, DOUBLE, FALSE, I32, I64, LIST, MAP, SET, STRUCT, TRUE } from './ctype.ts';

/** Zigzag doubles a number, which is exact up to here. */
const EXACT_WHEN_DOUBLED = 2 ** 52;

/**
 * Writes the Thrift compact protocol. A field's header holds the distance from the field before it, so field methods take
 * the id of that one and return their own.
 */
export class CompactWriter extends Sink {
  betweenElements(): void {}

  byte(value: number): void {
    this.need(1);
    this.bytes[this.pos++] = value;
  }

  bool(value: boolean): void {
    this.byte(value ? TRUE : FALSE);
  }

  i32(value: number): void {
    if ((value | 0) !== value) this.notI32(value);
    this.need(5);
    this.putVarint((value << 1) ^ (value >> 31));
  }

  i64(value: Int64): void {
    this.need(10);
    if (typeof value === 'number' && value >= -EXACT_WHEN_DOUBLED && value <= EXACT_WHEN_DOUBLED) {
      if (!Number.isInteger(value)) this.notI64(value);
      this.putLongVarint(value >= 0 ? 2 * value : -2 * value - 1);
    } else {
      if (typeof value === 'number' && !Number.isSafeInteger(value)) this.notI64(value);
      this.putBigVarint(BigInt(value));
    }
  }

  double(value: number): void {
    this.need(8);
    this.view.setFloat64(this.pos, value, true);
    this.pos += 8;
  }

  string(value: string): void {
    const { length } = value;
    this.need(5 + utf8Bound(value));
    // Lengths are nearly always those of ASCII: put the text where it then belongs, and move it when that was wrong.
    const begin = this.pos;
    const start = begin + varintSize(length);
    const size = this.putText(value, start);
    const right = begin + varintSize(size);
    if (right !== start) this.bytes.copyWithin(right, start, start + size);
    this.putVarint(size);
    this.pos = right + size;
  }

  binary(value: Uint8Array): void {
    this.need(5);
    this.putVarint(value.length);
    this.raw(value);
  }

  boolField(last: number, id: number, value: boolean): number {
    return this.header(last, id, value ? TRUE : FALSE);
  }

  i32Field(last: number, id: number, value: number): number {
    this.header(last, id, I32);
    this.i32(value);
    return id;
  }

  i64Field(last: number, id: number, value: Int64): number {
    this.header(last, id, I64);
    this.i64(value);
    return id;
  }

  doubleField(last: number, id: number, value: number): number {
    this.header(last, id, DOUBLE);
    this.double(value);
    return id;
  }

  stringField(last: number, id: number, value: string): number {
    this.header(last, id, BINARY);
    this.string(value);
    return id;
  }

  binaryField(last: number, id: number, value: Uint8Array): number {
    this.header(last, id, BINARY);
    this.binary(value);
    return id;
  }

  /** The struct itself follows. */
  structField(last: number, id: number): number {
    return this.header(last, id, STRUCT);
  }

  /** The elements follow. */
  listField(last: number, id: number, elementType: number, size: number): number {
    this.header(last, id, LIST);
    this.list(elementType, size);
    return id;
  }

  /** The elements follow. */
  setField(last: number, id: number, elementType: number, size: number): number {
    this.header(last, id, SET);
    this.list(elementType, size);
    return id;
  }

  /** Keys and values follow in turn. */
  mapField(last: number, id: number, keyType: number, valueType: number, size: number): number {
    this.header(last, id, MAP);
    this.need(6);
    this.putVarint(size);
    if (size > 0) this.bytes[this.pos++] = (keyType << 4) | valueType;
    return id;
  }

  /** A list or set that is itself an element: the elements follow. */
  list(elementType: number, size: number): void {
    this.need(6);
    if (size < 15) {
      this.bytes[this.pos++] = (size << 4) | elementType;
    } else {
      this.bytes[this.pos++] = 0xf0 | elementType;
      this.putVarint(size);
    }
  }

  endStruct(): void {
    this.byte(0);
  }

  /** A number of 32 bits as it is, without zigzag. */
  varint(value: number): void {
    this.need(5);
    this.putVarint(value);
  }

  private header(last: number, id: number, type: number): number {
    this.need(4);
    const delta = id - last;
    if (delta > 0 && delta < 16) {
      this.bytes[this.pos++] = (delta << 4) | type;
    } else {
      this.bytes[this.pos++] = type;
      this.putVarint((id << 1) ^ (id >> 31));
    }
    return id;
  }

  private putVarint(value: number): void {
    const { bytes } = this;
    let { pos } = this;
    let rest = value;
    while ((rest & ~0x7f) !== 0) {
      bytes[pos++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[pos++] = rest;
    this.pos = pos;
  }

  /** A whole number from 0 to 2^53. */
  private putLongVarint(value: number): void {
    const { bytes } = this;
    let { pos } = this;
    let rest = value;
    while (rest > 0x7fff_ffff) {
      bytes[pos++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 128);
    }
    this.pos = pos;
    this.putVarint(rest);
  }

  private putBigVarint(value: bigint): void {
    if (BigInt.asIntN(64, value) !== value) this.notI64(value);
    let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
    while (rest > 0x7fn) {
      this.bytes[this.pos++] = Number(rest & 0x7fn) | 0x80;
      rest >>= 7n;
    }
    this.bytes[this.pos++] = Number(rest);
  }
}

/** Bytes of a number that is not negative. */
function varintSize(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x20_0000) return 3;
  return value < 0x1000_0000 ? 4 : 5;
}
