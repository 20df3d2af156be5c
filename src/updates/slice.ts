import type { Clock } from '../clock/index.ts';
import type { Allowance } from './rules/instance-updates.ts';

/** How long one write may work in memory before other work gets its turn, milliseconds. */
const SLICE_MS = 8;
/** So many instances are looked at in any case: a small update does not depend on how fast the machine is. */
const AT_LEAST = 32;

/** How many instances one write may look at: all that come until some number, or some time, is used up. */
export class Slice implements Allowance {
  private readonly clock: Pick<Clock, 'monotonic'>;
  private readonly atMost: number;
  private readonly until: number;
  private taken = 0;

  constructor(clock: Pick<Clock, 'monotonic'>, atMost: number) {
    this.clock = clock;
    this.atMost = atMost;
    this.until = clock.monotonic() + SLICE_MS;
  }

  take(): boolean {
    if (this.taken >= this.atMost) return false;
    if (this.taken >= AT_LEAST && this.clock.monotonic() >= this.until) return false;
    this.taken++;
    return true;
  }
}
