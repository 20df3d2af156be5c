import type { Clock } from '../clock/index.ts';
import type { Stats } from '../stats/index.ts';
import { type Store, StoreBusyError, type Transaction } from '../store/index.ts';

/** How long one write may work in memory before other work gets its turn, milliseconds. */
const SLICE_MS = 4;
/** How long to leave a store alone that has too much to do, milliseconds. */
const BUSY_PAUSE_MS = 100;

export interface WriteBatchesOptions<Item> {
  readonly store: Store;
  readonly clock: Clock;
  /** Items of one write at most, 1 or more. */
  readonly maxItems: number;
  /** Does the work of one item, in the transaction alone: it is run again when an item after it throws. */
  readonly apply: (tx: Transaction, item: Item) => void;
  /** Called with the items of a write, in order, once it is committed. */
  readonly committed?: (items: readonly Item[]) => void;
  /** Called with the item that threw, or with all items of a write that could not be committed. None of it has happened. */
  readonly failed: (error: unknown, items: readonly Item[]) => void;
  /** Where to count what is done, and the start of the figures' names. */
  readonly stats?: { readonly name: string; readonly stats: Stats };
}

/**
 * Does many small pieces of work on the store with few writes.
 * (aurora: scheduler/BatchWorker.java, scheduler/TaskStatusHandlerImpl.java)
 *
 * Invariants: each item is applied in the order of adding and takes effect once or is reported as failed; what is added
 * during one turn of the event loop shares a write, up to `maxItems` and a few milliseconds of work; the next write does
 * not wait for the commit of the last. Unlike the original's, an item that throws takes none of its neighbours along.
 */
export class WriteBatches<Item> {
  private readonly options: WriteBatchesOptions<Item>;
  private queue: Item[] = [];
  private scheduled = false;
  private lastBatchSize = 0;
  /** Those who wait for the queue to shrink. */
  private waiters: { readonly below: number; readonly resume: () => void }[] = [];

  constructor(options: WriteBatchesOptions<Item>) {
    this.options = options;
    if (options.stats === undefined) return;
    const { name, stats } = options.stats;
    stats.counter(`${name}_items_processed`, `${name}_batches_processed`);
    stats.gauge(`${name}_queue_size`, () => this.queue.length);
    stats.gauge(`${name}_last_processed_batch_size`, () => this.lastBatchSize);
  }

  /** Number of items that no write has taken yet. */
  get waiting(): number {
    return this.queue.length;
  }

  add(item: Item): void {
    this.queue.push(item);
    this.schedule();
  }

  /** Resolves when fewer than `below` items (1 or more) wait. */
  shrunk(below: number): Promise<void> {
    return new Promise((resume) => {
      this.waiters.push({ below, resume });
      this.wake();
    });
  }

  /** Forgets all items that no write has taken yet. */
  clear(): void {
    this.queue = [];
    this.wake();
  }

  private wake(): void {
    const ready = this.waiters.filter(({ below }) => this.queue.length < below);
    if (ready.length === 0) return;
    this.waiters = this.waiters.filter(({ below }) => this.queue.length >= below);
    for (const { resume } of ready) resume();
  }

  private schedule(): void {
    if (this.scheduled || this.queue.length === 0) return;
    this.scheduled = true;
    this.options.clock.after(0, () => this.run());
  }

  private run(): void {
    const { store, committed, failed } = this.options;
    /** Undefined until the write has had its turn. */
    let taken: readonly Item[] | undefined;
    store
      .write((tx) => {
        const progress = { at: 0 };
        try {
          this.applySome(tx, progress);
          taken = this.queue.splice(0, progress.at);
        } catch (error) {
          taken = this.queue.splice(progress.at, 1);
          throw error;
        } finally {
          this.scheduled = false;
          this.schedule();
          this.wake();
        }
      })
      .then(
        () => {
          this.count(taken?.length ?? 0);
          committed?.(taken ?? []);
        },
        (error: unknown) => {
          if (taken !== undefined) return failed(error, taken);
          if (error instanceof StoreBusyError) return void this.options.clock.after(BUSY_PAUSE_MS, () => this.run());
          this.scheduled = false;
          // What was forgotten meanwhile does not fail: the store may be closed by then.
          if (this.queue.length > 0) failed(error, this.queue.splice(0));
        },
      );
  }

  private count(items: number): void {
    this.lastBatchSize = items;
    if (this.options.stats === undefined) return;
    const { name, stats } = this.options.stats;
    stats.count(`${name}_items_processed`, items);
    stats.count(`${name}_batches_processed`);
  }

  private applySome(tx: Transaction, progress: { at: number }): void {
    const { clock, maxItems, apply } = this.options;
    const end = Math.min(maxItems, this.queue.length);
    const start = clock.monotonic();
    for (; progress.at < end; progress.at++) {
      if (progress.at > 0 && clock.monotonic() - start >= SLICE_MS) return;
      apply(tx, this.queue[progress.at] as Item);
    }
  }
}
