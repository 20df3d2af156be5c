// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { CompactReader } from '../compact/reader.ts';
import type { CompactWriter } from '../compact/writer.ts';
import { BINARY, STRUCT } from '../compact/ctype.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as old from './old.ts';
import type * as api from './api.ts';
import * as apiCodec from './api.compact.ts';

export function readOldIdentity(r: CompactReader): old.OldIdentity {
  let role: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        role = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role };
}
export function writeOldIdentity(w: CompactWriter, v: old.OldIdentity): void {
  let last = 0;
  if (v.role !== undefined) last = w.stringField(last, 1, v.role);
  w.endStruct();
}

export function readOldTaskConfig(r: CompactReader): old.OldTaskConfig {
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
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80003:
        jobName = r.string();
        break;
      case 0x70008:
        numCpus = r.double();
        break;
      case 0x60009:
        ramMb = r.i64();
        break;
      case 0x6000a:
        diskMb = r.i64();
        break;
      case 0xc0011:
        owner = readOldIdentity(r);
        break;
      case 0x10012:
        production = true;
        break;
      case 0x20012:
        production = false;
        break;
      case 0xa0015: {
        const n = r.list(1);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        requestedPorts = list;
        break;
      }
      case 0x8001a:
        environment = r.string();
        break;
      case 0xc001c:
        job = apiCodec.readJobKey(r);
        break;
      case 0x8001e:
        tier = r.string();
        break;
      case 0xa0020: {
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
export function writeOldTaskConfig(w: CompactWriter, v: old.OldTaskConfig): void {
  let last = 0;
  if (v.jobName !== undefined) last = w.stringField(last, 3, v.jobName);
  if (v.numCpus !== undefined) last = w.doubleField(last, 8, v.numCpus);
  if (v.ramMb !== undefined) last = w.i64Field(last, 9, v.ramMb);
  if (v.diskMb !== undefined) last = w.i64Field(last, 10, v.diskMb);
  if (v.owner !== undefined) {
    last = w.structField(last, 17);
    writeOldIdentity(w, v.owner);
  }
  if (v.production !== undefined) last = w.boolField(last, 18, v.production);
  if (v.requestedPorts !== undefined) {
    last = w.setField(last, 21, BINARY, v.requestedPorts.length);
    for (const e of v.requestedPorts) w.string(e);
  }
  if (v.environment !== undefined) last = w.stringField(last, 26, v.environment);
  if (v.job !== undefined) {
    last = w.structField(last, 28);
    apiCodec.writeJobKey(w, v.job);
  }
  if (v.tier !== undefined) last = w.stringField(last, 30, v.tier);
  if (v.resources !== undefined) {
    last = w.setField(last, 32, STRUCT, v.resources.length);
    if (!w.putOffList(v.resources, apiCodec.writeResource)) for (const e of v.resources) apiCodec.writeResource(w, e);
  }
  w.endStruct();
}

export function readOldAssignedTask(r: CompactReader): old.OldAssignedTask {
  let task: old.OldTaskConfig | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldAssignedTask(w: CompactWriter, v: old.OldAssignedTask): void {
  let last = 0;
  if (v.task !== undefined) {
    last = w.structField(last, 4);
    writeOldTaskConfig(w, v.task);
  }
  w.endStruct();
}

export function readOldScheduledTask(r: CompactReader): old.OldScheduledTask {
  let assignedTask: old.OldAssignedTask | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldScheduledTask(w: CompactWriter, v: old.OldScheduledTask): void {
  let last = 0;
  if (v.assignedTask !== undefined) {
    last = w.structField(last, 1);
    writeOldAssignedTask(w, v.assignedTask);
  }
  w.endStruct();
}

export function readOldJobConfiguration(r: CompactReader): old.OldJobConfiguration {
  let taskConfig: old.OldTaskConfig | undefined;
  let owner: old.OldIdentity | undefined;
  let key: api.JobKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldJobConfiguration(w: CompactWriter, v: old.OldJobConfiguration): void {
  let last = 0;
  if (v.taskConfig !== undefined) {
    last = w.structField(last, 6);
    writeOldTaskConfig(w, v.taskConfig);
  }
  if (v.owner !== undefined) {
    last = w.structField(last, 7);
    writeOldIdentity(w, v.owner);
  }
  if (v.key !== undefined) {
    last = w.structField(last, 9);
    apiCodec.writeJobKey(w, v.key);
  }
  w.endStruct();
}

export function readOldResourceAggregate(r: CompactReader): old.OldResourceAggregate {
  let numCpus: number | undefined;
  let ramMb: Int64 | undefined;
  let diskMb: Int64 | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x70001:
        numCpus = r.double();
        break;
      case 0x60002:
        ramMb = r.i64();
        break;
      case 0x60003:
        diskMb = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { numCpus, ramMb, diskMb };
}
export function writeOldResourceAggregate(w: CompactWriter, v: old.OldResourceAggregate): void {
  let last = 0;
  if (v.numCpus !== undefined) last = w.doubleField(last, 1, v.numCpus);
  if (v.ramMb !== undefined) last = w.i64Field(last, 2, v.ramMb);
  if (v.diskMb !== undefined) last = w.i64Field(last, 3, v.diskMb);
  w.endStruct();
}

export function readOldInstanceTaskConfig(r: CompactReader): old.OldInstanceTaskConfig {
  let task: old.OldTaskConfig | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldInstanceTaskConfig(w: CompactWriter, v: old.OldInstanceTaskConfig): void {
  let last = 0;
  if (v.task !== undefined) {
    last = w.structField(last, 1);
    writeOldTaskConfig(w, v.task);
  }
  w.endStruct();
}

export function readOldJobUpdateInstructions(r: CompactReader): old.OldJobUpdateInstructions {
  let initialState: readonly old.OldInstanceTaskConfig[] | undefined;
  let desiredState: old.OldInstanceTaskConfig | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
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
export function writeOldJobUpdateInstructions(w: CompactWriter, v: old.OldJobUpdateInstructions): void {
  let last = 0;
  if (v.initialState !== undefined) {
    last = w.setField(last, 1, STRUCT, v.initialState.length);
    if (!w.putOffList(v.initialState, writeOldInstanceTaskConfig)) for (const e of v.initialState) writeOldInstanceTaskConfig(w, e);
  }
  if (v.desiredState !== undefined) {
    last = w.structField(last, 2);
    writeOldInstanceTaskConfig(w, v.desiredState);
  }
  w.endStruct();
}

export function readOldJobUpdate(r: CompactReader): old.OldJobUpdate {
  let instructions: old.OldJobUpdateInstructions | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldJobUpdate(w: CompactWriter, v: old.OldJobUpdate): void {
  let last = 0;
  if (v.instructions !== undefined) {
    last = w.structField(last, 2);
    writeOldJobUpdateInstructions(w, v.instructions);
  }
  w.endStruct();
}

export function readOldJobUpdateDetails(r: CompactReader): old.OldJobUpdateDetails {
  let update: old.OldJobUpdate | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldJobUpdateDetails(w: CompactWriter, v: old.OldJobUpdateDetails): void {
  let last = 0;
  if (v.update !== undefined) {
    last = w.structField(last, 1);
    writeOldJobUpdate(w, v.update);
  }
  w.endStruct();
}

export function readOldStoredCronJob(r: CompactReader): old.OldStoredCronJob {
  let jobConfiguration: old.OldJobConfiguration | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldStoredCronJob(w: CompactWriter, v: old.OldStoredCronJob): void {
  let last = 0;
  if (v.jobConfiguration !== undefined) {
    last = w.structField(last, 3);
    writeOldJobConfiguration(w, v.jobConfiguration);
  }
  w.endStruct();
}

export function readOldStoredJobUpdateDetails(r: CompactReader): old.OldStoredJobUpdateDetails {
  let details: old.OldJobUpdateDetails | undefined;
  let lockToken: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        details = readOldJobUpdateDetails(r);
        break;
      case 0x80002:
        lockToken = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { details, lockToken };
}
export function writeOldStoredJobUpdateDetails(w: CompactWriter, v: old.OldStoredJobUpdateDetails): void {
  let last = 0;
  if (v.details !== undefined) {
    last = w.structField(last, 1);
    writeOldJobUpdateDetails(w, v.details);
  }
  if (v.lockToken !== undefined) last = w.stringField(last, 2, v.lockToken);
  w.endStruct();
}

export function readOldQuotaConfiguration(r: CompactReader): old.OldQuotaConfiguration {
  let quota: old.OldResourceAggregate | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldQuotaConfiguration(w: CompactWriter, v: old.OldQuotaConfiguration): void {
  let last = 0;
  if (v.quota !== undefined) {
    last = w.structField(last, 2);
    writeOldResourceAggregate(w, v.quota);
  }
  w.endStruct();
}

export function readOldSaveCronJob(r: CompactReader): old.OldSaveCronJob {
  let jobConfig: old.OldJobConfiguration | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldSaveCronJob(w: CompactWriter, v: old.OldSaveCronJob): void {
  let last = 0;
  if (v.jobConfig !== undefined) {
    last = w.structField(last, 2);
    writeOldJobConfiguration(w, v.jobConfig);
  }
  w.endStruct();
}

export function readOldSaveTasks(r: CompactReader): old.OldSaveTasks {
  let tasks: readonly old.OldScheduledTask[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
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
export function writeOldSaveTasks(w: CompactWriter, v: old.OldSaveTasks): void {
  let last = 0;
  if (v.tasks !== undefined) {
    last = w.setField(last, 1, STRUCT, v.tasks.length);
    if (!w.putOffList(v.tasks, writeOldScheduledTask)) for (const e of v.tasks) writeOldScheduledTask(w, e);
  }
  w.endStruct();
}

export function readOldSaveQuota(r: CompactReader): old.OldSaveQuota {
  let quota: old.OldResourceAggregate | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldSaveQuota(w: CompactWriter, v: old.OldSaveQuota): void {
  let last = 0;
  if (v.quota !== undefined) {
    last = w.structField(last, 2);
    writeOldResourceAggregate(w, v.quota);
  }
  w.endStruct();
}

export function readOldSaveJobUpdate(r: CompactReader): old.OldSaveJobUpdate {
  let jobUpdate: old.OldJobUpdate | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldSaveJobUpdate(w: CompactWriter, v: old.OldSaveJobUpdate): void {
  let last = 0;
  if (v.jobUpdate !== undefined) {
    last = w.structField(last, 1);
    writeOldJobUpdate(w, v.jobUpdate);
  }
  w.endStruct();
}

export function readOldRewriteTask(r: CompactReader): old.OldRewriteTask {
  let task: old.OldTaskConfig | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldRewriteTask(w: CompactWriter, v: old.OldRewriteTask): void {
  let last = 0;
  if (v.task !== undefined) {
    last = w.structField(last, 2);
    writeOldTaskConfig(w, v.task);
  }
  w.endStruct();
}

export function readOldOp(r: CompactReader): old.OldOp {
  let saveCronJob: old.OldSaveCronJob | undefined;
  let saveTasks: old.OldSaveTasks | undefined;
  let saveQuota: old.OldSaveQuota | undefined;
  let rewriteTask: old.OldRewriteTask | undefined;
  let saveJobUpdate: old.OldSaveJobUpdate | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeOldOp(w: CompactWriter, v: old.OldOp): void {
  let last = 0;
  if (v.saveCronJob !== undefined) {
    last = w.structField(last, 2);
    writeOldSaveCronJob(w, v.saveCronJob);
  }
  if (v.saveTasks !== undefined) {
    last = w.structField(last, 6);
    writeOldSaveTasks(w, v.saveTasks);
  }
  if (v.saveQuota !== undefined) {
    last = w.structField(last, 8);
    writeOldSaveQuota(w, v.saveQuota);
  }
  if (v.rewriteTask !== undefined) {
    last = w.structField(last, 11);
    writeOldRewriteTask(w, v.rewriteTask);
  }
  if (v.saveJobUpdate !== undefined) {
    last = w.structField(last, 14);
    writeOldSaveJobUpdate(w, v.saveJobUpdate);
  }
  w.endStruct();
}

export function readRewriteTask(r: CompactReader): old.RewriteTask {
  let taskId: string | undefined;
  let task: api.TaskConfig | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
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
export function writeRewriteTask(w: CompactWriter, v: old.RewriteTask): void {
  let last = 0;
  if (v.taskId !== undefined) last = w.stringField(last, 1, v.taskId);
  if (v.task !== undefined) {
    last = w.structField(last, 2);
    apiCodec.writeTaskConfig(w, v.task);
  }
  w.endStruct();
}

export function readRewriteOp(r: CompactReader): old.RewriteOp {
  let rewriteTask: old.RewriteTask | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
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
export function writeRewriteOp(w: CompactWriter, v: old.RewriteOp): void {
  let last = 0;
  if (v.rewriteTask !== undefined) {
    last = w.structField(last, 11);
    writeRewriteTask(w, v.rewriteTask);
  }
  w.endStruct();
}
