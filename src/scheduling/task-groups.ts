import type { Clock, Random, Timer } from '../clock/index.ts';
import { configOf, statusOf, TruncatedBinaryBackoff, taskIdOf } from '../model/index.ts';
import type { Stats } from '../stats/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../wire/index.ts';
import { PassingMap } from './passing-map.ts';
import { RateLimiter } from './rate-limiter.ts';

/** A group that waits no longer than this is eager, milliseconds. */
const SOON_MS = 100;

/** How often scheduling is attempted. */
export interface TaskGroupsSettings {
  /** `-first_schedule_delay`: wait before the first attempt, and after one that placed something, milliseconds, more than 0. */
  readonly firstDelayMs: number;
  /** `-initial_schedule_penalty`: wait after a failed attempt that followed no wait, milliseconds, more than 0. */
  readonly initialPenaltyMs: number;
  /** `-max_schedule_penalty`: longest wait after a failed attempt, milliseconds. */
  readonly maxPenaltyMs: number;
  /** `-max_schedule_attempts_per_sec`, of all groups together. */
  readonly maxAttemptsPerSec: number;
  /** `-max_tasks_per_schedule_attempt`: tasks of one attempt at most, 1 or more. */
  readonly maxTasksPerAttempt: number;
}

/** Pending tasks of equal configs. */
export interface TaskGroup {
  /** Interned, so it stands for all equal ones. */
  readonly config: TaskConfig;
  /** Ids of pending tasks; the first were pending first. */
  readonly taskIds: ReadonlySet<string>;
  /** The wait now under way, milliseconds. */
  readonly penaltyMs: number;
}

export interface TaskGroupsOptions extends TaskGroupsSettings {
  readonly clock: Clock;
  readonly random: Random;
  readonly stats: Stats;
  /** Tries to place tasks of a group and tells which ones need no further attempt. It never rejects. */
  readonly schedule: (group: TaskGroup, taskIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Told whenever an attempt is over and its group has taken note of it. */
  readonly attempted?: () => void;
  /** Wait of a pending task found in the store when leadership begins, milliseconds. */
  readonly startupDelayMs: (task: ScheduledTask) => number;
}

interface Entry extends TaskGroup {
  readonly taskIds: Set<string>;
  penaltyMs: number;
  timer: Timer | undefined;
}

/**
 * Pending tasks in groups of equal configs, each with a loop of its own: wait, get a permit, try the first few.
 * (aurora: scheduler/scheduling/TaskGroups.java, TaskGroup.java)
 *
 * Modes of a group: waiting for its penalty, waiting for a permit, and under attempt; it goes as soon as its loop finds
 * it empty. Invariants: a task is in the group of its config alone; a group has one timer or one attempt under way, never
 * both; an attempt that places nothing makes the next wait longer, and tries the same tasks again.
 */
export class TaskGroups {
  private readonly options: TaskGroupsOptions;
  private readonly limiter: RateLimiter;
  private readonly backoff: TruncatedBinaryBackoff;
  private readonly groups = new PassingMap<TaskConfig, Entry>();
  private eagerTasks = 0;
  private stopped = false;

  constructor(options: TaskGroupsOptions) {
    this.options = options;
    this.limiter = new RateLimiter(options.clock, options.maxAttemptsPerSec);
    this.backoff = new TruncatedBinaryBackoff(options.initialPenaltyMs, options.maxPenaltyMs);
  }

  /** Number of pending tasks whose turn comes soon: within {@link SOON_MS}, permits allowing. */
  get eager(): number {
    return this.eagerTasks;
  }

  /** The group of a config, if tasks of it are pending. */
  get(config: TaskConfig): TaskGroup | undefined {
    return this.groups.get(config);
  }

  /** All groups. */
  all(): Iterable<TaskGroup> {
    return this.groups.values();
  }

  /** Takes in a task that has become pending, or was found so. */
  taskChanged(task: ScheduledTask, previous: ScheduleStatus | undefined): void {
    if (statusOf(task) !== ScheduleStatus.PENDING) return;
    const config = configOf(task);
    const known = this.groups.get(config);
    if (known !== undefined) {
      this.change(known, () => known.taskIds.add(taskIdOf(task)));
      return;
    }
    const penaltyMs = previous === undefined ? this.options.startupDelayMs(task) : this.options.firstDelayMs;
    const group: Entry = { config, taskIds: new Set(), penaltyMs, timer: undefined };
    this.groups.set(config, group);
    this.change(group, () => group.taskIds.add(taskIdOf(task)));
    this.wait(group);
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) {
      const group = this.groups.get(configOf(task));
      if (group !== undefined) this.change(group, () => group.taskIds.delete(taskIdOf(task)));
    }
  }

  /** Ends all loops. */
  stop(): void {
    this.stopped = true;
    for (const group of this.groups.values()) group.timer?.cancel();
    this.groups.clear();
    this.eagerTasks = 0;
  }

  private change(group: Entry, by: () => void): void {
    this.eagerTasks -= eagerOf(group);
    by();
    this.eagerTasks += eagerOf(group);
  }

  private wait(group: Entry): void {
    if (group.taskIds.size === 0) {
      this.groups.delete(group.config);
      return;
    }
    group.timer = this.options.clock.after(group.penaltyMs, () => this.due(group));
  }

  private due(group: Entry): void {
    if (group.taskIds.size === 0) {
      this.wait(group);
      return;
    }
    const waitMs = this.limiter.acquire();
    if (waitMs === 0) {
      this.attempt(group);
      return;
    }
    this.options.stats.count('schedule_attempts_blocks');
    group.timer = this.options.clock.after(waitMs, () => this.attempt(group));
  }

  private attempt(group: Entry): void {
    group.timer = undefined;
    if (group.taskIds.size === 0) {
      this.wait(group);
      return;
    }
    const ids: string[] = [];
    for (const id of group.taskIds) {
      if (ids.length === this.options.maxTasksPerAttempt) break;
      ids.push(id);
    }
    this.options.stats.time('scheduled_task_penalty', group.penaltyMs, 'ms');
    void this.options.schedule(group, ids).then((done) => this.attempted(group, done));
  }

  private attempted(group: Entry, done: ReadonlySet<string>): void {
    if (this.stopped) return;
    const { random, firstDelayMs } = this.options;
    this.change(group, () => {
      for (const id of done) group.taskIds.delete(id);
      group.penaltyMs = done.size === 0 ? this.backoff.nextBackoff(group.penaltyMs, random) : firstDelayMs;
    });
    this.wait(group);
    this.options.attempted?.();
  }
}

function eagerOf({ taskIds, penaltyMs }: TaskGroup): number {
  return penaltyMs <= SOON_MS ? taskIds.size : 0;
}
