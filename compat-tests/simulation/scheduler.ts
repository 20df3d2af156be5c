import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'pino';
import type { Api } from '../../src/api/index.ts';
import type { SchedulerFlags } from '../../src/flags/index.ts';
import { createLeadership, type Leadership } from '../../src/leader.ts';
import { Lifecycle } from '../../src/lifecycle/index.ts';
import { fixedMaster } from '../../src/mesos/index.ts';
import { BUILT_IN_TIERS, lastEventMs } from '../../src/model/index.ts';
import { Stats } from '../../src/stats/index.ts';
import {
  type ChangeSet,
  CommittedStore,
  Committer,
  NO_CHANGES,
  RowLedger,
  type SessionOptions,
  type Transaction,
  takeLead,
} from '../../src/store/index.ts';
import type { Response, RpcArgs, RpcName, ScheduledTask } from '../../src/wire/index.ts';
import type { Chance } from './chance.ts';
import type { DatabaseNetwork, SimSession } from './database-client.ts';
import type { Candidacy, SimElection } from './election.ts';
import { Actor, type Kernel } from './kernel.ts';
import type { SimMaster } from './master.ts';
import type { Written } from './written.ts';

/** What a scheduler process lives in. */
export interface Surroundings {
  readonly kernel: Kernel;
  readonly network: DatabaseNetwork;
  readonly election: SimElection;
  readonly master: SimMaster;
  readonly flags: SchedulerFlags;
  /** Left out where that costs too much. */
  readonly written: Written | undefined;
  /** Told what a process logs as an error. */
  readonly logged: (process: string, line: string) => void;
  /** Told when a process has ended by itself. */
  readonly ended: (process: SimScheduler, reason: string) => void;
}

/** What the present call has written, by the versions of rows. */
export const callsWrites = new AsyncLocalStorage<Map<string, number>>();

/** A process that answers nothing now. */
export class NotServing extends Error {}

/** One scheduler process: the real rooms, wired as the real process wires them, with simulated surroundings. */
export class SimScheduler {
  readonly actor: Actor;
  readonly name: string;
  store: CommittedStore | undefined;
  private readonly around: Surroundings;
  private readonly chance: Chance;
  private readonly lifecycle: Lifecycle;
  private leadership: Leadership | undefined;
  private committer: Committer | undefined;
  private session: SimSession | undefined;
  private staged: ChangeSet | undefined;
  private candidacy: Candidacy | undefined;
  private api: Api | undefined;
  private isOver = false;
  /** Since when it has served, by the world's time. */
  servingSince: number | undefined;

  constructor(name: string, around: Surroundings, chance: Chance) {
    this.name = name;
    this.around = around;
    this.chance = chance;
    this.actor = new Actor(around.kernel, name);
    const { flags } = around;
    const stats = new Stats();
    const log = this.log();
    this.lifecycle = new Lifecycle({
      maxRegistrationDelayMs: flags.max_registration_delay,
      maxLeadingMs: flags.max_leading_duration,
      stats,
      clock: this.actor.clock,
      log,
      steps: {
        prepareStorage: async () => undefined,
        lead: () => this.lead(stats, log),
        advertise: async () => undefined,
        stopLeading: async () => {
          this.api = undefined;
          await this.leadership?.stop();
          await this.store?.close();
          await this.committer?.close();
        },
        leave: async () => this.candidacy?.leave(),
        end: (error) => this.over(error?.message ?? 'ended in good order'),
      },
    });
    void this.start();
  }

  /** Whether it would answer calls that only the leader can answer. */
  get serves(): boolean {
    return this.actor.alive && this.api !== undefined && this.candidacy?.holds() === true;
  }

  /** Whether this process may believe that it leads. */
  get holds(): boolean {
    return this.candidacy?.holds() === true;
  }

  /**
   * Has a call answered.
   * @returns what it answers and what that call wrote
   * @throws NotServing
   */
  async call<M extends RpcName>(
    name: M,
    args: RpcArgs<M>,
  ): Promise<{ response: Response; wrote: Map<string, number> }> {
    const { api } = this;
    if (api === undefined || !this.serves) throw new NotServing();
    const wrote = new Map<string, number>();
    const answer = (): Promise<Response> => (api[name] as (args: RpcArgs<M>) => Promise<Response>)(args);
    const response = await (this.around.written === undefined ? answer() : callsWrites.run(wrote, answer));
    return { response, wrote };
  }

  /** The process ends on the spot, as with kill -9. */
  kill(): void {
    if (!this.actor.alive) return;
    this.around.kernel.trace(`${this.name} is killed`);
    this.die();
  }

  /** Asks it to end in good order. */
  stop(): void {
    this.actor.run(() => void this.lifecycle.die());
  }

  private die(): void {
    this.actor.kill();
    this.api = undefined;
    const { network, master } = this.around;
    network.break(this.actor);
    master.break(this.actor);
  }

  private over(reason: string): void {
    if (this.isOver || !this.actor.alive) return;
    this.isOver = true;
    this.around.kernel.trace(`${this.name} ends: ${reason}`);
    this.die();
    this.around.ended(this, reason);
  }

  private async start(): Promise<void> {
    const { election } = this.around;
    await this.lifecycle.prepare();
    this.candidacy = election.join(this.actor, {
      elected: () => void this.lifecycle.elected().catch(() => undefined),
      lost: (reason) => this.lifecycle.defeated(reason),
    });
  }

  private async lead(stats: Stats, log: Logger): Promise<void> {
    const { network, flags, master } = this.around;
    const { clock } = this.actor;
    const { random } = this.chance;
    const onFatal = (reason: string): void => this.over(reason);
    const open = async (options: SessionOptions, settings = ''): Promise<SimSession> => {
      this.session = await network.connect(this.actor, options, settings, () => this.staged);
      return this.session;
    };
    const patienceMs = flags.db_outage_grace;
    const loading = await open({ url: '', applicationName: `aurora-load-${this.name}`, clock, patienceMs });
    const position = await takeLead(loading, this.name, clock.now());
    // The state takes a message there and back, too.
    await loading.query({ text: 'select 1' });
    const { state, configs, ledger } = await network.load(this.actor);
    await loading.end();
    const noRows = new RowLedger();
    const committer = new Committer({
      url: '',
      position,
      // To the simulated database travels the change itself; what is tried there is how it is committed.
      ledger: {
        rowsOf: (changes, pacer) => {
          this.staged = changes;
          return ledger === undefined ? noRows.rowsOf(NO_CHANGES, pacer) : ledger.rowsOf(changes, pacer);
        },
      },
      clock,
      log,
      stats,
      outageGraceMs: patienceMs,
      open,
    });
    this.committer = committer;
    const loaded = state.tasks.jobKeys().flatMap((key) => [...state.tasks.byJob(key)]);
    loaded.sort((a: ScheduledTask, b: ScheduledTask) => (lastEventMs(a) ?? 0) - (lastEventMs(b) ?? 0));
    const store = new CommittedStore({
      ...{ state, loaded, configs, clock, log },
      commit: (batch) => committer.commit(batch),
      failed: (error) => onFatal(error.message),
    });
    this.store = store;
    this.watchWrites(store);
    const leadership = createLeadership({
      ...{ flags, store, stats, clock, random, log, onFatal },
      tiers: BUILT_IN_TIERS,
      masters: fixedMaster('http://master:5050'),
      connectMaster: (_origin, options) => master.connection(this.actor, options),
      advertised: { host: this.name, port: 8081 },
      leads: () => this.candidacy?.holds() === true,
      registered: () => void this.lifecycle.registered(),
      shutDown: () => void this.lifecycle.die(),
    });
    this.leadership = leadership;
    await leadership.start();
    this.api = leadership.api;
    this.servingSince = this.around.kernel.now;
    this.around.kernel.trace(`${this.name} serves`);
  }

  /** Notes which rows each call changes, from outside of the store. */
  private watchWrites(store: CommittedStore): void {
    const { written } = this.around;
    if (written === undefined) return;
    const write = store.write.bind(store);
    store.write = <T>(work: (tx: Transaction) => T): Promise<T> =>
      write((tx) => {
        const result = work(tx);
        const changes = (tx as Transaction & { changes(): ChangeSet }).changes();
        written.changed(this.name, changes, callsWrites.getStore());
        return result;
      });
  }

  private log(): Logger {
    const say =
      (level: string) =>
      (first: unknown, second?: string): void => {
        const { err } = typeof first === 'object' && first !== null && 'err' in first ? first : { err: undefined };
        const error = first instanceof Error ? first : err;
        const why =
          error instanceof Error
            ? (error.stack ?? error.message)
            : typeof first === 'string'
              ? first
              : JSON.stringify(first);
        this.around.logged(this.name, `${level}: ${second ?? ''} ${why}`);
      };
    const quiet = (): void => undefined;
    const log = {
      trace: quiet,
      debug: quiet,
      info: quiet,
      warn: say('warn'),
      error: say('error'),
      fatal: say('fatal'),
      level: 'warn',
      isLevelEnabled: () => false,
    };
    return { ...log, child: () => log as unknown as Logger } as unknown as Logger;
  }
}
