import $protobuf from 'protobufjs/minimal.js';
import { decodeEvent, encodeEvent } from './codec.ts';
import { Event } from './messages.ts';
import { readOffers } from './offer-reader.ts';

/** Records up to this size are decoded in one go: a third of a millisecond, some more while the code is still cold. */
const SLICE_BYTES = 16 * 1024;

/** Field numbers of the events that hold a list, and of the list in them. */
const TYPE_FIELD = 1;
const LIST_FIELDS: ReadonlyMap<number, number> = new Map([
  [Event.Type.OFFERS, 3],
  [Event.Type.INVERSE_OFFERS, 9],
]);
const LENGTH_DELIMITED = 2;

/**
 * Reads one record of the event stream. A long list of offers comes as several events, each with a part of the list in
 * its order and quick to decode, so that ten thousand offers (100 ms of decoding) do not hold up everything else; who
 * reads them gives way in between.
 *
 * @throws MesosCodecError when the bytes are no Event; before or after some parts were read
 */
export function readEvents(record: Uint8Array): readonly [Event] | Generator<Event, void, undefined> {
  const list = record.length <= SLICE_BYTES && !beginsAsOffers(record) ? undefined : findList(record);
  if (list === undefined) return [decodeEvent(record)];
  return record.length <= SLICE_BYTES ? [partOf(list, list.body)] : partsOf(list);
}

/** Most events are updates, and need not be looked through. */
function beginsAsOffers(record: Uint8Array): boolean {
  return record[0] === TYPE_FIELD << 3 && record[1] === Event.Type.OFFERS;
}

function* partsOf(list: ListEvent): Generator<Event, void, undefined> {
  for (const part of cut(list.body)) yield partOf(list, part);
}

function partOf({ type, field }: ListEvent, part: Uint8Array): Event {
  return type === Event.Type.OFFERS
    ? { type, offers: { offers: readOffers(part) } }
    : decodeEvent(frame(type, field, part));
}

/** A list event that has nothing else in it. */
interface ListEvent {
  readonly type: number;
  readonly field: number;
  readonly body: Uint8Array;
}

function findList(record: Uint8Array): ListEvent | undefined {
  const reader = $protobuf.Reader.create(record);
  let type: number | undefined;
  const bodies = new Map<number, Uint8Array>();
  try {
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      if (tag >>> 3 === TYPE_FIELD && (tag & 7) === 0) type = reader.int32();
      else if ((tag & 7) === LENGTH_DELIMITED) bodies.set(tag >>> 3, reader.bytes());
      else return undefined;
    }
  } catch {
    return undefined; // the plain decoder says what is wrong
  }
  const field = type === undefined ? undefined : LIST_FIELDS.get(type);
  const body = field === undefined ? undefined : bodies.get(field);
  return type === undefined || field === undefined || body === undefined || bodies.size > 1
    ? undefined
    : { type, field, body };
}

/** Cuts a list's body between elements; each part is a list's body in itself. */
function* cut(body: Uint8Array): Generator<Uint8Array, void, undefined> {
  const reader = $protobuf.Reader.create(body);
  let start = 0;
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    reader.skipType(tag & 7);
    if (reader.pos - start >= SLICE_BYTES || reader.pos === reader.len) {
      yield body.subarray(start, reader.pos);
      start = reader.pos;
    }
  }
}

/** An event of its own around a part of a list. */
function frame(type: number, field: number, part: Uint8Array): Uint8Array {
  return Buffer.concat([encodeEvent({ type }), listHeader(field, part.length), part]);
}

function listHeader(field: number, length: number): Uint8Array {
  return $protobuf.Writer.create()
    .uint32((field << 3) | LENGTH_DELIMITED)
    .uint32(length)
    .finish();
}
