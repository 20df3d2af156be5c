import type { StoreView } from '../store/index.ts';
import type { JobKey, JobUpdate } from '../wire/index.ts';
import { isActiveUpdate } from './rules/status.ts';

/** The updates of a job that have begun and not ended: one at most, unless something is wrong. */
export function activeUpdatesOf(view: StoreView, job: JobKey): readonly JobUpdate[] {
  return view.updates.byJob(job).filter(({ summary }) => isActiveUpdate(summary?.state?.status));
}

/** Whether a job has an update that has begun and not ended: nothing else may change it then. */
export function isUpdating(view: StoreView, job: JobKey): boolean {
  return view.updates.byJob(job).some(({ summary }) => isActiveUpdate(summary?.state?.status));
}
