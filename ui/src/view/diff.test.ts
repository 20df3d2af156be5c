import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DiffLine, diffCounts, diffLines, folded } from './diff.ts';

const textOf = (lines: readonly DiffLine[]): string =>
  lines.map(({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`).join('');

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

/** How many lines two texts have in common at most, in order. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const each of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(each === other ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number));
    });
    row = next;
  }
  return row[b.length] as number;
}

describe('diffLines', () => {
  it.each([
    ['', '', ''],
    ['abc', 'abc', ' a b c'],
    ['abc', 'axc', ' a-b+x c'],
    ['', 'ab', '+a+b'],
    ['ab', '', '-a-b'],
    ['abcabba', 'cbabac', undefined],
  ])('takes %s to %s', (before, after, expected) => {
    const found = diffLines([...before], [...after]);
    if (expected !== undefined) expect(textOf(found)).toBe(expected);
    expect(found.filter(({ kind }) => kind !== 'added').map(({ text }) => text)).toEqual([...before]);
    expect(found.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)).toEqual([...after]);
  });

  it('gives both texts back, with as few changes as can be', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const found = diffLines(before, after);
        expect(found.filter(({ kind }) => kind !== 'added').map(({ text }) => text)).toEqual(before);
        expect(found.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)).toEqual(after);
        const { removed, added } = diffCounts(found);
        expect(removed + added).toBe(before.length + after.length - 2 * common(before, after));
      }),
    );
  });

  it('gives up looking for the fewest when the texts have nothing in common', () => {
    const numbers = (from: number): string[] => Array.from({ length: 4_000 }, (_, i) => String(from + i));
    expect(diffCounts(diffLines(numbers(0), numbers(10_000)))).toEqual({ removed: 4_000, added: 4_000 });
  });
});

describe('folded', () => {
  it('folds what is far from a change', () => {
    const found = diffLines([...'0123456789'], [...'01234x6789']);
    expect(folded(found, 1).map((part) => [part.kind, textOf(part.lines)])).toEqual([
      ['folded', ' 0 1 2 3'],
      ['lines', ' 4-5+x 6'],
      ['folded', ' 7 8 9'],
    ]);
  });

  it('leaves nothing out', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(4), (before, after, context) => {
        const found = diffLines(before, after);
        expect(folded(found, context).flatMap((part) => part.lines)).toEqual(found);
      }),
    );
  });
});
