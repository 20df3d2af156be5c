import { Sink, utf8Bound } from '../sink.ts';
import { BOOL, DOUBLE, I32, I64, LIST, MAP, SET, STRING, STRUCT } from '../ttype.ts';
import type { Int64 } from '../types.ts';

/** Two to the 32nd: what the upper half of a 64-bit integer counts. */
const HIGH = 0x1_0000_0000;

/**
 * Writes the Thrift binary protocol: big-endian numbers, fields as type, id, value. A field's header is put as a word of
 * four bytes, the last of which is overwritten at once.
 */
export class BinaryWriter extends Sink {
  betweenElements(): void {}

  byte(value: number): void {
    this.need(1);
    this.bytes[this.pos++] = value;
  }

  bool(value: boolean): void {
    this.byte(value ? 1 : 0);
  }

  i32(value: number): void {
    if ((value | 0) !== value) this.notI32(value);
    this.need(4);
    this.view.setInt32(this.pos, value);
    this.pos += 4;
  }

  i64(value: Int64): void {
    this.need(8);
    this.putI64(this.pos, value);
    this.pos += 8;
  }

  double(value: number): void {
    this.need(8);
    this.view.setFloat64(this.pos, value);
    this.pos += 8;
  }

  string(value: string): void {
    this.need(4 + utf8Bound(value));
    const { pos } = this;
    const size = this.putText(value, pos + 4);
    this.view.setInt32(pos, size);
    this.pos = pos + 4 + size;
  }

  binary(value: Uint8Array): void {
    this.i32(value.length);
    this.raw(value);
  }

  boolField(id: number, value: boolean): void {
    this.need(4);
    this.view.setInt32(this.pos, (BOOL << 24) | (id << 8) | (value ? 1 : 0));
    this.pos += 4;
  }

  i32Field(id: number, value: number): void {
    if ((value | 0) !== value) this.notI32(value);
    this.need(7);
    const { view, pos } = this;
    view.setInt32(pos, (I32 << 24) | (id << 8));
    view.setInt32(pos + 3, value);
    this.pos = pos + 7;
  }

  i64Field(id: number, value: Int64): void {
    this.need(11);
    const { pos } = this;
    this.view.setInt32(pos, (I64 << 24) | (id << 8));
    this.putI64(pos + 3, value);
    this.pos = pos + 11;
  }

  doubleField(id: number, value: number): void {
    this.need(11);
    const { view, pos } = this;
    view.setInt32(pos, (DOUBLE << 24) | (id << 8));
    view.setFloat64(pos + 3, value);
    this.pos = pos + 11;
  }

  stringField(id: number, value: string): void {
    this.need(7 + utf8Bound(value));
    const { view, pos } = this;
    const size = this.putText(value, pos + 7);
    view.setInt32(pos, (STRING << 24) | (id << 8));
    view.setInt32(pos + 3, size);
    this.pos = pos + 7 + size;
  }

  binaryField(id: number, value: Uint8Array): void {
    this.header(STRING, id);
    this.binary(value);
  }

  /** The struct itself follows. */
  structField(id: number): void {
    this.header(STRUCT, id);
  }

  /** The elements follow. */
  listField(id: number, elementType: number, size: number): void {
    this.header(LIST, id);
    this.list(elementType, size);
  }

  /** The elements follow. */
  setField(id: number, elementType: number, size: number): void {
    this.header(SET, id);
    this.list(elementType, size);
  }

  /** Keys and values follow in turn. */
  mapField(id: number, keyType: number, valueType: number, size: number): void {
    this.header(MAP, id);
    this.byte(keyType);
    this.list(valueType, size);
  }

  /** A list or set that is itself an element: the elements follow. */
  list(elementType: number, size: number): void {
    this.need(5);
    const { view, pos } = this;
    view.setInt8(pos, elementType);
    view.setInt32(pos + 1, size);
    this.pos = pos + 5;
  }

  endStruct(): void {
    this.byte(0);
  }

  private header(type: number, id: number): void {
    this.need(4);
    this.view.setInt32(this.pos, (type << 24) | (id << 8));
    this.pos += 3;
  }

  private putI64(at: number, value: Int64): void {
    const { view } = this;
    if (typeof value === 'number') {
      if (!Number.isSafeInteger(value)) this.notI64(value);
      view.setInt32(at, Math.floor(value / HIGH));
      view.setInt32(at + 4, value);
    } else {
      if (BigInt.asIntN(64, value) !== value) this.notI64(value);
      view.setBigInt64(at, value);
    }
  }
}
