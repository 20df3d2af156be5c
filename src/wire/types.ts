/** Types that generated code and its users share. */

import type { BinaryReader } from './binary/reader.ts';
import type { BinaryWriter } from './binary/writer.ts';
import type { CompactReader } from './compact/reader.ts';
import type { CompactWriter } from './compact/writer.ts';
import type { JsonReader } from './json/reader.ts';
import type { JsonWriter } from './json/writer.ts';

/** A 64-bit integer: a number where that is exact, from -(2^53 - 1) to 2^53 - 1, and a bigint beyond. Never rounded. */
export type Int64 = number | bigint;

/**
 * A Thrift union: an object with one branch set, or none when the branch read is not known here.
 * `if (union.branch !== undefined)` narrows. Writing one with no branch is an error.
 */
export type Union<Branches> =
  | {
      readonly [B in keyof Branches]: { readonly [K in B]: Branches[K] } & {
        readonly [K in Exclude<keyof Branches, B>]?: undefined;
      };
    }[keyof Branches]
  | { readonly [B in keyof Branches]?: undefined };

/** How a struct is read and written in one protocol. Methods, so that the type of a union of codecs stays usable. */
export interface Codec<Reader, Writer, T> {
  read(reader: Reader): T;
  write(writer: Writer, value: T): void;
}

/** A struct or union at run time: the token that protocols take to encode or decode a `T`. */
export interface StructType<T> {
  readonly name: string;
  readonly binary: Codec<BinaryReader, BinaryWriter, T>;
  readonly compact: Codec<CompactReader, CompactWriter, T>;
  readonly json: Codec<JsonReader, JsonWriter, T>;
}

/** A method of a service. */
export interface MethodType<Args, Result, Service extends string> {
  /** The service that declares it. */
  readonly service: Service;
  /** What a call message carries. */
  readonly args: StructType<Args>;
  /** What a reply message carries. */
  readonly result: StructType<Result>;
}
