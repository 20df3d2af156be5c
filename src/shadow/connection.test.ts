import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Connection, type Services } from './connection.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0).reverse()) each.close();
});

/** Listens on a free port. */
async function listen(serve: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    serve(socket.on('error', () => undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const answerOf = (body: string, ...headers: readonly string[]): string =>
  ['HTTP/1.1 200 OK', `Content-Length: ${body.length}`, ...headers, '', body].join('\r\n');
const ask = (body: string, path = '/api'): string =>
  `POST ${path} HTTP/1.1\r\nHost: h\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

/** A proxy before a server that does this with what it gets; tells what it has seen. */
async function proxied(old: (socket: Socket, text: string) => void, services: Partial<Services> = {}) {
  const port = await listen((socket) =>
    socket.on('data', (bytes) => old(socket, String(bytes))).on('end', () => socket.end()),
  );
  const seen: string[] = [];
  const failures: string[] = [];
  const own = await listen((client) => {
    new Connection(client, {
      connect: () => connect(port, '127.0.0.1'),
      page: ({ startLine }) =>
        startLine.startsWith('GET / ') ? Promise.resolve(Buffer.from(answerOf('page'))) : undefined,
      watch: () => {
        let text = '';
        return {
          request: (piece) => {
            text += `${piece} -> `;
          },
          answer: (piece) => {
            text += piece;
          },
          left: () => seen.push(text),
          drop: () => seen.push('dropped'),
        };
      },
      unfollowed: () => undefined,
      failed: (error) => failures.push(error.message),
      ...services,
    });
  });
  return { port: own, seen, failures };
}

/** Sends these and gives all that comes until the connection ends, or so much. */
function exchange(port: number, sent: readonly string[], until = Number.POSITIVE_INFINITY): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  open.push({ close: () => socket.destroy() });
  for (const text of sent) socket.write(text);
  return new Promise((resolve) => {
    let got = '';
    const end = (): void => resolve(got);
    socket.on('data', (bytes) => {
      got += bytes;
      if (got.length >= until) end();
    });
    socket.on('end', end).on('error', end).on('close', end);
  });
}

async function eventually<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a connection through the proxy', () => {
  it('carries requests one after another, and is watched', async () => {
    const { port, seen } = await proxied((socket, text) => socket.write(answerOf(`re ${text.split('\r\n\r\n')[1]}`)));
    const whole = answerOf('re one') + answerOf('re two');
    expect(await exchange(port, [ask('one') + ask('two')], whole.length)).toBe(whole);
    await eventually(() => (seen.length === 2 ? true : undefined));
    expect(seen).toEqual([`one -> ${answerOf('re one')}`, `two -> ${answerOf('re two')}`]);
  });

  it('has one request under way at a time', async () => {
    const asked: string[] = [];
    const { port } = await proxied((socket, text) => {
      asked.push(text);
      setImmediate(() => socket.write(answerOf(`${asked.length}`)));
    });
    const whole = answerOf('1') + answerOf('2');
    expect(await exchange(port, [ask('one') + ask('two')], whole.length)).toBe(whole);
    expect(asked).toEqual([ask('one'), ask('two')]);
  });

  it('passes on what it cannot follow', async () => {
    const { port, seen } = await proxied((socket, text) => socket.end(`what? ${text}`));
    expect(await exchange(port, ['no HTTP at all\r\n\r\n'])).toBe('what? no HTTP at all\r\n\r\n');
    expect(await exchange(port, [ask('one')])).toBe(`what? ${ask('one')}`);
    expect(seen).toEqual(['dropped']);
  });

  it('passes on word before the answer', async () => {
    const { port, seen } = await proxied((socket) => {
      socket.write('HTTP/1.1 100 Continue\r\n\r\n');
      socket.write(answerOf('done'));
    });
    const whole = `HTTP/1.1 100 Continue\r\n\r\n${answerOf('done')}`;
    expect(await exchange(port, [ask('one')], whole.length)).toBe(whole);
    await eventually(() => seen[0]);
    expect(seen).toEqual([`one -> ${whole}`]);
  });

  it('answers a client that has said all', async () => {
    const { port } = await proxied((socket) => setImmediate(() => socket.write(answerOf('late'))));
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    open.push({ close: () => socket.destroy() });
    socket.end(ask('one'));
    let got = '';
    for await (const bytes of socket) got += bytes;
    expect(got).toBe(answerOf('late'));
  });

  it('shows pages of its own, after what was asked before', async () => {
    const { port } = await proxied((socket) => setImmediate(() => socket.write(answerOf('old'))));
    const got = await exchange(port, [`${ask('one')}GET / HTTP/1.1\r\nHost: h\r\n\r\n`]);
    expect(got).toBe(answerOf('old') + answerOf('page'));
  });

  it('says so when the old server is not there', async () => {
    const { port, failures } = await proxied(() => undefined, { connect: () => connect(1, '127.0.0.1') });
    expect(await exchange(port, [ask('one')])).toMatch(/^HTTP\/1.1 502 .*could not be asked/s);
    expect(failures).toHaveLength(1);
    expect(await exchange(port, ['GET / HTTP/1.1\r\n\r\n'])).toBe(answerOf('page'));
  });

  it('ends when the old server ends it in the middle', async () => {
    const { port, seen } = await proxied((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhal'));
    expect(await exchange(port, [ask('one')])).toContain('hal');
    await eventually(() => seen[0]);
    expect(seen).toEqual(['dropped']);
  });

  it('takes an answer to its end from a server that ends the connection', async () => {
    const { port, seen } = await proxied((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\nall'));
    expect(await exchange(port, [ask('one')])).toBe('HTTP/1.0 200 OK\r\n\r\nall');
    await eventually(() => seen[0]);
    expect(seen).toEqual(['one -> HTTP/1.0 200 OK\r\n\r\nall']);
  });

  it('holds a server up whose client does not read', async () => {
    const big = answerOf('x'.repeat(64 * 2 ** 20));
    let written: Socket | undefined;
    const { port } = await proxied((socket) => {
      written = socket;
      socket.write(big);
    });
    const client = connect(port, '127.0.0.1');
    open.push({ close: () => client.destroy() });
    client.pause();
    client.write(ask('one'));
    // The buffers of all sockets on the way are filled at last, and it goes no further.
    let last = -1;
    for (let same = 0; same < 50; ) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      const now = written?.writableLength ?? 0;
      same = now === last && now > 0 ? same + 1 : 0;
      last = now;
    }
    expect(last).toBeGreaterThan(2 ** 20);
    let got = 0;
    client.on('data', (bytes) => {
      got += bytes.length;
    });
    client.resume();
    await eventually(() => (got === big.length ? true : undefined));
    expect(got).toBe(big.length);
  });
});
