import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobKey } from '../../src/wire/index.ts';

/** Name and value of an HTTP header. */
export type Header = readonly [name: string, value: string];

/** A body as it was recorded: text, or base64 when it is none. */
export interface RecordedBody {
  readonly body?: string | null;
  readonly bodyB64?: string;
}

/** A request as it was sent to the original. */
export interface RecordedRequest extends RecordedBody {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly Header[];
}

/** A value in a request that the original made up, such as a task id. */
export interface Reference {
  readonly value: string;
  readonly fromStep: number;
  readonly kind: string;
}

/** A request and its answer. */
export interface Exchange {
  readonly kind: 'exchange';
  readonly n: number;
  readonly step: string;
  /** Left out for an exchange that is not a call of the API, or a deliberately odd one. */
  readonly rpc?: string;
  /** Arguments of the call, by the names of the IDL. */
  readonly args?: unknown;
  readonly request: RecordedRequest;
  readonly response: RecordedBody & { readonly status: number; readonly headers: readonly Header[] };
  readonly refs?: readonly Reference[];
}

/** The recorder looked at a job until enough of its tasks had one of these states. */
export interface TaskWait {
  readonly kind: 'wait';
  readonly n: number;
  readonly job: Required<JobKey>;
  /** Names of states. */
  readonly statuses: readonly string[];
  readonly count: number | 'at least 1';
}

/** The recorder looked at a job update until it had one of these states. */
export interface UpdateWait {
  readonly kind: 'waitUpdate';
  readonly n: number;
  readonly key: { readonly job: Required<JobKey>; readonly id: string };
  /** Names of states. */
  readonly statuses: readonly string[];
}

/** Something that the recorder let Mesos do. */
export interface Control extends RecordedBody {
  readonly kind: 'control';
  readonly n: number;
  /** Path and query. */
  readonly control: string;
}

export type Line = Exchange | TaskWait | UpdateWait | Control;

/** What a recorder did with the original, in order. */
export interface Session {
  /** `session-main`, … */
  readonly name: string;
  readonly lines: readonly Line[];
  /** When it began, milliseconds since the epoch, by the first answer's Date. */
  readonly startMs: number;
}

type RawLine = { readonly n: number } & (
  | Omit<Exchange, 'kind'>
  | { readonly wait: Omit<TaskWait, 'kind' | 'n'> }
  | { readonly waitUpdate: Omit<UpdateWait, 'kind' | 'n'> }
  | Omit<Control, 'kind'>
);

/** The sessions of a folder of recordings, by name. @throws Error when the folder holds none */
export function readSessions(folder: string): readonly Session[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^session-.*\.jsonl$/.test(file)) : [];
  if (files.length === 0)
    throw new Error(`there is no session-*.jsonl in ${folder}; AURORA_GOLDEN names the folder of recordings`);
  return files.sort().map((file) => {
    const lines = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((text) => readLine(JSON.parse(text) as RawLine));
    const [first] = lines.filter((line) => line.kind === 'exchange');
    if (first === undefined) throw new Error(`${file} holds no exchange`);
    return { name: file.replace('.jsonl', ''), lines, startMs: dateOf(first) };
  });
}

function readLine(line: RawLine): Line {
  if ('wait' in line) return { kind: 'wait', n: line.n, ...line.wait };
  if ('waitUpdate' in line) return { kind: 'waitUpdate', n: line.n, ...line.waitUpdate };
  if ('control' in line) return { kind: 'control', ...line };
  return { kind: 'exchange', ...line };
}

/** When an exchange was answered, milliseconds since the epoch, to the second. */
export function dateOf({ n, response }: Exchange): number {
  const date = Date.parse(new Map(response.headers).get('Date') ?? '');
  if (Number.isNaN(date)) throw new Error(`the answer of exchange ${n} has no Date`);
  return date;
}

/** The bytes of a recorded body. */
export function bytesOf({ body, bodyB64 }: RecordedBody): Buffer {
  return bodyB64 === undefined ? Buffer.from(body ?? '') : Buffer.from(bodyB64, 'base64');
}
