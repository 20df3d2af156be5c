/** Sort key: the first numbers that differ decide, the smaller goes first. */
export type Rank = readonly number[];

/** Something with a place in an order. No two have equal ranks. */
export interface Ranked {
  readonly rank: Rank;
}

/** Chunks are split when they grow beyond this: long enough to be few, short enough to be shifted in no time. */
const CHUNK = 512;
const HEAD = 8;

/** Negative when `a` goes before `b`. */
export function compareRanks(a: Rank, b: Rank): number {
  for (let at = 0; at < a.length; at++) {
    const left = a[at] as number;
    const right = b[at] as number;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/**
 * A list in the order of ranks. Putting in and taking out costs the logarithm of its length and a short shift, and it can be read
 * from any rank on, so that a reader who paused goes on where it was, whatever came and went meanwhile.
 *
 * Invariants: no chunk is empty; ranks ascend within a chunk and from chunk to chunk.
 */
export class RankedList<Item extends Ranked> {
  private readonly chunks: Item[][] = [];
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Puts an item in its place; its rank must not be there yet. */
  insert(item: Item): void {
    this.count += 1;
    const { chunks } = this;
    if (chunks.length === 0) {
      chunks.push([item]);
      return;
    }
    const at = Math.min(this.chunkFor(item.rank), chunks.length - 1);
    const chunk = chunks[at] as Item[];
    const place = placeOf(chunk, item.rank);
    if (place === chunk.length) chunk.push(item);
    else chunk.splice(place, 0, item);
    // The lower half stays long when items come in ascending order.
    if (chunk.length > CHUNK) chunks.splice(at + 1, 0, chunk.splice(place === chunk.length - 1 ? CHUNK : CHUNK / 2));
  }

  /** Takes an item out; false when it is not there. */
  delete(item: Item): boolean {
    if (this.deleteFromHead(item)) return true;
    const at = this.chunkFor(item.rank);
    const chunk = this.chunks[at];
    if (chunk === undefined) return false;
    const place = placeOf(chunk, item.rank);
    if (chunk[place] !== item) return false;
    this.count -= 1;
    if (chunk.length === 1) this.chunks.splice(at, 1);
    else if (place === 0) chunk.shift();
    else chunk.splice(place, 1);
    return true;
  }

  clear(): void {
    this.chunks.length = 0;
    this.count = 0;
  }

  /**
   * Copies items that go after `rank` (from the head when undefined), in order, until there are `most`. @returns fewer only at the end
   */
  after(rank: Rank | undefined, most: number): Item[] {
    const found: Item[] = [];
    let at = rank === undefined ? 0 : this.chunkFor(rank);
    for (let chunk = this.chunks[at]; chunk !== undefined && found.length < most; chunk = this.chunks[++at]) {
      let place = rank === undefined || found.length > 0 ? 0 : placeAfter(chunk, rank);
      for (; place < chunk.length && found.length < most; place++) found.push(chunk[place] as Item);
    }
    return found;
  }

  /** All items in order; the list must not change meanwhile. */
  *[Symbol.iterator](): Generator<Item, void, undefined> {
    for (const chunk of this.chunks) yield* chunk;
  }

  /** First fit takes most items from near the head: looking there first costs next to nothing. */
  private deleteFromHead(item: Item): boolean {
    const [chunk] = this.chunks;
    if (chunk === undefined || chunk.length <= HEAD) return false;
    for (let place = 0; place < HEAD; place++) {
      if (chunk[place] !== item) continue;
      if (place === 0) chunk.shift();
      else chunk.splice(place, 1);
      this.count -= 1;
      return true;
    }
    return false;
  }

  /** The first chunk whose last item does not go before `rank`; one past the end when all do. */
  private chunkFor(rank: Rank): number {
    let [low, high] = [0, this.chunks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const chunk = this.chunks[middle] as Item[];
      if (compareRanks((chunk[chunk.length - 1] as Item).rank, rank) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where in a chunk an item of this rank stands or would stand. */
function placeOf<Item extends Ranked>(chunk: readonly Item[], rank: Rank): number {
  let [low, high] = [0, chunk.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareRanks((chunk[middle] as Item).rank, rank) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeAfter<Item extends Ranked>(chunk: readonly Item[], rank: Rank): number {
  const place = placeOf(chunk, rank);
  const item = chunk[place];
  return item !== undefined && compareRanks(item.rank, rank) === 0 ? place + 1 : place;
}
