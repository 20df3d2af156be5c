/** The cluster's state: in memory to decide on, in PostgreSQL to stay. */

export { type ChangeSet, NO_CHANGES, type TableName } from './changes.ts';
export { ClusterState } from './cluster-state.ts';
export type { Batch, CommitBatch, CommitLimits } from './commit-queue.ts';
export { CommittedStore } from './committed-store.ts';
export { createMemoryStore, type MemoryStoreOptions } from './memory-store.ts';
export { Committer } from './postgres/committer.ts';
export { type Position, takeLead } from './postgres/lead.ts';
export type { PostgresStore } from './postgres/leading.ts';
export { load as loadState } from './postgres/load.ts';
export { migrate as migrateSchema, SchemaTooNewError } from './postgres/migrate.ts';
export { openPostgresStore, type PostgresStoreOptions } from './postgres/open.ts';
export { readPostgresState } from './postgres/read.ts';
export { RowLedger } from './postgres/row-ledger.ts';
export { type SchedulerSession, schedulersAt } from './postgres/schedulers.ts';
export { type Answer, type DatabaseSession, type Query, Session, type SessionOptions } from './postgres/session.ts';
export { openStandby, type PromoteOptions, type StandbyOptions, type StandbyStore } from './postgres/standby.ts';
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
export { loadedUpdateRecord, type UpdateRecord, updateKeyText } from './update-record.ts';
