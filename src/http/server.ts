import type { AddressInfo } from 'node:net';
import { type FastifyError, fastify } from 'fastify';
import type { Logger } from 'pino';
import type { Api } from '../api/index.ts';
import { sendErrorPage } from './answer.ts';
import { VARY } from './compression.ts';
import { DEFAULT_LIMITS, type HttpLimits } from './limits.ts';
import { malformedContentType, thriftEndpoint } from './thrift-endpoint.ts';

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
  /** `http://host:port`, without a slash at the end. */
  readonly url: string;
  /** Stops taking requests; resolves when those under way are answered. Idle connections are closed at once. */
  close(): Promise<void>;
}

/** What the original says it can do at `/api`, but for TRACE, which would show headers to whoever asks. */
const ALLOWED = 'GET, HEAD, POST, OPTIONS';

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
    frameworkErrors: (error, request, reply) => {
      reply.hijack();
      sendErrorPage(request.raw, reply.raw, { status: 400, reason: error.message });
    },
  });
  app.server.maxConnections = limits.connections;
  // A client that has closed its half of the connection still waits for its answer.
  Object.assign(app.server, { httpAllowHalfOpen: true });

  // The Thrift endpoint reads bodies itself, and has an opinion of its own about content types.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    reply.hijack();
    const malformed = error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
    if (!malformed) options.log.error({ err: error, url: request.url }, 'request failed');
    const reason = malformed ? malformedContentType(request.headers['content-type'] ?? '') : 'Server Error';
    sendErrorPage(request.raw, reply.raw, { status: 500, reason });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).header('content-length', 0).send());

  const serveThrift = thriftEndpoint(options.api, limits, options.log);
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/api',
    handler(request, reply) {
      reply.hijack();
      void serveThrift(request.raw, reply.raw);
    },
  });
  app.options('/api', (_request, reply) => reply.header('allow', ALLOWED).header('content-length', 0).send());
  app.route({
    method: ['PUT', 'DELETE', 'PATCH', 'TRACE'],
    url: '/api',
    handler(request, reply) {
      reply.hijack();
      const reason = `HTTP method ${request.method} is not supported by this URL`;
      sendErrorPage(request.raw, reply.raw, { status: 405, reason }, { allow: ALLOWED });
    },
  });
  app.route({
    method: ['GET', 'HEAD'],
    url: '/health',
    handler: (_request, reply) => reply.type('text/plain;charset=utf-8').header('vary', VARY).send('OK\n'),
  });

  const listening = await app.listen({ port: options.port, host: options.host ?? '::' });
  const { port } = app.server.address() as AddressInfo;
  return { port, url: listening, close: () => app.close() };
}
