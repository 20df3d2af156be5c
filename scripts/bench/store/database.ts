import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../../src/clock/index.ts';
import { SupervisedChild } from '../../../src/supervisor/index.ts';

/** A durable PostgreSQL server of its own. */
export interface BenchDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts one in a new folder, which goes with it. */
export async function startDatabase(): Promise<BenchDatabase> {
  const dir = await mkdtemp(join(tmpdir(), 'aurora-bench-'));
  await mkdir(join(dir, 'logs'));
  const server = new SupervisedChild({
    name: 'postgres',
    entry: fileURLToPath(new URL('../../../src/postgres/postgres-main.js', import.meta.url)),
    args: [join(dir, 'postgres')],
    logFile: join(dir, 'logs', 'postgres.log'),
    clock: systemClock,
    report: (message) => console.error(message),
  });
  const { url } = await server.ready;
  return {
    url,
    async stop() {
      await server.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
