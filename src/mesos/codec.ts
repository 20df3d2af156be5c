import $protobuf from 'protobufjs/minimal.js';
import { Call, Event, FrameworkID } from './messages.ts';

/** Bytes that are not the message they should be: malformed, cut short, or without a required field. */
export class MesosCodecError extends Error {
  override readonly name = 'MesosCodecError';
}

/** The content type of all bodies, both ways. The master compares it exactly, so no parameters. */
export const PROTOBUF = 'application/x-protobuf';

/** Reads a Call; fields unknown to idl/mesos are kept and written again by {@link encodeCall}. */
export function decodeCall(bytes: Uint8Array): Call {
  return decode('Call', Call, bytes);
}

/** Reads an Event; fields unknown to idl/mesos are kept, so what is copied out of an offer stays whole. */
export function decodeEvent(bytes: Uint8Array): Event {
  return decode('Event', Event, bytes);
}

/**
 * Writes a Call.
 *
 * @param frameworkId put in, if the call does not say itself whose it is
 */
export function encodeCall(call: Call, frameworkId?: string): Uint8Array {
  const { type, accept, acknowledge } = call;
  const writer = callWriter.reset();
  if (frameworkId === undefined) Call.encode(call, writer);
  else {
    FrameworkID.encode({ value: frameworkId }, writer.uint32(FRAMEWORK_ID_TAG).fork()).ldelim();
    if (type != null) writer.uint32(TYPE_TAG).int32(type);
    // What is sent by the thousand need not be asked for each of the twenty things that a call may be.
    if (acknowledge != null) Call.Acknowledge.encode(acknowledge, writer.uint32(ACKNOWLEDGE_TAG).fork()).ldelim();
    else if (accept != null) Call.Accept.encode(accept, writer.uint32(ACCEPT_TAG).fork()).ldelim();
    else Call.encode({ ...call, type: null }, writer);
  }
  const bytes = callBytes(writer);
  if (writer.buf.length > MOST_KEPT_BYTES) callWriter = $protobuf.Writer.create();
  return bytes;
}

/** A field number and how its value is written. */
const tag = (field: number, wireType: number): number => (field << 3) | wireType;
const LENGTH_DELIMITED = 2;
const FRAMEWORK_ID_TAG = tag(1, LENGTH_DELIMITED);
const TYPE_TAG = tag(2, 0);
const ACCEPT_TAG = tag(4, LENGTH_DELIMITED);
const ACKNOWLEDGE_TAG = tag(8, LENGTH_DELIMITED);

/** Calls are written one after another with the same writer, whose buffer is as long as it has to be by then. */
let callWriter = $protobuf.Writer.create();
const MOST_KEPT_BYTES = 1 << 20;

/** Calls are small, and leave soon after: many share a piece of memory. */
const SLAB_BYTES = 64 * 1024;
let slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
let slabUsed = 0;

function callBytes(writer: $protobuf.Writer): Uint8Array {
  const { pos: length } = writer;
  if (length > SLAB_BYTES / 4) return writer.finish();
  if (slabUsed + length > SLAB_BYTES) {
    slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
    slabUsed = 0;
  }
  writer.finishInto(slab, slabUsed);
  slabUsed += length;
  return slab.subarray(slabUsed - length, slabUsed);
}

/** Writes an Event. */
export function encodeEvent(event: Event): Uint8Array {
  return Event.encode(event).finish();
}

function decode<T>(name: string, codec: { decode(reader: $protobuf.Reader): T }, bytes: Uint8Array): T {
  const reader = $protobuf.Reader.create(bytes);
  reader.discardUnknown = false;
  return decoded(`scheduler.${name}`, () => codec.decode(reader));
}

/** What `read` gives. @throws MesosCodecError when it finds something else in the bytes than it should */
export function decoded<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new MesosCodecError(`not a mesos.v1.${name} in protobuf: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
