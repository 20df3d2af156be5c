import type { InstanceKey, JobKey, JobUpdateKey } from '../wire/index.ts';
import { ArgumentError } from './errors.ts';

const GOOD_IDENTIFIER = /^[\w.-]+$/;
const LONGEST_IDENTIFIER = 255;

/** A job key that has all its parts. */
export type CompleteJobKey = { readonly [Part in keyof JobKey]-?: string };

/**
 * True for what may name a role, an environment, a job, a tier or a user: 1 to 255 of `A-Z a-z 0-9 _ - .`.
 * (aurora: scheduler/base/UserProvidedStrings.java)
 */
export function isGoodIdentifier(text: string | undefined): text is string {
  return text !== undefined && text.length <= LONGEST_IDENTIFIER && GOOD_IDENTIFIER.test(text);
}

/** True when all three parts are good identifiers. (aurora: scheduler/base/JobKeys.java) */
export function isValidJobKey(key: JobKey | undefined): key is CompleteJobKey {
  return (
    key !== undefined && isGoodIdentifier(key.role) && isGoodIdentifier(key.environment) && isGoodIdentifier(key.name)
  );
}

/** @throws ArgumentError when the key is missing or invalid, as the original does */
export function requireJobKey(key: JobKey | undefined): CompleteJobKey {
  if (!isValidJobKey(key)) throw new ArgumentError(`Job key ${printJobKey(key)} is invalid`);
  return key;
}

/** Texts made so far. The tasks of a job share their config and so its key, and the text of a key is asked for all the time. */
const texts = new WeakMap<JobKey, string>();

/** `role/environment/name`: how people write a job key, and the key of every map of jobs. An unset part is empty. */
export function jobKeyText(key: JobKey): string {
  let text = texts.get(key);
  if (text === undefined) {
    text = `${key.role ?? ''}/${key.environment ?? ''}/${key.name ?? ''}`;
    texts.set(key, text);
  }
  return text;
}

/** Reads `role/environment/name`; undefined when it is not three good identifiers. */
export function parseJobKey(text: string): CompleteJobKey | undefined {
  const [role, environment, name, ...rest] = text.split('/');
  const key = { role, environment, name };
  return rest.length === 0 && isValidJobKey(key) ? key : undefined;
}

/** True when both name the same job. */
export function sameJobKey(a: JobKey, b: JobKey): boolean {
  return a === b || (a.name === b.name && a.role === b.role && a.environment === b.environment);
}

/** `role/environment/name/instance`. (aurora: scheduler/base/InstanceKeys.java) */
export function instanceKeyText(job: JobKey, instanceId: InstanceKey['instanceId']): string {
  return `${jobKeyText(job)}/${instanceId}`;
}

/** The form that the original's messages use: `IJobKey{role=…, environment=…, name=…}`, `null` for what is unset. */
export function printJobKey(key: JobKey | undefined): string {
  if (key === undefined) return 'null';
  return `IJobKey{role=${key.role ?? null}, environment=${key.environment ?? null}, name=${key.name ?? null}}`;
}

/** The form that the original's messages use: `IJobUpdateKey{job=IJobKey{…}, id=…}`. */
export function printJobUpdateKey(key: JobUpdateKey | undefined): string {
  if (key === undefined) return 'null';
  return `IJobUpdateKey{job=${printJobKey(key.job)}, id=${key.id ?? null}}`;
}
