import type { Logger } from 'pino';
import { type Clock, sleep } from '../../clock/index.ts';
import { ConfigPool } from '../../model/index.ts';
import type { CommitLimits } from '../commit-queue.ts';
import { CommittedStore } from '../committed-store.ts';
import { Committer } from './committer.ts';
import { isPassing, sqlState } from './failures.ts';
import { takeLead } from './lead.ts';
import { load } from './load.ts';
import { migrate } from './migrate.ts';
import { Session } from './session.ts';

export interface PostgresStoreOptions {
  /** Address of the database, `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** Host name of this process; the database keeps it as that of the leader. */
  readonly leader: string;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** How long writes are held when the database is out of reach, in milliseconds. */
  readonly outageGraceMs?: number;
  readonly limits?: CommitLimits;
  /** Called once when the state in memory can't be made durable any more, with the reason: the process must end at once. */
  readonly onFatal: (reason: string) => void;
}

export interface PostgresStore {
  readonly store: CommittedStore;
  /** Of this leadership; higher than any before. */
  readonly epoch: number;
  /** Waits for what is on its way to the database, then ends the connection. What is written after that fails. */
  close(): Promise<void>;
}

const OUTAGE_GRACE_MS = 30_000;
const CONNECT_RETRY_MS = 250;

/**
 * Brings the schema up to date, begins to lead, so that no earlier leader can write any more, and loads the state.
 * A database that is not there yet is waited for, as long as the grace lasts.
 *
 * @throws SchemaTooNewError, and what else is wrong with the database
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const { url, leader, clock, log, outageGraceMs = OUTAGE_GRACE_MS, onFatal } = options;
  const session = await openWhenReachable(options, outageGraceMs);
  try {
    const steps = await migrate(session, url);
    if (steps.length > 0) log.info({ steps }, 'brought the database schema up to date');
    const startedAt = clock.monotonic();
    const position = await takeLead(session, leader, clock.now());
    const configs = new ConfigPool();
    const { state, ledger, tasks } = await load(session, configs, clock);
    log.info(
      { epoch: position.epoch, tasks: tasks.length, tookMs: Math.round(clock.monotonic() - startedAt) },
      'loaded the state of the cluster',
    );
    const committer = new Committer({ url, position, ledger, clock, log, outageGraceMs });
    const store = new CommittedStore({
      state,
      loaded: tasks,
      configs,
      commit: (batch) => committer.commit(batch),
      clock,
      log,
      limits: options.limits,
      failed: (error) => onFatal(error.message),
    });
    return {
      store,
      epoch: position.epoch,
      async close() {
        await store.close();
        await committer.close();
      },
    };
  } finally {
    await session.end();
  }
}

/** Another process may be changing the schema, or the database sorting a long table before it gives the first row. */
const PATIENCE_MS = 600_000;

async function openWhenReachable({ url, clock, log }: PostgresStoreOptions, graceMs: number): Promise<Session> {
  const since = clock.monotonic();
  for (let attempt = 1; ; attempt++) {
    try {
      return await Session.open({ url, applicationName: 'aurora-load', clock, patienceMs: PATIENCE_MS });
    } catch (error) {
      const canPass = sqlState(error) === undefined || isPassing(error);
      if (!canPass || clock.monotonic() - since >= graceMs) throw error;
      if (attempt === 1) log.warn({ err: error, graceMs }, 'the database is not there yet, waiting for it');
      await sleep(clock, CONNECT_RETRY_MS);
    }
  }
}
