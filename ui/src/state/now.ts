import { useSyncExternalStore } from 'react';
import type { Timer } from '../../../src/clock/index.ts';
import { browserClock } from '../clock.ts';

/** How often shown ages move, ms. */
const EVERY_MS = 5_000;

let now = browserClock.now();
let timer: Timer | undefined;
const watchers = new Set<() => void>();

function tick(): void {
  now = browserClock.now();
  for (const changed of [...watchers]) changed();
  timer = watchers.size > 0 ? browserClock.after(EVERY_MS, tick) : undefined;
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  if (timer === undefined) timer = browserClock.after(EVERY_MS, tick);
  return () => watchers.delete(changed);
}

/** The present, which moves on every few seconds. */
export function useNow(): number {
  return useSyncExternalStore(watch, () => now);
}
