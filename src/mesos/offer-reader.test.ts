import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeEvent } from './codec.ts';
import { readEvents } from './event-reader.ts';
import { offerJson } from './json/write.ts';
import { Event, Offer } from './messages.ts';
import { withExecutorIds } from './offer-reader.ts';

/** Fields in the order of their numbers. */
const plain = (offer: Offer): string => Buffer.from(Offer.encode(offer).finish()).toString('hex');

const offerArbitrary: fc.Arbitrary<Offer> = fc.record({
  id: fc.record({ value: fc.string() }),
  frameworkId: fc.constant({ value: 'f' }),
  agentId: fc.record({ value: fc.string() }),
  hostname: fc.string(),
  executorIds: fc.array(fc.record({ value: fc.string({ maxLength: 200 }) }), { maxLength: 300 }),
  attributes: fc.array(
    fc.record({ name: fc.string(), type: fc.constant(3), text: fc.record({ value: fc.string() }) }),
    { maxLength: 3 },
  ),
});

describe('readOffers', () => {
  it('keeps the ids of executors as bytes, which are there whenever an offer is written', () => {
    fc.assert(
      fc.property(fc.array(offerArbitrary, { minLength: 1, maxLength: 5 }), (offers) => {
        const record = encodeEvent({ type: Event.Type.OFFERS, offers: { offers } });
        const read = [...readEvents(record)].flatMap((event) => event.offers?.offers ?? []);
        expect(read.map(({ hostname, attributes }) => [hostname, attributes?.length])).toEqual(
          offers.map(({ hostname, attributes }) => [hostname, attributes?.length]),
        );
        for (const offer of read) expect(offer.executorIds ?? []).toEqual([]);
        expect(read.map((offer) => plain(withExecutorIds(offer)))).toEqual(offers.map(plain));
        expect(read.map(offerJson)).toEqual(offers.map(offerJson));
      }),
      { numRuns: 50 },
    );
  });

  it('reads ids that stand apart', () => {
    const id = Uint8Array.of(0x32, 3, 0x0a, 1, 0x65);
    const fields = Offer.encode({
      id: { value: 'o' },
      frameworkId: { value: 'f' },
      agentId: { value: 'a' },
      hostname: 'h',
    });
    const offer = Buffer.concat([id, fields.finish(), id]);
    const list = Buffer.concat([Uint8Array.of(0x0a, offer.length), offer]);
    const record = Buffer.concat([encodeEvent({ type: Event.Type.OFFERS }), Uint8Array.of(0x1a, list.length), list]);
    const [event] = readEvents(record);
    expect(event?.offers?.offers?.[0]?.executorIds).toMatchObject([{ value: 'e' }, { value: 'e' }]);
  });
});
