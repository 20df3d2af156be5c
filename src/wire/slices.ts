import type { PutOffList, Sink } from './sink.ts';

/** How a message is cut into slices. */
export interface SliceOptions {
  /**
   * About how many bytes a slice gets, 262,144 unless said otherwise; one longer than that ends with a long element of a list, or has
   * elements that were encoded before: of those a slice may get eight times as many.
   */
  readonly sliceBytes?: number;
  /**
   * Whether a slice may overwrite the one before the last, for a caller that is done with that before it asks for another: so one
   * slice can be made while the last is on its way. Much memory outside the heap, taken and dropped in a row, makes V8 collect the
   * whole heap, which takes longer than the slices do.
   */
  readonly reuse?: boolean;
}

/** Bytes of a message that follow each other, as they lie in memory: those of elements that were encoded before are not copied. */
export type Slice = readonly Uint8Array[];

/** Bytes of a slice unless said otherwise: about a millisecond of work. */
export const SLICE_BYTES = 262_144;

/** What is still to be written: bytes that are ready, or a list whose elements are not. */
type Rest = Uint8Array | { readonly list: PutOffList; next: number };

/**
 * Runs a writer in such a way that long lists of structs are left out at first, and then writes those, as many elements at
 * a time as fit a slice. Lists inside elements are treated the same way, so no depth of nesting makes a long slice.
 * @param sink what was written to it before is overwritten
 * @param write writes the whole value to the sink
 */
export function* slices<S extends Sink>(
  sink: S,
  write: (sink: S) => void,
  options: SliceOptions,
): Generator<Slice, void, undefined> {
  yield yield* cut(sink, write, options);
}

/** As {@link slices}, but that the last one is what the generator returns. */
export function* cut<S extends Sink>(
  sink: S,
  write: (sink: S) => void,
  { sliceBytes = SLICE_BYTES, reuse = false }: SliceOptions,
): Generator<Slice, Slice, undefined> {
  const rest: Rest[] = [];
  sink.startSlices(sliceBytes);
  writeUpToList(sink, rest, () => write(sink));
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (sink.isFull()) {
      yield sink.takeParts();
      sink.nextSlice(sliceBytes, reuse);
    }
    if (next instanceof Uint8Array) {
      sink.raw(next);
      continue;
    }
    const at = rest.push(next) - 1;
    writeUpToList(sink, rest, () => {
      next.next = next.list.writeSome(next.next);
    });
    if (next.next === next.list.size) rest.splice(at, 1);
  }
  return sink.takeParts();
}

/** Writes up to the first list that is put off. What comes from there on is put on the stack of what is still to be written. */
function writeUpToList(sink: Sink, rest: Rest[], write: () => void): void {
  const lists: PutOffList[] = [];
  sink.putOff = lists;
  write();
  let end = sink.pos;
  for (const list of lists.reverse()) {
    rest.push(new Uint8Array(sink.bytes.subarray(list.at, end)), { list, next: 0 });
    end = list.at;
  }
  sink.pos = end;
}
