import type { PutOffList, Sink } from './sink.ts';

/** A piece of the output: bytes that are ready, or a list whose elements are still to be written. */
type Piece = Uint8Array | { readonly list: PutOffList; next: number };

/**
 * Runs a writer in such a way that long lists of structs are left out at first, and then writes those, as many elements at
 * a time as fit a slice. Lists inside elements are treated the same way, so no depth of nesting makes a long slice.
 * @param write writes the whole value to the sink
 */
export function* slices<S extends Sink>(
  sink: S,
  sliceBytes: number,
  write: (sink: S) => void,
): Generator<Uint8Array, void, undefined> {
  const todo = piecesOf(sink, () => write(sink));
  let ready: Uint8Array[] = [];
  let readyBytes = 0;
  for (let piece = todo.pop(); piece !== undefined; piece = todo.pop()) {
    if (piece instanceof Uint8Array) {
      ready.push(piece);
      readyBytes += piece.length;
    } else {
      const { list } = piece;
      const room = sliceBytes - readyBytes;
      sink.makeRoom(room);
      const limit = sink.pos + room;
      const run = piecesOf(sink, () => {
        // A list put off inside an element ends the run: what follows it has to wait.
        while (piece.next < list.size && sink.pos < limit && sink.putOff?.length === 0) list.writeElement(piece.next++);
      });
      if (piece.next < list.size) todo.push(piece);
      todo.push(...run);
    }
    if (readyBytes >= sliceBytes) {
      yield ready.length === 1 ? (ready[0] as Uint8Array) : Buffer.concat(ready);
      ready = [];
      readyBytes = 0;
    }
  }
  if (ready.length > 0) yield Buffer.concat(ready);
}

/** Runs a writer. Returns what came out, last piece first, as a stack wants it. */
function piecesOf(sink: Sink, write: () => void): Piece[] {
  const start = sink.pos;
  const lists: PutOffList[] = [];
  sink.putOff = lists;
  write();
  const { bytes, pos } = sink;
  const pieces: Piece[] = [];
  let end = pos;
  for (const list of lists.reverse()) {
    pieces.push(bytes.subarray(list.at, end), { list, next: 0 });
    end = list.at;
  }
  pieces.push(bytes.subarray(start, end));
  return pieces;
}
