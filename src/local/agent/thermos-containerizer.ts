import type { Clock, Random } from '../../clock/index.ts';
import { type FrameworkInfo, type Reason, type TaskInfo, TaskState, TaskStatus } from '../../mesos/index.ts';
import {
  finishDeadRunner,
  inspectRunner,
  KILLED_BY_SCHEDULER,
  prepareLaunch,
  type RunnerWatch,
  readUpdates,
  requestKill,
  type StatusUpdate,
  startRunner,
  watchRunner,
} from '../../thermos/index.ts';
import { isTerminal } from '../task-state.ts';
import { uuidBytes } from '../uuid.ts';
import { assignedTaskOf, whyNotRunnable } from './command-task.ts';
import type { Containerizer, RecoveredRun, RunListener, TaskRef } from './containerizer.ts';
import { Retention } from './retention.ts';
import {
  agentFolder,
  createRun,
  findRuns,
  markFinished,
  type RunFolder,
  readAcknowledged,
  writeAcknowledged,
} from './run-folder.ts';

export interface ThermosOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly workDir: string;
  /** Host name that tasks are told they run on. */
  readonly hostname: string;
  /** Environment of the runners; of it tasks see `PATH` alone. */
  readonly environment: Readonly<Record<string, string>>;
  /** How many finished runs are kept. */
  readonly keepFinished: number;
  readonly log: (message: string) => void;
}

/** A task with a folder. */
interface Run {
  readonly ref: TaskRef;
  /** Resolves when all is there that a runner needs. */
  readonly prepared: Promise<RunFolder>;
  acknowledged: number;
  watch: RunnerWatch | undefined;
  /** Its runner died, so what is still said of the task comes from the agent. */
  died: boolean;
  /** Files of the run are written one after the other. */
  writing: Promise<unknown>;
}

/** A runner that was killed, as wait(2) tells it; nobody saw it end, but nothing else ends one without a last update. */
const KILLED_STATUS = 9;

/** Runs each task with a runner of its own (`src/thermos`), which outlives the agent. */
export class ThermosContainerizer implements Containerizer {
  private readonly options: ThermosOptions;
  private readonly runs = new Map<string, Run>();
  private readonly retention: Retention;
  /** What is being written, of whatever run. */
  private readonly writing = new Set<Promise<unknown>>();
  private listener: RunListener | undefined;

  constructor(options: ThermosOptions) {
    this.options = options;
    this.retention = new Retention(options.keepFinished, options.log);
  }

  async recover(agentId: string | undefined, listener: RunListener): Promise<readonly RecoveredRun[]> {
    this.listener = listener;
    if (agentId === undefined) return [];
    const { open, finished } = await findRuns(await agentFolder(this.options.workDir, agentId));
    this.retention.add(...finished);
    const recovered: RecoveredRun[] = [];
    // One after the other: there may be more of them than files that can be open.
    for (const folder of open) {
      const run = await this.recoverRun(folder).catch((error: Error) => {
        this.options.log(`Cannot take up the run in ${folder.directory}: ${error.message}`);
        return undefined;
      });
      if (run !== undefined) recovered.push(run);
    }
    return recovered;
  }

  launch(agentId: string, framework: FrameworkInfo, task: TaskInfo, containerId: string): void {
    const ref = { frameworkId: framework.id?.value ?? '', taskId: task.taskId.value };
    const trouble = whyNotRunnable(task);
    if (trouble !== undefined) {
      this.fail(ref, TaskState.TASK_ERROR, TaskStatus.Reason.REASON_TASK_INVALID, trouble);
      return;
    }
    const run = this.hold(ref, this.prepare(agentId, framework, task, containerId), 0);
    run.prepared
      .catch((error: Error) => {
        // There is no folder to write to.
        this.runs.delete(keyOf(ref));
        throw error;
      })
      .then(async (folder) => {
        await this.startRunner(ref, folder);
        this.follow(run, folder, 0);
      })
      .catch((error: Error) => {
        const message = `Failed to launch container: ${error.message}`;
        this.fail(ref, TaskState.TASK_FAILED, TaskStatus.Reason.REASON_CONTAINER_LAUNCH_FAILED, message);
      });
  }

  kill(ref: TaskRef): void {
    this.runs
      .get(keyOf(ref))
      ?.prepared.then(({ directory }) => requestKill(directory, { reason: KILLED_BY_SCHEDULER }))
      .catch((error: Error) => this.options.log(`Cannot kill ${ref.taskId}: ${error.message}`));
  }

  acknowledged(ref: TaskRef): void {
    const run = this.runs.get(keyOf(ref));
    if (run === undefined) return;
    const count = ++run.acknowledged;
    this.write(run, ({ directory }) => writeAcknowledged(directory, count));
  }

  forget(ref: TaskRef): void {
    const run = this.runs.get(keyOf(ref));
    if (run === undefined) return;
    this.runs.delete(keyOf(ref));
    run.watch?.stop();
    this.write(run, ({ directory }) => this.finished(directory));
  }

  async stop(): Promise<void> {
    this.listener = undefined;
    for (const run of this.runs.values()) run.watch?.stop();
    await Promise.all(this.writing);
    await this.retention.settled();
  }

  private hold(ref: TaskRef, prepared: Promise<RunFolder>, acknowledged: number): Run {
    const run: Run = { ref, prepared, acknowledged, watch: undefined, died: false, writing: Promise.resolve() };
    this.runs.set(keyOf(ref), run);
    return run;
  }

  private async prepare(agentId: string, framework: FrameworkInfo, task: TaskInfo, id: string): Promise<RunFolder> {
    const { workDir, hostname, environment } = this.options;
    const folder = await createRun(await agentFolder(workDir, agentId), framework, task, id);
    const data = assignedTaskOf(task, framework, hostname);
    await prepareLaunch(folder.directory, { taskId: task.taskId.value, data, environment });
    return folder;
  }

  private async startRunner(ref: TaskRef, { directory }: RunFolder): Promise<void> {
    const { exited } = await startRunner(directory);
    exited
      .then(async () => {
        const run = this.runs.get(keyOf(ref));
        run?.watch?.check();
        // A runner that came up and died is found by the watch; this one did not even come up.
        if (run !== undefined && (await inspectRunner(directory)).kind === 'unclaimed') {
          await this.finish(run, directory);
        }
      })
      .catch((error: Error) => this.options.log(`Cannot look at ${directory}: ${error.message}`));
  }

  /** Takes up a run of an earlier life; undefined when there is nothing left to do about it. */
  private async recoverRun(folder: RunFolder): Promise<RecoveredRun | undefined> {
    const { directory, framework, info, containerId } = folder;
    const ref = { frameworkId: framework.id?.value ?? '', taskId: info.taskId.value };
    if ((await inspectRunner(directory)).kind === 'unclaimed') {
      try {
        await this.startRunner(ref, folder);
      } catch (error) {
        this.options.log(`Gives up ${ref.taskId}, which was never started: ${(error as Error).message}`);
        await this.finished(directory);
        return undefined;
      }
    }
    const acknowledged = await readAcknowledged(directory);
    const { updates, nextOffset } = await readUpdates(directory);
    const state = stateOf(updates.at(-1));
    if (isTerminal(state) && acknowledged >= updates.length) {
      await this.finished(directory);
      return undefined;
    }
    const run = this.hold(ref, Promise.resolve(folder), acknowledged);
    this.tell(run, updates.slice(acknowledged));
    this.follow(run, folder, nextOffset);
    return { framework, info, containerId, state };
  }

  private async finished(directory: string): Promise<void> {
    await markFinished(directory, this.options.clock.now());
    this.retention.add(directory);
  }

  private follow(run: Run, { directory }: RunFolder, offset: number): void {
    if (this.listener === undefined) return;
    run.watch = watchRunner(directory, offset, this.options.clock, {
      onUpdates: (updates) => this.tell(run, updates),
      onDied: () => this.finish(run, directory),
      onError: (error) => this.options.log(`Cannot look at ${directory}: ${error.message}`),
    });
  }

  /** Kills what a dead runner left behind and has its last update written, which the watch then finds. */
  private async finish(run: Run, directory: string): Promise<void> {
    run.died = true;
    this.listener?.onExit(run.ref, KILLED_STATUS);
    await finishDeadRunner(directory, this.options.clock, this.options.random);
    run.watch?.check();
  }

  private tell(run: Run, updates: readonly StatusUpdate[]): void {
    for (const update of updates) {
      const state = stateOf(update);
      const ended = isTerminal(state);
      this.listener?.onUpdate(run.ref, {
        uuid: update.uuid,
        state,
        message: update.message,
        reason: run.died && ended ? TaskStatus.Reason.REASON_EXECUTOR_TERMINATED : undefined,
        by: run.died && ended ? 'agent' : 'executor',
        timestampSecs: update.timestampSecs,
      });
      // With its last word on disk a runner has nothing left to do but to exit.
      if (ended && !run.died) this.listener?.onExit(run.ref, 0);
    }
  }

  /** Ends a task that could not be started. */
  private fail(ref: TaskRef, state: TaskState, reason: Reason, message: string): void {
    const { clock, random } = this.options;
    const uuid = uuidBytes(random.uuid());
    this.listener?.onUpdate(ref, { uuid, state, reason, message, by: 'agent', timestampSecs: clock.now() / 1000 });
    this.listener?.onExit(ref, 0);
  }

  private write(run: Run, act: (folder: RunFolder) => Promise<void>): void {
    const written = run.writing
      .then(() => run.prepared)
      .then(act)
      .catch((error: Error) => this.options.log(`Cannot write down the state of ${run.ref.taskId}: ${error.message}`))
      .finally(() => this.writing.delete(written));
    run.writing = written;
    this.writing.add(written);
  }
}

const keyOf = (ref: TaskRef): string => `${ref.frameworkId}\n${ref.taskId}`;

const stateOf = (update: StatusUpdate | undefined): TaskState =>
  update === undefined ? TaskState.TASK_STAGING : TaskState[update.state];
