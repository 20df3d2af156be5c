import type { Clock } from '../clock/index.ts';
import { type ChangeSet, mergeChanges, rowsOf } from './changes.ts';
import { StoreBusyError, StoreFailedError } from './types.ts';

/** A finished transaction on its way to the database. */
export interface Pending {
  readonly changes: ChangeSet;
  /** Rough size of what goes over the wire. */
  readonly bytes: number;
  /** Called in order of commits, once durable: tells of the transaction's events, one a call, until it answers false. */
  readonly deliverNext: () => boolean;
}

/** What one commit makes durable. */
export interface Batch {
  /** How many transactions it joins. */
  readonly transactions: number;
  /** Their net effect. */
  readonly changes: ChangeSet;
}

/** Makes batches durable, one at a time. Rejects only when it gives up for good. */
export type CommitBatch = (batch: Batch) => Promise<void>;

/** How much may gather. */
export interface CommitLimits {
  /** A batch is closed when it has that many rows… */
  readonly batchRows: number;
  /** …or bytes. One transaction is never split. */
  readonly batchBytes: number;
  /** Writes wait their turn while so many rows… */
  readonly backlogRows: number;
  /** …or bytes are on their way to the database. */
  readonly backlogBytes: number;
  /** Writes fail when so many wait. */
  readonly waitingWrites: number;
}

export const COMMIT_LIMITS: CommitLimits = {
  batchRows: 20_000,
  batchBytes: 32 * 2 ** 20,
  backlogRows: 100_000,
  backlogBytes: 256 * 2 ** 20,
  waitingWrites: 10_000,
};

/** Events are told in slices of this length, with other work of the process in between. */
const DELIVERY_SLICE_MS = 4;

interface Entry extends Pending {
  /** At least one, so that even transactions without rows are bounded in number. */
  readonly weight: number;
  readonly settle: () => void;
  readonly refuse: (error: StoreFailedError) => void;
}

/**
 * Takes transactions to the database in the order of their making, many in one commit: while one commit is under way, the next gathers.
 *
 * A transaction's life: submitted, queued, in flight, durable, delivered. Invariants: at most one batch is in flight; nothing is delivered
 * before it is durable, nor out of order; after a failure nothing is accepted or committed any more.
 */
export class CommitQueue {
  private readonly commit: CommitBatch;
  private readonly clock: Clock;
  private readonly limits: CommitLimits;
  private readonly failed: (error: StoreFailedError) => void;
  private queued: Entry[] = [];
  /** An array made anew: tables of a set, once old, would keep all that they ever held alive until a full garbage collection. */
  private inFlight: readonly Entry[] = [];
  private delivering: Entry[] = [];
  private readonly waiting: { readonly run: () => void; readonly refuse: (error: Error) => void }[] = [];
  private backlogRows = 0;
  private backlogBytes = 0;
  private committing = false;
  private failure: StoreFailedError | undefined;
  private isHeld = false;
  /** Why nothing is admitted any more, though all is well. */
  private over: StoreFailedError | undefined;
  private tail: Promise<void> = Promise.resolve();

  /** @param failed called once, when a commit failed for good */
  constructor(commit: CommitBatch, clock: Clock, limits: CommitLimits, failed: (error: StoreFailedError) => void) {
    this.commit = commit;
    this.clock = clock;
    this.limits = limits;
    this.failed = failed;
  }

  /** Runs `work` as soon as there is room for what it will submit: at once, as a rule. @throws StoreFailedError, StoreBusyError */
  admit<T>(work: () => Promise<T>): Promise<T> {
    const refusal = this.failure ?? this.over;
    if (refusal !== undefined) return Promise.reject(refusal);
    if (this.hasRoom() && this.waiting.length === 0) return work();
    if (this.waiting.length >= this.limits.waitingWrites) {
      return Promise.reject(new StoreBusyError(this.waiting.length));
    }
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ run: () => void work().then(resolve, reject), refuse: reject });
    });
  }

  /** Resolves once `pending` is durable and delivered; the caller must mind a rejection. @throws StoreFailedError */
  submit(pending: Pending): Promise<void> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    const { changes, bytes, deliverNext } = pending;
    const weight = Math.max(1, rowsOf(changes));
    this.backlogRows += weight;
    this.backlogBytes += bytes;
    const done = new Promise<void>((settle, refuse) => {
      this.queued.push({ changes, bytes, deliverNext, weight, settle, refuse });
    });
    this.tail = done;
    if (!this.committing) void this.commitAll();
    return done;
  }

  /** Resolves once all that was submitted so far is durable and delivered. @throws StoreFailedError */
  settled(): Promise<void> {
    return this.failure === undefined ? this.tail : Promise.reject(this.failure);
  }

  /**
   * From now on work waits, until {@link release}, {@link finish} or a failure. Resolves once what was submitted before is durable and delivered.
   * @throws StoreFailedError
   */
  hold(): Promise<void> {
    if (this.isHeld) return Promise.reject(this.over ?? new StoreFailedError('The state is being replaced already.'));
    this.isHeld = true;
    return this.settled();
  }

  /** Ends a hold as if it had not been. */
  release(): void {
    this.isHeld = false;
    this.runWaiting();
  }

  /** Ends a hold: the work that waits, and all after it, is refused for this reason. */
  finish(reason: StoreFailedError): void {
    this.over = reason;
    for (const { refuse } of this.waiting.splice(0)) refuse(reason);
  }

  /** Refuses what is not submitted yet, and resolves once the rest is durable and delivered. @throws StoreFailedError */
  async close(): Promise<void> {
    const settled = this.settled();
    this.failure ??= new StoreFailedError('The store is closed.');
    for (const { refuse } of this.waiting.splice(0)) refuse(this.failure);
    await settled;
  }

  private hasRoom(): boolean {
    return !this.isHeld && this.backlogRows < this.limits.backlogRows && this.backlogBytes < this.limits.backlogBytes;
  }

  private async commitAll(): Promise<void> {
    this.committing = true;
    // What the present turn of the event loop still submits joins the first batch.
    await Promise.resolve();
    while (this.queued.length > 0) {
      const entries = this.takeBatch();
      const changing = entries.filter((entry) => rowsOf(entry.changes) > 0);
      if (changing.length > 0) {
        try {
          await this.commit({
            transactions: changing.length,
            changes: mergeChanges(changing.map((entry) => entry.changes)),
          });
        } catch (error) {
          this.fail(error);
          return;
        }
      }
      this.inFlight = [];
      this.deliver(entries);
    }
    this.committing = false;
  }

  private takeBatch(): readonly Entry[] {
    let [count, rows, bytes] = [0, 0, 0];
    for (const entry of this.queued) {
      if (count > 0 && (rows + entry.weight > this.limits.batchRows || bytes + entry.bytes > this.limits.batchBytes))
        break;
      count++;
      rows += entry.weight;
      bytes += entry.bytes;
    }
    const taken = this.queued.slice(0, count);
    this.queued = this.queued.slice(count);
    this.inFlight = taken;
    return taken;
  }

  private deliver(entries: readonly Entry[]): void {
    const idle = this.delivering.length === 0;
    for (const entry of entries) this.delivering.push(entry);
    if (idle) this.deliverSlice();
  }

  private deliverSlice(): void {
    const until = this.clock.monotonic() + DELIVERY_SLICE_MS;
    let delivered = 0;
    for (const entry of this.delivering) {
      while (entry.deliverNext()) {
        if (this.clock.monotonic() >= until) {
          this.delivering = this.delivering.slice(delivered);
          setImmediate(() => this.deliverSlice());
          return;
        }
      }
      delivered++;
      this.backlogRows -= entry.weight;
      this.backlogBytes -= entry.bytes;
      entry.settle();
    }
    this.delivering = [];
    this.runWaiting();
  }

  private runWaiting(): void {
    while (this.hasRoom()) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      next.run();
    }
  }

  private fail(cause: unknown): void {
    const why = cause instanceof Error ? cause.message : String(cause);
    const failure = new StoreFailedError(`What is in memory could not be made durable: ${why}`, { cause });
    this.failure = failure;
    const lost = [...this.inFlight, ...this.queued];
    const refused = this.waiting.splice(0);
    this.queued = [];
    this.inFlight = [];
    for (const entry of lost) entry.refuse(failure);
    for (const { refuse } of refused) refuse(failure);
    this.failed(failure);
  }
}
