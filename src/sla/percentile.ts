/** Samples sorted at a stretch: a few milliseconds of work. */
export const PART = 25_000;

/**
 * The value that `p` percent of the samples reach or exceed, between neighbours in proportion; 0 without samples.
 * (aurora: scheduler/sla/SlaUtil.java)
 * @param p percent, 0 to 100, as many decimals as you like
 */
export function percentile(samples: SortedSamples, p: number): number {
  const last = samples.length - 1;
  if (last < 0) return 0;
  const scale = 100 * 10 ** decimalsOf(p);
  const position = Math.floor(scale - p * (scale / 100)) * last;
  const low = Math.floor(position / scale);
  const below = samples.at(low);
  const above = samples.at(Math.min(low + 1, last));
  return below + ((above - below) * (position % scale)) / scale;
}

/** Whole numbers in order, sorted part by part so that it can be done with others at work in between. */
export class SortedSamples {
  readonly length: number;
  private readonly parts: readonly Float64Array[];

  private constructor(parts: readonly Float64Array[]) {
    this.parts = parts;
    this.length = parts.reduce((sum, part) => sum + part.length, 0);
  }

  /** Stops before each part of a long list. */
  static *of(samples: readonly number[]): Generator<undefined, SortedSamples, undefined> {
    const parts: Float64Array[] = [];
    for (let at = 0; at < samples.length; at += PART) {
      if (samples.length > PART) yield;
      parts.push(Float64Array.from(samples.slice(at, at + PART)).sort());
    }
    return new SortedSamples(parts);
  }

  /** The sample of which `rank` come before it; `rank` is less than {@link length}. */
  at(rank: number): number {
    const [only, ...others] = this.parts;
    if (only === undefined) throw new RangeError('there are no samples');
    if (others.length === 0) return only[rank] as number;
    let low = Math.min(...this.parts.map((part) => part[0] as number));
    let high = Math.max(...this.parts.map((part) => part.at(-1) as number));
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.countUpTo(middle) > rank) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private countUpTo(value: number): number {
    return this.parts.reduce((sum, part) => sum + countUpTo(part, value), 0);
  }
}

function countUpTo(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function decimalsOf(p: number): number {
  return String(p).split('.')[1]?.length ?? 0;
}
