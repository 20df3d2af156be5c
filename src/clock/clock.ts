/** A timer that has not fired yet. */
export interface Timer {
  /** Stops the timer; does nothing once it has fired. */
  cancel(): void;
}

/** Where time comes from. Only the process entry makes a {@link systemClock}; everything else is handed a Clock. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Milliseconds with fractions from an arbitrary start; never goes back. */
  monotonic(): number;
  /** Runs `fn` once, `delayMs` milliseconds from now (0 or more). */
  after(delayMs: number, fn: () => void): Timer;
}

/** The longest delay Node's own timers take; longer ones fire at once there. */
const MAX_NODE_DELAY_MS = 2 ** 31 - 1;

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, fn) {
    let handle: NodeJS.Timeout;
    const arm = (left: number): void => {
      handle = setTimeout(
        () => (left > MAX_NODE_DELAY_MS ? arm(left - MAX_NODE_DELAY_MS) : fn()),
        Math.min(left, MAX_NODE_DELAY_MS),
      );
    };
    arm(delayMs);
    return { cancel: () => clearTimeout(handle) };
  },
};

/** Resolves after `delayMs` milliseconds of `clock`. */
export function sleep(clock: Clock, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(delayMs, resolve);
  });
}
