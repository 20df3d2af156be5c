import type { Command, Option } from './command.ts';
import { flagsOf, GLOBAL_OPTIONS } from './command-line.ts';

const INTRODUCTION = `aurora: jobs on an Aurora cluster, from YAML files

A JOB is role/environment/name, or cluster/role/environment/name; instances of it are role/environment/name/0,2-4.
A FILE is YAML as docs/cli.md describes it, or - for standard input.`;

const EXIT_CODES = `Ends with 0 when it is done, 1 when the scheduler refuses or the outcome is another, 2 for mistakes in the command line or a file,
3 when the scheduler cannot be reached, 4 when a login is needed or may not do this, 5 when waiting took too long.`;

/** Help on a command, on a group of them, or on all. */
export function helpText(commands: readonly Command[], about: string): string {
  const command = commands.find(({ name }) => name === about);
  if (command !== undefined) return commandHelp(command);
  const chosen = commands.filter(({ name }) => about === '' || name.startsWith(`${about} `));
  const rows = (chosen.length === 0 ? commands : chosen).map(({ name, usage, summary }) => [
    `${name} ${usage}`.trim(),
    summary,
  ]);
  return [
    ...[INTRODUCTION, '', 'Commands:', columns(rows), '', 'Options of every command:', optionsText(GLOBAL_OPTIONS), ''],
    ...[EXIT_CODES, '', 'aurora help COMMAND tells more, aurora --version which one this is.'],
  ].join('\n');
}

function commandHelp({ name, usage, summary, details, options }: Command): string {
  return [
    `aurora ${name} ${usage}`.trim(),
    '',
    summary,
    ...(details === undefined ? [] : [details]),
    ...(options.length === 0 ? [] : ['', 'Options:', optionsText(options)]),
    '',
    'Options of every command:',
    optionsText(GLOBAL_OPTIONS),
  ].join('\n');
}

function optionsText(options: readonly Option[]): string {
  return columns(
    options.map((option) => [[flagsOf(option).join(', '), option.value].filter(Boolean).join(' '), option.help]),
  );
}

function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
