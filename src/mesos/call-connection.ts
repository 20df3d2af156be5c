import { connect as connectPlain, isIP, type Socket } from 'node:net';
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

type Settle = (outcome: RequestOutcome) => void;

/** Requests are gathered in pieces of this length, or one that holds the longest. */
const PIECE_BYTES = 64 * 1024;

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
  /** Requests that wait to be sent, and their bytes: in full pieces, and in the present one up to `written`. */
  private unsent: Settle[] = [];
  private full: Buffer[] = [];
  private piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  private begun = 0;
  private written = 0;
  /** Sent and not answered; those before `next` are. */
  private sent: Settle[] = [];
  private next = 0;

  constructor(origin: MasterOrigin, options: CallConnectionOptions) {
    this.origin = new URL(origin);
    this.options = options;
  }

  /**
   * Sends an HTTP/1.1 request.
   *
   * @param head with the empty line behind it, in ASCII
   * @param settle told once how it ended
   */
  send(head: string, body: Uint8Array, settle: (outcome: RequestOutcome) => void): void {
    const length = head.length + body.length;
    if (this.written + length > this.piece.length) this.nextPiece(length);
    this.piece.write(head, this.written, 'latin1');
    this.piece.set(body, this.written + head.length);
    this.written += length;
    this.unsent.push(settle);
    this.socket ??= this.open();
    this.flushSoon();
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
      ? // The name that a server goes by is not to be an address (RFC 6066); certificates are checked against the host all the same.
        connectTls({ host, servername: isIP(host) === 0 ? host : '', port: Number(port || HTTPS_PORT) })
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
    const { unsent, socket, full } = this;
    if (socket === undefined || !this.connected || unsent.length === 0) return;
    this.unsent = [];
    this.full = [];
    for (const settle of unsent) this.sent.push(settle);
    for (const piece of full) socket.write(piece);
    socket.write(this.piece.subarray(this.begun, this.written));
    this.begun = this.written;
  }

  /** Begins another piece, with room for so many bytes. What was written before is not touched any more: it may be on its way. */
  private nextPiece(length: number): void {
    if (this.written > this.begun) this.full.push(this.piece.subarray(this.begun, this.written));
    this.piece = Buffer.allocUnsafeSlow(Math.max(PIECE_BYTES, length));
    this.begun = 0;
    this.written = 0;
  }

  private answered(answer: CallAnswer): void {
    const settle = this.sent[this.next];
    if (settle === undefined) throw new Error('the master answered what it was not asked');
    this.next++;
    if (this.next === this.sent.length) {
      this.sent = [];
      this.next = 0;
    } else if (this.next > 1_000) {
      this.sent.splice(0, this.next);
      this.next = 0;
    }
    settle({ kind: 'answered', answer });
  }

  private broken(socket: Socket | undefined, detail: string): void {
    if (socket === undefined || socket !== this.socket) return;
    const { unsent, sent, next } = this;
    this.socket = undefined;
    this.connected = false;
    this.unsent = [];
    this.full = [];
    this.begun = this.written;
    this.sent = [];
    this.next = 0;
    socket.destroy();
    for (const settle of sent.slice(next)) settle({ kind: 'unknown', detail });
    for (const settle of unsent) settle({ kind: 'not-sent', detail });
  }
}
