/** Counting what happens, under the original's names. */

export type { Count } from './count.ts';
