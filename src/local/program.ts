import { type Logger, pino } from 'pino';
import { FlagError, type FlagTable, type FlagValues, parseFlags, usage } from '../flags/index.ts';
import { announceReady, isSupervised, whenParentGone } from '../supervisor/index.ts';

/** What a program is once it serves. */
export interface Serving {
  /** Told to the supervisor. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The frame of the two programs of this room: reads flags, starts, prints `{"url": …}` once it serves, ends on SIGTERM,
 * ^C or the end of the supervisor. Logs to standard error. Exit code 1 when it cannot start or stop.
 */
export async function runProgram<T extends FlagTable>(
  name: string,
  table: T,
  start: (flags: FlagValues<T>, log: Logger) => Promise<Serving>,
): Promise<void> {
  const log = pino({ name }, pino.destination({ dest: 2, sync: true }));
  const flags = readFlags(table);
  let serving: Serving | undefined;
  let stopping = false;
  const fail = (error: unknown): void => {
    log.fatal({ err: error }, 'giving up');
    process.exit(1);
  };
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    log.info('stopping');
    (serving?.stop() ?? Promise.resolve()).then(() => process.exit(0), fail);
  };
  process.on('uncaughtException', fail);
  process.on('SIGTERM', stop);
  // At a terminal ^C reaches every program of a supervisor at once; it is the supervisor that ends them in order.
  process.on('SIGINT', () => {
    if (!isSupervised()) stop();
  });
  if (isSupervised()) whenParentGone(stop);
  try {
    serving = await start(flags, log);
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
    process.stderr.write(`${error.message}\n\n${usage(table)}\n`);
    process.exit(2);
  }
}
