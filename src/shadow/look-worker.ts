import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../clock/index.ts';
import { Comparer } from './comparer.ts';
import { type Finding, Looker, type LookerOptions, type Question } from './looker.ts';

/** What the thread tells. */
export type Told =
  | { readonly kind: 'took'; readonly ms: number }
  | { readonly kind: 'found'; readonly id: number; readonly finding: Finding };

/*
 * Asks the new server in a thread of its own, so that what it answers, however much that is and however it comes, takes no time from those who are
 * served from the old one.
 */

// Clients come first. On Linux this is about the thread that asks; elsewhere it would be about the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const port = parentPort;
const tell = (told: Told): void => port?.postMessage(told);
const looker = new Looker({
  ...(workerData as Pick<LookerOptions, 'old' | 'new' | 'connections'>),
  clock: systemClock,
  comparer: new Comparer(),
  took: (ms) => tell({ kind: 'took', ms }),
});
port?.on('message', (question: Question) => {
  void looker.look(question).then((finding) => tell({ kind: 'found', id: question.id, finding }));
});
