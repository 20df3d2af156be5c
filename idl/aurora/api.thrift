/*
 * Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with
 * the License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on
 * an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the
 * specific language governing permissions and limitations under the License.
 */

/**
 * The Aurora API, as its clients have always spoken it. Names, numbers and types are a contract with programs that
 * cannot be changed: add optional fields if you must, never touch what is there.
 *
 * On the wire the fields of a struct go in ascending order of their ids, whatever their order here. Fields without a
 * keyword are written always if they are numbers or booleans, and otherwise when set; optional ones only when set.
 * JavaScript has no namespace because browser clients use the bare names.
 */
namespace java org.apache.aurora.gen
namespace py gen.apache.aurora.api
namespace go apache.aurora

// --- Names and patterns ----------------------------------------------------------------------------------------------

/** Executor name that a task config carries when it is to be run by the Thermos executor. */
const string AURORA_EXECUTOR_NAME = 'AuroraExecutor'

/** What a role, environment or job name may look like. */
const string GOOD_IDENTIFIER_PATTERN = '^[\\w\\-\\.]+$'

/** The same pattern for java.util.regex. */
const string GOOD_IDENTIFIER_PATTERN_JVM = GOOD_IDENTIFIER_PATTERN

/** The same pattern for Python re. */
const string GOOD_IDENTIFIER_PATTERN_PYTHON = GOOD_IDENTIFIER_PATTERN

/** HTTP request header that makes a scheduler answer by itself instead of pointing at the leader. */
const string BYPASS_LEADER_REDIRECT_HEADER_NAME = 'Bypass-Leader-Redirect'

/** Folder in the sandbox where a task's own file system image is mounted. */
const string TASK_FILESYSTEM_MOUNT_POINT = 'taskfs'

// --- Naming things ---------------------------------------------------------------------------------------------------

/** Name of a job, unique in the cluster; written role/environment/name. */
struct JobKey {
  1: string role,
  2: string environment,
  3: string name
}

/** One instance of a job. */
struct InstanceKey {
  1: JobKey jobKey,
  2: i32 instanceId
}

/** Who owns a job. */
struct Identity {
  2: string user
}

/** What a lock protects. */
union LockKey {
  1: JobKey job
}

/** A held lock. Kept only so that old stored entries can be read. */
struct Lock {
  1: LockKey key,
  2: string token,
  3: string user,
  4: i64 timestampMs,
  5: optional string message
}

/** A versioned package. Nothing uses it any more. */
struct Package {
  1: string role,
  2: string name,
  3: i32 version
}

/** A free-form label on a task or update. Keys need not be unique. */
struct Metadata {
  1: string key,
  2: string value
}

/** Whole numbers first to last, both included. */
struct Range {
  1: i32 first,
  2: i32 last
}

// --- Agents ----------------------------------------------------------------------------------------------------------

/** How far an agent has come on its way out of service. */
enum MaintenanceMode {
  NONE = 1,
  /** Marked: offers of the agent are used last. */
  SCHEDULED = 2,
  /** Its tasks are being moved away. */
  DRAINING = 3,
  /** It runs no task and gets none. */
  DRAINED = 4
}

/** A named set of values that an agent advertises, such as rack or host. */
struct Attribute {
  1: string name,
  2: set<string> values
}

/** What is known of an agent. */
struct HostAttributes {
  1: string host,
  2: set<Attribute> attributes,
  3: optional MaintenanceMode mode,
  /** Mesos id of the agent that last registered under this host name. */
  4: optional string slaveId
}

/** Maintenance state of an agent. */
struct HostStatus {
  1: string host,
  2: MaintenanceMode mode
}

/** Agents by host name. */
struct Hosts {
  1: set<string> hostNames
}

// --- What a task needs: constraints and resources --------------------------------------------------------------------

/** Satisfied by an agent having at least one of the values for the attribute; by one having none of them when negated. */
struct ValueConstraint {
  1: bool negated,
  2: set<string> values
}

/** Caps how many instances of the job share one value of the attribute. */
struct LimitConstraint {
  1: i32 limit
}

/** How a constraint judges the value of an attribute. */
union TaskConstraint {
  1: ValueConstraint value,
  2: LimitConstraint limit
}

/** A condition on the agent that a task may run on. */
struct Constraint {
  /** Name of the agent attribute. */
  1: string name,
  2: TaskConstraint constraint
}

/** An amount of one kind of resource. */
union Resource {
  1: double numCpus,
  2: i64 ramMb,
  3: i64 diskMb,
  /** Name under which a port of the agent is handed to the task. */
  4: string namedPort,
  5: i64 numGpus,
  /** Addresses per agent, as offered by some clusters. Written by the newest fork of the original only. */
  6: i64 ipAddr
}

/** A sum of resources, at most one of a kind. */
struct ResourceAggregate {
  4: set<Resource> resources
}

// --- What a task runs: executor and container ------------------------------------------------------------------------

/** A file that the agent fetches into the sandbox before the executor starts. */
struct MesosFetcherURI {
  1: string value,
  /** Unpack it if it is an archive. */
  2: optional bool extract,
  /** Go through the agent's fetcher cache. */
  3: optional bool cache,
  /** Name in the sandbox, relative. */
  4: optional string outputFile
}

/** What the executor is to do. The scheduler does not look inside data. */
struct ExecutorConfig {
  1: string name,
  2: string data
}

/** Access to a mounted volume. */
enum Mode {
  RW = 1,
  RO = 2
}

/** A folder of the agent made visible in the container. */
struct Volume {
  1: string containerPath,
  2: string hostPath,
  3: Mode mode
}

/** An image as a Docker registry names it. */
struct DockerImage {
  1: string name,
  2: string tag
}

/** An image as the App Container specification names it. */
struct AppcImage {
  1: string name,
  2: string imageId
}

/** File system image for the Mesos containerizer. */
union Image {
  1: DockerImage docker,
  2: AppcImage appc
}

/** A task run by the Mesos containerizer. */
struct MesosContainer {
  1: optional Image image,
  2: optional list<Volume> volumes
}

/** An extra option on the docker command line. */
struct DockerParameter {
  1: string name,
  2: string value
}

/** A task run by the Docker daemon. */
struct DockerContainer {
  1: string image,
  2: optional list<DockerParameter> parameters
}

/** How a task is isolated. */
union Container {
  1: MesosContainer mesos,
  2: DockerContainer docker
}

// --- What a task may expect: partitions and maintenance --------------------------------------------------------------

/** What to do with a task whose agent cannot be reached. */
struct PartitionPolicy {
  /** Start a replacement elsewhere. */
  1: bool reschedule,
  /** Seconds to wait before that. */
  2: optional i64 delaySecs
}

/** At least this share of instances must have been RUNNING for the given time. */
struct PercentageSlaPolicy {
  /** Percent of instances, 0 to 100. */
  1: double percentage,
  2: i64 durationSecs
}

/** At least this many instances must have been RUNNING for the given time. */
struct CountSlaPolicy {
  1: i64 count,
  2: i64 durationSecs
}

/** An outside service is asked whether an instance may be taken down. */
struct CoordinatorSlaPolicy {
  /** Where to POST the question. */
  1: string coordinatorUrl,
  /** Member of the JSON answer that holds the decision. */
  2: string statusKey
}

/** What maintenance must respect when it takes instances of the task down. */
union SlaPolicy {
  1: PercentageSlaPolicy percentageSlaPolicy,
  2: CountSlaPolicy countSlaPolicy,
  3: CoordinatorSlaPolicy coordinatorSlaPolicy
}

/** A drain that respects SLA policies, under way. */
struct HostMaintenanceRequest {
  1: string host,
  /** For tasks that have none. */
  2: SlaPolicy defaultSlaPolicy,
  /** After that the agent is drained by force. */
  3: i64 timeoutSecs,
  4: i64 createdTimestampMs
}

// --- Jobs ------------------------------------------------------------------------------------------------------------

/** What a task runs and needs. All instances of a job share one, except while an update is under way. */
struct TaskConfig {
  28: JobKey job,
  17: Identity owner,
  /** Restart the task whenever it ends. */
  7: bool isService,
  /** Higher is scheduled first and may preempt lower within a role. */
  11: i32 priority,
  /** Failures after which a task that is no service is given up; -1 for never. */
  13: i32 maxTaskFailures,
  /** Superseded by tier. */
  18: optional bool production,
  /** Name of the tier, which says whether the task can be preempted or revoked. */
  30: optional string tier,
  32: set<Resource> resources,
  20: set<Constraint> constraints,
  33: optional set<MesosFetcherURI> mesosFetcherUris,
  /** Links for the web UI: label to URL template. */
  22: optional map<string,string> taskLinks,
  23: optional string contactEmail,
  25: optional ExecutorConfig executorConfig,
  27: optional set<Metadata> metadata,
  34: optional PartitionPolicy partitionPolicy,
  35: optional SlaPolicy slaPolicy,
  /** A plain Mesos container unless said otherwise. */
  29: Container container = {"mesos": {}}
}

/** What to do when a cron job is due while its last run still goes on. */
enum CronCollisionPolicy {
  /** Kill the old run, start the new one. */
  KILL_EXISTING = 0,
  /** Let the old run go on, skip this one. */
  CANCEL_NEW = 1,
  /** Historical; treated as CANCEL_NEW. */
  RUN_OVERLAP = 2
}

/** A job: its name, how many instances of what, and, for cron, when. */
struct JobConfiguration {
  9: JobKey key,
  7: Identity owner,
  /** Crontab line of five fields; makes it a cron job. */
  4: optional string cronSchedule,
  5: CronCollisionPolicy cronCollisionPolicy,
  6: TaskConfig taskConfig,
  8: i32 instanceCount
}

/** Tasks of a job, counted by phase of life. */
struct JobStats {
  /** Neither pending nor ended. */
  1: i32 activeTaskCount,
  2: i32 finishedTaskCount,
  3: i32 failedTaskCount,
  4: i32 pendingTaskCount
}

/** A job with its counts. */
struct JobSummary {
  1: JobConfiguration job,
  2: JobStats stats,
  /** When a cron job is due next, in milliseconds since 1970. */
  3: optional i64 nextCronRunMs
}

/** Instances that share one config. */
struct ConfigGroup {
  1: TaskConfig config,
  3: set<Range> instances
}

/** The configs in use by a job. */
struct ConfigSummary {
  1: JobKey key,
  2: set<ConfigGroup> groups
}

/** How many jobs a role has. */
struct RoleSummary {
  1: string role,
  2: i32 jobCount,
  3: i32 cronJobCount
}

// --- Tasks -----------------------------------------------------------------------------------------------------------

/** State of a task. Numbers are in no order that means anything. */
enum ScheduleStatus {
  /** Not yet in the store. */
  INIT = 11,
  /** Waits out a penalty because its predecessor kept failing. */
  THROTTLED = 16,
  /** Waits for an offer that fits. */
  PENDING = 0,
  /** Matched to an offer; the launch has been sent. */
  ASSIGNED = 9,
  /** The executor is preparing it. */
  STARTING = 1,
  /** Its processes run. */
  RUNNING = 2,
  /** Ended by itself, successfully. */
  FINISHED = 3,
  /** Being killed to make room for a more important task. */
  PREEMPTING = 13,
  /** Being killed on request; a successor takes its instance. */
  RESTARTING = 12,
  /** Being killed because its agent is drained. */
  DRAINING = 17,
  /** Ended by itself, unsuccessfully. */
  FAILED = 4,
  /** Ended because it was killed. */
  KILLED = 5,
  /** Being killed. */
  KILLING = 6,
  /** Gone without a trace, or given up after a time-out. */
  LOST = 7,
  /** Its agent cannot be reached; it may run on. */
  PARTITIONED = 18
}

/** States of a task that still holds, or waits for, its instance of the job. */
const set<ScheduleStatus> ACTIVE_STATES = [
  ScheduleStatus.ASSIGNED,
  ScheduleStatus.DRAINING,
  ScheduleStatus.KILLING,
  ScheduleStatus.PENDING,
  ScheduleStatus.PREEMPTING,
  ScheduleStatus.RESTARTING,
  ScheduleStatus.RUNNING,
  ScheduleStatus.STARTING,
  ScheduleStatus.PARTITIONED,
  ScheduleStatus.THROTTLED
]

/** States of a task that is bound to an agent. */
const set<ScheduleStatus> SLAVE_ASSIGNED_STATES = [
  ScheduleStatus.ASSIGNED,
  ScheduleStatus.DRAINING,
  ScheduleStatus.KILLING,
  ScheduleStatus.PREEMPTING,
  ScheduleStatus.RESTARTING,
  ScheduleStatus.RUNNING,
  ScheduleStatus.PARTITIONED,
  ScheduleStatus.STARTING
]

/** States of a task whose processes may be running. */
const set<ScheduleStatus> LIVE_STATES = [
  ScheduleStatus.KILLING,
  ScheduleStatus.PREEMPTING,
  ScheduleStatus.RESTARTING,
  ScheduleStatus.DRAINING,
  ScheduleStatus.PARTITIONED,
  ScheduleStatus.RUNNING
]

/** States that a task never leaves. */
const set<ScheduleStatus> TERMINAL_STATES = [
  ScheduleStatus.FAILED,
  ScheduleStatus.FINISHED,
  ScheduleStatus.KILLED,
  ScheduleStatus.LOST
]

/** One step in the life of a task. */
struct TaskEvent {
  /** Milliseconds since 1970. */
  1: i64 timestamp,
  2: ScheduleStatus status,
  3: optional string message,
  /** Host name of the scheduler that recorded the step. */
  4: optional string scheduler
}

/** A task with its place. Agent fields are unset until one is found. */
struct AssignedTask {
  1: string taskId,
  /** Mesos id of the agent. */
  2: string slaveId,
  /** Host name of the agent. */
  3: string slaveHost,
  4: TaskConfig task,
  /** Port name to port number on the agent. */
  5: map<string,i32> assignedPorts,
  6: i32 instanceId
}

/** A task with its state and history. */
struct ScheduledTask {
  1: AssignedTask assignedTask,
  2: ScheduleStatus status,
  /** Failures of this task and its ancestors. */
  3: i32 failureCount,
  /** How often its agent could not be reached. */
  6: i32 timesPartitioned,
  /** Oldest first; the last one carries the present status. */
  4: list<TaskEvent> taskEvents,
  /** Task that this one replaced. */
  5: string ancestorId
}

/**
 * Tasks that meet every condition that is set; a set matches when any of its elements does, and an empty one sets no
 * condition.
 */
struct TaskQuery {
  14: optional string role,
  9: optional string environment,
  2: optional string jobName,
  4: optional set<string> taskIds,
  5: optional set<ScheduleStatus> statuses,
  7: optional set<i32> instanceIds,
  10: optional set<string> slaveHosts,
  11: optional set<JobKey> jobKeys,
  /** Matches to skip. */
  12: optional i32 offset,
  /** Matches to return at most. */
  13: optional i32 limit
}

/** Why a task still waits. */
struct PendingReason {
  1: string taskId,
  2: string reason
}

// --- Job updates -----------------------------------------------------------------------------------------------------

/** State of a job update. */
enum JobUpdateStatus {
  /** Instances are being moved to the desired config. */
  ROLLING_FORWARD = 0,
  /** Instances are being moved back to what they were. */
  ROLLING_BACK = 1,
  /** Held by a user, or by itself after a batch. */
  ROLL_FORWARD_PAUSED = 2,
  /** Held by a user while rolling back. */
  ROLL_BACK_PAUSED = 3,
  /** Ended: all instances have the desired config. */
  ROLLED_FORWARD = 4,
  /** Ended: all instances are what they were. */
  ROLLED_BACK = 5,
  /** Ended by a user, wherever it was. */
  ABORTED = 6,
  /** Ended by a fault of the scheduler. */
  ERROR = 7,
  /** Ended: too many instances failed. */
  FAILED = 8,
  /** Held until the next pulse. */
  ROLL_FORWARD_AWAITING_PULSE = 9,
  /** Held until the next pulse while rolling back. */
  ROLL_BACK_AWAITING_PULSE = 10
}

/** States of an update that has not ended. */
const set<JobUpdateStatus> ACTIVE_JOB_UPDATE_STATES = [
  JobUpdateStatus.ROLLING_FORWARD,
  JobUpdateStatus.ROLLING_BACK,
  JobUpdateStatus.ROLL_FORWARD_PAUSED,
  JobUpdateStatus.ROLL_BACK_PAUSED,
  JobUpdateStatus.ROLL_FORWARD_AWAITING_PULSE,
  JobUpdateStatus.ROLL_BACK_AWAITING_PULSE
]

/** States of an update held until its coordinator pulses it. (The spelling is part of the contract.) */
const set<JobUpdateStatus> AWAITNG_PULSE_JOB_UPDATE_STATES = [
  JobUpdateStatus.ROLL_FORWARD_AWAITING_PULSE,
  JobUpdateStatus.ROLL_BACK_AWAITING_PULSE
]

/** What an update did to one instance. */
enum JobUpdateAction {
  INSTANCE_UPDATED = 1,
  INSTANCE_ROLLED_BACK = 2,
  INSTANCE_UPDATING = 3,
  INSTANCE_ROLLING_BACK = 4,
  INSTANCE_UPDATE_FAILED = 5,
  INSTANCE_ROLLBACK_FAILED = 6
}

/** Whether pulses of an update are still of use. */
enum JobUpdatePulseStatus {
  /** The pulse was taken; keep pulsing. */
  OK = 1,
  /** The update has ended; stop pulsing. */
  FINISHED = 2
}

/** An update of a job. */
struct JobUpdateKey {
  1: JobKey job,
  2: string id
}

/** Keep groupSize instances in work; start the next as soon as one is done. */
struct QueueJobUpdateStrategy {
  1: i32 groupSize
}

/** Work on groupSize instances; start the next batch when all are done. */
struct BatchJobUpdateStrategy {
  1: i32 groupSize,
  /** Pause after each batch until resumed. */
  2: bool autopauseAfterBatch
}

/** Batches of the given sizes in turn; the last size repeats. */
struct VariableBatchJobUpdateStrategy {
  1: list<i32> groupSizes,
  /** Pause after each batch until resumed. */
  2: bool autopauseAfterBatch
}

/** In which portions an update goes through the instances. */
union JobUpdateStrategy {
  1: QueueJobUpdateStrategy queueStrategy,
  2: BatchJobUpdateStrategy batchStrategy,
  3: VariableBatchJobUpdateStrategy varBatchStrategy
}

/** How an update proceeds and when it gives up. */
struct JobUpdateSettings {
  /** Superseded by updateStrategy. */
  1: i32 updateGroupSize,
  /** Restarts granted to an instance before it counts as failed. */
  2: i32 maxPerInstanceFailures,
  /** Failed instances that are tolerated. */
  3: i32 maxFailedInstances,
  /** How long an instance must stay RUNNING to count as updated. */
  5: i32 minWaitInInstanceRunningMs,
  6: bool rollbackOnFailure,
  /** Leave all others alone. Empty for all instances. */
  7: set<Range> updateOnlyTheseInstances,
  /** Superseded by updateStrategy. */
  8: bool waitForBatchCompletion,
  /** Hold the update when no pulse came for so long. */
  9: optional i32 blockIfNoPulsesAfterMs,
  /** Respect the SLA policy of the task while taking instances down. */
  10: optional bool slaAware,
  11: optional JobUpdateStrategy updateStrategy
}

/** One step of an update. */
struct JobUpdateEvent {
  1: JobUpdateStatus status,
  2: i64 timestampMs,
  3: optional string user,
  4: optional string message
}

/** One step of an update on one instance. */
struct JobInstanceUpdateEvent {
  1: i32 instanceId,
  2: i64 timestampMs,
  3: JobUpdateAction action,
  4: optional string message
}

/** A config and the instances that have it. */
struct InstanceTaskConfig {
  1: TaskConfig task,
  2: set<Range> instances
}

/** Where an update stands. Times are milliseconds since 1970. */
struct JobUpdateState {
  1: JobUpdateStatus status,
  2: i64 createdTimestampMs,
  3: i64 lastModifiedTimestampMs
}

/** An update in brief. */
struct JobUpdateSummary {
  5: JobUpdateKey key,
  3: string user,
  4: JobUpdateState state,
  6: optional set<Metadata> metadata
}

/** What an update is to do. */
struct JobUpdateInstructions {
  /** The instances as they were; the way back. */
  1: set<InstanceTaskConfig> initialState,
  /** The instances as they are to be; unset when the update only removes some. */
  2: InstanceTaskConfig desiredState,
  3: JobUpdateSettings settings
}

/** An update: summary and instructions. */
struct JobUpdate {
  1: JobUpdateSummary summary,
  2: JobUpdateInstructions instructions
}

/** An update with its history. */
struct JobUpdateDetails {
  1: JobUpdate update,
  2: list<JobUpdateEvent> updateEvents,
  3: list<JobInstanceUpdateEvent> instanceEvents
}

/** A wish to bring a job to a new config or instance count. */
struct JobUpdateRequest {
  1: TaskConfig taskConfig,
  2: i32 instanceCount,
  3: JobUpdateSettings settings,
  4: optional set<Metadata> metadata
}

/** Updates that meet every condition that is set. */
struct JobUpdateQuery {
  2: string role,
  8: JobUpdateKey key,
  3: JobKey jobKey,
  4: string user,
  5: set<JobUpdateStatus> updateStatuses,
  6: i32 offset,
  7: i32 limit
}

// --- Results, one for each call that returns something ---------------------------------------------------------------

/** The config as the server would store it. */
struct PopulateJobResult {
  2: TaskConfig taskConfig
}

/** Quota of a role and what is used, by whether it counts against the quota. */
struct GetQuotaResult {
  1: ResourceAggregate quota,
  2: optional ResourceAggregate prodSharedConsumption,
  3: optional ResourceAggregate nonProdSharedConsumption,
  4: optional ResourceAggregate prodDedicatedConsumption,
  5: optional ResourceAggregate nonProdDedicatedConsumption
}

/** Tasks that matched the query. */
struct ScheduleStatusResult {
  1: list<ScheduledTask> tasks
}

/** Jobs of the role, cron jobs among them. */
struct GetJobsResult {
  1: set<JobConfiguration> configs
}

/** Names of the backups that can be staged. */
struct ListBackupsResult {
  1: set<string> backups
}

/** The agents asked about, as they are now. */
struct StartMaintenanceResult {
  1: set<HostStatus> statuses
}

/** The agents asked about, as they are now. */
struct DrainHostsResult {
  1: set<HostStatus> statuses
}

/** Tasks of the staged backup. */
struct QueryRecoveryResult {
  1: set<ScheduledTask> tasks
}

/** The agents asked about, as they are now. */
struct MaintenanceStatusResult {
  1: set<HostStatus> statuses
}

/** The agents asked about, as they are now. */
struct EndMaintenanceResult {
  1: set<HostStatus> statuses
}

/** All roles that have jobs. */
struct RoleSummaryResult {
  1: set<RoleSummary> summaries
}

/** The jobs of a role, or all. */
struct JobSummaryResult {
  1: set<JobSummary> summaries
}

/** The configs of a job. */
struct ConfigSummaryResult {
  1: ConfigSummary summary
}

/** Reasons, one for each pending task that matched. */
struct GetPendingReasonResult {
  1: set<PendingReason> reasons
}

/** The update just started, or the one in the way. */
struct StartJobUpdateResult {
  1: JobUpdateKey key,
  2: optional JobUpdateSummary updateSummary
}

/** Updates that matched, newest first. */
struct GetJobUpdateSummariesResult {
  1: list<JobUpdateSummary> updateSummaries
}

/** The update asked for by key, or the list asked for by query. */
struct GetJobUpdateDetailsResult {
  1: JobUpdateDetails details,
  2: list<JobUpdateDetails> detailsList
}

/** Whether to go on pulsing. */
struct PulseJobUpdateResult {
  1: JobUpdatePulseStatus status
}

/** What an update would do to which instances. */
struct GetJobUpdateDiffResult {
  1: set<ConfigGroup> add,
  2: set<ConfigGroup> remove,
  3: set<ConfigGroup> update,
  4: set<ConfigGroup> unchanged
}

/** A tier and what it grants. */
struct TierConfig {
  1: string name,
  2: map<string,string> settings
}

/** All tiers and the one used when none is named. */
struct GetTierConfigResult {
  1: string defaultTierName,
  2: set<TierConfig> tiers
}

// --- The answer to every call ----------------------------------------------------------------------------------------

/** Outcome of a call; HTTP stays 200 whatever it is. */
enum ResponseCode {
  /** The request is malformed or breaks a rule; sending it again will not help. */
  INVALID_REQUEST = 0,
  OK = 1,
  /** The server failed to answer. */
  ERROR = 2,
  /** Done, but not as the caller may have expected. */
  WARNING = 3,
  AUTH_FAILED = 4,
  /** Another update of the job is in progress. */
  JOB_UPDATING_ERROR = 5,
  /** The server cannot answer just now; try again. */
  ERROR_TRANSIENT = 6
}

/** Who answered. */
struct ServerInfo {
  1: string clusterName,
  3: string statsUrlPrefix
}

/** A message for the user. */
struct ResponseDetail {
  1: string message
}

/** What a call returns besides its code; the branch belongs to the call. */
union Result {
  1: PopulateJobResult populateJobResult,
  3: ScheduleStatusResult scheduleStatusResult,
  4: GetJobsResult getJobsResult,
  5: GetQuotaResult getQuotaResult,
  6: ListBackupsResult listBackupsResult,
  7: StartMaintenanceResult startMaintenanceResult,
  8: DrainHostsResult drainHostsResult,
  9: QueryRecoveryResult queryRecoveryResult,
  10: MaintenanceStatusResult maintenanceStatusResult,
  11: EndMaintenanceResult endMaintenanceResult,
  17: RoleSummaryResult roleSummaryResult,
  18: JobSummaryResult jobSummaryResult,
  20: ConfigSummaryResult configSummaryResult,
  21: GetPendingReasonResult getPendingReasonResult,
  22: StartJobUpdateResult startJobUpdateResult,
  23: GetJobUpdateSummariesResult getJobUpdateSummariesResult,
  24: GetJobUpdateDetailsResult getJobUpdateDetailsResult,
  25: PulseJobUpdateResult pulseJobUpdateResult,
  26: GetJobUpdateDiffResult getJobUpdateDiffResult,
  27: GetTierConfigResult getTierConfigResult
}

/** The answer to every call. */
struct Response {
  1: ResponseCode responseCode,
  5: ServerInfo serverInfo,
  3: optional Result result,
  6: list<ResponseDetail> details
}

// --- Services --------------------------------------------------------------------------------------------------------

/** How to spread an explicit reconciliation. */
struct ExplicitReconciliationSettings {
  /** Tasks asked about in one message to Mesos. */
  1: optional i32 batchSize
}

/** Calls that change nothing; anyone may make them. */
service ReadOnlyScheduler {
  /** Counts jobs of every role. */
  Response getRoleSummary()

  /** Lists the jobs of a role, or of all roles when the role is empty. */
  Response getJobSummary(1: string role)

  /** Lists tasks, each with its config. */
  Response getTasksStatus(1: TaskQuery query)

  /** Lists tasks with executor data left out. */
  Response getTasksWithoutConfigs(1: TaskQuery query)

  /** Says why pending tasks wait. */
  Response getPendingReason(1: TaskQuery query)

  /** Groups the active instances of a job by config. */
  Response getConfigSummary(1: JobKey job)

  /** Lists the jobs of a role, or of all roles when the role is empty. */
  Response getJobs(1: string ownerRole)

  /** Shows quota and use of a role. */
  Response getQuota(1: string ownerRole)

  /** Checks a job and returns its config with all defaults filled in. */
  Response populateJobConfig(1: JobConfiguration description)

  /** Lists updates in brief. */
  Response getJobUpdateSummaries(1: JobUpdateQuery jobUpdateQuery)

  /** Shows updates with their history. A query, when given, wins over the key. */
  Response getJobUpdateDetails(1: JobUpdateKey key, 2: JobUpdateQuery query)

  /** Shows what an update would change, without starting it. */
  Response getJobUpdateDiff(1: JobUpdateRequest request)

  /** Lists the tiers. */
  Response getTierConfigs()
}

/** Calls of the owners of jobs. */
service AuroraSchedulerManager extends ReadOnlyScheduler {
  /** Creates a job and its tasks; cron jobs are refused. */
  Response createJob(1: JobConfiguration description)

  /** Creates or replaces a cron job. */
  Response scheduleCronJob(1: JobConfiguration description)

  /** Removes a cron job; a run in progress goes on. */
  Response descheduleCronJob(4: JobKey job)

  /** Runs a cron job now. */
  Response startCronJob(4: JobKey job)

  /** Restarts instances of a job. */
  Response restartShards(5: JobKey job, 3: set<i32> shardIds)

  /** Kills instances of a job; all of them when none are named. */
  Response killTasks(4: JobKey job, 5: set<i32> instances, 6: string message)

  /** Adds copies of an instance. */
  Response addInstances(3: InstanceKey key, 4: i32 count)

  /** Replaces the config of a cron job. */
  Response replaceCronTemplate(1: JobConfiguration config)

  /** Starts an update. */
  Response startJobUpdate(1: JobUpdateRequest request, 3: string message)

  /** Holds an update. */
  Response pauseJobUpdate(1: JobUpdateKey key, 3: string message)

  /** Lets a held update go on. */
  Response resumeJobUpdate(1: JobUpdateKey key, 3: string message)

  /** Ends an update where it is. */
  Response abortJobUpdate(1: JobUpdateKey key, 3: string message)

  /** Turns an update round. */
  Response rollbackJobUpdate(1: JobUpdateKey key, 2: string message)

  /** Tells a pulsed update that its coordinator is alive and content. */
  Response pulseJobUpdate(1: JobUpdateKey key)
}

/** Calls of the operators of the cluster. */
service AuroraAdmin extends AuroraSchedulerManager {
  /** Sets the quota of a role. */
  Response setQuota(1: string ownerRole, 2: ResourceAggregate quota)

  /** Moves a task to a state by force, for repair. */
  Response forceTaskState(1: string taskId, 2: ScheduleStatus status)

  /** Writes a backup now. */
  Response performBackup()

  /** Lists backups. */
  Response listBackups()

  /** Loads a backup beside the live state. */
  Response stageRecovery(1: string backupId)

  /** Lists tasks of the staged backup. */
  Response queryRecovery(1: TaskQuery query)

  /** Removes tasks from the staged backup. */
  Response deleteRecoveryTasks(1: TaskQuery query)

  /** Replaces the live state by the staged backup. */
  Response commitRecovery()

  /** Forgets the staged backup. */
  Response unloadRecovery()

  /** Marks agents for maintenance. */
  Response startMaintenance(1: Hosts hosts)

  /** Moves all tasks off agents. */
  Response drainHosts(1: Hosts hosts)

  /** Shows how far agents are. */
  Response maintenanceStatus(1: Hosts hosts)

  /** Returns agents to service. */
  Response endMaintenance(1: Hosts hosts)

  /** Moves all tasks off agents as their SLA policies allow. */
  Response slaDrainHosts(1: Hosts hosts, 2: SlaPolicy defaultSlaPolicy, 3: i64 timeoutSecs)

  /** Writes a snapshot to the log now. */
  Response snapshot()

  /** Asks Mesos about every task we know. */
  Response triggerExplicitTaskReconciliation(1: ExplicitReconciliationSettings settings)

  /** Asks Mesos for every task it knows. */
  Response triggerImplicitTaskReconciliation()

  /** Deletes ended tasks. */
  Response pruneTasks(1: TaskQuery query)
}
