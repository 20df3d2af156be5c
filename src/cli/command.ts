import type { Clock } from '../clock/index.ts';
import type { Connection } from './connection.ts';
import { usageError } from './outcome.ts';
import type { Progress, Terminal } from './terminal.ts';
import { durationMs } from './yaml/fields.ts';

/** An option of a command. */
export interface Option {
  /** Without dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string;
  readonly help: string;
}

/** What a word of the command line stands for, so that a shell can complete it. */
export type Completion = 'file' | 'nothing' | readonly string[];

/** A command. */
export interface Command {
  /** Its words: `update start`. */
  readonly name: string;
  /** What follows: `FILE`. */
  readonly usage: string;
  readonly summary: string;
  /** More for its help. */
  readonly details?: string;
  /** How many words follow, at least and at most. */
  readonly words: readonly [least: number, most: number];
  readonly completes: Completion;
  readonly options: readonly Option[];
  run(call: Call): Promise<Result>;
}

/** What a command gives: data for programs, and the same for people. */
export interface Result {
  readonly json: unknown;
  readonly text: string;
}

/** A command as it is called. */
export interface Call {
  readonly words: readonly string[];
  readonly given: Given;
  readonly connection: Connection;
  readonly progress: Progress;
  readonly terminal: Terminal;
  readonly clock: Clock;
  /** Reads a file, or standard input for `-`. @throws CliError */
  readFile(path: string): Promise<string>;
}

/** The options of a call. */
export class Given {
  private readonly values: ReadonlyMap<string, string | true>;

  constructor(values: ReadonlyMap<string, string | true>) {
    this.values = values;
  }

  has(name: string): boolean {
    return this.values.has(name);
  }

  text(name: string): string | undefined {
    const value = this.values.get(name);
    return value === true ? undefined : value;
  }

  /** In milliseconds. @throws CliError when it is no length of time */
  duration(name: string, otherwiseMs: number): number {
    const text = this.text(name);
    if (text === undefined) return otherwiseMs;
    const ms = durationMs(/^\d+$/.test(text) ? `${text}s` : text);
    if (ms !== undefined) return ms;
    throw usageError(`--${name} must be a length of time such as 45s, 1m30s or 500ms, and is ${text}`);
  }

  /** @throws CliError when it is no number, or is below `least` */
  number(name: string, least = 0): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value) && value >= least) return value;
    throw usageError(`--${name} must be a number of at least ${least}, and is ${text}`);
  }
}

/** Options that several commands share. */
export const MESSAGE: Option = { name: 'message', short: 'm', value: 'TEXT', help: 'Why, for the history.' };
export const NO_WAIT: Option = {
  name: 'no-wait',
  help: 'End once the scheduler has taken it, without waiting for what comes of it.',
};
export const WAIT_TIMEOUT: Option = {
  name: 'wait-timeout',
  value: 'TIME',
  help: 'How long to wait for what comes of it: 10m, 1h30m.',
};
export const INSTANCES: Option = {
  name: 'instances',
  short: 'I',
  value: 'LIST',
  help: 'Instances: 0,2-4. Also as the last part of the job: role/env/name/0,2-4.',
};
export const YES: Option = { name: 'yes', short: 'y', help: 'Do it without asking twice.' };
