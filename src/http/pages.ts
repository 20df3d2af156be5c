import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { Logger } from 'pino';
import { sendErrorPage, sendWhole } from './answer.ts';
import { acceptsGzip, VARY } from './compression.ts';
import { CLOSE } from './endpoint.ts';

const gzipBytes = promisify(gzip);

/** Something that is read with GET, beside the calls of the API. */
export interface Page {
  /** As it stands in the URL, with a slash at the front and none at the end. */
  readonly path: string;
  /** Whether only the leader can answer. */
  readonly leaderOnly: boolean;
  /** What the body is, without a charset; a client that accepts none such is refused. */
  readonly type: 'text/plain' | 'application/json' | 'text/html';
  /** Makes the body. Whatever takes long must let other work run in between. */
  answer(query: URLSearchParams): PageAnswer | Promise<PageAnswer>;
}

/** Pages by path, as the server takes them. */
export function pagesByPath(...pages: readonly Page[]): Map<string, Page> {
  return new Map(pages.map((page) => [page.path, page]));
}

/** The body of a page, with the status of the answer, 200 if unset. */
export type PageAnswer = string | { readonly status: number; readonly body: string };

const ALLOW = 'HEAD, GET, OPTIONS';
const NOTHING = new Uint8Array();
const FAST = { level: constants.Z_BEST_SPEED };
/** Shorter bodies than this, in bytes, are not worth compressing. */
const MIN_GZIP_BYTES = 24;

/**
 * Serves a page as the original's resources are served: HEAD and OPTIONS are there, other methods and types that are not wanted
 * have answers without a body. (aurora: scheduler/http/JettyServerModule.java)
 */
export function servePage(page: Page, request: IncomingMessage, response: ServerResponse, log: Logger): void {
  const { method } = request;
  if (method === 'OPTIONS') {
    const headers = { Allow: ALLOW, 'Content-Type': 'text/plain;charset=utf-8' };
    sendWhole(request, response, { status: 200, headers, body: Buffer.from(ALLOW) });
  } else if (method !== 'GET' && method !== 'HEAD') {
    sendWhole(request, response, { status: 405, headers: { Allow: ALLOW }, body: NOTHING });
  } else if (new Negotiator(request).mediaType([page.type]) === undefined) {
    sendWhole(request, response, { status: 406, body: NOTHING });
  } else {
    sendPage(page, request, response).catch((error: unknown) => {
      log.error({ err: error, path: page.path }, 'a page could not be answered');
      const reason = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else sendErrorPage(request, response, { status: 500, reason }, CLOSE);
    });
  }
}

async function sendPage(page: Page, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await page.answer(new URL(request.url ?? '/', 'http://localhost').searchParams);
  const { status, body } = typeof answer === 'string' ? { status: 200, body: answer } : answer;
  const bytes = Buffer.from(body);
  const compressed = bytes.length >= MIN_GZIP_BYTES && acceptsGzip(request.headers);
  const headers = {
    'Content-Type': page.type === 'application/json' ? page.type : `${page.type};charset=utf-8`,
    Vary: VARY,
    ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
  };
  sendWhole(request, response, { status, headers, body: compressed ? await gzipBytes(bytes, FAST) : bytes });
}
