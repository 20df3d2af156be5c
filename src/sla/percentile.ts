/**
 * The value that `p` percent of the samples reach or exceed, between neighbours in proportion; 0 without samples.
 * (aurora: scheduler/sla/SlaUtil.java)
 * @param samples in any order; they are put in another one
 * @param p percent, 0 to 100, as many decimals as you like
 */
export function percentile(samples: Float64Array, p: number): number {
  const last = samples.length - 1;
  if (last < 0) return 0;
  const scale = 100 * 10 ** decimalsOf(p);
  const position = Math.floor(scale - p * (scale / 100)) * last;
  const low = Math.floor(position / scale);
  const below = smallest(samples, low);
  let above = Number.POSITIVE_INFINITY;
  for (let at = low + 1; at <= last; at++) above = Math.min(above, samples[at] as number);
  return low === last ? below : below + ((above - below) * (position % scale)) / scale;
}

/**
 * The sample of which `rank` are smaller or equal; those come to stand before it, the others behind. Takes time in proportion to
 * the samples, where sorting them all takes several times that.
 */
function smallest(samples: Float64Array, rank: number): number {
  let from = 0;
  let to = samples.length - 1;
  while (from < to) {
    const pivot = samples[(from + to) >> 1] as number;
    let low = from;
    let high = to;
    while (low <= high) {
      while ((samples[low] as number) < pivot) low++;
      while ((samples[high] as number) > pivot) high--;
      if (low > high) break;
      const swapped = samples[low] as number;
      samples[low++] = samples[high] as number;
      samples[high--] = swapped;
    }
    if (rank <= high) to = high;
    else if (rank >= low) from = low;
    else break;
  }
  return samples[rank] as number;
}

function decimalsOf(p: number): number {
  return String(p).split('.')[1]?.length ?? 0;
}
