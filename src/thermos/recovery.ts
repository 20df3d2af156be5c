import { appendFile, readFile, rename, truncate } from 'node:fs/promises';
import type { Clock, Random } from '../clock/index.ts';
import { ProcessState, type ProcessStatus, type RunnerCkpt } from '../wire/binary/runner.ts';
import {
  type CheckpointSummary,
  checkpointPaths,
  decodeRecords,
  encodeRecord,
  mayBeAlive,
  summarize,
  taskStateOf,
} from './checkpoint.ts';
import { claimRunner, executorPaths, inspectRunner, readLaunch } from './executor-dir.ts';
import { groupMembers, identifyProcess, signalGroup, startTimeSecs, statProcess } from './proc.ts';
import { STATUS_OF_END, type Status } from './status.ts';
import { killByEnvironment } from './task-runner.ts';
import { type StatusUpdate, UpdateLog } from './updates.ts';

/** How far apart the recorded start of a process and the one the kernel tells may be for it to be the same. */
const MAX_START_DRIFT_SECS = 10;

const DIED: Status = { state: 'TASK_LOST', message: 'Runner died while task was active.' };
const NEVER_STARTED: Status = { state: 'TASK_LOST', message: 'Timed out waiting for task to start!' };
const UNREADABLE: Status = { state: 'TASK_LOST', message: 'Task checkpoint could not be read.' };

/**
 * Agent: finishes the job of a runner that died, or that never came up: kills every process it left behind, closes the
 * checkpoint and writes the task's last update, TASK_LOST unless the checkpoint says how the task had ended. Safe to repeat.
 *
 * @returns the last update, whoever wrote it
 * @throws when the runner is alive
 */
export async function finishDeadRunner(directory: string, clock: Clock, random: Random): Promise<StatusUpdate> {
  const self = await identifyProcess(process.pid);
  if (self === undefined) throw new Error('/proc does not know this process: dead runners are recovered on Linux only');
  const before = await inspectRunner(directory);
  // From here on a runner that starts late finds the directory taken and exits.
  const claimed = before.kind === 'unclaimed' && (await claimRunner(directory, self));
  const condition = claimed ? before : await inspectRunner(directory);
  if (condition.kind === 'ended') return condition.update;
  if (condition.kind === 'running' && condition.runner.pid !== process.pid) {
    throw new Error(`the runner of ${directory} is alive (pid ${condition.runner.pid})`);
  }
  const status = claimed ? NEVER_STARTED : await cleanUp(directory, clock);
  const updates = await UpdateLog.open(directory, clock, random);
  try {
    return await updates.append(status.state, status.message);
  } finally {
    await updates.close();
  }
}

async function cleanUp(directory: string, clock: Clock): Promise<Status> {
  const { checkpoints, sandbox } = executorPaths(directory);
  const { taskId } = await readLaunch(directory);
  const paths = checkpointPaths(checkpoints, taskId);
  const stream = await readStream(paths.runner);
  const summary = stream && summarize(stream.records);
  for (const change of summary?.processes.values() ?? []) {
    if (mayBeAlive(change)) await killGroup(change, clock);
  }
  await killByEnvironment([`HOME=${sandbox}`, `MESOS_DIRECTORY=${directory}`], clock);
  if (stream === undefined || summary === undefined) return UNREADABLE;
  const ended = endOf(summary);
  if (ended === undefined) {
    await truncate(paths.runner, stream.length).catch(ignoreMissing);
    if (stream.length > 0) await appendFile(paths.runner, closingRecords(summary, clock));
  }
  await rename(paths.active, paths.finished).catch(ignoreMissing);
  return ended ?? DIED;
}

/** The checkpoint; empty when the runner died before it wrote one, undefined when it is damaged. */
async function readStream(path: string): Promise<ReturnType<typeof decodeRecords> | undefined> {
  const bytes = await readFile(path).catch(ignoreMissing);
  try {
    return decodeRecords(bytes ?? new Uint8Array());
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}`);
    return undefined;
  }
}

/** Kills a group, unless its number has been given to somebody else since. */
async function killGroup({ coordinator_pid: group, fork_time: forkSecs }: ProcessStatus, clock: Clock) {
  if (group === undefined || forkSecs === undefined) return;
  const leader = await statProcess(group);
  // Without a leader the members are ours: the kernel does not reuse a number that names a group.
  if (leader !== undefined) {
    const startSecs = await startTimeSecs(leader, clock.now());
    if (Math.abs(startSecs - forkSecs) > MAX_START_DRIFT_SECS) return;
  }
  if ((await groupMembers(group)).length > 0) signalGroup(group, 'SIGKILL');
}

function endOf({ state }: CheckpointSummary): Status | undefined {
  if (state === undefined || state === 'ACTIVE' || state === 'CLEANING' || state === 'FINALIZING') return undefined;
  return STATUS_OF_END[state];
}

/** What is left to say: runs that nobody saw the end of, and the task itself, are lost. */
function closingRecords({ processes }: CheckpointSummary, clock: Clock): Uint8Array {
  const lost: RunnerCkpt[] = [...processes.values()].filter(mayBeAlive).map((change) => ({
    process_status: { seq: Number(change.seq) + 1, process: change.process, state: ProcessState.LOST },
  }));
  const end: RunnerCkpt = {
    task_status: {
      state: taskStateOf('LOST'),
      timestamp_ms: Math.trunc(clock.now()),
      runner_pid: process.pid,
      runner_uid: process.getuid?.() ?? 0,
    },
  };
  return Buffer.concat([...lost, end].map(encodeRecord));
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
