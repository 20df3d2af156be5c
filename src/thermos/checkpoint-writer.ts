import { appendFileSync, closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from '../clock/index.ts';
import { ProcessState, type ProcessStatus, type RunnerCkpt } from '../wire/binary/runner.ts';
import { checkpointPaths, encodeRecord, taskStateOf } from './checkpoint.ts';
import { type Task, taskJson } from './task.ts';
import { isOver, type TaskPhase } from './task-run.ts';

/** What a checkpoint says about a task besides its changes. Times are milliseconds since the epoch. */
export interface TaskHeader {
  readonly taskId: string;
  readonly sandbox: string;
  readonly logDir: string;
  readonly hostname: string;
  readonly user: string;
  readonly uid: number;
  readonly ports: ReadonlyMap<string, number>;
}

/** How a run of a process ended, for the record. Negative return codes are signals. */
export interface RunEnd {
  readonly state: 'SUCCESS' | 'FAILED' | 'KILLED' | 'LOST';
  readonly returnCode?: number;
}

/**
 * Writes the checkpoint of a task as it happens.
 *
 * Writes go straight to the page cache, in the same turn as what they record: that survives the death of the runner, in which
 * its processes live on and must be found. They are not synced, since nothing of a task survives the death of the machine.
 */
export class CheckpointWriter {
  private readonly paths: ReturnType<typeof checkpointPaths>;
  private readonly clock: Clock;
  private readonly file: number;
  private readonly nextSeq = new Map<string, number>();

  /** Starts the checkpoint of a task: the observer sees it as active from now on. */
  constructor(root: string, header: TaskHeader, task: Task, clock: Clock) {
    this.paths = checkpointPaths(root, header.taskId);
    this.clock = clock;
    for (const folder of [this.paths.folder, dirname(this.paths.active), dirname(this.paths.finished)]) {
      mkdirSync(folder, { recursive: true });
    }
    this.file = openSync(this.paths.runner, 'a');
    this.enter('ACTIVE');
    writeFileSync(this.paths.active, taskJson(task));
    this.append({
      runner_header: {
        task_id: header.taskId,
        launch_time_ms: Math.trunc(clock.now()),
        sandbox: header.sandbox,
        log_dir: header.logDir,
        hostname: header.hostname,
        user: header.user,
        uid: header.uid,
        ports: header.ports,
      },
    });
  }

  /** The task enters a phase; with its end the checkpoint is closed and the task counts as finished. */
  enter(phase: TaskPhase): void {
    this.append({
      task_status: {
        state: taskStateOf(phase),
        timestamp_ms: Math.trunc(this.clock.now()),
        runner_pid: process.pid,
        runner_uid: process.getuid?.() ?? 0,
      },
    });
    if (!isOver(phase)) return;
    closeSync(this.file);
    renameSync(this.paths.active, this.paths.finished);
  }

  /** A run is about to be started. */
  waiting(process: string): void {
    this.append({ process_status: this.change(process, 'WAITING') });
  }

  /** A run has been started as the leader of a process group. */
  started(process: string, pid: number): void {
    const now = this.clock.now() / 1000;
    this.record(process, { ...this.change(process, 'FORKED'), fork_time: now, coordinator_pid: pid });
    this.record(process, { ...this.change(process, 'RUNNING'), start_time: now, pid });
  }

  /** A run could not be started. */
  notStarted(process: string): void {
    this.append({ process_status: this.change(process, 'FAILED') });
  }

  /** A run that had been started is over. */
  ended(process: string, { state, returnCode }: RunEnd): void {
    const change = this.change(process, state);
    if (returnCode === undefined) this.record(process, change);
    else this.record(process, { ...change, stop_time: this.clock.now() / 1000, return_code: returnCode });
  }

  private change(process: string, state: keyof typeof ProcessState): ProcessStatus {
    const seq = this.nextSeq.get(process) ?? 0;
    this.nextSeq.set(process, seq + 1);
    return { seq, process, state: ProcessState[state] };
  }

  /** What the original's coordinators write is found in their files as well. */
  private record(process: string, change: ProcessStatus): void {
    const record = { process_status: change };
    appendFileSync(this.paths.coordinator(process), encodeRecord(record));
    this.append(record);
  }

  private append(record: RunnerCkpt): void {
    writeSync(this.file, encodeRecord(record));
  }
}
