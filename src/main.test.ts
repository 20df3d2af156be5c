import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ClusterProcess, liveProcesses, startClusterProcess } from '../compat-tests/cluster/cluster-process.ts';
import { AuroraClient } from './client/index.ts';
import { sleep, systemClock } from './clock/index.ts';
import { findSandbox } from './local/index.ts';
import { isActive, statusOf, taskIdOf } from './model/index.ts';
import { type JobKey, type ScheduledTask, ScheduleStatus } from './wire/index.ts';

const root = join(import.meta.dirname, '..');
const golden = process.env.AURORA_GOLDEN ?? join(root, '../shared/golden');

/** The recorded `aurora job create` of the Python client: its createJob request, byte for byte. */
function recordedCreateJob(): Uint8Array {
  const recorded = join(golden, 'clients/python2/job_create.http.json');
  const file = existsSync(recorded) ? recorded : join(import.meta.dirname, 'fixtures/job_create.http.json');
  const { requests } = JSON.parse(readFileSync(file, 'utf8')) as {
    requests: { decoded: { method?: string }; body_base64: string }[];
  };
  const request = requests.find(({ decoded }) => decoded.method === 'createJob');
  if (request === undefined) throw new Error(`no createJob in ${file}`);
  return Buffer.from(request.body_base64, 'base64');
}

const JOB: JobKey = { role: 'vagrant', environment: 'test', name: 'hello' };

async function eventually<T>(what: string, look: () => Promise<T | undefined>, patienceMs = 20_000): Promise<T> {
  const deadline = systemClock.monotonic() + patienceMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (systemClock.monotonic() > deadline) throw new Error(`gave up waiting for ${what}`);
    await sleep(systemClock, 50);
  }
}

describe('a cluster on one machine', () => {
  let cluster: ClusterProcess;
  let client: AuroraClient;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await realpath(await mkdtemp(join(tmpdir(), 'aurora-first-light-')));
    cluster = await startClusterProcess(dataDir);
    client = new AuroraClient(cluster.schedulerUrl);
  }, 60_000);

  afterAll(async () => {
    await client?.close();
    await cluster?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }, 60_000);

  async function tasks(): Promise<readonly ScheduledTask[]> {
    const { result } = await client.call('getTasksStatus', { query: { jobKeys: [JOB], offset: 0, limit: 0 } });
    return result?.scheduleStatusResult?.tasks ?? [];
  }

  it('runs the job of a recorded client as real processes, and ends them when it is killed', async () => {
    await client.post(recordedCreateJob());

    const running = await eventually('two running instances', async () => {
      const all = await tasks();
      return all.filter((task) => task.status === ScheduleStatus.RUNNING).length === 2 ? all : undefined;
    });
    const sandboxes = await Promise.all(
      running.map(async (task) => realpath(await findSandbox(join(dataDir, 'agent'), taskIdOf(task)))),
    );
    for (const sandbox of sandboxes) {
      expect(await readFile(join(sandbox, '.logs/hello/0/stdout'), 'utf8')).toBe('hello 1\n');
    }
    const inside = (await liveProcesses()).filter(({ cwd }) => sandboxes.includes(cwd));
    expect(inside.map(({ command }) => command)).toContain('sleep 3600');

    await client.call('killTasks', { job: JOB, instances: [], message: 'enough' });
    const ended = await eventually('both instances to end', async () => {
      const all = await tasks();
      return all.some((task) => isActive(statusOf(task))) ? undefined : all;
    });
    expect(ended.map((task) => task.status)).toEqual([ScheduleStatus.KILLED, ScheduleStatus.KILLED]);
    expect(ended[0]?.taskEvents?.find((event) => event.status === ScheduleStatus.KILLING)?.message).toBe(
      'Killed by UNSECURE.\nenough',
    );
    expect((await liveProcesses()).filter(({ cwd }) => sandboxes.some((sandbox) => cwd.startsWith(sandbox)))).toEqual(
      [],
    );
  }, 60_000);
});
