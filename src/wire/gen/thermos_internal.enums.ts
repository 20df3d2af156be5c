// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

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
/** The number as a ProcessState, if it is one. */
export function asProcessState(n: number): ProcessState | undefined {
  return n in ProcessStateName ? (n as ProcessState) : undefined;
}

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
/** The number as a TaskState, if it is one. */
export function asTaskState(n: number): TaskState | undefined {
  return n in TaskStateName ? (n as TaskState) : undefined;
}
