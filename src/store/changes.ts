import { configOf, eventsOf } from '../model/index.ts';
import type { HostAttributes, ResourceAggregate, ScheduledTask, TaskConfig } from '../wire/index.ts';

/** What became of one row: inserted (`before` undefined), deleted (`after` undefined) or replaced. */
export interface Change<V> {
  readonly before: V | undefined;
  readonly after: V | undefined;
}

/** The net effect of one transaction or several: what is there twice is there once, what came and went is not there. */
export interface ChangeSet {
  /** By task id. */
  readonly tasks: ReadonlyMap<string, Change<ScheduledTask>>;
  /** By role. */
  readonly quotas: ReadonlyMap<string, Change<ResourceAggregate>>;
  /** By host name. */
  readonly hosts: ReadonlyMap<string, Change<HostAttributes>>;
  readonly frameworkId: Change<string> | undefined;
}

/** Number of rows that a change set is about, those of task events not counted. */
export function rowsOf(changes: ChangeSet): number {
  return changes.tasks.size + changes.quotas.size + changes.hosts.size + (changes.frameworkId === undefined ? 0 : 1);
}

/** The net effect of change sets made one after another. */
export function mergeChanges(sets: readonly ChangeSet[]): ChangeSet {
  const [only] = sets;
  if (only !== undefined && sets.length === 1) return only;
  const frameworkIds = sets.map((set) => set.frameworkId).filter((change) => change !== undefined);
  return {
    tasks: mergeMaps(sets.map((set) => set.tasks)),
    quotas: mergeMaps(sets.map((set) => set.quotas)),
    hosts: mergeMaps(sets.map((set) => set.hosts)),
    frameworkId:
      frameworkIds.length === 0
        ? undefined
        : netChange(frameworkIds[0]?.before, frameworkIds[frameworkIds.length - 1]?.after),
  };
}

function mergeMaps<V>(maps: readonly ReadonlyMap<string, Change<V>>[]): ReadonlyMap<string, Change<V>> {
  const merged = new Map<string, Change<V>>();
  for (const map of maps) {
    for (const [key, change] of map) {
      const earlier = merged.get(key);
      const net = earlier === undefined ? change : netChange(earlier.before, change.after);
      if (net === undefined) merged.delete(key);
      else merged.set(key, net);
    }
  }
  return merged;
}

function netChange<V>(before: V | undefined, after: V | undefined): Change<V> | undefined {
  return before === after ? undefined : { before, after };
}

/** Roughly what one row of a task, and one of a task event, weigh on the way to the database, in bytes. */
const TASK_BYTES = 400;
const EVENT_BYTES = 120;

/** Roughly the size of a change set on its way to the database, in bytes. */
export function sizeOf(changes: ChangeSet): number {
  let bytes = TASK_BYTES * (changes.tasks.size + changes.quotas.size);
  let lastConfig: TaskConfig | undefined;
  for (const { before, after } of changes.tasks.values()) {
    if (after === undefined) continue;
    const config = configOf(after);
    // Tasks come by the job; what is counted twice does no harm.
    if (config !== lastConfig && (before === undefined || configOf(before) !== config)) {
      bytes += TASK_BYTES + (config.executorConfig?.data?.length ?? 0);
      lastConfig = config;
    }
    const events = eventsOf(after);
    for (let index = before === undefined ? 0 : eventsOf(before).length; index < events.length; index++) {
      bytes += EVENT_BYTES + (events[index]?.message?.length ?? 0);
    }
  }
  for (const { after } of changes.hosts.values()) bytes += TASK_BYTES + 100 * (after?.attributes?.length ?? 0);
  return bytes;
}
