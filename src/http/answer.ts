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
  /** Bytes that are there to stay; or parts that follow each other, which may use the memory of the ones before the last. */
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
  const chunks = chunksOf(pieces);
  const first = chunks.next().value ?? [];
  const second = sizeOf(first) < CHUNK_BYTES ? chunks.next().value : undefined;
  const isWhole = second === undefined && sizeOf(first) < CHUNK_BYTES;
  const compressed = acceptsGzip(request.headers);
  const headers = {
    'Content-Type': contentType,
    Vary: VARY,
    ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
  };

  if (request.method === 'HEAD') {
    response.writeHead(200, { 'Content-Type': contentType });
    response.end();
  } else if (isWhole) {
    const whole = joined(first);
    const body = compressed ? await gzipBytes(whole, GZIP) : whole;
    response.writeHead(200, withLength && !compressed ? { ...headers, 'Content-Length': body.length } : headers);
    // Head, body and end leave in one packet.
    response.cork();
    response.write(body);
    response.end();
  } else {
    response.writeHead(200, headers);
    const all = beginningWith(second === undefined ? [first] : [first, second], chunks);
    if (!compressed) return sendChunks(response, response, all);
    const packer = createGzip(GZIP);
    const sent = pipeline(packer, response);
    // A client that goes away is found out about by the other end.
    sent.catch(() => {});
    await sendChunks(packer, response, all);
  }
}

/** Bytes that follow each other, as they lie in memory, to be sent in one go. */
type Chunk = readonly Uint8Array[];

/** Pieces as they are if they come in parts, and otherwise as many as make a chunk. */
function* chunksOf(pieces: Pieces['pieces']): Generator<Chunk, undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for (let next = pieces.next(); next.done !== true; next = pieces.next()) {
    const { value } = next;
    if (!(value instanceof Uint8Array)) {
      yield value;
      continue;
    }
    parts.push(value);
    size += value.length;
    if (size < CHUNK_BYTES) continue;
    yield parts;
    parts = [];
    size = 0;
  }
  if (size > 0) yield parts;
}

function* beginningWith(first: readonly Chunk[], others: Iterable<Chunk>): Generator<Chunk, void> {
  yield* first;
  yield* others;
}

/** Writes chunk after chunk to `out`, which is the response or leads there, until all is taken or the response is closed. */
async function sendChunks(out: Writable, response: ServerResponse, chunks: Iterable<Chunk>): Promise<void> {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  let before: Promise<void> | undefined;
  for (const chunk of chunks) {
    const written = writeChunk(out, chunk);
    // The next may use the memory of the one before this, so that one must be out.
    await Promise.race([before, closed]);
    before = written;
    await setImmediate();
    if (response.destroyed) break;
  }
  if (response.destroyed) out.destroy();
  else out.end();
}

/** Parts shorter than this, on the average, are quicker to copy than to send one by one. */
const SHORT_PART = 2_048;

/** Resolves when the chunk is out; not if the connection is closed before. */
function writeChunk(out: Writable, chunk: Chunk): Promise<void> {
  return new Promise((resolve) => {
    const parts = sizeOf(chunk) < SHORT_PART * chunk.length ? [joined(chunk)] : chunk;
    // All parts together are one write.
    out.cork();
    parts.forEach((part, at) => {
      out.write(part, at === parts.length - 1 ? () => resolve() : undefined);
    });
    out.uncork();
  });
}

function sizeOf(chunk: Chunk): number {
  return chunk.reduce((size, part) => size + part.length, 0);
}

function joined(chunk: Chunk): Uint8Array {
  const [only, ...others] = chunk;
  return only !== undefined && others.length === 0 ? only : Buffer.concat(chunk);
}

/** Resolves when the answer is out, or the client has gone. */
export function finished(response: ServerResponse): Promise<void> {
  if (response.writableFinished || response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    response.once('finish', resolve).once('close', resolve);
  });
}
