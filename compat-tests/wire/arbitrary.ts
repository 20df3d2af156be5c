/** Random values of any struct of the IDL. */

import fc from 'fast-check';
import { type Field, isPrimitive, type StructDef, type Type } from '../../scripts/generate-wire/idl.ts';

const MIN_I64 = -(2n ** 63n);
const MAX_I64 = 2n ** 63n - 1n;

/** Any text that has a form in UTF-8: no halves of surrogate pairs. */
const text = fc.string({ unit: 'binary', maxLength: 40 });

/** A value as the decoders make it: numbers where they are exact, every field present. */
export function arbitraryOf(struct: StructDef): fc.Arbitrary<unknown> {
  if (struct.kind === 'union') {
    return fc.oneof(
      ...struct.fields.map((f) => valueOfType(f.type).map((v) => withAllFields(struct, { [f.name]: v }))),
    );
  }
  const fields = Object.fromEntries(struct.fields.map((f) => [f.name, fieldOf(f)]));
  return fc.record(fields).map((value) => withAllFields(struct, value));
}

function withAllFields(struct: StructDef, value: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(struct.fields.map((f) => [f.name, value[f.name]]));
}

function fieldOf(field: Field): fc.Arbitrary<unknown> {
  const isAlwaysThere = (isPrimitive(field.type) && !field.optional) || field.fallback !== undefined;
  return isAlwaysThere ? valueOfType(field.type) : fc.option(valueOfType(field.type), { nil: undefined });
}

function valueOfType(type: Type): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'bool':
      return fc.boolean();
    case 'i32':
      return fc.integer();
    case 'i64': {
      const exact = (n: bigint) => (Number.isSafeInteger(Number(n)) ? Number(n) : n);
      return fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: MIN_I64, max: MAX_I64 }).map(exact));
    }
    case 'double':
      return fc.double();
    case 'string':
      return text;
    case 'binary':
      return fc.uint8Array({ maxLength: 20 });
    case 'enum':
      return fc.constantFrom(...type.def.members.map((m) => m.value));
    case 'struct':
      return arbitraryOf(type.def);
    case 'list':
    case 'set':
      return fc.array(valueOfType(type.element), { maxLength: 3 });
    case 'map':
      return fc
        .array(fc.tuple(valueOfType(type.key), valueOfType(type.value)), { maxLength: 3 })
        .map((e) => new Map(e));
    default:
      throw new Error(`type ${type.kind} is not supported`);
  }
}
