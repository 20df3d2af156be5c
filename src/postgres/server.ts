import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { Logger } from 'pino';
import { type Clock, type Random, sleep } from '../clock/index.ts';
import { type Account, asAccount, serverAccount } from './account.ts';
import { findBinaries, type PostgresBinaries } from './binaries.ts';
import { adminUrl, DATABASE, databaseUrl, ensureDatabase, serves, USER } from './connect.ts';
import {
  choosePort,
  hasDatabase,
  logTail,
  prepareFolder,
  readPassword,
  readPostmasterNote,
  removePostmasterNote,
  removeUnfinished,
  type ServerFolder,
  unfinishedData,
} from './folder.ts';
import { isAlive, isServerOf, stopServer, whenGone } from './postmaster.ts';
import { type ServerSettings, serverSettings, settingArguments } from './settings.ts';

export interface EmbeddedPostgresOptions {
  /** Holds everything of the server; made when missing, private to the server's account. */
  readonly dir: string;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  readonly clock: Clock;
  /** Makes the password. */
  readonly random: Random;
  /** Settings of `postgresql.conf` that differ from the usual ones. */
  readonly settings?: ServerSettings;
}

export interface EmbeddedPostgres {
  /** Of database `aurora`, with user and password. */
  readonly url: string;
  /** Process id of the server. */
  readonly pid: number;
  /** Resolves once the server has ended, whoever ended it, with how it ended. */
  readonly exited: Promise<string>;
  /** Breaks off the server's sessions and ends it in an orderly way. Safe to call again. */
  stop(): Promise<void>;
}

/** Recovery after a crash of the machine may take long; a server that still works on it is waited for. */
const START_PATIENCE_MS = 300_000;
const START_POLL_MS = 20;
/** How long a server found running may fail to answer before it is ended. */
const ANSWER_PATIENCE_MS = 10_000;
/** Starts again when another program took the port, or while helpers of a killed server are still about. */
const START_ATTEMPTS = 20;
const RETRY_MS = 500;

/**
 * Starts the PostgreSQL server of a data folder, making its database at the first time, or takes over one that still runs there
 * because what started it was killed.
 *
 * @throws with the last lines of the server's log when it does not come up
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const start = new Start(options, await findBinaries(), await serverAccount());
  return await start.run();
}

class Start {
  private readonly options: EmbeddedPostgresOptions;
  private readonly binaries: PostgresBinaries;
  private readonly account: Account | undefined;

  constructor(options: EmbeddedPostgresOptions, binaries: PostgresBinaries, account: Account | undefined) {
    this.options = options;
    this.binaries = binaries;
    this.account = account;
  }

  async run(): Promise<EmbeddedPostgres> {
    const { dir, random } = this.options;
    const folder = await prepareFolder(dir, this.account);
    const password = await readPassword(folder, this.account, random);
    await removeUnfinished(folder);
    if (!(await hasDatabase(folder))) await this.initialise(folder);
    return (await this.takeOver(folder, password)) ?? (await this.startNew(folder, password));
  }

  private async initialise(folder: ServerFolder): Promise<void> {
    const making = unfinishedData(folder, this.options.random);
    const { child, ended } = await this.launch(folder, this.binaries.initdb, [
      `--pgdata=${making}`,
      `--username=${USER}`,
      `--pwfile=${folder.passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(this.options.settings?.fsync === 'off' ? ['--no-sync'] : []),
    ]);
    const how = await ended;
    if (child.exitCode !== 0) {
      throw new Error(
        `could not make a database in ${folder.path}: initdb ended with ${how}\n${await logTail(folder)}`,
      );
    }
    await rename(making, folder.data);
  }

  /** Adopts a server that runs in the folder; ends one that cannot be talked to; clears the traces of one that is gone. */
  private async takeOver(folder: ServerFolder, password: string): Promise<EmbeddedPostgres | undefined> {
    const { clock, log } = this.options;
    const found = await readPostmasterNote(folder);
    if (found === undefined) return undefined;
    const { pid } = found;
    const began = clock.monotonic();
    let readySince: number | undefined;
    while (await isServerOf(folder, pid)) {
      const note = await readPostmasterNote(folder);
      if (note?.pid === pid && note.ready && note.port !== undefined) {
        if (await serves(adminUrl(note.port, password), folder.data)) {
          log.info({ pid, port: note.port }, 'took over the PostgreSQL server left running in the data folder');
          const exited = whenGone(clock, pid).then(() => 'process gone');
          return await this.finish(folder, note.port, password, pid, exited);
        }
        readySince ??= clock.monotonic();
      }
      const now = clock.monotonic();
      if (now > began + START_PATIENCE_MS || (readySince !== undefined && now > readySince + ANSWER_PATIENCE_MS)) {
        log.warn({ pid }, 'the PostgreSQL server left in the data folder does not answer, ending it');
        await stopServer(clock, pid);
        break;
      }
      await sleep(clock, START_POLL_MS);
    }
    const after = await readPostmasterNote(folder);
    if (after?.pid === pid && !(await isServerOf(folder, pid))) await removePostmasterNote(folder);
    return undefined;
  }

  private async startNew(folder: ServerFolder, password: string): Promise<EmbeddedPostgres> {
    const { clock } = this.options;
    for (let attempt = 1; ; attempt++) {
      const port = await choosePort(folder);
      const settings = serverSettings(port, folder.log, this.options.settings ?? {});
      const { child, ended } = await this.launch(folder, this.binaries.postgres, [
        '-D',
        folder.data,
        ...settingArguments(settings),
      ]);
      const pid = child.pid;
      if (pid !== undefined && (await this.becomesReady(folder, pid, child))) {
        return await this.finish(folder, port, password, pid, ended);
      }
      const how = await ended;
      const tail = await logTail(folder);
      if (attempt >= START_ATTEMPTS || !PASSING_TROUBLE.test(tail)) {
        throw new Error(`the PostgreSQL server of ${folder.path} did not start (${how}):\n${tail}`);
      }
      await sleep(clock, RETRY_MS);
    }
  }

  private async becomesReady(folder: ServerFolder, pid: number, child: ChildProcess): Promise<boolean> {
    const { clock } = this.options;
    const until = clock.monotonic() + START_PATIENCE_MS;
    while (child.exitCode === null && child.signalCode === null) {
      const note = await readPostmasterNote(folder);
      if (note?.pid === pid && note.ready) return true;
      if (clock.monotonic() > until) await stopServer(clock, pid);
      await sleep(clock, START_POLL_MS);
    }
    return false;
  }

  private async finish(
    folder: ServerFolder,
    port: number,
    password: string,
    pid: number,
    exited: Promise<string>,
  ): Promise<EmbeddedPostgres> {
    const { clock } = this.options;
    try {
      await ensureDatabase(adminUrl(port, password));
    } catch (error) {
      await stopServer(clock, pid);
      throw new Error(
        `the PostgreSQL server of ${folder.path} does not let its owner in (password in ${folder.passwordFile}): ${String(error)}`,
        { cause: error },
      );
    }
    return {
      url: databaseUrl(port, password, DATABASE),
      pid,
      exited: exited.then(async (how) => `${how}\n${await logTail(folder)}`.trim()),
      stop: async () => {
        if (isAlive(pid)) await stopServer(clock, pid);
        await exited;
      },
    };
  }

  /**
   * Starts an executable as the server's account, in a process group of its own: a ^C at the terminal is for what started it,
   * which ends the server in its own order. What it prints goes to the start-up log.
   */
  private async launch(
    folder: ServerFolder,
    program: string,
    programArguments: readonly string[],
  ): Promise<{ child: ChildProcess; ended: Promise<string> }> {
    const { command, ids } = await asAccount(this.account, [program, ...programArguments], [program, folder.data]);
    const [name, ...args] = command;
    const output = openSync(folder.startupLog, 'w', 0o600);
    try {
      const child = spawn(name, args, {
        ...ids,
        cwd: folder.path,
        env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' },
        stdio: ['ignore', output, output],
        detached: true,
      });
      const ended = new Promise<string>((resolve) => {
        child.once('error', (error) => resolve(error.message));
        child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
      });
      return { child, ended };
    } finally {
      closeSync(output);
    }
  }
}

/** What makes a start fail that can well succeed a moment later. */
const PASSING_TROUBLE =
  /could not bind|Address already in use|shared memory block .* still in use|lock file .* already exists/;
