import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sleep, systemClock, systemRandom } from '../clock/index.ts';
import { checkpointPaths, decodeRecords, summarize } from './checkpoint.ts';
import { ExecutorFixture, TASK_ID } from './executor-fixture.ts';
import {
  executorPaths,
  inspectRunner,
  isKillAccepted,
  KILLED_BY_SCHEDULER,
  requestKill,
  runnerCommand,
  type StartedRunner,
  type StatusUpdate,
  startRunner,
  watchRunner,
} from './index.ts';
import { isRunning, signalProcess } from './proc.ts';
import { finishDeadRunner } from './recovery.ts';

const fixtures: ExecutorFixture[] = [];
const runners: StartedRunner[] = [];

afterEach(async () => {
  for (const runner of runners.splice(0)) signalProcess(runner.pid, 'SIGKILL');
  for (const fixture of fixtures.splice(0)) await fixture.remove();
});

async function make(cmdline: string, task: object = {}): Promise<ExecutorFixture> {
  const fixture = await ExecutorFixture.make({ processes: [{ name: 'p', cmdline }], task });
  fixtures.push(fixture);
  return fixture;
}

async function start({ directory }: ExecutorFixture): Promise<StartedRunner> {
  const runner = await startRunner(directory);
  runners.push(runner);
  return runner;
}

const finish = ({ directory }: ExecutorFixture) => finishDeadRunner(directory, systemClock, systemRandom);

async function summary({ directory }: ExecutorFixture) {
  const paths = checkpointPaths(executorPaths(directory).checkpoints, TASK_ID);
  return summarize(decodeRecords(await readFile(paths.runner)).records);
}

const RUNNING = ['TASK_STARTING', 'TASK_RUNNING No health-check defined, task is assumed healthy.'];

describe('a runner', () => {
  it('runs its task and ends with it', async () => {
    const fixture = await make('echo $$ > pid; echo hello');
    expect(await inspectRunner(fixture.directory)).toEqual({ kind: 'unclaimed' });
    await (await start(fixture)).exited;
    expect(await fixture.updates()).toEqual([...RUNNING, 'TASK_FINISHED Task finished.']);
    expect(await fixture.output('p')).toBe('hello\n');
    expect(await inspectRunner(fixture.directory)).toMatchObject({ kind: 'ended', update: { state: 'TASK_FINISHED' } });
    expect((await summary(fixture)).state).toBe('SUCCESS');
    // Nothing to complain about.
    expect(await readFile(executorPaths(fixture.directory).stderr, 'utf8')).toBe('');
  });

  it('outlives who started it, and obeys who comes after', async () => {
    const fixture = await make('echo $$ > pid; sleep 60');
    const index = JSON.stringify(new URL('../../dist/src/thermos/index.js', import.meta.url).href);
    const script = `import(${index}).then((thermos) => thermos.startRunner(${JSON.stringify(fixture.directory)}))`;
    expect(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    await fixture.file('pid');
    const condition = await inspectRunner(fixture.directory);
    if (condition.kind !== 'running') throw new Error(condition.kind);
    expect(await fixture.reached('TASK_RUNNING')).toEqual(RUNNING);
    await expect(finish(fixture)).rejects.toThrow('is alive');

    expect(await isKillAccepted(fixture.directory)).toBe(false);
    await requestKill(fixture.directory, { reason: KILLED_BY_SCHEDULER });
    await requestKill(fixture.directory, { reason: KILLED_BY_SCHEDULER });
    expect(await fixture.reached('TASK_KILLED')).toEqual([...RUNNING, 'TASK_KILLED Instructed to kill task.']);
    expect(await isKillAccepted(fixture.directory)).toBe(true);
    expect(await fixture.processes()).toEqual([]);
    while (await isRunning(condition.runner)) await sleep(systemClock, 5);
  });

  it('takes SIGTERM for the end of the machine', async () => {
    const fixture = await make('echo up > up; sleep 60');
    const runner = await start(fixture);
    await fixture.file('up');
    signalProcess(runner.pid, 'SIGTERM');
    await runner.exited;
    expect(await fixture.updates()).toEqual([...RUNNING, 'TASK_KILLED Told to shut down executor.']);
  });

  it('is the only one of its directory', async () => {
    const fixture = await make('echo up >> up; sleep 60');
    await start(fixture);
    await fixture.file('up');
    await (await start(fixture)).exited;
    expect(await fixture.updates()).toEqual(RUNNING);
    expect(await fixture.file('up')).toBe('up');
    expect(await readFile(executorPaths(fixture.directory).stderr, 'utf8')).toContain('has had a runner already');
  });

  it('says so when it has to give up', async () => {
    const fixture = await make('sleep 60');
    await writeFile(executorPaths(fixture.directory).checkpoints, 'in the way');
    await (await start(fixture)).exited;
    expect(await fixture.updates()).toEqual(['TASK_STARTING', 'TASK_LOST Thermos failed with internal error.']);
  });

  it('has a command line that says what is missing', () => {
    expect(runnerCommand().at(-1)).toMatch(/dist\/src\/thermos\/runner-main\.js$/);
  });
});

describe('a runner that was killed', () => {
  it('leaves a task that the agent finishes, with nothing left of it', async () => {
    const stubborn = 'setsid bash -c \'trap "" TERM HUP; echo $$ > stray; while true; do sleep 60; done\'';
    const fixture = await make(
      `${stubborn} & (trap "" TERM; sleep 60) & until test -e stray; do sleep 0.01; done; echo > up; sleep 60`,
    );
    const runner = await start(fixture);
    await fixture.file('stray');
    await fixture.reached('TASK_RUNNING');
    signalProcess(runner.pid, 'SIGKILL');
    await runner.exited;
    expect((await fixture.processes()).length).toBeGreaterThanOrEqual(3);
    expect(await inspectRunner(fixture.directory)).toMatchObject({ kind: 'died', runner: { pid: runner.pid } });

    const lost = await finish(fixture);
    expect(lost).toMatchObject({ seq: 2, state: 'TASK_LOST', message: 'Runner died while task was active.' });
    expect(await fixture.processes()).toEqual([]);
    expect(await finish(fixture)).toEqual(lost);
    expect(await fixture.updates()).toEqual([...RUNNING, 'TASK_LOST Runner died while task was active.']);
    const { state, processes } = await summary(fixture);
    expect([state, processes.get('p')?.state]).toEqual(['LOST', 6]);
    const paths = checkpointPaths(executorPaths(fixture.directory).checkpoints, TASK_ID);
    expect(JSON.parse(await readFile(paths.finished, 'utf8'))).toMatchObject({ name: 'p' });
  });

  it('leaves processes that go on writing to their files until then', async () => {
    const fixture = await make(
      'echo before; echo up > up; until test -e go; do sleep 0.01; done; echo after; echo > done; sleep 60',
    );
    const runner = await start(fixture);
    await fixture.file('up');
    signalProcess(runner.pid, 'SIGKILL');
    await runner.exited;
    await writeFile(join(fixture.sandbox, 'go'), '');
    await fixture.file('done');
    expect(await fixture.output('p')).toBe('before\nafter\n');
    await finish(fixture);
    expect(await fixture.processes()).toEqual([]);
  });

  it('is not taken for another process with its number', async () => {
    const fixture = await make('sleep 60');
    const runner = await start(fixture);
    await fixture.reached('TASK_RUNNING');
    const { runner: claim } = executorPaths(fixture.directory);
    const identity = JSON.parse(await readFile(claim, 'utf8'));
    signalProcess(runner.pid, 'SIGKILL');
    await runner.exited;
    await writeFile(claim, JSON.stringify({ ...identity, pid: process.pid }));
    expect((await inspectRunner(fixture.directory)).kind).toBe('died');
    await requestKill(fixture.directory, { reason: KILLED_BY_SCHEDULER });
    expect(await finish(fixture)).toMatchObject({ state: 'TASK_LOST' });
  });

  it('is reported to who watches, update by update', async () => {
    const fixture = await make('sleep 60');
    const { directory } = fixture;
    const seen: (string | undefined)[] = [];
    const offsets: number[] = [];
    const watchFrom = (offset: number) =>
      new Promise<void>((resolve, reject) => {
        const watch = watchRunner(directory, offset, systemClock, {
          onUpdates(updates: readonly StatusUpdate[], nextOffset) {
            seen.push(...updates.map((update) => update.state));
            offsets.push(nextOffset);
            if (seen.length < 3) return;
            watch.stop();
            resolve();
          },
          async onDied() {
            seen.push('died');
            await finish(fixture);
          },
          onError: reject,
        });
      });
    const watched = watchFrom(0);
    const runner = await start(fixture);
    await fixture.reached('TASK_RUNNING');
    signalProcess(runner.pid, 'SIGKILL');
    await watched;
    // Whether both come in one batch or not, the last one may follow only after the death.
    expect(seen.slice(0, 3)).toEqual(['TASK_STARTING', 'TASK_RUNNING', 'died']);
  });
});

describe('a runner that never came', () => {
  it('cannot come any more once the task is given up', async () => {
    const fixture = await make('touch ran');
    expect(await finish(fixture)).toMatchObject({
      state: 'TASK_LOST',
      message: 'Timed out waiting for task to start!',
    });
    await (await start(fixture)).exited;
    expect(await fixture.updates()).toEqual(['TASK_LOST Timed out waiting for task to start!']);
  });
});
