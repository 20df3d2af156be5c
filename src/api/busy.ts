import type { StoreView } from '../store/index.ts';
import { isUpdating } from '../updates/index.ts';
import { type JobKey, ResponseCode } from '../wire/index.ts';
import { RefusedError } from './reply.ts';

/**
 * Refuses to change a job that has an update under way, a paused one included. (aurora: scheduler/updater/JobUpdateControllerImpl.java,
 * assertNotUpdating)
 * @throws RefusedError
 */
export function requireNotUpdating(view: StoreView, job: JobKey): void {
  if (isUpdating(view, job)) throw new RefusedError('Job is currently updating', ResponseCode.JOB_UPDATING_ERROR);
}
