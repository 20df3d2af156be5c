import type { Clock, Random } from '../../clock/index.ts';
import { type FrameworkInfo, type TaskInfo, TaskState } from '../../mesos/index.ts';
import { uuidBytes } from '../uuid.ts';
import type { Containerizer, RecoveredRun, RunListener, RunUpdate, TaskRef } from './containerizer.ts';

/**
 * Runs nothing: a task is starting and running as soon as it is launched, and killed as soon as that is asked for. For
 * tests of scheduling and benchmarks with thousands of hosts.
 */
export class InstantContainerizer implements Containerizer {
  private readonly clock: Clock;
  private readonly random: Random;
  private readonly running = new Map<string, TaskRef>();
  private listener: RunListener | undefined;

  constructor(clock: Clock, random: Random) {
    this.clock = clock;
    this.random = random;
  }

  async recover(_agentId: string | undefined, listener: RunListener): Promise<readonly RecoveredRun[]> {
    this.listener = listener;
    return [];
  }

  launch(_agentId: string, framework: FrameworkInfo, task: TaskInfo): void {
    const ref = { frameworkId: framework.id?.value ?? '', taskId: task.taskId.value };
    this.running.set(keyOf(ref), ref);
    this.listener?.onUpdate(ref, this.update(TaskState.TASK_STARTING));
    this.listener?.onUpdate(ref, this.update(TaskState.TASK_RUNNING));
  }

  kill(ref: TaskRef): void {
    this.end(ref, TaskState.TASK_KILLED, 'Instructed to kill task.');
  }

  /** Lets a task end by itself. */
  end(ref: TaskRef, state: TaskState, message?: string): void {
    if (!this.running.delete(keyOf(ref))) return;
    this.listener?.onUpdate(ref, this.update(state, message));
    this.listener?.onExit(ref, 0);
  }

  /** How many tasks it pretends to run. */
  get size(): number {
    return this.running.size;
  }

  acknowledged(_ref: TaskRef): void {
    // Nothing is kept that would have to be forgotten.
  }

  forget(ref: TaskRef): void {
    this.running.delete(keyOf(ref));
  }

  async stop(): Promise<void> {
    this.listener = undefined;
  }

  private update(state: TaskState, message?: string): RunUpdate {
    return {
      uuid: uuidBytes(this.random.uuid()),
      state,
      message,
      by: 'executor',
      timestampSecs: this.clock.now() / 1000,
    };
  }
}

const keyOf = (ref: TaskRef): string => `${ref.frameworkId}\n${ref.taskId}`;
