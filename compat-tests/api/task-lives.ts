import { type TaskInfo, TaskState } from '../../src/mesos/index.ts';

/** A state that a task comes to by itself. */
export interface Turn {
  /** Milliseconds after the launch. */
  readonly afterMs: number;
  readonly state: TaskState;
  readonly message?: string;
}

const STARTING: Turn = { afterMs: 100, state: TaskState.TASK_STARTING, message: 'Initializing sandbox.' };
const RUNNING: Turn = { afterMs: 200, state: TaskState.TASK_RUNNING };
const RUNS = [STARTING, RUNNING];
const FAILS = [...RUNS, { afterMs: 500, state: TaskState.TASK_FAILED, message: 'Task exited with code 1' }];

/** What becomes of tasks whose job's name starts so; all others run. */
const LIVES: Readonly<Record<string, readonly Turn[]>> = {
  stuck: [],
  starting: [STARTING],
  lost: [{ afterMs: 100, state: TaskState.TASK_LOST, message: 'Agent went away' }],
  dropped: [{ afterMs: 100, state: TaskState.TASK_ERROR, message: 'Task uses invalid resources' }],
  finish: [...RUNS, { afterMs: 500, state: TaskState.TASK_FINISHED, message: 'Task finished successfully' }],
  fail: FAILS,
  partition: [...RUNS, { afterMs: 500, state: TaskState.TASK_UNREACHABLE, message: 'Agent unreachable' }],
};

/** What becomes of a task of the recorder's Mesos. @param again whether one of its job was launched before */
export function lifeOf({ name, data }: TaskInfo, again: boolean): readonly Turn[] {
  // The executor's own data is in there, too.
  if (data != null && Buffer.from(data).includes('FAIL_ME')) return FAILS;
  const job = name.slice(name.lastIndexOf('/') + 1);
  if (job.startsWith('flaky')) return again ? RUNS : FAILS;
  const kind = Object.keys(LIVES).find((prefix) => job.startsWith(prefix));
  return (kind === undefined ? undefined : LIVES[kind]) ?? RUNS;
}
