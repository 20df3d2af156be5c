import { type CompleteJobKey, jobKeyText, sameJobKey } from '../../model/index.ts';
import type { JobConfiguration, TaskConfig } from '../../wire/index.ts';
import { RefusedError } from '../reply.ts';
import { ConfigError } from './errors.ts';
import type { ConfigValidator, PopulatedJob, PopulatedTaskConfig } from './validator.ts';

/** A job that keeps the rules. @throws RefusedError with the words of the first that it breaks */
export function populatedJob(validator: ConfigValidator, job: JobConfiguration): PopulatedJob {
  return refusing(() => validator.populateJob(job));
}

/** A config that keeps the rules. @throws RefusedError with the words of the first that it breaks */
export function populatedTask(
  validator: ConfigValidator,
  config: TaskConfig,
  instanceCount: number,
): PopulatedTaskConfig {
  return refusing(() => validator.populateTask(config, instanceCount));
}

function refusing<T>(populate: () => T): T {
  try {
    return populate();
  } catch (error) {
    throw error instanceof ConfigError ? new RefusedError(error.message) : error;
  }
}

/**
 * The key of a job, which its config must share: otherwise one could be checked and the other changed.
 * @throws RefusedError
 */
export function requireOneKey({ key, taskConfig }: PopulatedJob): CompleteJobKey {
  if (sameJobKey(key, taskConfig.job)) return key;
  throw new RefusedError(
    `Job key ${jobKeyText(key)} and the job key in taskConfig, ${jobKeyText(taskConfig.job)}, must be the same.`,
  );
}
