import type { Timer } from '../../src/clock/index.ts';
import type { ConfigPool } from '../../src/model/index.ts';
import type {
  Answer,
  ChangeSet,
  ClusterState,
  DatabaseSession,
  Query,
  RowLedger,
  SessionOptions,
} from '../../src/store/index.ts';
import type { Chance } from './chance.ts';
import { ServerError, type ServerSession, type SimDatabase } from './database.ts';
import { differences } from './differences.ts';
import type { Actor, Kernel } from './kernel.ts';
import type { RealDatabase, RealSession } from './real-database.ts';
import type { Report } from './violations.ts';

/** What is wrong with the way to the database, for one process or all. */
export interface DatabaseTrouble {
  /** No connection can be made, and those there are break. */
  down: boolean;
  /** Nothing gets through, and nobody is told. */
  hanging: boolean;
  /** Longest time that a message takes, milliseconds. */
  slowMs: number;
  /** How often the connection breaks before a commit gets there, and after, of 1. */
  lostCommits: number;
  lostAnswers: number;
  /** How often the server refuses a statement with an error that passes, of 1. */
  errors: number;
}

export const NO_TROUBLE: DatabaseTrouble = {
  ...{ down: false, hanging: false, slowMs: 0, lostCommits: 0, lostAnswers: 0, errors: 0 },
};

const FASTEST_MS = 0.2;
const SLOWEST_MS = 2;

/** What a process leads with. */
export interface LoadedState {
  readonly state: ClusterState;
  readonly configs: ConfigPool;
  /** Under which numbers it is in a real database. */
  readonly ledger: RowLedger | undefined;
}

interface UnderWay {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: Timer;
}

/** How processes get at the database: sessions whose messages take time, get lost, or break off. */
export class DatabaseNetwork {
  trouble: DatabaseTrouble = { ...NO_TROUBLE };
  private readonly open = new Set<SimSession>();
  readonly kernel: Kernel;
  readonly database: SimDatabase;
  readonly chance: Chance;
  /** Does what the simulated one is asked to do, too, and gives the answers. */
  readonly real: RealDatabase | undefined;
  readonly report: Report;

  constructor(kernel: Kernel, database: SimDatabase, chance: Chance, real: RealDatabase | undefined, report: Report) {
    this.kernel = kernel;
    this.database = database;
    this.chance = chance;
    this.real = real;
    this.report = report;
  }

  latency(): number {
    return this.chance.between(FASTEST_MS, this.trouble.slowMs > 0 ? this.trouble.slowMs : SLOWEST_MS);
  }

  /** @param settings SQL that a real session begins with @param staged what the next commit of the session's process is to bring */
  async connect(
    actor: Actor,
    options: SessionOptions,
    settings: string,
    staged: () => ChangeSet | undefined,
  ): Promise<SimSession> {
    const { trouble } = this;
    await new Promise<void>((resolve) => {
      const wait = trouble.hanging ? options.patienceMs : this.latency();
      this.kernel.after(wait, resolve, actor);
    });
    if (this.trouble.down || this.trouble.hanging) throw new Error('connect ECONNREFUSED');
    const real = this.real && (await this.kernel.hold(this.real.open(options.applicationName, settings)));
    const session = new SimSession(this, actor, options, staged, real);
    this.open.add(session);
    return session;
  }

  /** What a process loads that begins to lead. @throws Error when what is loaded is not what was committed */
  async load(actor: Actor): Promise<LoadedState> {
    const { kernel, database, real } = this;
    if (real === undefined) return { ...database.load(), ledger: undefined };
    const { state, configs, ledger, frameworkId } = await kernel.hold(real.load(actor.clock));
    if (frameworkId !== database.frameworkId) {
      this.report('what is loaded is what was committed', `framework ${frameworkId}, not ${database.frameworkId}`);
    }
    for (const difference of differences(state, database.tables))
      this.report('what is loaded is what was committed', difference);
    return { state, configs, ledger };
  }

  /** Breaks connections: of one process, or all. */
  break(actor?: Actor): void {
    for (const session of [...this.open])
      if (actor === undefined || session.actor === actor) session.lose('Connection terminated unexpectedly');
  }

  /** The server goes down, and up again at once: what was not committed is gone. */
  restart(): void {
    this.database.endAll();
  }

  closed(session: SimSession): void {
    this.open.delete(session);
  }
}

/** A session as the committer knows it. Queries are carried out in their order, and answered in it. */
export class SimSession implements DatabaseSession {
  readonly actor: Actor;
  private readonly network: DatabaseNetwork;
  private readonly options: SessionOptions;
  private readonly staged: () => ChangeSet | undefined;
  private readonly server: ServerSession;
  private isBroken = false;
  private lastAnswer: number | undefined;
  private readonly underWay: UnderWay[] = [];
  /** Queries that have come to the server, in order. */
  private readonly inbox: { readonly query: Query; readonly changes: ChangeSet | undefined }[] = [];
  private arrivesAt = 0;
  private answersAt = 0;
  private blocked = false;
  private isDeposed = false;
  private readonly real: RealSession | undefined;

  constructor(
    network: DatabaseNetwork,
    actor: Actor,
    options: SessionOptions,
    staged: () => ChangeSet | undefined,
    real: RealSession | undefined,
  ) {
    this.real = real;
    this.network = network;
    this.actor = actor;
    this.options = options;
    this.staged = staged;
    this.server = network.database.connect(options.applicationName, actor.name, () => {
      real?.destroy();
      network.kernel.after(
        network.latency(),
        () => this.lose('terminating connection due to administrator command'),
        actor,
      );
    });
  }

  get broken(): boolean {
    return this.isBroken;
  }

  get answeredAt(): number | undefined {
    return this.lastAnswer;
  }

  query(query: Query): Promise<Answer> {
    if (this.isBroken) return Promise.reject(new Error('the session is broken'));
    const { kernel, trouble, chance } = this.network;
    const changes = this.staged();
    this.arrivesAt = Math.max(this.arrivesAt, kernel.now + this.network.latency());
    const isCommit = query.text === 'commit';
    const lost = isCommit && chance.happens(trouble.lostCommits);
    kernel.after(this.arrivesAt - kernel.now, () => {
      if (lost) this.network.database.end(this.server);
      else this.arrive(query, changes);
    });
    return new Promise((resolve, reject) => {
      const { clock, patienceMs } = this.options;
      const timer = clock.after(patienceMs, () => this.lose(`the database did not answer for ${patienceMs} ms`));
      this.underWay.push({ resolve, reject, timer });
    });
  }

  async end(): Promise<void> {
    this.destroy();
  }

  destroy(): void {
    if (!this.isBroken) this.lose('the session was ended');
  }

  /** The process at this end is gone; the server hears of it. */
  lose(reason: string): void {
    if (this.isBroken) return;
    this.isBroken = true;
    this.network.closed(this);
    // What is on its way still gets there; then the server sees that nobody is there.
    const { kernel } = this.network;
    const hears = (): void => {
      if (this.network.trouble.hanging) kernel.after(99, hears);
      else this.network.database.end(this.server);
    };
    kernel.after(Math.max(0, this.arrivesAt - kernel.now) + 1, hears);
    for (const { reject, timer } of this.underWay.splice(0)) {
      timer.cancel();
      reject(new Error(reason));
    }
  }

  private arrive(query: Query, changes: ChangeSet | undefined): void {
    if (this.network.trouble.hanging) {
      this.network.kernel.after(100, () => this.arrive(query, changes));
      return;
    }
    this.inbox.push({ query, changes });
    this.work();
  }

  private work(): void {
    const { database, trouble, chance, kernel } = this.network;
    while (!this.blocked && !this.server.ended) {
      const next = this.inbox[0];
      if (next === undefined) return;
      const { query, changes } = next;
      this.server.staged = changes;
      let answer: Answer | undefined;
      let error: Error | undefined;
      try {
        if (chance.happens(trouble.errors)) throw new ServerError('57P01', 'the database system is shutting down');
        answer = database.execute(this.server, query);
      } catch (thrown) {
        error = thrown as Error;
        this.server.advanced = undefined;
        this.server.failed = true;
      }
      if (answer === undefined && error === undefined) {
        this.blocked = true;
        database.whenUnlocked(() => {
          this.blocked = false;
          kernel.after(0, () => this.work());
        });
        return;
      }
      this.inbox.shift();
      if (this.real === undefined) {
        this.carriedOut(query, answer, error);
      } else {
        this.blocked = true;
        void kernel.hold(this.askReal(this.real, query, answer, error)).then(() => {
          this.blocked = false;
          this.work();
        });
      }
    }
  }

  /** Has the real database do what the simulated one has done; its answer is the one that counts. */
  private async askReal(
    real: RealSession,
    query: Query,
    answer: Answer | undefined,
    error: Error | undefined,
  ): Promise<void> {
    const { kernel, report } = this.network;
    const known = !this.server.failed && !this.isDeposed && error === undefined;
    // Of a process that another has deposed: what it sends behind the question whether it leads may collide with what that one did.
    if (answer?.command === 'UPDATE' && answer.rowCount === 0) this.isDeposed = true;
    try {
      const theirs = await kernel.hold(error === undefined ? real.query(query) : real.fail());
      const difference = known && answer !== undefined ? differs(query, answer, theirs) : undefined;
      if (difference !== undefined) report('PostgreSQL does what is simulated', difference);
      this.carriedOut(query, theirs, undefined);
    } catch (thrown) {
      const { message } = thrown as Error;
      if (known && !this.server.ended) report('PostgreSQL does what is simulated', `${query.text}: ${message}`);
      this.carriedOut(query, undefined, thrown as Error);
    }
  }

  private carriedOut(query: Query, answer: Answer | undefined, error: Error | undefined): void {
    const { database, trouble, chance } = this.network;
    if (query.text === 'commit' && chance.happens(trouble.lostAnswers)) database.end(this.server);
    else if (!this.server.ended) this.answer(answer, error);
  }

  private answer(answer: Answer | undefined, error: Error | undefined): void {
    const { kernel } = this.network;
    this.answersAt = Math.max(this.answersAt, kernel.now + this.network.latency());
    kernel.after(
      this.answersAt - kernel.now,
      () => {
        const asked = this.underWay.shift();
        if (asked === undefined) return;
        asked.timer.cancel();
        this.lastAnswer = this.options.clock.monotonic();
        if (answer !== undefined) asked.resolve(answer);
        else asked.reject(error ?? new Error('no answer'));
      },
      this.actor,
    );
  }
}

/** What of a real answer is not as simulated; of statements that only a real database understands nothing is known. */
function differs({ text }: Query, ours: Answer, theirs: Answer): string | undefined {
  const asText = ({ command, rowCount, rows }: Answer): string =>
    text === 'commit' ? command : JSON.stringify(/^begin;/.test(text) ? rowCount : rows);
  if (text !== 'commit' && !/^(begin;|select epoch|update scheduler set epoch)/.test(text)) return undefined;
  return asText(ours) === asText(theirs) ? undefined : `${text}: ${asText(theirs)}, simulated ${asText(ours)}`;
}
