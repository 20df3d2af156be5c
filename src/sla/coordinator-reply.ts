import { type JsonValue, parseLenientJson } from '../gson/index.ts';

/** Members of an answer that are read at most. */
const MAX_VALUES = 1_000;

/** What a coordinator is asked for when its policy does not say. */
export const DEFAULT_STATUS_KEY = 'drain';

/**
 * Whether the body of a coordinator's answer says yes: it must be an object of truth values, where texts count as true when they
 * are `true`. (aurora: scheduler/sla/SlaManager.java; gson: TypeAdapters.BOOLEAN)
 * @throws Error when it is something else, or has nothing under `key`
 */
export function allows(body: string, key: string): boolean {
  const value = parseLenientJson(body, MAX_VALUES);
  if (!(value instanceof Map)) throw new Error('The answer is not an object of truth values.');
  const members: ReadonlyMap<string, JsonValue> = value;
  let answer: boolean | undefined;
  for (const [name, member] of members) {
    if (member === null) continue;
    if (typeof member !== 'boolean' && typeof member !== 'string') throw new Error(`${name} is not a truth value.`);
    if (name === key) answer = member === true || String(member).toLowerCase() === 'true';
  }
  if (answer === undefined) throw new Error(`The answer has nothing under ${key}.`);
  return answer;
}
