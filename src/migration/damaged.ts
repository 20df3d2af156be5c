import { ProtocolError } from '../wire/index.ts';

/** What cannot be read is damaged, or is something else. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
  /** What was wrong, without the place. */
  readonly reason: string;
  /** Where that shows, in bytes from the beginning of what is read: the file, or the entry of the log. */
  readonly offset: number;

  constructor(reason: string, offset: number, within?: string) {
    super(`${reason} (${within === undefined ? '' : `${within}, `}at byte ${offset})`);
    this.reason = reason;
    this.offset = offset;
  }
}

/**
 * An error of reading as one that tells where in the whole it was; any other error as it is.
 * @param at where that which was read begins, in bytes
 */
export function damaged(error: unknown, at: number, what: string): unknown {
  if (!(error instanceof ProtocolError)) return error;
  return new DamagedError(`${what} cannot be read: ${error.reason}`, at + error.position);
}

/** An error of reading as one that tells in what it was; any other error as it is. */
export function damagedWithin(error: unknown, within: string): unknown {
  return error instanceof DamagedError ? new DamagedError(error.reason, error.offset, within) : error;
}
