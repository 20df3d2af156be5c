import { checkI32, Sink, utf8Bound } from '../sink.ts';
import { BOOL, DOUBLE, I32, I64, LIST, MAP, SET, STRING, STRUCT } from '../ttype.ts';
import type { Int64 } from '../types.ts';

/** Strings up to this length are written character by character: the call into native code costs more. */
const SHORT = 16;

const float = new Float64Array(1);
const floatBytes = new Uint8Array(float.buffer);

/** Writes the Thrift binary protocol: big-endian numbers, fields as type, id, value. */
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
    this.need(4);
    this.putI32(checkI32(this, value));
  }

  i64(value: Int64): void {
    this.need(8);
    this.putI64(value);
  }

  double(value: number): void {
    this.need(8);
    this.putDouble(value);
  }

  string(value: string): void {
    this.need(4 + utf8Bound(value));
    const start = this.pos + 4;
    const end = start + this.putText(value, start);
    this.putI32(end - start);
    this.pos = end;
  }

  binary(value: Uint8Array): void {
    this.need(4);
    this.putI32(value.length);
    this.raw(value);
  }

  boolField(id: number, value: boolean): void {
    this.need(4);
    this.putHeader(BOOL, id);
    this.bytes[this.pos++] = value ? 1 : 0;
  }

  i32Field(id: number, value: number): void {
    this.need(7);
    this.putHeader(I32, id);
    this.putI32(checkI32(this, value));
  }

  i64Field(id: number, value: Int64): void {
    this.need(11);
    this.putHeader(I64, id);
    this.putI64(value);
  }

  doubleField(id: number, value: number): void {
    this.need(11);
    this.putHeader(DOUBLE, id);
    this.putDouble(value);
  }

  stringField(id: number, value: string): void {
    this.need(3);
    this.putHeader(STRING, id);
    this.string(value);
  }

  binaryField(id: number, value: Uint8Array): void {
    this.need(3);
    this.putHeader(STRING, id);
    this.binary(value);
  }

  /** The struct itself follows. */
  structField(id: number): void {
    this.need(3);
    this.putHeader(STRUCT, id);
  }

  /** The elements follow. */
  listField(id: number, elementType: number, size: number): void {
    this.need(3);
    this.putHeader(LIST, id);
    this.list(elementType, size);
  }

  /** The elements follow. */
  setField(id: number, elementType: number, size: number): void {
    this.need(3);
    this.putHeader(SET, id);
    this.list(elementType, size);
  }

  /** Keys and values follow in turn. */
  mapField(id: number, keyType: number, valueType: number, size: number): void {
    this.need(9);
    this.putHeader(MAP, id);
    this.bytes[this.pos++] = keyType;
    this.bytes[this.pos++] = valueType;
    this.putI32(size);
  }

  /** A list or set that is itself an element: the elements follow. */
  list(elementType: number, size: number): void {
    this.need(5);
    this.bytes[this.pos++] = elementType;
    this.putI32(size);
  }

  endStruct(): void {
    this.need(1);
    this.bytes[this.pos++] = 0;
  }

  private putHeader(type: number, id: number): void {
    const { bytes, pos } = this;
    bytes[pos] = type;
    bytes[pos + 1] = id >> 8;
    bytes[pos + 2] = id;
    this.pos = pos + 3;
  }

  private putI32(value: number): void {
    const { bytes, pos } = this;
    bytes[pos] = value >> 24;
    bytes[pos + 1] = value >> 16;
    bytes[pos + 2] = value >> 8;
    bytes[pos + 3] = value;
    this.pos = pos + 4;
  }

  private putI64(value: Int64): void {
    if (typeof value === 'bigint') {
      if (BigInt.asIntN(64, value) !== value) this.unwritable(`${value} is not a 64-bit integer`);
      this.putI32(Number(value >> 32n));
      this.putI32(Number(BigInt.asIntN(32, value)));
    } else {
      if (!Number.isSafeInteger(value)) this.unwritable(`${value} is not an exact 64-bit integer`);
      this.putI32(Math.floor(value / 0x1_0000_0000));
      this.putI32(value | 0);
    }
  }

  private putDouble(value: number): void {
    float[0] = value;
    const { bytes, pos } = this;
    for (let i = 0; i < 8; i++) bytes[pos + i] = floatBytes[7 - i] as number;
    this.pos = pos + 8;
  }

  /** Puts text as UTF-8 at an offset, where there must be room. Returns the number of bytes. */
  private putText(value: string, start: number): number {
    const { bytes } = this;
    const { length } = value;
    if (length > SHORT) return bytes.utf8Write(value, start);
    for (let i = 0; i < length; i++) {
      const unit = value.charCodeAt(i);
      if (unit >= 0x80) return bytes.utf8Write(value, start);
      bytes[start + i] = unit;
    }
    return length;
  }
}
