import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { ScheduleStatus } from '../wire/index.ts';
import { Kills } from './kills.ts';
import { settle, storedTask } from './testing/world.ts';

const { RUNNING, KILLING, KILLED } = ScheduleStatus;

/** One task that is being killed; `chance` says how much longer than the last each wait is, from 0 to 1 times. */
async function world(chance: number, maxRetryMs = 60_000) {
  const clock = new VirtualClock(0);
  const store = createMemoryStore({ clock });
  const sent: number[] = [];
  const counts = new Map<string, number>();
  const kills = new Kills({
    ...{ clock, store, random: { next: () => chance, uuid: () => '' }, initialRetryMs: 100, maxRetryMs },
    driver: {
      kill: async () => {
        sent.push(clock.now());
        return { ok: true };
      },
    },
    count: (name, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by),
  });
  const become = async (status: ScheduleStatus): Promise<void> => {
    const task = storedTask('t', status, clock.now());
    await store.write((tx) => tx.saveTasks([task]));
    kills.taskChanged(task, RUNNING);
  };
  const pass = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await settle();
  };
  const retries = (): number => counts.get('task_kill_retries') ?? 0;
  return { clock, kills, sent, become, pass, retries };
}

describe('the retry of a kill', () => {
  it.each([
    ['no chance', 0, [100, 200, 300, 400, 500]],
    ['half', 0.5, [150, 375, 713, 1220, 1981]],
    ['nearly twice as long each time', 0.999, [200, 600, 1400, 2999, 6195]],
  ])('comes ever later: %s', async (_, chance, expected) => {
    const { sent, become, pass, retries } = await world(chance);
    await become(KILLING);
    await pass(expected.at(-1) ?? 0);
    expect(sent).toEqual(expected);
    expect(retries()).toBe(expected.length);
  });

  it('never waits longer than passing states may last', async () => {
    const { sent, become, pass } = await world(0.999, 250);
    await become(KILLING);
    await pass(1000);
    expect(sent).toEqual([200, 450, 700, 950]);
  });

  it('ends when the task is no longer being killed', async () => {
    const { clock, sent, become, pass, retries } = await world(0);
    await become(KILLING);
    await pass(100);
    await pass(100);
    await become(KILLED);
    await pass(10_000);
    expect([sent, retries(), clock.waiting]).toEqual([[100, 200], 2, 0]);
  });

  it('does not come for one that ends before the first', async () => {
    const { sent, become, pass, retries } = await world(0);
    await become(KILLING);
    await pass(99);
    await become(KILLED);
    await pass(10_000);
    expect([sent, retries()]).toEqual([[], 0]);
  });
});
