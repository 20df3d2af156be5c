import { Worker } from 'node:worker_threads';
import type { Told } from './look-worker.ts';
import type { Finding, Question } from './looker.ts';

export interface AskerOptions {
  readonly old: string;
  readonly new: string;
  /** Told how long the new server took to answer, in milliseconds. */
  readonly took: (ms: number) => void;
}

/** Calls that the new side is asked at a time; what comes meanwhile it is not asked. */
export const MOST_AT_ONCE = 16;

/** The thread that asks the new server; a new one when it ends. */
export class Asker {
  private readonly options: AskerOptions;
  private readonly waiting = new Map<number, (finding: Finding) => void>();
  private worker: Worker | undefined;
  private lastId = 0;

  constructor(options: AskerOptions) {
    this.options = options;
    // Its start is not for the first call to wait for.
    this.running();
  }

  /** Whether more than that is not asked now. */
  get isBusy(): boolean {
    return this.waiting.size >= MOST_AT_ONCE;
  }

  /** Asks the new server, and compares; the memory of the question is taken away. Never rejects. */
  ask(question: Omit<Question, 'id'>): Promise<Finding> {
    if (this.isBusy) return Promise.resolve({ kind: 'left out' });
    const id = ++this.lastId;
    return new Promise((settle) => {
      this.waiting.set(id, settle);
      const memory = new Set([...question.body, ...question.answer].map(({ buffer }) => buffer));
      this.running().postMessage({ id, ...question } satisfies Question, [...memory]);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private running(): Worker {
    if (this.worker !== undefined) return this.worker;
    const { old, new: is } = this.options;
    const worker = new Worker(new URL('./look-worker.js', import.meta.url), {
      workerData: { old, new: is, connections: MOST_AT_ONCE },
    });
    worker.unref();
    worker.on('message', (told: Told) => this.hear(told));
    worker.on('error', (error: unknown) => this.fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => this.fail('the thread that asks has ended'));
    this.worker = worker;
    return worker;
  }

  private hear(told: Told): void {
    if (told.kind === 'took') this.options.took(told.ms);
    else this.settle(told.id, told.finding);
  }

  /** The next call is asked by a new thread. */
  private fail(error: string): void {
    this.worker = undefined;
    for (const id of [...this.waiting.keys()]) this.settle(id, { kind: 'failed', error });
  }

  private settle(id: number, finding: Finding): void {
    const settle = this.waiting.get(id);
    this.waiting.delete(id);
    settle?.(finding);
  }
}
