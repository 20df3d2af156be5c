import { accessSync, constants, readFileSync } from 'node:fs';
import { type FlagKind, FlagValueError, file, text } from './kinds.ts';
import { nearest } from './nearest.ts';
import { environmentName } from './usage.ts';

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
  /** It names a file that must be there. */
  readonly readable?: boolean;
  /** Why the flag is accepted, and changes nothing here. */
  readonly noEffect?: string;
  /** The original does not have it: it is also read from the environment. */
  readonly own?: boolean;
  /** Of an older release of the original, where a truth value could do without a value. */
  readonly retired?: boolean;
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

/** A flag that names a file, which must be readable; it may be left out. */
export function readableFile(help: string) {
  return { ...optional(file, help), readable: true as const };
}

/** A flag that is accepted and changes nothing. @param why in words that end a sentence */
export function withoutEffect<F extends Flag<unknown>>(flag: F, why: string): F & { readonly noEffect: string } {
  return { ...flag, noEffect: why };
}

/** A flag that the original does not have. */
export function ofOurOwn<F extends Flag<unknown>>(flag: F): F & { readonly own: true } {
  return { ...flag, own: true };
}

/** A flag that the original had once: accepted with whatever it is given. @param why it changes nothing */
export function retired(why: string) {
  return { ...withoutEffect(optional(text, ''), why), retired: true as const };
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

/** A command line as understood. */
export interface CommandLine<T extends FlagTable> {
  readonly values: FlagValues<T>;
  /** What whoever wrote it should know: a line for each flag given that has no effect. */
  readonly notes: readonly string[];
}

/** Variables of the process's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a command line: `-name=value` or `-name value`, `@file` for a file of tokens, one a line. Flags of our own that are not there
 * are looked for in the environment.
 * Rules and messages follow the original's parser (aurora: src/main/java/org/apache/aurora/scheduler/config/CommandLine.java).
 *
 * @param argv the tokens after the program's name
 * @throws FlagError naming the flag and what is wrong; the first error wins
 */
export function readCommandLine<T extends FlagTable>(
  table: T,
  argv: readonly string[],
  environment: Environment = {},
): CommandLine<T> {
  const { given, rest } = readTokens(table, argv);
  const [stranger] = rest;
  if (stranger !== undefined) throw unknown(table, stranger);
  readEnvironment(table, environment, given);
  const notes = [...given.keys()].flatMap((name) => {
    const { noEffect } = table[name] ?? {};
    return noEffect === undefined ? [] : [`-${name} has no effect: ${noEffect}.`];
  });
  return { values: complete(table, given), notes };
}

/** The values of a command line. @throws FlagError as {@link readCommandLine} does */
export function parseFlags<T extends FlagTable>(table: T, argv: readonly string[]): FlagValues<T> {
  return readCommandLine(table, argv).values;
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
    const isBare = equals < 0 && flag.retired === true && /^$|^[-@]/.test(tokens[at + 1] ?? '');
    const text = isBare ? '' : equals < 0 ? tokens[++at] : token.slice(equals + 1);
    if (text === undefined) throw new FlagError(`Expected a value after parameter ${name}`);
    given.set(name.slice(1), combine(name, flag, text, given.get(name.slice(1))));
  }
  return { given, rest };
}

function readEnvironment(table: FlagTable, environment: Environment, given: Map<string, unknown>): void {
  for (const [name, flag] of Object.entries(table)) {
    const text = environment[environmentName(name)];
    if (flag.own !== true || text === undefined || given.has(name)) continue;
    given.set(name, combine(`-${name}`, flag, text, undefined));
  }
}

function complete<T extends FlagTable>(table: T, given: ReadonlyMap<string, unknown>): FlagValues<T> {
  const missing = Object.keys(table).filter((name) => table[name]?.required === true && !given.has(name));
  if (missing.length > 0) throw new FlagError(missingMessage(table, missing));
  const entries = Object.keys(table).map((name) => [name, given.has(name) ? given.get(name) : table[name]?.initial]);
  return Object.fromEntries(entries) as FlagValues<T>;
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
  if (flag.readable === true && !isReadable(String(whole))) {
    throw new FlagError(`File ${whole} for ${name} is not readable`);
  }
  const wrong = flag.check?.(whole);
  if (wrong !== undefined) throw new FlagError(`${name} ${wrong}`);
  return whole;
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function unknown(table: FlagTable, token: string): FlagError {
  const begins = Object.keys(table).some((name) => token.startsWith(`-${name}`));
  const [bare = ''] = token.split('=', 1);
  const meant = token.startsWith('-') ? nearest(bare.replace(/^-+/, ''), Object.keys(table)) : undefined;
  const hint = meant === undefined ? '' : `. Did you mean -${meant}?`;
  return new FlagError(
    begins
      ? `Unknown option: ${bare}${hint}`
      : `Was passed main parameter '${token}' but no main parameter was defined in your arg class${hint}`,
  );
}

function missingMessage(table: FlagTable, names: readonly string[]): string {
  const list = names.map((name) => `[-${name}]`).join(', ');
  const variables = names.filter((name) => table[name]?.own === true).map(environmentName);
  const hint = variables.length === 0 ? '' : `. It can also be set as ${variables.join(', ')} in the environment`;
  return names.length === 1
    ? `The following option is required: ${list}${hint}`
    : `The following options are required: ${list}${hint}`;
}

function expandFile(token: string): string[] {
  if (!token.startsWith('@')) return [token];
  const path = token.slice(1);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new FlagError(`Could not read file ${path}: ${(error as Error).message}`);
  }
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.trimStart().startsWith('#'));
}
