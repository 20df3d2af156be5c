import type { Clock } from '../../clock/index.ts';
import type { StoreView } from '../types.ts';
import { load } from './load.ts';
import { isUpToDate } from './migrate.ts';
import { LOAD_PATIENCE_MS } from './open.ts';
import { Session } from './session.ts';

/**
 * Reads the state of a cluster as of one moment, without a word to the scheduler that may be leading it.
 * @param url address of the database, `postgres://user:password@host:port/database`
 * @throws SchemaTooNewError, Error when no scheduler of this version has led it, and what else is wrong with the database
 */
export async function readPostgresState(url: string, clock: Clock): Promise<StoreView> {
  const session = await Session.open({
    url,
    applicationName: 'aurora-read',
    clock,
    patienceMs: LOAD_PATIENCE_MS,
  });
  try {
    if (!(await isUpToDate(session))) {
      throw new Error(
        'The schema of the database is not that of this version: start a scheduler of this version on it once.',
      );
    }
    return (await load(session, clock)).replica.state;
  } finally {
    await session.end();
  }
}
