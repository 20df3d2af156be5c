import { readFile } from 'node:fs/promises';
import type { Clock } from '../clock/index.ts';
import { addressOf } from './clusters.ts';
import type { Command, Given } from './command.ts';
import { parseCommandLine } from './command-line.ts';
import { BACKUP_COMMANDS } from './commands/backup.ts';
import { CRON_COMMANDS } from './commands/cron.ts';
import { JOB_COMMANDS } from './commands/jobs.ts';
import { LOG_COMMANDS } from './commands/logs.ts';
import { MAINTENANCE_COMMANDS } from './commands/maintenance.ts';
import { QUOTA_COMMANDS } from './commands/quota.ts';
import { UPDATE_COMMANDS } from './commands/updates.ts';
import { completionCommand } from './completion.ts';
import { Connection } from './connection.ts';
import { helpText } from './help.ts';
import { CliError, EXIT, type ExitCode, usageError } from './outcome.ts';
import { Progress, type Terminal } from './terminal.ts';
import { FileError } from './yaml/fields.ts';

const COMMANDS: readonly Command[] = [
  ...JOB_COMMANDS,
  ...LOG_COMMANDS,
  ...UPDATE_COMMANDS,
  ...CRON_COMMANDS,
  ...QUOTA_COMMANDS,
  ...MAINTENANCE_COMMANDS,
  ...BACKUP_COMMANDS,
  completionCommand(() => COMMANDS),
];

const CALL_MS = 30_000;

/** Carries out a command line. Never rejects: what goes wrong is told to the terminal. @returns how the process should end */
export async function runCli(argv: readonly string[], terminal: Terminal, clock: Clock): Promise<ExitCode> {
  const asJson = argv.includes('--json');
  const progress = new Progress(terminal, argv.includes('--quiet') || argv.includes('-q'));
  try {
    const parsed = parseCommandLine(COMMANDS, argv);
    if ('help' in parsed) {
      terminal.out(`${helpText(COMMANDS, parsed.help)}\n`);
      return EXIT.ok;
    }
    const { command, words, given } = parsed;
    const connection = await connect(given, terminal, clock);
    try {
      const { json, text } = await command.run({
        words,
        given,
        connection,
        progress,
        terminal,
        clock,
        readFile: readInput,
      });
      progress.done();
      if (asJson) terminal.out(`${JSON.stringify(json)}\n`);
      else if (text !== '') terminal.out(text.endsWith('\n') ? text : `${text}\n`);
      return EXIT.ok;
    } finally {
      await connection.close();
    }
  } catch (error) {
    progress.done();
    const exitCode =
      error instanceof CliError ? error.exitCode : error instanceof FileError ? EXIT.usage : EXIT.refused;
    const message = error instanceof Error ? error.message : String(error);
    if (asJson) terminal.out(`${JSON.stringify({ error: message, exitCode })}\n`);
    terminal.err(`aurora: ${message}\n`);
    return exitCode;
  }
}

async function connect(given: Given, terminal: Terminal, clock: Clock): Promise<Connection> {
  const { env } = terminal;
  const address = await addressOf(
    {
      cluster: given.text('cluster'),
      clustersFile: given.text('clusters'),
      url: given.text('url'),
      zk: given.text('zk'),
      zkPath: given.text('zk-path'),
    },
    env,
  );
  return new Connection({
    address,
    user: given.text('user'),
    passwordFile: given.text('password-file'),
    netrcFile: given.text('netrc'),
    caFile: given.text('ca'),
    insecure: given.has('insecure'),
    timeoutMs: given.duration('timeout', CALL_MS),
    env,
    clock,
  });
}

async function readInput(path: string): Promise<string> {
  try {
    if (path !== '-') return await readFile(path, 'utf8');
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(piece as Buffer);
    return Buffer.concat(pieces).toString('utf8');
  } catch (error) {
    throw usageError(`${path} cannot be read: ${(error as Error).message}`);
  }
}
