import { parseArgs } from 'node:util';
import { seededRandom, systemClock, systemRandom } from '../src/clock/index.ts';
import { fuzzKinds } from './fuzz/kinds-run.ts';
import { fuzz } from './fuzz/run.ts';
import type { Outcome } from './run.ts';

/*
 * `npm run compat -- fuzz [--seed SEED] [--cases CASES]`: bytes with random changes. Half of the cases are Thrift messages in all three protocols, of which some
 * go to a real server; the other half are streams, snapshots, logs and files of all kinds that the scheduler reads. A seed that is printed does the
 * same again. FUZZ_CASES is another way to say how many; a night's worth is 2000000.
 */

const CASES = 200_000;
/** One in so many messages goes over HTTP, too. */
const HTTP_SHARE = 8;
/** Memory that may come to stay: what V8 keeps in reserve after it has been busy. */
const GROWTH = 256 * 2 ** 20;
const MOST_TOLD = 20;
const LONGEST_TOLD = 2_000;

export async function run(args: readonly string[]): Promise<Outcome> {
  const { values } = parseArgs({ args: [...args], options: { seed: { type: 'string' }, cases: { type: 'string' } } });
  const seed = Number(values.seed ?? Math.floor(systemRandom.next() * 2 ** 32));
  const cases = Number(values.cases ?? process.env.FUZZ_CASES ?? CASES);
  if (!Number.isInteger(seed) || !Number.isInteger(cases))
    throw new Error('usage: npm run compat -- fuzz [--seed SEED] [--cases CASES]');
  console.log(`seed ${seed}`);
  const started = systemClock.monotonic();
  const faults: string[] = [];
  const wrong = (what: string): void => {
    if (faults.length < MOST_TOLD) faults.push(what.slice(0, LONGEST_TOLD));
  };

  const ofKinds = Math.ceil(cases / 2);
  for (const { name, cases: tried, read, slowestMs } of fuzzKinds(seededRandom(seed), ofKinds, wrong)) {
    console.log(`${name}: ${tried} cases, ${read} of them readable, the slowest in ${slowestMs.toFixed(1)} ms`);
  }
  const messages = cases - ofKinds;
  const outcome = await fuzz({ seed, cases: messages, httpCases: Math.floor(messages / HTTP_SHARE) });
  for (const fault of outcome.faults) wrong(fault);
  for (const fault of faults) console.log(`fault: ${fault}`);
  const seconds = Math.round((systemClock.monotonic() - started) / 1_000);
  const { httpCases, growth } = outcome;
  console.log(
    `${cases} cases, ${messages} of them messages, ${httpCases} over HTTP, in ${seconds} s; memory grew by ${Math.round(growth / 2 ** 20)} MiB`,
  );
  if (growth > GROWTH) console.log(`fault: memory grew by more than ${GROWTH / 2 ** 20} MiB`);
  // Two checks: nothing goes wrong, and memory stays.
  const failed = (faults.length > 0 ? 1 : 0) + (growth > GROWTH ? 1 : 0);
  return { passed: 2 - failed, failed };
}
