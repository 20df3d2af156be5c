import type { Logger } from 'pino';
import { type Clock, VirtualClock } from '../clock/index.ts';
import { ConfigPool } from '../model/index.ts';
import { ClusterState } from './cluster-state.ts';
import type { CommitBatch, CommitLimits } from './commit-queue.ts';
import { CommittedStore } from './committed-store.ts';
import type { StoreFailedError } from './types.ts';

export interface MemoryStoreOptions {
  /** Limits how long events are told at a stretch; with a virtual clock, or without one, they are told at once. */
  readonly clock?: Clock;
  /** Stands in for the database: what resolves late or rejects is a slow or failed commit. By default commits succeed at once. */
  readonly commit?: CommitBatch;
  readonly limits?: CommitLimits;
  /** Without one, the error of a listener that fails is thrown where nobody catches it. */
  readonly log?: Pick<Logger, 'error'>;
  readonly failed?: (error: StoreFailedError) => void;
}

/** An empty store that keeps nothing: for tests and simulation. It behaves as the real one up to the database. */
export function createMemoryStore(options: MemoryStoreOptions = {}): CommittedStore {
  return new CommittedStore({
    state: new ClusterState(),
    loaded: [],
    configs: new ConfigPool(),
    commit: options.commit ?? (() => Promise.resolve()),
    clock: options.clock ?? new VirtualClock(),
    log: options.log ?? { error: throwUncaught },
    limits: options.limits,
    failed: options.failed ?? (() => undefined),
  });
}

function throwUncaught(details: unknown): void {
  const error = typeof details === 'object' && details !== null && 'err' in details ? details.err : details;
  queueMicrotask(() => {
    throw error;
  });
}
