import { setImmediate } from 'node:timers/promises';
import { Pool } from 'undici';
import { type Clock, sleep } from '../clock/index.ts';
import type { Difference } from './compare.ts';
import type { Comparer } from './comparer.ts';
import { type Head, MessageReader, statusOf } from './framing.ts';
import { Budget, Kept } from './keeping.ts';
import { type Coding, codingOf } from './read-call.ts';

/** A call that the old server has answered, to be asked of the new one. */
export interface Question {
  readonly id: number;
  readonly path: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: readonly Uint8Array<ArrayBuffer>[];
  /** The answer as it went by, head and all. */
  readonly answer: readonly Uint8Array<ArrayBuffer>[];
}

/** What came of one. */
export type Finding =
  | { readonly kind: 'compared'; readonly differences: readonly Difference[] }
  | { readonly kind: 'left out' }
  | { readonly kind: 'failed'; readonly error: string };

export interface LookerOptions {
  /** `http://host:port` of each. */
  readonly old: string;
  readonly new: string;
  readonly connections: number;
  readonly clock: Clock;
  readonly comparer: Comparer;
  /** Told how long the new server took to answer, in milliseconds. */
  readonly took: (ms: number) => void;
}

/** Answers of the new server, and of the old one at a second look, have so many bytes at most, all together. */
const MOST_KEPT_BYTES = 268_435_456;
/** How long an answer that is compared may take to be there whole, in milliseconds. */
const PATIENCE_MS = 30_000;
/** A difference counts when it is still there so much later, in milliseconds: meanwhile both servers may hear of the same change. */
const SECOND_LOOK_MS = 1_000;
/** Second looks at a time: each asks the old server, which has its own clients to serve, once more. */
const MOST_SECOND_LOOKS = 2;
/** So many bytes are copied at once: a few milliseconds of work. */
const STRETCH_BYTES = 8 * 2 ** 20;

/** Headers that are about one connection and one message. */
const OF_THE_CONNECTION = new Set(
  'connection keep-alive transfer-encoding upgrade te trailer proxy-connection expect content-length'.split(' '),
);

interface Answer {
  readonly status: number;
  readonly coding: Coding | undefined;
  readonly packing: string | undefined;
  readonly pieces: readonly Uint8Array[];
  drop(): void;
}

/** Asks the new server what the old one was asked, and compares what they answer. */
export class Looker {
  private readonly options: LookerOptions;
  private readonly old: Pool;
  private readonly new: Pool;
  private readonly budget = new Budget(MOST_KEPT_BYTES);
  private secondLooks = 0;

  constructor(options: LookerOptions) {
    this.options = options;
    const { connections } = options;
    const how = { connections, pipelining: 1, bodyTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS };
    this.old = new Pool(new URL(options.old).origin, how);
    this.new = new Pool(new URL(options.new).origin, how);
  }

  /** Never rejects. */
  async look(question: Question): Promise<Finding> {
    try {
      let differences = await this.differences(question, passedBy(question.answer));
      if (differences !== undefined && differences.length > 0) differences = await this.lookAgain(question);
      return differences === undefined ? { kind: 'left out' } : { kind: 'compared', differences };
    } catch (error) {
      return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
    }
  }

  private async lookAgain(question: Question): Promise<readonly Difference[] | undefined> {
    if (this.secondLooks >= MOST_SECOND_LOOKS) return undefined;
    this.secondLooks++;
    try {
      await sleep(this.options.clock, SECOND_LOOK_MS);
      return await this.differences(question, await this.ask(this.old, question));
    } finally {
      this.secondLooks--;
    }
  }

  private async differences(question: Question, was: Answer): Promise<readonly Difference[] | undefined> {
    try {
      const { clock, took } = this.options;
      const since = clock.monotonic();
      const is = await this.ask(this.new, question);
      took(clock.monotonic() - since);
      try {
        return await this.differencesOf(was, is);
      } finally {
        is.drop();
      }
    } finally {
      was.drop();
    }
  }

  /** What two answers differ in; undefined when that was not looked at. */
  private async differencesOf(was: Answer, is: Answer): Promise<readonly Difference[] | undefined> {
    if (is.status !== was.status) return [{ path: 'status', old: `${was.status}`, new: `${is.status}` }];
    if (is.status !== 200) return [];
    if (was.coding === undefined) return undefined;
    return this.options.comparer.compare({
      protocol: was.coding,
      oldCoding: was.packing,
      old: await joined(was.pieces),
      newCoding: is.packing,
      new: await joined(is.pieces),
    });
  }

  private async ask(pool: Pool, { path, headers, body }: Question): Promise<Answer> {
    const patience = new AbortController();
    const timer = this.options.clock.after(PATIENCE_MS, () => patience.abort(new Error('The answer takes too long.')));
    const kept = new Kept(this.budget);
    try {
      const answer = await pool.request({
        method: 'POST',
        path,
        headers: Object.fromEntries([...headers].filter(([name]) => !OF_THE_CONNECTION.has(name))),
        body: Buffer.concat(body),
        signal: patience.signal,
      });
      for await (const chunk of answer.body as AsyncIterable<Buffer>) {
        if (!kept.add(chunk)) throw new Error('The answer is too long to be kept.');
      }
      return {
        status: answer.statusCode,
        coding: codingOf(one(answer.headers['content-type'])),
        packing: one(answer.headers['content-encoding']),
        pieces: kept.chunks ?? [],
        drop: () => kept.drop(),
      };
    } catch (error) {
      kept.drop();
      throw error;
    } finally {
      timer.cancel();
    }
  }
}

/** An answer that went by, read. What it takes is counted where it was kept. */
function passedBy(bytes: readonly Uint8Array[]): Answer {
  const pieces: Buffer[] = [];
  const isInterim = ({ head }: MessageReader): boolean => head !== undefined && statusOf(head) < 200;
  let reader = MessageReader.ofResponse('POST', (piece) => pieces.push(piece));
  for (const each of bytes) {
    let rest = Buffer.from(each.buffer, each.byteOffset, each.byteLength);
    while (rest.length > 0) {
      if (reader.isWhole && isInterim(reader)) reader = MessageReader.ofResponse('POST', (piece) => pieces.push(piece));
      const taken = reader.read(rest);
      if (taken === 0) break;
      rest = rest.subarray(taken);
    }
  }
  const head: Head = reader.head ?? { startLine: '', headers: new Map() };
  return {
    status: statusOf(head),
    coding: codingOf(head.headers.get('content-type')),
    packing: head.headers.get('content-encoding'),
    pieces,
    drop: () => undefined,
  };
}

/** In memory of its own, which can be handed to another thread. Other work runs meanwhile. */
async function joined(pieces: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  let rested = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
    if (at - rested < STRETCH_BYTES) continue;
    rested = at;
    await setImmediate();
  }
  return whole;
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
