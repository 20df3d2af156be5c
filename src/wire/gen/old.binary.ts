// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { BinaryReader } from '../binary/reader.ts';
import type { BinaryWriter } from '../binary/writer.ts';
import { STRING, STRUCT } from '../ttype.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as old from './old.ts';
import type * as api from './api.ts';
import * as apiCodec from './api.binary.ts';

export function readOldIdentity(r: BinaryReader): old.OldIdentity {
  let role: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        role = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role };
}
export function writeOldIdentity(w: BinaryWriter, v: old.OldIdentity): void {
  if (v.role !== undefined) w.stringField(1, v.role);
  w.endStruct();
}

export function readOldTaskConfig(r: BinaryReader): old.OldTaskConfig {
  let jobName: string | undefined;
  let numCpus: number | undefined;
  let ramMb: Int64 | undefined;
  let diskMb: Int64 | undefined;
  let owner: old.OldIdentity | undefined;
  let production: boolean | undefined;
  let requestedPorts: readonly string[] | undefined;
  let environment: string | undefined;
  let job: api.JobKey | undefined;
  let tier: string | undefined;
  let resources: readonly api.Resource[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0003:
        jobName = r.string();
        break;
      case 0x40008:
        numCpus = r.double();
        break;
      case 0xa0009:
        ramMb = r.i64();
        break;
      case 0xa000a:
        diskMb = r.i64();
        break;
      case 0xc0011:
        owner = readOldIdentity(r);
        break;
      case 0x20012:
        production = r.bool();
        break;
      case 0xe0015: {
        const n = r.list(4);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        requestedPorts = list;
        break;
      }
      case 0xb001a:
        environment = r.string();
        break;
      case 0xc001c:
        job = apiCodec.readJobKey(r);
        break;
      case 0xb001e:
        tier = r.string();
        break;
      case 0xe0020: {
        const n = r.list(1);
        const list = new Array<api.Resource>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = apiCodec.readResource(r);
        resources = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { job, owner, jobName, environment, numCpus, ramMb, diskMb, requestedPorts, resources, production, tier };
}
export function writeOldTaskConfig(w: BinaryWriter, v: old.OldTaskConfig): void {
  if (v.jobName !== undefined) w.stringField(3, v.jobName);
  if (v.numCpus !== undefined) w.doubleField(8, v.numCpus);
  if (v.ramMb !== undefined) w.i64Field(9, v.ramMb);
  if (v.diskMb !== undefined) w.i64Field(10, v.diskMb);
  if (v.owner !== undefined) {
    w.structField(17);
    writeOldIdentity(w, v.owner);
  }
  if (v.production !== undefined) w.boolField(18, v.production);
  if (v.requestedPorts !== undefined) {
    w.setField(21, STRING, v.requestedPorts.length);
    for (const e of v.requestedPorts) w.string(e);
  }
  if (v.environment !== undefined) w.stringField(26, v.environment);
  if (v.job !== undefined) {
    w.structField(28);
    apiCodec.writeJobKey(w, v.job);
  }
  if (v.tier !== undefined) w.stringField(30, v.tier);
  if (v.resources !== undefined) {
    w.setField(32, STRUCT, v.resources.length);
    if (!w.putOffList(v.resources, apiCodec.writeResource)) for (const e of v.resources) apiCodec.writeResource(w, e);
  }
  w.endStruct();
}

export function readOldAssignedTask(r: BinaryReader): old.OldAssignedTask {
  let task: old.OldTaskConfig | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0004:
        task = readOldTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { task };
}
export function writeOldAssignedTask(w: BinaryWriter, v: old.OldAssignedTask): void {
  if (v.task !== undefined) {
    w.structField(4);
    writeOldTaskConfig(w, v.task);
  }
  w.endStruct();
}

export function readOldScheduledTask(r: BinaryReader): old.OldScheduledTask {
  let assignedTask: old.OldAssignedTask | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        assignedTask = readOldAssignedTask(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { assignedTask };
}
export function writeOldScheduledTask(w: BinaryWriter, v: old.OldScheduledTask): void {
  if (v.assignedTask !== undefined) {
    w.structField(1);
    writeOldAssignedTask(w, v.assignedTask);
  }
  w.endStruct();
}

export function readOldJobConfiguration(r: BinaryReader): old.OldJobConfiguration {
  let taskConfig: old.OldTaskConfig | undefined;
  let owner: old.OldIdentity | undefined;
  let key: api.JobKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0006:
        taskConfig = readOldTaskConfig(r);
        break;
      case 0xc0007:
        owner = readOldIdentity(r);
        break;
      case 0xc0009:
        key = apiCodec.readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, owner, taskConfig };
}
export function writeOldJobConfiguration(w: BinaryWriter, v: old.OldJobConfiguration): void {
  if (v.taskConfig !== undefined) {
    w.structField(6);
    writeOldTaskConfig(w, v.taskConfig);
  }
  if (v.owner !== undefined) {
    w.structField(7);
    writeOldIdentity(w, v.owner);
  }
  if (v.key !== undefined) {
    w.structField(9);
    apiCodec.writeJobKey(w, v.key);
  }
  w.endStruct();
}

export function readOldResourceAggregate(r: BinaryReader): old.OldResourceAggregate {
  let numCpus: number | undefined;
  let ramMb: Int64 | undefined;
  let diskMb: Int64 | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x40001:
        numCpus = r.double();
        break;
      case 0xa0002:
        ramMb = r.i64();
        break;
      case 0xa0003:
        diskMb = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { numCpus, ramMb, diskMb };
}
export function writeOldResourceAggregate(w: BinaryWriter, v: old.OldResourceAggregate): void {
  if (v.numCpus !== undefined) w.doubleField(1, v.numCpus);
  if (v.ramMb !== undefined) w.i64Field(2, v.ramMb);
  if (v.diskMb !== undefined) w.i64Field(3, v.diskMb);
  w.endStruct();
}

export function readOldInstanceTaskConfig(r: BinaryReader): old.OldInstanceTaskConfig {
  let task: old.OldTaskConfig | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        task = readOldTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { task };
}
export function writeOldInstanceTaskConfig(w: BinaryWriter, v: old.OldInstanceTaskConfig): void {
  if (v.task !== undefined) {
    w.structField(1);
    writeOldTaskConfig(w, v.task);
  }
  w.endStruct();
}

export function readOldJobUpdateInstructions(r: BinaryReader): old.OldJobUpdateInstructions {
  let initialState: readonly old.OldInstanceTaskConfig[] | undefined;
  let desiredState: old.OldInstanceTaskConfig | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
        const n = r.list(1);
        const list = new Array<old.OldInstanceTaskConfig>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readOldInstanceTaskConfig(r);
        initialState = list;
        break;
      }
      case 0xc0002:
        desiredState = readOldInstanceTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { initialState, desiredState };
}
export function writeOldJobUpdateInstructions(w: BinaryWriter, v: old.OldJobUpdateInstructions): void {
  if (v.initialState !== undefined) {
    w.setField(1, STRUCT, v.initialState.length);
    if (!w.putOffList(v.initialState, writeOldInstanceTaskConfig)) for (const e of v.initialState) writeOldInstanceTaskConfig(w, e);
  }
  if (v.desiredState !== undefined) {
    w.structField(2);
    writeOldInstanceTaskConfig(w, v.desiredState);
  }
  w.endStruct();
}

export function readOldJobUpdate(r: BinaryReader): old.OldJobUpdate {
  let instructions: old.OldJobUpdateInstructions | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0002:
        instructions = readOldJobUpdateInstructions(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { instructions };
}
export function writeOldJobUpdate(w: BinaryWriter, v: old.OldJobUpdate): void {
  if (v.instructions !== undefined) {
    w.structField(2);
    writeOldJobUpdateInstructions(w, v.instructions);
  }
  w.endStruct();
}

export function readOldJobUpdateDetails(r: BinaryReader): old.OldJobUpdateDetails {
  let update: old.OldJobUpdate | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        update = readOldJobUpdate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { update };
}
export function writeOldJobUpdateDetails(w: BinaryWriter, v: old.OldJobUpdateDetails): void {
  if (v.update !== undefined) {
    w.structField(1);
    writeOldJobUpdate(w, v.update);
  }
  w.endStruct();
}

export function readOldStoredCronJob(r: BinaryReader): old.OldStoredCronJob {
  let jobConfiguration: old.OldJobConfiguration | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0003:
        jobConfiguration = readOldJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { jobConfiguration };
}
export function writeOldStoredCronJob(w: BinaryWriter, v: old.OldStoredCronJob): void {
  if (v.jobConfiguration !== undefined) {
    w.structField(3);
    writeOldJobConfiguration(w, v.jobConfiguration);
  }
  w.endStruct();
}

export function readOldStoredJobUpdateDetails(r: BinaryReader): old.OldStoredJobUpdateDetails {
  let details: old.OldJobUpdateDetails | undefined;
  let lockToken: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        details = readOldJobUpdateDetails(r);
        break;
      case 0xb0002:
        lockToken = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { details, lockToken };
}
export function writeOldStoredJobUpdateDetails(w: BinaryWriter, v: old.OldStoredJobUpdateDetails): void {
  if (v.details !== undefined) {
    w.structField(1);
    writeOldJobUpdateDetails(w, v.details);
  }
  if (v.lockToken !== undefined) w.stringField(2, v.lockToken);
  w.endStruct();
}

export function readOldQuotaConfiguration(r: BinaryReader): old.OldQuotaConfiguration {
  let quota: old.OldResourceAggregate | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0002:
        quota = readOldResourceAggregate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { quota };
}
export function writeOldQuotaConfiguration(w: BinaryWriter, v: old.OldQuotaConfiguration): void {
  if (v.quota !== undefined) {
    w.structField(2);
    writeOldResourceAggregate(w, v.quota);
  }
  w.endStruct();
}

export function readOldSaveCronJob(r: BinaryReader): old.OldSaveCronJob {
  let jobConfig: old.OldJobConfiguration | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0002:
        jobConfig = readOldJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { jobConfig };
}
export function writeOldSaveCronJob(w: BinaryWriter, v: old.OldSaveCronJob): void {
  if (v.jobConfig !== undefined) {
    w.structField(2);
    writeOldJobConfiguration(w, v.jobConfig);
  }
  w.endStruct();
}

export function readOldSaveTasks(r: BinaryReader): old.OldSaveTasks {
  let tasks: readonly old.OldScheduledTask[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
        const n = r.list(1);
        const list = new Array<old.OldScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readOldScheduledTask(r);
        tasks = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { tasks };
}
export function writeOldSaveTasks(w: BinaryWriter, v: old.OldSaveTasks): void {
  if (v.tasks !== undefined) {
    w.setField(1, STRUCT, v.tasks.length);
    if (!w.putOffList(v.tasks, writeOldScheduledTask)) for (const e of v.tasks) writeOldScheduledTask(w, e);
  }
  w.endStruct();
}

export function readOldSaveQuota(r: BinaryReader): old.OldSaveQuota {
  let quota: old.OldResourceAggregate | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0002:
        quota = readOldResourceAggregate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { quota };
}
export function writeOldSaveQuota(w: BinaryWriter, v: old.OldSaveQuota): void {
  if (v.quota !== undefined) {
    w.structField(2);
    writeOldResourceAggregate(w, v.quota);
  }
  w.endStruct();
}

export function readOldSaveJobUpdate(r: BinaryReader): old.OldSaveJobUpdate {
  let jobUpdate: old.OldJobUpdate | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        jobUpdate = readOldJobUpdate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { jobUpdate };
}
export function writeOldSaveJobUpdate(w: BinaryWriter, v: old.OldSaveJobUpdate): void {
  if (v.jobUpdate !== undefined) {
    w.structField(1);
    writeOldJobUpdate(w, v.jobUpdate);
  }
  w.endStruct();
}

export function readOldRewriteTask(r: BinaryReader): old.OldRewriteTask {
  let task: old.OldTaskConfig | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0002:
        task = readOldTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { task };
}
export function writeOldRewriteTask(w: BinaryWriter, v: old.OldRewriteTask): void {
  if (v.task !== undefined) {
    w.structField(2);
    writeOldTaskConfig(w, v.task);
  }
  w.endStruct();
}

export function readOldOp(r: BinaryReader): old.OldOp {
  let saveCronJob: old.OldSaveCronJob | undefined;
  let saveTasks: old.OldSaveTasks | undefined;
  let saveQuota: old.OldSaveQuota | undefined;
  let rewriteTask: old.OldRewriteTask | undefined;
  let saveJobUpdate: old.OldSaveJobUpdate | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0002:
        saveCronJob = readOldSaveCronJob(r);
        break;
      case 0xc0006:
        saveTasks = readOldSaveTasks(r);
        break;
      case 0xc0008:
        saveQuota = readOldSaveQuota(r);
        break;
      case 0xc000b:
        rewriteTask = readOldRewriteTask(r);
        break;
      case 0xc000e:
        saveJobUpdate = readOldSaveJobUpdate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { saveCronJob, saveTasks, saveQuota, rewriteTask, saveJobUpdate };
}
export function writeOldOp(w: BinaryWriter, v: old.OldOp): void {
  if (v.saveCronJob !== undefined) {
    w.structField(2);
    writeOldSaveCronJob(w, v.saveCronJob);
  }
  if (v.saveTasks !== undefined) {
    w.structField(6);
    writeOldSaveTasks(w, v.saveTasks);
  }
  if (v.saveQuota !== undefined) {
    w.structField(8);
    writeOldSaveQuota(w, v.saveQuota);
  }
  if (v.rewriteTask !== undefined) {
    w.structField(11);
    writeOldRewriteTask(w, v.rewriteTask);
  }
  if (v.saveJobUpdate !== undefined) {
    w.structField(14);
    writeOldSaveJobUpdate(w, v.saveJobUpdate);
  }
  w.endStruct();
}

export function readRewriteTask(r: BinaryReader): old.RewriteTask {
  let taskId: string | undefined;
  let task: api.TaskConfig | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        taskId = r.string();
        break;
      case 0xc0002:
        task = apiCodec.readTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { taskId, task };
}
export function writeRewriteTask(w: BinaryWriter, v: old.RewriteTask): void {
  if (v.taskId !== undefined) w.stringField(1, v.taskId);
  if (v.task !== undefined) {
    w.structField(2);
    apiCodec.writeTaskConfig(w, v.task);
  }
  w.endStruct();
}

export function readRewriteOp(r: BinaryReader): old.RewriteOp {
  let rewriteTask: old.RewriteTask | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc000b:
        rewriteTask = readRewriteTask(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { rewriteTask };
}
export function writeRewriteOp(w: BinaryWriter, v: old.RewriteOp): void {
  if (v.rewriteTask !== undefined) {
    w.structField(11);
    writeRewriteTask(w, v.rewriteTask);
  }
  w.endStruct();
}
