import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { binary, json } from '../wire/index.ts';
import { compareReplies, type Difference } from './compare.ts';

/** Asks for a comparison. */
export interface Task {
  readonly id: number;
  readonly protocol: 'binary' | 'json';
  /** `Content-Encoding` of each, if it has one. */
  readonly oldCoding?: string | string[] | undefined;
  readonly old: Uint8Array<ArrayBuffer>;
  readonly newCoding?: string | string[] | undefined;
  readonly new: Uint8Array<ArrayBuffer>;
}

/** What came of it. */
export type Verdict =
  | { readonly id: number; readonly differences: readonly Difference[] }
  | { readonly id: number; readonly error: string };

/*
 * Compares replies in a thread of its own: those of a large cluster take longer than a client should wait for anything else.
 */

/** Longest reply, in bytes, once it is inflated. */
const MOST_BYTES = 2 ** 28;

function verdictOn(task: Task): Verdict {
  const { id } = task;
  try {
    const old = inflated(task.old, task.oldCoding);
    return {
      id,
      differences: compareReplies(task.protocol === 'json' ? json : binary, old, inflated(task.new, task.newCoding)),
    };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function inflated(bytes: Uint8Array, coding: Task['oldCoding']): Uint8Array {
  return coding === 'gzip' ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
}

// Clients come first. On Linux this is about the thread that asks; elsewhere it would be about the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

parentPort?.on('message', (task: Task) => parentPort?.postMessage(verdictOn(task)));
