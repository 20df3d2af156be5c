import { configOf, type Instances, instanceIdOf, toRanges } from '../model/index.ts';
import type { ConfigGroup, ScheduledTask, TaskConfig } from '../wire/index.ts';

/** The instances that tasks are. @throws Error when two tasks are the same instance */
export function instancesOf(activeTasks: readonly ScheduledTask[]): Instances {
  const instances = new Map<number, TaskConfig>();
  for (const task of activeTasks) {
    const id = instanceIdOf(task);
    if (instances.has(id)) throw new Error(`More than one active task has instance id ${id}.`);
    instances.set(id, configOf(task));
  }
  return instances;
}

/** Groups instances by their configs, of which equal ones are one object in the store. */
export function groupByConfig(instances: Instances): readonly ConfigGroup[] {
  const groups = new Map<TaskConfig, number[]>();
  for (const [id, config] of instances) {
    const sharing = groups.get(config);
    if (sharing === undefined) groups.set(config, [id]);
    else sharing.push(id);
  }
  return [...groups].map(([config, ids]) => ({ config, instances: toRanges(ids) }));
}
