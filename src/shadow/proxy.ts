import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { type Dispatcher, Pool } from 'undici';
import { type Clock, sleep } from '../clock/index.ts';
import { AuroraAdminMethods, binary, isRpcName, json, ProtocolError } from '../wire/index.ts';
import type { Difference } from './compare.ts';
import { Comparer } from './comparer.ts';
import { Budget, Kept } from './keeping.ts';
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

/** Calls that the new side is asked at a time; what comes meanwhile it is not asked. */
const MOST_AT_ONCE = 16;
/** Longest body of a request, in bytes. */
const MOST_REQUEST_BYTES = 67_108_864;
/** Answers that are kept to be compared have so many bytes at most, all together. */
const MOST_KEPT_BYTES = 268_435_456;
/** How long an answer that is compared may take to be there whole, in milliseconds. */
const PATIENCE_MS = 30_000;
/** A difference counts when it is still there so much later, in milliseconds: meanwhile both servers may hear of the same change. */
const SECOND_LOOK_MS = 1_000;

/** Headers that are about one connection, and not about the message. */
const OF_THE_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'proxy-connection',
  // Answered here already.
  'expect',
]);

type Headers = Record<string, string | string[]>;

/** An answer that is kept. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Kept;
}

/** A call that only reads, and how the proxy knows it. */
interface ReadCall {
  readonly rpc: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: Buffer;
}

/**
 * Serves clients from the old server, and asks the new one what only reads, too, to compare the answers. A write goes to the old server
 * alone, and nothing that the new one does or fails to do is seen by a client. Tells what it found at `/` and `/metrics`.
 */
export async function startShadow(options: ShadowOptions): Promise<ShadowProxy> {
  const { clock, log } = options;
  const old = new Pool(new URL(options.old).origin, {
    connections: 256,
    pipelining: 1,
    bodyTimeout: 0,
    headersTimeout: 0,
  });
  const shadow = new Pool(new URL(options.new).origin, {
    connections: MOST_AT_ONCE,
    pipelining: 1,
    bodyTimeout: PATIENCE_MS,
    headersTimeout: PATIENCE_MS,
  });
  const budget = new Budget(MOST_KEPT_BYTES);
  const comparer = new Comparer();
  const tally = new Tally();
  let underWay = 0;
  let closing = false;

  async function ask(pool: Pool, call: ReadCall): Promise<Answer> {
    const { path, headers, body } = call;
    const patience = new AbortController();
    const timer = clock.after(PATIENCE_MS, () => patience.abort(new Error('The answer takes too long.')));
    const kept = new Kept(budget);
    try {
      const answer = await pool.request({ method: 'POST', path, headers, body, signal: patience.signal });
      for await (const chunk of answer.body as AsyncIterable<Buffer>) {
        if (!kept.add(chunk)) throw new Error('The answer is too long to be kept.');
      }
      return { status: answer.statusCode, headers: passedOn(answer.headers), body: kept };
    } catch (error) {
      kept.drop();
      throw error;
    } finally {
      timer.cancel();
    }
  }

  /** What two answers differ in; undefined when that was not looked at. */
  async function differencesOf(was: Answer, is: Answer): Promise<readonly Difference[] | undefined> {
    if (is.status !== was.status) return [{ path: 'status', old: `${was.status}`, new: `${is.status}` }];
    if (is.status !== 200) return [];
    const [oldBody, newBody] = [await was.body.whole(), await is.body.whole()];
    if (oldBody === undefined || newBody === undefined) return undefined;
    return comparer.compare({
      protocol: protocolOf(was.headers['content-type']),
      oldCoding: was.headers['content-encoding'],
      old: oldBody,
      newCoding: is.headers['content-encoding'],
      new: newBody,
    });
  }

  /** Asks the new server, and unless there is its answer already, the old one. */
  async function look(call: ReadCall, answer: Answer | undefined): Promise<readonly Difference[] | undefined> {
    const was = answer ?? (await ask(old, call));
    try {
      const start = clock.monotonic();
      const is = await ask(shadow, call);
      tally.took('new', clock.monotonic() - start);
      try {
        return await differencesOf(was, is);
      } finally {
        is.body.drop();
      }
    } finally {
      was.body.drop();
    }
  }

  async function compare(call: ReadCall, answer: Answer): Promise<void> {
    if (underWay >= MOST_AT_ONCE) {
      answer.body.drop();
      tally.outcome(call.rpc, 'left out');
      return;
    }
    underWay++;
    try {
      let differences = await look(call, answer);
      if (differences !== undefined && differences.length > 0) {
        await sleep(clock, SECOND_LOOK_MS);
        if (closing) return;
        differences = await look(call, undefined);
      }
      if (differences === undefined) tally.outcome(call.rpc, 'left out');
      else tally.outcome(call.rpc, differences.length === 0 ? 'equal' : 'different');
      for (const difference of differences ?? []) {
        const seen = { rpc: call.rpc, at: clock.now(), ...difference };
        tally.difference(seen);
        log.info(seen, 'difference');
      }
    } catch (error) {
      if (closing) return;
      tally.outcome(call.rpc, 'failed');
      log.warn({ rpc: call.rpc, err: error }, 'the new server could not be compared');
    } finally {
      underWay--;
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (request.method === 'GET' && (path === '/' || path === '/metrics')) return tell(path, response);
    const body = await bodyOf(request);
    if (body === undefined) {
      response.writeHead(413, { Connection: 'close' }).end(`A request may have ${MOST_REQUEST_BYTES} bytes.\n`);
      return;
    }
    const headers = passedOn(request.headers);
    const call = request.method === 'POST' ? readCallOf(path, headers, body) : undefined;
    const start = clock.monotonic();
    const answer = await old.request({
      method: (request.method ?? 'GET') as Dispatcher.HttpMethod,
      path,
      headers,
      body: body.length > 0 ? body : null,
    });
    response.writeHead(answer.statusCode, passedOn(answer.headers));
    // None of it when all that can be compared is under way.
    const kept = call !== undefined && underWay < MOST_AT_ONCE ? new Kept(budget) : undefined;
    try {
      for await (const chunk of answer.body as AsyncIterable<Buffer>) {
        kept?.add(chunk);
        if (!response.write(chunk) && !response.destroyed) await drained(response);
        if (response.destroyed) break;
      }
    } catch (error) {
      kept?.drop();
      throw error;
    }
    if (response.destroyed) {
      kept?.drop();
      return;
    }
    response.end();
    tally.took('old', clock.monotonic() - start);
    if (call === undefined) return;
    if (kept === undefined) tally.outcome(call.rpc, 'left out');
    else void compare(call, { status: answer.statusCode, headers: passedOn(answer.headers), body: kept });
  }

  async function tell(path: string, response: ServerResponse): Promise<void> {
    const [type, text] =
      path === '/'
        ? ['text/html; charset=utf-8', tally.page(`${options.old} and ${options.new}`)]
        : [tally.registry.contentType, await tally.registry.metrics()];
    response.writeHead(200, { 'Content-Type': type }).end(text);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      log.warn({ err: error, path: request.url }, 'the old server could not be asked');
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end('The old server could not be asked.\n');
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
      closing = true;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([old.destroy(), shadow.destroy(), comparer.close()]);
    },
  };
}

/** The body of a request; undefined when it is too long. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_REQUEST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** A call that changes nothing, and can be asked twice. */
function readCallOf(path: string, headers: Headers, body: Buffer): ReadCall | undefined {
  if (path !== '/api' && path !== '/api/') return undefined;
  const protocol = protocolOf(headers['content-type']);
  try {
    const { name } = (protocol === 'json' ? json : binary).openMessage(body);
    if (!isRpcName(name) || AuroraAdminMethods[name].service !== 'ReadOnlyScheduler') return undefined;
    return { rpc: name, path, headers, body };
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

function protocolOf(contentType: string | string[] | undefined): 'binary' | 'json' {
  return String(contentType ?? '').includes('binary') ? 'binary' : 'json';
}

function passedOn(headers: IncomingMessage['headers']): Headers {
  const passed: Headers = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !OF_THE_CONNECTION.has(name.toLowerCase())) passed[name] = value;
  }
  return passed;
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
