import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { systemClock } from '../../clock/index.ts';
import { aTask } from '../../model/testing/tasks.ts';
import { createTestDatabase } from '../../postgres/testing/index.ts';
import { createMemoryStore, openPostgresStore, type PostgresStore, type Store } from '../index.ts';
import { contentsOf } from './testing/contents.ts';
import { type Step, work } from './testing/random-changes.ts';

const opened: PostgresStore[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close().catch(() => undefined);
});

async function open(url: string, fatal: string[] = []): Promise<PostgresStore> {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const onFatal = (reason: string) => void fatal.push(reason);
  const store = await openPostgresStore({ url, leader: 'test-host', clock: systemClock, log: quiet, onFatal });
  opened.push(store);
  return store;
}

/** Does the work of transactions, those left out that change their mind. @returns those that did not */
async function carryOut(store: Store, steps: readonly Step[]): Promise<readonly Step[]> {
  const done: Step[] = [];
  for (const step of steps) {
    await store.write(step).then(
      () => done.push(step),
      () => undefined,
    );
  }
  return done;
}

const KEPT = aTask({ id: 'kept', host: 'host' });

describe('a state that takes the place of another', () => {
  it('is what the next process begins with, whatever the two have in common', async () => {
    const url = await createTestDatabase();
    const steps = fc.array(work, { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        const wanted = createMemoryStore();
        await wanted.write((tx) => tx.saveFrameworkId('framework'));
        const good = await carryOut(wanted, after);
        const first = await open(url);
        await carryOut(first.store, before);
        await first.store.write((tx) => tx.saveFrameworkId('framework'));
        await first.store.replace(function* (tx) {
          for (const step of good) yield step(tx);
        });
        await first.close();
        const second = await open(url);
        const contents = contentsOf(second.store);
        await second.close();
        expect(contents).toEqual(contentsOf(wanted));
      }),
      { numRuns: 6 },
    );
  });

  it('is not there at all when another process has begun to lead, or what fills it fails', async () => {
    const url = await createTestDatabase();
    const fatal: string[] = [];
    const { store } = await open(url, fatal);
    await store.write((tx) => tx.saveTasks([KEPT]));
    const broken = store.replace(function* (tx) {
      tx.saveTasks([aTask({ id: 'new' })]);
      yield;
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
    expect(store.tasks.size).toBe(1);
    // Nothing has happened, so life goes on.
    await store.write((tx) => tx.saveFrameworkId('framework'));

    const next = await open(url);
    const fenced = store.replace(function* (tx) {
      yield tx.saveTasks([aTask({ id: 'new' })]);
    });
    const waiting = store.write((tx) => tx.deleteTasks(['kept']));
    await Promise.all([
      expect(fenced).rejects.toThrow('another process leads'),
      expect(waiting).rejects.toThrow('another process leads'),
    ]);
    expect(fatal).toHaveLength(1);
    await next.close();
    const last = await open(url);
    expect(contentsOf(last.store)).toMatchObject({ frameworkId: 'framework', tasks: [KEPT], quotas: [] });
  });
});
