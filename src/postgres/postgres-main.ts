import { pino } from 'pino';
import { systemClock, systemRandom } from '../clock/index.ts';
import { announceReady, whenToldToStop } from '../supervisor/index.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './server.ts';

/**
 * `node postgres-main.js DIR [NAME=VALUE…]`: runs the PostgreSQL server of data folder DIR, with server settings NAME of one's own,
 * until SIGTERM, ^C or the end of the supervisor that started it. Prints `{"url": …}` once it serves, logs to standard error, exits
 * with 1 when the server does not start or ends by itself.
 */
async function main(): Promise<void> {
  const log = pino({ name: 'postgres' }, pino.destination({ dest: 2, sync: true }));
  const [dir, ...settings] = process.argv.slice(2);
  if (dir === undefined || !settings.every((setting) => /^[a-z_.]+=/.test(setting))) {
    process.stderr.write('usage: postgres-main DIR [NAME=VALUE...]\n');
    process.exitCode = 2;
    return;
  }
  // Minded from the first moment, so that a server in the middle of its start is not left behind.
  let server: EmbeddedPostgres | undefined;
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    log.info('stopping');
    server?.stop().catch((error: unknown) => {
      log.error({ err: error }, 'could not stop the server');
      process.exit(1);
    });
  };
  whenToldToStop(stop);

  server = await startEmbeddedPostgres({
    dir,
    log,
    clock: systemClock,
    random: systemRandom,
    settings: Object.fromEntries(
      settings.map((setting) => [setting.slice(0, setting.indexOf('=')), setting.slice(setting.indexOf('=') + 1)]),
    ),
  });
  if (stopping) {
    await server.stop();
    return;
  }
  log.info({ pid: server.pid }, 'serving');
  announceReady(server.url);
  const how = await server.exited;
  if (!stopping) log.error(`the server ended: ${how}`);
  process.exitCode = stopping ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
