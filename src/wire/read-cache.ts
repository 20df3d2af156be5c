import { allocate, type RawBuffer } from './raw-buffer.ts';
import type { Source } from './source.ts';

/** Structs of fewer or of more bytes than these are read anew. */
const LEAST = 512;
const MOST = 16_384;

/** Structs are kept in 64 sets by the upper bits of their hash, the four last of each set. */
const SET_BITS = 6;
const WAYS = 4;

/** A struct that was read, and what it was read from. */
interface Entry<T> {
  readonly hash: number;
  readonly bytes: RawBuffer;
  readonly value: T;
  /** What reading it counts for among the values that a reader may read. */
  readonly values: number;
}

/**
 * Structs that were read lately, so that reading the same bytes again gives the same object. In a list of tasks most configs
 * are the same as others; so it takes half the time and a third of the memory. Holds at most 256 structs.
 */
export class ReadCache<T> {
  private readonly sets: Entry<T>[][] = Array.from({ length: 2 ** SET_BITS }, () => []);

  /**
   * Gives the struct that begins where the source stands, and moves the source behind it.
   * @param readAnew reads it
   */
  read<S extends Source>(source: S, readAnew: (source: S) => T): T {
    const start = source.pos;
    const room = source.end - start;
    if (room < LEAST) return readAnew(source);
    const hash = hashAt(source.view, start);
    const set = this.sets[hash >>> (32 - SET_BITS)] as Entry<T>[];
    for (const { hash: known, bytes, value, values } of set) {
      if (known !== hash || bytes.length > room) continue;
      if (bytes.compare(source.bytes, start, start + bytes.length) !== 0) continue;
      source.pos = start + bytes.length;
      source.count(values);
      return value;
    }
    const { left, dropped } = source;
    const value = readAnew(source);
    const length = source.pos - start;
    if (length >= LEAST && length <= MOST && source.dropped === dropped) {
      const bytes = allocate(length);
      bytes.set(source.bytes.subarray(start, source.pos));
      if (set.length === WAYS) set.shift();
      set.push({ hash, bytes, value, values: left - source.left });
    }
    return value;
  }
}

/** Hash of the first LEAST bytes, all of them: like configs of one role differ in few places. */
function hashAt(view: DataView, start: number): number {
  let hash = 0;
  for (let at = start; at < start + LEAST; at += 4) hash = Math.imul(hash ^ view.getInt32(at), 0x9e3779b1);
  return hash;
}
