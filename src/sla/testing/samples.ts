import { SortedSamples } from '../percentile.ts';

/** All at one go. */
export function sortedSamples(samples: readonly number[]): SortedSamples {
  const work = SortedSamples.of(samples);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
