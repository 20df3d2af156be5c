import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sleep, systemClock } from '../../src/clock/index.ts';
import type { Workshop } from '../api/server.ts';

/**
 * A scheduler that leads alone, in a process of its own, with a database of its own and a Mesos master that is never there unless
 * its flags name another. */
export interface SecuredServer {
  readonly url: string;
  /** Tells the process to read its files again. */
  hangUp(): void;
  /** Lines of its log so far. */
  lines(): readonly LogLine[];
  /** Waits for such a line that comes after the first `after`. @throws Error when none comes in time */
  logged(what: (line: LogLine) => boolean, after?: number): Promise<LogLine>;
  stop(): Promise<void>;
}

export interface LogLine {
  readonly msg: string;
  readonly audit?: Readonly<Record<string, unknown>>;
}

const MASTER = '-mesos_master_address=';
const PATIENCE_MS = 30_000;

/** How a server is started that is not the one that lies here. */
export interface ServerProgram {
  /** The file that starts it. */
  readonly main: string;
  /** More than what this process has. */
  readonly env: Readonly<Record<string, string>>;
}

const BUILT: ServerProgram = {
  main: fileURLToPath(new URL('../../src/scheduler-main.js', import.meta.url)),
  env: {},
};

/** Starts one. @throws Error with what it wrote when it ends instead */
export async function startSecured(
  workshop: Workshop,
  name: string,
  flags: readonly string[],
  { main, env }: ServerProgram = BUILT,
): Promise<SecuredServer> {
  const folder = join(workshop.folder, name);
  await mkdir(folder, { recursive: true });
  const logFile = join(folder, 'scheduler.log');
  const child = spawn(
    process.execPath,
    [
      main,
      ...['-cluster_name=local', '-ip=127.0.0.1', '-hostname=localhost'],
      ...(flags.some((flag) => flag.startsWith(MASTER)) ? [] : [`${MASTER}127.0.0.1:1`]),
      ...['-thermos_executor_path=/usr/bin/thermos_executor', `-database_url=${await workshop.database(name)}`],
      ...flags,
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', openSync(logFile, 'a')] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await Promise.race([
    readyUrl(child),
    ended.then(() => {
      throw new Error(`the scheduler ended before it served:\n${readFileSync(logFile, 'utf8')}`);
    }),
  ]);
  const lines = (): readonly LogLine[] =>
    readFileSync(logFile, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line) as LogLine);
  return {
    url,
    hangUp: () => void child.kill('SIGHUP'),
    lines,
    async logged(what, after = 0) {
      const end = systemClock.monotonic() + PATIENCE_MS;
      for (;;) {
        const found = lines().slice(after).find(what);
        if (found !== undefined) return found;
        if (systemClock.monotonic() > end) throw new Error(`${logFile} does not tell of it`);
        await sleep(systemClock, 50);
      }
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function readyUrl(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the scheduler has no output');
  for await (const line of createInterface(child.stdout)) return (JSON.parse(line) as { readonly url: string }).url;
  return await new Promise(() => undefined);
}
