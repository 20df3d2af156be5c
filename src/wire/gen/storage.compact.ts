// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { CompactReader } from '../compact/reader.ts';
import type { CompactWriter } from '../compact/writer.ts';
import { BINARY, STRUCT } from '../compact/ctype.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as storage from './storage.ts';
import type * as api from './api.ts';
import * as apiCodec from './api.compact.ts';

export function readSaveFrameworkId(r: CompactReader): storage.SaveFrameworkId {
  let id: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        id = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { id };
}
export function writeSaveFrameworkId(w: CompactWriter, v: storage.SaveFrameworkId): void {
  let last = 0;
  if (v.id !== undefined) last = w.stringField(last, 1, v.id);
  w.endStruct();
}

export function readSaveCronJob(r: CompactReader): storage.SaveCronJob {
  let jobConfig: api.JobConfiguration | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0002:
        jobConfig = apiCodec.readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { jobConfig };
}
export function writeSaveCronJob(w: CompactWriter, v: storage.SaveCronJob): void {
  let last = 0;
  if (v.jobConfig !== undefined) {
    last = w.structField(last, 2);
    apiCodec.writeJobConfiguration(w, v.jobConfig);
  }
  w.endStruct();
}

export function readSaveLock(r: CompactReader): storage.SaveLock {
  let lock: api.Lock | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        lock = apiCodec.readLock(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { lock };
}
export function writeSaveLock(w: CompactWriter, v: storage.SaveLock): void {
  let last = 0;
  if (v.lock !== undefined) {
    last = w.structField(last, 1);
    apiCodec.writeLock(w, v.lock);
  }
  w.endStruct();
}

export function readRemoveLock(r: CompactReader): storage.RemoveLock {
  let lockKey: api.LockKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        lockKey = apiCodec.readLockKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { lockKey };
}
export function writeRemoveLock(w: CompactWriter, v: storage.RemoveLock): void {
  let last = 0;
  if (v.lockKey !== undefined) {
    last = w.structField(last, 1);
    apiCodec.writeLockKey(w, v.lockKey);
  }
  w.endStruct();
}

export function readRemoveJob(r: CompactReader): storage.RemoveJob {
  let jobKey: api.JobKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0002:
        jobKey = apiCodec.readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { jobKey };
}
export function writeRemoveJob(w: CompactWriter, v: storage.RemoveJob): void {
  let last = 0;
  if (v.jobKey !== undefined) {
    last = w.structField(last, 2);
    apiCodec.writeJobKey(w, v.jobKey);
  }
  w.endStruct();
}

export function readSaveTasks(r: CompactReader): storage.SaveTasks {
  let tasks: readonly api.ScheduledTask[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.ScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = apiCodec.readScheduledTask(r);
        tasks = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { tasks };
}
export function writeSaveTasks(w: CompactWriter, v: storage.SaveTasks): void {
  let last = 0;
  if (v.tasks !== undefined) {
    last = w.setField(last, 1, STRUCT, v.tasks.length);
    if (!w.putOffList(v.tasks, apiCodec.writeScheduledTask)) for (const e of v.tasks) apiCodec.writeScheduledTask(w, e);
  }
  w.endStruct();
}

export function readRemoveTasks(r: CompactReader): storage.RemoveTasks {
  let taskIds: readonly string[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        taskIds = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { taskIds };
}
export function writeRemoveTasks(w: CompactWriter, v: storage.RemoveTasks): void {
  let last = 0;
  if (v.taskIds !== undefined) {
    last = w.setField(last, 1, BINARY, v.taskIds.length);
    for (const e of v.taskIds) w.string(e);
  }
  w.endStruct();
}

export function readSaveQuota(r: CompactReader): storage.SaveQuota {
  let role: string | undefined;
  let quota: api.ResourceAggregate | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        role = r.string();
        break;
      case 0xc0002:
        quota = apiCodec.readResourceAggregate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, quota };
}
export function writeSaveQuota(w: CompactWriter, v: storage.SaveQuota): void {
  let last = 0;
  if (v.role !== undefined) last = w.stringField(last, 1, v.role);
  if (v.quota !== undefined) {
    last = w.structField(last, 2);
    apiCodec.writeResourceAggregate(w, v.quota);
  }
  w.endStruct();
}

export function readRemoveQuota(r: CompactReader): storage.RemoveQuota {
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
export function writeRemoveQuota(w: CompactWriter, v: storage.RemoveQuota): void {
  let last = 0;
  if (v.role !== undefined) last = w.stringField(last, 1, v.role);
  w.endStruct();
}

export function readSaveHostAttributes(r: CompactReader): storage.SaveHostAttributes {
  let hostAttributes: api.HostAttributes | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        hostAttributes = apiCodec.readHostAttributes(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { hostAttributes };
}
export function writeSaveHostAttributes(w: CompactWriter, v: storage.SaveHostAttributes): void {
  let last = 0;
  if (v.hostAttributes !== undefined) {
    last = w.structField(last, 1);
    apiCodec.writeHostAttributes(w, v.hostAttributes);
  }
  w.endStruct();
}

export function readSaveJobUpdate(r: CompactReader): storage.SaveJobUpdate {
  let jobUpdate: api.JobUpdate | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        jobUpdate = apiCodec.readJobUpdate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { jobUpdate };
}
export function writeSaveJobUpdate(w: CompactWriter, v: storage.SaveJobUpdate): void {
  let last = 0;
  if (v.jobUpdate !== undefined) {
    last = w.structField(last, 1);
    apiCodec.writeJobUpdate(w, v.jobUpdate);
  }
  w.endStruct();
}

export function readRemoveJobUpdates(r: CompactReader): storage.RemoveJobUpdates {
  let keys: readonly api.JobUpdateKey[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.JobUpdateKey>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = apiCodec.readJobUpdateKey(r);
        keys = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { keys };
}
export function writeRemoveJobUpdates(w: CompactWriter, v: storage.RemoveJobUpdates): void {
  let last = 0;
  if (v.keys !== undefined) {
    last = w.setField(last, 1, STRUCT, v.keys.length);
    if (!w.putOffList(v.keys, apiCodec.writeJobUpdateKey)) for (const e of v.keys) apiCodec.writeJobUpdateKey(w, e);
  }
  w.endStruct();
}

export function readSaveJobUpdateEvent(r: CompactReader): storage.SaveJobUpdateEvent {
  let event: api.JobUpdateEvent | undefined;
  let key: api.JobUpdateKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        event = apiCodec.readJobUpdateEvent(r);
        break;
      case 0xc0003:
        key = apiCodec.readJobUpdateKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { event, key };
}
export function writeSaveJobUpdateEvent(w: CompactWriter, v: storage.SaveJobUpdateEvent): void {
  let last = 0;
  if (v.event !== undefined) {
    last = w.structField(last, 1);
    apiCodec.writeJobUpdateEvent(w, v.event);
  }
  if (v.key !== undefined) {
    last = w.structField(last, 3);
    apiCodec.writeJobUpdateKey(w, v.key);
  }
  w.endStruct();
}

export function readSaveJobInstanceUpdateEvent(r: CompactReader): storage.SaveJobInstanceUpdateEvent {
  let event: api.JobInstanceUpdateEvent | undefined;
  let key: api.JobUpdateKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        event = apiCodec.readJobInstanceUpdateEvent(r);
        break;
      case 0xc0003:
        key = apiCodec.readJobUpdateKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { event, key };
}
export function writeSaveJobInstanceUpdateEvent(w: CompactWriter, v: storage.SaveJobInstanceUpdateEvent): void {
  let last = 0;
  if (v.event !== undefined) {
    last = w.structField(last, 1);
    apiCodec.writeJobInstanceUpdateEvent(w, v.event);
  }
  if (v.key !== undefined) {
    last = w.structField(last, 3);
    apiCodec.writeJobUpdateKey(w, v.key);
  }
  w.endStruct();
}

export function readPruneJobUpdateHistory(r: CompactReader): storage.PruneJobUpdateHistory {
  let perJobRetainCount = 0;
  let historyPruneThresholdMs: Int64 = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        perJobRetainCount = r.i32();
        break;
      case 0x60002:
        historyPruneThresholdMs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { perJobRetainCount, historyPruneThresholdMs };
}
export function writePruneJobUpdateHistory(w: CompactWriter, v: storage.PruneJobUpdateHistory): void {
  let last = 0;
  last = w.i32Field(last, 1, v.perJobRetainCount);
  last = w.i64Field(last, 2, v.historyPruneThresholdMs);
  w.endStruct();
}

export function readSaveHostMaintenanceRequest(r: CompactReader): storage.SaveHostMaintenanceRequest {
  let hostMaintenanceRequest: api.HostMaintenanceRequest | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        hostMaintenanceRequest = apiCodec.readHostMaintenanceRequest(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { hostMaintenanceRequest };
}
export function writeSaveHostMaintenanceRequest(w: CompactWriter, v: storage.SaveHostMaintenanceRequest): void {
  let last = 0;
  if (v.hostMaintenanceRequest !== undefined) {
    last = w.structField(last, 1);
    apiCodec.writeHostMaintenanceRequest(w, v.hostMaintenanceRequest);
  }
  w.endStruct();
}

export function readRemoveHostMaintenanceRequest(r: CompactReader): storage.RemoveHostMaintenanceRequest {
  let host: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        host = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { host };
}
export function writeRemoveHostMaintenanceRequest(w: CompactWriter, v: storage.RemoveHostMaintenanceRequest): void {
  let last = 0;
  if (v.host !== undefined) last = w.stringField(last, 1, v.host);
  w.endStruct();
}

export function readTransaction(r: CompactReader): storage.Transaction {
  let ops: readonly storage.Op[] | undefined;
  let schemaVersion = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x90001: {
        const n = r.list(1);
        const list = new Array<storage.Op>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readOp(r);
        ops = list;
        break;
      }
      case 0x50002:
        schemaVersion = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { ops, schemaVersion };
}
export function writeTransaction(w: CompactWriter, v: storage.Transaction): void {
  let last = 0;
  if (v.ops !== undefined) {
    last = w.listField(last, 1, STRUCT, v.ops.length);
    if (!w.putOffList(v.ops, writeOp)) for (const e of v.ops) writeOp(w, e);
  }
  last = w.i32Field(last, 2, v.schemaVersion);
  w.endStruct();
}

export function readStoredCronJob(r: CompactReader): storage.StoredCronJob {
  let jobConfiguration: api.JobConfiguration | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0003:
        jobConfiguration = apiCodec.readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { jobConfiguration };
}
export function writeStoredCronJob(w: CompactWriter, v: storage.StoredCronJob): void {
  let last = 0;
  if (v.jobConfiguration !== undefined) {
    last = w.structField(last, 3);
    apiCodec.writeJobConfiguration(w, v.jobConfiguration);
  }
  w.endStruct();
}

export function readStoredJobUpdateDetails(r: CompactReader): storage.StoredJobUpdateDetails {
  let details: api.JobUpdateDetails | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        details = apiCodec.readJobUpdateDetails(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { details };
}
export function writeStoredJobUpdateDetails(w: CompactWriter, v: storage.StoredJobUpdateDetails): void {
  let last = 0;
  if (v.details !== undefined) {
    last = w.structField(last, 1);
    apiCodec.writeJobUpdateDetails(w, v.details);
  }
  w.endStruct();
}

export function readSchedulerMetadata(r: CompactReader): storage.SchedulerMetadata {
  let frameworkId: string | undefined;
  let details: ReadonlyMap<string, string> | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        frameworkId = r.string();
        break;
      case 0xb0008: {
        const n = r.map(2);
        const map = new Map<string, string>();
        for (let i = 0; i < n; i++) map.set(r.string(), r.string());
        details = map;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { frameworkId, details };
}
export function writeSchedulerMetadata(w: CompactWriter, v: storage.SchedulerMetadata): void {
  let last = 0;
  if (v.frameworkId !== undefined) last = w.stringField(last, 1, v.frameworkId);
  if (v.details !== undefined) {
    last = w.mapField(last, 8, BINARY, BINARY, v.details.size);
    for (const [key, e] of v.details) {
      w.string(key);
      w.string(e);
    }
  }
  w.endStruct();
}

export function readQuotaConfiguration(r: CompactReader): storage.QuotaConfiguration {
  let role: string | undefined;
  let quota: api.ResourceAggregate | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        role = r.string();
        break;
      case 0xc0002:
        quota = apiCodec.readResourceAggregate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, quota };
}
export function writeQuotaConfiguration(w: CompactWriter, v: storage.QuotaConfiguration): void {
  let last = 0;
  if (v.role !== undefined) last = w.stringField(last, 1, v.role);
  if (v.quota !== undefined) {
    last = w.structField(last, 2);
    apiCodec.writeResourceAggregate(w, v.quota);
  }
  w.endStruct();
}

export function readSnapshot(r: CompactReader): storage.Snapshot {
  let timestamp: Int64 = 0;
  let hostAttributes: readonly api.HostAttributes[] | undefined;
  let tasks: readonly api.ScheduledTask[] | undefined;
  let cronJobs: readonly storage.StoredCronJob[] | undefined;
  let schedulerMetadata: storage.SchedulerMetadata | undefined;
  let quotaConfigurations: readonly storage.QuotaConfiguration[] | undefined;
  let jobUpdateDetails: readonly storage.StoredJobUpdateDetails[] | undefined;
  let hostMaintenanceRequests: readonly api.HostMaintenanceRequest[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x60001:
        timestamp = r.i64();
        break;
      case 0xa0003: {
        const n = r.list(1);
        const list = new Array<api.HostAttributes>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = apiCodec.readHostAttributes(r);
        hostAttributes = list;
        break;
      }
      case 0xa0004: {
        const n = r.list(1);
        const list = new Array<api.ScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = apiCodec.readScheduledTask(r);
        tasks = list;
        break;
      }
      case 0xa0005: {
        const n = r.list(1);
        const list = new Array<storage.StoredCronJob>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readStoredCronJob(r);
        cronJobs = list;
        break;
      }
      case 0xc0006:
        schedulerMetadata = readSchedulerMetadata(r);
        break;
      case 0xa0008: {
        const n = r.list(1);
        const list = new Array<storage.QuotaConfiguration>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readQuotaConfiguration(r);
        quotaConfigurations = list;
        break;
      }
      case 0xa000a: {
        const n = r.list(1);
        const list = new Array<storage.StoredJobUpdateDetails>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readStoredJobUpdateDetails(r);
        jobUpdateDetails = list;
        break;
      }
      case 0xa000d: {
        const n = r.list(1);
        const list = new Array<api.HostMaintenanceRequest>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = apiCodec.readHostMaintenanceRequest(r);
        hostMaintenanceRequests = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { timestamp, hostAttributes, tasks, cronJobs, schedulerMetadata, quotaConfigurations, jobUpdateDetails, hostMaintenanceRequests };
}
export function writeSnapshot(w: CompactWriter, v: storage.Snapshot): void {
  let last = 0;
  last = w.i64Field(last, 1, v.timestamp);
  if (v.hostAttributes !== undefined) {
    last = w.setField(last, 3, STRUCT, v.hostAttributes.length);
    if (!w.putOffList(v.hostAttributes, apiCodec.writeHostAttributes)) for (const e of v.hostAttributes) apiCodec.writeHostAttributes(w, e);
  }
  if (v.tasks !== undefined) {
    last = w.setField(last, 4, STRUCT, v.tasks.length);
    if (!w.putOffList(v.tasks, apiCodec.writeScheduledTask)) for (const e of v.tasks) apiCodec.writeScheduledTask(w, e);
  }
  if (v.cronJobs !== undefined) {
    last = w.setField(last, 5, STRUCT, v.cronJobs.length);
    if (!w.putOffList(v.cronJobs, writeStoredCronJob)) for (const e of v.cronJobs) writeStoredCronJob(w, e);
  }
  if (v.schedulerMetadata !== undefined) {
    last = w.structField(last, 6);
    writeSchedulerMetadata(w, v.schedulerMetadata);
  }
  if (v.quotaConfigurations !== undefined) {
    last = w.setField(last, 8, STRUCT, v.quotaConfigurations.length);
    if (!w.putOffList(v.quotaConfigurations, writeQuotaConfiguration)) for (const e of v.quotaConfigurations) writeQuotaConfiguration(w, e);
  }
  if (v.jobUpdateDetails !== undefined) {
    last = w.setField(last, 10, STRUCT, v.jobUpdateDetails.length);
    if (!w.putOffList(v.jobUpdateDetails, writeStoredJobUpdateDetails)) for (const e of v.jobUpdateDetails) writeStoredJobUpdateDetails(w, e);
  }
  if (v.hostMaintenanceRequests !== undefined) {
    last = w.setField(last, 13, STRUCT, v.hostMaintenanceRequests.length);
    if (!w.putOffList(v.hostMaintenanceRequests, apiCodec.writeHostMaintenanceRequest)) for (const e of v.hostMaintenanceRequests) apiCodec.writeHostMaintenanceRequest(w, e);
  }
  w.endStruct();
}

export function readDeduplicatedScheduledTask(r: CompactReader): storage.DeduplicatedScheduledTask {
  let partialScheduledTask: api.ScheduledTask | undefined;
  let taskConfigId = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        partialScheduledTask = apiCodec.readScheduledTask(r);
        break;
      case 0x50002:
        taskConfigId = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { partialScheduledTask, taskConfigId };
}
export function writeDeduplicatedScheduledTask(w: CompactWriter, v: storage.DeduplicatedScheduledTask): void {
  let last = 0;
  if (v.partialScheduledTask !== undefined) {
    last = w.structField(last, 1);
    apiCodec.writeScheduledTask(w, v.partialScheduledTask);
  }
  last = w.i32Field(last, 2, v.taskConfigId);
  w.endStruct();
}

export function readDeduplicatedSnapshot(r: CompactReader): storage.DeduplicatedSnapshot {
  let partialSnapshot: storage.Snapshot | undefined;
  let partialTasks: readonly storage.DeduplicatedScheduledTask[] | undefined;
  let taskConfigs: readonly api.TaskConfig[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        partialSnapshot = readSnapshot(r);
        break;
      case 0x90002: {
        const n = r.list(1);
        const list = new Array<storage.DeduplicatedScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readDeduplicatedScheduledTask(r);
        partialTasks = list;
        break;
      }
      case 0x90003: {
        const n = r.list(1);
        const list = new Array<api.TaskConfig>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = apiCodec.readTaskConfig(r);
        taskConfigs = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { partialSnapshot, partialTasks, taskConfigs };
}
export function writeDeduplicatedSnapshot(w: CompactWriter, v: storage.DeduplicatedSnapshot): void {
  let last = 0;
  if (v.partialSnapshot !== undefined) {
    last = w.structField(last, 1);
    writeSnapshot(w, v.partialSnapshot);
  }
  if (v.partialTasks !== undefined) {
    last = w.listField(last, 2, STRUCT, v.partialTasks.length);
    if (!w.putOffList(v.partialTasks, writeDeduplicatedScheduledTask)) for (const e of v.partialTasks) writeDeduplicatedScheduledTask(w, e);
  }
  if (v.taskConfigs !== undefined) {
    last = w.listField(last, 3, STRUCT, v.taskConfigs.length);
    if (!w.putOffList(v.taskConfigs, apiCodec.writeTaskConfig)) for (const e of v.taskConfigs) apiCodec.writeTaskConfig(w, e);
  }
  w.endStruct();
}

export function readFrameHeader(r: CompactReader): storage.FrameHeader {
  let chunkCount = 0;
  let checksum: Uint8Array | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        chunkCount = r.i32();
        break;
      case 0x80002:
        checksum = r.binary();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { chunkCount, checksum };
}
export function writeFrameHeader(w: CompactWriter, v: storage.FrameHeader): void {
  let last = 0;
  last = w.i32Field(last, 1, v.chunkCount);
  if (v.checksum !== undefined) last = w.binaryField(last, 2, v.checksum);
  w.endStruct();
}

export function readFrameChunk(r: CompactReader): storage.FrameChunk {
  let data: Uint8Array | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80002:
        data = r.binary();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { data };
}
export function writeFrameChunk(w: CompactWriter, v: storage.FrameChunk): void {
  let last = 0;
  if (v.data !== undefined) last = w.binaryField(last, 2, v.data);
  w.endStruct();
}

export function readOp(r: CompactReader): storage.Op {
  let saveFrameworkId: storage.SaveFrameworkId | undefined;
  let saveCronJob: storage.SaveCronJob | undefined;
  let removeJob: storage.RemoveJob | undefined;
  let saveTasks: storage.SaveTasks | undefined;
  let removeTasks: storage.RemoveTasks | undefined;
  let saveQuota: storage.SaveQuota | undefined;
  let removeQuota: storage.RemoveQuota | undefined;
  let saveHostAttributes: storage.SaveHostAttributes | undefined;
  let saveLock: storage.SaveLock | undefined;
  let removeLock: storage.RemoveLock | undefined;
  let saveJobUpdate: storage.SaveJobUpdate | undefined;
  let saveJobUpdateEvent: storage.SaveJobUpdateEvent | undefined;
  let saveJobInstanceUpdateEvent: storage.SaveJobInstanceUpdateEvent | undefined;
  let pruneJobUpdateHistory: storage.PruneJobUpdateHistory | undefined;
  let removeJobUpdate: storage.RemoveJobUpdates | undefined;
  let saveHostMaintenanceRequest: storage.SaveHostMaintenanceRequest | undefined;
  let removeHostMaintenanceRequest: storage.RemoveHostMaintenanceRequest | undefined;
  const h = r.field(0);
  switch (h) {
    case 0xc0001:
      saveFrameworkId = readSaveFrameworkId(r);
      break;
    case 0xc0002:
      saveCronJob = readSaveCronJob(r);
      break;
    case 0xc0005:
      removeJob = readRemoveJob(r);
      break;
    case 0xc0006:
      saveTasks = readSaveTasks(r);
      break;
    case 0xc0007:
      removeTasks = readRemoveTasks(r);
      break;
    case 0xc0008:
      saveQuota = readSaveQuota(r);
      break;
    case 0xc0009:
      removeQuota = readRemoveQuota(r);
      break;
    case 0xc000a:
      saveHostAttributes = readSaveHostAttributes(r);
      break;
    case 0xc000c:
      saveLock = readSaveLock(r);
      break;
    case 0xc000d:
      removeLock = readRemoveLock(r);
      break;
    case 0xc000e:
      saveJobUpdate = readSaveJobUpdate(r);
      break;
    case 0xc000f:
      saveJobUpdateEvent = readSaveJobUpdateEvent(r);
      break;
    case 0xc0010:
      saveJobInstanceUpdateEvent = readSaveJobInstanceUpdateEvent(r);
      break;
    case 0xc0011:
      pruneJobUpdateHistory = readPruneJobUpdateHistory(r);
      break;
    case 0xc0012:
      removeJobUpdate = readRemoveJobUpdates(r);
      break;
    case 0xc0013:
      saveHostMaintenanceRequest = readSaveHostMaintenanceRequest(r);
      break;
    case 0xc0014:
      removeHostMaintenanceRequest = readRemoveHostMaintenanceRequest(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { saveFrameworkId, saveCronJob, removeJob, saveTasks, removeTasks, saveQuota, removeQuota, saveHostAttributes, saveLock, removeLock, saveJobUpdate, saveJobUpdateEvent, saveJobInstanceUpdateEvent, pruneJobUpdateHistory, removeJobUpdate, saveHostMaintenanceRequest, removeHostMaintenanceRequest } as storage.Op;
}
export function writeOp(w: CompactWriter, v: storage.Op): void {
  let last = 0;
  if (v.saveFrameworkId !== undefined) {
    last = w.structField(last, 1);
    writeSaveFrameworkId(w, v.saveFrameworkId);
  }
  else if (v.saveCronJob !== undefined) {
    last = w.structField(last, 2);
    writeSaveCronJob(w, v.saveCronJob);
  }
  else if (v.removeJob !== undefined) {
    last = w.structField(last, 5);
    writeRemoveJob(w, v.removeJob);
  }
  else if (v.saveTasks !== undefined) {
    last = w.structField(last, 6);
    writeSaveTasks(w, v.saveTasks);
  }
  else if (v.removeTasks !== undefined) {
    last = w.structField(last, 7);
    writeRemoveTasks(w, v.removeTasks);
  }
  else if (v.saveQuota !== undefined) {
    last = w.structField(last, 8);
    writeSaveQuota(w, v.saveQuota);
  }
  else if (v.removeQuota !== undefined) {
    last = w.structField(last, 9);
    writeRemoveQuota(w, v.removeQuota);
  }
  else if (v.saveHostAttributes !== undefined) {
    last = w.structField(last, 10);
    writeSaveHostAttributes(w, v.saveHostAttributes);
  }
  else if (v.saveLock !== undefined) {
    last = w.structField(last, 12);
    writeSaveLock(w, v.saveLock);
  }
  else if (v.removeLock !== undefined) {
    last = w.structField(last, 13);
    writeRemoveLock(w, v.removeLock);
  }
  else if (v.saveJobUpdate !== undefined) {
    last = w.structField(last, 14);
    writeSaveJobUpdate(w, v.saveJobUpdate);
  }
  else if (v.saveJobUpdateEvent !== undefined) {
    last = w.structField(last, 15);
    writeSaveJobUpdateEvent(w, v.saveJobUpdateEvent);
  }
  else if (v.saveJobInstanceUpdateEvent !== undefined) {
    last = w.structField(last, 16);
    writeSaveJobInstanceUpdateEvent(w, v.saveJobInstanceUpdateEvent);
  }
  else if (v.pruneJobUpdateHistory !== undefined) {
    last = w.structField(last, 17);
    writePruneJobUpdateHistory(w, v.pruneJobUpdateHistory);
  }
  else if (v.removeJobUpdate !== undefined) {
    last = w.structField(last, 18);
    writeRemoveJobUpdates(w, v.removeJobUpdate);
  }
  else if (v.saveHostMaintenanceRequest !== undefined) {
    last = w.structField(last, 19);
    writeSaveHostMaintenanceRequest(w, v.saveHostMaintenanceRequest);
  }
  else if (v.removeHostMaintenanceRequest !== undefined) {
    last = w.structField(last, 20);
    writeRemoveHostMaintenanceRequest(w, v.removeHostMaintenanceRequest);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readFrame(r: CompactReader): storage.Frame {
  let header: storage.FrameHeader | undefined;
  let chunk: storage.FrameChunk | undefined;
  const h = r.field(0);
  switch (h) {
    case 0xc0001:
      header = readFrameHeader(r);
      break;
    case 0xc0002:
      chunk = readFrameChunk(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { header, chunk } as storage.Frame;
}
export function writeFrame(w: CompactWriter, v: storage.Frame): void {
  let last = 0;
  if (v.header !== undefined) {
    last = w.structField(last, 1);
    writeFrameHeader(w, v.header);
  }
  else if (v.chunk !== undefined) {
    last = w.structField(last, 2);
    writeFrameChunk(w, v.chunk);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readLogEntry(r: CompactReader): storage.LogEntry {
  let snapshot: storage.Snapshot | undefined;
  let transaction: storage.Transaction | undefined;
  let noop: boolean | undefined;
  let frame: storage.Frame | undefined;
  let deflatedEntry: Uint8Array | undefined;
  let deduplicatedSnapshot: storage.DeduplicatedSnapshot | undefined;
  const h = r.field(0);
  switch (h) {
    case 0xc0001:
      snapshot = readSnapshot(r);
      break;
    case 0xc0002:
      transaction = readTransaction(r);
      break;
    case 0x10003:
      noop = true;
      break;
    case 0x20003:
      noop = false;
      break;
    case 0xc0004:
      frame = readFrame(r);
      break;
    case 0x80005:
      deflatedEntry = r.binary();
      break;
    case 0xc0006:
      deduplicatedSnapshot = readDeduplicatedSnapshot(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { snapshot, transaction, noop, frame, deflatedEntry, deduplicatedSnapshot } as storage.LogEntry;
}
export function writeLogEntry(w: CompactWriter, v: storage.LogEntry): void {
  let last = 0;
  if (v.snapshot !== undefined) {
    last = w.structField(last, 1);
    writeSnapshot(w, v.snapshot);
  }
  else if (v.transaction !== undefined) {
    last = w.structField(last, 2);
    writeTransaction(w, v.transaction);
  }
  else if (v.noop !== undefined) last = w.boolField(last, 3, v.noop);
  else if (v.frame !== undefined) {
    last = w.structField(last, 4);
    writeFrame(w, v.frame);
  }
  else if (v.deflatedEntry !== undefined) last = w.binaryField(last, 5, v.deflatedEntry);
  else if (v.deduplicatedSnapshot !== undefined) {
    last = w.structField(last, 6);
    writeDeduplicatedSnapshot(w, v.deduplicatedSnapshot);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}
