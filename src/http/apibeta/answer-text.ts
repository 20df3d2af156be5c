import { quoted, scalarText } from '../../gson/index.ts';
import { javaDouble, type Response, type StructDescriptor, type TypeDescriptor } from '../../wire/index.ts';
import { descriptorOf, isPrimitive } from './arguments.ts';

/** About how many characters a piece has: a millisecond of work or two. */
const PIECE_CHARACTERS = 65_536;

/** A longer list is made element by element; those of shorter ones may themselves be long. */
const LONG = 1_000;

/**
 * An answer as plain JSON, piece by piece: fields in the order of the IDL, those that are not set left out but for numbers and
 * truth values, enums by name, unions as an object with one member. (aurora: scheduler/http/api/GsonMessageBodyHandler.java)
 */
export function* answerText(response: Response): Generator<Uint8Array, void, undefined> {
  let text = '';
  for (const part of structParts(descriptorOf('Response'), response)) {
    text += part;
    if (text.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

function* structParts(struct: StructDescriptor, value: unknown): Generator<string, void, undefined> {
  let separator = '{';
  for (const { name, type } of struct.fields) {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    if (field === undefined && (struct.kind === 'union' || !isPrimitive(type))) continue;
    yield `${separator}"${name}":`;
    yield* parts(type, field);
    separator = ',';
  }
  yield separator === '{' ? '{}' : '}';
}

function* parts(type: TypeDescriptor, value: unknown): Generator<string, void, undefined> {
  if (type.kind === 'struct') {
    yield* structParts(descriptorOf(type.name), value);
  } else if (type.kind === 'list' || type.kind === 'set') {
    const elements = value as readonly unknown[];
    let separator = '[';
    for (const element of elements) {
      yield separator;
      if (elements.length < LONG) yield* parts(type.element, element);
      else yield textOf(type.element, element);
      separator = ',';
    }
    yield separator === '[' ? '[]' : ']';
  } else {
    yield textOf(type, value);
  }
}

function textOf(type: TypeDescriptor, value: unknown): string {
  switch (type.kind) {
    case 'struct':
      return structText(descriptorOf(type.name), value);
    case 'list':
    case 'set':
      return `[${(value as readonly unknown[]).map((element) => textOf(type.element, element)).join()}]`;
    case 'map': {
      const entries = [...(value as ReadonlyMap<string, unknown>)];
      return `{${entries.map(([key, each]) => `${quoted(key)}:${textOf(type.value, each)}`).join()}}`;
    }
    default:
      return scalarText(type, value, doubleText);
  }
}

function structText(struct: StructDescriptor, value: unknown): string {
  let text = '';
  for (const { name, type } of struct.fields) {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    if (field === undefined && (struct.kind === 'union' || !isPrimitive(type))) continue;
    text += `${text === '' ? '' : ','}"${name}":${textOf(type, field)}`;
  }
  return `{${text}}`;
}

/** @throws RangeError for what JSON has no form of */
function doubleText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a valid double value as per JSON specification`);
  return javaDouble(value);
}
