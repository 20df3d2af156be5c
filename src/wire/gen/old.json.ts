// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { JsonReader } from '../json/reader.ts';
import type { JsonWriter } from '../json/writer.ts';
import { fragment } from '../json/writer.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as old from './old.ts';
import type * as api from './api.ts';
import * as apiCodec from './api.json.ts';

const _1_str = fragment('"1":{"str":');
const _3_str = fragment('"3":{"str":');
const _8_dbl = fragment('"8":{"dbl":');
const _9_i64 = fragment('"9":{"i64":');
const _10_i64 = fragment('"10":{"i64":');
const _17_rec = fragment('"17":{"rec":');
const _18_tf = fragment('"18":{"tf":');
const _21_set_str = fragment('"21":{"set":["str",');
const _26_str = fragment('"26":{"str":');
const _28_rec = fragment('"28":{"rec":');
const _30_str = fragment('"30":{"str":');
const _32_set_rec = fragment('"32":{"set":["rec",');
const _4_rec = fragment('"4":{"rec":');
const _1_rec = fragment('"1":{"rec":');
const _6_rec = fragment('"6":{"rec":');
const _7_rec = fragment('"7":{"rec":');
const _9_rec = fragment('"9":{"rec":');
const _1_dbl = fragment('"1":{"dbl":');
const _2_i64 = fragment('"2":{"i64":');
const _3_i64 = fragment('"3":{"i64":');
const _1_set_rec = fragment('"1":{"set":["rec",');
const _2_rec = fragment('"2":{"rec":');
const _3_rec = fragment('"3":{"rec":');
const _2_str = fragment('"2":{"str":');
const _8_rec = fragment('"8":{"rec":');
const _11_rec = fragment('"11":{"rec":');
const _14_rec = fragment('"14":{"rec":');

export function readOldIdentity(r: JsonReader): old.OldIdentity {
  let role: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        role = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { role };
}
export function writeOldIdentity(w: JsonWriter, v: old.OldIdentity): void {
  w.beginStruct();
  if (v.role !== undefined) w.stringField(_1_str, v.role);
  w.endStruct();
}

export function readOldTaskConfig(r: JsonReader): old.OldTaskConfig {
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
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
        const n = r.beginList();
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = r.string();
        }
        r.endList();
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
        const n = r.beginList();
        const list = new Array<api.Resource>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = apiCodec.readResource(r);
        }
        r.endList();
        resources = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { job, owner, jobName, environment, numCpus, ramMb, diskMb, requestedPorts, resources, production, tier };
}
export function writeOldTaskConfig(w: JsonWriter, v: old.OldTaskConfig): void {
  w.beginStruct();
  if (v.jobName !== undefined) w.stringField(_3_str, v.jobName);
  if (v.numCpus !== undefined) w.doubleField(_8_dbl, v.numCpus);
  if (v.ramMb !== undefined) w.i64Field(_9_i64, v.ramMb);
  if (v.diskMb !== undefined) w.i64Field(_10_i64, v.diskMb);
  if (v.owner !== undefined) {
    w.fragment(_17_rec);
    writeOldIdentity(w, v.owner);
    w.endField();
  }
  if (v.production !== undefined) w.boolField(_18_tf, v.production);
  if (v.requestedPorts !== undefined) {
    w.beginList(_21_set_str, v.requestedPorts.length);
    for (const e of v.requestedPorts) {
      w.betweenElements();
      w.string(e);
    }
    w.endList();
    w.endField();
  }
  if (v.environment !== undefined) w.stringField(_26_str, v.environment);
  if (v.job !== undefined) {
    w.fragment(_28_rec);
    apiCodec.writeJobKey(w, v.job);
    w.endField();
  }
  if (v.tier !== undefined) w.stringField(_30_str, v.tier);
  if (v.resources !== undefined) {
    w.beginList(_32_set_rec, v.resources.length);
    if (!w.putOffList(v.resources, apiCodec.writeResource)) {
      for (const e of v.resources) {
        w.betweenElements();
        apiCodec.writeResource(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readOldAssignedTask(r: JsonReader): old.OldAssignedTask {
  let task: old.OldTaskConfig | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0004:
        task = readOldTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { task };
}
export function writeOldAssignedTask(w: JsonWriter, v: old.OldAssignedTask): void {
  w.beginStruct();
  if (v.task !== undefined) {
    w.fragment(_4_rec);
    writeOldTaskConfig(w, v.task);
    w.endField();
  }
  w.endStruct();
}

export function readOldScheduledTask(r: JsonReader): old.OldScheduledTask {
  let assignedTask: old.OldAssignedTask | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        assignedTask = readOldAssignedTask(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { assignedTask };
}
export function writeOldScheduledTask(w: JsonWriter, v: old.OldScheduledTask): void {
  w.beginStruct();
  if (v.assignedTask !== undefined) {
    w.fragment(_1_rec);
    writeOldAssignedTask(w, v.assignedTask);
    w.endField();
  }
  w.endStruct();
}

export function readOldJobConfiguration(r: JsonReader): old.OldJobConfiguration {
  let taskConfig: old.OldTaskConfig | undefined;
  let owner: old.OldIdentity | undefined;
  let key: api.JobKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, owner, taskConfig };
}
export function writeOldJobConfiguration(w: JsonWriter, v: old.OldJobConfiguration): void {
  w.beginStruct();
  if (v.taskConfig !== undefined) {
    w.fragment(_6_rec);
    writeOldTaskConfig(w, v.taskConfig);
    w.endField();
  }
  if (v.owner !== undefined) {
    w.fragment(_7_rec);
    writeOldIdentity(w, v.owner);
    w.endField();
  }
  if (v.key !== undefined) {
    w.fragment(_9_rec);
    apiCodec.writeJobKey(w, v.key);
    w.endField();
  }
  w.endStruct();
}

export function readOldResourceAggregate(r: JsonReader): old.OldResourceAggregate {
  let numCpus: number | undefined;
  let ramMb: Int64 | undefined;
  let diskMb: Int64 | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { numCpus, ramMb, diskMb };
}
export function writeOldResourceAggregate(w: JsonWriter, v: old.OldResourceAggregate): void {
  w.beginStruct();
  if (v.numCpus !== undefined) w.doubleField(_1_dbl, v.numCpus);
  if (v.ramMb !== undefined) w.i64Field(_2_i64, v.ramMb);
  if (v.diskMb !== undefined) w.i64Field(_3_i64, v.diskMb);
  w.endStruct();
}

export function readOldInstanceTaskConfig(r: JsonReader): old.OldInstanceTaskConfig {
  let task: old.OldTaskConfig | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        task = readOldTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { task };
}
export function writeOldInstanceTaskConfig(w: JsonWriter, v: old.OldInstanceTaskConfig): void {
  w.beginStruct();
  if (v.task !== undefined) {
    w.fragment(_1_rec);
    writeOldTaskConfig(w, v.task);
    w.endField();
  }
  w.endStruct();
}

export function readOldJobUpdateInstructions(r: JsonReader): old.OldJobUpdateInstructions {
  let initialState: readonly old.OldInstanceTaskConfig[] | undefined;
  let desiredState: old.OldInstanceTaskConfig | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<old.OldInstanceTaskConfig>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readOldInstanceTaskConfig(r);
        }
        r.endList();
        initialState = list;
        break;
      }
      case 0xc0002:
        desiredState = readOldInstanceTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { initialState, desiredState };
}
export function writeOldJobUpdateInstructions(w: JsonWriter, v: old.OldJobUpdateInstructions): void {
  w.beginStruct();
  if (v.initialState !== undefined) {
    w.beginList(_1_set_rec, v.initialState.length);
    if (!w.putOffList(v.initialState, writeOldInstanceTaskConfig)) {
      for (const e of v.initialState) {
        w.betweenElements();
        writeOldInstanceTaskConfig(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.desiredState !== undefined) {
    w.fragment(_2_rec);
    writeOldInstanceTaskConfig(w, v.desiredState);
    w.endField();
  }
  w.endStruct();
}

export function readOldJobUpdate(r: JsonReader): old.OldJobUpdate {
  let instructions: old.OldJobUpdateInstructions | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0002:
        instructions = readOldJobUpdateInstructions(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { instructions };
}
export function writeOldJobUpdate(w: JsonWriter, v: old.OldJobUpdate): void {
  w.beginStruct();
  if (v.instructions !== undefined) {
    w.fragment(_2_rec);
    writeOldJobUpdateInstructions(w, v.instructions);
    w.endField();
  }
  w.endStruct();
}

export function readOldJobUpdateDetails(r: JsonReader): old.OldJobUpdateDetails {
  let update: old.OldJobUpdate | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        update = readOldJobUpdate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { update };
}
export function writeOldJobUpdateDetails(w: JsonWriter, v: old.OldJobUpdateDetails): void {
  w.beginStruct();
  if (v.update !== undefined) {
    w.fragment(_1_rec);
    writeOldJobUpdate(w, v.update);
    w.endField();
  }
  w.endStruct();
}

export function readOldStoredCronJob(r: JsonReader): old.OldStoredCronJob {
  let jobConfiguration: old.OldJobConfiguration | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0003:
        jobConfiguration = readOldJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { jobConfiguration };
}
export function writeOldStoredCronJob(w: JsonWriter, v: old.OldStoredCronJob): void {
  w.beginStruct();
  if (v.jobConfiguration !== undefined) {
    w.fragment(_3_rec);
    writeOldJobConfiguration(w, v.jobConfiguration);
    w.endField();
  }
  w.endStruct();
}

export function readOldStoredJobUpdateDetails(r: JsonReader): old.OldStoredJobUpdateDetails {
  let details: old.OldJobUpdateDetails | undefined;
  let lockToken: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { details, lockToken };
}
export function writeOldStoredJobUpdateDetails(w: JsonWriter, v: old.OldStoredJobUpdateDetails): void {
  w.beginStruct();
  if (v.details !== undefined) {
    w.fragment(_1_rec);
    writeOldJobUpdateDetails(w, v.details);
    w.endField();
  }
  if (v.lockToken !== undefined) w.stringField(_2_str, v.lockToken);
  w.endStruct();
}

export function readOldQuotaConfiguration(r: JsonReader): old.OldQuotaConfiguration {
  let quota: old.OldResourceAggregate | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0002:
        quota = readOldResourceAggregate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { quota };
}
export function writeOldQuotaConfiguration(w: JsonWriter, v: old.OldQuotaConfiguration): void {
  w.beginStruct();
  if (v.quota !== undefined) {
    w.fragment(_2_rec);
    writeOldResourceAggregate(w, v.quota);
    w.endField();
  }
  w.endStruct();
}

export function readOldSaveCronJob(r: JsonReader): old.OldSaveCronJob {
  let jobConfig: old.OldJobConfiguration | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0002:
        jobConfig = readOldJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { jobConfig };
}
export function writeOldSaveCronJob(w: JsonWriter, v: old.OldSaveCronJob): void {
  w.beginStruct();
  if (v.jobConfig !== undefined) {
    w.fragment(_2_rec);
    writeOldJobConfiguration(w, v.jobConfig);
    w.endField();
  }
  w.endStruct();
}

export function readOldSaveTasks(r: JsonReader): old.OldSaveTasks {
  let tasks: readonly old.OldScheduledTask[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<old.OldScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readOldScheduledTask(r);
        }
        r.endList();
        tasks = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { tasks };
}
export function writeOldSaveTasks(w: JsonWriter, v: old.OldSaveTasks): void {
  w.beginStruct();
  if (v.tasks !== undefined) {
    w.beginList(_1_set_rec, v.tasks.length);
    if (!w.putOffList(v.tasks, writeOldScheduledTask)) {
      for (const e of v.tasks) {
        w.betweenElements();
        writeOldScheduledTask(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readOldSaveQuota(r: JsonReader): old.OldSaveQuota {
  let quota: old.OldResourceAggregate | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0002:
        quota = readOldResourceAggregate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { quota };
}
export function writeOldSaveQuota(w: JsonWriter, v: old.OldSaveQuota): void {
  w.beginStruct();
  if (v.quota !== undefined) {
    w.fragment(_2_rec);
    writeOldResourceAggregate(w, v.quota);
    w.endField();
  }
  w.endStruct();
}

export function readOldSaveJobUpdate(r: JsonReader): old.OldSaveJobUpdate {
  let jobUpdate: old.OldJobUpdate | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        jobUpdate = readOldJobUpdate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { jobUpdate };
}
export function writeOldSaveJobUpdate(w: JsonWriter, v: old.OldSaveJobUpdate): void {
  w.beginStruct();
  if (v.jobUpdate !== undefined) {
    w.fragment(_1_rec);
    writeOldJobUpdate(w, v.jobUpdate);
    w.endField();
  }
  w.endStruct();
}

export function readOldRewriteTask(r: JsonReader): old.OldRewriteTask {
  let task: old.OldTaskConfig | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0002:
        task = readOldTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { task };
}
export function writeOldRewriteTask(w: JsonWriter, v: old.OldRewriteTask): void {
  w.beginStruct();
  if (v.task !== undefined) {
    w.fragment(_2_rec);
    writeOldTaskConfig(w, v.task);
    w.endField();
  }
  w.endStruct();
}

export function readOldOp(r: JsonReader): old.OldOp {
  let saveCronJob: old.OldSaveCronJob | undefined;
  let saveTasks: old.OldSaveTasks | undefined;
  let saveQuota: old.OldSaveQuota | undefined;
  let rewriteTask: old.OldRewriteTask | undefined;
  let saveJobUpdate: old.OldSaveJobUpdate | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { saveCronJob, saveTasks, saveQuota, rewriteTask, saveJobUpdate };
}
export function writeOldOp(w: JsonWriter, v: old.OldOp): void {
  w.beginStruct();
  if (v.saveCronJob !== undefined) {
    w.fragment(_2_rec);
    writeOldSaveCronJob(w, v.saveCronJob);
    w.endField();
  }
  if (v.saveTasks !== undefined) {
    w.fragment(_6_rec);
    writeOldSaveTasks(w, v.saveTasks);
    w.endField();
  }
  if (v.saveQuota !== undefined) {
    w.fragment(_8_rec);
    writeOldSaveQuota(w, v.saveQuota);
    w.endField();
  }
  if (v.rewriteTask !== undefined) {
    w.fragment(_11_rec);
    writeOldRewriteTask(w, v.rewriteTask);
    w.endField();
  }
  if (v.saveJobUpdate !== undefined) {
    w.fragment(_14_rec);
    writeOldSaveJobUpdate(w, v.saveJobUpdate);
    w.endField();
  }
  w.endStruct();
}

export function readRewriteTask(r: JsonReader): old.RewriteTask {
  let taskId: string | undefined;
  let task: api.TaskConfig | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { taskId, task };
}
export function writeRewriteTask(w: JsonWriter, v: old.RewriteTask): void {
  w.beginStruct();
  if (v.taskId !== undefined) w.stringField(_1_str, v.taskId);
  if (v.task !== undefined) {
    w.fragment(_2_rec);
    apiCodec.writeTaskConfig(w, v.task);
    w.endField();
  }
  w.endStruct();
}

export function readRewriteOp(r: JsonReader): old.RewriteOp {
  let rewriteTask: old.RewriteTask | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc000b:
        rewriteTask = readRewriteTask(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { rewriteTask };
}
export function writeRewriteOp(w: JsonWriter, v: old.RewriteOp): void {
  w.beginStruct();
  if (v.rewriteTask !== undefined) {
    w.fragment(_11_rec);
    writeRewriteTask(w, v.rewriteTask);
    w.endField();
  }
  w.endStruct();
}
