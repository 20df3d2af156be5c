import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** How a {@link ScriptedServer} behaves from now on. */
export type Behaviour =
  /** Grants sessions, and answers every request that there is no such node. */
  | 'answers'
  /** Takes connections and requests, and says nothing. */
  | 'is silent'
  /** Tells whoever connects that the session has expired. */
  | 'expires'
  /** Answers requests with an error that the client's library does not know. */
  | 'is odd';

const PING = { xid: -2, type: 11 };
const CLOSE = -11;
const NO_NODE = -101;
const SESSION_MOVED = -118;

/** As much of a ZooKeeper server as it takes to see how a session ends: what a real one cannot be made to do at the right moment. */
export class ScriptedServer {
  behaviour: Behaviour = 'answers';
  /** Sessions asked for anew, and those asked for again. */
  granted = 0;
  resumed = 0;
  /** Sessions that were closed by their clients. */
  closed = 0;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private readonly timeoutMs: number;

  private constructor(timeoutMs: number) {
    this.timeoutMs = timeoutMs;
    this.server = createServer((socket) => this.serve(socket));
  }

  /** @param timeoutMs what every session is granted */
  static async start(timeoutMs: number): Promise<ScriptedServer> {
    const scripted = new ScriptedServer(timeoutMs);
    await new Promise<void>((resolve) => {
      scripted.server.listen(0, '127.0.0.1', resolve);
    });
    return scripted;
  }

  get address(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Breaks all connections; new ones are taken. */
  disconnect(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    this.disconnect();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    let waiting = Buffer.alloc(0);
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('data', (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
      while (waiting.length >= 4 && waiting.length >= 4 + waiting.readInt32BE(0)) {
        const record = waiting.subarray(4, 4 + waiting.readInt32BE(0));
        waiting = waiting.subarray(4 + record.length);
        if (greeted) this.answer(socket, record);
        else this.greet(socket, record);
        greeted = true;
      }
    });
  }

  private greet(socket: Socket, request: Buffer): void {
    if (this.behaviour === 'is silent') return;
    const asked = request.readBigInt64BE(16);
    if (asked === 0n) this.granted++;
    else this.resumed++;
    const reply = Buffer.alloc(36);
    reply.writeInt32BE(this.behaviour === 'expires' ? 0 : this.timeoutMs, 4);
    reply.writeBigInt64BE(asked === 0n ? BigInt(this.granted) : asked, 8);
    reply.writeInt32BE(16, 16);
    send(socket, reply);
    if (this.behaviour === 'expires') socket.end();
  }

  private answer(socket: Socket, request: Buffer): void {
    if (this.behaviour === 'is silent') return;
    const xid = request.readInt32BE(0);
    const type = request.readInt32BE(4);
    const reply = Buffer.alloc(16);
    reply.writeInt32BE(xid, 0);
    if (type === CLOSE) this.closed++;
    else if (xid !== PING.xid) reply.writeInt32BE(this.behaviour === 'is odd' ? SESSION_MOVED : NO_NODE, 12);
    send(socket, reply);
    if (type === CLOSE) socket.end();
  }
}

function send(socket: Socket, record: Buffer): void {
  const size = Buffer.alloc(4);
  size.writeInt32BE(record.length, 0);
  socket.write(Buffer.concat([size, record]));
}
