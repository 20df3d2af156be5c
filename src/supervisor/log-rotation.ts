import { copyFile, rename, stat, truncate } from 'node:fs/promises';
import type { Clock, Timer } from '../clock/index.ts';

export interface LogRotationOptions {
  readonly files: readonly string[];
  /** A file that has grown beyond this, bytes, is moved aside. */
  readonly maxBytes: number;
  /** Files moved aside that are kept of each, the newest as `FILE.1`; 1 or more. */
  readonly keep: number;
  /** How often to look, milliseconds. */
  readonly everyMs: number;
  readonly clock: Clock;
  readonly report: (message: string) => void;
}

/**
 * Keeps logs from filling the disk. The programs go on writing to the files that they have open, so a log is copied and
 * then emptied; lines that are written in between, for some milliseconds every so many megabytes, are lost.
 *
 * @returns ends it
 */
export function rotateLogs(options: LogRotationOptions): () => void {
  const { files, clock, everyMs, report } = options;
  let timer: Timer | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    for (const file of files) {
      try {
        await rotate(file, options);
      } catch (error) {
        report(`the log ${file} cannot be moved aside: ${(error as Error).message}`);
      }
    }
    if (!stopped) timer = clock.after(everyMs, look);
  };
  timer = clock.after(everyMs, look);
  return () => {
    stopped = true;
    timer?.cancel();
  };
}

async function rotate(file: string, { maxBytes, keep }: LogRotationOptions): Promise<void> {
  if ((await sizeOf(file)) <= maxBytes) return;
  for (let at = keep - 1; at >= 1; at--) {
    await rename(`${file}.${at}`, `${file}.${at + 1}`).catch(ifMissing);
  }
  await copyFile(file, `${file}.1`);
  await truncate(file);
}

/** 0 when there is no such file yet. */
async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(ifMissing);
  return found?.size ?? 0;
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
