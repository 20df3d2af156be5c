import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { type FastifyError, fastify } from 'fastify';
import type { Logger } from 'pino';
import type { Api } from '../api/index.ts';
import { sendErrorPage, sendWhole } from './answer.ts';
import { VARY } from './compression.ts';
import { DEFAULT_LIMITS, type HttpLimits } from './limits.ts';
import { CLOSE, malformedContentType, thriftEndpoint } from './thrift-endpoint.ts';

/** What the HTTP server needs. */
export interface HttpServerOptions {
  readonly api: Api;
  readonly log: Logger;
  /** Address to listen on; all of the machine's when unset. */
  readonly host?: string | undefined;
  /** Port to listen on; 0 for any free one. */
  readonly port: number;
  readonly limits?: Partial<HttpLimits> | undefined;
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

const NOTHING = new Uint8Array();
const OK = Buffer.from('OK\n');
const HEALTH_HEADERS = { 'Content-Type': 'text/plain;charset=utf-8', Vary: VARY };

/**
 * Starts the HTTP server of the scheduler: the Thrift API at `/api`, and `/health`. Other paths are 404.
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

  // The Thrift endpoint reads bodies itself, and has an opinion of its own about content types.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const malformed = error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
    if (!malformed) options.log.error({ err: error, url: request.url }, 'request failed');
    const reason = malformed ? malformedContentType(request.headers['content-type'] ?? '') : 'Server Error';
    reply.hijack();
    sendErrorPage(request.raw, reply.raw, { status: 500, reason }, CLOSE);
  });
  app.setNotFoundHandler(answering((req, res) => sendWhole(req, res, { status: 404, body: NOTHING })));

  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/api',
    handler: answering(thriftEndpoint(options.api, limits, options.log)),
  });
  app.options(
    '/api',
    answering((req, res) => sendWhole(req, res, { status: 200, headers: { Allow: ALLOWED }, body: NOTHING })),
  );
  app.route({
    method: ['PUT', 'DELETE', 'PATCH', 'TRACE'],
    url: '/api',
    handler: answering((req, res) => {
      const reason = `HTTP method ${req.method} is not supported by this URL`;
      sendErrorPage(req, res, { status: 405, reason }, { Allow: ALLOWED });
    }),
  });
  app.route({
    method: ['GET', 'HEAD'],
    url: '/health',
    handler: answering((req, res) => sendWhole(req, res, { status: 200, headers: HEALTH_HEADERS, body: OK })),
  });

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

/** Leaves the answer to a handler that knows nothing of fastify. */
function answering(handle: (request: IncomingMessage, response: ServerResponse) => unknown) {
  return (request: { readonly raw: IncomingMessage }, reply: Hijacked): void => {
    reply.hijack();
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
