import { closeSync, mkdirSync, openSync, write } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { LoggerConfig } from './task.ts';

/** Where the output of one run goes. */
export interface RunOutput {
  /** What to give `spawn` as stdout and stderr. */
  readonly stdio: readonly [Stdio, Stdio];
  /** To be called once the process has been made, or could not be: closes what was opened for it alone. */
  release(): void;
  /**
   * Carries what comes through pipes to its files; the process is held up when it writes faster. Resolves when the pipes have
   * ended and all is written.
   */
  carry(stdout: Readable | null, stderr: Readable | null): Promise<void>;
}

type Stdio = number | 'pipe' | 'ignore' | 'inherit';

/**
 * Prepares the output of one run: files `stdout` and `stderr` in its folder. Where possible the process gets the file itself
 * and writes on even if the runner dies; only rotating and writing to two places goes through the runner.
 * (aurora: src/main/python/apache/thermos/core/process.py)
 */
export function openRunOutput(folder: string, logger: LoggerConfig): RunOutput {
  mkdirSync(folder, { recursive: true });
  const paths = { stdout: join(folder, 'stdout'), stderr: join(folder, 'stderr') };
  const nothing = { release: () => undefined, carry: async () => undefined };
  if (logger.destination === 'none') return { ...nothing, stdio: ['ignore', 'ignore'] };
  if (logger.destination === 'console') return { ...nothing, stdio: ['inherit', 'inherit'] };
  if (logger.destination === 'file' && logger.mode === 'standard') {
    const files = [openSync(paths.stdout, 'a'), openSync(paths.stderr, 'a')] as const;
    const release = (): void => {
      for (const file of files) closeSync(file);
    };
    return { ...nothing, stdio: files, release };
  }
  return {
    stdio: ['pipe', 'pipe'],
    release: nothing.release,
    async carry(stdout, stderr) {
      await Promise.all([
        stdout && carryStream(stdout, sinks(paths.stdout, logger, process.stdout.fd)),
        stderr && carryStream(stderr, sinks(paths.stderr, logger, process.stderr.fd)),
      ]);
    },
  };
}

/** Something that takes output, a piece at a time. */
interface Sink {
  write(piece: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

function sinks(path: string, logger: LoggerConfig, descriptor: number): Sink[] {
  const file =
    logger.mode === 'rotate'
      ? new RotatingFile(path, logger.logSize, logger.backups)
      : new RotatingFile(path, Number.POSITIVE_INFINITY, 0);
  return logger.destination === 'both' ? [new Descriptor(descriptor), file] : [file];
}

/** A stream read piece by piece, each written before the next is read: what is in memory stays below a pipe's worth. */
async function carryStream(stream: Readable, targets: readonly Sink[]): Promise<void> {
  let broken = false;
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      try {
        for (const target of targets) await target.write(piece);
      } catch (error) {
        // A full disk must not stop the process: its output is read on and lost.
        if (!broken) console.error(`cannot write the output of a process: ${(error as Error).message}`);
        broken = true;
      }
    }
  } catch {
    // The pipe was closed under us because the run is over; what was read is written.
  }
  for (const target of targets) await target.close().catch(() => undefined);
}

class Descriptor implements Sink {
  private readonly fd: number;

  constructor(fd: number) {
    this.fd = fd;
  }

  async write(piece: Uint8Array): Promise<void> {
    for (let at = 0; at < piece.length; ) {
      at += await new Promise<number>((resolve, reject) =>
        write(this.fd, piece, at, piece.length - at, null, (error, count) => (error ? reject(error) : resolve(count))),
      );
    }
  }

  async close(): Promise<void> {}
}

/**
 * A log file that starts empty and moves on to `.1` once a write has made it as large as `logSize`, what was there moving
 * to `.2` and so on up to `.<backups>`. With an infinite size it only ever grows, appending to what it finds.
 */
export class RotatingFile implements Sink {
  private readonly path: string;
  private readonly logSize: number;
  private readonly backups: number;
  private file: FileHandle | undefined;
  private size = 0;

  constructor(path: string, logSize: number, backups: number) {
    this.path = path;
    this.logSize = logSize;
    this.backups = backups;
  }

  async write(piece: Uint8Array): Promise<void> {
    this.file ??= await this.open();
    await this.file.appendFile(piece);
    this.size += piece.length;
    if (this.size >= this.logSize) await this.rotate();
  }

  async close(): Promise<void> {
    this.file ??= await this.open();
    await this.file.close();
  }

  private open(): Promise<FileHandle> {
    this.size = 0;
    return open(this.path, Number.isFinite(this.logSize) ? 'w' : 'a');
  }

  private async rotate(): Promise<void> {
    await this.file?.close();
    this.file = undefined;
    for (let index = this.backups - 1; index >= 1; index--)
      await move(`${this.path}.${index}`, `${this.path}.${index + 1}`);
    await move(this.path, `${this.path}.1`);
    this.file = await this.open();
  }
}

/** Renames over whatever is there; a file that does not exist yet is left out. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
