import type { Clock } from './clock.ts';

/** Longest stretch of work at a time unless told otherwise, in milliseconds. */
const STRETCH_MS = 4;

/** Cuts long work into stretches, with the other work of the process in between. */
export class Pacer {
  private readonly clock: Clock;
  private readonly stretchMs: number;
  private since: number;

  /** @param stretchMs longest stretch of work, in milliseconds */
  constructor(clock: Clock, stretchMs: number = STRETCH_MS) {
    this.clock = clock;
    this.stretchMs = stretchMs;
    this.since = clock.monotonic();
  }

  /** Whether it is time to {@link rest}. */
  due(): boolean {
    return this.clock.monotonic() - this.since >= this.stretchMs;
  }

  /** Lets everything else that is ready run. */
  async rest(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.since = this.clock.monotonic();
  }
}
