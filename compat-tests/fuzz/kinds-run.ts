import { type Random, systemClock } from '../../src/clock/index.ts';
import { type Kind, kinds } from './kinds.ts';
import { mutate } from './mutate.ts';

/** How it went with one kind. */
export interface KindOutcome {
  readonly name: string;
  cases: number;
  /** Bytes that could be read as what they should be. */
  read: number;
  slowestMs: number;
}

/** No bytes that are as long as those made here may take longer to be read. */
const LONGEST_CASE_MS = 1_000;

/**
 * Reads, of each kind in turn, bytes that were changed at random.
 * @param wrong is told what should not have happened
 */
export function fuzzKinds(
  random: Random,
  cases: number,
  wrong: (what: string) => void,
  all: readonly Kind[] = kinds(),
): readonly KindOutcome[] {
  const outcomes = all.map(({ name }): KindOutcome => ({ name, cases: 0, read: 0, slowestMs: 0 }));
  for (let done = 0; done < cases; done++) {
    const at = done % all.length;
    const [kind, outcome] = [all[at], outcomes[at]];
    if (kind === undefined || outcome === undefined) throw new Error('there is no kind');
    const pick = (): Buffer => kind.seeds[Math.floor(random.next() * kind.seeds.length)] ?? Buffer.alloc(0);
    const bytes = mutate(pick(), pick(), random);
    outcome.cases++;
    // What other processes do to the time they do once.
    const took = timed(kind, bytes, outcome, wrong);
    outcome.slowestMs = Math.max(outcome.slowestMs, took);
    if (took > LONGEST_CASE_MS && timed(kind, bytes, outcome, wrong) > LONGEST_CASE_MS) {
      wrong(`${kind.name} takes ${Math.round(took)} ms: ${bytes.toString('base64')}`);
    }
  }
  return outcomes;
}

function timed(kind: Kind, bytes: Buffer, outcome: KindOutcome, wrong: (what: string) => void): number {
  const since = systemClock.monotonic();
  try {
    const fault = kind.read(bytes);
    if (fault === undefined) outcome.read++;
    else wrong(`${kind.name} ${bytes.toString('base64')}: ${fault}`);
  } catch (error) {
    if (!kind.expected(error)) {
      wrong(`${kind.name} ${bytes.toString('base64')}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return systemClock.monotonic() - since;
}
