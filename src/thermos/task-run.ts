import {
  failedCount,
  isComplete,
  isDeadlocked,
  nextRunnableMs,
  type Plan,
  planProcesses,
  type RunOutcome,
  runnableAt,
  running,
  withEnded,
  withStarted,
} from './plan.ts';
import type { Task } from './task.ts';

/** How a task ends; LOST is written by who finds that its runner died. */
export type TaskEnd = 'SUCCESS' | 'FAILED' | 'KILLED' | 'LOST';

/** Where a task stands: ordinary processes run, are being ended, final processes run, over. */
export type TaskPhase = 'ACTIVE' | 'CLEANING' | 'FINALIZING' | TaskEnd;

/** A task under way: a value that {@link decide} turns into the next. Times are milliseconds of a clock that never goes back. */
export interface TaskRun {
  readonly task: Task;
  readonly phase: TaskPhase;
  readonly regular: Plan;
  readonly final: Plan;
  /** When the time for cleaning and finalizing is used up; absent while active. */
  readonly deadlineMs?: number;
  /** Set once leftovers have been killed: how long to wait for them to be gone. */
  readonly reapDeadlineMs?: number;
  /** Set by a kill, whatever the processes make of it. */
  readonly killed?: true;
}

/** What happens to a task. */
export type TaskEvent =
  | { readonly kind: 'started' }
  /** A run that `decide` had asked for is over (or did not come about: a failure). */
  | { readonly kind: 'process-ended'; readonly process: string; readonly outcome: RunOutcome }
  /** End everything within `waitMs`; final processes still run within that time. */
  | { readonly kind: 'kill'; readonly waitMs: number }
  /** Time has passed. */
  | { readonly kind: 'time' };

/** What is to be done, in this order. */
export type TaskAction =
  | { readonly kind: 'launch'; readonly process: string }
  /** Ask the process and all it started to end (SIGTERM). */
  | { readonly kind: 'terminate'; readonly process: string }
  /** Make it and all it started end (SIGKILL). */
  | { readonly kind: 'kill'; readonly process: string }
  /** The task has entered this phase. */
  | { readonly kind: 'phase'; readonly phase: TaskPhase };

/** The next state, what to do, and when to come back with a `time` event if nothing else happens before. */
export interface Decision {
  readonly run: TaskRun;
  readonly actions: readonly TaskAction[];
  readonly wakeAtMs?: number;
}

/** How long killed processes may take to vanish before the task ends without them (one stuck in the kernel never does). */
const REAP_WAIT_MS = 5_000;

/** A task about to start. @throws ConfigError when its constraints cannot be kept */
export function newTaskRun(task: Task): TaskRun {
  return { task, phase: 'ACTIVE', ...planProcesses(task) };
}

/** Whether the task is over. */
export function isOver(phase: TaskPhase): phase is TaskEnd {
  return phase !== 'ACTIVE' && phase !== 'CLEANING' && phase !== 'FINALIZING';
}

/**
 * The state machine of a task: ACTIVE -> CLEANING -> FINALIZING -> its end.
 *
 * Differences from the original, all in the same direction: it decides at once instead of at its next poll, so nothing more
 * is started once the outcome is settled; it reports the end only when killed processes are really gone; a run that
 * died by signal counts towards the run limit and waits out `min_duration`, so that a crashing process cannot spin.
 * (aurora: src/main/python/apache/thermos/core/runner.py)
 */
export function decide(before: TaskRun, event: TaskEvent, nowMs: number): Decision {
  if (isOver(before.phase)) return { run: before, actions: [] };
  const machine = new Machine(apply(before, event, nowMs), nowMs);
  machine.settle();
  const wakeAtMs = machine.wakeAtMs();
  return { run: machine.run, actions: machine.actions, ...(wakeAtMs === undefined ? {} : { wakeAtMs }) };
}

function apply(run: TaskRun, event: TaskEvent, nowMs: number): TaskRun {
  switch (event.kind) {
    case 'process-ended': {
      const plan = run.regular.has(event.process) ? 'regular' : 'final';
      return { ...run, [plan]: withEnded(run[plan], event.process, event.outcome, nowMs) };
    }
    case 'kill':
      return { ...run, killed: true, deadlineMs: nowMs + event.waitMs };
    case 'started':
    case 'time':
      return run;
  }
}

/** Carries one decision: the state as it moves on and the actions gathered on the way. */
class Machine {
  run: TaskRun;
  readonly actions: TaskAction[] = [];
  private readonly nowMs: number;

  constructor(run: TaskRun, nowMs: number) {
    this.run = run;
    this.nowMs = nowMs;
  }

  /** Moves on until there is something to wait for. */
  settle(): void {
    if (this.run.phase === 'ACTIVE') this.active();
    if (this.run.phase === 'CLEANING') this.cleaning();
    if (this.run.phase === 'FINALIZING') this.finalizing();
  }

  wakeAtMs(): number | undefined {
    const { phase, deadlineMs, reapDeadlineMs, regular, final } = this.run;
    if (isOver(phase)) return undefined;
    const plan = phase === 'ACTIVE' ? regular : phase === 'FINALIZING' ? final : undefined;
    const times = [reapDeadlineMs ?? deadlineMs, plan && nextRunnableMs(plan, this.nowMs)];
    const known = times.filter((time) => time !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
  }

  private active(): void {
    const { regular, killed, task } = this.run;
    if (!killed && !isComplete(regular) && isHealthy(this.run)) {
      this.launch('regular');
      return;
    }
    const deadlineMs = this.run.deadlineMs ?? this.nowMs + task.finalizationWaitSecs * 1000;
    this.enter('CLEANING', { deadlineMs });
    for (const process of running(regular)) this.actions.push({ kind: 'terminate', process });
  }

  private cleaning(): void {
    const outOfTime = this.outOfTime();
    if (running(this.run.regular).length > 0) {
      if (!outOfTime || !this.killLeftovers(this.run.regular)) return;
    }
    if (outOfTime) this.end();
    else this.enter('FINALIZING');
  }

  private finalizing(): void {
    const { final } = this.run;
    const over = this.run.reapDeadlineMs !== undefined || this.outOfTime() || isComplete(final);
    if (!over) {
      this.launch('final');
      if (!isDeadlocked(this.run.final)) return;
    }
    if (running(this.run.final).length > 0 && !this.killLeftovers(this.run.final)) return;
    this.end();
  }

  private outOfTime(): boolean {
    return this.run.deadlineMs !== undefined && this.nowMs >= this.run.deadlineMs;
  }

  /** Kills what still runs, once; true when it has been waited for long enough. */
  private killLeftovers(plan: Plan): boolean {
    if (this.run.reapDeadlineMs !== undefined) return this.nowMs >= this.run.reapDeadlineMs;
    for (const process of running(plan)) this.actions.push({ kind: 'kill', process });
    this.run = { ...this.run, reapDeadlineMs: this.nowMs + REAP_WAIT_MS };
    return false;
  }

  private launch(which: 'regular' | 'final'): void {
    const { maxConcurrency } = this.run.task;
    const free = maxConcurrency === 0 ? Number.POSITIVE_INFINITY : maxConcurrency - running(this.run[which]).length;
    for (const process of runnableAt(this.run[which], this.nowMs).slice(0, Math.max(0, free))) {
      this.actions.push({ kind: 'launch', process });
      this.run = { ...this.run, [which]: withStarted(this.run[which], process) };
    }
  }

  private end(): void {
    if (this.run.killed) this.enter('KILLED');
    else this.enter(isHealthy(this.run) ? 'SUCCESS' : 'FAILED');
  }

  private enter(phase: TaskPhase, change: Partial<TaskRun> = {}): void {
    this.run = { ...this.run, ...change, phase };
    this.actions.push({ kind: 'phase', phase });
  }
}

/** Whether the ordinary processes may still succeed, or have: neither stuck nor too many of them failed. */
function isHealthy({ task, regular }: TaskRun): boolean {
  return !isDeadlocked(regular) && (task.maxFailures === 0 || failedCount(regular) < task.maxFailures);
}
