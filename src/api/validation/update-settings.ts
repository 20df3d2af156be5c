import { ArgumentError } from '../../model/index.ts';
import type { JobUpdateRequest, JobUpdateSettings, TaskConfig } from '../../wire/index.ts';
import { required } from '../arguments.ts';
import { RefusedError } from '../reply.ts';

/** A request for an update that keeps the rules on how updates proceed; its config is not looked at. */
export interface CheckedUpdate {
  readonly config: TaskConfig;
  readonly instanceCount: number;
  readonly settings: JobUpdateSettings;
}

/**
 * Checks how an update is to proceed, rule after rule in a fixed order.
 * (aurora: scheduler/thrift/SchedulerThriftInterface.java, startJobUpdate)
 * @param maxFailures of all instances together
 * @throws RefusedError with the words of the first rule that it breaks
 * @throws ArgumentError when a part is missing
 */
export function checkUpdate(request: JobUpdateRequest, maxFailures: number): CheckedUpdate {
  const config = required(request.taskConfig, 'taskConfig');
  if (!config.isService) throw new RefusedError('Updates are not supported for non-service tasks.');
  const settings = required(request.settings, 'settings');
  if (totalGroupSize(settings) <= 0) throw new RefusedError('Update results in no instance being modified.');
  const { maxPerInstanceFailures } = settings;
  if (maxPerInstanceFailures < 0) throw new RefusedError('maxPerInstanceFailures must be non-negative.');
  if (settings.maxFailedInstances < 0) throw new RefusedError('maxFailedInstances must be non-negative.');
  // The product of two 32-bit integers, as Java has it.
  if (Math.imul(maxPerInstanceFailures, request.instanceCount) > maxFailures) {
    throw new RefusedError(
      'Your update allows too many failures to occur, consider decreasing the per-instance failures or maxFailedInstances.',
    );
  }
  if (settings.minWaitInInstanceRunningMs < 0) {
    throw new RefusedError('minWaitInInstanceRunningMs must be non-negative.');
  }
  if ((settings.blockIfNoPulsesAfterMs ?? 0) < 0) throw new RefusedError('blockIfNoPulsesAfterMs must be positive.');
  if (settings.slaAware === true && config.slaPolicy === undefined) {
    throw new RefusedError('slaAware is true, but no task slaPolicy is specified.');
  }
  return { config, instanceCount: request.instanceCount, settings };
}

/** Instances that are updated at once; those of all steps together where each step has its own. */
function totalGroupSize({ updateStrategy, updateGroupSize }: JobUpdateSettings): number {
  if (updateStrategy === undefined) return updateGroupSize;
  const { queueStrategy, batchStrategy, varBatchStrategy } = updateStrategy;
  const whole = queueStrategy ?? batchStrategy;
  if (whole !== undefined) return whole.groupSize;
  if (varBatchStrategy === undefined) throw new ArgumentError('updateStrategy has no known member set');
  const { groupSizes = [] } = varBatchStrategy;
  if (groupSizes.some((size) => size <= 0)) throw new RefusedError('All update group sizes must be positive.');
  return groupSizes.reduce((sum, size) => (sum + size) | 0, 0);
}
