import { mkdirSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { join, relative } from 'node:path';

/** Longest path of a local socket, one byte less than the kernel's own limit for its closing zero. */
const MAX_SOCKET_PATH = 107;

/** A data folder in use by this process. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes a data folder for this process alone, making it when missing. The lock is a local socket that this process listens on, so
 * the kernel lets go of it when the process dies, however suddenly, and a recycled process id can't be mistaken for its holder.
 *
 * @throws Error when another process uses the folder, or its path is too long for a socket
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true });
  const absolute = join(folder, 'supervisor.sock');
  const fromHere = relative(process.cwd(), absolute);
  const path = fromHere.length < absolute.length ? fromHere : absolute;
  if (Buffer.byteLength(path) > MAX_SOCKET_PATH) {
    throw new Error(`the path of the data folder is too long (${path}); name a shorter one with -data_dir`);
  }
  if (await answers(path))
    throw new Error(`another process uses ${folder}; stop it, or name another folder with -data_dir`);
  rmSync(path, { force: true });
  const server = createServer((socket) => socket.destroy());
  await listen(server, path);
  return { release: () => new Promise((resolve) => void server.close(() => resolve())) };
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve());
  });
}
