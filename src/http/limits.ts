/** How much the HTTP server takes upon itself. */
export interface HttpLimits {
  /** The longest request body, in bytes. */
  readonly bodyBytes: number;
  /** Fields, elements and map entries, of all levels together, that the arguments of a call may have. */
  readonly values: number;
  /** Request bodies in memory, of all connections together, in bytes. */
  readonly bufferedBytes: number;
  /** Calls that are carried out or answered at the same time; others wait. */
  readonly concurrentCalls: number;
  readonly connections: number;
  /** How long a connection may stand still while a request is read, an answer is written, or between two requests, in ms. */
  readonly idleMs: number;
  /** How long a client may take to send a request, in ms. */
  readonly requestMs: number;
}

/**
 * Generous, but finite. The original had an idle time of 30 s, and otherwise its memory for a limit. The first two keep what a
 * single call can hold up the server: reading and judging a value takes up to a microsecond or two, reading a megabyte
 * of text a few milliseconds.
 */
export const DEFAULT_LIMITS: HttpLimits = {
  bodyBytes: 2 ** 20,
  values: 10_000,
  bufferedBytes: 256 * 2 ** 20,
  concurrentCalls: 256,
  connections: 10_000,
  idleMs: 30_000,
  requestMs: 300_000,
};
