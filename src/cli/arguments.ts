import { type CompleteJobKey, parseJobKey } from '../model/index.ts';
import { usageError } from './outcome.ts';

/** A job, and instances of it if some are named. */
export interface JobWord {
  readonly key: CompleteJobKey;
  readonly instances: readonly number[] | undefined;
}

const MOST_INSTANCES = 100_000;

/**
 * Reads `role/env/name`, `cluster/role/env/name` (as the Python client writes jobs), either with `/0,2-4` for instances.
 * @param option the value of `--instances`, if it is given
 * @throws CliError
 */
export function jobWord(word: string, option?: string): JobWord {
  const parts = word.split('/');
  const last = parts.at(-1) ?? '';
  // A name of a job may be a number, too: with four parts the last is one if the first three are a job's.
  const hasInstances = parts.length === 5 || (parts.length === 4 && /^\d[\d,-]*$/.test(last));
  const keyParts = hasInstances ? parts.slice(0, -1) : parts;
  const key = keyParts.length === 4 ? parseJobKey(keyParts.slice(1).join('/')) : parseJobKey(keyParts.join('/'));
  if (key === undefined) {
    throw usageError(`${word} is no job: write role/environment/name, or cluster/role/environment/name`);
  }
  if (hasInstances && option !== undefined)
    throw usageError('instances are named twice: in the job and by --instances');
  const text = hasInstances ? last : option;
  return { key, instances: text === undefined ? undefined : instanceList(text) };
}

/** A job without instances. @throws CliError */
export function onlyJob(word: string): CompleteJobKey {
  const { key, instances } = jobWord(word);
  if (instances !== undefined) throw usageError(`${word}: instances cannot be named here`);
  return key;
}

/** Reads `0,2-4`. @throws CliError */
export function instanceList(text: string): readonly number[] {
  const ids = new Set<number>();
  for (const part of text.split(',').map((each) => each.trim())) {
    const [, first = '', last = first] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (first === '' || Number(last) < Number(first)) throw usageError(`${text} names no instances: write 0,2-4`);
    if (ids.size + Number(last) - Number(first) >= MOST_INSTANCES) {
      throw usageError(`${text} names more than ${MOST_INSTANCES} instances`);
    }
    for (let id = Number(first); id <= Number(last); id++) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}
