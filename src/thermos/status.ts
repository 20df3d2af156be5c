import type { TaskEnd } from './task-run.ts';
import type { TerminalUpdateState, UpdateState } from './updates.ts';

/** A status as the executor reports it. */
export interface Status<State extends UpdateState = UpdateState> {
  readonly state: State;
  readonly message?: string;
}

/** What has been reported of a started task, and what is to be. */
export type Reporting =
  | { readonly kind: 'starting' }
  | { readonly kind: 'running' }
  /** Being stopped; this will be reported once it is. */
  | { readonly kind: 'stopping'; readonly proposal: Status<TerminalUpdateState> }
  | { readonly kind: 'over' };

export type ReportingEvent =
  /** Healthy for the first time, or started when there is nothing to check. */
  | { readonly kind: 'healthy'; readonly message: string }
  | { readonly kind: 'unhealthy'; readonly reason: string }
  | { readonly kind: 'kill'; readonly reason: string }
  | { readonly kind: 'ended'; readonly end: TaskEnd };

export type ReportingAction =
  | { readonly kind: 'report'; readonly status: Status }
  /** Stop checking and bring the task to its end. */
  | { readonly kind: 'stop' };

export const NO_HEALTH_CHECK = 'No health-check defined, task is assumed healthy.';
export const HEALTHY = 'Task is healthy.';

/** What is reported of a task that ended by itself. (aurora: apache/aurora/executor/thermos_task_runner.py) */
export const STATUS_OF_END: Readonly<Record<TaskEnd, Status<TerminalUpdateState>>> = {
  SUCCESS: { state: 'TASK_FINISHED', message: 'Task finished.' },
  FAILED: { state: 'TASK_FAILED', message: 'Task failed.' },
  KILLED: { state: 'TASK_KILLED', message: 'Task killed.' },
  LOST: { state: 'TASK_LOST', message: 'Task lost.' },
};

/**
 * What to report and do when something happens to a started task. The first thing that ends it decides what is reported:
 * a task that ends while it is being stopped is reported as what it was stopped for.
 * (aurora: src/main/python/apache/aurora/executor/aurora_executor.py, `_shutdown`)
 */
export function decideReport(
  before: Reporting,
  event: ReportingEvent,
): { readonly next: Reporting; readonly actions: readonly ReportingAction[] } {
  if (before.kind === 'over') return { next: before, actions: [] };
  if (event.kind === 'ended') {
    const status = before.kind === 'stopping' ? before.proposal : STATUS_OF_END[event.end];
    return { next: { kind: 'over' }, actions: [{ kind: 'report', status }] };
  }
  if (before.kind === 'stopping') return { next: before, actions: [] };
  switch (event.kind) {
    case 'healthy': {
      if (before.kind === 'running') return { next: before, actions: [] };
      const status: Status = { state: 'TASK_RUNNING', message: event.message };
      return { next: { kind: 'running' }, actions: [{ kind: 'report', status }] };
    }
    case 'unhealthy':
      return stopping({ state: 'TASK_FAILED', message: `Failed health check! ${event.reason}` });
    case 'kill':
      return stopping({ state: 'TASK_KILLED', message: event.reason });
  }
}

function stopping(proposal: Status<TerminalUpdateState>): ReturnType<typeof decideReport> {
  return { next: { kind: 'stopping', proposal }, actions: [{ kind: 'stop' }] };
}
