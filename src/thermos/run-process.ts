import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { type Clock, sleep } from '../clock/index.ts';
import { openRunOutput } from './log-output.ts';
import { groupMembers, signalGroup } from './proc.ts';
import type { LoggerConfig } from './task.ts';

/** One run of a process to be. */
export interface RunRequest {
  readonly cmdline: string;
  /** Working directory. */
  readonly sandbox: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Folder for `stdout` and `stderr` of this run. */
  readonly logFolder: string;
  readonly logger: LoggerConfig;
}

/** How the shell of a run ended. */
export type RunExit =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly number: number };

/** A run under way: a shell that leads a session and process group of its own. */
export interface RunningProcess {
  /** Of the shell, and so of its group. */
  readonly pid: number;
  /** Asks the whole group to end (SIGTERM); those of it that outlive the shell are then waited for instead of killed. */
  terminate(): void;
  /** Ends the whole group (SIGKILL). */
  kill(): void;
}

/** How long output is still awaited from pipes that somebody outside the group holds open, once the group is gone. */
const DRAIN_MS = 1_000;
/** How long killed members of a group are awaited; one stuck in the kernel may never go. */
const REAP_MS = 5_000;
/** The machine's processes are looked through for members of a group this often, and less often the longer it takes. */
const POLL_MS = 20;
const MAX_POLL_MS = 250;

/**
 * Runs a command line in bash. `onEnd` is called once the shell has ended, nothing of its group is left (what it had in the
 * background is killed with it) and its output is written.
 *
 * @throws when the process cannot be made
 */
export function runProcess(request: RunRequest, clock: Clock, onEnd: (exit: RunExit) => void): RunningProcess {
  const output = openRunOutput(request.logFolder, request.logger);
  let child: ChildProcess | undefined;
  try {
    child = spawn('/bin/bash', ['-c', request.cmdline], {
      cwd: request.sandbox,
      env: request.environment,
      detached: true,
      stdio: ['ignore', ...output.stdio],
    });
  } finally {
    output.release();
  }
  if (child.pid === undefined) {
    child.once('error', (error) => console.error(error.message));
    throw new Error(`cannot start /bin/bash in ${request.sandbox}`);
  }
  return follow(child, child.pid, output.carry(child.stdout, child.stderr), clock, onEnd);
}

function follow(
  child: ChildProcess,
  pid: number,
  written: Promise<void>,
  clock: Clock,
  onEnd: (exit: RunExit) => void,
): RunningProcess {
  let terminating = false;
  let killed = false;

  /** Waits until the group is empty, for as long as `patience` says. */
  async function gone(patience: () => boolean): Promise<void> {
    for (let pause = POLL_MS; patience() && (await groupMembers(pid)).length > 0; pause *= 1.5) {
      await sleep(clock, Math.min(pause, MAX_POLL_MS));
    }
  }

  async function finish(): Promise<void> {
    if (terminating) await gone(() => !killed);
    if (!signalGroup(pid, 'SIGKILL')) return;
    const deadline = clock.monotonic() + REAP_MS;
    await gone(() => clock.monotonic() < deadline);
  }

  async function drain(): Promise<void> {
    const giveUp = clock.after(DRAIN_MS, () => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    });
    await written;
    giveUp.cancel();
  }

  child.once('exit', (code, signal) => {
    const exit: RunExit =
      signal === null ? { kind: 'exit', code: code ?? 0 } : { kind: 'signal', number: constants.signals[signal] };
    void finish()
      .then(drain)
      .then(() => onEnd(exit));
  });
  return {
    pid,
    terminate() {
      terminating = true;
      signalGroup(pid, 'SIGTERM');
    },
    kill() {
      killed = true;
      signalGroup(pid, 'SIGKILL');
    },
  };
}
