import { systemClock } from '../../../src/clock/index.ts';
import { printFigure } from '../figure.ts';

/** What the original gave, operations a second: on average, and in its best iteration. */
export interface Mark {
  readonly mean: number;
  readonly best: number;
}

export interface Measurement {
  readonly name: string;
  readonly mark: Mark;
  /** Operations a second count; 1 unless said otherwise. */
  readonly operations: number;
  readonly iterations: number;
  readonly warmUp?: number;
  /** What comes before each iteration and is not measured. */
  readonly prepare?: () => Promise<void> | void;
  /** Does all operations of one iteration. */
  readonly run: () => Promise<void> | void;
}

const WARM_UP = 3;

/** Measures and prints the mean and the best of some iterations. @returns the longest iteration in ms */
export async function measure(measurement: Measurement): Promise<void> {
  const { name, mark, operations, iterations, warmUp = WARM_UP, prepare, run } = measurement;
  const rates: number[] = [];
  let total = 0;
  for (let at = 0; at < warmUp + iterations; at++) {
    await prepare?.();
    const start = systemClock.monotonic();
    await run();
    const seconds = (systemClock.monotonic() - start) / 1000;
    if (at < warmUp) continue;
    rates.push(operations / seconds);
    total += seconds;
  }
  const unit = 'ops/s';
  const mean = (operations * iterations) / total;
  const best = Math.max(...rates);
  printFigure({
    bench: 'scheduling',
    case: `${name}, mean`,
    value: mean,
    unit,
    baseline: mark.mean,
    ratio: mean / mark.mean,
  });
  printFigure({
    bench: 'scheduling',
    case: `${name}, best`,
    value: best,
    unit,
    baseline: mark.best,
    ratio: best / mark.best,
  });
}
