import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Checks } from './checks.ts';

/** How a program is run. */
export interface ProgramOptions {
  readonly cwd?: string;
  /** More than, or other than, what this process has. */
  readonly env?: Readonly<Record<string, string>>;
  /** Kills it, and what it started. */
  readonly stop: AbortSignal;
}

/**
 * Runs a program to its end and gives what it printed.
 * @throws Error when it is not installed, naming the package that has it; with all that it printed when it fails
 */
export async function runTool(
  command: string,
  debianPackage: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<string> {
  const lines: string[] = [];
  const status = await run(command, args, options, (line) => lines.push(line)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error(`${command} is missing; install the package ${debianPackage}`) : error;
  });
  const output = lines.join('\n');
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${output}`);
  return output;
}

/**
 * Runs a client that prints `ok - NAME` or `not ok - NAME: why` for each of its checks and `done` in the end.
 * Whatever else it prints is passed on.
 */
export async function runClient(
  checks: Checks,
  command: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<void> {
  let done = false;
  const status = await run(command, args, options, (line) => {
    const [, verdict, text = ''] = /^(ok|not ok) - (.*)$/.exec(line) ?? [];
    if (verdict === 'ok') checks.pass(text);
    else if (verdict === 'not ok') checks.fail(text);
    else if (line === 'done') done = true;
    else console.log(`  | ${line}`);
  });
  if (status !== 0 || !done) throw new Error(`the client ended with ${status} before it was done`);
}

function run(
  command: string,
  args: readonly string[],
  { cwd, env, stop }: ProgramOptions,
  onLine: (line: string) => void,
): Promise<number | NodeJS.Signals> {
  stop.throwIfAborted();
  return new Promise((resolve, reject) => {
    // A process group of its own, so that all of it can be killed.
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_PROXY: '127.0.0.1,localhost', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const kill = (): void => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    stop.addEventListener('abort', kill);
    for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', onLine);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      stop.removeEventListener('abort', kill);
      resolve(signal ?? code ?? -1);
    });
  });
}
