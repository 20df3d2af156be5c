import { type Clock, systemClock } from '../../src/clock/index.ts';
import type { ConfigPool } from '../../src/model/index.ts';
import {
  type Answer,
  type ClusterState,
  loadState,
  migrateSchema,
  type Query,
  type RowLedger,
  Session,
} from '../../src/store/index.ts';

/** A database that does not answer for so long, milliseconds of real time, waits for what the simulated one does not. */
const PATIENCE_MS = 20_000;

/** Ends whatever else goes on in the database, and empties it. */
const EMPTY = `
  select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid();
  do $$ declare name text; begin
    for name in select quote_ident(tablename) from pg_tables where schemaname = 'public' and tablename <> 'scheduler' and tablename not like 'knex%'
    loop execute 'truncate table ' || name || ' cascade'; end loop;
  end $$;
  update scheduler set epoch = 0, last_transaction = 0, framework_id = null`;

/** Fails like a server that shuts down; what comes after it is in a transaction that has failed, as the failed statement may have begun it. */
const FAIL = `begin; do $$ begin raise exception 'the database system is shutting down' using errcode = '57P01'; end $$`;

/** A database of a real PostgreSQL, for one world at a time. */
export class RealDatabase {
  private readonly url: string;

  /** @param url of a database that is prepared */
  constructor(url: string) {
    this.url = url;
  }

  /** Gives a new database its tables. Not in a process whose immediates are the simulation's: libraries need theirs for it. */
  async prepare(): Promise<void> {
    const session = await this.session('aurora-sim');
    await migrateSchema(session, this.url);
    await session.end();
  }

  /** Forgets the last world. */
  async empty(): Promise<void> {
    const session = await this.session('aurora-sim');
    await session.query({ text: EMPTY });
    await session.end();
  }

  async open(applicationName: string, settings: string): Promise<RealSession> {
    return new RealSession(await this.session(applicationName, settings));
  }

  /** The whole state, as a process loads it. */
  async load(clock: Clock): Promise<{
    state: ClusterState;
    configs: ConfigPool;
    ledger: RowLedger;
    frameworkId: string | undefined;
  }> {
    const session = await this.session('aurora-load');
    try {
      const { state, configs, ledger } = (await loadState(session, clock)).replica;
      return { state, configs, ledger, frameworkId: state.frameworkId };
    } finally {
      await session.end();
    }
  }

  private session(applicationName: string, settings = ''): Promise<Session> {
    return Session.open({ url: this.url, applicationName, clock: systemClock, patienceMs: PATIENCE_MS }, settings);
  }
}

/** A session with a real database, whose answers come in no simulated time. */
export class RealSession {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  query(query: Query): Promise<Answer> {
    return this.session.query(query);
  }

  /** @throws Error always, as a server that shuts down */
  fail(): Promise<Answer> {
    return this.session.query({ text: FAIL });
  }

  destroy(): void {
    this.session.destroy();
  }
}
