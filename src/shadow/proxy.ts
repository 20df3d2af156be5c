import { type AddressInfo, connect as connectTcp, createServer, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import { Asker } from './asker.ts';
import { Connection, type Watch } from './connection.ts';
import { type Head, requestLineOf } from './framing.ts';
import { Budget, handedOver, Kept } from './keeping.ts';
import { codingOf, readCallOf } from './read-call.ts';
import { Tally } from './tally.ts';

/** What the proxy needs. */
export interface ShadowOptions {
  /** Server that clients are served from, `http://host:port`. */
  readonly old: string;
  /** Server that is compared with it. */
  readonly new: string;
  readonly host?: string | undefined;
  /** Port to listen on; 0 for any free one. */
  readonly port: number;
  readonly clock: Clock;
  /** Gets a line for each difference. */
  readonly log: Logger;
}

export interface ShadowProxy {
  readonly port: number;
  readonly tally: Tally;
  close(): Promise<void>;
}

/** What calls count as that pass on unread: those in the compact protocol, and connections on which HTTP can't be followed any more. */
const COMPACT = '(compact protocol)';
const UNFOLLOWED = '(not followed)';
/** Longest body of a call that the new side is asked, in bytes. */
const MOST_CALL_BYTES = 1_048_576;
/** Answers that are kept to be compared have so many bytes at most, all together. */
const MOST_KEPT_BYTES = 268_435_456;

/**
 * Serves clients from the old server, and asks the new one what only reads, too, to compare the answers. A write goes to the old server
 * alone, and nothing that the new one does or fails to do is seen by a client. Tells what it found at `/` and `/metrics`.
 */
export async function startShadow(options: ShadowOptions): Promise<ShadowProxy> {
  const { clock, log } = options;
  const tally = new Tally();
  const asker = new Asker({ old: options.old, new: options.new, took: (ms) => tally.took('new', ms) });
  const budget = new Budget(MOST_KEPT_BYTES);
  const connections = new Set<Socket>();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    connections.add(client);
    client.once('close', () => connections.delete(client));
    new Connection(client, {
      connect: () => connectTo(new URL(options.old)),
      page: (request) => pageOf(request, tally, `${options.old} and ${options.new}`),
      watch: (request) => watchOf(request, { clock, log, tally, asker, budget }),
      unfollowed: () => tally.outcome(UNFOLLOWED, 'left out'),
      failed: (error) => log.warn({ err: error }, 'the old server could not be asked'),
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    tally,
    async close() {
      for (const client of connections) client.destroy();
      await new Promise((resolve) => server.close(resolve));
      await asker.close();
    },
  };
}

function connectTo({ protocol, hostname, port }: URL): Socket {
  // An address of IPv6 stands in brackets in a URL.
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return protocol === 'https:'
    ? connectTls({ host, port: Number(port || 443), servername: host })
    : connectTcp({ host, port: Number(port || 80), noDelay: true });
}

function pageOf(request: Head, tally: Tally, title: string): Promise<Buffer> | undefined {
  const { method, target } = requestLineOf(request);
  if (method !== 'GET') return undefined;
  if (target === '/') return Promise.resolve(page('text/html; charset=utf-8', tally.page(title)));
  if (target === '/metrics') return tally.registry.metrics().then((text) => page(tally.registry.contentType, text));
  return undefined;
}

function page(type: string, text: string): Buffer {
  const body = Buffer.from(text);
  const head = ['HTTP/1.1 200 OK', `Content-Type: ${type}`, `Content-Length: ${body.length}`, 'Connection: close'];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

/** What looking at calls needs. */
interface Looking {
  readonly clock: Clock;
  readonly log: Logger;
  readonly tally: Tally;
  readonly asker: Asker;
  readonly budget: Budget;
}

/** Keeps a call and its answer; the new server is asked when the answer has left. */
function watchOf(request: Head, looking: Looking): Watch | undefined {
  const { method, target } = requestLineOf(request);
  if (method !== 'POST' || (target !== '/api' && target !== '/api/')) return undefined;
  const coding = codingOf(request.headers.get('content-type'));
  const { clock, tally, budget, asker } = looking;
  if (coding === undefined) {
    tally.outcome(COMPACT, 'left out');
    return undefined;
  }
  const since = clock.monotonic();
  const body: Buffer[] = [];
  let bodyBytes = 0;
  /** Undefined when all that can be compared is under way. */
  const answer = asker.isBusy ? undefined : new Kept(budget);
  let rpc: ReturnType<typeof readCallOf>;
  let isKnown = false;
  /** The call, and whether to keep its answer, is known when its answer begins. */
  const know = (): void => {
    if (isKnown) return;
    isKnown = true;
    rpc = readCallOf(coding, Buffer.concat(body));
    if (rpc === undefined) answer?.drop();
  };
  return {
    request(piece) {
      bodyBytes += piece.length;
      if (bodyBytes <= MOST_CALL_BYTES) body.push(Buffer.from(piece));
    },
    answer(piece) {
      know();
      answer?.add(piece);
    },
    left() {
      tally.took('old', clock.monotonic() - since);
      if (rpc === undefined) return;
      if (answer?.chunks === undefined || bodyBytes > MOST_CALL_BYTES) {
        answer?.drop();
        tally.outcome(rpc, 'left out');
        return;
      }
      const question = {
        path: target,
        headers: request.headers,
        body: handedOver(body),
        answer: handedOver(answer.chunks),
      };
      void compare(rpc, question, looking).finally(() => answer.drop());
    },
    drop() {
      answer?.drop();
    },
  };
}

async function compare(rpc: string, question: Parameters<Asker['ask']>[0], looking: Looking): Promise<void> {
  const { asker, tally, log, clock } = looking;
  const finding = await asker.ask(question);
  switch (finding.kind) {
    case 'left out':
      return tally.outcome(rpc, 'left out');
    case 'failed':
      tally.outcome(rpc, 'failed');
      return log.warn({ rpc, error: finding.error }, 'the new server could not be compared');
    case 'compared':
      tally.outcome(rpc, finding.differences.length === 0 ? 'equal' : 'different');
      for (const difference of finding.differences) {
        const seen = { rpc, at: clock.now(), ...difference };
        tally.difference(seen);
        log.info(seen, 'difference');
      }
  }
}
