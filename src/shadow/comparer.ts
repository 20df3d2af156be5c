import { Worker } from 'node:worker_threads';
import type { Difference } from './compare.ts';
import type { Task, Verdict } from './compare-worker.ts';

/** Bytes of replies that wait to be compared at most. */
const MOST_BYTES = 268_435_456;

/** Compares replies in another thread, one after another. */
export class Comparer {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, { readonly bytes: number; settle(verdict: Verdict): void }>();
  private bytes = 0;
  private lastId = 0;

  /**
   * Compares two replies; their memory is taken away.
   * @returns their differences; undefined when too many wait to be compared
   * @throws Error when one of them cannot be read
   */
  async compare(replies: Omit<Task, 'id'>): Promise<readonly Difference[] | undefined> {
    const bytes = replies.old.length + replies.new.length;
    if (this.bytes + bytes > MOST_BYTES) return undefined;
    this.bytes += bytes;
    const id = ++this.lastId;
    const verdict = await new Promise<Verdict>((settle) => {
      this.waiting.set(id, { bytes, settle });
      const task: Task = { id, ...replies };
      this.running().postMessage(task, [task.old.buffer, task.new.buffer]);
    });
    if ('error' in verdict) throw new Error(verdict.error);
    return verdict.differences;
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private running(): Worker {
    if (this.worker !== undefined) return this.worker;
    const worker = new Worker(new URL('./compare-worker.js', import.meta.url));
    worker.unref();
    worker.on('message', (verdict: Verdict) => this.settle(verdict.id, verdict));
    worker.on('error', (error: unknown) => this.fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => this.fail('the thread that compares has ended'));
    this.worker = worker;
    return worker;
  }

  /** The next comparison is made by a new thread. */
  private fail(error: string): void {
    this.worker = undefined;
    for (const id of [...this.waiting.keys()]) this.settle(id, { id, error });
  }

  private settle(id: number, verdict: Verdict): void {
    const waiting = this.waiting.get(id);
    if (waiting === undefined) return;
    this.waiting.delete(id);
    this.bytes -= waiting.bytes;
    waiting.settle(verdict);
  }
}
