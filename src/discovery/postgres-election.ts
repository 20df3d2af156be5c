import { Socket } from 'node:net';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Clock, Timer } from '../clock/index.ts';
import type { Election, ElectionOutcome } from './election.ts';
import type { Endpoint } from './endpoint.ts';

export interface PostgresElectionOptions {
  /** Of the database that the state is in. */
  readonly url: string;
  /** How long a leader that cannot reach the database, or hangs, keeps its place, in milliseconds. */
  readonly sessionTimeoutMs: number;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/** The two numbers of the leader's lock, in the space of the database that the state is in. */
const LOCK = { first: 1_635_085_423, second: 1 };
/** What the session of a leader that serves is called, for the others to see. */
const SERVING = 'aurora-leader-serving';
const BEATS = 6;
const LONGEST_BEAT_MS = 500;

interface Connection {
  readonly client: pg.Client;
  readonly socket: Socket;
}

/**
 * Election by an advisory lock of PostgreSQL, on a connection of its own: who holds it leads. The server ends a session that is
 * silent for the session timeout, and frees the lock with it, so that a leader that hangs is replaced; it counts from the end of the
 * last query, which is later than what {@link holds} counts from.
 */
export class PostgresElection implements Election {
  private readonly options: PostgresElectionOptions;
  private readonly beatMs: number;
  private outcome: ElectionOutcome | undefined;
  private connection: Connection | undefined;
  private timer: Timer | undefined;
  private elected = false;
  private over = false;
  private troubled = false;
  /** When the last query was sent that was answered. */
  private heardOfMs = Number.NEGATIVE_INFINITY;
  private leader: Endpoint | undefined;

  constructor(options: PostgresElectionOptions) {
    this.options = options;
    this.beatMs = Math.min(LONGEST_BEAT_MS, options.sessionTimeoutMs / BEATS);
  }

  /** The leader as last seen, once it serves; not of this process. */
  get leaders(): readonly Endpoint[] {
    return this.leader === undefined ? [] : [this.leader];
  }

  async join(outcome: ElectionOutcome): Promise<void> {
    this.outcome = outcome;
    void this.beat();
  }

  holds(): boolean {
    return (
      this.elected && !this.over && this.options.clock.monotonic() < this.heardOfMs + this.options.sessionTimeoutMs
    );
  }

  /** Tells the others that this leader serves. */
  async announce(): Promise<void> {
    await this.query(`set application_name = '${SERVING}'`);
  }

  async leave(): Promise<void> {
    this.over = true;
    this.timer?.cancel();
    const { connection } = this;
    this.connection = undefined;
    connection?.socket.destroy();
  }

  private async beat(): Promise<void> {
    this.timer?.cancel();
    if (this.over) return;
    const { clock, sessionTimeoutMs, log } = this.options;
    // A leader's silence ends it by the clock, whatever becomes of the query.
    const patience = clock.after(this.patienceMs(sessionTimeoutMs), () => this.connection?.socket.destroy());
    try {
      if (this.connection === undefined) await this.connect();
      await this.ask();
      if (this.troubled) log.info('the election goes on');
      this.troubled = false;
    } catch (error) {
      this.leader = undefined;
      this.drop();
      if (!this.troubled && !this.over) log.warn({ err: error }, 'cannot ask the database who leads; trying again');
      this.troubled = true;
      if (this.elected) this.lose('the connection that holds the leader’s lock is lost');
    } finally {
      patience.cancel();
    }
    if (!this.over) this.timer = clock.after(this.beatMs, () => void this.beat());
  }

  private patienceMs(sessionTimeoutMs: number): number {
    if (!this.elected) return sessionTimeoutMs;
    return Math.max(0, this.heardOfMs + sessionTimeoutMs - this.options.clock.monotonic());
  }

  private async connect(): Promise<void> {
    const { url, sessionTimeoutMs } = this.options;
    const socket = new Socket();
    const client = new pg.Client({
      connectionString: url,
      application_name: 'aurora-election',
      keepAlive: true,
      stream: () => socket,
    });
    const connection = { client, socket };
    const gone = (): void => {
      if (this.connection !== connection) return;
      this.drop();
      if (this.elected) this.lose('the connection that holds the leader’s lock is lost');
    };
    client.on('error', gone).on('end', gone);
    this.connection = connection;
    await client.connect();
    await client.query(`set idle_session_timeout = ${Math.ceil(sessionTimeoutMs)}`);
  }

  /** Takes the lock, or finds out who has it, or keeps the session alive. */
  private async ask(): Promise<void> {
    if (this.elected) {
      await this.query('select 1');
      return;
    }
    const [taken] = await this.query(`select pg_try_advisory_lock(${LOCK.first}, ${LOCK.second})::text as mine`);
    if (taken?.mine === 'true') {
      this.leader = undefined;
      if (this.over) return;
      this.elected = true;
      this.outcome?.elected();
      return;
    }
    this.leader = await this.findLeader();
  }

  private async findLeader(): Promise<Endpoint | undefined> {
    const [serving] = await this.query(
      `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
        where l.locktype = 'advisory' and l.granted and l.classid = ${LOCK.first} and l.objid = ${LOCK.second}
          and l.objsubid = 2 and l.database = a.datid and a.datname = current_database()
          and a.application_name = '${SERVING}'`,
    );
    if (serving === undefined) return undefined;
    const [row] = await this.query('select leader from scheduler');
    const match = /^(.+):(\d+)$/.exec(row?.leader ?? '');
    return match?.[1] === undefined ? undefined : { host: match[1], port: Number(match[2]) };
  }

  private async query(text: string): Promise<readonly Record<string, string | undefined>[]> {
    const { connection } = this;
    if (connection === undefined) throw new Error('not connected to the database');
    const sentAtMs = this.options.clock.monotonic();
    const { rows } = await connection.client.query<Record<string, string | undefined>>(text);
    this.heardOfMs = sentAtMs;
    return rows;
  }

  private drop(): void {
    const { connection } = this;
    this.connection = undefined;
    connection?.socket.destroy();
  }

  private lose(reason: string): void {
    if (this.over) return;
    this.over = true;
    this.timer?.cancel();
    this.outcome?.lost(reason);
  }
}
