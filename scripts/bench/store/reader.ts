import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { systemClock } from '../../../src/clock/index.ts';
import { openPostgresStore, openStandby } from '../../../src/store/index.ts';

/*
 * A process that reads the state of a cluster and tells how long that took, so that its memory is that of the state alone.
 *
 *     reader.js load URL       loads it as a scheduler that starts
 *     reader.js standby URL    follows it, and takes over when it reads a line
 */

/** What the process prints, a line each time. */
export interface ReaderLine {
  readonly tasks: number;
  readonly tookMs: number;
  /** Resident memory in bytes. */
  readonly rss: number;
  /** The event loop's longest delay in this time, in ms. */
  readonly longestStallMs: number;
}

const SAMPLE_MS = 1;
const [mode, url = ''] = process.argv.slice(2);
const quiet = { info: () => undefined, warn: console.error, error: console.error };
const common = { url, clock: systemClock, log: quiet };
const leading = { leader: 'bench', onFatal: (reason: string) => console.error(reason) };
const delay = monitorEventLoopDelay({ resolution: SAMPLE_MS });
delay.enable();
let startedAt = systemClock.monotonic();

function tell(tasks: number): void {
  const tookMs = systemClock.monotonic() - startedAt;
  const longestStallMs = Math.max(0, delay.max / 1e6 - SAMPLE_MS);
  const line: ReaderLine = { tasks, tookMs, rss: process.memoryUsage.rss(), longestStallMs };
  console.log(JSON.stringify(line));
}

if (mode === 'load') {
  const { store } = await openPostgresStore({ ...common, ...leading });
  tell(store.tasks.size);
} else {
  const standby = openStandby(common);
  await standby.ready;
  tell(0);
  for await (const _ of createInterface({ input: process.stdin })) {
    delay.reset();
    startedAt = systemClock.monotonic();
    const { store } = await standby.promote(leading);
    tell(store.tasks.size);
    break;
  }
}
process.exit(0);
