import { Exception } from 'node-zookeeper-client';

/** Why ZooKeeper did not do something, by the names of its protocol; `SESSION_LOST` when there is no session to do it in. */
export type ZooKeeperErrorCode =
  | 'NO_NODE'
  | 'NODE_EXISTS'
  | 'NOT_EMPTY'
  | 'NO_AUTH'
  | 'CONNECTION_LOSS'
  | 'SESSION_LOST'
  | 'OTHER';

const CODES: ReadonlyMap<number, ZooKeeperErrorCode> = new Map([
  [Exception.NO_NODE, 'NO_NODE'],
  [Exception.NODE_EXISTS, 'NODE_EXISTS'],
  [Exception.NOT_EMPTY, 'NOT_EMPTY'],
  [Exception.NO_AUTH, 'NO_AUTH'],
  [Exception.CONNECTION_LOSS, 'CONNECTION_LOSS'],
  [Exception.SESSION_EXPIRED, 'SESSION_LOST'],
]);

/** Something that ZooKeeper did not do. After `CONNECTION_LOSS` it may have been done all the same. */
export class ZooKeeperError extends Error {
  override readonly name = 'ZooKeeperError';
  readonly code: ZooKeeperErrorCode;

  constructor(code: ZooKeeperErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What the library reports, in our words. @param what the operation, with its path */
export function zooKeeperError(what: string, cause: unknown): ZooKeeperError {
  const code = cause instanceof Exception ? (CODES.get(cause.getCode()) ?? 'OTHER') : 'OTHER';
  return new ZooKeeperError(code, `${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}

/** Whether an error is ZooKeeper's, of one of these kinds. */
export function isZooKeeperError(error: unknown, ...codes: readonly ZooKeeperErrorCode[]): error is ZooKeeperError {
  return error instanceof ZooKeeperError && codes.includes(error.code);
}
