import { constants } from 'node:fs';
import { access, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { isRunning, type ProcessIdentity, signalProcess } from './proc.ts';
import type { LoggerConfig } from './task.ts';
import { isTerminal, readUpdates, type StatusUpdate } from './updates.ts';

/**
 * The executor directory: how an agent and the runner of one task talk.
 *
 * The runner outlives the agent that started it, so everything between them goes through files that either side finds
 * again. The directory is what Mesos calls `MESOS_DIRECTORY`
 * (`…/slaves/<agent>/frameworks/<framework>/executors/<executor>/runs/<container>`).
 *
 * | file | written by | holds |
 * |---|---|---|
 * | `launch.json` | agent, before it starts the runner | {@link Launch} |
 * | `runner.json` | runner, first thing; exactly once | {@link ProcessIdentity}: who runs (or ran) this task |
 * | `updates.log` | runner; the agent once the runner is dead | one JSON line per status, oldest first, on disk before anyone acts on it |
 * | `kill.json` | agent | {@link KillRequest}; the runner is told to look with SIGUSR2 |
 * | `kill.accepted.json` | runner | the kill request, renamed once the runner acts on it |
 * | `stdout`, `stderr` | runner | its own output, and that of processes whose logger says `console` |
 * | `sandbox/` | runner | the task's working directory, with `.logs/<process>/<run>/{stdout,stderr}` |
 * | `checkpoints/` | runner | checkpoint root in the layout of the Thermos observer |
 *
 * Whole files appear at once (written aside, synced, renamed or linked); the last line of `updates.log` counts only with
 * its line end. `runner.json` is a claim: it is linked into place, so of two runners started by mistake only one goes on.
 */
export interface Launch {
  /** `TaskInfo.task_id`. */
  readonly taskId: string;
  /** `TaskInfo.data`: the AssignedTask in Thrift binary. */
  readonly data: Uint8Array;
  /** Environment of the runner; of it processes see `PATH` alone, unless {@link preserveEnvironment}. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether processes inherit the runner's whole environment (`--preserve_env` of the original). Default false. */
  readonly preserveEnvironment?: boolean;
  /** Logging of processes that do not configure it themselves (`--runner-logger-*` of the original). */
  readonly logger?: LoggerConfig;
  /** Longest a stop may take, graceful HTTP endpoints included, before everything is killed. Default 120 s. */
  readonly stopTimeoutSecs?: number;
}

/** What an agent asks of a runner. */
export interface KillRequest {
  /** Message of the TASK_KILLED that follows, such as {@link KILLED_BY_SCHEDULER}. */
  readonly reason: string;
}

/** Reason of a kill that the scheduler ordered. */
export const KILLED_BY_SCHEDULER = 'Instructed to kill task.';
/** Reason of a kill because the agent or the machine goes down. */
export const EXECUTOR_SHUTDOWN = 'Told to shut down executor.';

/** How a runner is doing, as found in its directory. */
export type RunnerCondition =
  /** Prepared, but no runner has claimed it (yet). */
  | { readonly kind: 'unclaimed' }
  | { readonly kind: 'running'; readonly runner: ProcessIdentity }
  /** It wrote its last update. */
  | { readonly kind: 'ended'; readonly update: StatusUpdate }
  /** It is gone without a last update; `finishDeadRunner` puts that right. */
  | { readonly kind: 'died'; readonly runner: ProcessIdentity };

/** Files of an executor directory. */
export function executorPaths(directory: string) {
  return {
    launch: join(directory, 'launch.json'),
    runner: join(directory, 'runner.json'),
    kill: join(directory, 'kill.json'),
    killAccepted: join(directory, 'kill.accepted.json'),
    stdout: join(directory, 'stdout'),
    stderr: join(directory, 'stderr'),
    sandbox: join(directory, 'sandbox'),
    logs: join(directory, 'sandbox', '.logs'),
    checkpoints: join(directory, 'checkpoints'),
  } as const;
}

/** Environment of the runner, and of the shell health checks it makes. */
export function runnerEnvironment(directory: string, launch: Launch): Record<string, string> {
  return { ...launch.environment, MESOS_DIRECTORY: directory, MESOS_SANDBOX: directory };
}

/** Agent: makes the directory and writes what the runner shall run. After this `startRunner` may be called, again and again. */
export async function prepareLaunch(directory: string, launch: Launch): Promise<void> {
  await mkdir(directory, { recursive: true });
  const record = { ...launch, data: Buffer.from(launch.data).toString('base64') };
  await placeFile(executorPaths(directory).launch, JSON.stringify(record), rename);
}

/** Agent: asks the runner to kill its task. Safe to repeat, and to call before the runner has come up. */
export async function requestKill(directory: string, request: KillRequest): Promise<void> {
  await placeFile(executorPaths(directory).kill, JSON.stringify(request), rename);
  const runner = await readClaim(directory);
  if (runner !== undefined && (await isRunning(runner))) signalProcess(runner.pid, KILL_DOORBELL);
}

/** Agent: whether a kill that was asked for has reached the runner. */
export async function isKillAccepted(directory: string): Promise<boolean> {
  return access(executorPaths(directory).killAccepted, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** Agent: how the runner of this directory is doing. */
export async function inspectRunner(directory: string): Promise<RunnerCondition> {
  const runner = await readClaim(directory);
  // Liveness is asked before the updates are read: a runner that ends in between is then seen with its last update.
  const alive = runner !== undefined && (await isRunning(runner));
  const last = (await readUpdates(directory)).updates.at(-1);
  if (last !== undefined && isTerminal(last.state)) return { kind: 'ended', update: last };
  if (runner === undefined) return { kind: 'unclaimed' };
  return alive ? { kind: 'running', runner } : { kind: 'died', runner };
}

/** The signal that makes a runner look for `kill.json`. SIGUSR1 would do too, were it not Node's own debugger switch. */
export const KILL_DOORBELL = 'SIGUSR2';

/** Runner: reads what to run. @throws when there is no launch file or it is not one */
export async function readLaunch(directory: string): Promise<Launch> {
  const record = JSON.parse(await readFile(executorPaths(directory).launch, 'utf8')) as Launch & { data: string };
  return { ...record, data: Uint8Array.from(Buffer.from(record.data, 'base64')) };
}

/**
 * Claims the directory for the process `self`: from now on no other can.
 *
 * @returns false when somebody has claimed it before
 */
export async function claimRunner(directory: string, self: ProcessIdentity): Promise<boolean> {
  try {
    await placeFile(executorPaths(directory).runner, JSON.stringify(self), link);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Runner: takes up a kill request, if there is one, and acknowledges it. */
export async function acceptKill(directory: string): Promise<KillRequest | undefined> {
  const paths = executorPaths(directory);
  try {
    await rename(paths.kill, paths.killAccepted);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return JSON.parse(await readFile(paths.killAccepted, 'utf8')) as KillRequest;
}

/** Who runs, or ran, the task of this directory; undefined when nobody has claimed it. */
export async function readClaim(directory: string): Promise<ProcessIdentity | undefined> {
  const text = await readIfPresent(executorPaths(directory).runner);
  return text === undefined ? undefined : (JSON.parse(text) as ProcessIdentity);
}

async function readIfPresent(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Keeps apart the files that this process writes aside. */
let filesPlaced = 0;

/** Writes a whole file beside `path`, syncs it and puts it into place with `put`, so that nobody sees half of it. */
async function placeFile(path: string, text: string, put: (from: string, to: string) => Promise<void>): Promise<void> {
  const aside = `${path}.${process.pid}-${filesPlaced++}.tmp`;
  const file = await open(aside, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await put(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
