// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { Int64, MethodType, StructType, Union } from '../types.ts';

/** How far an agent has come on its way out of service. */
export const MaintenanceMode = {
  NONE: 1,
  /** Marked: offers of the agent are used last. */
  SCHEDULED: 2,
  /** Its tasks are being moved away. */
  DRAINING: 3,
  /** It runs no task and gets none. */
  DRAINED: 4,
} as const;
export type MaintenanceMode = (typeof MaintenanceMode)[keyof typeof MaintenanceMode];
/** Name of each MaintenanceMode, by its number. */
export const MaintenanceModeName: Readonly<Record<MaintenanceMode, keyof typeof MaintenanceMode>> = {
  1: 'NONE',
  2: 'SCHEDULED',
  3: 'DRAINING',
  4: 'DRAINED',
};

/** Access to a mounted volume. */
export const Mode = {
  RW: 1,
  RO: 2,
} as const;
export type Mode = (typeof Mode)[keyof typeof Mode];
/** Name of each Mode, by its number. */
export const ModeName: Readonly<Record<Mode, keyof typeof Mode>> = {
  1: 'RW',
  2: 'RO',
};

/** What to do when a cron job is due while its last run still goes on. */
export const CronCollisionPolicy = {
  /** Kill the old run, start the new one. */
  KILL_EXISTING: 0,
  /** Let the old run go on, skip this one. */
  CANCEL_NEW: 1,
  /** Historical; treated as CANCEL_NEW. */
  RUN_OVERLAP: 2,
} as const;
export type CronCollisionPolicy = (typeof CronCollisionPolicy)[keyof typeof CronCollisionPolicy];
/** Name of each CronCollisionPolicy, by its number. */
export const CronCollisionPolicyName: Readonly<Record<CronCollisionPolicy, keyof typeof CronCollisionPolicy>> = {
  0: 'KILL_EXISTING',
  1: 'CANCEL_NEW',
  2: 'RUN_OVERLAP',
};

/** State of a task. Numbers are in no order that means anything. */
export const ScheduleStatus = {
  /** Not yet in the store. */
  INIT: 11,
  /** Waits out a penalty because its predecessor kept failing. */
  THROTTLED: 16,
  /** Waits for an offer that fits. */
  PENDING: 0,
  /** Matched to an offer; the launch has been sent. */
  ASSIGNED: 9,
  /** The executor is preparing it. */
  STARTING: 1,
  /** Its processes run. */
  RUNNING: 2,
  /** Ended by itself, successfully. */
  FINISHED: 3,
  /** Being killed to make room for a more important task. */
  PREEMPTING: 13,
  /** Being killed on request; a successor takes its instance. */
  RESTARTING: 12,
  /** Being killed because its agent is drained. */
  DRAINING: 17,
  /** Ended by itself, unsuccessfully. */
  FAILED: 4,
  /** Ended because it was killed. */
  KILLED: 5,
  /** Being killed. */
  KILLING: 6,
  /** Gone without a trace, or given up after a time-out. */
  LOST: 7,
  /** Its agent cannot be reached; it may run on. */
  PARTITIONED: 18,
} as const;
export type ScheduleStatus = (typeof ScheduleStatus)[keyof typeof ScheduleStatus];
/** Name of each ScheduleStatus, by its number. */
export const ScheduleStatusName: Readonly<Record<ScheduleStatus, keyof typeof ScheduleStatus>> = {
  11: 'INIT',
  16: 'THROTTLED',
  0: 'PENDING',
  9: 'ASSIGNED',
  1: 'STARTING',
  2: 'RUNNING',
  3: 'FINISHED',
  13: 'PREEMPTING',
  12: 'RESTARTING',
  17: 'DRAINING',
  4: 'FAILED',
  5: 'KILLED',
  6: 'KILLING',
  7: 'LOST',
  18: 'PARTITIONED',
};

/** State of a job update. */
export const JobUpdateStatus = {
  /** Instances are being moved to the desired config. */
  ROLLING_FORWARD: 0,
  /** Instances are being moved back to what they were. */
  ROLLING_BACK: 1,
  /** Held by a user, or by itself after a batch. */
  ROLL_FORWARD_PAUSED: 2,
  /** Held by a user while rolling back. */
  ROLL_BACK_PAUSED: 3,
  /** Ended: all instances have the desired config. */
  ROLLED_FORWARD: 4,
  /** Ended: all instances are what they were. */
  ROLLED_BACK: 5,
  /** Ended by a user, wherever it was. */
  ABORTED: 6,
  /** Ended by a fault of the scheduler. */
  ERROR: 7,
  /** Ended: too many instances failed. */
  FAILED: 8,
  /** Held until the next pulse. */
  ROLL_FORWARD_AWAITING_PULSE: 9,
  /** Held until the next pulse while rolling back. */
  ROLL_BACK_AWAITING_PULSE: 10,
} as const;
export type JobUpdateStatus = (typeof JobUpdateStatus)[keyof typeof JobUpdateStatus];
/** Name of each JobUpdateStatus, by its number. */
export const JobUpdateStatusName: Readonly<Record<JobUpdateStatus, keyof typeof JobUpdateStatus>> = {
  0: 'ROLLING_FORWARD',
  1: 'ROLLING_BACK',
  2: 'ROLL_FORWARD_PAUSED',
  3: 'ROLL_BACK_PAUSED',
  4: 'ROLLED_FORWARD',
  5: 'ROLLED_BACK',
  6: 'ABORTED',
  7: 'ERROR',
  8: 'FAILED',
  9: 'ROLL_FORWARD_AWAITING_PULSE',
  10: 'ROLL_BACK_AWAITING_PULSE',
};

/** What an update did to one instance. */
export const JobUpdateAction = {
  INSTANCE_UPDATED: 1,
  INSTANCE_ROLLED_BACK: 2,
  INSTANCE_UPDATING: 3,
  INSTANCE_ROLLING_BACK: 4,
  INSTANCE_UPDATE_FAILED: 5,
  INSTANCE_ROLLBACK_FAILED: 6,
} as const;
export type JobUpdateAction = (typeof JobUpdateAction)[keyof typeof JobUpdateAction];
/** Name of each JobUpdateAction, by its number. */
export const JobUpdateActionName: Readonly<Record<JobUpdateAction, keyof typeof JobUpdateAction>> = {
  1: 'INSTANCE_UPDATED',
  2: 'INSTANCE_ROLLED_BACK',
  3: 'INSTANCE_UPDATING',
  4: 'INSTANCE_ROLLING_BACK',
  5: 'INSTANCE_UPDATE_FAILED',
  6: 'INSTANCE_ROLLBACK_FAILED',
};

/** Whether pulses of an update are still of use. */
export const JobUpdatePulseStatus = {
  /** The pulse was taken; keep pulsing. */
  OK: 1,
  /** The update has ended; stop pulsing. */
  FINISHED: 2,
} as const;
export type JobUpdatePulseStatus = (typeof JobUpdatePulseStatus)[keyof typeof JobUpdatePulseStatus];
/** Name of each JobUpdatePulseStatus, by its number. */
export const JobUpdatePulseStatusName: Readonly<Record<JobUpdatePulseStatus, keyof typeof JobUpdatePulseStatus>> = {
  1: 'OK',
  2: 'FINISHED',
};

/** Outcome of a call; HTTP stays 200 whatever it is. */
export const ResponseCode = {
  /** The request is malformed or breaks a rule; sending it again will not help. */
  INVALID_REQUEST: 0,
  OK: 1,
  /** The server failed to answer. */
  ERROR: 2,
  /** Done, but not as the caller may have expected. */
  WARNING: 3,
  AUTH_FAILED: 4,
  /** Another update of the job is in progress. */
  JOB_UPDATING_ERROR: 5,
  /** The server cannot answer just now; try again. */
  ERROR_TRANSIENT: 6,
} as const;
export type ResponseCode = (typeof ResponseCode)[keyof typeof ResponseCode];
/** Name of each ResponseCode, by its number. */
export const ResponseCodeName: Readonly<Record<ResponseCode, keyof typeof ResponseCode>> = {
  0: 'INVALID_REQUEST',
  1: 'OK',
  2: 'ERROR',
  3: 'WARNING',
  4: 'AUTH_FAILED',
  5: 'JOB_UPDATING_ERROR',
  6: 'ERROR_TRANSIENT',
};

/** Name of a job, unique in the cluster; written role/environment/name. */
export interface JobKey {
  readonly role?: string | undefined;
  readonly environment?: string | undefined;
  readonly name?: string | undefined;
}
export const JobKey: StructType<JobKey> = { name: 'JobKey' };

/** One instance of a job. */
export interface InstanceKey {
  readonly jobKey?: JobKey | undefined;
  readonly instanceId: number;
}
export const InstanceKey: StructType<InstanceKey> = { name: 'InstanceKey' };

/** Who owns a job. */
export interface Identity {
  readonly user?: string | undefined;
}
export const Identity: StructType<Identity> = { name: 'Identity' };

/** A held lock. Kept only so that old stored entries can be read. */
export interface Lock {
  readonly key?: LockKey | undefined;
  readonly token?: string | undefined;
  readonly user?: string | undefined;
  readonly timestampMs: Int64;
  readonly message?: string | undefined;
}
export const Lock: StructType<Lock> = { name: 'Lock' };

/** A versioned package. Nothing uses it any more. */
export interface Package {
  readonly role?: string | undefined;
  readonly name?: string | undefined;
  readonly version: number;
}
export const Package: StructType<Package> = { name: 'Package' };

/** A free-form label on a task or update. Keys need not be unique. */
export interface Metadata {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}
export const Metadata: StructType<Metadata> = { name: 'Metadata' };

/** Whole numbers first to last, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
export const Range: StructType<Range> = { name: 'Range' };

/** A named set of values that an agent advertises, such as rack or host. */
export interface Attribute {
  readonly name?: string | undefined;
  readonly values?: readonly string[] | undefined;
}
export const Attribute: StructType<Attribute> = { name: 'Attribute' };

/** What is known of an agent. */
export interface HostAttributes {
  readonly host?: string | undefined;
  readonly attributes?: readonly Attribute[] | undefined;
  readonly mode?: MaintenanceMode | undefined;
  /** Mesos id of the agent that last registered under this host name. */
  readonly slaveId?: string | undefined;
}
export const HostAttributes: StructType<HostAttributes> = { name: 'HostAttributes' };

/** Maintenance state of an agent. */
export interface HostStatus {
  readonly host?: string | undefined;
  readonly mode?: MaintenanceMode | undefined;
}
export const HostStatus: StructType<HostStatus> = { name: 'HostStatus' };

/** Agents by host name. */
export interface Hosts {
  readonly hostNames?: readonly string[] | undefined;
}
export const Hosts: StructType<Hosts> = { name: 'Hosts' };

/** Satisfied by an agent having at least one of the values for the attribute; by one having none of them when negated. */
export interface ValueConstraint {
  readonly negated: boolean;
  readonly values?: readonly string[] | undefined;
}
export const ValueConstraint: StructType<ValueConstraint> = { name: 'ValueConstraint' };

/** Caps how many instances of the job share one value of the attribute. */
export interface LimitConstraint {
  readonly limit: number;
}
export const LimitConstraint: StructType<LimitConstraint> = { name: 'LimitConstraint' };

/** A condition on the agent that a task may run on. */
export interface Constraint {
  /** Name of the agent attribute. */
  readonly name?: string | undefined;
  readonly constraint?: TaskConstraint | undefined;
}
export const Constraint: StructType<Constraint> = { name: 'Constraint' };

/** A sum of resources, at most one of a kind. */
export interface ResourceAggregate {
  readonly resources?: readonly Resource[] | undefined;
}
export const ResourceAggregate: StructType<ResourceAggregate> = { name: 'ResourceAggregate' };

/** A file that the agent fetches into the sandbox before the executor starts. */
export interface MesosFetcherURI {
  readonly value?: string | undefined;
  /** Unpack it if it is an archive. */
  readonly extract?: boolean | undefined;
  /** Go through the agent's fetcher cache. */
  readonly cache?: boolean | undefined;
  /** Name in the sandbox, relative. */
  readonly outputFile?: string | undefined;
}
export const MesosFetcherURI: StructType<MesosFetcherURI> = { name: 'MesosFetcherURI' };

/** What the executor is to do. The scheduler does not look inside data. */
export interface ExecutorConfig {
  readonly name?: string | undefined;
  readonly data?: string | undefined;
}
export const ExecutorConfig: StructType<ExecutorConfig> = { name: 'ExecutorConfig' };

/** A folder of the agent made visible in the container. */
export interface Volume {
  readonly containerPath?: string | undefined;
  readonly hostPath?: string | undefined;
  readonly mode?: Mode | undefined;
}
export const Volume: StructType<Volume> = { name: 'Volume' };

/** An image as a Docker registry names it. */
export interface DockerImage {
  readonly name?: string | undefined;
  readonly tag?: string | undefined;
}
export const DockerImage: StructType<DockerImage> = { name: 'DockerImage' };

/** An image as the App Container specification names it. */
export interface AppcImage {
  readonly name?: string | undefined;
  readonly imageId?: string | undefined;
}
export const AppcImage: StructType<AppcImage> = { name: 'AppcImage' };

/** A task run by the Mesos containerizer. */
export interface MesosContainer {
  readonly image?: Image | undefined;
  readonly volumes?: readonly Volume[] | undefined;
}
export const MesosContainer: StructType<MesosContainer> = { name: 'MesosContainer' };

/** An extra option on the docker command line. */
export interface DockerParameter {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}
export const DockerParameter: StructType<DockerParameter> = { name: 'DockerParameter' };

/** A task run by the Docker daemon. */
export interface DockerContainer {
  readonly image?: string | undefined;
  readonly parameters?: readonly DockerParameter[] | undefined;
}
export const DockerContainer: StructType<DockerContainer> = { name: 'DockerContainer' };

/** What to do with a task whose agent cannot be reached. */
export interface PartitionPolicy {
  /** Start a replacement elsewhere. */
  readonly reschedule: boolean;
  /** Seconds to wait before that. */
  readonly delaySecs?: Int64 | undefined;
}
export const PartitionPolicy: StructType<PartitionPolicy> = { name: 'PartitionPolicy' };

/** At least this share of instances must have been RUNNING for the given time. */
export interface PercentageSlaPolicy {
  /** Percent of instances, 0 to 100. */
  readonly percentage: number;
  readonly durationSecs: Int64;
}
export const PercentageSlaPolicy: StructType<PercentageSlaPolicy> = { name: 'PercentageSlaPolicy' };

/** At least this many instances must have been RUNNING for the given time. */
export interface CountSlaPolicy {
  readonly count: Int64;
  readonly durationSecs: Int64;
}
export const CountSlaPolicy: StructType<CountSlaPolicy> = { name: 'CountSlaPolicy' };

/** An outside service is asked whether an instance may be taken down. */
export interface CoordinatorSlaPolicy {
  /** Where to POST the question. */
  readonly coordinatorUrl?: string | undefined;
  /** Member of the JSON answer that holds the decision. */
  readonly statusKey?: string | undefined;
}
export const CoordinatorSlaPolicy: StructType<CoordinatorSlaPolicy> = { name: 'CoordinatorSlaPolicy' };

/** A drain that respects SLA policies, under way. */
export interface HostMaintenanceRequest {
  readonly host?: string | undefined;
  /** For tasks that have none. */
  readonly defaultSlaPolicy?: SlaPolicy | undefined;
  /** After that the agent is drained by force. */
  readonly timeoutSecs: Int64;
  readonly createdTimestampMs: Int64;
}
export const HostMaintenanceRequest: StructType<HostMaintenanceRequest> = { name: 'HostMaintenanceRequest' };

/** What a task runs and needs. All instances of a job share one, except while an update is under way. */
export interface TaskConfig {
  readonly job?: JobKey | undefined;
  readonly owner?: Identity | undefined;
  /** Restart the task whenever it ends. */
  readonly isService: boolean;
  /** Higher is scheduled first and may preempt lower within a role. */
  readonly priority: number;
  /** Failures after which a task that is no service is given up; -1 for never. */
  readonly maxTaskFailures: number;
  /** Superseded by tier. */
  readonly production?: boolean | undefined;
  /** Name of the tier, which says whether the task can be preempted or revoked. */
  readonly tier?: string | undefined;
  readonly resources?: readonly Resource[] | undefined;
  readonly constraints?: readonly Constraint[] | undefined;
  readonly mesosFetcherUris?: readonly MesosFetcherURI[] | undefined;
  /** Links for the web UI: label to URL template. */
  readonly taskLinks?: ReadonlyMap<string, string> | undefined;
  readonly contactEmail?: string | undefined;
  readonly executorConfig?: ExecutorConfig | undefined;
  readonly metadata?: readonly Metadata[] | undefined;
  readonly partitionPolicy?: PartitionPolicy | undefined;
  readonly slaPolicy?: SlaPolicy | undefined;
  /** A plain Mesos container unless said otherwise. */
  readonly container?: Container | undefined;
}
export const TaskConfig: StructType<TaskConfig> = { name: 'TaskConfig' };

/** A job: its name, how many instances of what, and, for cron, when. */
export interface JobConfiguration {
  readonly key?: JobKey | undefined;
  readonly owner?: Identity | undefined;
  /** Crontab line of five fields; makes it a cron job. */
  readonly cronSchedule?: string | undefined;
  readonly cronCollisionPolicy?: CronCollisionPolicy | undefined;
  readonly taskConfig?: TaskConfig | undefined;
  readonly instanceCount: number;
}
export const JobConfiguration: StructType<JobConfiguration> = { name: 'JobConfiguration' };

/** Tasks of a job, counted by phase of life. */
export interface JobStats {
  /** Neither pending nor ended. */
  readonly activeTaskCount: number;
  readonly finishedTaskCount: number;
  readonly failedTaskCount: number;
  readonly pendingTaskCount: number;
}
export const JobStats: StructType<JobStats> = { name: 'JobStats' };

/** A job with its counts. */
export interface JobSummary {
  readonly job?: JobConfiguration | undefined;
  readonly stats?: JobStats | undefined;
  /** When a cron job is due next, in milliseconds since 1970. */
  readonly nextCronRunMs?: Int64 | undefined;
}
export const JobSummary: StructType<JobSummary> = { name: 'JobSummary' };

/** Instances that share one config. */
export interface ConfigGroup {
  readonly config?: TaskConfig | undefined;
  readonly instances?: readonly Range[] | undefined;
}
export const ConfigGroup: StructType<ConfigGroup> = { name: 'ConfigGroup' };

/** The configs in use by a job. */
export interface ConfigSummary {
  readonly key?: JobKey | undefined;
  readonly groups?: readonly ConfigGroup[] | undefined;
}
export const ConfigSummary: StructType<ConfigSummary> = { name: 'ConfigSummary' };

/** How many jobs a role has. */
export interface RoleSummary {
  readonly role?: string | undefined;
  readonly jobCount: number;
  readonly cronJobCount: number;
}
export const RoleSummary: StructType<RoleSummary> = { name: 'RoleSummary' };

/** One step in the life of a task. */
export interface TaskEvent {
  /** Milliseconds since 1970. */
  readonly timestamp: Int64;
  readonly status?: ScheduleStatus | undefined;
  readonly message?: string | undefined;
  /** Host name of the scheduler that recorded the step. */
  readonly scheduler?: string | undefined;
}
export const TaskEvent: StructType<TaskEvent> = { name: 'TaskEvent' };

/** A task with its place. Agent fields are unset until one is found. */
export interface AssignedTask {
  readonly taskId?: string | undefined;
  /** Mesos id of the agent. */
  readonly slaveId?: string | undefined;
  /** Host name of the agent. */
  readonly slaveHost?: string | undefined;
  readonly task?: TaskConfig | undefined;
  /** Port name to port number on the agent. */
  readonly assignedPorts?: ReadonlyMap<string, number> | undefined;
  readonly instanceId: number;
}
export const AssignedTask: StructType<AssignedTask> = { name: 'AssignedTask' };

/** A task with its state and history. */
export interface ScheduledTask {
  readonly assignedTask?: AssignedTask | undefined;
  readonly status?: ScheduleStatus | undefined;
  /** Failures of this task and its ancestors. */
  readonly failureCount: number;
  /** How often its agent could not be reached. */
  readonly timesPartitioned: number;
  /** Oldest first; the last one carries the present status. */
  readonly taskEvents?: readonly TaskEvent[] | undefined;
  /** Task that this one replaced. */
  readonly ancestorId?: string | undefined;
}
export const ScheduledTask: StructType<ScheduledTask> = { name: 'ScheduledTask' };

/**
 * Tasks that meet every condition that is set; a set matches when any of its elements does, and an empty one sets no
 * condition.
 */
export interface TaskQuery {
  readonly role?: string | undefined;
  readonly environment?: string | undefined;
  readonly jobName?: string | undefined;
  readonly taskIds?: readonly string[] | undefined;
  readonly statuses?: readonly ScheduleStatus[] | undefined;
  readonly instanceIds?: readonly number[] | undefined;
  readonly slaveHosts?: readonly string[] | undefined;
  readonly jobKeys?: readonly JobKey[] | undefined;
  /** Matches to skip. */
  readonly offset?: number | undefined;
  /** Matches to return at most. */
  readonly limit?: number | undefined;
}
export const TaskQuery: StructType<TaskQuery> = { name: 'TaskQuery' };

/** Why a task still waits. */
export interface PendingReason {
  readonly taskId?: string | undefined;
  readonly reason?: string | undefined;
}
export const PendingReason: StructType<PendingReason> = { name: 'PendingReason' };

/** An update of a job. */
export interface JobUpdateKey {
  readonly job?: JobKey | undefined;
  readonly id?: string | undefined;
}
export const JobUpdateKey: StructType<JobUpdateKey> = { name: 'JobUpdateKey' };

/** Keep groupSize instances in work; start the next as soon as one is done. */
export interface QueueJobUpdateStrategy {
  readonly groupSize: number;
}
export const QueueJobUpdateStrategy: StructType<QueueJobUpdateStrategy> = { name: 'QueueJobUpdateStrategy' };

/** Work on groupSize instances; start the next batch when all are done. */
export interface BatchJobUpdateStrategy {
  readonly groupSize: number;
  /** Pause after each batch until resumed. */
  readonly autopauseAfterBatch: boolean;
}
export const BatchJobUpdateStrategy: StructType<BatchJobUpdateStrategy> = { name: 'BatchJobUpdateStrategy' };

/** Batches of the given sizes in turn; the last size repeats. */
export interface VariableBatchJobUpdateStrategy {
  readonly groupSizes?: readonly number[] | undefined;
  /** Pause after each batch until resumed. */
  readonly autopauseAfterBatch: boolean;
}
export const VariableBatchJobUpdateStrategy: StructType<VariableBatchJobUpdateStrategy> = { name: 'VariableBatchJobUpdateStrategy' };

/** How an update proceeds and when it gives up. */
export interface JobUpdateSettings {
  /** Superseded by updateStrategy. */
  readonly updateGroupSize: number;
  /** Restarts granted to an instance before it counts as failed. */
  readonly maxPerInstanceFailures: number;
  /** Failed instances that are tolerated. */
  readonly maxFailedInstances: number;
  /** How long an instance must stay RUNNING to count as updated. */
  readonly minWaitInInstanceRunningMs: number;
  readonly rollbackOnFailure: boolean;
  /** Leave all others alone. Empty for all instances. */
  readonly updateOnlyTheseInstances?: readonly Range[] | undefined;
  /** Superseded by updateStrategy. */
  readonly waitForBatchCompletion: boolean;
  /** Hold the update when no pulse came for so long. */
  readonly blockIfNoPulsesAfterMs?: number | undefined;
  /** Respect the SLA policy of the task while taking instances down. */
  readonly slaAware?: boolean | undefined;
  readonly updateStrategy?: JobUpdateStrategy | undefined;
}
export const JobUpdateSettings: StructType<JobUpdateSettings> = { name: 'JobUpdateSettings' };

/** One step of an update. */
export interface JobUpdateEvent {
  readonly status?: JobUpdateStatus | undefined;
  readonly timestampMs: Int64;
  readonly user?: string | undefined;
  readonly message?: string | undefined;
}
export const JobUpdateEvent: StructType<JobUpdateEvent> = { name: 'JobUpdateEvent' };

/** One step of an update on one instance. */
export interface JobInstanceUpdateEvent {
  readonly instanceId: number;
  readonly timestampMs: Int64;
  readonly action?: JobUpdateAction | undefined;
  readonly message?: string | undefined;
}
export const JobInstanceUpdateEvent: StructType<JobInstanceUpdateEvent> = { name: 'JobInstanceUpdateEvent' };

/** A config and the instances that have it. */
export interface InstanceTaskConfig {
  readonly task?: TaskConfig | undefined;
  readonly instances?: readonly Range[] | undefined;
}
export const InstanceTaskConfig: StructType<InstanceTaskConfig> = { name: 'InstanceTaskConfig' };

/** Where an update stands. Times are milliseconds since 1970. */
export interface JobUpdateState {
  readonly status?: JobUpdateStatus | undefined;
  readonly createdTimestampMs: Int64;
  readonly lastModifiedTimestampMs: Int64;
}
export const JobUpdateState: StructType<JobUpdateState> = { name: 'JobUpdateState' };

/** An update in brief. */
export interface JobUpdateSummary {
  readonly key?: JobUpdateKey | undefined;
  readonly user?: string | undefined;
  readonly state?: JobUpdateState | undefined;
  readonly metadata?: readonly Metadata[] | undefined;
}
export const JobUpdateSummary: StructType<JobUpdateSummary> = { name: 'JobUpdateSummary' };

/** What an update is to do. */
export interface JobUpdateInstructions {
  /** The instances as they were; the way back. */
  readonly initialState?: readonly InstanceTaskConfig[] | undefined;
  /** The instances as they are to be; unset when the update only removes some. */
  readonly desiredState?: InstanceTaskConfig | undefined;
  readonly settings?: JobUpdateSettings | undefined;
}
export const JobUpdateInstructions: StructType<JobUpdateInstructions> = { name: 'JobUpdateInstructions' };

/** An update: summary and instructions. */
export interface JobUpdate {
  readonly summary?: JobUpdateSummary | undefined;
  readonly instructions?: JobUpdateInstructions | undefined;
}
export const JobUpdate: StructType<JobUpdate> = { name: 'JobUpdate' };

/** An update with its history. */
export interface JobUpdateDetails {
  readonly update?: JobUpdate | undefined;
  readonly updateEvents?: readonly JobUpdateEvent[] | undefined;
  readonly instanceEvents?: readonly JobInstanceUpdateEvent[] | undefined;
}
export const JobUpdateDetails: StructType<JobUpdateDetails> = { name: 'JobUpdateDetails' };

/** A wish to bring a job to a new config or instance count. */
export interface JobUpdateRequest {
  readonly taskConfig?: TaskConfig | undefined;
  readonly instanceCount: number;
  readonly settings?: JobUpdateSettings | undefined;
  readonly metadata?: readonly Metadata[] | undefined;
}
export const JobUpdateRequest: StructType<JobUpdateRequest> = { name: 'JobUpdateRequest' };

/** Updates that meet every condition that is set. */
export interface JobUpdateQuery {
  readonly role?: string | undefined;
  readonly key?: JobUpdateKey | undefined;
  readonly jobKey?: JobKey | undefined;
  readonly user?: string | undefined;
  readonly updateStatuses?: readonly JobUpdateStatus[] | undefined;
  readonly offset: number;
  readonly limit: number;
}
export const JobUpdateQuery: StructType<JobUpdateQuery> = { name: 'JobUpdateQuery' };

/** The config as the server would store it. */
export interface PopulateJobResult {
  readonly taskConfig?: TaskConfig | undefined;
}
export const PopulateJobResult: StructType<PopulateJobResult> = { name: 'PopulateJobResult' };

/** Quota of a role and what is used, by whether it counts against the quota. */
export interface GetQuotaResult {
  readonly quota?: ResourceAggregate | undefined;
  readonly prodSharedConsumption?: ResourceAggregate | undefined;
  readonly nonProdSharedConsumption?: ResourceAggregate | undefined;
  readonly prodDedicatedConsumption?: ResourceAggregate | undefined;
  readonly nonProdDedicatedConsumption?: ResourceAggregate | undefined;
}
export const GetQuotaResult: StructType<GetQuotaResult> = { name: 'GetQuotaResult' };

/** Tasks that matched the query. */
export interface ScheduleStatusResult {
  readonly tasks?: readonly ScheduledTask[] | undefined;
}
export const ScheduleStatusResult: StructType<ScheduleStatusResult> = { name: 'ScheduleStatusResult' };

/** Jobs of the role, cron jobs among them. */
export interface GetJobsResult {
  readonly configs?: readonly JobConfiguration[] | undefined;
}
export const GetJobsResult: StructType<GetJobsResult> = { name: 'GetJobsResult' };

/** Names of the backups that can be staged. */
export interface ListBackupsResult {
  readonly backups?: readonly string[] | undefined;
}
export const ListBackupsResult: StructType<ListBackupsResult> = { name: 'ListBackupsResult' };

/** The agents asked about, as they are now. */
export interface StartMaintenanceResult {
  readonly statuses?: readonly HostStatus[] | undefined;
}
export const StartMaintenanceResult: StructType<StartMaintenanceResult> = { name: 'StartMaintenanceResult' };

/** The agents asked about, as they are now. */
export interface DrainHostsResult {
  readonly statuses?: readonly HostStatus[] | undefined;
}
export const DrainHostsResult: StructType<DrainHostsResult> = { name: 'DrainHostsResult' };

/** Tasks of the staged backup. */
export interface QueryRecoveryResult {
  readonly tasks?: readonly ScheduledTask[] | undefined;
}
export const QueryRecoveryResult: StructType<QueryRecoveryResult> = { name: 'QueryRecoveryResult' };

/** The agents asked about, as they are now. */
export interface MaintenanceStatusResult {
  readonly statuses?: readonly HostStatus[] | undefined;
}
export const MaintenanceStatusResult: StructType<MaintenanceStatusResult> = { name: 'MaintenanceStatusResult' };

/** The agents asked about, as they are now. */
export interface EndMaintenanceResult {
  readonly statuses?: readonly HostStatus[] | undefined;
}
export const EndMaintenanceResult: StructType<EndMaintenanceResult> = { name: 'EndMaintenanceResult' };

/** All roles that have jobs. */
export interface RoleSummaryResult {
  readonly summaries?: readonly RoleSummary[] | undefined;
}
export const RoleSummaryResult: StructType<RoleSummaryResult> = { name: 'RoleSummaryResult' };

/** The jobs of a role, or all. */
export interface JobSummaryResult {
  readonly summaries?: readonly JobSummary[] | undefined;
}
export const JobSummaryResult: StructType<JobSummaryResult> = { name: 'JobSummaryResult' };

/** The configs of a job. */
export interface ConfigSummaryResult {
  readonly summary?: ConfigSummary | undefined;
}
export const ConfigSummaryResult: StructType<ConfigSummaryResult> = { name: 'ConfigSummaryResult' };

/** Reasons, one for each pending task that matched. */
export interface GetPendingReasonResult {
  readonly reasons?: readonly PendingReason[] | undefined;
}
export const GetPendingReasonResult: StructType<GetPendingReasonResult> = { name: 'GetPendingReasonResult' };

/** The update just started, or the one in the way. */
export interface StartJobUpdateResult {
  readonly key?: JobUpdateKey | undefined;
  readonly updateSummary?: JobUpdateSummary | undefined;
}
export const StartJobUpdateResult: StructType<StartJobUpdateResult> = { name: 'StartJobUpdateResult' };

/** Updates that matched, newest first. */
export interface GetJobUpdateSummariesResult {
  readonly updateSummaries?: readonly JobUpdateSummary[] | undefined;
}
export const GetJobUpdateSummariesResult: StructType<GetJobUpdateSummariesResult> = { name: 'GetJobUpdateSummariesResult' };

/** The update asked for by key, or the list asked for by query. */
export interface GetJobUpdateDetailsResult {
  readonly details?: JobUpdateDetails | undefined;
  readonly detailsList?: readonly JobUpdateDetails[] | undefined;
}
export const GetJobUpdateDetailsResult: StructType<GetJobUpdateDetailsResult> = { name: 'GetJobUpdateDetailsResult' };

/** Whether to go on pulsing. */
export interface PulseJobUpdateResult {
  readonly status?: JobUpdatePulseStatus | undefined;
}
export const PulseJobUpdateResult: StructType<PulseJobUpdateResult> = { name: 'PulseJobUpdateResult' };

/** What an update would do to which instances. */
export interface GetJobUpdateDiffResult {
  readonly add?: readonly ConfigGroup[] | undefined;
  readonly remove?: readonly ConfigGroup[] | undefined;
  readonly update?: readonly ConfigGroup[] | undefined;
  readonly unchanged?: readonly ConfigGroup[] | undefined;
}
export const GetJobUpdateDiffResult: StructType<GetJobUpdateDiffResult> = { name: 'GetJobUpdateDiffResult' };

/** A tier and what it grants. */
export interface TierConfig {
  readonly name?: string | undefined;
  readonly settings?: ReadonlyMap<string, string> | undefined;
}
export const TierConfig: StructType<TierConfig> = { name: 'TierConfig' };

/** All tiers and the one used when none is named. */
export interface GetTierConfigResult {
  readonly defaultTierName?: string | undefined;
  readonly tiers?: readonly TierConfig[] | undefined;
}
export const GetTierConfigResult: StructType<GetTierConfigResult> = { name: 'GetTierConfigResult' };

/** Who answered. */
export interface ServerInfo {
  readonly clusterName?: string | undefined;
  readonly statsUrlPrefix?: string | undefined;
}
export const ServerInfo: StructType<ServerInfo> = { name: 'ServerInfo' };

/** A message for the user. */
export interface ResponseDetail {
  readonly message?: string | undefined;
}
export const ResponseDetail: StructType<ResponseDetail> = { name: 'ResponseDetail' };

/** The answer to every call. */
export interface Response {
  readonly responseCode?: ResponseCode | undefined;
  readonly serverInfo?: ServerInfo | undefined;
  readonly result?: Result | undefined;
  readonly details?: readonly ResponseDetail[] | undefined;
}
export const Response: StructType<Response> = { name: 'Response' };

/** How to spread an explicit reconciliation. */
export interface ExplicitReconciliationSettings {
  /** Tasks asked about in one message to Mesos. */
  readonly batchSize?: number | undefined;
}
export const ExplicitReconciliationSettings: StructType<ExplicitReconciliationSettings> = { name: 'ExplicitReconciliationSettings' };

/** What a lock protects. */
export type LockKey = Union<{
  readonly job: JobKey;
}>;
export const LockKey: StructType<LockKey> = { name: 'LockKey' };

/** How a constraint judges the value of an attribute. */
export type TaskConstraint = Union<{
  readonly value: ValueConstraint;
  readonly limit: LimitConstraint;
}>;
export const TaskConstraint: StructType<TaskConstraint> = { name: 'TaskConstraint' };

/** An amount of one kind of resource. */
export type Resource = Union<{
  readonly numCpus: number;
  readonly ramMb: Int64;
  readonly diskMb: Int64;
  /** Name under which a port of the agent is handed to the task. */
  readonly namedPort: string;
  readonly numGpus: Int64;
  /** Addresses per agent, as offered by some clusters. Written by the newest fork of the original only. */
  readonly ipAddr: Int64;
}>;
export const Resource: StructType<Resource> = { name: 'Resource' };

/** File system image for the Mesos containerizer. */
export type Image = Union<{
  readonly docker: DockerImage;
  readonly appc: AppcImage;
}>;
export const Image: StructType<Image> = { name: 'Image' };

/** How a task is isolated. */
export type Container = Union<{
  readonly mesos: MesosContainer;
  readonly docker: DockerContainer;
}>;
export const Container: StructType<Container> = { name: 'Container' };

/** What maintenance must respect when it takes instances of the task down. */
export type SlaPolicy = Union<{
  readonly percentageSlaPolicy: PercentageSlaPolicy;
  readonly countSlaPolicy: CountSlaPolicy;
  readonly coordinatorSlaPolicy: CoordinatorSlaPolicy;
}>;
export const SlaPolicy: StructType<SlaPolicy> = { name: 'SlaPolicy' };

/** In which portions an update goes through the instances. */
export type JobUpdateStrategy = Union<{
  readonly queueStrategy: QueueJobUpdateStrategy;
  readonly batchStrategy: BatchJobUpdateStrategy;
  readonly varBatchStrategy: VariableBatchJobUpdateStrategy;
}>;
export const JobUpdateStrategy: StructType<JobUpdateStrategy> = { name: 'JobUpdateStrategy' };

/** What a call returns besides its code; the branch belongs to the call. */
export type Result = Union<{
  readonly populateJobResult: PopulateJobResult;
  readonly scheduleStatusResult: ScheduleStatusResult;
  readonly getJobsResult: GetJobsResult;
  readonly getQuotaResult: GetQuotaResult;
  readonly listBackupsResult: ListBackupsResult;
  readonly startMaintenanceResult: StartMaintenanceResult;
  readonly drainHostsResult: DrainHostsResult;
  readonly queryRecoveryResult: QueryRecoveryResult;
  readonly maintenanceStatusResult: MaintenanceStatusResult;
  readonly endMaintenanceResult: EndMaintenanceResult;
  readonly roleSummaryResult: RoleSummaryResult;
  readonly jobSummaryResult: JobSummaryResult;
  readonly configSummaryResult: ConfigSummaryResult;
  readonly getPendingReasonResult: GetPendingReasonResult;
  readonly startJobUpdateResult: StartJobUpdateResult;
  readonly getJobUpdateSummariesResult: GetJobUpdateSummariesResult;
  readonly getJobUpdateDetailsResult: GetJobUpdateDetailsResult;
  readonly pulseJobUpdateResult: PulseJobUpdateResult;
  readonly getJobUpdateDiffResult: GetJobUpdateDiffResult;
  readonly getTierConfigResult: GetTierConfigResult;
}>;
export const Result: StructType<Result> = { name: 'Result' };

/** What a reply message carries: the Response of the call. */
export interface ResponseReply {
  readonly success?: Response | undefined;
}
export const ResponseReply: StructType<ResponseReply> = { name: 'ResponseReply' };

/** Arguments of getRoleSummary. */
export interface GetRoleSummaryArgs {}
export const GetRoleSummaryArgs: StructType<GetRoleSummaryArgs> = { name: 'GetRoleSummaryArgs' };

/** Arguments of getJobSummary. */
export interface GetJobSummaryArgs {
  readonly role?: string | undefined;
}
export const GetJobSummaryArgs: StructType<GetJobSummaryArgs> = { name: 'GetJobSummaryArgs' };

/** Arguments of getTasksStatus. */
export interface GetTasksStatusArgs {
  readonly query?: TaskQuery | undefined;
}
export const GetTasksStatusArgs: StructType<GetTasksStatusArgs> = { name: 'GetTasksStatusArgs' };

/** Arguments of getTasksWithoutConfigs. */
export interface GetTasksWithoutConfigsArgs {
  readonly query?: TaskQuery | undefined;
}
export const GetTasksWithoutConfigsArgs: StructType<GetTasksWithoutConfigsArgs> = { name: 'GetTasksWithoutConfigsArgs' };

/** Arguments of getPendingReason. */
export interface GetPendingReasonArgs {
  readonly query?: TaskQuery | undefined;
}
export const GetPendingReasonArgs: StructType<GetPendingReasonArgs> = { name: 'GetPendingReasonArgs' };

/** Arguments of getConfigSummary. */
export interface GetConfigSummaryArgs {
  readonly job?: JobKey | undefined;
}
export const GetConfigSummaryArgs: StructType<GetConfigSummaryArgs> = { name: 'GetConfigSummaryArgs' };

/** Arguments of getJobs. */
export interface GetJobsArgs {
  readonly ownerRole?: string | undefined;
}
export const GetJobsArgs: StructType<GetJobsArgs> = { name: 'GetJobsArgs' };

/** Arguments of getQuota. */
export interface GetQuotaArgs {
  readonly ownerRole?: string | undefined;
}
export const GetQuotaArgs: StructType<GetQuotaArgs> = { name: 'GetQuotaArgs' };

/** Arguments of populateJobConfig. */
export interface PopulateJobConfigArgs {
  readonly description?: JobConfiguration | undefined;
}
export const PopulateJobConfigArgs: StructType<PopulateJobConfigArgs> = { name: 'PopulateJobConfigArgs' };

/** Arguments of getJobUpdateSummaries. */
export interface GetJobUpdateSummariesArgs {
  readonly jobUpdateQuery?: JobUpdateQuery | undefined;
}
export const GetJobUpdateSummariesArgs: StructType<GetJobUpdateSummariesArgs> = { name: 'GetJobUpdateSummariesArgs' };

/** Arguments of getJobUpdateDetails. */
export interface GetJobUpdateDetailsArgs {
  readonly key?: JobUpdateKey | undefined;
  readonly query?: JobUpdateQuery | undefined;
}
export const GetJobUpdateDetailsArgs: StructType<GetJobUpdateDetailsArgs> = { name: 'GetJobUpdateDetailsArgs' };

/** Arguments of getJobUpdateDiff. */
export interface GetJobUpdateDiffArgs {
  readonly request?: JobUpdateRequest | undefined;
}
export const GetJobUpdateDiffArgs: StructType<GetJobUpdateDiffArgs> = { name: 'GetJobUpdateDiffArgs' };

/** Arguments of getTierConfigs. */
export interface GetTierConfigsArgs {}
export const GetTierConfigsArgs: StructType<GetTierConfigsArgs> = { name: 'GetTierConfigsArgs' };

/** Arguments of createJob. */
export interface CreateJobArgs {
  readonly description?: JobConfiguration | undefined;
}
export const CreateJobArgs: StructType<CreateJobArgs> = { name: 'CreateJobArgs' };

/** Arguments of scheduleCronJob. */
export interface ScheduleCronJobArgs {
  readonly description?: JobConfiguration | undefined;
}
export const ScheduleCronJobArgs: StructType<ScheduleCronJobArgs> = { name: 'ScheduleCronJobArgs' };

/** Arguments of descheduleCronJob. */
export interface DescheduleCronJobArgs {
  readonly job?: JobKey | undefined;
}
export const DescheduleCronJobArgs: StructType<DescheduleCronJobArgs> = { name: 'DescheduleCronJobArgs' };

/** Arguments of startCronJob. */
export interface StartCronJobArgs {
  readonly job?: JobKey | undefined;
}
export const StartCronJobArgs: StructType<StartCronJobArgs> = { name: 'StartCronJobArgs' };

/** Arguments of restartShards. */
export interface RestartShardsArgs {
  readonly job?: JobKey | undefined;
  readonly shardIds?: readonly number[] | undefined;
}
export const RestartShardsArgs: StructType<RestartShardsArgs> = { name: 'RestartShardsArgs' };

/** Arguments of killTasks. */
export interface KillTasksArgs {
  readonly job?: JobKey | undefined;
  readonly instances?: readonly number[] | undefined;
  readonly message?: string | undefined;
}
export const KillTasksArgs: StructType<KillTasksArgs> = { name: 'KillTasksArgs' };

/** Arguments of addInstances. */
export interface AddInstancesArgs {
  readonly key?: InstanceKey | undefined;
  readonly count: number;
}
export const AddInstancesArgs: StructType<AddInstancesArgs> = { name: 'AddInstancesArgs' };

/** Arguments of replaceCronTemplate. */
export interface ReplaceCronTemplateArgs {
  readonly config?: JobConfiguration | undefined;
}
export const ReplaceCronTemplateArgs: StructType<ReplaceCronTemplateArgs> = { name: 'ReplaceCronTemplateArgs' };

/** Arguments of startJobUpdate. */
export interface StartJobUpdateArgs {
  readonly request?: JobUpdateRequest | undefined;
  readonly message?: string | undefined;
}
export const StartJobUpdateArgs: StructType<StartJobUpdateArgs> = { name: 'StartJobUpdateArgs' };

/** Arguments of pauseJobUpdate. */
export interface PauseJobUpdateArgs {
  readonly key?: JobUpdateKey | undefined;
  readonly message?: string | undefined;
}
export const PauseJobUpdateArgs: StructType<PauseJobUpdateArgs> = { name: 'PauseJobUpdateArgs' };

/** Arguments of resumeJobUpdate. */
export interface ResumeJobUpdateArgs {
  readonly key?: JobUpdateKey | undefined;
  readonly message?: string | undefined;
}
export const ResumeJobUpdateArgs: StructType<ResumeJobUpdateArgs> = { name: 'ResumeJobUpdateArgs' };

/** Arguments of abortJobUpdate. */
export interface AbortJobUpdateArgs {
  readonly key?: JobUpdateKey | undefined;
  readonly message?: string | undefined;
}
export const AbortJobUpdateArgs: StructType<AbortJobUpdateArgs> = { name: 'AbortJobUpdateArgs' };

/** Arguments of rollbackJobUpdate. */
export interface RollbackJobUpdateArgs {
  readonly key?: JobUpdateKey | undefined;
  readonly message?: string | undefined;
}
export const RollbackJobUpdateArgs: StructType<RollbackJobUpdateArgs> = { name: 'RollbackJobUpdateArgs' };

/** Arguments of pulseJobUpdate. */
export interface PulseJobUpdateArgs {
  readonly key?: JobUpdateKey | undefined;
}
export const PulseJobUpdateArgs: StructType<PulseJobUpdateArgs> = { name: 'PulseJobUpdateArgs' };

/** Arguments of setQuota. */
export interface SetQuotaArgs {
  readonly ownerRole?: string | undefined;
  readonly quota?: ResourceAggregate | undefined;
}
export const SetQuotaArgs: StructType<SetQuotaArgs> = { name: 'SetQuotaArgs' };

/** Arguments of forceTaskState. */
export interface ForceTaskStateArgs {
  readonly taskId?: string | undefined;
  readonly status?: ScheduleStatus | undefined;
}
export const ForceTaskStateArgs: StructType<ForceTaskStateArgs> = { name: 'ForceTaskStateArgs' };

/** Arguments of performBackup. */
export interface PerformBackupArgs {}
export const PerformBackupArgs: StructType<PerformBackupArgs> = { name: 'PerformBackupArgs' };

/** Arguments of listBackups. */
export interface ListBackupsArgs {}
export const ListBackupsArgs: StructType<ListBackupsArgs> = { name: 'ListBackupsArgs' };

/** Arguments of stageRecovery. */
export interface StageRecoveryArgs {
  readonly backupId?: string | undefined;
}
export const StageRecoveryArgs: StructType<StageRecoveryArgs> = { name: 'StageRecoveryArgs' };

/** Arguments of queryRecovery. */
export interface QueryRecoveryArgs {
  readonly query?: TaskQuery | undefined;
}
export const QueryRecoveryArgs: StructType<QueryRecoveryArgs> = { name: 'QueryRecoveryArgs' };

/** Arguments of deleteRecoveryTasks. */
export interface DeleteRecoveryTasksArgs {
  readonly query?: TaskQuery | undefined;
}
export const DeleteRecoveryTasksArgs: StructType<DeleteRecoveryTasksArgs> = { name: 'DeleteRecoveryTasksArgs' };

/** Arguments of commitRecovery. */
export interface CommitRecoveryArgs {}
export const CommitRecoveryArgs: StructType<CommitRecoveryArgs> = { name: 'CommitRecoveryArgs' };

/** Arguments of unloadRecovery. */
export interface UnloadRecoveryArgs {}
export const UnloadRecoveryArgs: StructType<UnloadRecoveryArgs> = { name: 'UnloadRecoveryArgs' };

/** Arguments of startMaintenance. */
export interface StartMaintenanceArgs {
  readonly hosts?: Hosts | undefined;
}
export const StartMaintenanceArgs: StructType<StartMaintenanceArgs> = { name: 'StartMaintenanceArgs' };

/** Arguments of drainHosts. */
export interface DrainHostsArgs {
  readonly hosts?: Hosts | undefined;
}
export const DrainHostsArgs: StructType<DrainHostsArgs> = { name: 'DrainHostsArgs' };

/** Arguments of maintenanceStatus. */
export interface MaintenanceStatusArgs {
  readonly hosts?: Hosts | undefined;
}
export const MaintenanceStatusArgs: StructType<MaintenanceStatusArgs> = { name: 'MaintenanceStatusArgs' };

/** Arguments of endMaintenance. */
export interface EndMaintenanceArgs {
  readonly hosts?: Hosts | undefined;
}
export const EndMaintenanceArgs: StructType<EndMaintenanceArgs> = { name: 'EndMaintenanceArgs' };

/** Arguments of slaDrainHosts. */
export interface SlaDrainHostsArgs {
  readonly hosts?: Hosts | undefined;
  readonly defaultSlaPolicy?: SlaPolicy | undefined;
  readonly timeoutSecs: Int64;
}
export const SlaDrainHostsArgs: StructType<SlaDrainHostsArgs> = { name: 'SlaDrainHostsArgs' };

/** Arguments of snapshot. */
export interface SnapshotArgs {}
export const SnapshotArgs: StructType<SnapshotArgs> = { name: 'SnapshotArgs' };

/** Arguments of triggerExplicitTaskReconciliation. */
export interface TriggerExplicitTaskReconciliationArgs {
  readonly settings?: ExplicitReconciliationSettings | undefined;
}
export const TriggerExplicitTaskReconciliationArgs: StructType<TriggerExplicitTaskReconciliationArgs> = { name: 'TriggerExplicitTaskReconciliationArgs' };

/** Arguments of triggerImplicitTaskReconciliation. */
export interface TriggerImplicitTaskReconciliationArgs {}
export const TriggerImplicitTaskReconciliationArgs: StructType<TriggerImplicitTaskReconciliationArgs> = { name: 'TriggerImplicitTaskReconciliationArgs' };

/** Arguments of pruneTasks. */
export interface PruneTasksArgs {
  readonly query?: TaskQuery | undefined;
}
export const PruneTasksArgs: StructType<PruneTasksArgs> = { name: 'PruneTasksArgs' };

/** Executor name that a task config carries when it is to be run by the Thermos executor. */
export const AURORA_EXECUTOR_NAME = 'AuroraExecutor';

/** What a role, environment or job name may look like. */
export const GOOD_IDENTIFIER_PATTERN = '^[\\w\\-\\.]+$';

/** The same pattern for java.util.regex. */
export const GOOD_IDENTIFIER_PATTERN_JVM = GOOD_IDENTIFIER_PATTERN;

/** The same pattern for Python re. */
export const GOOD_IDENTIFIER_PATTERN_PYTHON = GOOD_IDENTIFIER_PATTERN;

/** HTTP request header that makes a scheduler answer by itself instead of pointing at the leader. */
export const BYPASS_LEADER_REDIRECT_HEADER_NAME = 'Bypass-Leader-Redirect';

/** Folder in the sandbox where a task's own file system image is mounted. */
export const TASK_FILESYSTEM_MOUNT_POINT = 'taskfs';

/** States of a task that still holds, or waits for, its instance of the job. */
export const ACTIVE_STATES: ReadonlySet<ScheduleStatus> = new Set([
  ScheduleStatus.ASSIGNED,
  ScheduleStatus.DRAINING,
  ScheduleStatus.KILLING,
  ScheduleStatus.PENDING,
  ScheduleStatus.PREEMPTING,
  ScheduleStatus.RESTARTING,
  ScheduleStatus.RUNNING,
  ScheduleStatus.STARTING,
  ScheduleStatus.PARTITIONED,
  ScheduleStatus.THROTTLED,
]);

/** States of a task that is bound to an agent. */
export const SLAVE_ASSIGNED_STATES: ReadonlySet<ScheduleStatus> = new Set([
  ScheduleStatus.ASSIGNED,
  ScheduleStatus.DRAINING,
  ScheduleStatus.KILLING,
  ScheduleStatus.PREEMPTING,
  ScheduleStatus.RESTARTING,
  ScheduleStatus.RUNNING,
  ScheduleStatus.PARTITIONED,
  ScheduleStatus.STARTING,
]);

/** States of a task whose processes may be running. */
export const LIVE_STATES: ReadonlySet<ScheduleStatus> = new Set([
  ScheduleStatus.KILLING,
  ScheduleStatus.PREEMPTING,
  ScheduleStatus.RESTARTING,
  ScheduleStatus.DRAINING,
  ScheduleStatus.PARTITIONED,
  ScheduleStatus.RUNNING,
]);

/** States that a task never leaves. */
export const TERMINAL_STATES: ReadonlySet<ScheduleStatus> = new Set([
  ScheduleStatus.FAILED,
  ScheduleStatus.FINISHED,
  ScheduleStatus.KILLED,
  ScheduleStatus.LOST,
]);

/** States of an update that has not ended. */
export const ACTIVE_JOB_UPDATE_STATES: ReadonlySet<JobUpdateStatus> = new Set([
  JobUpdateStatus.ROLLING_FORWARD,
  JobUpdateStatus.ROLLING_BACK,
  JobUpdateStatus.ROLL_FORWARD_PAUSED,
  JobUpdateStatus.ROLL_BACK_PAUSED,
  JobUpdateStatus.ROLL_FORWARD_AWAITING_PULSE,
  JobUpdateStatus.ROLL_BACK_AWAITING_PULSE,
]);

/** States of an update held until its coordinator pulses it. (The spelling is part of the contract.) */
export const AWAITNG_PULSE_JOB_UPDATE_STATES: ReadonlySet<JobUpdateStatus> = new Set([
  JobUpdateStatus.ROLL_FORWARD_AWAITING_PULSE,
  JobUpdateStatus.ROLL_BACK_AWAITING_PULSE,
]);

/** Arguments of every method of AuroraAdmin, those it inherits among them. */
export interface AuroraAdminArgs {
  /** Counts jobs of every role. */
  readonly getRoleSummary: GetRoleSummaryArgs;
  /** Lists the jobs of a role, or of all roles when the role is empty. */
  readonly getJobSummary: GetJobSummaryArgs;
  /** Lists tasks, each with its config. */
  readonly getTasksStatus: GetTasksStatusArgs;
  /** Lists tasks with executor data left out. */
  readonly getTasksWithoutConfigs: GetTasksWithoutConfigsArgs;
  /** Says why pending tasks wait. */
  readonly getPendingReason: GetPendingReasonArgs;
  /** Groups the active instances of a job by config. */
  readonly getConfigSummary: GetConfigSummaryArgs;
  /** Lists the jobs of a role, or of all roles when the role is empty. */
  readonly getJobs: GetJobsArgs;
  /** Shows quota and use of a role. */
  readonly getQuota: GetQuotaArgs;
  /** Checks a job and returns its config with all defaults filled in. */
  readonly populateJobConfig: PopulateJobConfigArgs;
  /** Lists updates in brief. */
  readonly getJobUpdateSummaries: GetJobUpdateSummariesArgs;
  /** Shows updates with their history. A query, when given, wins over the key. */
  readonly getJobUpdateDetails: GetJobUpdateDetailsArgs;
  /** Shows what an update would change, without starting it. */
  readonly getJobUpdateDiff: GetJobUpdateDiffArgs;
  /** Lists the tiers. */
  readonly getTierConfigs: GetTierConfigsArgs;
  /** Creates a job and its tasks; cron jobs are refused. */
  readonly createJob: CreateJobArgs;
  /** Creates or replaces a cron job. */
  readonly scheduleCronJob: ScheduleCronJobArgs;
  /** Removes a cron job; a run in progress goes on. */
  readonly descheduleCronJob: DescheduleCronJobArgs;
  /** Runs a cron job now. */
  readonly startCronJob: StartCronJobArgs;
  /** Restarts instances of a job. */
  readonly restartShards: RestartShardsArgs;
  /** Kills instances of a job; all of them when none are named. */
  readonly killTasks: KillTasksArgs;
  /** Adds copies of an instance. */
  readonly addInstances: AddInstancesArgs;
  /** Replaces the config of a cron job. */
  readonly replaceCronTemplate: ReplaceCronTemplateArgs;
  /** Starts an update. */
  readonly startJobUpdate: StartJobUpdateArgs;
  /** Holds an update. */
  readonly pauseJobUpdate: PauseJobUpdateArgs;
  /** Lets a held update go on. */
  readonly resumeJobUpdate: ResumeJobUpdateArgs;
  /** Ends an update where it is. */
  readonly abortJobUpdate: AbortJobUpdateArgs;
  /** Turns an update round. */
  readonly rollbackJobUpdate: RollbackJobUpdateArgs;
  /** Tells a pulsed update that its coordinator is alive and content. */
  readonly pulseJobUpdate: PulseJobUpdateArgs;
  /** Sets the quota of a role. */
  readonly setQuota: SetQuotaArgs;
  /** Moves a task to a state by force, for repair. */
  readonly forceTaskState: ForceTaskStateArgs;
  /** Writes a backup now. */
  readonly performBackup: PerformBackupArgs;
  /** Lists backups. */
  readonly listBackups: ListBackupsArgs;
  /** Loads a backup beside the live state. */
  readonly stageRecovery: StageRecoveryArgs;
  /** Lists tasks of the staged backup. */
  readonly queryRecovery: QueryRecoveryArgs;
  /** Removes tasks from the staged backup. */
  readonly deleteRecoveryTasks: DeleteRecoveryTasksArgs;
  /** Replaces the live state by the staged backup. */
  readonly commitRecovery: CommitRecoveryArgs;
  /** Forgets the staged backup. */
  readonly unloadRecovery: UnloadRecoveryArgs;
  /** Marks agents for maintenance. */
  readonly startMaintenance: StartMaintenanceArgs;
  /** Moves all tasks off agents. */
  readonly drainHosts: DrainHostsArgs;
  /** Shows how far agents are. */
  readonly maintenanceStatus: MaintenanceStatusArgs;
  /** Returns agents to service. */
  readonly endMaintenance: EndMaintenanceArgs;
  /** Moves all tasks off agents as their SLA policies allow. */
  readonly slaDrainHosts: SlaDrainHostsArgs;
  /** Writes a snapshot to the log now. */
  readonly snapshot: SnapshotArgs;
  /** Asks Mesos about every task we know. */
  readonly triggerExplicitTaskReconciliation: TriggerExplicitTaskReconciliationArgs;
  /** Asks Mesos for every task it knows. */
  readonly triggerImplicitTaskReconciliation: TriggerImplicitTaskReconciliationArgs;
  /** Deletes ended tasks. */
  readonly pruneTasks: PruneTasksArgs;
}

/** What every method of AuroraAdmin returns. */
export interface AuroraAdminReturns {
  readonly getRoleSummary: Response;
  readonly getJobSummary: Response;
  readonly getTasksStatus: Response;
  readonly getTasksWithoutConfigs: Response;
  readonly getPendingReason: Response;
  readonly getConfigSummary: Response;
  readonly getJobs: Response;
  readonly getQuota: Response;
  readonly populateJobConfig: Response;
  readonly getJobUpdateSummaries: Response;
  readonly getJobUpdateDetails: Response;
  readonly getJobUpdateDiff: Response;
  readonly getTierConfigs: Response;
  readonly createJob: Response;
  readonly scheduleCronJob: Response;
  readonly descheduleCronJob: Response;
  readonly startCronJob: Response;
  readonly restartShards: Response;
  readonly killTasks: Response;
  readonly addInstances: Response;
  readonly replaceCronTemplate: Response;
  readonly startJobUpdate: Response;
  readonly pauseJobUpdate: Response;
  readonly resumeJobUpdate: Response;
  readonly abortJobUpdate: Response;
  readonly rollbackJobUpdate: Response;
  readonly pulseJobUpdate: Response;
  readonly setQuota: Response;
  readonly forceTaskState: Response;
  readonly performBackup: Response;
  readonly listBackups: Response;
  readonly stageRecovery: Response;
  readonly queryRecovery: Response;
  readonly deleteRecoveryTasks: Response;
  readonly commitRecovery: Response;
  readonly unloadRecovery: Response;
  readonly startMaintenance: Response;
  readonly drainHosts: Response;
  readonly maintenanceStatus: Response;
  readonly endMaintenance: Response;
  readonly slaDrainHosts: Response;
  readonly snapshot: Response;
  readonly triggerExplicitTaskReconciliation: Response;
  readonly triggerImplicitTaskReconciliation: Response;
  readonly pruneTasks: Response;
}

/** Every method of AuroraAdmin: the service that declares it, and how its arguments and its reply go on the wire. */
export const AuroraAdminMethods: {
  readonly [M in keyof AuroraAdminArgs]: MethodType<AuroraAdminArgs[M], { readonly success?: AuroraAdminReturns[M] | undefined }, 'ReadOnlyScheduler' | 'AuroraSchedulerManager' | 'AuroraAdmin'>;
} = {
  getRoleSummary: { service: 'ReadOnlyScheduler', args: GetRoleSummaryArgs, result: ResponseReply },
  getJobSummary: { service: 'ReadOnlyScheduler', args: GetJobSummaryArgs, result: ResponseReply },
  getTasksStatus: { service: 'ReadOnlyScheduler', args: GetTasksStatusArgs, result: ResponseReply },
  getTasksWithoutConfigs: { service: 'ReadOnlyScheduler', args: GetTasksWithoutConfigsArgs, result: ResponseReply },
  getPendingReason: { service: 'ReadOnlyScheduler', args: GetPendingReasonArgs, result: ResponseReply },
  getConfigSummary: { service: 'ReadOnlyScheduler', args: GetConfigSummaryArgs, result: ResponseReply },
  getJobs: { service: 'ReadOnlyScheduler', args: GetJobsArgs, result: ResponseReply },
  getQuota: { service: 'ReadOnlyScheduler', args: GetQuotaArgs, result: ResponseReply },
  populateJobConfig: { service: 'ReadOnlyScheduler', args: PopulateJobConfigArgs, result: ResponseReply },
  getJobUpdateSummaries: { service: 'ReadOnlyScheduler', args: GetJobUpdateSummariesArgs, result: ResponseReply },
  getJobUpdateDetails: { service: 'ReadOnlyScheduler', args: GetJobUpdateDetailsArgs, result: ResponseReply },
  getJobUpdateDiff: { service: 'ReadOnlyScheduler', args: GetJobUpdateDiffArgs, result: ResponseReply },
  getTierConfigs: { service: 'ReadOnlyScheduler', args: GetTierConfigsArgs, result: ResponseReply },
  createJob: { service: 'AuroraSchedulerManager', args: CreateJobArgs, result: ResponseReply },
  scheduleCronJob: { service: 'AuroraSchedulerManager', args: ScheduleCronJobArgs, result: ResponseReply },
  descheduleCronJob: { service: 'AuroraSchedulerManager', args: DescheduleCronJobArgs, result: ResponseReply },
  startCronJob: { service: 'AuroraSchedulerManager', args: StartCronJobArgs, result: ResponseReply },
  restartShards: { service: 'AuroraSchedulerManager', args: RestartShardsArgs, result: ResponseReply },
  killTasks: { service: 'AuroraSchedulerManager', args: KillTasksArgs, result: ResponseReply },
  addInstances: { service: 'AuroraSchedulerManager', args: AddInstancesArgs, result: ResponseReply },
  replaceCronTemplate: { service: 'AuroraSchedulerManager', args: ReplaceCronTemplateArgs, result: ResponseReply },
  startJobUpdate: { service: 'AuroraSchedulerManager', args: StartJobUpdateArgs, result: ResponseReply },
  pauseJobUpdate: { service: 'AuroraSchedulerManager', args: PauseJobUpdateArgs, result: ResponseReply },
  resumeJobUpdate: { service: 'AuroraSchedulerManager', args: ResumeJobUpdateArgs, result: ResponseReply },
  abortJobUpdate: { service: 'AuroraSchedulerManager', args: AbortJobUpdateArgs, result: ResponseReply },
  rollbackJobUpdate: { service: 'AuroraSchedulerManager', args: RollbackJobUpdateArgs, result: ResponseReply },
  pulseJobUpdate: { service: 'AuroraSchedulerManager', args: PulseJobUpdateArgs, result: ResponseReply },
  setQuota: { service: 'AuroraAdmin', args: SetQuotaArgs, result: ResponseReply },
  forceTaskState: { service: 'AuroraAdmin', args: ForceTaskStateArgs, result: ResponseReply },
  performBackup: { service: 'AuroraAdmin', args: PerformBackupArgs, result: ResponseReply },
  listBackups: { service: 'AuroraAdmin', args: ListBackupsArgs, result: ResponseReply },
  stageRecovery: { service: 'AuroraAdmin', args: StageRecoveryArgs, result: ResponseReply },
  queryRecovery: { service: 'AuroraAdmin', args: QueryRecoveryArgs, result: ResponseReply },
  deleteRecoveryTasks: { service: 'AuroraAdmin', args: DeleteRecoveryTasksArgs, result: ResponseReply },
  commitRecovery: { service: 'AuroraAdmin', args: CommitRecoveryArgs, result: ResponseReply },
  unloadRecovery: { service: 'AuroraAdmin', args: UnloadRecoveryArgs, result: ResponseReply },
  startMaintenance: { service: 'AuroraAdmin', args: StartMaintenanceArgs, result: ResponseReply },
  drainHosts: { service: 'AuroraAdmin', args: DrainHostsArgs, result: ResponseReply },
  maintenanceStatus: { service: 'AuroraAdmin', args: MaintenanceStatusArgs, result: ResponseReply },
  endMaintenance: { service: 'AuroraAdmin', args: EndMaintenanceArgs, result: ResponseReply },
  slaDrainHosts: { service: 'AuroraAdmin', args: SlaDrainHostsArgs, result: ResponseReply },
  snapshot: { service: 'AuroraAdmin', args: SnapshotArgs, result: ResponseReply },
  triggerExplicitTaskReconciliation: { service: 'AuroraAdmin', args: TriggerExplicitTaskReconciliationArgs, result: ResponseReply },
  triggerImplicitTaskReconciliation: { service: 'AuroraAdmin', args: TriggerImplicitTaskReconciliationArgs, result: ResponseReply },
  pruneTasks: { service: 'AuroraAdmin', args: PruneTasksArgs, result: ResponseReply },
};
