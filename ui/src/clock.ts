import type { Clock } from '../../src/clock/index.ts';

/** The browser's time: the one place that asks for it. */
export const browserClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, fn) {
    const handle = window.setTimeout(fn, delayMs);
    return { cancel: () => window.clearTimeout(handle) };
  },
};
