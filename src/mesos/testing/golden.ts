import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RecordDecoder } from '../../wire/index.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Recorded traffic: all of it where the recordings lie, else the samples kept beside the tests, in the same layout. */
export function goldenRoot(): string {
  const recorded = resolve(process.env.AURORA_GOLDEN ?? here('../../../../shared/golden'));
  return existsSync(join(recorded, 'mesos-v1')) ? recorded : here('../fixtures');
}

/** A recorded HTTP message. */
export interface RecordedHttp {
  readonly firstLine: string;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Reads a `*.request.http` or `*.response.http` file (whole, or only its head). */
export function readHttp(file: string): RecordedHttp {
  const bytes = readFileSync(file);
  const end = bytes.indexOf('\r\n\r\n');
  const [firstLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { firstLine, headers, body: bytes.subarray(end + 4) };
}

/** One line of `mesos/*.jsonl`. */
export interface RecordedMessage {
  readonly dir: 'call' | 'event';
  readonly type: string;
  readonly b64: string;
}

/** Reads a `mesos/*.jsonl` file. */
export function readJsonLines(file: string): RecordedMessage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RecordedMessage);
}

/** Files under a folder whose path ends so, sorted; paths relative to the folder. */
export function filesEndingIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The records of a recorded stream. */
export function splitRecords(stream: Uint8Array): readonly Uint8Array[] {
  return new RecordDecoder(stream.length).push(stream);
}
