/** Writes the TypeScript face of a program: interfaces, enums, constants, type tokens and tables of methods. */

import {
  type ConstDef,
  type EnumDef,
  type Field,
  isPrimitive,
  type Literal,
  type Program,
  type ServiceDef,
  type StructDef,
  type Type,
} from './idl.ts';
import { docComment, HEADER, nameIn, typeText } from './text.ts';

/** Structs of a program, with those made for its services: arguments of each method, and one reply a return type. */
export function allStructs(program: Program): readonly StructDef[] {
  const methods = program.services.flatMap((service) => service.methods);
  const replies = new Map(methods.map((method) => [method.returns.name, replyOf(method.returns)]));
  return [...program.structs, ...replies.values(), ...methods.map((method) => method.args)];
}

/** The struct that carries a method's return value in a reply message: field 0. */
function replyOf(returns: StructDef): StructDef {
  const success: Field = {
    id: 0,
    name: 'success',
    doc: [],
    type: { kind: 'struct', def: returns },
    optional: false,
    fallback: undefined,
  };
  return {
    program: returns.program,
    name: `${returns.name}Reply`,
    doc: [`What a reply message carries: the ${returns.name} of the call.`],
    kind: 'struct',
    fields: [success],
  };
}

/** The file of a program's enums, apart because codecs need them too. */
export function enumsFile(program: Program): string {
  return [HEADER, ...program.enums.map(enumText)].join('\n');
}

/** The file of types for a program: what its users see. */
export function typesFile(program: Program): string {
  const definitions = [
    ...allStructs(program).map((struct) => structText(program.name, struct)),
    ...program.constants.map((constant) => constantText(program, constant)),
    ...program.services.filter((s) => !program.services.some((t) => t.parent === s)).map((s) => serviceText(s)),
  ].join('\n');
  const code = definitions.replaceAll(/\/\*\*.*?\*\//gs, '');
  const enums = program.enums.map((e) => e.name).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const shared = ['Int64', 'MethodType', 'StructType', 'Union'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(code),
  );
  const imports = [
    ...program.includes.map((included) => `import type * as ${included.name} from './${included.name}.ts';\n`),
    ...['binary', 'compact', 'json'].map((p) => `import * as ${p} from './${program.name}.${p}.ts';\n`),
    enums.length > 0 ? `import { ${enums.join(', ')} } from './${program.name}.enums.ts';\n` : '',
    `import type { ${shared.join(', ')} } from '../types.ts';\n`,
    program.enums.length > 0 ? `\nexport * from './${program.name}.enums.ts';\n` : '',
  ];
  return [HEADER, imports.join(''), definitions].join('\n');
}

function enumText({ name, doc, members }: EnumDef): string {
  const values = members.map((m) => `${docComment(m.doc, '  ')}  ${m.name}: ${m.value},\n`).join('');
  const names = members.map((m) => `  ${m.value}: '${m.name}',\n`).join('');
  return `${docComment(doc)}export const ${name} = {
${values}} as const;
export type ${name} = (typeof ${name})[keyof typeof ${name}];
/** Name of each ${name}, by its number. */
export const ${name}Name: Readonly<Record<${name}, keyof typeof ${name}>> = {
${names}};
/** The number as a ${name}, if it is one. */
export function as${name}(n: number): ${name} | undefined {
  return n in ${name}Name ? (n as ${name}) : undefined;
}
`;
}

function structText(program: string, struct: StructDef): string {
  const { name, doc, fields } = struct;
  const body = fields.map((f) => `${docComment(f.doc, '  ')}  ${fieldText(program, struct, f)};\n`).join('');
  const type =
    struct.kind === 'union'
      ? `export type ${name} = Union<{\n${body}}>;\n`
      : `export interface ${name} ${body === '' ? '{}' : `{\n${body}}`}\n`;
  const codecs = ['binary', 'compact', 'json'].map(
    (p) => `  ${p}: { read: ${p}.read${name}, write: ${p}.write${name} },\n`,
  );
  return `${docComment(doc)}${type}export const ${name}: StructType<${name}> = {\n  name: '${name}',\n${codecs.join('')}};\n`;
}

function fieldText(program: string, struct: StructDef, field: Field): string {
  const type = typeText(program, field.type);
  if (struct.kind === 'union') return `readonly ${field.name}: ${type}`;
  if (isPrimitive(field.type) && !field.optional) return `readonly ${field.name}: ${type}`;
  return `readonly ${field.name}?: ${type} | undefined`;
}

function constantText(program: Program, { name, doc, type, value }: ConstDef): string {
  const head = `${docComment(doc)}export const ${name}`;
  if (type.kind === 'set') {
    return `${head}: ReadonlySet<${typeText(program.name, type.element)}> = new Set([${elementsText(program.name, type.element, value)}]);\n`;
  }
  return `${head} = ${literalText(program.name, type, value)};\n`;
}

function elementsText(program: string, element: Type, value: Literal): string {
  if (value.kind !== 'list') throw new Error('a set constant needs a list of elements');
  return value.elements
    .map((e) => `\n  ${literalText(program, element, e)},`)
    .join('')
    .concat('\n');
}

/** A literal of the IDL as a TypeScript expression of the given type. */
export function literalText(program: string, type: Type, value: Literal): string {
  switch (value.kind) {
    case 'string':
      return `'${value.value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
    case 'number':
    case 'bool':
      return String(value.value);
    case 'name': {
      if (type.kind !== 'enum') return value.value;
      return `${nameIn(program, type.def)}.${value.value.split('.').at(-1)}`;
    }
    case 'list': {
      if (type.kind !== 'list' && type.kind !== 'set') throw new Error('a list literal for something that is no list');
      return `[${value.elements.map((e) => literalText(program, type.element, e)).join(', ')}]`;
    }
    case 'map': {
      if (type.kind !== 'struct') throw new Error('only struct literals are supported in braces');
      const given = new Map(value.entries);
      const fields = type.def.fields.map((f) => {
        const literal = given.get(f.name);
        return `${f.name}: ${literal === undefined ? zeroText(f) : literalText(program, f.type, literal)}`;
      });
      return `{ ${fields.join(', ')} }`;
    }
  }
}

/** What a field holds when it was not on the wire. */
export function zeroText(field: Field): string {
  if (field.optional || !isPrimitive(field.type)) return 'undefined';
  return field.type.kind === 'bool' ? 'false' : '0';
}

function serviceText(service: ServiceDef): string {
  const chain: ServiceDef[] = [];
  for (let s: ServiceDef | undefined = service; s !== undefined; s = s.parent) chain.unshift(s);
  const { name } = service;
  const args = chain.flatMap((s) =>
    s.methods.map((m) => `${docComment(m.doc, '  ')}  readonly ${m.name}: ${m.args.name};\n`),
  );
  const replies = chain.flatMap((s) => s.methods.map((m) => `  readonly ${m.name}: ${m.returns.name};\n`));
  const rows = chain.flatMap((s) =>
    s.methods.map(
      (m) => `  ${m.name}: { service: '${s.name}', args: ${m.args.name}, result: ${m.returns.name}Reply },\n`,
    ),
  );
  return `/** Arguments of every method of ${name}, those it inherits among them. */
export interface ${name}Args {
${args.join('')}}

/** What every method of ${name} returns. */
export interface ${name}Returns {
${replies.join('')}}

/** Every method of ${name}: the service that declares it, and how its arguments and its reply go on the wire. */
export const ${name}Methods: {
  readonly [M in keyof ${name}Args]: MethodType<${name}Args[M], { readonly success?: ${name}Returns[M] | undefined }, ${chain.map((s) => `'${s.name}'`).join(' | ')}>;
} = {
${rows.join('')}};
`;
}
