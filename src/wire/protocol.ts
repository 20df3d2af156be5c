/** The three protocols, each as one object. */

import { BinaryReader } from './binary/reader.ts';
import { BinaryWriter } from './binary/writer.ts';
import { STRUCT as COMPACT_STRUCT } from './compact/ctype.ts';
import { CompactReader } from './compact/reader.ts';
import { CompactWriter } from './compact/writer.ts';
import { ProtocolError } from './error.ts';
import { JsonReader } from './json/reader.ts';
import { JsonWriter } from './json/writer.ts';
import type { IncomingMessage, MessageHeader } from './message.ts';
import type { Sink } from './sink.ts';
import { cut, SLICE_BYTES, type Slice, type SliceOptions, slices } from './slices.ts';
import type { Source } from './source.ts';
import { STRUCT } from './ttype.ts';
import type { Codec, StructType } from './types.ts';

/** A way to put structs and messages into bytes and back. All functions throw ProtocolError and nothing else. */
export interface Protocol {
  readonly name: 'binary' | 'compact' | 'json';

  /** A struct alone. */
  encode<T>(type: StructType<T>, value: T): Uint8Array;

  /** The same bytes as `encode`, part by part of its slices: see {@link encodeMessageInSlices}. */
  encodeInSlices<T>(type: StructType<T>, value: T, options?: SliceOptions): Generator<Uint8Array, void, undefined>;

  /** A struct alone. Bytes after it are not looked at. */
  decode<T>(type: StructType<T>, bytes: Uint8Array): T;

  encodeMessage<T>(header: MessageHeader, type: StructType<T>, body: T): Uint8Array;

  /**
   * The same bytes as `encodeMessage`, made slice by slice as they are asked for, so that a long reply does not hold the
   * event loop: let others run between the slices. The body must not change meanwhile.
   */
  encodeMessageInSlices<T>(
    header: MessageHeader,
    type: StructType<T>,
    body: T,
    options?: SliceOptions,
  ): Generator<Slice, void, undefined>;

  /**
   * Reads the envelope. Bytes after the message are not looked at.
   * @param maxValues fields, elements and map entries, of all levels together, that are read; more are an error of kind
   *   `excess`. Without it a message may have as many as its bytes can hold
   */
  openMessage(bytes: Uint8Array, maxValues?: number): IncomingMessage;
}

/** What makes the three differ. */
interface Dialect<R extends Source, W extends Sink> {
  readonly name: Protocol['name'];
  codec<T>(type: StructType<T>): Codec<R, W, T>;
  makeReader(bytes: Uint8Array, maxValues?: number): R;
  makeWriter(size: number): W;
  beginMessage(writer: W, header: MessageHeader): void;
  endMessage(writer: W): void;
  openMessage(reader: R): { readonly name: string; readonly type: number; readonly seqid: number };
  skipBody(reader: R): void;
  closeMessage(reader: R): void;
  /** Whether the original answers a fault in the arguments, found where the reader stands, with an exception message. */
  isAnswered(reader: R): boolean;
}

/** Longer encodings are put together from pieces of this many bytes: cheaper than a buffer that doubles and doubles. */
const PIECE_BYTES = 1_048_576;

/** Memory that a message in slices begins with: what was encoded before needs no more. */
const FIRST_BYTES = 16_384;

/** Memory that is kept for the next message in slices, at most. */
const SPARE_BYTES = 2 * SLICE_BYTES;

function makeProtocol<R extends Source, W extends Sink>(dialect: Dialect<R, W>): Protocol {
  // Kept from call to call; at most a few pieces long.
  const writer = dialect.makeWriter(65_536);

  const write = (work: (writer: W) => void): Uint8Array => {
    const [first = [], ...others] = slices(writer, work, { sliceBytes: PIECE_BYTES });
    // Always a copy: the writer's own buffer is used again.
    return Buffer.concat(others.length === 0 ? first : [first, ...others].flat());
  };

  const writeMessage = <T>(writer: W, header: MessageHeader, type: StructType<T>, body: T): void => {
    dialect.beginMessage(writer, header);
    dialect.codec(type).write(writer, body);
    dialect.endMessage(writer);
  };

  let spare: W | undefined;
  const inSlices = function* (
    work: (writer: W) => void,
    options: SliceOptions = {},
  ): Generator<Slice, void, undefined> {
    const own = spare ?? dialect.makeWriter(FIRST_BYTES);
    spare = undefined;
    const rest = cut(own, work, options);
    const first = rest.next();
    if (first.done !== true) {
      yield first.value;
      yield yield* rest;
      return;
    }
    // Most messages are one slice. A copy takes no more memory than it must, and the next message finds a buffer that has grown already:
    // buffers that are taken, doubled and dropped with each make V8 mark the heap, on the event loop's time.
    const { buffer, length } = own.bytes;
    const message = first.value.map((part) => (part.buffer === buffer ? Buffer.from(part) : part));
    if (length <= SPARE_BYTES) spare = own;
    yield message;
  };

  return {
    name: dialect.name,
    encode: (type, value) => write((writer) => dialect.codec(type).write(writer, value)),
    encodeInSlices: (type, value, options) =>
      parts(inSlices((writer) => dialect.codec(type).write(writer, value), options)),
    decode: (type, bytes) => dialect.codec(type).read(dialect.makeReader(bytes)),
    encodeMessage: (header, type, body) => write((writer) => writeMessage(writer, header, type, body)),
    encodeMessageInSlices: (header, type, body, options) =>
      inSlices((writer) => writeMessage(writer, header, type, body), options),
    openMessage(bytes, maxValues) {
      const reader = dialect.makeReader(bytes, maxValues);
      const { name, type, seqid } = dialect.openMessage(reader);
      return {
        name,
        type,
        seqid,
        body(struct) {
          const value = readArguments(dialect, reader, () => dialect.codec(struct).read(reader));
          dialect.closeMessage(reader);
          return value;
        },
        skipBody() {
          dialect.skipBody(reader);
          dialect.closeMessage(reader);
        },
        get dropped() {
          return reader.dropped;
        },
      };
    },
  };
}

function* parts(all: Iterable<Slice>): Generator<Uint8Array, void, undefined> {
  for (const slice of all) yield* slice;
}

function readArguments<R extends Source, W extends Sink, T>(dialect: Dialect<R, W>, reader: R, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ProtocolError && error.kind === 'malformed' && dialect.isAnswered(reader)) {
      throw new ProtocolError('arguments', error.reason, error.position);
    }
    throw error;
  }
}

/** Upper half of the first number of a binary message: the version, with the type below it. */
const BINARY_VERSION = 0x8001_0000 | 0;

/** The Thrift binary protocol. Messages are written with the strict header; the older one is read, too. */
export const binary: Protocol = makeProtocol<BinaryReader, BinaryWriter>({
  name: 'binary',
  codec: (type) => type.binary,
  makeReader: (bytes, maxValues) => new BinaryReader(bytes, maxValues),
  makeWriter: (size) => new BinaryWriter(size),
  beginMessage(writer, { name, type, seqid }) {
    writer.i32(BINARY_VERSION | type);
    writer.string(name);
    writer.i32(seqid);
  },
  endMessage() {},
  openMessage(reader) {
    const first = reader.i32();
    if (first >= 0) return { name: reader.text(first), type: reader.byte(), seqid: reader.i32() };
    if ((first & 0xffff_0000) !== BINARY_VERSION) reader.malformed('Bad version in readMessageBegin');
    return { name: reader.string(), type: first & 0xff, seqid: reader.i32() };
  },
  skipBody: (reader) => reader.skip(STRUCT),
  closeMessage() {},
  isAnswered: () => true,
});

/** First byte of a compact message. */
const COMPACT_ID = 0x82;
const COMPACT_VERSION = 1;

/** The Thrift compact protocol. */
export const compact: Protocol = makeProtocol<CompactReader, CompactWriter>({
  name: 'compact',
  codec: (type) => type.compact,
  makeReader: (bytes, maxValues) => new CompactReader(bytes, maxValues),
  makeWriter: (size) => new CompactWriter(size),
  beginMessage(writer, { name, type, seqid }) {
    writer.byte(COMPACT_ID);
    writer.byte((type << 5) | COMPACT_VERSION);
    writer.varint(seqid);
    writer.string(name);
  },
  endMessage() {},
  openMessage(reader) {
    const id = reader.byte();
    if (id !== COMPACT_ID) reader.malformed(`Expected protocol id 82 but got ${id.toString(16)}`);
    const byte = reader.byte();
    const version = byte & 0x1f;
    if (version !== COMPACT_VERSION) reader.malformed(`Expected version ${COMPACT_VERSION} but got ${version}`);
    const seqid = reader.varint();
    return { name: reader.string(), type: byte >> 5, seqid };
  },
  skipBody: (reader) => reader.skip(COMPACT_STRUCT),
  closeMessage() {},
  isAnswered: () => true,
});

/** Thrift's JSON protocol, the one with field numbers (TJSONProtocol). */
export const json: Protocol = makeProtocol<JsonReader, JsonWriter>({
  name: 'json',
  codec: (type) => type.json,
  makeReader: (bytes, maxValues) => new JsonReader(bytes, maxValues),
  makeWriter: (size) => new JsonWriter(size),
  beginMessage: (writer, { name, type, seqid }) => writer.beginMessage(name, type, seqid),
  endMessage: (writer) => writer.endList(),
  openMessage: (reader) => reader.beginMessage(),
  skipBody: (reader) => reader.skip(STRUCT),
  closeMessage: (reader) => reader.endMessage(),
  // After a fault the original still wants to read the end of the message, and gives up when that is not there.
  isAnswered: (reader) => reader.atEndOfMessage(),
});
