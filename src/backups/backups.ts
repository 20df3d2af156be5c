import { access, constants, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Clock, Timer } from '../clock/index.ts';
import { captureSnapshot, type SnapshotMaking } from '../migration/index.ts';
import type { Count } from '../stats/index.ts';
import type { Store } from '../store/index.ts';
import { binary, storage } from '../wire/index.ts';
import { backupName, surplus } from './backup-name.ts';

/** When backups are made, and where they go. */
export interface BackupSettings {
  /** `-backup_dir` */
  readonly dir: string;
  /** `-backup_interval`: the shortest time between two backups that nobody asked for, in milliseconds. */
  readonly intervalMs: number;
  /** `-dlog_snapshot_interval`: how often it is looked whether one is due, in milliseconds. */
  readonly snapshotIntervalMs: number;
  /** `-max_saved_backups`: of more, the oldest are removed. */
  readonly max: number;
}

export interface BackupOptions {
  readonly settings: BackupSettings;
  readonly store: Store;
  readonly clock: Clock;
  readonly count: Count;
  readonly log: Logger;
}

/**
 * The backups of a leader: the whole state in files that the original reads. They are for going back, and for a look at the past: what keeps the
 * state is the database. (aurora: scheduler/storage/backup/StorageBackup.java)
 */
export class Backups {
  private readonly options: BackupOptions;
  private lastBackupMs: number;
  private timer: Timer | undefined;
  /** The backup that is being written; the next one waits for it. */
  private writing: Promise<void> = Promise.resolve();

  constructor(options: BackupOptions) {
    this.options = options;
    this.lastBackupMs = options.clock.now();
    options.count('scheduler_backup_success', 0);
    options.count('scheduler_backup_failed', 0);
  }

  /** Begins to make backups. @throws Error when the folder cannot be made or written to */
  async start(): Promise<void> {
    const { dir } = this.options.settings;
    try {
      await mkdir(dir, { recursive: true });
    } catch (error) {
      throw new Error(`Unable to create backup dir ${dir}.`, { cause: error });
    }
    try {
      await access(dir, constants.W_OK);
    } catch (error) {
      throw new Error(`Backup dir ${dir} is not writable.`, { cause: error });
    }
    this.tick();
  }

  /** Makes no more of them; resolves when none is being written. */
  async stop(): Promise<void> {
    this.timer?.cancel();
    await this.writing;
  }

  /** Makes a backup if one is due. */
  async snapshot(): Promise<void> {
    const { clock, settings } = this.options;
    if (clock.now() >= this.lastBackupMs + settings.intervalMs) await this.perform();
  }

  /** Makes a backup now. Never rejects: a failure is logged and counted, as the original does. */
  perform(): Promise<void> {
    this.writing = this.writing.then(() => this.save());
    return this.writing;
  }

  /** The names of all files in the folder. */
  list(): Promise<readonly string[]> {
    return readdir(this.options.settings.dir);
  }

  private tick(): void {
    const { clock, settings } = this.options;
    this.timer = clock.after(settings.snapshotIntervalMs, () => {
      void this.snapshot();
      this.tick();
    });
  }

  private async save(): Promise<void> {
    const { clock, count, log, settings, store } = this.options;
    const now = clock.now();
    this.lastBackupMs = now;
    const name = backupName(now);
    const temporary = join(settings.dir, `temp_${name}`);
    try {
      const making = captureSnapshot(store, now, new Map());
      // What is not durable yet must not be told, and a backup tells.
      await store.durable();
      const snapshot = await unhurried(making);
      await writeDurably(temporary, binary.encodeInSlices(storage.Snapshot, snapshot, { reuse: true }));
      await rename(temporary, join(settings.dir, name));
      count('scheduler_backup_success');
      log.info({ backup: name, tasks: snapshot.tasks?.length }, 'made a backup');
    } catch (error) {
      count('scheduler_backup_failed');
      log.error({ err: error, backup: name }, 'the backup could not be written');
      await rm(temporary, { force: true }).catch(() => undefined);
    }
    await this.trim();
  }

  private async trim(): Promise<void> {
    const { log, settings } = this.options;
    try {
      for (const name of surplus(await this.list(), settings.max)) await rm(join(settings.dir, name));
    } catch (error) {
      log.error({ err: error }, 'old backups could not be removed');
    }
  }
}

/** Lets other work run between the steps. */
async function unhurried(making: SnapshotMaking): Promise<storage.Snapshot> {
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
    await setImmediate();
  }
}

/** So much is written before the disk is told to begin: it works while the next pieces are made. */
const FLUSHED_BYTES = 8 * 2 ** 20;

/**
 * Writes a file piece by piece, each asked for when the last is written; resolves when it is on the disk.
 * @throws Error when that fails
 */
async function writeDurably(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w');
  let flushing: Promise<void> | undefined;
  let failure: unknown;
  let unflushed = 0;
  try {
    for (const piece of pieces) {
      await file.writeFile(piece);
      unflushed += piece.length;
      if (flushing !== undefined || unflushed < FLUSHED_BYTES) continue;
      unflushed = 0;
      flushing = file.datasync().then(
        () => {
          flushing = undefined;
        },
        (error: unknown) => {
          failure ??= error;
        },
      );
    }
    await flushing;
    if (failure !== undefined) throw failure;
    await file.sync();
  } finally {
    await flushing;
    await file.close();
  }
}
