/** The binary protocol's dialect of the codecs. */

import { codecOf, type Dialect, readExpression, scalarMethod } from './codec.ts';
import type { Field, Type } from './idl.ts';

/** Number of each type on the wire, its name there, and the fewest bytes an element takes. */
const WIRE: Readonly<Record<Type['kind'], { readonly name: string; readonly number: number; readonly least: number }>> =
  {
    bool: { name: 'BOOL', number: 2, least: 1 },
    byte: { name: 'BYTE', number: 3, least: 1 },
    double: { name: 'DOUBLE', number: 4, least: 8 },
    i16: { name: 'I16', number: 6, least: 2 },
    i32: { name: 'I32', number: 8, least: 4 },
    enum: { name: 'I32', number: 8, least: 4 },
    i64: { name: 'I64', number: 10, least: 8 },
    string: { name: 'STRING', number: 11, least: 4 },
    binary: { name: 'STRING', number: 11, least: 4 },
    struct: { name: 'STRUCT', number: 12, least: 1 },
    map: { name: 'MAP', number: 13, least: 6 },
    set: { name: 'SET', number: 14, least: 5 },
    list: { name: 'LIST', number: 15, least: 5 },
  };

/** Label of a field in the reader's switch: its type in the upper half, its id in the lower. */
export function fieldLabel(number: number, id: number): string {
  return `0x${((number << 16) | id).toString(16)}`;
}

/** Begins a container of which each element or entry takes at least so many bytes. */
export function readCount(type: Type, wire: Readonly<Record<Type['kind'], { readonly least: number }>>): string {
  if (type.kind === 'map') return `r.map(${wire[type.key.kind].least + wire[type.value.kind].least})`;
  if (type.kind === 'list' || type.kind === 'set') return `r.list(${wire[type.element.kind].least})`;
  throw new Error(`${type.kind} is no container`);
}

function loop(count: string, index: string, body: readonly string[]): readonly string[] {
  const head = `for (let ${index} = 0; ${index} < ${count}; ${index}++)`;
  return body.length === 1 ? [`${head} ${body[0]}`] : [`${head} {`, ...body.map((line) => `  ${line}`), '}'];
}

const isContainer = (type: Type) => type.kind === 'list' || type.kind === 'set' || type.kind === 'map';

export function binaryDialect(program: string): Dialect {
  return {
    protocol: 'binary',
    imports(body) {
      const names = [...new Set(Object.values(WIRE).map((w) => w.name))]
        .sort()
        .filter((n) => new RegExp(`\\b${n}\\b`).test(body));
      return names.length === 0 ? '' : `import { ${names.join(', ')} } from '../ttype.ts';\n`;
    },
    constants: () => '',

    readFields: (cases) => [
      'for (let h = r.field(); h !== 0; h = r.field()) {',
      '  switch (h) {',
      ...cases.map((line) => `    ${line}`),
      '    default:',
      '      r.skip(h >>> 16);',
      '  }',
      '}',
    ],
    readBranch: (cases) => [
      'const h = r.field();',
      'switch (h) {',
      ...cases.map((line) => `  ${line}`),
      '  default:',
      '    r.skip(h >>> 16);',
      '}',
      'r.field();',
    ],
    readCase(field: Field) {
      const label = fieldLabel(WIRE[field.type.kind].number, field.id);
      const value = isContainer(field.type)
        ? { container: field.type }
        : { expression: readExpression(program, field.type) };
      return [{ label, value }];
    },
    readCount: (type) => readCount(type, WIRE),
    readElements: loop,
    readEntries(type, count, index, body) {
      const simple = body(readExpression(program, type.key));
      const lines =
        simple.length === 1 ? simple : [`const key = ${readExpression(program, type.key)};`, ...body('key')];
      return loop(count, index, lines);
    },

    beginWrite: () => [],
    endWrite: () => ['w.endStruct();'],
    writeField(field, value, elements) {
      const { type, id } = field;
      switch (type.kind) {
        case 'struct':
          return [`w.structField(${id});`, `${codecOf(program, 'write', type.def)}(w, ${value});`];
        case 'list':
        case 'set':
          return [
            `w.${type.kind}Field(${id}, ${WIRE[type.element.kind].name}, ${value}.length);`,
            ...elements(value, type),
          ];
        case 'map': {
          const types = `${WIRE[type.key.kind].name}, ${WIRE[type.value.kind].name}`;
          return [`w.mapField(${id}, ${types}, ${value}.size);`, ...elements(value, type)];
        }
        default:
          return [`w.${scalarMethod(type)}Field(${id}, ${value});`];
      }
    },
    writeElement(type, value, elements) {
      if (type.kind === 'list' || type.kind === 'set') {
        return [`w.list(${WIRE[type.element.kind].name}, ${value}.length);`, ...elements(value, type)];
      }
      return [`w.${scalarMethod(type)}(${value});`];
    },
    beforeElement: () => [],
    writeEntry: (type, key, value) => [`w.${scalarMethod(type.key)}(${key});`, ...value],
  };
}
