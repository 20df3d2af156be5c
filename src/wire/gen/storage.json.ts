// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { JsonReader } from '../json/reader.ts';
import type { JsonWriter } from '../json/writer.ts';
import { fragment } from '../json/writer.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as storage from './storage.ts';
import type * as api from './api.ts';
import * as apiCodec from './api.json.ts';

const _1_str = fragment('"1":{"str":');
const _2_rec = fragment('"2":{"rec":');
const _1_rec = fragment('"1":{"rec":');
const _1_set_rec = fragment('"1":{"set":["rec",');
const _1_set_str = fragment('"1":{"set":["str",');
const _3_rec = fragment('"3":{"rec":');
const _1_i32 = fragment('"1":{"i32":');
const _2_i64 = fragment('"2":{"i64":');
const _1_lst_rec = fragment('"1":{"lst":["rec",');
const _2_i32 = fragment('"2":{"i32":');
const _8_map_str_str = fragment('"8":{"map":["str","str",');
const _1_i64 = fragment('"1":{"i64":');
const _3_set_rec = fragment('"3":{"set":["rec",');
const _4_set_rec = fragment('"4":{"set":["rec",');
const _5_set_rec = fragment('"5":{"set":["rec",');
const _6_rec = fragment('"6":{"rec":');
const _8_set_rec = fragment('"8":{"set":["rec",');
const _10_set_rec = fragment('"10":{"set":["rec",');
const _13_set_rec = fragment('"13":{"set":["rec",');
const _2_lst_rec = fragment('"2":{"lst":["rec",');
const _3_lst_rec = fragment('"3":{"lst":["rec",');
const _2_str = fragment('"2":{"str":');
const _5_rec = fragment('"5":{"rec":');
const _7_rec = fragment('"7":{"rec":');
const _8_rec = fragment('"8":{"rec":');
const _9_rec = fragment('"9":{"rec":');
const _10_rec = fragment('"10":{"rec":');
const _12_rec = fragment('"12":{"rec":');
const _13_rec = fragment('"13":{"rec":');
const _14_rec = fragment('"14":{"rec":');
const _15_rec = fragment('"15":{"rec":');
const _16_rec = fragment('"16":{"rec":');
const _17_rec = fragment('"17":{"rec":');
const _18_rec = fragment('"18":{"rec":');
const _19_rec = fragment('"19":{"rec":');
const _20_rec = fragment('"20":{"rec":');
const _3_tf = fragment('"3":{"tf":');
const _4_rec = fragment('"4":{"rec":');
const _5_str = fragment('"5":{"str":');

export function readSaveFrameworkId(r: JsonReader): storage.SaveFrameworkId {
  let id: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        id = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { id };
}
export function writeSaveFrameworkId(w: JsonWriter, v: storage.SaveFrameworkId): void {
  w.beginStruct();
  if (v.id !== undefined) w.stringField(_1_str, v.id);
  w.endStruct();
}

export function readSaveCronJob(r: JsonReader): storage.SaveCronJob {
  let jobConfig: api.JobConfiguration | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0002:
        jobConfig = apiCodec.readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { jobConfig };
}
export function writeSaveCronJob(w: JsonWriter, v: storage.SaveCronJob): void {
  w.beginStruct();
  if (v.jobConfig !== undefined) {
    w.fragment(_2_rec);
    apiCodec.writeJobConfiguration(w, v.jobConfig);
    w.endField();
  }
  w.endStruct();
}

export function readSaveLock(r: JsonReader): storage.SaveLock {
  let lock: api.Lock | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        lock = apiCodec.readLock(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { lock };
}
export function writeSaveLock(w: JsonWriter, v: storage.SaveLock): void {
  w.beginStruct();
  if (v.lock !== undefined) {
    w.fragment(_1_rec);
    apiCodec.writeLock(w, v.lock);
    w.endField();
  }
  w.endStruct();
}

export function readRemoveLock(r: JsonReader): storage.RemoveLock {
  let lockKey: api.LockKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        lockKey = apiCodec.readLockKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { lockKey };
}
export function writeRemoveLock(w: JsonWriter, v: storage.RemoveLock): void {
  w.beginStruct();
  if (v.lockKey !== undefined) {
    w.fragment(_1_rec);
    apiCodec.writeLockKey(w, v.lockKey);
    w.endField();
  }
  w.endStruct();
}

export function readRemoveJob(r: JsonReader): storage.RemoveJob {
  let jobKey: api.JobKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0002:
        jobKey = apiCodec.readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { jobKey };
}
export function writeRemoveJob(w: JsonWriter, v: storage.RemoveJob): void {
  w.beginStruct();
  if (v.jobKey !== undefined) {
    w.fragment(_2_rec);
    apiCodec.writeJobKey(w, v.jobKey);
    w.endField();
  }
  w.endStruct();
}

export function readSaveTasks(r: JsonReader): storage.SaveTasks {
  let tasks: readonly api.ScheduledTask[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.ScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = apiCodec.readScheduledTask(r);
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
export function writeSaveTasks(w: JsonWriter, v: storage.SaveTasks): void {
  w.beginStruct();
  if (v.tasks !== undefined) {
    w.beginList(_1_set_rec, v.tasks.length);
    if (!w.putOffList(v.tasks, apiCodec.writeScheduledTask)) {
      for (const e of v.tasks) {
        w.betweenElements();
        apiCodec.writeScheduledTask(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readRemoveTasks(r: JsonReader): storage.RemoveTasks {
  let taskIds: readonly string[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = r.string();
        }
        r.endList();
        taskIds = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { taskIds };
}
export function writeRemoveTasks(w: JsonWriter, v: storage.RemoveTasks): void {
  w.beginStruct();
  if (v.taskIds !== undefined) {
    w.beginList(_1_set_str, v.taskIds.length);
    for (const e of v.taskIds) {
      w.betweenElements();
      w.string(e);
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readSaveQuota(r: JsonReader): storage.SaveQuota {
  let role: string | undefined;
  let quota: api.ResourceAggregate | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { role, quota };
}
export function writeSaveQuota(w: JsonWriter, v: storage.SaveQuota): void {
  w.beginStruct();
  if (v.role !== undefined) w.stringField(_1_str, v.role);
  if (v.quota !== undefined) {
    w.fragment(_2_rec);
    apiCodec.writeResourceAggregate(w, v.quota);
    w.endField();
  }
  w.endStruct();
}

export function readRemoveQuota(r: JsonReader): storage.RemoveQuota {
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
export function writeRemoveQuota(w: JsonWriter, v: storage.RemoveQuota): void {
  w.beginStruct();
  if (v.role !== undefined) w.stringField(_1_str, v.role);
  w.endStruct();
}

export function readSaveHostAttributes(r: JsonReader): storage.SaveHostAttributes {
  let hostAttributes: api.HostAttributes | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        hostAttributes = apiCodec.readHostAttributes(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { hostAttributes };
}
export function writeSaveHostAttributes(w: JsonWriter, v: storage.SaveHostAttributes): void {
  w.beginStruct();
  if (v.hostAttributes !== undefined) {
    w.fragment(_1_rec);
    apiCodec.writeHostAttributes(w, v.hostAttributes);
    w.endField();
  }
  w.endStruct();
}

export function readSaveJobUpdate(r: JsonReader): storage.SaveJobUpdate {
  let jobUpdate: api.JobUpdate | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        jobUpdate = apiCodec.readJobUpdate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { jobUpdate };
}
export function writeSaveJobUpdate(w: JsonWriter, v: storage.SaveJobUpdate): void {
  w.beginStruct();
  if (v.jobUpdate !== undefined) {
    w.fragment(_1_rec);
    apiCodec.writeJobUpdate(w, v.jobUpdate);
    w.endField();
  }
  w.endStruct();
}

export function readRemoveJobUpdates(r: JsonReader): storage.RemoveJobUpdates {
  let keys: readonly api.JobUpdateKey[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.JobUpdateKey>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = apiCodec.readJobUpdateKey(r);
        }
        r.endList();
        keys = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { keys };
}
export function writeRemoveJobUpdates(w: JsonWriter, v: storage.RemoveJobUpdates): void {
  w.beginStruct();
  if (v.keys !== undefined) {
    w.beginList(_1_set_rec, v.keys.length);
    if (!w.putOffList(v.keys, apiCodec.writeJobUpdateKey)) {
      for (const e of v.keys) {
        w.betweenElements();
        apiCodec.writeJobUpdateKey(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readSaveJobUpdateEvent(r: JsonReader): storage.SaveJobUpdateEvent {
  let event: api.JobUpdateEvent | undefined;
  let key: api.JobUpdateKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { event, key };
}
export function writeSaveJobUpdateEvent(w: JsonWriter, v: storage.SaveJobUpdateEvent): void {
  w.beginStruct();
  if (v.event !== undefined) {
    w.fragment(_1_rec);
    apiCodec.writeJobUpdateEvent(w, v.event);
    w.endField();
  }
  if (v.key !== undefined) {
    w.fragment(_3_rec);
    apiCodec.writeJobUpdateKey(w, v.key);
    w.endField();
  }
  w.endStruct();
}

export function readSaveJobInstanceUpdateEvent(r: JsonReader): storage.SaveJobInstanceUpdateEvent {
  let event: api.JobInstanceUpdateEvent | undefined;
  let key: api.JobUpdateKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { event, key };
}
export function writeSaveJobInstanceUpdateEvent(w: JsonWriter, v: storage.SaveJobInstanceUpdateEvent): void {
  w.beginStruct();
  if (v.event !== undefined) {
    w.fragment(_1_rec);
    apiCodec.writeJobInstanceUpdateEvent(w, v.event);
    w.endField();
  }
  if (v.key !== undefined) {
    w.fragment(_3_rec);
    apiCodec.writeJobUpdateKey(w, v.key);
    w.endField();
  }
  w.endStruct();
}

export function readPruneJobUpdateHistory(r: JsonReader): storage.PruneJobUpdateHistory {
  let perJobRetainCount = 0;
  let historyPruneThresholdMs: Int64 = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { perJobRetainCount, historyPruneThresholdMs };
}
export function writePruneJobUpdateHistory(w: JsonWriter, v: storage.PruneJobUpdateHistory): void {
  w.beginStruct();
  w.i32Field(_1_i32, v.perJobRetainCount);
  w.i64Field(_2_i64, v.historyPruneThresholdMs);
  w.endStruct();
}

export function readSaveHostMaintenanceRequest(r: JsonReader): storage.SaveHostMaintenanceRequest {
  let hostMaintenanceRequest: api.HostMaintenanceRequest | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        hostMaintenanceRequest = apiCodec.readHostMaintenanceRequest(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { hostMaintenanceRequest };
}
export function writeSaveHostMaintenanceRequest(w: JsonWriter, v: storage.SaveHostMaintenanceRequest): void {
  w.beginStruct();
  if (v.hostMaintenanceRequest !== undefined) {
    w.fragment(_1_rec);
    apiCodec.writeHostMaintenanceRequest(w, v.hostMaintenanceRequest);
    w.endField();
  }
  w.endStruct();
}

export function readRemoveHostMaintenanceRequest(r: JsonReader): storage.RemoveHostMaintenanceRequest {
  let host: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        host = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { host };
}
export function writeRemoveHostMaintenanceRequest(w: JsonWriter, v: storage.RemoveHostMaintenanceRequest): void {
  w.beginStruct();
  if (v.host !== undefined) w.stringField(_1_str, v.host);
  w.endStruct();
}

export function readTransaction(r: JsonReader): storage.Transaction {
  let ops: readonly storage.Op[] | undefined;
  let schemaVersion = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xf0001: {
        const n = r.beginList();
        const list = new Array<storage.Op>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readOp(r);
        }
        r.endList();
        ops = list;
        break;
      }
      case 0x80002:
        schemaVersion = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { ops, schemaVersion };
}
export function writeTransaction(w: JsonWriter, v: storage.Transaction): void {
  w.beginStruct();
  if (v.ops !== undefined) {
    w.beginList(_1_lst_rec, v.ops.length);
    if (!w.putOffList(v.ops, writeOp)) {
      for (const e of v.ops) {
        w.betweenElements();
        writeOp(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.i32Field(_2_i32, v.schemaVersion);
  w.endStruct();
}

export function readStoredCronJob(r: JsonReader): storage.StoredCronJob {
  let jobConfiguration: api.JobConfiguration | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0003:
        jobConfiguration = apiCodec.readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { jobConfiguration };
}
export function writeStoredCronJob(w: JsonWriter, v: storage.StoredCronJob): void {
  w.beginStruct();
  if (v.jobConfiguration !== undefined) {
    w.fragment(_3_rec);
    apiCodec.writeJobConfiguration(w, v.jobConfiguration);
    w.endField();
  }
  w.endStruct();
}

export function readStoredJobUpdateDetails(r: JsonReader): storage.StoredJobUpdateDetails {
  let details: api.JobUpdateDetails | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        details = apiCodec.readJobUpdateDetails(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { details };
}
export function writeStoredJobUpdateDetails(w: JsonWriter, v: storage.StoredJobUpdateDetails): void {
  w.beginStruct();
  if (v.details !== undefined) {
    w.fragment(_1_rec);
    apiCodec.writeJobUpdateDetails(w, v.details);
    w.endField();
  }
  w.endStruct();
}

export function readSchedulerMetadata(r: JsonReader): storage.SchedulerMetadata {
  let frameworkId: string | undefined;
  let details: ReadonlyMap<string, string> | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        frameworkId = r.string();
        break;
      case 0xd0008: {
        const n = r.beginMap();
        const map = new Map<string, string>();
        for (let i = 0; i < n; i++) {
          const key = r.key(i);
          map.set(key, r.string());
        }
        r.endMap();
        details = map;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { frameworkId, details };
}
export function writeSchedulerMetadata(w: JsonWriter, v: storage.SchedulerMetadata): void {
  w.beginStruct();
  if (v.frameworkId !== undefined) w.stringField(_1_str, v.frameworkId);
  if (v.details !== undefined) {
    w.beginMap(_8_map_str_str, v.details.size);
    for (const [key, e] of v.details) {
      w.key(key);
      w.string(e);
      w.endEntry();
    }
    w.endMap();
    w.endField();
  }
  w.endStruct();
}

export function readQuotaConfiguration(r: JsonReader): storage.QuotaConfiguration {
  let role: string | undefined;
  let quota: api.ResourceAggregate | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { role, quota };
}
export function writeQuotaConfiguration(w: JsonWriter, v: storage.QuotaConfiguration): void {
  w.beginStruct();
  if (v.role !== undefined) w.stringField(_1_str, v.role);
  if (v.quota !== undefined) {
    w.fragment(_2_rec);
    apiCodec.writeResourceAggregate(w, v.quota);
    w.endField();
  }
  w.endStruct();
}

export function readSnapshot(r: JsonReader): storage.Snapshot {
  let timestamp: Int64 = 0;
  let hostAttributes: readonly api.HostAttributes[] | undefined;
  let tasks: readonly api.ScheduledTask[] | undefined;
  let cronJobs: readonly storage.StoredCronJob[] | undefined;
  let schedulerMetadata: storage.SchedulerMetadata | undefined;
  let quotaConfigurations: readonly storage.QuotaConfiguration[] | undefined;
  let jobUpdateDetails: readonly storage.StoredJobUpdateDetails[] | undefined;
  let hostMaintenanceRequests: readonly api.HostMaintenanceRequest[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xa0001:
        timestamp = r.i64();
        break;
      case 0xe0003: {
        const n = r.beginList();
        const list = new Array<api.HostAttributes>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = apiCodec.readHostAttributes(r);
        }
        r.endList();
        hostAttributes = list;
        break;
      }
      case 0xe0004: {
        const n = r.beginList();
        const list = new Array<api.ScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = apiCodec.readScheduledTask(r);
        }
        r.endList();
        tasks = list;
        break;
      }
      case 0xe0005: {
        const n = r.beginList();
        const list = new Array<storage.StoredCronJob>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readStoredCronJob(r);
        }
        r.endList();
        cronJobs = list;
        break;
      }
      case 0xc0006:
        schedulerMetadata = readSchedulerMetadata(r);
        break;
      case 0xe0008: {
        const n = r.beginList();
        const list = new Array<storage.QuotaConfiguration>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readQuotaConfiguration(r);
        }
        r.endList();
        quotaConfigurations = list;
        break;
      }
      case 0xe000a: {
        const n = r.beginList();
        const list = new Array<storage.StoredJobUpdateDetails>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readStoredJobUpdateDetails(r);
        }
        r.endList();
        jobUpdateDetails = list;
        break;
      }
      case 0xe000d: {
        const n = r.beginList();
        const list = new Array<api.HostMaintenanceRequest>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = apiCodec.readHostMaintenanceRequest(r);
        }
        r.endList();
        hostMaintenanceRequests = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { timestamp, hostAttributes, tasks, cronJobs, schedulerMetadata, quotaConfigurations, jobUpdateDetails, hostMaintenanceRequests };
}
export function writeSnapshot(w: JsonWriter, v: storage.Snapshot): void {
  w.beginStruct();
  w.i64Field(_1_i64, v.timestamp);
  if (v.hostAttributes !== undefined) {
    w.beginList(_3_set_rec, v.hostAttributes.length);
    if (!w.putOffList(v.hostAttributes, apiCodec.writeHostAttributes)) {
      for (const e of v.hostAttributes) {
        w.betweenElements();
        apiCodec.writeHostAttributes(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.tasks !== undefined) {
    w.beginList(_4_set_rec, v.tasks.length);
    if (!w.putOffList(v.tasks, apiCodec.writeScheduledTask)) {
      for (const e of v.tasks) {
        w.betweenElements();
        apiCodec.writeScheduledTask(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.cronJobs !== undefined) {
    w.beginList(_5_set_rec, v.cronJobs.length);
    if (!w.putOffList(v.cronJobs, writeStoredCronJob)) {
      for (const e of v.cronJobs) {
        w.betweenElements();
        writeStoredCronJob(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.schedulerMetadata !== undefined) {
    w.fragment(_6_rec);
    writeSchedulerMetadata(w, v.schedulerMetadata);
    w.endField();
  }
  if (v.quotaConfigurations !== undefined) {
    w.beginList(_8_set_rec, v.quotaConfigurations.length);
    if (!w.putOffList(v.quotaConfigurations, writeQuotaConfiguration)) {
      for (const e of v.quotaConfigurations) {
        w.betweenElements();
        writeQuotaConfiguration(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.jobUpdateDetails !== undefined) {
    w.beginList(_10_set_rec, v.jobUpdateDetails.length);
    if (!w.putOffList(v.jobUpdateDetails, writeStoredJobUpdateDetails)) {
      for (const e of v.jobUpdateDetails) {
        w.betweenElements();
        writeStoredJobUpdateDetails(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.hostMaintenanceRequests !== undefined) {
    w.beginList(_13_set_rec, v.hostMaintenanceRequests.length);
    if (!w.putOffList(v.hostMaintenanceRequests, apiCodec.writeHostMaintenanceRequest)) {
      for (const e of v.hostMaintenanceRequests) {
        w.betweenElements();
        apiCodec.writeHostMaintenanceRequest(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readDeduplicatedScheduledTask(r: JsonReader): storage.DeduplicatedScheduledTask {
  let partialScheduledTask: api.ScheduledTask | undefined;
  let taskConfigId = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { partialScheduledTask, taskConfigId };
}
export function writeDeduplicatedScheduledTask(w: JsonWriter, v: storage.DeduplicatedScheduledTask): void {
  w.beginStruct();
  if (v.partialScheduledTask !== undefined) {
    w.fragment(_1_rec);
    apiCodec.writeScheduledTask(w, v.partialScheduledTask);
    w.endField();
  }
  w.i32Field(_2_i32, v.taskConfigId);
  w.endStruct();
}

export function readDeduplicatedSnapshot(r: JsonReader): storage.DeduplicatedSnapshot {
  let partialSnapshot: storage.Snapshot | undefined;
  let partialTasks: readonly storage.DeduplicatedScheduledTask[] | undefined;
  let taskConfigs: readonly api.TaskConfig[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        partialSnapshot = readSnapshot(r);
        break;
      case 0xf0002: {
        const n = r.beginList();
        const list = new Array<storage.DeduplicatedScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readDeduplicatedScheduledTask(r);
        }
        r.endList();
        partialTasks = list;
        break;
      }
      case 0xf0003: {
        const n = r.beginList();
        const list = new Array<api.TaskConfig>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = apiCodec.readTaskConfig(r);
        }
        r.endList();
        taskConfigs = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { partialSnapshot, partialTasks, taskConfigs };
}
export function writeDeduplicatedSnapshot(w: JsonWriter, v: storage.DeduplicatedSnapshot): void {
  w.beginStruct();
  if (v.partialSnapshot !== undefined) {
    w.fragment(_1_rec);
    writeSnapshot(w, v.partialSnapshot);
    w.endField();
  }
  if (v.partialTasks !== undefined) {
    w.beginList(_2_lst_rec, v.partialTasks.length);
    if (!w.putOffList(v.partialTasks, writeDeduplicatedScheduledTask)) {
      for (const e of v.partialTasks) {
        w.betweenElements();
        writeDeduplicatedScheduledTask(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.taskConfigs !== undefined) {
    w.beginList(_3_lst_rec, v.taskConfigs.length);
    if (!w.putOffList(v.taskConfigs, apiCodec.writeTaskConfig)) {
      for (const e of v.taskConfigs) {
        w.betweenElements();
        apiCodec.writeTaskConfig(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readFrameHeader(r: JsonReader): storage.FrameHeader {
  let chunkCount = 0;
  let checksum: Uint8Array | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { chunkCount, checksum };
}
export function writeFrameHeader(w: JsonWriter, v: storage.FrameHeader): void {
  w.beginStruct();
  w.i32Field(_1_i32, v.chunkCount);
  if (v.checksum !== undefined) w.binaryField(_2_str, v.checksum);
  w.endStruct();
}

export function readFrameChunk(r: JsonReader): storage.FrameChunk {
  let data: Uint8Array | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0002:
        data = r.binary();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { data };
}
export function writeFrameChunk(w: JsonWriter, v: storage.FrameChunk): void {
  w.beginStruct();
  if (v.data !== undefined) w.binaryField(_2_str, v.data);
  w.endStruct();
}

export function readOp(r: JsonReader): storage.Op {
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
  r.beginStruct();
  const h = r.firstField();
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
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { saveFrameworkId, saveCronJob, removeJob, saveTasks, removeTasks, saveQuota, removeQuota, saveHostAttributes, saveLock, removeLock, saveJobUpdate, saveJobUpdateEvent, saveJobInstanceUpdateEvent, pruneJobUpdateHistory, removeJobUpdate, saveHostMaintenanceRequest, removeHostMaintenanceRequest } as storage.Op;
}
export function writeOp(w: JsonWriter, v: storage.Op): void {
  w.beginStruct();
  if (v.saveFrameworkId !== undefined) {
    w.fragment(_1_rec);
    writeSaveFrameworkId(w, v.saveFrameworkId);
    w.endField();
  }
  else if (v.saveCronJob !== undefined) {
    w.fragment(_2_rec);
    writeSaveCronJob(w, v.saveCronJob);
    w.endField();
  }
  else if (v.removeJob !== undefined) {
    w.fragment(_5_rec);
    writeRemoveJob(w, v.removeJob);
    w.endField();
  }
  else if (v.saveTasks !== undefined) {
    w.fragment(_6_rec);
    writeSaveTasks(w, v.saveTasks);
    w.endField();
  }
  else if (v.removeTasks !== undefined) {
    w.fragment(_7_rec);
    writeRemoveTasks(w, v.removeTasks);
    w.endField();
  }
  else if (v.saveQuota !== undefined) {
    w.fragment(_8_rec);
    writeSaveQuota(w, v.saveQuota);
    w.endField();
  }
  else if (v.removeQuota !== undefined) {
    w.fragment(_9_rec);
    writeRemoveQuota(w, v.removeQuota);
    w.endField();
  }
  else if (v.saveHostAttributes !== undefined) {
    w.fragment(_10_rec);
    writeSaveHostAttributes(w, v.saveHostAttributes);
    w.endField();
  }
  else if (v.saveLock !== undefined) {
    w.fragment(_12_rec);
    writeSaveLock(w, v.saveLock);
    w.endField();
  }
  else if (v.removeLock !== undefined) {
    w.fragment(_13_rec);
    writeRemoveLock(w, v.removeLock);
    w.endField();
  }
  else if (v.saveJobUpdate !== undefined) {
    w.fragment(_14_rec);
    writeSaveJobUpdate(w, v.saveJobUpdate);
    w.endField();
  }
  else if (v.saveJobUpdateEvent !== undefined) {
    w.fragment(_15_rec);
    writeSaveJobUpdateEvent(w, v.saveJobUpdateEvent);
    w.endField();
  }
  else if (v.saveJobInstanceUpdateEvent !== undefined) {
    w.fragment(_16_rec);
    writeSaveJobInstanceUpdateEvent(w, v.saveJobInstanceUpdateEvent);
    w.endField();
  }
  else if (v.pruneJobUpdateHistory !== undefined) {
    w.fragment(_17_rec);
    writePruneJobUpdateHistory(w, v.pruneJobUpdateHistory);
    w.endField();
  }
  else if (v.removeJobUpdate !== undefined) {
    w.fragment(_18_rec);
    writeRemoveJobUpdates(w, v.removeJobUpdate);
    w.endField();
  }
  else if (v.saveHostMaintenanceRequest !== undefined) {
    w.fragment(_19_rec);
    writeSaveHostMaintenanceRequest(w, v.saveHostMaintenanceRequest);
    w.endField();
  }
  else if (v.removeHostMaintenanceRequest !== undefined) {
    w.fragment(_20_rec);
    writeRemoveHostMaintenanceRequest(w, v.removeHostMaintenanceRequest);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readFrame(r: JsonReader): storage.Frame {
  let header: storage.FrameHeader | undefined;
  let chunk: storage.FrameChunk | undefined;
  r.beginStruct();
  const h = r.firstField();
  switch (h) {
    case 0xc0001:
      header = readFrameHeader(r);
      break;
    case 0xc0002:
      chunk = readFrameChunk(r);
      break;
    default:
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { header, chunk } as storage.Frame;
}
export function writeFrame(w: JsonWriter, v: storage.Frame): void {
  w.beginStruct();
  if (v.header !== undefined) {
    w.fragment(_1_rec);
    writeFrameHeader(w, v.header);
    w.endField();
  }
  else if (v.chunk !== undefined) {
    w.fragment(_2_rec);
    writeFrameChunk(w, v.chunk);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readLogEntry(r: JsonReader): storage.LogEntry {
  let snapshot: storage.Snapshot | undefined;
  let transaction: storage.Transaction | undefined;
  let noop: boolean | undefined;
  let frame: storage.Frame | undefined;
  let deflatedEntry: Uint8Array | undefined;
  let deduplicatedSnapshot: storage.DeduplicatedSnapshot | undefined;
  r.beginStruct();
  const h = r.firstField();
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
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { snapshot, transaction, noop, frame, deflatedEntry, deduplicatedSnapshot } as storage.LogEntry;
}
export function writeLogEntry(w: JsonWriter, v: storage.LogEntry): void {
  w.beginStruct();
  if (v.snapshot !== undefined) {
    w.fragment(_1_rec);
    writeSnapshot(w, v.snapshot);
    w.endField();
  }
  else if (v.transaction !== undefined) {
    w.fragment(_2_rec);
    writeTransaction(w, v.transaction);
    w.endField();
  }
  else if (v.noop !== undefined) w.boolField(_3_tf, v.noop);
  else if (v.frame !== undefined) {
    w.fragment(_4_rec);
    writeFrame(w, v.frame);
    w.endField();
  }
  else if (v.deflatedEntry !== undefined) w.binaryField(_5_str, v.deflatedEntry);
  else if (v.deduplicatedSnapshot !== undefined) {
    w.fragment(_6_rec);
    writeDeduplicatedSnapshot(w, v.deduplicatedSnapshot);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}
