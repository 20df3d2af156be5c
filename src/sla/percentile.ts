/**
 * The value that `p` percent of the samples reach or exceed, between neighbours in proportion; 0 without samples.
 * (aurora: scheduler/sla/SlaUtil.java)
 * @param sorted samples, the smallest first
 * @param p percent, 0 to 100, as many decimals as you like
 */
export function percentile(sorted: ArrayLike<number>, p: number): number {
  const last = sorted.length - 1;
  const scale = 100 * 10 ** decimalsOf(p);
  const position = Math.floor(scale - p * (scale / 100)) * last;
  const low = Math.floor(position / scale);
  const below = sorted[low];
  if (below === undefined) return 0;
  const above = sorted[Math.min(low + 1, last)] ?? below;
  return below + ((above - below) * (position % scale)) / scale;
}

/** Samples ready for {@link percentile}. */
export function sortedSamples(samples: readonly number[]): Float64Array {
  return Float64Array.from(samples).sort();
}

function decimalsOf(p: number): number {
  return String(p).split('.')[1]?.length ?? 0;
}
