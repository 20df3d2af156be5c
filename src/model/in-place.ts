import type { TaskConfig } from '../wire/index.ts';
import { constraintText } from './normalize.ts';
import { coversResources, resourcesOf } from './resources.ts';

/**
 * Whether a task of one config can run where a task of another one ran: it needs no more of any resource, and asks the same of the
 * agent. (aurora: scheduler/updater/InstanceUpdater.java)
 */
export function fitsInPlaceOf(next: TaskConfig, before: TaskConfig): boolean {
  return coversResources(resourcesOf(before), resourcesOf(next)) && sameConstraints(next, before);
}

function sameConstraints({ constraints: a = [] }: TaskConfig, { constraints: b = [] }: TaskConfig): boolean {
  if (a.length === 0 && b.length === 0) return true;
  const [one, other] = [a, b].map((constraints) => new Set(constraints.map(constraintText)));
  return (
    one !== undefined && other !== undefined && one.size === other.size && [...one].every((text) => other.has(text))
  );
}
