import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { type FastifyError, type FastifyServerOptions, fastify, type HTTPMethods } from 'fastify';
import type { Logger } from 'pino';
import type { Api } from '../api/index.ts';
import { type Access, type CertificateFiles, OPEN_ACCESS } from '../security/index.ts';
import { sendErrorPage, sendWhole } from './answer.ts';
import { plainJsonCalls } from './apibeta/calls.ts';
import { corsHeaders } from './cors.ts';
import { CLOSE, callEndpoints, type Endpoint } from './endpoint.ts';
import { answerForLeader, type LeaderGate } from './leader-redirect.ts';
import { DEFAULT_LIMITS, type HttpLimits } from './limits.ts';
import { findPage, type Page, pagesByPath, servePage } from './pages.ts';
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
  /** Who may do what; everybody everything when unset. */
  readonly access?: Access | undefined;
  /** Told when a request has come; gives what is told the status once it is answered. */
  readonly counted?: (() => (status: number) => void) | undefined;
  /** With which the server speaks TLS; it speaks plain HTTP when unset. */
  readonly certificate?: Pick<CertificateFiles, 'current' | 'onChange'> | undefined;
}

/** A server that listens. */
export interface HttpServer {
  /** The port it really listens on. */
  readonly port: number;
  /** `http://host:port`, or `https://` with a certificate, without a slash at the end; `localhost` for a server that listens on all addresses. */
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

/** For those who only want to know whether there is a process that answers. (aurora: commons/net/http/handlers/HealthHandler.java) */
const HEALTH: Page = { path: '/health', leaderOnly: false, type: 'text/plain', answer: () => 'OK\n' };

/**
 * Starts the HTTP server of the scheduler: the Thrift API at `/api`, the same calls in plain JSON at `/apibeta/<method>`,
 * `/health`, and the pages. Other paths are 404.
 * @throws Error when the port or the address cannot be had
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const timeouts = { headersTimeout: limits.idleMs, connectionsCheckingInterval: Math.min(30_000, limits.idleMs) };
  const { certificate } = options;
  const app = fastify({
    ...(certificate && { https: { ...timeouts, ...certificate.current } }),
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    keepAliveTimeout: limits.idleMs,
    requestTimeout: limits.requestMs,
    http: timeouts,
    frameworkErrors: (error, request, reply) =>
      void answering((req, res) => sendErrorPage(req, res, { status: 400, reason: error.message }))(request, reply),
  } as FastifyServerOptions);
  certificate?.onChange((next) => (app.server as unknown as TlsServer).setSecureContext(next));
  app.server.maxConnections = limits.connections;
  // A client that has closed its half of the connection still waits for its answer.
  Object.assign(app.server, { httpAllowHalfOpen: true });

  let closing = false;
  // Otherwise a connection whose last answer came during the closing would hold it up for the idle time.
  const afterAnswer = (): void => {
    if (closing) app.server.closeIdleConnections();
  };

  // Every endpoint reads bodies itself, and has an opinion of its own about content types: it answers before fastify looks.
  const { leader } = options;
  const route = (url: string, methods: readonly HTTPMethods[], handle: Handler): void => {
    app.route({ method: [...methods], url, onRequest: answering(handle, leader), handler: () => {} });
  };
  const always = pagesByPath(HEALTH);
  const elsewhere = answering((req, res) => {
    const url = req.url ?? '/';
    const found = findPage(always, url) ?? (options.pages && findPage(options.pages, url));
    if (found === undefined) sendWhole(req, res, { status: 404, body: NOTHING });
    else servePage(found.page, found.rest, req, res, options.log);
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
  const access = options.access ?? OPEN_ACCESS;
  const endpoint = callEndpoints({ limits, log: options.log });
  const thrift = endpoint(thriftCalls(options.api, access, limits.values));
  const plainJson = endpoint(plainJsonCalls(options.api, access, limits.values));
  const answerAtApi = (req: IncomingMessage, res: ServerResponse): void => {
    for (const [name, value] of cors) res.setHeader(name, value);
    answerApi(thrift, req, res);
  };
  route('/api', EVERY_METHOD, answerAtApi);
  route('/apibeta', EVERY_METHOD, plainJson);
  route('/apibeta/', EVERY_METHOD, plainJson);
  route('/apibeta/:method', EVERY_METHOD, plainJson);

  // Nearly all requests are Thrift calls: fastify would only find that they are, at a tenth of what a small one costs.
  const [viaFastify] = app.server.listeners('request') as [Handler];
  app.server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    response.once('finish', afterAnswer);
    const answered = options.counted?.();
    if (answered !== undefined) response.once('finish', () => answered(response.statusCode));
    if (closing || request.method !== 'POST' || request.url !== '/api') viaFastify(request, response);
    else answerOrRedirect(answerAtApi, leader, request, response);
  });

  await app.listen({ port: options.port, host: options.host ?? everyAddress() });
  const { port } = app.server.address() as AddressInfo;
  return {
    port,
    url: `${certificate === undefined ? 'http' : 'https'}://${urlHost(options.host)}:${port}`,
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

/** Leaves the answer to a handler that knows nothing of fastify, or to the leader. */
function answering(handle: Handler, leader?: LeaderGate) {
  return (request: { readonly raw: IncomingMessage }, reply: Hijacked): void => {
    reply.hijack();
    answerOrRedirect(handle, leader, request.raw, reply.raw);
  };
}

function answerOrRedirect(
  handle: Handler,
  leader: LeaderGate | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (leader !== undefined && !leader.leads() && answerForLeader(leader, request, response)) return;
  handle(request, response);
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
