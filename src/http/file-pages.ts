import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { sendErrorPage, sendWhole } from './answer.ts';
import { acceptsGzip, VARY } from './compression.ts';

const gzipBytes = promisify(gzip);

/** A file that is sent as it is. */
export interface StaticFile {
  /** The whole content type. */
  readonly type: string;
  readonly body: Uint8Array;
  /** Seconds for which a client may keep it without asking again; as long as it likes when unset. */
  readonly maxAgeSecs?: number | undefined;
  /** The same as gzip, where that was made beforehand. */
  readonly gzipped?: Uint8Array | undefined;
  /** Tells it from every other file; a client that has it already is told so instead of being sent it again. */
  readonly etag?: string | undefined;
  /** More headers, which go before the others. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Files at a path, and below it. */
export interface FilePage {
  /** As it stands in the URL, with a slash at the front and none at the end. */
  readonly path: string;
  readonly below?: boolean;
  /** Whether only the leader serves them. */
  readonly leaderOnly: boolean;
  /**
   * The file that a path stands for, or the status of an error.
   * @param rest the path below the page's, as it stands in the URL: empty, or with a slash at the front
   */
  file(rest: string): StaticFile | 403 | 404;
}

const NOTHING = new Uint8Array();
const ALLOW = 'GET,HEAD,POST,OPTIONS';
const REASONS = { 403: 'Forbidden', 404: 'Not Found' } as const;

/** Compressed forms of files that were asked for, which are few and live as long as the process. */
const compressed = new WeakMap<Uint8Array, Promise<Buffer>>();

/**
 * As the original's files are served: whatever a client accepts, and POST as GET.
 * (jetty: server/handler/ResourceHandler.java, servlet/DefaultServlet.java)
 */
export function serveFile(page: FilePage, rest: string, request: IncomingMessage, response: ServerResponse): void {
  const { method } = request;
  if (method === 'OPTIONS') {
    sendWhole(request, response, { status: 200, headers: { Allow: ALLOW }, body: NOTHING });
    return;
  }
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    const reason = `HTTP method ${method} is not supported by this URL`;
    sendErrorPage(request, response, { status: 405, reason }, { Allow: ALLOW });
    return;
  }
  const file = page.file(rest);
  if (typeof file === 'number') {
    sendErrorPage(request, response, { status: file, reason: REASONS[file] });
    return;
  }
  send(file, request, response).catch(() => response.destroy());
}

async function send(file: StaticFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { type, body, maxAgeSecs, etag, gzipped } = file;
  const packs = !type.startsWith('image/');
  const headers = {
    'Content-Type': type,
    ...(maxAgeSecs === undefined ? {} : { 'Cache-Control': `max-age=${maxAgeSecs}` }),
    ...(packs ? { Vary: VARY } : {}),
    ...(etag === undefined ? {} : { ETag: etag }),
    ...file.headers,
  };
  if (etag !== undefined && isKnown(request, etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  if (!packs || !acceptsGzip(request.headers)) {
    sendWhole(request, response, { status: 200, headers, body });
    return;
  }
  const packed = gzipped ?? compressed.get(body) ?? gzipBytes(body, { level: constants.Z_BEST_COMPRESSION });
  if (packed instanceof Promise) compressed.set(body, packed);
  sendWhole(request, response, {
    status: 200,
    headers: { ...headers, 'Content-Encoding': 'gzip' },
    body: await packed,
  });
}

/** Whether a client says that it has the file. (RFC 9110, 13.1.2) */
function isKnown(request: IncomingMessage, etag: string): boolean {
  const known = request.headers['if-none-match'];
  return known?.split(',').some((each) => each.trim().replace(/^W\//, '') === etag) === true;
}
