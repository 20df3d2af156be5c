import { Socket } from 'node:net';
import pg from 'pg';
import type { Clock } from '../../clock/index.ts';
import { CopyQuery } from './copy-query.ts';

export interface SessionOptions {
  readonly url: string;
  /** What `pg_stat_activity` shows the session as. */
  readonly applicationName: string;
  readonly clock: Clock;
  /** The session is broken when the database takes longer than this for one answer, in milliseconds. */
  readonly patienceMs: number;
}

/** One query. Several may be under way; they are carried out in order. */
export interface Query {
  readonly text: string;
  /** A statement with a name is prepared once a session. */
  readonly name?: string;
  readonly values?: readonly unknown[];
}

/** What came of a query; each row is an array of texts. */
export interface Answer {
  /** First word of the command that was carried out: `SELECT`, `COMMIT`, … */
  readonly command: string;
  readonly rowCount: number;
  readonly rows: readonly (readonly (string | null)[])[];
}

/** What a {@link Session} is to who uses it. */
export type DatabaseSession = Pick<Session, 'broken' | 'answeredAt' | 'query' | 'end' | 'destroy'>;

/** The values come as the server prints them; who asks knows their types. */
const RAW_TYPES: pg.CustomTypesConfig = { getTypeParser: () => (value: unknown) => value as string };

/**
 * A connection to PostgreSQL on which queries need not wait for the answers of those before. Once broken it stays so:
 * every query under way and after fails.
 */
export class Session {
  private readonly client: pg.Client;
  private readonly socket: Socket;
  private readonly clock: Clock;
  private readonly patienceMs: number;
  private isBroken = false;
  private lastAnswer: number | undefined;

  private constructor(options: SessionOptions) {
    const { url, applicationName, clock, patienceMs } = options;
    this.clock = clock;
    this.patienceMs = patienceMs;
    this.socket = new Socket();
    this.client = new pg.Client({
      connectionString: url,
      application_name: applicationName,
      keepAlive: true,
      pipeline: true,
      stream: () => this.socket,
    });
    this.client.on('error', () => {
      this.isBroken = true;
    });
    this.client.on('end', () => {
      this.isBroken = true;
    });
  }

  /** Connects, and sets the session up by the SQL `settings`. */
  static async open(options: SessionOptions, settings = ''): Promise<Session> {
    const session = new Session(options);
    try {
      await session.patiently(session.client.connect());
      if (settings !== '') await session.query({ text: settings });
      return session;
    } catch (error) {
      session.destroy();
      throw error;
    }
  }

  /** Whether the connection is lost, or was given up. */
  get broken(): boolean {
    return this.isBroken;
  }

  /** When the database last answered a query, by the clock's monotonic time. */
  get answeredAt(): number | undefined {
    return this.lastAnswer;
  }

  /** Carries out a query; of several statements in one text, the answer is that of the last. */
  async query({ text, name, values }: Query): Promise<Answer> {
    type Result = pg.QueryArrayResult<(string | null)[]>;
    const answer: Result | readonly Result[] = await this.patiently(
      this.client.query<(string | null)[]>({
        text,
        ...(name === undefined ? {} : { name }),
        ...(values === undefined ? {} : { values: [...values] }),
        rowMode: 'array',
        types: RAW_TYPES,
      }),
    );
    this.lastAnswer = this.clock.monotonic();
    const last = isSeveral(answer) ? answer.at(-1) : answer;
    return { command: last?.command ?? '', rowCount: last?.rowCount ?? 0, rows: last?.rows ?? [] };
  }

  /**
   * Carries out `copy (select) to stdout (format binary)`, in order with other queries.
   * @param take is given each message, of which it keeps nothing: one a row, the first with a head, and one for the end
   * @throws Error what `take` threw first, or what is wrong with the query
   */
  async copy(select: string, take: (message: Buffer<ArrayBuffer>) => void): Promise<void> {
    const query = new CopyQuery(`copy (${select}) to stdout (format binary)`, take);
    this.client.query(query);
    // A socket that is never empty hands over dozens of chunks in a row; here other work has its turn after each.
    const rest = (): void => {
      this.socket.pause();
      setImmediate(() => this.socket.resume());
    };
    this.socket.on('data', rest);
    try {
      await this.patiently(query.done);
    } finally {
      this.socket.off('data', rest);
    }
    this.lastAnswer = this.clock.monotonic();
  }

  /** Ends the session in an orderly way. */
  async end(): Promise<void> {
    if (this.isBroken) return;
    this.isBroken = true;
    await this.patiently(this.client.end()).catch(() => undefined);
  }

  /** Breaks the connection off at once. */
  destroy(): void {
    this.isBroken = true;
    this.socket.destroy();
  }

  private async patiently<T>(answer: Promise<T>): Promise<T> {
    let gaveUp = false;
    const timer = this.clock.after(this.patienceMs, () => {
      gaveUp = true;
      this.destroy();
    });
    try {
      return await answer;
    } catch (error) {
      if (gaveUp) throw new Error(`the database did not answer for ${this.patienceMs} ms`, { cause: error });
      throw error;
    } finally {
      timer.cancel();
    }
  }
}

function isSeveral<T>(answer: T | readonly T[]): answer is readonly T[] {
  return Array.isArray(answer);
}
