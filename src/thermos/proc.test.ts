import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  groupMembers,
  identifyProcess,
  isRunning,
  parseStat,
  processesWithEnvironment,
  signalGroup,
  startTimeSecs,
  statProcess,
} from './proc.ts';

const started: ChildProcess[] = [];

/** A shell that leads its own group, with a `sleep` in it. */
async function startGroup(environment: Record<string, string> = {}): Promise<number> {
  const child = spawn('/bin/bash', ['-c', 'sleep 100 & echo up; wait'], {
    detached: true,
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  await once(child.stdout, 'data');
  return child.pid ?? 0;
}

afterEach(() => {
  for (const child of started.splice(0)) signalGroup(child.pid ?? 0, 'SIGKILL');
});

describe('parseStat', () => {
  it.each([
    [
      '42 (bash) S 1 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 987654 1 2',
      { pid: 42, state: 'S', processGroup: 42, startTicks: 987654 },
    ],
    [
      '7 (a) b (c) Z 1 3 3 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 5 1 2',
      { pid: 7, state: 'Z', processGroup: 3, startTicks: 5 },
    ],
    ['', undefined],
    ['7 (a) Z', undefined],
  ])('%j', (text, expected) => {
    expect(parseStat(text)).toEqual(expected);
  });
});

describe('processes', () => {
  it('are told from others that get their number', async () => {
    const pid = await startGroup();
    const identity = await identifyProcess(pid);
    if (identity === undefined) throw new Error('not found');
    expect(await isRunning(identity)).toBe(true);
    expect(await isRunning({ ...identity, startTicks: identity.startTicks + 1 })).toBe(false);
    expect(await isRunning({ ...identity, bootId: 'another boot' })).toBe(false);
    signalGroup(pid, 'SIGKILL');
    await once(started[0] as ChildProcess, 'exit');
    expect(await isRunning(identity)).toBe(false);
  });

  it('are found by their group', async () => {
    const pid = await startGroup();
    const members = await groupMembers(pid);
    expect(members).toHaveLength(2);
    expect(members.map((member) => member.processGroup)).toEqual([pid, pid]);
    signalGroup(pid, 'SIGKILL');
    await once(started[0] as ChildProcess, 'exit');
    while ((await groupMembers(pid)).length > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(await groupMembers(pid)).toEqual([]);
  });

  it('are found by their environment', async () => {
    const mark = `THERMOS_TEST=${process.pid}`;
    const pid = await startGroup({ THERMOS_TEST: String(process.pid), PATH: process.env.PATH ?? '' });
    const found = await processesWithEnvironment(['THERMOS_TEST=', mark, 'X=1']);
    expect(found).toContain(pid);
    expect(found).toHaveLength(2);
  });

  it('say when they started', async () => {
    const before = Date.now();
    const stat = await statProcess(await startGroup());
    if (stat === undefined) throw new Error('not found');
    expect(Math.abs((await startTimeSecs(stat, Date.now())) - before / 1000)).toBeLessThan(2);
  });
});
