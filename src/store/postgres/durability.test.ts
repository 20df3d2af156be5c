import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { systemClock } from '../../clock/index.ts';
import { aTask } from '../../model/testing/tasks.ts';
import { createTestDatabase } from '../../postgres/testing/index.ts';
import { openPostgresStore, type PostgresStore } from '../index.ts';
import { contentsOf } from './testing/contents.ts';
import { type MessageFault, MessageFaultProxy } from './testing/message-fault-proxy.ts';

/** More messages than a write of these tests takes, from the begin of its transaction to the commit. */
const MOST_MESSAGES = 60;

let url: string;
let proxy: MessageFaultProxy;
let postgres: PostgresStore;
let witness: pg.Client;
const fatal: string[] = [];

beforeAll(async () => {
  url = await createTestDatabase();
  proxy = await MessageFaultProxy.start(url);
  postgres = await open(proxy.url);
  witness = new pg.Client({ connectionString: url });
  await witness.connect();
});

afterAll(async () => {
  await postgres.close();
  await witness.end();
  await proxy.stop();
});

async function open(at: string): Promise<PostgresStore> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return await openPostgresStore({
    url: at,
    leader: 'test',
    clock: systemClock,
    log,
    onFatal: (reason) => fatal.push(reason),
  });
}

async function isInDatabase(id: string): Promise<boolean> {
  const { rowCount } = await witness.query(
    'select from tasks t join task_events e on e.task_number = t.number where id = $1',
    [id],
  );
  return rowCount === 1;
}

/** Writes a task, and says of all that is told about it whether the database had it by then. */
async function write(id: string): Promise<readonly string[]> {
  const { store } = postgres;
  const told: Promise<string>[] = [];
  const tell = (what: string): void =>
    void told.push(isInDatabase(id).then((isDurable) => `${what}${isDurable ? '' : ' TOO EARLY'}`));
  const unsubscribe = store.subscribe((event) => {
    if (event.type === 'kill-requested' && event.taskId === id) tell('event');
  });
  const written = store.write((tx) => {
    tx.saveTasks([aTask({ id, events: [{ status: 0, timestamp: 1 }] })]);
    tx.publish({ type: 'kill-requested', taskId: id });
  });
  // A write that changes nothing, a read's reply and a refusal show what they saw of the one before.
  const seen = store.write((tx) => tx.tasks.get(id));
  const refused = store.write((tx) => {
    if (tx.tasks.get(id) !== undefined) throw new Error('it is there already');
  });
  await Promise.all([
    written.then(() => tell('reply')),
    seen.then(() => tell('reply of a write that saw it')),
    refused.catch(() => tell('refusal because of it')),
    store.durable().then(() => tell('reply of a read')),
  ]);
  unsubscribe();
  return await Promise.all(told);
}

const ALL_TOLD = ['event', 'refusal because of it', 'reply', 'reply of a read', 'reply of a write that saw it'];

describe.each<MessageFault>(['delay', 'cut-before', 'cut-after'])(
  'nothing is told before it is durable (%s)',
  (kind) => {
    it('whichever message to the database that happens to', async () => {
      // With an unbroken session, as it is when most commits begin.
      await write(`${kind}-before`);
      let at = 0;
      for (let isOver = false; !isOver; at++) {
        expect(at).toBeLessThan(MOST_MESSAGES);
        proxy.arm(at, kind);
        const told = await write(`${kind}-${at}`);
        expect([at, [...told].sort()]).toEqual([at, ALL_TOLD]);
        // Then the write has sent fewer messages than that.
        isOver = proxy.messages <= at;
      }
      expect(at).toBeGreaterThan(10);
      expect(fatal).toEqual([]);
    }, 300_000);
  },
);

it('and after all that the database holds what memory holds', async () => {
  const held = contentsOf(postgres.store);
  await postgres.close();
  postgres = await open(url);
  expect(contentsOf(postgres.store)).toEqual(held);
});
