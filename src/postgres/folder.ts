import { chmod, chown, mkdir, open, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Random } from '../clock/index.ts';
import type { Account } from './account.ts';
import { errorCode } from './errors.ts';

/**
 * The folder of one embedded server:
 * `pgdata/` the database itself, `password`, `port`, `log/` (`startup.log` of the latest start, one file a weekday after that).
 */
export interface ServerFolder {
  readonly path: string;
  readonly data: string;
  readonly passwordFile: string;
  readonly portFile: string;
  readonly log: string;
  readonly startupLog: string;
}

/**
 * Makes the folder when it is not there, and makes it the private one of the server's account.
 * @throws when it holds something else already
 */
export async function prepareFolder(dir: string, account: Account | undefined): Promise<ServerFolder> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const path = await realpath(dir);
  const strangers = (await readdir(path)).filter((name) => !OWN_ENTRIES.test(name));
  if (strangers.length > 0) {
    throw new Error(
      `${path} is not a folder of a PostgreSQL server's own: it holds ${strangers[0]}. Name another folder.`,
    );
  }
  const log = join(path, 'log');
  await mkdir(log, { recursive: true });
  for (const folder of [path, log]) {
    await give(folder, account);
    await chmod(folder, 0o700);
  }
  return {
    path,
    data: join(path, 'pgdata'),
    passwordFile: join(path, 'password'),
    portFile: join(path, 'port'),
    log,
    startupLog: join(log, 'startup.log'),
  };
}

const OWN_ENTRIES = /^(?:pgdata|pgdata\.new-.*|password|port|log)$/;

async function give(path: string, account: Account | undefined): Promise<void> {
  if (account !== undefined) await chown(path, account.uid, account.gid);
}

/** The server's password, made up at the first call. The file is the account's, which hands it to `initdb`. */
export async function readPassword(
  folder: ServerFolder,
  account: Account | undefined,
  random: Random,
): Promise<string> {
  const known = await readTrimmed(folder.passwordFile);
  if (known !== undefined && known !== '') return known;
  const password = random.uuid();
  await writeFile(folder.passwordFile, `${password}\n`, { mode: 0o600 });
  await give(folder.passwordFile, account);
  return password;
}

/** A free port of the loopback interface: the one used last when it is free, and remembered. */
export async function choosePort(folder: ServerFolder): Promise<number> {
  const last = Number(await readTrimmed(folder.portFile));
  const port = (Number.isInteger(last) && last > 0 ? await freePort(last) : undefined) ?? (await freePort(0));
  if (port === undefined) throw new Error('no port is free on 127.0.0.1');
  if (port !== last) await writeFile(folder.portFile, `${port}\n`, { mode: 0o600 });
  return port;
}

function freePort(wanted: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

/** Whether the database was made: `initdb` ran to its end (it works in a folder of another name before). */
export async function hasDatabase(folder: ServerFolder): Promise<boolean> {
  return (await readTrimmed(join(folder.data, 'PG_VERSION'))) !== undefined;
}

/** Removes what an interrupted `initdb` left. */
export async function removeUnfinished(folder: ServerFolder): Promise<void> {
  for (const name of await readdir(folder.path)) {
    if (name.startsWith(UNFINISHED)) await rm(join(folder.path, name), { recursive: true, force: true });
  }
}

const UNFINISHED = 'pgdata.new-';

/** A name for a database in the making. */
export function unfinishedData(folder: ServerFolder, random: Random): string {
  return join(folder.path, `${UNFINISHED}${random.uuid()}`);
}

/** What the server itself notes in `postmaster.pid` while it runs. */
export interface PostmasterNote {
  readonly pid: number;
  readonly port: number | undefined;
  /** Accepts connections. */
  readonly ready: boolean;
}

const PID_FILE = 'postmaster.pid';

export async function readPostmasterNote(folder: ServerFolder): Promise<PostmasterNote | undefined> {
  const text = await readTrimmed(join(folder.data, PID_FILE));
  const lines = text?.split('\n') ?? [];
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!(pid > 0)) return undefined;
  const port = Number.parseInt(lines[3] ?? '', 10);
  return { pid, port: port > 0 ? port : undefined, ready: lines[7]?.trim() === 'ready' };
}

/** Takes away the note of a server that is gone, which a new one would else respect once its process id is another program's. */
export async function removePostmasterNote(folder: ServerFolder): Promise<void> {
  await rm(join(folder.data, PID_FILE), { force: true });
}

const TAIL_BYTES = 4_096;
const TAIL_LINES = 12;

/** The last lines that the server logged: those of its start alone when it did not get further. */
export async function logTail(folder: ServerFolder): Promise<string> {
  const startedAt = (await stat(folder.startupLog)).mtimeMs;
  const texts = [await fileTail(folder.startupLog)];
  for (const name of await readdir(folder.log)) {
    const path = join(folder.log, name);
    if (path !== folder.startupLog && (await stat(path)).mtimeMs >= startedAt) texts.push(await fileTail(path));
  }
  return texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '')
    .slice(-TAIL_LINES)
    .join('\n');
}

async function fileTail(path: string): Promise<string> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { size } = await file.stat();
    const length = Math.min(size, TAIL_BYTES);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readTrimmed(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
