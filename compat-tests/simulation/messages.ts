import type { Violation } from './violations.ts';

/** What a worker is told to do. */
export type Order =
  /** Live through seeds until one breaks a promise. */
  | { readonly order: 'run'; readonly seeds: readonly number[] }
  /** Find the shortest plan with which the seed breaks a promise. */
  | { readonly order: 'minimize'; readonly seed: number; readonly invariant: string };

/** What came of a seed, without its trace. */
export interface SeedReport {
  readonly seed: number;
  readonly steps: number;
  readonly simulatedMs: number;
  readonly traceHash: string;
  readonly violations: readonly Violation[];
  readonly figures: Readonly<Record<string, number>>;
}

/** What a worker answers. */
export type Answer =
  | { readonly answer: 'ran'; readonly reports: readonly SeedReport[] }
  | { readonly answer: 'minimized'; readonly plan: readonly string[]; readonly length: number };

/** Names the environment variable that tells a worker the address of its real database, where it has one. */
export const DATABASE_VARIABLE = 'AURORA_SIM_DATABASE';
