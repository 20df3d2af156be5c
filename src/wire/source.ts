import { ProtocolError } from './error.ts';
import { type RawBuffer, viewOf } from './raw-buffer.ts';

/** Longest list that gets all its memory at once; a longer one grows as its elements come. */
export const ROOM = 1024;

/** Bytes being read, with the place reached. Every reader checks a claim of the input against what is really there. */
export abstract class Source {
  readonly bytes: RawBuffer;
  /** The same bytes, for numbers of several bytes. */
  readonly view: DataView;
  readonly end: number;
  pos = 0;
  /** Elements of lists and sets that were left out because they hold an enum number that is not known here. */
  dropped = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = viewOf(bytes);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = bytes.length;
  }

  malformed(reason: string): never {
    throw new ProtocolError('malformed', reason, this.pos);
  }

  truncated(): never {
    throw new ProtocolError('truncated', 'The input ends too early', this.end);
  }

  /** Fails unless `size` more bytes are there. */
  require(size: number): void {
    if (this.end - this.pos < size) this.truncated();
  }

  /** Checks a length or count that the input claims, of things that take at least `each` bytes. */
  checkSize(size: number, each: number): void {
    if (size < 0) this.malformed(`Negative length: ${size}`);
    if (size * each > this.end - this.pos) {
      throw new ProtocolError(
        'truncated',
        `${size} elements or bytes are announced, more than the input holds`,
        this.pos,
      );
    }
  }
}
