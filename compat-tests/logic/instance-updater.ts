import { decideInstance, type InstanceDecision } from '../../src/updates/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../../src/wire/index.ts';
import { compareAll, tableOf } from './table.ts';

type Desired = 'new config' | 'new config, more cpu' | 'new config, other constraints';

interface Row {
  readonly desired: Desired | null;
  readonly toleratedFailures: number;
  readonly minRunningMs: number;
  /** Tasks that one updater saw, one after another. */
  readonly steps: readonly {
    readonly actual: 'the desired config' | 'another config (cpu 1, no constraints)' | null;
    readonly status?: keyof typeof ScheduleStatus;
    readonly wasKilling?: boolean;
    readonly ageOfLatestEventMs?: number;
    readonly result: string;
  }[];
}

const RESULTS: Readonly<Record<InstanceDecision, string>> = {
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED_TERMINATED',
  ADD_TASK: 'REPLACE_TASK_AND_EVALUATE_ON_STATE_CHANGE',
  KILL_TASK: 'KILL_TASK_AND_EVALUATE_ON_STATE_CHANGE',
  KILL_TASK_AND_RESERVE: 'KILL_TASK_WITH_RESERVATION_AND_EVALUATE_ON_STATE_CHANGE',
  WATCH_TASK: 'EVALUATE_AFTER_MIN_RUNNING_MS',
  AWAIT_STATE_CHANGE: 'EVALUATE_ON_STATE_CHANGE',
};

const OTHER: TaskConfig = {
  job: { role: 'role', environment: 'env', name: 'job' },
  owner: { user: 'role' },
  isService: true,
  priority: 0,
  maxTaskFailures: 1,
  resources: [{ numCpus: 1 }, { ramMb: 1 }, { diskMb: 1 }],
  constraints: [],
};

const DESIRED: Readonly<Record<Desired, TaskConfig>> = {
  'new config': { ...OTHER, priority: 1 },
  'new config, more cpu': { ...OTHER, resources: [{ numCpus: 2 }, { ramMb: 1 }, { diskMb: 1 }] },
  'new config, other constraints': {
    ...OTHER,
    constraints: [{ name: 'host', constraint: { limit: { limit: 1 } } }],
  },
};

const NOW = 1_000_000;

export const instanceUpdater = tableOf<Row>('instance-updater.jsonl', (row) => {
  const desired = row.desired === null ? undefined : DESIRED[row.desired];
  const goal = { desired, minRunningMs: row.minRunningMs, toleratedFailures: row.toleratedFailures };
  let failures = 0;
  return compareAll(
    row.steps.map(({ actual, status, wasKilling = false, ageOfLatestEventMs = 0, result }, index) => {
      const config = actual === 'the desired config' ? desired : OTHER;
      const task = actual === null ? undefined : taskOf(config, status, wasKilling, NOW - ageOfLatestEventMs);
      const verdict = decideInstance(goal, task, failures, NOW);
      failures = verdict.failures;
      return [`step ${index + 1}, ${row.desired}, ${actual}, ${status}`, RESULTS[verdict.decision], result];
    }),
  );
});

function taskOf(
  config: TaskConfig | undefined,
  status: keyof typeof ScheduleStatus | undefined,
  wasKilling: boolean,
  changedMs: number,
): ScheduledTask {
  const now = ScheduleStatus[status ?? 'INIT'];
  const killing = wasKilling ? [{ status: ScheduleStatus.KILLING, timestamp: changedMs }] : [];
  return {
    assignedTask: { taskId: 'task', task: config, instanceId: 0 },
    status: now,
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: [...killing, { status: now, timestamp: changedMs }],
  };
}
