import { ConfigError, interpolate, type Json, leafText, type Scope } from './template.ts';

/** What an object of the document may hold besides its text: defaults by field name. */
export type Defaults = { readonly [field: string]: Json };

/**
 * One object of the configuration, read field by field with the leniency of the original: a leaf may be a template, a
 * number may be a string and the other way round. Fields nobody asks for are ignored; `null` counts as absent.
 *
 * References that nothing answers are noted in {@link unbound}, and stay in texts as they are; a number or choice with such a
 * reference reads as its zero, so the caller looks there before it uses what it read. Everything else that is wrong throws
 * a ConfigError naming the field's path.
 */
export class Struct {
  readonly path: string;
  readonly scope: Scope;
  /** References that nothing answered, shared by a whole document. */
  readonly unbound: Set<string>;

  constructor(path: string, value: Json, defaults: Defaults, around: Scope | undefined, unbound: Set<string>) {
    if (!isObject(value)) throw new ConfigError(`${path} must be an object, not ${describe(value)}`);
    this.path = path;
    this.unbound = unbound;
    const given = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
    this.scope = { values: { ...defaults, ...given }, around };
  }

  has(field: string): boolean {
    return Object.hasOwn(this.scope.values, field);
  }

  string(field: string): string {
    return this.text(field, this.value(field)).text;
  }

  optionalString(field: string): string | undefined {
    return this.has(field) ? this.string(field) : undefined;
  }

  integer(field: string): number {
    return this.number(field, /^\s*[+-]?\d+\s*$/, 'an integer', Math.trunc);
  }

  /** A number that may have a fraction. */
  float(field: string): number {
    return this.number(field, /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i, 'a number', (value) => value);
  }

  boolean(field: string): boolean {
    const value = this.value(field);
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value !== 0;
    const text = this.leaf(field)?.toLowerCase();
    if (text === undefined || text === 'false' || text === '0') return false;
    if (text === 'true' || text === '1') return true;
    throw new ConfigError(`${this.path}.${field} must be true or false, not ${describe(text)}`);
  }

  oneOf<const T extends string>(field: string, allowed: readonly [T, ...T[]]): T {
    const text = this.leaf(field);
    if (text === undefined) return allowed[0];
    const match = allowed.find((choice) => choice === text);
    if (match === undefined) {
      throw new ConfigError(`${this.path}.${field} must be one of ${allowed.join(', ')}, not ${describe(text)}`);
    }
    return match;
  }

  struct(field: string, defaults: Defaults): Struct {
    return new Struct(`${this.path}.${field}`, this.value(field), defaults, this.scope, this.unbound);
  }

  optionalStruct(field: string, defaults: Defaults): Struct | undefined {
    return this.has(field) ? this.struct(field, defaults) : undefined;
  }

  structs(field: string, defaults: Defaults): Struct[] {
    return this.list(field).map(
      (item, index) => new Struct(`${this.path}.${field}[${index}]`, item, defaults, this.scope, this.unbound),
    );
  }

  strings(field: string): string[] {
    return this.list(field).map((item, index) => this.text(`${field}[${index}]`, item).text);
  }

  /** A map of strings; names and values may be templates. */
  stringMap(field: string): Map<string, string> {
    const value = this.value(field);
    if (!isObject(value)) throw new ConfigError(`${this.path}.${field} must be an object, not ${describe(value)}`);
    return new Map(
      Object.entries(value).map(([name, text]) => [
        this.text(field, name).text,
        this.text(`${field}[${name}]`, text).text,
      ]),
    );
  }

  private value(field: string): Json {
    const value = this.scope.values[field];
    if (value === undefined) throw new ConfigError(`${this.path}.${field} is required`);
    return value;
  }

  private list(field: string): readonly Json[] {
    const value = this.value(field);
    if (!Array.isArray(value)) throw new ConfigError(`${this.path}.${field} must be a list, not ${describe(value)}`);
    return value as readonly Json[];
  }

  /** The text of a leaf; undefined when a reference in it could not be resolved. */
  private leaf(field: string): string | undefined {
    const { text, bound } = this.text(field, this.value(field));
    return bound ? text : undefined;
  }

  private number(field: string, form: RegExp, what: string, shape: (value: number) => number): number {
    const value = this.value(field);
    if (typeof value === 'number') return shape(value);
    if (typeof value === 'boolean') return value ? 1 : 0;
    const text = this.leaf(field);
    if (text === undefined) return 0;
    if (!form.test(text)) throw new ConfigError(`${this.path}.${field} must be ${what}, not ${describe(text)}`);
    return shape(Number(text));
  }

  private text(field: string, value: Json): { text: string; bound: boolean } {
    if (typeof value === 'object') {
      throw new ConfigError(`${this.path}.${field} must be text or a number, not ${describe(value)}`);
    }
    if (typeof value !== 'string') return { text: leafText(value), bound: true };
    const { text, unbound } = interpolate(value, this.scope);
    for (const address of unbound) this.unbound.add(address);
    return { text, bound: unbound.length === 0 };
  }
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 80)}...`;
}
