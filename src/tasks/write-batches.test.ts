import { describe, expect, it } from '@jest/globals';
import { type Clock, VirtualClock } from '../clock/index.ts';
import { createMemoryStore, type MemoryStoreOptions } from '../store/index.ts';
import { settle } from './testing/world.ts';
import { WriteBatches } from './write-batches.ts';

/** Items that save a quota each, so that what took effect can be seen. */
function bench(options: MemoryStoreOptions = {}, clock?: (base: VirtualClock) => Clock) {
  const base = new VirtualClock();
  const store = createMemoryStore({ clock: base, ...options });
  const log: string[] = [];
  const batches = new WriteBatches<string>({
    store,
    clock: clock?.(base) ?? base,
    maxItems: 3,
    apply: (tx, item) => {
      if (item.startsWith('bad')) throw new Error(item);
      tx.saveQuota(item, { resources: [] });
    },
    committed: (items) => log.push(`done ${items.join()}`),
    failed: (error, items) => log.push(`failed ${items.join()}: ${(error as Error).message}`),
  });
  return { store, clock: base, log, batches };
}

async function run({ clock }: { clock: VirtualClock }): Promise<void> {
  for (let i = 0; i < 5; i++) {
    clock.advance(1);
    await settle();
  }
}

describe('WriteBatches', () => {
  it('applies what was added, in order, a few items a write', async () => {
    const world = bench();
    for (const item of ['a', 'b', 'c', 'd']) world.batches.add(item);
    expect(world.batches.waiting).toBe(4);
    expect(world.store.quotas.all().size).toBe(0);
    await run(world);
    expect(world.log).toEqual(['done a,b,c', 'done d']);
    expect(world.clock.waiting).toBe(0);
  });

  it('leaves out an item that throws, and only that', async () => {
    const world = bench();
    for (const item of ['a', 'bad1', 'b', 'bad2', 'bad3', 'c']) world.batches.add(item);
    await run(world);
    const failures = ['bad1', 'bad2', 'bad3'].map((item) => `failed ${item}: ${item}`);
    expect([...world.log].sort()).toEqual(['done a,b,c', ...failures]);
    expect([...world.store.quotas.all().keys()]).toEqual(['a', 'b', 'c']);
  });

  it('does not work for long at a stretch', async () => {
    let now = 0;
    const world = bench({}, (base) => ({ now: () => now, monotonic: () => (now += 3), after: base.after.bind(base) }));
    for (const item of ['a', 'b', 'c', 'd', 'e']) world.batches.add(item);
    await run(world);
    expect(world.log).toEqual(['done a,b', 'done c,d', 'done e']);
  });

  it('tells of all items of a write that could not be committed, and of all that wait', async () => {
    const world = bench({ commit: () => Promise.reject(new Error('no disk')) });
    for (const item of ['a', 'b', 'c', 'd']) world.batches.add(item);
    await run(world);
    expect(world.log.map((line) => line.split(':')[0])).toEqual(['failed a,b,c', 'failed d']);
  });

  it('tries again when the store is too busy', async () => {
    const commits: (() => void)[] = [];
    const limits = { batchRows: 10, batchBytes: 1e6, backlogRows: 1, backlogBytes: 1e6, waitingWrites: 0 };
    const world = bench({ limits, commit: () => new Promise((resolve) => commits.push(resolve)) });
    void world.store.write((tx) => tx.saveQuota('first', { resources: [] }));
    world.batches.add('a');
    await run(world);
    world.batches.add('b');
    await run(world);
    expect(world.store.quotas.all().size).toBe(1);
    commits.shift()?.();
    await settle();
    world.clock.advance(100);
    await settle();
    expect(world.store.quotas.all().size).toBe(3);
    commits.shift()?.();
    await settle();
    expect(world.log).toEqual(['done a,b']);
  });

  it('does not fail at a closed store when all was forgotten', async () => {
    const world = bench();
    world.batches.add('a');
    world.batches.clear();
    await world.store.close();
    await run(world);
    expect(world.log).toEqual([]);
    world.batches.add('b');
    await run(world);
    expect(world.log).toEqual(['failed b: The store is closed.']);
  });

  it('forgets what waits', async () => {
    const world = bench();
    world.batches.add('a');
    const shrunk = world.batches.shrunk(1);
    world.batches.clear();
    await shrunk;
    await run(world);
    expect(world.store.quotas.all().size).toBe(0);
  });
});
