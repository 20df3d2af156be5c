// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type * as api from './api.ts';
import * as binary from './storage.binary.ts';
import * as compact from './storage.compact.ts';
import * as json from './storage.json.ts';
import type { Int64, StructType, Union } from '../types.ts';

/** Remembers the id under which Mesos knows us. */
export interface SaveFrameworkId {
  readonly id?: string | undefined;
}
export const SaveFrameworkId: StructType<SaveFrameworkId> = {
  name: 'SaveFrameworkId',
  binary: { read: binary.readSaveFrameworkId, write: binary.writeSaveFrameworkId },
  compact: { read: compact.readSaveFrameworkId, write: compact.writeSaveFrameworkId },
  json: { read: json.readSaveFrameworkId, write: json.writeSaveFrameworkId },
};

/** Adds or replaces a cron job. */
export interface SaveCronJob {
  readonly jobConfig?: api.JobConfiguration | undefined;
}
export const SaveCronJob: StructType<SaveCronJob> = {
  name: 'SaveCronJob',
  binary: { read: binary.readSaveCronJob, write: binary.writeSaveCronJob },
  compact: { read: compact.readSaveCronJob, write: compact.writeSaveCronJob },
  json: { read: json.readSaveCronJob, write: json.writeSaveCronJob },
};

/** Takes a lock. Read from old logs only. */
export interface SaveLock {
  readonly lock?: api.Lock | undefined;
}
export const SaveLock: StructType<SaveLock> = {
  name: 'SaveLock',
  binary: { read: binary.readSaveLock, write: binary.writeSaveLock },
  compact: { read: compact.readSaveLock, write: compact.writeSaveLock },
  json: { read: json.readSaveLock, write: json.writeSaveLock },
};

/** Gives a lock back. Read from old logs only. */
export interface RemoveLock {
  readonly lockKey?: api.LockKey | undefined;
}
export const RemoveLock: StructType<RemoveLock> = {
  name: 'RemoveLock',
  binary: { read: binary.readRemoveLock, write: binary.writeRemoveLock },
  compact: { read: compact.readRemoveLock, write: compact.writeRemoveLock },
  json: { read: json.readRemoveLock, write: json.writeRemoveLock },
};

/** Removes a cron job. */
export interface RemoveJob {
  readonly jobKey?: api.JobKey | undefined;
}
export const RemoveJob: StructType<RemoveJob> = {
  name: 'RemoveJob',
  binary: { read: binary.readRemoveJob, write: binary.writeRemoveJob },
  compact: { read: compact.readRemoveJob, write: compact.writeRemoveJob },
  json: { read: json.readRemoveJob, write: json.writeRemoveJob },
};

/** Adds or replaces tasks. */
export interface SaveTasks {
  readonly tasks?: readonly api.ScheduledTask[] | undefined;
}
export const SaveTasks: StructType<SaveTasks> = {
  name: 'SaveTasks',
  binary: { read: binary.readSaveTasks, write: binary.writeSaveTasks },
  compact: { read: compact.readSaveTasks, write: compact.writeSaveTasks },
  json: { read: json.readSaveTasks, write: json.writeSaveTasks },
};

/** Removes tasks. */
export interface RemoveTasks {
  readonly taskIds?: readonly string[] | undefined;
}
export const RemoveTasks: StructType<RemoveTasks> = {
  name: 'RemoveTasks',
  binary: { read: binary.readRemoveTasks, write: binary.writeRemoveTasks },
  compact: { read: compact.readRemoveTasks, write: compact.writeRemoveTasks },
  json: { read: json.readRemoveTasks, write: json.writeRemoveTasks },
};

/** Sets the quota of a role. */
export interface SaveQuota {
  readonly role?: string | undefined;
  readonly quota?: api.ResourceAggregate | undefined;
}
export const SaveQuota: StructType<SaveQuota> = {
  name: 'SaveQuota',
  binary: { read: binary.readSaveQuota, write: binary.writeSaveQuota },
  compact: { read: compact.readSaveQuota, write: compact.writeSaveQuota },
  json: { read: json.readSaveQuota, write: json.writeSaveQuota },
};

/** Removes the quota of a role. */
export interface RemoveQuota {
  readonly role?: string | undefined;
}
export const RemoveQuota: StructType<RemoveQuota> = {
  name: 'RemoveQuota',
  binary: { read: binary.readRemoveQuota, write: binary.writeRemoveQuota },
  compact: { read: compact.readRemoveQuota, write: compact.writeRemoveQuota },
  json: { read: json.readRemoveQuota, write: json.writeRemoveQuota },
};

/** Adds or replaces what is known of an agent. */
export interface SaveHostAttributes {
  readonly hostAttributes?: api.HostAttributes | undefined;
}
export const SaveHostAttributes: StructType<SaveHostAttributes> = {
  name: 'SaveHostAttributes',
  binary: { read: binary.readSaveHostAttributes, write: binary.writeSaveHostAttributes },
  compact: { read: compact.readSaveHostAttributes, write: compact.writeSaveHostAttributes },
  json: { read: json.readSaveHostAttributes, write: json.writeSaveHostAttributes },
};

/** Adds or replaces an update. */
export interface SaveJobUpdate {
  readonly jobUpdate?: api.JobUpdate | undefined;
}
export const SaveJobUpdate: StructType<SaveJobUpdate> = {
  name: 'SaveJobUpdate',
  binary: { read: binary.readSaveJobUpdate, write: binary.writeSaveJobUpdate },
  compact: { read: compact.readSaveJobUpdate, write: compact.writeSaveJobUpdate },
  json: { read: json.readSaveJobUpdate, write: json.writeSaveJobUpdate },
};

/** Removes updates. */
export interface RemoveJobUpdates {
  readonly keys?: readonly api.JobUpdateKey[] | undefined;
}
export const RemoveJobUpdates: StructType<RemoveJobUpdates> = {
  name: 'RemoveJobUpdates',
  binary: { read: binary.readRemoveJobUpdates, write: binary.writeRemoveJobUpdates },
  compact: { read: compact.readRemoveJobUpdates, write: compact.writeRemoveJobUpdates },
  json: { read: json.readRemoveJobUpdates, write: json.writeRemoveJobUpdates },
};

/** Appends a step to the history of an update. */
export interface SaveJobUpdateEvent {
  readonly event?: api.JobUpdateEvent | undefined;
  readonly key?: api.JobUpdateKey | undefined;
}
export const SaveJobUpdateEvent: StructType<SaveJobUpdateEvent> = {
  name: 'SaveJobUpdateEvent',
  binary: { read: binary.readSaveJobUpdateEvent, write: binary.writeSaveJobUpdateEvent },
  compact: { read: compact.readSaveJobUpdateEvent, write: compact.writeSaveJobUpdateEvent },
  json: { read: json.readSaveJobUpdateEvent, write: json.writeSaveJobUpdateEvent },
};

/** Appends a step on one instance to the history of an update. */
export interface SaveJobInstanceUpdateEvent {
  readonly event?: api.JobInstanceUpdateEvent | undefined;
  readonly key?: api.JobUpdateKey | undefined;
}
export const SaveJobInstanceUpdateEvent: StructType<SaveJobInstanceUpdateEvent> = {
  name: 'SaveJobInstanceUpdateEvent',
  binary: { read: binary.readSaveJobInstanceUpdateEvent, write: binary.writeSaveJobInstanceUpdateEvent },
  compact: { read: compact.readSaveJobInstanceUpdateEvent, write: compact.writeSaveJobInstanceUpdateEvent },
  json: { read: json.readSaveJobInstanceUpdateEvent, write: json.writeSaveJobInstanceUpdateEvent },
};

/** Drops ended updates beyond a number or an age. Read from old logs only. */
export interface PruneJobUpdateHistory {
  readonly perJobRetainCount: number;
  readonly historyPruneThresholdMs: Int64;
}
export const PruneJobUpdateHistory: StructType<PruneJobUpdateHistory> = {
  name: 'PruneJobUpdateHistory',
  binary: { read: binary.readPruneJobUpdateHistory, write: binary.writePruneJobUpdateHistory },
  compact: { read: compact.readPruneJobUpdateHistory, write: compact.writePruneJobUpdateHistory },
  json: { read: json.readPruneJobUpdateHistory, write: json.writePruneJobUpdateHistory },
};

/** Adds or replaces a drain under way. */
export interface SaveHostMaintenanceRequest {
  readonly hostMaintenanceRequest?: api.HostMaintenanceRequest | undefined;
}
export const SaveHostMaintenanceRequest: StructType<SaveHostMaintenanceRequest> = {
  name: 'SaveHostMaintenanceRequest',
  binary: { read: binary.readSaveHostMaintenanceRequest, write: binary.writeSaveHostMaintenanceRequest },
  compact: { read: compact.readSaveHostMaintenanceRequest, write: compact.writeSaveHostMaintenanceRequest },
  json: { read: json.readSaveHostMaintenanceRequest, write: json.writeSaveHostMaintenanceRequest },
};

/** Ends a drain. */
export interface RemoveHostMaintenanceRequest {
  readonly host?: string | undefined;
}
export const RemoveHostMaintenanceRequest: StructType<RemoveHostMaintenanceRequest> = {
  name: 'RemoveHostMaintenanceRequest',
  binary: { read: binary.readRemoveHostMaintenanceRequest, write: binary.writeRemoveHostMaintenanceRequest },
  compact: { read: compact.readRemoveHostMaintenanceRequest, write: compact.writeRemoveHostMaintenanceRequest },
  json: { read: json.readRemoveHostMaintenanceRequest, write: json.writeRemoveHostMaintenanceRequest },
};

/** Changes that take effect together, in order. */
export interface Transaction {
  readonly ops?: readonly Op[] | undefined;
  readonly schemaVersion: number;
}
export const Transaction: StructType<Transaction> = {
  name: 'Transaction',
  binary: { read: binary.readTransaction, write: binary.writeTransaction },
  compact: { read: compact.readTransaction, write: compact.writeTransaction },
  json: { read: json.readTransaction, write: json.writeTransaction },
};

/** A cron job. */
export interface StoredCronJob {
  readonly jobConfiguration?: api.JobConfiguration | undefined;
}
export const StoredCronJob: StructType<StoredCronJob> = {
  name: 'StoredCronJob',
  binary: { read: binary.readStoredCronJob, write: binary.writeStoredCronJob },
  compact: { read: compact.readStoredCronJob, write: compact.writeStoredCronJob },
  json: { read: json.readStoredCronJob, write: json.writeStoredCronJob },
};

/** An update with its history. */
export interface StoredJobUpdateDetails {
  readonly details?: api.JobUpdateDetails | undefined;
}
export const StoredJobUpdateDetails: StructType<StoredJobUpdateDetails> = {
  name: 'StoredJobUpdateDetails',
  binary: { read: binary.readStoredJobUpdateDetails, write: binary.writeStoredJobUpdateDetails },
  compact: { read: compact.readStoredJobUpdateDetails, write: compact.writeStoredJobUpdateDetails },
  json: { read: json.readStoredJobUpdateDetails, write: json.writeStoredJobUpdateDetails },
};

/** What the scheduler knows of itself. */
export interface SchedulerMetadata {
  readonly frameworkId?: string | undefined;
  /** Free-form facts on the build that wrote it. */
  readonly details?: ReadonlyMap<string, string> | undefined;
}
export const SchedulerMetadata: StructType<SchedulerMetadata> = {
  name: 'SchedulerMetadata',
  binary: { read: binary.readSchedulerMetadata, write: binary.writeSchedulerMetadata },
  compact: { read: compact.readSchedulerMetadata, write: compact.writeSchedulerMetadata },
  json: { read: json.readSchedulerMetadata, write: json.writeSchedulerMetadata },
};

/** The quota of a role. */
export interface QuotaConfiguration {
  readonly role?: string | undefined;
  readonly quota?: api.ResourceAggregate | undefined;
}
export const QuotaConfiguration: StructType<QuotaConfiguration> = {
  name: 'QuotaConfiguration',
  binary: { read: binary.readQuotaConfiguration, write: binary.writeQuotaConfiguration },
  compact: { read: compact.readQuotaConfiguration, write: compact.writeQuotaConfiguration },
  json: { read: json.readQuotaConfiguration, write: json.writeQuotaConfiguration },
};

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
export const Snapshot: StructType<Snapshot> = {
  name: 'Snapshot',
  binary: { read: binary.readSnapshot, write: binary.writeSnapshot },
  compact: { read: compact.readSnapshot, write: compact.writeSnapshot },
  json: { read: json.readSnapshot, write: json.writeSnapshot },
};

/** A task whose config is kept elsewhere. */
export interface DeduplicatedScheduledTask {
  /** The task without its config. */
  readonly partialScheduledTask?: api.ScheduledTask | undefined;
  /** Index in taskConfigs of the snapshot. */
  readonly taskConfigId: number;
}
export const DeduplicatedScheduledTask: StructType<DeduplicatedScheduledTask> = {
  name: 'DeduplicatedScheduledTask',
  binary: { read: binary.readDeduplicatedScheduledTask, write: binary.writeDeduplicatedScheduledTask },
  compact: { read: compact.readDeduplicatedScheduledTask, write: compact.writeDeduplicatedScheduledTask },
  json: { read: json.readDeduplicatedScheduledTask, write: json.writeDeduplicatedScheduledTask },
};

/** A snapshot in which equal task configs are kept once. */
export interface DeduplicatedSnapshot {
  /** The snapshot without its tasks. */
  readonly partialSnapshot?: Snapshot | undefined;
  readonly partialTasks?: readonly DeduplicatedScheduledTask[] | undefined;
  readonly taskConfigs?: readonly api.TaskConfig[] | undefined;
}
export const DeduplicatedSnapshot: StructType<DeduplicatedSnapshot> = {
  name: 'DeduplicatedSnapshot',
  binary: { read: binary.readDeduplicatedSnapshot, write: binary.writeDeduplicatedSnapshot },
  compact: { read: compact.readDeduplicatedSnapshot, write: compact.writeDeduplicatedSnapshot },
  json: { read: json.readDeduplicatedSnapshot, write: json.writeDeduplicatedSnapshot },
};

/** Opens an entry that was cut into chunks. */
export interface FrameHeader {
  readonly chunkCount: number;
  /** MD5 of all chunks together. */
  readonly checksum?: Uint8Array | undefined;
}
export const FrameHeader: StructType<FrameHeader> = {
  name: 'FrameHeader',
  binary: { read: binary.readFrameHeader, write: binary.writeFrameHeader },
  compact: { read: compact.readFrameHeader, write: compact.writeFrameHeader },
  json: { read: json.readFrameHeader, write: json.writeFrameHeader },
};

/** One piece of such an entry. */
export interface FrameChunk {
  readonly data?: Uint8Array | undefined;
}
export const FrameChunk: StructType<FrameChunk> = {
  name: 'FrameChunk',
  binary: { read: binary.readFrameChunk, write: binary.writeFrameChunk },
  compact: { read: compact.readFrameChunk, write: compact.writeFrameChunk },
  json: { read: json.readFrameChunk, write: json.writeFrameChunk },
};

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
export const Op: StructType<Op> = {
  name: 'Op',
  binary: { read: binary.readOp, write: binary.writeOp },
  compact: { read: compact.readOp, write: compact.writeOp },
  json: { read: json.readOp, write: json.writeOp },
};

/** A log record of an entry that was too long for one. */
export type Frame = Union<{
  readonly header: FrameHeader;
  readonly chunk: FrameChunk;
}>;
export const Frame: StructType<Frame> = {
  name: 'Frame',
  binary: { read: binary.readFrame, write: binary.writeFrame },
  compact: { read: compact.readFrame, write: compact.writeFrame },
  json: { read: json.readFrame, write: json.writeFrame },
};

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
export const LogEntry: StructType<LogEntry> = {
  name: 'LogEntry',
  binary: { read: binary.readLogEntry, write: binary.writeLogEntry },
  compact: { read: compact.readLogEntry, write: compact.writeLogEntry },
  json: { read: json.readLogEntry, write: json.writeLogEntry },
};

/** Version that transactions are stamped with. */
export const CURRENT_SCHEMA_VERSION = 1;
