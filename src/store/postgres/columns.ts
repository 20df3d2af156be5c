import type { Int64 } from '../../wire/index.ts';
import { toDatabaseText } from './text.ts';

/** A column of rows of type `Row`, and how to get its value from one. */
export type Column<Row> = {
  readonly name: string;
} & (
  | { readonly type: 'int8'; readonly of: (row: Row) => Int64 | undefined }
  | { readonly type: 'int4' | 'float8'; readonly of: (row: Row) => number | undefined }
  | { readonly type: 'bool'; readonly of: (row: Row) => boolean | undefined }
  | { readonly type: 'text'; readonly of: (row: Row) => string | undefined }
  /** JSON text, whose strings must be as {@link toDatabaseText} makes them. */
  | { readonly type: 'jsonb'; readonly of: (row: Row) => string | undefined }
  | { readonly type: 'bytea'; readonly of: (row: Row) => Uint8Array | undefined }
);

/** Object ids of the element types, as every PostgreSQL has them. */
const TYPE_OIDS = { bool: 16, bytea: 17, int8: 20, int4: 23, text: 25, float8: 701, jsonb: 3802 } as const;

/** A call of `unnest` that makes a table `given` of array parameters, one a column. */
export function unnest<Row>(columns: readonly Column<Row>[]): string {
  const arrays = columns.map(({ type }, index) => `$${index + 1}::${type}[]`);
  return `unnest(${arrays.join(', ')}) as given(${columns.map(({ name }) => name).join(', ')})`;
}

const FIRST_BYTES = 4_096;
/** A longer buffer is not kept for the next array. */
const KEPT_BYTES = 65_536;
/** Dimensions, has-nulls flag, element type, size, lower bound: four bytes each. */
const HEADER_BYTES = 20;

const NO_BYTES: readonly number[] = [];
/** What the binary form of a jsonb value begins with. */
const JSONB_VERSION: readonly number[] = [1];

/**
 * Puts the values of one column, at least one, into a PostgreSQL array in the binary format; then those of another. Works in a buffer of its
 * own: one made for each array, and grown with it, costs more than the values.
 */
export class ArrayWriter {
  private bytes = Buffer.allocUnsafe(FIRST_BYTES);
  private position = HEADER_BYTES;
  private count = 0;

  /** Begins an array, whatever became of the one before. */
  begin(): void {
    this.position = HEADER_BYTES;
    this.count = 0;
  }

  /** Number of bytes so far. */
  get size(): number {
    return this.position;
  }

  /** Adds the value that a row has in the column that the array is of. */
  add<Row>(column: Column<Row>, row: Row): void {
    this.count++;
    switch (column.type) {
      case 'int8':
        this.addInt8(column.of(row));
        break;
      case 'int4':
        this.addInt4(column.of(row));
        break;
      case 'float8':
        this.addFloat8(column.of(row));
        break;
      case 'bool':
        this.addBool(column.of(row));
        break;
      case 'text':
        this.addText(column.of(row));
        break;
      case 'jsonb':
        this.addJson(column.of(row));
        break;
      case 'bytea':
        this.addBytes(column.of(row));
        break;
    }
  }

  /** The array, of a column of this type. Nothing can be added to it. */
  finish(type: Column<never>['type']): Buffer {
    const { bytes, count, position } = this;
    bytes.writeInt32BE(1, 0);
    bytes.writeInt32BE(1, 4);
    bytes.writeInt32BE(TYPE_OIDS[type], 8);
    bytes.writeInt32BE(count, 12);
    bytes.writeInt32BE(1, 16);
    if (bytes.length > KEPT_BYTES) {
      this.bytes = Buffer.allocUnsafe(FIRST_BYTES);
      return bytes.subarray(0, position);
    }
    return Buffer.from(bytes.subarray(0, position));
  }

  private addInt8(value: Int64 | undefined): void {
    if (value === undefined) {
      this.addNull();
      return;
    }
    const at = this.place(8);
    if (typeof value === 'bigint') {
      this.bytes.writeBigInt64BE(value, at);
    } else {
      this.bytes.writeInt32BE(Math.floor(value / 2 ** 32), at);
      this.bytes.writeUInt32BE(value >>> 0, at + 4);
    }
  }

  private addInt4(value: number | undefined): void {
    if (value === undefined) {
      this.addNull();
      return;
    }
    const at = this.place(4);
    this.bytes.writeInt32BE(value, at);
  }

  private addFloat8(value: number | undefined): void {
    if (value === undefined) {
      this.addNull();
      return;
    }
    const at = this.place(8);
    this.bytes.writeDoubleBE(value, at);
  }

  private addBool(value: boolean | undefined): void {
    if (value === undefined) {
      this.addNull();
      return;
    }
    const at = this.place(1);
    this.bytes.writeUInt8(value ? 1 : 0, at);
  }

  private addText(value: string | undefined): void {
    if (value === undefined) this.addNull();
    else this.addString(toDatabaseText(value), NO_BYTES);
  }

  private addJson(value: string | undefined): void {
    if (value === undefined) this.addNull();
    else this.addString(value, JSONB_VERSION);
  }

  /** Adds an element of bytes and text. */
  private addString(text: string, before: readonly number[]): void {
    // A UTF-16 unit takes at most three bytes.
    this.reserve(4 + before.length + text.length * 3);
    const start = this.position + 4;
    this.bytes.set(before, start);
    const length = before.length + this.bytes.write(text, start + before.length, 'utf8');
    this.bytes.writeInt32BE(length, this.position);
    this.position = start + length;
  }

  private addBytes(value: Uint8Array | undefined): void {
    if (value === undefined) {
      this.addNull();
      return;
    }
    const at = this.place(value.length);
    this.bytes.set(value, at);
  }

  private addNull(): void {
    this.reserve(4);
    this.position = this.bytes.writeInt32BE(-1, this.position);
  }

  /** Begins an element of so many bytes and says where they go. The buffer may be another one after. */
  private place(length: number): number {
    this.reserve(4 + length);
    const at = this.bytes.writeInt32BE(length, this.position);
    this.position = at + length;
    return at;
  }

  private reserve(more: number): void {
    const needed = this.position + more;
    if (needed <= this.bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2));
    this.bytes.copy(grown, 0, 0, this.position);
    this.bytes = grown;
  }
}
