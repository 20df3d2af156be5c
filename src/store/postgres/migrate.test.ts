import { describe, expect, it } from '@jest/globals';
import { type Migration, migrations } from '../../../migrations/index.ts';
import { systemClock } from '../../clock/index.ts';
import { createTestDatabase } from '../../postgres/testing/index.ts';
import { migrate, SchemaTooNewError } from './migrate.ts';
import { Session } from './session.ts';

function connect(url: string): Promise<Session> {
  return Session.open({ url, applicationName: 'test', clock: systemClock, patienceMs: 20_000 });
}

/** Steps of a schema of a later version. */
const later: readonly Migration[] = [
  ...migrations,
  { name: '9001-pets', up: (db) => db.raw('create table pets (name text)') },
  { name: '9002-names', up: (db) => db.raw('alter table pets add column age integer') },
];

describe('migrate', () => {
  it('takes the steps that are missing, in order, once', async () => {
    const url = await createTestDatabase();
    const session = await connect(url);
    expect(await migrate(session, url)).toEqual(migrations.map(({ name }) => name));
    expect(await migrate(session, url)).toEqual([]);
    await session.query({ text: `insert into quotas (role, thrift) values ('kept', '\\x00')` });
    expect(await migrate(session, url, later)).toEqual(['9001-pets', '9002-names']);
    expect((await session.query({ text: 'select role from quotas' })).rows).toEqual([['kept']]);
    await session.end();
  });

  it('refuses a schema of a newer version, and leaves it alone', async () => {
    const url = await createTestDatabase();
    const session = await connect(url);
    await migrate(session, url, later);
    const refused = migrate(session, url);
    await expect(refused).rejects.toBeInstanceOf(SchemaTooNewError);
    await expect(refused).rejects.toThrow('its schema has 9001-pets, 9002-names, which this version does not know');
    await session.end();
  });

  it('is done by one process at a time', async () => {
    const url = await createTestDatabase();
    const sessions = await Promise.all([connect(url), connect(url), connect(url)]);
    const taken = await Promise.all(sessions.map((session) => migrate(session, url, later)));
    expect(taken.map((names) => names.length).sort()).toEqual([0, 0, later.length]);
    for (const session of sessions) await session.end();
  });

  it('takes all steps or none, and can be tried again', async () => {
    const url = await createTestDatabase();
    const broken = [...later.slice(0, -1), { name: '9002-names', up: () => Promise.reject(new Error('typo')) }];
    const first = await connect(url);
    await expect(migrate(first, url, broken)).rejects.toThrow('typo');
    await first.end();
    const second = await connect(url);
    expect((await second.query({ text: `select to_regclass('pets')` })).rows).toEqual([[null]]);
    expect(await migrate(second, url, later)).toHaveLength(later.length);
    await second.end();
  });

  it('goes on after a process was killed in the middle of it', async () => {
    const url = await createTestDatabase();
    const killed = await connect(url);
    await migrate(killed, url, later.slice(0, -2));
    // This is what it leaves: its own lock goes with its session, that of knex stays.
    await killed.query({ text: 'update knex_migrations_lock set is_locked = 1' });
    await killed.query({ text: 'select pg_advisory_lock(20260101)' });
    killed.destroy();
    const next = await connect(url);
    expect(await migrate(next, url, later)).toHaveLength(2);
    await next.end();
  });
});
