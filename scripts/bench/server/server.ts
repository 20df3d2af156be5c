import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../../src/clock/index.ts';
import { SupervisedChild } from '../../../src/supervisor/index.ts';

/** A scheduler with a durable database of its own, each a process, and no Mesos. */
export interface BenchServer {
  readonly url: string;
  readonly databaseUrl: string;
  readonly schedulerPid: number;
  stop(): Promise<void>;
}

/** Starts one in a new folder, which goes with it. Nothing listens at its master's address, so that tasks stay pending. */
export async function startBenchServer(...flags: string[]): Promise<BenchServer> {
  const dir = await mkdtemp(join(tmpdir(), 'aurora-bench-'));
  await mkdir(join(dir, 'logs'));
  const start = (name: string, entry: string, args: readonly string[]): SupervisedChild =>
    new SupervisedChild({
      name,
      entry: fileURLToPath(new URL(`../../../src/${entry}`, import.meta.url)),
      args,
      logFile: join(dir, 'logs', `${name}.log`),
      clock: systemClock,
      report: (message) => console.error(message),
    });
  const postgres = start('postgres', 'postgres/postgres-main.js', [join(dir, 'postgres')]);
  const { url: databaseUrl } = await postgres.ready;
  const scheduler = start('scheduler', 'scheduler-main.js', [
    '-cluster_name=bench',
    '-ip=127.0.0.1',
    '-mesos_master_address=127.0.0.1:1',
    '-thermos_executor_path=/usr/bin/thermos_executor',
    `-database_url=${databaseUrl}`,
    ...flags,
  ]);
  const { url } = await scheduler.ready;
  return {
    url,
    databaseUrl,
    schedulerPid: scheduler.pid ?? 0,
    async stop() {
      await scheduler.stop();
      await postgres.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
