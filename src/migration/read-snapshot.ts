import { HostAttributes, HostMaintenanceRequest, old, storage, structParts, TaskConfig } from '../wire/index.ts';
import { DamagedError, damaged } from './damaged.ts';
import { decode } from './decode.ts';
import type { Recorder } from './recorder.ts';
import type { Report } from './report.ts';
import { TaskDecoder } from './task-decoder.ts';

/** Ids of the fields of a snapshot. Locks are in none that is newer than 0.19. */
const HOSTS = 3;
const TASKS = 4;
const CRONS = 5;
const METADATA = 6;
const QUOTAS = 8;
const LOCKS = 9;
const UPDATES = 10;
const SQL = 11;
const MAINTENANCE = 13;
const NONE = new Set<number>();
const SETS = new Set([HOSTS, TASKS, CRONS, QUOTAS, LOCKS, UPDATES, MAINTENANCE]);

/** Ids of the fields of a deduplicated snapshot. */
const PARTIAL_SNAPSHOT = 1;
const PARTIAL_TASKS = 2;
const TASK_CONFIGS = 3;
const LISTS = new Set([PARTIAL_TASKS, TASK_CONFIGS]);

/** Sets SQL alone holds what these sets would, and their names. */
const ALSO_IN_SQL = [
  [HOSTS, 'hosts'],
  [QUOTAS, 'quotas'],
  [UPDATES, 'updates'],
] as const;

/** Tells how far reading has come, in bytes; between two of them other work may run. */
export type Reading = Generator<number, void, undefined>;

/**
 * Takes the state of a cluster from a snapshot in binary protocol, as backups hold it; replaces what was recorded before.
 * (aurora: scheduler/storage/log/SnapshotStoreImpl.java)
 *
 * @param at where the snapshot begins in what is read, for the offsets of errors
 * @throws DamagedError when it cannot be read
 * @throws Error when it holds hosts, quotas or updates as SQL alone, as those of 0.17 and 0.18 can
 */
export function* readSnapshot(bytes: Uint8Array, recorder: Recorder, report: Report, at = 0): Reading {
  recorder.beginSnapshot();
  yield* readParts(bytes, recorder, report, at);
}

/**
 * The same from a snapshot of the log, which holds equal task configs once.
 * (aurora: scheduler/storage/log/SnapshotDeduplicator.java)
 */
export function* readDeduplicatedSnapshot(bytes: Uint8Array, recorder: Recorder, report: Report): Reading {
  recorder.beginSnapshot();
  const tasks: { readonly bytes: Uint8Array; readonly at: number }[] = [];
  const configs: { readonly config: TaskConfig; readonly before: old.OldTaskConfig }[] = [];
  for (const { field, bytes: part, start } of parts(bytes, LISTS, 0)) {
    if (field === PARTIAL_SNAPSHOT) {
      yield* readParts(part, recorder, report, start);
    } else if (field === PARTIAL_TASKS) {
      tasks.push({ bytes: part, at: start });
    } else if (field === TASK_CONFIGS) {
      const config = decode(TaskConfig, part, start);
      configs.push({ config, before: decode(old.OldTaskConfig, part, start) });
    }
    yield start;
  }
  for (const { bytes: part, at } of tasks) {
    const { partialScheduledTask: task, taskConfigId } = decode(storage.DeduplicatedScheduledTask, part, at);
    const found = configs[taskConfigId];
    if (found === undefined) {
      throw new DamagedError(`DeduplicatedScheduledTask referenced invalid task index ${taskConfigId}`, at);
    }
    if (task !== undefined) {
      const { config, before } = found;
      recorder.task(
        { ...task, assignedTask: task.assignedTask && { ...task.assignedTask, task: config } },
        {
          assignedTask: { task: before },
        },
      );
    }
    yield at;
  }
}

function* readParts(bytes: Uint8Array, recorder: Recorder, report: Report, at: number): Reading {
  const taken = parts(bytes, SETS, at);
  const tasks = new TaskDecoder();
  let next = taken.next();
  for (; next.done !== true; next = taken.next()) {
    const { field, bytes: part, start } = next.value;
    if (field === SQL) refuseSqlAlone(bytes, at);
    else if (field === TASKS) {
      const { task, before } = tasks.decode(part, at + start);
      recorder.task(task, before);
    } else takePart(field, part, at + start, recorder, report);
    yield at + start;
  }
  if (next.value !== bytes.length)
    throw new DamagedError('There is more after the end of the snapshot', at + next.value);
}

function takePart(field: number, part: Uint8Array, at: number, recorder: Recorder, report: Report): void {
  switch (field) {
    case HOSTS:
      recorder.host(decode(HostAttributes, part, at));
      return;
    case CRONS: {
      const { jobConfiguration } = decode(storage.StoredCronJob, part, at);
      const before = decode(old.OldStoredCronJob, part, at).jobConfiguration;
      if (jobConfiguration === undefined) report.refuse('cron job', '(no key)', 'it is empty');
      else recorder.cronJob(jobConfiguration, before);
      return;
    }
    case METADATA: {
      const { frameworkId } = decode(storage.SchedulerMetadata, part, at);
      if (frameworkId !== undefined) recorder.frameworkId(frameworkId);
      return;
    }
    case QUOTAS: {
      const { role, quota } = decode(storage.QuotaConfiguration, part, at);
      recorder.quota(role, quota, decode(old.OldQuotaConfiguration, part, at).quota);
      return;
    }
    case LOCKS:
      report.leaveOut('lock');
      return;
    case UPDATES:
      takeUpdate(part, at, recorder, report);
      return;
    case MAINTENANCE:
      recorder.maintenanceRequest(decode(HostMaintenanceRequest, part, at));
      return;
  }
}

function takeUpdate(part: Uint8Array, at: number, recorder: Recorder, report: Report): void {
  const { details } = decode(storage.StoredJobUpdateDetails, part, at);
  const before = decode(old.OldStoredJobUpdateDetails, part, at);
  if (before.lockToken !== undefined) report.leaveOut('lock token of an update');
  if (details?.update === undefined) {
    report.refuse('update', '(no key)', 'it is empty');
    return;
  }
  recorder.update(details.update, before.details?.update);
  const key = details.update.summary?.key;
  for (const event of details.updateEvents ?? []) recorder.updateEvent(key, event);
  for (const event of details.instanceEvents ?? []) recorder.instanceEvent(key, event);
}

/** A set that is there and empty is no reason to refuse; one that is not there at all is. */
function refuseSqlAlone(snapshot: Uint8Array, at: number): void {
  const seen = new Set([...parts(snapshot, NONE, at)].map(({ field }) => field));
  const missing = ALSO_IN_SQL.filter(([field]) => !seen.has(field)).map(([, name]) => name);
  if (missing.length === 0) return;
  throw new Error(
    `The snapshot holds ${missing.join(', ')} only as an SQL dump (dbScript), as releases 0.17 and 0.18 write it with a narrowed ` +
      '-snapshot_hydrate_stores. Start a scheduler of release 0.19 on it once, take its backup, and import that.',
  );
}

/** As `structParts`. @throws DamagedError */
function* parts(struct: Uint8Array, byElement: ReadonlySet<number>, at: number): ReturnType<typeof structParts> {
  try {
    return yield* structParts(struct, byElement);
  } catch (error) {
    throw damaged(error, at, 'The snapshot');
  }
}
