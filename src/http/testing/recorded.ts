import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import {
  ApplicationException,
  AuroraAdminMethods,
  binary,
  isRpcName,
  json,
  MessageType,
  type Protocol,
} from '../../wire/index.ts';

/** A request as it was sent to the original. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
  readonly bodyB64?: string;
}

/** An exchange with the original. */
export interface Exchange {
  readonly n: number;
  readonly step: string;
  readonly rpc?: string;
  readonly request: RecordedRequest;
  readonly response: {
    readonly status: number;
    readonly headers: readonly (readonly [name: string, value: string])[];
    readonly body?: string;
    readonly bodyB64?: string;
  };
}

/** An answer of ours, with its body inflated. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const GOLDEN = process.env.AURORA_GOLDEN ?? fileURLToPath(new URL('../../../../shared/golden', import.meta.url));

/** The exchanges of a recorded session, from the folder of recordings if it is here, else a selection kept with the tests. */
export function recordedSession(name: string): readonly Exchange[] {
  return exchangesIn(`api/${name}`);
}

function exchangesIn(path: string): readonly Exchange[] {
  const whole = `${GOLDEN}/${path}.jsonl`;
  const file = existsSync(whole)
    ? whole
    : fileURLToPath(new URL(`../fixtures/${path.split('/').at(-1)}.jsonl`, import.meta.url));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Exchange)
    .filter((exchange) => exchange.request !== undefined);
}

/** The exchanges about plain JSON calls, from the recordings of all endpoints or a selection kept with the tests. */
export function recordedPlainJson(): readonly Exchange[] {
  return exchangesIn('http/endpoints').filter(({ request }) => request.path.startsWith('/apibeta'));
}

/** Exchanges with endpoints beside the API, from the recordings `http/<name>` or a selection kept with the tests. */
export function recordedEndpoints(name: string): readonly Exchange[] {
  return exchangesIn(`http/${name}`);
}

/** A call of a client as it was recorded, and what the original answered. */
export interface RecordedCall {
  readonly file: string;
  readonly request: RecordedRequest;
  readonly protocol: 'binary' | 'json';
  readonly reply: Buffer;
}

interface ClientRecord {
  readonly method: string;
  readonly path: string;
  readonly headers: RecordedRequest['headers'];
  readonly body_base64: string;
  readonly decoded?: { readonly method?: string };
  readonly response?: { readonly body_base64?: string; readonly decoded?: { readonly protocol?: 'binary' | 'json' } };
}

/**
 * The calls of one RPC that the Python client and the Go client made of a scheduler with plain flags and were answered, or the
 * one kept with the tests.
 */
export function recordedCalls(rpc: string): readonly RecordedCall[] {
  const folders = ['python2', 'gorealis'].map((client) => `${GOLDEN}/clients/${client}`).filter(existsSync);
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  const recorded =
    files.length > 0 ? files : [fileURLToPath(new URL('../fixtures/job_create.http.json', import.meta.url))];
  return recorded
    .filter((file) => /\/(?!basic_|permissive_|follower_|http_)[^/]*\.http\.json$/.test(file))
    .flatMap((file) => {
      const { requests = [] } = JSON.parse(readFileSync(file, 'utf8')) as {
        readonly requests?: readonly ClientRecord[];
      };
      return requests.flatMap(({ method, path, headers, body_base64: bodyB64, decoded, response }): RecordedCall[] => {
        const { body_base64: reply, decoded: answered } = response ?? {};
        if (decoded?.method !== rpc || reply === undefined || answered?.protocol === undefined) return [];
        const request = { method, path, headers, bodyB64 };
        return [{ file, request, protocol: answered.protocol, reply: bodyOf({ bodyB64: reply }) }];
      });
    });
}

/** The body of a recorded request or answer, inflated. */
export function bodyOf({ body, bodyB64 }: Pick<RecordedRequest, 'body' | 'bodyB64'>): Buffer {
  const bytes = bodyB64 === undefined ? Buffer.from(body ?? '') : Buffer.from(bodyB64, 'base64');
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Sends a request as it is given, byte for byte. */
export function send(port: number, recorded: RecordedRequest): Promise<Answer> {
  const { method, path, headers, body, bodyB64 } = recorded;
  const bytes = bodyB64 === undefined ? Buffer.from(body ?? '') : Buffer.from(bodyB64, 'base64');
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () => {
        const received = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          body: response.headers['content-encoding'] === 'gzip' ? gunzipSync(received) : received,
        });
      });
    });
    for (const [name, value] of headers) sent.setHeader(name, value);
    if (bytes.length > 0) sent.setHeader('content-length', bytes.length);
    sent.on('error', reject);
    sent.end(bytes);
  });
}

const MASKED: ReadonlySet<string> = new Set([
  'taskId',
  'ancestorId',
  'timestamp',
  'slaveId',
  'slaveHost',
  'assignedPorts',
  'nextCronRunMs',
]);

/** A reply in a form that is equal for equal replies: volatile fields masked, sets and task lists in one order. */
export function readReply(protocol: Protocol, bytes: Uint8Array): unknown {
  const message = protocol.openMessage(bytes);
  const { name, seqid, type } = message;
  const isException = type === MessageType.EXCEPTION || !isRpcName(name);
  const body = isException ? message.body(ApplicationException) : message.body(AuroraAdminMethods[name].result);
  return { name, seqid, type, body: canonical(body) };
}

/** The protocol of a body by its Content-Type. */
export function protocolOf(contentType: string | undefined): Protocol {
  return contentType === 'application/vnd.apache.thrift.binary' ? binary : json;
}

function canonical(value: unknown, field = ''): unknown {
  if (MASKED.has(field)) return value === undefined ? undefined : '(masked)';
  if (field === 'message' && typeof value === 'string') return canonicalMessage(value);
  if (Array.isArray(value)) {
    const elements = value.map((element) => canonical(element));
    return field === 'details' ? elements : sorted(elements);
  }
  if (value instanceof Map) return sorted([...value].map(([key, each]) => [key, canonical(each)]));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, canonical(each, name)]));
  }
  return value;
}

/** The original lists resources in the order of their hashes. */
function canonicalMessage(message: string): unknown {
  return /quota exceeded by|IResourceAggregate|ResourceBag/.test(message)
    ? message.split(/: |; |, |[[\]{}]/).sort()
    : message;
}

function sorted(elements: readonly unknown[]): readonly unknown[] {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
  return elements
    .map((element) => ({ element, text: text(element) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ element }) => element);
}
