import type { ExecutorSettings } from './executor.ts';
import { readObject } from './json/read.ts';
import { shapeOf } from './json/schema.ts';
import type { ExecutorInfo, Volume } from './messages.ts';

/** A file of executors that cannot be used. */
export class ExecutorConfigError extends Error {
  override readonly name = 'ExecutorConfigError';
}

/** Fields of one entry. */
const FIELDS: ReadonlySet<string> = new Set(['executor', 'task_prefix', 'volume_mounts']);
/** Stands for the executor's id, which each task gets one of its own of. */
const PLACEHOLDER = { value: 'PLACEHOLDER' };

/**
 * Reads the executors of `-custom_executor_config`: a JSON array of `{executor, task_prefix, volume_mounts}`, where
 * `executor` is an ExecutorInfo and `volume_mounts` a list of Volumes, both in the JSON form of the Mesos protobufs.
 * (aurora: scheduler/configuration/executor/ExecutorSettingsLoader.java)
 *
 * @throws ExecutorConfigError saying which entry is wrong, and how
 */
export function parseExecutorConfig(text: string): readonly ExecutorSettings[] {
  try {
    const entries: unknown = JSON.parse(text);
    if (!Array.isArray(entries)) throw new Error('Expecting a JSON array');
    return entries.map((entry: unknown, at) => {
      try {
        return readEntry(entry);
      } catch (error) {
        throw new Error(`entry ${at}: ${(error as Error).message}`);
      }
    });
  } catch (error) {
    throw new ExecutorConfigError(`Failed to read executor settings: ${(error as Error).message}`, { cause: error });
  }
}

function readEntry(entry: unknown): ExecutorSettings {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) throw new Error('Expecting a JSON object');
  const { executor, task_prefix: taskPrefix, volume_mounts: mounts } = entry as Record<string, unknown>;
  const stranger = Object.keys(entry).find((name) => !FIELDS.has(name));
  if (stranger !== undefined) throw new Error(`Unrecognized field "${stranger}"`);
  if (typeof taskPrefix !== 'string') throw new Error('task_prefix must be a text');
  if (typeof executor !== 'object' || executor === null) throw new Error('executor must be an object');
  // Whoever writes the file need not know that each task's executor has an id of its own.
  const { name, command, resources, executorId, ...more } = readObject(
    shapeOf('mesos.v1.ExecutorInfo'),
    { ...executor, executor_id: PLACEHOLDER },
    true,
  ) as ExecutorInfo;
  if (!name) throw new Error('executor.name must be set');
  return {
    name,
    taskPrefix,
    command: command ?? {},
    resources: resources ?? [],
    volumeMounts: volumesOf(mounts),
    more,
  };
}

function volumesOf(mounts: unknown): Volume[] {
  if (mounts === undefined || mounts === null) return [];
  if (!Array.isArray(mounts)) throw new Error('volume_mounts must be a list');
  return mounts.map((mount) => readObject(shapeOf('mesos.v1.Volume'), mount, true) as Volume);
}
