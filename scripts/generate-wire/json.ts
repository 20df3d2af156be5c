/** TJSON's dialect of the codecs. */

import { binaryDialect } from './binary.ts';
import { codecOf, type Dialect, scalarMethod } from './codec.ts';
import type { Field, Type } from './idl.ts';

const TAG: Readonly<Record<Type['kind'], string>> = {
  bool: 'tf',
  byte: 'i8',
  i16: 'i16',
  i32: 'i32',
  enum: 'i32',
  i64: 'i64',
  double: 'dbl',
  string: 'str',
  binary: 'str',
  struct: 'rec',
  list: 'lst',
  set: 'set',
  map: 'map',
};

/** What goes before a value's elements: the bracket and the types. */
function opening(type: Type): string {
  if (type.kind === 'map') return `["${TAG[type.key.kind]}","${TAG[type.value.kind]}",`;
  if (type.kind === 'list' || type.kind === 'set') return `["${TAG[type.element.kind]}",`;
  return '';
}

/** Name of the constant that holds a piece of protocol text, made of the letters and digits in it. */
function fragmentName(text: string): string {
  return `_${(text.match(/[a-z0-9]+/g) ?? []).join('_')}`;
}

export function jsonDialect(program: string): Dialect {
  const binary = binaryDialect(program);
  const fragments = new Map<string, string>();
  const fragment = (text: string): string => {
    const name = fragmentName(text);
    fragments.set(name, text);
    return name;
  };
  const before = (field: Field) => fragment(`"${field.id}":{"${TAG[field.type.kind]}":${opening(field.type)}`);
  return {
    ...binary,
    protocol: 'json',
    imports: () => (fragments.size === 0 ? '' : "import { fragment } from '../json/writer.ts';\n"),
    constants: () => [...fragments].map(([name, text]) => `const ${name} = fragment('${text}');\n`).join(''),

    readFields: (cases) => [
      'r.beginStruct();',
      'for (let h = r.firstField(); h !== 0; h = r.nextField()) {',
      '  switch (h) {',
      ...cases.map((line) => `    ${line}`),
      '    default:',
      '      r.skip(h >>> 16);',
      '  }',
      '  r.endField();',
      '}',
      'r.endStruct();',
    ],
    readBranch: (cases) => [
      'r.beginStruct();',
      'const h = r.firstField();',
      'switch (h) {',
      ...cases.map((line) => `  ${line}`),
      '  default:',
      '    if (h !== 0) r.skip(h >>> 16);',
      '}',
      'r.endField();',
      'r.nextField();',
      'r.endStruct();',
    ],
    readCount: (type) => (type.kind === 'map' ? 'r.beginMap()' : 'r.beginList()'),
    readElements: (count, index, body) => [
      `for (let ${index} = 0; ${index} < ${count}; ${index}++) {`,
      '  r.nextElement();',
      ...body.map((line) => `  ${line}`),
      '}',
      'r.endList();',
    ],
    readEntries(type, count, index, body) {
      if (type.key.kind !== 'string') throw new Error('only strings are supported as keys of a map');
      return [
        `for (let ${index} = 0; ${index} < ${count}; ${index}++) {`,
        `  const key = r.key(${index});`,
        ...body('key').map((line) => `  ${line}`),
        '}',
        'r.endMap();',
      ];
    },

    beginWrite: () => ['w.beginStruct();'],
    writeField(field, value, elements) {
      const { type } = field;
      switch (type.kind) {
        case 'struct':
          return [
            `w.fragment(${before(field)});`,
            `${codecOf(program, 'write', type.def)}(w, ${value});`,
            'w.endField();',
          ];
        case 'list':
        case 'set':
          return [
            `w.beginList(${before(field)}, ${value}.length);`,
            ...elements(value, type),
            'w.endList();',
            'w.endField();',
          ];
        case 'map':
          return [
            `w.beginMap(${before(field)}, ${value}.size);`,
            ...elements(value, type),
            'w.endMap();',
            'w.endField();',
          ];
        default:
          return [`w.${scalarMethod(type)}Field(${before(field)}, ${value});`];
      }
    },
    writeElement(type, value, elements) {
      if (type.kind === 'list' || type.kind === 'set') {
        return [`w.beginList(${fragment(opening(type))}, ${value}.length);`, ...elements(value, type), 'w.endList();'];
      }
      return [`w.${scalarMethod(type)}(${value});`];
    },
    beforeElement: () => ['w.betweenElements();'],
    writeEntry: (_type, key, value) => [`w.key(${key});`, ...value, 'w.endEntry();'],
  };
}
