import { ACTIVE_STATES, type ScheduledTask, ScheduleStatus, ScheduleStatusName } from '../../../src/wire/index.ts';
import { asNumber } from './amounts.ts';

/** A task as a list shows it. */
export interface TaskRow {
  readonly taskId: string;
  readonly instanceId: number;
  readonly status: ScheduleStatus;
  /** Name of the status, such as `RUNNING`. */
  readonly statusName: string;
  readonly isActive: boolean;
  readonly host: string;
  /** When it came to its status, ms since 1970. */
  readonly since: number;
  /** When it was made. */
  readonly created: number;
  /** Why it is as it is: what the last event says, or why it is pending. */
  readonly message: string;
  /** Whether the thermos executor runs it, so that the observer knows it. */
  readonly hasObserver: boolean;
  readonly task: ScheduledTask;
}

/** Name of the executor that the observer watches. */
const THERMOS = 'AuroraExecutor';

/** @param reasons why tasks are pending, by task id; it takes the place of a pending task's message */
export function taskRow(task: ScheduledTask, reasons: ReadonlyMap<string, string> = new Map()): TaskRow {
  const { assignedTask, status = ScheduleStatus.INIT, taskEvents = [] } = task;
  const last = taskEvents[taskEvents.length - 1];
  const taskId = assignedTask?.taskId ?? '';
  const reason = status === ScheduleStatus.PENDING ? reasons.get(taskId) : undefined;
  return {
    taskId,
    instanceId: assignedTask?.instanceId ?? 0,
    status,
    statusName: ScheduleStatusName[status],
    isActive: ACTIVE_STATES.has(status),
    host: assignedTask?.slaveHost ?? '',
    since: asNumber(last?.timestamp),
    created: asNumber(taskEvents[0]?.timestamp),
    message: reason ?? last?.message ?? '',
    hasObserver: assignedTask?.task?.executorConfig?.name === THERMOS,
    task,
  };
}

/**
 * Whether a task is meant by what was typed: each word is the beginning of its instance number, status or id, or stands in its host's
 * name. Case does not matter. (aurora: ui utils/Task.js)
 */
export function matchesTask(row: TaskRow, words: readonly string[]): boolean {
  return words.every(
    (word) =>
      String(row.instanceId).startsWith(word) ||
      row.statusName.toLowerCase().startsWith(word) ||
      row.host.toLowerCase().includes(word) ||
      row.taskId.toLowerCase().startsWith(word),
  );
}

/** What was typed, word by word, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** How many tasks are in each status, the most frequent first. */
export function statusCounts(
  rows: readonly TaskRow[],
): readonly { readonly status: ScheduleStatus; readonly count: number }[] {
  const counts = new Map<ScheduleStatus, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .map(([status, count]) => ({ status, count }))
    .sort((a, b) => b.count - a.count || a.status - b.status);
}

/** One line about the states of tasks: `All 3 tasks are RUNNING`. */
export function statusLine(rows: readonly TaskRow[]): string {
  const [first, second] = statusCounts(rows);
  if (first === undefined) return 'No tasks';
  if (second !== undefined) return `${rows.length.toLocaleString('en')} tasks`;
  const name = ScheduleStatusName[first.status];
  return first.count === 1 ? `One task is ${name}` : `All ${first.count.toLocaleString('en')} tasks are ${name}`;
}

/** A step in a life, with how long it lasted; undefined while it goes on. */
export interface Step {
  readonly name: string;
  readonly at: number;
  readonly lastedMs: number | undefined;
  readonly message: string;
}

/** Steps from events in the order in which they came. */
export function stepsOf<E>(
  events: readonly E[],
  read: (event: E) => { readonly name: string; readonly at: number; readonly message: string },
): readonly Step[] {
  const all = events.map(read);
  return all.map((step, i) => {
    const next = all[i + 1];
    return { ...step, lastedMs: next === undefined ? undefined : Math.max(0, next.at - step.at) };
  });
}

/** Steps in the life of a task. */
export function taskSteps({ task, status, message }: TaskRow): readonly Step[] {
  const events = task.taskEvents ?? [];
  return stepsOf(events, (event) => ({
    name: event.status === undefined ? 'UNKNOWN' : ScheduleStatusName[event.status],
    at: asNumber(event.timestamp),
    // The reason is of now; it belongs to the step that goes on.
    message: status === ScheduleStatus.PENDING && event === events[events.length - 1] ? message : (event.message ?? ''),
  }));
}
