import type { Stats } from '../../stats/index.ts';

/** Where a store tells how it goes. */
export type StoreStats = Pick<Stats, 'count' | 'counter' | 'gauge' | 'time'>;

/** For those who do not want to know. */
export const NO_STATS: StoreStats = {
  count: () => undefined,
  counter: () => undefined,
  gauge: () => () => undefined,
  time: () => undefined,
};
