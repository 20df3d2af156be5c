import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { systemClock } from '../../clock/index.ts';
import { aConfig, anEvent, aTask } from '../../model/testing/tasks.ts';
import { createTestDatabase } from '../../postgres/testing/index.ts';
import { openPostgresStore, openStandby, type PostgresStore, SchemaTooNewError, type StandbyStore } from '../index.ts';
import { contentsOf } from './testing/contents.ts';
import { FaultyProxy } from './testing/proxy.ts';
import { work } from './testing/random-changes.ts';

const opened: { close(): Promise<void> }[] = [];
const proxies: FaultyProxy[] = [];
const fatal: string[] = [];
const logged: string[] = [];

afterEach(async () => {
  for (const each of opened.splice(0)) await each.close().catch(() => undefined);
  for (const proxy of proxies.splice(0)) await proxy.stop();
  fatal.length = 0;
  logged.length = 0;
});

const note = (details: unknown, message = String(details)): void => void logged.push(message);
const common = { clock: systemClock, log: { info: note, warn: note, error: note } };
const leading = { leader: 'test', onFatal: (reason: string) => void fatal.push(reason) };

async function open(url: string): Promise<PostgresStore> {
  const store = await openPostgresStore({ url, ...common, ...leading });
  opened.push(store);
  return store;
}

function follow(url: string): StandbyStore {
  const standby = openStandby({ url, ...common });
  opened.push(standby);
  return standby;
}

async function promote(standby: StandbyStore): Promise<PostgresStore> {
  const store = await standby.promote(leading);
  opened.push(store);
  return store;
}

async function startProxy(url: string): Promise<FaultyProxy> {
  const proxy = await FaultyProxy.start(url);
  proxies.push(proxy);
  return proxy;
}

async function query(url: string, text: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 20_000) throw new Error(`waited in vain; logged: ${logged.slice(-5).join('; ')}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function lastTransaction(url: string): Promise<number> {
  return Number((await query(url, 'select last_transaction::int from scheduler'))[0]?.[0]);
}

async function caughtUp(url: string, standby: StandbyStore): Promise<void> {
  const last = await lastTransaction(url);
  await until(() => standby.appliedTransaction === last);
}

describe('a standby', () => {
  it('holds what the leader committed, whatever that was, and goes on from there when it is promoted', async () => {
    const url = await createTestDatabase();
    await (await open(url)).close();
    const rounds = fc.array(fc.array(work, { maxLength: 5 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rounds, rounds, rounds, fc.boolean(), async (before, meanwhile, after, isPrompt) => {
        const run = async ({ store }: PostgresStore, all: typeof before): Promise<void> => {
          for (const round of all) await Promise.allSettled(round.map((each) => store.write(each)));
        };
        const first = await open(url);
        await run(first, before);
        const standby = follow(url);
        await standby.ready;
        await run(first, meanwhile);
        if (isPrompt) await caughtUp(url, standby);
        const committed = contentsOf(first.store);
        const second = await promote(standby);
        expect(contentsOf(second.store)).toEqual(committed);
        expect(second.epoch).toBe(first.epoch + 1);
        await run(second, after);
        const left = contentsOf(second.store);
        await first.close();
        await second.close();
        const third = await open(url);
        expect(contentsOf(third.store)).toEqual(left);
        await third.close();
      }),
      { numRuns: 10 },
    );
    expect(logged).not.toContain('the standby is too far behind to catch up, it loads everything');
    expect(logged).not.toContain('the state that was followed is of no use, loading it again');
    expect(fatal).toEqual([]);
  }, 120_000);

  it('tells of all tasks when it has taken over, oldest event first', async () => {
    const url = await createTestDatabase();
    const { store } = await open(url);
    await store.write((tx) => tx.saveTasks([aTask({ id: 'late', events: [anEvent('PENDING', 9)] })]));
    const standby = follow(url);
    await standby.ready;
    await store.write((tx) => tx.saveTasks([aTask({ id: 'early', instanceId: 1, events: [anEvent('PENDING', 3)] })]));
    const promoted = await promote(standby);
    const told: unknown[] = [];
    promoted.store.subscribe((event) => told.push(event.type === 'task-changed' && event.task.assignedTask?.taskId));
    await promoted.store.announce();
    expect(told).toEqual(['early', 'late']);
  });

  it('that is promoted ends the writing of the leader before', async () => {
    const url = await createTestDatabase();
    const old = await open(url);
    const standby = follow(url);
    await standby.ready;
    const next = await promote(standby);
    await expect(old.store.write((tx) => tx.saveFrameworkId('old'))).rejects.toThrow('another process leads');
    await next.store.write((tx) => tx.saveFrameworkId('new'));
    expect(await query(url, 'select framework_id from scheduler')).toEqual([['new']]);
    expect(fatal).toHaveLength(1);
  });

  it('knows all that the leader before acknowledged, though that one wrote to the last', async () => {
    const url = await createTestDatabase();
    const old = await open(url);
    const standby = follow(url);
    await standby.ready;
    const acknowledged: string[] = [];
    const writer = async (name: number): Promise<string> => {
      for (let i = 0; ; i++) {
        const id = `${name}-${i}`;
        try {
          await old.store.write((tx) => tx.saveTasks([aTask({ id, instanceId: i })]));
          acknowledged.push(id);
        } catch (error) {
          return String(error);
        }
      }
    };
    const writers = [0, 1, 2, 3, 4, 5, 6, 7].map(writer);
    await until(() => acknowledged.length > 200);
    const { store } = await promote(standby);
    for (const end of await Promise.all(writers)) expect(end).toContain('another process leads');
    expect(acknowledged.filter((id) => store.tasks.get(id) === undefined)).toEqual([]);
    await store.write((tx) => tx.saveTasks([aTask({ id: 'next' })]));
    expect(await query(url, 'select count(*)::int from tasks')).toEqual([[store.tasks.size]]);
  });

  it('loads everything again when what it missed is not on record', async () => {
    const url = await createTestDatabase();
    const proxy = await startProxy(url);
    const { store } = await open(url);
    const standby = follow(proxy.url);
    await standby.ready;
    proxy.refusing = true;
    proxy.cut();
    for (const id of ['a', 'b', 'c']) await store.write((tx) => tx.saveTasks([aTask({ id })]));
    await query(url, 'delete from changes where transaction < 3');
    proxy.refusing = false;
    await caughtUp(url, standby);
    expect(logged).toContain('the standby is too far behind to catch up, it loads everything');
    expect(contentsOf((await promote(standby)).store)).toEqual(contentsOf(store));
  });

  it('loads everything again when that is less than to say what changed', async () => {
    const url = await createTestDatabase();
    const { store } = await open(url);
    const standby = follow(url);
    await standby.ready;
    await store.write((tx) => tx.saveTasks([aTask({ id: 'a' })]));
    await query(url, 'update changes set keys = null');
    await store.write((tx) => tx.saveTasks([aTask({ id: 'b', instanceId: 1 })]));
    expect(contentsOf((await promote(standby)).store)).toEqual(contentsOf(store));
  });

  it('goes on when connections break', async () => {
    const url = await createTestDatabase();
    const proxy = await startProxy(url);
    const { store } = await open(url);
    const standby = follow(proxy.url);
    await standby.ready;
    for (let i = 0; i < 5; i++) {
      await store.write((tx) => tx.saveTasks([aTask({ id: `t${i}`, instanceId: i })]));
      proxy.cut();
      await caughtUp(url, standby);
    }
    expect(contentsOf((await promote(standby)).store)).toEqual(contentsOf(store));
  });

  it('can be promoted at any time: in an empty database, while it loads, while the database is away', async () => {
    const url = await createTestDatabase();
    const first = await promote(follow(url));
    expect(first.epoch).toBe(1);
    await first.store.write((tx) => tx.saveTasks([aTask({ id: 'a' })]));
    const loading = await promote(follow(url));
    expect(loading.store.tasks.size).toBe(1);

    const proxy = await startProxy(url);
    const standby = follow(proxy.url);
    await standby.ready;
    proxy.refusing = true;
    proxy.cut();
    const promoting = promote(standby);
    setTimeout(() => {
      proxy.refusing = false;
    }, 500);
    expect((await promoting).store.tasks.size).toBe(1);
  });

  it('follows as soon as there is something to follow', async () => {
    const url = await createTestDatabase();
    const standby = follow(url);
    const { store } = await open(url);
    await store.write((tx) => tx.saveTasks([aTask({ id: 'a' })]));
    await standby.ready;
    await caughtUp(url, standby);
    expect((await promote(standby)).store.tasks.size).toBe(1);
  });

  it('is not promoted over a schema of a newer version', async () => {
    const url = await createTestDatabase();
    await open(url);
    const standby = follow(url);
    await standby.ready;
    await query(url, `insert into knex_migrations (name, batch, migration_time) values ('9001-pets', 9, now())`);
    await expect(standby.promote(leading)).rejects.toBeInstanceOf(SchemaTooNewError);
  });

  it('can be closed at any time', async () => {
    const url = await createTestDatabase();
    const early = follow(url);
    await early.close();
    await open(url);
    const late = follow(url);
    await late.ready;
    await late.close();
    await late.close();
    expect(
      await query(
        url,
        `select count(*)::int from pg_stat_activity where datname = current_database() and application_name = 'aurora-standby'`,
      ),
    ).toEqual([[0]]);
  });
});

describe('the record of changes', () => {
  it('does not grow for ever', async () => {
    const url = await createTestDatabase();
    const { store } = await open(url);
    await query(url, `insert into changes select n - 1, n - 2, 1, '{}' from generate_series(-19999, 0) n`);
    // So many keys in one commit are a reason to look what can go.
    const config = aConfig();
    const tasks = Array.from({ length: 50_001 }, (_, i) => aTask({ id: `t${i}`, instanceId: i, config }));
    await store.write((tx) => tx.saveTasks(tasks));
    const [[rows]] = (await query(url, 'select count(*)::int from changes')) as [[number]];
    expect(rows).toBeGreaterThanOrEqual(10_000);
    expect(rows).toBeLessThanOrEqual(10_001);
  });
});
