// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type * as api from './api.ts';
import * as binary from './old.binary.ts';
import * as compact from './old.compact.ts';
import * as json from './old.json.ts';
import type { Int64, StructType } from '../types.ts';

/** Who owns a job. */
export interface OldIdentity {
  /** Up to 0.12. */
  readonly role?: string | undefined;
}
export const OldIdentity: StructType<OldIdentity> = {
  name: 'OldIdentity',
  binary: { read: binary.readOldIdentity, write: binary.writeOldIdentity },
  compact: { read: compact.readOldIdentity, write: compact.writeOldIdentity },
  json: { read: json.readOldIdentity, write: json.writeOldIdentity },
};

/** What a task config said of itself in other places. */
export interface OldTaskConfig {
  readonly job?: api.JobKey | undefined;
  readonly owner?: OldIdentity | undefined;
  /** Name and environment of the job, up to 0.12. */
  readonly jobName?: string | undefined;
  readonly environment?: string | undefined;
  /** Resources, up to 0.19. */
  readonly numCpus?: number | undefined;
  readonly ramMb?: Int64 | undefined;
  readonly diskMb?: Int64 | undefined;
  readonly requestedPorts?: readonly string[] | undefined;
  readonly resources?: readonly api.Resource[] | undefined;
  readonly production?: boolean | undefined;
  readonly tier?: string | undefined;
}
export const OldTaskConfig: StructType<OldTaskConfig> = {
  name: 'OldTaskConfig',
  binary: { read: binary.readOldTaskConfig, write: binary.writeOldTaskConfig },
  compact: { read: compact.readOldTaskConfig, write: compact.writeOldTaskConfig },
  json: { read: json.readOldTaskConfig, write: json.writeOldTaskConfig },
};

export interface OldAssignedTask {
  readonly task?: OldTaskConfig | undefined;
}
export const OldAssignedTask: StructType<OldAssignedTask> = {
  name: 'OldAssignedTask',
  binary: { read: binary.readOldAssignedTask, write: binary.writeOldAssignedTask },
  compact: { read: compact.readOldAssignedTask, write: compact.writeOldAssignedTask },
  json: { read: json.readOldAssignedTask, write: json.writeOldAssignedTask },
};

export interface OldScheduledTask {
  readonly assignedTask?: OldAssignedTask | undefined;
}
export const OldScheduledTask: StructType<OldScheduledTask> = {
  name: 'OldScheduledTask',
  binary: { read: binary.readOldScheduledTask, write: binary.writeOldScheduledTask },
  compact: { read: compact.readOldScheduledTask, write: compact.writeOldScheduledTask },
  json: { read: json.readOldScheduledTask, write: json.writeOldScheduledTask },
};

export interface OldJobConfiguration {
  readonly key?: api.JobKey | undefined;
  readonly owner?: OldIdentity | undefined;
  readonly taskConfig?: OldTaskConfig | undefined;
}
export const OldJobConfiguration: StructType<OldJobConfiguration> = {
  name: 'OldJobConfiguration',
  binary: { read: binary.readOldJobConfiguration, write: binary.writeOldJobConfiguration },
  compact: { read: compact.readOldJobConfiguration, write: compact.writeOldJobConfiguration },
  json: { read: json.readOldJobConfiguration, write: json.writeOldJobConfiguration },
};

/** An amount of resources, up to 0.20. */
export interface OldResourceAggregate {
  readonly numCpus?: number | undefined;
  readonly ramMb?: Int64 | undefined;
  readonly diskMb?: Int64 | undefined;
}
export const OldResourceAggregate: StructType<OldResourceAggregate> = {
  name: 'OldResourceAggregate',
  binary: { read: binary.readOldResourceAggregate, write: binary.writeOldResourceAggregate },
  compact: { read: compact.readOldResourceAggregate, write: compact.writeOldResourceAggregate },
  json: { read: json.readOldResourceAggregate, write: json.writeOldResourceAggregate },
};

export interface OldInstanceTaskConfig {
  readonly task?: OldTaskConfig | undefined;
}
export const OldInstanceTaskConfig: StructType<OldInstanceTaskConfig> = {
  name: 'OldInstanceTaskConfig',
  binary: { read: binary.readOldInstanceTaskConfig, write: binary.writeOldInstanceTaskConfig },
  compact: { read: compact.readOldInstanceTaskConfig, write: compact.writeOldInstanceTaskConfig },
  json: { read: json.readOldInstanceTaskConfig, write: json.writeOldInstanceTaskConfig },
};

export interface OldJobUpdateInstructions {
  readonly initialState?: readonly OldInstanceTaskConfig[] | undefined;
  readonly desiredState?: OldInstanceTaskConfig | undefined;
}
export const OldJobUpdateInstructions: StructType<OldJobUpdateInstructions> = {
  name: 'OldJobUpdateInstructions',
  binary: { read: binary.readOldJobUpdateInstructions, write: binary.writeOldJobUpdateInstructions },
  compact: { read: compact.readOldJobUpdateInstructions, write: compact.writeOldJobUpdateInstructions },
  json: { read: json.readOldJobUpdateInstructions, write: json.writeOldJobUpdateInstructions },
};

export interface OldJobUpdate {
  readonly instructions?: OldJobUpdateInstructions | undefined;
}
export const OldJobUpdate: StructType<OldJobUpdate> = {
  name: 'OldJobUpdate',
  binary: { read: binary.readOldJobUpdate, write: binary.writeOldJobUpdate },
  compact: { read: compact.readOldJobUpdate, write: compact.writeOldJobUpdate },
  json: { read: json.readOldJobUpdate, write: json.writeOldJobUpdate },
};

export interface OldJobUpdateDetails {
  readonly update?: OldJobUpdate | undefined;
}
export const OldJobUpdateDetails: StructType<OldJobUpdateDetails> = {
  name: 'OldJobUpdateDetails',
  binary: { read: binary.readOldJobUpdateDetails, write: binary.writeOldJobUpdateDetails },
  compact: { read: compact.readOldJobUpdateDetails, write: compact.writeOldJobUpdateDetails },
  json: { read: json.readOldJobUpdateDetails, write: json.writeOldJobUpdateDetails },
};

export interface OldStoredCronJob {
  readonly jobConfiguration?: OldJobConfiguration | undefined;
}
export const OldStoredCronJob: StructType<OldStoredCronJob> = {
  name: 'OldStoredCronJob',
  binary: { read: binary.readOldStoredCronJob, write: binary.writeOldStoredCronJob },
  compact: { read: compact.readOldStoredCronJob, write: compact.writeOldStoredCronJob },
  json: { read: json.readOldStoredCronJob, write: json.writeOldStoredCronJob },
};

export interface OldStoredJobUpdateDetails {
  readonly details?: OldJobUpdateDetails | undefined;
  readonly lockToken?: string | undefined;
}
export const OldStoredJobUpdateDetails: StructType<OldStoredJobUpdateDetails> = {
  name: 'OldStoredJobUpdateDetails',
  binary: { read: binary.readOldStoredJobUpdateDetails, write: binary.writeOldStoredJobUpdateDetails },
  compact: { read: compact.readOldStoredJobUpdateDetails, write: compact.writeOldStoredJobUpdateDetails },
  json: { read: json.readOldStoredJobUpdateDetails, write: json.writeOldStoredJobUpdateDetails },
};

export interface OldQuotaConfiguration {
  readonly quota?: OldResourceAggregate | undefined;
}
export const OldQuotaConfiguration: StructType<OldQuotaConfiguration> = {
  name: 'OldQuotaConfiguration',
  binary: { read: binary.readOldQuotaConfiguration, write: binary.writeOldQuotaConfiguration },
  compact: { read: compact.readOldQuotaConfiguration, write: compact.writeOldQuotaConfiguration },
  json: { read: json.readOldQuotaConfiguration, write: json.writeOldQuotaConfiguration },
};

export interface OldSaveCronJob {
  readonly jobConfig?: OldJobConfiguration | undefined;
}
export const OldSaveCronJob: StructType<OldSaveCronJob> = {
  name: 'OldSaveCronJob',
  binary: { read: binary.readOldSaveCronJob, write: binary.writeOldSaveCronJob },
  compact: { read: compact.readOldSaveCronJob, write: compact.writeOldSaveCronJob },
  json: { read: json.readOldSaveCronJob, write: json.writeOldSaveCronJob },
};

export interface OldSaveTasks {
  readonly tasks?: readonly OldScheduledTask[] | undefined;
}
export const OldSaveTasks: StructType<OldSaveTasks> = {
  name: 'OldSaveTasks',
  binary: { read: binary.readOldSaveTasks, write: binary.writeOldSaveTasks },
  compact: { read: compact.readOldSaveTasks, write: compact.writeOldSaveTasks },
  json: { read: json.readOldSaveTasks, write: json.writeOldSaveTasks },
};

export interface OldSaveQuota {
  readonly quota?: OldResourceAggregate | undefined;
}
export const OldSaveQuota: StructType<OldSaveQuota> = {
  name: 'OldSaveQuota',
  binary: { read: binary.readOldSaveQuota, write: binary.writeOldSaveQuota },
  compact: { read: compact.readOldSaveQuota, write: compact.writeOldSaveQuota },
  json: { read: json.readOldSaveQuota, write: json.writeOldSaveQuota },
};

export interface OldSaveJobUpdate {
  readonly jobUpdate?: OldJobUpdate | undefined;
}
export const OldSaveJobUpdate: StructType<OldSaveJobUpdate> = {
  name: 'OldSaveJobUpdate',
  binary: { read: binary.readOldSaveJobUpdate, write: binary.writeOldSaveJobUpdate },
  compact: { read: compact.readOldSaveJobUpdate, write: compact.writeOldSaveJobUpdate },
  json: { read: json.readOldSaveJobUpdate, write: json.writeOldSaveJobUpdate },
};

export interface OldRewriteTask {
  readonly task?: OldTaskConfig | undefined;
}
export const OldRewriteTask: StructType<OldRewriteTask> = {
  name: 'OldRewriteTask',
  binary: { read: binary.readOldRewriteTask, write: binary.writeOldRewriteTask },
  compact: { read: compact.readOldRewriteTask, write: compact.writeOldRewriteTask },
  json: { read: json.readOldRewriteTask, write: json.writeOldRewriteTask },
};

/** A change of the state, of which only these can hold old fields. */
export interface OldOp {
  readonly saveCronJob?: OldSaveCronJob | undefined;
  readonly saveTasks?: OldSaveTasks | undefined;
  readonly saveQuota?: OldSaveQuota | undefined;
  readonly rewriteTask?: OldRewriteTask | undefined;
  readonly saveJobUpdate?: OldSaveJobUpdate | undefined;
}
export const OldOp: StructType<OldOp> = {
  name: 'OldOp',
  binary: { read: binary.readOldOp, write: binary.writeOldOp },
  compact: { read: compact.readOldOp, write: compact.writeOldOp },
  json: { read: json.readOldOp, write: json.writeOldOp },
};

/** Replaces the config of a task, up to 0.18. */
export interface RewriteTask {
  readonly taskId?: string | undefined;
  readonly task?: api.TaskConfig | undefined;
}
export const RewriteTask: StructType<RewriteTask> = {
  name: 'RewriteTask',
  binary: { read: binary.readRewriteTask, write: binary.writeRewriteTask },
  compact: { read: compact.readRewriteTask, write: compact.writeRewriteTask },
  json: { read: json.readRewriteTask, write: json.writeRewriteTask },
};

/** A change of that kind. */
export interface RewriteOp {
  readonly rewriteTask?: RewriteTask | undefined;
}
export const RewriteOp: StructType<RewriteOp> = {
  name: 'RewriteOp',
  binary: { read: binary.readRewriteOp, write: binary.writeRewriteOp },
  compact: { read: compact.readRewriteOp, write: compact.writeRewriteOp },
  json: { read: json.readRewriteOp, write: json.writeRewriteOp },
};
