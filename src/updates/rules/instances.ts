import { idsInRanges } from '../../model/index.ts';
import type { InstanceTaskConfig, JobUpdateInstructions, TaskConfig } from '../../wire/index.ts';

/** The instances of an update in the order in which they are changed, each with what it is to become: undefined when it is to go. */
export type Goals = ReadonlyMap<number, TaskConfig | undefined>;

/**
 * What an update is to make of its instances on one of its ways. Forward, new instances come first, then those that change, then those
 * that go, each by their ids; the way back is the same backwards. (aurora: scheduler/updater/UpdateFactory.java)
 */
export function goalsOf({ initialState = [], desiredState }: JobUpdateInstructions, forward: boolean): Goals {
  const before = configsOf(initialState);
  const after = configsOf(desiredState === undefined ? [] : [desiredState]);
  const created: number[] = [];
  const changed: number[] = [];
  const removed: number[] = [];
  for (const id of after.keys()) (before.has(id) ? changed : created).push(id);
  for (const id of before.keys()) if (!after.has(id)) removed.push(id);
  const order = [created, changed, removed].flatMap((ids) => ids.sort((a, b) => a - b));
  if (!forward) order.reverse();
  const wanted = forward ? after : before;
  return new Map(order.map((id) => [id, wanted.get(id)]));
}

function configsOf(states: readonly InstanceTaskConfig[]): ReadonlyMap<number, TaskConfig> {
  const configs = new Map<number, TaskConfig>();
  for (const { task, instances = [] } of states) {
    if (task === undefined) continue;
    for (const id of idsInRanges(instances)) configs.set(id, task);
  }
  return configs;
}
