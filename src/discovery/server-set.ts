import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import type { Endpoint } from './endpoint.ts';
import { decodeMember, encodeMember } from './member.ts';
import type { ZooKeeperConnection } from './zookeeper/connection.ts';
import { isZooKeeperError } from './zookeeper/errors.ts';
import { followChildren } from './zookeeper/follow-children.ts';
import { childPath } from './zookeeper/path.ts';

export interface ServerSetOptions {
  readonly zooKeeper: ZooKeeperConnection;
  readonly path: string;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

const MEMBER = 'member_';

/** Those who advertise themselves below a path of ZooKeeper: of the schedulers, the one that leads and is ready to serve. */
export class ServerSet {
  private readonly options: ServerSetOptions;
  private current: readonly Endpoint[] = [];
  private stopFollowing: () => void = () => undefined;
  private own: OwnMember | undefined;

  constructor(options: ServerSetOptions) {
    this.options = options;
  }

  /** The service endpoints of all members that can be read, as last seen. */
  get members(): readonly Endpoint[] {
    return this.current;
  }

  /** Creates the path, begins to follow it, and resolves once the members are known. @throws ZooKeeperError */
  async open(): Promise<void> {
    const { zooKeeper, path, clock, log } = this.options;
    await zooKeeper.ensurePath(path);
    await new Promise<void>((resolve) => {
      this.stopFollowing = followChildren({
        zooKeeper,
        path,
        clock,
        log,
        changed: async (names) => {
          await this.readMembers(names.filter((name) => name.startsWith(MEMBER)));
          resolve();
        },
      });
    });
  }

  /** Becomes a member, for as long as the session lives. @param name of the one additional endpoint @throws ZooKeeperError */
  async join(endpoint: Endpoint, name: string): Promise<void> {
    const data = encodeMember({ serviceEndpoint: endpoint, additionalEndpoints: { [name]: endpoint } });
    this.own = new OwnMember(this.options, data);
    await this.own.create();
  }

  /** Is a member no more. Errors are logged. */
  async leave(): Promise<void> {
    const { own } = this;
    this.own = undefined;
    await own?.remove();
  }

  /** Ends the following. */
  close(): void {
    this.stopFollowing();
  }

  private async readMembers(names: readonly string[]): Promise<void> {
    const { zooKeeper, path, log } = this.options;
    const contents = await Promise.all(names.map((name) => zooKeeper.read(childPath(path, name))));
    const members = contents.flatMap((content, at) => {
      // It went in between; the next look will not find it.
      if (content === undefined) return [];
      const member = decodeMember(content.data);
      if (member === undefined) log.warn({ node: names[at] }, 'a member node cannot be read');
      return member === undefined ? [] : [member.serviceEndpoint];
    });
    if (!isDeepStrictEqual(members, this.current)) log.info({ members }, 'members of the server set');
    this.current = members;
  }
}

/** The member node of this process: made again under its name when somebody else deletes it. */
class OwnMember {
  private readonly options: ServerSetOptions;
  private readonly data: Buffer;
  private readonly unwatch: () => void;
  private path: string | undefined;
  private removed = false;
  private creating = false;

  constructor(options: ServerSetOptions, data: Buffer) {
    this.options = options;
    this.data = data;
    this.unwatch = options.zooKeeper.watchState((state) => {
      if (state === 'RECONNECTED' && this.path !== undefined) this.keep();
    });
  }

  /** @throws ZooKeeperError */
  async create(): Promise<void> {
    const { zooKeeper, path, log } = this.options;
    while (this.path === undefined && !this.removed) {
      try {
        this.path = await zooKeeper.create(childPath(path, MEMBER), this.data, 'ephemeral-sequential');
      } catch (error) {
        if (!isZooKeeperError(error, 'CONNECTION_LOSS')) throw error;
        // It may be there: two would be taken for no leader at all.
        this.path = await this.find();
      }
    }
    log.info({ node: this.path }, 'advertised in the server set');
    this.keep();
  }

  async remove(): Promise<void> {
    this.removed = true;
    this.unwatch();
    const { zooKeeper } = this.options;
    // Without a connection it cannot be deleted: it goes with the session.
    if (this.path === undefined || !zooKeeper.isConnected) return;
    try {
      await zooKeeper.remove(this.path);
    } catch (error) {
      this.options.log.warn({ err: error }, 'could not leave the server set; the session will end it');
    }
  }

  private async find(): Promise<string | undefined> {
    const { zooKeeper, path } = this.options;
    for (const name of (await zooKeeper.children(path)) ?? []) {
      if (!name.startsWith(MEMBER)) continue;
      const content = await zooKeeper.read(childPath(path, name));
      if (content !== undefined && content.owner === zooKeeper.sessionId && content.data.equals(this.data))
        return childPath(path, name);
    }
    return undefined;
  }

  private readonly keep = (): void => {
    if (this.removed || this.creating) return;
    this.creating = true;
    void this.ensure().then(
      () => {
        this.creating = false;
      },
      (error: unknown) => {
        this.creating = false;
        // The next session calls again.
        this.options.log.warn({ err: error }, 'the member node could not be kept');
      },
    );
  };

  private async ensure(): Promise<void> {
    const { zooKeeper } = this.options;
    while (!this.removed && this.path !== undefined && !(await zooKeeper.exists(this.path, this.keep))) {
      if (this.removed) return;
      await zooKeeper.create(this.path, this.data, 'ephemeral').catch((error: unknown) => {
        if (!isZooKeeperError(error, 'NODE_EXISTS', 'CONNECTION_LOSS')) throw error;
      });
    }
  }
}
