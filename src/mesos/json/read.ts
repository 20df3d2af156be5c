import type { Call } from '../messages.ts';
import { type FieldKind, type FieldShape, type MessageShape, shapeOf } from './schema.ts';

/** JSON that is not the message it should be; the text is the one that a Mesos master answers with. */
export class MesosJsonError extends Error {
  override readonly name = 'MesosJsonError';
}

/**
 * Reads a call from JSON as a Mesos master does: unknown fields are passed over, an unknown name of an enum counts as
 * unset, null counts as unset, one value may stand for a list of one, numbers and booleans may be strings.
 * (mesos: 3rdparty/stout/include/stout/protobuf.hpp)
 *
 * @throws MesosJsonError
 */
export function readCall(text: string): Call {
  const value = parse(text);
  try {
    return readObject(shapeOf('mesos.v1.scheduler.Call'), value) as Call;
  } catch (error) {
    if (!(error instanceof MesosJsonError)) throw error;
    throw new MesosJsonError(`Failed to convert JSON into Call protobuf: ${error.message}`);
  }
}

/**
 * Reads any message from a parsed JSON value.
 * @param strict refuses fields and names of enums that the message does not have
 * @throws MesosJsonError
 */
export function readObject(shape: MessageShape, value: unknown, strict = false): unknown {
  if (kindOf(value) !== 'object') throw new MesosJsonError('Expecting a JSON object');
  if (strict) refuseStrangers(shape, value as JsonObject, '');
  const missing: string[] = [];
  const message = readMessage(shape, value as JsonObject, '', missing);
  if (missing.length > 0) throw new MesosJsonError(`Missing required fields: ${missing.join(', ')}`);
  return message;
}

type JsonObject = Readonly<Record<string, unknown>>;
type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = /position (\d+)/.exec((error as Error).message)?.[1];
    const position = found === undefined ? text.length : Number(found);
    const line = text.slice(0, position).split('\n').length;
    const near = text.slice(position).split('\n', 1)[0];
    throw new MesosJsonError(`Failed to parse body into JSON: syntax error at line ${line} near: ${near}`);
  }
}

function kindOf(value: unknown): JsonKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'object' | 'string' | 'number' | 'boolean';
}

/** @throws MesosJsonError naming the first field, or name of an enum, that is not known */
function refuseStrangers(shape: MessageShape, object: JsonObject, path: string): void {
  for (const [name, value] of Object.entries(object)) {
    const field = shape.fields.get(name);
    if (field === undefined) throw new MesosJsonError(`Unrecognized field "${path}${name}"`);
    const items = Array.isArray(value) ? value : [value];
    for (const item of items) {
      const { type } = field;
      if (type.kind === 'message' && field.label !== 'map' && kindOf(item) === 'object') {
        refuseStrangers(type.message, item as JsonObject, `${path}${name}.`);
      } else if (type.kind === 'enum' && typeof item === 'string' && !type.numbers.has(item)) {
        throw new MesosJsonError(`Unrecognized value "${item}" of field "${path}${name}"`);
      }
    }
  }
}

/** @param missing is given the paths of required fields that are not there */
function readMessage(
  shape: MessageShape,
  object: JsonObject,
  path: string,
  missing: string[],
): Record<string, unknown> {
  const message: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) {
    const field = shape.fields.get(name);
    if (field === undefined) continue;
    const read = readField(field, value, `${path}${name}`, missing);
    if (read !== undefined) message[field.property] = read;
  }
  for (const field of shape.fields.values()) {
    if (field.label === 'required' && message[field.property] === undefined) missing.push(`${path}${field.name}`);
  }
  return message;
}

function readField(field: FieldShape, value: unknown, path: string, missing: string[]): unknown {
  if (value === null) return undefined;
  if (field.label === 'map') {
    if (kindOf(value) !== 'object') throw notExpected(field, value);
    const entries = Object.entries(value as JsonObject);
    return Object.fromEntries(entries.map(([key, item]) => [key, readValue(field, item, `${path}.${key}.`, missing)]));
  }
  if (field.label === 'repeated') {
    const items = Array.isArray(value) ? value : [value];
    return items
      .filter((item) => item !== null)
      .map((item, i) => readValue(field, item, `${path}[${i}].`, missing))
      .filter((item) => item !== undefined);
  }
  return readValue(field, value, `${path}.`, missing);
}

/** @param path of the value, with the dot for what is in it; undefined comes back for what counts as unset */
function readValue(field: FieldShape, value: unknown, path: string, missing: string[]): unknown {
  const { type } = field;
  switch (kindOf(value)) {
    case 'object':
      if (type.kind !== 'message') break;
      return readMessage(type.message, value as JsonObject, path, missing);
    case 'string':
      return readString(field, value as string);
    case 'number':
      if (type.kind !== 'double' && type.kind !== 'integer') break;
      return type.kind === 'integer' ? Math.trunc(value as number) : value;
    case 'boolean':
      if (type.kind !== 'bool') break;
      return value;
    default:
      break;
  }
  throw notExpected(field, value);
}

function readString(field: FieldShape, text: string): unknown {
  const { type, name } = field;
  switch (type.kind) {
    case 'string':
      return text;
    case 'bytes':
      return readBase64(name, text);
    case 'enum': {
      const number = type.numbers.get(text);
      if (number === undefined && field.label === 'required') {
        throw new MesosJsonError(`Failed to find enum for '${text}'`);
      }
      return number;
    }
    case 'double':
    case 'integer':
      return readNumber(type, name, text);
    case 'bool':
      if (text === 'true' || text === 'false') return text === 'true';
      throw new MesosJsonError(`Failed to parse '${text}' as a JSON boolean for field '${name}'`);
    default:
      throw notExpected(field, text);
  }
}

function readNumber(type: FieldKind, name: string, text: string): number {
  if (type.kind === 'double' && /^-?Infinity$/.test(text)) return Number(text);
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) {
    throw new MesosJsonError(`Failed to parse '${text}' as a JSON number for field '${name}'`);
  }
  return type.kind === 'integer' ? Math.trunc(number) : number;
}

function readBase64(name: string, text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
    throw new MesosJsonError(`Failed to base64 decode bytes field '${name}': not base64`);
  }
  return Uint8Array.from(Buffer.from(text, 'base64'));
}

function notExpected(field: FieldShape, value: unknown): MesosJsonError {
  return new MesosJsonError(`Not expecting a JSON ${kindOf(value)} for field '${field.name}'`);
}
