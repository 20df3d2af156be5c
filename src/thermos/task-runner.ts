import { join } from 'node:path';
import { type Clock, sleep, type Timer } from '../clock/index.ts';
import type { CheckpointWriter, RunEnd } from './checkpoint-writer.ts';
import type { RunOutcome } from './plan.ts';
import { processesWithEnvironment, signalProcess } from './proc.ts';
import { type RunExit, type RunningProcess, runProcess } from './run-process.ts';
import type { LoggerConfig, Process, Task } from './task.ts';
import { decide, isOver, newTaskRun, type TaskAction, type TaskEnd, type TaskEvent, type TaskRun } from './task-run.ts';

/** Where and how the processes of a task run. */
export interface TaskSurroundings {
  readonly sandbox: string;
  readonly logDir: string;
  /** Environment of a process that is started now. */
  environment(): Readonly<Record<string, string>>;
  /** For processes that do not say themselves. */
  readonly logger: LoggerConfig;
}

/** Escaped processes are killed again and again for this long; one stuck in the kernel may never go. */
const SWEEP_MS = 5_000;
const SWEEP_POLL_MS = 20;

/**
 * Carries out what {@link decide} decides: runs the processes of one task to its end. What goes wrong on the way (a full disk
 * under the checkpoint, say) is thrown where it happens, often from a timer: the process entry is to catch it and give up.
 */
export class TaskRunner {
  /** Resolves when the task is over and nothing of it runs any more. */
  readonly ended: Promise<TaskEnd>;

  private readonly surroundings: TaskSurroundings;
  private readonly checkpoint: CheckpointWriter;
  private readonly clock: Clock;
  private readonly processes: ReadonlyMap<string, Process>;
  /** What runs, and what is about to: `undefined` until its process is made. */
  private readonly live = new Map<string, RunningProcess | undefined>();
  private readonly runs = new Map<string, number>();
  private readonly events: TaskEvent[] = [];
  private run: TaskRun;
  private timer: Timer | undefined;
  private deciding = false;
  private resolveEnded: (end: TaskEnd) => void = () => undefined;

  /** @throws ConfigError when the order of the processes cannot be kept */
  constructor(task: Task, surroundings: TaskSurroundings, checkpoint: CheckpointWriter, clock: Clock) {
    this.run = newTaskRun(task);
    this.surroundings = surroundings;
    this.checkpoint = checkpoint;
    this.clock = clock;
    this.processes = new Map(task.processes.map((process) => [process.name, process]));
    this.ended = new Promise((resolve) => {
      this.resolveEnded = resolve;
    });
  }

  start(): void {
    this.happen({ kind: 'started' });
  }

  /** Ends the task: what runs gets `waitMs` to do so by itself, final processes included. */
  kill(waitMs: number): void {
    this.happen({ kind: 'kill', waitMs });
  }

  /** Last resort, when the runner itself cannot go on: kills every process group at once. */
  killEverything(): void {
    for (const process of this.live.values()) process?.kill();
  }

  private happen(event: TaskEvent): void {
    this.events.push(event);
    if (this.deciding) return;
    this.deciding = true;
    try {
      for (let next = this.events.shift(); next !== undefined; next = this.events.shift()) this.step(next);
    } finally {
      this.deciding = false;
    }
  }

  private step(event: TaskEvent): void {
    const { run, actions, wakeAtMs } = decide(this.run, event, this.clock.monotonic());
    this.run = run;
    this.timer?.cancel();
    this.timer =
      wakeAtMs === undefined
        ? undefined
        : this.clock.after(Math.max(0, wakeAtMs - this.clock.monotonic()), () => this.happen({ kind: 'time' }));
    let launches = 0;
    for (const action of actions) {
      if (action.kind === 'launch') this.prepareLaunch(action.process, launches++);
      else this.act(action);
    }
  }

  /** Making a process takes milliseconds: one at once, others in turns of their own, so that a kill gets in between. */
  private prepareLaunch(name: string, before: number): void {
    this.live.set(name, undefined);
    if (before === 0) this.launch(name);
    else this.clock.after(0, () => this.launch(name));
  }

  private act(action: Exclude<TaskAction, { kind: 'launch' }>): void {
    switch (action.kind) {
      case 'terminate':
      case 'kill':
        this.signal(action.process, action.kind);
        return;
      case 'phase':
        this.checkpoint.enter(action.phase);
        if (isOver(action.phase)) void this.finish(action.phase);
        return;
    }
  }

  private signal(name: string, how: 'terminate' | 'kill'): void {
    const process = this.live.get(name);
    if (process !== undefined) process[how]();
    else if (this.live.delete(name)) this.happen({ kind: 'process-ended', process: name, outcome: 'lost' });
  }

  private launch(name: string): void {
    const process = this.processes.get(name);
    if (process === undefined || !this.live.has(name)) return;
    const run = this.runs.get(name) ?? 0;
    this.runs.set(name, run + 1);
    this.checkpoint.waiting(name);
    const request = {
      cmdline: process.cmdline,
      sandbox: this.surroundings.sandbox,
      environment: this.surroundings.environment(),
      logFolder: join(this.surroundings.logDir, name, String(run)),
      logger: process.logger ?? this.surroundings.logger,
    };
    let running: RunningProcess;
    try {
      running = runProcess(request, this.clock, (exit) => this.processEnded(name, exit));
    } catch (error) {
      console.error(`cannot start process ${name}: ${(error as Error).message}`);
      this.live.delete(name);
      this.checkpoint.notStarted(name);
      this.happen({ kind: 'process-ended', process: name, outcome: 'failure' });
      return;
    }
    this.live.set(name, running);
    this.checkpoint.started(name, running.pid);
  }

  private processEnded(name: string, exit: RunExit): void {
    if (!this.live.delete(name) || isOver(this.run.phase)) return;
    const { end, outcome } = judgeExit(exit);
    this.checkpoint.ended(name, end);
    this.happen({ kind: 'process-ended', process: name, outcome });
  }

  /** Waits until also those are gone who left their process group but still have the sandbox for their home. */
  private async finish(end: TaskEnd): Promise<void> {
    await killByEnvironment([`HOME=${this.surroundings.sandbox}`], this.clock);
    this.resolveEnded(end);
  }
}

/** Kills every process whose environment holds one of these entries, until there is none (or it does not die). */
export async function killByEnvironment(entries: readonly string[], clock: Clock): Promise<void> {
  const deadline = clock.monotonic() + SWEEP_MS;
  for (;;) {
    const pids = (await processesWithEnvironment(entries)).filter((pid) => pid !== process.pid);
    if (pids.length === 0 || clock.monotonic() >= deadline) return;
    for (const pid of pids) signalProcess(pid, 'SIGKILL');
    await sleep(clock, SWEEP_POLL_MS);
  }
}

function judgeExit(exit: RunExit): { end: RunEnd; outcome: RunOutcome } {
  if (exit.kind === 'signal') return { end: { state: 'KILLED', returnCode: -exit.number }, outcome: 'lost' };
  if (exit.code === 0) return { end: { state: 'SUCCESS', returnCode: 0 }, outcome: 'success' };
  return { end: { state: 'FAILED', returnCode: exit.code }, outcome: 'failure' };
}
