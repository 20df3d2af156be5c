import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { AnswerReader, type CallAnswer } from './answer-reader.ts';
import type { MasterOrigin } from './master.ts';

/** How much is kept of the text of an answer. */
const TEXT_BYTES = 4_096;
const HTTPS_PORT = 443;
const HTTP_PORT = 80;

/** How a request ended. */
export type RequestOutcome =
  | { readonly kind: 'answered'; readonly answer: CallAnswer }
  /** Nothing of it left this process. */
  | { readonly kind: 'not-sent'; readonly detail: string }
  /** It may have arrived. */
  | { readonly kind: 'unknown'; readonly detail: string };

export interface CallConnectionOptions {
  /** Milliseconds to wait for the connection. */
  readonly connectTimeoutMs: number;
  /** Milliseconds without an answer, or anything sent, after which the connection counts as dead. */
  readonly answerTimeoutMs: number;
}

interface Waiting {
  readonly settle: (outcome: RequestOutcome) => void;
}

interface Unsent extends Waiting {
  readonly bytes: Uint8Array;
}

/**
 * A kept connection on which requests go out one behind another without waiting for answers, as Mesos' own library sends its calls
 * (`mesos: src/scheduler/scheduler.cpp`); those of one turn of the event loop leave in one piece. Status updates need an
 * acknowledgement each, so that this decides how many a scheduler can take: `undici`, a request and an answer at a time, costs three times as much.
 *
 * It is made at the first request, and made anew at the next one after it broke. Invariants: answers belong to requests in order; each
 * request is settled once.
 */
export class CallConnection {
  private readonly origin: URL;
  private readonly options: CallConnectionOptions;
  private socket: Socket | undefined;
  private connected = false;
  private flushing = false;
  private unsent: Unsent[] = [];
  /** Sent and not answered; those before `next` are. */
  private sent: Waiting[] = [];
  private next = 0;

  constructor(origin: MasterOrigin, options: CallConnectionOptions) {
    this.origin = new URL(origin);
    this.options = options;
  }

  /** Sends a whole HTTP/1.1 request. Never rejects. */
  send(request: Uint8Array): Promise<RequestOutcome> {
    return new Promise((settle) => {
      this.unsent.push({ bytes: request, settle });
      this.socket ??= this.open();
      this.flushSoon();
    });
  }

  /** Breaks the connection. */
  close(): void {
    this.broken(this.socket, 'the connection was closed');
  }

  private open(): Socket {
    const { hostname, port, protocol } = this.origin;
    const isTls = protocol === 'https:';
    // An IPv6 address stands in brackets in a URL.
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const socket = isTls
      ? connectTls({ host, servername: host, port: Number(port || HTTPS_PORT) })
      : connectPlain({ host, port: Number(port || HTTP_PORT) });
    const reader = new AnswerReader((answer) => this.answered(answer), TEXT_BYTES);
    socket.setNoDelay(true);
    socket.setTimeout(this.options.connectTimeoutMs);
    socket.once(isTls ? 'secureConnect' : 'connect', () => {
      if (socket !== this.socket) return;
      this.connected = true;
      socket.setTimeout(this.options.answerTimeoutMs);
      this.flushSoon();
    });
    socket.on('data', (bytes) => {
      if (socket !== this.socket) return;
      try {
        reader.take(bytes);
      } catch (error) {
        this.broken(socket, (error as Error).message);
      }
    });
    socket.on('timeout', () =>
      this.broken(socket, this.connected ? 'no answer came in time' : 'no connection in time'),
    );
    socket.on('error', (error) => this.broken(socket, error.message));
    socket.on('close', () => this.broken(socket, 'the connection was closed by the master'));
    return socket;
  }

  private flushSoon(): void {
    if (!this.connected || this.flushing) return;
    this.flushing = true;
    // Behind all promises that are being settled, whose readers may have more to send.
    process.nextTick(() => {
      this.flushing = false;
      this.flush();
    });
  }

  private flush(): void {
    const { unsent, socket } = this;
    if (socket === undefined || !this.connected || unsent.length === 0) return;
    this.unsent = [];
    for (const request of unsent) this.sent.push(request);
    const [only] = unsent;
    socket.write(unsent.length === 1 && only !== undefined ? only.bytes : Buffer.concat(unsent.map(bytesOf)));
  }

  private answered(answer: CallAnswer): void {
    const request = this.sent[this.next];
    if (request === undefined) throw new Error('the master answered what it was not asked');
    this.next++;
    if (this.next === this.sent.length) {
      this.sent = [];
      this.next = 0;
    } else if (this.next > 1_000) {
      this.sent.splice(0, this.next);
      this.next = 0;
    }
    request.settle({ kind: 'answered', answer });
  }

  private broken(socket: Socket | undefined, detail: string): void {
    if (socket === undefined || socket !== this.socket) return;
    const { unsent, sent, next } = this;
    this.socket = undefined;
    this.connected = false;
    this.unsent = [];
    this.sent = [];
    this.next = 0;
    socket.destroy();
    for (const request of sent.slice(next)) request.settle({ kind: 'unknown', detail });
    for (const request of unsent) request.settle({ kind: 'not-sent', detail });
  }
}

const bytesOf = ({ bytes }: Unsent): Uint8Array => bytes;
