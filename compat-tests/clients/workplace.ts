import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { type ClusterProcess, liveProcesses, startClusterProcess } from '../cluster/cluster-process.ts';

/** A set must end well before anyone wonders whether it hangs. */
const LIMIT_MS = 300_000;
const STOP_MS = 20_000;

/** Little overhead, so that many tasks fit on a small machine, and no pause between placements. */
const FLAGS = ['-thermos_executor_cpu=0.01', '-thermos_executor_ram=1MB', '-max_schedule_attempts_per_sec=1000'];

/** Where a foreign client is tried out. */
export interface Workplace {
  /** Temporary; for bindings and packages. */
  readonly folder: string;
  /** Aborted when the work must end at once. */
  readonly stop: AbortSignal;
  /** Starts the cluster; to be called once, when all is prepared. @param flags more for its scheduler */
  startCluster(...flags: readonly string[]): Promise<ClusterProcess>;
}

/**
 * Gives a temporary folder and a one-machine cluster in it to some work. However that ends, be it by a signal or because it takes
 * too long, no process and no file is left.
 * @throws what the work throws; Error when it took too long, or when the cluster did not end well
 */
export async function withWorkplace(name: string, work: (place: Workplace) => Promise<void>): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `aurora-${name}-`)));
  const stop = new AbortController();
  let caught: NodeJS.Signals | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    caught ??= signal;
    stop.abort(new Error(`ended by ${signal}`));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const limit = systemClock.after(LIMIT_MS, () => stop.abort(new Error(`gave up after ${LIMIT_MS / 1000} s`)));
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason));
  });
  let cluster: ClusterProcess | undefined;
  const startCluster = async (...flags: readonly string[]): Promise<ClusterProcess> => {
    cluster = await startClusterProcess(join(folder, 'cluster'), ...FLAGS, ...flags);
    return cluster;
  };
  try {
    await Promise.race([work({ folder, stop: stop.signal, startCluster }), stopped]);
    await cluster?.stop();
  } finally {
    limit.cancel();
    stop.abort(new Error('over'));
    if (cluster !== undefined) await stopInTime(cluster);
    await endProcessesOf(folder);
    await rm(folder, { recursive: true, force: true });
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    if (caught !== undefined) process.kill(process.pid, caught);
  }
}

/** Stops a cluster; leaves one that does not stop, or not well, to be killed. */
async function stopInTime(cluster: ClusterProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    const limit = systemClock.after(STOP_MS, resolve);
    cluster
      .stop()
      .catch(() => undefined)
      .finally(() => {
        limit.cancel();
        resolve();
      });
  });
}

/** Kills all that works in the folder, or that was started with a path in it. */
async function endProcessesOf(folder: string): Promise<void> {
  for (;;) {
    const left = (await liveProcesses()).filter(
      ({ pid, cwd, command }) =>
        pid !== process.pid && (cwd === folder || cwd.startsWith(folder + sep) || command.includes(folder + sep)),
    );
    if (left.length === 0) return;
    for (const { pid } of left) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself meanwhile.
      }
    }
    await sleep(systemClock, 100);
  }
}
