/** What the writers of codecs for the three protocols share: the shape of a reader and of a writer function. */

import { type Field, isPrimitive, type Program, type StructDef, type Type, wireOrder } from './idl.ts';
import { HEADER, typeText } from './text.ts';
import { allStructs, literalText, zeroText } from './types.ts';

/**
 * Structs that are many times the same and take long: their encoded bytes are kept when that is asked for, and equal bytes
 * are read as one object.
 */
const KEPT: ReadonlySet<string> = new Set(['TaskConfig']);

/** Structs that come in long lists, most of them as before: of lists for which that is asked the encoded bytes are kept in runs. */
const KEPT_IN_RUNS: ReadonlySet<string> = new Set(['ScheduledTask']);

/** Name of a protocol: its folder in src/wire and the first part of the names of its classes. */
export type ProtocolName = 'binary' | 'compact' | 'json';

/** How one protocol differs. Every function returns lines of TypeScript without indentation. */
export interface Dialect {
  readonly protocol: ProtocolName;
  /** Modules and names that a file needs besides the reader and writer, given the text that uses them. */
  imports(body: string): string;
  /** Constants that the functions refer to, given the text that uses them. */
  constants(body: string): string;

  /** Reads the fields of a struct; `cases` are those of the switch. */
  readFields(cases: readonly string[]): readonly string[];
  /** Reads the one field of a union. */
  readBranch(cases: readonly string[]): readonly string[];
  /** Labels of the switch for a field, and the expression that reads it. */
  readCase(field: Field): readonly { readonly label: string; readonly value: ReadValue }[];
  /** The expression that reads the begin of a list or map and gives the number of its elements or entries. */
  readCount(type: Type): string;
  /** Reads all elements of a list; `body` reads one. */
  readElements(count: string, index: string, body: readonly string[]): readonly string[];
  /** Reads all entries of a map; `body` reads the value that belongs to a key. */
  readEntries(
    type: Type & { kind: 'map' },
    count: string,
    index: string,
    body: (key: string) => readonly string[],
  ): readonly string[];

  /** Begin and end of a struct's or union's writer. */
  beginWrite(struct: StructDef): readonly string[];
  endWrite(): readonly string[];
  /** Writes a field, whose value is not undefined. */
  writeField(
    field: Field,
    value: string,
    elements: (value: string, type: Type) => readonly string[],
  ): readonly string[];
  /** Writes a value that is an element. */
  writeElement(
    type: Type,
    value: string,
    elements: (value: string, type: Type) => readonly string[],
  ): readonly string[];
  /** What goes before each element of a list. */
  beforeElement(): readonly string[];
  /** Writes an entry of a map. */
  writeEntry(type: Type & { kind: 'map' }, key: string, value: readonly string[]): readonly string[];
}

/** An expression that reads a value, or a container to be read by statements. */
export type ReadValue = { readonly expression: string } | { readonly container: Type };

const indent = (lines: readonly string[], by = 1): string[] => lines.map((line) => '  '.repeat(by) + line);

/** The file of codecs of a program for one protocol. */
export function codecFile(program: Program, dialect: Dialect): string {
  const body = allStructs(program)
    .map((struct) => [...reader(program, struct, dialect), ...writer(program, struct, dialect)].join('\n'))
    .join('\n\n');
  const programs = [program, ...program.includes];
  const defaults = allStructs(program).flatMap((struct) =>
    struct.fields.flatMap((f) => {
      if (f.fallback === undefined) return [];
      const type = programType(program, f.type);
      return [`const ${defaultName(struct, f)}: ${type} = ${literalText(program.name, f.type, f.fallback)};\n`];
    }),
  );
  const title = dialect.protocol.charAt(0).toUpperCase() + dialect.protocol.slice(1);
  const imports = [
    `import type { ${title}Reader } from '../${dialect.protocol}/reader.ts';\n`,
    `import type { ${title}Writer } from '../${dialect.protocol}/writer.ts';\n`,
    dialect.imports(body),
    KEPT.size > 0 && body.includes('keptOf(') ? "import { keptOf, writeAndKeep } from '../kept.ts';\n" : '',
    body.includes('encodedRuns<') ? "import { encodedRuns } from '../kept-runs.ts';\n" : '',
    body.includes('new ReadCache<') ? "import { ReadCache } from '../read-cache.ts';\n" : '',
    /\bROOM\b/.test(body) ? "import { ROOM } from '../source.ts';\n" : '',
    /\bInt64\b/.test(body) ? "import type { Int64 } from '../types.ts';\n" : '',
    ...programs.flatMap((p) => [
      new RegExp(`\\b${p.name}\\.`).test(body) ? `import type * as ${p.name} from './${p.name}.ts';\n` : '',
      new RegExp(`\\b${p.name}Enums\\.`).test(body) ? `import * as ${p.name}Enums from './${p.name}.enums.ts';\n` : '',
      p !== program && body.includes(`${p.name}Codec.`)
        ? `import * as ${p.name}Codec from './${p.name}.${dialect.protocol}.ts';\n`
        : '',
    ]),
  ];
  const constants = [...defaults, dialect.constants(body)].join('');
  return [HEADER, imports.join(''), constants, body]
    .filter((part) => part !== '')
    .join('\n')
    .concat('\n');
}

/** The type of a value, with the module it comes from: codec files define none themselves. */
function programType(program: Program, type: Type): string {
  return typeText(`the codecs of ${program.name}`, type);
}

/** How a codec file calls the function that reads or writes a struct. */
export function codecOf(program: string, verb: 'read' | 'write', def: StructDef): string {
  return def.program === program ? `${verb}${def.name}` : `${def.program}Codec.${verb}${def.name}`;
}

function defaultName(struct: StructDef, field: Field): string {
  return `${struct.name}_${field.name}`.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}

function reader(program: Program, struct: StructDef, dialect: Dialect): readonly string[] {
  const title = dialect.protocol.charAt(0).toUpperCase() + dialect.protocol.slice(1);
  const names = struct.fields.map((f) => f.name);
  const locals = wireOrder(struct).map((f) => {
    const type = programType(program, f.type);
    if (struct.kind === 'union') return `let ${f.name}: ${type} | undefined;`;
    if (f.fallback !== undefined) return `let ${f.name}: ${type} | undefined = ${defaultName(struct, f)};`;
    if (f.optional || !isPrimitive(f.type)) return `let ${f.name}: ${type} | undefined;`;
    return `let ${f.name}${f.type.kind === 'i64' ? ': Int64' : ''} = ${zeroText(f)};`;
  });
  const cases = wireOrder(struct).flatMap((f) =>
    dialect.readCase(f).flatMap(({ label, value }) => {
      if ('expression' in value) return [`case ${label}:`, `  ${f.name} = ${value.expression};`, '  break;'];
      const lines = readContainer(program, value.container, 0, dialect, (list) => [`${f.name} = ${list};`]);
      return [`case ${label}: {`, ...indent(lines), '  break;', '}'];
    }),
  );
  const fields = struct.kind === 'union' ? dialect.readBranch(cases) : dialect.readFields(cases);
  const cast = struct.kind === 'union' ? ` as ${struct.program}.${struct.name}` : '';
  const result = names.length === 0 ? 'return {};' : `return { ${names.join(', ')} }${cast};`;
  const type = `${struct.program}.${struct.name}`;
  const head = (name: string) => `function ${name}(r: ${title}Reader): ${type} {`;
  const body = indent([...locals, ...fields, result]);
  const name = `read${struct.name}`;
  if (!KEPT.has(struct.name)) return [`export ${head(name)}`, ...body, '}'];
  const cache = `known${struct.name}s`;
  return [
    `const ${cache} = new ReadCache<${type}>();`,
    `export ${head(name)}`,
    `  return ${cache}.read(r, ${name}Anew);`,
    '}',
    head(`${name}Anew`),
    ...body,
    '}',
  ];
}

/** Reads a container into a fresh variable and hands its name on. */
function readContainer(
  program: Program,
  type: Type,
  level: number,
  dialect: Dialect,
  use: (name: string) => readonly string[],
): readonly string[] {
  const suffix = level === 0 ? '' : String(level);
  const [list, map, known] = [`list${suffix}`, `map${suffix}`, `known${suffix}`];
  const [count, index] = [`n${suffix}`, `i${suffix}`];
  const begin = `const ${count} = ${dialect.readCount(type)};`;
  const readTo = (element: Type, put: (expression: string) => string): readonly string[] => {
    if (element.kind === 'list' || element.kind === 'set' || element.kind === 'map') {
      return readContainer(program, element, level + 1, dialect, (inner) => [put(inner)]);
    }
    return [put(readExpression(program.name, element))];
  };
  if (type.kind === 'map') {
    const types = `${programType(program, type.key)}, ${programType(program, type.value)}`;
    const body = (key: string) => readTo(type.value, (value) => `${map}.set(${key}, ${value});`);
    return [
      begin,
      `const ${map} = new Map<${types}>();`,
      ...dialect.readEntries(type, count, index, body),
      ...use(map),
    ];
  }
  if (type.kind !== 'list' && type.kind !== 'set') throw new Error(`${type.kind} is no container`);
  const { element } = type;
  const elementType = programType(program, element);
  if (element.kind === 'enum') {
    const body = [
      `const ${known} = ${readExpression(program.name, element)};`,
      `if (${known} === undefined) r.dropped++;`,
      `else ${list}.push(${known});`,
    ];
    const elements = dialect.readElements(count, index, body);
    return [begin, `const ${list}: ${elementType}[] = [];`, ...elements, ...use(list)];
  }
  return [
    begin,
    `const ${list} = new Array<${elementType}>(Math.min(${count}, ROOM));`,
    ...dialect.readElements(
      count,
      index,
      readTo(element, (value) => `${list}[${index}] = ${value};`),
    ),
    ...use(list),
  ];
}

/** The expression that reads a value that is no container. The same in all protocols. */
export function readExpression(program: string, type: Type): string {
  switch (type.kind) {
    case 'bool':
    case 'i32':
    case 'i64':
    case 'double':
    case 'string':
    case 'binary':
      return `r.${type.kind}()`;
    case 'enum':
      return `${type.def.program}Enums.as${type.def.name}(r.i32())`;
    case 'struct':
      return `${codecOf(program, 'read', type.def)}(r)`;
    default:
      throw new Error(`fields of type ${type.kind} are not supported`);
  }
}

/** Name of the methods for a value that is no struct and no container. */
export function scalarMethod(type: Type): string {
  switch (type.kind) {
    case 'bool':
    case 'i32':
    case 'i64':
    case 'double':
    case 'string':
    case 'binary':
      return type.kind;
    case 'enum':
      return 'i32';
    default:
      throw new Error(`fields of type ${type.kind} are not supported`);
  }
}

function writer(program: Program, struct: StructDef, dialect: Dialect): readonly string[] {
  const title = dialect.protocol.charAt(0).toUpperCase() + dialect.protocol.slice(1);
  const type = `${struct.program}.${struct.name}`;
  const head = (name: string, value = 'v') => `function ${name}(w: ${title}Writer, ${value}: ${type}): void {`;
  const name = `write${struct.name}`;
  const elements = (value: string, container: Type) => writeElements(program, value, container, 0, dialect);
  const fields =
    struct.kind === 'union' ? writeBranches(struct, dialect, elements) : writeFields(struct, dialect, elements);
  const value = struct.fields.length === 0 ? '_v' : 'v';
  const runs = KEPT_IN_RUNS.has(struct.name) ? [`const ${runsOf(struct)} = encodedRuns<${type}>();`] : [];
  const body = indent([...dialect.beginWrite(struct), ...fields, ...dialect.endWrite()]);
  if (!KEPT.has(struct.name)) return [...runs, `export ${head(name, value)}`, ...body, '}'];
  return [
    ...runs,
    `export ${head(name)}`,
    '  const kept = keptOf(v);',
    `  if (kept === undefined) ${name}Anew(w, v);`,
    `  else if (kept.${dialect.protocol} !== undefined) w.raw(kept.${dialect.protocol});`,
    `  else kept.${dialect.protocol} = writeAndKeep(w, v, ${name}Anew);`,
    '}',
    head(`${name}Anew`),
    ...body,
    '}',
  ];
}

/** Name of the constant in whose hands the runs of a struct are. */
function runsOf({ name }: StructDef): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Runs`;
}

type Elements = (value: string, type: Type) => readonly string[];

function writeFields(struct: StructDef, dialect: Dialect, elements: Elements): readonly string[] {
  return wireOrder(struct).flatMap((f) => {
    const lines = dialect.writeField(f, `v.${f.name}`, elements);
    if (isPrimitive(f.type) && !f.optional) return lines;
    return when(`v.${f.name} !== undefined`, lines);
  });
}

function writeBranches(struct: StructDef, dialect: Dialect, elements: Elements): readonly string[] {
  const branches = wireOrder(struct).flatMap((f, i) => {
    const lines = dialect.writeField(f, `v.${f.name}`, elements);
    const [first, ...rest] = when(`v.${f.name} !== undefined`, lines);
    return [`${i === 0 ? '' : 'else '}${first}`, ...rest];
  });
  return [...branches, `else w.unwritable('Cannot write a TUnion with no set value!');`];
}

function when(condition: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 1) return [`if (${condition}) ${lines[0]}`];
  return [`if (${condition}) {`, ...indent(lines), '}'];
}

/** Writes all elements of a list or set, or entries of a map. */
function writeElements(
  program: Program,
  value: string,
  type: Type,
  level: number,
  dialect: Dialect,
): readonly string[] {
  const suffix = level === 0 ? '' : String(level);
  const inner: Elements = (v, t) => writeElements(program, v, t, level + 1, dialect);
  if (type.kind === 'map') {
    const [key, entry] = [`key${suffix}`, `e${suffix}`];
    const lines = dialect.writeEntry(type, key, writeValue(program, type.value, entry, dialect, inner));
    return [`for (const [${key}, ${entry}] of ${value}) {`, ...indent(lines), '}'];
  }
  if (type.kind !== 'list' && type.kind !== 'set') throw new Error(`${type.kind} is no container`);
  const { element } = type;
  const e = `e${suffix}`;
  const lines = [...dialect.beforeElement(), ...writeValue(program, element, e, dialect, inner)];
  const loop =
    lines.length === 1
      ? [`for (const ${e} of ${value}) ${lines[0]}`]
      : [`for (const ${e} of ${value}) {`, ...indent(lines), '}'];
  if (element.kind !== 'struct') return loop;
  const runs = KEPT_IN_RUNS.has(element.def.name) && element.def.program === program.name;
  const args = [value, codecOf(program.name, 'write', element.def), ...(runs ? [runsOf(element.def)] : [])];
  const put = `if (!w.putOffList(${args.join(', ')}))`;
  return loop.length === 1 ? [`${put} ${loop[0]}`] : [`${put} {`, ...indent(loop), '}'];
}

function writeValue(
  program: Program,
  type: Type,
  value: string,
  dialect: Dialect,
  elements: Elements,
): readonly string[] {
  if (type.kind === 'struct') return [`${codecOf(program.name, 'write', type.def)}(w, ${value});`];
  return dialect.writeElement(type, value, elements);
}
