/*
 * Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with
 * the License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on
 * an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the
 * specific language governing permissions and limitations under the License.
 */

/**
 * How the original scheduler stores its state: transactions and snapshots in a replicated log, and backups. Read when its
 * state is taken over, written when the way back is wanted.
 */
include "api.thrift"

namespace java org.apache.aurora.gen.storage
namespace py gen.apache.aurora.storage
namespace go apache.aurora.storage

// --- Changes ---------------------------------------------------------------------------------------------------------

/** Version that transactions are stamped with. */
const i32 CURRENT_SCHEMA_VERSION = 1

/** Remembers the id under which Mesos knows us. */
struct SaveFrameworkId {
  1: string id
}

/** Adds or replaces a cron job. */
struct SaveCronJob {
  2: api.JobConfiguration jobConfig
}

/** Takes a lock. Read from old logs only. */
struct SaveLock {
  1: api.Lock lock
}

/** Gives a lock back. Read from old logs only. */
struct RemoveLock {
  1: api.LockKey lockKey
}

/** Removes a cron job. */
struct RemoveJob {
  2: api.JobKey jobKey
}

/** Adds or replaces tasks. */
struct SaveTasks {
  1: set<api.ScheduledTask> tasks
}

/** Removes tasks. */
struct RemoveTasks {
  1: set<string> taskIds
}

/** Sets the quota of a role. */
struct SaveQuota {
  1: string role,
  2: api.ResourceAggregate quota
}

/** Removes the quota of a role. */
struct RemoveQuota {
  1: string role
}

/** Adds or replaces what is known of an agent. */
struct SaveHostAttributes {
  1: api.HostAttributes hostAttributes
}

/** Adds or replaces an update. */
struct SaveJobUpdate {
  1: api.JobUpdate jobUpdate
}

/** Removes updates. */
struct RemoveJobUpdates {
  1: set<api.JobUpdateKey> keys
}

/** Appends a step to the history of an update. */
struct SaveJobUpdateEvent {
  1: api.JobUpdateEvent event,
  3: api.JobUpdateKey key
}

/** Appends a step on one instance to the history of an update. */
struct SaveJobInstanceUpdateEvent {
  1: api.JobInstanceUpdateEvent event,
  3: api.JobUpdateKey key
}

/** Drops ended updates beyond a number or an age. Read from old logs only. */
struct PruneJobUpdateHistory {
  1: i32 perJobRetainCount,
  2: i64 historyPruneThresholdMs
}

/** Adds or replaces a drain under way. */
struct SaveHostMaintenanceRequest {
  1: api.HostMaintenanceRequest hostMaintenanceRequest
}

/** Ends a drain. */
struct RemoveHostMaintenanceRequest {
  1: string host
}

/** One change of the state. */
union Op {
  1: SaveFrameworkId saveFrameworkId,
  2: SaveCronJob saveCronJob,
  5: RemoveJob removeJob,
  6: SaveTasks saveTasks,
  7: RemoveTasks removeTasks,
  8: SaveQuota saveQuota,
  9: RemoveQuota removeQuota,
  10: SaveHostAttributes saveHostAttributes,
  12: SaveLock saveLock,
  13: RemoveLock removeLock,
  14: SaveJobUpdate saveJobUpdate,
  15: SaveJobUpdateEvent saveJobUpdateEvent,
  16: SaveJobInstanceUpdateEvent saveJobInstanceUpdateEvent,
  17: PruneJobUpdateHistory pruneJobUpdateHistory,
  /** Singular on the wire, though it removes many. */
  18: RemoveJobUpdates removeJobUpdate,
  19: SaveHostMaintenanceRequest saveHostMaintenanceRequest,
  20: RemoveHostMaintenanceRequest removeHostMaintenanceRequest
}

/** Changes that take effect together, in order. */
struct Transaction {
  1: list<Op> ops,
  2: i32 schemaVersion
}

// --- Snapshots -------------------------------------------------------------------------------------------------------

/** A cron job. */
struct StoredCronJob {
  3: api.JobConfiguration jobConfiguration
}

/** An update with its history. */
struct StoredJobUpdateDetails {
  1: api.JobUpdateDetails details
}

/** What the scheduler knows of itself. */
struct SchedulerMetadata {
  1: string frameworkId,
  /** Free-form facts on the build that wrote it. */
  8: map<string,string> details
}

/** The quota of a role. */
struct QuotaConfiguration {
  1: string role,
  2: api.ResourceAggregate quota
}

/** The whole state at one moment. */
struct Snapshot {
  /** Milliseconds since 1970. */
  1: i64 timestamp,
  3: set<api.HostAttributes> hostAttributes,
  4: set<api.ScheduledTask> tasks,
  5: set<StoredCronJob> cronJobs,
  6: SchedulerMetadata schedulerMetadata,
  8: set<QuotaConfiguration> quotaConfigurations,
  10: set<StoredJobUpdateDetails> jobUpdateDetails,
  13: set<api.HostMaintenanceRequest> hostMaintenanceRequests
}

/** A task whose config is kept elsewhere. */
struct DeduplicatedScheduledTask {
  /** The task without its config. */
  1: api.ScheduledTask partialScheduledTask,
  /** Index in taskConfigs of the snapshot. */
  2: i32 taskConfigId
}

/** A snapshot in which equal task configs are kept once. */
struct DeduplicatedSnapshot {
  /** The snapshot without its tasks. */
  1: Snapshot partialSnapshot,
  2: list<DeduplicatedScheduledTask> partialTasks,
  3: list<api.TaskConfig> taskConfigs
}

// --- Log records -----------------------------------------------------------------------------------------------------

/** Opens an entry that was cut into chunks. */
struct FrameHeader {
  1: i32 chunkCount,
  /** MD5 of all chunks together. */
  2: binary checksum
}

/** One piece of such an entry. */
struct FrameChunk {
  2: binary data
}

/** A log record of an entry that was too long for one. */
union Frame {
  1: FrameHeader header,
  2: FrameChunk chunk
}

/** What one record of the log holds. */
union LogEntry {
  1: Snapshot snapshot,
  2: Transaction transaction,
  /** Changes nothing; written to claim the log. */
  3: bool noop,
  4: Frame frame,
  /** Another log entry in binary protocol, compressed with zlib. */
  5: binary deflatedEntry,
  6: DeduplicatedSnapshot deduplicatedSnapshot
}
