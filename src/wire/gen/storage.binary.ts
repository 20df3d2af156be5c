// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { BinaryReader } from '../binary/reader.ts';
import type { BinaryWriter } from '../binary/writer.ts';
import { STRING, STRUCT } from '../ttype.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as storage from './storage.ts';
import type * as api from './api.ts';
import * as apiCodec from './api.binary.ts';

export function readSaveFrameworkId(r: BinaryReader): storage.SaveFrameworkId {
  let id: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        id = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { id };
}
export function writeSaveFrameworkId(w: BinaryWriter, v: storage.SaveFrameworkId): void {
  if (v.id !== undefined) w.stringField(1, v.id);
  w.endStruct();
}

export function readSaveCronJob(r: BinaryReader): storage.SaveCronJob {
  let jobConfig: api.JobConfiguration | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeSaveCronJob(w: BinaryWriter, v: storage.SaveCronJob): void {
  if (v.jobConfig !== undefined) {
    w.structField(2);
    apiCodec.writeJobConfiguration(w, v.jobConfig);
  }
  w.endStruct();
}

export function readSaveLock(r: BinaryReader): storage.SaveLock {
  let lock: api.Lock | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeSaveLock(w: BinaryWriter, v: storage.SaveLock): void {
  if (v.lock !== undefined) {
    w.structField(1);
    apiCodec.writeLock(w, v.lock);
  }
  w.endStruct();
}

export function readRemoveLock(r: BinaryReader): storage.RemoveLock {
  let lockKey: api.LockKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeRemoveLock(w: BinaryWriter, v: storage.RemoveLock): void {
  if (v.lockKey !== undefined) {
    w.structField(1);
    apiCodec.writeLockKey(w, v.lockKey);
  }
  w.endStruct();
}

export function readRemoveJob(r: BinaryReader): storage.RemoveJob {
  let jobKey: api.JobKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeRemoveJob(w: BinaryWriter, v: storage.RemoveJob): void {
  if (v.jobKey !== undefined) {
    w.structField(2);
    apiCodec.writeJobKey(w, v.jobKey);
  }
  w.endStruct();
}

export function readSaveTasks(r: BinaryReader): storage.SaveTasks {
  let tasks: readonly api.ScheduledTask[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeSaveTasks(w: BinaryWriter, v: storage.SaveTasks): void {
  if (v.tasks !== undefined) {
    w.setField(1, STRUCT, v.tasks.length);
    if (!w.putOffList(v.tasks, apiCodec.writeScheduledTask)) for (const e of v.tasks) apiCodec.writeScheduledTask(w, e);
  }
  w.endStruct();
}

export function readRemoveTasks(r: BinaryReader): storage.RemoveTasks {
  let taskIds: readonly string[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
        const n = r.list(4);
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
export function writeRemoveTasks(w: BinaryWriter, v: storage.RemoveTasks): void {
  if (v.taskIds !== undefined) {
    w.setField(1, STRING, v.taskIds.length);
    for (const e of v.taskIds) w.string(e);
  }
  w.endStruct();
}

export function readSaveQuota(r: BinaryReader): storage.SaveQuota {
  let role: string | undefined;
  let quota: api.ResourceAggregate | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
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
export function writeSaveQuota(w: BinaryWriter, v: storage.SaveQuota): void {
  if (v.role !== undefined) w.stringField(1, v.role);
  if (v.quota !== undefined) {
    w.structField(2);
    apiCodec.writeResourceAggregate(w, v.quota);
  }
  w.endStruct();
}

export function readRemoveQuota(r: BinaryReader): storage.RemoveQuota {
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
export function writeRemoveQuota(w: BinaryWriter, v: storage.RemoveQuota): void {
  if (v.role !== undefined) w.stringField(1, v.role);
  w.endStruct();
}

export function readSaveHostAttributes(r: BinaryReader): storage.SaveHostAttributes {
  let hostAttributes: api.HostAttributes | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeSaveHostAttributes(w: BinaryWriter, v: storage.SaveHostAttributes): void {
  if (v.hostAttributes !== undefined) {
    w.structField(1);
    apiCodec.writeHostAttributes(w, v.hostAttributes);
  }
  w.endStruct();
}

export function readSaveJobUpdate(r: BinaryReader): storage.SaveJobUpdate {
  let jobUpdate: api.JobUpdate | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeSaveJobUpdate(w: BinaryWriter, v: storage.SaveJobUpdate): void {
  if (v.jobUpdate !== undefined) {
    w.structField(1);
    apiCodec.writeJobUpdate(w, v.jobUpdate);
  }
  w.endStruct();
}

export function readRemoveJobUpdates(r: BinaryReader): storage.RemoveJobUpdates {
  let keys: readonly api.JobUpdateKey[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeRemoveJobUpdates(w: BinaryWriter, v: storage.RemoveJobUpdates): void {
  if (v.keys !== undefined) {
    w.setField(1, STRUCT, v.keys.length);
    if (!w.putOffList(v.keys, apiCodec.writeJobUpdateKey)) for (const e of v.keys) apiCodec.writeJobUpdateKey(w, e);
  }
  w.endStruct();
}

export function readSaveJobUpdateEvent(r: BinaryReader): storage.SaveJobUpdateEvent {
  let event: api.JobUpdateEvent | undefined;
  let key: api.JobUpdateKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeSaveJobUpdateEvent(w: BinaryWriter, v: storage.SaveJobUpdateEvent): void {
  if (v.event !== undefined) {
    w.structField(1);
    apiCodec.writeJobUpdateEvent(w, v.event);
  }
  if (v.key !== undefined) {
    w.structField(3);
    apiCodec.writeJobUpdateKey(w, v.key);
  }
  w.endStruct();
}

export function readSaveJobInstanceUpdateEvent(r: BinaryReader): storage.SaveJobInstanceUpdateEvent {
  let event: api.JobInstanceUpdateEvent | undefined;
  let key: api.JobUpdateKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeSaveJobInstanceUpdateEvent(w: BinaryWriter, v: storage.SaveJobInstanceUpdateEvent): void {
  if (v.event !== undefined) {
    w.structField(1);
    apiCodec.writeJobInstanceUpdateEvent(w, v.event);
  }
  if (v.key !== undefined) {
    w.structField(3);
    apiCodec.writeJobUpdateKey(w, v.key);
  }
  w.endStruct();
}

export function readPruneJobUpdateHistory(r: BinaryReader): storage.PruneJobUpdateHistory {
  let perJobRetainCount = 0;
  let historyPruneThresholdMs: Int64 = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        perJobRetainCount = r.i32();
        break;
      case 0xa0002:
        historyPruneThresholdMs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { perJobRetainCount, historyPruneThresholdMs };
}
export function writePruneJobUpdateHistory(w: BinaryWriter, v: storage.PruneJobUpdateHistory): void {
  w.i32Field(1, v.perJobRetainCount);
  w.i64Field(2, v.historyPruneThresholdMs);
  w.endStruct();
}

export function readSaveHostMaintenanceRequest(r: BinaryReader): storage.SaveHostMaintenanceRequest {
  let hostMaintenanceRequest: api.HostMaintenanceRequest | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeSaveHostMaintenanceRequest(w: BinaryWriter, v: storage.SaveHostMaintenanceRequest): void {
  if (v.hostMaintenanceRequest !== undefined) {
    w.structField(1);
    apiCodec.writeHostMaintenanceRequest(w, v.hostMaintenanceRequest);
  }
  w.endStruct();
}

export function readRemoveHostMaintenanceRequest(r: BinaryReader): storage.RemoveHostMaintenanceRequest {
  let host: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        host = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { host };
}
export function writeRemoveHostMaintenanceRequest(w: BinaryWriter, v: storage.RemoveHostMaintenanceRequest): void {
  if (v.host !== undefined) w.stringField(1, v.host);
  w.endStruct();
}

export function readTransaction(r: BinaryReader): storage.Transaction {
  let ops: readonly storage.Op[] | undefined;
  let schemaVersion = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xf0001: {
        const n = r.list(1);
        const list = new Array<storage.Op>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readOp(r);
        ops = list;
        break;
      }
      case 0x80002:
        schemaVersion = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { ops, schemaVersion };
}
export function writeTransaction(w: BinaryWriter, v: storage.Transaction): void {
  if (v.ops !== undefined) {
    w.listField(1, STRUCT, v.ops.length);
    if (!w.putOffList(v.ops, writeOp)) for (const e of v.ops) writeOp(w, e);
  }
  w.i32Field(2, v.schemaVersion);
  w.endStruct();
}

export function readStoredCronJob(r: BinaryReader): storage.StoredCronJob {
  let jobConfiguration: api.JobConfiguration | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeStoredCronJob(w: BinaryWriter, v: storage.StoredCronJob): void {
  if (v.jobConfiguration !== undefined) {
    w.structField(3);
    apiCodec.writeJobConfiguration(w, v.jobConfiguration);
  }
  w.endStruct();
}

export function readStoredJobUpdateDetails(r: BinaryReader): storage.StoredJobUpdateDetails {
  let details: api.JobUpdateDetails | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeStoredJobUpdateDetails(w: BinaryWriter, v: storage.StoredJobUpdateDetails): void {
  if (v.details !== undefined) {
    w.structField(1);
    apiCodec.writeJobUpdateDetails(w, v.details);
  }
  w.endStruct();
}

export function readSchedulerMetadata(r: BinaryReader): storage.SchedulerMetadata {
  let frameworkId: string | undefined;
  let details: ReadonlyMap<string, string> | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        frameworkId = r.string();
        break;
      case 0xd0008: {
        const n = r.map(8);
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
export function writeSchedulerMetadata(w: BinaryWriter, v: storage.SchedulerMetadata): void {
  if (v.frameworkId !== undefined) w.stringField(1, v.frameworkId);
  if (v.details !== undefined) {
    w.mapField(8, STRING, STRING, v.details.size);
    for (const [key, e] of v.details) {
      w.string(key);
      w.string(e);
    }
  }
  w.endStruct();
}

export function readQuotaConfiguration(r: BinaryReader): storage.QuotaConfiguration {
  let role: string | undefined;
  let quota: api.ResourceAggregate | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
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
export function writeQuotaConfiguration(w: BinaryWriter, v: storage.QuotaConfiguration): void {
  if (v.role !== undefined) w.stringField(1, v.role);
  if (v.quota !== undefined) {
    w.structField(2);
    apiCodec.writeResourceAggregate(w, v.quota);
  }
  w.endStruct();
}

export function readSnapshot(r: BinaryReader): storage.Snapshot {
  let timestamp: Int64 = 0;
  let hostAttributes: readonly api.HostAttributes[] | undefined;
  let tasks: readonly api.ScheduledTask[] | undefined;
  let cronJobs: readonly storage.StoredCronJob[] | undefined;
  let schedulerMetadata: storage.SchedulerMetadata | undefined;
  let quotaConfigurations: readonly storage.QuotaConfiguration[] | undefined;
  let jobUpdateDetails: readonly storage.StoredJobUpdateDetails[] | undefined;
  let hostMaintenanceRequests: readonly api.HostMaintenanceRequest[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xa0001:
        timestamp = r.i64();
        break;
      case 0xe0003: {
        const n = r.list(1);
        const list = new Array<api.HostAttributes>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = apiCodec.readHostAttributes(r);
        hostAttributes = list;
        break;
      }
      case 0xe0004: {
        const n = r.list(1);
        const list = new Array<api.ScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = apiCodec.readScheduledTask(r);
        tasks = list;
        break;
      }
      case 0xe0005: {
        const n = r.list(1);
        const list = new Array<storage.StoredCronJob>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readStoredCronJob(r);
        cronJobs = list;
        break;
      }
      case 0xc0006:
        schedulerMetadata = readSchedulerMetadata(r);
        break;
      case 0xe0008: {
        const n = r.list(1);
        const list = new Array<storage.QuotaConfiguration>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readQuotaConfiguration(r);
        quotaConfigurations = list;
        break;
      }
      case 0xe000a: {
        const n = r.list(1);
        const list = new Array<storage.StoredJobUpdateDetails>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readStoredJobUpdateDetails(r);
        jobUpdateDetails = list;
        break;
      }
      case 0xe000d: {
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
export function writeSnapshot(w: BinaryWriter, v: storage.Snapshot): void {
  w.i64Field(1, v.timestamp);
  if (v.hostAttributes !== undefined) {
    w.setField(3, STRUCT, v.hostAttributes.length);
    if (!w.putOffList(v.hostAttributes, apiCodec.writeHostAttributes)) for (const e of v.hostAttributes) apiCodec.writeHostAttributes(w, e);
  }
  if (v.tasks !== undefined) {
    w.setField(4, STRUCT, v.tasks.length);
    if (!w.putOffList(v.tasks, apiCodec.writeScheduledTask)) for (const e of v.tasks) apiCodec.writeScheduledTask(w, e);
  }
  if (v.cronJobs !== undefined) {
    w.setField(5, STRUCT, v.cronJobs.length);
    if (!w.putOffList(v.cronJobs, writeStoredCronJob)) for (const e of v.cronJobs) writeStoredCronJob(w, e);
  }
  if (v.schedulerMetadata !== undefined) {
    w.structField(6);
    writeSchedulerMetadata(w, v.schedulerMetadata);
  }
  if (v.quotaConfigurations !== undefined) {
    w.setField(8, STRUCT, v.quotaConfigurations.length);
    if (!w.putOffList(v.quotaConfigurations, writeQuotaConfiguration)) for (const e of v.quotaConfigurations) writeQuotaConfiguration(w, e);
  }
  if (v.jobUpdateDetails !== undefined) {
    w.setField(10, STRUCT, v.jobUpdateDetails.length);
    if (!w.putOffList(v.jobUpdateDetails, writeStoredJobUpdateDetails)) for (const e of v.jobUpdateDetails) writeStoredJobUpdateDetails(w, e);
  }
  if (v.hostMaintenanceRequests !== undefined) {
    w.setField(13, STRUCT, v.hostMaintenanceRequests.length);
    if (!w.putOffList(v.hostMaintenanceRequests, apiCodec.writeHostMaintenanceRequest)) for (const e of v.hostMaintenanceRequests) apiCodec.writeHostMaintenanceRequest(w, e);
  }
  w.endStruct();
}

export function readDeduplicatedScheduledTask(r: BinaryReader): storage.DeduplicatedScheduledTask {
  let partialScheduledTask: api.ScheduledTask | undefined;
  let taskConfigId = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        partialScheduledTask = apiCodec.readScheduledTask(r);
        break;
      case 0x80002:
        taskConfigId = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { partialScheduledTask, taskConfigId };
}
export function writeDeduplicatedScheduledTask(w: BinaryWriter, v: storage.DeduplicatedScheduledTask): void {
  if (v.partialScheduledTask !== undefined) {
    w.structField(1);
    apiCodec.writeScheduledTask(w, v.partialScheduledTask);
  }
  w.i32Field(2, v.taskConfigId);
  w.endStruct();
}

export function readDeduplicatedSnapshot(r: BinaryReader): storage.DeduplicatedSnapshot {
  let partialSnapshot: storage.Snapshot | undefined;
  let partialTasks: readonly storage.DeduplicatedScheduledTask[] | undefined;
  let taskConfigs: readonly api.TaskConfig[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        partialSnapshot = readSnapshot(r);
        break;
      case 0xf0002: {
        const n = r.list(1);
        const list = new Array<storage.DeduplicatedScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readDeduplicatedScheduledTask(r);
        partialTasks = list;
        break;
      }
      case 0xf0003: {
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
export function writeDeduplicatedSnapshot(w: BinaryWriter, v: storage.DeduplicatedSnapshot): void {
  if (v.partialSnapshot !== undefined) {
    w.structField(1);
    writeSnapshot(w, v.partialSnapshot);
  }
  if (v.partialTasks !== undefined) {
    w.listField(2, STRUCT, v.partialTasks.length);
    if (!w.putOffList(v.partialTasks, writeDeduplicatedScheduledTask)) for (const e of v.partialTasks) writeDeduplicatedScheduledTask(w, e);
  }
  if (v.taskConfigs !== undefined) {
    w.listField(3, STRUCT, v.taskConfigs.length);
    if (!w.putOffList(v.taskConfigs, apiCodec.writeTaskConfig)) for (const e of v.taskConfigs) apiCodec.writeTaskConfig(w, e);
  }
  w.endStruct();
}

export function readFrameHeader(r: BinaryReader): storage.FrameHeader {
  let chunkCount = 0;
  let checksum: Uint8Array | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        chunkCount = r.i32();
        break;
      case 0xb0002:
        checksum = r.binary();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { chunkCount, checksum };
}
export function writeFrameHeader(w: BinaryWriter, v: storage.FrameHeader): void {
  w.i32Field(1, v.chunkCount);
  if (v.checksum !== undefined) w.binaryField(2, v.checksum);
  w.endStruct();
}

export function readFrameChunk(r: BinaryReader): storage.FrameChunk {
  let data: Uint8Array | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0002:
        data = r.binary();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { data };
}
export function writeFrameChunk(w: BinaryWriter, v: storage.FrameChunk): void {
  if (v.data !== undefined) w.binaryField(2, v.data);
  w.endStruct();
}

export function readOp(r: BinaryReader): storage.Op {
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
  const h = r.field();
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
  r.field();
  return { saveFrameworkId, saveCronJob, removeJob, saveTasks, removeTasks, saveQuota, removeQuota, saveHostAttributes, saveLock, removeLock, saveJobUpdate, saveJobUpdateEvent, saveJobInstanceUpdateEvent, pruneJobUpdateHistory, removeJobUpdate, saveHostMaintenanceRequest, removeHostMaintenanceRequest } as storage.Op;
}
export function writeOp(w: BinaryWriter, v: storage.Op): void {
  if (v.saveFrameworkId !== undefined) {
    w.structField(1);
    writeSaveFrameworkId(w, v.saveFrameworkId);
  }
  else if (v.saveCronJob !== undefined) {
    w.structField(2);
    writeSaveCronJob(w, v.saveCronJob);
  }
  else if (v.removeJob !== undefined) {
    w.structField(5);
    writeRemoveJob(w, v.removeJob);
  }
  else if (v.saveTasks !== undefined) {
    w.structField(6);
    writeSaveTasks(w, v.saveTasks);
  }
  else if (v.removeTasks !== undefined) {
    w.structField(7);
    writeRemoveTasks(w, v.removeTasks);
  }
  else if (v.saveQuota !== undefined) {
    w.structField(8);
    writeSaveQuota(w, v.saveQuota);
  }
  else if (v.removeQuota !== undefined) {
    w.structField(9);
    writeRemoveQuota(w, v.removeQuota);
  }
  else if (v.saveHostAttributes !== undefined) {
    w.structField(10);
    writeSaveHostAttributes(w, v.saveHostAttributes);
  }
  else if (v.saveLock !== undefined) {
    w.structField(12);
    writeSaveLock(w, v.saveLock);
  }
  else if (v.removeLock !== undefined) {
    w.structField(13);
    writeRemoveLock(w, v.removeLock);
  }
  else if (v.saveJobUpdate !== undefined) {
    w.structField(14);
    writeSaveJobUpdate(w, v.saveJobUpdate);
  }
  else if (v.saveJobUpdateEvent !== undefined) {
    w.structField(15);
    writeSaveJobUpdateEvent(w, v.saveJobUpdateEvent);
  }
  else if (v.saveJobInstanceUpdateEvent !== undefined) {
    w.structField(16);
    writeSaveJobInstanceUpdateEvent(w, v.saveJobInstanceUpdateEvent);
  }
  else if (v.pruneJobUpdateHistory !== undefined) {
    w.structField(17);
    writePruneJobUpdateHistory(w, v.pruneJobUpdateHistory);
  }
  else if (v.removeJobUpdate !== undefined) {
    w.structField(18);
    writeRemoveJobUpdates(w, v.removeJobUpdate);
  }
  else if (v.saveHostMaintenanceRequest !== undefined) {
    w.structField(19);
    writeSaveHostMaintenanceRequest(w, v.saveHostMaintenanceRequest);
  }
  else if (v.removeHostMaintenanceRequest !== undefined) {
    w.structField(20);
    writeRemoveHostMaintenanceRequest(w, v.removeHostMaintenanceRequest);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readFrame(r: BinaryReader): storage.Frame {
  let header: storage.FrameHeader | undefined;
  let chunk: storage.FrameChunk | undefined;
  const h = r.field();
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
  r.field();
  return { header, chunk } as storage.Frame;
}
export function writeFrame(w: BinaryWriter, v: storage.Frame): void {
  if (v.header !== undefined) {
    w.structField(1);
    writeFrameHeader(w, v.header);
  }
  else if (v.chunk !== undefined) {
    w.structField(2);
    writeFrameChunk(w, v.chunk);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readLogEntry(r: BinaryReader): storage.LogEntry {
  let snapshot: storage.Snapshot | undefined;
  let transaction: storage.Transaction | undefined;
  let noop: boolean | undefined;
  let frame: storage.Frame | undefined;
  let deflatedEntry: Uint8Array | undefined;
  let deduplicatedSnapshot: storage.DeduplicatedSnapshot | undefined;
  const h = r.field();
  switch (h) {
    case 0xc0001:
      snapshot = readSnapshot(r);
      break;
    case 0xc0002:
      transaction = readTransaction(r);
      break;
    case 0x20003:
      noop = r.bool();
      break;
    case 0xc0004:
      frame = readFrame(r);
      break;
    case 0xb0005:
      deflatedEntry = r.binary();
      break;
    case 0xc0006:
      deduplicatedSnapshot = readDeduplicatedSnapshot(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field();
  return { snapshot, transaction, noop, frame, deflatedEntry, deduplicatedSnapshot } as storage.LogEntry;
}
export function writeLogEntry(w: BinaryWriter, v: storage.LogEntry): void {
  if (v.snapshot !== undefined) {
    w.structField(1);
    writeSnapshot(w, v.snapshot);
  }
  else if (v.transaction !== undefined) {
    w.structField(2);
    writeTransaction(w, v.transaction);
  }
  else if (v.noop !== undefined) w.boolField(3, v.noop);
  else if (v.frame !== undefined) {
    w.structField(4);
    writeFrame(w, v.frame);
  }
  else if (v.deflatedEntry !== undefined) w.binaryField(5, v.deflatedEntry);
  else if (v.deduplicatedSnapshot !== undefined) {
    w.structField(6);
    writeDeduplicatedSnapshot(w, v.deduplicatedSnapshot);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}
