import { apiDescriptors, javaDouble, type StructDescriptor, type TypeDescriptor } from '../wire/index.ts';
import { quoted } from './quoted.ts';
import { scalarText } from './scalars.ts';

/*
 * Structs as the original's library writes the objects of Java that hold them: fields by name in the order of the IDL; numbers, truth
 * values and collections always, whether they are set or not; enums by name; special characters of pages escaped.
 */

/** What the members of an object are, in order, each `"name":value`. */
interface Style {
  /** What stands before the fields of a struct and the branch of a union. */
  readonly first: readonly string[];
  union(branch: string, value: string): readonly string[];
  /** Puts members or elements between brackets. */
  block(brackets: '{}' | '[]', members: readonly string[], depth: number): string;
}

/** What stands between a name and its value, and indents one level. */
const PRETTY = { colon: ': ', indent: '  ' };

const compactBlock: Style['block'] = (brackets, members) => `${brackets[0]}${members.join()}${brackets[1]}`;

/** The members of objects as they are held: with a place for their hash, which is not worked out. */
const HELD: Style = {
  first: ['"cachedHashCode":0'],
  union: (branch, value) => [`"setField":"${branch}"`, `"value":${value}`],
  block: compactBlock,
};

const DUMPED: Style = {
  first: [],
  union: (branch, value) => [`"value"${PRETTY.colon}${value}`, `"key"${PRETTY.colon}"${branch}"`],
  block(brackets, members, depth) {
    if (members.length === 0) return brackets;
    const line = `\n${PRETTY.indent.repeat(depth)}`;
    return `${brackets[0]}${members.map((member) => `${line}${PRETTY.indent}${member}`).join()}${line}${brackets[1]}`;
  },
};

/**
 * A struct of the API in one line, every struct and union with a hash, which is 0.
 * (gson: internal/bind/ReflectiveTypeAdapterFactory.java)
 */
export function heldObject(struct: string, value: object): string {
  return new Writer(HELD, ':').struct(struct, value, 0);
}

/** A struct of the API in lines, indented by two blanks a level. (aurora: scheduler/http/StructDump.java) */
export function dumpedObject(struct: string, value: object): string {
  return new Writer(DUMPED, PRETTY.colon).struct(struct, value, 0);
}

class Writer {
  private readonly style: Style;
  private readonly colon: string;

  constructor(style: Style, colon: string) {
    this.style = style;
    this.colon = colon;
  }

  struct(name: string, value: object, depth: number): string {
    const { kind, fields } = descriptorOf(name);
    const held = value as Readonly<Record<string, unknown>>;
    const members = [...this.style.first];
    for (const { name: field, type } of fields) {
      const part = held[field];
      if (kind === 'union') {
        if (part !== undefined)
          members.push(...this.style.union(constantName(field), this.text(type, part, depth + 1)));
      } else if (part !== undefined || isAlwaysThere(type)) {
        members.push(`"${field}"${this.colon}${this.text(type, part, depth + 1)}`);
      }
    }
    return this.style.block('{}', members, depth);
  }

  private text(type: TypeDescriptor, value: unknown, depth: number): string {
    switch (type.kind) {
      case 'struct':
        return this.struct(type.name, value as object, depth);
      case 'list':
      case 'set': {
        const elements = (value ?? []) as readonly unknown[];
        return this.style.block(
          '[]',
          elements.map((each) => this.text(type.element, each, depth + 1)),
          depth,
        );
      }
      case 'map': {
        const entries = [...((value ?? []) as Iterable<readonly [unknown, unknown]>)];
        const members = entries.map(
          ([key, each]) => `${quoted(String(key))}${this.colon}${this.text(type.value, each, depth + 1)}`,
        );
        return this.style.block('{}', members, depth);
      }
      default:
        return scalarText(type, value, numberText);
    }
  }
}

function descriptorOf(name: string): StructDescriptor {
  const found = apiDescriptors[name];
  if (found === undefined) throw new RangeError(`There is no struct ${name} in the API.`);
  return found;
}

/** What an object of Java always holds. */
function isAlwaysThere({ kind }: TypeDescriptor): boolean {
  return kind !== 'string' && kind !== 'enum' && kind !== 'struct';
}

/** `numCpus` as `NUM_CPUS`. */
function constantName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** What JSON has no number for is a text. */
function numberText(value: number): string {
  return Number.isFinite(value) ? javaDouble(value) : quoted(javaDouble(value));
}
