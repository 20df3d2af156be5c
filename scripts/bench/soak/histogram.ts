/** Counts of times by size, each bucket half as large again as the one before: the memory of an hour's calls is a few numbers. */
export class Histogram {
  private readonly counts: number[] = [];
  count = 0;

  /** @param ms at least 0 */
  add(ms: number): void {
    const at = ms <= SMALLEST_MS ? 0 : Math.ceil(Math.log(ms / SMALLEST_MS) / STEP);
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    this.count++;
  }

  /** The upper bound, in ms, of the bucket below which the share `q` of all lies; 0 when there is nothing. */
  quantile(q: number): number {
    let seen = 0;
    for (const { below, count } of this.buckets()) {
      seen += count;
      if (seen >= this.count * q) return below;
    }
    return 0;
  }

  /** Buckets that hold something, smallest first. */
  buckets(): { readonly below: number; readonly count: number }[] {
    return this.counts
      .map((count, at) => ({ below: Number((SMALLEST_MS * Math.exp(at * STEP)).toPrecision(3)), count }))
      .filter(({ count }) => count > 0);
  }
}

const SMALLEST_MS = 0.1;
const STEP = Math.log(1.5);
