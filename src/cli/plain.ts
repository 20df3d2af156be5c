import { apiDescriptors, type TypeDescriptor } from '../wire/index.ts';

/** A struct of the API as JSON has it: fields by their names, enums by theirs, what is not set left out. */
export function plain(struct: string, value: unknown): Readonly<Record<string, unknown>> {
  const { fields = [] } = apiDescriptors[struct] ?? {};
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.flatMap(({ name, type }) => (given[name] === undefined ? [] : [[name, plainValue(type, given[name])]])),
  );
}

function plainValue(type: TypeDescriptor, value: unknown): unknown {
  switch (type.kind) {
    case 'enum':
      return type.names[Number(value)] ?? value;
    case 'struct':
      return plain(type.name, value);
    case 'list':
    case 'set':
      return (value as readonly unknown[]).map((element) => plainValue(type.element, element));
    case 'map':
      return Object.fromEntries(
        [...(value as ReadonlyMap<unknown, unknown>)].map(([key, each]) => [String(key), plainValue(type.value, each)]),
      );
    case 'i64':
      return typeof value === 'bigint' ? Number(value) : value;
    default:
      return value;
  }
}
