import type { Socket } from 'node:net';
import { type Client, Exception } from 'node-zookeeper-client';

/*
 * What must be known of the insides of `node-zookeeper-client` to live with it for years. Everything that reaches into it is here.
 */

/** The part of a client that keeps its connection. */
interface ConnectionManager {
  socket?: Socket;
  /** The beginning of a record whose rest has not come yet. */
  pendingBuffer: Buffer | null;
  onSocketConnected(): void;
  onSocketData(bytes: Buffer): void;
}

type CreateException = (code: number, ...rest: unknown[]) => Exception;

/**
 * Has error codes that the library does not know (a session that moved, a server that is overloaded) be errors like others: it would
 * throw where nobody can catch it.
 */
export function acceptUnknownErrorCodes(): void {
  const library = Exception as unknown as { create: CreateException };
  const known = new Set(Object.values(Exception).filter((value) => typeof value === 'number'));
  const { create } = library;
  library.create = (code, ...rest) => create(known.has(code) ? code : Exception.SYSTEM_ERROR, ...rest);
}

/** Breaks the present connection, if any; the library makes another. */
export function breakConnection(client: Client): void {
  managerOf(client).socket?.destroy();
}

/** To be called when a connection is lost: what came of a record on it has no rest on the next one. */
export function forgetPartialRecord(client: Client): void {
  managerOf(client).pendingBuffer = null;
}

/**
 * Gives up a client that is closed but not connected: it may be about to make one more connection, whose answer it would take for
 * something else.
 */
export function abandon(client: Client): void {
  const manager = managerOf(client);
  manager.onSocketConnected = () => void manager.socket?.destroy();
  manager.onSocketData = () => undefined;
  manager.socket?.destroy();
}

function managerOf(client: Client): ConnectionManager {
  return (client as unknown as { readonly connectionManager: ConnectionManager }).connectionManager;
}
