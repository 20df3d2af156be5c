/** A name may differ in so many letters from one that was meant, and in at most a third of its own. */
const MAX_EDITS = 4;

/** The name that comes nearest to a text, if one is near enough to have been meant. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const limit = Math.min(MAX_EDITS, Math.ceil(text.length / 3));
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of names) {
    if (Math.abs(name.length - text.length) > limit) continue;
    const edits = editsBetween(text, name);
    if (edits <= limit && (best === undefined || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}

/** Letters to be put in, left out or changed to make one text of the other. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (const [other, each] of [...b].entries()) {
      next.push(
        Math.min((row[other] ?? 0) + (letter === each ? 0 : 1), (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
