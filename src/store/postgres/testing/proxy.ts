import { createServer, type Server, Socket } from 'node:net';

/** What becomes of a connection when the client asks to commit. */
export type OnCommit =
  /** Nothing special. */
  | 'pass'
  /** The database never hears of it. */
  | 'cut-before'
  /** The database does it, the client never hears of that. */
  | 'cut-after'
  /** The database is not told, the connection stays silent, and when the client ends it the database does not notice. */
  | 'hang';

const COMMIT = Buffer.from('Qxxxxcommit\0');

/** Stands between a client and PostgreSQL, and breaks connections at the worst moment. */
export class FaultyProxy {
  /** Address of the database through this. */
  readonly url: string;
  /** What happens at each of the next commits; when there are none, they pass. */
  readonly plan: OnCommit[] = [];
  /** Connections are refused while set. */
  refusing = false;
  connections = 0;
  private readonly server: Server;
  private readonly clients = new Set<Socket>();
  private readonly upstreams = new Set<Socket>();
  private readonly upstream: URL;

  private constructor(server: Server, upstream: URL, port: number) {
    this.server = server;
    this.upstream = upstream;
    const own = new URL(upstream);
    own.port = String(port);
    this.url = own.href;
    server.on('connection', (client) => this.connect(client));
  }

  static async start(url: string): Promise<FaultyProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    return new FaultyProxy(server, new URL(url), address.port);
  }

  /** Breaks every connection of a client. */
  cut(): void {
    for (const client of this.clients) client.destroy();
  }

  async stop(): Promise<void> {
    this.cut();
    for (const upstream of this.upstreams) upstream.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private connect(client: Socket): void {
    this.connections++;
    if (this.refusing) {
      client.destroy();
      return;
    }
    const upstream = new Socket();
    upstream.connect(Number(this.upstream.port), this.upstream.hostname);
    let [deaf, clinging] = [false, false];
    const end = (): void => {
      client.destroy();
      if (!clinging) upstream.destroy();
    };
    this.clients.add(client);
    this.upstreams.add(upstream);
    client
      .on('error', () => undefined)
      .on('close', () => {
        this.clients.delete(client);
        end();
      });
    upstream
      .on('error', () => undefined)
      .on('close', () => {
        this.upstreams.delete(upstream);
        end();
      });
    client.on('data', (data) => {
      if (deaf) return;
      const fault = isCommit(data) ? (this.plan.shift() ?? 'pass') : 'pass';
      if (fault === 'hang') [deaf, clinging] = [true, true];
      else if (fault === 'cut-before') end();
      else upstream.write(data);
      if (fault === 'cut-after') {
        // The answer says that it is done.
        deaf = true;
        upstream.once('data', end);
      }
    });
    upstream.on('data', (data) => {
      if (!deaf) client.write(data);
    });
  }
}

function isCommit(data: Buffer): boolean {
  return data.length >= COMMIT.length && data.subarray(-7).equals(COMMIT.subarray(-7));
}
