import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Clock, sleep } from '../clock/index.ts';
import { errorCode } from './errors.ts';
import type { ServerFolder } from './folder.ts';

const run = promisify(execFile);

/** Whether process `pid` is a PostgreSQL server of this folder, and not another program that was given the number since. */
export async function isServerOf(folder: ServerFolder, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  try {
    const [cwd, name] = await Promise.all([readlink(`/proc/${pid}/cwd`), readFile(`/proc/${pid}/comm`, 'utf8')]);
    return cwd === folder.data && name.trim() === 'postgres';
  } catch {
    return await isNamedServerOf(folder, pid);
  }
}

/** The same for systems without `/proc`: by the command line. */
async function isNamedServerOf(folder: ServerFolder, pid: number): Promise<boolean> {
  try {
    const { stdout } = await run('ps', ['-p', String(pid), '-o', 'command=']);
    return stdout.includes('postgres') && stdout.includes(folder.data);
  } catch {
    return false;
  }
}

/** Whether the process runs. One that ended but was never waited for (below a container's first process, say) does not. */
export function isAlive(pid: number): boolean {
  if (!signal(pid, 0)) return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z';
  } catch {
    return true;
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

const POLL_MS = 50;
/** How long each way of stopping may take before the next, harsher one. */
const STOP_STEPS: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 60_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 10_000],
];

/**
 * Ends a server: breaks off its sessions, writes a checkpoint, ends; harsher when it does not.
 * @throws when the process is still there after all
 */
export async function stopServer(clock: Clock, pid: number): Promise<void> {
  for (const [name, patienceMs] of STOP_STEPS) {
    if (!signal(pid, name)) return;
    if (await endsWithin(clock, pid, patienceMs)) return;
  }
  throw new Error(`the PostgreSQL server (process ${pid}) does not end`);
}

async function endsWithin(clock: Clock, pid: number, ms: number): Promise<boolean> {
  for (const until = clock.monotonic() + ms; clock.monotonic() < until; await sleep(clock, POLL_MS)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}

/** Resolves once a server that is not a child of this process has ended. */
export async function whenGone(clock: Clock, pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(clock, 500);
}
