import { Client, type Dispatcher } from 'undici';
import { CallConnection, type RequestOutcome } from './call-connection.ts';
import { PROTOBUF } from './codec.ts';
import { type CallName, MesosCallError } from './errors.ts';
import type { StreamBody } from './event-stream.ts';
import { type MasterOrigin, redirectedOrigin } from './master.ts';

/** Path of the scheduler API, as the original's library asks for it. */
const PATH = '/master/api/v1/scheduler';
const CONNECT_TIMEOUT_MS = 10_000;
/** How much of an error's text is kept. */
const ERROR_TEXT_BYTES = 4_096;
const MAY_NOT = 'this process may not speak for the framework now';

/** Who the framework is, where the master wants to know. */
export interface Credential {
  readonly principal: string;
  readonly secret: string;
}

/** How the master is spoken to. */
export interface MasterHttpOptions {
  readonly credential?: Credential | undefined;
  /** Milliseconds to wait for the head of an answer. */
  readonly answerTimeoutMs: number;
  /** Asked before anything is sent; nothing is when it answers false. */
  readonly mayCall?: (() => boolean) | undefined;
}

/** What came of a SUBSCRIBE. */
export type SubscribeAnswer =
  | {
      readonly kind: 'stream';
      readonly streamId: string;
      readonly body: StreamBody;
    }
  /** Another master leads. */
  | { readonly kind: 'redirect'; readonly origin: MasterOrigin }
  /** No master leads, or none can be reached: to be tried again. */
  | { readonly kind: 'unavailable'; readonly detail: string }
  /** Trying again would be answered the same. */
  | { readonly kind: 'refused'; readonly detail: string };

/** What a {@link MasterHttp} is to who uses it. */
export type MasterConnection = Pick<MasterHttp, 'subscribe' | 'call' | 'close'>;

/** The HTTP connections to one master for the time of one subscription: one for it, and one for all calls. */
export class MasterHttp {
  private readonly origin: MasterOrigin;
  private readonly headers: Readonly<Record<string, string>>;
  private readonly subscription: Client;
  private readonly calls: CallConnection;
  /** The head of all calls of a subscription, up to the length of the body. */
  private callHead: { readonly streamId: string; readonly text: string } | undefined;
  private readonly mayCall: () => boolean;

  constructor(origin: MasterOrigin, { credential, answerTimeoutMs, mayCall }: MasterHttpOptions) {
    this.mayCall = mayCall ?? (() => true);
    const authorization = credential && basic(credential);
    this.origin = origin;
    this.headers = {
      accept: PROTOBUF,
      'content-type': PROTOBUF,
      ...(authorization === undefined ? {} : { authorization }),
    };
    const connectTimeoutMs = Math.min(answerTimeoutMs, CONNECT_TIMEOUT_MS);
    this.subscription = new Client(origin, {
      headersTimeout: answerTimeoutMs,
      connect: { timeout: connectTimeoutMs },
      // The stream may be silent for as long as the heartbeat watch allows.
      bodyTimeout: 0,
    });
    this.calls = new CallConnection(origin, { answerTimeoutMs, connectTimeoutMs });
  }

  /**
   * Subscribes.
   *
   * @param body the SUBSCRIBE call
   * @param signal ends the attempt, and the stream
   */
  async subscribe(body: Uint8Array, signal: AbortSignal): Promise<SubscribeAnswer> {
    if (!this.mayCall()) return { kind: 'unavailable', detail: MAY_NOT };
    let response: Dispatcher.ResponseData;
    try {
      response = await this.subscription.request({ method: 'POST', path: PATH, headers: this.headers, body, signal });
    } catch (error) {
      return { kind: 'unavailable', detail: (error as Error).message };
    }
    const { statusCode, headers } = response;
    if (statusCode === 200) {
      const streamId = headers['mesos-stream-id'];
      if (typeof streamId === 'string') return { kind: 'stream', streamId, body: response.body };
      response.body.destroy();
      return { kind: 'unavailable', detail: 'the answer has no Mesos-Stream-Id' };
    }
    const detail = `${statusCode} ${await textOf(response)}`;
    if (statusCode >= 300 && statusCode < 400) {
      const origin = redirectedOrigin(this.origin, asText(headers.location));
      return origin === undefined ? { kind: 'unavailable', detail } : { kind: 'redirect', origin };
    }
    return { kind: isPassing(statusCode) ? 'unavailable' : 'refused', detail };
  }

  /**
   * Sends a call.
   *
   * @param done told once why it failed, if it did; no promise, since there are thousands a second
   */
  call(name: CallName, body: Uint8Array, streamId: string, done: (error: MesosCallError | undefined) => void): void {
    if (this.mayCall()) this.calls.send(this.headOf(body, streamId), body, (outcome) => done(failureOf(name, outcome)));
    else done(new MesosCallError(name, 'not-sent', MAY_NOT));
  }

  private headOf(body: Uint8Array, streamId: string): string {
    if (this.callHead?.streamId !== streamId) {
      const headers = { host: new URL(this.origin).host, ...this.headers, 'mesos-stream-id': streamId };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      this.callHead = { streamId, text: `POST ${PATH} HTTP/1.1\r\n${lines.join('')}content-length: ` };
    }
    return `${this.callHead.text}${body.length}\r\n\r\n`;
  }

  /** Breaks all connections. */
  close(): void {
    // Rejects only when it is closed already.
    this.subscription.destroy().catch(() => {});
    this.calls.close();
  }
}

function failureOf(name: CallName, outcome: RequestOutcome): MesosCallError | undefined {
  if (outcome.kind !== 'answered') return new MesosCallError(name, outcome.kind, outcome.detail);
  const { status, text } = outcome.answer;
  return status >= 200 && status < 300 ? undefined : new MesosCallError(name, 'refused', text, status);
}

/**
 * Answers that change by themselves: no leader, a master that is starting (404 before the path is there), trouble on
 * the way.
 */
function isPassing(status: number): boolean {
  return status >= 500 || status === 404 || status === 408 || status === 429;
}

async function textOf({ body }: Dispatcher.ResponseData): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= ERROR_TEXT_BYTES) break;
    }
  } catch {
    // What was read is all there is to say.
  }
  return Buffer.concat(chunks).toString('utf8', 0, ERROR_TEXT_BYTES);
}

function asText(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0];
}

function basic({ principal, secret }: Credential): string {
  return `Basic ${Buffer.from(`${principal}:${secret}`).toString('base64')}`;
}
