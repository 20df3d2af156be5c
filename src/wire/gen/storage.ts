// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type * as api from './api.ts';
import type { Int64, StructType, Union } from '../types.ts';

/** Remembers the id under which Mesos knows us. */
export interface SaveFrameworkId {
  readonly id?: string | undefined;
}
export const SaveFrameworkId: StructType<SaveFrameworkId> = { name: 'SaveFrameworkId' };

/** Adds or replaces a cron job. */
export interface SaveCronJob {
  readonly jobConfig?: api.JobConfiguration | undefined;
}
export const SaveCronJob: StructType<SaveCronJob> = { name: 'SaveCronJob' };

/** Takes a lock. Read from old logs only. */
export interface SaveLock {
  readonly lock?: api.Lock | undefined;
}
export const SaveLock: StructType<SaveLock> = { name: 'SaveLock' };

/** Gives a lock back. Read from old logs only. */
export interface RemoveLock {
  readonly lockKey?: api.LockKey | undefined;
}
export const RemoveLock: StructType<RemoveLock> = { name: 'RemoveLock' };

/** Removes a cron job. */
export interface RemoveJob {
  readonly jobKey?: api.JobKey | undefined;
}
export const RemoveJob: StructType<RemoveJob> = { name: 'RemoveJob' };

/** Adds or replaces tasks. */
export interface SaveTasks {
  readonly tasks?: readonly api.ScheduledTask[] | undefined;
}
export const SaveTasks: StructType<SaveTasks> = { name: 'SaveTasks' };

/** Removes tasks. */
export interface RemoveTasks {
  readonly taskIds?: readonly string[] | undefined;
}
export const RemoveTasks: StructType<RemoveTasks> = { name: 'RemoveTasks' };

/** Sets the quota of a role. */
export interface SaveQuota {
  readonly role?: string | undefined;
  readonly quota?: api.ResourceAggregate | undefined;
}
export const SaveQuota: StructType<SaveQuota> = { name: 'SaveQuota' };

/** Removes the quota of a role. */
export interface RemoveQuota {
  readonly role?: string | undefined;
}
export const RemoveQuota: StructType<RemoveQuota> = { name: 'RemoveQuota' };

/** Adds or replaces what is known of an agent. */
export interface SaveHostAttributes {
  readonly hostAttributes?: api.HostAttributes | undefined;
}
export const SaveHostAttributes: StructType<SaveHostAttributes> = { name: 'SaveHostAttributes' };

/** Adds or replaces an update. */
export interface SaveJobUpdate {
  readonly jobUpdate?: api.JobUpdate | undefined;
}
export const SaveJobUpdate: StructType<SaveJobUpdate> = { name: 'SaveJobUpdate' };

/** Removes updates. */
export interface RemoveJobUpdates {
  readonly keys?: readonly api.JobUpdateKey[] | undefined;
}
export const RemoveJobUpdates: StructType<RemoveJobUpdates> = { name: 'RemoveJobUpdates' };

/** Appends a step to the history of an update. */
export interface SaveJobUpdateEvent {
  readonly event?: api.JobUpdateEvent | undefined;
  readonly key?: api.JobUpdateKey | undefined;
}
export const SaveJobUpdateEvent: StructType<SaveJobUpdateEvent> = { name: 'SaveJobUpdateEvent' };

/** Appends a step on one instance to the history of an update. */
export interface SaveJobInstanceUpdateEvent {
  readonly event?: api.JobInstanceUpdateEvent | undefined;
  readonly key?: api.JobUpdateKey | undefined;
}
export const SaveJobInstanceUpdateEvent: StructType<SaveJobInstanceUpdateEvent> = { name: 'SaveJobInstanceUpdateEvent' };

/** Drops ended updates beyond a number or an age. Read from old logs only. */
export interface PruneJobUpdateHistory {
  readonly perJobRetainCount: number;
  readonly historyPruneThresholdMs: Int64;
}
export const PruneJobUpdateHistory: StructType<PruneJobUpdateHistory> = { name: 'PruneJobUpdateHistory' };

/** Adds or replaces a drain under way. */
export interface SaveHostMaintenanceRequest {
  readonly hostMaintenanceRequest?: api.HostMaintenanceRequest | undefined;
}
export const SaveHostMaintenanceRequest: StructType<SaveHostMaintenanceRequest> = { name: 'SaveHostMaintenanceRequest' };

/** Ends a drain. */
export interface RemoveHostMaintenanceRequest {
  readonly host?: string | undefined;
}
export const RemoveHostMaintenanceRequest: StructType<RemoveHostMaintenanceRequest> = { name: 'RemoveHostMaintenanceRequest' };

/** Changes that take effect together, in order. */
export interface Transaction {
  readonly ops?: readonly Op[] | undefined;
  readonly schemaVersion: number;
}
export const Transaction: StructType<Transaction> = { name: 'Transaction' };

/** A cron job. */
export interface StoredCronJob {
  readonly jobConfiguration?: api.JobConfiguration | undefined;
}
export const StoredCronJob: StructType<StoredCronJob> = { name: 'StoredCronJob' };

/** An update with its history. */
export interface StoredJobUpdateDetails {
  readonly details?: api.JobUpdateDetails | undefined;
}
export const StoredJobUpdateDetails: StructType<StoredJobUpdateDetails> = { name: 'StoredJobUpdateDetails' };

/** What the scheduler knows of itself. */
export interface SchedulerMetadata {
  readonly frameworkId?: string | undefined;
  /** Free-form facts on the build that wrote it. */
  readonly details?: ReadonlyMap<string, string> | undefined;
}
export const SchedulerMetadata: StructType<SchedulerMetadata> = { name: 'SchedulerMetadata' };

/** The quota of a role. */
export interface QuotaConfiguration {
  readonly role?: string | undefined;
  readonly quota?: api.ResourceAggregate | undefined;
}
export const QuotaConfiguration: StructType<QuotaConfiguration> = { name: 'QuotaConfiguration' };

/** The whole state at one moment. */
export interface Snapshot {
  /** Milliseconds since 1970. */
  readonly timestamp: Int64;
  readonly hostAttributes?: readonly api.HostAttributes[] | undefined;
  readonly tasks?: readonly api.ScheduledTask[] | undefined;
  readonly cronJobs?: readonly StoredCronJob[] | undefined;
  readonly schedulerMetadata?: SchedulerMetadata | undefined;
  readonly quotaConfigurations?: readonly QuotaConfiguration[] | undefined;
  readonly jobUpdateDetails?: readonly StoredJobUpdateDetails[] | undefined;
  readonly hostMaintenanceRequests?: readonly api.HostMaintenanceRequest[] | undefined;
}
export const Snapshot: StructType<Snapshot> = { name: 'Snapshot' };

/** A task whose config is kept elsewhere. */
export interface DeduplicatedScheduledTask {
  /** The task without its config. */
  readonly partialScheduledTask?: api.ScheduledTask | undefined;
  /** Index in taskConfigs of the snapshot. */
  readonly taskConfigId: number;
}
export const DeduplicatedScheduledTask: StructType<DeduplicatedScheduledTask> = { name: 'DeduplicatedScheduledTask' };

/** A snapshot in which equal task configs are kept once. */
export interface DeduplicatedSnapshot {
  /** The snapshot without its tasks. */
  readonly partialSnapshot?: Snapshot | undefined;
  readonly partialTasks?: readonly DeduplicatedScheduledTask[] | undefined;
  readonly taskConfigs?: readonly api.TaskConfig[] | undefined;
}
export const DeduplicatedSnapshot: StructType<DeduplicatedSnapshot> = { name: 'DeduplicatedSnapshot' };

/** Opens an entry that was cut into chunks. */
export interface FrameHeader {
  readonly chunkCount: number;
  /** MD5 of all chunks together. */
  readonly checksum?: Uint8Array | undefined;
}
export const FrameHeader: StructType<FrameHeader> = { name: 'FrameHeader' };

/** One piece of such an entry. */
export interface FrameChunk {
  readonly data?: Uint8Array | undefined;
}
export const FrameChunk: StructType<FrameChunk> = { name: 'FrameChunk' };

/** One change of the state. */
export type Op = Union<{
  readonly saveFrameworkId: SaveFrameworkId;
  readonly saveCronJob: SaveCronJob;
  readonly removeJob: RemoveJob;
  readonly saveTasks: SaveTasks;
  readonly removeTasks: RemoveTasks;
  readonly saveQuota: SaveQuota;
  readonly removeQuota: RemoveQuota;
  readonly saveHostAttributes: SaveHostAttributes;
  readonly saveLock: SaveLock;
  readonly removeLock: RemoveLock;
  readonly saveJobUpdate: SaveJobUpdate;
  readonly saveJobUpdateEvent: SaveJobUpdateEvent;
  readonly saveJobInstanceUpdateEvent: SaveJobInstanceUpdateEvent;
  readonly pruneJobUpdateHistory: PruneJobUpdateHistory;
  /** Singular on the wire, though it removes many. */
  readonly removeJobUpdate: RemoveJobUpdates;
  readonly saveHostMaintenanceRequest: SaveHostMaintenanceRequest;
  readonly removeHostMaintenanceRequest: RemoveHostMaintenanceRequest;
}>;
export const Op: StructType<Op> = { name: 'Op' };

/** A log record of an entry that was too long for one. */
export type Frame = Union<{
  readonly header: FrameHeader;
  readonly chunk: FrameChunk;
}>;
export const Frame: StructType<Frame> = { name: 'Frame' };

/** What one record of the log holds. */
export type LogEntry = Union<{
  readonly snapshot: Snapshot;
  readonly transaction: Transaction;
  /** Changes nothing; written to claim the log. */
  readonly noop: boolean;
  readonly frame: Frame;
  /** Another log entry in binary protocol, compressed with zlib. */
  readonly deflatedEntry: Uint8Array;
  readonly deduplicatedSnapshot: DeduplicatedSnapshot;
}>;
export const LogEntry: StructType<LogEntry> = { name: 'LogEntry' };

/** Version that transactions are stamped with. */
export const CURRENT_SCHEMA_VERSION = 1;
