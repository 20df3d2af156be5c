import { type Logger, pino } from 'pino';
import { systemClock } from '../clock/index.ts';
import {
  type CommandLine,
  FlagError,
  type FlagGroup,
  type FlagTable,
  type FlagValues,
  readCommandLine,
  usage,
} from '../flags/index.ts';
import { glogLines } from './glog-lines.ts';
import { gatherLines } from './log-lines.ts';
import { ProgramLoggers } from './loggers.ts';
import { announceReady, whenToldToStop } from './parent.ts';

/** What a program is once it serves. */
export interface Serving {
  /** Told to the supervisor. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What a program may have of its own beside its flags. */
export interface ProgramOptions<T extends FlagTable> {
  /** The flags as `-help` lists them; in one group if unset. */
  readonly groups?: readonly FlagGroup[];
  /** How log lines look; JSON if unset. */
  readonly logFormat?: (flags: FlagValues<T>) => 'json' | 'text';
}

/**
 * The frame of a program: reads flags, starts, prints `{"url": …}` once it serves, ends on SIGTERM, ^C or the end of the supervisor.
 * Logs to standard error. Exit code 1 when a flag can't be understood, or it can't start, go on or stop.
 * @param start its `fail` ends the program at once, with the reason in the log
 */
export async function runProgram<T extends FlagTable>(
  name: string,
  table: T,
  start: (
    flags: FlagValues<T>,
    log: Logger,
    fail: (reason: unknown) => never,
    loggers: ProgramLoggers,
  ) => Promise<Serving>,
  { groups = [{ title: 'All', flags: table }], logFormat = () => 'json' }: ProgramOptions<T> = {},
): Promise<void> {
  const { values: flags, notes } = readFlags(table, groups);
  // A slow disk under the log must not hold the event loop; what is not written yet is written before the process ends.
  const destination = pino.destination({ dest: 2, sync: false });
  const lines = gatherLines(destination, systemClock);
  const loggers = new ProgramLoggers();
  const log = pino({ name, onChild: loggers.made }, logFormat(flags) === 'text' ? glogLines(lines) : lines);
  loggers.begin(log);
  for (const note of notes) log.warn(note);
  process.on('exit', () => {
    lines.flush();
    destination.flushSync();
  });
  const fail = (reason: unknown): never => {
    if (reason instanceof Error) log.fatal({ err: reason }, reason.message);
    else log.fatal(String(reason));
    process.exit(1);
  };
  process.on('uncaughtException', fail);
  let serving: Serving | undefined;
  let stopping = false;
  whenToldToStop(() => {
    if (stopping) return;
    stopping = true;
    log.info('stopping');
    (serving?.stop() ?? Promise.resolve()).then(() => process.exit(0), fail);
  });
  try {
    serving = await start(flags, log, fail, loggers);
    announceReady(serving.url);
  } catch (error) {
    fail(error);
  }
}

function readFlags<T extends FlagTable>(table: T, groups: readonly FlagGroup[]): CommandLine<T> {
  const argv = process.argv.slice(2);
  if (argv.some((token) => token === '-help' || token === '--help')) {
    process.stdout.write(`${usage(groups)}\n`);
    process.exit(0);
  }
  try {
    return readCommandLine(table, argv, process.env);
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    process.stdout.write(`${usage(groups)}\n`);
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
