// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import * as binary from './thermos_internal.binary.ts';
import * as compact from './thermos_internal.compact.ts';
import * as json from './thermos_internal.json.ts';
import { ProcessState, TaskState } from './thermos_internal.enums.ts';
import type { Int64, StructType, Union } from '../types.ts';

export * from './thermos_internal.enums.ts';

/**
 * A change of one process. Times are seconds since 1970.
 * The original declares none of these optional, but its runner writes only those that a change sets: so marked here.
 */
export interface ProcessStatus {
  /** Number of the change, starting at 0 for each process; a gap means a lost record. */
  readonly seq: Int64;
  readonly process?: string | undefined;
  readonly state?: ProcessState | undefined;
  /** Process that supervises this one. */
  readonly coordinator_pid?: number | undefined;
  readonly fork_time?: number | undefined;
  readonly start_time?: number | undefined;
  readonly pid?: number | undefined;
  readonly stop_time?: number | undefined;
  readonly return_code?: number | undefined;
}
export const ProcessStatus: StructType<ProcessStatus> = {
  name: 'ProcessStatus',
  binary: { read: binary.readProcessStatus, write: binary.writeProcessStatus },
  compact: { read: compact.readProcessStatus, write: compact.writeProcessStatus },
  json: { read: json.readProcessStatus, write: json.writeProcessStatus },
};

/** A change of the task as a whole. */
export interface TaskStatus {
  readonly state?: TaskState | undefined;
  readonly timestamp_ms: Int64;
  readonly runner_pid: number;
  readonly runner_uid: number;
}
export const TaskStatus: StructType<TaskStatus> = {
  name: 'TaskStatus',
  binary: { read: binary.readTaskStatus, write: binary.writeTaskStatus },
  compact: { read: compact.readTaskStatus, write: compact.writeTaskStatus },
  json: { read: json.readTaskStatus, write: json.writeTaskStatus },
};

/** First record of a checkpoint: what is run where. */
export interface RunnerHeader {
  readonly task_id?: string | undefined;
  readonly launch_time_ms: Int64;
  readonly sandbox?: string | undefined;
  readonly log_dir?: string | undefined;
  readonly hostname?: string | undefined;
  readonly user?: string | undefined;
  readonly uid: number;
  /** Port name to number. */
  readonly ports?: ReadonlyMap<string, Int64> | undefined;
}
export const RunnerHeader: StructType<RunnerHeader> = {
  name: 'RunnerHeader',
  binary: { read: binary.readRunnerHeader, write: binary.writeRunnerHeader },
  compact: { read: compact.readRunnerHeader, write: compact.writeRunnerHeader },
  json: { read: json.readRunnerHeader, write: json.writeRunnerHeader },
};

/** What a replayed checkpoint adds up to. */
export interface RunnerState {
  readonly header?: RunnerHeader | undefined;
  readonly statuses?: readonly TaskStatus[] | undefined;
  /** Runs of each process by name, oldest first. */
  readonly processes?: ReadonlyMap<string, readonly ProcessStatus[]> | undefined;
}
export const RunnerState: StructType<RunnerState> = {
  name: 'RunnerState',
  binary: { read: binary.readRunnerState, write: binary.writeRunnerState },
  compact: { read: compact.readRunnerState, write: compact.writeRunnerState },
  json: { read: json.readRunnerState, write: json.writeRunnerState },
};

/** One record of a checkpoint stream. */
export type RunnerCkpt = Union<{
  readonly runner_header: RunnerHeader;
  readonly process_status: ProcessStatus;
  readonly task_status: TaskStatus;
}>;
export const RunnerCkpt: StructType<RunnerCkpt> = {
  name: 'RunnerCkpt',
  binary: { read: binary.readRunnerCkpt, write: binary.writeRunnerCkpt },
  compact: { read: compact.readRunnerCkpt, write: compact.writeRunnerCkpt },
  json: { read: json.readRunnerCkpt, write: json.writeRunnerCkpt },
};
