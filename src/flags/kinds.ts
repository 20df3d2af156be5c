/**
 * The kinds of values a flag can have, each a converter from the text of the command line.
 * Syntax and messages are the original's (aurora: src/main/java/org/apache/aurora/scheduler/config/converters).
 */

/** How one flag's text becomes a value. `T` is the value handed to the program. */
export interface FlagKind<T> {
  /** Shown in the usage text, e.g. `time`. */
  readonly name: string;
  /** @throws FlagValueError when the text is not such a value */
  parse(text: string): T;
  /** The value in flag syntax, for the usage text and the start-up listing. */
  print(value: T): string;
  /** A list flag may be given several times; the values add up. */
  accumulates?(earlier: T, later: T): T;
}

/** A text that is not a value of the flag's kind. The message starts after `"-flag": couldn't convert "text" to `. */
export class FlagValueError extends Error {}

/** `true` or `false` in any case. */
export const bool: FlagKind<boolean> = {
  name: 'bool',
  parse(text) {
    const lower = text.toLowerCase();
    if (lower !== 'true' && lower !== 'false') throw new FlagValueError('a boolean');
    return lower === 'true';
  },
  print: String,
};

/** A 32-bit integer in decimal. */
export const int: FlagKind<number> = {
  name: 'int',
  parse(text) {
    const value = Number(text);
    if (!/^[+-]?\d+$/.test(text) || value > 2147483647 || value < -2147483648) throw new FlagValueError('an integer');
    return value;
  },
  print: String,
};

/** A 64-bit integer in decimal. */
export const long: FlagKind<bigint> = {
  name: 'long',
  parse(text) {
    const value = /^[+-]?\d+$/.test(text) ? BigInt(text.replace('+', '')) : 2n ** 63n;
    if (value !== BigInt.asIntN(64, value)) throw new FlagValueError('a long');
    return value;
  },
  print: String,
};

/** A floating-point number. */
export const double: FlagKind<number> = {
  name: 'double',
  parse(text) {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) throw new FlagValueError('a double');
    return Number(text);
  },
  print: String,
};

/** Any text, taken verbatim. */
export const string: FlagKind<string> = { name: 'string', parse: (text) => text, print: (value) => value };

/** A path of a file or folder, as it stands. */
export const file: FlagKind<string> = { ...string, name: 'file' };

/** Where a Shiro file is, as it stands: a path, or one after `file:`, `url:` or `classpath:`. */
export const shiroIni: FlagKind<string> = { ...string, name: 'shiro_ini' };

/** A Kerberos principal, as it stands. */
export const kerberosPrincipal: FlagKind<string> = { ...string, name: 'kerberos_principal' };

/** Whatever it is given, as often as it is given. */
export const text: FlagKind<string> = {
  ...string,
  name: 'text',
  accumulates: (earlier, later) => `${earlier},${later}`,
};

/** The name of a Java class, as it stands. */
export const className: FlagKind<string> = {
  ...string,
  name: 'class',
  parse(name) {
    if (name.trim() === '') throw new FlagValueError('must not be blank');
    return name;
  },
};

/** An address that may hold a password, `scheme://user:password@…`, which is not shown. */
export const address: FlagKind<string> = {
  ...string,
  print: (value) => value.replace(/^(\w+:\/\/[^:@/]*):.*@/, '$1:***@'),
};

const TIME_UNITS = { ns: 1e-6, us: 1e-3, ms: 1, secs: 1000, mins: 60_000, hrs: 3_600_000, days: 86_400_000 } as const;

/** `<digits><unit>` with a unit of `ns us ms secs mins hrs days`; the value is in milliseconds. */
export const time: FlagKind<number> = {
  name: 'time',
  parse: (text) => amount(text, TIME_UNITS, '1ns, 2secs, etc.'),
  print(ms) {
    const unit = (['days', 'hrs', 'mins', 'secs', 'ms', 'us'] as const).find((name) => ms % TIME_UNITS[name] === 0);
    return ms === 0 ? '0secs' : `${Math.round(ms / TIME_UNITS[unit ?? 'ns'])}${unit ?? 'ns'}`;
  },
};

const BYTE = 1;
const DATA_UNITS = {
  BITS: BYTE / 8,
  Kb: 2 ** 10 / 8,
  Mb: 2 ** 20 / 8,
  Gb: 2 ** 30 / 8,
  BYTES: BYTE,
  KB: 2 ** 10,
  MB: 2 ** 20,
  GB: 2 ** 30,
  TB: 2 ** 40,
  PB: 2 ** 50,
} as const;

/** `<digits><unit>` with a unit of `BITS Kb Mb Gb BYTES KB MB GB TB PB` (powers of 1024); the value is in bytes. */
export const data: FlagKind<number> = {
  name: 'data',
  parse: (text) => amount(text, DATA_UNITS, '1KB, 2GB, etc.'),
  print(bytes) {
    const unit = (['PB', 'TB', 'GB', 'MB', 'KB', 'BYTES'] as const).find((name) => bytes % DATA_UNITS[name] === 0);
    return `${bytes / DATA_UNITS[unit ?? 'BITS']}${unit ?? 'BITS'}`;
  },
};

/** One of a few words; upper-cased when it does not match as given. */
export function oneOf<const T extends string>(words: readonly T[]): FlagKind<T> {
  return {
    name: 'enum',
    parse(text) {
      const word = words.find((each) => each === text) ?? words.find((each) => each === text.toUpperCase());
      if (word === undefined) throw new FlagValueError(`one of [${words.join(', ')}]`);
      return word;
    },
    print: (value) => value,
  };
}

/** The name of one of a few classes of the original, or a short name for it, whose behaviour is built in. */
export function classOf<const T extends string>(
  names: readonly T[],
  aliases: Readonly<Record<string, T>> = {},
): FlagKind<T> {
  return {
    name: 'class',
    parse(text) {
      if (text.trim() === '') throw new FlagValueError('must not be blank');
      const name = Object.hasOwn(aliases, text) ? aliases[text] : names.find((each) => each === text);
      if (name === undefined) throw new FlagValueError(`one of [${[...Object.keys(aliases), ...names].join(', ')}]`);
      return name;
    },
    print: (value) => value,
  };
}

/** Comma-separated values, not trimmed; an empty text or two single quotes is the empty list. */
export function listOf<T>(element: FlagKind<T>): FlagKind<readonly T[]> {
  return {
    name: `list<${element.name}>`,
    parse: (text) => (text === '' || text === "''" ? [] : text.split(',').map(element.parse)),
    print: (values) => values.map(element.print).join(','),
    accumulates: (earlier, later) => [...earlier, ...later],
  };
}

/** `name=value`, split at the first `=`; both parts must be there. */
export const nameValue: FlagKind<{ readonly name: string; readonly value: string }> = {
  name: 'name=value',
  parse(text) {
    const at = text.indexOf('=');
    if (at <= 0 || at === text.length - 1) throw new FlagValueError('formatted as name=value');
    return { name: text.slice(0, at), value: text.slice(at + 1) };
  },
  print: ({ name, value }) => `${name}=${value}`,
};

/** `host:port`, as it stands. */
export const hostAndPort: FlagKind<string> = {
  name: 'host:port',
  parse(text) {
    const match = /^([^:]+):(\d{1,5})$/.exec(text);
    if (match === null || Number(match[2]) > 65_535) throw new FlagValueError('a host and port of the form host:port');
    return text;
  },
  print: (value) => value,
};

/** A folder bound into every container. */
export interface ContainerMount {
  readonly hostPath: string;
  readonly containerPath: string;
  readonly mode: 'RW' | 'RO';
}

/** `host:container:mode` with mode `RW` or `RO` in any case. */
export const containerMount: FlagKind<ContainerMount> = {
  name: 'host:container:mode',
  parse(text) {
    const [hostPath, containerPath, mode, ...rest] = text.split(':');
    if (hostPath === undefined || containerPath === undefined || mode === undefined || rest.length > 0) {
      throw new FlagValueError("must be in the format of 'host:container:mode'");
    }
    const upper = mode.toUpperCase();
    if (upper !== 'RW' && upper !== 'RO') throw new FlagValueError('Read/Write spec must be in RW, RO');
    return { hostPath, containerPath, mode: upper };
  },
  print: ({ hostPath, containerPath, mode }) => `${hostPath}:${containerPath}:${mode}`,
};

function amount(text: string, units: Readonly<Record<string, number>>, example: string): number {
  const match = /^(\d+)([A-Za-z]+)$/.exec(text);
  if (match === null) throw new FlagValueError(`must be of the format ${example}`);
  const factor = units[match[2] ?? ''];
  if (factor === undefined) throw new FlagValueError(`one of [${Object.keys(units).join(', ')}]`);
  return Number(match[1]) * factor;
}
