import { instanceIdOf, isActive, statusOf } from '../model/index.ts';
import type { StoreView } from '../store/index.ts';
import type { JobKey, ScheduledTask } from '../wire/index.ts';

/** The active tasks of a job, all or those of some instances; no instances mean all, as for the original. */
export function activeTasks(view: StoreView, job: JobKey, instances: readonly number[] = []): readonly ScheduledTask[] {
  const wanted = new Set(instances);
  return view.tasks
    .byJob(job)
    .filter((task) => isActive(statusOf(task)) && (wanted.size === 0 || wanted.has(instanceIdOf(task))));
}
