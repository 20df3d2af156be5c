import type { FromAgent, Registration, ToAgent } from '../protocol.ts';

/** A connection to the master. */
export interface MasterLink {
  /** Sends in order; what was sent before the connection breaks may be lost. */
  send(message: FromAgent): void;
  /** Ends the connection without a call of `onClosed`. */
  close(): void;
}

export interface LinkListener {
  onMessage(message: ToAgent): void;
  /** The connection broke or could not be made. Comes once and last. */
  onClosed(reason: string): void;
}

/** Registers with the master on a new connection. */
export type Connect = (registration: Registration, listener: LinkListener) => MasterLink;
