import type { JobKey } from '../wire/index.ts';
import { jobKeyText } from './job-key.ts';

/** First parts of ids made so far: a job creates tasks by the thousand. */
const prefixes = new WeakMap<JobKey, string>();

/**
 * Id of a new task: the parts of the job key, the instance and the UUID joined by `-`, with `-` for every character
 * other than letters, digits, `_` and `-`. It cannot be read back. (aurora: scheduler/TaskIdGenerator.java)
 * @param uuid random, lower case with dashes
 */
export function taskIdFor(job: JobKey, instanceId: number, uuid: string): string {
  let prefix = prefixes.get(job);
  if (prefix === undefined) {
    prefix = jobKeyText(job).replaceAll(/[^\w-]/g, '-');
    prefixes.set(job, prefix);
  }
  // Joined, it is one string from the start: one of several parts is put together only when it is looked into.
  return [prefix, instanceId, uuid].join('-');
}
