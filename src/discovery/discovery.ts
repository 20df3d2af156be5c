import type { Logger } from 'pino';
import type { Clock, Random } from '../clock/index.ts';
import type { Stats } from '../stats/index.ts';
import type { Election, ElectionOutcome } from './election.ts';
import { type Endpoint, type LeaderStatus, leaderStatus } from './endpoint.ts';
import { PostgresElection } from './postgres-election.ts';
import { ServerSet } from './server-set.ts';
import { SoleElection } from './sole-election.ts';
import { type ZooKeeperConfig, ZooKeeperConnection } from './zookeeper/connection.ts';
import { ZooKeeperElection } from './zookeeper-election.ts';

/** How leaders are elected, and where clients look for them. */
export interface DiscoverySettings {
  readonly election: 'zookeeper' | 'postgres' | 'none';
  /** Must be there for an election through ZooKeeper. */
  readonly zooKeeper: (ZooKeeperConfig & { readonly path: string; readonly endpointName: string }) | undefined;
  /** Must be there for an election through PostgreSQL. */
  readonly database: { readonly url: string; readonly sessionTimeoutMs: number };
}

export interface DiscoveryOptions {
  readonly settings: DiscoverySettings;
  /** Where this process is found. */
  readonly own: Endpoint;
  readonly stats: Pick<Stats, 'gauge' | 'count' | 'counter'>;
  readonly clock: Clock;
  readonly random: Pick<Random, 'uuid'>;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

const CONNECTION_STATES = ['CONNECTED', 'SUSPENDED', 'RECONNECTED', 'LOST', 'READ_ONLY'] as const;

/** Who leads, and this process's part in it. */
export class Discovery {
  private readonly options: DiscoveryOptions;
  private readonly zooKeeper: ZooKeeperConnection | undefined;
  private readonly serverSet: ServerSet | undefined;
  private readonly election: Election;
  /** Leaders that are known, of which there should be one. */
  private readonly leaders: () => readonly Endpoint[];
  private serves = false;

  /** @throws Error when a setting is unusable */
  constructor(options: DiscoveryOptions) {
    const { settings, own, clock, random, log } = options;
    this.options = options;
    const common = { clock, log };
    if (settings.zooKeeper !== undefined) {
      this.zooKeeper = new ZooKeeperConnection({ ...common, config: settings.zooKeeper });
      this.serverSet = new ServerSet({ ...common, zooKeeper: this.zooKeeper, path: settings.zooKeeper.path });
    }
    const { zooKeeper, serverSet } = this;
    switch (settings.election) {
      case 'none':
        this.election = new SoleElection();
        this.leaders = () => [own];
        break;
      case 'postgres': {
        const election = new PostgresElection({ ...common, ...settings.database });
        this.election = election;
        this.leaders = () => (this.serves ? [own] : election.leaders);
        break;
      }
      case 'zookeeper': {
        if (zooKeeper === undefined || serverSet === undefined || settings.zooKeeper === undefined) {
          throw new Error('an election through ZooKeeper needs -zk_endpoints and -serverset_path');
        }
        const { path } = settings.zooKeeper;
        this.election = new ZooKeeperElection({ ...common, random, zooKeeper, path, host: own.host });
        this.leaders = () => serverSet.members;
      }
    }
  }

  /** Connects, and finds out who leads. @throws Error when that cannot be found out */
  async open(): Promise<void> {
    if (this.zooKeeper === undefined) return;
    this.exportState(this.zooKeeper);
    this.zooKeeper.start();
    await this.zooKeeper.connected();
    await this.serverSet?.open();
  }

  /** Stands for leader. @throws Error when that is not possible */
  join(outcome: ElectionOutcome): Promise<void> {
    return this.election.join(outcome);
  }

  /** Whether this process leads, and no other can by now. */
  holds(): boolean {
    return this.election.holds();
  }

  /** Who leads and serves. */
  status(): LeaderStatus {
    const status = leaderStatus(this.leaders(), this.options.own);
    return status.kind === 'leading' && !this.holds() ? { kind: 'no-leader' } : status;
  }

  /** Tells clients that this process leads, and serves from now on. @throws Error when they cannot be told */
  async advertise(): Promise<void> {
    const { own, settings } = this.options;
    if (this.election instanceof PostgresElection) await this.election.announce();
    if (settings.zooKeeper !== undefined) await this.serverSet?.join(own, settings.zooKeeper.endpointName);
    this.serves = true;
  }

  /** Is nobody any more: neither leader nor candidate, and advertised nowhere. */
  async leave(): Promise<void> {
    this.serves = false;
    this.serverSet?.close();
    await this.serverSet?.leave();
    await this.election.leave();
    await this.zooKeeper?.close();
  }

  private exportState(zooKeeper: ZooKeeperConnection): void {
    const { stats } = this.options;
    for (const state of CONNECTION_STATES) {
      stats.gauge(`zk_connection_state_${state}`, () => (zooKeeper.state === state ? 1 : 0));
      stats.counter(`zk_connection_state_${state}_counter`);
    }
    zooKeeper.watchState((state) => stats.count(`zk_connection_state_${state}_counter`));
  }
}
