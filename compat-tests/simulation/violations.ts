/** A promise of the scheduler that was broken. */
export interface Violation {
  readonly invariant: string;
  readonly detail: string;
  /** Simulated milliseconds since the world began. */
  readonly atMs: number;
}

/** Where whoever sees a broken promise says so. */
export type Report = (invariant: string, detail: string) => void;
