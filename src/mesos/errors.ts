import type { Call } from './messages.ts';

/** Name of a call: `ACCEPT`, `KILL`, … */
export type CallName = keyof typeof Call.Type;

/**
 * What is known of a call that failed.
 * - `not-sent`: the master never saw it
 * - `refused`: the master answered that it will not do it
 * - `unknown`: it was sent, and the connection broke or the time ran out before an answer came; it may have been done
 */
export type CallFailure = 'not-sent' | 'refused' | 'unknown';

/** A call that the master did not accept, or may not have. */
export class MesosCallError extends Error {
  override readonly name = 'MesosCallError';
  readonly call: CallName;
  readonly failure: CallFailure;
  /** HTTP status of a refusal. */
  readonly status: number | undefined;
  /** The text of a refusal, or what went wrong. */
  readonly detail: string;

  constructor(call: CallName, failure: CallFailure, detail: string, status?: number) {
    super(`${call} ${failure}: ${status === undefined ? '' : `${status} `}${detail}`);
    this.call = call;
    this.failure = failure;
    this.status = status;
    this.detail = detail;
  }
}

/** How a call ended. Never a rejected promise, so that nobody must wait for the answer. */
export type CallOutcome = { readonly ok: true } | { readonly ok: false; readonly error: MesosCallError };

/** The master refuses this framework, or an event could not be handled: trying again would end the same. */
export class FatalError extends Error {
  override readonly name = 'FatalError';
}
