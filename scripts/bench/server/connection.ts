import { connect, type Socket } from 'node:net';

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  /** Length of the body in bytes. */
  readonly size: number;
  /** The body, of which at most the beginning is kept; see {@link Connection.send}. */
  readonly body: Uint8Array;
}

const HEAD_END = '\r\n\r\n';
const READ_BYTES = 262_144;

/**
 * A kept connection that carries one request at a time, as plain as can be: the client shares the machine with the server, and should
 * not be what is measured. Understands answers with a Content-Length and chunked ones.
 */
export class Connection {
  private readonly socket: Socket;
  private readonly host: string;
  private settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;
  private head = '';
  /** What comes next. */
  private part: 'head' | 'body' | 'size' | 'chunk' = 'head';
  private left = 0;
  private line = '';
  private lastChunk = false;
  private status = 0;
  private size = 0;
  private keepBytes = 0;
  private kept: Uint8Array[] = [];

  constructor(url: string) {
    const { hostname, port, host } = new URL(url);
    this.host = host;
    this.socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      onread: {
        buffer: Buffer.allocUnsafe(READ_BYTES),
        callback: (length, buffer) => {
          this.take(Buffer.from(buffer.buffer, buffer.byteOffset, length));
          return true;
        },
      },
    });
    const fail = (error: Error): void => {
      this.settle?.reject(error);
      this.settle = undefined;
    };
    this.socket.on('error', fail).on('close', () => fail(new Error('the server closed the connection')));
  }

  /**
   * @param keepBytes bodies up to this length are given, of longer ones nothing
   * @returns the answer when its last byte has come
   */
  send(contentType: string, message: Uint8Array, keepBytes: number): Promise<Answer> {
    const head =
      `POST /api HTTP/1.1\r\nHost: ${this.host}\r\nContent-Type: ${contentType}\r\n` +
      `Accept: ${contentType}\r\nContent-Length: ${message.length}${HEAD_END}`;
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.keepBytes = keepBytes;
      this.socket.write(Buffer.concat([Buffer.from(head, 'latin1'), message]));
    });
  }

  close(): void {
    this.settle = undefined;
    this.socket.destroy();
  }

  private take(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) {
      if (this.part === 'head') at = this.takeHead(bytes, at);
      else if (this.part === 'size') at = this.takeSize(bytes, at);
      else at = this.takeBody(bytes, at);
    }
  }

  private takeHead(bytes: Buffer, at: number): number {
    const before = this.head.length;
    this.head += bytes.toString('latin1', at, Math.min(bytes.length, at + 4096));
    const end = this.head.indexOf(HEAD_END);
    if (end === -1) return at + this.head.length - before;
    const head = this.head.slice(0, end);
    this.status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
    const length = /^content-length: *(\d+)/im.exec(head)?.[1];
    this.part = length === undefined ? 'size' : 'body';
    this.left = Number(length ?? 0);
    if (this.part === 'body' && this.left === 0) this.finish();
    return at + end + HEAD_END.length - before;
  }

  private takeSize(bytes: Buffer, at: number): number {
    const newline = bytes.indexOf('\n', at);
    const end = newline === -1 ? bytes.length : newline + 1;
    this.line += bytes.toString('latin1', at, end);
    if (newline === -1) return end;
    const text = this.line.trim();
    this.line = '';
    if (text !== '') {
      this.left = Number.parseInt(text, 16);
      this.lastChunk = this.left === 0;
      if (!this.lastChunk) this.part = 'chunk';
    } else if (this.lastChunk) this.finish();
    return end;
  }

  private takeBody(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + this.left);
    this.size += end - at;
    this.left -= end - at;
    // The buffer is used again for what comes next.
    if (this.size <= this.keepBytes) this.kept.push(Buffer.from(bytes.subarray(at, end)));
    if (this.left === 0) {
      if (this.part === 'chunk') this.part = 'size';
      else this.finish();
    }
    return end;
  }

  private finish(): void {
    const { status, size, settle } = this;
    const body = size <= this.keepBytes ? Buffer.concat(this.kept) : new Uint8Array();
    this.part = 'head';
    this.head = '';
    this.lastChunk = false;
    this.size = 0;
    this.kept = [];
    this.settle = undefined;
    settle?.resolve({ status, size, body });
  }
}
