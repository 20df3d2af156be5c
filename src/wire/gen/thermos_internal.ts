// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { Int64, StructType, Union } from '../types.ts';

/** State of one run of a process. */
export const ProcessState = {
  /** Blocked on others, or not started yet. */
  WAITING: 0,
  /** Its coordinator has been forked and is starting it. */
  FORKED: 1,
  RUNNING: 2,
  SUCCESS: 3,
  KILLED: 4,
  FAILED: 5,
  /** Its coordinator vanished. */
  LOST: 6,
} as const;
export type ProcessState = (typeof ProcessState)[keyof typeof ProcessState];
/** Name of each ProcessState, by its number. */
export const ProcessStateName: Readonly<Record<ProcessState, keyof typeof ProcessState>> = {
  0: 'WAITING',
  1: 'FORKED',
  2: 'RUNNING',
  3: 'SUCCESS',
  4: 'KILLED',
  5: 'FAILED',
  6: 'LOST',
};

/** State of a task under its runner. */
export const TaskState = {
  /** Its processes run. */
  ACTIVE: 0,
  /** Asked to end; ordinary processes are being ended. */
  CLEANING: 5,
  /** Only final processes run. */
  FINALIZING: 6,
  SUCCESS: 1,
  FAILED: 2,
  KILLED: 3,
  /** Its runner vanished. */
  LOST: 4,
} as const;
export type TaskState = (typeof TaskState)[keyof typeof TaskState];
/** Name of each TaskState, by its number. */
export const TaskStateName: Readonly<Record<TaskState, keyof typeof TaskState>> = {
  0: 'ACTIVE',
  5: 'CLEANING',
  6: 'FINALIZING',
  1: 'SUCCESS',
  2: 'FAILED',
  3: 'KILLED',
  4: 'LOST',
};

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
export const ProcessStatus: StructType<ProcessStatus> = { name: 'ProcessStatus' };

/** A change of the task as a whole. */
export interface TaskStatus {
  readonly state?: TaskState | undefined;
  readonly timestamp_ms: Int64;
  readonly runner_pid: number;
  readonly runner_uid: number;
}
export const TaskStatus: StructType<TaskStatus> = { name: 'TaskStatus' };

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
export const RunnerHeader: StructType<RunnerHeader> = { name: 'RunnerHeader' };

/** What a replayed checkpoint adds up to. */
export interface RunnerState {
  readonly header?: RunnerHeader | undefined;
  readonly statuses?: readonly TaskStatus[] | undefined;
  /** Runs of each process by name, oldest first. */
  readonly processes?: ReadonlyMap<string, readonly ProcessStatus[]> | undefined;
}
export const RunnerState: StructType<RunnerState> = { name: 'RunnerState' };

/** One record of a checkpoint stream. */
export type RunnerCkpt = Union<{
  readonly runner_header: RunnerHeader;
  readonly process_status: ProcessStatus;
  readonly task_status: TaskStatus;
}>;
export const RunnerCkpt: StructType<RunnerCkpt> = { name: 'RunnerCkpt' };
