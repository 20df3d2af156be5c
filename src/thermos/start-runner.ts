import { type ChildProcess, spawn } from 'node:child_process';
import { type FileHandle, open } from 'node:fs/promises';
import { executorPaths, readLaunch, runnerEnvironment } from './executor-dir.ts';
import { runnerCommand } from './runner-command.ts';

/** A runner this process has started. It goes on when this process ends. */
export interface StartedRunner {
  readonly pid: number;
  /** Resolves when the runner has exited, as long as this process is there to see it. */
  readonly exited: Promise<void>;
}

/**
 * Starts the runner of a prepared executor directory, in a session of its own. Starting a second one is harmless: it
 * finds the directory claimed and exits.
 *
 * @throws when there is no launch file, no build, or the process cannot be made
 */
export async function startRunner(directory: string): Promise<StartedRunner> {
  const launch = await readLaunch(directory);
  const paths = executorPaths(directory);
  const outputs: FileHandle[] = [];
  try {
    for (const path of [paths.stdout, paths.stderr]) outputs.push(await open(path, 'a'));
    const [command = process.execPath, ...args] = runnerCommand();
    const child = spawn(command, [...args, directory], {
      cwd: directory,
      env: runnerEnvironment(directory, launch),
      detached: true,
      stdio: ['ignore', ...outputs.map((file) => file.fd)],
    });
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const pid = await spawned(child);
    child.unref();
    return { pid, exited };
  } finally {
    for (const file of outputs) await file.close();
  }
}

function spawned(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid ?? 0));
    child.once('error', reject);
  });
}
