import type { Pacer } from '../clock/index.ts';
import type { Stat, Stats } from './stats.ts';

/** A figure and its name. */
export type Figure = readonly [name: string, stat: Stat];

/** So many are sorted at a time: less than a millisecond. */
const PIECE = 1_000;
/** Figures read between two looks at the time. */
const STRETCH = 256;

/** All figures by name, each as of when it was read: there may be a hundred thousand, so other work is let in between. */
export async function sortedFigures(stats: Stats, pacer: Pacer): Promise<readonly Figure[]> {
  const pieces: Figure[][] = [];
  let piece: Figure[] = [];
  let read = 0;
  for (const figure of stats.figures()) {
    piece.push(figure);
    if (piece.length === PIECE) {
      pieces.push(piece.sort(byName));
      piece = [];
    }
    if (++read % STRETCH === 0 && pacer.due()) await pacer.rest();
  }
  pieces.push(piece.sort(byName));
  // Neighbours are merged until one list is left.
  while (pieces.length > 1) {
    for (let at = 0; at + 1 < pieces.length; at++) {
      const [left = [], right = []] = pieces.splice(at, 2);
      pieces.splice(at, 0, await merged(left, right, pacer));
    }
  }
  return pieces[0] ?? [];
}

async function merged(left: readonly Figure[], right: readonly Figure[], pacer: Pacer): Promise<Figure[]> {
  const all: Figure[] = [];
  let [l, r] = [0, 0];
  for (;;) {
    const [a, b] = [left[l], right[r]];
    if (a !== undefined && (b === undefined || byName(a, b) <= 0)) {
      all.push(a);
      l++;
    } else if (b !== undefined) {
      all.push(b);
      r++;
    } else return all;
    if (all.length % STRETCH === 0 && pacer.due()) await pacer.rest();
  }
}

/** By UTF-16 units, as the original sorts. */
function byName([a]: Figure, [b]: Figure): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
