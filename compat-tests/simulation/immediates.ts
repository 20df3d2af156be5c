import { syncBuiltinESMExports } from 'node:module';
import promises from 'node:timers/promises';

/*
 * Rooms give way to other work by `setImmediate`. In a simulation that is a queue of ours, so that it is known when all that is ready has
 * run, and so that the order is the same every time.
 */

interface Waiting {
  readonly run: () => void;
  cancelled: boolean;
}

const turn = globalThis.setImmediate;
const queue: Waiting[] = [];

/** Takes the place of `setImmediate` in this process, for good. */
export function takeOverImmediates(): void {
  const enqueue = (run: (...args: unknown[]) => void, ...args: unknown[]): Waiting => {
    const entry = { run: () => run(...args), cancelled: false };
    queue.push(entry);
    return entry;
  };
  Object.assign(globalThis, {
    setImmediate: enqueue,
    clearImmediate: (entry: Waiting | undefined) => {
      if (entry !== undefined) entry.cancelled = true;
    },
  });
  promises.setImmediate = <T>(value?: T) =>
    new Promise<T>((resolve) => {
      enqueue(() => resolve(value as T));
    });
  syncBuiltinESMExports();
}

/** Resolves when nothing is left to run but what waits for time to pass. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => turn(resolve));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next.cancelled) continue;
    next.run();
    await new Promise((resolve) => turn(resolve));
  }
}

/** Forgets what a run before this one left behind. */
export function forgetImmediates(): void {
  queue.length = 0;
}
