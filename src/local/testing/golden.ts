import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const recorded = resolve(process.env.AURORA_GOLDEN ?? here('../../../../shared/golden'), 'mesos-v1');

/** The recorded Mesos traffic where it lies, else the samples kept here, in the same layout. */
export const golden: string = existsSync(recorded) ? recorded : here('../fixtures/mesos-v1');

/** A recorded HTTP message. */
export interface RecordedHttp {
  /** Request line or status line. */
  readonly first: string;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Takes an HTTP message apart; the body is what follows the head, chunk framing included. */
export function parseHttp(bytes: Buffer): RecordedHttp {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { first, headers, body: bytes.subarray(end + 4) };
}

/** The records of a RecordIO stream that is all there. */
export function splitRecords(stream: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < stream.length; ) {
    const end = stream.indexOf('\n', at);
    const length = Number(stream.toString('latin1', at, end));
    found.push(stream.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
  }
  return found;
}
