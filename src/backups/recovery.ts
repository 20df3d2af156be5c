import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../clock/index.ts';
import { applyInSteps, type ClusterRecords, DamagedError, Recorder, Report, readSnapshot } from '../migration/index.ts';
import { compileQuery, type TierConfig, taskIdOf } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { ScheduledTask, TaskQuery } from '../wire/index.ts';

export interface RecoveryOptions {
  /** `-backup_dir` */
  readonly dir: string;
  readonly tiers: TierConfig;
  readonly store: Pick<Store, 'replace'>;
  readonly clock: Pick<Clock, 'monotonic'>;
  /** Ends this process in good order: the next leader starts from what was recovered. */
  readonly shutDown: (reason: string) => void;
}

/** A recovery that cannot go on; the message is the original's. */
export class RecoveryError extends Error {
  override readonly name = 'RecoveryError';
}

/** How long a stretch of work may take before others get their turn, in milliseconds. */
const STRETCH_MS = 5;

/**
 * Going back to a backup: it is loaded beside the live state, looked at, rid of tasks that are not wanted, and takes the place of the live
 * state at last. (aurora: scheduler/storage/backup/Recovery.java)
 */
export class Recovery {
  private readonly options: RecoveryOptions;
  private staged: ClusterRecords | undefined;

  constructor(options: RecoveryOptions) {
    this.options = options;
  }

  /** Loads a backup. @throws RecoveryError when there is none of that name, it cannot be read, or another is loaded */
  async stage(name: string): Promise<void> {
    const { dir } = this.options;
    if (basename(name) !== name || name === '.' || name === '..') {
      throw new RecoveryError(`backupId must be the name of a file in the backup directory, not ${name}`);
    }
    const records = await this.load(join(dir, name));
    if (this.staged !== undefined) throw new RecoveryError('Another backup is already loaded.');
    this.staged = records;
  }

  /** The tasks of the loaded backup that a query asks for, its offset and limit not applied. @throws RecoveryError, ArgumentError */
  query(query: TaskQuery): readonly ScheduledTask[] {
    const { matches } = compileQuery(query);
    return [...this.loaded().tasks.values()].filter(matches);
  }

  /** Takes the tasks that a query asks for out of the loaded backup. @throws RecoveryError, ArgumentError */
  deleteTasks(query: TaskQuery): void {
    const { tasks } = this.loaded();
    for (const task of this.query(query)) tasks.delete(taskIdOf(task));
  }

  /**
   * Puts the loaded backup in the place of the live state in the database, and ends this process, whose memory stays as it was: the next one
   * to lead begins with the backup. It is not loaded any more from the beginning on; if it breaks a rule of the store it is again.
   * @throws RecoveryError
   */
  async commit(): Promise<void> {
    const records = this.loaded();
    this.staged = undefined;
    try {
      await this.options.store.replace((tx) => applyInSteps(tx, records));
    } catch (error) {
      this.staged ??= records;
      throw error;
    }
    this.options.shutDown('the state was replaced by a backup');
  }

  /** Forgets the loaded backup, if there is one. */
  unload(): void {
    this.staged = undefined;
  }

  private loaded(): ClusterRecords {
    if (this.staged === undefined) throw new RecoveryError('No backup loaded.');
    return this.staged;
  }

  private async load(path: string): Promise<ClusterRecords> {
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new RecoveryError(`Backup ${path} does not exist.`);
      throw new RecoveryError(`Failed to read backup ${error.message}`);
    });
    const { clock, tiers } = this.options;
    const report = new Report();
    const recorder = new Recorder(tiers, report);
    let since = clock.monotonic();
    try {
      for (const _ of readSnapshot(bytes, recorder, report)) {
        if (clock.monotonic() - since < STRETCH_MS) continue;
        await setImmediate();
        since = clock.monotonic();
      }
    } catch (error) {
      if (error instanceof DamagedError) throw new RecoveryError(`Failed to decode backup ${error.message}`);
      throw error;
    }
    const [refusal] = report.refusals;
    if (refusal !== undefined) {
      // The original gives up on a record that it cannot take, too.
      throw new RecoveryError(`${refusal.kind} ${refusal.key} of the backup cannot be taken: ${refusal.reason}`);
    }
    return recorder.records;
  }
}
