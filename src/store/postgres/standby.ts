import { catchUp, TooFarBehindError } from './catch-up.ts';
import { takeLead } from './lead.ts';
import { type LeadingOptions, type PostgresStore, startLeading } from './leading.ts';
import { type Loaded, load } from './load.ts';
import { isUpToDate, SchemaTooNewError } from './migrate.ts';
import { LOAD_PATIENCE_MS, openPostgresStore } from './open.ts';
import { Session } from './session.ts';

export type StandbyOptions = Omit<LeadingOptions, 'onFatal'>;

export interface PromoteOptions {
  /** Host name of this process; the database keeps it as that of the leader. */
  readonly leader: string;
  /** Called once when the state in memory can't be made durable any more, with the reason: the process must end at once. */
  readonly onFatal: (reason: string) => void;
}

/** The state of the cluster, kept as far as the leader's commits, so that taking over takes a moment. */
export interface StandbyStore {
  /**
   * Resolves when the state was loaded for the first time; never rejects. That may be never: a database in which no scheduler of this version has
   * led has nothing to follow. Nothing needs to wait for it: {@link promote} works at any time.
   */
  readonly ready: Promise<void>;
  /** Number of the last transaction of the leader that is taken in; 0 while nothing is loaded. */
  readonly appliedTransaction: number;
  /**
   * Takes the lead in the database, so that no earlier leader can write any more, and gives the store, with all that was committed before. To be
   * called once, when this process was elected. Without a loaded state it does what `openPostgresStore` does, changes of the schema included.
   * @throws SchemaTooNewError, and what else is wrong with the database
   */
  promote(options: PromoteOptions): Promise<PostgresStore>;
  /** Lets go of the database. Without effect after {@link promote}. */
  close(): Promise<void>;
}

/** How often the database is asked whether there is something new, and whether it is there again, in milliseconds. */
const POLL_MS = 200;
const RETRY_MS = 1_000;
/** One answer while following is a matter of milliseconds. */
const FOLLOW_PATIENCE_MS = 10_000;

/** Begins to follow the leader; returns at once. */
export function openStandby(options: StandbyOptions): StandbyStore {
  const standby = new Standby(options);
  standby.start();
  return standby;
}

class Standby implements StandbyStore {
  readonly ready: Promise<void>;
  private readonly options: StandbyOptions;
  private becomeReady: () => void = () => undefined;
  private session: Session | undefined;
  private loaded: Loaded | undefined;
  private following: Promise<void> = Promise.resolve();
  private stopping = false;
  private inTrouble = false;
  private wake: () => void = () => undefined;

  constructor(options: StandbyOptions) {
    this.options = options;
    this.ready = new Promise((resolve) => {
      this.becomeReady = resolve;
    });
  }

  get appliedTransaction(): number {
    return this.loaded?.position.lastTransaction ?? 0;
  }

  start(): void {
    this.following = this.follow();
  }

  async promote({ leader, onFatal }: PromoteOptions): Promise<PostgresStore> {
    const { clock, log } = this.options;
    const startedAt = clock.monotonic();
    await this.stop();
    const leading = { ...this.options, leader, onFatal };
    try {
      const promoted = await this.takeOver(leading);
      if (promoted !== undefined) {
        const tookMs = Math.round(clock.monotonic() - startedAt);
        log.info(
          { epoch: promoted.epoch, tasks: promoted.store.tasks.size, tookMs },
          'took over the state of the cluster',
        );
        return promoted;
      }
    } catch (error) {
      if (error instanceof SchemaTooNewError) throw error;
      log.warn({ err: error }, 'the state that was followed is of no use, loading it again');
    } finally {
      await this.close();
    }
    return await openPostgresStore(leading);
  }

  async close(): Promise<void> {
    await this.stop();
    await this.session?.end();
    this.session = undefined;
    this.loaded = undefined;
  }

  private async takeOver(options: LeadingOptions & PromoteOptions): Promise<PostgresStore | undefined> {
    const { clock } = options;
    if (this.loaded === undefined) return undefined;
    const session = await this.openSession();
    if (!(await isUpToDate(session))) return undefined;
    const { replica } = this.loaded;
    // Most of what is missing is taken in while the last leader may still write.
    const before = await catchUp(session, replica, this.loaded.position, clock);
    const position = await takeLead(session, options.leader, clock.now());
    await catchUp(session, replica, before, clock);
    return await startLeading(replica, position, options);
  }

  private async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.following;
  }

  private async follow(): Promise<void> {
    const { log } = this.options;
    while (!this.stopping) {
      try {
        const isFollowing = await this.step();
        if (this.inTrouble && isFollowing) log.info('the standby follows again');
        if (isFollowing) this.inTrouble = false;
        await this.pause(isFollowing ? POLL_MS : RETRY_MS);
      } catch (error) {
        await this.recover(error);
      }
    }
  }

  private async recover(error: unknown): Promise<void> {
    const { log } = this.options;
    const canGoOn = this.session === undefined || this.session.broken;
    this.session?.destroy();
    this.session = undefined;
    // Whatever cannot be taken in now could not be at the next try either.
    if (!canGoOn) this.loaded = undefined;
    if (error instanceof TooFarBehindError) {
      log.info('the standby is too far behind to catch up, it loads everything');
      return;
    }
    if (!this.inTrouble) log.warn({ err: error }, 'the standby cannot follow for now');
    this.inTrouble = true;
    await this.pause(RETRY_MS);
  }

  /** @returns whether there is something to follow */
  private async step(): Promise<boolean> {
    const { clock } = this.options;
    const session = await this.openSession();
    if (this.loaded === undefined) {
      if (!(await isUpToDate(session))) return false;
      this.loaded = await this.load();
      this.becomeReady();
      return true;
    }
    const { replica, position } = this.loaded;
    const { rows } = await session.query({ text: 'select last_transaction from scheduler' });
    if (Number(rows[0]?.[0]) !== position.lastTransaction) {
      this.loaded = { replica, position: await catchUp(session, replica, position, clock) };
    }
    return true;
  }

  private async load(): Promise<Loaded> {
    const { url, clock, log } = this.options;
    const startedAt = clock.monotonic();
    const session = await Session.open({ url, applicationName: 'aurora-standby', clock, patienceMs: LOAD_PATIENCE_MS });
    try {
      const loaded = await load(session, clock);
      const tookMs = Math.round(clock.monotonic() - startedAt);
      log.info({ tasks: loaded.replica.state.tasks.size, tookMs }, 'the standby follows the leader');
      return loaded;
    } finally {
      session.destroy();
    }
  }

  private async openSession(): Promise<Session> {
    const { url, clock } = this.options;
    if (this.session === undefined || this.session.broken) {
      const patienceMs = FOLLOW_PATIENCE_MS;
      this.session = await Session.open({ url, applicationName: 'aurora-standby', clock, patienceMs });
    }
    return this.session;
  }

  /** Waits, though not for longer than it takes to be told to stop. */
  private async pause(ms: number): Promise<void> {
    if (this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = this.options.clock.after(ms, resolve);
      this.wake = () => {
        timer.cancel();
        resolve();
      };
    });
  }
}
