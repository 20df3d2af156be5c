import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../clock/index.ts';
import { type ReadyLine, SupervisedChild } from './child.ts';
import { lockFolder } from './folder-lock.ts';
import { rotateLogs } from './log-rotation.ts';

/** What runs on one machine, and where. */
export interface LocalClusterOptions {
  /** Holds everything: the database, sandboxes, logs. */
  readonly dataDir: string;
  /** HTTP port of the scheduler; 0 for any. */
  readonly httpPort: number;
  /** HTTP port of the Mesos master; 0 for any. */
  readonly masterPort: number;
  /** Flags for the scheduler beside those that tie it to this cluster. */
  readonly schedulerFlags: readonly string[];
  readonly clock: Clock;
  /** Told of everything that a person at the terminal may want to know. */
  readonly report: (message: string) => void;
}

/** A cluster of one machine, running. */
export interface LocalCluster {
  /** Of the scheduler, without a path. */
  readonly schedulerUrl: string;
  readonly masterUrl: string;
  /** Of the database, with its password. */
  readonly databaseUrl: string;
  /** Process ids by program, as of now; they change when one of them dies and comes back. */
  pids(): Readonly<Record<Program, number | undefined>>;
  /** Ends the programs in order. Tasks go on running. */
  stop(): Promise<void>;
}

/** The programs of a cluster, in the order of their start. */
export type Program = 'postgres' | 'master' | 'agent' | 'scheduler';

const ENTRIES: Readonly<Record<Program, string>> = {
  postgres: '../postgres/postgres-main.js',
  master: '../local/master-main.js',
  agent: '../local/agent-main.js',
  scheduler: '../scheduler-main.js',
};

/** A log and what is kept of it are at most 320 MiB, plus what is written within ten seconds. */
const LOGS = { maxBytes: 64 * 2 ** 20, keep: 4, everyMs: 10_000 };

/**
 * Starts a cluster of one machine, each program as a process of its own that is started again when it dies.
 * @throws Error when one of them does not come up, after ending those that did, or when the folder is in use
 */
export async function startLocalCluster(options: LocalClusterOptions): Promise<LocalCluster> {
  const dataDir = resolve(options.dataDir);
  const lock = await lockFolder(dataDir);
  const children = new Map<Program, SupervisedChild>();
  const start = (name: Program, args: readonly string[]): Promise<ReadyLine> => {
    const child = new SupervisedChild({
      name,
      entry: fileURLToPath(new URL(ENTRIES[name], import.meta.url)),
      args,
      logFile: join(dataDir, 'logs', `${name}.log`),
      clock: options.clock,
      report: options.report,
    });
    children.set(name, child);
    return child.ready;
  };
  const logs = join(dataDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const endRotation = rotateLogs({
    files: Object.keys(ENTRIES).map((name) => join(logs, `${name}.log`)),
    ...LOGS,
    clock: options.clock,
    report: options.report,
  });
  const stop = async (): Promise<void> => {
    endRotation();
    for (const child of [...children.values()].reverse()) await child.stop();
    await lock.release();
  };
  try {
    // Chosen here once, so that a program that comes back is found where it was.
    const httpPort = options.httpPort || (await freePort());
    const masterPort = options.masterPort || (await freePort());
    const [database, master] = await Promise.all([
      start('postgres', [join(dataDir, 'postgres')]),
      start('master', [`-port=${masterPort}`, `-work_dir=${join(dataDir, 'master')}`]),
    ]);
    const [scheduler] = await Promise.all([
      start('scheduler', [
        `-mesos_master_address=${new URL(master.url).host}`,
        `-database_url=${database.url}`,
        `-http_port=${httpPort}`,
        ...options.schedulerFlags,
      ]),
      start('agent', [`-master=${master.url}`, `-work_dir=${join(dataDir, 'agent')}`]),
    ]);
    return {
      schedulerUrl: scheduler.url,
      masterUrl: master.url,
      databaseUrl: database.url,
      pids: () => ({
        postgres: children.get('postgres')?.pid,
        master: children.get('master')?.pid,
        agent: children.get('agent')?.pid,
        scheduler: children.get('scheduler')?.pid,
      }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
