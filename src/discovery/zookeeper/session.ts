import { type Client, createClient } from 'node-zookeeper-client';
import type { Clock, Timer } from '../../clock/index.ts';
import type { ZooKeeperCredentials } from './acl.ts';
import { ZooKeeperError, zooKeeperError } from './errors.ts';
import { abandon, acceptUnknownErrorCodes, breakConnection, forgetPartialRecord } from './library.ts';

/** What becomes of a session, in order: any number of `connected` and `suspended` in turn, then `ended` once. */
export type SessionChange = 'connected' | 'suspended' | 'ended';

export interface SessionOptions {
  /** `host:port` of the servers. */
  readonly servers: readonly string[];
  readonly credentials: ZooKeeperCredentials | undefined;
  /** What is asked for; the servers may grant another. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** @param why in words, when it is not of our own doing */
  readonly changed: (change: SessionChange, why: string) => void;
}

/** Looks at the clock so many times a session timeout. */
const BEATS = 6;
const SHORTEST_BEAT_MS = 20;
/** A connection over which nothing came for this part of the session timeout is given up, so that there is time for another. */
const PATIENCE = 2 / 3;
/** The same for one that is being made: a server that is starting may take it and never answer. */
const HANDSHAKE_PATIENCE = 1 / 3;
const CLOSE_MS = 1000;

acceptUnknownErrorCodes();

/** Calls the library, which tells the outcome to `done`. */
export type Operation<T> = (client: Client, done: (error: unknown, value: T) => void) => void;

/**
 * One ZooKeeper session, from the first connection to its end, over any number of connections.
 *
 * The library learns that a session has expired only when it is connected again. So the session keeps time itself: it is over, too,
 * when no server has answered for the session timeout, counted from the sending of the last request that was answered. A server
 * counts from that request's arrival, so that it cannot give the session up before this side does.
 */
export class Session {
  private readonly options: SessionOptions;
  private readonly client: Client;
  private state: 'connecting' | 'connected' | 'suspended' | 'ended' = 'connecting';
  private timeoutMs: number;
  /** When the last request was sent to which an answer came. */
  private heardOfMs = Number.NEGATIVE_INFINITY;
  /** When the present connection, or the attempt to get one, began. */
  private attemptSinceMs: number;
  private timer: Timer | undefined;
  /** Settled when an ended session has told its server, or could not. */
  private gone: Promise<void> = Promise.resolve();
  private readonly underWay = new Set<(error: ZooKeeperError) => void>();

  constructor(options: SessionOptions) {
    this.options = options;
    this.timeoutMs = options.timeoutMs;
    this.attemptSinceMs = options.clock.monotonic();
    this.client = createClient(options.servers.join(','), {
      sessionTimeout: options.timeoutMs,
      spinDelay: Math.min(1000, options.timeoutMs / BEATS),
    });
    const { credentials } = options;
    if (credentials !== undefined) {
      this.client.addAuthInfo('digest', Buffer.from(`${credentials.user}:${credentials.password}`));
    }
    this.client.on('connected', () => this.connected());
    this.client.on('disconnected', () => this.disconnected());
    this.client.on('expired', () => this.end('the session has expired'));
    this.client.on('authenticationFailed', () => this.end('ZooKeeper does not accept the credentials'));
    this.client.connect();
    this.beat();
  }

  /** In hexadecimal; undefined before the first connection. */
  get id(): string | undefined {
    return this.state === 'connecting' ? undefined : hexadecimal(this.client.getSessionId());
  }

  get isConnected(): boolean {
    return this.state === 'connected';
  }

  /** By the clock's monotonic time, until when no server can have given the session up. */
  get aliveUntilMs(): number {
    return this.state === 'ended' ? Number.NEGATIVE_INFINITY : this.heardOfMs + this.timeoutMs;
  }

  /**
   * Has the server do something. @param what it is, with its path, for messages
   * @throws ZooKeeperError
   */
  call<T>(what: string, operation: Operation<T>): Promise<T> {
    if (this.state === 'ended')
      return Promise.reject(new ZooKeeperError('SESSION_LOST', `${what}: the session is over`));
    const sentAtMs = this.options.clock.monotonic();
    return new Promise((resolve, reject) => {
      this.underWay.add(reject);
      operation(this.client, (error, value) => {
        this.underWay.delete(reject);
        if (error === null || error === undefined) {
          this.heardOfMs = Math.max(this.heardOfMs, sentAtMs);
          resolve(value);
        } else reject(zooKeeperError(what, error));
      });
    });
  }

  /** Ends the session, and with it its ephemeral nodes, if a server can be reached; else they go when it expires. */
  async close(): Promise<void> {
    if (this.state === 'ended') return;
    this.end('closed');
    await this.gone;
  }

  private connected(): void {
    if (this.state === 'ended') return;
    const first = this.state === 'connecting';
    this.state = 'connected';
    this.timeoutMs = this.client.getSessionTimeout();
    // The server has just granted it; the first beat makes that exact.
    if (first) this.heardOfMs = this.options.clock.monotonic();
    this.attemptSinceMs = this.options.clock.monotonic();
    this.options.changed('connected', '');
    this.beat();
  }

  private disconnected(): void {
    forgetPartialRecord(this.client);
    this.attemptSinceMs = this.options.clock.monotonic();
    if (this.state !== 'connected') return;
    this.state = 'suspended';
    this.options.changed('suspended', 'the connection is lost');
  }

  private beat(): void {
    this.timer?.cancel();
    if (this.state === 'ended') return;
    const now = this.options.clock.monotonic();
    const beatMs = Math.max(SHORTEST_BEAT_MS, this.timeoutMs / BEATS);
    let nextMs = beatMs;
    if (this.state !== 'connecting') {
      if (now >= this.aliveUntilMs) {
        this.end(`no server has answered for the session timeout of ${this.timeoutMs} ms`);
        return;
      }
      nextMs = Math.min(beatMs, this.aliveUntilMs - now);
    }
    // What it answers does not matter, only that it does.
    if (this.isConnected) this.call('exists /', (client, done) => client.exists('/', done)).catch(() => undefined);
    const silentSinceMs = this.isConnected ? Math.max(this.heardOfMs, this.attemptSinceMs) : this.attemptSinceMs;
    if (now - silentSinceMs >= this.timeoutMs * (this.isConnected ? PATIENCE : HANDSHAKE_PATIENCE)) {
      this.attemptSinceMs = now;
      breakConnection(this.client);
    }
    this.timer = this.options.clock.after(nextMs, () => this.beat());
  }

  private end(why: string): void {
    if (this.state === 'ended') return;
    const connected = this.state === 'connected';
    this.state = 'ended';
    this.timer?.cancel();
    this.client.close();
    if (connected) this.gone = this.farewell();
    else abandon(this.client);
    for (const reject of this.underWay) reject(new ZooKeeperError('SESSION_LOST', why));
    this.underWay.clear();
    this.options.changed('ended', why);
  }

  /** The library has told the server that the session ends, which closes the connection then, if it is there to hear of it. */
  private farewell(): Promise<void> {
    return new Promise((resolve) => {
      const timer = this.options.clock.after(CLOSE_MS, () => {
        breakConnection(this.client);
        resolve();
      });
      this.client.once('disconnected', () => {
        timer.cancel();
        resolve();
      });
    });
  }
}

/** A number of ZooKeeper, as its own tools print it. */
export function hexadecimal(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^0+(?=.)/, '');
}
