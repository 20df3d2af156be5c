import { Unordered } from './canonical.ts';
import type { Struct, Value } from './decode.ts';

/** Where two values differ first. */
export interface Difference {
  /** Names of fields with dots between; elements by what tells them apart. */
  readonly path: string;
  readonly ours: string;
  readonly recorded: string;
}

/** Stands for a value that is not there. */
export const NOTHING = '(nothing)';
const SHOWN_CHARACTERS = 160;

/** The first difference of two canonical values, or undefined when they are equal. */
export function firstDifference(ours: Value, recorded: Value, path = ''): Difference | undefined {
  if (text(ours) === text(recorded)) return undefined;
  if (ours instanceof Unordered && recorded instanceof Unordered) return inUnordered(ours, recorded, path);
  if (Array.isArray(ours) && Array.isArray(recorded)) return inLists(ours, recorded, path);
  if (isStruct(ours) && isStruct(recorded)) return inStructs(ours, recorded, path);
  return { path, ours: shown(ours), recorded: shown(recorded) };
}

function inStructs(ours: Struct, recorded: Struct, path: string): Difference | undefined {
  for (const name of new Set([...Object.keys(recorded), ...Object.keys(ours)])) {
    const found = firstDifference(ours[name], recorded[name], path === '' ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inLists(ours: readonly Value[], recorded: readonly Value[], path: string): Difference | undefined {
  for (let at = 0; at < Math.max(ours.length, recorded.length); at++) {
    const found = firstDifference(ours[at], recorded[at], `${path}[${at}]`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is in one and not in the other; of that, the first two that are about the same thing are looked at closely. */
function inUnordered(ours: Unordered, recorded: Unordered, path: string): Difference | undefined {
  const left = without(ours.elements, recorded.elements);
  const right = without(recorded.elements, ours.elements);
  for (const element of right) {
    const twin = left.find((each) => isStruct(each) && nameOf(each) === nameOf(element));
    if (twin !== undefined) return firstDifference(twin, element, `${path}{${nameOf(element)}}`);
  }
  const [ourOwn] = left;
  const [theirs] = right;
  return {
    path: `${path} (${ours.elements.length} elements, recorded ${recorded.elements.length})`,
    ours: ourOwn === undefined ? NOTHING : `${nameOf(ourOwn)} ${shown(ourOwn)}`,
    recorded: theirs === undefined ? NOTHING : `${nameOf(theirs)} ${shown(theirs)}`,
  };
}

function without(elements: readonly Value[], others: readonly Value[]): Value[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(text(other), (counts.get(text(other)) ?? 0) + 1);
  return elements.filter((element) => {
    const count = counts.get(text(element)) ?? 0;
    if (count > 0) counts.set(text(element), count - 1);
    return count === 0;
  });
}

function isStruct(value: Value): value is Struct {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unordered);
}

/** What tells an element apart from others of its kind: its job and instance, its role, its host, … */
function nameOf(element: Value): string {
  if (!isStruct(element)) return '';
  const { assignedTask, job, key, role, environment, name, jobName, host } = element;
  if (isStruct(assignedTask)) {
    const { task, instanceId } = assignedTask;
    return `${isStruct(task) ? nameOf(task.job) : ''}/${instanceId} ${element.status}`;
  }
  const nested = [job, key].find(isStruct);
  if (nested !== undefined) return nameOf(nested);
  return [role, environment, name ?? jobName ?? host].filter((part) => typeof part === 'string').join('/');
}

/** The same text for equal values; elements without order are sorted by theirs. */
function text(value: Value): string {
  if (value instanceof Unordered) return `{${value.elements.map(text).sort().join()}}`;
  if (Array.isArray(value)) return `[${value.map(text).join()}]`;
  if (!isStruct(value)) return JSON.stringify(value) ?? NOTHING;
  const fields = Object.keys(value).sort();
  return `(${fields.map((name) => `${name}:${text(value[name])}`).join()})`;
}

function shown(value: Value): string {
  const whole = text(value);
  return whole.length <= SHOWN_CHARACTERS ? whole : `${whole.slice(0, SHOWN_CHARACTERS)}…`;
}
