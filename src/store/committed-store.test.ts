import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VirtualClock } from '../clock/index.ts';
import { aTask } from '../model/testing/tasks.ts';
import {
  type Batch,
  type CommitLimits,
  createMemoryStore,
  StoreBusyError,
  type StoreEvent,
  type StoreFailedError,
} from './index.ts';

/** A database that commits when told to. */
class SlowDatabase {
  readonly batches: Batch[] = [];
  private readonly waiting: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];

  readonly commit = (batch: Batch): Promise<void> => {
    this.batches.push(batch);
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  };

  get underWay(): number {
    return this.waiting.length;
  }

  async succeed(): Promise<void> {
    this.waiting.shift()?.resolve();
    await settle();
  }

  async fail(): Promise<void> {
    this.waiting.shift()?.reject(new Error('disk on fire'));
    await settle();
  }
}

/** Lets everything happen that waits for nothing but its turn. */
async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}

function setUp(limits?: Partial<CommitLimits>) {
  const database = new SlowDatabase();
  const log: string[] = [];
  const failures: StoreFailedError[] = [];
  const store = createMemoryStore({
    commit: database.commit,
    failed: (error) => failures.push(error),
    log: { error: (_: unknown, message?: string) => void log.push(`logged: ${message}`) },
    ...(limits === undefined
      ? {}
      : {
          limits: {
            batchRows: 1e6,
            batchBytes: 1e9,
            backlogRows: 1e6,
            backlogBytes: 1e9,
            waitingWrites: 1e6,
            ...limits,
          },
        }),
  });
  store.subscribe((event) => log.push(describeEvent(event)));
  /** Writes task `id` and publishes a kill of it; the log tells when that is done. */
  const write = (id: string): Promise<void> =>
    store
      .write((tx) => {
        tx.saveTasks([aTask({ id })]);
        tx.publish({ type: 'kill-requested', taskId: id });
      })
      .then(
        () => void log.push(`done ${id}`),
        (error: Error) => void log.push(`${error.name} ${id}`),
      );
  return { database, log, failures, store, write };
}

function describeEvent(event: StoreEvent): string {
  return event.type === 'kill-requested' ? `event ${event.taskId}` : event.type;
}

describe('a write', () => {
  it('changes memory at once, and lets nothing out before its commit', async () => {
    const { database, log, store, write } = setUp();
    const done = write('a');
    expect(store.tasks.get('a')).toBeDefined();
    await settle();
    expect(database.underWay).toBe(1);
    expect(log).toEqual([]);
    await database.succeed();
    await done;
    expect(log).toEqual(['event a', 'done a']);
  });

  it('shares its commit with those that came while another was under way', async () => {
    const { database, log, write } = setUp();
    write('a');
    await settle();
    for (const id of ['b', 'c', 'd']) write(id);
    await settle();
    expect(database.batches.map((batch) => batch.transactions)).toEqual([1]);
    await database.succeed();
    expect(database.batches.map((batch) => batch.transactions)).toEqual([1, 3]);
    expect(log).toEqual(['event a', 'done a']);
    await database.succeed();
    expect(log).toEqual(['event a', 'done a', 'event b', 'event c', 'event d', 'done b', 'done c', 'done d']);
  });

  it('without changes waits for those that it saw, and for no commit of its own', async () => {
    const { database, log, store, write } = setUp();
    await store.write(() => undefined);
    expect(database.batches).toEqual([]);
    write('a');
    void store.write((tx) => tx.tasks.size).then((size) => log.push(`size ${size}`));
    void store.durable().then(() => log.push('durable'));
    await settle();
    expect(log).toEqual([]);
    await database.succeed();
    expect(log[0]).toBe('event a');
    expect(log.slice(1).sort()).toEqual(['done a', 'durable', 'size 1']);
    expect(database.batches).toHaveLength(1);
  });

  it('that throws because of what it saw says so once that is durable', async () => {
    const { database, log, store, write } = setUp();
    write('a');
    const refusal = (): never => {
      throw new Error('taken');
    };
    void store.write((tx) => tx.tasks.get('a') && refusal()).catch((error: Error) => log.push(error.message));
    await settle();
    expect(log).toEqual([]);
    await database.succeed();
    expect(log).toEqual(['event a', 'done a', 'taken']);
  });

  it('sends the net effect of a batch', async () => {
    const { database, store, write } = setUp();
    write('a');
    await settle();
    const [b, b2] = [aTask({ id: 'b' }), aTask({ id: 'b', failureCount: 2 })];
    void store.write((tx) => tx.saveTasks([b]));
    void store.write((tx) => tx.saveTasks([b2]));
    void store.write((tx) => tx.saveTasks([aTask({ id: 'c' })]));
    void store.write((tx) => tx.deleteTasks(['c', 'a']));
    void store.write((tx) => tx.saveFrameworkId('one'));
    void store.write((tx) => tx.saveFrameworkId('two'));
    await database.succeed();
    const { changes } = database.batches[1] ?? {};
    expect([...(changes?.tasks ?? [])]).toMatchObject([
      ['b', { before: undefined, after: { failureCount: 2 } }],
      ['a', { after: undefined }],
    ]);
    expect(changes?.frameworkId).toEqual({ before: undefined, after: 'two' });
    await database.succeed();
  });

  it('cannot begin inside another, nor be asynchronous', async () => {
    const { store } = setUp();
    let inner: Promise<unknown> | undefined;
    const outer = store.write(() => {
      inner = store.write(() => undefined);
      inner.catch(() => undefined);
    });
    await outer;
    await expect(inner).rejects.toThrow('A write cannot begin inside the work of another.');
    const promised = store.write((tx) => {
      tx.saveTasks([aTask({ id: 'x' })]);
      return Promise.resolve();
    });
    await expect(promised).rejects.toThrow('The work of a write must be synchronous.');
    expect(store.tasks.size).toBe(0);
  });

  it('is never in a batch larger than allowed, unless it is that large itself', async () => {
    const { database, store } = setUp({ batchRows: 5 });
    const tasks = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, i) => aTask({ id: `${prefix}${i}`, instanceId: i }));
    const sizes = [1, 3, 3, 9, 2, 2];
    const done = Promise.all(sizes.map((size, n) => store.write((tx) => tx.saveTasks(tasks(`${n}-`, size)))));
    for (let i = 0; i < 6; i++) {
      await settle();
      await database.succeed();
    }
    await done;
    expect(database.batches.map((batch) => batch.changes.tasks.size)).toEqual([4, 3, 9, 4]);
  });

  it('waits its turn while too much is on its way, and fails when too many wait', async () => {
    const { database, log, store, write } = setUp({ backlogRows: 2, waitingWrites: 2 });
    for (const id of ['a', 'b', 'c', 'd', 'e']) write(id);
    expect(store.tasks.size).toBe(2);
    await settle();
    expect(log).toEqual(['StoreBusyError e']);
    await database.succeed();
    expect(store.tasks.size).toBe(4);
    await database.succeed();
    expect(log).toEqual([
      'StoreBusyError e',
      'event a',
      'event b',
      'done a',
      'done b',
      'event c',
      'event d',
      'done c',
      'done d',
    ]);
    expect(new StoreBusyError(2).message).toMatch(/does not keep up/);
  });
});

describe('a commit that fails for good', () => {
  it('fails everything that is not durable, delivers none of it, and says so once', async () => {
    const { database, log, failures, store, write } = setUp({ backlogRows: 3 });
    write('a');
    await settle();
    for (const id of ['b', 'c', 'waiting']) write(id);
    const durable = store.durable();
    durable.catch(() => undefined);
    await database.fail();
    expect(log.sort()).toEqual(['a', 'b', 'c', 'waiting'].map((id) => `StoreFailedError ${id}`));
    expect(failures.map((failure) => failure.message)).toEqual([
      'What is in memory could not be made durable: disk on fire',
    ]);
    await expect(durable).rejects.toBe(failures[0]);
    await expect(store.durable()).rejects.toBe(failures[0]);
    await expect(store.write(() => undefined)).rejects.toBe(failures[0]);
    expect(database.batches).toHaveLength(1);
  });
});

describe('a closed store', () => {
  it('finishes what it has, and refuses the rest', async () => {
    const { database, log, store, write } = setUp({ backlogRows: 1 });
    write('a');
    write('waiting');
    const closed = store.close().then(() => log.push('closed'));
    write('late');
    await settle();
    expect(log.sort()).toEqual(['StoreFailedError late', 'StoreFailedError waiting']);
    await database.succeed();
    await closed;
    expect(log.slice(2).sort()).toEqual(['closed', 'done a', 'event a']);
  });
});

describe('listeners', () => {
  it('that throw are logged and harm nobody', async () => {
    const { database, log, store, write } = setUp();
    store.subscribe(() => {
      throw new Error('clumsy');
    });
    const end = store.subscribe(() => log.push('third'));
    write('a');
    await settle();
    await database.succeed();
    end();
    write('b');
    await settle();
    await database.succeed();
    const failed = 'logged: a listener of the store failed';
    expect(log).toEqual(['event a', failed, 'third', 'done a', 'event b', failed, 'done b']);
  });

  it('may write, and are told of that after', async () => {
    const log: string[] = [];
    const store = createMemoryStore();
    store.subscribe((event) => {
      log.push(describeEvent(event));
      if (event.type !== 'kill-requested' || event.taskId !== 'a') return;
      void store.write((tx) => tx.publish({ type: 'kill-requested', taskId: 'answer' }));
    });
    await store.write((tx) => {
      tx.publish({ type: 'kill-requested', taskId: 'a' });
      tx.publish({ type: 'kill-requested', taskId: 'b' });
    });
    await store.durable();
    expect(log).toEqual(['event a', 'event b', 'event answer']);
  });

  it('hear of many events in slices, in order, before the write is done', async () => {
    const clock = new VirtualClock();
    const store = createMemoryStore({ clock });
    const heard: string[] = [];
    store.subscribe((event) => {
      heard.push(describeEvent(event));
      clock.advance(1);
    });
    let turns = 0;
    const turn = (): void => {
      turns++;
      waiting = setImmediate(turn);
    };
    let waiting = setImmediate(turn);
    const first = store.write((tx) => {
      for (let i = 0; i < 100; i++) tx.publish({ type: 'kill-requested', taskId: String(i) });
    });
    const second = store.write((tx) => tx.publish({ type: 'kill-requested', taskId: 'last' }));
    await first;
    expect(heard.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, i) => `event ${i}`));
    await second;
    clearImmediate(waiting);
    expect(heard).toHaveLength(101);
    expect(turns).toBeGreaterThan(5);
  });
});

describe('any mix of writes, commits and failures', () => {
  const step = fc.constantFrom('write', 'write', 'write', 'throw', 'commit', 'read');

  it('delivers in commit order exactly what is durable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.boolean(), async (steps, failsAtEnd) => {
        const { database, log, store, write } = setUp({ batchRows: 3 });
        const written: string[] = [];
        for (const [index, next] of steps.entries()) {
          if (next === 'write') {
            written.push(`t${index}`);
            write(`t${index}`);
          } else if (next === 'throw') {
            const work = (): never => {
              throw new Error('no');
            };
            store.write(work).catch(() => undefined);
          } else if (next === 'commit') {
            await database.succeed();
          } else {
            await settle();
          }
          const durable = database.batches
            .slice(0, database.batches.length - database.underWay)
            .flatMap((batch) => Array.from(batch.changes.tasks, ([id]) => id));
          expect(log.filter((line) => line.startsWith('event'))).toEqual(durable.map((id) => `event ${id}`));
          expect(durable).toEqual(written.slice(0, durable.length));
        }
        await settle();
        if (failsAtEnd) await database.fail();
        while (database.underWay > 0) await database.succeed();
        const told = log.filter((line) => line.startsWith('done')).length;
        const failed = log.filter((line) => line.startsWith('StoreFailedError')).length;
        expect(told + failed).toBe(written.length);
        if (!failsAtEnd) expect(failed).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a state that takes the place of another', () => {
  it('is committed alone, while writes wait that are refused in the end', async () => {
    const { database, store } = setUp();
    const first = store.write((tx) => tx.saveTasks([aTask({ id: 'gone' }), aTask({ id: 'both' })]));
    const both = aTask({ id: 'both', instanceId: 1 });
    const replaced = store.replace(function* (tx) {
      yield tx.saveTasks([both, aTask({ id: 'new' })]);
    });
    const second = store.write((tx) => tx.saveFrameworkId('too late'));
    second.catch(() => undefined);
    await settle();
    await database.succeed();
    await first;
    const tasks = database.batches[1]?.changes.tasks;
    expect(
      [...(tasks ?? [])].map(([id, { before, after }]) => [id, before !== undefined, after !== undefined]),
    ).toEqual([
      ['gone', true, false],
      ['both', true, true],
      ['new', false, true],
    ]);
    await expect(store.replace(() => [])).rejects.toThrow('The state is being replaced already.');
    await database.succeed();
    await replaced;
    await expect(second).rejects.toThrow('The state was replaced by another, and this process ends.');
    await expect(store.replace(() => [])).rejects.toThrow('this process ends');
    expect(database.batches).toHaveLength(2);
    expect(store.tasks.size).toBe(2);
    // What can be read is durable, so it may be told, and the end is a good one.
    await store.durable();
    await store.close();
  });

  it('lets writes go on when what has changed cannot be told', async () => {
    const clock = new VirtualClock();
    let isBroken = false;
    const store = createMemoryStore({
      clock: {
        now: () => clock.now(),
        after: (delayMs, fn) => clock.after(delayMs, fn),
        monotonic: () => {
          if (!isBroken) return clock.monotonic();
          isBroken = false;
          throw new Error('the clock is broken');
        },
      },
    });
    await store.write((tx) => tx.saveTasks([aTask({ id: 'old' })]));
    const replaced = store.replace(function* (tx) {
      yield tx.saveTasks([aTask({ id: 'new' })]);
      isBroken = true;
    });
    await expect(replaced).rejects.toThrow('the clock is broken');
    void store.write((tx) => tx.saveFrameworkId('written'));
    await settle();
    expect([store.frameworkId, store.tasks.size]).toEqual(['written', 1]);
  });
});
