import type { FrameworkInfo, Reason, TaskInfo, TaskState } from '../../mesos/index.ts';

/** Which task of an agent. */
export interface TaskRef {
  readonly frameworkId: string;
  readonly taskId: string;
}

/** One change of a task's state. */
export interface RunUpdate {
  /** 16 bytes; the same whenever this update is told again. */
  readonly uuid: Uint8Array;
  readonly state: TaskState;
  readonly message?: string | undefined;
  readonly reason?: Reason | undefined;
  /** Whether the agent says so, or the task's executor does. */
  readonly by: 'agent' | 'executor';
  /** Seconds since the epoch. */
  readonly timestampSecs: number;
}

/** What a containerizer tells its agent. */
export interface RunListener {
  /** The next update of a task; a terminal one is the last. */
  onUpdate(ref: TaskRef, update: RunUpdate): void;
  /** The task's executor is gone; `status` as of wait(2). Comes once: before the terminal update, or together with it. */
  onExit(ref: TaskRef, status: number): void;
}

/** A task found from an earlier life of the agent. */
export interface RecoveredRun {
  readonly framework: FrameworkInfo;
  readonly info: TaskInfo;
  /** Id of the run. */
  readonly containerId: string;
  /** The newest state that was told, acknowledged or not. */
  readonly state: TaskState;
}

/**
 * What really runs the tasks of an agent. Updates that were reported and not acknowledged are reported again after a
 * restart, where the implementation outlives one.
 */
export interface Containerizer {
  /**
   * To be called once, before anything else: finds the tasks of an earlier life and says from then on what becomes of
   * them, beginning with the updates that were not acknowledged.
   * @param agentId names the agent's folder; undefined when the agent is new
   */
  recover(agentId: string | undefined, listener: RunListener): Promise<readonly RecoveredRun[]>;
  /**
   * Starts a task. All that happens to it, a failure to start included, is told through the listener.
   * @param containerId a fresh id for this run
   */
  launch(agentId: string, framework: FrameworkInfo, task: TaskInfo, containerId: string): void;
  /** Asks a task to end; does nothing if there is no such task. */
  kill(ref: TaskRef): void;
  /** The oldest update of the task that was still open has been acknowledged. */
  acknowledged(ref: TaskRef): void;
  /** Nobody will ask about this task again. */
  forget(ref: TaskRef): void;
  /** Stops watching; running tasks go on. */
  stop(): Promise<void>;
}
