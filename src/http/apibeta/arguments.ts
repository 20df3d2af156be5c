import type { JsonNumber, JsonObject, JsonValue } from '../../gson/index.ts';
import { apiDescriptors, type FieldDescriptor, type StructDescriptor, type TypeDescriptor } from '../../wire/index.ts';
import { CallerError } from '../body.ts';

/** An argument that is none of its type. The message is the original's. */
export class ArgumentShapeError extends Error {
  override readonly name = 'ArgumentShapeError';
}

/** The arguments of a call. */
export interface Arguments {
  readonly values: Readonly<Record<string, unknown>>;
  /** True when a list or set has an element that is null or unknown, which no RPC can use. */
  readonly hasHoles: boolean;
}

/** What a value is to the parser of the original. */
class WrongTypeError extends Error {}

const JAVA_NAMES: Readonly<Record<string, string>> = {
  bool: 'boolean',
  i32: 'int',
  i64: 'long',
  double: 'double',
  string: 'java.lang.String',
  list: 'java.util.List',
  set: 'java.util.Set',
  map: 'java.util.Map',
};

/**
 * Takes the arguments of a method out of an object, by their names.
 * (aurora: scheduler/http/api/{ApiBeta,GsonMessageBodyHandler}.java, gson: internal/bind/TypeAdapters.java)
 * @param struct the arguments that the method has
 * @throws ArgumentShapeError
 * @throws CallerError when a number that must be there is not, or a union has a member that it does not know
 */
export function readArguments(struct: StructDescriptor, members: JsonObject): Arguments {
  const reader = new ArgumentReader();
  const values = Object.fromEntries(struct.fields.map((field) => [field.name, reader.argument(field, members)]));
  return { values, hasHoles: reader.hasHoles };
}

class ArgumentReader {
  hasHoles = false;

  argument({ name, type, optional }: FieldDescriptor, members: JsonObject): unknown {
    const member = members.get(name) ?? null;
    if (member === null) {
      if (!optional && isPrimitive(type)) throw new CallerError(`Argument ${name} is missing`);
      return undefined;
    }
    try {
      // The original takes numbers in a set that is itself an argument for doubles, which equal no number of an instance.
      if (type.kind === 'set' && type.element.kind === 'i32') return arrayOf(member).map(() => Number.NaN);
      return this.value(type, member);
    } catch (error) {
      if (!(error instanceof WrongTypeError)) throw error;
      throw new ArgumentShapeError(`Failed to parse parameter ${javaName(type)} ${name}: ${error.message}`);
    }
  }

  /** Undefined for null and for names of an enum that are not known. */
  private value(type: TypeDescriptor, json: JsonValue): unknown {
    if (json === null) return undefined;
    switch (type.kind) {
      case 'bool':
        return booleanOf(json);
      case 'i32':
        return Number(BigInt.asIntN(32, integerOf(json, 32)));
      case 'i64': {
        const integer = BigInt.asIntN(64, integerOf(json, 64));
        return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
      }
      case 'double':
        return doubleOf(json);
      case 'string':
        return textOf(json);
      case 'enum': {
        const name = textOf(json);
        return Object.hasOwn(type.numbers, name) ? type.numbers[name] : undefined;
      }
      case 'list':
      case 'set':
        return arrayOf(json).map((element) => this.solid(this.value(type.element, element)));
      case 'map':
        return new Map(
          [...objectOf(json)].map(([key, each]) => [
            this.value(type.key, key),
            this.solid(this.value(type.value, each)),
          ]),
        );
      case 'struct':
        return this.struct(type.name, json);
    }
  }

  private solid(element: unknown): unknown {
    if (element === undefined) this.hasHoles = true;
    return element;
  }

  private struct(name: string, json: JsonValue): unknown {
    const { kind, fields } = descriptorOf(name);
    if (kind === 'union') return this.union(name, fields, json);
    const members = objectOf(json);
    return Object.fromEntries(fields.map((field) => [field.name, this.field(field, members)]));
  }

  private field({ name, type, optional, fallback }: FieldDescriptor, members: JsonObject): unknown {
    const member = members.get(name);
    if (member === undefined && fallback !== undefined) return fallback;
    const value = member === undefined ? undefined : this.value(type, member);
    if (value !== undefined || optional || !isPrimitive(type)) return value;
    return type.kind === 'bool' ? false : 0;
  }

  private union(name: string, branches: readonly FieldDescriptor[], json: JsonValue): unknown {
    if (!(json instanceof Map))
      throw new WrongTypeError(`java.lang.IllegalStateException: Not a JSON Object: ${tokenOf(json)}`);
    const [only, ...others] = [...(json as JsonObject)];
    if (only === undefined || others.length > 0) throw new WrongTypeError(`${name} must have exactly one element`);
    const [branch, value] = only;
    const field = branches.find((each) => each.name === branch);
    if (field === undefined) throw new CallerError(`${name} has no member ${branch}`);
    const read = this.value(field.type, value);
    return read === undefined ? {} : { [branch]: read };
  }
}

/** The descriptor of a struct or union. */
export function descriptorOf(name: string): StructDescriptor {
  const found = apiDescriptors[name];
  if (found === undefined) throw new Error(`no struct is named ${name}`);
  return found;
}

/** True for what the original always has a value of. */
export function isPrimitive({ kind }: TypeDescriptor): boolean {
  return kind === 'bool' || kind === 'i32' || kind === 'i64' || kind === 'double';
}

function javaName(type: TypeDescriptor): string {
  return 'name' in type ? `org.apache.aurora.gen.${type.name}` : (JAVA_NAMES[type.kind] ?? type.kind);
}

function tokenOf(json: JsonValue): string {
  if (json === null) return 'NULL';
  if (typeof json === 'string') return 'STRING';
  if (typeof json === 'boolean') return 'BOOLEAN';
  if (Array.isArray(json)) return 'BEGIN_ARRAY';
  return json instanceof Map ? 'BEGIN_OBJECT' : 'NUMBER';
}

function expected(token: string, json: JsonValue): WrongTypeError {
  return new WrongTypeError(`java.lang.IllegalStateException: Expected ${token} but was ${tokenOf(json)}`);
}

function isNumber(json: JsonValue): json is JsonNumber {
  return tokenOf(json) === 'NUMBER';
}

function objectOf(json: JsonValue): JsonObject {
  if (!(json instanceof Map)) throw expected('BEGIN_OBJECT', json);
  return json;
}

function arrayOf(json: JsonValue): readonly JsonValue[] {
  if (!Array.isArray(json)) throw expected('BEGIN_ARRAY', json);
  return json;
}

function textOf(json: JsonValue): string {
  if (typeof json === 'string') return json;
  if (typeof json === 'boolean') return String(json);
  if (isNumber(json)) return json.digits;
  throw expected('STRING', json);
}

function booleanOf(json: JsonValue): boolean {
  if (typeof json === 'boolean') return json;
  if (typeof json === 'string') return json.toLowerCase() === 'true';
  throw expected('BOOLEAN', json);
}

/** Digits that the longest integer of 64 bits has, and a sign. */
const INTEGER = /^[+-]?\d{1,19}$/;

/** A whole number of any size; what has a fraction or an exponent is cut. Text must be an integer of so many bits. */
function integerOf(json: JsonValue, bits: number): bigint {
  if (isNumber(json)) {
    if (INTEGER.test(json.digits)) return BigInt(json.digits);
    const whole = Math.trunc(Number(json.digits));
    return Number.isFinite(whole) ? BigInt(whole) : 0n;
  }
  if (typeof json !== 'string') throw expected('NUMBER', json);
  const whole = INTEGER.test(json) ? BigInt(json.replace('+', '')) : undefined;
  if (whole === undefined || BigInt.asIntN(bits, whole) !== whole) throw notANumber(json);
  return whole;
}

function doubleOf(json: JsonValue): number {
  if (isNumber(json)) return Number(json.digits);
  if (typeof json !== 'string') throw expected('NUMBER', json);
  const text = json.trim();
  if (!/^[+-]?(NaN|Infinity|\d+\.?\d*([eE][+-]?\d+)?|\.\d+([eE][+-]?\d+)?)$/.test(text)) throw notANumber(json);
  return text.endsWith('NaN') ? Number.NaN : Number(text);
}

function notANumber(text: string): WrongTypeError {
  return new WrongTypeError(`java.lang.NumberFormatException: For input string: "${text}"`);
}
