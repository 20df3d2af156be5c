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
  /** Bytes, or parts of them that follow each other. Each may use the memory of the one before the last, if that was as long as a chunk. */
  readonly pieces: Iterator<Uint8Array | readonly Uint8Array[]>;
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
    const whole = joined(first.parts, first.size);
    const body = compressed ? await gzipBytes(whole, GZIP) : whole;
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
  pieces: Pieces['pieces'],
): Promise<void> {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  let before: Promise<void> | undefined;
  for (let chunk = first; !response.destroyed; chunk = takeChunk(pieces)) {
    const written = writeChunk(out, chunk);
    if (chunk.last) break;
    // The next may use the memory of the one before this, so that one must be out.
    await Promise.race([before, closed]);
    before = written;
    await setImmediate();
  }
  if (response.destroyed) out.destroy();
  else out.end();
}

/** Resolves when the chunk is out; not if the connection is closed before. */
function writeChunk(out: Writable, { parts, size }: Chunk): Promise<void> {
  return new Promise((resolve) => {
    const few = size < SHORT_PART * parts.length ? [Buffer.concat(parts, size)] : parts;
    // All parts together are one write.
    out.cork();
    few.forEach((part, at) => {
      out.write(part, at === few.length - 1 ? () => resolve() : undefined);
    });
    out.uncork();
  });
}

interface Chunk {
  readonly parts: readonly Uint8Array[];
  /** Bytes of all parts. */
  readonly size: number;
  readonly last: boolean;
}

/** Parts shorter than this, on the average, are quicker to copy than to send one by one. */
const SHORT_PART = 2_048;

/** As many pieces as make a chunk, or what is left. */
function takeChunk(pieces: Pieces['pieces']): Chunk {
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < CHUNK_BYTES) {
    const next = pieces.next();
    if (next.done === true) return { parts, size, last: true };
    for (const part of next.value instanceof Uint8Array ? [next.value] : next.value) {
      parts.push(part);
      size += part.length;
    }
  }
  return { parts, size, last: false };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : Buffer.concat(parts, size);
}

/** Resolves when the answer is out, or the client has gone. */
export function finished(response: ServerResponse): Promise<void> {
  if (response.writableFinished || response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    response.once('finish', resolve).once('close', resolve);
  });
}
