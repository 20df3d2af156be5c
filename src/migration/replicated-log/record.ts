import protobuf from 'protobufjs/minimal.js';

/*
 * What one key of a replica's folder holds, in protobuf. (mesos: src/messages/log.proto)
 */

/** What a replica is up to. */
export type ReplicaStatus = 'VOTING' | 'RECOVERING' | 'STARTING' | 'EMPTY';

/** What is to be done with a position of the log. */
export type Operation =
  | { readonly type: 'nop'; readonly tombstone: boolean }
  | { readonly type: 'append'; readonly bytes: Uint8Array }
  | { readonly type: 'truncate'; readonly to: number };

/** A position of the log, as one replica knows it. */
export interface Action {
  readonly position: number;
  /** Number of the proposal that the position is promised to. */
  readonly promised: number;
  /** Number of the proposal that wrote it; unset when it is only promised. */
  readonly performed: number | undefined;
  /** Whether the replica knows that this is what the quorum has agreed on. */
  readonly learned: boolean;
  /** Set when it is performed. */
  readonly operation: Operation | undefined;
}

/** What a key holds. */
export type ReplicaRecord =
  | { readonly type: 'action'; readonly action: Action }
  | { readonly type: 'metadata'; readonly status: ReplicaStatus; readonly promised: number };

const STATUSES: readonly (ReplicaStatus | undefined)[] = [undefined, 'VOTING', 'RECOVERING', 'STARTING', 'EMPTY'];

const PROMISE = 1;
const ACTION = 2;
const METADATA = 3;
const NOP = 1;
const APPEND = 2;
const TRUNCATE = 3;

/** @throws Error when the bytes are no record */
export function decodeRecord(bytes: Uint8Array): ReplicaRecord {
  const fields = fieldsOf(bytes);
  switch (fields.number(1)) {
    case PROMISE:
      // The metadata of releases before 2014.
      return { type: 'metadata', status: 'VOTING', promised: required(fieldsOf(required(fields.bytes(2))).number(1)) };
    case ACTION:
      return { type: 'action', action: decodeAction(fieldsOf(required(fields.bytes(3)))) };
    case METADATA: {
      const metadata = fieldsOf(required(fields.bytes(4)));
      return {
        type: 'metadata',
        status: required(STATUSES[metadata.number(1) ?? 0]),
        promised: required(metadata.number(2)),
      };
    }
    default:
      throw new Error(`a record of unknown type ${fields.number(1)}`);
  }
}

function decodeAction(fields: Fields): Action {
  return {
    position: required(fields.number(1)),
    promised: required(fields.number(2)),
    performed: fields.number(3),
    learned: fields.number(4) === 1,
    operation: decodeOperation(fields),
  };
}

function decodeOperation(fields: Fields): Operation | undefined {
  switch (fields.number(5)) {
    case undefined:
      return undefined;
    case NOP:
      return { type: 'nop', tombstone: fieldsOf(fields.bytes(6) ?? NOTHING).number(1) === 1 };
    case APPEND:
      return { type: 'append', bytes: required(fieldsOf(required(fields.bytes(7))).bytes(1)) };
    case TRUNCATE:
      return { type: 'truncate', to: required(fieldsOf(required(fields.bytes(8))).number(1)) };
    default:
      throw new Error(`an action of unknown type ${fields.number(5)}`);
  }
}

/** A learned action as Mesos stores it. */
export function encodeLearned(position: number, proposal: number, operation: Operation): Uint8Array {
  const action = protobuf.Writer.create().uint32(8).uint64(position).uint32(16).uint64(proposal);
  action.uint32(24).uint64(proposal).uint32(32).bool(true);
  switch (operation.type) {
    case 'nop':
      action
        .uint32(40)
        .uint32(NOP)
        .uint32(50)
        .bytes(operation.tombstone ? TOMBSTONE : NOTHING);
      break;
    case 'append': {
      const append = protobuf.Writer.create().uint32(10).bytes(operation.bytes).finish();
      action.uint32(40).uint32(APPEND).uint32(58).bytes(append);
      break;
    }
    case 'truncate': {
      const truncate = protobuf.Writer.create().uint32(8).uint64(operation.to).finish();
      action.uint32(40).uint32(TRUNCATE).uint32(66).bytes(truncate);
      break;
    }
  }
  return protobuf.Writer.create().uint32(8).uint32(ACTION).uint32(26).bytes(action.finish()).finish();
}

/** The metadata of a replica that takes part in votes. */
export function encodeVoting(promised: number): Uint8Array {
  const metadata = protobuf.Writer.create().uint32(8).uint32(STATUSES.indexOf('VOTING')).uint32(16).uint64(promised);
  return protobuf.Writer.create().uint32(8).uint32(METADATA).uint32(34).bytes(metadata.finish()).finish();
}

const NOTHING = new Uint8Array();
/** A message whose first field is true. */
const TOMBSTONE = Uint8Array.of(8, 1);
const VARINT = 0;
const LENGTH = 2;

/** The fields of a message by their number; the last one of a number counts. */
interface Fields {
  number(id: number): number | undefined;
  bytes(id: number): Uint8Array | undefined;
}

function fieldsOf(message: Uint8Array): Fields {
  const numbers = new Map<number, number>();
  const parts = new Map<number, Uint8Array>();
  const reader = protobuf.Reader.create(message);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const id = tag >>> 3;
    if ((tag & 7) === VARINT) numbers.set(id, exact(reader.uint64()));
    else if ((tag & 7) === LENGTH) parts.set(id, reader.bytes());
    else reader.skipType(tag & 7);
  }
  return { number: (id) => numbers.get(id), bytes: (id) => parts.get(id) };
}

function exact(value: unknown): number {
  const number = Number(String(value));
  if (!Number.isSafeInteger(number)) throw new Error(`the number ${value}, which is larger than any log gets`);
  return number;
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a record that lacks a field');
  return value;
}
