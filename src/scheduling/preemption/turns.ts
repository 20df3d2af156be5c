/**
 * Whose turn it is, as long as there are any left: each takes up to `batchSize` turns in a row, then it is the next one's turn.
 * (aurora: scheduler/preemptor/PendingTaskProcessor.java)
 * @param counts how many turns each has; changed on the way, so that one that is deleted has no more
 * @throws RangeError when `batchSize` is below 1
 */
export function* turns<T>(counts: Map<T, number>, batchSize: number): Generator<T, void, undefined> {
  if (!(batchSize >= 1)) throw new RangeError(`so many turns in a row cannot be: ${batchSize}`);
  while (counts.size > 0) {
    for (const one of [...counts.keys()]) {
      for (let turn = 0; turn < batchSize; turn++) {
        const left = counts.get(one) ?? 0;
        if (left <= 1) counts.delete(one);
        else counts.set(one, left - 1);
        if (left === 0) break;
        yield one;
      }
    }
  }
}
