/** Figures of what happens, under the original's names. */

export type { Count } from './count.ts';
export { type Stat, Stats } from './stats.ts';
