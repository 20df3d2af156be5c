import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeEvent } from './codec.ts';
import { readEvents } from './event-reader.ts';
import { Event, type Offer, TaskState } from './messages.ts';

const offer = (i: number, padding: number): Offer => ({
  id: { value: `offer-${i}` },
  frameworkId: { value: 'f' },
  agentId: { value: `agent-${i}` },
  hostname: 'h'.repeat(padding),
});
const ids = (event: Event): string[] => (event.offers?.offers ?? []).map(({ id }) => id.value);

describe('readEvents', () => {
  it('reads a short record as one event', () => {
    const event = {
      type: Event.Type.UPDATE,
      update: { status: { taskId: { value: 't' }, state: TaskState.TASK_LOST } },
    };
    const events = [...readEvents(encodeEvent(event))];
    expect(events.map(({ type, update }) => [type, update?.status.taskId.value])).toEqual([[Event.Type.UPDATE, 't']]);
  });

  it('reads a long list in parts that hold all of it in order, each quick to decode', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, (paddings) => {
        const offers = paddings.map((padding, i) => offer(i, padding));
        const events = [...readEvents(encodeEvent({ type: Event.Type.OFFERS, offers: { offers } }))];
        expect(events.flatMap(ids)).toEqual(offers.map(({ id }) => id.value));
        for (const event of events) {
          expect(event.type).toBe(Event.Type.OFFERS);
          const { length } = event.offers?.offers ?? [];
          expect(length).toBeGreaterThan(0);
          expect(encodeEvent(event).length).toBeLessThan(16 * 1024 + 20_100);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('reads inverse offers so, too', () => {
    const inverseOffers = Array.from({ length: 2_000 }, (_, i) => ({
      id: { value: `inverse-offer-with-a-rather-long-name-${i}` },
      frameworkId: { value: 'f' },
      unavailability: { start: { nanoseconds: i } },
    }));
    const events = [...readEvents(encodeEvent({ type: Event.Type.INVERSE_OFFERS, inverseOffers: { inverseOffers } }))];
    expect(events.length).toBeGreaterThan(1);
    expect(events.flatMap((event) => event.inverseOffers?.inverseOffers ?? [])).toHaveLength(2_000);
  });

  it('reads a long record of another kind whole', () => {
    const message = { agentId: { value: 'a' }, executorId: { value: 'e' }, data: new Uint8Array(200_000) };
    const events = [...readEvents(encodeEvent({ type: Event.Type.MESSAGE, message }))];
    expect(events.map((event) => event.message?.data.length)).toEqual([200_000]);
  });

  it('throws on bytes that are no event, short or long', () => {
    expect(() => [...readEvents(Uint8Array.of(0x2a, 5, 1))]).toThrow('not a mesos.v1.scheduler.Event');
    const long = encodeEvent({ type: Event.Type.OFFERS, offers: { offers: [offer(1, 100_000)] } });
    expect(() => [...readEvents(long.subarray(0, 90_000))]).toThrow('not a mesos.v1.scheduler.Event');
  });
});
