/** Checks of the codecs against recorded bytes; one function for each kind of record. Each returns what is wrong. */

import * as wire from '../../src/wire/index.ts';
import { binary, compact, json, type Protocol, ProtocolError, type StructType } from '../../src/wire/index.ts';

/** A struct as the original wrote it. */
export interface StructRecord {
  readonly type: string;
  readonly case: string;
  readonly binary: string;
  readonly compact: string;
  readonly json: string;
}

/** A message as the original wrote it: a call, a reply, or an exception. */
export interface MessageRecord {
  readonly kind: string;
  readonly method: string;
  readonly case?: string;
  readonly seqid: number;
  readonly binary?: string;
  readonly compact?: string;
  readonly json?: string;
}

/** Odd input, and what the original made of it. */
export interface OddRecord {
  readonly type: string;
  readonly protocol: Protocol['name'];
  readonly case?: string;
  readonly encoded: string;
  readonly decodedBinary?: string;
  readonly error?: string;
  readonly encodeError?: string;
}

/** How many comparisons were made and which failed. */
export interface Checked {
  readonly comparisons: number;
  readonly mismatches: readonly string[];
}

export const protocols: readonly Protocol[] = [binary, compact, json];

/** Any struct type by its name in the IDL; `TaskConfig`, or `Snapshot` of the storage file. */
export function typeNamed(name: string): StructType<unknown> {
  const found = [wire, wire.storage, wire.thermos]
    .map((names) => (names as Readonly<Record<string, unknown>>)[name])
    .find((value) => typeof value === 'object' && value !== null && 'binary' in value);
  if (found === undefined) throw new Error(`no struct is named ${name}`);
  return found as StructType<unknown>;
}

/** Bytes of a record's form: text in the case of JSON, else base64. */
export function bytesOf(protocol: Protocol['name'], form: string): Uint8Array {
  return Buffer.from(form, protocol === 'json' ? 'utf8' : 'base64');
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** Each form must decode, and what it decodes to must give the very bytes of all three forms. */
export function checkStruct(record: StructRecord): Checked {
  const type = typeNamed(record.type);
  const mismatches: string[] = [];
  for (const from of protocols) {
    const value = from.decode(type, bytesOf(from.name, record[from.name]));
    for (const to of protocols) {
      if (same(to.encode(type, value), bytesOf(to.name, record[to.name]))) continue;
      mismatches.push(`${record.type} ${record.case}: read as ${from.name}, written as ${to.name}`);
    }
  }
  return { comparisons: protocols.length ** 2, mismatches };
}

/** The same for a message, with its envelope. A header of the old binary form must read like the strict one. */
export function checkMessage(record: MessageRecord): Checked {
  const mismatches: string[] = [];
  let comparisons = 0;
  const present = protocols.filter((p) => record[p.name] !== undefined);
  for (const from of present) {
    const bytes = bytesOf(from.name, record[from.name] as string);
    const { message, type, value } = readMessage(from, bytes, record);
    const header = { name: message.name, type: message.type as wire.MessageType, seqid: message.seqid };
    const isOld = from === binary && ((bytes[0] as number) & 0x80) === 0;
    for (const to of present) {
      comparisons++;
      const expected = isOld ? undefined : bytesOf(to.name, record[to.name] as string);
      const whole = to.encodeMessage(header, type, value);
      const sliced = Buffer.concat([...to.encodeMessageInSlices(header, type, value, { sliceBytes: 100 })].flat());
      const isRight = expected === undefined ? rereads(to, whole, record) : same(whole, expected);
      if (isRight && same(whole, sliced)) continue;
      mismatches.push(`${record.kind} ${record.method} ${record.case}: read as ${from.name}, written as ${to.name}`);
    }
    if (message.name !== record.method || message.seqid !== record.seqid) {
      mismatches.push(`${record.kind} ${record.method} ${record.case}: envelope read as ${from.name}`);
    }
  }
  return { comparisons, mismatches };
}

function rereads(protocol: Protocol, bytes: Uint8Array, record: MessageRecord): boolean {
  const message = protocol.openMessage(bytes);
  return message.name === record.method && message.seqid === record.seqid;
}

function readMessage(protocol: Protocol, bytes: Uint8Array, record: MessageRecord) {
  const message = protocol.openMessage(bytes);
  const type = bodyType(record.method, message.type);
  return { message, type, value: message.body(type) };
}

function bodyType(method: string, messageType: number): StructType<unknown> {
  if (messageType === wire.MessageType.EXCEPTION) return wire.ApplicationException;
  if (!wire.isRpcName(method)) throw new Error(`no method is named ${method}`);
  const { args, result } = wire.AuroraAdminMethods[method];
  return messageType === wire.MessageType.REPLY ? result : args;
}

/** Odd input must fail where it failed in the original, and else give what it gave there. */
export function checkOdd(record: OddRecord): Checked {
  const type = typeNamed(record.type);
  const protocol = protocols.find((p) => p.name === record.protocol) ?? binary;
  const name = `${record.type} in ${record.protocol}${record.case === undefined ? '' : `, ${record.case}`}`;
  const outcome = attempt(() => binary.encode(type, protocol.decode(type, bytesOf(protocol.name, record.encoded))));
  const { decodedBinary } = record;
  // The original has a null where an element has an unknown enum number, and cannot write it; here it is left out.
  const isRight =
    decodedBinary === undefined
      ? outcome instanceof ProtocolError || record.case === 'set of enum with unknown number'
      : outcome instanceof Uint8Array && sameUnordered(type, outcome, bytesOf('binary', decodedBinary));
  return { comparisons: 1, mismatches: isRight ? [] : [name] };
}

/** Whether two structs in binary form differ in nothing but the order of elements: the original keeps sets in hash order. */
function sameUnordered(type: StructType<unknown>, a: Uint8Array, b: Uint8Array): boolean {
  return same(a, b) || unordered(binary.decode(type, a)) === unordered(binary.decode(type, b));
}

function unordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(unordered).sort().join()}]`;
  if (value instanceof Map) return `{${[...value].map(unordered).sort().join()}}`;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (typeof value !== 'object' || value === null) return `${typeof value} ${value}`;
  return `{${Object.entries(value).map(unordered).join()}}`;
}

/** The result, or the protocol error that came instead. Anything else thrown is a fault of the codec. */
export function attempt<T>(action: () => T): T | ProtocolError {
  try {
    return action();
  } catch (error) {
    if (error instanceof ProtocolError) return error;
    throw error;
  }
}
