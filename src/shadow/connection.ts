import type { Socket } from 'node:net';
import { FramingError, type Head, MessageReader, requestLineOf, statusOf } from './framing.ts';

/*
 * A client's connection, and its own one to the old server. Bytes go from one to the other as they come, before anyone looks at them: a reply of a
 * megabyte costs a reading and a writing of each piece, where parsing it and putting it together again in another connection cost three times
 * that. So nothing that is looked at, or cannot be understood, changes what a client gets.
 */

/** Looks at a request and its answer while they pass. */
export interface Watch {
  request(bodyPiece: Buffer): void;
  answer(piece: Buffer): void;
  /** The answer has left, whole. */
  left(): void;
  /** There will be no whole answer. */
  drop(): void;
}

/** What connections need. */
export interface Services {
  /** Begins a connection to the old server. */
  connect(): Socket;
  /** A page of the proxy itself, as a whole response after which the connection ends. */
  page(request: Head): Promise<Buffer> | undefined;
  /** Whether, and how, a request is looked at. */
  watch(request: Head): Watch | undefined;
  /** From now on what passes on a connection cannot be looked at. */
  unfollowed(): void;
  /** The old server cannot be asked. */
  failed(error: Error): void;
}

const KEEP_ALIVE_MS = 60_000;

const UNREACHABLE_TEXT = 'The old server could not be asked.\n';
const UNREACHABLE = `HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: ${UNREACHABLE_TEXT.length}\r\n\r\n${UNREACHABLE_TEXT}`;

/** Serves a client until one of the sides ends. One request is under way at a time; what comes early waits in its socket. */
export class Connection {
  private readonly client: Socket;
  private readonly services: Services;
  private old: Socket | undefined;
  private request: MessageReader;
  /** Of the answer that is awaited. */
  private response: MessageReader | undefined;
  private watch: Watch | undefined;
  private method = '';
  /** The beginning of a request whose head is not whole. */
  private unsent: Buffer[] = [];
  /** What came after the request that is under way. */
  private early: Buffer | undefined;
  private clientEnded = false;
  /** From now on all bytes pass unseen. */
  private isBlind = false;
  private hasAnswerBegun = false;
  private isPageUnderWay = false;

  constructor(client: Socket, services: Services) {
    this.client = client;
    this.services = services;
    this.request = this.nextRequest();
    steady(client);
    client
      .on('data', (bytes) => this.fromClient(bytes))
      .on('end', () => this.clientEnds())
      .on('drain', () => this.old?.resume())
      .on('error', () => undefined)
      .on('close', () => {
        this.dropWatch();
        this.old?.destroy();
      });
    // It is there when the first request is.
    this.toOld();
  }

  private nextRequest(): MessageReader {
    return MessageReader.ofRequest((piece) => this.watch?.request(piece));
  }

  private toOld(): Socket {
    if (this.old !== undefined) return this.old;
    const old = this.services.connect();
    this.old = old;
    steady(old);
    old
      .on('data', (bytes) => this.fromOld(bytes))
      .on('drain', () => this.resumeClient())
      .on('end', () => this.oldEnds())
      .on('error', (error) => this.oldFails(old, error))
      .on('close', () => {
        if (this.old === old) this.client.destroySoon();
      });
    return old;
  }

  private fromClient(bytes: Buffer): void {
    if (this.isPageUnderWay) return;
    if (this.isBlind) this.send(bytes);
    else if (this.response !== undefined && this.request.isWhole) this.keepEarly(bytes);
    else this.followRequest(bytes);
  }

  private followRequest(bytes: Buffer): void {
    const { request } = this;
    let taken = 0;
    try {
      if (request.head === undefined) {
        taken = request.read(bytes);
        if (request.head === undefined) {
          this.unsent.push(bytes);
          return;
        }
        if (this.begin(request.head)) return;
      }
      taken += request.read(bytes.subarray(taken));
    } catch (error) {
      if (!(error instanceof FramingError)) throw error;
      this.goBlind();
      this.send(bytes);
      return;
    }
    this.sendUnsent();
    this.send(taken === bytes.length ? bytes : bytes.subarray(0, taken));
    if (taken < bytes.length) this.keepEarly(bytes.subarray(taken));
  }

  /** @returns whether the proxy itself answers */
  private begin(head: Head): boolean {
    const page = this.services.page(head);
    if (page === undefined) {
      ({ method: this.method } = requestLineOf(head));
      this.response = MessageReader.ofResponse(this.method);
      this.hasAnswerBegun = false;
      this.watch = this.services.watch(head);
      return false;
    }
    this.isPageUnderWay = true;
    page.then(
      (response) => this.client.end(response),
      () => this.client.destroy(),
    );
    return true;
  }

  private keepEarly(bytes: Buffer): void {
    this.early = this.early === undefined ? bytes : Buffer.concat([this.early, bytes]);
    this.client.pause();
  }

  private sendUnsent(): void {
    for (const bytes of this.unsent.splice(0)) this.send(bytes);
  }

  private send(bytes: Buffer): void {
    if (!this.toOld().write(bytes)) this.client.pause();
  }

  private resumeClient(): void {
    if (this.early === undefined) this.client.resume();
  }

  private fromOld(bytes: Buffer): void {
    this.hasAnswerBegun = true;
    const isWhole = this.followAnswer(bytes);
    // None when the bytes could not be followed.
    const { watch } = this;
    watch?.answer(bytes);
    this.answer(bytes, isWhole && watch !== undefined ? () => watch.left() : undefined);
    if (isWhole) this.finish();
  }

  /** @returns whether the answer has come to its end */
  private followAnswer(bytes: Buffer): boolean {
    if (this.isBlind) return false;
    try {
      let at = 0;
      while (at < bytes.length) {
        const { response } = this;
        // What nobody asked for, such as word that a connection was idle for too long.
        if (response === undefined) throw new FramingError('an answer to nothing');
        at += response.read(bytes.subarray(at));
        if (!response.isWhole) continue;
        const status = response.head === undefined ? 0 : statusOf(response.head);
        if (status >= 200 && at === bytes.length && this.request.isWhole) return true;
        // The connection is another protocol's now; or it goes on in a way that is for the two sides to make out.
        if (status === 101 || status >= 200) throw new FramingError(`bytes after status ${status}`);
        // Word on the way, such as 100 Continue.
        this.response = MessageReader.ofResponse(this.method);
      }
    } catch (error) {
      if (!(error instanceof FramingError)) throw error;
      this.goBlind();
    }
    return false;
  }

  private answer(bytes: Buffer, sent?: () => void): void {
    const done = sent === undefined ? undefined : (error?: Error | null) => (error ? undefined : sent());
    if (!this.client.write(bytes, done)) this.old?.pause();
  }

  /** Goes on with the next request. */
  private finish(): void {
    this.watch = undefined;
    this.response = undefined;
    this.request = this.nextRequest();
    const { early } = this;
    this.early = undefined;
    if (early !== undefined) this.fromClient(early);
    if (this.response !== undefined || this.isBlind) return;
    if (this.clientEnded) this.old?.end();
    else if (this.early === undefined) this.client.resume();
  }

  private goBlind(): void {
    if (this.isBlind) return;
    this.isBlind = true;
    this.services.unfollowed();
    this.dropWatch();
    const { early } = this;
    this.early = undefined;
    this.sendUnsent();
    if (early !== undefined) this.send(early);
    if (this.clientEnded) this.old?.end();
    else this.client.resume();
  }

  private dropWatch(): void {
    this.watch?.drop();
    this.watch = undefined;
  }

  private clientEnds(): void {
    this.clientEnded = true;
    // Whoever has asked may still be answered.
    if (this.isPageUnderWay || (this.request.isWhole && !this.isBlind)) return;
    if (this.request.head === undefined && this.unsent.length === 0 && this.response === undefined) this.client.end();
    this.old?.end();
  }

  private oldEnds(): void {
    const { watch, response } = this;
    if (watch !== undefined && response?.isOpenEnded === true && this.request.isWhole) {
      this.watch = undefined;
      this.client.end(() => watch.left());
      return;
    }
    if (!this.isPageUnderWay) this.client.end();
  }

  private oldFails(old: Socket, error: Error): void {
    if (this.old !== old) return;
    this.old = undefined;
    if (this.isPageUnderWay) return;
    const isIdle = this.response === undefined && !this.isBlind;
    // The next request tries again.
    if (isIdle && !this.clientEnded) return;
    this.services.failed(error);
    this.dropWatch();
    if (this.hasAnswerBegun || this.isBlind) this.client.destroy();
    else this.client.end(UNREACHABLE);
  }
}

function steady(socket: Socket): void {
  socket.setNoDelay(true);
  socket.setKeepAlive(true, KEEP_ALIVE_MS);
}
