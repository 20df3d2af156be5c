import type { Range, TaskConfig } from '../wire/index.ts';
import { sameConfig } from './config-digest.ts';
import { ArgumentError } from './errors.ts';
import { intersectRanges, joinRanges, orderedRanges, toRanges } from './ranges.ts';

/** The instances of a job, each with its config. */
export type Instances = ReadonlyMap<number, TaskConfig>;

/** What a job is to become: so many instances, numbered from 0, all with one config. */
export interface WantedJob {
  readonly config: TaskConfig;
  readonly instanceCount: number;
  /** Only these instances may change; all may when there are none. */
  readonly scope: readonly Range[];
}

/** What an update would do to the instances of a job. Configs are the current ones. */
export interface JobDiff {
  /** Instances that the job does not have yet. */
  readonly added: readonly Range[];
  readonly removed: Instances;
  /** Instances that get another config. */
  readonly changed: Instances;
  /** The job's other instances, also those out of scope. */
  readonly unchanged: Instances;
}

/**
 * Compares a job with what it is to become. Takes time by the instances that there are, however many are wanted.
 * (aurora: scheduler/updater/JobDiff.java)
 * @throws ArgumentError in the words of the original's library when fewer than no instances are wanted, or the scope is odd
 */
export function diffJob(current: Instances, { config, instanceCount, scope }: WantedJob): JobDiff {
  if (instanceCount < 0) throw new ArgumentError(`Invalid range: [0..${instanceCount})`);
  const isInScope = membership(scope);
  const removed = new Map<number, TaskConfig>();
  const changed = new Map<number, TaskConfig>();
  const unchanged = new Map<number, TaskConfig>();
  // Instances that share a config come one after the other, as a rule.
  let last: TaskConfig | undefined;
  let isLastSame = false;
  for (const [id, each] of current) {
    if (each !== last) {
      last = each;
      isLastSame = sameConfig(each, config);
    }
    if (!isInScope(id)) unchanged.set(id, each);
    else if (id < 0 || id >= instanceCount) removed.set(id, each);
    else (isLastSame ? unchanged : changed).set(id, each);
  }
  const missing = gaps(current, instanceCount);
  const added = scope.length === 0 ? missing : intersectRanges(missing, orderedRanges(scope));
  return { added, removed, changed, unchanged };
}

/** True when an update would do nothing. */
export function isEmptyDiff({ added, removed, changed }: JobDiff): boolean {
  return added.length === 0 && removed.size === 0 && changed.size === 0;
}

/** The instances that get the wanted config: new ones and changed ones. */
export function replacementsOf({ added, changed }: JobDiff): readonly Range[] {
  return joinRanges(added, toRanges(changed.keys()));
}

/** The instances in scope that are neither there nor wanted, ascending, made one by one. */
export function* irrelevantInstances(current: Instances, wanted: WantedJob): Generator<number, void> {
  for (const { first, last } of orderedRanges(wanted.scope)) {
    for (let id = first; id <= last; id++) {
      if (id >= 0 && id < wanted.instanceCount) id = Math.min(last, wanted.instanceCount - 1);
      else if (!current.has(id)) yield id;
    }
  }
}

/** Whether the ranges hold a number; when there are none, they hold all. */
function membership(ranges: readonly Range[]): (id: number) => boolean {
  if (ranges.length === 0) return () => true;
  const ordered = orderedRanges(ranges);
  return (id) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const range = ordered[middle];
      if (range !== undefined && range.last < id) low = middle + 1;
      else high = middle;
    }
    const range = ordered[low];
    return range !== undefined && range.first <= id;
  };
}

/** The numbers from 0 to below `count` that are no keys. */
function gaps(taken: Instances, count: number): readonly Range[] {
  const found: Range[] = [];
  let next = 0;
  for (const { first, last } of toRanges(taken.keys())) {
    const before = Math.min(first, count) - 1;
    if (next <= before) found.push({ first: next, last: before });
    next = Math.max(next, last + 1);
  }
  if (next < count) found.push({ first: next, last: count - 1 });
  return found;
}
