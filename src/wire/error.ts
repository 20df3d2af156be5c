/**
 * What went wrong with a piece of Thrift:
 * - `truncated`: the input ends before the value does, or claims more than is there. Over HTTP the original answers 500.
 * - `malformed`: the bytes are not what has to be there. Over HTTP: 500.
 * - `arguments`: malformed inside the arguments of a call, in such a way that the original answers with an exception
 *   message of type PROTOCOL_ERROR and `reason` as its text.
 * - `excess`: more values than the reader was told to take.
 * - `unwritable`: a value that has no form on the wire, such as a union without a branch.
 */
export type ProtocolErrorKind = 'truncated' | 'malformed' | 'arguments' | 'excess' | 'unwritable';

/** Thrown by every function that reads or writes Thrift, and nothing else is. */
export class ProtocolError extends Error {
  readonly kind: ProtocolErrorKind;
  /** What was wrong, without the place. */
  readonly reason: string;
  /** Bytes read or written before the fault was found. */
  readonly position: number;

  constructor(kind: ProtocolErrorKind, reason: string, position: number) {
    super(`${reason} (at byte ${position})`);
    this.name = 'ProtocolError';
    this.kind = kind;
    this.reason = reason;
    this.position = position;
  }
}
