import { setImmediate as giveWay } from 'node:timers/promises';
import type { Clock } from '../clock/index.ts';
import { RecordDecoder } from '../wire/index.ts';
import { readEvents } from './event-reader.ts';
import type { Event } from './messages.ts';

/** The body of a SUBSCRIBE's answer. */
export interface StreamBody extends AsyncIterable<Uint8Array> {
  on(event: 'error', listener: () => void): unknown;
  destroy(error?: Error): unknown;
}

/**
 * Takes an event, or a part of one with a long list.
 *
 * @param first false for all parts but the first
 * @returns what to wait for before the next one is read
 */
export type TakeEvent = (event: Event, first: boolean) => void | Promise<void>;

/** How a stream is read. */
export interface EventStreamOptions {
  readonly clock: Clock;
  /** Milliseconds without any bytes after which the connection counts as dead. Asked anew each time. */
  readonly silenceMs: () => number;
  /** A longer record breaks the stream. */
  readonly maxRecordBytes: number;
  /** Told of a record that is no Event; the stream goes on. */
  readonly badRecord: (error: Error) => void;
}

/**
 * Reads events until the stream ends. The next chunk is asked for only when all events of the last one were taken, so
 * a reader that takes its time slows the master down rather than filling memory, and its time is not counted as silence.
 *
 * @throws Error when the connection breaks, is silent for too long, or is not RecordIO; what `take` throws
 */
export async function readEventStream(
  body: StreamBody,
  { clock, silenceMs, maxRecordBytes, badRecord }: EventStreamOptions,
  take: TakeEvent,
): Promise<void> {
  body.on('error', () => {}); // comes out of the iteration, too
  const records = new RecordDecoder(maxRecordBytes);
  const chunks = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const limit = silenceMs();
      const watch = clock.after(limit, () => body.destroy(new Error(`nothing came for ${limit / 1_000} s`)));
      const chunk = await chunks.next().finally(() => watch.cancel());
      if (chunk.done) return;
      for (const record of records.push(chunk.value)) {
        // There are thousands of events a second: who takes one at once is not waited for.
        const taken = takeRecord(record, badRecord, take);
        if (taken !== undefined) await taken;
      }
    }
  } finally {
    body.destroy();
  }
}

function takeRecord(record: Uint8Array, badRecord: (error: Error) => void, take: TakeEvent): void | Promise<void> {
  let events: ReturnType<typeof readEvents>;
  try {
    events = readEvents(record);
  } catch (error) {
    return badRecord(error as Error);
  }
  return 'next' in events ? takeParts(events, badRecord, take) : take(events[0], true);
}

async function takeParts(parts: Iterator<Event>, badRecord: (error: Error) => void, take: TakeEvent): Promise<void> {
  for (let first = true; ; first = false) {
    let next: IteratorResult<Event, void>;
    try {
      next = parts.next();
    } catch (error) {
      return badRecord(error as Error);
    }
    if (next.done) return;
    if (!first) await giveWay();
    await take(next.value, first);
  }
}
