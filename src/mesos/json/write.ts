import type { Event, Offer } from '../messages.ts';
import { withExecutorIds } from '../offer-reader.ts';
import { type FieldKind, type FieldShape, type MessageShape, shapeOf } from './schema.ts';

/**
 * An event as JSON, as a Mesos master writes it: fields by their names in the .proto files and in their order, enums by
 * name, bytes in base64, 64-bit integers as numbers with all their digits, doubles always with a fraction.
 */
export function eventJson(event: Event): string {
  return messageJson(shapeOf('mesos.v1.scheduler.Event'), event as unknown as Properties);
}

/** Looked up once: there may be ten thousand offers to write. */
let offerShape: MessageShape | undefined;

/** An offer in the same form, but that lists which are empty are there. */
export function offerJson(offer: Offer): string {
  offerShape ??= shapeOf('mesos.v1.Offer');
  return messageJson(offerShape, withExecutorIds(offer) as unknown as Properties, true);
}

type Properties = Readonly<Record<string, unknown>>;

function messageJson(shape: MessageShape, message: Properties, emptyLists = false): string {
  const parts: string[] = [];
  for (const field of shape.fields.values()) {
    const text = fieldJson(field, message[field.property], emptyLists);
    if (text !== undefined) parts.push(`${JSON.stringify(field.name)}:${text}`);
  }
  return `{${parts.join(',')}}`;
}

function fieldJson({ label, type }: FieldShape, value: unknown, emptyLists: boolean): string | undefined {
  if (emptyLists && label === 'repeated' && (value === null || value === undefined)) return '[]';
  if (value === null || value === undefined) return undefined;
  if (label === 'repeated') {
    const items = value as readonly unknown[];
    if (items.length === 0) return emptyLists ? '[]' : undefined;
    return `[${items.map((item) => valueJson(type, item, emptyLists)).join(',')}]`;
  }
  if (label === 'map') {
    const entries = Object.entries(value as Properties);
    const parts = entries.map(([key, item]) => `${JSON.stringify(key)}:${valueJson(type, item, emptyLists)}`);
    return parts.length === 0 ? undefined : `{${parts.join(',')}}`;
  }
  return valueJson(type, value, emptyLists);
}

function valueJson(type: FieldKind, value: unknown, emptyLists: boolean): string {
  switch (type.kind) {
    case 'message':
      return messageJson(type.message, value as Properties, emptyLists);
    case 'enum':
      return JSON.stringify(type.names.get(value as number) ?? '');
    case 'bytes':
      return JSON.stringify(Buffer.from(value as Uint8Array).toString('base64'));
    case 'double':
      return Number.isInteger(value) ? (value as number).toFixed(1) : String(value);
    case 'integer':
      return typeof value === 'number' ? BigInt(value).toString() : String(value);
    case 'bool':
      return String(value);
    case 'string':
      return JSON.stringify(value);
  }
}
