import { systemClock, systemRandom } from '../src/clock/index.ts';
import { fuzz } from './fuzz/run.ts';
import type { Outcome } from './run.ts';

/*
 * `npm run compat -- fuzz [SEED [CASES]]`: recorded messages with random changes, read in all three protocols, and sent to a real
 * server. A seed that is printed does the same again.
 */

const CASES = 240_000;
/** One in so many cases goes over HTTP, too. */
const HTTP_SHARE = 6;
/** Memory that may come to stay: what V8 keeps in reserve after it has been busy. */
const GROWTH = 256 * 2 ** 20;

export async function run(args: readonly string[]): Promise<Outcome> {
  const seed = Number(args[0] ?? Math.floor(systemRandom.next() * 2 ** 32));
  const cases = Number(args[1] ?? CASES);
  if (!Number.isInteger(seed) || !Number.isInteger(cases))
    throw new Error('usage: npm run compat -- fuzz [SEED [CASES]]');
  console.log(`seed ${seed}`);
  const started = systemClock.monotonic();
  const { httpCases, faults, growth } = await fuzz({ seed, cases, httpCases: Math.floor(cases / HTTP_SHARE) });
  for (const fault of faults) console.log(`fault: ${fault}`);
  const seconds = Math.round((systemClock.monotonic() - started) / 1_000);
  console.log(
    `${cases} cases, ${httpCases} of them over HTTP, in ${seconds} s; memory grew by ${Math.round(growth / 2 ** 20)} MiB`,
  );
  if (growth > GROWTH) console.log(`fault: memory grew by more than ${GROWTH / 2 ** 20} MiB`);
  // Two checks: nothing goes wrong, and memory stays.
  const failed = (faults.length > 0 ? 1 : 0) + (growth > GROWTH ? 1 : 0);
  return { passed: 2 - failed, failed };
}
