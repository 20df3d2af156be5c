/** Writes what structs are made of as a table. */

import type { Field, Program, StructDef, Type } from './idl.ts';
import { HEADER } from './text.ts';
import { literalText } from './types.ts';

/** The file of a program's descriptors: its structs and unions, and the arguments of its methods. */
export function descriptorsFile(program: Program): string {
  const args = program.services.flatMap((service) => service.methods.map((method) => method.args));
  const rows = [...program.structs, ...args].map(structText).join('');
  const enums = program.enums.filter(({ name }) => rows.includes(`${name}Type`));
  const names = enums.flatMap(({ name }) => [name, `${name}Name`]);
  const types = enums.map(
    ({ name }) =>
      `const ${name}Type = { kind: 'enum', name: '${name}', numbers: ${name}, names: ${name}Name } as const;\n`,
  );
  const simple = ['bool', 'i32', 'i64', 'double', 'string'].map(
    (kind) => `const ${kind} = { kind: '${kind}' } as const;\n`,
  );
  return [
    HEADER,
    `import type { StructDescriptor, TypeDescriptor } from '../descriptors.ts';\nimport { ${names.join(', ')} } from './${program.name}.enums.ts';\n`,
    `${simple.join('')}${types.join('')}const struct = (name: string) => ({ kind: 'struct', name }) as const;
const list = (element: TypeDescriptor) => ({ kind: 'list', element }) as const;
const set = (element: TypeDescriptor) => ({ kind: 'set', element }) as const;
const map = (key: TypeDescriptor, value: TypeDescriptor) => ({ kind: 'map', key, value }) as const;
`,
    `/** Every struct and union of ${program.name}.thrift, and the arguments of every method, by name. */
export const ${program.name}Descriptors: Readonly<Record<string, StructDescriptor>> = {
${rows}};
`,
  ].join('\n');
}

function structText({ program, name, kind, fields }: StructDef): string {
  const rows = fields.map((field) => `      ${fieldText(program, field)},\n`).join('');
  return `  ${name}: {\n    kind: '${kind}',\n    fields: [${rows === '' ? '' : `\n${rows}    `}],\n  },\n`;
}

function fieldText(program: string, { id, name, type, optional, fallback }: Field): string {
  const initial = fallback === undefined ? '' : `, fallback: ${literalText(program, type, fallback)}`;
  return `{ id: ${id}, name: '${name}', type: ${typeText(type)}, optional: ${optional}${initial} }`;
}

function typeText(type: Type): string {
  switch (type.kind) {
    case 'bool':
    case 'i32':
    case 'i64':
    case 'double':
    case 'string':
      return type.kind;
    case 'enum':
      return `${type.def.name}Type`;
    case 'struct':
      return `struct('${type.def.name}')`;
    case 'list':
    case 'set':
      return `${type.kind}(${typeText(type.element)})`;
    case 'map':
      return `map(${typeText(type.key)}, ${typeText(type.value)})`;
    default:
      throw new Error(`a descriptor of ${type.kind} is not supported`);
  }
}
