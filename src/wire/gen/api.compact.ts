// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { CompactReader } from '../compact/reader.ts';
import type { CompactWriter } from '../compact/writer.ts';
import { BINARY, I32, STRUCT } from '../compact/ctype.ts';
import { keptOf, writeAndKeep } from '../kept.ts';
import { encodedRuns } from '../kept-runs.ts';
import { ReadCache } from '../read-cache.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as api from './api.ts';
import * as apiEnums from './api.enums.ts';

const TASK_CONFIG_CONTAINER: api.Container = { mesos: { image: undefined, volumes: undefined }, docker: undefined };

export function readJobKey(r: CompactReader): api.JobKey {
  let role: string | undefined;
  let environment: string | undefined;
  let name: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        role = r.string();
        break;
      case 0x80002:
        environment = r.string();
        break;
      case 0x80003:
        name = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, environment, name };
}
export function writeJobKey(w: CompactWriter, v: api.JobKey): void {
  let last = 0;
  if (v.role !== undefined) last = w.stringField(last, 1, v.role);
  if (v.environment !== undefined) last = w.stringField(last, 2, v.environment);
  if (v.name !== undefined) last = w.stringField(last, 3, v.name);
  w.endStruct();
}

export function readInstanceKey(r: CompactReader): api.InstanceKey {
  let jobKey: api.JobKey | undefined;
  let instanceId = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        jobKey = readJobKey(r);
        break;
      case 0x50002:
        instanceId = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { jobKey, instanceId };
}
export function writeInstanceKey(w: CompactWriter, v: api.InstanceKey): void {
  let last = 0;
  if (v.jobKey !== undefined) {
    last = w.structField(last, 1);
    writeJobKey(w, v.jobKey);
  }
  last = w.i32Field(last, 2, v.instanceId);
  w.endStruct();
}

export function readIdentity(r: CompactReader): api.Identity {
  let user: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80002:
        user = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { user };
}
export function writeIdentity(w: CompactWriter, v: api.Identity): void {
  let last = 0;
  if (v.user !== undefined) last = w.stringField(last, 2, v.user);
  w.endStruct();
}

export function readLock(r: CompactReader): api.Lock {
  let key: api.LockKey | undefined;
  let token: string | undefined;
  let user: string | undefined;
  let timestampMs: Int64 = 0;
  let message: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        key = readLockKey(r);
        break;
      case 0x80002:
        token = r.string();
        break;
      case 0x80003:
        user = r.string();
        break;
      case 0x60004:
        timestampMs = r.i64();
        break;
      case 0x80005:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, token, user, timestampMs, message };
}
export function writeLock(w: CompactWriter, v: api.Lock): void {
  let last = 0;
  if (v.key !== undefined) {
    last = w.structField(last, 1);
    writeLockKey(w, v.key);
  }
  if (v.token !== undefined) last = w.stringField(last, 2, v.token);
  if (v.user !== undefined) last = w.stringField(last, 3, v.user);
  last = w.i64Field(last, 4, v.timestampMs);
  if (v.message !== undefined) last = w.stringField(last, 5, v.message);
  w.endStruct();
}

export function readPackage(r: CompactReader): api.Package {
  let role: string | undefined;
  let name: string | undefined;
  let version = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        role = r.string();
        break;
      case 0x80002:
        name = r.string();
        break;
      case 0x50003:
        version = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, name, version };
}
export function writePackage(w: CompactWriter, v: api.Package): void {
  let last = 0;
  if (v.role !== undefined) last = w.stringField(last, 1, v.role);
  if (v.name !== undefined) last = w.stringField(last, 2, v.name);
  last = w.i32Field(last, 3, v.version);
  w.endStruct();
}

export function readMetadata(r: CompactReader): api.Metadata {
  let key: string | undefined;
  let value: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        key = r.string();
        break;
      case 0x80002:
        value = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, value };
}
export function writeMetadata(w: CompactWriter, v: api.Metadata): void {
  let last = 0;
  if (v.key !== undefined) last = w.stringField(last, 1, v.key);
  if (v.value !== undefined) last = w.stringField(last, 2, v.value);
  w.endStruct();
}

export function readRange(r: CompactReader): api.Range {
  let first = 0;
  let last = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        first = r.i32();
        break;
      case 0x50002:
        last = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { first, last };
}
export function writeRange(w: CompactWriter, v: api.Range): void {
  let last = 0;
  last = w.i32Field(last, 1, v.first);
  last = w.i32Field(last, 2, v.last);
  w.endStruct();
}

export function readAttribute(r: CompactReader): api.Attribute {
  let name: string | undefined;
  let values: readonly string[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        name = r.string();
        break;
      case 0xa0002: {
        const n = r.list(1);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        values = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, values };
}
export function writeAttribute(w: CompactWriter, v: api.Attribute): void {
  let last = 0;
  if (v.name !== undefined) last = w.stringField(last, 1, v.name);
  if (v.values !== undefined) {
    last = w.setField(last, 2, BINARY, v.values.length);
    for (const e of v.values) w.string(e);
  }
  w.endStruct();
}

export function readHostAttributes(r: CompactReader): api.HostAttributes {
  let host: string | undefined;
  let attributes: readonly api.Attribute[] | undefined;
  let mode: api.MaintenanceMode | undefined;
  let slaveId: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        host = r.string();
        break;
      case 0xa0002: {
        const n = r.list(1);
        const list = new Array<api.Attribute>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readAttribute(r);
        attributes = list;
        break;
      }
      case 0x50003:
        mode = apiEnums.asMaintenanceMode(r.i32());
        break;
      case 0x80004:
        slaveId = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { host, attributes, mode, slaveId };
}
export function writeHostAttributes(w: CompactWriter, v: api.HostAttributes): void {
  let last = 0;
  if (v.host !== undefined) last = w.stringField(last, 1, v.host);
  if (v.attributes !== undefined) {
    last = w.setField(last, 2, STRUCT, v.attributes.length);
    if (!w.putOffList(v.attributes, writeAttribute)) for (const e of v.attributes) writeAttribute(w, e);
  }
  if (v.mode !== undefined) last = w.i32Field(last, 3, v.mode);
  if (v.slaveId !== undefined) last = w.stringField(last, 4, v.slaveId);
  w.endStruct();
}

export function readHostStatus(r: CompactReader): api.HostStatus {
  let host: string | undefined;
  let mode: api.MaintenanceMode | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        host = r.string();
        break;
      case 0x50002:
        mode = apiEnums.asMaintenanceMode(r.i32());
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { host, mode };
}
export function writeHostStatus(w: CompactWriter, v: api.HostStatus): void {
  let last = 0;
  if (v.host !== undefined) last = w.stringField(last, 1, v.host);
  if (v.mode !== undefined) last = w.i32Field(last, 2, v.mode);
  w.endStruct();
}

export function readHosts(r: CompactReader): api.Hosts {
  let hostNames: readonly string[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        hostNames = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { hostNames };
}
export function writeHosts(w: CompactWriter, v: api.Hosts): void {
  let last = 0;
  if (v.hostNames !== undefined) {
    last = w.setField(last, 1, BINARY, v.hostNames.length);
    for (const e of v.hostNames) w.string(e);
  }
  w.endStruct();
}

export function readValueConstraint(r: CompactReader): api.ValueConstraint {
  let negated = false;
  let values: readonly string[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x10001:
        negated = true;
        break;
      case 0x20001:
        negated = false;
        break;
      case 0xa0002: {
        const n = r.list(1);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        values = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { negated, values };
}
export function writeValueConstraint(w: CompactWriter, v: api.ValueConstraint): void {
  let last = 0;
  last = w.boolField(last, 1, v.negated);
  if (v.values !== undefined) {
    last = w.setField(last, 2, BINARY, v.values.length);
    for (const e of v.values) w.string(e);
  }
  w.endStruct();
}

export function readLimitConstraint(r: CompactReader): api.LimitConstraint {
  let limit = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        limit = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { limit };
}
export function writeLimitConstraint(w: CompactWriter, v: api.LimitConstraint): void {
  let last = 0;
  last = w.i32Field(last, 1, v.limit);
  w.endStruct();
}

export function readConstraint(r: CompactReader): api.Constraint {
  let name: string | undefined;
  let constraint: api.TaskConstraint | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        name = r.string();
        break;
      case 0xc0002:
        constraint = readTaskConstraint(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, constraint };
}
export function writeConstraint(w: CompactWriter, v: api.Constraint): void {
  let last = 0;
  if (v.name !== undefined) last = w.stringField(last, 1, v.name);
  if (v.constraint !== undefined) {
    last = w.structField(last, 2);
    writeTaskConstraint(w, v.constraint);
  }
  w.endStruct();
}

export function readResourceAggregate(r: CompactReader): api.ResourceAggregate {
  let resources: readonly api.Resource[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0004: {
        const n = r.list(1);
        const list = new Array<api.Resource>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readResource(r);
        resources = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { resources };
}
export function writeResourceAggregate(w: CompactWriter, v: api.ResourceAggregate): void {
  let last = 0;
  if (v.resources !== undefined) {
    last = w.setField(last, 4, STRUCT, v.resources.length);
    if (!w.putOffList(v.resources, writeResource)) for (const e of v.resources) writeResource(w, e);
  }
  w.endStruct();
}

export function readMesosFetcherURI(r: CompactReader): api.MesosFetcherURI {
  let value: string | undefined;
  let extract: boolean | undefined;
  let cache: boolean | undefined;
  let outputFile: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        value = r.string();
        break;
      case 0x10002:
        extract = true;
        break;
      case 0x20002:
        extract = false;
        break;
      case 0x10003:
        cache = true;
        break;
      case 0x20003:
        cache = false;
        break;
      case 0x80004:
        outputFile = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { value, extract, cache, outputFile };
}
export function writeMesosFetcherURI(w: CompactWriter, v: api.MesosFetcherURI): void {
  let last = 0;
  if (v.value !== undefined) last = w.stringField(last, 1, v.value);
  if (v.extract !== undefined) last = w.boolField(last, 2, v.extract);
  if (v.cache !== undefined) last = w.boolField(last, 3, v.cache);
  if (v.outputFile !== undefined) last = w.stringField(last, 4, v.outputFile);
  w.endStruct();
}

export function readExecutorConfig(r: CompactReader): api.ExecutorConfig {
  let name: string | undefined;
  let data: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        name = r.string();
        break;
      case 0x80002:
        data = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, data };
}
export function writeExecutorConfig(w: CompactWriter, v: api.ExecutorConfig): void {
  let last = 0;
  if (v.name !== undefined) last = w.stringField(last, 1, v.name);
  if (v.data !== undefined) last = w.stringField(last, 2, v.data);
  w.endStruct();
}

export function readVolume(r: CompactReader): api.Volume {
  let containerPath: string | undefined;
  let hostPath: string | undefined;
  let mode: api.Mode | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        containerPath = r.string();
        break;
      case 0x80002:
        hostPath = r.string();
        break;
      case 0x50003:
        mode = apiEnums.asMode(r.i32());
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { containerPath, hostPath, mode };
}
export function writeVolume(w: CompactWriter, v: api.Volume): void {
  let last = 0;
  if (v.containerPath !== undefined) last = w.stringField(last, 1, v.containerPath);
  if (v.hostPath !== undefined) last = w.stringField(last, 2, v.hostPath);
  if (v.mode !== undefined) last = w.i32Field(last, 3, v.mode);
  w.endStruct();
}

export function readDockerImage(r: CompactReader): api.DockerImage {
  let name: string | undefined;
  let tag: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        name = r.string();
        break;
      case 0x80002:
        tag = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, tag };
}
export function writeDockerImage(w: CompactWriter, v: api.DockerImage): void {
  let last = 0;
  if (v.name !== undefined) last = w.stringField(last, 1, v.name);
  if (v.tag !== undefined) last = w.stringField(last, 2, v.tag);
  w.endStruct();
}

export function readAppcImage(r: CompactReader): api.AppcImage {
  let name: string | undefined;
  let imageId: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        name = r.string();
        break;
      case 0x80002:
        imageId = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, imageId };
}
export function writeAppcImage(w: CompactWriter, v: api.AppcImage): void {
  let last = 0;
  if (v.name !== undefined) last = w.stringField(last, 1, v.name);
  if (v.imageId !== undefined) last = w.stringField(last, 2, v.imageId);
  w.endStruct();
}

export function readMesosContainer(r: CompactReader): api.MesosContainer {
  let image: api.Image | undefined;
  let volumes: readonly api.Volume[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        image = readImage(r);
        break;
      case 0x90002: {
        const n = r.list(1);
        const list = new Array<api.Volume>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readVolume(r);
        volumes = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { image, volumes };
}
export function writeMesosContainer(w: CompactWriter, v: api.MesosContainer): void {
  let last = 0;
  if (v.image !== undefined) {
    last = w.structField(last, 1);
    writeImage(w, v.image);
  }
  if (v.volumes !== undefined) {
    last = w.listField(last, 2, STRUCT, v.volumes.length);
    if (!w.putOffList(v.volumes, writeVolume)) for (const e of v.volumes) writeVolume(w, e);
  }
  w.endStruct();
}

export function readDockerParameter(r: CompactReader): api.DockerParameter {
  let name: string | undefined;
  let value: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        name = r.string();
        break;
      case 0x80002:
        value = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, value };
}
export function writeDockerParameter(w: CompactWriter, v: api.DockerParameter): void {
  let last = 0;
  if (v.name !== undefined) last = w.stringField(last, 1, v.name);
  if (v.value !== undefined) last = w.stringField(last, 2, v.value);
  w.endStruct();
}

export function readDockerContainer(r: CompactReader): api.DockerContainer {
  let image: string | undefined;
  let parameters: readonly api.DockerParameter[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        image = r.string();
        break;
      case 0x90002: {
        const n = r.list(1);
        const list = new Array<api.DockerParameter>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readDockerParameter(r);
        parameters = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { image, parameters };
}
export function writeDockerContainer(w: CompactWriter, v: api.DockerContainer): void {
  let last = 0;
  if (v.image !== undefined) last = w.stringField(last, 1, v.image);
  if (v.parameters !== undefined) {
    last = w.listField(last, 2, STRUCT, v.parameters.length);
    if (!w.putOffList(v.parameters, writeDockerParameter)) for (const e of v.parameters) writeDockerParameter(w, e);
  }
  w.endStruct();
}

export function readPartitionPolicy(r: CompactReader): api.PartitionPolicy {
  let reschedule = false;
  let delaySecs: Int64 | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x10001:
        reschedule = true;
        break;
      case 0x20001:
        reschedule = false;
        break;
      case 0x60002:
        delaySecs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { reschedule, delaySecs };
}
export function writePartitionPolicy(w: CompactWriter, v: api.PartitionPolicy): void {
  let last = 0;
  last = w.boolField(last, 1, v.reschedule);
  if (v.delaySecs !== undefined) last = w.i64Field(last, 2, v.delaySecs);
  w.endStruct();
}

export function readPercentageSlaPolicy(r: CompactReader): api.PercentageSlaPolicy {
  let percentage = 0;
  let durationSecs: Int64 = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x70001:
        percentage = r.double();
        break;
      case 0x60002:
        durationSecs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { percentage, durationSecs };
}
export function writePercentageSlaPolicy(w: CompactWriter, v: api.PercentageSlaPolicy): void {
  let last = 0;
  last = w.doubleField(last, 1, v.percentage);
  last = w.i64Field(last, 2, v.durationSecs);
  w.endStruct();
}

export function readCountSlaPolicy(r: CompactReader): api.CountSlaPolicy {
  let count: Int64 = 0;
  let durationSecs: Int64 = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x60001:
        count = r.i64();
        break;
      case 0x60002:
        durationSecs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { count, durationSecs };
}
export function writeCountSlaPolicy(w: CompactWriter, v: api.CountSlaPolicy): void {
  let last = 0;
  last = w.i64Field(last, 1, v.count);
  last = w.i64Field(last, 2, v.durationSecs);
  w.endStruct();
}

export function readCoordinatorSlaPolicy(r: CompactReader): api.CoordinatorSlaPolicy {
  let coordinatorUrl: string | undefined;
  let statusKey: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        coordinatorUrl = r.string();
        break;
      case 0x80002:
        statusKey = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { coordinatorUrl, statusKey };
}
export function writeCoordinatorSlaPolicy(w: CompactWriter, v: api.CoordinatorSlaPolicy): void {
  let last = 0;
  if (v.coordinatorUrl !== undefined) last = w.stringField(last, 1, v.coordinatorUrl);
  if (v.statusKey !== undefined) last = w.stringField(last, 2, v.statusKey);
  w.endStruct();
}

export function readHostMaintenanceRequest(r: CompactReader): api.HostMaintenanceRequest {
  let host: string | undefined;
  let defaultSlaPolicy: api.SlaPolicy | undefined;
  let timeoutSecs: Int64 = 0;
  let createdTimestampMs: Int64 = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        host = r.string();
        break;
      case 0xc0002:
        defaultSlaPolicy = readSlaPolicy(r);
        break;
      case 0x60003:
        timeoutSecs = r.i64();
        break;
      case 0x60004:
        createdTimestampMs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { host, defaultSlaPolicy, timeoutSecs, createdTimestampMs };
}
export function writeHostMaintenanceRequest(w: CompactWriter, v: api.HostMaintenanceRequest): void {
  let last = 0;
  if (v.host !== undefined) last = w.stringField(last, 1, v.host);
  if (v.defaultSlaPolicy !== undefined) {
    last = w.structField(last, 2);
    writeSlaPolicy(w, v.defaultSlaPolicy);
  }
  last = w.i64Field(last, 3, v.timeoutSecs);
  last = w.i64Field(last, 4, v.createdTimestampMs);
  w.endStruct();
}

const knownTaskConfigs = new ReadCache<api.TaskConfig>();
export function readTaskConfig(r: CompactReader): api.TaskConfig {
  return knownTaskConfigs.read(r, readTaskConfigAnew);
}
function readTaskConfigAnew(r: CompactReader): api.TaskConfig {
  let isService = false;
  let priority = 0;
  let maxTaskFailures = 0;
  let owner: api.Identity | undefined;
  let production: boolean | undefined;
  let constraints: readonly api.Constraint[] | undefined;
  let taskLinks: ReadonlyMap<string, string> | undefined;
  let contactEmail: string | undefined;
  let executorConfig: api.ExecutorConfig | undefined;
  let metadata: readonly api.Metadata[] | undefined;
  let job: api.JobKey | undefined;
  let container: api.Container | undefined = TASK_CONFIG_CONTAINER;
  let tier: string | undefined;
  let resources: readonly api.Resource[] | undefined;
  let mesosFetcherUris: readonly api.MesosFetcherURI[] | undefined;
  let partitionPolicy: api.PartitionPolicy | undefined;
  let slaPolicy: api.SlaPolicy | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x10007:
        isService = true;
        break;
      case 0x20007:
        isService = false;
        break;
      case 0x5000b:
        priority = r.i32();
        break;
      case 0x5000d:
        maxTaskFailures = r.i32();
        break;
      case 0xc0011:
        owner = readIdentity(r);
        break;
      case 0x10012:
        production = true;
        break;
      case 0x20012:
        production = false;
        break;
      case 0xa0014: {
        const n = r.list(1);
        const list = new Array<api.Constraint>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readConstraint(r);
        constraints = list;
        break;
      }
      case 0xb0016: {
        const n = r.map(2);
        const map = new Map<string, string>();
        for (let i = 0; i < n; i++) map.set(r.string(), r.string());
        taskLinks = map;
        break;
      }
      case 0x80017:
        contactEmail = r.string();
        break;
      case 0xc0019:
        executorConfig = readExecutorConfig(r);
        break;
      case 0xa001b: {
        const n = r.list(1);
        const list = new Array<api.Metadata>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readMetadata(r);
        metadata = list;
        break;
      }
      case 0xc001c:
        job = readJobKey(r);
        break;
      case 0xc001d:
        container = readContainer(r);
        break;
      case 0x8001e:
        tier = r.string();
        break;
      case 0xa0020: {
        const n = r.list(1);
        const list = new Array<api.Resource>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readResource(r);
        resources = list;
        break;
      }
      case 0xa0021: {
        const n = r.list(1);
        const list = new Array<api.MesosFetcherURI>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readMesosFetcherURI(r);
        mesosFetcherUris = list;
        break;
      }
      case 0xc0022:
        partitionPolicy = readPartitionPolicy(r);
        break;
      case 0xc0023:
        slaPolicy = readSlaPolicy(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job, owner, isService, priority, maxTaskFailures, production, tier, resources, constraints, mesosFetcherUris, taskLinks, contactEmail, executorConfig, metadata, partitionPolicy, slaPolicy, container };
}
export function writeTaskConfig(w: CompactWriter, v: api.TaskConfig): void {
  const kept = keptOf(v);
  if (kept === undefined) writeTaskConfigAnew(w, v);
  else if (kept.compact !== undefined) w.raw(kept.compact);
  else kept.compact = writeAndKeep(w, v, writeTaskConfigAnew);
}
function writeTaskConfigAnew(w: CompactWriter, v: api.TaskConfig): void {
  let last = 0;
  last = w.boolField(last, 7, v.isService);
  last = w.i32Field(last, 11, v.priority);
  last = w.i32Field(last, 13, v.maxTaskFailures);
  if (v.owner !== undefined) {
    last = w.structField(last, 17);
    writeIdentity(w, v.owner);
  }
  if (v.production !== undefined) last = w.boolField(last, 18, v.production);
  if (v.constraints !== undefined) {
    last = w.setField(last, 20, STRUCT, v.constraints.length);
    if (!w.putOffList(v.constraints, writeConstraint)) for (const e of v.constraints) writeConstraint(w, e);
  }
  if (v.taskLinks !== undefined) {
    last = w.mapField(last, 22, BINARY, BINARY, v.taskLinks.size);
    for (const [key, e] of v.taskLinks) {
      w.string(key);
      w.string(e);
    }
  }
  if (v.contactEmail !== undefined) last = w.stringField(last, 23, v.contactEmail);
  if (v.executorConfig !== undefined) {
    last = w.structField(last, 25);
    writeExecutorConfig(w, v.executorConfig);
  }
  if (v.metadata !== undefined) {
    last = w.setField(last, 27, STRUCT, v.metadata.length);
    if (!w.putOffList(v.metadata, writeMetadata)) for (const e of v.metadata) writeMetadata(w, e);
  }
  if (v.job !== undefined) {
    last = w.structField(last, 28);
    writeJobKey(w, v.job);
  }
  if (v.container !== undefined) {
    last = w.structField(last, 29);
    writeContainer(w, v.container);
  }
  if (v.tier !== undefined) last = w.stringField(last, 30, v.tier);
  if (v.resources !== undefined) {
    last = w.setField(last, 32, STRUCT, v.resources.length);
    if (!w.putOffList(v.resources, writeResource)) for (const e of v.resources) writeResource(w, e);
  }
  if (v.mesosFetcherUris !== undefined) {
    last = w.setField(last, 33, STRUCT, v.mesosFetcherUris.length);
    if (!w.putOffList(v.mesosFetcherUris, writeMesosFetcherURI)) for (const e of v.mesosFetcherUris) writeMesosFetcherURI(w, e);
  }
  if (v.partitionPolicy !== undefined) {
    last = w.structField(last, 34);
    writePartitionPolicy(w, v.partitionPolicy);
  }
  if (v.slaPolicy !== undefined) {
    last = w.structField(last, 35);
    writeSlaPolicy(w, v.slaPolicy);
  }
  w.endStruct();
}

export function readJobConfiguration(r: CompactReader): api.JobConfiguration {
  let cronSchedule: string | undefined;
  let cronCollisionPolicy: api.CronCollisionPolicy | undefined;
  let taskConfig: api.TaskConfig | undefined;
  let owner: api.Identity | undefined;
  let instanceCount = 0;
  let key: api.JobKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80004:
        cronSchedule = r.string();
        break;
      case 0x50005:
        cronCollisionPolicy = apiEnums.asCronCollisionPolicy(r.i32());
        break;
      case 0xc0006:
        taskConfig = readTaskConfig(r);
        break;
      case 0xc0007:
        owner = readIdentity(r);
        break;
      case 0x50008:
        instanceCount = r.i32();
        break;
      case 0xc0009:
        key = readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, owner, cronSchedule, cronCollisionPolicy, taskConfig, instanceCount };
}
export function writeJobConfiguration(w: CompactWriter, v: api.JobConfiguration): void {
  let last = 0;
  if (v.cronSchedule !== undefined) last = w.stringField(last, 4, v.cronSchedule);
  if (v.cronCollisionPolicy !== undefined) last = w.i32Field(last, 5, v.cronCollisionPolicy);
  if (v.taskConfig !== undefined) {
    last = w.structField(last, 6);
    writeTaskConfig(w, v.taskConfig);
  }
  if (v.owner !== undefined) {
    last = w.structField(last, 7);
    writeIdentity(w, v.owner);
  }
  last = w.i32Field(last, 8, v.instanceCount);
  if (v.key !== undefined) {
    last = w.structField(last, 9);
    writeJobKey(w, v.key);
  }
  w.endStruct();
}

export function readJobStats(r: CompactReader): api.JobStats {
  let activeTaskCount = 0;
  let finishedTaskCount = 0;
  let failedTaskCount = 0;
  let pendingTaskCount = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        activeTaskCount = r.i32();
        break;
      case 0x50002:
        finishedTaskCount = r.i32();
        break;
      case 0x50003:
        failedTaskCount = r.i32();
        break;
      case 0x50004:
        pendingTaskCount = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { activeTaskCount, finishedTaskCount, failedTaskCount, pendingTaskCount };
}
export function writeJobStats(w: CompactWriter, v: api.JobStats): void {
  let last = 0;
  last = w.i32Field(last, 1, v.activeTaskCount);
  last = w.i32Field(last, 2, v.finishedTaskCount);
  last = w.i32Field(last, 3, v.failedTaskCount);
  last = w.i32Field(last, 4, v.pendingTaskCount);
  w.endStruct();
}

export function readJobSummary(r: CompactReader): api.JobSummary {
  let job: api.JobConfiguration | undefined;
  let stats: api.JobStats | undefined;
  let nextCronRunMs: Int64 | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        job = readJobConfiguration(r);
        break;
      case 0xc0002:
        stats = readJobStats(r);
        break;
      case 0x60003:
        nextCronRunMs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job, stats, nextCronRunMs };
}
export function writeJobSummary(w: CompactWriter, v: api.JobSummary): void {
  let last = 0;
  if (v.job !== undefined) {
    last = w.structField(last, 1);
    writeJobConfiguration(w, v.job);
  }
  if (v.stats !== undefined) {
    last = w.structField(last, 2);
    writeJobStats(w, v.stats);
  }
  if (v.nextCronRunMs !== undefined) last = w.i64Field(last, 3, v.nextCronRunMs);
  w.endStruct();
}

export function readConfigGroup(r: CompactReader): api.ConfigGroup {
  let config: api.TaskConfig | undefined;
  let instances: readonly api.Range[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        config = readTaskConfig(r);
        break;
      case 0xa0003: {
        const n = r.list(1);
        const list = new Array<api.Range>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readRange(r);
        instances = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { config, instances };
}
export function writeConfigGroup(w: CompactWriter, v: api.ConfigGroup): void {
  let last = 0;
  if (v.config !== undefined) {
    last = w.structField(last, 1);
    writeTaskConfig(w, v.config);
  }
  if (v.instances !== undefined) {
    last = w.setField(last, 3, STRUCT, v.instances.length);
    if (!w.putOffList(v.instances, writeRange)) for (const e of v.instances) writeRange(w, e);
  }
  w.endStruct();
}

export function readConfigSummary(r: CompactReader): api.ConfigSummary {
  let key: api.JobKey | undefined;
  let groups: readonly api.ConfigGroup[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        key = readJobKey(r);
        break;
      case 0xa0002: {
        const n = r.list(1);
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readConfigGroup(r);
        groups = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, groups };
}
export function writeConfigSummary(w: CompactWriter, v: api.ConfigSummary): void {
  let last = 0;
  if (v.key !== undefined) {
    last = w.structField(last, 1);
    writeJobKey(w, v.key);
  }
  if (v.groups !== undefined) {
    last = w.setField(last, 2, STRUCT, v.groups.length);
    if (!w.putOffList(v.groups, writeConfigGroup)) for (const e of v.groups) writeConfigGroup(w, e);
  }
  w.endStruct();
}

export function readRoleSummary(r: CompactReader): api.RoleSummary {
  let role: string | undefined;
  let jobCount = 0;
  let cronJobCount = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        role = r.string();
        break;
      case 0x50002:
        jobCount = r.i32();
        break;
      case 0x50003:
        cronJobCount = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, jobCount, cronJobCount };
}
export function writeRoleSummary(w: CompactWriter, v: api.RoleSummary): void {
  let last = 0;
  if (v.role !== undefined) last = w.stringField(last, 1, v.role);
  last = w.i32Field(last, 2, v.jobCount);
  last = w.i32Field(last, 3, v.cronJobCount);
  w.endStruct();
}

export function readTaskEvent(r: CompactReader): api.TaskEvent {
  let timestamp: Int64 = 0;
  let status: api.ScheduleStatus | undefined;
  let message: string | undefined;
  let scheduler: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x60001:
        timestamp = r.i64();
        break;
      case 0x50002:
        status = apiEnums.asScheduleStatus(r.i32());
        break;
      case 0x80003:
        message = r.string();
        break;
      case 0x80004:
        scheduler = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { timestamp, status, message, scheduler };
}
export function writeTaskEvent(w: CompactWriter, v: api.TaskEvent): void {
  let last = 0;
  last = w.i64Field(last, 1, v.timestamp);
  if (v.status !== undefined) last = w.i32Field(last, 2, v.status);
  if (v.message !== undefined) last = w.stringField(last, 3, v.message);
  if (v.scheduler !== undefined) last = w.stringField(last, 4, v.scheduler);
  w.endStruct();
}

export function readAssignedTask(r: CompactReader): api.AssignedTask {
  let taskId: string | undefined;
  let slaveId: string | undefined;
  let slaveHost: string | undefined;
  let task: api.TaskConfig | undefined;
  let assignedPorts: ReadonlyMap<string, number> | undefined;
  let instanceId = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        taskId = r.string();
        break;
      case 0x80002:
        slaveId = r.string();
        break;
      case 0x80003:
        slaveHost = r.string();
        break;
      case 0xc0004:
        task = readTaskConfig(r);
        break;
      case 0xb0005: {
        const n = r.map(2);
        const map = new Map<string, number>();
        for (let i = 0; i < n; i++) map.set(r.string(), r.i32());
        assignedPorts = map;
        break;
      }
      case 0x50006:
        instanceId = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { taskId, slaveId, slaveHost, task, assignedPorts, instanceId };
}
export function writeAssignedTask(w: CompactWriter, v: api.AssignedTask): void {
  let last = 0;
  if (v.taskId !== undefined) last = w.stringField(last, 1, v.taskId);
  if (v.slaveId !== undefined) last = w.stringField(last, 2, v.slaveId);
  if (v.slaveHost !== undefined) last = w.stringField(last, 3, v.slaveHost);
  if (v.task !== undefined) {
    last = w.structField(last, 4);
    writeTaskConfig(w, v.task);
  }
  if (v.assignedPorts !== undefined) {
    last = w.mapField(last, 5, BINARY, I32, v.assignedPorts.size);
    for (const [key, e] of v.assignedPorts) {
      w.string(key);
      w.i32(e);
    }
  }
  last = w.i32Field(last, 6, v.instanceId);
  w.endStruct();
}

export function readScheduledTask(r: CompactReader): api.ScheduledTask {
  let assignedTask: api.AssignedTask | undefined;
  let status: api.ScheduleStatus | undefined;
  let failureCount = 0;
  let taskEvents: readonly api.TaskEvent[] | undefined;
  let ancestorId: string | undefined;
  let timesPartitioned = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        assignedTask = readAssignedTask(r);
        break;
      case 0x50002:
        status = apiEnums.asScheduleStatus(r.i32());
        break;
      case 0x50003:
        failureCount = r.i32();
        break;
      case 0x90004: {
        const n = r.list(1);
        const list = new Array<api.TaskEvent>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readTaskEvent(r);
        taskEvents = list;
        break;
      }
      case 0x80005:
        ancestorId = r.string();
        break;
      case 0x50006:
        timesPartitioned = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { assignedTask, status, failureCount, timesPartitioned, taskEvents, ancestorId };
}
const scheduledTaskRuns = encodedRuns<api.ScheduledTask>();
export function writeScheduledTask(w: CompactWriter, v: api.ScheduledTask): void {
  let last = 0;
  if (v.assignedTask !== undefined) {
    last = w.structField(last, 1);
    writeAssignedTask(w, v.assignedTask);
  }
  if (v.status !== undefined) last = w.i32Field(last, 2, v.status);
  last = w.i32Field(last, 3, v.failureCount);
  if (v.taskEvents !== undefined) {
    last = w.listField(last, 4, STRUCT, v.taskEvents.length);
    if (!w.putOffList(v.taskEvents, writeTaskEvent)) for (const e of v.taskEvents) writeTaskEvent(w, e);
  }
  if (v.ancestorId !== undefined) last = w.stringField(last, 5, v.ancestorId);
  last = w.i32Field(last, 6, v.timesPartitioned);
  w.endStruct();
}

export function readTaskQuery(r: CompactReader): api.TaskQuery {
  let jobName: string | undefined;
  let taskIds: readonly string[] | undefined;
  let statuses: readonly api.ScheduleStatus[] | undefined;
  let instanceIds: readonly number[] | undefined;
  let environment: string | undefined;
  let slaveHosts: readonly string[] | undefined;
  let jobKeys: readonly api.JobKey[] | undefined;
  let offset: number | undefined;
  let limit: number | undefined;
  let role: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80002:
        jobName = r.string();
        break;
      case 0xa0004: {
        const n = r.list(1);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        taskIds = list;
        break;
      }
      case 0xa0005: {
        const n = r.list(1);
        const list: api.ScheduleStatus[] = [];
        for (let i = 0; i < n; i++) {
          const known = apiEnums.asScheduleStatus(r.i32());
          if (known === undefined) r.dropped++;
          else list.push(known);
        }
        statuses = list;
        break;
      }
      case 0xa0007: {
        const n = r.list(1);
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.i32();
        instanceIds = list;
        break;
      }
      case 0x80009:
        environment = r.string();
        break;
      case 0xa000a: {
        const n = r.list(1);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        slaveHosts = list;
        break;
      }
      case 0xa000b: {
        const n = r.list(1);
        const list = new Array<api.JobKey>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readJobKey(r);
        jobKeys = list;
        break;
      }
      case 0x5000c:
        offset = r.i32();
        break;
      case 0x5000d:
        limit = r.i32();
        break;
      case 0x8000e:
        role = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, environment, jobName, taskIds, statuses, instanceIds, slaveHosts, jobKeys, offset, limit };
}
export function writeTaskQuery(w: CompactWriter, v: api.TaskQuery): void {
  let last = 0;
  if (v.jobName !== undefined) last = w.stringField(last, 2, v.jobName);
  if (v.taskIds !== undefined) {
    last = w.setField(last, 4, BINARY, v.taskIds.length);
    for (const e of v.taskIds) w.string(e);
  }
  if (v.statuses !== undefined) {
    last = w.setField(last, 5, I32, v.statuses.length);
    for (const e of v.statuses) w.i32(e);
  }
  if (v.instanceIds !== undefined) {
    last = w.setField(last, 7, I32, v.instanceIds.length);
    for (const e of v.instanceIds) w.i32(e);
  }
  if (v.environment !== undefined) last = w.stringField(last, 9, v.environment);
  if (v.slaveHosts !== undefined) {
    last = w.setField(last, 10, BINARY, v.slaveHosts.length);
    for (const e of v.slaveHosts) w.string(e);
  }
  if (v.jobKeys !== undefined) {
    last = w.setField(last, 11, STRUCT, v.jobKeys.length);
    if (!w.putOffList(v.jobKeys, writeJobKey)) for (const e of v.jobKeys) writeJobKey(w, e);
  }
  if (v.offset !== undefined) last = w.i32Field(last, 12, v.offset);
  if (v.limit !== undefined) last = w.i32Field(last, 13, v.limit);
  if (v.role !== undefined) last = w.stringField(last, 14, v.role);
  w.endStruct();
}

export function readPendingReason(r: CompactReader): api.PendingReason {
  let taskId: string | undefined;
  let reason: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        taskId = r.string();
        break;
      case 0x80002:
        reason = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { taskId, reason };
}
export function writePendingReason(w: CompactWriter, v: api.PendingReason): void {
  let last = 0;
  if (v.taskId !== undefined) last = w.stringField(last, 1, v.taskId);
  if (v.reason !== undefined) last = w.stringField(last, 2, v.reason);
  w.endStruct();
}

export function readJobUpdateKey(r: CompactReader): api.JobUpdateKey {
  let job: api.JobKey | undefined;
  let id: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        job = readJobKey(r);
        break;
      case 0x80002:
        id = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job, id };
}
export function writeJobUpdateKey(w: CompactWriter, v: api.JobUpdateKey): void {
  let last = 0;
  if (v.job !== undefined) {
    last = w.structField(last, 1);
    writeJobKey(w, v.job);
  }
  if (v.id !== undefined) last = w.stringField(last, 2, v.id);
  w.endStruct();
}

export function readQueueJobUpdateStrategy(r: CompactReader): api.QueueJobUpdateStrategy {
  let groupSize = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        groupSize = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { groupSize };
}
export function writeQueueJobUpdateStrategy(w: CompactWriter, v: api.QueueJobUpdateStrategy): void {
  let last = 0;
  last = w.i32Field(last, 1, v.groupSize);
  w.endStruct();
}

export function readBatchJobUpdateStrategy(r: CompactReader): api.BatchJobUpdateStrategy {
  let groupSize = 0;
  let autopauseAfterBatch = false;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        groupSize = r.i32();
        break;
      case 0x10002:
        autopauseAfterBatch = true;
        break;
      case 0x20002:
        autopauseAfterBatch = false;
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { groupSize, autopauseAfterBatch };
}
export function writeBatchJobUpdateStrategy(w: CompactWriter, v: api.BatchJobUpdateStrategy): void {
  let last = 0;
  last = w.i32Field(last, 1, v.groupSize);
  last = w.boolField(last, 2, v.autopauseAfterBatch);
  w.endStruct();
}

export function readVariableBatchJobUpdateStrategy(r: CompactReader): api.VariableBatchJobUpdateStrategy {
  let groupSizes: readonly number[] | undefined;
  let autopauseAfterBatch = false;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x90001: {
        const n = r.list(1);
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.i32();
        groupSizes = list;
        break;
      }
      case 0x10002:
        autopauseAfterBatch = true;
        break;
      case 0x20002:
        autopauseAfterBatch = false;
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { groupSizes, autopauseAfterBatch };
}
export function writeVariableBatchJobUpdateStrategy(w: CompactWriter, v: api.VariableBatchJobUpdateStrategy): void {
  let last = 0;
  if (v.groupSizes !== undefined) {
    last = w.listField(last, 1, I32, v.groupSizes.length);
    for (const e of v.groupSizes) w.i32(e);
  }
  last = w.boolField(last, 2, v.autopauseAfterBatch);
  w.endStruct();
}

export function readJobUpdateSettings(r: CompactReader): api.JobUpdateSettings {
  let updateGroupSize = 0;
  let maxPerInstanceFailures = 0;
  let maxFailedInstances = 0;
  let minWaitInInstanceRunningMs = 0;
  let rollbackOnFailure = false;
  let updateOnlyTheseInstances: readonly api.Range[] | undefined;
  let waitForBatchCompletion = false;
  let blockIfNoPulsesAfterMs: number | undefined;
  let slaAware: boolean | undefined;
  let updateStrategy: api.JobUpdateStrategy | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        updateGroupSize = r.i32();
        break;
      case 0x50002:
        maxPerInstanceFailures = r.i32();
        break;
      case 0x50003:
        maxFailedInstances = r.i32();
        break;
      case 0x50005:
        minWaitInInstanceRunningMs = r.i32();
        break;
      case 0x10006:
        rollbackOnFailure = true;
        break;
      case 0x20006:
        rollbackOnFailure = false;
        break;
      case 0xa0007: {
        const n = r.list(1);
        const list = new Array<api.Range>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readRange(r);
        updateOnlyTheseInstances = list;
        break;
      }
      case 0x10008:
        waitForBatchCompletion = true;
        break;
      case 0x20008:
        waitForBatchCompletion = false;
        break;
      case 0x50009:
        blockIfNoPulsesAfterMs = r.i32();
        break;
      case 0x1000a:
        slaAware = true;
        break;
      case 0x2000a:
        slaAware = false;
        break;
      case 0xc000b:
        updateStrategy = readJobUpdateStrategy(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { updateGroupSize, maxPerInstanceFailures, maxFailedInstances, minWaitInInstanceRunningMs, rollbackOnFailure, updateOnlyTheseInstances, waitForBatchCompletion, blockIfNoPulsesAfterMs, slaAware, updateStrategy };
}
export function writeJobUpdateSettings(w: CompactWriter, v: api.JobUpdateSettings): void {
  let last = 0;
  last = w.i32Field(last, 1, v.updateGroupSize);
  last = w.i32Field(last, 2, v.maxPerInstanceFailures);
  last = w.i32Field(last, 3, v.maxFailedInstances);
  last = w.i32Field(last, 5, v.minWaitInInstanceRunningMs);
  last = w.boolField(last, 6, v.rollbackOnFailure);
  if (v.updateOnlyTheseInstances !== undefined) {
    last = w.setField(last, 7, STRUCT, v.updateOnlyTheseInstances.length);
    if (!w.putOffList(v.updateOnlyTheseInstances, writeRange)) for (const e of v.updateOnlyTheseInstances) writeRange(w, e);
  }
  last = w.boolField(last, 8, v.waitForBatchCompletion);
  if (v.blockIfNoPulsesAfterMs !== undefined) last = w.i32Field(last, 9, v.blockIfNoPulsesAfterMs);
  if (v.slaAware !== undefined) last = w.boolField(last, 10, v.slaAware);
  if (v.updateStrategy !== undefined) {
    last = w.structField(last, 11);
    writeJobUpdateStrategy(w, v.updateStrategy);
  }
  w.endStruct();
}

export function readJobUpdateEvent(r: CompactReader): api.JobUpdateEvent {
  let status: api.JobUpdateStatus | undefined;
  let timestampMs: Int64 = 0;
  let user: string | undefined;
  let message: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        status = apiEnums.asJobUpdateStatus(r.i32());
        break;
      case 0x60002:
        timestampMs = r.i64();
        break;
      case 0x80003:
        user = r.string();
        break;
      case 0x80004:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { status, timestampMs, user, message };
}
export function writeJobUpdateEvent(w: CompactWriter, v: api.JobUpdateEvent): void {
  let last = 0;
  if (v.status !== undefined) last = w.i32Field(last, 1, v.status);
  last = w.i64Field(last, 2, v.timestampMs);
  if (v.user !== undefined) last = w.stringField(last, 3, v.user);
  if (v.message !== undefined) last = w.stringField(last, 4, v.message);
  w.endStruct();
}

export function readJobInstanceUpdateEvent(r: CompactReader): api.JobInstanceUpdateEvent {
  let instanceId = 0;
  let timestampMs: Int64 = 0;
  let action: api.JobUpdateAction | undefined;
  let message: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        instanceId = r.i32();
        break;
      case 0x60002:
        timestampMs = r.i64();
        break;
      case 0x50003:
        action = apiEnums.asJobUpdateAction(r.i32());
        break;
      case 0x80004:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { instanceId, timestampMs, action, message };
}
export function writeJobInstanceUpdateEvent(w: CompactWriter, v: api.JobInstanceUpdateEvent): void {
  let last = 0;
  last = w.i32Field(last, 1, v.instanceId);
  last = w.i64Field(last, 2, v.timestampMs);
  if (v.action !== undefined) last = w.i32Field(last, 3, v.action);
  if (v.message !== undefined) last = w.stringField(last, 4, v.message);
  w.endStruct();
}

export function readInstanceTaskConfig(r: CompactReader): api.InstanceTaskConfig {
  let task: api.TaskConfig | undefined;
  let instances: readonly api.Range[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        task = readTaskConfig(r);
        break;
      case 0xa0002: {
        const n = r.list(1);
        const list = new Array<api.Range>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readRange(r);
        instances = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { task, instances };
}
export function writeInstanceTaskConfig(w: CompactWriter, v: api.InstanceTaskConfig): void {
  let last = 0;
  if (v.task !== undefined) {
    last = w.structField(last, 1);
    writeTaskConfig(w, v.task);
  }
  if (v.instances !== undefined) {
    last = w.setField(last, 2, STRUCT, v.instances.length);
    if (!w.putOffList(v.instances, writeRange)) for (const e of v.instances) writeRange(w, e);
  }
  w.endStruct();
}

export function readJobUpdateState(r: CompactReader): api.JobUpdateState {
  let status: api.JobUpdateStatus | undefined;
  let createdTimestampMs: Int64 = 0;
  let lastModifiedTimestampMs: Int64 = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        status = apiEnums.asJobUpdateStatus(r.i32());
        break;
      case 0x60002:
        createdTimestampMs = r.i64();
        break;
      case 0x60003:
        lastModifiedTimestampMs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { status, createdTimestampMs, lastModifiedTimestampMs };
}
export function writeJobUpdateState(w: CompactWriter, v: api.JobUpdateState): void {
  let last = 0;
  if (v.status !== undefined) last = w.i32Field(last, 1, v.status);
  last = w.i64Field(last, 2, v.createdTimestampMs);
  last = w.i64Field(last, 3, v.lastModifiedTimestampMs);
  w.endStruct();
}

export function readJobUpdateSummary(r: CompactReader): api.JobUpdateSummary {
  let user: string | undefined;
  let state: api.JobUpdateState | undefined;
  let key: api.JobUpdateKey | undefined;
  let metadata: readonly api.Metadata[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80003:
        user = r.string();
        break;
      case 0xc0004:
        state = readJobUpdateState(r);
        break;
      case 0xc0005:
        key = readJobUpdateKey(r);
        break;
      case 0xa0006: {
        const n = r.list(1);
        const list = new Array<api.Metadata>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readMetadata(r);
        metadata = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, user, state, metadata };
}
export function writeJobUpdateSummary(w: CompactWriter, v: api.JobUpdateSummary): void {
  let last = 0;
  if (v.user !== undefined) last = w.stringField(last, 3, v.user);
  if (v.state !== undefined) {
    last = w.structField(last, 4);
    writeJobUpdateState(w, v.state);
  }
  if (v.key !== undefined) {
    last = w.structField(last, 5);
    writeJobUpdateKey(w, v.key);
  }
  if (v.metadata !== undefined) {
    last = w.setField(last, 6, STRUCT, v.metadata.length);
    if (!w.putOffList(v.metadata, writeMetadata)) for (const e of v.metadata) writeMetadata(w, e);
  }
  w.endStruct();
}

export function readJobUpdateInstructions(r: CompactReader): api.JobUpdateInstructions {
  let initialState: readonly api.InstanceTaskConfig[] | undefined;
  let desiredState: api.InstanceTaskConfig | undefined;
  let settings: api.JobUpdateSettings | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.InstanceTaskConfig>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readInstanceTaskConfig(r);
        initialState = list;
        break;
      }
      case 0xc0002:
        desiredState = readInstanceTaskConfig(r);
        break;
      case 0xc0003:
        settings = readJobUpdateSettings(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { initialState, desiredState, settings };
}
export function writeJobUpdateInstructions(w: CompactWriter, v: api.JobUpdateInstructions): void {
  let last = 0;
  if (v.initialState !== undefined) {
    last = w.setField(last, 1, STRUCT, v.initialState.length);
    if (!w.putOffList(v.initialState, writeInstanceTaskConfig)) for (const e of v.initialState) writeInstanceTaskConfig(w, e);
  }
  if (v.desiredState !== undefined) {
    last = w.structField(last, 2);
    writeInstanceTaskConfig(w, v.desiredState);
  }
  if (v.settings !== undefined) {
    last = w.structField(last, 3);
    writeJobUpdateSettings(w, v.settings);
  }
  w.endStruct();
}

export function readJobUpdate(r: CompactReader): api.JobUpdate {
  let summary: api.JobUpdateSummary | undefined;
  let instructions: api.JobUpdateInstructions | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        summary = readJobUpdateSummary(r);
        break;
      case 0xc0002:
        instructions = readJobUpdateInstructions(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { summary, instructions };
}
export function writeJobUpdate(w: CompactWriter, v: api.JobUpdate): void {
  let last = 0;
  if (v.summary !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateSummary(w, v.summary);
  }
  if (v.instructions !== undefined) {
    last = w.structField(last, 2);
    writeJobUpdateInstructions(w, v.instructions);
  }
  w.endStruct();
}

export function readJobUpdateDetails(r: CompactReader): api.JobUpdateDetails {
  let update: api.JobUpdate | undefined;
  let updateEvents: readonly api.JobUpdateEvent[] | undefined;
  let instanceEvents: readonly api.JobInstanceUpdateEvent[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        update = readJobUpdate(r);
        break;
      case 0x90002: {
        const n = r.list(1);
        const list = new Array<api.JobUpdateEvent>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readJobUpdateEvent(r);
        updateEvents = list;
        break;
      }
      case 0x90003: {
        const n = r.list(1);
        const list = new Array<api.JobInstanceUpdateEvent>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readJobInstanceUpdateEvent(r);
        instanceEvents = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { update, updateEvents, instanceEvents };
}
export function writeJobUpdateDetails(w: CompactWriter, v: api.JobUpdateDetails): void {
  let last = 0;
  if (v.update !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdate(w, v.update);
  }
  if (v.updateEvents !== undefined) {
    last = w.listField(last, 2, STRUCT, v.updateEvents.length);
    if (!w.putOffList(v.updateEvents, writeJobUpdateEvent)) for (const e of v.updateEvents) writeJobUpdateEvent(w, e);
  }
  if (v.instanceEvents !== undefined) {
    last = w.listField(last, 3, STRUCT, v.instanceEvents.length);
    if (!w.putOffList(v.instanceEvents, writeJobInstanceUpdateEvent)) for (const e of v.instanceEvents) writeJobInstanceUpdateEvent(w, e);
  }
  w.endStruct();
}

export function readJobUpdateRequest(r: CompactReader): api.JobUpdateRequest {
  let taskConfig: api.TaskConfig | undefined;
  let instanceCount = 0;
  let settings: api.JobUpdateSettings | undefined;
  let metadata: readonly api.Metadata[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        taskConfig = readTaskConfig(r);
        break;
      case 0x50002:
        instanceCount = r.i32();
        break;
      case 0xc0003:
        settings = readJobUpdateSettings(r);
        break;
      case 0xa0004: {
        const n = r.list(1);
        const list = new Array<api.Metadata>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readMetadata(r);
        metadata = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { taskConfig, instanceCount, settings, metadata };
}
export function writeJobUpdateRequest(w: CompactWriter, v: api.JobUpdateRequest): void {
  let last = 0;
  if (v.taskConfig !== undefined) {
    last = w.structField(last, 1);
    writeTaskConfig(w, v.taskConfig);
  }
  last = w.i32Field(last, 2, v.instanceCount);
  if (v.settings !== undefined) {
    last = w.structField(last, 3);
    writeJobUpdateSettings(w, v.settings);
  }
  if (v.metadata !== undefined) {
    last = w.setField(last, 4, STRUCT, v.metadata.length);
    if (!w.putOffList(v.metadata, writeMetadata)) for (const e of v.metadata) writeMetadata(w, e);
  }
  w.endStruct();
}

export function readJobUpdateQuery(r: CompactReader): api.JobUpdateQuery {
  let role: string | undefined;
  let jobKey: api.JobKey | undefined;
  let user: string | undefined;
  let updateStatuses: readonly api.JobUpdateStatus[] | undefined;
  let offset = 0;
  let limit = 0;
  let key: api.JobUpdateKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80002:
        role = r.string();
        break;
      case 0xc0003:
        jobKey = readJobKey(r);
        break;
      case 0x80004:
        user = r.string();
        break;
      case 0xa0005: {
        const n = r.list(1);
        const list: api.JobUpdateStatus[] = [];
        for (let i = 0; i < n; i++) {
          const known = apiEnums.asJobUpdateStatus(r.i32());
          if (known === undefined) r.dropped++;
          else list.push(known);
        }
        updateStatuses = list;
        break;
      }
      case 0x50006:
        offset = r.i32();
        break;
      case 0x50007:
        limit = r.i32();
        break;
      case 0xc0008:
        key = readJobUpdateKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, key, jobKey, user, updateStatuses, offset, limit };
}
export function writeJobUpdateQuery(w: CompactWriter, v: api.JobUpdateQuery): void {
  let last = 0;
  if (v.role !== undefined) last = w.stringField(last, 2, v.role);
  if (v.jobKey !== undefined) {
    last = w.structField(last, 3);
    writeJobKey(w, v.jobKey);
  }
  if (v.user !== undefined) last = w.stringField(last, 4, v.user);
  if (v.updateStatuses !== undefined) {
    last = w.setField(last, 5, I32, v.updateStatuses.length);
    for (const e of v.updateStatuses) w.i32(e);
  }
  last = w.i32Field(last, 6, v.offset);
  last = w.i32Field(last, 7, v.limit);
  if (v.key !== undefined) {
    last = w.structField(last, 8);
    writeJobUpdateKey(w, v.key);
  }
  w.endStruct();
}

export function readPopulateJobResult(r: CompactReader): api.PopulateJobResult {
  let taskConfig: api.TaskConfig | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0002:
        taskConfig = readTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { taskConfig };
}
export function writePopulateJobResult(w: CompactWriter, v: api.PopulateJobResult): void {
  let last = 0;
  if (v.taskConfig !== undefined) {
    last = w.structField(last, 2);
    writeTaskConfig(w, v.taskConfig);
  }
  w.endStruct();
}

export function readGetQuotaResult(r: CompactReader): api.GetQuotaResult {
  let quota: api.ResourceAggregate | undefined;
  let prodSharedConsumption: api.ResourceAggregate | undefined;
  let nonProdSharedConsumption: api.ResourceAggregate | undefined;
  let prodDedicatedConsumption: api.ResourceAggregate | undefined;
  let nonProdDedicatedConsumption: api.ResourceAggregate | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        quota = readResourceAggregate(r);
        break;
      case 0xc0002:
        prodSharedConsumption = readResourceAggregate(r);
        break;
      case 0xc0003:
        nonProdSharedConsumption = readResourceAggregate(r);
        break;
      case 0xc0004:
        prodDedicatedConsumption = readResourceAggregate(r);
        break;
      case 0xc0005:
        nonProdDedicatedConsumption = readResourceAggregate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { quota, prodSharedConsumption, nonProdSharedConsumption, prodDedicatedConsumption, nonProdDedicatedConsumption };
}
export function writeGetQuotaResult(w: CompactWriter, v: api.GetQuotaResult): void {
  let last = 0;
  if (v.quota !== undefined) {
    last = w.structField(last, 1);
    writeResourceAggregate(w, v.quota);
  }
  if (v.prodSharedConsumption !== undefined) {
    last = w.structField(last, 2);
    writeResourceAggregate(w, v.prodSharedConsumption);
  }
  if (v.nonProdSharedConsumption !== undefined) {
    last = w.structField(last, 3);
    writeResourceAggregate(w, v.nonProdSharedConsumption);
  }
  if (v.prodDedicatedConsumption !== undefined) {
    last = w.structField(last, 4);
    writeResourceAggregate(w, v.prodDedicatedConsumption);
  }
  if (v.nonProdDedicatedConsumption !== undefined) {
    last = w.structField(last, 5);
    writeResourceAggregate(w, v.nonProdDedicatedConsumption);
  }
  w.endStruct();
}

export function readScheduleStatusResult(r: CompactReader): api.ScheduleStatusResult {
  let tasks: readonly api.ScheduledTask[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x90001: {
        const n = r.list(1);
        const list = new Array<api.ScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readScheduledTask(r);
        tasks = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { tasks };
}
export function writeScheduleStatusResult(w: CompactWriter, v: api.ScheduleStatusResult): void {
  let last = 0;
  if (v.tasks !== undefined) {
    last = w.listField(last, 1, STRUCT, v.tasks.length);
    if (!w.putOffList(v.tasks, writeScheduledTask, scheduledTaskRuns)) for (const e of v.tasks) writeScheduledTask(w, e);
  }
  w.endStruct();
}

export function readGetJobsResult(r: CompactReader): api.GetJobsResult {
  let configs: readonly api.JobConfiguration[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.JobConfiguration>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readJobConfiguration(r);
        configs = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { configs };
}
export function writeGetJobsResult(w: CompactWriter, v: api.GetJobsResult): void {
  let last = 0;
  if (v.configs !== undefined) {
    last = w.setField(last, 1, STRUCT, v.configs.length);
    if (!w.putOffList(v.configs, writeJobConfiguration)) for (const e of v.configs) writeJobConfiguration(w, e);
  }
  w.endStruct();
}

export function readListBackupsResult(r: CompactReader): api.ListBackupsResult {
  let backups: readonly string[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        backups = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { backups };
}
export function writeListBackupsResult(w: CompactWriter, v: api.ListBackupsResult): void {
  let last = 0;
  if (v.backups !== undefined) {
    last = w.setField(last, 1, BINARY, v.backups.length);
    for (const e of v.backups) w.string(e);
  }
  w.endStruct();
}

export function readStartMaintenanceResult(r: CompactReader): api.StartMaintenanceResult {
  let statuses: readonly api.HostStatus[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.HostStatus>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readHostStatus(r);
        statuses = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { statuses };
}
export function writeStartMaintenanceResult(w: CompactWriter, v: api.StartMaintenanceResult): void {
  let last = 0;
  if (v.statuses !== undefined) {
    last = w.setField(last, 1, STRUCT, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) for (const e of v.statuses) writeHostStatus(w, e);
  }
  w.endStruct();
}

export function readDrainHostsResult(r: CompactReader): api.DrainHostsResult {
  let statuses: readonly api.HostStatus[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.HostStatus>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readHostStatus(r);
        statuses = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { statuses };
}
export function writeDrainHostsResult(w: CompactWriter, v: api.DrainHostsResult): void {
  let last = 0;
  if (v.statuses !== undefined) {
    last = w.setField(last, 1, STRUCT, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) for (const e of v.statuses) writeHostStatus(w, e);
  }
  w.endStruct();
}

export function readQueryRecoveryResult(r: CompactReader): api.QueryRecoveryResult {
  let tasks: readonly api.ScheduledTask[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.ScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readScheduledTask(r);
        tasks = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { tasks };
}
export function writeQueryRecoveryResult(w: CompactWriter, v: api.QueryRecoveryResult): void {
  let last = 0;
  if (v.tasks !== undefined) {
    last = w.setField(last, 1, STRUCT, v.tasks.length);
    if (!w.putOffList(v.tasks, writeScheduledTask, scheduledTaskRuns)) for (const e of v.tasks) writeScheduledTask(w, e);
  }
  w.endStruct();
}

export function readMaintenanceStatusResult(r: CompactReader): api.MaintenanceStatusResult {
  let statuses: readonly api.HostStatus[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.HostStatus>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readHostStatus(r);
        statuses = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { statuses };
}
export function writeMaintenanceStatusResult(w: CompactWriter, v: api.MaintenanceStatusResult): void {
  let last = 0;
  if (v.statuses !== undefined) {
    last = w.setField(last, 1, STRUCT, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) for (const e of v.statuses) writeHostStatus(w, e);
  }
  w.endStruct();
}

export function readEndMaintenanceResult(r: CompactReader): api.EndMaintenanceResult {
  let statuses: readonly api.HostStatus[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.HostStatus>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readHostStatus(r);
        statuses = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { statuses };
}
export function writeEndMaintenanceResult(w: CompactWriter, v: api.EndMaintenanceResult): void {
  let last = 0;
  if (v.statuses !== undefined) {
    last = w.setField(last, 1, STRUCT, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) for (const e of v.statuses) writeHostStatus(w, e);
  }
  w.endStruct();
}

export function readRoleSummaryResult(r: CompactReader): api.RoleSummaryResult {
  let summaries: readonly api.RoleSummary[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.RoleSummary>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readRoleSummary(r);
        summaries = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { summaries };
}
export function writeRoleSummaryResult(w: CompactWriter, v: api.RoleSummaryResult): void {
  let last = 0;
  if (v.summaries !== undefined) {
    last = w.setField(last, 1, STRUCT, v.summaries.length);
    if (!w.putOffList(v.summaries, writeRoleSummary)) for (const e of v.summaries) writeRoleSummary(w, e);
  }
  w.endStruct();
}

export function readJobSummaryResult(r: CompactReader): api.JobSummaryResult {
  let summaries: readonly api.JobSummary[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.JobSummary>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readJobSummary(r);
        summaries = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { summaries };
}
export function writeJobSummaryResult(w: CompactWriter, v: api.JobSummaryResult): void {
  let last = 0;
  if (v.summaries !== undefined) {
    last = w.setField(last, 1, STRUCT, v.summaries.length);
    if (!w.putOffList(v.summaries, writeJobSummary)) for (const e of v.summaries) writeJobSummary(w, e);
  }
  w.endStruct();
}

export function readConfigSummaryResult(r: CompactReader): api.ConfigSummaryResult {
  let summary: api.ConfigSummary | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        summary = readConfigSummary(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { summary };
}
export function writeConfigSummaryResult(w: CompactWriter, v: api.ConfigSummaryResult): void {
  let last = 0;
  if (v.summary !== undefined) {
    last = w.structField(last, 1);
    writeConfigSummary(w, v.summary);
  }
  w.endStruct();
}

export function readGetPendingReasonResult(r: CompactReader): api.GetPendingReasonResult {
  let reasons: readonly api.PendingReason[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.PendingReason>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readPendingReason(r);
        reasons = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { reasons };
}
export function writeGetPendingReasonResult(w: CompactWriter, v: api.GetPendingReasonResult): void {
  let last = 0;
  if (v.reasons !== undefined) {
    last = w.setField(last, 1, STRUCT, v.reasons.length);
    if (!w.putOffList(v.reasons, writePendingReason)) for (const e of v.reasons) writePendingReason(w, e);
  }
  w.endStruct();
}

export function readStartJobUpdateResult(r: CompactReader): api.StartJobUpdateResult {
  let key: api.JobUpdateKey | undefined;
  let updateSummary: api.JobUpdateSummary | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      case 0xc0002:
        updateSummary = readJobUpdateSummary(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, updateSummary };
}
export function writeStartJobUpdateResult(w: CompactWriter, v: api.StartJobUpdateResult): void {
  let last = 0;
  if (v.key !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.updateSummary !== undefined) {
    last = w.structField(last, 2);
    writeJobUpdateSummary(w, v.updateSummary);
  }
  w.endStruct();
}

export function readGetJobUpdateSummariesResult(r: CompactReader): api.GetJobUpdateSummariesResult {
  let updateSummaries: readonly api.JobUpdateSummary[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x90001: {
        const n = r.list(1);
        const list = new Array<api.JobUpdateSummary>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readJobUpdateSummary(r);
        updateSummaries = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { updateSummaries };
}
export function writeGetJobUpdateSummariesResult(w: CompactWriter, v: api.GetJobUpdateSummariesResult): void {
  let last = 0;
  if (v.updateSummaries !== undefined) {
    last = w.listField(last, 1, STRUCT, v.updateSummaries.length);
    if (!w.putOffList(v.updateSummaries, writeJobUpdateSummary)) for (const e of v.updateSummaries) writeJobUpdateSummary(w, e);
  }
  w.endStruct();
}

export function readGetJobUpdateDetailsResult(r: CompactReader): api.GetJobUpdateDetailsResult {
  let details: api.JobUpdateDetails | undefined;
  let detailsList: readonly api.JobUpdateDetails[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        details = readJobUpdateDetails(r);
        break;
      case 0x90002: {
        const n = r.list(1);
        const list = new Array<api.JobUpdateDetails>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readJobUpdateDetails(r);
        detailsList = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { details, detailsList };
}
export function writeGetJobUpdateDetailsResult(w: CompactWriter, v: api.GetJobUpdateDetailsResult): void {
  let last = 0;
  if (v.details !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateDetails(w, v.details);
  }
  if (v.detailsList !== undefined) {
    last = w.listField(last, 2, STRUCT, v.detailsList.length);
    if (!w.putOffList(v.detailsList, writeJobUpdateDetails)) for (const e of v.detailsList) writeJobUpdateDetails(w, e);
  }
  w.endStruct();
}

export function readPulseJobUpdateResult(r: CompactReader): api.PulseJobUpdateResult {
  let status: api.JobUpdatePulseStatus | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        status = apiEnums.asJobUpdatePulseStatus(r.i32());
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { status };
}
export function writePulseJobUpdateResult(w: CompactWriter, v: api.PulseJobUpdateResult): void {
  let last = 0;
  if (v.status !== undefined) last = w.i32Field(last, 1, v.status);
  w.endStruct();
}

export function readGetJobUpdateDiffResult(r: CompactReader): api.GetJobUpdateDiffResult {
  let add: readonly api.ConfigGroup[] | undefined;
  let remove: readonly api.ConfigGroup[] | undefined;
  let update: readonly api.ConfigGroup[] | undefined;
  let unchanged: readonly api.ConfigGroup[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0001: {
        const n = r.list(1);
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readConfigGroup(r);
        add = list;
        break;
      }
      case 0xa0002: {
        const n = r.list(1);
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readConfigGroup(r);
        remove = list;
        break;
      }
      case 0xa0003: {
        const n = r.list(1);
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readConfigGroup(r);
        update = list;
        break;
      }
      case 0xa0004: {
        const n = r.list(1);
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readConfigGroup(r);
        unchanged = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { add, remove, update, unchanged };
}
export function writeGetJobUpdateDiffResult(w: CompactWriter, v: api.GetJobUpdateDiffResult): void {
  let last = 0;
  if (v.add !== undefined) {
    last = w.setField(last, 1, STRUCT, v.add.length);
    if (!w.putOffList(v.add, writeConfigGroup)) for (const e of v.add) writeConfigGroup(w, e);
  }
  if (v.remove !== undefined) {
    last = w.setField(last, 2, STRUCT, v.remove.length);
    if (!w.putOffList(v.remove, writeConfigGroup)) for (const e of v.remove) writeConfigGroup(w, e);
  }
  if (v.update !== undefined) {
    last = w.setField(last, 3, STRUCT, v.update.length);
    if (!w.putOffList(v.update, writeConfigGroup)) for (const e of v.update) writeConfigGroup(w, e);
  }
  if (v.unchanged !== undefined) {
    last = w.setField(last, 4, STRUCT, v.unchanged.length);
    if (!w.putOffList(v.unchanged, writeConfigGroup)) for (const e of v.unchanged) writeConfigGroup(w, e);
  }
  w.endStruct();
}

export function readTierConfig(r: CompactReader): api.TierConfig {
  let name: string | undefined;
  let settings: ReadonlyMap<string, string> | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        name = r.string();
        break;
      case 0xb0002: {
        const n = r.map(2);
        const map = new Map<string, string>();
        for (let i = 0; i < n; i++) map.set(r.string(), r.string());
        settings = map;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, settings };
}
export function writeTierConfig(w: CompactWriter, v: api.TierConfig): void {
  let last = 0;
  if (v.name !== undefined) last = w.stringField(last, 1, v.name);
  if (v.settings !== undefined) {
    last = w.mapField(last, 2, BINARY, BINARY, v.settings.size);
    for (const [key, e] of v.settings) {
      w.string(key);
      w.string(e);
    }
  }
  w.endStruct();
}

export function readGetTierConfigResult(r: CompactReader): api.GetTierConfigResult {
  let defaultTierName: string | undefined;
  let tiers: readonly api.TierConfig[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        defaultTierName = r.string();
        break;
      case 0xa0002: {
        const n = r.list(1);
        const list = new Array<api.TierConfig>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readTierConfig(r);
        tiers = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { defaultTierName, tiers };
}
export function writeGetTierConfigResult(w: CompactWriter, v: api.GetTierConfigResult): void {
  let last = 0;
  if (v.defaultTierName !== undefined) last = w.stringField(last, 1, v.defaultTierName);
  if (v.tiers !== undefined) {
    last = w.setField(last, 2, STRUCT, v.tiers.length);
    if (!w.putOffList(v.tiers, writeTierConfig)) for (const e of v.tiers) writeTierConfig(w, e);
  }
  w.endStruct();
}

export function readServerInfo(r: CompactReader): api.ServerInfo {
  let clusterName: string | undefined;
  let statsUrlPrefix: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        clusterName = r.string();
        break;
      case 0x80003:
        statsUrlPrefix = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { clusterName, statsUrlPrefix };
}
export function writeServerInfo(w: CompactWriter, v: api.ServerInfo): void {
  let last = 0;
  if (v.clusterName !== undefined) last = w.stringField(last, 1, v.clusterName);
  if (v.statsUrlPrefix !== undefined) last = w.stringField(last, 3, v.statsUrlPrefix);
  w.endStruct();
}

export function readResponseDetail(r: CompactReader): api.ResponseDetail {
  let message: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { message };
}
export function writeResponseDetail(w: CompactWriter, v: api.ResponseDetail): void {
  let last = 0;
  if (v.message !== undefined) last = w.stringField(last, 1, v.message);
  w.endStruct();
}

export function readResponse(r: CompactReader): api.Response {
  let responseCode: api.ResponseCode | undefined;
  let result: api.Result | undefined;
  let serverInfo: api.ServerInfo | undefined;
  let details: readonly api.ResponseDetail[] | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        responseCode = apiEnums.asResponseCode(r.i32());
        break;
      case 0xc0003:
        result = readResult(r);
        break;
      case 0xc0005:
        serverInfo = readServerInfo(r);
        break;
      case 0x90006: {
        const n = r.list(1);
        const list = new Array<api.ResponseDetail>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readResponseDetail(r);
        details = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { responseCode, serverInfo, result, details };
}
export function writeResponse(w: CompactWriter, v: api.Response): void {
  let last = 0;
  if (v.responseCode !== undefined) last = w.i32Field(last, 1, v.responseCode);
  if (v.result !== undefined) {
    last = w.structField(last, 3);
    writeResult(w, v.result);
  }
  if (v.serverInfo !== undefined) {
    last = w.structField(last, 5);
    writeServerInfo(w, v.serverInfo);
  }
  if (v.details !== undefined) {
    last = w.listField(last, 6, STRUCT, v.details.length);
    if (!w.putOffList(v.details, writeResponseDetail)) for (const e of v.details) writeResponseDetail(w, e);
  }
  w.endStruct();
}

export function readExplicitReconciliationSettings(r: CompactReader): api.ExplicitReconciliationSettings {
  let batchSize: number | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x50001:
        batchSize = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { batchSize };
}
export function writeExplicitReconciliationSettings(w: CompactWriter, v: api.ExplicitReconciliationSettings): void {
  let last = 0;
  if (v.batchSize !== undefined) last = w.i32Field(last, 1, v.batchSize);
  w.endStruct();
}

export function readLockKey(r: CompactReader): api.LockKey {
  let job: api.JobKey | undefined;
  const h = r.field(0);
  switch (h) {
    case 0xc0001:
      job = readJobKey(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { job } as api.LockKey;
}
export function writeLockKey(w: CompactWriter, v: api.LockKey): void {
  let last = 0;
  if (v.job !== undefined) {
    last = w.structField(last, 1);
    writeJobKey(w, v.job);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readTaskConstraint(r: CompactReader): api.TaskConstraint {
  let value: api.ValueConstraint | undefined;
  let limit: api.LimitConstraint | undefined;
  const h = r.field(0);
  switch (h) {
    case 0xc0001:
      value = readValueConstraint(r);
      break;
    case 0xc0002:
      limit = readLimitConstraint(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { value, limit } as api.TaskConstraint;
}
export function writeTaskConstraint(w: CompactWriter, v: api.TaskConstraint): void {
  let last = 0;
  if (v.value !== undefined) {
    last = w.structField(last, 1);
    writeValueConstraint(w, v.value);
  }
  else if (v.limit !== undefined) {
    last = w.structField(last, 2);
    writeLimitConstraint(w, v.limit);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readResource(r: CompactReader): api.Resource {
  let numCpus: number | undefined;
  let ramMb: Int64 | undefined;
  let diskMb: Int64 | undefined;
  let namedPort: string | undefined;
  let numGpus: Int64 | undefined;
  let ipAddr: Int64 | undefined;
  const h = r.field(0);
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
    case 0x80004:
      namedPort = r.string();
      break;
    case 0x60005:
      numGpus = r.i64();
      break;
    case 0x60006:
      ipAddr = r.i64();
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { numCpus, ramMb, diskMb, namedPort, numGpus, ipAddr } as api.Resource;
}
export function writeResource(w: CompactWriter, v: api.Resource): void {
  let last = 0;
  if (v.numCpus !== undefined) last = w.doubleField(last, 1, v.numCpus);
  else if (v.ramMb !== undefined) last = w.i64Field(last, 2, v.ramMb);
  else if (v.diskMb !== undefined) last = w.i64Field(last, 3, v.diskMb);
  else if (v.namedPort !== undefined) last = w.stringField(last, 4, v.namedPort);
  else if (v.numGpus !== undefined) last = w.i64Field(last, 5, v.numGpus);
  else if (v.ipAddr !== undefined) last = w.i64Field(last, 6, v.ipAddr);
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readImage(r: CompactReader): api.Image {
  let docker: api.DockerImage | undefined;
  let appc: api.AppcImage | undefined;
  const h = r.field(0);
  switch (h) {
    case 0xc0001:
      docker = readDockerImage(r);
      break;
    case 0xc0002:
      appc = readAppcImage(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { docker, appc } as api.Image;
}
export function writeImage(w: CompactWriter, v: api.Image): void {
  let last = 0;
  if (v.docker !== undefined) {
    last = w.structField(last, 1);
    writeDockerImage(w, v.docker);
  }
  else if (v.appc !== undefined) {
    last = w.structField(last, 2);
    writeAppcImage(w, v.appc);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readContainer(r: CompactReader): api.Container {
  let mesos: api.MesosContainer | undefined;
  let docker: api.DockerContainer | undefined;
  const h = r.field(0);
  switch (h) {
    case 0xc0001:
      mesos = readMesosContainer(r);
      break;
    case 0xc0002:
      docker = readDockerContainer(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { mesos, docker } as api.Container;
}
export function writeContainer(w: CompactWriter, v: api.Container): void {
  let last = 0;
  if (v.mesos !== undefined) {
    last = w.structField(last, 1);
    writeMesosContainer(w, v.mesos);
  }
  else if (v.docker !== undefined) {
    last = w.structField(last, 2);
    writeDockerContainer(w, v.docker);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readSlaPolicy(r: CompactReader): api.SlaPolicy {
  let percentageSlaPolicy: api.PercentageSlaPolicy | undefined;
  let countSlaPolicy: api.CountSlaPolicy | undefined;
  let coordinatorSlaPolicy: api.CoordinatorSlaPolicy | undefined;
  const h = r.field(0);
  switch (h) {
    case 0xc0001:
      percentageSlaPolicy = readPercentageSlaPolicy(r);
      break;
    case 0xc0002:
      countSlaPolicy = readCountSlaPolicy(r);
      break;
    case 0xc0003:
      coordinatorSlaPolicy = readCoordinatorSlaPolicy(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { percentageSlaPolicy, countSlaPolicy, coordinatorSlaPolicy } as api.SlaPolicy;
}
export function writeSlaPolicy(w: CompactWriter, v: api.SlaPolicy): void {
  let last = 0;
  if (v.percentageSlaPolicy !== undefined) {
    last = w.structField(last, 1);
    writePercentageSlaPolicy(w, v.percentageSlaPolicy);
  }
  else if (v.countSlaPolicy !== undefined) {
    last = w.structField(last, 2);
    writeCountSlaPolicy(w, v.countSlaPolicy);
  }
  else if (v.coordinatorSlaPolicy !== undefined) {
    last = w.structField(last, 3);
    writeCoordinatorSlaPolicy(w, v.coordinatorSlaPolicy);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readJobUpdateStrategy(r: CompactReader): api.JobUpdateStrategy {
  let queueStrategy: api.QueueJobUpdateStrategy | undefined;
  let batchStrategy: api.BatchJobUpdateStrategy | undefined;
  let varBatchStrategy: api.VariableBatchJobUpdateStrategy | undefined;
  const h = r.field(0);
  switch (h) {
    case 0xc0001:
      queueStrategy = readQueueJobUpdateStrategy(r);
      break;
    case 0xc0002:
      batchStrategy = readBatchJobUpdateStrategy(r);
      break;
    case 0xc0003:
      varBatchStrategy = readVariableBatchJobUpdateStrategy(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { queueStrategy, batchStrategy, varBatchStrategy } as api.JobUpdateStrategy;
}
export function writeJobUpdateStrategy(w: CompactWriter, v: api.JobUpdateStrategy): void {
  let last = 0;
  if (v.queueStrategy !== undefined) {
    last = w.structField(last, 1);
    writeQueueJobUpdateStrategy(w, v.queueStrategy);
  }
  else if (v.batchStrategy !== undefined) {
    last = w.structField(last, 2);
    writeBatchJobUpdateStrategy(w, v.batchStrategy);
  }
  else if (v.varBatchStrategy !== undefined) {
    last = w.structField(last, 3);
    writeVariableBatchJobUpdateStrategy(w, v.varBatchStrategy);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readResult(r: CompactReader): api.Result {
  let populateJobResult: api.PopulateJobResult | undefined;
  let scheduleStatusResult: api.ScheduleStatusResult | undefined;
  let getJobsResult: api.GetJobsResult | undefined;
  let getQuotaResult: api.GetQuotaResult | undefined;
  let listBackupsResult: api.ListBackupsResult | undefined;
  let startMaintenanceResult: api.StartMaintenanceResult | undefined;
  let drainHostsResult: api.DrainHostsResult | undefined;
  let queryRecoveryResult: api.QueryRecoveryResult | undefined;
  let maintenanceStatusResult: api.MaintenanceStatusResult | undefined;
  let endMaintenanceResult: api.EndMaintenanceResult | undefined;
  let roleSummaryResult: api.RoleSummaryResult | undefined;
  let jobSummaryResult: api.JobSummaryResult | undefined;
  let configSummaryResult: api.ConfigSummaryResult | undefined;
  let getPendingReasonResult: api.GetPendingReasonResult | undefined;
  let startJobUpdateResult: api.StartJobUpdateResult | undefined;
  let getJobUpdateSummariesResult: api.GetJobUpdateSummariesResult | undefined;
  let getJobUpdateDetailsResult: api.GetJobUpdateDetailsResult | undefined;
  let pulseJobUpdateResult: api.PulseJobUpdateResult | undefined;
  let getJobUpdateDiffResult: api.GetJobUpdateDiffResult | undefined;
  let getTierConfigResult: api.GetTierConfigResult | undefined;
  const h = r.field(0);
  switch (h) {
    case 0xc0001:
      populateJobResult = readPopulateJobResult(r);
      break;
    case 0xc0003:
      scheduleStatusResult = readScheduleStatusResult(r);
      break;
    case 0xc0004:
      getJobsResult = readGetJobsResult(r);
      break;
    case 0xc0005:
      getQuotaResult = readGetQuotaResult(r);
      break;
    case 0xc0006:
      listBackupsResult = readListBackupsResult(r);
      break;
    case 0xc0007:
      startMaintenanceResult = readStartMaintenanceResult(r);
      break;
    case 0xc0008:
      drainHostsResult = readDrainHostsResult(r);
      break;
    case 0xc0009:
      queryRecoveryResult = readQueryRecoveryResult(r);
      break;
    case 0xc000a:
      maintenanceStatusResult = readMaintenanceStatusResult(r);
      break;
    case 0xc000b:
      endMaintenanceResult = readEndMaintenanceResult(r);
      break;
    case 0xc0011:
      roleSummaryResult = readRoleSummaryResult(r);
      break;
    case 0xc0012:
      jobSummaryResult = readJobSummaryResult(r);
      break;
    case 0xc0014:
      configSummaryResult = readConfigSummaryResult(r);
      break;
    case 0xc0015:
      getPendingReasonResult = readGetPendingReasonResult(r);
      break;
    case 0xc0016:
      startJobUpdateResult = readStartJobUpdateResult(r);
      break;
    case 0xc0017:
      getJobUpdateSummariesResult = readGetJobUpdateSummariesResult(r);
      break;
    case 0xc0018:
      getJobUpdateDetailsResult = readGetJobUpdateDetailsResult(r);
      break;
    case 0xc0019:
      pulseJobUpdateResult = readPulseJobUpdateResult(r);
      break;
    case 0xc001a:
      getJobUpdateDiffResult = readGetJobUpdateDiffResult(r);
      break;
    case 0xc001b:
      getTierConfigResult = readGetTierConfigResult(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field(h);
  return { populateJobResult, scheduleStatusResult, getJobsResult, getQuotaResult, listBackupsResult, startMaintenanceResult, drainHostsResult, queryRecoveryResult, maintenanceStatusResult, endMaintenanceResult, roleSummaryResult, jobSummaryResult, configSummaryResult, getPendingReasonResult, startJobUpdateResult, getJobUpdateSummariesResult, getJobUpdateDetailsResult, pulseJobUpdateResult, getJobUpdateDiffResult, getTierConfigResult } as api.Result;
}
export function writeResult(w: CompactWriter, v: api.Result): void {
  let last = 0;
  if (v.populateJobResult !== undefined) {
    last = w.structField(last, 1);
    writePopulateJobResult(w, v.populateJobResult);
  }
  else if (v.scheduleStatusResult !== undefined) {
    last = w.structField(last, 3);
    writeScheduleStatusResult(w, v.scheduleStatusResult);
  }
  else if (v.getJobsResult !== undefined) {
    last = w.structField(last, 4);
    writeGetJobsResult(w, v.getJobsResult);
  }
  else if (v.getQuotaResult !== undefined) {
    last = w.structField(last, 5);
    writeGetQuotaResult(w, v.getQuotaResult);
  }
  else if (v.listBackupsResult !== undefined) {
    last = w.structField(last, 6);
    writeListBackupsResult(w, v.listBackupsResult);
  }
  else if (v.startMaintenanceResult !== undefined) {
    last = w.structField(last, 7);
    writeStartMaintenanceResult(w, v.startMaintenanceResult);
  }
  else if (v.drainHostsResult !== undefined) {
    last = w.structField(last, 8);
    writeDrainHostsResult(w, v.drainHostsResult);
  }
  else if (v.queryRecoveryResult !== undefined) {
    last = w.structField(last, 9);
    writeQueryRecoveryResult(w, v.queryRecoveryResult);
  }
  else if (v.maintenanceStatusResult !== undefined) {
    last = w.structField(last, 10);
    writeMaintenanceStatusResult(w, v.maintenanceStatusResult);
  }
  else if (v.endMaintenanceResult !== undefined) {
    last = w.structField(last, 11);
    writeEndMaintenanceResult(w, v.endMaintenanceResult);
  }
  else if (v.roleSummaryResult !== undefined) {
    last = w.structField(last, 17);
    writeRoleSummaryResult(w, v.roleSummaryResult);
  }
  else if (v.jobSummaryResult !== undefined) {
    last = w.structField(last, 18);
    writeJobSummaryResult(w, v.jobSummaryResult);
  }
  else if (v.configSummaryResult !== undefined) {
    last = w.structField(last, 20);
    writeConfigSummaryResult(w, v.configSummaryResult);
  }
  else if (v.getPendingReasonResult !== undefined) {
    last = w.structField(last, 21);
    writeGetPendingReasonResult(w, v.getPendingReasonResult);
  }
  else if (v.startJobUpdateResult !== undefined) {
    last = w.structField(last, 22);
    writeStartJobUpdateResult(w, v.startJobUpdateResult);
  }
  else if (v.getJobUpdateSummariesResult !== undefined) {
    last = w.structField(last, 23);
    writeGetJobUpdateSummariesResult(w, v.getJobUpdateSummariesResult);
  }
  else if (v.getJobUpdateDetailsResult !== undefined) {
    last = w.structField(last, 24);
    writeGetJobUpdateDetailsResult(w, v.getJobUpdateDetailsResult);
  }
  else if (v.pulseJobUpdateResult !== undefined) {
    last = w.structField(last, 25);
    writePulseJobUpdateResult(w, v.pulseJobUpdateResult);
  }
  else if (v.getJobUpdateDiffResult !== undefined) {
    last = w.structField(last, 26);
    writeGetJobUpdateDiffResult(w, v.getJobUpdateDiffResult);
  }
  else if (v.getTierConfigResult !== undefined) {
    last = w.structField(last, 27);
    writeGetTierConfigResult(w, v.getTierConfigResult);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readResponseReply(r: CompactReader): api.ResponseReply {
  let success: api.Response | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0000:
        success = readResponse(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { success };
}
export function writeResponseReply(w: CompactWriter, v: api.ResponseReply): void {
  let last = 0;
  if (v.success !== undefined) {
    last = w.structField(last, 0);
    writeResponse(w, v.success);
  }
  w.endStruct();
}

export function readGetRoleSummaryArgs(r: CompactReader): api.GetRoleSummaryArgs {
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeGetRoleSummaryArgs(w: CompactWriter, _v: api.GetRoleSummaryArgs): void {
  w.endStruct();
}

export function readGetJobSummaryArgs(r: CompactReader): api.GetJobSummaryArgs {
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
export function writeGetJobSummaryArgs(w: CompactWriter, v: api.GetJobSummaryArgs): void {
  let last = 0;
  if (v.role !== undefined) last = w.stringField(last, 1, v.role);
  w.endStruct();
}

export function readGetTasksStatusArgs(r: CompactReader): api.GetTasksStatusArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { query };
}
export function writeGetTasksStatusArgs(w: CompactWriter, v: api.GetTasksStatusArgs): void {
  let last = 0;
  if (v.query !== undefined) {
    last = w.structField(last, 1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}

export function readGetTasksWithoutConfigsArgs(r: CompactReader): api.GetTasksWithoutConfigsArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { query };
}
export function writeGetTasksWithoutConfigsArgs(w: CompactWriter, v: api.GetTasksWithoutConfigsArgs): void {
  let last = 0;
  if (v.query !== undefined) {
    last = w.structField(last, 1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}

export function readGetPendingReasonArgs(r: CompactReader): api.GetPendingReasonArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { query };
}
export function writeGetPendingReasonArgs(w: CompactWriter, v: api.GetPendingReasonArgs): void {
  let last = 0;
  if (v.query !== undefined) {
    last = w.structField(last, 1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}

export function readGetConfigSummaryArgs(r: CompactReader): api.GetConfigSummaryArgs {
  let job: api.JobKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        job = readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job };
}
export function writeGetConfigSummaryArgs(w: CompactWriter, v: api.GetConfigSummaryArgs): void {
  let last = 0;
  if (v.job !== undefined) {
    last = w.structField(last, 1);
    writeJobKey(w, v.job);
  }
  w.endStruct();
}

export function readGetJobsArgs(r: CompactReader): api.GetJobsArgs {
  let ownerRole: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        ownerRole = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { ownerRole };
}
export function writeGetJobsArgs(w: CompactWriter, v: api.GetJobsArgs): void {
  let last = 0;
  if (v.ownerRole !== undefined) last = w.stringField(last, 1, v.ownerRole);
  w.endStruct();
}

export function readGetQuotaArgs(r: CompactReader): api.GetQuotaArgs {
  let ownerRole: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        ownerRole = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { ownerRole };
}
export function writeGetQuotaArgs(w: CompactWriter, v: api.GetQuotaArgs): void {
  let last = 0;
  if (v.ownerRole !== undefined) last = w.stringField(last, 1, v.ownerRole);
  w.endStruct();
}

export function readPopulateJobConfigArgs(r: CompactReader): api.PopulateJobConfigArgs {
  let description: api.JobConfiguration | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        description = readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { description };
}
export function writePopulateJobConfigArgs(w: CompactWriter, v: api.PopulateJobConfigArgs): void {
  let last = 0;
  if (v.description !== undefined) {
    last = w.structField(last, 1);
    writeJobConfiguration(w, v.description);
  }
  w.endStruct();
}

export function readGetJobUpdateSummariesArgs(r: CompactReader): api.GetJobUpdateSummariesArgs {
  let jobUpdateQuery: api.JobUpdateQuery | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        jobUpdateQuery = readJobUpdateQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { jobUpdateQuery };
}
export function writeGetJobUpdateSummariesArgs(w: CompactWriter, v: api.GetJobUpdateSummariesArgs): void {
  let last = 0;
  if (v.jobUpdateQuery !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateQuery(w, v.jobUpdateQuery);
  }
  w.endStruct();
}

export function readGetJobUpdateDetailsArgs(r: CompactReader): api.GetJobUpdateDetailsArgs {
  let key: api.JobUpdateKey | undefined;
  let query: api.JobUpdateQuery | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      case 0xc0002:
        query = readJobUpdateQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, query };
}
export function writeGetJobUpdateDetailsArgs(w: CompactWriter, v: api.GetJobUpdateDetailsArgs): void {
  let last = 0;
  if (v.key !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.query !== undefined) {
    last = w.structField(last, 2);
    writeJobUpdateQuery(w, v.query);
  }
  w.endStruct();
}

export function readGetJobUpdateDiffArgs(r: CompactReader): api.GetJobUpdateDiffArgs {
  let request: api.JobUpdateRequest | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        request = readJobUpdateRequest(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { request };
}
export function writeGetJobUpdateDiffArgs(w: CompactWriter, v: api.GetJobUpdateDiffArgs): void {
  let last = 0;
  if (v.request !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateRequest(w, v.request);
  }
  w.endStruct();
}

export function readGetTierConfigsArgs(r: CompactReader): api.GetTierConfigsArgs {
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeGetTierConfigsArgs(w: CompactWriter, _v: api.GetTierConfigsArgs): void {
  w.endStruct();
}

export function readCreateJobArgs(r: CompactReader): api.CreateJobArgs {
  let description: api.JobConfiguration | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        description = readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { description };
}
export function writeCreateJobArgs(w: CompactWriter, v: api.CreateJobArgs): void {
  let last = 0;
  if (v.description !== undefined) {
    last = w.structField(last, 1);
    writeJobConfiguration(w, v.description);
  }
  w.endStruct();
}

export function readScheduleCronJobArgs(r: CompactReader): api.ScheduleCronJobArgs {
  let description: api.JobConfiguration | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        description = readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { description };
}
export function writeScheduleCronJobArgs(w: CompactWriter, v: api.ScheduleCronJobArgs): void {
  let last = 0;
  if (v.description !== undefined) {
    last = w.structField(last, 1);
    writeJobConfiguration(w, v.description);
  }
  w.endStruct();
}

export function readDescheduleCronJobArgs(r: CompactReader): api.DescheduleCronJobArgs {
  let job: api.JobKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0004:
        job = readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job };
}
export function writeDescheduleCronJobArgs(w: CompactWriter, v: api.DescheduleCronJobArgs): void {
  let last = 0;
  if (v.job !== undefined) {
    last = w.structField(last, 4);
    writeJobKey(w, v.job);
  }
  w.endStruct();
}

export function readStartCronJobArgs(r: CompactReader): api.StartCronJobArgs {
  let job: api.JobKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0004:
        job = readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job };
}
export function writeStartCronJobArgs(w: CompactWriter, v: api.StartCronJobArgs): void {
  let last = 0;
  if (v.job !== undefined) {
    last = w.structField(last, 4);
    writeJobKey(w, v.job);
  }
  w.endStruct();
}

export function readRestartShardsArgs(r: CompactReader): api.RestartShardsArgs {
  let shardIds: readonly number[] | undefined;
  let job: api.JobKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xa0003: {
        const n = r.list(1);
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.i32();
        shardIds = list;
        break;
      }
      case 0xc0005:
        job = readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job, shardIds };
}
export function writeRestartShardsArgs(w: CompactWriter, v: api.RestartShardsArgs): void {
  let last = 0;
  if (v.shardIds !== undefined) {
    last = w.setField(last, 3, I32, v.shardIds.length);
    for (const e of v.shardIds) w.i32(e);
  }
  if (v.job !== undefined) {
    last = w.structField(last, 5);
    writeJobKey(w, v.job);
  }
  w.endStruct();
}

export function readKillTasksArgs(r: CompactReader): api.KillTasksArgs {
  let job: api.JobKey | undefined;
  let instances: readonly number[] | undefined;
  let message: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0004:
        job = readJobKey(r);
        break;
      case 0xa0005: {
        const n = r.list(1);
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.i32();
        instances = list;
        break;
      }
      case 0x80006:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job, instances, message };
}
export function writeKillTasksArgs(w: CompactWriter, v: api.KillTasksArgs): void {
  let last = 0;
  if (v.job !== undefined) {
    last = w.structField(last, 4);
    writeJobKey(w, v.job);
  }
  if (v.instances !== undefined) {
    last = w.setField(last, 5, I32, v.instances.length);
    for (const e of v.instances) w.i32(e);
  }
  if (v.message !== undefined) last = w.stringField(last, 6, v.message);
  w.endStruct();
}

export function readAddInstancesArgs(r: CompactReader): api.AddInstancesArgs {
  let key: api.InstanceKey | undefined;
  let count = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0003:
        key = readInstanceKey(r);
        break;
      case 0x50004:
        count = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, count };
}
export function writeAddInstancesArgs(w: CompactWriter, v: api.AddInstancesArgs): void {
  let last = 0;
  if (v.key !== undefined) {
    last = w.structField(last, 3);
    writeInstanceKey(w, v.key);
  }
  last = w.i32Field(last, 4, v.count);
  w.endStruct();
}

export function readReplaceCronTemplateArgs(r: CompactReader): api.ReplaceCronTemplateArgs {
  let config: api.JobConfiguration | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        config = readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { config };
}
export function writeReplaceCronTemplateArgs(w: CompactWriter, v: api.ReplaceCronTemplateArgs): void {
  let last = 0;
  if (v.config !== undefined) {
    last = w.structField(last, 1);
    writeJobConfiguration(w, v.config);
  }
  w.endStruct();
}

export function readStartJobUpdateArgs(r: CompactReader): api.StartJobUpdateArgs {
  let request: api.JobUpdateRequest | undefined;
  let message: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        request = readJobUpdateRequest(r);
        break;
      case 0x80003:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { request, message };
}
export function writeStartJobUpdateArgs(w: CompactWriter, v: api.StartJobUpdateArgs): void {
  let last = 0;
  if (v.request !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateRequest(w, v.request);
  }
  if (v.message !== undefined) last = w.stringField(last, 3, v.message);
  w.endStruct();
}

export function readPauseJobUpdateArgs(r: CompactReader): api.PauseJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      case 0x80003:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, message };
}
export function writePauseJobUpdateArgs(w: CompactWriter, v: api.PauseJobUpdateArgs): void {
  let last = 0;
  if (v.key !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.message !== undefined) last = w.stringField(last, 3, v.message);
  w.endStruct();
}

export function readResumeJobUpdateArgs(r: CompactReader): api.ResumeJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      case 0x80003:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, message };
}
export function writeResumeJobUpdateArgs(w: CompactWriter, v: api.ResumeJobUpdateArgs): void {
  let last = 0;
  if (v.key !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.message !== undefined) last = w.stringField(last, 3, v.message);
  w.endStruct();
}

export function readAbortJobUpdateArgs(r: CompactReader): api.AbortJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      case 0x80003:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, message };
}
export function writeAbortJobUpdateArgs(w: CompactWriter, v: api.AbortJobUpdateArgs): void {
  let last = 0;
  if (v.key !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.message !== undefined) last = w.stringField(last, 3, v.message);
  w.endStruct();
}

export function readRollbackJobUpdateArgs(r: CompactReader): api.RollbackJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      case 0x80002:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, message };
}
export function writeRollbackJobUpdateArgs(w: CompactWriter, v: api.RollbackJobUpdateArgs): void {
  let last = 0;
  if (v.key !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.message !== undefined) last = w.stringField(last, 2, v.message);
  w.endStruct();
}

export function readPulseJobUpdateArgs(r: CompactReader): api.PulseJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key };
}
export function writePulseJobUpdateArgs(w: CompactWriter, v: api.PulseJobUpdateArgs): void {
  let last = 0;
  if (v.key !== undefined) {
    last = w.structField(last, 1);
    writeJobUpdateKey(w, v.key);
  }
  w.endStruct();
}

export function readSetQuotaArgs(r: CompactReader): api.SetQuotaArgs {
  let ownerRole: string | undefined;
  let quota: api.ResourceAggregate | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        ownerRole = r.string();
        break;
      case 0xc0002:
        quota = readResourceAggregate(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { ownerRole, quota };
}
export function writeSetQuotaArgs(w: CompactWriter, v: api.SetQuotaArgs): void {
  let last = 0;
  if (v.ownerRole !== undefined) last = w.stringField(last, 1, v.ownerRole);
  if (v.quota !== undefined) {
    last = w.structField(last, 2);
    writeResourceAggregate(w, v.quota);
  }
  w.endStruct();
}

export function readForceTaskStateArgs(r: CompactReader): api.ForceTaskStateArgs {
  let taskId: string | undefined;
  let status: api.ScheduleStatus | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        taskId = r.string();
        break;
      case 0x50002:
        status = apiEnums.asScheduleStatus(r.i32());
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { taskId, status };
}
export function writeForceTaskStateArgs(w: CompactWriter, v: api.ForceTaskStateArgs): void {
  let last = 0;
  if (v.taskId !== undefined) last = w.stringField(last, 1, v.taskId);
  if (v.status !== undefined) last = w.i32Field(last, 2, v.status);
  w.endStruct();
}

export function readPerformBackupArgs(r: CompactReader): api.PerformBackupArgs {
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writePerformBackupArgs(w: CompactWriter, _v: api.PerformBackupArgs): void {
  w.endStruct();
}

export function readListBackupsArgs(r: CompactReader): api.ListBackupsArgs {
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeListBackupsArgs(w: CompactWriter, _v: api.ListBackupsArgs): void {
  w.endStruct();
}

export function readStageRecoveryArgs(r: CompactReader): api.StageRecoveryArgs {
  let backupId: string | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        backupId = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { backupId };
}
export function writeStageRecoveryArgs(w: CompactWriter, v: api.StageRecoveryArgs): void {
  let last = 0;
  if (v.backupId !== undefined) last = w.stringField(last, 1, v.backupId);
  w.endStruct();
}

export function readQueryRecoveryArgs(r: CompactReader): api.QueryRecoveryArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { query };
}
export function writeQueryRecoveryArgs(w: CompactWriter, v: api.QueryRecoveryArgs): void {
  let last = 0;
  if (v.query !== undefined) {
    last = w.structField(last, 1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}

export function readDeleteRecoveryTasksArgs(r: CompactReader): api.DeleteRecoveryTasksArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { query };
}
export function writeDeleteRecoveryTasksArgs(w: CompactWriter, v: api.DeleteRecoveryTasksArgs): void {
  let last = 0;
  if (v.query !== undefined) {
    last = w.structField(last, 1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}

export function readCommitRecoveryArgs(r: CompactReader): api.CommitRecoveryArgs {
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeCommitRecoveryArgs(w: CompactWriter, _v: api.CommitRecoveryArgs): void {
  w.endStruct();
}

export function readUnloadRecoveryArgs(r: CompactReader): api.UnloadRecoveryArgs {
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeUnloadRecoveryArgs(w: CompactWriter, _v: api.UnloadRecoveryArgs): void {
  w.endStruct();
}

export function readStartMaintenanceArgs(r: CompactReader): api.StartMaintenanceArgs {
  let hosts: api.Hosts | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        hosts = readHosts(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { hosts };
}
export function writeStartMaintenanceArgs(w: CompactWriter, v: api.StartMaintenanceArgs): void {
  let last = 0;
  if (v.hosts !== undefined) {
    last = w.structField(last, 1);
    writeHosts(w, v.hosts);
  }
  w.endStruct();
}

export function readDrainHostsArgs(r: CompactReader): api.DrainHostsArgs {
  let hosts: api.Hosts | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        hosts = readHosts(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { hosts };
}
export function writeDrainHostsArgs(w: CompactWriter, v: api.DrainHostsArgs): void {
  let last = 0;
  if (v.hosts !== undefined) {
    last = w.structField(last, 1);
    writeHosts(w, v.hosts);
  }
  w.endStruct();
}

export function readMaintenanceStatusArgs(r: CompactReader): api.MaintenanceStatusArgs {
  let hosts: api.Hosts | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        hosts = readHosts(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { hosts };
}
export function writeMaintenanceStatusArgs(w: CompactWriter, v: api.MaintenanceStatusArgs): void {
  let last = 0;
  if (v.hosts !== undefined) {
    last = w.structField(last, 1);
    writeHosts(w, v.hosts);
  }
  w.endStruct();
}

export function readEndMaintenanceArgs(r: CompactReader): api.EndMaintenanceArgs {
  let hosts: api.Hosts | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        hosts = readHosts(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { hosts };
}
export function writeEndMaintenanceArgs(w: CompactWriter, v: api.EndMaintenanceArgs): void {
  let last = 0;
  if (v.hosts !== undefined) {
    last = w.structField(last, 1);
    writeHosts(w, v.hosts);
  }
  w.endStruct();
}

export function readSlaDrainHostsArgs(r: CompactReader): api.SlaDrainHostsArgs {
  let hosts: api.Hosts | undefined;
  let defaultSlaPolicy: api.SlaPolicy | undefined;
  let timeoutSecs: Int64 = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        hosts = readHosts(r);
        break;
      case 0xc0002:
        defaultSlaPolicy = readSlaPolicy(r);
        break;
      case 0x60003:
        timeoutSecs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { hosts, defaultSlaPolicy, timeoutSecs };
}
export function writeSlaDrainHostsArgs(w: CompactWriter, v: api.SlaDrainHostsArgs): void {
  let last = 0;
  if (v.hosts !== undefined) {
    last = w.structField(last, 1);
    writeHosts(w, v.hosts);
  }
  if (v.defaultSlaPolicy !== undefined) {
    last = w.structField(last, 2);
    writeSlaPolicy(w, v.defaultSlaPolicy);
  }
  last = w.i64Field(last, 3, v.timeoutSecs);
  w.endStruct();
}

export function readSnapshotArgs(r: CompactReader): api.SnapshotArgs {
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeSnapshotArgs(w: CompactWriter, _v: api.SnapshotArgs): void {
  w.endStruct();
}

export function readTriggerExplicitTaskReconciliationArgs(r: CompactReader): api.TriggerExplicitTaskReconciliationArgs {
  let settings: api.ExplicitReconciliationSettings | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        settings = readExplicitReconciliationSettings(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { settings };
}
export function writeTriggerExplicitTaskReconciliationArgs(w: CompactWriter, v: api.TriggerExplicitTaskReconciliationArgs): void {
  let last = 0;
  if (v.settings !== undefined) {
    last = w.structField(last, 1);
    writeExplicitReconciliationSettings(w, v.settings);
  }
  w.endStruct();
}

export function readTriggerImplicitTaskReconciliationArgs(r: CompactReader): api.TriggerImplicitTaskReconciliationArgs {
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeTriggerImplicitTaskReconciliationArgs(w: CompactWriter, _v: api.TriggerImplicitTaskReconciliationArgs): void {
  w.endStruct();
}

export function readPruneTasksArgs(r: CompactReader): api.PruneTasksArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { query };
}
export function writePruneTasksArgs(w: CompactWriter, v: api.PruneTasksArgs): void {
  let last = 0;
  if (v.query !== undefined) {
    last = w.structField(last, 1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}
