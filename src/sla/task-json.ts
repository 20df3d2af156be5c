import { quoted } from '../gson/index.ts';
import {
  apiDescriptors,
  javaDouble,
  type ScheduledTask,
  type StructDescriptor,
  type TypeDescriptor,
} from '../wire/index.ts';

/**
 * A task in Thrift's simple JSON, as coordinators are told of it: fields by name in the order of their ids, those that are not set
 * left out but for numbers and truth values; enums as numbers, truth values as 1 and 0; special characters of pages escaped.
 * (thrift: TSimpleJSONProtocol.java; aurora: scheduler/sla/SlaManager.java)
 */
export function taskJson(task: ScheduledTask): string {
  return structText('ScheduledTask', task);
}

/** The body of a question to a coordinator. @param params further members, in order */
export function questionBody(task: ScheduledTask, taskKey: string, params: Readonly<Record<string, string>>): string {
  const more = Object.entries(params).map(([name, value]) => `,${quoted(name)}:${quoted(value)}`);
  return `{"taskConfig":${taskJson(task)},"task":${quoted(taskKey)}${more.join('')}}`;
}

/** Structs with their fields in the order of their ids. */
const sorted = new Map<string, StructDescriptor>();

function structOf(name: string): StructDescriptor {
  const known = sorted.get(name);
  if (known !== undefined) return known;
  const descriptor = apiDescriptors[name];
  if (descriptor === undefined) throw new RangeError(`There is no struct ${name} in the API.`);
  const struct = { ...descriptor, fields: [...descriptor.fields].sort((a, b) => a.id - b.id) };
  sorted.set(name, struct);
  return struct;
}

function structText(name: string, value: object): string {
  const { kind, fields } = structOf(name);
  const members: string[] = [];
  for (const { name: field, type, optional } of fields) {
    const part = (value as Readonly<Record<string, unknown>>)[field];
    if (part !== undefined) members.push(`"${field}":${textOf(type, part)}`);
    else if (kind === 'struct' && !optional && isPrimitive(type)) members.push(`"${field}":${textOf(type, 0)}`);
  }
  return `{${members.join()}}`;
}

/** What Java holds in a primitive, which is always there. */
function isPrimitive({ kind }: TypeDescriptor): boolean {
  return kind === 'bool' || kind === 'i32' || kind === 'i64' || kind === 'double';
}

function textOf(type: TypeDescriptor, value: unknown): string {
  switch (type.kind) {
    case 'bool':
      return value === true ? '1' : '0';
    case 'i32':
    case 'i64':
    case 'enum':
      return String(value);
    case 'double':
      return doubleText(Number(value));
    case 'string':
      return quoted(String(value));
    case 'struct':
      return structText(type.name, value as object);
    case 'list':
    case 'set':
      return `[${(value as readonly unknown[]).map((element) => textOf(type.element, element)).join()}]`;
    case 'map': {
      const entries = [...(value as ReadonlyMap<unknown, unknown>)];
      return `{${entries.map(([key, each]) => `${quoted(String(key))}:${textOf(type.value, each)}`).join()}}`;
    }
  }
}

/** What JSON has no number for is a text: the original's reader, through which all passes, makes one of it. */
function doubleText(value: number): string {
  return Number.isFinite(value) ? javaDouble(value) : quoted(javaDouble(value));
}
