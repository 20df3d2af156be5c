import { readFile, stat } from 'node:fs/promises';
import type { TierConfig } from '../model/index.ts';
import { damagedWithin } from './damaged.ts';
import { requestDrains } from './drains.ts';
import { replayLog } from './read-log.ts';
import { type Reading, readSnapshot } from './read-snapshot.ts';
import { Recorder } from './recorder.ts';
import { type AgreeOptions, agree, readReplica } from './replicated-log/index.ts';
import { Report } from './report.ts';
import type { ClusterRecords } from './state.ts';

/** What was found in the original's files. */
export interface Found {
  readonly records: ClusterRecords;
  readonly report: Report;
  /** Set when acknowledged changes may be missing, with what it takes to have them. */
  readonly incomplete: string | undefined;
}

/** How the files are read. */
export interface SourceOptions extends AgreeOptions {
  readonly tiers: TierConfig;
  /** The time, in milliseconds since 1970. */
  readonly nowMs: number;
  /** Told how far reading has come, from 0 to 1, now and then. */
  readonly progress?: (done: number) => void;
}

/** Progress is told after so many steps. */
const STEPS_TOLD = 1000;

/**
 * Reads the original's state: a backup file, or the folders of its replicated log, as many as there are.
 * @throws DamagedError that names the file or the entry of the log
 * @throws Error when there is no such file, or several sources that do not belong together
 */
export async function readSource(paths: readonly string[], options: SourceOptions): Promise<Found> {
  const kinds = await Promise.all(paths.map(async (path) => ((await kindOf(path)) === 'folder' ? 'log' : 'backup')));
  const [first] = paths;
  if (first === undefined) throw new Error('Name a backup file, or the folders of the replicated log.');
  if (kinds.every((kind) => kind === 'log')) return readFolders(paths, options);
  if (paths.length > 1) {
    throw new Error('Name one backup file, or one or more folders of the same replicated log, and not both.');
  }
  return readBackup(first, options);
}

async function readBackup(file: string, { tiers, nowMs, progress }: SourceOptions): Promise<Found> {
  const bytes = await readFile(file);
  const report = new Report();
  const recorder = new Recorder(tiers, report);
  try {
    run(readSnapshot(bytes, recorder, report), (at) => progress?.(at / bytes.length));
  } catch (error) {
    throw damagedWithin(error, file);
  }
  requestDrains(recorder.records, report, nowMs);
  return { records: recorder.records, report, incomplete: undefined };
}

async function readFolders(folders: readonly string[], options: SourceOptions): Promise<Found> {
  const { tiers, nowMs, progress } = options;
  const log = agree(await Promise.all(folders.map((folder) => readReplica(folder))), options);
  const report = new Report();
  const recorder = new Recorder(tiers, report);
  for (const warning of log.warnings) report.warn(warning);
  let replayed = 0;
  function* records() {
    for (const record of log.records) {
      yield record;
      replayed++;
    }
  }
  run(replayLog(records(), recorder, report, log.begin), () => progress?.(replayed / log.records.length));
  requestDrains(recorder.records, report, nowMs);
  return { records: recorder.records, report, incomplete: log.incomplete };
}

function run(reading: Reading, told: (at: number) => void): void {
  let steps = 0;
  for (const at of reading) if (++steps % STEPS_TOLD === 0) told(at);
}

async function kindOf(path: string): Promise<'file' | 'folder'> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Error(`There is no ${path}.`);
  return found.isDirectory() ? 'folder' : 'file';
}
