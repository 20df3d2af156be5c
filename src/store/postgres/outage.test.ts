import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Clock, systemClock } from '../../clock/index.ts';
import { aTask } from '../../model/testing/tasks.ts';
import { createTestDatabase } from '../../postgres/testing/index.ts';
import { Stats } from '../../stats/index.ts';
import { openPostgresStore, type PostgresStore, StoreFailedError } from '../index.ts';
import { contentsOf } from './testing/contents.ts';
import { FaultyProxy } from './testing/proxy.ts';

let url: string;
let proxy: FaultyProxy;
let opened: PostgresStore[];
let fatal: string[];
let logged: string[];
let stats: Stats;

beforeEach(async () => {
  url = await createTestDatabase();
  proxy = await FaultyProxy.start(url);
  opened = [];
  fatal = [];
  logged = [];
  stats = new Stats();
});

afterEach(async () => {
  proxy.refusing = false;
  for (const store of opened) await store.close().catch(() => undefined);
  await proxy.stop();
});

async function open(
  options: { readonly at?: string; readonly graceMs?: number; readonly clock?: Clock } = {},
): Promise<PostgresStore> {
  const note = (_: unknown, message?: string): void => void logged.push(message ?? '');
  const store = await openPostgresStore({
    url: options.at ?? proxy.url,
    leader: 'test',
    clock: options.clock ?? systemClock,
    log: { info: note, warn: note, error: note },
    stats,
    outageGraceMs: options.graceMs ?? 10_000,
    onFatal: (reason) => fatal.push(reason),
  });
  opened.push(store);
  return store;
}

async function admin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function count(): Promise<number> {
  return await admin(async (client) => (await client.query('select count(*)::int as n from tasks')).rows[0].n);
}

function write({ store }: PostgresStore, id: string): Promise<void> {
  return store.write((tx) => {
    tx.saveTasks([aTask({ id })]);
  });
}

async function expectMemoryIsDatabase({ store }: PostgresStore): Promise<void> {
  const before = contentsOf(store);
  for (const each of opened.splice(0)) await each.close().catch(() => undefined);
  const reopened = await open({ at: url });
  expect(contentsOf(reopened.store)).toEqual(before);
}

describe('a commit whose connection breaks', () => {
  it('before the database hears of it is done again', async () => {
    const store = await open();
    await write(store, 'a');
    proxy.plan.push('cut-before');
    await write(store, 'b');
    expect(logged.slice(-2)).toEqual([
      'the database does not take commits; they are held and tried again',
      'the database takes commits again',
    ]);
    await expectMemoryIsDatabase(store);
  });

  it('after the database did it is not done twice', async () => {
    const store = await open();
    await write(store, 'a');
    proxy.plan.push('cut-after');
    await store.store.write((tx) => {
      tx.saveTasks([aTask({ id: 'b' })]);
      tx.deleteTasks(['a']);
    });
    await write(store, 'c');
    expect(fatal).toEqual([]);
    await expectMemoryIsDatabase(store);
  });

  it('is found out about however often that happens', async () => {
    const store = await open();
    proxy.plan.push('cut-after', 'cut-before', 'pass', 'cut-before', 'cut-before', 'cut-after');
    for (const id of ['a', 'b', 'c', 'd']) await write(store, id);
    await expectMemoryIsDatabase(store);
  });

  it('is given up in the database, too, when that did not notice the break', async () => {
    const store = await open({ graceMs: 20_000 });
    await write(store, 'a');
    // The transaction of the broken session stays open, and holds the scheduler's row.
    proxy.plan.push('hang');
    const started = performance.now();
    const written = write(store, 'b');
    setTimeout(() => proxy.cut(), 300);
    await written;
    expect(performance.now() - started).toBeLessThan(10_000);
    await expectMemoryIsDatabase(store);
  });
});

describe('writes', () => {
  it('are in the database once each, whatever sessions are killed meanwhile', async () => {
    const store = await open({ at: url });
    let killing = true;
    const killer = admin(async (client) => {
      let [killed, last] = [0, 0];
      while (killing) {
        await new Promise((resolve) => setTimeout(resolve, 15 * Math.random()));
        // However slow this machine is, something is committed between two kills.
        const { rows } = await client.query('select last_transaction::int as now from scheduler');
        if (rows[0].now === last) continue;
        last = rows[0].now;
        const { rowCount } = await client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and application_name like 'aurora-commit-%'`,
        );
        killed += rowCount ?? 0;
      }
      return killed;
    });
    const events: string[] = [];
    store.store.subscribe((event) => event.type === 'kill-requested' && events.push(event.taskId));
    const writer = async (name: number): Promise<void> => {
      for (let i = 0; i < 25; i++) {
        await store.store.write((tx) => {
          tx.saveTasks([aTask({ id: `${name}-${i}` })]);
          if (i > 3) tx.deleteTasks([`${name}-${i - 4}`]);
          tx.publish({ type: 'kill-requested', taskId: `${name}-${i}` });
        });
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, name) => writer(name)));
    killing = false;
    expect(await killer).toBeGreaterThan(2);
    expect(fatal).toEqual([]);
    expect(events).toHaveLength(500);
    expect(store.store.tasks.size).toBe(80);
    await expectMemoryIsDatabase(store);
  });

  it('are held while the database is away, and answered when it is back', async () => {
    const store = await open();
    await write(store, 'a');
    proxy.refusing = true;
    proxy.cut();
    const done: string[] = [];
    const writes = ['b', 'c', 'd'].map((id) => write(store, id).then(() => done.push(id)));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(done).toEqual([]);
    expect(store.store.tasks.size).toBe(4);
    expect(Number(stats.snapshot().get('db_outage_ms')?.value)).toBeGreaterThan(300);
    proxy.refusing = false;
    await Promise.all(writes);
    expect(stats.snapshot().get('db_outage_ms')?.value).toBe(0);
    expect(stats.snapshot().get('db_outages')?.value).toBe(1);
    expect(stats.snapshot().get('db_transactions')?.value).toBe(4);
    expect(done).toEqual(['b', 'c', 'd']);
    expect(logged.filter((line) => line.startsWith('the database does not take'))).toHaveLength(1);
    await expectMemoryIsDatabase(store);
  });

  it('fail when the database stays away for longer than the grace', async () => {
    const store = await open({ graceMs: 500 });
    await write(store, 'a');
    proxy.refusing = true;
    proxy.cut();
    await expect(write(store, 'b')).rejects.toBeInstanceOf(StoreFailedError);
    expect(fatal).toHaveLength(1);
    expect(fatal[0]).toMatch(
      /^What is in memory could not be made durable: the database has not taken commits for \d+ ms; the last error was: /,
    );
    expect(await count()).toBe(1);
  });

  it('fail when the database goes silent for longer than the grace', async () => {
    const store = await open({ graceMs: 700 });
    await write(store, 'a');
    proxy.plan.push('hang', 'hang', 'hang');
    const started = performance.now();
    await expect(write(store, 'b')).rejects.toThrow('the database did not answer for 700 ms');
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(fatal).toHaveLength(1);
  });

  it('of a leader that another has replaced change nothing and are fatal at once', async () => {
    const old = await open();
    await write(old, 'a');
    const next = await open();
    expect(next.epoch).toBe(old.epoch + 1);
    const events: unknown[] = [];
    old.store.subscribe((event) => events.push(event));
    const refused = old.store.write((tx) => {
      tx.saveTasks([aTask({ id: 'b' })]);
      tx.publish({ type: 'kill-requested', taskId: 'b' });
    });
    await expect(refused).rejects.toThrow('another process leads');
    expect(fatal).toHaveLength(1);
    expect(events).toEqual([]);
    await write(next, 'c');
    expect(contentsOf(next.store)).toMatchObject({
      tasks: [{ assignedTask: { taskId: 'a' } }, { assignedTask: { taskId: 'c' } }],
    });
    await expectMemoryIsDatabase(next);
  });

  it('of a replaced leader are refused even when it finds out after a broken commit', async () => {
    const old = await open();
    await write(old, 'a');
    proxy.plan.push('cut-before');
    proxy.refusing = true;
    const refused = write(old, 'b');
    refused.catch(() => undefined);
    await open({ at: url });
    proxy.refusing = false;
    await expect(refused).rejects.toThrow('another process leads');
    expect(await count()).toBe(1);
  });

  it('are fatal when others have changed the rows', async () => {
    const store = await open();
    await write(store, 'a');
    await admin((client) => client.query('delete from tasks'));
    await expect(store.store.write((tx) => tx.deleteTasks(['a']))).rejects.toThrow(
      'delete_tasks touched 0 rows of the database, not 1',
    );
    expect(fatal).toHaveLength(1);
  });

  it.each([
    ['a deadlock', '40P01', 'create trigger trouble before insert on tasks'],
    ['a serialization failure', '40001', 'create trigger trouble before insert on tasks'],
    [
      'a serialization failure at the commit',
      '40001',
      'create constraint trigger trouble after insert on tasks deferrable initially deferred',
    ],
  ])('that end in %s are tried again', async (_, code, trigger) => {
    const store = await open({ at: url });
    await admin((client) =>
      client.query(`
        create sequence troubles;
        create function trouble() returns trigger language plpgsql as $$
          begin
            if nextval('troubles') <= 3 then raise exception 'trouble' using errcode = '${code}'; end if;
            return new;
          end $$;
        ${trigger} for each row execute function trouble()`),
    );
    await write(store, 'a');
    expect(fatal).toEqual([]);
    expect(
      await admin(async (client) => (await client.query('select last_value::int as n from troubles')).rows),
    ).toEqual([{ n: 4 }]);
    await expectMemoryIsDatabase(store);
  });

  it('that the database will never take are fatal', async () => {
    const store = await open({ at: url });
    await admin((client) => client.query(`alter table tasks add constraint never check (id <> 'a')`));
    await expect(write(store, 'a')).rejects.toThrow('violates check constraint "never"');
    expect(fatal).toHaveLength(1);
    expect(await count()).toBe(0);
  });

  it('that an administrator blocks are tried again', async () => {
    const store = await open({ at: url });
    await write(store, 'a');
    const written = await admin(async (client) => {
      await client.query('begin');
      await client.query('lock table tasks in share mode');
      const waiting = write(store, 'b');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await client.query(`select pg_cancel_backend(pid) from pg_stat_activity where application_name = $1`, [
        `aurora-commit-${store.epoch}`,
      ]);
      await client.query('commit');
      return waiting;
    });
    expect(written).toBeUndefined();
    await expectMemoryIsDatabase(store);
  });
});

describe('opening', () => {
  it('waits for a database that is not there yet', async () => {
    proxy.refusing = true;
    const opening = open();
    await new Promise((resolve) => setTimeout(resolve, 400));
    proxy.refusing = false;
    await write(await opening, 'a');
    expect(logged[0]).toBe('the database is not there yet, waiting for it');
  });

  it('fails at once when the database will never let it in', async () => {
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(open({ at: wrong.href })).rejects.toThrow('password authentication failed');
    wrong.password = new URL(url).password;
    wrong.pathname = '/nothere';
    await expect(open({ at: wrong.href })).rejects.toThrow('database "nothere" does not exist');
  });
});
