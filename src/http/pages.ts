import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { Logger } from 'pino';
import { sendErrorPage, sendPieces, sendWhole } from './answer.ts';
import { ByteBudget, RequestError, readBody } from './body.ts';
import { acceptsGzip, VARY } from './compression.ts';
import { CLOSE } from './endpoint.ts';
import { type FilePage, serveFile } from './file-pages.ts';

const gzipBytes = promisify(gzip);

/** What a page can be asked for with, beside HEAD and OPTIONS. */
export type PageMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Something that is read with GET, as a rule, beside the calls of the API. */
export interface ResourcePage {
  /** As it stands in the URL, with a slash at the front and none at the end. */
  readonly path: string;
  /** Whether it answers for the paths below it, too. */
  readonly below?: boolean;
  /** Whether only the leader can answer. */
  readonly leaderOnly: boolean;
  /** What the body is, without a charset; a client that accepts none such is refused. */
  readonly type: 'text/plain' | 'application/json' | 'text/html' | 'application/octet-stream';
  /** What it can be asked for with; GET if unset. */
  readonly methods?: readonly PageMethod[];
  /** Makes the body. Whatever takes long must let other work run in between. */
  answer(query: URLSearchParams, request: PageRequest): PageAnswer | Promise<PageAnswer>;
}

/** A page that is made when it is asked for, or a file that lies ready. */
export type Page = ResourcePage | FilePage;

/** What a page may want to know of a request beside its query. */
export interface PageRequest {
  readonly method: PageMethod;
  /** The parts of the path below the page's, decoded. */
  readonly below: readonly string[];
  /** The query as it stands in the URL, with its question mark; empty when there is none. */
  readonly search: string;
  /** The fields of a form that was posted; none otherwise. */
  readonly form: URLSearchParams;
  /** The first of `types` that the client likes best; undefined when it accepts none. */
  preferred(types: readonly string[]): string | undefined;
}

/** The body of a page, with the status of the answer, 200 if unset; or its pieces, which are made as they are sent. */
export type PageAnswer = string | WholeAnswer | { readonly pieces: Iterable<string> };

/** An answer that is there as a whole; one without a body has no content type. */
export interface WholeAnswer {
  readonly status: number;
  readonly body?: string;
  /** Another type than the page's. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Pages by path, as the server takes them. */
export function pagesByPath(...pages: readonly Page[]): Map<string, Page> {
  return new Map(pages.map((page) => [page.path, page]));
}

/** The page that a URL asks for, and what of the path is below it: as it stands there, with a slash at the front, or empty. */
export function findPage(
  pages: ReadonlyMap<string, Page>,
  url: string,
): { readonly page: Page; readonly rest: string } | undefined {
  const [path = '/'] = url.split('?', 1);
  const own = pages.get(path);
  if (own !== undefined) return { page: own, rest: '' };
  for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
    const page = pages.get(path.slice(0, end) || '/');
    if (page === undefined) continue;
    const rest = path.slice(end);
    return page.below === true || rest === '/' ? { page, rest } : undefined;
  }
  return undefined;
}

const NOTHING = new Uint8Array();
const FAST = { level: constants.Z_BEST_SPEED };
/** Shorter bodies than this, in bytes, are not worth compressing. */
const MIN_GZIP_BYTES = 24;
/** Longest form that is read, and all forms at a time, in bytes. */
const MAX_FORM_BYTES = 16_384;
const forms = new ByteBudget(64 * MAX_FORM_BYTES);

/** A path or a query that is no text. */
class MalformedUrlError extends Error {}

/** Serves a page. @param rest what {@link findPage} says */
export function servePage(
  page: Page,
  rest: string,
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
): void {
  if ('file' in page) serveFile(page, rest, request, response);
  else serveResource(page, rest, request, response, log);
}

/**
 * As the original's resources are served: HEAD and OPTIONS are there, other methods and types that are not wanted have answers without
 * a body. (aurora: scheduler/http/JettyServerModule.java)
 */
function serveResource(
  page: ResourcePage,
  rest: string,
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
): void {
  const { methods = ['GET'] } = page;
  const allow = [...(methods.includes('GET') ? ['HEAD'] : []), ...methods, 'OPTIONS'].join(', ');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (method === 'OPTIONS') {
    const headers = { Allow: allow, 'Content-Type': 'text/plain;charset=utf-8' };
    sendWhole(request, response, { status: 200, headers, body: Buffer.from(allow) });
  } else if (!isAmong(methods, method)) {
    sendWhole(request, response, { status: 405, headers: { Allow: allow }, body: NOTHING });
  } else if (new Negotiator(request).mediaType([page.type]) === undefined) {
    sendWhole(request, response, { status: 406, body: NOTHING });
  } else {
    sendPage(page, method, rest, request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (response.headersSent) {
        response.destroy();
      } else if (error instanceof MalformedUrlError) {
        sendWhole(request, response, { status: 400, body: NOTHING });
      } else if (error instanceof RequestError) {
        sendErrorPage(request, response, { status: error.status, reason }, CLOSE);
      } else {
        // What is known to be missing is no fault of the page's.
        if (!(error instanceof NotReadyError))
          log.error({ err: error, path: page.path }, 'a page could not be answered');
        sendErrorPage(request, response, { status: 500, reason }, CLOSE);
      }
    });
  }
}

/** A page that only the leader can answer was asked for where nothing is known. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError';
  constructor() {
    super('Storage is not READY');
  }
}

function isAmong(methods: readonly PageMethod[], method: string | undefined): method is PageMethod {
  return methods.some((each) => each === method);
}

async function sendPage(
  page: ResourcePage,
  method: PageMethod,
  rest: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const question = request.url?.indexOf('?') ?? -1;
  const search = question < 0 ? '' : (request.url ?? '').slice(question);
  const form = method === 'POST' ? await readForm(request) : new URLSearchParams();
  const answer = await page.answer(new URLSearchParams(search), {
    ...{ method, form, search, below: partsOf(rest) },
    preferred: (types) => new Negotiator(request).mediaType([...types]),
  });
  if (typeof answer === 'object' && 'pieces' in answer) {
    const pieces = bytesOf(answer.pieces);
    await sendPieces(request, response, { contentType: contentTypeOf(page.type), pieces, withLength: true });
    return;
  }
  const {
    status,
    body,
    type = page.type,
    headers: own,
  }: WholeAnswer = typeof answer === 'string' ? { status: 200, body: answer } : answer;
  if (body === undefined) {
    sendWhole(request, response, { status, headers: own, body: NOTHING });
    return;
  }
  const bytes = Buffer.from(body);
  const compressed = bytes.length >= MIN_GZIP_BYTES && acceptsGzip(request.headers);
  const headers = {
    'Content-Type': contentTypeOf(type),
    Vary: VARY,
    ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
    ...own,
  };
  sendWhole(request, response, { status, headers, body: compressed ? await gzipBytes(bytes, FAST) : bytes });
}

function contentTypeOf(type: string): string {
  return type.startsWith('text/') && !type.includes(';') ? `${type};charset=utf-8` : type;
}

function* bytesOf(texts: Iterable<string>): Generator<Uint8Array, void, undefined> {
  for (const text of texts) yield Buffer.from(text);
}

/** The fields of a form; what is no form has none. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? ''))
    return new URLSearchParams();
  const { bytes, release } = await readBody(request, MAX_FORM_BYTES, forms);
  release();
  return new URLSearchParams(bytes.toString('utf8'));
}

/** @throws MalformedUrlError */
function partsOf(rest: string): readonly string[] {
  try {
    return rest
      .split('/')
      .slice(1)
      .filter((part, at, all) => part !== '' || at < all.length - 1)
      .map(decodeURIComponent);
  } catch (error) {
    throw new MalformedUrlError('the path is malformed', { cause: error });
  }
}
