import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { AuroraClient } from '../../src/client/index.ts';
import { type Clock, seededRandom, systemClock } from '../../src/clock/index.ts';
import { parseFlags, schedulerFlags } from '../../src/flags/index.ts';
import { createDatabase } from '../../src/postgres/index.ts';
import { type SchedulerProcess, startScheduler } from '../../src/scheduler.ts';
import { SupervisedChild } from '../../src/supervisor/index.ts';

const SEED = 4;
const FOLDER = 'aurora-replay-';

/** A PostgreSQL server, in a process that ends with this one, and a folder for what else is written. */
export interface Workshop {
  /** Goes away with the workshop. */
  readonly folder: string;
  /** Makes an empty database. @returns its address */
  database(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts PostgreSQL in a new folder. */
export async function openWorkshop(): Promise<Workshop> {
  await removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), `${FOLDER}${process.pid}-`));
  const postgres = new SupervisedChild({
    name: 'postgres',
    entry: fileURLToPath(new URL('../../src/postgres/postgres-main.js', import.meta.url)),
    // Nobody minds losing a replay's data in a power cut.
    args: [join(folder, 'postgres'), 'fsync=off', 'full_page_writes=off'],
    logFile: join(folder, 'postgres.log'),
    clock: systemClock,
    report: (message) => console.error(message),
  });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { url } = await postgres.ready;
    return { folder, database: (name) => createDatabase(url, name.replaceAll('-', '_')), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Removes the folders of replays that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(FOLDER) || isAlive(Number.parseInt(name.slice(FOLDER.length), 10))) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The scheduler, in this process, on a clock of the replayer's. */
export interface ReplayServer {
  readonly port: number;
  readonly client: AuroraClient;
  /** Flags of the recording that our server does not have. */
  readonly unknownFlags: readonly string[];
  /** Why the scheduler gave up, if it did. */
  fatal(): string | undefined;
  stop(): Promise<void>;
}

/** Starts a scheduler with the recorded flags that it has, an empty database and the master at `mesos`. */
export async function startReplayServer(
  workshop: Workshop,
  session: string,
  flags: readonly string[],
  mesos: string,
  clock: Clock,
  parts?: SchedulerProcess['parts'],
): Promise<ReplayServer> {
  const known = (token: string): boolean => Object.hasOwn(schedulerFlags, token.slice(1).split('=')[0] ?? '');
  const folder = join(workshop.folder, session);
  await mkdir(folder);
  let reason: string | undefined;
  const scheduler = await startScheduler({
    flags: parseFlags(schedulerFlags, [
      ...flags.filter(known),
      '-ip=127.0.0.1',
      '-zk_in_proc=true',
      `-mesos_master_address=${mesos}`,
      `-database_url=${await workshop.database(session)}`,
    ]),
    clock,
    random: seededRandom(SEED),
    parts,
    log: pino({ level: 'warn' }, pino.destination(join(folder, 'scheduler.log'))),
    onFatal: (why) => {
      reason ??= why;
    },
  });
  const client = new AuroraClient(scheduler.url);
  return {
    port: Number(new URL(scheduler.url).port),
    client,
    unknownFlags: flags.filter((token) => !known(token)),
    fatal: () => reason,
    async stop() {
      await client.close();
      await scheduler.stop();
    },
  };
}

/** Writes a file that a flag names. @returns its path */
export async function writeFlagFile(workshop: Workshop, name: string, text: string): Promise<string> {
  const path = join(workshop.folder, name);
  await writeFile(path, text);
  return path;
}
