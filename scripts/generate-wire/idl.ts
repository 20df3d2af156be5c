/** Reads Thrift IDL into a small resolved model: the form that the writers of TypeScript work from. */

import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type Comment,
  type ConstValue,
  type FieldDefinition,
  parse,
  type SyntaxNode,
} from '@creditkarma/thrift-parser';

export type Primitive = 'bool' | 'byte' | 'i16' | 'i32' | 'i64' | 'double';

export type Type =
  | { readonly kind: Primitive | 'string' | 'binary' }
  | { readonly kind: 'enum'; readonly def: EnumDef }
  | { readonly kind: 'struct'; readonly def: StructDef }
  | { readonly kind: 'list' | 'set'; readonly element: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly value: Type };

export interface EnumDef {
  readonly program: string;
  readonly name: string;
  readonly doc: readonly string[];
  readonly members: readonly { readonly name: string; readonly value: number; readonly doc: readonly string[] }[];
}

export interface Field {
  readonly id: number;
  readonly name: string;
  readonly doc: readonly string[];
  readonly type: Type;
  readonly optional: boolean;
  readonly fallback: Literal | undefined;
}

export interface StructDef {
  readonly program: string;
  readonly name: string;
  readonly doc: readonly string[];
  readonly kind: 'struct' | 'union';
  /** In the order of the IDL; a wire writer sorts them by id. */
  readonly fields: readonly Field[];
}

export type Literal =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'list'; readonly elements: readonly Literal[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Literal])[] };

export interface ConstDef {
  readonly name: string;
  readonly doc: readonly string[];
  readonly type: Type;
  readonly value: Literal;
}

export interface MethodDef {
  readonly name: string;
  readonly doc: readonly string[];
  readonly args: StructDef;
  readonly returns: StructDef;
}

export interface ServiceDef {
  readonly name: string;
  readonly doc: readonly string[];
  readonly parent: ServiceDef | undefined;
  readonly methods: readonly MethodDef[];
}

export interface Program {
  readonly name: string;
  readonly includes: readonly Program[];
  readonly enums: readonly EnumDef[];
  readonly structs: readonly StructDef[];
  readonly constants: readonly ConstDef[];
  readonly services: readonly ServiceDef[];
}

/** True for types that Java holds in a primitive: they have no unset state unless optional, and are always written. */
export function isPrimitive(type: Type): boolean {
  return ['bool', 'byte', 'i16', 'i32', 'i64', 'double'].includes(type.kind);
}

/** Fields in the order in which they go on the wire. */
export function wireOrder(struct: StructDef): readonly Field[] {
  return [...struct.fields].sort((a, b) => a.id - b.id);
}

/**
 * Reads an IDL file and those it includes.
 * @param loaded programs read so far, by path; shared so that an included file is read once
 * @throws Error naming the file and line when it does not parse or names something unknown
 */
export function readProgram(path: string, loaded: Map<string, Program> = new Map()): Program {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const name = basename(path, '.thrift');
  const document = parse(readFileSync(path, 'utf8'));
  if (document.type === 'ThriftErrors') {
    const [first] = document.errors;
    throw new Error(`${path}:${first?.loc.start.line}: ${first?.message}`);
  }
  const includes: Program[] = [];
  const enums: EnumDef[] = [];
  const structs: StructDef[] = [];
  const constants: ConstDef[] = [];
  const services: ServiceDef[] = [];

  const enumOf = (program: Program | undefined, local: string) =>
    (program?.enums ?? enums).find((e) => e.name === local);
  const structOf = (program: Program | undefined, local: string) =>
    (program?.structs ?? structs).find((s) => s.name === local);

  const typeOf = (node: SyntaxNode): Type => {
    switch (node.type) {
      case 'BoolKeyword':
        return { kind: 'bool' };
      case 'ByteKeyword':
      case 'I8Keyword':
        return { kind: 'byte' };
      case 'I16Keyword':
        return { kind: 'i16' };
      case 'I32Keyword':
        return { kind: 'i32' };
      case 'I64Keyword':
        return { kind: 'i64' };
      case 'DoubleKeyword':
        return { kind: 'double' };
      case 'StringKeyword':
        return { kind: 'string' };
      case 'BinaryKeyword':
        return { kind: 'binary' };
      case 'ListType':
      case 'SetType': {
        const { valueType } = node as SyntaxNode & { valueType: SyntaxNode };
        return { kind: node.type === 'ListType' ? 'list' : 'set', element: typeOf(valueType) };
      }
      case 'MapType': {
        const { keyType, valueType } = node as SyntaxNode & { keyType: SyntaxNode; valueType: SyntaxNode };
        return { kind: 'map', key: typeOf(keyType), value: typeOf(valueType) };
      }
      case 'Identifier': {
        const { value } = node as SyntaxNode & { value: string };
        const [prefix, local] = value.includes('.') ? (value.split('.') as [string, string]) : [undefined, value];
        const program = prefix === undefined ? undefined : includes.find((p) => p.name === prefix);
        const def = enumOf(program, local);
        if (def !== undefined) return { kind: 'enum', def };
        const struct = structOf(program, local);
        if (struct !== undefined) return { kind: 'struct', def: struct };
        throw new Error(`${path}:${node.loc.start.line}: unknown type ${value}`);
      }
      default:
        throw new Error(`${path}:${node.loc.start.line}: type ${node.type} is not supported`);
    }
  };

  const fieldOf = (node: FieldDefinition): Field => {
    if (node.fieldID === null) throw new Error(`${path}:${node.loc.start.line}: field ${node.name.value} has no id`);
    if (node.requiredness === 'required') {
      throw new Error(`${path}:${node.loc.start.line}: required field ${node.name.value} is not supported`);
    }
    return {
      id: node.fieldID.value,
      name: node.name.value,
      doc: docOf(node.comments),
      type: typeOf(node.fieldType),
      optional: node.requiredness === 'optional',
      fallback: node.defaultValue === null ? undefined : literalOf(node.defaultValue),
    };
  };

  // Enums and structs first, without fields: the parser hands unions over after the structs that use them.
  const fieldsOf = new Map<StructDef, Field[]>();
  for (const node of document.body) {
    if (node.type !== 'StructDefinition' && node.type !== 'UnionDefinition') continue;
    const fields: Field[] = [];
    const kind = node.type === 'UnionDefinition' ? 'union' : 'struct';
    const struct: StructDef = { program: name, name: node.name.value, doc: docOf(node.comments), kind, fields };
    structs.push(struct);
    fieldsOf.set(struct, fields);
  }
  for (const node of document.body) {
    switch (node.type) {
      case 'NamespaceDefinition':
        break;
      case 'IncludeDefinition':
        includes.push(readProgram(join(dirname(path), node.path.value), loaded));
        break;
      case 'EnumDefinition': {
        const members = node.members.map((member) => {
          if (member.initializer === null)
            throw new Error(`${path}: ${member.name.value} of ${node.name.value} has no number`);
          const value = Number(member.initializer.value.value);
          return { name: member.name.value, value, doc: docOf(member.comments) };
        });
        enums.push({ program: name, name: node.name.value, doc: docOf(node.comments), members });
        break;
      }
      case 'StructDefinition':
      case 'UnionDefinition': {
        const struct = structOf(undefined, node.name.value);
        if (struct !== undefined) fieldsOf.get(struct)?.push(...node.fields.map(fieldOf));
        break;
      }
      case 'ConstDefinition':
        constants.push({
          name: node.name.value,
          doc: docOf(node.comments),
          type: typeOf(node.fieldType),
          value: literalOf(node.initializer),
        });
        break;
      case 'ServiceDefinition': {
        const parent = services.find((s) => s.name === node.extends?.value);
        const methods = node.functions.map((method): MethodDef => {
          const returns = typeOf(method.returnType);
          if (returns.kind !== 'struct' || method.throws.length > 0 || method.oneway) {
            throw new Error(
              `${path}:${method.loc.start.line}: ${method.name.value} must return a struct and throw nothing`,
            );
          }
          const args: StructDef = {
            program: name,
            name: `${method.name.value.charAt(0).toUpperCase()}${method.name.value.slice(1)}Args`,
            doc: [`Arguments of ${method.name.value}.`],
            kind: 'struct',
            fields: method.fields.map(fieldOf),
          };
          return { name: method.name.value, doc: docOf(method.comments), args, returns: returns.def };
        });
        services.push({ name: node.name.value, doc: docOf(node.comments), parent, methods });
        break;
      }
      default:
        throw new Error(`${path}:${node.loc.start.line}: ${node.type} is not supported`);
    }
  }
  const program: Program = { name, includes, enums, structs, constants, services };
  loaded.set(path, program);
  return program;
}

function literalOf(node: ConstValue): Literal {
  switch (node.type) {
    case 'StringLiteral':
      return { kind: 'string', value: node.value.replaceAll('\\\\', '\\') };
    case 'IntConstant':
    case 'DoubleConstant':
      return { kind: 'number', value: Number(node.value.value) };
    case 'BooleanLiteral':
      return { kind: 'bool', value: node.value };
    case 'Identifier':
      return { kind: 'name', value: node.value };
    case 'ConstList':
      return { kind: 'list', elements: node.elements.map(literalOf) };
    case 'ConstMap':
      return {
        kind: 'map',
        entries: node.properties.map((p) => [textOf(literalOf(p.name)), literalOf(p.initializer)] as const),
      };
    default:
      throw new Error('unknown kind of literal');
  }
}

function textOf(literal: Literal): string {
  if (literal.kind !== 'string') throw new Error('only field names are supported as keys of a map literal');
  return literal.value;
}

/** Text of the last comment block before a definition, as lines. Line comments are headings of sections, not docs. */
function docOf(comments: readonly Comment[]): readonly string[] {
  const last = comments.at(-1);
  if (last === undefined || !Array.isArray(last.value)) return [];
  return last.value.map((line) => line.replace(/^\s*\*?\s?/, '').trim());
}
