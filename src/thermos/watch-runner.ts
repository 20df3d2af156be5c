import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';
import type { Clock, Timer } from '../clock/index.ts';
import { inspectRunner, readClaim } from './executor-dir.ts';
import { isRunning, type ProcessIdentity } from './proc.ts';
import { readUpdates, type StatusUpdate, updatesPath } from './updates.ts';

/** What an agent wants to hear of a runner. Calls come one at a time: the next waits for the promise of the last. */
export interface RunnerListener {
  /** New updates, in order, and the offset to start from after a restart. */
  onUpdates(updates: readonly StatusUpdate[], nextOffset: number): Promise<void> | void;
  /** The runner is gone without a last update; follow with `finishDeadRunner`, whose update is then reported too. */
  onDied(): Promise<void> | void;
  /** The directory could not be read; it is tried again. */
  onError(error: Error): void;
}

/** A running watch. */
export interface RunnerWatch {
  /** Looks now, such as when the runner is known to have exited. */
  check(): void;
  stop(): void;
}

/** How often a runner is looked at without a sign from the file system. */
const POLL_MS = 1000;

/**
 * Watches an executor directory: reports every update behind `offset`, and once that the runner died. Uses file system
 * notifications and looks every second besides, since those may be exhausted or unsupported.
 */
export function watchRunner(directory: string, offset: number, clock: Clock, listener: RunnerListener): RunnerWatch {
  let position = offset;
  let stopped = false;
  let looking = false;
  let again = false;
  let reportedDead = false;
  let timer: Timer | undefined;
  let runner: ProcessIdentity | undefined;
  const watcher = watchFolder(directory, () => check());

  async function look(): Promise<void> {
    // Asked before the updates are read: a runner that ends in between has its last update read.
    const gone = await isGone();
    const { updates, nextOffset } = await readUpdates(directory, position);
    if (stopped) return;
    if (updates.length > 0) {
      await listener.onUpdates(updates, nextOffset);
      position = nextOffset;
    }
    if (!gone || reportedDead || stopped || (await inspectRunner(directory)).kind !== 'died') return;
    reportedDead = true;
    await listener.onDied();
  }

  async function isGone(): Promise<boolean> {
    runner ??= await readClaim(directory);
    return runner !== undefined && !(await isRunning(runner));
  }

  function check(): void {
    if (stopped) return;
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    timer?.cancel();
    look()
      .catch((error: Error) => listener.onError(error))
      .finally(() => {
        looking = false;
        if (stopped) return;
        timer = clock.after(again ? 0 : POLL_MS, check);
        again = false;
      });
  }

  check();
  return {
    check,
    stop() {
      stopped = true;
      timer?.cancel();
      watcher?.close();
    },
  };
}

/** File system notifications for a folder's updates; undefined when the system has none left. */
function watchFolder(directory: string, onChange: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(directory, { persistent: false }, (_, file) => {
      // The other files change for other reasons, some of them all the time.
      if (file === basename(updatesPath(directory))) onChange();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
