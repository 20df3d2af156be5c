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
      { name: 'role', type: string, optional: false },
      { name: 'environment', type: string, optional: false },
      { name: 'name', type: string, optional: false },
    ],
  },
  InstanceKey: {
    kind: 'struct',
    fields: [
      { name: 'jobKey', type: struct('JobKey'), optional: false },
      { name: 'instanceId', type: i32, optional: false },
    ],
  },
  Identity: {
    kind: 'struct',
    fields: [
      { name: 'user', type: string, optional: false },
    ],
  },
  Lock: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('LockKey'), optional: false },
      { name: 'token', type: string, optional: false },
      { name: 'user', type: string, optional: false },
      { name: 'timestampMs', type: i64, optional: false },
      { name: 'message', type: string, optional: true },
    ],
  },
  Package: {
    kind: 'struct',
    fields: [
      { name: 'role', type: string, optional: false },
      { name: 'name', type: string, optional: false },
      { name: 'version', type: i32, optional: false },
    ],
  },
  Metadata: {
    kind: 'struct',
    fields: [
      { name: 'key', type: string, optional: false },
      { name: 'value', type: string, optional: false },
    ],
  },
  Range: {
    kind: 'struct',
    fields: [
      { name: 'first', type: i32, optional: false },
      { name: 'last', type: i32, optional: false },
    ],
  },
  Attribute: {
    kind: 'struct',
    fields: [
      { name: 'name', type: string, optional: false },
      { name: 'values', type: set(string), optional: false },
    ],
  },
  HostAttributes: {
    kind: 'struct',
    fields: [
      { name: 'host', type: string, optional: false },
      { name: 'attributes', type: set(struct('Attribute')), optional: false },
      { name: 'mode', type: MaintenanceModeType, optional: true },
      { name: 'slaveId', type: string, optional: true },
    ],
  },
  HostStatus: {
    kind: 'struct',
    fields: [
      { name: 'host', type: string, optional: false },
      { name: 'mode', type: MaintenanceModeType, optional: false },
    ],
  },
  Hosts: {
    kind: 'struct',
    fields: [
      { name: 'hostNames', type: set(string), optional: false },
    ],
  },
  ValueConstraint: {
    kind: 'struct',
    fields: [
      { name: 'negated', type: bool, optional: false },
      { name: 'values', type: set(string), optional: false },
    ],
  },
  LimitConstraint: {
    kind: 'struct',
    fields: [
      { name: 'limit', type: i32, optional: false },
    ],
  },
  Constraint: {
    kind: 'struct',
    fields: [
      { name: 'name', type: string, optional: false },
      { name: 'constraint', type: struct('TaskConstraint'), optional: false },
    ],
  },
  ResourceAggregate: {
    kind: 'struct',
    fields: [
      { name: 'resources', type: set(struct('Resource')), optional: false },
    ],
  },
  MesosFetcherURI: {
    kind: 'struct',
    fields: [
      { name: 'value', type: string, optional: false },
      { name: 'extract', type: bool, optional: true },
      { name: 'cache', type: bool, optional: true },
      { name: 'outputFile', type: string, optional: true },
    ],
  },
  ExecutorConfig: {
    kind: 'struct',
    fields: [
      { name: 'name', type: string, optional: false },
      { name: 'data', type: string, optional: false },
    ],
  },
  Volume: {
    kind: 'struct',
    fields: [
      { name: 'containerPath', type: string, optional: false },
      { name: 'hostPath', type: string, optional: false },
      { name: 'mode', type: ModeType, optional: false },
    ],
  },
  DockerImage: {
    kind: 'struct',
    fields: [
      { name: 'name', type: string, optional: false },
      { name: 'tag', type: string, optional: false },
    ],
  },
  AppcImage: {
    kind: 'struct',
    fields: [
      { name: 'name', type: string, optional: false },
      { name: 'imageId', type: string, optional: false },
    ],
  },
  MesosContainer: {
    kind: 'struct',
    fields: [
      { name: 'image', type: struct('Image'), optional: true },
      { name: 'volumes', type: list(struct('Volume')), optional: true },
    ],
  },
  DockerParameter: {
    kind: 'struct',
    fields: [
      { name: 'name', type: string, optional: false },
      { name: 'value', type: string, optional: false },
    ],
  },
  DockerContainer: {
    kind: 'struct',
    fields: [
      { name: 'image', type: string, optional: false },
      { name: 'parameters', type: list(struct('DockerParameter')), optional: true },
    ],
  },
  PartitionPolicy: {
    kind: 'struct',
    fields: [
      { name: 'reschedule', type: bool, optional: false },
      { name: 'delaySecs', type: i64, optional: true },
    ],
  },
  PercentageSlaPolicy: {
    kind: 'struct',
    fields: [
      { name: 'percentage', type: double, optional: false },
      { name: 'durationSecs', type: i64, optional: false },
    ],
  },
  CountSlaPolicy: {
    kind: 'struct',
    fields: [
      { name: 'count', type: i64, optional: false },
      { name: 'durationSecs', type: i64, optional: false },
    ],
  },
  CoordinatorSlaPolicy: {
    kind: 'struct',
    fields: [
      { name: 'coordinatorUrl', type: string, optional: false },
      { name: 'statusKey', type: string, optional: false },
    ],
  },
  HostMaintenanceRequest: {
    kind: 'struct',
    fields: [
      { name: 'host', type: string, optional: false },
      { name: 'defaultSlaPolicy', type: struct('SlaPolicy'), optional: false },
      { name: 'timeoutSecs', type: i64, optional: false },
      { name: 'createdTimestampMs', type: i64, optional: false },
    ],
  },
  TaskConfig: {
    kind: 'struct',
    fields: [
      { name: 'job', type: struct('JobKey'), optional: false },
      { name: 'owner', type: struct('Identity'), optional: false },
      { name: 'isService', type: bool, optional: false },
      { name: 'priority', type: i32, optional: false },
      { name: 'maxTaskFailures', type: i32, optional: false },
      { name: 'production', type: bool, optional: true },
      { name: 'tier', type: string, optional: true },
      { name: 'resources', type: set(struct('Resource')), optional: false },
      { name: 'constraints', type: set(struct('Constraint')), optional: false },
      { name: 'mesosFetcherUris', type: set(struct('MesosFetcherURI')), optional: true },
      { name: 'taskLinks', type: map(string, string), optional: true },
      { name: 'contactEmail', type: string, optional: true },
      { name: 'executorConfig', type: struct('ExecutorConfig'), optional: true },
      { name: 'metadata', type: set(struct('Metadata')), optional: true },
      { name: 'partitionPolicy', type: struct('PartitionPolicy'), optional: true },
      { name: 'slaPolicy', type: struct('SlaPolicy'), optional: true },
      { name: 'container', type: struct('Container'), optional: false, fallback: { mesos: { image: undefined, volumes: undefined }, docker: undefined } },
    ],
  },
  JobConfiguration: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('JobKey'), optional: false },
      { name: 'owner', type: struct('Identity'), optional: false },
      { name: 'cronSchedule', type: string, optional: true },
      { name: 'cronCollisionPolicy', type: CronCollisionPolicyType, optional: false },
      { name: 'taskConfig', type: struct('TaskConfig'), optional: false },
      { name: 'instanceCount', type: i32, optional: false },
    ],
  },
  JobStats: {
    kind: 'struct',
    fields: [
      { name: 'activeTaskCount', type: i32, optional: false },
      { name: 'finishedTaskCount', type: i32, optional: false },
      { name: 'failedTaskCount', type: i32, optional: false },
      { name: 'pendingTaskCount', type: i32, optional: false },
    ],
  },
  JobSummary: {
    kind: 'struct',
    fields: [
      { name: 'job', type: struct('JobConfiguration'), optional: false },
      { name: 'stats', type: struct('JobStats'), optional: false },
      { name: 'nextCronRunMs', type: i64, optional: true },
    ],
  },
  ConfigGroup: {
    kind: 'struct',
    fields: [
      { name: 'config', type: struct('TaskConfig'), optional: false },
      { name: 'instances', type: set(struct('Range')), optional: false },
    ],
  },
  ConfigSummary: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('JobKey'), optional: false },
      { name: 'groups', type: set(struct('ConfigGroup')), optional: false },
    ],
  },
  RoleSummary: {
    kind: 'struct',
    fields: [
      { name: 'role', type: string, optional: false },
      { name: 'jobCount', type: i32, optional: false },
      { name: 'cronJobCount', type: i32, optional: false },
    ],
  },
  TaskEvent: {
    kind: 'struct',
    fields: [
      { name: 'timestamp', type: i64, optional: false },
      { name: 'status', type: ScheduleStatusType, optional: false },
      { name: 'message', type: string, optional: true },
      { name: 'scheduler', type: string, optional: true },
    ],
  },
  AssignedTask: {
    kind: 'struct',
    fields: [
      { name: 'taskId', type: string, optional: false },
      { name: 'slaveId', type: string, optional: false },
      { name: 'slaveHost', type: string, optional: false },
      { name: 'task', type: struct('TaskConfig'), optional: false },
      { name: 'assignedPorts', type: map(string, i32), optional: false },
      { name: 'instanceId', type: i32, optional: false },
    ],
  },
  ScheduledTask: {
    kind: 'struct',
    fields: [
      { name: 'assignedTask', type: struct('AssignedTask'), optional: false },
      { name: 'status', type: ScheduleStatusType, optional: false },
      { name: 'failureCount', type: i32, optional: false },
      { name: 'timesPartitioned', type: i32, optional: false },
      { name: 'taskEvents', type: list(struct('TaskEvent')), optional: false },
      { name: 'ancestorId', type: string, optional: false },
    ],
  },
  TaskQuery: {
    kind: 'struct',
    fields: [
      { name: 'role', type: string, optional: true },
      { name: 'environment', type: string, optional: true },
      { name: 'jobName', type: string, optional: true },
      { name: 'taskIds', type: set(string), optional: true },
      { name: 'statuses', type: set(ScheduleStatusType), optional: true },
      { name: 'instanceIds', type: set(i32), optional: true },
      { name: 'slaveHosts', type: set(string), optional: true },
      { name: 'jobKeys', type: set(struct('JobKey')), optional: true },
      { name: 'offset', type: i32, optional: true },
      { name: 'limit', type: i32, optional: true },
    ],
  },
  PendingReason: {
    kind: 'struct',
    fields: [
      { name: 'taskId', type: string, optional: false },
      { name: 'reason', type: string, optional: false },
    ],
  },
  JobUpdateKey: {
    kind: 'struct',
    fields: [
      { name: 'job', type: struct('JobKey'), optional: false },
      { name: 'id', type: string, optional: false },
    ],
  },
  QueueJobUpdateStrategy: {
    kind: 'struct',
    fields: [
      { name: 'groupSize', type: i32, optional: false },
    ],
  },
  BatchJobUpdateStrategy: {
    kind: 'struct',
    fields: [
      { name: 'groupSize', type: i32, optional: false },
      { name: 'autopauseAfterBatch', type: bool, optional: false },
    ],
  },
  VariableBatchJobUpdateStrategy: {
    kind: 'struct',
    fields: [
      { name: 'groupSizes', type: list(i32), optional: false },
      { name: 'autopauseAfterBatch', type: bool, optional: false },
    ],
  },
  JobUpdateSettings: {
    kind: 'struct',
    fields: [
      { name: 'updateGroupSize', type: i32, optional: false },
      { name: 'maxPerInstanceFailures', type: i32, optional: false },
      { name: 'maxFailedInstances', type: i32, optional: false },
      { name: 'minWaitInInstanceRunningMs', type: i32, optional: false },
      { name: 'rollbackOnFailure', type: bool, optional: false },
      { name: 'updateOnlyTheseInstances', type: set(struct('Range')), optional: false },
      { name: 'waitForBatchCompletion', type: bool, optional: false },
      { name: 'blockIfNoPulsesAfterMs', type: i32, optional: true },
      { name: 'slaAware', type: bool, optional: true },
      { name: 'updateStrategy', type: struct('JobUpdateStrategy'), optional: true },
    ],
  },
  JobUpdateEvent: {
    kind: 'struct',
    fields: [
      { name: 'status', type: JobUpdateStatusType, optional: false },
      { name: 'timestampMs', type: i64, optional: false },
      { name: 'user', type: string, optional: true },
      { name: 'message', type: string, optional: true },
    ],
  },
  JobInstanceUpdateEvent: {
    kind: 'struct',
    fields: [
      { name: 'instanceId', type: i32, optional: false },
      { name: 'timestampMs', type: i64, optional: false },
      { name: 'action', type: JobUpdateActionType, optional: false },
      { name: 'message', type: string, optional: true },
    ],
  },
  InstanceTaskConfig: {
    kind: 'struct',
    fields: [
      { name: 'task', type: struct('TaskConfig'), optional: false },
      { name: 'instances', type: set(struct('Range')), optional: false },
    ],
  },
  JobUpdateState: {
    kind: 'struct',
    fields: [
      { name: 'status', type: JobUpdateStatusType, optional: false },
      { name: 'createdTimestampMs', type: i64, optional: false },
      { name: 'lastModifiedTimestampMs', type: i64, optional: false },
    ],
  },
  JobUpdateSummary: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('JobUpdateKey'), optional: false },
      { name: 'user', type: string, optional: false },
      { name: 'state', type: struct('JobUpdateState'), optional: false },
      { name: 'metadata', type: set(struct('Metadata')), optional: true },
    ],
  },
  JobUpdateInstructions: {
    kind: 'struct',
    fields: [
      { name: 'initialState', type: set(struct('InstanceTaskConfig')), optional: false },
      { name: 'desiredState', type: struct('InstanceTaskConfig'), optional: false },
      { name: 'settings', type: struct('JobUpdateSettings'), optional: false },
    ],
  },
  JobUpdate: {
    kind: 'struct',
    fields: [
      { name: 'summary', type: struct('JobUpdateSummary'), optional: false },
      { name: 'instructions', type: struct('JobUpdateInstructions'), optional: false },
    ],
  },
  JobUpdateDetails: {
    kind: 'struct',
    fields: [
      { name: 'update', type: struct('JobUpdate'), optional: false },
      { name: 'updateEvents', type: list(struct('JobUpdateEvent')), optional: false },
      { name: 'instanceEvents', type: list(struct('JobInstanceUpdateEvent')), optional: false },
    ],
  },
  JobUpdateRequest: {
    kind: 'struct',
    fields: [
      { name: 'taskConfig', type: struct('TaskConfig'), optional: false },
      { name: 'instanceCount', type: i32, optional: false },
      { name: 'settings', type: struct('JobUpdateSettings'), optional: false },
      { name: 'metadata', type: set(struct('Metadata')), optional: true },
    ],
  },
  JobUpdateQuery: {
    kind: 'struct',
    fields: [
      { name: 'role', type: string, optional: false },
      { name: 'key', type: struct('JobUpdateKey'), optional: false },
      { name: 'jobKey', type: struct('JobKey'), optional: false },
      { name: 'user', type: string, optional: false },
      { name: 'updateStatuses', type: set(JobUpdateStatusType), optional: false },
      { name: 'offset', type: i32, optional: false },
      { name: 'limit', type: i32, optional: false },
    ],
  },
  PopulateJobResult: {
    kind: 'struct',
    fields: [
      { name: 'taskConfig', type: struct('TaskConfig'), optional: false },
    ],
  },
  GetQuotaResult: {
    kind: 'struct',
    fields: [
      { name: 'quota', type: struct('ResourceAggregate'), optional: false },
      { name: 'prodSharedConsumption', type: struct('ResourceAggregate'), optional: true },
      { name: 'nonProdSharedConsumption', type: struct('ResourceAggregate'), optional: true },
      { name: 'prodDedicatedConsumption', type: struct('ResourceAggregate'), optional: true },
      { name: 'nonProdDedicatedConsumption', type: struct('ResourceAggregate'), optional: true },
    ],
  },
  ScheduleStatusResult: {
    kind: 'struct',
    fields: [
      { name: 'tasks', type: list(struct('ScheduledTask')), optional: false },
    ],
  },
  GetJobsResult: {
    kind: 'struct',
    fields: [
      { name: 'configs', type: set(struct('JobConfiguration')), optional: false },
    ],
  },
  ListBackupsResult: {
    kind: 'struct',
    fields: [
      { name: 'backups', type: set(string), optional: false },
    ],
  },
  StartMaintenanceResult: {
    kind: 'struct',
    fields: [
      { name: 'statuses', type: set(struct('HostStatus')), optional: false },
    ],
  },
  DrainHostsResult: {
    kind: 'struct',
    fields: [
      { name: 'statuses', type: set(struct('HostStatus')), optional: false },
    ],
  },
  QueryRecoveryResult: {
    kind: 'struct',
    fields: [
      { name: 'tasks', type: set(struct('ScheduledTask')), optional: false },
    ],
  },
  MaintenanceStatusResult: {
    kind: 'struct',
    fields: [
      { name: 'statuses', type: set(struct('HostStatus')), optional: false },
    ],
  },
  EndMaintenanceResult: {
    kind: 'struct',
    fields: [
      { name: 'statuses', type: set(struct('HostStatus')), optional: false },
    ],
  },
  RoleSummaryResult: {
    kind: 'struct',
    fields: [
      { name: 'summaries', type: set(struct('RoleSummary')), optional: false },
    ],
  },
  JobSummaryResult: {
    kind: 'struct',
    fields: [
      { name: 'summaries', type: set(struct('JobSummary')), optional: false },
    ],
  },
  ConfigSummaryResult: {
    kind: 'struct',
    fields: [
      { name: 'summary', type: struct('ConfigSummary'), optional: false },
    ],
  },
  GetPendingReasonResult: {
    kind: 'struct',
    fields: [
      { name: 'reasons', type: set(struct('PendingReason')), optional: false },
    ],
  },
  StartJobUpdateResult: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('JobUpdateKey'), optional: false },
      { name: 'updateSummary', type: struct('JobUpdateSummary'), optional: true },
    ],
  },
  GetJobUpdateSummariesResult: {
    kind: 'struct',
    fields: [
      { name: 'updateSummaries', type: list(struct('JobUpdateSummary')), optional: false },
    ],
  },
  GetJobUpdateDetailsResult: {
    kind: 'struct',
    fields: [
      { name: 'details', type: struct('JobUpdateDetails'), optional: false },
      { name: 'detailsList', type: list(struct('JobUpdateDetails')), optional: false },
    ],
  },
  PulseJobUpdateResult: {
    kind: 'struct',
    fields: [
      { name: 'status', type: JobUpdatePulseStatusType, optional: false },
    ],
  },
  GetJobUpdateDiffResult: {
    kind: 'struct',
    fields: [
      { name: 'add', type: set(struct('ConfigGroup')), optional: false },
      { name: 'remove', type: set(struct('ConfigGroup')), optional: false },
      { name: 'update', type: set(struct('ConfigGroup')), optional: false },
      { name: 'unchanged', type: set(struct('ConfigGroup')), optional: false },
    ],
  },
  TierConfig: {
    kind: 'struct',
    fields: [
      { name: 'name', type: string, optional: false },
      { name: 'settings', type: map(string, string), optional: false },
    ],
  },
  GetTierConfigResult: {
    kind: 'struct',
    fields: [
      { name: 'defaultTierName', type: string, optional: false },
      { name: 'tiers', type: set(struct('TierConfig')), optional: false },
    ],
  },
  ServerInfo: {
    kind: 'struct',
    fields: [
      { name: 'clusterName', type: string, optional: false },
      { name: 'statsUrlPrefix', type: string, optional: false },
    ],
  },
  ResponseDetail: {
    kind: 'struct',
    fields: [
      { name: 'message', type: string, optional: false },
    ],
  },
  Response: {
    kind: 'struct',
    fields: [
      { name: 'responseCode', type: ResponseCodeType, optional: false },
      { name: 'serverInfo', type: struct('ServerInfo'), optional: false },
      { name: 'result', type: struct('Result'), optional: true },
      { name: 'details', type: list(struct('ResponseDetail')), optional: false },
    ],
  },
  ExplicitReconciliationSettings: {
    kind: 'struct',
    fields: [
      { name: 'batchSize', type: i32, optional: true },
    ],
  },
  LockKey: {
    kind: 'union',
    fields: [
      { name: 'job', type: struct('JobKey'), optional: true },
    ],
  },
  TaskConstraint: {
    kind: 'union',
    fields: [
      { name: 'value', type: struct('ValueConstraint'), optional: true },
      { name: 'limit', type: struct('LimitConstraint'), optional: true },
    ],
  },
  Resource: {
    kind: 'union',
    fields: [
      { name: 'numCpus', type: double, optional: true },
      { name: 'ramMb', type: i64, optional: true },
      { name: 'diskMb', type: i64, optional: true },
      { name: 'namedPort', type: string, optional: true },
      { name: 'numGpus', type: i64, optional: true },
      { name: 'ipAddr', type: i64, optional: true },
    ],
  },
  Image: {
    kind: 'union',
    fields: [
      { name: 'docker', type: struct('DockerImage'), optional: true },
      { name: 'appc', type: struct('AppcImage'), optional: true },
    ],
  },
  Container: {
    kind: 'union',
    fields: [
      { name: 'mesos', type: struct('MesosContainer'), optional: true },
      { name: 'docker', type: struct('DockerContainer'), optional: true },
    ],
  },
  SlaPolicy: {
    kind: 'union',
    fields: [
      { name: 'percentageSlaPolicy', type: struct('PercentageSlaPolicy'), optional: true },
      { name: 'countSlaPolicy', type: struct('CountSlaPolicy'), optional: true },
      { name: 'coordinatorSlaPolicy', type: struct('CoordinatorSlaPolicy'), optional: true },
    ],
  },
  JobUpdateStrategy: {
    kind: 'union',
    fields: [
      { name: 'queueStrategy', type: struct('QueueJobUpdateStrategy'), optional: true },
      { name: 'batchStrategy', type: struct('BatchJobUpdateStrategy'), optional: true },
      { name: 'varBatchStrategy', type: struct('VariableBatchJobUpdateStrategy'), optional: true },
    ],
  },
  Result: {
    kind: 'union',
    fields: [
      { name: 'populateJobResult', type: struct('PopulateJobResult'), optional: true },
      { name: 'scheduleStatusResult', type: struct('ScheduleStatusResult'), optional: true },
      { name: 'getJobsResult', type: struct('GetJobsResult'), optional: true },
      { name: 'getQuotaResult', type: struct('GetQuotaResult'), optional: true },
      { name: 'listBackupsResult', type: struct('ListBackupsResult'), optional: true },
      { name: 'startMaintenanceResult', type: struct('StartMaintenanceResult'), optional: true },
      { name: 'drainHostsResult', type: struct('DrainHostsResult'), optional: true },
      { name: 'queryRecoveryResult', type: struct('QueryRecoveryResult'), optional: true },
      { name: 'maintenanceStatusResult', type: struct('MaintenanceStatusResult'), optional: true },
      { name: 'endMaintenanceResult', type: struct('EndMaintenanceResult'), optional: true },
      { name: 'roleSummaryResult', type: struct('RoleSummaryResult'), optional: true },
      { name: 'jobSummaryResult', type: struct('JobSummaryResult'), optional: true },
      { name: 'configSummaryResult', type: struct('ConfigSummaryResult'), optional: true },
      { name: 'getPendingReasonResult', type: struct('GetPendingReasonResult'), optional: true },
      { name: 'startJobUpdateResult', type: struct('StartJobUpdateResult'), optional: true },
      { name: 'getJobUpdateSummariesResult', type: struct('GetJobUpdateSummariesResult'), optional: true },
      { name: 'getJobUpdateDetailsResult', type: struct('GetJobUpdateDetailsResult'), optional: true },
      { name: 'pulseJobUpdateResult', type: struct('PulseJobUpdateResult'), optional: true },
      { name: 'getJobUpdateDiffResult', type: struct('GetJobUpdateDiffResult'), optional: true },
      { name: 'getTierConfigResult', type: struct('GetTierConfigResult'), optional: true },
    ],
  },
  GetRoleSummaryArgs: {
    kind: 'struct',
    fields: [],
  },
  GetJobSummaryArgs: {
    kind: 'struct',
    fields: [
      { name: 'role', type: string, optional: false },
    ],
  },
  GetTasksStatusArgs: {
    kind: 'struct',
    fields: [
      { name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
  GetTasksWithoutConfigsArgs: {
    kind: 'struct',
    fields: [
      { name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
  GetPendingReasonArgs: {
    kind: 'struct',
    fields: [
      { name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
  GetConfigSummaryArgs: {
    kind: 'struct',
    fields: [
      { name: 'job', type: struct('JobKey'), optional: false },
    ],
  },
  GetJobsArgs: {
    kind: 'struct',
    fields: [
      { name: 'ownerRole', type: string, optional: false },
    ],
  },
  GetQuotaArgs: {
    kind: 'struct',
    fields: [
      { name: 'ownerRole', type: string, optional: false },
    ],
  },
  PopulateJobConfigArgs: {
    kind: 'struct',
    fields: [
      { name: 'description', type: struct('JobConfiguration'), optional: false },
    ],
  },
  GetJobUpdateSummariesArgs: {
    kind: 'struct',
    fields: [
      { name: 'jobUpdateQuery', type: struct('JobUpdateQuery'), optional: false },
    ],
  },
  GetJobUpdateDetailsArgs: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('JobUpdateKey'), optional: false },
      { name: 'query', type: struct('JobUpdateQuery'), optional: false },
    ],
  },
  GetJobUpdateDiffArgs: {
    kind: 'struct',
    fields: [
      { name: 'request', type: struct('JobUpdateRequest'), optional: false },
    ],
  },
  GetTierConfigsArgs: {
    kind: 'struct',
    fields: [],
  },
  CreateJobArgs: {
    kind: 'struct',
    fields: [
      { name: 'description', type: struct('JobConfiguration'), optional: false },
    ],
  },
  ScheduleCronJobArgs: {
    kind: 'struct',
    fields: [
      { name: 'description', type: struct('JobConfiguration'), optional: false },
    ],
  },
  DescheduleCronJobArgs: {
    kind: 'struct',
    fields: [
      { name: 'job', type: struct('JobKey'), optional: false },
    ],
  },
  StartCronJobArgs: {
    kind: 'struct',
    fields: [
      { name: 'job', type: struct('JobKey'), optional: false },
    ],
  },
  RestartShardsArgs: {
    kind: 'struct',
    fields: [
      { name: 'job', type: struct('JobKey'), optional: false },
      { name: 'shardIds', type: set(i32), optional: false },
    ],
  },
  KillTasksArgs: {
    kind: 'struct',
    fields: [
      { name: 'job', type: struct('JobKey'), optional: false },
      { name: 'instances', type: set(i32), optional: false },
      { name: 'message', type: string, optional: false },
    ],
  },
  AddInstancesArgs: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('InstanceKey'), optional: false },
      { name: 'count', type: i32, optional: false },
    ],
  },
  ReplaceCronTemplateArgs: {
    kind: 'struct',
    fields: [
      { name: 'config', type: struct('JobConfiguration'), optional: false },
    ],
  },
  StartJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { name: 'request', type: struct('JobUpdateRequest'), optional: false },
      { name: 'message', type: string, optional: false },
    ],
  },
  PauseJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('JobUpdateKey'), optional: false },
      { name: 'message', type: string, optional: false },
    ],
  },
  ResumeJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('JobUpdateKey'), optional: false },
      { name: 'message', type: string, optional: false },
    ],
  },
  AbortJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('JobUpdateKey'), optional: false },
      { name: 'message', type: string, optional: false },
    ],
  },
  RollbackJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('JobUpdateKey'), optional: false },
      { name: 'message', type: string, optional: false },
    ],
  },
  PulseJobUpdateArgs: {
    kind: 'struct',
    fields: [
      { name: 'key', type: struct('JobUpdateKey'), optional: false },
    ],
  },
  SetQuotaArgs: {
    kind: 'struct',
    fields: [
      { name: 'ownerRole', type: string, optional: false },
      { name: 'quota', type: struct('ResourceAggregate'), optional: false },
    ],
  },
  ForceTaskStateArgs: {
    kind: 'struct',
    fields: [
      { name: 'taskId', type: string, optional: false },
      { name: 'status', type: ScheduleStatusType, optional: false },
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
      { name: 'backupId', type: string, optional: false },
    ],
  },
  QueryRecoveryArgs: {
    kind: 'struct',
    fields: [
      { name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
  DeleteRecoveryTasksArgs: {
    kind: 'struct',
    fields: [
      { name: 'query', type: struct('TaskQuery'), optional: false },
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
      { name: 'hosts', type: struct('Hosts'), optional: false },
    ],
  },
  DrainHostsArgs: {
    kind: 'struct',
    fields: [
      { name: 'hosts', type: struct('Hosts'), optional: false },
    ],
  },
  MaintenanceStatusArgs: {
    kind: 'struct',
    fields: [
      { name: 'hosts', type: struct('Hosts'), optional: false },
    ],
  },
  EndMaintenanceArgs: {
    kind: 'struct',
    fields: [
      { name: 'hosts', type: struct('Hosts'), optional: false },
    ],
  },
  SlaDrainHostsArgs: {
    kind: 'struct',
    fields: [
      { name: 'hosts', type: struct('Hosts'), optional: false },
      { name: 'defaultSlaPolicy', type: struct('SlaPolicy'), optional: false },
      { name: 'timeoutSecs', type: i64, optional: false },
    ],
  },
  SnapshotArgs: {
    kind: 'struct',
    fields: [],
  },
  TriggerExplicitTaskReconciliationArgs: {
    kind: 'struct',
    fields: [
      { name: 'settings', type: struct('ExplicitReconciliationSettings'), optional: false },
    ],
  },
  TriggerImplicitTaskReconciliationArgs: {
    kind: 'struct',
    fields: [],
  },
  PruneTasksArgs: {
    kind: 'struct',
    fields: [
      { name: 'query', type: struct('TaskQuery'), optional: false },
    ],
  },
};
