import { createServer, type Server, Socket } from 'node:net';
import { sleep, systemClock } from '../../../clock/index.ts';

/** What is done when a certain message of a client comes by. */
export type MessageFault =
  /** The connection breaks, and the database never hears of the message. */
  | 'cut-before'
  /** The database gets the message, and the connection breaks before the client hears anything more. */
  | 'cut-after'
  /** The message, and what comes behind it, waits. */
  | 'delay';

/** How long a message is delayed, in milliseconds. */
const DELAY_MS = 60;

/** Stands between clients and PostgreSQL, knows where messages begin, and interferes at any of them. */
export class MessageFaultProxy {
  /** Address of the database through this. */
  readonly url: string;
  /** Messages of clients since {@link arm}. */
  messages = 0;
  private fault: { readonly at: number; readonly kind: MessageFault } | undefined;
  private readonly server: Server;
  private readonly upstream: URL;
  private readonly sockets = new Set<Socket>();

  private constructor(server: Server, upstream: URL, port: number) {
    this.server = server;
    this.upstream = upstream;
    const own = new URL(upstream);
    own.port = String(port);
    this.url = own.href;
    server.on('connection', (client) => this.connect(client));
  }

  static async start(url: string): Promise<MessageFaultProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    return new MessageFaultProxy(server, new URL(url), address.port);
  }

  /** Counts messages anew, and interferes once, at the given one; 0 is the next. */
  arm(at: number, kind: MessageFault): void {
    this.messages = 0;
    this.fault = { at, kind };
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private connect(client: Socket): void {
    const upstream = new Socket();
    upstream.connect(Number(this.upstream.port), this.upstream.hostname);
    for (const socket of [client, upstream]) {
      this.sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          this.sockets.delete(socket);
          client.destroy();
          upstream.destroy();
        });
    }
    const messages = new FrontendMessages();
    let passing = Promise.resolve();
    let deaf = false;
    client.on('data', (data) => {
      for (const message of messages.of(data)) {
        const fault = this.faultAt(this.messages++);
        passing = passing.then(async () => {
          if (fault === 'delay') await sleep(systemClock, DELAY_MS);
          if (fault === 'cut-before') client.destroy();
          if (client.destroyed) return;
          deaf ||= fault === 'cut-after';
          upstream.write(message);
          // By then the database has done what it was told.
          if (fault === 'cut-after') systemClock.after(DELAY_MS, () => client.destroy());
        });
      }
    });
    upstream.on('data', (data) => {
      if (!deaf) client.write(data);
    });
  }

  private faultAt(message: number): MessageFault | undefined {
    if (this.fault?.at !== message) return undefined;
    const { kind } = this.fault;
    this.fault = undefined;
    return kind;
  }
}

/** Cuts what a client sends into messages: a length first, then for all but the first a type and a length. */
class FrontendMessages {
  private pending = Buffer.alloc(0);
  private isFirst = true;

  *of(data: Buffer): Generator<Buffer, void> {
    this.pending = Buffer.concat([this.pending, data]);
    for (;;) {
      const type = this.isFirst ? 0 : 1;
      if (this.pending.length < type + 4) return;
      const length = type + this.pending.readUInt32BE(type);
      if (this.pending.length < length) return;
      const message = this.pending.subarray(0, length);
      this.pending = this.pending.subarray(length);
      this.isFirst = false;
      yield message;
    }
  }
}
