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
  /** Fields, elements and map entries that may still come. An integer of 32 bits: it is counted down at every field. */
  left: number;
  /** Elements of lists and sets that were left out because they hold an enum number that is not known here. */
  dropped = 0;

  /** @param maxValues fields, elements and map entries of all levels together that are read; unless given, all there are */
  constructor(bytes: Uint8Array, maxValues = 0x7fff_ffff) {
    this.left = maxValues;
    this.bytes = viewOf(bytes);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = bytes.length;
  }

  malformed(reason: string): never {
    throw new ProtocolError('malformed', reason, this.pos);
  }

  /** Counts elements or entries that are announced. */
  count(values: number): void {
    this.left -= values;
    if (this.left < 0) this.excess();
  }

  excess(): never {
    throw new ProtocolError('excess', 'There are too many values', this.pos);
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
