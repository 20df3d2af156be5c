import { type Random, seededRandom } from '../../src/clock/index.ts';
import { compact } from '../../src/wire/index.ts';
import { tryCodec } from './codec.ts';
import { corpus, plainCorpus } from './corpus.ts';
import { type AnyCall, HttpTrial } from './http.ts';
import { mutate } from './mutate.ts';

/** How much is to be tried. */
export interface FuzzOptions {
  readonly seed: number;
  readonly cases: number;
  /** How many calls are also sent to a server: of the cases in protocols that are spoken over HTTP, and some in plain JSON. */
  readonly httpCases: number;
}

/** How it went. */
export interface FuzzOutcome {
  readonly cases: number;
  readonly httpCases: number;
  /** What should not have happened, at most {@link MOST_TOLD} of it. */
  readonly faults: readonly string[];
  /** Memory that came to stay after the first tenth of the cases, in bytes. */
  readonly growth: number;
}

const MOST_TOLD = 20;
/** One in so many cases comes with a call in plain JSON. */
const PLAIN_SHARE = 20;
/** Calls that are under way at the same time. */
const AT_ONCE = 16;

/** Reads messages that were changed at random, and sends some of them to a real server. The same seed does the same. */
export async function fuzz({ seed, cases, httpCases }: FuzzOptions): Promise<FuzzOutcome> {
  const random = seededRandom(seed);
  const seeds = corpus();
  const plain = plainCorpus();
  const faults: string[] = [];
  const wrong = (what: string): void => {
    if (faults.length < MOST_TOLD) faults.push(what.slice(0, 2_000));
  };
  const uncaught = (error: unknown): void => wrong(`uncaught: ${error instanceof Error ? error.stack : error}`);
  process.on('uncaughtException', uncaught).on('unhandledRejection', uncaught);
  const trial = new HttpTrial(wrong);
  let sent = 0;
  let waiting: AnyCall[] = [];
  let before = 0;
  try {
    for (let done = 0; done < cases; done++) {
      if (done === Math.floor(cases / 10)) before = residentBytes();
      const { protocol, bytes } = pick(seeds, random);
      const changed = mutate(bytes, pick(seeds, random).bytes, random);
      const fault = tryCodec(protocol, changed);
      if (fault !== undefined) wrong(`${protocol.name} ${changed.toString('base64')}: ${fault}`);
      if (protocol !== compact && sent + waiting.length < httpCases) waiting.push({ protocol, bytes: changed });
      if (done % PLAIN_SHARE === 0 && sent + waiting.length < httpCases) {
        const { path, bytes: text } = pick(plain, random);
        waiting.push({ path, bytes: mutate(text, pick(plain, random).bytes, random) });
      }
      if (waiting.length < AT_ONCE) continue;
      await trial.call(waiting);
      sent += waiting.length;
      waiting = [];
    }
    await trial.call(waiting);
    sent += waiting.length;
    await trial.end();
  } finally {
    process.off('uncaughtException', uncaught).off('unhandledRejection', uncaught);
  }
  return { cases, httpCases: sent, faults, growth: residentBytes() - before };
}

function residentBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

function pick<T>(seeds: readonly T[], random: Random): T {
  return seeds[Math.floor(random.next() * seeds.length)] as T;
}
