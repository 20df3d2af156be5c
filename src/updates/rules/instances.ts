import { orderedRanges } from '../../model/index.ts';
import type { InstanceTaskConfig, JobUpdateInstructions, TaskConfig } from '../../wire/index.ts';

/** An instance of an update, and what it is to become: undefined when it is to go. */
export interface Goal {
  readonly id: number;
  readonly desired: TaskConfig | undefined;
}

/** Instances from `first` to `last` that have, or are to have, one config. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly task: TaskConfig;
}

/**
 * The instances of an update in the order in which they are changed on one of its ways. Forward, new instances come first, then those that
 * change, then those that go, each by their ids; the way back is the same backwards. (aurora: scheduler/updater/UpdateFactory.java)
 */
export function goalsOf({ initialState = [], desiredState }: JobUpdateInstructions, forward: boolean): readonly Goal[] {
  const before = spansOf(initialState);
  const after = spansOf(desiredState === undefined ? [] : [desiredState]);
  const created: Goal[] = [];
  const changed: Goal[] = [];
  const removed: Goal[] = [];
  walk(after, before, (id, task, old) => {
    const desired = forward ? task : old;
    (old === undefined ? created : changed).push({ id, desired });
  });
  walk(before, after, (id, task, next) => {
    if (next === undefined) removed.push({ id, desired: forward ? undefined : task });
  });
  const order = [...created, ...changed, ...removed];
  return forward ? order : order.reverse();
}

function spansOf(states: readonly InstanceTaskConfig[]): readonly Span[] {
  return states
    .flatMap(({ task, instances = [] }) =>
      task === undefined ? [] : orderedRanges(instances).map(({ first, last }) => ({ first, last, task })),
    )
    .sort((a, b) => a.first - b.first);
}

/** Goes through the ids of some spans, ascending, each once, with the config that others have there. */
function walk(
  spans: readonly Span[],
  others: readonly Span[],
  see: (id: number, task: TaskConfig, other: TaskConfig | undefined) => void,
): void {
  let at = 0;
  let next = Number.NEGATIVE_INFINITY;
  for (const { first, last, task } of spans) {
    for (let id = Math.max(first, next); id <= last; id++) {
      while (at < others.length && (others[at]?.last ?? id) < id) at++;
      const other = others[at];
      see(id, task, other !== undefined && other.first <= id ? other.task : undefined);
    }
    next = Math.max(next, last + 1);
  }
}
