#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { systemClock } from './clock/index.ts';
import { startShadow } from './shadow/index.ts';
import { answerVersion } from './version.ts';

const USAGE = `
aurora-shadow --old URL --new URL --listen [HOST:]PORT
    Serves clients from the old scheduler. Calls that only read go to the new one, too, and the answers are compared. Writes go to the old
    one alone. What differs is told as JSON lines on the standard output, and counted at / and /metrics of the port.
`.trim();

/** Characters of lines that wait to be read at most. */
const MOST_UNREAD = 1_048_576;
/** How long the last of them may take to be read when the process ends, in milliseconds. */
const LAST_LINES_MS = 1_000;

async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      old: { type: 'string' },
      new: { type: 'string' },
      listen: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const { old, new: is, listen } = values;
  if (values.help === true || old === undefined || is === undefined || listen === undefined) {
    process.stdout.write(`${USAGE}\n`);
    if (values.help !== true) throw new Error('--old, --new and --listen are needed.');
    return;
  }
  const [, host, port] = /^(?:(.+):)?(\d{1,5})$/.exec(listen) ?? [];
  if (port === undefined) throw new Error(`--listen must be a port, or host:port, not ${listen}.`);
  for (const [name, url] of [
    ['--old', old],
    ['--new', is],
  ] as const) {
    if (!URL.canParse(url) || !url.startsWith('http'))
      throw new Error(`${name} must be a URL such as http://host:8081, not ${url}.`);
  }
  // Whoever reads the lines must not hold the clients up: what does not fit is dropped.
  const lines = pino.destination({ dest: 1, sync: false, maxLength: MOST_UNREAD });
  const log = pino({ name: 'shadow' }, lines);
  const proxy = await startShadow({ old, new: is, host, port: Number(port), clock: systemClock, log });
  log.info({ port: proxy.port, old, new: is }, 'serving');
  const end = (): void => {
    // A process that exits waits for a write that is under way, and so for the reader, however long that takes.
    systemClock.after(LAST_LINES_MS, () => process.kill(process.pid, 'SIGKILL'));
    lines.once('close', () => process.exit(0));
    lines.end();
  };
  const stop = (): void => void proxy.close().then(end, fail);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

answerVersion('aurora-shadow');
main(process.argv.slice(2)).catch(fail);
