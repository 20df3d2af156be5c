import { existsSync } from 'node:fs';
import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TaskInfo } from '../../mesos/index.ts';
import { Retention } from './retention.ts';
import { agentFolder, createRun, findRuns, markFinished, readAcknowledged, writeAcknowledged } from './run-folder.ts';

let workDir: string;
let folder: string;

beforeEach(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'local-run-folder-'));
  folder = await agentFolder(workDir, 'A');
});

afterEach(() => rm(workDir, { recursive: true, force: true }));

const framework = { user: 'www', name: 'f', id: { value: 'F' } };
const task = (id: string): TaskInfo => ({
  name: 'n',
  taskId: { value: id },
  agentId: { value: 'A' },
  resources: [],
  data: Uint8Array.of(1),
  executor: { executorId: { value: `thermos-${id}` }, name: 'AuroraExecutor' },
});

describe('run folders', () => {
  it('lie where a Mesos agent has them, and are found again', async () => {
    const { directory } = await createRun(folder, framework, task('t'), 'run-1');
    expect(directory).toBe(join(workDir, 'A/frameworks/F/executors/thermos-t/runs/run-1'));
    expect(existsSync(join(workDir, 'slaves/A/frameworks/F/executors/thermos-t/runs/latest/task.info'))).toBe(true);
    await createRun(folder, framework, task('t'), 'run-2');
    expect(await readlink(join(directory, '../latest'))).toBe('run-2');

    const { open, finished } = await findRuns(await agentFolder(workDir, 'A'));
    expect(finished).toEqual([]);
    expect(open.map(({ containerId }) => containerId).sort()).toEqual(['run-1', 'run-2']);
    expect(open[0]).toMatchObject({ framework: { name: 'f' }, info: { taskId: { value: 't' }, data: null } });
  });

  it('are made at the same time', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `t${index}`);
    await Promise.all(ids.map((id) => createRun(folder, framework, task(id), `run-${id}`)));
    const { open } = await findRuns(folder);
    expect(open.map(({ info }) => info.taskId.value).sort()).toEqual([...ids].sort());
    expect(existsSync(join(open[0]?.directory ?? '', 'framework.info.new'))).toBe(false);
  });

  it('remember what was acknowledged', async () => {
    const { directory } = await createRun(folder, framework, task('t'), 'run');
    expect(await readAcknowledged(directory)).toBe(0);
    await writeAcknowledged(directory, 2);
    expect(await readAcknowledged(directory)).toBe(2);
  });

  it('that nobody got to fill count as finished', async () => {
    const { directory } = await createRun(folder, framework, task('t'), 'run');
    await rm(join(directory, 'task.info'));
    expect(await findRuns(folder)).toEqual({ open: [], finished: [directory] });
  });

  it('are removed when they are finished and too many, the oldest first', async () => {
    const runs = [];
    for (let i = 0; i < 5; i++) {
      const { directory } = await createRun(folder, framework, task(`t${i}`), `run-${i}`);
      await markFinished(directory, 1000 - i);
      runs.push(directory);
    }
    const running = await createRun(folder, framework, task('t0'), 'run-9');
    const { open, finished } = await findRuns(folder);
    expect(open.map(({ directory }) => directory)).toEqual([running.directory]);
    expect(finished).toEqual([...runs].reverse());

    const retention = new Retention(2, () => undefined);
    retention.add(...finished);
    await retention.settled();
    expect(runs.map(existsSync)).toEqual([true, true, false, false, false]);
    expect(existsSync(join(folder, 'frameworks/F/executors/thermos-t4'))).toBe(false);
    await markFinished(running.directory, 2000);
    retention.add(running.directory);
    await retention.settled();
    // The executor's folder stays as long as one of its runs does.
    expect([existsSync(runs[0] as string), existsSync(runs[1] as string), existsSync(running.directory)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
