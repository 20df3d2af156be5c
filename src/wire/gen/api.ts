// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import * as binary from './api.binary.ts';
import * as compact from './api.compact.ts';
import * as json from './api.json.ts';
import { MaintenanceMode, Mode, CronCollisionPolicy, ScheduleStatus, JobUpdateStatus, JobUpdateAction, JobUpdatePulseStatus, ResponseCode } from './api.enums.ts';
import type { Int64, MethodType, StructType, Union } from '../types.ts';

export * from './api.enums.ts';

/** Name of a job, unique in the cluster; written role/environment/name. */
export interface JobKey {
  readonly role?: string | undefined;
  readonly environment?: string | undefined;
  readonly name?: string | undefined;
}
export const JobKey: StructType<JobKey> = {
  name: 'JobKey',
  binary: { read: binary.readJobKey, write: binary.writeJobKey },
  compact: { read: compact.readJobKey, write: compact.writeJobKey },
  json: { read: json.readJobKey, write: json.writeJobKey },
};

/** One instance of a job. */
export interface InstanceKey {
  readonly jobKey?: JobKey | undefined;
  readonly instanceId: number;
}
export const InstanceKey: StructType<InstanceKey> = {
  name: 'InstanceKey',
  binary: { read: binary.readInstanceKey, write: binary.writeInstanceKey },
  compact: { read: compact.readInstanceKey, write: compact.writeInstanceKey },
  json: { read: json.readInstanceKey, write: json.writeInstanceKey },
};

/** Who owns a job. */
export interface Identity {
  readonly user?: string | undefined;
}
export const Identity: StructType<Identity> = {
  name: 'Identity',
  binary: { read: binary.readIdentity, write: binary.writeIdentity },
  compact: { read: compact.readIdentity, write: compact.writeIdentity },
  json: { read: json.readIdentity, write: json.writeIdentity },
};

/** A held lock. Kept only so that old stored entries can be read. */
export interface Lock {
  readonly key?: LockKey | undefined;
  readonly token?: string | undefined;
  readonly user?: string | undefined;
  readonly timestampMs: Int64;
  readonly message?: string | undefined;
}
export const Lock: StructType<Lock> = {
  name: 'Lock',
  binary: { read: binary.readLock, write: binary.writeLock },
  compact: { read: compact.readLock, write: compact.writeLock },
  json: { read: json.readLock, write: json.writeLock },
};

/** A versioned package. Nothing uses it any more. */
export interface Package {
  readonly role?: string | undefined;
  readonly name?: string | undefined;
  readonly version: number;
}
export const Package: StructType<Package> = {
  name: 'Package',
  binary: { read: binary.readPackage, write: binary.writePackage },
  compact: { read: compact.readPackage, write: compact.writePackage },
  json: { read: json.readPackage, write: json.writePackage },
};

/** A free-form label on a task or update. Keys need not be unique. */
export interface Metadata {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}
export const Metadata: StructType<Metadata> = {
  name: 'Metadata',
  binary: { read: binary.readMetadata, write: binary.writeMetadata },
  compact: { read: compact.readMetadata, write: compact.writeMetadata },
  json: { read: json.readMetadata, write: json.writeMetadata },
};

/** Whole numbers first to last, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
export const Range: StructType<Range> = {
  name: 'Range',
  binary: { read: binary.readRange, write: binary.writeRange },
  compact: { read: compact.readRange, write: compact.writeRange },
  json: { read: json.readRange, write: json.writeRange },
};

/** A named set of values that an agent advertises, such as rack or host. */
export interface Attribute {
  readonly name?: string | undefined;
  readonly values?: readonly string[] | undefined;
}
export const Attribute: StructType<Attribute> = {
  name: 'Attribute',
  binary: { read: binary.readAttribute, write: binary.writeAttribute },
  compact: { read: compact.readAttribute, write: compact.writeAttribute },
  json: { read: json.readAttribute, write: json.writeAttribute },
};

/** What is known of an agent. */
export interface HostAttributes {
  readonly host?: string | undefined;
  readonly attributes?: readonly Attribute[] | undefined;
  readonly mode?: MaintenanceMode | undefined;
  /** Mesos id of the agent that last registered under this host name. */
  readonly slaveId?: string | undefined;
}
export const HostAttributes: StructType<HostAttributes> = {
  name: 'HostAttributes',
  binary: { read: binary.readHostAttributes, write: binary.writeHostAttributes },
  compact: { read: compact.readHostAttributes, write: compact.writeHostAttributes },
  json: { read: json.readHostAttributes, write: json.writeHostAttributes },
};

/** Maintenance state of an agent. */
export interface HostStatus {
  readonly host?: string | undefined;
  readonly mode?: MaintenanceMode | undefined;
}
export const HostStatus: StructType<HostStatus> = {
  name: 'HostStatus',
  binary: { read: binary.readHostStatus, write: binary.writeHostStatus },
  compact: { read: compact.readHostStatus, write: compact.writeHostStatus },
  json: { read: json.readHostStatus, write: json.writeHostStatus },
};

/** Agents by host name. */
export interface Hosts {
  readonly hostNames?: readonly string[] | undefined;
}
export const Hosts: StructType<Hosts> = {
  name: 'Hosts',
  binary: { read: binary.readHosts, write: binary.writeHosts },
  compact: { read: compact.readHosts, write: compact.writeHosts },
  json: { read: json.readHosts, write: json.writeHosts },
};

/** Satisfied by an agent having at least one of the values for the attribute; by one having none of them when negated. */
export interface ValueConstraint {
  readonly negated: boolean;
  readonly values?: readonly string[] | undefined;
}
export const ValueConstraint: StructType<ValueConstraint> = {
  name: 'ValueConstraint',
  binary: { read: binary.readValueConstraint, write: binary.writeValueConstraint },
  compact: { read: compact.readValueConstraint, write: compact.writeValueConstraint },
  json: { read: json.readValueConstraint, write: json.writeValueConstraint },
};

/** Caps how many instances of the job share one value of the attribute. */
export interface LimitConstraint {
  readonly limit: number;
}
export const LimitConstraint: StructType<LimitConstraint> = {
  name: 'LimitConstraint',
  binary: { read: binary.readLimitConstraint, write: binary.writeLimitConstraint },
  compact: { read: compact.readLimitConstraint, write: compact.writeLimitConstraint },
  json: { read: json.readLimitConstraint, write: json.writeLimitConstraint },
};

/** A condition on the agent that a task may run on. */
export interface Constraint {
  /** Name of the agent attribute. */
  readonly name?: string | undefined;
  readonly constraint?: TaskConstraint | undefined;
}
export const Constraint: StructType<Constraint> = {
  name: 'Constraint',
  binary: { read: binary.readConstraint, write: binary.writeConstraint },
  compact: { read: compact.readConstraint, write: compact.writeConstraint },
  json: { read: json.readConstraint, write: json.writeConstraint },
};

/** A sum of resources, at most one of a kind. */
export interface ResourceAggregate {
  readonly resources?: readonly Resource[] | undefined;
}
export const ResourceAggregate: StructType<ResourceAggregate> = {
  name: 'ResourceAggregate',
  binary: { read: binary.readResourceAggregate, write: binary.writeResourceAggregate },
  compact: { read: compact.readResourceAggregate, write: compact.writeResourceAggregate },
  json: { read: json.readResourceAggregate, write: json.writeResourceAggregate },
};

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
export const MesosFetcherURI: StructType<MesosFetcherURI> = {
  name: 'MesosFetcherURI',
  binary: { read: binary.readMesosFetcherURI, write: binary.writeMesosFetcherURI },
  compact: { read: compact.readMesosFetcherURI, write: compact.writeMesosFetcherURI },
  json: { read: json.readMesosFetcherURI, write: json.writeMesosFetcherURI },
};

/** What the executor is to do. The scheduler does not look inside data. */
export interface ExecutorConfig {
  readonly name?: string | undefined;
  readonly data?: string | undefined;
}
export const ExecutorConfig: StructType<ExecutorConfig> = {
  name: 'ExecutorConfig',
  binary: { read: binary.readExecutorConfig, write: binary.writeExecutorConfig },
  compact: { read: compact.readExecutorConfig, write: compact.writeExecutorConfig },
  json: { read: json.readExecutorConfig, write: json.writeExecutorConfig },
};

/** A folder of the agent made visible in the container. */
export interface Volume {
  readonly containerPath?: string | undefined;
  readonly hostPath?: string | undefined;
  readonly mode?: Mode | undefined;
}
export const Volume: StructType<Volume> = {
  name: 'Volume',
  binary: { read: binary.readVolume, write: binary.writeVolume },
  compact: { read: compact.readVolume, write: compact.writeVolume },
  json: { read: json.readVolume, write: json.writeVolume },
};

/** An image as a Docker registry names it. */
export interface DockerImage {
  readonly name?: string | undefined;
  readonly tag?: string | undefined;
}
export const DockerImage: StructType<DockerImage> = {
  name: 'DockerImage',
  binary: { read: binary.readDockerImage, write: binary.writeDockerImage },
  compact: { read: compact.readDockerImage, write: compact.writeDockerImage },
  json: { read: json.readDockerImage, write: json.writeDockerImage },
};

/** An image as the App Container specification names it. */
export interface AppcImage {
  readonly name?: string | undefined;
  readonly imageId?: string | undefined;
}
export const AppcImage: StructType<AppcImage> = {
  name: 'AppcImage',
  binary: { read: binary.readAppcImage, write: binary.writeAppcImage },
  compact: { read: compact.readAppcImage, write: compact.writeAppcImage },
  json: { read: json.readAppcImage, write: json.writeAppcImage },
};

/** A task run by the Mesos containerizer. */
export interface MesosContainer {
  readonly image?: Image | undefined;
  readonly volumes?: readonly Volume[] | undefined;
}
export const MesosContainer: StructType<MesosContainer> = {
  name: 'MesosContainer',
  binary: { read: binary.readMesosContainer, write: binary.writeMesosContainer },
  compact: { read: compact.readMesosContainer, write: compact.writeMesosContainer },
  json: { read: json.readMesosContainer, write: json.writeMesosContainer },
};

/** An extra option on the docker command line. */
export interface DockerParameter {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}
export const DockerParameter: StructType<DockerParameter> = {
  name: 'DockerParameter',
  binary: { read: binary.readDockerParameter, write: binary.writeDockerParameter },
  compact: { read: compact.readDockerParameter, write: compact.writeDockerParameter },
  json: { read: json.readDockerParameter, write: json.writeDockerParameter },
};

/** A task run by the Docker daemon. */
export interface DockerContainer {
  readonly image?: string | undefined;
  readonly parameters?: readonly DockerParameter[] | undefined;
}
export const DockerContainer: StructType<DockerContainer> = {
  name: 'DockerContainer',
  binary: { read: binary.readDockerContainer, write: binary.writeDockerContainer },
  compact: { read: compact.readDockerContainer, write: compact.writeDockerContainer },
  json: { read: json.readDockerContainer, write: json.writeDockerContainer },
};

/** What to do with a task whose agent cannot be reached. */
export interface PartitionPolicy {
  /** Start a replacement elsewhere. */
  readonly reschedule: boolean;
  /** Seconds to wait before that. */
  readonly delaySecs?: Int64 | undefined;
}
export const PartitionPolicy: StructType<PartitionPolicy> = {
  name: 'PartitionPolicy',
  binary: { read: binary.readPartitionPolicy, write: binary.writePartitionPolicy },
  compact: { read: compact.readPartitionPolicy, write: compact.writePartitionPolicy },
  json: { read: json.readPartitionPolicy, write: json.writePartitionPolicy },
};

/** At least this share of instances must have been RUNNING for the given time. */
export interface PercentageSlaPolicy {
  /** Percent of instances, 0 to 100. */
  readonly percentage: number;
  readonly durationSecs: Int64;
}
export const PercentageSlaPolicy: StructType<PercentageSlaPolicy> = {
  name: 'PercentageSlaPolicy',
  binary: { read: binary.readPercentageSlaPolicy, write: binary.writePercentageSlaPolicy },
  compact: { read: compact.readPercentageSlaPolicy, write: compact.writePercentageSlaPolicy },
  json: { read: json.readPercentageSlaPolicy, write: json.writePercentageSlaPolicy },
};

/** At least this many instances must have been RUNNING for the given time. */
export interface CountSlaPolicy {
  readonly count: Int64;
  readonly durationSecs: Int64;
}
export const CountSlaPolicy: StructType<CountSlaPolicy> = {
  name: 'CountSlaPolicy',
  binary: { read: binary.readCountSlaPolicy, write: binary.writeCountSlaPolicy },
  compact: { read: compact.readCountSlaPolicy, write: compact.writeCountSlaPolicy },
  json: { read: json.readCountSlaPolicy, write: json.writeCountSlaPolicy },
};

/** An outside service is asked whether an instance may be taken down. */
export interface CoordinatorSlaPolicy {
  /** Where to POST the question. */
  readonly coordinatorUrl?: string | undefined;
  /** Member of the JSON answer that holds the decision. */
  readonly statusKey?: string | undefined;
}
export const CoordinatorSlaPolicy: StructType<CoordinatorSlaPolicy> = {
  name: 'CoordinatorSlaPolicy',
  binary: { read: binary.readCoordinatorSlaPolicy, write: binary.writeCoordinatorSlaPolicy },
  compact: { read: compact.readCoordinatorSlaPolicy, write: compact.writeCoordinatorSlaPolicy },
  json: { read: json.readCoordinatorSlaPolicy, write: json.writeCoordinatorSlaPolicy },
};

/** A drain that respects SLA policies, under way. */
export interface HostMaintenanceRequest {
  readonly host?: string | undefined;
  /** For tasks that have none. */
  readonly defaultSlaPolicy?: SlaPolicy | undefined;
  /** After that the agent is drained by force. */
  readonly timeoutSecs: Int64;
  readonly createdTimestampMs: Int64;
}
export const HostMaintenanceRequest: StructType<HostMaintenanceRequest> = {
  name: 'HostMaintenanceRequest',
  binary: { read: binary.readHostMaintenanceRequest, write: binary.writeHostMaintenanceRequest },
  compact: { read: compact.readHostMaintenanceRequest, write: compact.writeHostMaintenanceRequest },
  json: { read: json.readHostMaintenanceRequest, write: json.writeHostMaintenanceRequest },
};

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
export const TaskConfig: StructType<TaskConfig> = {
  name: 'TaskConfig',
  binary: { read: binary.readTaskConfig, write: binary.writeTaskConfig },
  compact: { read: compact.readTaskConfig, write: compact.writeTaskConfig },
  json: { read: json.readTaskConfig, write: json.writeTaskConfig },
};

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
export const JobConfiguration: StructType<JobConfiguration> = {
  name: 'JobConfiguration',
  binary: { read: binary.readJobConfiguration, write: binary.writeJobConfiguration },
  compact: { read: compact.readJobConfiguration, write: compact.writeJobConfiguration },
  json: { read: json.readJobConfiguration, write: json.writeJobConfiguration },
};

/** Tasks of a job, counted by phase of life. */
export interface JobStats {
  /** Neither pending nor ended. */
  readonly activeTaskCount: number;
  readonly finishedTaskCount: number;
  readonly failedTaskCount: number;
  readonly pendingTaskCount: number;
}
export const JobStats: StructType<JobStats> = {
  name: 'JobStats',
  binary: { read: binary.readJobStats, write: binary.writeJobStats },
  compact: { read: compact.readJobStats, write: compact.writeJobStats },
  json: { read: json.readJobStats, write: json.writeJobStats },
};

/** A job with its counts. */
export interface JobSummary {
  readonly job?: JobConfiguration | undefined;
  readonly stats?: JobStats | undefined;
  /** When a cron job is due next, in milliseconds since 1970. */
  readonly nextCronRunMs?: Int64 | undefined;
}
export const JobSummary: StructType<JobSummary> = {
  name: 'JobSummary',
  binary: { read: binary.readJobSummary, write: binary.writeJobSummary },
  compact: { read: compact.readJobSummary, write: compact.writeJobSummary },
  json: { read: json.readJobSummary, write: json.writeJobSummary },
};

/** Instances that share one config. */
export interface ConfigGroup {
  readonly config?: TaskConfig | undefined;
  readonly instances?: readonly Range[] | undefined;
}
export const ConfigGroup: StructType<ConfigGroup> = {
  name: 'ConfigGroup',
  binary: { read: binary.readConfigGroup, write: binary.writeConfigGroup },
  compact: { read: compact.readConfigGroup, write: compact.writeConfigGroup },
  json: { read: json.readConfigGroup, write: json.writeConfigGroup },
};

/** The configs in use by a job. */
export interface ConfigSummary {
  readonly key?: JobKey | undefined;
  readonly groups?: readonly ConfigGroup[] | undefined;
}
export const ConfigSummary: StructType<ConfigSummary> = {
  name: 'ConfigSummary',
  binary: { read: binary.readConfigSummary, write: binary.writeConfigSummary },
  compact: { read: compact.readConfigSummary, write: compact.writeConfigSummary },
  json: { read: json.readConfigSummary, write: json.writeConfigSummary },
};

/** How many jobs a role has. */
export interface RoleSummary {
  readonly role?: string | undefined;
  readonly jobCount: number;
  readonly cronJobCount: number;
}
export const RoleSummary: StructType<RoleSummary> = {
  name: 'RoleSummary',
  binary: { read: binary.readRoleSummary, write: binary.writeRoleSummary },
  compact: { read: compact.readRoleSummary, write: compact.writeRoleSummary },
  json: { read: json.readRoleSummary, write: json.writeRoleSummary },
};

/** One step in the life of a task. */
export interface TaskEvent {
  /** Milliseconds since 1970. */
  readonly timestamp: Int64;
  readonly status?: ScheduleStatus | undefined;
  readonly message?: string | undefined;
  /** Host name of the scheduler that recorded the step. */
  readonly scheduler?: string | undefined;
}
export const TaskEvent: StructType<TaskEvent> = {
  name: 'TaskEvent',
  binary: { read: binary.readTaskEvent, write: binary.writeTaskEvent },
  compact: { read: compact.readTaskEvent, write: compact.writeTaskEvent },
  json: { read: json.readTaskEvent, write: json.writeTaskEvent },
};

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
export const AssignedTask: StructType<AssignedTask> = {
  name: 'AssignedTask',
  binary: { read: binary.readAssignedTask, write: binary.writeAssignedTask },
  compact: { read: compact.readAssignedTask, write: compact.writeAssignedTask },
  json: { read: json.readAssignedTask, write: json.writeAssignedTask },
};

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
export const ScheduledTask: StructType<ScheduledTask> = {
  name: 'ScheduledTask',
  binary: { read: binary.readScheduledTask, write: binary.writeScheduledTask },
  compact: { read: compact.readScheduledTask, write: compact.writeScheduledTask },
  json: { read: json.readScheduledTask, write: json.writeScheduledTask },
};

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
export const TaskQuery: StructType<TaskQuery> = {
  name: 'TaskQuery',
  binary: { read: binary.readTaskQuery, write: binary.writeTaskQuery },
  compact: { read: compact.readTaskQuery, write: compact.writeTaskQuery },
  json: { read: json.readTaskQuery, write: json.writeTaskQuery },
};

/** Why a task still waits. */
export interface PendingReason {
  readonly taskId?: string | undefined;
  readonly reason?: string | undefined;
}
export const PendingReason: StructType<PendingReason> = {
  name: 'PendingReason',
  binary: { read: binary.readPendingReason, write: binary.writePendingReason },
  compact: { read: compact.readPendingReason, write: compact.writePendingReason },
  json: { read: json.readPendingReason, write: json.writePendingReason },
};

/** An update of a job. */
export interface JobUpdateKey {
  readonly job?: JobKey | undefined;
  readonly id?: string | undefined;
}
export const JobUpdateKey: StructType<JobUpdateKey> = {
  name: 'JobUpdateKey',
  binary: { read: binary.readJobUpdateKey, write: binary.writeJobUpdateKey },
  compact: { read: compact.readJobUpdateKey, write: compact.writeJobUpdateKey },
  json: { read: json.readJobUpdateKey, write: json.writeJobUpdateKey },
};

/** Keep groupSize instances in work; start the next as soon as one is done. */
export interface QueueJobUpdateStrategy {
  readonly groupSize: number;
}
export const QueueJobUpdateStrategy: StructType<QueueJobUpdateStrategy> = {
  name: 'QueueJobUpdateStrategy',
  binary: { read: binary.readQueueJobUpdateStrategy, write: binary.writeQueueJobUpdateStrategy },
  compact: { read: compact.readQueueJobUpdateStrategy, write: compact.writeQueueJobUpdateStrategy },
  json: { read: json.readQueueJobUpdateStrategy, write: json.writeQueueJobUpdateStrategy },
};

/** Work on groupSize instances; start the next batch when all are done. */
export interface BatchJobUpdateStrategy {
  readonly groupSize: number;
  /** Pause after each batch until resumed. */
  readonly autopauseAfterBatch: boolean;
}
export const BatchJobUpdateStrategy: StructType<BatchJobUpdateStrategy> = {
  name: 'BatchJobUpdateStrategy',
  binary: { read: binary.readBatchJobUpdateStrategy, write: binary.writeBatchJobUpdateStrategy },
  compact: { read: compact.readBatchJobUpdateStrategy, write: compact.writeBatchJobUpdateStrategy },
  json: { read: json.readBatchJobUpdateStrategy, write: json.writeBatchJobUpdateStrategy },
};

/** Batches of the given sizes in turn; the last size repeats. */
export interface VariableBatchJobUpdateStrategy {
  readonly groupSizes?: readonly number[] | undefined;
  /** Pause after each batch until resumed. */
  readonly autopauseAfterBatch: boolean;
}
export const VariableBatchJobUpdateStrategy: StructType<VariableBatchJobUpdateStrategy> = {
  name: 'VariableBatchJobUpdateStrategy',
  binary: { read: binary.readVariableBatchJobUpdateStrategy, write: binary.writeVariableBatchJobUpdateStrategy },
  compact: { read: compact.readVariableBatchJobUpdateStrategy, write: compact.writeVariableBatchJobUpdateStrategy },
  json: { read: json.readVariableBatchJobUpdateStrategy, write: json.writeVariableBatchJobUpdateStrategy },
};

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
export const JobUpdateSettings: StructType<JobUpdateSettings> = {
  name: 'JobUpdateSettings',
  binary: { read: binary.readJobUpdateSettings, write: binary.writeJobUpdateSettings },
  compact: { read: compact.readJobUpdateSettings, write: compact.writeJobUpdateSettings },
  json: { read: json.readJobUpdateSettings, write: json.writeJobUpdateSettings },
};

/** One step of an update. */
export interface JobUpdateEvent {
  readonly status?: JobUpdateStatus | undefined;
  readonly timestampMs: Int64;
  readonly user?: string | undefined;
  readonly message?: string | undefined;
}
export const JobUpdateEvent: StructType<JobUpdateEvent> = {
  name: 'JobUpdateEvent',
  binary: { read: binary.readJobUpdateEvent, write: binary.writeJobUpdateEvent },
  compact: { read: compact.readJobUpdateEvent, write: compact.writeJobUpdateEvent },
  json: { read: json.readJobUpdateEvent, write: json.writeJobUpdateEvent },
};

/** One step of an update on one instance. */
export interface JobInstanceUpdateEvent {
  readonly instanceId: number;
  readonly timestampMs: Int64;
  readonly action?: JobUpdateAction | undefined;
  readonly message?: string | undefined;
}
export const JobInstanceUpdateEvent: StructType<JobInstanceUpdateEvent> = {
  name: 'JobInstanceUpdateEvent',
  binary: { read: binary.readJobInstanceUpdateEvent, write: binary.writeJobInstanceUpdateEvent },
  compact: { read: compact.readJobInstanceUpdateEvent, write: compact.writeJobInstanceUpdateEvent },
  json: { read: json.readJobInstanceUpdateEvent, write: json.writeJobInstanceUpdateEvent },
};

/** A config and the instances that have it. */
export interface InstanceTaskConfig {
  readonly task?: TaskConfig | undefined;
  readonly instances?: readonly Range[] | undefined;
}
export const InstanceTaskConfig: StructType<InstanceTaskConfig> = {
  name: 'InstanceTaskConfig',
  binary: { read: binary.readInstanceTaskConfig, write: binary.writeInstanceTaskConfig },
  compact: { read: compact.readInstanceTaskConfig, write: compact.writeInstanceTaskConfig },
  json: { read: json.readInstanceTaskConfig, write: json.writeInstanceTaskConfig },
};

/** Where an update stands. Times are milliseconds since 1970. */
export interface JobUpdateState {
  readonly status?: JobUpdateStatus | undefined;
  readonly createdTimestampMs: Int64;
  readonly lastModifiedTimestampMs: Int64;
}
export const JobUpdateState: StructType<JobUpdateState> = {
  name: 'JobUpdateState',
  binary: { read: binary.readJobUpdateState, write: binary.writeJobUpdateState },
  compact: { read: compact.readJobUpdateState, write: compact.writeJobUpdateState },
  json: { read: json.readJobUpdateState, write: json.writeJobUpdateState },
};

/** An update in brief. */
export interface JobUpdateSummary {
  readonly key?: JobUpdateKey | undefined;
  readonly user?: string | undefined;
  readonly state?: JobUpdateState | undefined;
  readonly metadata?: readonly Metadata[] | undefined;
}
export const JobUpdateSummary: StructType<JobUpdateSummary> = {
  name: 'JobUpdateSummary',
  binary: { read: binary.readJobUpdateSummary, write: binary.writeJobUpdateSummary },
  compact: { read: compact.readJobUpdateSummary, write: compact.writeJobUpdateSummary },
  json: { read: json.readJobUpdateSummary, write: json.writeJobUpdateSummary },
};

/** What an update is to do. */
export interface JobUpdateInstructions {
  /** The instances as they were; the way back. */
  readonly initialState?: readonly InstanceTaskConfig[] | undefined;
  /** The instances as they are to be; unset when the update only removes some. */
  readonly desiredState?: InstanceTaskConfig | undefined;
  readonly settings?: JobUpdateSettings | undefined;
}
export const JobUpdateInstructions: StructType<JobUpdateInstructions> = {
  name: 'JobUpdateInstructions',
  binary: { read: binary.readJobUpdateInstructions, write: binary.writeJobUpdateInstructions },
  compact: { read: compact.readJobUpdateInstructions, write: compact.writeJobUpdateInstructions },
  json: { read: json.readJobUpdateInstructions, write: json.writeJobUpdateInstructions },
};

/** An update: summary and instructions. */
export interface JobUpdate {
  readonly summary?: JobUpdateSummary | undefined;
  readonly instructions?: JobUpdateInstructions | undefined;
}
export const JobUpdate: StructType<JobUpdate> = {
  name: 'JobUpdate',
  binary: { read: binary.readJobUpdate, write: binary.writeJobUpdate },
  compact: { read: compact.readJobUpdate, write: compact.writeJobUpdate },
  json: { read: json.readJobUpdate, write: json.writeJobUpdate },
};

/** An update with its history. */
export interface JobUpdateDetails {
  readonly update?: JobUpdate | undefined;
  readonly updateEvents?: readonly JobUpdateEvent[] | undefined;
  readonly instanceEvents?: readonly JobInstanceUpdateEvent[] | undefined;
}
export const JobUpdateDetails: StructType<JobUpdateDetails> = {
  name: 'JobUpdateDetails',
  binary: { read: binary.readJobUpdateDetails, write: binary.writeJobUpdateDetails },
  compact: { read: compact.readJobUpdateDetails, write: compact.writeJobUpdateDetails },
  json: { read: json.readJobUpdateDetails, write: json.writeJobUpdateDetails },
};

/** A wish to bring a job to a new config or instance count. */
export interface JobUpdateRequest {
  readonly taskConfig?: TaskConfig | undefined;
  readonly instanceCount: number;
  readonly settings?: JobUpdateSettings | undefined;
  readonly metadata?: readonly Metadata[] | undefined;
}
export const JobUpdateRequest: StructType<JobUpdateRequest> = {
  name: 'JobUpdateRequest',
  binary: { read: binary.readJobUpdateRequest, write: binary.writeJobUpdateRequest },
  compact: { read: compact.readJobUpdateRequest, write: compact.writeJobUpdateRequest },
  json: { read: json.readJobUpdateRequest, write: json.writeJobUpdateRequest },
};

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
export const JobUpdateQuery: StructType<JobUpdateQuery> = {
  name: 'JobUpdateQuery',
  binary: { read: binary.readJobUpdateQuery, write: binary.writeJobUpdateQuery },
  compact: { read: compact.readJobUpdateQuery, write: compact.writeJobUpdateQuery },
  json: { read: json.readJobUpdateQuery, write: json.writeJobUpdateQuery },
};

/** The config as the server would store it. */
export interface PopulateJobResult {
  readonly taskConfig?: TaskConfig | undefined;
}
export const PopulateJobResult: StructType<PopulateJobResult> = {
  name: 'PopulateJobResult',
  binary: { read: binary.readPopulateJobResult, write: binary.writePopulateJobResult },
  compact: { read: compact.readPopulateJobResult, write: compact.writePopulateJobResult },
  json: { read: json.readPopulateJobResult, write: json.writePopulateJobResult },
};

/** Quota of a role and what is used, by whether it counts against the quota. */
export interface GetQuotaResult {
  readonly quota?: ResourceAggregate | undefined;
  readonly prodSharedConsumption?: ResourceAggregate | undefined;
  readonly nonProdSharedConsumption?: ResourceAggregate | undefined;
  readonly prodDedicatedConsumption?: ResourceAggregate | undefined;
  readonly nonProdDedicatedConsumption?: ResourceAggregate | undefined;
}
export const GetQuotaResult: StructType<GetQuotaResult> = {
  name: 'GetQuotaResult',
  binary: { read: binary.readGetQuotaResult, write: binary.writeGetQuotaResult },
  compact: { read: compact.readGetQuotaResult, write: compact.writeGetQuotaResult },
  json: { read: json.readGetQuotaResult, write: json.writeGetQuotaResult },
};

/** Tasks that matched the query. */
export interface ScheduleStatusResult {
  readonly tasks?: readonly ScheduledTask[] | undefined;
}
export const ScheduleStatusResult: StructType<ScheduleStatusResult> = {
  name: 'ScheduleStatusResult',
  binary: { read: binary.readScheduleStatusResult, write: binary.writeScheduleStatusResult },
  compact: { read: compact.readScheduleStatusResult, write: compact.writeScheduleStatusResult },
  json: { read: json.readScheduleStatusResult, write: json.writeScheduleStatusResult },
};

/** Jobs of the role, cron jobs among them. */
export interface GetJobsResult {
  readonly configs?: readonly JobConfiguration[] | undefined;
}
export const GetJobsResult: StructType<GetJobsResult> = {
  name: 'GetJobsResult',
  binary: { read: binary.readGetJobsResult, write: binary.writeGetJobsResult },
  compact: { read: compact.readGetJobsResult, write: compact.writeGetJobsResult },
  json: { read: json.readGetJobsResult, write: json.writeGetJobsResult },
};

/** Names of the backups that can be staged. */
export interface ListBackupsResult {
  readonly backups?: readonly string[] | undefined;
}
export const ListBackupsResult: StructType<ListBackupsResult> = {
  name: 'ListBackupsResult',
  binary: { read: binary.readListBackupsResult, write: binary.writeListBackupsResult },
  compact: { read: compact.readListBackupsResult, write: compact.writeListBackupsResult },
  json: { read: json.readListBackupsResult, write: json.writeListBackupsResult },
};

/** The agents asked about, as they are now. */
export interface StartMaintenanceResult {
  readonly statuses?: readonly HostStatus[] | undefined;
}
export const StartMaintenanceResult: StructType<StartMaintenanceResult> = {
  name: 'StartMaintenanceResult',
  binary: { read: binary.readStartMaintenanceResult, write: binary.writeStartMaintenanceResult },
  compact: { read: compact.readStartMaintenanceResult, write: compact.writeStartMaintenanceResult },
  json: { read: json.readStartMaintenanceResult, write: json.writeStartMaintenanceResult },
};

/** The agents asked about, as they are now. */
export interface DrainHostsResult {
  readonly statuses?: readonly HostStatus[] | undefined;
}
export const DrainHostsResult: StructType<DrainHostsResult> = {
  name: 'DrainHostsResult',
  binary: { read: binary.readDrainHostsResult, write: binary.writeDrainHostsResult },
  compact: { read: compact.readDrainHostsResult, write: compact.writeDrainHostsResult },
  json: { read: json.readDrainHostsResult, write: json.writeDrainHostsResult },
};

/** Tasks of the staged backup. */
export interface QueryRecoveryResult {
  readonly tasks?: readonly ScheduledTask[] | undefined;
}
export const QueryRecoveryResult: StructType<QueryRecoveryResult> = {
  name: 'QueryRecoveryResult',
  binary: { read: binary.readQueryRecoveryResult, write: binary.writeQueryRecoveryResult },
  compact: { read: compact.readQueryRecoveryResult, write: compact.writeQueryRecoveryResult },
  json: { read: json.readQueryRecoveryResult, write: json.writeQueryRecoveryResult },
};

/** The agents asked about, as they are now. */
export interface MaintenanceStatusResult {
  readonly statuses?: readonly HostStatus[] | undefined;
}
export const MaintenanceStatusResult: StructType<MaintenanceStatusResult> = {
  name: 'MaintenanceStatusResult',
  binary: { read: binary.readMaintenanceStatusResult, write: binary.writeMaintenanceStatusResult },
  compact: { read: compact.readMaintenanceStatusResult, write: compact.writeMaintenanceStatusResult },
  json: { read: json.readMaintenanceStatusResult, write: json.writeMaintenanceStatusResult },
};

/** The agents asked about, as they are now. */
export interface EndMaintenanceResult {
  readonly statuses?: readonly HostStatus[] | undefined;
}
export const EndMaintenanceResult: StructType<EndMaintenanceResult> = {
  name: 'EndMaintenanceResult',
  binary: { read: binary.readEndMaintenanceResult, write: binary.writeEndMaintenanceResult },
  compact: { read: compact.readEndMaintenanceResult, write: compact.writeEndMaintenanceResult },
  json: { read: json.readEndMaintenanceResult, write: json.writeEndMaintenanceResult },
};

/** All roles that have jobs. */
export interface RoleSummaryResult {
  readonly summaries?: readonly RoleSummary[] | undefined;
}
export const RoleSummaryResult: StructType<RoleSummaryResult> = {
  name: 'RoleSummaryResult',
  binary: { read: binary.readRoleSummaryResult, write: binary.writeRoleSummaryResult },
  compact: { read: compact.readRoleSummaryResult, write: compact.writeRoleSummaryResult },
  json: { read: json.readRoleSummaryResult, write: json.writeRoleSummaryResult },
};

/** The jobs of a role, or all. */
export interface JobSummaryResult {
  readonly summaries?: readonly JobSummary[] | undefined;
}
export const JobSummaryResult: StructType<JobSummaryResult> = {
  name: 'JobSummaryResult',
  binary: { read: binary.readJobSummaryResult, write: binary.writeJobSummaryResult },
  compact: { read: compact.readJobSummaryResult, write: compact.writeJobSummaryResult },
  json: { read: json.readJobSummaryResult, write: json.writeJobSummaryResult },
};

/** The configs of a job. */
export interface ConfigSummaryResult {
  readonly summary?: ConfigSummary | undefined;
}
export const ConfigSummaryResult: StructType<ConfigSummaryResult> = {
  name: 'ConfigSummaryResult',
  binary: { read: binary.readConfigSummaryResult, write: binary.writeConfigSummaryResult },
  compact: { read: compact.readConfigSummaryResult, write: compact.writeConfigSummaryResult },
  json: { read: json.readConfigSummaryResult, write: json.writeConfigSummaryResult },
};

/** Reasons, one for each pending task that matched. */
export interface GetPendingReasonResult {
  readonly reasons?: readonly PendingReason[] | undefined;
}
export const GetPendingReasonResult: StructType<GetPendingReasonResult> = {
  name: 'GetPendingReasonResult',
  binary: { read: binary.readGetPendingReasonResult, write: binary.writeGetPendingReasonResult },
  compact: { read: compact.readGetPendingReasonResult, write: compact.writeGetPendingReasonResult },
  json: { read: json.readGetPendingReasonResult, write: json.writeGetPendingReasonResult },
};

/** The update just started, or the one in the way. */
export interface StartJobUpdateResult {
  readonly key?: JobUpdateKey | undefined;
  readonly updateSummary?: JobUpdateSummary | undefined;
}
export const StartJobUpdateResult: StructType<StartJobUpdateResult> = {
  name: 'StartJobUpdateResult',
  binary: { read: binary.readStartJobUpdateResult, write: binary.writeStartJobUpdateResult },
  compact: { read: compact.readStartJobUpdateResult, write: compact.writeStartJobUpdateResult },
  json: { read: json.readStartJobUpdateResult, write: json.writeStartJobUpdateResult },
};

/** Updates that matched, newest first. */
export interface GetJobUpdateSummariesResult {
  readonly updateSummaries?: readonly JobUpdateSummary[] | undefined;
}
export const GetJobUpdateSummariesResult: StructType<GetJobUpdateSummariesResult> = {
  name: 'GetJobUpdateSummariesResult',
  binary: { read: binary.readGetJobUpdateSummariesResult, write: binary.writeGetJobUpdateSummariesResult },
  compact: { read: compact.readGetJobUpdateSummariesResult, write: compact.writeGetJobUpdateSummariesResult },
  json: { read: json.readGetJobUpdateSummariesResult, write: json.writeGetJobUpdateSummariesResult },
};

/** The update asked for by key, or the list asked for by query. */
export interface GetJobUpdateDetailsResult {
  readonly details?: JobUpdateDetails | undefined;
  readonly detailsList?: readonly JobUpdateDetails[] | undefined;
}
export const GetJobUpdateDetailsResult: StructType<GetJobUpdateDetailsResult> = {
  name: 'GetJobUpdateDetailsResult',
  binary: { read: binary.readGetJobUpdateDetailsResult, write: binary.writeGetJobUpdateDetailsResult },
  compact: { read: compact.readGetJobUpdateDetailsResult, write: compact.writeGetJobUpdateDetailsResult },
  json: { read: json.readGetJobUpdateDetailsResult, write: json.writeGetJobUpdateDetailsResult },
};

/** Whether to go on pulsing. */
export interface PulseJobUpdateResult {
  readonly status?: JobUpdatePulseStatus | undefined;
}
export const PulseJobUpdateResult: StructType<PulseJobUpdateResult> = {
  name: 'PulseJobUpdateResult',
  binary: { read: binary.readPulseJobUpdateResult, write: binary.writePulseJobUpdateResult },
  compact: { read: compact.readPulseJobUpdateResult, write: compact.writePulseJobUpdateResult },
  json: { read: json.readPulseJobUpdateResult, write: json.writePulseJobUpdateResult },
};

/** What an update would do to which instances. */
export interface GetJobUpdateDiffResult {
  readonly add?: readonly ConfigGroup[] | undefined;
  readonly remove?: readonly ConfigGroup[] | undefined;
  readonly update?: readonly ConfigGroup[] | undefined;
  readonly unchanged?: readonly ConfigGroup[] | undefined;
}
export const GetJobUpdateDiffResult: StructType<GetJobUpdateDiffResult> = {
  name: 'GetJobUpdateDiffResult',
  binary: { read: binary.readGetJobUpdateDiffResult, write: binary.writeGetJobUpdateDiffResult },
  compact: { read: compact.readGetJobUpdateDiffResult, write: compact.writeGetJobUpdateDiffResult },
  json: { read: json.readGetJobUpdateDiffResult, write: json.writeGetJobUpdateDiffResult },
};

/** A tier and what it grants. */
export interface TierConfig {
  readonly name?: string | undefined;
  readonly settings?: ReadonlyMap<string, string> | undefined;
}
export const TierConfig: StructType<TierConfig> = {
  name: 'TierConfig',
  binary: { read: binary.readTierConfig, write: binary.writeTierConfig },
  compact: { read: compact.readTierConfig, write: compact.writeTierConfig },
  json: { read: json.readTierConfig, write: json.writeTierConfig },
};

/** All tiers and the one used when none is named. */
export interface GetTierConfigResult {
  readonly defaultTierName?: string | undefined;
  readonly tiers?: readonly TierConfig[] | undefined;
}
export const GetTierConfigResult: StructType<GetTierConfigResult> = {
  name: 'GetTierConfigResult',
  binary: { read: binary.readGetTierConfigResult, write: binary.writeGetTierConfigResult },
  compact: { read: compact.readGetTierConfigResult, write: compact.writeGetTierConfigResult },
  json: { read: json.readGetTierConfigResult, write: json.writeGetTierConfigResult },
};

/** Who answered. */
export interface ServerInfo {
  readonly clusterName?: string | undefined;
  readonly statsUrlPrefix?: string | undefined;
}
export const ServerInfo: StructType<ServerInfo> = {
  name: 'ServerInfo',
  binary: { read: binary.readServerInfo, write: binary.writeServerInfo },
  compact: { read: compact.readServerInfo, write: compact.writeServerInfo },
  json: { read: json.readServerInfo, write: json.writeServerInfo },
};

/** A message for the user. */
export interface ResponseDetail {
  readonly message?: string | undefined;
}
export const ResponseDetail: StructType<ResponseDetail> = {
  name: 'ResponseDetail',
  binary: { read: binary.readResponseDetail, write: binary.writeResponseDetail },
  compact: { read: compact.readResponseDetail, write: compact.writeResponseDetail },
  json: { read: json.readResponseDetail, write: json.writeResponseDetail },
};

/** The answer to every call. */
export interface Response {
  readonly responseCode?: ResponseCode | undefined;
  readonly serverInfo?: ServerInfo | undefined;
  readonly result?: Result | undefined;
  readonly details?: readonly ResponseDetail[] | undefined;
}
export const Response: StructType<Response> = {
  name: 'Response',
  binary: { read: binary.readResponse, write: binary.writeResponse },
  compact: { read: compact.readResponse, write: compact.writeResponse },
  json: { read: json.readResponse, write: json.writeResponse },
};

/** How to spread an explicit reconciliation. */
export interface ExplicitReconciliationSettings {
  /** Tasks asked about in one message to Mesos. */
  readonly batchSize?: number | undefined;
}
export const ExplicitReconciliationSettings: StructType<ExplicitReconciliationSettings> = {
  name: 'ExplicitReconciliationSettings',
  binary: { read: binary.readExplicitReconciliationSettings, write: binary.writeExplicitReconciliationSettings },
  compact: { read: compact.readExplicitReconciliationSettings, write: compact.writeExplicitReconciliationSettings },
  json: { read: json.readExplicitReconciliationSettings, write: json.writeExplicitReconciliationSettings },
};

/** What a lock protects. */
export type LockKey = Union<{
  readonly job: JobKey;
}>;
export const LockKey: StructType<LockKey> = {
  name: 'LockKey',
  binary: { read: binary.readLockKey, write: binary.writeLockKey },
  compact: { read: compact.readLockKey, write: compact.writeLockKey },
  json: { read: json.readLockKey, write: json.writeLockKey },
};

/** How a constraint judges the value of an attribute. */
export type TaskConstraint = Union<{
  readonly value: ValueConstraint;
  readonly limit: LimitConstraint;
}>;
export const TaskConstraint: StructType<TaskConstraint> = {
  name: 'TaskConstraint',
  binary: { read: binary.readTaskConstraint, write: binary.writeTaskConstraint },
  compact: { read: compact.readTaskConstraint, write: compact.writeTaskConstraint },
  json: { read: json.readTaskConstraint, write: json.writeTaskConstraint },
};

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
export const Resource: StructType<Resource> = {
  name: 'Resource',
  binary: { read: binary.readResource, write: binary.writeResource },
  compact: { read: compact.readResource, write: compact.writeResource },
  json: { read: json.readResource, write: json.writeResource },
};

/** File system image for the Mesos containerizer. */
export type Image = Union<{
  readonly docker: DockerImage;
  readonly appc: AppcImage;
}>;
export const Image: StructType<Image> = {
  name: 'Image',
  binary: { read: binary.readImage, write: binary.writeImage },
  compact: { read: compact.readImage, write: compact.writeImage },
  json: { read: json.readImage, write: json.writeImage },
};

/** How a task is isolated. */
export type Container = Union<{
  readonly mesos: MesosContainer;
  readonly docker: DockerContainer;
}>;
export const Container: StructType<Container> = {
  name: 'Container',
  binary: { read: binary.readContainer, write: binary.writeContainer },
  compact: { read: compact.readContainer, write: compact.writeContainer },
  json: { read: json.readContainer, write: json.writeContainer },
};

/** What maintenance must respect when it takes instances of the task down. */
export type SlaPolicy = Union<{
  readonly percentageSlaPolicy: PercentageSlaPolicy;
  readonly countSlaPolicy: CountSlaPolicy;
  readonly coordinatorSlaPolicy: CoordinatorSlaPolicy;
}>;
export const SlaPolicy: StructType<SlaPolicy> = {
  name: 'SlaPolicy',
  binary: { read: binary.readSlaPolicy, write: binary.writeSlaPolicy },
  compact: { read: compact.readSlaPolicy, write: compact.writeSlaPolicy },
  json: { read: json.readSlaPolicy, write: json.writeSlaPolicy },
};

/** In which portions an update goes through the instances. */
export type JobUpdateStrategy = Union<{
  readonly queueStrategy: QueueJobUpdateStrategy;
  readonly batchStrategy: BatchJobUpdateStrategy;
  readonly varBatchStrategy: VariableBatchJobUpdateStrategy;
}>;
export const JobUpdateStrategy: StructType<JobUpdateStrategy> = {
  name: 'JobUpdateStrategy',
  binary: { read: binary.readJobUpdateStrategy, write: binary.writeJobUpdateStrategy },
  compact: { read: compact.readJobUpdateStrategy, write: compact.writeJobUpdateStrategy },
  json: { read: json.readJobUpdateStrategy, write: json.writeJobUpdateStrategy },
};

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
export const Result: StructType<Result> = {
  name: 'Result',
  binary: { read: binary.readResult, write: binary.writeResult },
  compact: { read: compact.readResult, write: compact.writeResult },
  json: { read: json.readResult, write: json.writeResult },
};

/** What a reply message carries: the Response of the call. */
export interface ResponseReply {
  readonly success?: Response | undefined;
}
export const ResponseReply: StructType<ResponseReply> = {
  name: 'ResponseReply',
  binary: { read: binary.readResponseReply, write: binary.writeResponseReply },
  compact: { read: compact.readResponseReply, write: compact.writeResponseReply },
  json: { read: json.readResponseReply, write: json.writeResponseReply },
};

/** Arguments of getRoleSummary. */
export interface GetRoleSummaryArgs {}
export const GetRoleSummaryArgs: StructType<GetRoleSummaryArgs> = {
  name: 'GetRoleSummaryArgs',
  binary: { read: binary.readGetRoleSummaryArgs, write: binary.writeGetRoleSummaryArgs },
  compact: { read: compact.readGetRoleSummaryArgs, write: compact.writeGetRoleSummaryArgs },
  json: { read: json.readGetRoleSummaryArgs, write: json.writeGetRoleSummaryArgs },
};

/** Arguments of getJobSummary. */
export interface GetJobSummaryArgs {
  readonly role?: string | undefined;
}
export const GetJobSummaryArgs: StructType<GetJobSummaryArgs> = {
  name: 'GetJobSummaryArgs',
  binary: { read: binary.readGetJobSummaryArgs, write: binary.writeGetJobSummaryArgs },
  compact: { read: compact.readGetJobSummaryArgs, write: compact.writeGetJobSummaryArgs },
  json: { read: json.readGetJobSummaryArgs, write: json.writeGetJobSummaryArgs },
};

/** Arguments of getTasksStatus. */
export interface GetTasksStatusArgs {
  readonly query?: TaskQuery | undefined;
}
export const GetTasksStatusArgs: StructType<GetTasksStatusArgs> = {
  name: 'GetTasksStatusArgs',
  binary: { read: binary.readGetTasksStatusArgs, write: binary.writeGetTasksStatusArgs },
  compact: { read: compact.readGetTasksStatusArgs, write: compact.writeGetTasksStatusArgs },
  json: { read: json.readGetTasksStatusArgs, write: json.writeGetTasksStatusArgs },
};

/** Arguments of getTasksWithoutConfigs. */
export interface GetTasksWithoutConfigsArgs {
  readonly query?: TaskQuery | undefined;
}
export const GetTasksWithoutConfigsArgs: StructType<GetTasksWithoutConfigsArgs> = {
  name: 'GetTasksWithoutConfigsArgs',
  binary: { read: binary.readGetTasksWithoutConfigsArgs, write: binary.writeGetTasksWithoutConfigsArgs },
  compact: { read: compact.readGetTasksWithoutConfigsArgs, write: compact.writeGetTasksWithoutConfigsArgs },
  json: { read: json.readGetTasksWithoutConfigsArgs, write: json.writeGetTasksWithoutConfigsArgs },
};

/** Arguments of getPendingReason. */
export interface GetPendingReasonArgs {
  readonly query?: TaskQuery | undefined;
}
export const GetPendingReasonArgs: StructType<GetPendingReasonArgs> = {
  name: 'GetPendingReasonArgs',
  binary: { read: binary.readGetPendingReasonArgs, write: binary.writeGetPendingReasonArgs },
  compact: { read: compact.readGetPendingReasonArgs, write: compact.writeGetPendingReasonArgs },
  json: { read: json.readGetPendingReasonArgs, write: json.writeGetPendingReasonArgs },
};

/** Arguments of getConfigSummary. */
export interface GetConfigSummaryArgs {
  readonly job?: JobKey | undefined;
}
export const GetConfigSummaryArgs: StructType<GetConfigSummaryArgs> = {
  name: 'GetConfigSummaryArgs',
  binary: { read: binary.readGetConfigSummaryArgs, write: binary.writeGetConfigSummaryArgs },
  compact: { read: compact.readGetConfigSummaryArgs, write: compact.writeGetConfigSummaryArgs },
  json: { read: json.readGetConfigSummaryArgs, write: json.writeGetConfigSummaryArgs },
};

/** Arguments of getJobs. */
export interface GetJobsArgs {
  readonly ownerRole?: string | undefined;
}
export const GetJobsArgs: StructType<GetJobsArgs> = {
  name: 'GetJobsArgs',
  binary: { read: binary.readGetJobsArgs, write: binary.writeGetJobsArgs },
  compact: { read: compact.readGetJobsArgs, write: compact.writeGetJobsArgs },
  json: { read: json.readGetJobsArgs, write: json.writeGetJobsArgs },
};

/** Arguments of getQuota. */
export interface GetQuotaArgs {
  readonly ownerRole?: string | undefined;
}
export const GetQuotaArgs: StructType<GetQuotaArgs> = {
  name: 'GetQuotaArgs',
  binary: { read: binary.readGetQuotaArgs, write: binary.writeGetQuotaArgs },
  compact: { read: compact.readGetQuotaArgs, write: compact.writeGetQuotaArgs },
  json: { read: json.readGetQuotaArgs, write: json.writeGetQuotaArgs },
};

/** Arguments of populateJobConfig. */
export interface PopulateJobConfigArgs {
  readonly description?: JobConfiguration | undefined;
}
export const PopulateJobConfigArgs: StructType<PopulateJobConfigArgs> = {
  name: 'PopulateJobConfigArgs',
  binary: { read: binary.readPopulateJobConfigArgs, write: binary.writePopulateJobConfigArgs },
  compact: { read: compact.readPopulateJobConfigArgs, write: compact.writePopulateJobConfigArgs },
  json: { read: json.readPopulateJobConfigArgs, write: json.writePopulateJobConfigArgs },
};

/** Arguments of getJobUpdateSummaries. */
export interface GetJobUpdateSummariesArgs {
  readonly jobUpdateQuery?: JobUpdateQuery | undefined;
}
export const GetJobUpdateSummariesArgs: StructType<GetJobUpdateSummariesArgs> = {
  name: 'GetJobUpdateSummariesArgs',
  binary: { read: binary.readGetJobUpdateSummariesArgs, write: binary.writeGetJobUpdateSummariesArgs },
  compact: { read: compact.readGetJobUpdateSummariesArgs, write: compact.writeGetJobUpdateSummariesArgs },
  json: { read: json.readGetJobUpdateSummariesArgs, write: json.writeGetJobUpdateSummariesArgs },
};

/** Arguments of getJobUpdateDetails. */
export interface GetJobUpdateDetailsArgs {
  readonly key?: JobUpdateKey | undefined;
  readonly query?: JobUpdateQuery | undefined;
}
export const GetJobUpdateDetailsArgs: StructType<GetJobUpdateDetailsArgs> = {
  name: 'GetJobUpdateDetailsArgs',
  binary: { read: binary.readGetJobUpdateDetailsArgs, write: binary.writeGetJobUpdateDetailsArgs },
  compact: { read: compact.readGetJobUpdateDetailsArgs, write: compact.writeGetJobUpdateDetailsArgs },
  json: { read: json.readGetJobUpdateDetailsArgs, write: json.writeGetJobUpdateDetailsArgs },
};

/** Arguments of getJobUpdateDiff. */
export interface GetJobUpdateDiffArgs {
  readonly request?: JobUpdateRequest | undefined;
}
export const GetJobUpdateDiffArgs: StructType<GetJobUpdateDiffArgs> = {
  name: 'GetJobUpdateDiffArgs',
  binary: { read: binary.readGetJobUpdateDiffArgs, write: binary.writeGetJobUpdateDiffArgs },
  compact: { read: compact.readGetJobUpdateDiffArgs, write: compact.writeGetJobUpdateDiffArgs },
  json: { read: json.readGetJobUpdateDiffArgs, write: json.writeGetJobUpdateDiffArgs },
};

/** Arguments of getTierConfigs. */
export interface GetTierConfigsArgs {}
export const GetTierConfigsArgs: StructType<GetTierConfigsArgs> = {
  name: 'GetTierConfigsArgs',
  binary: { read: binary.readGetTierConfigsArgs, write: binary.writeGetTierConfigsArgs },
  compact: { read: compact.readGetTierConfigsArgs, write: compact.writeGetTierConfigsArgs },
  json: { read: json.readGetTierConfigsArgs, write: json.writeGetTierConfigsArgs },
};

/** Arguments of createJob. */
export interface CreateJobArgs {
  readonly description?: JobConfiguration | undefined;
}
export const CreateJobArgs: StructType<CreateJobArgs> = {
  name: 'CreateJobArgs',
  binary: { read: binary.readCreateJobArgs, write: binary.writeCreateJobArgs },
  compact: { read: compact.readCreateJobArgs, write: compact.writeCreateJobArgs },
  json: { read: json.readCreateJobArgs, write: json.writeCreateJobArgs },
};

/** Arguments of scheduleCronJob. */
export interface ScheduleCronJobArgs {
  readonly description?: JobConfiguration | undefined;
}
export const ScheduleCronJobArgs: StructType<ScheduleCronJobArgs> = {
  name: 'ScheduleCronJobArgs',
  binary: { read: binary.readScheduleCronJobArgs, write: binary.writeScheduleCronJobArgs },
  compact: { read: compact.readScheduleCronJobArgs, write: compact.writeScheduleCronJobArgs },
  json: { read: json.readScheduleCronJobArgs, write: json.writeScheduleCronJobArgs },
};

/** Arguments of descheduleCronJob. */
export interface DescheduleCronJobArgs {
  readonly job?: JobKey | undefined;
}
export const DescheduleCronJobArgs: StructType<DescheduleCronJobArgs> = {
  name: 'DescheduleCronJobArgs',
  binary: { read: binary.readDescheduleCronJobArgs, write: binary.writeDescheduleCronJobArgs },
  compact: { read: compact.readDescheduleCronJobArgs, write: compact.writeDescheduleCronJobArgs },
  json: { read: json.readDescheduleCronJobArgs, write: json.writeDescheduleCronJobArgs },
};

/** Arguments of startCronJob. */
export interface StartCronJobArgs {
  readonly job?: JobKey | undefined;
}
export const StartCronJobArgs: StructType<StartCronJobArgs> = {
  name: 'StartCronJobArgs',
  binary: { read: binary.readStartCronJobArgs, write: binary.writeStartCronJobArgs },
  compact: { read: compact.readStartCronJobArgs, write: compact.writeStartCronJobArgs },
  json: { read: json.readStartCronJobArgs, write: json.writeStartCronJobArgs },
};

/** Arguments of restartShards. */
export interface RestartShardsArgs {
  readonly job?: JobKey | undefined;
  readonly shardIds?: readonly number[] | undefined;
}
export const RestartShardsArgs: StructType<RestartShardsArgs> = {
  name: 'RestartShardsArgs',
  binary: { read: binary.readRestartShardsArgs, write: binary.writeRestartShardsArgs },
  compact: { read: compact.readRestartShardsArgs, write: compact.writeRestartShardsArgs },
  json: { read: json.readRestartShardsArgs, write: json.writeRestartShardsArgs },
};

/** Arguments of killTasks. */
export interface KillTasksArgs {
  readonly job?: JobKey | undefined;
  readonly instances?: readonly number[] | undefined;
  readonly message?: string | undefined;
}
export const KillTasksArgs: StructType<KillTasksArgs> = {
  name: 'KillTasksArgs',
  binary: { read: binary.readKillTasksArgs, write: binary.writeKillTasksArgs },
  compact: { read: compact.readKillTasksArgs, write: compact.writeKillTasksArgs },
  json: { read: json.readKillTasksArgs, write: json.writeKillTasksArgs },
};

/** Arguments of addInstances. */
export interface AddInstancesArgs {
  readonly key?: InstanceKey | undefined;
  readonly count: number;
}
export const AddInstancesArgs: StructType<AddInstancesArgs> = {
  name: 'AddInstancesArgs',
  binary: { read: binary.readAddInstancesArgs, write: binary.writeAddInstancesArgs },
  compact: { read: compact.readAddInstancesArgs, write: compact.writeAddInstancesArgs },
  json: { read: json.readAddInstancesArgs, write: json.writeAddInstancesArgs },
};

/** Arguments of replaceCronTemplate. */
export interface ReplaceCronTemplateArgs {
  readonly config?: JobConfiguration | undefined;
}
export const ReplaceCronTemplateArgs: StructType<ReplaceCronTemplateArgs> = {
  name: 'ReplaceCronTemplateArgs',
  binary: { read: binary.readReplaceCronTemplateArgs, write: binary.writeReplaceCronTemplateArgs },
  compact: { read: compact.readReplaceCronTemplateArgs, write: compact.writeReplaceCronTemplateArgs },
  json: { read: json.readReplaceCronTemplateArgs, write: json.writeReplaceCronTemplateArgs },
};

/** Arguments of startJobUpdate. */
export interface StartJobUpdateArgs {
  readonly request?: JobUpdateRequest | undefined;
  readonly message?: string | undefined;
}
export const StartJobUpdateArgs: StructType<StartJobUpdateArgs> = {
  name: 'StartJobUpdateArgs',
  binary: { read: binary.readStartJobUpdateArgs, write: binary.writeStartJobUpdateArgs },
  compact: { read: compact.readStartJobUpdateArgs, write: compact.writeStartJobUpdateArgs },
  json: { read: json.readStartJobUpdateArgs, write: json.writeStartJobUpdateArgs },
};

/** Arguments of pauseJobUpdate. */
export interface PauseJobUpdateArgs {
  readonly key?: JobUpdateKey | undefined;
  readonly message?: string | undefined;
}
export const PauseJobUpdateArgs: StructType<PauseJobUpdateArgs> = {
  name: 'PauseJobUpdateArgs',
  binary: { read: binary.readPauseJobUpdateArgs, write: binary.writePauseJobUpdateArgs },
  compact: { read: compact.readPauseJobUpdateArgs, write: compact.writePauseJobUpdateArgs },
  json: { read: json.readPauseJobUpdateArgs, write: json.writePauseJobUpdateArgs },
};

/** Arguments of resumeJobUpdate. */
export interface ResumeJobUpdateArgs {
  readonly key?: JobUpdateKey | undefined;
  readonly message?: string | undefined;
}
export const ResumeJobUpdateArgs: StructType<ResumeJobUpdateArgs> = {
  name: 'ResumeJobUpdateArgs',
  binary: { read: binary.readResumeJobUpdateArgs, write: binary.writeResumeJobUpdateArgs },
  compact: { read: compact.readResumeJobUpdateArgs, write: compact.writeResumeJobUpdateArgs },
  json: { read: json.readResumeJobUpdateArgs, write: json.writeResumeJobUpdateArgs },
};

/** Arguments of abortJobUpdate. */
export interface AbortJobUpdateArgs {
  readonly key?: JobUpdateKey | undefined;
  readonly message?: string | undefined;
}
export const AbortJobUpdateArgs: StructType<AbortJobUpdateArgs> = {
  name: 'AbortJobUpdateArgs',
  binary: { read: binary.readAbortJobUpdateArgs, write: binary.writeAbortJobUpdateArgs },
  compact: { read: compact.readAbortJobUpdateArgs, write: compact.writeAbortJobUpdateArgs },
  json: { read: json.readAbortJobUpdateArgs, write: json.writeAbortJobUpdateArgs },
};

/** Arguments of rollbackJobUpdate. */
export interface RollbackJobUpdateArgs {
  readonly key?: JobUpdateKey | undefined;
  readonly message?: string | undefined;
}
export const RollbackJobUpdateArgs: StructType<RollbackJobUpdateArgs> = {
  name: 'RollbackJobUpdateArgs',
  binary: { read: binary.readRollbackJobUpdateArgs, write: binary.writeRollbackJobUpdateArgs },
  compact: { read: compact.readRollbackJobUpdateArgs, write: compact.writeRollbackJobUpdateArgs },
  json: { read: json.readRollbackJobUpdateArgs, write: json.writeRollbackJobUpdateArgs },
};

/** Arguments of pulseJobUpdate. */
export interface PulseJobUpdateArgs {
  readonly key?: JobUpdateKey | undefined;
}
export const PulseJobUpdateArgs: StructType<PulseJobUpdateArgs> = {
  name: 'PulseJobUpdateArgs',
  binary: { read: binary.readPulseJobUpdateArgs, write: binary.writePulseJobUpdateArgs },
  compact: { read: compact.readPulseJobUpdateArgs, write: compact.writePulseJobUpdateArgs },
  json: { read: json.readPulseJobUpdateArgs, write: json.writePulseJobUpdateArgs },
};

/** Arguments of setQuota. */
export interface SetQuotaArgs {
  readonly ownerRole?: string | undefined;
  readonly quota?: ResourceAggregate | undefined;
}
export const SetQuotaArgs: StructType<SetQuotaArgs> = {
  name: 'SetQuotaArgs',
  binary: { read: binary.readSetQuotaArgs, write: binary.writeSetQuotaArgs },
  compact: { read: compact.readSetQuotaArgs, write: compact.writeSetQuotaArgs },
  json: { read: json.readSetQuotaArgs, write: json.writeSetQuotaArgs },
};

/** Arguments of forceTaskState. */
export interface ForceTaskStateArgs {
  readonly taskId?: string | undefined;
  readonly status?: ScheduleStatus | undefined;
}
export const ForceTaskStateArgs: StructType<ForceTaskStateArgs> = {
  name: 'ForceTaskStateArgs',
  binary: { read: binary.readForceTaskStateArgs, write: binary.writeForceTaskStateArgs },
  compact: { read: compact.readForceTaskStateArgs, write: compact.writeForceTaskStateArgs },
  json: { read: json.readForceTaskStateArgs, write: json.writeForceTaskStateArgs },
};

/** Arguments of performBackup. */
export interface PerformBackupArgs {}
export const PerformBackupArgs: StructType<PerformBackupArgs> = {
  name: 'PerformBackupArgs',
  binary: { read: binary.readPerformBackupArgs, write: binary.writePerformBackupArgs },
  compact: { read: compact.readPerformBackupArgs, write: compact.writePerformBackupArgs },
  json: { read: json.readPerformBackupArgs, write: json.writePerformBackupArgs },
};

/** Arguments of listBackups. */
export interface ListBackupsArgs {}
export const ListBackupsArgs: StructType<ListBackupsArgs> = {
  name: 'ListBackupsArgs',
  binary: { read: binary.readListBackupsArgs, write: binary.writeListBackupsArgs },
  compact: { read: compact.readListBackupsArgs, write: compact.writeListBackupsArgs },
  json: { read: json.readListBackupsArgs, write: json.writeListBackupsArgs },
};

/** Arguments of stageRecovery. */
export interface StageRecoveryArgs {
  readonly backupId?: string | undefined;
}
export const StageRecoveryArgs: StructType<StageRecoveryArgs> = {
  name: 'StageRecoveryArgs',
  binary: { read: binary.readStageRecoveryArgs, write: binary.writeStageRecoveryArgs },
  compact: { read: compact.readStageRecoveryArgs, write: compact.writeStageRecoveryArgs },
  json: { read: json.readStageRecoveryArgs, write: json.writeStageRecoveryArgs },
};

/** Arguments of queryRecovery. */
export interface QueryRecoveryArgs {
  readonly query?: TaskQuery | undefined;
}
export const QueryRecoveryArgs: StructType<QueryRecoveryArgs> = {
  name: 'QueryRecoveryArgs',
  binary: { read: binary.readQueryRecoveryArgs, write: binary.writeQueryRecoveryArgs },
  compact: { read: compact.readQueryRecoveryArgs, write: compact.writeQueryRecoveryArgs },
  json: { read: json.readQueryRecoveryArgs, write: json.writeQueryRecoveryArgs },
};

/** Arguments of deleteRecoveryTasks. */
export interface DeleteRecoveryTasksArgs {
  readonly query?: TaskQuery | undefined;
}
export const DeleteRecoveryTasksArgs: StructType<DeleteRecoveryTasksArgs> = {
  name: 'DeleteRecoveryTasksArgs',
  binary: { read: binary.readDeleteRecoveryTasksArgs, write: binary.writeDeleteRecoveryTasksArgs },
  compact: { read: compact.readDeleteRecoveryTasksArgs, write: compact.writeDeleteRecoveryTasksArgs },
  json: { read: json.readDeleteRecoveryTasksArgs, write: json.writeDeleteRecoveryTasksArgs },
};

/** Arguments of commitRecovery. */
export interface CommitRecoveryArgs {}
export const CommitRecoveryArgs: StructType<CommitRecoveryArgs> = {
  name: 'CommitRecoveryArgs',
  binary: { read: binary.readCommitRecoveryArgs, write: binary.writeCommitRecoveryArgs },
  compact: { read: compact.readCommitRecoveryArgs, write: compact.writeCommitRecoveryArgs },
  json: { read: json.readCommitRecoveryArgs, write: json.writeCommitRecoveryArgs },
};

/** Arguments of unloadRecovery. */
export interface UnloadRecoveryArgs {}
export const UnloadRecoveryArgs: StructType<UnloadRecoveryArgs> = {
  name: 'UnloadRecoveryArgs',
  binary: { read: binary.readUnloadRecoveryArgs, write: binary.writeUnloadRecoveryArgs },
  compact: { read: compact.readUnloadRecoveryArgs, write: compact.writeUnloadRecoveryArgs },
  json: { read: json.readUnloadRecoveryArgs, write: json.writeUnloadRecoveryArgs },
};

/** Arguments of startMaintenance. */
export interface StartMaintenanceArgs {
  readonly hosts?: Hosts | undefined;
}
export const StartMaintenanceArgs: StructType<StartMaintenanceArgs> = {
  name: 'StartMaintenanceArgs',
  binary: { read: binary.readStartMaintenanceArgs, write: binary.writeStartMaintenanceArgs },
  compact: { read: compact.readStartMaintenanceArgs, write: compact.writeStartMaintenanceArgs },
  json: { read: json.readStartMaintenanceArgs, write: json.writeStartMaintenanceArgs },
};

/** Arguments of drainHosts. */
export interface DrainHostsArgs {
  readonly hosts?: Hosts | undefined;
}
export const DrainHostsArgs: StructType<DrainHostsArgs> = {
  name: 'DrainHostsArgs',
  binary: { read: binary.readDrainHostsArgs, write: binary.writeDrainHostsArgs },
  compact: { read: compact.readDrainHostsArgs, write: compact.writeDrainHostsArgs },
  json: { read: json.readDrainHostsArgs, write: json.writeDrainHostsArgs },
};

/** Arguments of maintenanceStatus. */
export interface MaintenanceStatusArgs {
  readonly hosts?: Hosts | undefined;
}
export const MaintenanceStatusArgs: StructType<MaintenanceStatusArgs> = {
  name: 'MaintenanceStatusArgs',
  binary: { read: binary.readMaintenanceStatusArgs, write: binary.writeMaintenanceStatusArgs },
  compact: { read: compact.readMaintenanceStatusArgs, write: compact.writeMaintenanceStatusArgs },
  json: { read: json.readMaintenanceStatusArgs, write: json.writeMaintenanceStatusArgs },
};

/** Arguments of endMaintenance. */
export interface EndMaintenanceArgs {
  readonly hosts?: Hosts | undefined;
}
export const EndMaintenanceArgs: StructType<EndMaintenanceArgs> = {
  name: 'EndMaintenanceArgs',
  binary: { read: binary.readEndMaintenanceArgs, write: binary.writeEndMaintenanceArgs },
  compact: { read: compact.readEndMaintenanceArgs, write: compact.writeEndMaintenanceArgs },
  json: { read: json.readEndMaintenanceArgs, write: json.writeEndMaintenanceArgs },
};

/** Arguments of slaDrainHosts. */
export interface SlaDrainHostsArgs {
  readonly hosts?: Hosts | undefined;
  readonly defaultSlaPolicy?: SlaPolicy | undefined;
  readonly timeoutSecs: Int64;
}
export const SlaDrainHostsArgs: StructType<SlaDrainHostsArgs> = {
  name: 'SlaDrainHostsArgs',
  binary: { read: binary.readSlaDrainHostsArgs, write: binary.writeSlaDrainHostsArgs },
  compact: { read: compact.readSlaDrainHostsArgs, write: compact.writeSlaDrainHostsArgs },
  json: { read: json.readSlaDrainHostsArgs, write: json.writeSlaDrainHostsArgs },
};

/** Arguments of snapshot. */
export interface SnapshotArgs {}
export const SnapshotArgs: StructType<SnapshotArgs> = {
  name: 'SnapshotArgs',
  binary: { read: binary.readSnapshotArgs, write: binary.writeSnapshotArgs },
  compact: { read: compact.readSnapshotArgs, write: compact.writeSnapshotArgs },
  json: { read: json.readSnapshotArgs, write: json.writeSnapshotArgs },
};

/** Arguments of triggerExplicitTaskReconciliation. */
export interface TriggerExplicitTaskReconciliationArgs {
  readonly settings?: ExplicitReconciliationSettings | undefined;
}
export const TriggerExplicitTaskReconciliationArgs: StructType<TriggerExplicitTaskReconciliationArgs> = {
  name: 'TriggerExplicitTaskReconciliationArgs',
  binary: { read: binary.readTriggerExplicitTaskReconciliationArgs, write: binary.writeTriggerExplicitTaskReconciliationArgs },
  compact: { read: compact.readTriggerExplicitTaskReconciliationArgs, write: compact.writeTriggerExplicitTaskReconciliationArgs },
  json: { read: json.readTriggerExplicitTaskReconciliationArgs, write: json.writeTriggerExplicitTaskReconciliationArgs },
};

/** Arguments of triggerImplicitTaskReconciliation. */
export interface TriggerImplicitTaskReconciliationArgs {}
export const TriggerImplicitTaskReconciliationArgs: StructType<TriggerImplicitTaskReconciliationArgs> = {
  name: 'TriggerImplicitTaskReconciliationArgs',
  binary: { read: binary.readTriggerImplicitTaskReconciliationArgs, write: binary.writeTriggerImplicitTaskReconciliationArgs },
  compact: { read: compact.readTriggerImplicitTaskReconciliationArgs, write: compact.writeTriggerImplicitTaskReconciliationArgs },
  json: { read: json.readTriggerImplicitTaskReconciliationArgs, write: json.writeTriggerImplicitTaskReconciliationArgs },
};

/** Arguments of pruneTasks. */
export interface PruneTasksArgs {
  readonly query?: TaskQuery | undefined;
}
export const PruneTasksArgs: StructType<PruneTasksArgs> = {
  name: 'PruneTasksArgs',
  binary: { read: binary.readPruneTasksArgs, write: binary.writePruneTasksArgs },
  compact: { read: compact.readPruneTasksArgs, write: compact.writePruneTasksArgs },
  json: { read: json.readPruneTasksArgs, write: json.writePruneTasksArgs },
};

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
