/** Rows of one height, some of which are opened and take more: where each begins, and which are to be drawn. */
export interface Layout {
  /** Of all rows together, px. */
  readonly height: number;
  /** Where a row begins, px from the first one. */
  offsetOf(index: number): number;
  /** The row at a distance from the first one; the nearest when there is none. */
  indexAt(offset: number): number;
}

/** @param extras what opened rows take more, px, by index, in any order */
export function layoutOf(count: number, rowHeight: number, extras: ReadonlyMap<number, number> = new Map()): Layout {
  const opened = [...extras].filter(([index]) => index < count).sort(([a], [b]) => a - b);
  const more = opened.reduce((sum, [, px]) => sum + px, 0);
  const offsetOf = (index: number): number => {
    let offset = index * rowHeight;
    for (const [each, px] of opened) if (each < index) offset += px;
    return offset;
  };
  return {
    height: count * rowHeight + more,
    offsetOf,
    indexAt(offset) {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsetOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** Rows from `first` to before `end`. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** The rows that a view from `top` to `bottom` shows, and a few on each side. */
export function windowOf(layout: Layout, count: number, top: number, bottom: number, margin: number): Window {
  if (count === 0) return { first: 0, end: 0 };
  return {
    first: Math.max(0, layout.indexAt(top) - margin),
    end: Math.min(count, layout.indexAt(Math.max(top, bottom)) + 1 + margin),
  };
}
