/*
 * Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with
 * the License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on
 * an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the
 * specific language governing permissions and limitations under the License.
 */

/**
 * Fields that releases from 0.9 on stored and that are no longer there. The same bytes are read twice: as the structs of today, and
 * as these, which hold only what today's lack and what tells whether it is needed.
 */
include "api.thrift"

namespace java org.apache.aurora.gen.old
namespace py gen.apache.aurora.old
namespace go apache.aurora.old

/** Who owns a job. */
struct OldIdentity {
  /** Up to 0.12. */
  1: optional string role
}

/** What a task config said of itself in other places. */
struct OldTaskConfig {
  28: optional api.JobKey job,
  17: optional OldIdentity owner,
  /** Name and environment of the job, up to 0.12. */
  3: optional string jobName,
  26: optional string environment,
  /** Resources, up to 0.19. */
  8: optional double numCpus,
  9: optional i64 ramMb,
  10: optional i64 diskMb,
  21: optional set<string> requestedPorts,
  32: optional set<api.Resource> resources,
  18: optional bool production,
  30: optional string tier
}

struct OldAssignedTask {
  4: optional OldTaskConfig task
}

struct OldScheduledTask {
  1: optional OldAssignedTask assignedTask
}

struct OldJobConfiguration {
  9: optional api.JobKey key,
  7: optional OldIdentity owner,
  6: optional OldTaskConfig taskConfig
}

/** An amount of resources, up to 0.20. */
struct OldResourceAggregate {
  1: optional double numCpus,
  2: optional i64 ramMb,
  3: optional i64 diskMb
}

struct OldInstanceTaskConfig {
  1: optional OldTaskConfig task
}

struct OldJobUpdateInstructions {
  1: optional set<OldInstanceTaskConfig> initialState,
  2: optional OldInstanceTaskConfig desiredState
}

struct OldJobUpdate {
  2: optional OldJobUpdateInstructions instructions
}

struct OldJobUpdateDetails {
  1: optional OldJobUpdate update
}

struct OldStoredCronJob {
  3: optional OldJobConfiguration jobConfiguration
}

struct OldStoredJobUpdateDetails {
  1: optional OldJobUpdateDetails details,
  2: optional string lockToken
}

struct OldQuotaConfiguration {
  2: optional OldResourceAggregate quota
}

struct OldSaveCronJob {
  2: optional OldJobConfiguration jobConfig
}

struct OldSaveTasks {
  1: optional set<OldScheduledTask> tasks
}

struct OldSaveQuota {
  2: optional OldResourceAggregate quota
}

struct OldSaveJobUpdate {
  1: optional OldJobUpdate jobUpdate
}

struct OldRewriteTask {
  2: optional OldTaskConfig task
}

/** A change of the state, of which only these can hold old fields. */
struct OldOp {
  2: optional OldSaveCronJob saveCronJob,
  6: optional OldSaveTasks saveTasks,
  8: optional OldSaveQuota saveQuota,
  11: optional OldRewriteTask rewriteTask,
  14: optional OldSaveJobUpdate saveJobUpdate
}

/** Replaces the config of a task, up to 0.18. */
struct RewriteTask {
  1: optional string taskId,
  2: optional api.TaskConfig task
}

/** A change of that kind. */
struct RewriteOp {
  11: optional RewriteTask rewriteTask
}
