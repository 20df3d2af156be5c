/*
 * Texts that task events carry for what people did. (aurora: scheduler/thrift/AuditMessages.java)
 */

/** Who acts when nobody has to say who they are. */
export const UNSECURE_USER = 'UNSECURE';

export function killedBy(message: string | undefined): string {
  return message === undefined ? `Killed by ${UNSECURE_USER}` : `Killed by ${UNSECURE_USER}.\n${message}`;
}

export function restartedBy(): string {
  return `Restarted by ${UNSECURE_USER}`;
}

export function forcedBy(): string {
  return `Transition forced by ${UNSECURE_USER}`;
}
