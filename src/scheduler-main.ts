import { pino } from 'pino';
import { systemClock, systemRandom } from './clock/index.ts';
import { FlagError, listFlags, parseFlags, type SchedulerFlags, schedulerFlags, usage } from './flags/index.ts';
import { type RunningScheduler, startScheduler } from './scheduler.ts';
import { announceReady, isSupervised, whenParentGone } from './supervisor/index.ts';

/**
 * `node scheduler-main.js -FLAG=VALUE…`: one scheduler, until SIGTERM, ^C or the end of the supervisor that started it. Prints
 * `{"url": …}` once it serves and logs to standard error. Exits with 1 when it can't start, or when going on would be wrong.
 */
async function main(): Promise<void> {
  const flags = readFlags(process.argv.slice(2));
  // A slow disk under the log must not hold the event loop; what is not written yet is written before the process ends.
  const destination = pino.destination({ dest: 2, sync: false });
  const log = pino({ name: 'scheduler' }, destination);
  process.on('exit', () => destination.flushSync());
  for (const line of listFlags(schedulerFlags, flags)) log.info(line);
  const onFatal = (reason: string): void => {
    log.fatal(reason);
    process.exit(1);
  };
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught exception');
    process.exit(1);
  });

  let running: RunningScheduler | undefined;
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    log.info('stopping');
    const done = running?.stop() ?? Promise.resolve();
    done.then(
      () => process.exit(0),
      (error: unknown) => onFatal(`could not stop: ${error instanceof Error ? error.message : error}`),
    );
  };
  process.on('SIGTERM', stop);
  // At a terminal ^C reaches every program of a supervisor at once; it is the supervisor that ends them in order.
  process.on('SIGINT', () => {
    if (!isSupervised()) stop();
  });
  if (isSupervised()) whenParentGone(stop);

  running = await startScheduler({ flags, clock: systemClock, random: systemRandom, log, onFatal });
  announceReady(running.url);
}

function readFlags(argv: readonly string[]): SchedulerFlags {
  try {
    return parseFlags(schedulerFlags, argv);
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    process.stdout.write(`${usage(schedulerFlags)}\n`);
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
