/** Differences of two texts, line by line. */

export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Lines that are shown, or a stretch of unchanged ones that is folded away. */
export type DiffPart =
  | { readonly kind: 'lines'; readonly lines: readonly DiffLine[] }
  | { readonly kind: 'folded'; readonly lines: readonly DiffLine[] };

/** Beyond this many edits lines are taken as all different: finding the fewest would take too long. */
const MAX_EDITS = 2000;

/** The fewest lines to take away from `before` and to add to come to `after`. (Myers: An O(ND) difference algorithm) */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const same = (text: string): DiffLine => ({ kind: 'same', text });
  return [
    ...before.slice(0, start).map(same),
    ...changes(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

function changes(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const trace = searchPath(before, after);
  if (trace === undefined) {
    return [
      ...before.map((text): DiffLine => ({ kind: 'removed', text })),
      ...after.map((text): DiffLine => ({ kind: 'added', text })),
    ];
  }
  const lines: DiffLine[] = [];
  let [x, y] = [before.length, after.length];
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reached = trace[edits - 1] as Int32Array;
    const at = (k: number): number => reached[k + edits] as number;
    const k = x - y;
    const isAdded = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const from = isAdded ? k + 1 : k - 1;
    const fromX = at(from);
    const fromY = fromX - from;
    for (; x > fromX && y > fromY; x--, y--) lines.push({ kind: 'same', text: before[x - 1] as string });
    if (isAdded) lines.push({ kind: 'added', text: after[--y] as string });
    else lines.push({ kind: 'removed', text: before[--x] as string });
  }
  for (; x > 0; x--) lines.push({ kind: 'same', text: before[x - 1] as string });
  return lines.reverse();
}

/**
 * How far along `before` one comes with 0, 1, 2… edits, by diagonal, up to the number that leads to the end. The array for `d` edits
 * has the diagonals from `-d - 1` to `d + 1`.
 */
function searchPath(before: readonly string[], after: readonly string[]): readonly Int32Array[] | undefined {
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= Math.min(MAX_EDITS, before.length + after.length); edits++) {
    const last = trace[edits - 1];
    const reached = new Int32Array(2 * edits + 3).fill(-1);
    for (let k = -edits; k <= edits; k += 2) {
      let x = 0;
      if (last !== undefined) {
        const below = last[k - 1 + edits] as number;
        const above = last[k + 1 + edits] as number;
        x = k === -edits || (k !== edits && below < above) ? above : below + 1;
      }
      let y = x - k;
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x += 1;
        y += 1;
      }
      reached[k + edits + 1] = x;
      if (x >= before.length && y >= after.length) {
        trace.push(reached);
        return trace;
      }
    }
    trace.push(reached);
  }
  return undefined;
}

/** Lines with long unchanged stretches folded away, except for a few lines around each change. */
export function folded(lines: readonly DiffLine[], context = 3): readonly DiffPart[] {
  const isShown = new Uint8Array(lines.length);
  lines.forEach(({ kind }, i) => {
    if (kind !== 'same') isShown.fill(1, Math.max(0, i - context), Math.min(lines.length, i + context + 1));
  });
  const parts: { kind: DiffPart['kind']; lines: DiffLine[] }[] = [];
  lines.forEach((line, i) => {
    const kind = isShown[i] === 1 ? 'lines' : 'folded';
    const part = parts[parts.length - 1];
    if (part?.kind === kind) part.lines.push(line);
    else parts.push({ kind, lines: [line] });
  });
  return parts;
}

/** How many lines go and come. */
export function diffCounts(lines: readonly DiffLine[]): { readonly removed: number; readonly added: number } {
  const count = (kind: DiffLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  return { removed: count('removed'), added: count('added') };
}
