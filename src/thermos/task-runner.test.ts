import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../clock/index.ts';
import { checkpointPaths, decodeRecords, summarize } from './checkpoint.ts';
import { CheckpointWriter } from './checkpoint-writer.ts';
import type { Task } from './task.ts';
import { TaskRunner } from './task-runner.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'thermos-runner-'));
});

afterEach(() => rm(root, { recursive: true }));

function makeRunner(names: readonly string[], cmdline: string): TaskRunner {
  const processes = names.map((name) => ({
    name,
    cmdline,
    maxFailures: 1,
    daemon: false,
    ephemeral: false,
    minDurationSecs: 0,
    final: false,
  }));
  const task: Task = {
    name: 't',
    processes,
    constraints: [],
    maxFailures: 1,
    maxConcurrency: 0,
    finalizationWaitSecs: 1,
  };
  const logDir = join(root, 'logs');
  const header = { taskId: 'id', sandbox: root, logDir, hostname: 'h', user: 'u', uid: 0, ports: new Map() };
  const surroundings = {
    sandbox: root,
    logDir,
    environment: () => ({ HOME: root, PATH: process.env.PATH ?? '' }),
    logger: { destination: 'file', mode: 'standard' } as const,
  };
  return new TaskRunner(task, surroundings, new CheckpointWriter(root, header, task, systemClock), systemClock);
}

describe('TaskRunner', () => {
  it('does not start what is killed before its turn', async () => {
    const runner = makeRunner(['a', 'b', 'c', 'd'], 'sleep 60');
    runner.start();
    runner.kill(5_000);
    expect(await runner.ended).toBe('KILLED');
    const { state, processes } = summarize(decodeRecords(await readFile(checkpointPaths(root, 'id').runner)).records);
    expect([state, [...processes.keys()]]).toEqual(['KILLED', ['a']]);
    expect(await readdir(join(root, 'logs'))).toEqual(['a']);
  });

  it('runs many processes at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
    // Each waits for all the others to be there.
    const runner = makeRunner(
      names,
      'mkdir -p all; touch all/$$; until test $(ls all | wc -l) = 20; do sleep 0.02; done',
    );
    runner.start();
    expect(await runner.ended).toBe('SUCCESS');
  });

  it('kills at once when there is no time', async () => {
    const runner = makeRunner(['a'], "trap '' TERM; while true; do sleep 60; done");
    runner.start();
    runner.kill(60_000);
    runner.kill(0);
    expect(await runner.ended).toBe('KILLED');
  });
});
