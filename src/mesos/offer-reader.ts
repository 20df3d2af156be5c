import $protobuf from 'protobufjs/minimal.js';
import { decoded } from './codec.ts';
import { Offer } from './messages.ts';

const EXECUTOR_IDS_FIELD = 6;
const OFFERS_FIELD = 1;
const LENGTH_DELIMITED = 2;

/**
 * Reads the offers in the body of an OFFERS event. The ids of executors, which an offer names for each task that its agent has of this
 * framework, stay the bytes that they are: with hundreds of tasks to an agent they are most of an offer, and nobody asks for them but
 * who looks at a page. See {@link withExecutorIds}.
 *
 * @throws MesosCodecError when the bytes are no list of offers
 */
export function readOffers(body: Uint8Array): Offer[] {
  return decoded('Offer', () => {
    const offers: Offer[] = [];
    const reader = $protobuf.Reader.create(body);
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      if (tag >>> 3 === OFFERS_FIELD && (tag & 7) === LENGTH_DELIMITED) offers.push(readOffer(reader.bytes()));
      else reader.skipType(tag & 7);
    }
    return offers;
  });
}

/** The offer with the ids of executors among its fields. */
export function withExecutorIds(offer: Offer): Offer {
  return offer.$unknowns == null ? offer : decodeOffer(Offer.encode(offer).finish());
}

function readOffer(bytes: Uint8Array): Offer {
  const reader = $protobuf.Reader.create(bytes);
  let from = 0;
  let to = 0;
  while (reader.pos < reader.len) {
    const start = reader.pos;
    const tag = reader.uint32();
    reader.skipType(tag & 7);
    if (tag >>> 3 !== EXECUTOR_IDS_FIELD) continue;
    if (to === 0) from = start;
    // They are written one behind another, as all lists.
    else if (to !== start) return decodeOffer(bytes);
    to = reader.pos;
  }
  if (to === 0) return decodeOffer(bytes);
  const offer = decodeOffer(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]));
  // A copy: what has come in one piece would be kept as long as one offer of it.
  offer.$unknowns = [...(offer.$unknowns ?? []), Buffer.from(bytes.subarray(from, to))];
  return offer;
}

function decodeOffer(bytes: Uint8Array): Offer {
  const reader = $protobuf.Reader.create(bytes);
  reader.discardUnknown = false;
  return Offer.decode(reader);
}
