/** Keeps the encoded bytes of lists that are written over and over again with few changes. */

import { allocate } from './raw-buffer.ts';
import { RunCache, Shelf } from './runs.ts';
import type { Sink } from './sink.ts';

/** Encoded runs of all lists and protocols together: those of a listing of 20,000 tasks in each of two protocols. */
const RUNS_BYTES = 128 * 2 ** 20;
/** What a run and each of its elements take beside the bytes, roughly. */
const RUN_OVERHEAD = 300;
const ELEMENT_OVERHEAD = 8;

/** A run ends after so many bytes, or before an element that begins another one if it has come to the lesser number. */
const RUN_BYTES = 32_768;
const LEAST_BYTES = 4_096;

const shelf = new Shelf(RUNS_BYTES);

/** Runs of one type of struct in one protocol. */
export interface EncodedRuns<T extends object> {
  readonly kept: RunCache<T, Uint8Array>;
  /** What runs have begun with that were not kept: a list that comes but once is not worth a copy. */
  readonly seen: WeakSet<T>;
}

/** A place for runs, beside all others. */
export function encodedRuns<T extends object>(): EncodedRuns<T> {
  return { kept: new RunCache(shelf), seen: new WeakSet() };
}

/** Bytes that all runs take. */
export function keptRunBytes(): number {
  return shelf.weight;
}

const keptLists = new WeakSet<object>();

/**
 * Asks for the encoded bytes of a list's elements to be kept, in runs of a few dozen, so that a list of the same objects is there
 * when it is written for the third time, be it this one or another. For lists of objects that are shared and never change, such as stored tasks.
 * All that is kept is bounded; what was used last stays. Only lists of the types that the generator knows look for it: ScheduledTask.
 * @returns the list itself
 */
export function keepRuns<L extends readonly object[]>(list: L): L {
  keptLists.add(list);
  return list;
}

/** Memory of its own, which is not zeroed before. */
function copyOf(bytes: Uint8Array): Uint8Array {
  const copy = allocate(bytes.length);
  copy.set(bytes);
  return copy;
}

/** Whether the runs of a list are to be kept. */
export function hasKeptRuns(list: readonly object[]): boolean {
  return keptLists.has(list);
}

/**
 * What writes the elements of a list whose runs are kept: as {@link PutOffList.writeSome}. An element that has a long list of its own
 * is never part of a run.
 */
export function runWriter<S extends Sink, T extends object>(
  sink: S,
  list: readonly T[],
  write: (sink: S, value: T) => void,
  { kept: runs, seen }: EncodedRuns<T>,
): (from: number) => number {
  const since = runs.now;
  const keep = (from: number, to: number, start: number, end: number): void => {
    const first = list[from] as T;
    if (from === to) return;
    if (!seen.has(first)) {
      seen.add(first);
      return;
    }
    const weight = end - start + RUN_OVERHEAD + ELEMENT_OVERHEAD * (to - from);
    runs.keep(weight, since, () => {
      // V8 may take each piece of memory outside its heap for an occasion to collect garbage, for up to ten milliseconds.
      sink.endSlice();
      return { elements: list.slice(from, to), made: copyOf(sink.bytes.subarray(start, end)) };
    });
  };
  return (from) => {
    let at = from;
    while (at < list.length && !sink.isFull() && sink.putOff?.length === 0) {
      const known = runs.find(list, at);
      if (known !== undefined) {
        sink.link(known.made);
        at += known.elements.length;
        continue;
      }
      const first = at;
      const start = sink.pos;
      let end: number;
      do {
        end = sink.pos;
        sink.betweenElements();
        write(sink, list[at] as T);
        if (sink.putOff.length > 0) {
          keep(first, at, start, end);
          return at + 1;
        }
        at++;
        end = sink.pos;
      } while (
        at < list.length &&
        end - start < RUN_BYTES &&
        !(end - start >= LEAST_BYTES && runs.begins(list[at] as T))
      );
      keep(first, at, start, end);
    }
    return at;
  };
}
