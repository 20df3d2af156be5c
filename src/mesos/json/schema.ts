import protobuf from 'protobufjs/light.js';
import { schema } from './gen/schema.ts';

/** What a field holds. */
export type FieldKind =
  | { readonly kind: 'message'; readonly message: MessageShape }
  | {
      readonly kind: 'enum';
      readonly numbers: ReadonlyMap<string, number>;
      readonly names: ReadonlyMap<number, string>;
    }
  | { readonly kind: 'string' | 'bytes' | 'bool' | 'double' | 'integer' };

export interface FieldShape {
  /** As in the .proto file and in JSON. */
  readonly name: string;
  /** As in the objects of the generated codec. */
  readonly property: string;
  readonly label: 'required' | 'optional' | 'repeated' | 'map';
  readonly type: FieldKind;
}

/** The fields of a message in the order of the .proto file. */
export interface MessageShape {
  readonly fields: ReadonlyMap<string, FieldShape>;
}

const shapes = new Map<protobuf.Type, MessageShape>();

/** The shape of a message by its full name. */
export function shapeOf(name: string): MessageShape {
  return messageShape(root().lookupType(name));
}

/** Made when it is first needed: few programs read JSON, and it takes a while. */
let resolved: protobuf.Root | undefined;

function root(): protobuf.Root {
  if (resolved === undefined) {
    resolved = protobuf.Root.fromJSON(schema as protobuf.INamespace);
    resolved.resolveAll();
  }
  return resolved;
}

function messageShape(type: protobuf.Type): MessageShape {
  const known = shapes.get(type);
  if (known !== undefined) return known;
  const fields = new Map<string, FieldShape>();
  // Noted before its fields are looked at: messages may contain themselves.
  shapes.set(type, { fields });
  for (const field of type.fieldsArray) {
    fields.set(field.name, {
      name: field.name,
      property: protobuf.util.camelCase(field.name),
      label: field.map ? 'map' : field.repeated ? 'repeated' : field.required ? 'required' : 'optional',
      type: fieldKind(field),
    });
  }
  return { fields };
}

function fieldKind(field: protobuf.Field): FieldKind {
  const { resolvedType } = field;
  if (resolvedType instanceof protobuf.Type) return { kind: 'message', message: messageShape(resolvedType) };
  if (resolvedType instanceof protobuf.Enum) {
    const entries = Object.entries(resolvedType.values);
    return { kind: 'enum', numbers: new Map(entries), names: new Map(entries.map(([name, number]) => [number, name])) };
  }
  switch (field.type) {
    case 'string':
    case 'bytes':
    case 'bool':
      return { kind: field.type };
    case 'double':
    case 'float':
      return { kind: 'double' };
    default:
      return { kind: 'integer' };
  }
}
