import { CreateMode, type Stat } from 'node-zookeeper-client';
import type { Logger } from 'pino';
import type { Clock } from '../../clock/index.ts';
import { aclFor, type ZooKeeperCredentials } from './acl.ts';
import { isZooKeeperError, ZooKeeperError } from './errors.ts';
import { childPath, pathAndAncestors, pathFault } from './path.ts';
import { hexadecimal, type Operation, Session } from './session.ts';

/** Where ZooKeeper is and how to talk to it. */
export interface ZooKeeperConfig {
  /** `host:port` of the servers; at least one. */
  readonly servers: readonly string[];
  /** Path that all others are inside of. */
  readonly chroot?: string | undefined;
  readonly credentials?: ZooKeeperCredentials | undefined;
  /** What is asked for; the servers may grant another. */
  readonly sessionTimeoutMs: number;
  /** How long an operation waits for a connection. */
  readonly connectionTimeoutMs: number;
}

/**
 * What can become of a connection. `LOST`: the session is over and its ephemeral nodes are gone, or will be; a new session is
 * begun, and once it is there the state is `RECONNECTED`. (curator: ConnectionState)
 */
export type ConnectionState = 'CONNECTED' | 'SUSPENDED' | 'RECONNECTED' | 'LOST';

/** How a node is created: the name of a sequential one ends in ten digits, an ephemeral one goes with the session. */
export type NodeMode = 'persistent' | 'ephemeral' | 'ephemeral-sequential';

const MODES: Readonly<Record<NodeMode, number>> = {
  persistent: CreateMode.PERSISTENT,
  ephemeral: CreateMode.EPHEMERAL,
  'ephemeral-sequential': CreateMode.EPHEMERAL_SEQUENTIAL,
};

/** What a node holds. */
export interface NodeContent {
  readonly data: Buffer;
  /** Session that the node goes with, in hexadecimal; 0 for a persistent one. */
  readonly owner: string;
}

export interface ZooKeeperConnectionOptions {
  readonly config: ZooKeeperConfig;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/** A session that is over is followed by another after this. */
const NEXT_SESSION_MS = 100;

/**
 * A connection to ZooKeeper that is kept up: over outages, over servers, over sessions. Paths are absolute, inside the chroot.
 * Every node is created with the rights that follow from the credentials.
 */
export class ZooKeeperConnection {
  private readonly options: ZooKeeperConnectionOptions;
  private readonly chroot: string;
  private readonly acl: ReturnType<typeof aclFor>;
  private readonly listeners = new Set<(state: ConnectionState) => void>();
  private readonly waiting = new Set<{ connected(session: Session): void; lost(error: ZooKeeperError): void }>();
  private session: Session | undefined;
  private current: ConnectionState | undefined;
  private closed = false;

  /** @throws Error when the chroot is no path or there are no servers */
  constructor(options: ZooKeeperConnectionOptions) {
    const { chroot = '/', servers, credentials } = options.config;
    const fault = servers.length === 0 ? 'there must be at least one ZooKeeper server' : pathFault(chroot);
    if (fault !== undefined) throw new Error(fault);
    this.options = options;
    this.chroot = chroot;
    this.acl = aclFor(credentials);
  }

  /** Undefined until the first connection. */
  get state(): ConnectionState | undefined {
    return this.current;
  }

  get isConnected(): boolean {
    return this.session?.isConnected === true;
  }

  /**
   * By the clock's monotonic time, until when ephemeral nodes of this session certainly exist: a leader that lives by one must not
   * act after it. Moves on while ZooKeeper answers.
   */
  get aliveUntilMs(): number {
    return this.session?.aliveUntilMs ?? Number.NEGATIVE_INFINITY;
  }

  /** Of the present session, as {@link NodeContent.owner} has it; undefined while there is none. */
  get sessionId(): string | undefined {
    return this.session?.id;
  }

  /** Begins to connect. */
  start(): void {
    if (this.session === undefined && !this.closed) this.open();
  }

  /** Has `listener` called at every change of state from now on. Gives what ends that. */
  watchState(listener: (state: ConnectionState) => void): () => void {
    const own = (state: ConnectionState): void => listener(state);
    this.listeners.add(own);
    return () => void this.listeners.delete(own);
  }

  /** Creates a node. @returns its path @throws ZooKeeperError; after `CONNECTION_LOSS` it may be there */
  async create(path: string, data: Buffer, mode: NodeMode): Promise<string> {
    const created = await this.call<string>(`create ${path}`, (client, done) =>
      client.create(this.real(path), data, this.acl, MODES[mode], done),
    );
    return this.chroot === '/' ? created : created.slice(this.chroot.length);
  }

  /** Creates a persistent node without data, and those above it, those of the chroot included, as far as they are missing. */
  async ensurePath(path: string): Promise<void> {
    for (const each of pathAndAncestors(this.real(path))) {
      const found = await this.retried<Stat | null>(`exists ${each}`, (client, done) => client.exists(each, done));
      if (found !== null) continue;
      await this.retried<string>(`create ${each}`, (client, done) =>
        client.create(each, Buffer.alloc(0), this.acl, CreateMode.PERSISTENT, done),
      ).catch((error: unknown) => {
        if (!isZooKeeperError(error, 'NODE_EXISTS')) throw error;
      });
    }
  }

  /** Deletes a node; one that is not there is as good. @throws ZooKeeperError */
  async remove(path: string): Promise<void> {
    try {
      await this.retried<void>(`delete ${path}`, (client, done) =>
        client.remove(this.real(path), (error) => done(error, undefined)),
      );
    } catch (error) {
      if (!isZooKeeperError(error, 'NO_NODE')) throw error;
    }
  }

  /**
   * What a node holds; undefined when it is not there. @param changed called once when that changes or the node goes, if it is
   * there, and perhaps without need; the same function waits for one call at most @throws ZooKeeperError
   */
  async read(path: string, changed?: () => void): Promise<NodeContent | undefined> {
    try {
      return await this.retried<NodeContent>(`read ${path}`, (client, done) => {
        const tell = (error: unknown, data: Buffer | undefined, stat: Stat): void =>
          done(error, {
            data: data ?? Buffer.alloc(0),
            owner: error === null || error === undefined ? hexadecimal(stat.ephemeralOwner) : '',
          });
        if (changed === undefined) client.getData(this.real(path), tell);
        else client.getData(this.real(path), changed, tell);
      });
    } catch (error) {
      if (isZooKeeperError(error, 'NO_NODE')) return undefined;
      throw error;
    }
  }

  /** The names of a node's children, in no order; undefined when there is no such node. @throws ZooKeeperError */
  async children(path: string, changed?: () => void): Promise<readonly string[] | undefined> {
    try {
      return await this.retried<readonly string[]>(`list ${path}`, (client, done) => {
        if (changed === undefined) client.getChildren(this.real(path), done);
        else client.getChildren(this.real(path), changed, done);
      });
    } catch (error) {
      if (isZooKeeperError(error, 'NO_NODE')) return undefined;
      throw error;
    }
  }

  /** Whether a node is there. @param changed called once when it comes, goes or changes @throws ZooKeeperError */
  async exists(path: string, changed: () => void): Promise<boolean> {
    const found = await this.retried<Stat | null>(`exists ${path}`, (client, done) =>
      client.exists(this.real(path), changed, done),
    );
    return found !== null;
  }

  /** Resolves once there is a connection. @throws ZooKeeperError when there is none for the connection timeout, or the session is lost */
  async connected(): Promise<void> {
    await this.whenConnected();
  }

  /** Ends the session, and with it its ephemeral nodes. Nobody is told of a change any more. */
  async close(): Promise<void> {
    this.closed = true;
    this.listeners.clear();
    const { session } = this;
    this.session = undefined;
    await session?.close();
    this.refuse(new ZooKeeperError('SESSION_LOST', 'the connection to ZooKeeper is closed'));
  }

  private real(path: string): string {
    if (path === '/') return this.chroot;
    return this.chroot === '/' ? path : childPath(this.chroot, path.slice(1));
  }

  /** Does what can be done twice, as often as connections are lost. */
  private async retried<T>(what: string, operation: Operation<T>): Promise<T> {
    for (;;) {
      try {
        return await this.call(what, operation);
      } catch (error) {
        if (!isZooKeeperError(error, 'CONNECTION_LOSS')) throw error;
      }
    }
  }

  private async call<T>(what: string, operation: Operation<T>): Promise<T> {
    const session = await this.whenConnected();
    return session.call(what, operation);
  }

  private whenConnected(): Promise<Session> {
    const { session } = this;
    if (session?.isConnected === true) return Promise.resolve(session);
    if (this.closed) return Promise.reject(new ZooKeeperError('SESSION_LOST', 'the connection to ZooKeeper is closed'));
    const { clock, config } = this.options;
    return new Promise((resolve, reject) => {
      const waiter = {
        connected(current: Session): void {
          timer.cancel();
          resolve(current);
        },
        lost(error: ZooKeeperError): void {
          timer.cancel();
          reject(error);
        },
      };
      const timer = clock.after(config.connectionTimeoutMs, () => {
        this.waiting.delete(waiter);
        const where = config.servers.join(',');
        reject(
          new ZooKeeperError(
            'SESSION_LOST',
            `no connection to ZooKeeper at ${where} for ${config.connectionTimeoutMs} ms`,
          ),
        );
      });
      this.waiting.add(waiter);
    });
  }

  private open(): void {
    const { config, clock, log } = this.options;
    const session: Session = new Session({
      servers: config.servers,
      credentials: config.credentials,
      timeoutMs: config.sessionTimeoutMs,
      clock,
      changed: (change, why) => {
        if (this.session !== session) return;
        switch (change) {
          case 'connected':
            log.info(this.current === undefined ? 'connected to ZooKeeper' : 'connected to ZooKeeper again');
            this.become(this.current === undefined ? 'CONNECTED' : 'RECONNECTED');
            for (const each of this.waiting) each.connected(session);
            this.waiting.clear();
            break;
          case 'suspended':
            log.warn({ why }, 'not connected to ZooKeeper');
            this.become('SUSPENDED');
            break;
          case 'ended':
            log.warn({ why }, 'lost the ZooKeeper session');
            this.session = undefined;
            this.refuse(new ZooKeeperError('SESSION_LOST', why));
            this.become('LOST');
            clock.after(NEXT_SESSION_MS, () => this.start());
        }
      },
    });
    this.session = session;
  }

  private refuse(error: ZooKeeperError): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const each of waiting) each.lost(error);
  }

  private become(state: ConnectionState): void {
    this.current = state;
    for (const listener of [...this.listeners]) listener(state);
  }
}
