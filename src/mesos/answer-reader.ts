/** Longest head of an answer, in bytes. */
const MOST_HEAD_BYTES = 16_384;
const LINE_END = '\r\n';
const HEAD_END = '\r\n\r\n';

/** An answer to a call. */
export interface CallAnswer {
  readonly status: number;
  /** Its body as text; of a long one the beginning. */
  readonly text: string;
}

/**
 * Reads the answers that come one behind another on a connection: HTTP/1.1 with a length, in chunks, or without a body.
 *
 * Bytes go in by {@link take} in pieces of any size; each answer goes out as soon as its last byte is there.
 */
export class AnswerReader {
  private readonly answered: (answer: CallAnswer) => void;
  private readonly mostTextBytes: number;
  private reading: 'head' | 'body' | 'chunk-size' | 'chunk' | 'trailer' = 'head';
  /** Bytes of a line or a head that is not whole yet, as Latin-1. */
  private text = '';
  private left = 0;
  private status = 0;
  private kept: Buffer[] = [];
  private keptBytes = 0;

  /** @param mostTextBytes how much is kept of a body */
  constructor(answered: (answer: CallAnswer) => void, mostTextBytes: number) {
    this.answered = answered;
    this.mostTextBytes = mostTextBytes;
  }

  /** @throws Error when it is not HTTP; nothing must be read any more then */
  take(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) {
      if (this.reading === 'body' || this.reading === 'chunk') at = this.takeBody(bytes, at);
      else if (this.reading === 'head') at = this.takeHead(bytes, at);
      else at = this.takeLine(bytes, at);
    }
  }

  private takeHead(bytes: Buffer, at: number): number {
    const end = this.collect(bytes, at, HEAD_END);
    if (end === undefined) return bytes.length;
    const head = this.text;
    this.text = '';
    const status = /^HTTP\/1\.[01] ([1-5]\d\d)/.exec(head)?.[1];
    if (status === undefined) throw new Error('the answer of the master is not HTTP');
    this.status = Number(status);
    // An answer on the way to the answer.
    if (this.status < 200) return end;
    const lower = head.toLowerCase();
    if (/\r\ntransfer-encoding:[^\r]*chunked/.test(lower)) this.reading = 'chunk-size';
    else this.beginBody(Number(/\r\ncontent-length: *(\d+)/.exec(lower)?.[1] ?? 0));
    return end;
  }

  private beginBody(length: number): void {
    this.left = length;
    this.reading = 'body';
    if (length === 0) this.finish();
  }

  private takeLine(bytes: Buffer, at: number): number {
    const end = this.collect(bytes, at, LINE_END);
    if (end === undefined) return bytes.length;
    const line = this.text.slice(0, -LINE_END.length);
    this.text = '';
    if (this.reading === 'trailer') {
      if (line === '') this.finish();
      return end;
    }
    // A chunk ends with a line end of its own.
    if (line === '') return end;
    const size = /^[\da-f]+/i.exec(line)?.[0];
    if (size === undefined) throw new Error('the answer of the master is not HTTP: a chunk has no size');
    this.left = Number.parseInt(size, 16);
    this.reading = this.left === 0 ? 'trailer' : 'chunk';
    return end;
  }

  private takeBody(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + this.left);
    if (this.keptBytes < this.mostTextBytes) {
      // Copied: the bytes may be written over when they were taken.
      const part = Buffer.from(bytes.subarray(at, Math.min(end, at + this.mostTextBytes - this.keptBytes)));
      this.kept.push(part);
      this.keptBytes += part.length;
    }
    this.left -= end - at;
    if (this.left === 0) {
      if (this.reading === 'chunk') this.reading = 'chunk-size';
      else this.finish();
    }
    return end;
  }

  private finish(): void {
    const { status, kept } = this;
    this.reading = 'head';
    this.kept = [];
    this.keptBytes = 0;
    this.answered({ status, text: kept.length === 0 ? '' : Buffer.concat(kept).toString('utf8') });
  }

  /** Adds to `text` up to and with `mark`. @returns the place behind it, undefined when it has not come yet */
  private collect(bytes: Buffer, at: number, mark: string): number | undefined {
    const before = this.text.length;
    // In one piece, as a rule: the mark is looked for without copying what is behind it.
    const found = before === 0 ? bytes.indexOf(mark, at, 'latin1') : -1;
    if (found !== -1) {
      this.text = bytes.toString('latin1', at, found + mark.length);
      return found + mark.length;
    }
    this.text += bytes.toString('latin1', at, Math.min(bytes.length, at + MOST_HEAD_BYTES));
    const end = this.text.indexOf(mark);
    if (end !== -1) {
      this.text = this.text.slice(0, end + mark.length);
      return at + this.text.length - before;
    }
    if (this.text.length >= MOST_HEAD_BYTES) throw new Error('the head of an answer of the master is too long');
    return undefined;
  }
}
