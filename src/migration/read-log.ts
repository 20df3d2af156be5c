import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { old, storage, structParts } from '../wire/index.ts';
import { DamagedError, damaged, damagedWithin } from './damaged.ts';
import { decode } from './decode.ts';
import { type Reading, readDeduplicatedSnapshot, readSnapshot } from './read-snapshot.ts';
import type { Recorder } from './recorder.ts';
import type { Report } from './report.ts';

/** One thing that the original appended to its log. */
export interface LogRecord {
  /** Where it stands in the log. */
  readonly position: number | bigint;
  readonly bytes: Uint8Array;
}

/** An entry, put together from its records, and inflated. */
interface Entry {
  readonly position: LogRecord['position'];
  /** Id of the branch of the union `LogEntry`. */
  readonly branch: number;
  /** What the branch holds, in binary protocol. */
  readonly content: Uint8Array;
}

const SNAPSHOT = 1;
const TRANSACTION = 2;
const NOOP = 3;
const FRAME = 4;
const DEFLATED = 5;
const DEDUPLICATED = 6;

/** Id of the operations in a transaction. */
const OPS = 1;
/** Branches of the union `Op` that mean nothing any more, by what the report calls them. */
const IDLE_OPS: ReadonlyMap<number, string> = new Map([
  [12, 'lock taken'],
  [13, 'lock given back'],
  [17, 'pruning of updates'],
]);
const REWRITE_TASK = 11;
const LARGEST_ENTRY = 2 ** 32;

/**
 * Replays the original's log: what its records change, in their order. (aurora: scheduler/storage/log/LogPersistence.java)
 * @param begin first position that was not truncated; unless that is the very first, the log begins with a snapshot
 * @throws DamagedError when a record cannot be read, its checksum is wrong, or that snapshot is not there
 */
export function* replayLog(log: Iterable<LogRecord>, recorder: Recorder, report: Report, begin = 0): Reading {
  let whole = begin <= 1;
  for (const { position, branch, content } of entriesOf(log, report)) {
    try {
      whole ||= branch === SNAPSHOT || branch === DEDUPLICATED;
      if (!whole && branch !== NOOP) {
        throw new DamagedError('The log was truncated, and does not begin with a snapshot: what was before is lost', 0);
      }
      switch (branch) {
        case SNAPSHOT:
          yield* readSnapshot(content, recorder, report);
          break;
        case DEDUPLICATED:
          yield* readDeduplicatedSnapshot(content, recorder, report);
          break;
        case TRANSACTION:
          yield* replayTransaction(content, recorder, report);
          break;
        case NOOP:
          break;
        default:
          throw new DamagedError(`Unknown kind of log entry: ${branch}`, 0);
      }
    } catch (error) {
      throw inEntry(error, position);
    }
  }
}

/** Puts entries together from their records. One whose records are not all there never came to be, and is left out. */
function* entriesOf(log: Iterable<LogRecord>, report: Report): Generator<Entry, void, undefined> {
  const records = log[Symbol.iterator]();
  const take = (): Entry | undefined => {
    const next = records.next();
    return next.done === true ? undefined : open(next.value.bytes, next.value.position);
  };
  let entry = take();
  while (entry !== undefined) {
    if (entry.branch !== FRAME) {
      yield inflated(entry);
      entry = take();
      continue;
    }
    const { header } = frameOf(entry);
    if (header === undefined) {
      report.leaveOut('piece of a log entry that does not begin');
      entry = take();
      continue;
    }
    const { position } = entry;
    const chunks: Uint8Array[] = [];
    // What comes instead of the next piece is looked at in its own right.
    for (entry = take(); entry !== undefined && entry.branch === FRAME; entry = take()) {
      const data = frameOf(entry).chunk?.data;
      if (data === undefined || chunks.length === header.chunkCount) break;
      chunks.push(data);
    }
    if (chunks.length < header.chunkCount) report.leaveOut('log entry that was not written to its end');
    else yield inflated(whole(chunks, header.checksum, position));
  }
}

function whole(chunks: readonly Uint8Array[], checksum: Uint8Array | undefined, position: Entry['position']): Entry {
  const bytes = Buffer.concat(chunks);
  if (checksum === undefined || !createHash('md5').update(bytes).digest().equals(checksum)) {
    throw inEntry(new DamagedError('Read back a framed log entry that failed its checksum', 0), position);
  }
  return open(bytes, position);
}

function inflated(entry: Entry): Entry {
  if (entry.branch !== DEFLATED) return entry;
  const { position } = entry;
  try {
    // The content is a length, of four bytes, and then that many bytes.
    const packed = entry.content.subarray(4);
    return open(inflateSync(packed, { maxOutputLength: LARGEST_ENTRY }), position);
  } catch (error) {
    if (error instanceof DamagedError) throw error;
    throw inEntry(new DamagedError(`A deflated entry cannot be inflated: ${textOf(error)}`, 0), position);
  }
}

function frameOf({ content, position }: Entry): storage.Frame {
  try {
    return decode(storage.Frame, content, 0);
  } catch (error) {
    throw inEntry(error, position);
  }
}

/** Reads which branch of the union `LogEntry` there is. */
function open(bytes: Uint8Array, position: Entry['position']): Entry {
  try {
    const [part, ...others] = structParts(bytes, NO_FIELDS);
    if (part === undefined || others.length > 0) throw new DamagedError('A log entry is not one thing', 0);
    return { position, branch: part.field, content: part.bytes };
  } catch (error) {
    throw inEntry(error, position);
  }
}

const NO_FIELDS = new Set<number>();
const OPS_FIELD = new Set([OPS]);

function* replayTransaction(transaction: Uint8Array, recorder: Recorder, report: Report): Reading {
  for (const { field, bytes, start } of structParts(transaction, OPS_FIELD)) {
    if (field === OPS) applyOp(bytes, start, recorder, report);
    yield start;
  }
}

function applyOp(bytes: Uint8Array, at: number, recorder: Recorder, report: Report): void {
  const op = decode(storage.Op, bytes, at);
  const before = decode(old.OldOp, bytes, at);
  if (op.saveTasks !== undefined) {
    op.saveTasks.tasks?.forEach((task, index) => {
      recorder.task(task, before.saveTasks?.tasks?.[index]);
    });
  } else if (op.removeTasks !== undefined) recorder.removeTasks(op.removeTasks.taskIds ?? []);
  else if (op.saveFrameworkId !== undefined) recorder.frameworkId(op.saveFrameworkId.id);
  else if (op.saveHostAttributes !== undefined) recorder.host(op.saveHostAttributes.hostAttributes ?? {});
  else if (op.saveQuota !== undefined) {
    recorder.quota(op.saveQuota.role, op.saveQuota.quota, before.saveQuota?.quota);
  } else if (op.removeQuota !== undefined) recorder.removeQuota(op.removeQuota.role ?? '');
  else if (op.saveCronJob !== undefined) {
    recorder.cronJob(op.saveCronJob.jobConfig ?? NO_JOB, before.saveCronJob?.jobConfig);
  } else if (op.removeJob !== undefined) recorder.removeCronJob(op.removeJob.jobKey ?? {});
  else if (op.saveJobUpdate !== undefined) {
    recorder.update(op.saveJobUpdate.jobUpdate ?? {}, before.saveJobUpdate?.jobUpdate);
  } else if (op.saveJobUpdateEvent !== undefined) {
    recorder.updateEvent(op.saveJobUpdateEvent.key, op.saveJobUpdateEvent.event);
  } else if (op.saveJobInstanceUpdateEvent !== undefined) {
    recorder.instanceEvent(op.saveJobInstanceUpdateEvent.key, op.saveJobInstanceUpdateEvent.event);
  } else if (op.removeJobUpdate !== undefined) recorder.removeUpdates(op.removeJobUpdate.keys ?? []);
  else if (op.saveHostMaintenanceRequest !== undefined) {
    recorder.maintenanceRequest(
      op.saveHostMaintenanceRequest.hostMaintenanceRequest ?? { timeoutSecs: 0, createdTimestampMs: 0 },
    );
  } else if (op.removeHostMaintenanceRequest !== undefined) {
    recorder.removeMaintenanceRequest(op.removeHostMaintenanceRequest.host ?? '');
  } else applyOldOp(bytes, at, before, recorder, report);
}

/** What only older releases wrote. @throws DamagedError for what no release wrote */
function applyOldOp(bytes: Uint8Array, at: number, before: old.OldOp, recorder: Recorder, report: Report): void {
  const [{ field } = { field: 0 }] = structParts(bytes, NO_FIELDS);
  const idle = IDLE_OPS.get(field);
  if (idle !== undefined) {
    report.leaveOut(idle);
  } else if (field === REWRITE_TASK) {
    recorder.rewriteTask(decode(old.RewriteOp, bytes, at).rewriteTask ?? {}, before.rewriteTask ?? {});
  } else {
    throw new DamagedError(`Unknown kind of change: ${field}`, at);
  }
}

const NO_JOB = { cronCollisionPolicy: undefined, instanceCount: 0 };

/** Says in which entry something was found. */
function inEntry(error: unknown, position: Entry['position']): unknown {
  return damagedWithin(damaged(error, 0, 'It'), `entry ${position} of the log`);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
