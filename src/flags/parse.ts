import { readFileSync } from 'node:fs';
import { type FlagKind, FlagValueError } from './kinds.ts';

/** One row of a flag table. `Required` flags have no default and must be given. */
export interface Flag<T, Required extends boolean = boolean> {
  readonly kind: FlagKind<T>;
  readonly help: string;
  readonly required: Required;
  /** The value when the flag is not given; undefined where the program does without one. */
  readonly initial: T | undefined;
  /** Says what is wrong with a value (`must be positive`), or undefined. */
  check?(value: T): string | undefined;
  /** Masked wherever values are listed. */
  readonly secret?: boolean;
}

/** Flags by name, without the dash. */
export type FlagTable = Readonly<Record<string, Flag<unknown>>>;

/** The values of a table's flags: optional ones without a default may be undefined. */
export type FlagValues<T extends FlagTable> = {
  readonly [K in keyof T]: T[K] extends {
    readonly kind: FlagKind<infer V>;
    readonly initial: infer I;
    readonly required: infer R;
  }
    ? R extends true
      ? V
      : undefined extends I
        ? V | undefined
        : V
    : never;
};

/** A command line that cannot be understood; the message is the original's. */
export class FlagError extends Error {}

/** A flag that must be given. */
export function required<T>(kind: FlagKind<T>, help: string, check?: (value: T) => string | undefined) {
  return { kind, help, required: true as const, initial: undefined, ...(check && { check }) };
}

/** A flag with a default value. */
export function withDefault<T>(kind: FlagKind<T>, initial: T, help: string, check?: (value: T) => string | undefined) {
  return { kind, help, required: false as const, initial, ...(check && { check }) };
}

/** A flag that may be left out. */
export function optional<T>(kind: FlagKind<T>, help: string, check?: (value: T) => string | undefined) {
  return { kind, help, required: false as const, initial: undefined as T | undefined, ...(check && { check }) };
}

/** For {@link Flag.check}. */
export const positive = (value: number): string | undefined => (value > 0 ? undefined : 'must be positive');

/** For {@link Flag.check}. */
export const notNegative = (value: number): string | undefined => (value >= 0 ? undefined : 'must not be negative');

/** For {@link Flag.check}. */
export const notNegativeLong = (value: bigint): string | undefined =>
  value >= 0n ? undefined : 'must not be negative';

/** For {@link Flag.check}: a text that can stand in an HTTP header. */
export const headerValue = (value: string): string | undefined =>
  /^[!-~]+$/.test(value) ? undefined : 'must be printable ASCII without spaces, and not blank';

/** For {@link Flag.check}. */
export const notEmpty = (value: readonly unknown[]): string | undefined =>
  value.length > 0 ? undefined : 'must not be empty';

/** For {@link Flag.check}: a path of ZooKeeper. */
export const zooKeeperPath = (value: string): string | undefined =>
  /^(?:\/(?!\.{1,2}(?:\/|$))[^/]+)+$/.test(value)
    ? undefined
    : 'must be an absolute path without a slash at the end and without empty, . or .. parts';

/**
 * Reads a command line: `-name=value` or `-name value`, `@file` for a file of tokens, one a line.
 * Rules and messages follow the original's parser (aurora: src/main/java/org/apache/aurora/scheduler/config/CommandLine.java).
 *
 * @param argv the tokens after the program's name
 * @throws FlagError naming the flag and what is wrong; the first error wins
 */
export function parseFlags<T extends FlagTable>(table: T, argv: readonly string[]): FlagValues<T> {
  const { given, rest } = readTokens(table, argv);
  const [stranger] = rest;
  if (stranger !== undefined) throw unknown(table, stranger);
  return complete(table, given);
}

/**
 * Reads the flags of `table` out of a command line and hands back the other tokens, files expanded, for another table to read.
 * @throws FlagError as {@link parseFlags} does, but not for unknown flags
 */
export function takeFlags<T extends FlagTable>(
  table: T,
  argv: readonly string[],
): { readonly values: FlagValues<T>; readonly rest: readonly string[] } {
  const { given, rest } = readTokens(table, argv);
  return { values: complete(table, given), rest };
}

function readTokens(table: FlagTable, argv: readonly string[]): { given: Map<string, unknown>; rest: string[] } {
  const given = new Map<string, unknown>();
  const rest: string[] = [];
  const tokens = argv.flatMap(expandFile);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const equals = token.indexOf('=');
    const name = equals < 0 ? token : token.slice(0, equals);
    const flag = name.startsWith('-') ? lookUp(table, name.slice(1)) : undefined;
    if (flag === undefined) {
      rest.push(token);
      continue;
    }
    const text = equals < 0 ? tokens[++at] : token.slice(equals + 1);
    if (text === undefined) throw new FlagError(`Expected a value after parameter ${name}`);
    given.set(name.slice(1), combine(name, flag, text, given.get(name.slice(1))));
  }
  return { given, rest };
}

function complete<T extends FlagTable>(table: T, given: ReadonlyMap<string, unknown>): FlagValues<T> {
  const missing = Object.keys(table).filter((name) => table[name]?.required === true && !given.has(name));
  if (missing.length > 0) throw new FlagError(missingMessage(missing));
  const entries = Object.keys(table).map((name) => [name, given.has(name) ? given.get(name) : table[name]?.initial]);
  return Object.fromEntries(entries) as FlagValues<T>;
}

/** All flags of a table for a reader at a terminal, required ones marked with `*`. */
export function usage(table: FlagTable): string {
  const lines = Object.keys(table)
    .sort()
    .map((name) => {
      const flag = lookUp(table, name);
      const initial = flag?.initial === undefined ? '' : `, default ${flag.kind.print(flag.initial)}`;
      return `  ${flag?.required ? '*' : ' '} -${name} (${flag?.kind.name}${initial})\n        ${flag?.help}`;
    });
  return ['Flags, -name=value or -name value; * must be given:', ...lines].join('\n');
}

/** `-name: value` for every flag, sorted, secrets masked; for the start-up log. */
export function listFlags<T extends FlagTable>(table: T, values: FlagValues<T>): string[] {
  return Object.keys(table)
    .sort()
    .map((name) => {
      const flag = lookUp(table, name);
      const value: unknown = values[name];
      const text = value === undefined ? '' : flag?.secret ? '***' : flag?.kind.print(value);
      return `-${name}: ${text}`;
    });
}

function lookUp(table: FlagTable, name: string): Flag<unknown> | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function combine(name: string, flag: Flag<unknown>, text: string, earlier: unknown): unknown {
  if (earlier !== undefined && flag.kind.accumulates === undefined) {
    throw new FlagError(`Can only specify option ${name} once.`);
  }
  let value: unknown;
  try {
    value = flag.kind.parse(text);
  } catch (error) {
    if (!(error instanceof FlagValueError)) throw error;
    if (error.message.startsWith('one of [') && flag.kind.name.includes('enum')) {
      throw new FlagError(
        `Invalid value for ${name} parameter. Allowed values:${error.message.slice('one of '.length)}`,
      );
    }
    throw new FlagError(`"${name}": couldn't convert "${text}" to ${error.message}`);
  }
  const whole = earlier !== undefined && flag.kind.accumulates ? flag.kind.accumulates(earlier, value) : value;
  const wrong = flag.check?.(whole);
  if (wrong !== undefined) throw new FlagError(`${name} ${wrong}`);
  return whole;
}

function unknown(table: FlagTable, token: string): FlagError {
  const begins = Object.keys(table).some((name) => token.startsWith(`-${name}`));
  const bare = token.split('=', 1)[0];
  return new FlagError(
    begins
      ? `Unknown option: ${bare}`
      : `Was passed main parameter '${token}' but no main parameter was defined in your arg class`,
  );
}

function missingMessage(names: readonly string[]): string {
  const list = names.map((name) => `[-${name}]`).join(', ');
  return names.length === 1
    ? `The following option is required: ${list}`
    : `The following options are required: ${list}`;
}

function expandFile(token: string): string[] {
  if (!token.startsWith('@')) return [token];
  let text: string;
  try {
    text = readFileSync(token.slice(1), 'utf8');
  } catch (error) {
    throw new FlagError(`Could not read file ${token.slice(1)}: ${(error as Error).message}`);
  }
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.trimStart().startsWith('#'));
}
