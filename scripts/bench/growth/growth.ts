import { systemClock } from '../../../src/clock/index.ts';
import { printFigure } from '../figure.ts';

/** No cost may grow faster than this power of the size. */
const LARGEST_EXPONENT = 1.1;
/** Below this time a figure says more of the clock than of the work. */
const SMALLEST_MS = 1e-4;

/** Measures one kind of work at each of some sizes and prints what it costs, and the power of the size that this grows with. */
export async function growth(
  name: string,
  what: 'tasks' | 'agents',
  sizes: readonly number[],
  cost: (size: number) => Promise<number>,
): Promise<void> {
  const points: (readonly [number, number])[] = [];
  for (const size of sizes) {
    const ms = Math.max(SMALLEST_MS, await cost(size));
    points.push([size, ms]);
    printFigure({ bench: 'growth', case: `${name}, ${size} ${what}`, value: ms, unit: 'ms' });
  }
  const exponent = exponentOf(points);
  printFigure({
    bench: 'growth',
    case: `${name}, exponent`,
    value: exponent,
    unit: 'power of the size',
    baseline: LARGEST_EXPONENT,
    // A cost that does not grow at all is as good as can be.
    ratio: LARGEST_EXPONENT / Math.max(exponent, 0.01),
  });
}

/** The slope of the straight line through the points that fits best, both axes logarithmic. */
export function exponentOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const variance = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return covariance / variance;
}

/** The median time of some rounds, in ms. */
export async function medianOf(
  rounds: number,
  work: () => Promise<unknown> | unknown,
  before: () => Promise<unknown> | unknown = () => undefined,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await before();
    const start = systemClock.monotonic();
    await work();
    times.push(systemClock.monotonic() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}
