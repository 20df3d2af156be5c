import { configOf, eventsOf, instanceIdOf, jobKeyText } from '../model/index.ts';
import type { StoreView } from '../store/index.ts';
import { type JobKey, type ScheduledTask, ScheduleStatus, type TaskConfig, type TaskEvent } from '../wire/index.ts';
import {
  type PlatformTime,
  platformTime,
  platformUptimePercent,
  type TimeFrame,
  timeToStatus,
  uptimeMs,
} from './algorithms.ts';
import { CLUSTER_PREFIX, jobPrefix, sizePrefixes } from './groups.ts';
import { percentile, SortedSamples } from './percentile.ts';
import type { MetricCategory } from './settings.ts';

const SECOND_MS = 1000;
const UPTIMES = [50, 75, 90, 95, 99].map((percent) => ({ percent, name: `job_uptime_${percent}.00_sec` }));
const PLATFORM_UPTIME = 'platform_uptime_percent';
const MEDIANS = [
  ['mtta_ms', ScheduleStatus.ASSIGNED],
  ['mtts_ms', ScheduleStatus.STARTING],
  ['mttr_ms', ScheduleStatus.RUNNING],
] as const;
const NON_PRODUCTION_SUFFIX = '_nonprod';

/** Tasks, or groups, between two chances for others to work: less than a millisecond. */
const STRIDE = 100;

/** The figures of one group of tasks. Each is exported as `<prefix><name><suffix>`. */
export interface GroupFigures {
  readonly prefix: string;
  readonly suffix: string;
  readonly names: readonly string[];
  /** In the order of the names. */
  readonly values: readonly number[];
}

/** All figures of one computation. */
export interface Figures {
  /** By prefix and suffix. */
  readonly groups: ReadonlyMap<string, GroupFigures>;
  /** Times that could not be told because a task's history lacks its beginning. */
  readonly untold: number;
}

/** What is gathered of a group of tasks; only what is asked for of it. */
interface Group {
  readonly suffix: string;
  uptimes?: number[];
  platform?: { upMs: number; totalMs: number };
  /** Samples in the order of {@link MEDIANS}. */
  waits?: readonly [number[], number[], number[]];
}

/**
 * Works out the SLA figures of all services, of production ones and of others as asked for. Stops often, so that
 * others can work in between; the tasks of one job are seen as of one moment. (aurora: scheduler/sla/MetricCalculator.java)
 */
export function* slaFigures(
  view: Pick<StoreView, 'tasks'>,
  frame: TimeFrame,
  prod: readonly MetricCategory[],
  nonProd: readonly MetricCategory[],
): Generator<undefined, Figures, undefined> {
  const gathering = new Gathering(frame, prod, nonProd);
  for (const job of view.tasks.jobKeys()) yield* gathering.addJob(job, view.tasks.byJob(job));
  return yield* gathering.figures();
}

class Gathering {
  private readonly frame: TimeFrame;
  private readonly prod: ReadonlySet<MetricCategory>;
  private readonly nonProd: ReadonlySet<MetricCategory>;
  private readonly groups = new Map<string, Group>();
  private untold = 0;
  private steps = 0;

  constructor(frame: TimeFrame, prod: readonly MetricCategory[], nonProd: readonly MetricCategory[]) {
    this.frame = frame;
    this.prod = new Set(prod);
    this.nonProd = new Set(nonProd);
  }

  *addJob(key: JobKey, tasks: readonly ScheduledTask[]): Generator<undefined, void, undefined> {
    const prefix = jobPrefix(jobKeyText(key));
    /** By suffix, then by instance. */
    const histories = new Map<string, Map<number, (readonly TaskEvent[])[]>>();
    // The tasks of a job share a config or two.
    const groups = new Map<TaskConfig, readonly Group[]>();
    for (const task of tasks) {
      if (this.isTime()) yield;
      const config = configOf(task);
      if (!config.isService) continue;
      const [categories, suffix] = config.production === true ? [this.prod, ''] : [this.nonProd, NON_PRODUCTION_SUFFIX];
      if (categories.has('JOB_UPTIMES')) this.addUptime(this.group(prefix, suffix), task);
      if (categories.has('MEDIANS')) {
        const known = groups.get(config) ?? this.waitGroups(config, prefix, suffix);
        groups.set(config, known);
        this.addWaits(known, task);
      }
      if (categories.has('PLATFORM_UPTIME')) addHistory(histories, suffix, task);
    }
    for (const [suffix, byInstance] of histories) {
      for (const ofInstance of byInstance.values()) {
        if (this.isTime()) yield;
        const time = platformTime(ofInstance, this.frame);
        addPlatform(this.group(prefix, suffix), time);
        addPlatform(this.group(CLUSTER_PREFIX, suffix), time);
      }
    }
  }

  *figures(): Generator<undefined, Figures, undefined> {
    const groups = new Map<string, GroupFigures>();
    for (const [name, { suffix, uptimes, platform, waits }] of this.groups) {
      if (this.isTime()) yield;
      const names: string[] = [];
      const values: number[] = [];
      if (uptimes !== undefined) {
        const sorted = yield* SortedSamples.of(uptimes);
        for (const uptime of UPTIMES) {
          names.push(uptime.name);
          values.push(percentile(sorted, uptime.percent) / SECOND_MS);
        }
      }
      if (platform !== undefined) {
        names.push(PLATFORM_UPTIME);
        values.push(platformUptimePercent(platform));
      }
      for (const [at, samples] of (waits ?? []).entries()) {
        names.push(MEDIANS[at]?.[0] ?? '');
        values.push(percentile(yield* SortedSamples.of(samples), 50));
      }
      groups.set(name, { prefix: name.slice(0, name.length - suffix.length), suffix, names, values });
    }
    return { groups, untold: this.untold };
  }

  private addUptime(group: Group, task: ScheduledTask): void {
    group.uptimes ??= [];
    const ms = uptimeMs(task, this.frame);
    if (ms !== undefined) group.uptimes.push(ms);
  }

  private addWaits(groups: readonly Group[], task: ScheduledTask): void {
    for (const [at, [, status]] of MEDIANS.entries()) {
      const ms = this.wait(task, status);
      if (ms !== undefined) for (const { waits } of groups) waits?.[at]?.push(ms);
    }
  }

  private waitGroups(config: TaskConfig, ofJob: string, suffix: string): readonly Group[] {
    return [ofJob, CLUSTER_PREFIX, ...sizePrefixes(config)].map((prefix) => {
      const group = this.group(prefix, suffix);
      group.waits ??= [[], [], []];
      return group;
    });
  }

  private wait(task: ScheduledTask, status: ScheduleStatus): number | undefined {
    try {
      return timeToStatus(task, status, this.frame);
    } catch {
      this.untold += 1;
      return undefined;
    }
  }

  private group(prefix: string, suffix: string): Group {
    const name = prefix + suffix;
    let group = this.groups.get(name);
    if (group === undefined) {
      group = { suffix };
      this.groups.set(name, group);
    }
    return group;
  }

  private isTime(): boolean {
    this.steps += 1;
    if (this.steps < STRIDE) return false;
    this.steps = 0;
    return true;
  }
}

function addHistory(
  histories: Map<string, Map<number, (readonly TaskEvent[])[]>>,
  suffix: string,
  task: ScheduledTask,
): void {
  const byInstance = histories.get(suffix) ?? new Map<number, (readonly TaskEvent[])[]>();
  histories.set(suffix, byInstance);
  const id = instanceIdOf(task);
  const ofInstance = byInstance.get(id);
  if (ofInstance === undefined) byInstance.set(id, [eventsOf(task)]);
  else ofInstance.push(eventsOf(task));
}

function addPlatform(group: Group, { upMs, totalMs }: PlatformTime): void {
  group.platform ??= { upMs: 0, totalMs: 0 };
  group.platform.upMs += upMs;
  group.platform.totalMs += totalMs;
}
