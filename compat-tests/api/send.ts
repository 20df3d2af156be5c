import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { bytesOf, type Exchange, type Header } from './sessions.ts';

/** An HTTP answer, ours or the original's. */
export interface Answer {
  readonly status: number;
  /** By lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  /** Inflated. */
  readonly body: Buffer;
}

const PATIENCE_MS = 20_000;

/**
 * Sends a request with the recorded headers, in their order, and the given body.
 * @throws Error when there is no answer
 */
export function send(port: number, exchange: Exchange, body: Buffer): Promise<Answer> {
  const { method, path } = exchange.request;
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path, agent: false, headers: requestHeaders(exchange, port, body) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        response.on('end', () =>
          resolve(answer(response.statusCode ?? 0, pairs(response.rawHeaders), Buffer.concat(chunks))),
        );
      },
    );
    sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The recorded answer. */
export function recordedAnswer({ response }: Exchange): Answer {
  return answer(response.status, response.headers, bytesOf(response));
}

/** What the recorder's HTTP library added by itself comes after what was recorded. */
function requestHeaders({ request: { method, headers } }: Exchange, port: number, body: Buffer): string[] {
  const hasBody = body.length > 0 || method === 'POST';
  return [...headers.flat(), 'Host', `127.0.0.1:${port}`, ...(hasBody ? ['Content-Length', `${body.length}`] : [])];
}

function answer(status: number, headers: readonly Header[], body: Buffer): Answer {
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  const byName = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  return { status, headers: byName, body: isGzip ? gunzipSync(body) : body };
}

function pairs(raw: readonly string[]): Header[] {
  return Array.from({ length: raw.length / 2 }, (_, at) => [raw[2 * at] ?? '', raw[2 * at + 1] ?? '']);
}
