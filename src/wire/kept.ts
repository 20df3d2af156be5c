/** Keeps the encoded bytes of values that are written over and over again. */

import type { Sink } from './sink.ts';

/** Encoded forms of one value, made when first asked for. They live as long as the value does. */
export interface Kept {
  binary: Uint8Array | undefined;
  compact: Uint8Array | undefined;
  json: Uint8Array | undefined;
}

const kept = new WeakMap<object, Kept>();

/**
 * Asks for the encoded bytes of a value to be kept, one copy for each protocol it is written in, as long as the value lives.
 * For values that are shared and never change, such as interned task configs; writing them again is a copy.
 * Only the types that the generator lists as kept look for it: TaskConfig.
 * @returns the value itself
 */
export function keepEncoded<T extends object>(value: T): T {
  if (!kept.has(value)) kept.set(value, { binary: undefined, compact: undefined, json: undefined });
  return value;
}

/** Where the encoded forms of a value are kept, if they are to be. */
export function keptOf(value: object): Kept | undefined {
  return kept.get(value);
}

/** Writes a value whose bytes are to be kept, and takes a copy of them. */
export function writeAndKeep<S extends Sink, T>(sink: S, value: T, write: (sink: S, value: T) => void): Uint8Array {
  const start = sink.pos;
  const { putOff } = sink;
  sink.putOff = undefined;
  write(sink, value);
  sink.putOff = putOff;
  return Uint8Array.prototype.slice.call(sink.bytes, start, sink.pos);
}
