/** What was seen at one moment of a long run. */
export interface Sample {
  readonly minute: number;
  /** Bytes. */
  readonly rss: number;
  readonly handles: number;
  /** Of the calls since the sample before, in ms. */
  readonly p99: number;
  readonly longestStallMs: number;
}

/** How much the end of a run differs from its beginning. The first fifth is warm-up and not looked at. */
export interface Steadiness {
  /** Share by which memory grew (or fell) from the first half of the rest to the second. */
  readonly rssChange: number;
  readonly handleChange: number;
  /** How many times the p99 of the first half that of the second is. */
  readonly p99Change: number;
  /** Median of the samples, ms. */
  readonly p99: number;
}

const WARM_UP = 0.2;

/** @throws Error when there are too few samples to tell */
export function steadiness(samples: readonly Sample[]): Steadiness {
  const rest = samples.slice(Math.ceil(samples.length * WARM_UP));
  if (rest.length < 4) throw new Error(`${samples.length} samples are too few to tell whether anything changed`);
  const middle = Math.floor(rest.length / 2);
  const halves = [rest.slice(0, middle), rest.slice(middle)] as const;
  const [before, after] = halves.map((half) => ({
    rss: median(half.map(({ rss }) => rss)),
    handles: median(half.map(({ handles }) => handles)),
    p99: median(half.map(({ p99 }) => p99)),
  })) as [Halves, Halves];
  return {
    rssChange: after.rss / before.rss - 1,
    handleChange: after.handles - before.handles,
    p99Change: after.p99 / before.p99,
    p99: median(rest.map(({ p99 }) => p99)),
  };
}

interface Halves {
  readonly rss: number;
  readonly handles: number;
  readonly p99: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
