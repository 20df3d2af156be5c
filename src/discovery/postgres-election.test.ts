import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Clock, sleep, systemClock, VirtualClock } from '../clock/index.ts';
import { createTestDatabase } from '../postgres/testing/index.ts';
import { openPostgresStore } from '../store/index.ts';
import { PostgresElection } from './postgres-election.ts';

const TIMEOUT_MS = 1000;
const PATIENCE_MS = 30_000;
const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('an election by PostgreSQL', () => {
  let url: string;
  const standing: PostgresElection[] = [];

  beforeEach(async () => {
    url = await createTestDatabase();
  });

  afterEach(async () => {
    await Promise.all(standing.splice(0).map((election) => election.leave()));
  });

  /** A candidate, and what it was told. */
  async function stand(clock: Clock = systemClock, sessionTimeoutMs = TIMEOUT_MS) {
    const told: string[] = [];
    const election = new PostgresElection({ url, sessionTimeoutMs, clock, log: QUIET });
    standing.push(election);
    await election.join({ elected: () => void told.push('elected'), lost: () => void told.push('lost') });
    return { election, told };
  }

  async function until(what: () => boolean): Promise<void> {
    const deadline = systemClock.monotonic() + PATIENCE_MS;
    while (!what()) {
      if (systemClock.monotonic() > deadline) throw new Error('gave up waiting');
      await sleep(systemClock, 5);
    }
  }

  it('has one leader, and the next one when that leaves', async () => {
    const first = await stand();
    await until(() => first.election.holds());
    const second = await stand();
    await sleep(systemClock, TIMEOUT_MS);
    expect([first.told, second.told]).toEqual([['elected'], []]);
    expect(second.election.holds()).toBe(false);
    await first.election.leave();
    expect(first.election.holds()).toBe(false);
    await until(() => second.election.holds());
    expect(second.told).toEqual(['elected']);
  });

  it('tells who leads once the leader serves', async () => {
    const store = await openPostgresStore({
      ...{ url, clock: systemClock, log: QUIET, leader: 'scheduler1:8081' },
      onFatal: () => undefined,
    });
    const first = await stand();
    await until(() => first.election.holds());
    const second = await stand();
    await sleep(systemClock, TIMEOUT_MS / 2);
    expect(second.election.leaders).toEqual([]);
    await first.election.announce();
    await until(() => second.election.leaders.length === 1);
    expect(second.election.leaders).toEqual([{ host: 'scheduler1', port: 8081 }]);
    await store.close();
  });

  it('replaces a leader whose connection is lost', async () => {
    const first = await stand();
    await until(() => first.election.holds());
    const second = await stand();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())",
    );
    await client.end();
    await until(() => first.told.includes('lost'));
    expect(first.election.holds()).toBe(false);
    await until(() => second.election.holds());
  });

  it('replaces a leader that hangs, which knows by then', async () => {
    // Time stands still for it, as for a process that was stopped: it asks nothing any more.
    const stopped = new VirtualClock();
    const first = await stand(stopped);
    await until(() => first.told.includes('elected'));
    expect(first.election.holds()).toBe(true);
    const second = await stand();
    await until(() => second.election.holds());
    expect(first.told).toEqual(['elected', 'lost']);
    expect(first.election.holds()).toBe(false);
  });

  it('leads no longer than it was heard of', async () => {
    const clock = new VirtualClock();
    const { election, told } = await stand(clock, 60_000);
    await until(() => told.includes('elected'));
    expect(election.holds()).toBe(true);
    clock.advance(59_999);
    expect(election.holds()).toBe(true);
    // No answer of the database has come in between.
    clock.advance(1);
    expect(election.holds()).toBe(false);
  });
});
