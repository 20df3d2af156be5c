import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type Scalar,
} from 'yaml';

/** A file that cannot be taken: what is wrong, where, and what to write instead. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** The part of a file that a value came from. */
interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly warn: (warning: string) => void;
}

/**
 * The value of a field of a YAML file, which may be missing. Reading it as something that it is not is an error that names the field and its
 * line. What is text and what is a number follows the library of the Go command line: a number may stand for a text, but not the other way round.
 */
export class Field {
  /** As in `jobConfig.thermos[0].name`; empty for the whole file. */
  readonly path: string;
  private readonly source: Source;
  private readonly node: Node | undefined;

  constructor(path: string, source: Source, node: Node | undefined) {
    this.path = path;
    this.source = source;
    this.node = node;
  }

  get isSet(): boolean {
    return this.node !== undefined && !(isScalar(this.node) && this.node.value === null);
  }

  /** An error about this field. */
  error(problem: string): FileError {
    const name = this.path === '' ? 'the file' : this.path;
    return new FileError(`${this.source.file}${this.place()}: ${name} ${problem}`);
  }

  text(): string | undefined {
    const scalar = this.scalar('a text');
    if (scalar === undefined) return undefined;
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
  }

  flag(): boolean | undefined {
    const scalar = this.scalar('true or false');
    if (scalar === undefined) return undefined;
    if (typeof scalar.value === 'boolean') return scalar.value;
    throw this.error(`must be true or false, and is ${shown(scalar)}`);
  }

  number(): number | undefined {
    const scalar = this.scalar('a number');
    if (scalar === undefined) return undefined;
    if (typeof scalar.value === 'number') return scalar.value;
    throw this.error(`must be a number, and is ${shown(scalar)}`);
  }

  /** @param most the largest value allowed */
  whole(most = 2 ** 31 - 1): number | undefined {
    const value = this.number();
    if (value === undefined) return undefined;
    if (!Number.isSafeInteger(value)) throw this.error(`must be a whole number, and is ${value}`);
    if (Math.abs(value) > most) throw this.error(`must be at most ${most}, and is ${value}`);
    return value;
  }

  /** A length of time such as `1m30s`, in milliseconds. */
  duration(): number | undefined {
    const scalar = this.scalar('a length of time such as 1m30s');
    if (scalar === undefined) return undefined;
    const text = scalar.source ?? String(scalar.value);
    const ms = durationMs(text);
    if (ms !== undefined) return ms;
    const unit = /^[\d.]+$/.test(text) ? `: write ${text}s for seconds` : '';
    throw this.error(`must be a length of time such as 45s, 1m30s or 500ms, and is ${shown(scalar)}${unit}`);
  }

  /** The elements of a list; none when it is missing. */
  elements(): readonly Field[] {
    const node = this.resolved();
    if (node === undefined || (isScalar(node) && node.value === null)) return [];
    if (!isSeq(node)) throw this.error('must be a list: write [a, b], or - before each element');
    return node.items.map((item, at) => new Field(`${this.path}[${at}]`, this.source, item as Node));
  }

  /**
   * The fields in this one, by name; empty when it is missing. Whatever is not among `known` is warned about.
   * @param known names of fields; any name when left out
   */
  fields<Name extends string>(known?: readonly Name[]): Fields<Name> {
    const node = this.resolved();
    const entries = new Map<string, Node>();
    if (node !== undefined && !(isScalar(node) && node.value === null)) {
      if (!isMap(node)) throw this.error('must hold fields: name: value');
      this.collect(node, entries);
    }
    if (known !== undefined) {
      for (const [name, value] of entries)
        if (!(known as readonly string[]).includes(name)) this.warnUnknown(name, value, known);
    }
    const at = (name: string): Field =>
      new Field(this.path === '' ? name : `${this.path}.${name}`, this.source, entries.get(name));
    return { at, names: [...entries.keys()] };
  }

  private collect(map: Node, entries: Map<string, Node>): void {
    if (!isMap(map)) return;
    const merged: Node[] = [];
    for (const { key, value } of map.items) {
      const name = isScalar(key)
        ? typeof key.value === 'string'
          ? key.value
          : (key.source ?? String(key.value))
        : String(key);
      if (name === '<<' || (isScalar(key) && typeof key.value === 'symbol')) merged.push(value as Node);
      else entries.set(name, value as Node);
    }
    for (const each of merged) this.merge(each, entries);
  }

  /** Takes over what is not there yet. */
  private merge(node: Node, entries: Map<string, Node>): void {
    const source = isAlias(node) ? node.resolve(this.source.document) : node;
    if (isSeq(source)) {
      for (const each of source.items) this.merge(each as Node, entries);
    } else if (isMap(source)) {
      const own = new Map<string, Node>();
      this.collect(source, own);
      for (const [name, value] of own) if (!entries.has(name)) entries.set(name, value);
    }
  }

  private warnUnknown(name: string, value: Node, known: readonly string[]): void {
    const path = this.path === '' ? name : `${this.path}.${name}`;
    const close = known.find((each) => each.toLowerCase() === name.toLowerCase());
    const hint = close === undefined ? '' : `; did you mean ${close}?`;
    this.source.warn(
      `${this.source.file}${placeOf(value, this.source.lines)}: ${path} is not known, and ignored${hint}`,
    );
  }

  private scalar(what: string): Scalar | undefined {
    const node = this.resolved();
    if (node === undefined) return undefined;
    if (!isScalar(node)) throw this.error(`must be ${what}, and is ${isSeq(node) ? 'a list' : 'a group of fields'}`);
    return node.value === null ? undefined : node;
  }

  private resolved(): Node | undefined {
    return isAlias(this.node) ? this.node.resolve(this.source.document) : this.node;
  }

  private place(): string {
    return placeOf(this.node, this.source.lines);
  }
}

/** Fields by name. */
export interface Fields<Name extends string> {
  at(name: Name): Field;
  readonly names: readonly string[];
}

/**
 * The first document of a YAML text.
 * @param file for errors
 * @throws FileError when it is empty, or no YAML
 */
export function readYaml(text: string, file: string, warn: (warning: string) => void): Field {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, version: '1.1', uniqueKeys: false, merge: true });
  const [document] = 'empty' in documents ? [] : documents;
  if (document === undefined) throw new FileError(`${file}: the file is empty`);
  const [problem] = document.errors;
  if (problem !== undefined) {
    const [first] = problem.linePos ?? [];
    throw new FileError(`${file}${first ? `:${first.line}:${first.col}` : ''}: ${problem.message.split('\n', 1)[0]}`);
  }
  return new Field('', { file, document, lines, warn }, document.contents ?? undefined);
}

const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

/** A length of time as Go writes it, in milliseconds; undefined when it is none. */
export function durationMs(text: string): number | undefined {
  if (text === '0') return 0;
  if (!/^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(text)) return undefined;
  let sum = 0;
  for (const [, amount, unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)) {
    sum += Number(amount) * (UNITS[unit] ?? 0);
  }
  return Math.floor(sum);
}

function shown({ source, value, type }: Scalar): string {
  const text = source ?? String(value);
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? `the text ${JSON.stringify(text)}` : text;
}

function placeOf(node: Node | undefined, lines: LineCounter): string {
  const offset = node?.range?.[0];
  if (offset === undefined) return '';
  const { line, col } = lines.linePos(offset);
  return `:${line}:${col}`;
}
