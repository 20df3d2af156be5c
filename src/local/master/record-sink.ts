import type { ServerResponse } from 'node:http';
import type { Sink } from './master.ts';

/** A reader that lets this much pile up is taken for dead. */
const MOST_UNREAD_BYTES = 64 * 1024 * 1024;

/**
 * Writes each message as one record of an endless HTTP response.
 * @param encode gives the whole record, framing included
 * @param closed is called once when the connection breaks, also because the reader is too slow; not after `end`
 */
export function recordSink<T>(
  response: ServerResponse,
  encode: (message: T) => string | Uint8Array,
  closed: () => void,
): Sink<T> {
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    closed();
  };
  response.on('close', close);
  response.on('error', close);
  return {
    send(message) {
      if (!open) return;
      response.write(encode(message));
      if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
    },
    end() {
      open = false;
      response.end();
    },
  };
}
