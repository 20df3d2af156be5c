/*
 * Where HTTP/1.1 messages begin and end in bytes that are passed on as they are. (RFC 9112)
 */

/** The start line of a message and its headers. */
export interface Head {
  /** `POST /api HTTP/1.1`, `HTTP/1.1 200 OK` */
  readonly startLine: string;
  /** By lower-case names; values of one name are joined by commas. */
  readonly headers: ReadonlyMap<string, string>;
}

/** These bytes are no message that can be followed. */
export class FramingError extends Error {
  override readonly name = 'FramingError';
}

/** Where the body of a message ends. */
type BodyEnd =
  | { readonly kind: 'after'; readonly bytes: number }
  | { readonly kind: 'last chunk' }
  | { readonly kind: 'end of connection' };

/** Longest head, and longest line within a chunked body. */
const MOST_HEAD_BYTES = 65_536;
const MOST_LINE_BYTES = 4_096;

const LF = 10;
const NO_BYTES = Buffer.alloc(0);
const NO_BODY: BodyEnd = { kind: 'after', bytes: 0 };

/** What comes next in a message. */
type Awaited = 'head' | 'data' | 'chunk size' | 'end of chunk' | 'trailer' | 'end of connection' | 'nothing';

/** Follows the bytes of one message. */
export class MessageReader {
  /** Set when all of it is there. */
  head: Head | undefined;
  private readonly bodyEnd: (head: Head) => BodyEnd;
  private readonly onBody: ((piece: Buffer) => void) | undefined;
  private awaited: Awaited = 'head';
  private isChunked = false;
  /** Bytes of the body, or of this chunk of it, that are still to come. */
  private left = 0;
  /** The beginning of a head or line whose end is still to come. */
  private begun: Buffer = NO_BYTES;

  /** @param onBody gets the body in pieces that share the memory of what is read */
  private constructor(bodyEnd: (head: Head) => BodyEnd, onBody?: (piece: Buffer) => void) {
    this.bodyEnd = bodyEnd;
    this.onBody = onBody;
  }

  static ofRequest(onBody?: (piece: Buffer) => void): MessageReader {
    return new MessageReader(endOfRequest, onBody);
  }

  /** @param method of the request that it answers */
  static ofResponse(method: string, onBody?: (piece: Buffer) => void): MessageReader {
    return new MessageReader((head) => endOfResponse(method, head), onBody);
  }

  /** Whether the message has ended. */
  get isWhole(): boolean {
    return this.awaited === 'nothing';
  }

  /** Whether the message lasts until its sender ends the connection. */
  get isOpenEnded(): boolean {
    return this.awaited === 'end of connection';
  }

  /**
   * Reads on: up to the end of the head, then up to the end of the message.
   * @returns how many of these bytes were read; of the rest none is of this message if it is whole
   * @throws FramingError
   */
  read(bytes: Buffer): number {
    const { head } = this;
    let at = 0;
    while (at < bytes.length && !this.isWhole && this.head === head) at = this.step(bytes, at);
    return at;
  }

  private step(bytes: Buffer, at: number): number {
    switch (this.awaited) {
      case 'head':
        return this.readHead(bytes, at);
      case 'data': {
        const end = Math.min(bytes.length, at + this.left);
        this.onBody?.(bytes.subarray(at, end));
        this.left -= end - at;
        if (this.left === 0) this.awaited = this.isChunked ? 'end of chunk' : 'nothing';
        return end;
      }
      case 'end of connection':
        this.onBody?.(bytes.subarray(at));
        return bytes.length;
      default:
        return this.readLine(bytes, at);
    }
  }

  private readHead(bytes: Buffer, at: number): number {
    const before = this.begun.length;
    const whole = before === 0 ? bytes.subarray(at) : Buffer.concat([this.begun, bytes.subarray(at)]);
    // Empty lines before a message count for nothing.
    let from = 0;
    while (whole[from] === 13 || whole[from] === LF) from++;
    const end = whole.indexOf('\r\n\r\n', from, 'latin1');
    if ((end < 0 ? whole.length : end) > MOST_HEAD_BYTES) throw new FramingError('a head without an end');
    if (end < 0) {
      // What is kept must not hold on to the memory of a whole read, or change with it.
      this.begun = Buffer.from(whole);
      return bytes.length;
    }
    this.begun = NO_BYTES;
    this.head = parseHead(whole.toString('latin1', from, end));
    this.beginBody(this.bodyEnd(this.head));
    return at + end + 4 - before;
  }

  private beginBody(end: BodyEnd): void {
    switch (end.kind) {
      case 'after':
        this.left = end.bytes;
        this.awaited = end.bytes === 0 ? 'nothing' : 'data';
        return;
      case 'last chunk':
        this.isChunked = true;
        this.awaited = 'chunk size';
        return;
      case 'end of connection':
        this.awaited = 'end of connection';
    }
  }

  private readLine(bytes: Buffer, at: number): number {
    const end = bytes.indexOf(LF, at);
    const part = bytes.subarray(at, end < 0 ? bytes.length : end + 1);
    if (this.begun.length + part.length > MOST_LINE_BYTES) throw new FramingError('a line without an end');
    const line = this.begun.length === 0 ? part : Buffer.concat([this.begun, part]);
    if (end < 0) {
      this.begun = Buffer.from(line);
      return bytes.length;
    }
    this.begun = NO_BYTES;
    this.takeLine(line.toString('latin1').trimEnd());
    return end + 1;
  }

  private takeLine(line: string): void {
    if (this.awaited === 'chunk size') {
      const [, size] = /^([0-9a-f]{1,12})\s*(?:;.*)?$/i.exec(line) ?? [];
      if (size === undefined) throw new FramingError(`a chunk of size ${JSON.stringify(line.slice(0, 40))}`);
      this.left = Number.parseInt(size, 16);
      this.awaited = this.left === 0 ? 'trailer' : 'data';
    } else if (this.awaited === 'end of chunk') {
      if (line !== '') throw new FramingError('a chunk that is longer than it says');
      this.awaited = 'chunk size';
    } else if (line === '') {
      this.awaited = 'nothing';
    }
  }
}

/** The method and target of a request. @throws FramingError */
export function requestLineOf({ startLine }: Head): { readonly method: string; readonly target: string } {
  const [, method, target] = /^(\S+) (\S+) HTTP\/1\.[01]$/.exec(startLine) ?? [];
  if (method === undefined || target === undefined) throw new FramingError(`the request line ${startLine}`);
  return { method, target };
}

/** @throws FramingError */
export function statusOf({ startLine }: Head): number {
  const [, status] = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(startLine) ?? [];
  if (status === undefined) throw new FramingError(`the status line ${startLine}`);
  return Number(status);
}

function parseHead(text: string): Head {
  const [startLine = '', ...lines] = text.split('\r\n');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0) throw new FramingError(`the header ${JSON.stringify(line.slice(0, 40))}`);
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return { startLine, headers };
}

function endOfRequest(head: Head): BodyEnd {
  const coding = head.headers.get('transfer-encoding');
  if (coding === undefined) return endByLength(head) ?? NO_BODY;
  if (!isChunked(coding)) throw new FramingError(`a request in ${coding}`);
  return { kind: 'last chunk' };
}

function endOfResponse(method: string, head: Head): BodyEnd {
  const status = statusOf(head);
  if (method === 'HEAD' || status < 200 || status === 204 || status === 304) return NO_BODY;
  const coding = head.headers.get('transfer-encoding');
  if (coding !== undefined) return isChunked(coding) ? { kind: 'last chunk' } : { kind: 'end of connection' };
  return endByLength(head) ?? { kind: 'end of connection' };
}

function endByLength({ headers }: Head): BodyEnd | undefined {
  const text = headers.get('content-length');
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new FramingError(`the length ${JSON.stringify(text.slice(0, 40))}`);
  return { kind: 'after', bytes: Number(text) };
}

function isChunked(coding: string): boolean {
  return /(?:^|,)\s*chunked\s*$/i.test(coding);
}
