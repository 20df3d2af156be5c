import { setImmediate } from 'node:timers/promises';
import { systemClock, type Timer, VirtualClock } from '../../src/clock/index.ts';

const PULSE_MS = 1;
/** So many looks in a row must find nothing going on. */
const QUIET_LOOKS = 2;
/** A world that is never quiet is not waited for longer than so many looks. */
const MOST_LOOKS = 2_000;

/** What can be seen of the world from outside. */
export interface World {
  /** Resolves once whatever it found under way in the server is done. */
  look(): Promise<unknown>;
  /** A number that changes when something happens. */
  activity(): number;
}

/**
 * Time for a server, its Mesos and who replays a session to it, all in one process. It stands still but for {@link pass}; then it
 * goes from timer to timer, and what each sets off is done before the next falls due. So the pace of the machine decides nothing.
 */
export class VirtualTime {
  readonly clock: VirtualClock;
  private pulse: Timer | undefined;

  /** @param startMs the first moment, milliseconds since the epoch */
  constructor(startMs: number) {
    this.clock = new VirtualClock(startMs);
    this.beat();
  }

  /** Timers of no delay fire while time stands still. */
  private beat(): void {
    this.clock.advance(0);
    this.pulse = systemClock.after(PULSE_MS, () => this.beat());
  }

  stop(): void {
    this.pulse?.cancel();
  }

  /** Resolves when nothing goes on any more that does not wait for time to pass. */
  async settle(world: World): Promise<void> {
    for (let quiet = 0, looks = 0; quiet < QUIET_LOOKS && looks < MOST_LOOKS; looks++) {
      const before = world.activity() + this.clock.waiting;
      this.clock.advance(0);
      await setImmediate();
      await world.look();
      const { nextAt } = this.clock;
      const isDue = nextAt !== undefined && nextAt <= this.clock.now();
      quiet = before === world.activity() + this.clock.waiting && !isDue ? quiet + 1 : 0;
    }
  }

  /** Goes to the next timer, `limitMs` milliseconds at most, and lets the world settle. @returns milliseconds that passed */
  async step(world: World, limitMs: number): Promise<number> {
    const now = this.clock.now();
    const ms = Math.max(0, Math.min((this.clock.nextAt ?? Number.POSITIVE_INFINITY) - now, limitMs));
    this.clock.advance(ms);
    await this.settle(world);
    return ms;
  }

  /** Lets `ms` milliseconds pass. */
  async pass(world: World, ms: number): Promise<void> {
    for (let left = ms; left > 0; ) left -= (await this.step(world, left)) || 1;
  }

  /** Lets time pass until `check` says that what it waits for is there. @returns whether that was within `patienceMs` */
  async until(world: World, patienceMs: number, check: () => Promise<boolean>): Promise<boolean> {
    for (let left = patienceMs; ; left -= (await this.step(world, left)) || 1) {
      if (await check()) return true;
      if (left <= 0) return false;
    }
  }
}
