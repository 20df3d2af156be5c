import type { OrderConstraint, Process, Task } from './task.ts';
import { ConfigError } from './template.ts';

/** Where one process of a plan stands. */
export interface PlannedProcess {
  readonly process: Process;
  /** Names of the processes that must have succeeded first. */
  readonly after: readonly string[];
  readonly state: 'idle' | 'running' | 'finished' | 'failed';
  /** Runs that have ended, however they did. */
  readonly runs: number;
  /** Of these, those that ended with a non-zero exit code or could not be started. */
  readonly failures: number;
  /** When the last run ended, in milliseconds of whatever clock is used. */
  readonly lastEndMs?: number;
}

/**
 * Which processes may run when: a value, changed by making a new one. A task has two, one for its ordinary and one for its
 * final processes. (aurora: src/main/python/apache/thermos/common/planner.py)
 */
export type Plan = ReadonlyMap<string, PlannedProcess>;

/** How a run ended; `lost` stands for a death by signal or an end that nobody saw, which is not the process's fault. */
export type RunOutcome = 'success' | 'failure' | 'lost';

/** Runs of one process after which it has failed for good, whatever its settings. */
export const RUN_LIMIT = 100;

/**
 * The two plans of a task.
 *
 * @throws ConfigError when the order constraints cannot be kept
 */
export function planProcesses(task: Task): { readonly regular: Plan; readonly final: Plan } {
  return {
    regular: makePlan(task, (process) => !process.final),
    final: makePlan(task, (process) => process.final),
  };
}

/** Names of the processes that may be started now. */
export function runnableAt(plan: Plan, nowMs: number): string[] {
  return unblocked(plan)
    .filter((entry) => readyMs(entry) <= nowMs)
    .map((entry) => entry.process.name);
}

/** When the next process that only waits for time becomes runnable; undefined when none does. */
export function nextRunnableMs(plan: Plan, nowMs: number): number | undefined {
  const waiting = unblocked(plan)
    .map(readyMs)
    .filter((ms) => ms > nowMs);
  return waiting.length === 0 ? undefined : Math.min(...waiting);
}

/** Names of the processes that run. */
export function running(plan: Plan): string[] {
  return [...plan.values()].filter((entry) => entry.state === 'running').map((entry) => entry.process.name);
}

/** How many processes have failed for good. */
export function failedCount(plan: Plan): number {
  return [...plan.values()].filter((entry) => entry.state === 'failed').length;
}

/** Whether every process has finished or failed; ephemeral ones do not matter, even while they run. */
export function isComplete(plan: Plan): boolean {
  return [...plan.values()].every(
    ({ state, process }) => process.ephemeral || state === 'finished' || state === 'failed',
  );
}

/** Whether nothing runs or ever will, and yet the plan is not complete. */
export function isDeadlocked(plan: Plan): boolean {
  return running(plan).length === 0 && unblocked(plan).length === 0 && !isComplete(plan);
}

/** The plan once the process has been started. */
export function withStarted(plan: Plan, name: string): Plan {
  return withEntry(plan, name, (entry) => ({ ...entry, state: 'running' }));
}

/** The plan once a run of the process has ended at `nowMs`. */
export function withEnded(plan: Plan, name: string, outcome: RunOutcome, nowMs: number): Plan {
  return withEntry(plan, name, (entry) => {
    const runs = entry.runs + 1;
    const failures = entry.failures + (outcome === 'failure' ? 1 : 0);
    return { ...entry, runs, failures, lastEndMs: nowMs, state: stateAfter(entry.process, outcome, runs, failures) };
  });
}

function stateAfter(process: Process, outcome: RunOutcome, runs: number, failures: number): PlannedProcess['state'] {
  if (runs >= RUN_LIMIT) return 'failed';
  if (outcome === 'lost') return 'idle';
  if (outcome === 'success') return process.daemon ? 'idle' : 'finished';
  if (process.maxFailures === 0 || failures < process.maxFailures) return 'idle';
  return process.ephemeral ? 'finished' : 'failed';
}

function withEntry(plan: Plan, name: string, change: (entry: PlannedProcess) => PlannedProcess): Plan {
  const entry = plan.get(name);
  if (entry === undefined) throw new Error(`no process ${name} in this plan`);
  return new Map(plan).set(name, change(entry));
}

/** Idle processes whose predecessors have all succeeded. */
function unblocked(plan: Plan): PlannedProcess[] {
  return [...plan.values()].filter(
    ({ state, after }) => state === 'idle' && after.every((name) => plan.get(name)?.state === 'finished'),
  );
}

function readyMs({ process, lastEndMs }: PlannedProcess): number {
  return lastEndMs === undefined ? Number.NEGATIVE_INFINITY : lastEndMs + process.minDurationSecs * 1000;
}

function makePlan(task: Task, belongs: (process: Process) => boolean): Plan {
  const members = new Map(task.processes.filter(belongs).map((process) => [process.name, process]));
  const after = predecessors(task.constraints, members);
  const plan = new Map(
    [...members].map(([name, process]): [string, PlannedProcess] => [
      name,
      { process, after: [...(after.get(name) ?? [])], state: 'idle', runs: 0, failures: 0 },
    ]),
  );
  checkAcyclic(plan);
  return plan;
}

function predecessors(
  constraints: readonly OrderConstraint[],
  members: ReadonlyMap<string, Process>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const after = new Map<string, Set<string>>();
  for (const { order } of constraints) {
    const present = order.filter((name) => members.has(name)).length;
    if (order.length === 0 || (present > 0 && present < order.length)) invalidPlan('Invalid process dependencies!');
    if (present === 0) continue;
    for (const [index, name] of order.entries()) {
      const before = order[index - 1];
      if (before === undefined) continue;
      checkDependency(members.get(name), members.get(before));
      after.set(name, (after.get(name) ?? new Set()).add(before));
    }
  }
  return after;
}

function checkDependency(process: Process | undefined, before: Process | undefined): void {
  if (before?.daemon) invalidPlan(`Process ${process?.name} may not depend upon daemon process ${before.name}`);
  if (before?.ephemeral && !process?.ephemeral) {
    invalidPlan(`Non-ephemeral process ${process?.name} may not depend upon ephemeral process ${before.name}`);
  }
}

function checkAcyclic(plan: Plan): void {
  const settled = new Set<string>();
  for (;;) {
    const next = [...plan].filter(([name, { after }]) => !settled.has(name) && after.every((b) => settled.has(b)));
    if (next.length === 0) break;
    for (const [name] of next) settled.add(name);
  }
  if (settled.size < plan.size) invalidPlan('Cycles detected in the task schedule!');
}

function invalidPlan(why: string): never {
  throw new ConfigError(`Task has invalid plan: ${why}`);
}
