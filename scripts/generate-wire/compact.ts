/** The compact protocol's dialect of the codecs. */

import { binaryDialect, fieldLabel, readCount } from './binary.ts';
import { codecOf, type Dialect, scalarMethod } from './codec.ts';
import type { Field, Type } from './idl.ts';

/** Number of each type on the wire, its name there, and the fewest bytes an element takes. */
const WIRE: Readonly<Record<Type['kind'], { readonly name: string; readonly number: number; readonly least: number }>> =
  {
    bool: { name: 'TRUE', number: 1, least: 1 },
    byte: { name: 'BYTE', number: 3, least: 1 },
    i16: { name: 'I16', number: 4, least: 1 },
    i32: { name: 'I32', number: 5, least: 1 },
    enum: { name: 'I32', number: 5, least: 1 },
    i64: { name: 'I64', number: 6, least: 1 },
    double: { name: 'DOUBLE', number: 7, least: 8 },
    string: { name: 'BINARY', number: 8, least: 1 },
    binary: { name: 'BINARY', number: 8, least: 1 },
    list: { name: 'LIST', number: 9, least: 1 },
    set: { name: 'SET', number: 10, least: 1 },
    map: { name: 'MAP', number: 11, least: 1 },
    struct: { name: 'STRUCT', number: 12, least: 1 },
  };

const FALSE = 2;

export function compactDialect(program: string): Dialect {
  const binary = binaryDialect(program);
  return {
    ...binary,
    protocol: 'compact',
    imports(body) {
      const names = [...new Set(Object.values(WIRE).map((w) => w.name))]
        .sort()
        .filter((n) => new RegExp(`\\b${n}\\b`).test(body));
      return names.length === 0 ? '' : `import { ${names.join(', ')} } from '../compact/ctype.ts';\n`;
    },

    readFields: (cases) => [
      'for (let h = r.field(0); h !== 0; h = r.field(h)) {',
      '  switch (h) {',
      ...cases.map((line) => `    ${line}`),
      '    default:',
      '      r.skip(h >>> 16);',
      '  }',
      '}',
    ],
    readBranch: (cases) => [
      'const h = r.field(0);',
      'switch (h) {',
      ...cases.map((line) => `  ${line}`),
      '  default:',
      '    r.skip(h >>> 16);',
      '}',
      'r.field(h);',
    ],
    readCase(field: Field) {
      const label = fieldLabel(WIRE[field.type.kind].number, field.id);
      if (field.type.kind === 'bool') {
        return [
          { label, value: { expression: 'true' } },
          { label: fieldLabel(FALSE, field.id), value: { expression: 'false' } },
        ];
      }
      return binary.readCase(field).map(({ value }) => ({ label, value }));
    },
    readCount: (type) => readCount(type, WIRE),

    beginWrite: (struct) => (struct.fields.length === 0 ? [] : ['let last = 0;']),
    writeField(field, value, elements) {
      const { type, id } = field;
      switch (type.kind) {
        case 'struct':
          return [`last = w.structField(last, ${id});`, `${codecOf(program, 'write', type.def)}(w, ${value});`];
        case 'list':
        case 'set': {
          const name = WIRE[type.element.kind].name;
          return [`last = w.${type.kind}Field(last, ${id}, ${name}, ${value}.length);`, ...elements(value, type)];
        }
        case 'map': {
          const types = `${WIRE[type.key.kind].name}, ${WIRE[type.value.kind].name}`;
          return [`last = w.mapField(last, ${id}, ${types}, ${value}.size);`, ...elements(value, type)];
        }
        default:
          return [`last = w.${scalarMethod(type)}Field(last, ${id}, ${value});`];
      }
    },
    writeElement(type, value, elements) {
      if (type.kind === 'list' || type.kind === 'set') {
        return [`w.list(${WIRE[type.element.kind].name}, ${value}.length);`, ...elements(value, type)];
      }
      return [`w.${scalarMethod(type)}(${value});`];
    },
  };
}
