import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { sleep, systemClock } from '../../src/clock/index.ts';

/** A server that does not do what a server should. */
export interface HostileServer {
  readonly url: string;
  stop(): Promise<void>;
}

const ok = (length: number | string): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/vnd.apache.thrift.json\r\nContent-Length: ${length}\r\n\r\n`;

/** What such servers do to a connection once something was asked, by name. */
export const MISDEEDS: Readonly<Record<string, (socket: Socket) => void>> = {
  'never answers': () => undefined,
  'answers bytes that are no HTTP': (socket) => socket.end(Buffer.from([0, 255, 10, 13, 7, 200, 1])),
  'answers text that is no reply': (socket) => socket.end(`${ok(9)}[1,"what"`),
  'hangs up at once': (socket) => socket.destroy(),
  'hangs up in the middle': (socket) => socket.end(`${ok(1000)}[1,"getR`),
  'answers a byte at a time': (socket) => {
    socket.write(ok(1_000_000));
    void drip(socket);
  },
  'answers without an end': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/vnd.apache.thrift.json\r\n\r\n');
    flood(socket, Buffer.alloc(65_536, '['));
  },
  'answers a bomb': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/vnd.apache.thrift.json\r\nContent-Encoding: gzip\r\n');
    socket.write(`Content-Length: ${bomb().length}\r\n\r\n`);
    socket.end(bomb());
  },
  'answers an error': (socket) => socket.end('HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n'),
};

let packed: Buffer | undefined;

/** Half a gigabyte of nothing, packed. */
function bomb(): Buffer {
  packed ??= gzipSync(Buffer.alloc(2 ** 29), { level: 1 });
  return packed;
}

export function startHostile(misdeed: (socket: Socket) => void): Promise<HostileServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    socket.once('data', () => misdeed(socket));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        async stop() {
          for (const socket of sockets) socket.destroy();
          await new Promise((stopped) => server.close(stopped));
        },
      });
    });
  });
}

async function drip(socket: Socket): Promise<void> {
  while (!socket.destroyed) {
    socket.write('[');
    await sleep(systemClock, 100);
  }
}

function flood(socket: Socket, chunk: Buffer): void {
  while (!socket.destroyed && socket.write(chunk));
  if (!socket.destroyed) socket.once('drain', () => flood(socket, chunk));
}
