import type { Logger } from 'pino';
import type { Clock, Random } from '../clock/index.ts';
import type { Election, ElectionOutcome } from './election.ts';
import type { ZooKeeperConnection } from './zookeeper/connection.ts';
import { isZooKeeperError } from './zookeeper/errors.ts';
import { childPath } from './zookeeper/path.ts';

export interface ZooKeeperElectionOptions {
  readonly zooKeeper: ZooKeeperConnection;
  /** Node that candidates and the leader's member node are in. */
  readonly path: string;
  /** Advertised host name: the data of a candidate's node. */
  readonly host: string;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly random: Pick<Random, 'uuid'>;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/** What comes before the sequence number in a candidate's name. */
const LOCK = 'lock-';

/**
 * The queue in which the original's schedulers stand, too: every candidate has an ephemeral sequential node, the first leads, and
 * each other one watches the one before it. (curator: LeaderSelector, InterProcessMutex, LockInternals)
 */
export class ZooKeeperElection implements Election {
  private readonly options: ZooKeeperElectionOptions;
  private readonly prefix: string;
  private outcome: ElectionOutcome | undefined;
  private ownPath: string | undefined;
  private elected = false;
  private over = false;
  private looking = false;
  private again = false;
  private unwatch: () => void = () => undefined;

  constructor(options: ZooKeeperElectionOptions) {
    this.options = options;
    this.prefix = `_c_${options.random.uuid()}-`;
  }

  async join(outcome: ElectionOutcome): Promise<void> {
    const { zooKeeper, path } = this.options;
    this.outcome = outcome;
    this.unwatch = zooKeeper.watchState((state) => {
      if (state === 'LOST') this.lose('the ZooKeeper session is lost');
      else if (state === 'RECONNECTED') this.look();
    });
    await zooKeeper.ensurePath(path);
    this.ownPath = await this.createNode();
    this.options.log.info({ node: this.ownPath }, 'standing for leader');
    this.look();
  }

  holds(): boolean {
    return this.elected && !this.over && this.options.clock.monotonic() < this.options.zooKeeper.aliveUntilMs;
  }

  async leave(): Promise<void> {
    this.over = true;
    this.unwatch();
    const { zooKeeper } = this.options;
    // Without a connection it cannot be deleted: it goes with the session.
    if (this.ownPath === undefined || !zooKeeper.isConnected) return;
    try {
      await zooKeeper.remove(this.ownPath);
    } catch (error) {
      this.options.log.warn({ err: error }, 'could not leave the election; the session will end it');
    }
  }

  /** A connection that is lost while the node is created leaves open whether it is there; its name tells. */
  private async createNode(): Promise<string> {
    const { zooKeeper, path, host } = this.options;
    for (;;) {
      try {
        return await zooKeeper.create(
          childPath(path, `${this.prefix}${LOCK}`),
          Buffer.from(host),
          'ephemeral-sequential',
        );
      } catch (error) {
        if (!isZooKeeperError(error, 'CONNECTION_LOSS')) throw error;
        const own = (await zooKeeper.children(path))?.find((name) => name.startsWith(this.prefix));
        if (own !== undefined) return childPath(path, own);
      }
    }
  }

  private readonly look = (): void => {
    this.again = true;
    if (this.looking || this.over || this.elected || this.ownPath === undefined) return;
    this.looking = true;
    void this.lookUntilSettled().finally(() => {
      this.looking = false;
      if (this.again) this.look();
    });
  };

  private async lookUntilSettled(): Promise<void> {
    const { zooKeeper, path } = this.options;
    while (this.again && !this.over && !this.elected) {
      this.again = false;
      try {
        const position = positionOf(this.ownPath ?? '', (await zooKeeper.children(path)) ?? []);
        if (this.over) return;
        if (position.kind === 'missing') this.lose('the node of this candidate is gone');
        else if (position.kind === 'first') {
          this.elected = true;
          this.outcome?.elected();
        } else if ((await zooKeeper.read(childPath(path, position.before), this.look)) === undefined) this.again = true;
      } catch (error) {
        // The connection says when the session is lost.
        if (!isZooKeeperError(error, 'SESSION_LOST')) this.lose(`the election cannot be followed: ${String(error)}`);
        return;
      }
    }
  }

  private lose(reason: string): void {
    if (this.over) return;
    this.over = true;
    this.unwatch();
    this.outcome?.lost(reason);
  }
}

/** Where a candidate stands among all nodes of the election's path. */
export type Position =
  | { readonly kind: 'first' }
  | { readonly kind: 'behind'; readonly before: string }
  | { readonly kind: 'missing' };

/**
 * Finds a candidate's place: nodes are ordered by what comes after `lock-` in their names, those without it by the whole name, as texts.
 * (curator: LockInternals, StandardLockInternalsDriver)
 */
export function positionOf(ownPath: string, names: readonly string[]): Position {
  const sorted = [...names].sort((a, b) => compare(sortKey(a), sortKey(b)));
  const at = sorted.indexOf(ownPath.slice(ownPath.lastIndexOf('/') + 1));
  if (at === -1) return { kind: 'missing' };
  const before = sorted[at - 1];
  return before === undefined ? { kind: 'first' } : { kind: 'behind', before };
}

function sortKey(name: string): string {
  const at = name.lastIndexOf(LOCK);
  return at === -1 ? name : name.slice(at + LOCK.length);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
