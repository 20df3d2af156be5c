import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { binary, type ScheduledTask, storage, type TaskConfig } from '../wire/index.ts';

const deflated = promisify(deflate);

/** `-dlog_max_entry_size` of the original: longer entries go into the log in pieces of so many bytes. */
const MAX_ENTRY_BYTES = 524_288;
/** As the original compresses. */
const LEVEL = 3;

/**
 * A snapshot as the records that the original appends to its log for it: equal task configs once, deflated, and in pieces if that
 * is long. (aurora: scheduler/storage/log/LogManager.java)
 */
export async function snapshotRecords(snapshot: storage.Snapshot): Promise<readonly Uint8Array[]> {
  const entry = binary.encode(storage.LogEntry, { deduplicatedSnapshot: deduplicated(snapshot) });
  const deflatedEntry = await deflated(entry, { level: LEVEL });
  return inPieces(binary.encode(storage.LogEntry, { deflatedEntry }));
}

/** (aurora: scheduler/storage/log/SnapshotDeduplicator.java) */
function deduplicated({ tasks, ...partialSnapshot }: storage.Snapshot): storage.DeduplicatedSnapshot {
  if (tasks === undefined) return { partialSnapshot };
  const taskConfigs: TaskConfig[] = [];
  // Equal configs of a store are one object.
  const indices = new Map<TaskConfig, number>();
  const indexOf = (config: TaskConfig): number => {
    const known = indices.get(config);
    if (known !== undefined) return known;
    indices.set(config, taskConfigs.length);
    return taskConfigs.push(config) - 1;
  };
  const partialTasks = tasks.map((task: ScheduledTask) => {
    const { task: config, ...assignedTask } = task.assignedTask ?? { assignedPorts: undefined, instanceId: 0 };
    return {
      partialScheduledTask: { ...task, assignedTask },
      taskConfigId: config === undefined ? NO_CONFIG : indexOf(config),
    };
  });
  return { partialSnapshot, partialTasks, taskConfigs };
}

const NO_CONFIG = -1;

function inPieces(entry: Uint8Array): readonly Uint8Array[] {
  if (entry.length <= MAX_ENTRY_BYTES) return [entry];
  const chunkCount = Math.ceil(entry.length / MAX_ENTRY_BYTES);
  const checksum = createHash('md5').update(entry).digest();
  const pieces = Array.from({ length: chunkCount }, (_, n) =>
    entry.subarray(n * MAX_ENTRY_BYTES, (n + 1) * MAX_ENTRY_BYTES),
  );
  return [
    binary.encode(storage.LogEntry, { frame: { header: { chunkCount, checksum } } }),
    ...pieces.map((data) => binary.encode(storage.LogEntry, { frame: { chunk: { data } } })),
  ];
}
