import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { seededRandom, VirtualClock } from '../clock/index.ts';
import { readUpdates, UpdateLog, updatesPath } from './updates.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'thermos-updates-'));
});

afterEach(() => rm(directory, { recursive: true }));

const openLog = () => UpdateLog.open(directory, new VirtualClock(1_500), seededRandom(1));

describe('the update log', () => {
  it('gives back what was appended, from any batch on', async () => {
    const log = await openLog();
    const first = await log.append('TASK_STARTING');
    const { nextOffset } = await readUpdates(directory);
    await Promise.all([log.append('TASK_RUNNING', 'line\nend'), log.append('TASK_FINISHED', 'Task finished.')]);
    await log.close();

    expect(first).toEqual({ seq: 0, uuid: expect.any(Uint8Array), state: 'TASK_STARTING', timestampSecs: 1.5 });
    expect(first.uuid).toHaveLength(16);
    const all = await readUpdates(directory);
    expect(all.updates.map((update) => [update.seq, update.state, update.message])).toEqual([
      [0, 'TASK_STARTING', undefined],
      [1, 'TASK_RUNNING', 'line\nend'],
      [2, 'TASK_FINISHED', 'Task finished.'],
    ]);
    expect(all.updates[0]).toEqual(first);
    expect((await readUpdates(directory, nextOffset)).updates).toEqual(all.updates.slice(1));
    expect(await readUpdates(directory, all.nextOffset)).toEqual({ updates: [], nextOffset: all.nextOffset });
  });

  it('is empty before it is there', async () => {
    expect(await readUpdates(directory)).toEqual({ updates: [], nextOffset: 0 });
  });

  it('takes a record cut off at any byte for not yet written, and writes over it', async () => {
    const log = await openLog();
    await log.append('TASK_STARTING');
    const { nextOffset } = await readUpdates(directory);
    await log.append('TASK_RUNNING', 'ü');
    await log.close();
    const whole = await readFile(updatesPath(directory));
    for (let end = nextOffset; end < whole.length; end++) {
      await rm(updatesPath(directory));
      await appendFile(updatesPath(directory), whole.subarray(0, end));
      expect((await readUpdates(directory)).nextOffset).toBe(nextOffset);
      const again = await openLog();
      const { seq } = await again.append('TASK_LOST');
      await again.close();
      const { updates, nextOffset: size } = await readUpdates(directory);
      expect([seq, updates.map((update) => update.state)]).toEqual([1, ['TASK_STARTING', 'TASK_LOST']]);
      expect((await stat(updatesPath(directory))).size).toBe(size);
    }
  });

  it('refuses what is no update', async () => {
    await appendFile(updatesPath(directory), 'nonsense\n');
    await expect(readUpdates(directory)).rejects.toThrow();
  });
});
