import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { type FastifyError, fastify, type HTTPMethods } from 'fastify';
import type { Logger } from 'pino';
import type { Api } from '../api/index.ts';
import { sendErrorPage, sendWhole } from './answer.ts';
import { plainJsonCalls } from './apibeta/calls.ts';
import { VARY } from './compression.ts';
import { corsHeaders } from './cors.ts';
import { CLOSE, callEndpoints, type Endpoint } from './endpoint.ts';
import { answerForLeader, type LeaderGate } from './leader-redirect.ts';
import { DEFAULT_LIMITS, type HttpLimits } from './limits.ts';
import { type Page, servePage } from './pages.ts';
import { thriftCalls } from './thrift-endpoint.ts';

/** What the HTTP server needs. */
export interface HttpServerOptions {
  readonly api: Api;
  readonly log: Logger;
  /** Address to listen on; all of the machine's when unset. */
  readonly host?: string | undefined;
  /** Port to listen on; 0 for any free one. */
  readonly port: number;
  readonly limits?: Partial<HttpLimits> | undefined;
  /** Origin whose pages may use the Thrift API, as it stands in the header; none when unset. */
  readonly corsFor?: string | undefined;
  /** What else is there to be read, by path; looked at with each request, so that pages may come and go. */
  readonly pages?: ReadonlyMap<string, Page> | undefined;
  /** Who leads; this process does when unset. */
  readonly leader?: LeaderGate | undefined;
}

/** A server that listens. */
export interface HttpServer {
  /** The port it really listens on. */
  readonly port: number;
  /** `http://host:port`, without a slash at the end; `localhost` for a server that listens on all addresses. */
  readonly url: string;
  /** Stops taking requests; resolves when those under way are answered. Idle connections are closed at once. */
  close(): Promise<void>;
}

/** What the original says it can do at `/api`, but for TRACE, which would show headers to whoever asks. */
const ALLOWED = 'GET, HEAD, POST, OPTIONS';

const EVERY_METHOD: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE'];

/** Answers a request; what it returns is not looked at. */
type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

const NOTHING = new Uint8Array();
const OK = Buffer.from('OK\n');
const HEALTH_HEADERS = { 'Content-Type': 'text/plain;charset=utf-8', Vary: VARY };

/**
 * Starts the HTTP server of the scheduler: the Thrift API at `/api`, the same calls in plain JSON at `/apibeta/<method>`,
 * `/health`, and the pages. Other paths are 404.
 * @throws Error when the port or the address cannot be had
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const app = fastify({
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    keepAliveTimeout: limits.idleMs,
    requestTimeout: limits.requestMs,
    http: { headersTimeout: limits.idleMs, connectionsCheckingInterval: Math.min(30_000, limits.idleMs) },
    frameworkErrors: (error, request, reply) =>
      void answering((req, res) => sendErrorPage(req, res, { status: 400, reason: error.message }))(request, reply),
  });
  app.server.maxConnections = limits.connections;
  // A client that has closed its half of the connection still waits for its answer.
  Object.assign(app.server, { httpAllowHalfOpen: true });

  let closing = false;
  app.server.on('request', (_request, response: ServerResponse) => {
    // Otherwise a connection whose last answer came during the closing would hold it up for the idle time.
    response.once('finish', () => closing && app.server.closeIdleConnections());
  });

  // Every endpoint reads bodies itself, and has an opinion of its own about content types: it answers before fastify looks.
  const { leader } = options;
  const route = (url: string, methods: readonly HTTPMethods[], handle: Handler): void => {
    app.route({ method: [...methods], url, onRequest: answering(handle, leader), handler: () => {} });
  };
  const elsewhere = answering((req, res) => {
    const page = options.pages?.get(pagePath(req.url ?? '/'));
    if (page === undefined) sendWhole(req, res, { status: 404, body: NOTHING });
    else servePage(page, req, res, options.log);
  }, leader);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // Only where no endpoint is does fastify come to look at the content type.
    if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return elsewhere(request, reply);
    options.log.error({ err: error, url: request.url }, 'request failed');
    reply.hijack();
    sendErrorPage(request.raw, reply.raw, { status: 500, reason: 'Server Error' }, CLOSE);
  });
  app.setNotFoundHandler(elsewhere);

  const cors = corsHeaders(options.corsFor);
  const endpoint = callEndpoints({ limits, log: options.log });
  const thrift = endpoint(thriftCalls(options.api, limits.values));
  const plainJson = endpoint(plainJsonCalls(options.api, limits.values));
  route('/api', EVERY_METHOD, (req, res) => {
    for (const [name, value] of cors) res.setHeader(name, value);
    answerApi(thrift, req, res);
  });
  route('/apibeta', EVERY_METHOD, plainJson);
  route('/apibeta/:method', EVERY_METHOD, plainJson);
  route('/health', ['GET', 'HEAD'], (req, res) =>
    sendWhole(req, res, { status: 200, headers: HEALTH_HEADERS, body: OK }),
  );

  await app.listen({ port: options.port, host: options.host ?? everyAddress() });
  const { port } = app.server.address() as AddressInfo;
  return {
    port,
    url: `http://${urlHost(options.host)}:${port}`,
    close() {
      closing = true;
      return app.close();
    },
  };
}

function answerApi(thrift: Endpoint, request: IncomingMessage, response: ServerResponse): void {
  switch (request.method) {
    case 'GET':
    case 'HEAD':
    case 'POST':
      void thrift(request, response);
      return;
    case 'OPTIONS':
      sendWhole(request, response, { status: 200, headers: { Allow: ALLOWED }, body: NOTHING });
      return;
    default: {
      const reason = `HTTP method ${request.method} is not supported by this URL`;
      sendErrorPage(request, response, { status: 405, reason }, { Allow: ALLOWED });
    }
  }
}

/** The path of a page that a request is for: one slash at the end is tolerated. */
function pagePath(url: string): string {
  const [path = '/'] = url.split('?', 1);
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Leaves the answer to a handler that knows nothing of fastify, or to the leader. */
function answering(handle: Handler, leader?: LeaderGate) {
  return (request: { readonly raw: IncomingMessage }, reply: Hijacked): void => {
    reply.hijack();
    if (leader !== undefined && !leader.leads() && answerForLeader(leader, request.raw, reply.raw)) return;
    handle(request.raw, reply.raw);
  };
}

interface Hijacked {
  readonly raw: ServerResponse;
  hijack(): unknown;
}

/** The address that stands for all of the machine's, those of IPv6 included if it has any. */
function everyAddress(): string {
  const addresses = Object.values(networkInterfaces()).flat();
  return addresses.some((address) => address?.family === 'IPv6') ? '::' : '0.0.0.0';
}

function urlHost(host: string | undefined): string {
  if (host === undefined || host === '::' || host === '0.0.0.0') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
