import { type Logger, pino } from 'pino';
import { FlagError, type FlagTable, type FlagValues, parseFlags, usage } from '../flags/index.ts';
import { announceReady, whenToldToStop } from './parent.ts';

/** What a program is once it serves. */
export interface Serving {
  /** Told to the supervisor. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The frame of a program: reads flags, starts, prints `{"url": …}` once it serves, ends on SIGTERM, ^C or the end of the supervisor.
 * Logs to standard error. Exit code 1 when a flag can't be understood, or it can't start, go on or stop.
 * @param start its `fail` ends the program at once, with the reason in the log
 */
export async function runProgram<T extends FlagTable>(
  name: string,
  table: T,
  start: (flags: FlagValues<T>, log: Logger, fail: (reason: unknown) => never) => Promise<Serving>,
): Promise<void> {
  const flags = readFlags(table);
  // A slow disk under the log must not hold the event loop; what is not written yet is written before the process ends. Lines that
  // come close together are written together: a write a line would be a tenth of the time of a small call.
  const destination = pino.destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 100 });
  const log = pino({ name }, destination);
  process.on('exit', () => destination.flushSync());
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
    serving = await start(flags, log, fail);
    announceReady(serving.url);
  } catch (error) {
    fail(error);
  }
}

function readFlags<T extends FlagTable>(table: T): FlagValues<T> {
  try {
    return parseFlags(table, process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    process.stdout.write(`${usage(table)}\n`);
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
