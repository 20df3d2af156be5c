import { sleep } from '../../clock/index.ts';
import { isPassing, sqlState } from './failures.ts';
import { takeLead } from './lead.ts';
import { type LeadingOptions, OUTAGE_GRACE_MS, type PostgresStore, startLeading } from './leading.ts';
import { load } from './load.ts';
import { migrate } from './migrate.ts';
import { Session } from './session.ts';

export interface PostgresStoreOptions extends LeadingOptions {
  /** Host name of this process; the database keeps it as that of the leader. */
  readonly leader: string;
}

const CONNECT_RETRY_MS = 250;

/** Another process may be changing the schema, or the database sorting a long table before it gives the first row. */
export const LOAD_PATIENCE_MS = 600_000;

/**
 * Brings the schema up to date, begins to lead, so that no earlier leader can write any more, and loads the state.
 * A database that is not there yet is waited for, as long as the grace lasts.
 *
 * @throws SchemaTooNewError, and what else is wrong with the database
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const { url, leader, clock, log, outageGraceMs = OUTAGE_GRACE_MS } = options;
  const session = await openWhenReachable(options, outageGraceMs);
  try {
    const steps = await migrate(session, url);
    if (steps.length > 0) log.info({ steps }, 'brought the database schema up to date');
    const startedAt = clock.monotonic();
    const position = await takeLead(session, leader, clock.now());
    const { replica } = await load(session, clock);
    log.info(
      {
        epoch: position.epoch,
        tasks: replica.state.tasks.size,
        tookMs: Math.round(clock.monotonic() - startedAt),
      },
      'loaded the state of the cluster',
    );
    return await startLeading(replica, position, options);
  } finally {
    await session.end();
  }
}

async function openWhenReachable({ url, clock, log }: PostgresStoreOptions, graceMs: number): Promise<Session> {
  const since = clock.monotonic();
  for (let attempt = 1; ; attempt++) {
    try {
      return await Session.open({ url, applicationName: 'aurora-load', clock, patienceMs: LOAD_PATIENCE_MS });
    } catch (error) {
      const canPass = sqlState(error) === undefined || isPassing(error);
      if (!canPass || clock.monotonic() - since >= graceMs) throw error;
      if (attempt === 1) log.warn({ err: error, graceMs }, 'the database is not there yet, waiting for it');
      await sleep(clock, CONNECT_RETRY_MS);
    }
  }
}
