import $protobuf from 'protobufjs/minimal.js';
import { Call, Event } from './messages.ts';

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

/** Writes a Call. */
export function encodeCall(call: Call): Uint8Array {
  return Call.encode(call).finish();
}

/** Writes an Event. */
export function encodeEvent(event: Event): Uint8Array {
  return Event.encode(event).finish();
}

function decode<T>(name: string, codec: { decode(reader: $protobuf.Reader): T }, bytes: Uint8Array): T {
  const reader = $protobuf.Reader.create(bytes);
  reader.discardUnknown = false;
  try {
    return codec.decode(reader);
  } catch (error) {
    throw new MesosCodecError(`not a mesos.v1.scheduler.${name} in protobuf: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
