/** The cluster's state: in memory to decide on, in PostgreSQL to stay. */

export type { Batch, CommitBatch, CommitLimits } from './commit-queue.ts';
export type { CommittedStore } from './committed-store.ts';
export { createMemoryStore, type MemoryStoreOptions } from './memory-store.ts';
export { SchemaTooNewError } from './postgres/migrate.ts';
export { openPostgresStore, type PostgresStore, type PostgresStoreOptions } from './postgres/open.ts';
export {
  type Store,
  StoreBusyError,
  type StoreEvent,
  StoreFailedError,
  type StoreView,
  type TaskReader,
  type Transaction,
  type UpdateReader,
} from './types.ts';
