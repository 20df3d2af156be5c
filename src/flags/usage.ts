import type { Flag, FlagTable, FlagValues } from './parse.ts';

/** Flags that belong together, as `-help` lists them. */
export interface FlagGroup {
  readonly title: string;
  readonly flags: FlagTable;
}

/** All flags for a reader at a terminal, group by group: required ones marked with `*`, those without effect with `-`. */
export function usage(groups: readonly FlagGroup[]): string {
  const parts = groups.flatMap(({ title, flags }) => ['', `${title}:`, ...sorted(flags).map(describe)]);
  return [
    'Flags: -name=value or -name value; @file stands for the lines of a file. * must be given, - has no effect here.',
    ...parts,
  ].join('\n');
}

/** `-name: value` for every flag, sorted, secrets masked, those of older releases only when given; for the start-up log. */
export function listFlags<T extends FlagTable>(table: T, values: FlagValues<T>): string[] {
  return sorted(table).flatMap(([name, flag]) => {
    const value: unknown = values[name];
    if (flag.retired === true && value === undefined) return [];
    const text = value === undefined ? '' : flag.secret === true ? '***' : flag.kind.print(value);
    return [`-${name}: ${text}`];
  });
}

function sorted(table: FlagTable): (readonly [name: string, flag: Flag<unknown>])[] {
  return Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1));
}

function describe([name, flag]: readonly [name: string, flag: Flag<unknown>]): string {
  const { kind, initial, required, noEffect, retired, own, help } = flag;
  const mark = required ? '*' : noEffect === undefined ? ' ' : '-';
  const initially = initial === undefined ? '' : `, default ${kind.print(initial)}`;
  const variable = own === true ? `, or ${environmentName(name)} in the environment` : '';
  const text = [retired === true ? '' : help, noEffect === undefined ? '' : `No effect: ${noEffect}.`].filter(Boolean);
  return `  ${mark} -${name}${retired === true ? '' : ` (${kind.name}${initially})`}\n        ${text.join(' ')}${variable}`;
}

/** The variable of the environment that a flag of our own is also read from. */
export function environmentName(flag: string): string {
  return `AURORA_${flag.toUpperCase()}`;
}
