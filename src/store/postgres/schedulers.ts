import type { Clock } from '../../clock/index.ts';
import { LOAD_PATIENCE_MS } from './open.ts';
import { Session } from './session.ts';

/** A connection of a scheduler. */
export interface SchedulerSession {
  /** Process id in the database, as `pg_terminate_backend` takes it. */
  readonly pid: number;
  /** What it is for. */
  readonly name: string;
  /** Address that it comes from; `local` for a socket of the same machine. */
  readonly from: string;
}

/**
 * The connections that schedulers, leading or standing by, have to a database.
 * @param url address of the database, `postgres://user:password@host:port/database`
 */
export async function schedulersAt(url: string, clock: Clock): Promise<readonly SchedulerSession[]> {
  const session = await Session.open({ url, applicationName: 'aurora-look', clock, patienceMs: LOAD_PATIENCE_MS });
  try {
    const { rows } = await session.query({
      text: `select pid, application_name, coalesce(host(client_addr), 'local') from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
          and application_name ~ '^aurora-(commit|standby|load|election|leader)' order by pid`,
    });
    return rows.map(([pid, name, from]) => ({ pid: Number(pid), name: name ?? '', from: from ?? '' }));
  } finally {
    await session.end();
  }
}
