/*
 * Texts that task events carry for what people did. (aurora: scheduler/thrift/AuditMessages.java)
 */

/** Who makes a call. */
export interface Caller {
  /** The name that task and update events tell. */
  readonly user: string;
}

/** Who acts when nobody has to say who they are. */
export const UNSECURE: Caller = { user: 'UNSECURE' };

export function killedBy({ user }: Caller, message: string | undefined): string {
  return message === undefined ? `Killed by ${user}` : `Killed by ${user}.\n${message}`;
}

export function restartedBy({ user }: Caller): string {
  return `Restarted by ${user}`;
}

export function forcedBy({ user }: Caller): string {
  return `Transition forced by ${user}`;
}
