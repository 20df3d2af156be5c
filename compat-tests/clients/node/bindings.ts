import { symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** A struct of the bindings: fields by name, null when unset; sets are arrays, 64-bit integers objects of node-int64. */
export type Struct = Readonly<Record<string, unknown>>;

/** Protocols that the npm package speaks. */
export type NodeProtocol = 'binary' | 'json' | 'compact';

/** What we use of the npm package `thrift`. */
interface ThriftPackage {
  readonly TBufferedTransport: unknown;
  readonly TBinaryProtocol: unknown;
  readonly TJSONProtocol: unknown;
  readonly TCompactProtocol: unknown;
  createHttpConnection(host: string, port: string, options: Struct): Connection;
  createHttpClient(service: unknown, connection: Connection): GeneratedClient;
}

interface Connection {
  on(event: 'error', listener: (error: Error) => void): void;
}

/** What the compiler makes of a service: a function for each RPC. */
type GeneratedClient = Readonly<Record<string, (...args: unknown[]) => Promise<Struct>>>;

/** The package, and what the compiler made of the IDL for it. */
export interface NodeBindings {
  readonly thrift: ThriftPackage;
  /** Structs by name; each makes those that its fields hold by itself. */
  readonly structs: Readonly<Record<string, new (fields: object) => Struct>>;
  readonly service: { readonly Client: { readonly prototype: object } };
}

/** Loads what the compiler made in `folder`, with the packages of this project. */
export async function loadBindings(folder: string): Promise<NodeBindings> {
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const load = createRequire(join(folder, 'AuroraAdmin.js'));
  return { thrift: load('thrift'), structs: load('./api_types.js'), service: load('./AuroraAdmin.js') };
}

/** A scheduler, called with the npm package. */
export class NodeClient {
  private readonly bindings: NodeBindings;
  private readonly client: GeneratedClient;
  private readonly failures = new Set<(error: Error) => void>();
  readonly called = new Set<string>();

  /** @param url `http://host:port` */
  constructor(bindings: NodeBindings, url: string, protocol: NodeProtocol) {
    const { thrift, service } = bindings;
    const { hostname, port } = new URL(url);
    const contentType = `application/vnd.apache.thrift.${protocol}`;
    const protocols = { binary: thrift.TBinaryProtocol, json: thrift.TJSONProtocol, compact: thrift.TCompactProtocol };
    const connection = thrift.createHttpConnection(hostname, port, {
      transport: thrift.TBufferedTransport,
      protocol: protocols[protocol],
      path: '/api',
      headers: { 'Content-Type': contentType, Accept: contentType },
    });
    // The package leaves calls without an answer when something goes wrong under way, and does not say which.
    connection.on('error', (error) => {
      for (const fail of this.failures) fail(error);
    });
    this.bindings = bindings;
    this.client = thrift.createHttpClient(service, connection);
  }

  async call(rpc: string, ...args: readonly unknown[]): Promise<Struct> {
    this.called.add(rpc);
    return await new Promise<Struct>((resolve, reject) => {
      this.failures.add(reject);
      const call = this.client[rpc];
      if (call === undefined) throw new Error(`the bindings have no ${rpc}`);
      call
        .call(this.client, ...args)
        .then(resolve, reject)
        .finally(() => this.failures.delete(reject));
    });
  }

  make(struct: string, fields: object): Struct {
    const of = this.bindings.structs[struct];
    if (of === undefined) throw new Error(`the bindings have no ${struct}`);
    return new of(fields);
  }

  /** Names of the RPCs that the bindings have. */
  rpcs(): string[] {
    const names: string[] = [];
    for (let of = this.bindings.service.Client.prototype; of !== Object.prototype; of = Object.getPrototypeOf(of)) {
      names.push(...Object.getOwnPropertyNames(of).filter((name) => name.startsWith('send_')));
    }
    return names.map((name) => name.slice('send_'.length));
  }
}
