import { coversResources, resourcesOf } from '../model/index.ts';
import type { Constraint, TaskConfig } from '../wire/index.ts';

/**
 * Whether an instance that is updated should get back the place of the task that was ended for it: the new config asks for no more
 * of anything, and for the same hosts. (aurora: scheduler/updater/InstanceUpdater.java)
 */
export function keepsItsPlace(before: TaskConfig, after: TaskConfig): boolean {
  return (
    coversResources(resourcesOf(before), resourcesOf(after)) &&
    constraintsText(before.constraints) === constraintsText(after.constraints)
  );
}

/** Text that is equal for equal sets only. */
function constraintsText(constraints: readonly Constraint[] = []): string {
  const texts = constraints.map(({ name, constraint }) =>
    JSON.stringify([
      name ?? null,
      constraint?.limit?.limit ?? null,
      constraint?.value?.negated ?? null,
      [...new Set(constraint?.value?.values ?? [])].sort(),
    ]),
  );
  return [...new Set(texts)].sort().join('\n');
}
