import { instanceIdOf } from '../model/index.ts';
import type { ScheduledTask } from '../wire/index.ts';

/** Where in a list of tasks each instance is: at `first`, and then at `next` of the index before, until that is `NO_MORE`. */
interface Places {
  readonly first: ReadonlyMap<number, number>;
  readonly next: Int32Array;
}

const NO_MORE = -1;

/**
 * Finds instances in a job's list of tasks. A list that is asked for is noted down once; the store hands out the same one until
 * something changes.
 */
export class InstanceIndex {
  private readonly known = new WeakMap<readonly ScheduledTask[], Places>();

  /** The tasks that are one of the instances, in the order of the list. */
  pick(tasks: readonly ScheduledTask[], instanceIds: ReadonlySet<number>): readonly ScheduledTask[] {
    const { first, next } = this.placesIn(tasks);
    const found: number[] = [];
    for (const id of instanceIds) {
      for (let at = first.get(id) ?? NO_MORE; at !== NO_MORE; at = next[at] ?? NO_MORE) found.push(at);
    }
    return found.sort((a, b) => a - b).map((at) => tasks[at] as ScheduledTask);
  }

  private placesIn(tasks: readonly ScheduledTask[]): Places {
    let places = this.known.get(tasks);
    if (places === undefined) {
      places = place(tasks);
      this.known.set(tasks, places);
    }
    return places;
  }
}

function place(tasks: readonly ScheduledTask[]): Places {
  const first = new Map<number, number>();
  const next = new Int32Array(tasks.length).fill(NO_MORE);
  for (let at = tasks.length - 1; at >= 0; at--) {
    const id = instanceIdOf(tasks[at] as ScheduledTask);
    next[at] = first.get(id) ?? NO_MORE;
    first.set(id, at);
  }
  return { first, next };
}
