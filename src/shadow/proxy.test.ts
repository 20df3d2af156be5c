import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VirtualClock } from '../clock/index.ts';
import { startShadow } from './proxy.ts';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A proxy before an old server that says what it was sent, and a new one that is not there and need not be. */
async function shadow() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      asked.push(`${request.headers['content-type']} ${body}`);
      response.end(`re ${body}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => server.close());
  const proxy = await startShadow({
    old: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ new: 'http://127.0.0.1:1', host: '127.0.0.1', port: 0 },
    ...{ clock: new VirtualClock(), log: pino({ level: 'silent' }) },
  });
  open.push(() => proxy.close());
  return { port: proxy.port, asked };
}

/** Sends this on a connection of its own and gives all that comes until it ends. */
async function exchange(port: number, sent: string): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  open.push(() => socket.destroy());
  socket.write(sent);
  let got = '';
  for await (const bytes of socket) got += bytes;
  return got;
}

const call = (type: string, path = '/api'): string =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: h',
    `Content-Type: ${type}`,
    'Content-Length: 4',
    'Connection: close',
    '',
    'call',
  ].join('\r\n');
const NO_HTTP = 'no HTTP at all\r\n\r\n';

describe('what passes the shadow unread', () => {
  it.each([
    ['calls in the compact protocol', '(compact protocol)', [1, 2], call('application/vnd.apache.thrift.compact')],
    ['compact calls to /api/', '(compact protocol)', [1, 2], call('application/vnd.apache.thrift.compact', '/api/')],
    ['connections that cannot be followed', '(not followed)', [1, 2], NO_HTTP],
    ['what is followed and only written', '(compact protocol)', [0, 0], call('application/json')],
    ['what is no call', '(compact protocol)', [0, 0], call('application/vnd.apache.thrift.compact', '/other')],
  ])('is counted as left out, and nothing else is: %s', async (_, rpc, counts, sent) => {
    const { port, asked } = await shadow();
    for (const count of counts) {
      const answer = await exchange(port, sent);
      expect(answer).toContain(sent === NO_HTTP ? 'HTTP/1.1 400' : 're call');
      const page = await exchange(port, 'GET / HTTP/1.1\r\nHost: h\r\n\r\n');
      const metrics = await exchange(port, 'GET /metrics HTTP/1.1\r\nHost: h\r\n\r\n');
      // Of an RPC: equal, different, failed, left out.
      const row = `<tr><td>${rpc}</td><td>0</td><td>0</td><td>0</td><td>${count}</td></tr>`;
      const line = `aurora_shadow_calls_total{rpc="${rpc}",outcome="left out"} ${count}\n`;
      expect(page.includes(row)).toBe(count > 0);
      expect(metrics.includes(line)).toBe(count > 0);
      expect([page, metrics].map((text) => text.includes(rpc))).toEqual([count > 0, count > 0]);
    }
    expect(asked).toHaveLength(sent === NO_HTTP ? 0 : counts.length);
  });
});
