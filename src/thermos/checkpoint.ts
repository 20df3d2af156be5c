import { join } from 'node:path';
import {
  decodeRunnerCkpt,
  encodeRunnerCkpt,
  ProcessState,
  type ProcessStatus,
  type RunnerCkpt,
  TaskState,
  TaskStateName,
} from '../wire/binary/runner.ts';
import type { TaskPhase } from './task-run.ts';

/**
 * Checkpoints in the form that the Thermos observer reads: records of `RunnerCkpt`, each a 4-byte big-endian length and a
 * Thrift binary struct. (aurora: src/main/python/apache/thermos/common/{ckpt,path}.py)
 */

/** A record longer than this is not one: the file is damaged. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/** Files of a task below a checkpoint root. */
export function checkpointPaths(root: string, taskId: string) {
  const folder = join(root, 'checkpoints', taskId);
  return {
    folder,
    runner: join(folder, 'runner'),
    coordinator: (process: string): string => join(folder, `coordinator.${process}`),
    active: join(root, 'tasks', 'active', taskId),
    finished: join(root, 'tasks', 'finished', taskId),
  } as const;
}

/** One record, ready to be appended. */
export function encodeRecord(record: RunnerCkpt): Uint8Array {
  const body = encodeRunnerCkpt(record);
  const framed = new Uint8Array(4 + body.length);
  new DataView(framed.buffer).setUint32(0, body.length);
  framed.set(body, 4);
  return framed;
}

/** A stream's records, and how many of its bytes they are: what follows is a record cut off, and so not yet written. */
export interface DecodedStream {
  readonly records: readonly RunnerCkpt[];
  readonly length: number;
}

/**
 * Reads a stream.
 *
 * @throws when it is damaged: an impossible length, or a record that does not decode
 */
export function decodeRecords(stream: Uint8Array): DecodedStream {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: RunnerCkpt[] = [];
  let at = 0;
  while (at + 4 <= stream.length) {
    const length = view.getUint32(at);
    if (length > MAX_RECORD_BYTES) throw new Error(`checkpoint record at byte ${at} claims ${length} bytes`);
    if (at + 4 + length > stream.length) break;
    records.push(decodeRunnerCkpt(stream.subarray(at + 4, at + 4 + length)));
    at += 4 + length;
  }
  return { records, length: at };
}

/** Thrift's number of a task phase. */
export function taskStateOf(phase: TaskPhase): TaskState {
  return TaskState[phase];
}

/** What a checkpoint says about a task, as far as somebody who finishes it must know. */
export interface CheckpointSummary {
  /** The last task state; undefined when nothing was written. */
  readonly state: keyof typeof TaskState | undefined;
  /** The last record of each process's newest run, with what earlier records of that run said. */
  readonly processes: ReadonlyMap<string, ProcessStatus>;
}

/** Replays a stream. */
export function summarize(records: readonly RunnerCkpt[]): CheckpointSummary {
  let state: CheckpointSummary['state'];
  const processes = new Map<string, ProcessStatus>();
  for (const { task_status: task, process_status: change } of records) {
    if (task?.state !== undefined) state = TaskStateName[task.state];
    if (change?.process === undefined) continue;
    const isNewRun = change.state === ProcessState.WAITING;
    processes.set(change.process, { ...(isNewRun ? {} : processes.get(change.process)), ...present(change) });
  }
  return { state, processes };
}

/** Whether a run in this state may have processes alive. */
export function mayBeAlive({ state }: ProcessStatus): boolean {
  return state === ProcessState.FORKED || state === ProcessState.RUNNING;
}

/** The fields of a change that are set: the others must not hide what earlier records said. */
function present(change: ProcessStatus): ProcessStatus {
  const set = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set) as unknown as ProcessStatus;
}
