import type { IncomingMessage } from 'node:http';
import { getSystemErrorMap } from 'node:util';
import type { Clock } from '../clock/index.ts';

/** What came back: a status code with the body of a good answer, or why nothing did. */
export type HttpAnswer =
  | { readonly kind: 'answered'; readonly code: number; readonly body: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** More of a body than this is not read: nobody expects so much of a health check. */
const MAX_BODY_BYTES = 64 * 1024;
const MAX_REDIRECTS = 10;

/**
 * Asks an HTTP endpoint of this host. Redirects of a GET are followed; a status of 300 and above has an empty body.
 * The reasons read like those of the original. (aurora: src/main/python/apache/aurora/common/health_check/http_signaler.py)
 *
 * @param timeoutMs for everything together
 */
export async function signalHttp(
  port: number,
  endpoint: string,
  method: 'GET' | 'POST',
  timeoutMs: number,
  clock: Clock,
): Promise<HttpAnswer> {
  const url = `http://localhost:${port}${endpoint}`;
  try {
    return await ask(url, method, timeoutMs, clock, MAX_REDIRECTS);
  } catch (error) {
    return { kind: 'failed', reason: `Failed to signal ${url}: ${explain(error as NodeJS.ErrnoException)}` };
  }
}

async function ask(
  url: string,
  method: 'GET' | 'POST',
  timeoutMs: number,
  clock: Clock,
  redirects: number,
): Promise<HttpAnswer> {
  const startMs = clock.monotonic();
  const { code, location, body } = await exchange(url, method, timeoutMs, clock);
  if (code < 300) return { kind: 'answered', code, body };
  if (method === 'POST' || location === undefined || code >= 400 || redirects === 0) {
    return { kind: 'answered', code, body: '' };
  }
  const left = timeoutMs - (clock.monotonic() - startMs);
  return ask(new URL(location, url).href, method, left, clock, redirects - 1);
}

async function exchange(
  url: string,
  method: 'GET' | 'POST',
  timeoutMs: number,
  clock: Clock,
): Promise<{ code: number; location: string | undefined; body: string }> {
  // Most tasks have nothing to ask, and loading this costs every runner several milliseconds.
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, agent: false, headers: { 'content-length': 0 } });
    const timer = clock.after(Math.max(0, timeoutMs), () => outgoing.destroy(new TimeoutError()));
    const settle = (finish: () => void): void => {
      timer.cancel();
      finish();
      outgoing.destroy();
    };
    outgoing.once('error', (error) => settle(() => reject(error)));
    outgoing.once('response', (response) => {
      readBody(response).then(
        (body) => settle(() => resolve({ code: response.statusCode ?? 0, location: response.headers.location, body })),
        (error: Error) => settle(() => reject(error)),
      );
    });
    outgoing.end();
  });
}

async function readBody(response: IncomingMessage): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Uint8Array>) {
    pieces.push(piece);
    size += piece.length;
    if (size >= MAX_BODY_BYTES) break;
  }
  return Buffer.concat(pieces).toString('utf8');
}

class TimeoutError extends Error {}

function explain(error: NodeJS.ErrnoException): string {
  if (error instanceof TimeoutError) return 'Error within timeout';
  if (error.code?.startsWith('HPE_') || error.message === 'socket hang up') return 'Error within BadStatusLine';
  // Both addresses of localhost may have been tried; they fail alike.
  const cause = error instanceof AggregateError ? (error.errors[0] as NodeJS.ErrnoException) : error;
  const text = cause.errno === undefined ? undefined : getSystemErrorMap().get(cause.errno)?.[1];
  if (cause.errno === undefined || text === undefined) return `Unexpected error: ${cause.message}`;
  return `<urlopen error [Errno ${-cause.errno}] ${text.charAt(0).toUpperCase()}${text.slice(1)}>`;
}
