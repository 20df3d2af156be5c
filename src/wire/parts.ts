import { BinaryReader } from './binary/reader.ts';
import { LIST, SET, STRUCT } from './ttype.ts';

/** A piece of an encoded struct. */
export interface StructPart {
  /** Id of the field that it is, or that it is an element of. */
  readonly field: number;
  /** The encoded value; refers to the memory of the struct. */
  readonly bytes: Uint8Array;
  /** Where it begins in the struct, in bytes. */
  readonly start: number;
}

/**
 * The fields of a struct in binary protocol, undecoded, one after another; of fields that hold a list or set and are named, the
 * elements, one by one. So a struct that is too large to be decoded at once can be decoded bit by bit, and bytes can be decoded twice.
 * @param byElement ids of such fields
 * @returns where the struct ends; what comes after it is not looked at
 * @throws ProtocolError, on the way, whose position is that in the struct
 */
export function* structParts(
  struct: Uint8Array,
  byElement: ReadonlySet<number>,
): Generator<StructPart, number, undefined> {
  const reader = new BinaryReader(struct);
  const part = (field: number, type: number): StructPart => {
    const start = reader.pos;
    reader.skip(type);
    return { field, bytes: struct.subarray(start, reader.pos), start };
  };
  for (let header = reader.field(); header !== 0; header = reader.field()) {
    const field = header & 0xffff;
    const type = header >>> 16;
    if (byElement.has(field) && (type === LIST || type === SET)) {
      const elementType = reader.byte();
      const size = reader.i32();
      reader.checkSize(size, 1);
      for (let left = size; left > 0; left--) yield part(field, elementType);
    } else {
      yield part(field, type);
    }
  }
  return reader.pos;
}

/**
 * Where the value of a field of a field goes from and to, in bytes, in an encoded struct; undefined if it is not there.
 * Of several of one id the first is found, though a reader takes the last.
 * @param ids of a field, of a field in that, and so on; all but the last are structs
 * @throws ProtocolError
 */
export function placeOf(
  struct: Uint8Array,
  ids: readonly number[],
): { readonly from: number; readonly to: number } | undefined {
  const reader = new BinaryReader(struct);
  for (const [depth, id] of ids.entries()) {
    let header = reader.field();
    for (; (header & 0xffff) !== id; header = reader.field()) {
      if (header === 0) return undefined;
      reader.skip(header >>> 16);
    }
    if (depth < ids.length - 1) {
      if (header >>> 16 !== STRUCT) return undefined;
      continue;
    }
    const from = reader.pos;
    reader.skip(header >>> 16);
    return { from, to: reader.pos };
  }
  return undefined;
}
