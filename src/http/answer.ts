import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, createGzip, gzip } from 'node:zlib';
import { acceptsGzip, VARY } from './compression.ts';
import { ERROR_PAGE_HEADERS, errorPage } from './error-page.ts';

const gzipBytes = promisify(gzip);
/** Answers come from memory and go to machines nearby: time matters more than the last bytes. */
const GZIP = { level: constants.Z_BEST_SPEED };

/** What is made and sent in one go, in bytes, when there is more to come: half a millisecond of work. */
export const CHUNK_BYTES = 131_072;

type Headers = Readonly<Record<string, string | number>>;

/** An answer that is there as a whole. */
export interface Whole {
  readonly status: number;
  readonly headers?: Headers | undefined;
  readonly body: Uint8Array;
}

/** Sends an answer with its length, uncompressed. A HEAD request gets the headers alone. */
export function sendWhole(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Whole): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Sends an answer to a request whose body is still coming, and closes the connection when `rest` says that it is enough. */
export async function sendEarly(
  response: ServerResponse,
  { status, headers, body }: Whole,
  rest: Promise<void>,
): Promise<void> {
  response.writeHead(status, { ...headers, 'Content-Length': body.length, Connection: 'close' });
  response.write(body);
  await rest;
  response.end();
}

/** Sends a page for people instead of an answer. */
export function sendErrorPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: { readonly status: number; readonly reason: string },
  headers: Headers = {},
): void {
  const [path = '/'] = (request.url ?? '').split('?', 1);
  const body = errorPage(path, page);
  sendWhole(request, response, { status: page.status, headers: { ...ERROR_PAGE_HEADERS, ...headers }, body });
}

/** An answer that is made piece by piece, as it is sent. */
export interface Pieces {
  readonly contentType: string;
  /** Each may use the memory of the one before, unless that was shorter than a chunk. */
  readonly pieces: Iterator<Uint8Array>;
  /** Whether an answer that is short, and not compressed, goes out with its length. */
  readonly withLength?: boolean;
}

/**
 * Sends a body that is made piece by piece, as fast as the client takes it, and letting other work run in between; compressed
 * when the client accepts that. Resolves when all is out or the client has gone.
 * @throws what making the first pieces throws: nothing is sent then. When a later one fails the connection is cut, since
 *   the client cannot be told otherwise any more
 */
export async function sendPieces(
  request: IncomingMessage,
  response: ServerResponse,
  { contentType, pieces, withLength = false }: Pieces,
): Promise<void> {
  const first = takeChunk(pieces);
  const compressed = acceptsGzip(request.headers);
  const headers = {
    'Content-Type': contentType,
    Vary: VARY,
    ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
  };

  if (request.method === 'HEAD') {
    response.writeHead(200, { 'Content-Type': contentType });
    response.end();
  } else if (first.last) {
    const body = compressed ? await gzipBytes(first.bytes, GZIP) : first.bytes;
    response.writeHead(200, withLength && !compressed ? { ...headers, 'Content-Length': body.length } : headers);
    // Head, body and end leave in one packet.
    response.cork();
    response.write(body);
    response.end();
  } else {
    response.writeHead(200, headers);
    if (!compressed) return sendRest(response, response, first, pieces);
    const packer = createGzip(GZIP);
    const sent = pipeline(packer, response);
    // A client that goes away is found out about by the other end.
    sent.catch(() => {});
    await sendRest(packer, response, first, pieces);
  }
}

/** Writes chunk after chunk to `out`, which is the response or leads there, until all is taken or the response is closed. */
async function sendRest(
  out: Writable,
  response: ServerResponse,
  first: Chunk,
  pieces: Iterator<Uint8Array>,
): Promise<void> {
  let proceed = (): void => {};
  response.once('close', () => proceed());
  // A chunk may use the memory of the one before, so that one must be out.
  const write = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve) => {
      proceed = resolve;
      out.write(bytes, () => resolve());
    });
  for (let chunk = first; !response.destroyed; chunk = takeChunk(pieces)) {
    await write(chunk.bytes);
    if (chunk.last) break;
    await setImmediate();
  }
  if (response.destroyed) out.destroy();
  else out.end();
}

interface Chunk {
  readonly bytes: Uint8Array;
  readonly last: boolean;
}

/** As many pieces as make a chunk, or what is left. */
function takeChunk(pieces: Iterator<Uint8Array>): Chunk {
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < CHUNK_BYTES) {
    const next = pieces.next();
    if (next.done === true) return { bytes: joined(taken, size), last: true };
    taken.push(next.value);
    size += next.value.length;
  }
  return { bytes: joined(taken, size), last: false };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only, ...others] = pieces;
  return only !== undefined && others.length === 0 ? only : Buffer.concat(pieces, size);
}

/** Resolves when the answer is out, or the client has gone. */
export function finished(response: ServerResponse): Promise<void> {
  if (response.writableFinished || response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    response.once('finish', resolve).once('close', resolve);
  });
}
