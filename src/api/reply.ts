import { ArgumentError } from '../model/index.ts';
import { StoreBusyError } from '../store/index.ts';
import { ResponseCode, type ResponseDetail, type Result } from '../wire/index.ts';

/** What an RPC answers, before the server's own name is put on it. */
export interface Reply {
  readonly code: ResponseCode;
  readonly details: readonly ResponseDetail[];
  readonly result?: Result | undefined;
}

/** Done; with a result, if there is one. */
export function ok(result?: Result): Reply {
  return { code: ResponseCode.OK, details: [], result };
}

/** Done, with something to say. */
export function okWithMessage(message: string): Reply {
  return { code: ResponseCode.OK, details: [{ message }] };
}

/** A request that breaks a rule. Thrown by RPCs, and answered with its code and message. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: ResponseCode;

  constructor(message: string, code: ResponseCode = ResponseCode.INVALID_REQUEST) {
    super(message);
    this.code = code;
  }
}

/**
 * The one place where an error becomes an answer. What the original would not have caught is `ERROR` with the
 * exception's message; where the original's exception had none, and clients are left in the dark, ours says what is wrong.
 * `ERROR_TRANSIENT`, on which clients try again, when nothing was done.
 * (aurora: scheduler/thrift/aop/LoggingInterceptor.java)
 */
export function replyTo(error: unknown): Reply {
  if (error instanceof RefusedError) return { code: error.code, details: [{ message: error.message }] };
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof StoreBusyError ? ResponseCode.ERROR_TRANSIENT : ResponseCode.ERROR;
  return { code, details: [{ message }] };
}

/** True for errors that say something about the request, not about this server. */
export function isExpected(error: unknown): boolean {
  return error instanceof RefusedError || error instanceof ArgumentError;
}
