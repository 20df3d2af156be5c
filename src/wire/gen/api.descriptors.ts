// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { StructDescriptor, TypeDescriptor } from '../descriptors.ts';
import { MaintenanceMode, MaintenanceModeName, Mode, ModeName, CronCollisionPolicy, CronCollisionPolicyName, ScheduleStatus, ScheduleStatusName, JobUpdateStatus, JobUpdateStatusName, JobUpdateAction, JobUpdateActionName, JobUpdatePulseStatus, JobUpdatePulseStatusName, ResponseCode, ResponseCodeName } from './api.enums.ts';

const bool = { kind: 'bool' } as const;
const i32 = { kind: 'i32' } as const;
const i64 = { kind: 'i64' } as const;
const double = { kind: 'double' } as const;
const string = { kind: 'string' } as const;
const MaintenanceModeType = { kind: 'enum', name: 'MaintenanceMode', numbers: MaintenanceMode, names: MaintenanceModeName } as const;
const ModeType = { kind: 'enum', name: 'Mode', numbers: Mode, names: ModeName } as const;
const CronCollisionPolicyType = { kind: 'enum', name: 'CronCollisionPolicy', numbers: CronCollisionPolicy, names: CronCollisionPolicyName } as const;
const ScheduleStatusType = { kind: 'enum', name: 'ScheduleStatus', numbers: ScheduleStatus, names: ScheduleStatusName } as const;
const JobUpdateStatusType = { kind: 'enum', name: 'JobUpdateStatus', numbers: JobUpdateStatus, names: JobUpdateStatusName } as const;
const JobUpdateActionType = { kind: 'enum', name: 'JobUpdateAction', numbers: JobUpdateAction, names: JobUpdateActionName } as const;
const JobUpdatePulseStatusType = { kind: 'enum', name: 'JobUpdatePulseStatus', numbers: JobUpdatePulseStatus, names: JobUpdatePulseStatusName } as const;
const ResponseCodeType = { kind: 'enum', name: 'ResponseCode', numbers: ResponseCode, names: ResponseCodeName } as const;
const struct = (name: string) => ({ kind: 'struct', name }) as const;
const list = (element: TypeDescriptor) => ({ kind: 'list', element }) as const;
const set = (element: TypeDescriptor) => ({ kind: 'set', element }) as const;
const map = (key: TypeDescriptor, value: TypeDescriptor) => ({ kind: 'map', key, value }) as const;

/** Every struct and union of api.thrift, and the arguments of every method, by name. */
export const apiDescriptors: Readonly<Record<string, StructDescriptor>> = {
  JobKey: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'role', type: string, optional: false },
      { id: 2, name: 'environment', type: string, optional: false },
      { id: 3, name: 'name', type: string, optional: false },
    ],
  },
  InstanceKey: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'jobKey', type: struct('JobKey'), optional: false },
      { id: 2, name: 'instanceId', type: i32, optional: false },
    ],
  },
  Identity: {
    kind: 'struct',
    fields: [
      { id: 2, name: 'user', type: string, optional: false },
    ],
  },
  Lock: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'key', type: struct('LockKey'), optional: false },
      { id: 2, name: 'token', type: string, optional: false },
      { id: 3, name: 'user', type: string, optional: false },
      { id: 4, name: 'timestampMs', type: i64, optional: false },
      { id: 5, name: 'message', type: string, optional: true },
    ],
  },
  Package: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'role', type: string, optional: false },
      { id: 2, name: 'name', type: string, optional: false },
      { id: 3, name: 'version', type: i32, optional: false },
    ],
  },
  Metadata: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'key', type: string, optional: false },
      { id: 2, name: 'value', type: string, optional: false },
    ],
  },
  Range: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'first', type: i32, optional: false },
      { id: 2, name: 'last', type: i32, optional: false },
    ],
  },
  Attribute: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'name', type: string, optional: false },
      { id: 2, name: 'values', type: set(string), optional: false },
    ],
  },
  HostAttributes: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'host', type: string, optional: false },
      { id: 2, name: 'attributes', type: set(struct('Attribute')), optional: false },
      { id: 3, name: 'mode', type: MaintenanceModeType, optional: true },
      { id: 4, name: 'slaveId', type: string, optional: true },
    ],
  },
  HostStatus: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'host', type: string, optional: false },
      { id: 2, name: 'mode', type: MaintenanceModeType, optional: false },
    ],
  },
  Hosts: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'hostNames', type: set(string), optional: false },
    ],
  },
  ValueConstraint: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'negated', type: bool, optional: false },
      { id: 2, name: 'values', type: set(string), optional: false },
    ],
  },
  LimitConstraint: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'limit', type: i32, optional: false },
    ],
  },
  Constraint: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'name', type: string, optional: false },
      { id: 2, name: 'constraint', type: struct('TaskConstraint'), optional: false },
    ],
  },
  ResourceAggregate: {
    kind: 'struct',
    fields: [
      { id: 4, name: 'resources', type: set(struct('Resource')), optional: false },
    ],
  },
  MesosFetcherURI: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'value', type: string, optional: false },
      { id: 2, name: 'extract', type: bool, optional: true },
      { id: 3, name: 'cache', type: bool, optional: true },
      { id: 4, name: 'outputFile', type: string, optional: true },
    ],
  },
  ExecutorConfig: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'name', type: string, optional: false },
      { id: 2, name: 'data', type: string, optional: false },
    ],
  },
  Volume: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'containerPath', type: string, optional: false },
      { id: 2, name: 'hostPath', type: string, optional: false },
      { id: 3, name: 'mode', type: ModeType, optional: false },
    ],
  },
  DockerImage: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'name', type: string, optional: false },
      { id: 2, name: 'tag', type: string, optional: false },
    ],
  },
  AppcImage: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'name', type: string, optional: false },
      { id: 2, name: 'imageId', type: string, optional: false },
    ],
  },
  MesosContainer: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'image', type: struct('Image'), optional: true },
      { id: 2, name: 'volumes', type: list(struct('Volume')), optional: true },
    ],
  },
  DockerParameter: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'name', type: string, optional: false },
      { id: 2, name: 'value', type: string, optional: false },
    ],
  },
  DockerContainer: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'image', type: string, optional: false },
      { id: 2, name: 'parameters', type: list(struct('DockerParameter')), optional: true },
    ],
  },
  PartitionPolicy: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'reschedule', type: bool, optional: false },
      { id: 2, name: 'delaySecs', type: i64, optional: true },
    ],
  },
  PercentageSlaPolicy: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'percentage', type: double, optional: false },
      { id: 2, name: 'durationSecs', type: i64, optional: false },
    ],
  },
  CountSlaPolicy: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'count', type: i64, optional: false },
      { id: 2, name: 'durationSecs', type: i64, optional: false },
    ],
  },
  CoordinatorSlaPolicy: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'coordinatorUrl', type: string, optional: false },
      { id: 2, name: 'statusKey', type: string, optional: false },
    ],
  },
  HostMaintenanceRequest: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'host', type: string, optional: false },
      { id: 2, name: 'defaultSlaPolicy', type: struct('SlaPolicy'), optional: false },
      { id: 3, name: 'timeoutSecs', type: i64, optional: false },
      { id: 4, name: 'createdTimestampMs', type: i64, optional: false },
    ],
  },
  TaskConfig: {
    kind: 'struct',
    fields: [
      { id: 28, name: 'job', type: struct('JobKey'), optional: false },
      { id: 17, name: 'owner', type: struct('Identity'), optional: false },
      { id: 7, name: 'isService', type: bool, optional: false },
      { id: 11, name: 'priority', type: i32, optional: false },
      { id: 13, name: 'maxTaskFailures', type: i32, optional: false },
      { id: 18, name: 'production', type: bool, optional: true },
      { id: 30, name: 'tier', type: string, optional: true },
      { id: 32, name: 'resources', type: set(struct('Resource')), optional: false },
      { id: 20, name: 'constraints', type: set(struct('Constraint')), optional: false },
      { id: 33, name: 'mesosFetcherUris', type: set(struct('MesosFetcherURI')), optional: true },
      { id: 22, name: 'taskLinks', type: map(string, string), optional: true },
      { id: 23, name: 'contactEmail', type: string, optional: true },
      { id: 25, name: 'executorConfig', type: struct('ExecutorConfig'), optional: true },
      { id: 27, name: 'metadata', type: set(struct('Metadata')), optional: true },
      { id: 34, name: 'partitionPolicy', type: struct('PartitionPolicy'), optional: true },
      { id: 35, name: 'slaPolicy', type: struct('SlaPolicy'), optional: true },
      { id: 29, name: 'container', type: struct('Container'), optional: false, fallback: { mesos: { image: undefined, volumes: undefined }, docker: undefined } },
    ],
  },
  JobConfiguration: {
    kind: 'struct',
    fields: [
      { id: 9, name: 'key', type: struct('JobKey'), optional: false },
      { id: 7, name: 'owner', type: struct('Identity'), optional: false },
      { id: 4, name: 'cronSchedule', type: string, optional: true },
      { id: 5, name: 'cronCollisionPolicy', type: CronCollisionPolicyType, optional: false },
      { id: 6, name: 'taskConfig', type: struct('TaskConfig'), optional: false },
      { id: 8, name: 'instanceCount', type: i32, optional: false },
    ],
  },
  JobStats: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'activeTaskCount', type: i32, optional: false },
      { id: 2, name: 'finishedTaskCount', type: i32, optional: false },
      { id: 3, name: 'failedTaskCount', type: i32, optional: false },
      { id: 4, name: 'pendingTaskCount', type: i32, optional: false },
    ],
  },
  JobSummary: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'job', type: struct('JobConfiguration'), optional: false },
      { id: 2, name: 'stats', type: struct('JobStats'), optional: false },
      { id: 3, name: 'nextCronRunMs', type: i64, optional: true },
    ],
  },
  ConfigGroup: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'config', type: struct('TaskConfig'), optional: false },
      { id: 3, name: 'instances', type: set(struct('Range')), optional: false },
    ],
  },
  ConfigSummary: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'key', type: struct('JobKey'), optional: false },
      { id: 2, name: 'groups', type: set(struct('ConfigGroup')), optional: false },
    ],
  },
  RoleSummary: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'role', type: string, optional: false },
      { id: 2, name: 'jobCount', type: i32, optional: false },
      { id: 3, name: 'cronJobCount', type: i32, optional: false },
    ],
  },
  TaskEvent: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'timestamp', type: i64, optional: false },
      { id: 2, name: 'status', type: ScheduleStatusType, optional: false },
      { id: 3, name: 'message', type: string, optional: true },
      { id: 4, name: 'scheduler', type: string, optional: true },
    ],
  },
  AssignedTask: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'taskId', type: string, optional: false },
      { id: 2, name: 'slaveId', type: string, optional: false },
      { id: 3, name: 'slaveHost', type: string, optional: false },
      { id: 4, name: 'task', type: struct('TaskConfig'), optional: false },
      { id: 5, name: 'assignedPorts', type: map(string, i32), optional: false },
      { id: 6, name: 'instanceId', type: i32, optional: false },
    ],
  },
  ScheduledTask: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'assignedTask', type: struct('AssignedTask'), optional: false },
      { id: 2, name: 'status', type: ScheduleStatusType, optional: false },
      { id: 3, name: 'failureCount', type: i32, optional: false },
      { id: 6, name: 'timesPartitioned', type: i32, optional: false },
      { id: 4, name: 'taskEvents', type: list(struct('TaskEvent')), optional: false },
      { id: 5, name: 'ancestorId', type: string, optional: false },
    ],
  },
  TaskQuery: {
    kind: 'struct',
    fields: [
      { id: 14, name: 'role', type: string, optional: true },
      { id: 9, name: 'environment', type: string, optional: true },
      { id: 2, name: 'jobName', type: string, optional: true },
      { id: 4, name: 'taskIds', type: set(string), optional: true },
      { id: 5, name: 'statuses', type: set(ScheduleStatusType), optional: true },
      { id: 7, name: 'instanceIds', type: set(i32), optional: true },
      { id: 10, name: 'slaveHosts', type: set(string), optional: true },
      { id: 11, name: 'jobKeys', type: set(struct('JobKey')), optional: true },
      { id: 12, name: 'offset', type: i32, optional: true },
      { id: 13, name: 'limit', type: i32, optional: true },
    ],
  },
  PendingReason: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'taskId', type: string, optional: false },
      { id: 2, name: 'reason', type: string, optional: false },
    ],
  },
  JobUpdateKey: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'job', type: struct('JobKey'), optional: false },
      { id: 2, name: 'id', type: string, optional: false },
    ],
  },
  QueueJobUpdateStrategy: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'groupSize', type: i32, optional: false },
    ],
  },
  BatchJobUpdateStrategy: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'groupSize', type: i32, optional: false },
      { id: 2, name: 'autopauseAfterBatch', type: bool, optional: false },
    ],
  },
  VariableBatchJobUpdateStrategy: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'groupSizes', type: list(i32), optional: false },
      { id: 2, name: 'autopauseAfterBatch', type: bool, optional: false },
    ],
  },
  JobUpdateSettings: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'updateGroupSize', type: i32, optional: false },
      { id: 2, name: 'maxPerInstanceFailures', type: i32, optional: false },
      { id: 3, name: 'maxFailedInstances', type: i32, optional: false },
      { id: 5, name: 'minWaitInInstanceRunningMs', type: i32, optional: false },
      { id: 6, name: 'rollbackOnFailure', type: bool, optional: false },
      { id: 7, name: 'updateOnlyTheseInstances', type: set(struct('Range')), optional: false },
      { id: 8, name: 'waitForBatchCompletion', type: bool, optional: false },
      { id: 9, name: 'blockIfNoPulsesAfterMs', type: i32, optional: true },
      { id: 10, name: 'slaAware', type: bool, optional: true },
      { id: 11, name: 'updateStrategy', type: struct('JobUpdateStrategy'), optional: true },
    ],
  },
  JobUpdateEvent: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'status', type: JobUpdateStatusType, optional: false },
      { id: 2, name: 'timestampMs', type: i64, optional: false },
      { id: 3, name: 'user', type: string, optional: true },
      { id: 4, name: 'message', type: string, optional: true },
    ],
  },
  JobInstanceUpdateEvent: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'instanceId', type: i32, optional: false },
      { id: 2, name: 'timestampMs', type: i64, optional: false },
      { id: 3, name: 'action', type: JobUpdateActionType, optional: false },
      { id: 4, name: 'message', type: string, optional: true },
    ],
  },
  InstanceTaskConfig: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'task', type: struct('TaskConfig'), optional: false },
      { id: 2, name: 'instances', type: set(struct('Range')), optional: false },
    ],
  },
  JobUpdateState: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'status', type: JobUpdateStatusType, optional: false },
      { id: 2, name: 'createdTimestampMs', type: i64, optional: false },
      { id: 3, name: 'lastModifiedTimestampMs', type: i64, optional: false },
    ],
  },
  JobUpdateSummary: {
    kind: 'struct',
    fields: [
      { id: 5, name: 'key', type: struct('JobUpdateKey'), optional: false },
      { id: 3, name: 'user', type: string, optional: false },
      { id: 4, name: 'state', type: struct('JobUpdateState'), optional: false },
      { id: 6, name: 'metadata', type: set(struct('Metadata')), optional: true },
    ],
  },
  JobUpdateInstructions: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'initialState', type: set(struct('InstanceTaskConfig')), optional: false },
      { id: 2, name: 'desiredState', type: struct('InstanceTaskConfig'), optional: false },
      { id: 3, name: 'settings', type: struct('JobUpdateSettings'), optional: false },
    ],
  },
  JobUpdate: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'summary', type: struct('JobUpdateSummary'), optional: false },
      { id: 2, name: 'instructions', type: struct('JobUpdateInstructions'), optional: false },
    ],
  },
  JobUpdateDetails: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'update', type: struct('JobUpdate'), optional: false },
      { id: 2, name: 'updateEvents', type: list(struct('JobUpdateEvent')), optional: false },
      { id: 3, name: 'instanceEvents', type: list(struct('JobInstanceUpdateEvent')), optional: false },
    ],
  },
  JobUpdateRequest: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'taskConfig', type: struct('TaskConfig'), optional: false },
      { id: 2, name: 'instanceCount', type: i32, optional: false },
      { id: 3, name: 'settings', type: struct('JobUpdateSettings'), optional: false },
      { id: 4, name: 'metadata', type: set(struct('Metadata')), optional: true },
    ],
  },
  JobUpdateQuery: {
    kind: 'struct',
    fields: [
      { id: 2, name: 'role', type: string, optional: false },
      { id: 8, name: 'key', type: struct('JobUpdateKey'), optional: false },
      { id: 3, name: 'jobKey', type: struct('JobKey'), optional: false },
      { id: 4, name: 'user', type: string, optional: false },
      { id: 5, name: 'updateStatuses', type: set(JobUpdateStatusType), optional: false },
      { id: 6, name: 'offset', type: i32, optional: false },
      { id: 7, name: 'limit', type: i32, optional: false },
    ],
  },
  PopulateJobResult: {
    kind: 'struct',
    fields: [
      { id: 2, name: 'taskConfig', type: struct('TaskConfig'), optional: false },
    ],
  },
  GetQuotaResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'quota', type: struct('ResourceAggregate'), optional: false },
      { id: 2, name: 'prodSharedConsumption', type: struct('ResourceAggregate'), optional: true },
      { id: 3, name: 'nonProdSharedConsumption', type: struct('ResourceAggregate'), optional: true },
      { id: 4, name: 'prodDedicatedConsumption', type: struct('ResourceAggregate'), optional: true },
      { id: 5, name: 'nonProdDedicatedConsumption', type: struct('ResourceAggregate'), optional: true },
    ],
  },
  ScheduleStatusResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'tasks', type: list(struct('ScheduledTask')), optional: false },
    ],
  },
  GetJobsResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'configs', type: set(struct('JobConfiguration')), optional: false },
    ],
  },
  ListBackupsResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'backups', type: set(string), optional: false },
    ],
  },
  StartMaintenanceResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'statuses', type: set(struct('HostStatus')), optional: false },
    ],
  },
  DrainHostsResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'statuses', type: set(struct('HostStatus')), optional: false },
    ],
  },
  QueryRecoveryResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'tasks', type: set(struct('ScheduledTask')), optional: false },
    ],
  },
  MaintenanceStatusResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'statuses', type: set(struct('HostStatus')), optional: false },
    ],
  },
  EndMaintenanceResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'statuses', type: set(struct('HostStatus')), optional: false },
    ],
  },
  RoleSummaryResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'summaries', type: set(struct('RoleSummary')), optional: false },
    ],
  },
  JobSummaryResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'summaries', type: set(struct('JobSummary')), optional: false },
    ],
  },
  ConfigSummaryResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'summary', type: struct('ConfigSummary'), optional: false },
    ],
  },
  GetPendingReasonResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'reasons', type: set(struct('PendingReason')), optional: false },
    ],
  },
  StartJobUpdateResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'key', type: struct('JobUpdateKey'), optional: false },
      { id: 2, name: 'updateSummary', type: struct('JobUpdateSummary'), optional: true },
    ],
  },
  GetJobUpdateSummariesResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'updateSummaries', type: list(struct('JobUpdateSummary')), optional: false },
    ],
  },
  GetJobUpdateDetailsResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'details', type: struct('JobUpdateDetails'), optional: false },
      { id: 2, name: 'detailsList', type: list(struct('JobUpdateDetails')), optional: false },
    ],
  },
  PulseJobUpdateResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'status', type: JobUpdatePulseStatusType, optional: false },
    ],
  },
  GetJobUpdateDiffResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'add', type: set(struct('ConfigGroup')), optional: false },
      { id: 2, name: 'remove', type: set(struct('ConfigGroup')), optional: false },
      { id: 3, name: 'update', type: set(struct('ConfigGroup')), optional: false },
      { id: 4, name: 'unchanged', type: set(struct('ConfigGroup')), optional: false },
    ],
  },
  TierConfig: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'name', type: string, optional: false },
      { id: 2, name: 'settings', type: map(string, string), optional: false },
    ],
  },
  GetTierConfigResult: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'defaultTierName', type: string, optional: false },
      { id: 2, name: 'tiers', type: set(struct('TierConfig')), optional: false },
    ],
  },
  ServerInfo: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'clusterName', type: string, optional: false },
      { id: 3, name: 'statsUrlPrefix', type: string, optional: false },
    ],
  },
  ResponseDetail: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'message', type: string, optional: false },
    ],
  },
  Response: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'responseCode', type: ResponseCodeType, optional: false },
      { id: 5, name: 'serverInfo', type: struct('ServerInfo'), optional: false },
      { id: 3, name: 'result', type: struct('Result'), optional: true },
      { id: 6, name: 'details', type: list(struct('ResponseDetail')), optional: false },
    ],
  },
  ExplicitReconciliationSettings: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'batchSize', type: i32, optional: true },
    ],
  },
  LockKey: {
    kind: 'union',
    fields: [
      { id: 1, name: 'job', type: struct('JobKey'), optional: true },
    ],
  },
  TaskConstraint: {
    kind: 'union',
    fields: [
      { id: 1, name: 'value', type: struct('ValueConstraint'), optional: true },
      { id: 2, name: 'limit', type: struct('LimitConstraint'), optional: true },
    ],
  },
  Resource: {
    kind: 'union',
    fields: [
      { id: 1, name: 'numCpus', type: double, optional: true },
      { id: 2, name: 'ramMb', type: i64, optional: true },
      { id: 3, name: 'diskMb', type: i64, optional: true },
      { id: 4, name: 'namedPort', type: string, optional: true },
      { id: 5, name: 'numGpus', type: i64, optional: true },
      { id: 6, name: 'ipAddr', type: i64, optional: true },
    ],
  },
  Image: {
    kind: 'union',
    fields: [
      { id: 1, name: 'docker', type: struct('DockerImage'), optional: true },
      { id: 2, name: 'appc', type: struct('AppcImage'), optional: true },
    ],
  },
  Container: {
    kind: 'union',
    fields: [
      { id: 1, name: 'mesos', type: struct('MesosContainer'), optional: true },
      { id: 2, name: 'docker', type: struct('DockerContainer'), optional: true },
    ],
  },
  SlaPolicy: {
    kind: 'union',
    fields: [
      { id: 1, name: 'percentageSlaPolicy', type: struct('PercentageSlaPolicy'), optional: true },
      { id: 2, name: 'countSlaPolicy', type: struct('CountSlaPolicy'), optional: true },
      { id: 3, name: 'coordinatorSlaPolicy', type: struct('CoordinatorSlaPolicy'), optional: true },
    ],
  },
  JobUpdateStrategy: {
    kind: 'union',
    fields: [
      { id: 1, name: 'queueStrategy', type: struct('QueueJobUpdateStrategy'), optional: true },
      { id: 2, name: 'batchStrategy', type: struct('BatchJobUpdateStrategy'), optional: true },
      { id: 3, name: 'varBatchStrategy', type: struct('VariableBatchJobUpdateStrategy'), optional: true },
    ],
  },
  Result: {
    kind: 'union',
    fields: [
      { id: 1, name: 'populateJobResult', type: struct('PopulateJobResult'), optional: true },
      { id: 3, name: 'scheduleStatusResult', type: struct('ScheduleStatusResult'), optional: true },
      { id: 4, name: 'getJobsResult', type: struct('GetJobsResult'), optional: true },
      { id: 5, name: 'getQuotaResult', type: struct('GetQuotaResult'), optional: true },
      { id: 6, name: 'listBackupsResult', type: struct('ListBackupsResult'), optional: true },
      { id: 7, name: 'startMaintenanceResult', type: struct('StartMaintenanceResult'), optional: true },
      { id: 8, name: 'drainHostsResult', type: struct('DrainHostsResult'), optional: true },
      { id: 9, name: 'queryRecoveryResult', type: struct('QueryRecoveryResult'), optional: true },
      { id: 10, name: 'maintenanceStatusResult', type: struct('MaintenanceStatusResult'), optional: true },
      { id: 11, name: 'endMaintenanceResult', type: struct('EndMaintenanceResult'), optional: true },
      { id: 17, name: 'roleSummaryResult', type: struct('RoleSummaryResult'), optional: true },
      { id: 18, name: 'jobSummaryResult', type: struct('JobSummaryResult'), optional: true },
      { id: 20, name: 'configSummaryResult', type: struct('ConfigSummaryResult'), optional: true },
      { id: 21, name: 'getPendingReasonResult', type: struct('GetPendingReasonResult'), optional: true },
      { id: 22, name: 'startJobUpdateResult', type: struct('StartJobUpdateResult'), optional: true },
      { id: 23, name: 'getJobUpdateSummariesResult', type: struct('GetJobUpdateSummariesResult'), optional: true },
      { id: 24, name: 'getJobUpdateDetailsResult', type: struct('GetJobUpdateDetailsResult'), optional: true },
      { id: 25, name: 'pulseJobUpdateResult', type: struct('PulseJobUpdateResult'), optional: true },
      { id: 26, name: 'getJobUpdateDiffResult', type: struct('GetJobUpdateDiffResult'), optional: true },
      { id: 27, name: 'getTierConfigResult', type: struct('GetTierConfigResult'), optional: true },
    ],
  },
  GetRoleSummaryArgs: {
    kind: 'struct',
    fields: [],
  },
  GetJobSummaryArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'role', type: string, optional: false },
    ],
  },
  GetTasksStatusArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
  GetTasksWithoutConfigsArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
  GetPendingReasonArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
  GetConfigSummaryArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'job', type: struct('JobKey'), optional: false },
    ],
  },
  GetJobsArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'ownerRole', type: string, optional: false },
    ],
  },
  GetQuotaArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'ownerRole', type: string, optional: false },
    ],
  },
  PopulateJobConfigArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'description', type: struct('JobConfiguration'), optional: false },
    ],
  },
  GetJobUpdateSummariesArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'jobUpdateQuery', type: struct('JobUpdateQuery'), optional: false },
    ],
  },
  GetJobUpdateDetailsArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'key', type: struct('JobUpdateKey'), optional: false },
      { id: 2, name: 'query', type: struct('JobUpdateQuery'), optional: false },
    ],
  },
  GetJobUpdateDiffArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'request', type: struct('JobUpdateRequest'), optional: false },
    ],
  },
  GetTierConfigsArgs: {
    kind: 'struct',
    fields: [],
  },
  CreateJobArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'description', type: struct('JobConfiguration'), optional: false },
    ],
  },
  ScheduleCronJobArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'description', type: struct('JobConfiguration'), optional: false },
    ],
  },
  DescheduleCronJobArgs: {
    kind: 'struct',
    fields: [
      { id: 4, name: 'job', type: struct('JobKey'), optional: false },
    ],
  },
  StartCronJobArgs: {
    kind: 'struct',
    fields: [
      { id: 4, name: 'job', type: struct('JobKey'), optional: false },
    ],
  },
  RestartShardsArgs: {
    kind: 'struct',
    fields: [
      { id: 5, name: 'job', type: struct('JobKey'), optional: false },
      { id: 3, name: 'shardIds', type: set(i32), optional: false },
    ],
  },
  KillTasksArgs: {
    kind: 'struct',
    fields: [
      { id: 4, name: 'job', type: struct('JobKey'), optional: false },
      { id: 5, name: 'instances', type: set(i32), optional: false },
      { id: 6, name: 'message', type: string, optional: false },
    ],
  },
  AddInstancesArgs: {
    kind: 'struct',
    fields: [
      { id: 3, name: 'key', type: struct('InstanceKey'), optional: false },
      { id: 4, name: 'count', type: i32, optional: false },
    ],
  },
  ReplaceCronTemplateArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'config', type: struct('JobConfiguration'), optional: false },
    ],
  },
  StartJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'request', type: struct('JobUpdateRequest'), optional: false },
      { id: 3, name: 'message', type: string, optional: false },
    ],
  },
  PauseJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'key', type: struct('JobUpdateKey'), optional: false },
      { id: 3, name: 'message', type: string, optional: false },
    ],
  },
  ResumeJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'key', type: struct('JobUpdateKey'), optional: false },
      { id: 3, name: 'message', type: string, optional: false },
    ],
  },
  AbortJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'key', type: struct('JobUpdateKey'), optional: false },
      { id: 3, name: 'message', type: string, optional: false },
    ],
  },
  RollbackJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'key', type: struct('JobUpdateKey'), optional: false },
      { id: 2, name: 'message', type: string, optional: false },
    ],
  },
  PulseJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'key', type: struct('JobUpdateKey'), optional: false },
    ],
  },
  SetQuotaArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'ownerRole', type: string, optional: false },
      { id: 2, name: 'quota', type: struct('ResourceAggregate'), optional: false },
    ],
  },
  ForceTaskStateArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'taskId', type: string, optional: false },
      { id: 2, name: 'status', type: ScheduleStatusType, optional: false },
    ],
  },
  PerformBackupArgs: {
    kind: 'struct',
    fields: [],
  },
  ListBackupsArgs: {
    kind: 'struct',
    fields: [],
  },
  StageRecoveryArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'backupId', type: string, optional: false },
    ],
  },
  QueryRecoveryArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
  DeleteRecoveryTasksArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
  CommitRecoveryArgs: {
    kind: 'struct',
    fields: [],
  },
  UnloadRecoveryArgs: {
    kind: 'struct',
    fields: [],
  },
  StartMaintenanceArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'hosts', type: struct('Hosts'), optional: false },
    ],
  },
  DrainHostsArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'hosts', type: struct('Hosts'), optional: false },
    ],
  },
  MaintenanceStatusArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'hosts', type: struct('Hosts'), optional: false },
    ],
  },
  EndMaintenanceArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'hosts', type: struct('Hosts'), optional: false },
    ],
  },
  SlaDrainHostsArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'hosts', type: struct('Hosts'), optional: false },
      { id: 2, name: 'defaultSlaPolicy', type: struct('SlaPolicy'), optional: false },
      { id: 3, name: 'timeoutSecs', type: i64, optional: false },
    ],
  },
  SnapshotArgs: {
    kind: 'struct',
    fields: [],
  },
  TriggerExplicitTaskReconciliationArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'settings', type: struct('ExplicitReconciliationSettings'), optional: false },
    ],
  },
  TriggerImplicitTaskReconciliationArgs: {
    kind: 'struct',
    fields: [],
  },
  PruneTasksArgs: {
    kind: 'struct',
    fields: [
      { id: 1, name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
};
