#!/usr/bin/env node
import { open, readFile, rename } from 'node:fs/promises';
import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { systemClock } from './clock/index.ts';
import { schedulersBelow, ZooKeeperConnection } from './discovery/index.ts';
import { applyRecords, readSource, snapshotOf, snapshotRecords, summaryOf, writeReplica } from './migration/index.ts';
import { BUILT_IN_TIERS, parseTierConfig } from './model/index.ts';
import { openPostgresStore, readPostgresState, schedulersAt, type Transaction } from './store/index.ts';
import { answerVersion } from './version.ts';
import { binary, storage } from './wire/index.ts';

/*
 * `aurora-migrate`: takes the state of a cluster over from the original, and hands it back. Run it while no scheduler runs.
 */

const USAGE = `
aurora-migrate import [options] BACKUP | LOG-FOLDER...
    Reads a backup of the original scheduler, or copies of the folders of its replicated log (-native_log_file_path), one
    of each scheduler, and tells what is there. Nothing is written unless --apply is given.

    --apply                Write it into the database, all or nothing.
    --database_url URL     Database to write to, postgres://user:password@host:port/database.
    --replace              Replace what the database holds already.
    --zk_endpoints LIST    -zk_endpoints and -serverset_path of the original's schedulers: nothing is written while one of them
    --serverset_path PATH  leads, or waits for its turn. With a chroot the path begins with it.
    --despite-schedulers   Write although there are some.
    --drop-refused         Leave out the records that are refused. Tasks among them are killed when Mesos reports them.
    --accept-incomplete    Go on although acknowledged changes may be missing, with what is written but not agreed on.
    --new-framework        Go on without a framework id: to Mesos this will be a new scheduler, without its old tasks.
    --quorum N             -native_log_quorum_size of the original; unless given, more than half of the folders named.
    --tier_config FILE     -tier_config of the scheduler.

aurora-migrate export --database_url URL FILE
aurora-migrate export --database_url URL --log FOLDER
    Writes the whole state as a backup that the original's recovery accepts, or as a new folder of its replicated log.
`.trim();

/** Milliseconds. */
const ZOOKEEPER_TIMEOUTS = { sessionTimeoutMs: 10_000, connectionTimeoutMs: 10_000 };

/** A command line that makes no sense, or something that the operator has to decide. */
class RefusedError extends Error {}

async function importState(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      apply: { type: 'boolean' },
      database_url: { type: 'string' },
      replace: { type: 'boolean' },
      zk_endpoints: { type: 'string' },
      serverset_path: { type: 'string' },
      'despite-schedulers': { type: 'boolean' },
      'drop-refused': { type: 'boolean' },
      'accept-incomplete': { type: 'boolean' },
      'new-framework': { type: 'boolean' },
      quorum: { type: 'string' },
      tier_config: { type: 'string' },
    },
  });
  const url = values.database_url;
  if (values.apply === true && url === undefined) throw new RefusedError('--apply needs --database_url.');
  const { zk_endpoints: servers, serverset_path: path } = values;
  if ((servers === undefined) !== (path === undefined)) {
    throw new RefusedError('--zk_endpoints and --serverset_path go together.');
  }
  const found = await readSource(positionals, {
    tiers:
      values.tier_config === undefined ? BUILT_IN_TIERS : parseTierConfig(await readFile(values.tier_config, 'utf8')),
    quorum: quorumOf(values.quorum),
    nowMs: systemClock.now(),
    takeUnlearned: values['accept-incomplete'] === true,
    progress: progressBar('Reading'),
  });
  progressBar('Reading')(1);
  print(...summaryOf(found));
  const { records, report, incomplete } = found;
  const reasons = [
    report.refused > 0 && values['drop-refused'] !== true
      ? `${report.refused} records are refused, see above: repair them, or leave them out with --drop-refused.`
      : undefined,
    incomplete !== undefined && values['accept-incomplete'] !== true
      ? 'Acknowledged changes may be missing, see above: name more copies, or go on with --accept-incomplete.'
      : undefined,
    records.frameworkId === undefined && values['new-framework'] !== true
      ? 'There is no framework id, so no running task would be known to Mesos: if that is right, say --new-framework.'
      : undefined,
  ].filter((reason) => reason !== undefined);
  if (reasons.length > 0) throw new RefusedError(reasons.join('\n'));
  if (values.apply !== true || url === undefined) {
    print('', 'Nothing was written: this was a dry run. Write it with --apply --database_url URL.');
    return;
  }
  if (servers !== undefined && path !== undefined && values['despite-schedulers'] !== true) {
    await refuseIfStanding(servers.split(','), path);
  }
  await writeState(url, values.replace === true, (tx) => applyRecords(tx, records));
  print('', `Written to the database: ${records.tasks.size} tasks and all else above.`);
}

async function writeState(url: string, replace: boolean, write: (tx: Transaction) => void): Promise<void> {
  await refuseIfServed(url);
  const database = await openPostgresStore({
    url,
    leader: hostname(),
    clock: systemClock,
    log: pino({ level: 'warn' }, pino.destination(2)),
    onFatal: (reason) => fail(new Error(`Nothing was written: ${reason}`)),
  });
  try {
    const { store } = database;
    const isEmpty =
      store.tasks.size === 0 &&
      store.updates.size === 0 &&
      store.crons.all().length === 0 &&
      store.quotas.all().size === 0 &&
      store.hosts.all().length === 0 &&
      store.frameworkId === undefined;
    if (!isEmpty && !replace) {
      throw new RefusedError(
        `The database holds a cluster already (${store.tasks.size} tasks). Nothing was written: name another, or say --replace.`,
      );
    }
    await store.write((tx) => {
      if (!isEmpty) tx.clear();
      write(tx);
    });
  } finally {
    await database.close();
  }
}

/** What the original's schedulers do after the export would be lost, and two of them would be one framework to Mesos. */
async function refuseIfStanding(servers: readonly string[], path: string): Promise<void> {
  const zooKeeper = new ZooKeeperConnection({
    config: { servers, credentials: undefined, ...ZOOKEEPER_TIMEOUTS },
    clock: systemClock,
    log: pino({ level: 'warn' }, pino.destination(2)),
  });
  try {
    zooKeeper.start();
    const found = await schedulersBelow(zooKeeper, path).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new RefusedError(`Nothing was written, since nobody knows whether schedulers stand in ZooKeeper: ${why}`);
    });
    if (found.length === 0) return;
    throw new RefusedError(
      [
        `Schedulers stand below ${path} in ZooKeeper, so nothing was written. Stop all of them and try again, or say --despite-schedulers:`,
        ...found.map(({ node, where }) => `  ${node} (${where})`),
      ].join('\n'),
    );
  } finally {
    await zooKeeper.close();
  }
}

/**
 * A scheduler that leads, or would the next moment, must not find itself with another state: it may have registered with Mesos already. One that
 * is not seen here is fenced off when the import takes the lead, and ends.
 */
async function refuseIfServed(url: string): Promise<void> {
  const sessions = await schedulersAt(url, systemClock);
  if (sessions.length === 0) return;
  const told = sessions.map(({ pid, name, from }) => `  ${name} from ${from} (pid ${pid} in the database)`);
  throw new RefusedError(
    [
      'Schedulers are connected to the database, so nothing was written. Stop all of them, leading and standing by, and try again:',
      ...told,
      'A connection of one that is gone is ended by: select pg_terminate_backend(pid)',
    ].join('\n'),
  );
}

async function exportState(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { database_url: { type: 'string' }, log: { type: 'string' } },
  });
  const [file, ...others] = positionals;
  const { log, database_url: url } = values;
  if (url === undefined) throw new RefusedError('export needs --database_url.');
  if ((file === undefined) === (log === undefined) || others.length > 0) {
    throw new RefusedError('Name one file to write, or a folder with --log.');
  }
  const state = await readPostgresState(url, systemClock);
  const snapshot = snapshotOf(state, systemClock.now(), new Map());
  if (log !== undefined) await writeReplica(log, await snapshotRecords(snapshot));
  else if (file !== undefined) {
    const part = await open(`${file}.part`, 'w');
    for (const piece of binary.encodeInSlices(storage.Snapshot, snapshot)) await part.write(piece);
    await part.sync();
    await part.close();
    await rename(`${file}.part`, file);
  }
  print(`Written: ${state.tasks.size} tasks and all else, to ${log ?? file}.`);
}

function quorumOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const quorum = Number(text);
  if (!Number.isInteger(quorum) || quorum < 1) throw new RefusedError('--quorum must be a positive number.');
  return quorum;
}

/** A bar on a terminal, and nothing elsewhere. */
function progressBar(what: string): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (done) => {
    const bar = '#'.repeat(Math.round(40 * done)).padEnd(40);
    process.stderr.write(`\r${what} [${bar}] ${Math.round(100 * done)} %${done < 1 ? '' : '\n'}`);
  };
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function main([command, ...argv]: readonly string[]): Promise<void> {
  if (command === 'import') await importState(argv);
  else if (command === 'export') await exportState(argv);
  else {
    print(USAGE);
    if (command !== '--help' && command !== undefined) throw new RefusedError(`There is no command ${command}.`);
  }
}

// Whoever reads has gone: nothing more is done than was told.
process.stdout.on('error', fail);
answerVersion('aurora-migrate');
main(process.argv.slice(2)).catch(fail);
