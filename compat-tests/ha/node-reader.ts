import zooKeeper from 'node-zookeeper-client';

/** A node as it is seen from outside. */
export interface SeenNode {
  readonly path: string;
  readonly data: string;
  readonly ephemeral: boolean;
  /** Session that it goes with. */
  readonly owner: string;
  readonly version: number;
  readonly aversion: number;
  readonly numChildren: number;
  /** `[permissions, scheme, id]`. */
  readonly acl: readonly (readonly [number, string, string])[];
}

/** What the library's ACL really is made of. */
interface LibraryAcl {
  readonly permission: number;
  readonly id: { readonly scheme: string; readonly id: string };
}

/** Reads nodes with a session of its own, and no rights but everybody's. */
export class NodeReader {
  private readonly client: zooKeeper.Client;

  private constructor(client: zooKeeper.Client) {
    this.client = client;
  }

  static connect(address: string): Promise<NodeReader> {
    const client = zooKeeper.createClient(address, { sessionTimeout: 10_000 });
    return new Promise((resolve) => {
      client.once('connected', () => resolve(new NodeReader(client)));
      client.connect();
    });
  }

  /** A node and all below it, by path; none when it is not there. */
  async tree(path: string): Promise<readonly SeenNode[]> {
    const node = await this.read(path);
    if (node === undefined) return [];
    const names = await this.ask<string[]>((done) => this.client.getChildren(path, done));
    const below = await Promise.all((names ?? []).map((name) => this.tree(`${path}/${name}`)));
    return [node, ...below.flat()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  close(): void {
    this.client.close();
  }

  private async read(path: string): Promise<SeenNode | undefined> {
    const found = await this.ask<{ data: Buffer | undefined; stat: zooKeeper.Stat }>((done) =>
      this.client.getData(path, (error, data, stat) => done(error, { data, stat })),
    );
    const acl = await this.ask<LibraryAcl[]>((done) =>
      this.client.getACL(path, (error, acls) => done(error, acls as unknown as LibraryAcl[])),
    );
    if (found === undefined || acl === undefined) return undefined;
    const { data, stat } = found;
    const owner = stat.ephemeralOwner.toString('hex').replace(/^0+(?=.)/, '');
    return {
      path,
      data: data?.toString() ?? '',
      ephemeral: owner !== '0',
      owner,
      version: stat.version,
      aversion: stat.aversion,
      numChildren: stat.numChildren,
      acl: acl.map(({ permission, id }) => [permission, id.scheme, id.id] as const),
    };
  }

  /** Undefined when the node is not there (any more). */
  private ask<T>(call: (done: (error: unknown, value: T) => void) => void): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      call((error, value) => {
        if (error === null || error === undefined) resolve(value);
        else if (error instanceof zooKeeper.Exception && error.getCode() === zooKeeper.Exception.NO_NODE)
          resolve(undefined);
        else reject(error);
      });
    });
  }
}
