/** Small pieces of TypeScript text shared by the writers. */

import type { Type } from './idl.ts';

export const HEADER =
  '// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.\n';

/** A doc comment, or nothing when there is nothing to say. */
export function docComment(lines: readonly string[], indent = ''): string {
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

/** Name of a definition as seen from a file generated for `program`. */
export function nameIn(program: string, def: { readonly program: string; readonly name: string }): string {
  return def.program === program ? def.name : `${def.program}.${def.name}`;
}

/** The TypeScript type that holds a value of a Thrift type. */
export function typeText(program: string, type: Type): string {
  switch (type.kind) {
    case 'bool':
      return 'boolean';
    case 'byte':
    case 'i16':
    case 'i32':
    case 'double':
      return 'number';
    case 'i64':
      return 'Int64';
    case 'string':
      return 'string';
    case 'binary':
      return 'Uint8Array';
    case 'enum':
    case 'struct':
      return nameIn(program, type.def);
    case 'list':
    case 'set':
      return `readonly ${typeText(program, type.element)}[]`;
    case 'map':
      return `ReadonlyMap<${typeText(program, type.key)}, ${typeText(program, type.value)}>`;
  }
}
