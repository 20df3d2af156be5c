import { apiDescriptors, type FieldDescriptor, type TypeDescriptor } from '../wire/index.ts';

/** Fields that two servers need not agree on. */
const VOLATILE: ReadonlySet<string> = new Set(['serverInfo']);

/** Lists whose order says nothing. */
const UNORDERED: ReadonlySet<string> = new Set(['tasks']);

type Test = (was: unknown, is: unknown) => boolean;

/** A field that is compared, and the type that it is compared as. */
export interface ComparedField {
  readonly name: string;
  readonly type: TypeDescriptor;
}

/** The fields of a struct that two servers have to agree on. */
export function comparedFields(struct: string): readonly ComparedField[] {
  const known = fieldsByStruct.get(struct);
  if (known !== undefined) return known;
  const fields = (apiDescriptors[struct]?.fields ?? []).filter(({ name }) => !VOLATILE.has(name)).map(compared);
  fieldsByStruct.set(struct, fields);
  return fields;
}

const fieldsByStruct = new Map<string, readonly ComparedField[]>();

function compared({ name, type }: FieldDescriptor): ComparedField {
  return { name, type: type.kind === 'list' && UNORDERED.has(name) ? { ...type, kind: 'set' } : type };
}

/**
 * Whether two values are equal and their sets in the same order. Where it says no they may still be equal: then a longer look is needed. Most values
 * that are compared are equal, and this takes a fiftieth of that.
 */
export function isPlainlySame(type: TypeDescriptor, was: unknown, is: unknown): boolean {
  return testOf(type)(was, is);
}

const testsByStruct = new Map<string, Test>();

function testOf(type: TypeDescriptor): Test {
  switch (type.kind) {
    case 'struct':
      return testOfStruct(type.name);
    case 'list':
    case 'set':
      return testOfElements(testOf(type.element));
    case 'map':
      return testOfMap(testOf(type.value));
    default:
      return isSameValue;
  }
}

function testOfStruct(struct: string): Test {
  const known = testsByStruct.get(struct);
  if (known !== undefined) return known;
  let fields: readonly { readonly name: string; readonly test: Test }[] = [];
  const test: Test = (was, is) => {
    if (was === is) return true;
    if (!isObject(was) || !isObject(is)) return false;
    return fields.every(({ name, test: isSame }) => {
      const [before, after] = [Reflect.get(was, name), Reflect.get(is, name)] as const;
      return before === after || isSame(before, after);
    });
  };
  // Known before its fields are, which may be of the same struct.
  testsByStruct.set(struct, test);
  fields = comparedFields(struct).map(({ name, type }) => ({ name, test: testOf(type) }));
  return test;
}

function testOfElements(isSame: Test): Test {
  return (was, is) => {
    if (!Array.isArray(was) || !Array.isArray(is) || was.length !== is.length) return false;
    return was.every((element, index) => isSame(element, is[index]));
  };
}

function testOfMap(isSame: Test): Test {
  return (was, is) => {
    if (!(was instanceof Map) || !(is instanceof Map) || was.size !== is.size) return false;
    for (const [key, value] of was) if (!is.has(key) || !isSame(value, is.get(key))) return false;
    return true;
  };
}

function isSameValue(was: unknown, is: unknown): boolean {
  if (was instanceof Uint8Array && is instanceof Uint8Array) return Buffer.compare(was, is) === 0;
  return Object.is(was, is);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
