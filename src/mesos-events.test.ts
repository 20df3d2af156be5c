import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VirtualClock } from './clock/index.ts';
import type { InverseOffer, Offer, TaskStatus } from './mesos/index.ts';
import { mesosEvents } from './mesos-events.ts';
import { Stats } from './stats/index.ts';
import { createMemoryStore, type Store } from './store/index.ts';

/** The handler with rooms that write down what they are told. */
function world() {
  const clock = new VirtualClock(0);
  const stats = new Stats();
  const store = createMemoryStore();
  const told: string[] = [];
  const writes = { count: 0 };
  const handler = mesosEvents({
    store: {
      write: ((work) => {
        writes.count++;
        return store.write(work);
      }) as Store['write'],
    },
    rooms: () => ({
      scheduling: {
        offers: async (offers) => void told.push(`offers ${offers.map(({ id }) => id.value)}`),
        rescind: (id) => void told.push(`rescind ${id}`),
        disconnected: () => void told.push('scheduling disconnected'),
      },
      care: {
        registered: () => void told.push('care registered'),
        update: ({ taskId }) => void told.push(`update ${taskId.value}`),
      },
      driver: {
        acceptInverseOffers: async (ids, refuseSeconds) => {
          told.push(`accept inverse ${ids} ${refuseSeconds}`);
          return { ok: true };
        },
      },
      maintenance: { onInverseOffer: ({ id }) => void told.push(`maintenance ${id.value}`) },
    }),
    registered: () => void told.push('registered'),
    stats,
    clock,
    log: pino({ level: 'silent' }),
    onFatal: (reason) => void told.push(`fatal ${reason}`),
  });
  const figure = (name: string): unknown => stats.snapshot().get(name)?.value;
  return { handler, told, store, writes, figure };
}

const subscription = (again: boolean) => ({ frameworkId: 'F', again, master: undefined });

describe('what Mesos says', () => {
  it('first registers, storing the id before anyone is told', async () => {
    const { handler, told, store, writes, figure } = world();
    expect(figure('framework_registered')).toBe(0);
    await handler.subscribed(subscription(false));
    expect(told).toEqual(['care registered', 'registered']);
    expect([store.frameworkId, writes.count, figure('framework_registered')]).toEqual(['F', 1, 1]);
    expect(figure('scheduler_framework_reregisters')).toBe(0);
  });

  it('registers again without storing anything', async () => {
    const { handler, told, writes, figure } = world();
    await handler.subscribed(subscription(false));
    await handler.disconnected('gone');
    expect([figure('framework_registered'), figure('scheduler_framework_disconnects')]).toEqual([0, 1]);
    await handler.subscribed(subscription(true));
    expect(told.slice(2)).toEqual(['scheduling disconnected', 'care registered']);
    expect(writes.count).toBe(1);
    expect([figure('framework_registered'), figure('scheduler_framework_reregisters')]).toEqual([1, 1]);
  });

  it('accepts inverse offers before maintenance hears of them, without filters', async () => {
    const { handler, told, figure } = world();
    const offer = (id: string) => ({ id: { value: id } }) as InverseOffer;
    await handler.inverseOffers([offer('a'), offer('b')]);
    expect(told).toEqual([
      'accept inverse a undefined',
      'maintenance a',
      'accept inverse b undefined',
      'maintenance b',
    ]);
    expect(figure('scheduler_inverse_offers')).toBe(2);
  });

  it('goes to the room that it concerns', async () => {
    const { handler, told, figure } = world();
    await handler.offers([{ id: { value: 'o' } } as Offer]);
    await handler.rescind('o');
    await handler.update({ taskId: { value: 't' } } as TaskStatus);
    expect(told).toEqual(['offers o', 'rescind o', 'update t']);
    expect([figure('scheduler_resource_offers_events'), figure('scheduler_status_update_events')]).toEqual([1, 1]);
  });

  it('is timed, whatever it is', async () => {
    const { handler, figure } = world();
    await handler.subscribed(subscription(false));
    await handler.offers([{ id: { value: 'o' } } as Offer]);
    await handler.inverseOffers([{ id: { value: 'i' } } as InverseOffer]);
    await handler.rescind('o');
    await handler.rescindInverseOffer('i');
    await handler.update({ taskId: { value: 't' } } as TaskStatus);
    await handler.message({ agentId: 'a', executorId: 'e', data: new Uint8Array() });
    await handler.failure({ agentId: 'a', executorId: undefined, status: undefined });
    handler.error('gone');
    expect([figure('scheduler_received_events'), figure('scheduler_framework_message_events')]).toEqual([9, 1]);
    handler.disconnected('lost');
    expect(figure('scheduler_received_events')).toBe(9);
  });

  it.each([
    ['an executor that ended well', { executorId: 'e', status: 0 }, [0, 0]],
    ['an executor that failed', { executorId: 'e', status: 1 }, [1, 0]],
    ['an executor killed by a signal', { executorId: 'e', status: 9 }, [1, 0]],
    ['an agent', { executorId: undefined, status: undefined }, [0, 1]],
  ])('counts %s', async (_name, failure, counts) => {
    const { handler, figure } = world();
    await handler.failure({ agentId: 'a', ...failure });
    expect([figure('scheduler_lost_executors'), figure('slaves_lost')]).toEqual(counts);
  });

  it('counts framework messages and ignores them', async () => {
    const { handler, told, figure } = world();
    await handler.message({ agentId: 'a', executorId: 'e', data: new Uint8Array() });
    await handler.rescindInverseOffer('i');
    expect([told, figure('scheduler_framework_message')]).toEqual([[], 1]);
  });

  it('ends the process on an error', () => {
    const { handler, told } = world();
    handler.error('Framework has been removed');
    expect(told).toEqual(['fatal Mesos ended the connection for good: Framework has been removed']);
  });
});
