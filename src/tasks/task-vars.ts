import { jobKeyOf, jobKeyText, statusOf } from '../model/index.ts';
import type { Stats } from '../stats/index.ts';
import type { StoreView } from '../store/index.ts';
import { type HostAttributes, type ScheduledTask, ScheduleStatus, ScheduleStatusName } from '../wire/index.ts';
import type { TaskWatcher } from './task-watcher.ts';

/** Attributes of hosts by which lost tasks are counted, and the start of the counters' names. */
const HOST_COUNTERS = { rack: 'tasks_lost_rack_', dedicated: 'tasks_lost_dedicated_' } as const;

/** States that are counted job by job. */
const COUNTED_BY_JOB: ReadonlySet<ScheduleStatus> = new Set([ScheduleStatus.LOST, ScheduleStatus.FAILED]);

/**
 * Counts tasks by state, and those that were lost or failed by job, rack and dedicated host.
 * (aurora: scheduler/TaskVars.java)
 *
 * Invariant: the count of a state is that of the tasks last seen in it; INIT has none, since no task stays in it. Modes: made, in
 * which it counts what is there; started, in which all is exported; stopped.
 */
export class TaskVars implements TaskWatcher {
  private readonly store: Pick<StoreView, 'hosts'>;
  private readonly stats: Pick<Stats, 'count' | 'counter' | 'gauge'>;
  private readonly byStatus = new Map<ScheduleStatus, number>();
  /** The counters of each host that had tasks; they are there. */
  private readonly namesByHost = new WeakMap<HostAttributes, readonly string[]>();
  private unexport: readonly (() => void)[] = [];
  /** What was counted before it could be exported; undefined from then on. */
  private early: Map<string, number> | undefined = new Map();

  constructor({
    store,
    stats,
  }: { store: Pick<StoreView, 'hosts'>; stats: Pick<Stats, 'count' | 'counter' | 'gauge'> }) {
    this.store = store;
    this.stats = stats;
  }

  /** Exports the counts, all states among them, if that has not been done: before, they would not tell of all that is stored. */
  start(): void {
    if (this.early === undefined) return;
    for (const [name, by] of this.early) this.stats.count(name, by);
    this.early = undefined;
    this.unexport = Object.values(ScheduleStatus).map((status) =>
      this.stats.gauge(`task_store_${ScheduleStatusName[status]}`, () => this.byStatus.get(status) ?? 0),
    );
  }

  taskChanged(task: ScheduledTask, previous: ScheduleStatus | undefined): void {
    const status = statusOf(task);
    if (previous !== undefined && previous !== ScheduleStatus.INIT) this.add(previous, -1);
    this.add(status, 1);
    this.countHost(task, status === ScheduleStatus.LOST);
    if (COUNTED_BY_JOB.has(status)) {
      this.count(`tasks_${ScheduleStatusName[status]}_${jobKeyText(jobKeyOf(task))}`, 1);
    }
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) this.add(statusOf(task), -1);
  }

  stop(): void {
    for (const end of this.unexport) end();
  }

  private add(status: ScheduleStatus, by: number): void {
    this.byStatus.set(status, (this.byStatus.get(status) ?? 0) + by);
  }

  /** Sees to it that the counters of a task's host are there, and counts a lost task. */
  private countHost(task: ScheduledTask, isLost: boolean): void {
    const host = this.store.hosts.get(task.assignedTask?.slaveHost ?? '');
    if (host === undefined) return;
    const known = this.namesByHost.get(host);
    if (known !== undefined && !isLost) return;
    const names = known ?? hostCounters(host);
    this.namesByHost.set(host, names);
    for (const name of names) this.count(name, isLost ? 1 : 0);
  }

  private count(name: string, by: number): void {
    if (this.early === undefined) this.stats.count(name, by);
    else this.early.set(name, (this.early.get(name) ?? 0) + by);
  }
}

/** The counters of lost tasks that a host has a part in. */
function hostCounters({ attributes = [] }: HostAttributes): readonly string[] {
  return attributes.flatMap(({ name, values = [] }) => {
    if (name === 'rack' && values.length === 1) return [`${HOST_COUNTERS.rack}${values[0]}`];
    if (name === 'dedicated') return values.map((value) => `${HOST_COUNTERS.dedicated}${value.replaceAll('*', '_')}`);
    return [];
  });
}
