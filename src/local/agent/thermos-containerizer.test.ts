import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { seededRandom, systemClock } from '../../clock/index.ts';
import { TaskState } from '../../mesos/index.ts';
import { agentFolder, createRun, writeAcknowledged } from './run-folder.ts';
import { ThermosContainerizer } from './thermos-containerizer.ts';

let workDir: string;
let containerizer: ThermosContainerizer;
let log: string[];

beforeEach(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'local-containerizer-'));
  log = [];
  containerizer = new ThermosContainerizer({
    clock: systemClock,
    random: seededRandom(1),
    workDir,
    hostname: 'h',
    environment: {},
    keepFinished: 10,
    log: (message) => log.push(message),
  });
});

afterEach(async () => {
  await containerizer.stop();
  await rm(workDir, { recursive: true, force: true });
});

/** A run as an agent that died left it: its updates and how many of them were acknowledged. */
async function leftRun(updates: readonly string[], acknowledged: number): Promise<string> {
  const framework = { user: 'www', name: 'f', id: { value: 'F' } };
  const info = { name: 'n', taskId: { value: 't' }, agentId: { value: 'A' }, command: { value: 'x' } };
  const { directory } = await createRun(await agentFolder(workDir, 'A'), framework, info, 'run');
  for (const [seq, state] of updates.entries()) {
    const update = { seq, uuid: String(seq).repeat(32), state, timestampSecs: seq };
    await appendFile(join(directory, 'updates.log'), `${JSON.stringify(update)}\n`);
  }
  await writeAcknowledged(directory, acknowledged);
  return directory;
}

/** What a new agent finds and hears. */
async function recover() {
  const heard: string[] = [];
  const runs = await containerizer.recover('A', {
    onUpdate: ({ taskId }, { state }) => heard.push(`${taskId} ${TaskState[state]}`),
    onExit: ({ taskId }, status) => heard.push(`${taskId} exits ${status}`),
  });
  return { runs: runs.map(({ containerId, state }) => `${containerId} ${TaskState[state]}`), heard };
}

describe('an agent that starts again', () => {
  it('tells of a task that ended what was not acknowledged', async () => {
    await leftRun(['TASK_STARTING', 'TASK_RUNNING', 'TASK_FINISHED'], 1);
    expect(await recover()).toEqual({
      runs: ['run TASK_FINISHED'],
      heard: ['t TASK_RUNNING', 't TASK_FINISHED', 't exits 0'],
    });
  });

  it('is done with a task whose end was acknowledged', async () => {
    const directory = await leftRun(['TASK_STARTING', 'TASK_FAILED'], 2);
    expect(await recover()).toEqual({ runs: [], heard: [] });
    expect(existsSync(join(directory, 'finished'))).toBe(true);
  });

  it('gives up a task for which there is nothing to start', async () => {
    const directory = await leftRun([], 0);
    expect(await recover()).toEqual({ runs: [], heard: [] });
    expect(existsSync(join(directory, 'finished'))).toBe(true);
    expect(log[0]).toMatch(/^Gives up t, which was never started: /);
  });

  it('says which run it cannot read, and goes on', async () => {
    const directory = await leftRun(['TASK_STARTING'], 0);
    await appendFile(join(directory, 'updates.log'), 'nonsense\n');
    expect(await recover()).toEqual({ runs: [], heard: [] });
    expect(log[0]).toContain(`Cannot take up the run in ${directory}`);
  });
});
