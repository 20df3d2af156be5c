import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { checkSlowly } from './passwords.ts';

/** Asks for a comparison. */
export interface Question {
  readonly id: number;
  readonly stored: string;
  readonly given: string;
}

/** What came of it. */
export interface Verdict {
  readonly id: number;
  readonly matches: boolean;
}

// Of this thread alone, where priorities are those of threads: whoever guesses passwords is not to take the processor from the event loop.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/*
 * Compares passwords in a thread of its own: those that are hard to guess are slow to check, too.
 */
parentPort?.on('message', ({ id, stored, given }: Question) => {
  const verdict: Verdict = { id, matches: checkSlowly(stored, given) };
  parentPort?.postMessage(verdict);
});
