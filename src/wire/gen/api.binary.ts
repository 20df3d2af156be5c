// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { BinaryReader } from '../binary/reader.ts';
import type { BinaryWriter } from '../binary/writer.ts';
import { I32, STRING, STRUCT } from '../ttype.ts';
import { keptOf, writeAndKeep } from '../kept.ts';
import { encodedRuns } from '../kept-runs.ts';
import { ReadCache } from '../read-cache.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as api from './api.ts';
import * as apiEnums from './api.enums.ts';

const TASK_CONFIG_CONTAINER: api.Container = { mesos: { image: undefined, volumes: undefined }, docker: undefined };

export function readJobKey(r: BinaryReader): api.JobKey {
  let role: string | undefined;
  let environment: string | undefined;
  let name: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        role = r.string();
        break;
      case 0xb0002:
        environment = r.string();
        break;
      case 0xb0003:
        name = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, environment, name };
}
export function writeJobKey(w: BinaryWriter, v: api.JobKey): void {
  if (v.role !== undefined) w.stringField(1, v.role);
  if (v.environment !== undefined) w.stringField(2, v.environment);
  if (v.name !== undefined) w.stringField(3, v.name);
  w.endStruct();
}

export function readInstanceKey(r: BinaryReader): api.InstanceKey {
  let jobKey: api.JobKey | undefined;
  let instanceId = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        jobKey = readJobKey(r);
        break;
      case 0x80002:
        instanceId = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { jobKey, instanceId };
}
export function writeInstanceKey(w: BinaryWriter, v: api.InstanceKey): void {
  if (v.jobKey !== undefined) {
    w.structField(1);
    writeJobKey(w, v.jobKey);
  }
  w.i32Field(2, v.instanceId);
  w.endStruct();
}

export function readIdentity(r: BinaryReader): api.Identity {
  let user: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0002:
        user = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { user };
}
export function writeIdentity(w: BinaryWriter, v: api.Identity): void {
  if (v.user !== undefined) w.stringField(2, v.user);
  w.endStruct();
}

export function readLock(r: BinaryReader): api.Lock {
  let key: api.LockKey | undefined;
  let token: string | undefined;
  let user: string | undefined;
  let timestampMs: Int64 = 0;
  let message: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        key = readLockKey(r);
        break;
      case 0xb0002:
        token = r.string();
        break;
      case 0xb0003:
        user = r.string();
        break;
      case 0xa0004:
        timestampMs = r.i64();
        break;
      case 0xb0005:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, token, user, timestampMs, message };
}
export function writeLock(w: BinaryWriter, v: api.Lock): void {
  if (v.key !== undefined) {
    w.structField(1);
    writeLockKey(w, v.key);
  }
  if (v.token !== undefined) w.stringField(2, v.token);
  if (v.user !== undefined) w.stringField(3, v.user);
  w.i64Field(4, v.timestampMs);
  if (v.message !== undefined) w.stringField(5, v.message);
  w.endStruct();
}

export function readPackage(r: BinaryReader): api.Package {
  let role: string | undefined;
  let name: string | undefined;
  let version = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        role = r.string();
        break;
      case 0xb0002:
        name = r.string();
        break;
      case 0x80003:
        version = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, name, version };
}
export function writePackage(w: BinaryWriter, v: api.Package): void {
  if (v.role !== undefined) w.stringField(1, v.role);
  if (v.name !== undefined) w.stringField(2, v.name);
  w.i32Field(3, v.version);
  w.endStruct();
}

export function readMetadata(r: BinaryReader): api.Metadata {
  let key: string | undefined;
  let value: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        key = r.string();
        break;
      case 0xb0002:
        value = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, value };
}
export function writeMetadata(w: BinaryWriter, v: api.Metadata): void {
  if (v.key !== undefined) w.stringField(1, v.key);
  if (v.value !== undefined) w.stringField(2, v.value);
  w.endStruct();
}

export function readRange(r: BinaryReader): api.Range {
  let first = 0;
  let last = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        first = r.i32();
        break;
      case 0x80002:
        last = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { first, last };
}
export function writeRange(w: BinaryWriter, v: api.Range): void {
  w.i32Field(1, v.first);
  w.i32Field(2, v.last);
  w.endStruct();
}

export function readAttribute(r: BinaryReader): api.Attribute {
  let name: string | undefined;
  let values: readonly string[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        name = r.string();
        break;
      case 0xe0002: {
        const n = r.list(4);
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
export function writeAttribute(w: BinaryWriter, v: api.Attribute): void {
  if (v.name !== undefined) w.stringField(1, v.name);
  if (v.values !== undefined) {
    w.setField(2, STRING, v.values.length);
    for (const e of v.values) w.string(e);
  }
  w.endStruct();
}

export function readHostAttributes(r: BinaryReader): api.HostAttributes {
  let host: string | undefined;
  let attributes: readonly api.Attribute[] | undefined;
  let mode: api.MaintenanceMode | undefined;
  let slaveId: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        host = r.string();
        break;
      case 0xe0002: {
        const n = r.list(1);
        const list = new Array<api.Attribute>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readAttribute(r);
        attributes = list;
        break;
      }
      case 0x80003:
        mode = apiEnums.asMaintenanceMode(r.i32());
        break;
      case 0xb0004:
        slaveId = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { host, attributes, mode, slaveId };
}
export function writeHostAttributes(w: BinaryWriter, v: api.HostAttributes): void {
  if (v.host !== undefined) w.stringField(1, v.host);
  if (v.attributes !== undefined) {
    w.setField(2, STRUCT, v.attributes.length);
    if (!w.putOffList(v.attributes, writeAttribute)) for (const e of v.attributes) writeAttribute(w, e);
  }
  if (v.mode !== undefined) w.i32Field(3, v.mode);
  if (v.slaveId !== undefined) w.stringField(4, v.slaveId);
  w.endStruct();
}

export function readHostStatus(r: BinaryReader): api.HostStatus {
  let host: string | undefined;
  let mode: api.MaintenanceMode | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        host = r.string();
        break;
      case 0x80002:
        mode = apiEnums.asMaintenanceMode(r.i32());
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { host, mode };
}
export function writeHostStatus(w: BinaryWriter, v: api.HostStatus): void {
  if (v.host !== undefined) w.stringField(1, v.host);
  if (v.mode !== undefined) w.i32Field(2, v.mode);
  w.endStruct();
}

export function readHosts(r: BinaryReader): api.Hosts {
  let hostNames: readonly string[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
        const n = r.list(4);
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
export function writeHosts(w: BinaryWriter, v: api.Hosts): void {
  if (v.hostNames !== undefined) {
    w.setField(1, STRING, v.hostNames.length);
    for (const e of v.hostNames) w.string(e);
  }
  w.endStruct();
}

export function readValueConstraint(r: BinaryReader): api.ValueConstraint {
  let negated = false;
  let values: readonly string[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x20001:
        negated = r.bool();
        break;
      case 0xe0002: {
        const n = r.list(4);
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
export function writeValueConstraint(w: BinaryWriter, v: api.ValueConstraint): void {
  w.boolField(1, v.negated);
  if (v.values !== undefined) {
    w.setField(2, STRING, v.values.length);
    for (const e of v.values) w.string(e);
  }
  w.endStruct();
}

export function readLimitConstraint(r: BinaryReader): api.LimitConstraint {
  let limit = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        limit = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { limit };
}
export function writeLimitConstraint(w: BinaryWriter, v: api.LimitConstraint): void {
  w.i32Field(1, v.limit);
  w.endStruct();
}

export function readConstraint(r: BinaryReader): api.Constraint {
  let name: string | undefined;
  let constraint: api.TaskConstraint | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
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
export function writeConstraint(w: BinaryWriter, v: api.Constraint): void {
  if (v.name !== undefined) w.stringField(1, v.name);
  if (v.constraint !== undefined) {
    w.structField(2);
    writeTaskConstraint(w, v.constraint);
  }
  w.endStruct();
}

export function readResourceAggregate(r: BinaryReader): api.ResourceAggregate {
  let resources: readonly api.Resource[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0004: {
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
export function writeResourceAggregate(w: BinaryWriter, v: api.ResourceAggregate): void {
  if (v.resources !== undefined) {
    w.setField(4, STRUCT, v.resources.length);
    if (!w.putOffList(v.resources, writeResource)) for (const e of v.resources) writeResource(w, e);
  }
  w.endStruct();
}

export function readMesosFetcherURI(r: BinaryReader): api.MesosFetcherURI {
  let value: string | undefined;
  let extract: boolean | undefined;
  let cache: boolean | undefined;
  let outputFile: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        value = r.string();
        break;
      case 0x20002:
        extract = r.bool();
        break;
      case 0x20003:
        cache = r.bool();
        break;
      case 0xb0004:
        outputFile = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { value, extract, cache, outputFile };
}
export function writeMesosFetcherURI(w: BinaryWriter, v: api.MesosFetcherURI): void {
  if (v.value !== undefined) w.stringField(1, v.value);
  if (v.extract !== undefined) w.boolField(2, v.extract);
  if (v.cache !== undefined) w.boolField(3, v.cache);
  if (v.outputFile !== undefined) w.stringField(4, v.outputFile);
  w.endStruct();
}

export function readExecutorConfig(r: BinaryReader): api.ExecutorConfig {
  let name: string | undefined;
  let data: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        name = r.string();
        break;
      case 0xb0002:
        data = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, data };
}
export function writeExecutorConfig(w: BinaryWriter, v: api.ExecutorConfig): void {
  if (v.name !== undefined) w.stringField(1, v.name);
  if (v.data !== undefined) w.stringField(2, v.data);
  w.endStruct();
}

export function readVolume(r: BinaryReader): api.Volume {
  let containerPath: string | undefined;
  let hostPath: string | undefined;
  let mode: api.Mode | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        containerPath = r.string();
        break;
      case 0xb0002:
        hostPath = r.string();
        break;
      case 0x80003:
        mode = apiEnums.asMode(r.i32());
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { containerPath, hostPath, mode };
}
export function writeVolume(w: BinaryWriter, v: api.Volume): void {
  if (v.containerPath !== undefined) w.stringField(1, v.containerPath);
  if (v.hostPath !== undefined) w.stringField(2, v.hostPath);
  if (v.mode !== undefined) w.i32Field(3, v.mode);
  w.endStruct();
}

export function readDockerImage(r: BinaryReader): api.DockerImage {
  let name: string | undefined;
  let tag: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        name = r.string();
        break;
      case 0xb0002:
        tag = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, tag };
}
export function writeDockerImage(w: BinaryWriter, v: api.DockerImage): void {
  if (v.name !== undefined) w.stringField(1, v.name);
  if (v.tag !== undefined) w.stringField(2, v.tag);
  w.endStruct();
}

export function readAppcImage(r: BinaryReader): api.AppcImage {
  let name: string | undefined;
  let imageId: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        name = r.string();
        break;
      case 0xb0002:
        imageId = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, imageId };
}
export function writeAppcImage(w: BinaryWriter, v: api.AppcImage): void {
  if (v.name !== undefined) w.stringField(1, v.name);
  if (v.imageId !== undefined) w.stringField(2, v.imageId);
  w.endStruct();
}

export function readMesosContainer(r: BinaryReader): api.MesosContainer {
  let image: api.Image | undefined;
  let volumes: readonly api.Volume[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        image = readImage(r);
        break;
      case 0xf0002: {
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
export function writeMesosContainer(w: BinaryWriter, v: api.MesosContainer): void {
  if (v.image !== undefined) {
    w.structField(1);
    writeImage(w, v.image);
  }
  if (v.volumes !== undefined) {
    w.listField(2, STRUCT, v.volumes.length);
    if (!w.putOffList(v.volumes, writeVolume)) for (const e of v.volumes) writeVolume(w, e);
  }
  w.endStruct();
}

export function readDockerParameter(r: BinaryReader): api.DockerParameter {
  let name: string | undefined;
  let value: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        name = r.string();
        break;
      case 0xb0002:
        value = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { name, value };
}
export function writeDockerParameter(w: BinaryWriter, v: api.DockerParameter): void {
  if (v.name !== undefined) w.stringField(1, v.name);
  if (v.value !== undefined) w.stringField(2, v.value);
  w.endStruct();
}

export function readDockerContainer(r: BinaryReader): api.DockerContainer {
  let image: string | undefined;
  let parameters: readonly api.DockerParameter[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        image = r.string();
        break;
      case 0xf0002: {
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
export function writeDockerContainer(w: BinaryWriter, v: api.DockerContainer): void {
  if (v.image !== undefined) w.stringField(1, v.image);
  if (v.parameters !== undefined) {
    w.listField(2, STRUCT, v.parameters.length);
    if (!w.putOffList(v.parameters, writeDockerParameter)) for (const e of v.parameters) writeDockerParameter(w, e);
  }
  w.endStruct();
}

export function readPartitionPolicy(r: BinaryReader): api.PartitionPolicy {
  let reschedule = false;
  let delaySecs: Int64 | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x20001:
        reschedule = r.bool();
        break;
      case 0xa0002:
        delaySecs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { reschedule, delaySecs };
}
export function writePartitionPolicy(w: BinaryWriter, v: api.PartitionPolicy): void {
  w.boolField(1, v.reschedule);
  if (v.delaySecs !== undefined) w.i64Field(2, v.delaySecs);
  w.endStruct();
}

export function readPercentageSlaPolicy(r: BinaryReader): api.PercentageSlaPolicy {
  let percentage = 0;
  let durationSecs: Int64 = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x40001:
        percentage = r.double();
        break;
      case 0xa0002:
        durationSecs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { percentage, durationSecs };
}
export function writePercentageSlaPolicy(w: BinaryWriter, v: api.PercentageSlaPolicy): void {
  w.doubleField(1, v.percentage);
  w.i64Field(2, v.durationSecs);
  w.endStruct();
}

export function readCountSlaPolicy(r: BinaryReader): api.CountSlaPolicy {
  let count: Int64 = 0;
  let durationSecs: Int64 = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xa0001:
        count = r.i64();
        break;
      case 0xa0002:
        durationSecs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { count, durationSecs };
}
export function writeCountSlaPolicy(w: BinaryWriter, v: api.CountSlaPolicy): void {
  w.i64Field(1, v.count);
  w.i64Field(2, v.durationSecs);
  w.endStruct();
}

export function readCoordinatorSlaPolicy(r: BinaryReader): api.CoordinatorSlaPolicy {
  let coordinatorUrl: string | undefined;
  let statusKey: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        coordinatorUrl = r.string();
        break;
      case 0xb0002:
        statusKey = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { coordinatorUrl, statusKey };
}
export function writeCoordinatorSlaPolicy(w: BinaryWriter, v: api.CoordinatorSlaPolicy): void {
  if (v.coordinatorUrl !== undefined) w.stringField(1, v.coordinatorUrl);
  if (v.statusKey !== undefined) w.stringField(2, v.statusKey);
  w.endStruct();
}

export function readHostMaintenanceRequest(r: BinaryReader): api.HostMaintenanceRequest {
  let host: string | undefined;
  let defaultSlaPolicy: api.SlaPolicy | undefined;
  let timeoutSecs: Int64 = 0;
  let createdTimestampMs: Int64 = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        host = r.string();
        break;
      case 0xc0002:
        defaultSlaPolicy = readSlaPolicy(r);
        break;
      case 0xa0003:
        timeoutSecs = r.i64();
        break;
      case 0xa0004:
        createdTimestampMs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { host, defaultSlaPolicy, timeoutSecs, createdTimestampMs };
}
export function writeHostMaintenanceRequest(w: BinaryWriter, v: api.HostMaintenanceRequest): void {
  if (v.host !== undefined) w.stringField(1, v.host);
  if (v.defaultSlaPolicy !== undefined) {
    w.structField(2);
    writeSlaPolicy(w, v.defaultSlaPolicy);
  }
  w.i64Field(3, v.timeoutSecs);
  w.i64Field(4, v.createdTimestampMs);
  w.endStruct();
}

const knownTaskConfigs = new ReadCache<api.TaskConfig>();
export function readTaskConfig(r: BinaryReader): api.TaskConfig {
  return knownTaskConfigs.read(r, readTaskConfigAnew);
}
function readTaskConfigAnew(r: BinaryReader): api.TaskConfig {
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
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x20007:
        isService = r.bool();
        break;
      case 0x8000b:
        priority = r.i32();
        break;
      case 0x8000d:
        maxTaskFailures = r.i32();
        break;
      case 0xc0011:
        owner = readIdentity(r);
        break;
      case 0x20012:
        production = r.bool();
        break;
      case 0xe0014: {
        const n = r.list(1);
        const list = new Array<api.Constraint>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readConstraint(r);
        constraints = list;
        break;
      }
      case 0xd0016: {
        const n = r.map(8);
        const map = new Map<string, string>();
        for (let i = 0; i < n; i++) map.set(r.string(), r.string());
        taskLinks = map;
        break;
      }
      case 0xb0017:
        contactEmail = r.string();
        break;
      case 0xc0019:
        executorConfig = readExecutorConfig(r);
        break;
      case 0xe001b: {
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
      case 0xb001e:
        tier = r.string();
        break;
      case 0xe0020: {
        const n = r.list(1);
        const list = new Array<api.Resource>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readResource(r);
        resources = list;
        break;
      }
      case 0xe0021: {
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
export function writeTaskConfig(w: BinaryWriter, v: api.TaskConfig): void {
  const kept = keptOf(v);
  if (kept === undefined) writeTaskConfigAnew(w, v);
  else if (kept.binary !== undefined) w.raw(kept.binary);
  else kept.binary = writeAndKeep(w, v, writeTaskConfigAnew);
}
function writeTaskConfigAnew(w: BinaryWriter, v: api.TaskConfig): void {
  w.boolField(7, v.isService);
  w.i32Field(11, v.priority);
  w.i32Field(13, v.maxTaskFailures);
  if (v.owner !== undefined) {
    w.structField(17);
    writeIdentity(w, v.owner);
  }
  if (v.production !== undefined) w.boolField(18, v.production);
  if (v.constraints !== undefined) {
    w.setField(20, STRUCT, v.constraints.length);
    if (!w.putOffList(v.constraints, writeConstraint)) for (const e of v.constraints) writeConstraint(w, e);
  }
  if (v.taskLinks !== undefined) {
    w.mapField(22, STRING, STRING, v.taskLinks.size);
    for (const [key, e] of v.taskLinks) {
      w.string(key);
      w.string(e);
    }
  }
  if (v.contactEmail !== undefined) w.stringField(23, v.contactEmail);
  if (v.executorConfig !== undefined) {
    w.structField(25);
    writeExecutorConfig(w, v.executorConfig);
  }
  if (v.metadata !== undefined) {
    w.setField(27, STRUCT, v.metadata.length);
    if (!w.putOffList(v.metadata, writeMetadata)) for (const e of v.metadata) writeMetadata(w, e);
  }
  if (v.job !== undefined) {
    w.structField(28);
    writeJobKey(w, v.job);
  }
  if (v.container !== undefined) {
    w.structField(29);
    writeContainer(w, v.container);
  }
  if (v.tier !== undefined) w.stringField(30, v.tier);
  if (v.resources !== undefined) {
    w.setField(32, STRUCT, v.resources.length);
    if (!w.putOffList(v.resources, writeResource)) for (const e of v.resources) writeResource(w, e);
  }
  if (v.mesosFetcherUris !== undefined) {
    w.setField(33, STRUCT, v.mesosFetcherUris.length);
    if (!w.putOffList(v.mesosFetcherUris, writeMesosFetcherURI)) for (const e of v.mesosFetcherUris) writeMesosFetcherURI(w, e);
  }
  if (v.partitionPolicy !== undefined) {
    w.structField(34);
    writePartitionPolicy(w, v.partitionPolicy);
  }
  if (v.slaPolicy !== undefined) {
    w.structField(35);
    writeSlaPolicy(w, v.slaPolicy);
  }
  w.endStruct();
}

export function readJobConfiguration(r: BinaryReader): api.JobConfiguration {
  let cronSchedule: string | undefined;
  let cronCollisionPolicy: api.CronCollisionPolicy | undefined;
  let taskConfig: api.TaskConfig | undefined;
  let owner: api.Identity | undefined;
  let instanceCount = 0;
  let key: api.JobKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0004:
        cronSchedule = r.string();
        break;
      case 0x80005:
        cronCollisionPolicy = apiEnums.asCronCollisionPolicy(r.i32());
        break;
      case 0xc0006:
        taskConfig = readTaskConfig(r);
        break;
      case 0xc0007:
        owner = readIdentity(r);
        break;
      case 0x80008:
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
export function writeJobConfiguration(w: BinaryWriter, v: api.JobConfiguration): void {
  if (v.cronSchedule !== undefined) w.stringField(4, v.cronSchedule);
  if (v.cronCollisionPolicy !== undefined) w.i32Field(5, v.cronCollisionPolicy);
  if (v.taskConfig !== undefined) {
    w.structField(6);
    writeTaskConfig(w, v.taskConfig);
  }
  if (v.owner !== undefined) {
    w.structField(7);
    writeIdentity(w, v.owner);
  }
  w.i32Field(8, v.instanceCount);
  if (v.key !== undefined) {
    w.structField(9);
    writeJobKey(w, v.key);
  }
  w.endStruct();
}

export function readJobStats(r: BinaryReader): api.JobStats {
  let activeTaskCount = 0;
  let finishedTaskCount = 0;
  let failedTaskCount = 0;
  let pendingTaskCount = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        activeTaskCount = r.i32();
        break;
      case 0x80002:
        finishedTaskCount = r.i32();
        break;
      case 0x80003:
        failedTaskCount = r.i32();
        break;
      case 0x80004:
        pendingTaskCount = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { activeTaskCount, finishedTaskCount, failedTaskCount, pendingTaskCount };
}
export function writeJobStats(w: BinaryWriter, v: api.JobStats): void {
  w.i32Field(1, v.activeTaskCount);
  w.i32Field(2, v.finishedTaskCount);
  w.i32Field(3, v.failedTaskCount);
  w.i32Field(4, v.pendingTaskCount);
  w.endStruct();
}

export function readJobSummary(r: BinaryReader): api.JobSummary {
  let job: api.JobConfiguration | undefined;
  let stats: api.JobStats | undefined;
  let nextCronRunMs: Int64 | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        job = readJobConfiguration(r);
        break;
      case 0xc0002:
        stats = readJobStats(r);
        break;
      case 0xa0003:
        nextCronRunMs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job, stats, nextCronRunMs };
}
export function writeJobSummary(w: BinaryWriter, v: api.JobSummary): void {
  if (v.job !== undefined) {
    w.structField(1);
    writeJobConfiguration(w, v.job);
  }
  if (v.stats !== undefined) {
    w.structField(2);
    writeJobStats(w, v.stats);
  }
  if (v.nextCronRunMs !== undefined) w.i64Field(3, v.nextCronRunMs);
  w.endStruct();
}

export function readConfigGroup(r: BinaryReader): api.ConfigGroup {
  let config: api.TaskConfig | undefined;
  let instances: readonly api.Range[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        config = readTaskConfig(r);
        break;
      case 0xe0003: {
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
export function writeConfigGroup(w: BinaryWriter, v: api.ConfigGroup): void {
  if (v.config !== undefined) {
    w.structField(1);
    writeTaskConfig(w, v.config);
  }
  if (v.instances !== undefined) {
    w.setField(3, STRUCT, v.instances.length);
    if (!w.putOffList(v.instances, writeRange)) for (const e of v.instances) writeRange(w, e);
  }
  w.endStruct();
}

export function readConfigSummary(r: BinaryReader): api.ConfigSummary {
  let key: api.JobKey | undefined;
  let groups: readonly api.ConfigGroup[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        key = readJobKey(r);
        break;
      case 0xe0002: {
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
export function writeConfigSummary(w: BinaryWriter, v: api.ConfigSummary): void {
  if (v.key !== undefined) {
    w.structField(1);
    writeJobKey(w, v.key);
  }
  if (v.groups !== undefined) {
    w.setField(2, STRUCT, v.groups.length);
    if (!w.putOffList(v.groups, writeConfigGroup)) for (const e of v.groups) writeConfigGroup(w, e);
  }
  w.endStruct();
}

export function readRoleSummary(r: BinaryReader): api.RoleSummary {
  let role: string | undefined;
  let jobCount = 0;
  let cronJobCount = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        role = r.string();
        break;
      case 0x80002:
        jobCount = r.i32();
        break;
      case 0x80003:
        cronJobCount = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, jobCount, cronJobCount };
}
export function writeRoleSummary(w: BinaryWriter, v: api.RoleSummary): void {
  if (v.role !== undefined) w.stringField(1, v.role);
  w.i32Field(2, v.jobCount);
  w.i32Field(3, v.cronJobCount);
  w.endStruct();
}

export function readTaskEvent(r: BinaryReader): api.TaskEvent {
  let timestamp: Int64 = 0;
  let status: api.ScheduleStatus | undefined;
  let message: string | undefined;
  let scheduler: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xa0001:
        timestamp = r.i64();
        break;
      case 0x80002:
        status = apiEnums.asScheduleStatus(r.i32());
        break;
      case 0xb0003:
        message = r.string();
        break;
      case 0xb0004:
        scheduler = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { timestamp, status, message, scheduler };
}
export function writeTaskEvent(w: BinaryWriter, v: api.TaskEvent): void {
  w.i64Field(1, v.timestamp);
  if (v.status !== undefined) w.i32Field(2, v.status);
  if (v.message !== undefined) w.stringField(3, v.message);
  if (v.scheduler !== undefined) w.stringField(4, v.scheduler);
  w.endStruct();
}

export function readAssignedTask(r: BinaryReader): api.AssignedTask {
  let taskId: string | undefined;
  let slaveId: string | undefined;
  let slaveHost: string | undefined;
  let task: api.TaskConfig | undefined;
  let assignedPorts: ReadonlyMap<string, number> | undefined;
  let instanceId = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        taskId = r.string();
        break;
      case 0xb0002:
        slaveId = r.string();
        break;
      case 0xb0003:
        slaveHost = r.string();
        break;
      case 0xc0004:
        task = readTaskConfig(r);
        break;
      case 0xd0005: {
        const n = r.map(8);
        const map = new Map<string, number>();
        for (let i = 0; i < n; i++) map.set(r.string(), r.i32());
        assignedPorts = map;
        break;
      }
      case 0x80006:
        instanceId = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { taskId, slaveId, slaveHost, task, assignedPorts, instanceId };
}
export function writeAssignedTask(w: BinaryWriter, v: api.AssignedTask): void {
  if (v.taskId !== undefined) w.stringField(1, v.taskId);
  if (v.slaveId !== undefined) w.stringField(2, v.slaveId);
  if (v.slaveHost !== undefined) w.stringField(3, v.slaveHost);
  if (v.task !== undefined) {
    w.structField(4);
    writeTaskConfig(w, v.task);
  }
  if (v.assignedPorts !== undefined) {
    w.mapField(5, STRING, I32, v.assignedPorts.size);
    for (const [key, e] of v.assignedPorts) {
      w.string(key);
      w.i32(e);
    }
  }
  w.i32Field(6, v.instanceId);
  w.endStruct();
}

export function readScheduledTask(r: BinaryReader): api.ScheduledTask {
  let assignedTask: api.AssignedTask | undefined;
  let status: api.ScheduleStatus | undefined;
  let failureCount = 0;
  let taskEvents: readonly api.TaskEvent[] | undefined;
  let ancestorId: string | undefined;
  let timesPartitioned = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        assignedTask = readAssignedTask(r);
        break;
      case 0x80002:
        status = apiEnums.asScheduleStatus(r.i32());
        break;
      case 0x80003:
        failureCount = r.i32();
        break;
      case 0xf0004: {
        const n = r.list(1);
        const list = new Array<api.TaskEvent>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readTaskEvent(r);
        taskEvents = list;
        break;
      }
      case 0xb0005:
        ancestorId = r.string();
        break;
      case 0x80006:
        timesPartitioned = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { assignedTask, status, failureCount, timesPartitioned, taskEvents, ancestorId };
}
const scheduledTaskRuns = encodedRuns<api.ScheduledTask>();
export function writeScheduledTask(w: BinaryWriter, v: api.ScheduledTask): void {
  if (v.assignedTask !== undefined) {
    w.structField(1);
    writeAssignedTask(w, v.assignedTask);
  }
  if (v.status !== undefined) w.i32Field(2, v.status);
  w.i32Field(3, v.failureCount);
  if (v.taskEvents !== undefined) {
    w.listField(4, STRUCT, v.taskEvents.length);
    if (!w.putOffList(v.taskEvents, writeTaskEvent)) for (const e of v.taskEvents) writeTaskEvent(w, e);
  }
  if (v.ancestorId !== undefined) w.stringField(5, v.ancestorId);
  w.i32Field(6, v.timesPartitioned);
  w.endStruct();
}

export function readTaskQuery(r: BinaryReader): api.TaskQuery {
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
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0002:
        jobName = r.string();
        break;
      case 0xe0004: {
        const n = r.list(4);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        taskIds = list;
        break;
      }
      case 0xe0005: {
        const n = r.list(4);
        const list: api.ScheduleStatus[] = [];
        for (let i = 0; i < n; i++) {
          const known = apiEnums.asScheduleStatus(r.i32());
          if (known === undefined) r.dropped++;
          else list.push(known);
        }
        statuses = list;
        break;
      }
      case 0xe0007: {
        const n = r.list(4);
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.i32();
        instanceIds = list;
        break;
      }
      case 0xb0009:
        environment = r.string();
        break;
      case 0xe000a: {
        const n = r.list(4);
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.string();
        slaveHosts = list;
        break;
      }
      case 0xe000b: {
        const n = r.list(1);
        const list = new Array<api.JobKey>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readJobKey(r);
        jobKeys = list;
        break;
      }
      case 0x8000c:
        offset = r.i32();
        break;
      case 0x8000d:
        limit = r.i32();
        break;
      case 0xb000e:
        role = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { role, environment, jobName, taskIds, statuses, instanceIds, slaveHosts, jobKeys, offset, limit };
}
export function writeTaskQuery(w: BinaryWriter, v: api.TaskQuery): void {
  if (v.jobName !== undefined) w.stringField(2, v.jobName);
  if (v.taskIds !== undefined) {
    w.setField(4, STRING, v.taskIds.length);
    for (const e of v.taskIds) w.string(e);
  }
  if (v.statuses !== undefined) {
    w.setField(5, I32, v.statuses.length);
    for (const e of v.statuses) w.i32(e);
  }
  if (v.instanceIds !== undefined) {
    w.setField(7, I32, v.instanceIds.length);
    for (const e of v.instanceIds) w.i32(e);
  }
  if (v.environment !== undefined) w.stringField(9, v.environment);
  if (v.slaveHosts !== undefined) {
    w.setField(10, STRING, v.slaveHosts.length);
    for (const e of v.slaveHosts) w.string(e);
  }
  if (v.jobKeys !== undefined) {
    w.setField(11, STRUCT, v.jobKeys.length);
    if (!w.putOffList(v.jobKeys, writeJobKey)) for (const e of v.jobKeys) writeJobKey(w, e);
  }
  if (v.offset !== undefined) w.i32Field(12, v.offset);
  if (v.limit !== undefined) w.i32Field(13, v.limit);
  if (v.role !== undefined) w.stringField(14, v.role);
  w.endStruct();
}

export function readPendingReason(r: BinaryReader): api.PendingReason {
  let taskId: string | undefined;
  let reason: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        taskId = r.string();
        break;
      case 0xb0002:
        reason = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { taskId, reason };
}
export function writePendingReason(w: BinaryWriter, v: api.PendingReason): void {
  if (v.taskId !== undefined) w.stringField(1, v.taskId);
  if (v.reason !== undefined) w.stringField(2, v.reason);
  w.endStruct();
}

export function readJobUpdateKey(r: BinaryReader): api.JobUpdateKey {
  let job: api.JobKey | undefined;
  let id: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        job = readJobKey(r);
        break;
      case 0xb0002:
        id = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job, id };
}
export function writeJobUpdateKey(w: BinaryWriter, v: api.JobUpdateKey): void {
  if (v.job !== undefined) {
    w.structField(1);
    writeJobKey(w, v.job);
  }
  if (v.id !== undefined) w.stringField(2, v.id);
  w.endStruct();
}

export function readQueueJobUpdateStrategy(r: BinaryReader): api.QueueJobUpdateStrategy {
  let groupSize = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        groupSize = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { groupSize };
}
export function writeQueueJobUpdateStrategy(w: BinaryWriter, v: api.QueueJobUpdateStrategy): void {
  w.i32Field(1, v.groupSize);
  w.endStruct();
}

export function readBatchJobUpdateStrategy(r: BinaryReader): api.BatchJobUpdateStrategy {
  let groupSize = 0;
  let autopauseAfterBatch = false;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        groupSize = r.i32();
        break;
      case 0x20002:
        autopauseAfterBatch = r.bool();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { groupSize, autopauseAfterBatch };
}
export function writeBatchJobUpdateStrategy(w: BinaryWriter, v: api.BatchJobUpdateStrategy): void {
  w.i32Field(1, v.groupSize);
  w.boolField(2, v.autopauseAfterBatch);
  w.endStruct();
}

export function readVariableBatchJobUpdateStrategy(r: BinaryReader): api.VariableBatchJobUpdateStrategy {
  let groupSizes: readonly number[] | undefined;
  let autopauseAfterBatch = false;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xf0001: {
        const n = r.list(4);
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.i32();
        groupSizes = list;
        break;
      }
      case 0x20002:
        autopauseAfterBatch = r.bool();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { groupSizes, autopauseAfterBatch };
}
export function writeVariableBatchJobUpdateStrategy(w: BinaryWriter, v: api.VariableBatchJobUpdateStrategy): void {
  if (v.groupSizes !== undefined) {
    w.listField(1, I32, v.groupSizes.length);
    for (const e of v.groupSizes) w.i32(e);
  }
  w.boolField(2, v.autopauseAfterBatch);
  w.endStruct();
}

export function readJobUpdateSettings(r: BinaryReader): api.JobUpdateSettings {
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
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        updateGroupSize = r.i32();
        break;
      case 0x80002:
        maxPerInstanceFailures = r.i32();
        break;
      case 0x80003:
        maxFailedInstances = r.i32();
        break;
      case 0x80005:
        minWaitInInstanceRunningMs = r.i32();
        break;
      case 0x20006:
        rollbackOnFailure = r.bool();
        break;
      case 0xe0007: {
        const n = r.list(1);
        const list = new Array<api.Range>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readRange(r);
        updateOnlyTheseInstances = list;
        break;
      }
      case 0x20008:
        waitForBatchCompletion = r.bool();
        break;
      case 0x80009:
        blockIfNoPulsesAfterMs = r.i32();
        break;
      case 0x2000a:
        slaAware = r.bool();
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
export function writeJobUpdateSettings(w: BinaryWriter, v: api.JobUpdateSettings): void {
  w.i32Field(1, v.updateGroupSize);
  w.i32Field(2, v.maxPerInstanceFailures);
  w.i32Field(3, v.maxFailedInstances);
  w.i32Field(5, v.minWaitInInstanceRunningMs);
  w.boolField(6, v.rollbackOnFailure);
  if (v.updateOnlyTheseInstances !== undefined) {
    w.setField(7, STRUCT, v.updateOnlyTheseInstances.length);
    if (!w.putOffList(v.updateOnlyTheseInstances, writeRange)) for (const e of v.updateOnlyTheseInstances) writeRange(w, e);
  }
  w.boolField(8, v.waitForBatchCompletion);
  if (v.blockIfNoPulsesAfterMs !== undefined) w.i32Field(9, v.blockIfNoPulsesAfterMs);
  if (v.slaAware !== undefined) w.boolField(10, v.slaAware);
  if (v.updateStrategy !== undefined) {
    w.structField(11);
    writeJobUpdateStrategy(w, v.updateStrategy);
  }
  w.endStruct();
}

export function readJobUpdateEvent(r: BinaryReader): api.JobUpdateEvent {
  let status: api.JobUpdateStatus | undefined;
  let timestampMs: Int64 = 0;
  let user: string | undefined;
  let message: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        status = apiEnums.asJobUpdateStatus(r.i32());
        break;
      case 0xa0002:
        timestampMs = r.i64();
        break;
      case 0xb0003:
        user = r.string();
        break;
      case 0xb0004:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { status, timestampMs, user, message };
}
export function writeJobUpdateEvent(w: BinaryWriter, v: api.JobUpdateEvent): void {
  if (v.status !== undefined) w.i32Field(1, v.status);
  w.i64Field(2, v.timestampMs);
  if (v.user !== undefined) w.stringField(3, v.user);
  if (v.message !== undefined) w.stringField(4, v.message);
  w.endStruct();
}

export function readJobInstanceUpdateEvent(r: BinaryReader): api.JobInstanceUpdateEvent {
  let instanceId = 0;
  let timestampMs: Int64 = 0;
  let action: api.JobUpdateAction | undefined;
  let message: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        instanceId = r.i32();
        break;
      case 0xa0002:
        timestampMs = r.i64();
        break;
      case 0x80003:
        action = apiEnums.asJobUpdateAction(r.i32());
        break;
      case 0xb0004:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { instanceId, timestampMs, action, message };
}
export function writeJobInstanceUpdateEvent(w: BinaryWriter, v: api.JobInstanceUpdateEvent): void {
  w.i32Field(1, v.instanceId);
  w.i64Field(2, v.timestampMs);
  if (v.action !== undefined) w.i32Field(3, v.action);
  if (v.message !== undefined) w.stringField(4, v.message);
  w.endStruct();
}

export function readInstanceTaskConfig(r: BinaryReader): api.InstanceTaskConfig {
  let task: api.TaskConfig | undefined;
  let instances: readonly api.Range[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        task = readTaskConfig(r);
        break;
      case 0xe0002: {
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
export function writeInstanceTaskConfig(w: BinaryWriter, v: api.InstanceTaskConfig): void {
  if (v.task !== undefined) {
    w.structField(1);
    writeTaskConfig(w, v.task);
  }
  if (v.instances !== undefined) {
    w.setField(2, STRUCT, v.instances.length);
    if (!w.putOffList(v.instances, writeRange)) for (const e of v.instances) writeRange(w, e);
  }
  w.endStruct();
}

export function readJobUpdateState(r: BinaryReader): api.JobUpdateState {
  let status: api.JobUpdateStatus | undefined;
  let createdTimestampMs: Int64 = 0;
  let lastModifiedTimestampMs: Int64 = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        status = apiEnums.asJobUpdateStatus(r.i32());
        break;
      case 0xa0002:
        createdTimestampMs = r.i64();
        break;
      case 0xa0003:
        lastModifiedTimestampMs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { status, createdTimestampMs, lastModifiedTimestampMs };
}
export function writeJobUpdateState(w: BinaryWriter, v: api.JobUpdateState): void {
  if (v.status !== undefined) w.i32Field(1, v.status);
  w.i64Field(2, v.createdTimestampMs);
  w.i64Field(3, v.lastModifiedTimestampMs);
  w.endStruct();
}

export function readJobUpdateSummary(r: BinaryReader): api.JobUpdateSummary {
  let user: string | undefined;
  let state: api.JobUpdateState | undefined;
  let key: api.JobUpdateKey | undefined;
  let metadata: readonly api.Metadata[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0003:
        user = r.string();
        break;
      case 0xc0004:
        state = readJobUpdateState(r);
        break;
      case 0xc0005:
        key = readJobUpdateKey(r);
        break;
      case 0xe0006: {
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
export function writeJobUpdateSummary(w: BinaryWriter, v: api.JobUpdateSummary): void {
  if (v.user !== undefined) w.stringField(3, v.user);
  if (v.state !== undefined) {
    w.structField(4);
    writeJobUpdateState(w, v.state);
  }
  if (v.key !== undefined) {
    w.structField(5);
    writeJobUpdateKey(w, v.key);
  }
  if (v.metadata !== undefined) {
    w.setField(6, STRUCT, v.metadata.length);
    if (!w.putOffList(v.metadata, writeMetadata)) for (const e of v.metadata) writeMetadata(w, e);
  }
  w.endStruct();
}

export function readJobUpdateInstructions(r: BinaryReader): api.JobUpdateInstructions {
  let initialState: readonly api.InstanceTaskConfig[] | undefined;
  let desiredState: api.InstanceTaskConfig | undefined;
  let settings: api.JobUpdateSettings | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeJobUpdateInstructions(w: BinaryWriter, v: api.JobUpdateInstructions): void {
  if (v.initialState !== undefined) {
    w.setField(1, STRUCT, v.initialState.length);
    if (!w.putOffList(v.initialState, writeInstanceTaskConfig)) for (const e of v.initialState) writeInstanceTaskConfig(w, e);
  }
  if (v.desiredState !== undefined) {
    w.structField(2);
    writeInstanceTaskConfig(w, v.desiredState);
  }
  if (v.settings !== undefined) {
    w.structField(3);
    writeJobUpdateSettings(w, v.settings);
  }
  w.endStruct();
}

export function readJobUpdate(r: BinaryReader): api.JobUpdate {
  let summary: api.JobUpdateSummary | undefined;
  let instructions: api.JobUpdateInstructions | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeJobUpdate(w: BinaryWriter, v: api.JobUpdate): void {
  if (v.summary !== undefined) {
    w.structField(1);
    writeJobUpdateSummary(w, v.summary);
  }
  if (v.instructions !== undefined) {
    w.structField(2);
    writeJobUpdateInstructions(w, v.instructions);
  }
  w.endStruct();
}

export function readJobUpdateDetails(r: BinaryReader): api.JobUpdateDetails {
  let update: api.JobUpdate | undefined;
  let updateEvents: readonly api.JobUpdateEvent[] | undefined;
  let instanceEvents: readonly api.JobInstanceUpdateEvent[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        update = readJobUpdate(r);
        break;
      case 0xf0002: {
        const n = r.list(1);
        const list = new Array<api.JobUpdateEvent>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readJobUpdateEvent(r);
        updateEvents = list;
        break;
      }
      case 0xf0003: {
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
export function writeJobUpdateDetails(w: BinaryWriter, v: api.JobUpdateDetails): void {
  if (v.update !== undefined) {
    w.structField(1);
    writeJobUpdate(w, v.update);
  }
  if (v.updateEvents !== undefined) {
    w.listField(2, STRUCT, v.updateEvents.length);
    if (!w.putOffList(v.updateEvents, writeJobUpdateEvent)) for (const e of v.updateEvents) writeJobUpdateEvent(w, e);
  }
  if (v.instanceEvents !== undefined) {
    w.listField(3, STRUCT, v.instanceEvents.length);
    if (!w.putOffList(v.instanceEvents, writeJobInstanceUpdateEvent)) for (const e of v.instanceEvents) writeJobInstanceUpdateEvent(w, e);
  }
  w.endStruct();
}

export function readJobUpdateRequest(r: BinaryReader): api.JobUpdateRequest {
  let taskConfig: api.TaskConfig | undefined;
  let instanceCount = 0;
  let settings: api.JobUpdateSettings | undefined;
  let metadata: readonly api.Metadata[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        taskConfig = readTaskConfig(r);
        break;
      case 0x80002:
        instanceCount = r.i32();
        break;
      case 0xc0003:
        settings = readJobUpdateSettings(r);
        break;
      case 0xe0004: {
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
export function writeJobUpdateRequest(w: BinaryWriter, v: api.JobUpdateRequest): void {
  if (v.taskConfig !== undefined) {
    w.structField(1);
    writeTaskConfig(w, v.taskConfig);
  }
  w.i32Field(2, v.instanceCount);
  if (v.settings !== undefined) {
    w.structField(3);
    writeJobUpdateSettings(w, v.settings);
  }
  if (v.metadata !== undefined) {
    w.setField(4, STRUCT, v.metadata.length);
    if (!w.putOffList(v.metadata, writeMetadata)) for (const e of v.metadata) writeMetadata(w, e);
  }
  w.endStruct();
}

export function readJobUpdateQuery(r: BinaryReader): api.JobUpdateQuery {
  let role: string | undefined;
  let jobKey: api.JobKey | undefined;
  let user: string | undefined;
  let updateStatuses: readonly api.JobUpdateStatus[] | undefined;
  let offset = 0;
  let limit = 0;
  let key: api.JobUpdateKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0002:
        role = r.string();
        break;
      case 0xc0003:
        jobKey = readJobKey(r);
        break;
      case 0xb0004:
        user = r.string();
        break;
      case 0xe0005: {
        const n = r.list(4);
        const list: api.JobUpdateStatus[] = [];
        for (let i = 0; i < n; i++) {
          const known = apiEnums.asJobUpdateStatus(r.i32());
          if (known === undefined) r.dropped++;
          else list.push(known);
        }
        updateStatuses = list;
        break;
      }
      case 0x80006:
        offset = r.i32();
        break;
      case 0x80007:
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
export function writeJobUpdateQuery(w: BinaryWriter, v: api.JobUpdateQuery): void {
  if (v.role !== undefined) w.stringField(2, v.role);
  if (v.jobKey !== undefined) {
    w.structField(3);
    writeJobKey(w, v.jobKey);
  }
  if (v.user !== undefined) w.stringField(4, v.user);
  if (v.updateStatuses !== undefined) {
    w.setField(5, I32, v.updateStatuses.length);
    for (const e of v.updateStatuses) w.i32(e);
  }
  w.i32Field(6, v.offset);
  w.i32Field(7, v.limit);
  if (v.key !== undefined) {
    w.structField(8);
    writeJobUpdateKey(w, v.key);
  }
  w.endStruct();
}

export function readPopulateJobResult(r: BinaryReader): api.PopulateJobResult {
  let taskConfig: api.TaskConfig | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writePopulateJobResult(w: BinaryWriter, v: api.PopulateJobResult): void {
  if (v.taskConfig !== undefined) {
    w.structField(2);
    writeTaskConfig(w, v.taskConfig);
  }
  w.endStruct();
}

export function readGetQuotaResult(r: BinaryReader): api.GetQuotaResult {
  let quota: api.ResourceAggregate | undefined;
  let prodSharedConsumption: api.ResourceAggregate | undefined;
  let nonProdSharedConsumption: api.ResourceAggregate | undefined;
  let prodDedicatedConsumption: api.ResourceAggregate | undefined;
  let nonProdDedicatedConsumption: api.ResourceAggregate | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeGetQuotaResult(w: BinaryWriter, v: api.GetQuotaResult): void {
  if (v.quota !== undefined) {
    w.structField(1);
    writeResourceAggregate(w, v.quota);
  }
  if (v.prodSharedConsumption !== undefined) {
    w.structField(2);
    writeResourceAggregate(w, v.prodSharedConsumption);
  }
  if (v.nonProdSharedConsumption !== undefined) {
    w.structField(3);
    writeResourceAggregate(w, v.nonProdSharedConsumption);
  }
  if (v.prodDedicatedConsumption !== undefined) {
    w.structField(4);
    writeResourceAggregate(w, v.prodDedicatedConsumption);
  }
  if (v.nonProdDedicatedConsumption !== undefined) {
    w.structField(5);
    writeResourceAggregate(w, v.nonProdDedicatedConsumption);
  }
  w.endStruct();
}

export function readScheduleStatusResult(r: BinaryReader): api.ScheduleStatusResult {
  let tasks: readonly api.ScheduledTask[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xf0001: {
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
export function writeScheduleStatusResult(w: BinaryWriter, v: api.ScheduleStatusResult): void {
  if (v.tasks !== undefined) {
    w.listField(1, STRUCT, v.tasks.length);
    if (!w.putOffList(v.tasks, writeScheduledTask, scheduledTaskRuns)) for (const e of v.tasks) writeScheduledTask(w, e);
  }
  w.endStruct();
}

export function readGetJobsResult(r: BinaryReader): api.GetJobsResult {
  let configs: readonly api.JobConfiguration[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeGetJobsResult(w: BinaryWriter, v: api.GetJobsResult): void {
  if (v.configs !== undefined) {
    w.setField(1, STRUCT, v.configs.length);
    if (!w.putOffList(v.configs, writeJobConfiguration)) for (const e of v.configs) writeJobConfiguration(w, e);
  }
  w.endStruct();
}

export function readListBackupsResult(r: BinaryReader): api.ListBackupsResult {
  let backups: readonly string[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
        const n = r.list(4);
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
export function writeListBackupsResult(w: BinaryWriter, v: api.ListBackupsResult): void {
  if (v.backups !== undefined) {
    w.setField(1, STRING, v.backups.length);
    for (const e of v.backups) w.string(e);
  }
  w.endStruct();
}

export function readStartMaintenanceResult(r: BinaryReader): api.StartMaintenanceResult {
  let statuses: readonly api.HostStatus[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeStartMaintenanceResult(w: BinaryWriter, v: api.StartMaintenanceResult): void {
  if (v.statuses !== undefined) {
    w.setField(1, STRUCT, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) for (const e of v.statuses) writeHostStatus(w, e);
  }
  w.endStruct();
}

export function readDrainHostsResult(r: BinaryReader): api.DrainHostsResult {
  let statuses: readonly api.HostStatus[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeDrainHostsResult(w: BinaryWriter, v: api.DrainHostsResult): void {
  if (v.statuses !== undefined) {
    w.setField(1, STRUCT, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) for (const e of v.statuses) writeHostStatus(w, e);
  }
  w.endStruct();
}

export function readQueryRecoveryResult(r: BinaryReader): api.QueryRecoveryResult {
  let tasks: readonly api.ScheduledTask[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeQueryRecoveryResult(w: BinaryWriter, v: api.QueryRecoveryResult): void {
  if (v.tasks !== undefined) {
    w.setField(1, STRUCT, v.tasks.length);
    if (!w.putOffList(v.tasks, writeScheduledTask, scheduledTaskRuns)) for (const e of v.tasks) writeScheduledTask(w, e);
  }
  w.endStruct();
}

export function readMaintenanceStatusResult(r: BinaryReader): api.MaintenanceStatusResult {
  let statuses: readonly api.HostStatus[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeMaintenanceStatusResult(w: BinaryWriter, v: api.MaintenanceStatusResult): void {
  if (v.statuses !== undefined) {
    w.setField(1, STRUCT, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) for (const e of v.statuses) writeHostStatus(w, e);
  }
  w.endStruct();
}

export function readEndMaintenanceResult(r: BinaryReader): api.EndMaintenanceResult {
  let statuses: readonly api.HostStatus[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeEndMaintenanceResult(w: BinaryWriter, v: api.EndMaintenanceResult): void {
  if (v.statuses !== undefined) {
    w.setField(1, STRUCT, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) for (const e of v.statuses) writeHostStatus(w, e);
  }
  w.endStruct();
}

export function readRoleSummaryResult(r: BinaryReader): api.RoleSummaryResult {
  let summaries: readonly api.RoleSummary[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeRoleSummaryResult(w: BinaryWriter, v: api.RoleSummaryResult): void {
  if (v.summaries !== undefined) {
    w.setField(1, STRUCT, v.summaries.length);
    if (!w.putOffList(v.summaries, writeRoleSummary)) for (const e of v.summaries) writeRoleSummary(w, e);
  }
  w.endStruct();
}

export function readJobSummaryResult(r: BinaryReader): api.JobSummaryResult {
  let summaries: readonly api.JobSummary[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeJobSummaryResult(w: BinaryWriter, v: api.JobSummaryResult): void {
  if (v.summaries !== undefined) {
    w.setField(1, STRUCT, v.summaries.length);
    if (!w.putOffList(v.summaries, writeJobSummary)) for (const e of v.summaries) writeJobSummary(w, e);
  }
  w.endStruct();
}

export function readConfigSummaryResult(r: BinaryReader): api.ConfigSummaryResult {
  let summary: api.ConfigSummary | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeConfigSummaryResult(w: BinaryWriter, v: api.ConfigSummaryResult): void {
  if (v.summary !== undefined) {
    w.structField(1);
    writeConfigSummary(w, v.summary);
  }
  w.endStruct();
}

export function readGetPendingReasonResult(r: BinaryReader): api.GetPendingReasonResult {
  let reasons: readonly api.PendingReason[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
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
export function writeGetPendingReasonResult(w: BinaryWriter, v: api.GetPendingReasonResult): void {
  if (v.reasons !== undefined) {
    w.setField(1, STRUCT, v.reasons.length);
    if (!w.putOffList(v.reasons, writePendingReason)) for (const e of v.reasons) writePendingReason(w, e);
  }
  w.endStruct();
}

export function readStartJobUpdateResult(r: BinaryReader): api.StartJobUpdateResult {
  let key: api.JobUpdateKey | undefined;
  let updateSummary: api.JobUpdateSummary | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeStartJobUpdateResult(w: BinaryWriter, v: api.StartJobUpdateResult): void {
  if (v.key !== undefined) {
    w.structField(1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.updateSummary !== undefined) {
    w.structField(2);
    writeJobUpdateSummary(w, v.updateSummary);
  }
  w.endStruct();
}

export function readGetJobUpdateSummariesResult(r: BinaryReader): api.GetJobUpdateSummariesResult {
  let updateSummaries: readonly api.JobUpdateSummary[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xf0001: {
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
export function writeGetJobUpdateSummariesResult(w: BinaryWriter, v: api.GetJobUpdateSummariesResult): void {
  if (v.updateSummaries !== undefined) {
    w.listField(1, STRUCT, v.updateSummaries.length);
    if (!w.putOffList(v.updateSummaries, writeJobUpdateSummary)) for (const e of v.updateSummaries) writeJobUpdateSummary(w, e);
  }
  w.endStruct();
}

export function readGetJobUpdateDetailsResult(r: BinaryReader): api.GetJobUpdateDetailsResult {
  let details: api.JobUpdateDetails | undefined;
  let detailsList: readonly api.JobUpdateDetails[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        details = readJobUpdateDetails(r);
        break;
      case 0xf0002: {
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
export function writeGetJobUpdateDetailsResult(w: BinaryWriter, v: api.GetJobUpdateDetailsResult): void {
  if (v.details !== undefined) {
    w.structField(1);
    writeJobUpdateDetails(w, v.details);
  }
  if (v.detailsList !== undefined) {
    w.listField(2, STRUCT, v.detailsList.length);
    if (!w.putOffList(v.detailsList, writeJobUpdateDetails)) for (const e of v.detailsList) writeJobUpdateDetails(w, e);
  }
  w.endStruct();
}

export function readPulseJobUpdateResult(r: BinaryReader): api.PulseJobUpdateResult {
  let status: api.JobUpdatePulseStatus | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        status = apiEnums.asJobUpdatePulseStatus(r.i32());
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { status };
}
export function writePulseJobUpdateResult(w: BinaryWriter, v: api.PulseJobUpdateResult): void {
  if (v.status !== undefined) w.i32Field(1, v.status);
  w.endStruct();
}

export function readGetJobUpdateDiffResult(r: BinaryReader): api.GetJobUpdateDiffResult {
  let add: readonly api.ConfigGroup[] | undefined;
  let remove: readonly api.ConfigGroup[] | undefined;
  let update: readonly api.ConfigGroup[] | undefined;
  let unchanged: readonly api.ConfigGroup[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0001: {
        const n = r.list(1);
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readConfigGroup(r);
        add = list;
        break;
      }
      case 0xe0002: {
        const n = r.list(1);
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readConfigGroup(r);
        remove = list;
        break;
      }
      case 0xe0003: {
        const n = r.list(1);
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readConfigGroup(r);
        update = list;
        break;
      }
      case 0xe0004: {
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
export function writeGetJobUpdateDiffResult(w: BinaryWriter, v: api.GetJobUpdateDiffResult): void {
  if (v.add !== undefined) {
    w.setField(1, STRUCT, v.add.length);
    if (!w.putOffList(v.add, writeConfigGroup)) for (const e of v.add) writeConfigGroup(w, e);
  }
  if (v.remove !== undefined) {
    w.setField(2, STRUCT, v.remove.length);
    if (!w.putOffList(v.remove, writeConfigGroup)) for (const e of v.remove) writeConfigGroup(w, e);
  }
  if (v.update !== undefined) {
    w.setField(3, STRUCT, v.update.length);
    if (!w.putOffList(v.update, writeConfigGroup)) for (const e of v.update) writeConfigGroup(w, e);
  }
  if (v.unchanged !== undefined) {
    w.setField(4, STRUCT, v.unchanged.length);
    if (!w.putOffList(v.unchanged, writeConfigGroup)) for (const e of v.unchanged) writeConfigGroup(w, e);
  }
  w.endStruct();
}

export function readTierConfig(r: BinaryReader): api.TierConfig {
  let name: string | undefined;
  let settings: ReadonlyMap<string, string> | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        name = r.string();
        break;
      case 0xd0002: {
        const n = r.map(8);
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
export function writeTierConfig(w: BinaryWriter, v: api.TierConfig): void {
  if (v.name !== undefined) w.stringField(1, v.name);
  if (v.settings !== undefined) {
    w.mapField(2, STRING, STRING, v.settings.size);
    for (const [key, e] of v.settings) {
      w.string(key);
      w.string(e);
    }
  }
  w.endStruct();
}

export function readGetTierConfigResult(r: BinaryReader): api.GetTierConfigResult {
  let defaultTierName: string | undefined;
  let tiers: readonly api.TierConfig[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        defaultTierName = r.string();
        break;
      case 0xe0002: {
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
export function writeGetTierConfigResult(w: BinaryWriter, v: api.GetTierConfigResult): void {
  if (v.defaultTierName !== undefined) w.stringField(1, v.defaultTierName);
  if (v.tiers !== undefined) {
    w.setField(2, STRUCT, v.tiers.length);
    if (!w.putOffList(v.tiers, writeTierConfig)) for (const e of v.tiers) writeTierConfig(w, e);
  }
  w.endStruct();
}

export function readServerInfo(r: BinaryReader): api.ServerInfo {
  let clusterName: string | undefined;
  let statsUrlPrefix: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        clusterName = r.string();
        break;
      case 0xb0003:
        statsUrlPrefix = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { clusterName, statsUrlPrefix };
}
export function writeServerInfo(w: BinaryWriter, v: api.ServerInfo): void {
  if (v.clusterName !== undefined) w.stringField(1, v.clusterName);
  if (v.statsUrlPrefix !== undefined) w.stringField(3, v.statsUrlPrefix);
  w.endStruct();
}

export function readResponseDetail(r: BinaryReader): api.ResponseDetail {
  let message: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { message };
}
export function writeResponseDetail(w: BinaryWriter, v: api.ResponseDetail): void {
  if (v.message !== undefined) w.stringField(1, v.message);
  w.endStruct();
}

export function readResponse(r: BinaryReader): api.Response {
  let responseCode: api.ResponseCode | undefined;
  let result: api.Result | undefined;
  let serverInfo: api.ServerInfo | undefined;
  let details: readonly api.ResponseDetail[] | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        responseCode = apiEnums.asResponseCode(r.i32());
        break;
      case 0xc0003:
        result = readResult(r);
        break;
      case 0xc0005:
        serverInfo = readServerInfo(r);
        break;
      case 0xf0006: {
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
export function writeResponse(w: BinaryWriter, v: api.Response): void {
  if (v.responseCode !== undefined) w.i32Field(1, v.responseCode);
  if (v.result !== undefined) {
    w.structField(3);
    writeResult(w, v.result);
  }
  if (v.serverInfo !== undefined) {
    w.structField(5);
    writeServerInfo(w, v.serverInfo);
  }
  if (v.details !== undefined) {
    w.listField(6, STRUCT, v.details.length);
    if (!w.putOffList(v.details, writeResponseDetail)) for (const e of v.details) writeResponseDetail(w, e);
  }
  w.endStruct();
}

export function readExplicitReconciliationSettings(r: BinaryReader): api.ExplicitReconciliationSettings {
  let batchSize: number | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        batchSize = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { batchSize };
}
export function writeExplicitReconciliationSettings(w: BinaryWriter, v: api.ExplicitReconciliationSettings): void {
  if (v.batchSize !== undefined) w.i32Field(1, v.batchSize);
  w.endStruct();
}

export function readLockKey(r: BinaryReader): api.LockKey {
  let job: api.JobKey | undefined;
  const h = r.field();
  switch (h) {
    case 0xc0001:
      job = readJobKey(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field();
  return { job } as api.LockKey;
}
export function writeLockKey(w: BinaryWriter, v: api.LockKey): void {
  if (v.job !== undefined) {
    w.structField(1);
    writeJobKey(w, v.job);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readTaskConstraint(r: BinaryReader): api.TaskConstraint {
  let value: api.ValueConstraint | undefined;
  let limit: api.LimitConstraint | undefined;
  const h = r.field();
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
  r.field();
  return { value, limit } as api.TaskConstraint;
}
export function writeTaskConstraint(w: BinaryWriter, v: api.TaskConstraint): void {
  if (v.value !== undefined) {
    w.structField(1);
    writeValueConstraint(w, v.value);
  }
  else if (v.limit !== undefined) {
    w.structField(2);
    writeLimitConstraint(w, v.limit);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readResource(r: BinaryReader): api.Resource {
  let numCpus: number | undefined;
  let ramMb: Int64 | undefined;
  let diskMb: Int64 | undefined;
  let namedPort: string | undefined;
  let numGpus: Int64 | undefined;
  let ipAddr: Int64 | undefined;
  const h = r.field();
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
    case 0xb0004:
      namedPort = r.string();
      break;
    case 0xa0005:
      numGpus = r.i64();
      break;
    case 0xa0006:
      ipAddr = r.i64();
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field();
  return { numCpus, ramMb, diskMb, namedPort, numGpus, ipAddr } as api.Resource;
}
export function writeResource(w: BinaryWriter, v: api.Resource): void {
  if (v.numCpus !== undefined) w.doubleField(1, v.numCpus);
  else if (v.ramMb !== undefined) w.i64Field(2, v.ramMb);
  else if (v.diskMb !== undefined) w.i64Field(3, v.diskMb);
  else if (v.namedPort !== undefined) w.stringField(4, v.namedPort);
  else if (v.numGpus !== undefined) w.i64Field(5, v.numGpus);
  else if (v.ipAddr !== undefined) w.i64Field(6, v.ipAddr);
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readImage(r: BinaryReader): api.Image {
  let docker: api.DockerImage | undefined;
  let appc: api.AppcImage | undefined;
  const h = r.field();
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
  r.field();
  return { docker, appc } as api.Image;
}
export function writeImage(w: BinaryWriter, v: api.Image): void {
  if (v.docker !== undefined) {
    w.structField(1);
    writeDockerImage(w, v.docker);
  }
  else if (v.appc !== undefined) {
    w.structField(2);
    writeAppcImage(w, v.appc);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readContainer(r: BinaryReader): api.Container {
  let mesos: api.MesosContainer | undefined;
  let docker: api.DockerContainer | undefined;
  const h = r.field();
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
  r.field();
  return { mesos, docker } as api.Container;
}
export function writeContainer(w: BinaryWriter, v: api.Container): void {
  if (v.mesos !== undefined) {
    w.structField(1);
    writeMesosContainer(w, v.mesos);
  }
  else if (v.docker !== undefined) {
    w.structField(2);
    writeDockerContainer(w, v.docker);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readSlaPolicy(r: BinaryReader): api.SlaPolicy {
  let percentageSlaPolicy: api.PercentageSlaPolicy | undefined;
  let countSlaPolicy: api.CountSlaPolicy | undefined;
  let coordinatorSlaPolicy: api.CoordinatorSlaPolicy | undefined;
  const h = r.field();
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
  r.field();
  return { percentageSlaPolicy, countSlaPolicy, coordinatorSlaPolicy } as api.SlaPolicy;
}
export function writeSlaPolicy(w: BinaryWriter, v: api.SlaPolicy): void {
  if (v.percentageSlaPolicy !== undefined) {
    w.structField(1);
    writePercentageSlaPolicy(w, v.percentageSlaPolicy);
  }
  else if (v.countSlaPolicy !== undefined) {
    w.structField(2);
    writeCountSlaPolicy(w, v.countSlaPolicy);
  }
  else if (v.coordinatorSlaPolicy !== undefined) {
    w.structField(3);
    writeCoordinatorSlaPolicy(w, v.coordinatorSlaPolicy);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readJobUpdateStrategy(r: BinaryReader): api.JobUpdateStrategy {
  let queueStrategy: api.QueueJobUpdateStrategy | undefined;
  let batchStrategy: api.BatchJobUpdateStrategy | undefined;
  let varBatchStrategy: api.VariableBatchJobUpdateStrategy | undefined;
  const h = r.field();
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
  r.field();
  return { queueStrategy, batchStrategy, varBatchStrategy } as api.JobUpdateStrategy;
}
export function writeJobUpdateStrategy(w: BinaryWriter, v: api.JobUpdateStrategy): void {
  if (v.queueStrategy !== undefined) {
    w.structField(1);
    writeQueueJobUpdateStrategy(w, v.queueStrategy);
  }
  else if (v.batchStrategy !== undefined) {
    w.structField(2);
    writeBatchJobUpdateStrategy(w, v.batchStrategy);
  }
  else if (v.varBatchStrategy !== undefined) {
    w.structField(3);
    writeVariableBatchJobUpdateStrategy(w, v.varBatchStrategy);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readResult(r: BinaryReader): api.Result {
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
  const h = r.field();
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
  r.field();
  return { populateJobResult, scheduleStatusResult, getJobsResult, getQuotaResult, listBackupsResult, startMaintenanceResult, drainHostsResult, queryRecoveryResult, maintenanceStatusResult, endMaintenanceResult, roleSummaryResult, jobSummaryResult, configSummaryResult, getPendingReasonResult, startJobUpdateResult, getJobUpdateSummariesResult, getJobUpdateDetailsResult, pulseJobUpdateResult, getJobUpdateDiffResult, getTierConfigResult } as api.Result;
}
export function writeResult(w: BinaryWriter, v: api.Result): void {
  if (v.populateJobResult !== undefined) {
    w.structField(1);
    writePopulateJobResult(w, v.populateJobResult);
  }
  else if (v.scheduleStatusResult !== undefined) {
    w.structField(3);
    writeScheduleStatusResult(w, v.scheduleStatusResult);
  }
  else if (v.getJobsResult !== undefined) {
    w.structField(4);
    writeGetJobsResult(w, v.getJobsResult);
  }
  else if (v.getQuotaResult !== undefined) {
    w.structField(5);
    writeGetQuotaResult(w, v.getQuotaResult);
  }
  else if (v.listBackupsResult !== undefined) {
    w.structField(6);
    writeListBackupsResult(w, v.listBackupsResult);
  }
  else if (v.startMaintenanceResult !== undefined) {
    w.structField(7);
    writeStartMaintenanceResult(w, v.startMaintenanceResult);
  }
  else if (v.drainHostsResult !== undefined) {
    w.structField(8);
    writeDrainHostsResult(w, v.drainHostsResult);
  }
  else if (v.queryRecoveryResult !== undefined) {
    w.structField(9);
    writeQueryRecoveryResult(w, v.queryRecoveryResult);
  }
  else if (v.maintenanceStatusResult !== undefined) {
    w.structField(10);
    writeMaintenanceStatusResult(w, v.maintenanceStatusResult);
  }
  else if (v.endMaintenanceResult !== undefined) {
    w.structField(11);
    writeEndMaintenanceResult(w, v.endMaintenanceResult);
  }
  else if (v.roleSummaryResult !== undefined) {
    w.structField(17);
    writeRoleSummaryResult(w, v.roleSummaryResult);
  }
  else if (v.jobSummaryResult !== undefined) {
    w.structField(18);
    writeJobSummaryResult(w, v.jobSummaryResult);
  }
  else if (v.configSummaryResult !== undefined) {
    w.structField(20);
    writeConfigSummaryResult(w, v.configSummaryResult);
  }
  else if (v.getPendingReasonResult !== undefined) {
    w.structField(21);
    writeGetPendingReasonResult(w, v.getPendingReasonResult);
  }
  else if (v.startJobUpdateResult !== undefined) {
    w.structField(22);
    writeStartJobUpdateResult(w, v.startJobUpdateResult);
  }
  else if (v.getJobUpdateSummariesResult !== undefined) {
    w.structField(23);
    writeGetJobUpdateSummariesResult(w, v.getJobUpdateSummariesResult);
  }
  else if (v.getJobUpdateDetailsResult !== undefined) {
    w.structField(24);
    writeGetJobUpdateDetailsResult(w, v.getJobUpdateDetailsResult);
  }
  else if (v.pulseJobUpdateResult !== undefined) {
    w.structField(25);
    writePulseJobUpdateResult(w, v.pulseJobUpdateResult);
  }
  else if (v.getJobUpdateDiffResult !== undefined) {
    w.structField(26);
    writeGetJobUpdateDiffResult(w, v.getJobUpdateDiffResult);
  }
  else if (v.getTierConfigResult !== undefined) {
    w.structField(27);
    writeGetTierConfigResult(w, v.getTierConfigResult);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readResponseReply(r: BinaryReader): api.ResponseReply {
  let success: api.Response | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeResponseReply(w: BinaryWriter, v: api.ResponseReply): void {
  if (v.success !== undefined) {
    w.structField(0);
    writeResponse(w, v.success);
  }
  w.endStruct();
}

export function readGetRoleSummaryArgs(r: BinaryReader): api.GetRoleSummaryArgs {
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeGetRoleSummaryArgs(w: BinaryWriter, _v: api.GetRoleSummaryArgs): void {
  w.endStruct();
}

export function readGetJobSummaryArgs(r: BinaryReader): api.GetJobSummaryArgs {
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
export function writeGetJobSummaryArgs(w: BinaryWriter, v: api.GetJobSummaryArgs): void {
  if (v.role !== undefined) w.stringField(1, v.role);
  w.endStruct();
}

export function readGetTasksStatusArgs(r: BinaryReader): api.GetTasksStatusArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeGetTasksStatusArgs(w: BinaryWriter, v: api.GetTasksStatusArgs): void {
  if (v.query !== undefined) {
    w.structField(1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}

export function readGetTasksWithoutConfigsArgs(r: BinaryReader): api.GetTasksWithoutConfigsArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeGetTasksWithoutConfigsArgs(w: BinaryWriter, v: api.GetTasksWithoutConfigsArgs): void {
  if (v.query !== undefined) {
    w.structField(1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}

export function readGetPendingReasonArgs(r: BinaryReader): api.GetPendingReasonArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeGetPendingReasonArgs(w: BinaryWriter, v: api.GetPendingReasonArgs): void {
  if (v.query !== undefined) {
    w.structField(1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}

export function readGetConfigSummaryArgs(r: BinaryReader): api.GetConfigSummaryArgs {
  let job: api.JobKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeGetConfigSummaryArgs(w: BinaryWriter, v: api.GetConfigSummaryArgs): void {
  if (v.job !== undefined) {
    w.structField(1);
    writeJobKey(w, v.job);
  }
  w.endStruct();
}

export function readGetJobsArgs(r: BinaryReader): api.GetJobsArgs {
  let ownerRole: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        ownerRole = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { ownerRole };
}
export function writeGetJobsArgs(w: BinaryWriter, v: api.GetJobsArgs): void {
  if (v.ownerRole !== undefined) w.stringField(1, v.ownerRole);
  w.endStruct();
}

export function readGetQuotaArgs(r: BinaryReader): api.GetQuotaArgs {
  let ownerRole: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        ownerRole = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { ownerRole };
}
export function writeGetQuotaArgs(w: BinaryWriter, v: api.GetQuotaArgs): void {
  if (v.ownerRole !== undefined) w.stringField(1, v.ownerRole);
  w.endStruct();
}

export function readPopulateJobConfigArgs(r: BinaryReader): api.PopulateJobConfigArgs {
  let description: api.JobConfiguration | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writePopulateJobConfigArgs(w: BinaryWriter, v: api.PopulateJobConfigArgs): void {
  if (v.description !== undefined) {
    w.structField(1);
    writeJobConfiguration(w, v.description);
  }
  w.endStruct();
}

export function readGetJobUpdateSummariesArgs(r: BinaryReader): api.GetJobUpdateSummariesArgs {
  let jobUpdateQuery: api.JobUpdateQuery | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeGetJobUpdateSummariesArgs(w: BinaryWriter, v: api.GetJobUpdateSummariesArgs): void {
  if (v.jobUpdateQuery !== undefined) {
    w.structField(1);
    writeJobUpdateQuery(w, v.jobUpdateQuery);
  }
  w.endStruct();
}

export function readGetJobUpdateDetailsArgs(r: BinaryReader): api.GetJobUpdateDetailsArgs {
  let key: api.JobUpdateKey | undefined;
  let query: api.JobUpdateQuery | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeGetJobUpdateDetailsArgs(w: BinaryWriter, v: api.GetJobUpdateDetailsArgs): void {
  if (v.key !== undefined) {
    w.structField(1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.query !== undefined) {
    w.structField(2);
    writeJobUpdateQuery(w, v.query);
  }
  w.endStruct();
}

export function readGetJobUpdateDiffArgs(r: BinaryReader): api.GetJobUpdateDiffArgs {
  let request: api.JobUpdateRequest | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeGetJobUpdateDiffArgs(w: BinaryWriter, v: api.GetJobUpdateDiffArgs): void {
  if (v.request !== undefined) {
    w.structField(1);
    writeJobUpdateRequest(w, v.request);
  }
  w.endStruct();
}

export function readGetTierConfigsArgs(r: BinaryReader): api.GetTierConfigsArgs {
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeGetTierConfigsArgs(w: BinaryWriter, _v: api.GetTierConfigsArgs): void {
  w.endStruct();
}

export function readCreateJobArgs(r: BinaryReader): api.CreateJobArgs {
  let description: api.JobConfiguration | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeCreateJobArgs(w: BinaryWriter, v: api.CreateJobArgs): void {
  if (v.description !== undefined) {
    w.structField(1);
    writeJobConfiguration(w, v.description);
  }
  w.endStruct();
}

export function readScheduleCronJobArgs(r: BinaryReader): api.ScheduleCronJobArgs {
  let description: api.JobConfiguration | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeScheduleCronJobArgs(w: BinaryWriter, v: api.ScheduleCronJobArgs): void {
  if (v.description !== undefined) {
    w.structField(1);
    writeJobConfiguration(w, v.description);
  }
  w.endStruct();
}

export function readDescheduleCronJobArgs(r: BinaryReader): api.DescheduleCronJobArgs {
  let job: api.JobKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeDescheduleCronJobArgs(w: BinaryWriter, v: api.DescheduleCronJobArgs): void {
  if (v.job !== undefined) {
    w.structField(4);
    writeJobKey(w, v.job);
  }
  w.endStruct();
}

export function readStartCronJobArgs(r: BinaryReader): api.StartCronJobArgs {
  let job: api.JobKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeStartCronJobArgs(w: BinaryWriter, v: api.StartCronJobArgs): void {
  if (v.job !== undefined) {
    w.structField(4);
    writeJobKey(w, v.job);
  }
  w.endStruct();
}

export function readRestartShardsArgs(r: BinaryReader): api.RestartShardsArgs {
  let shardIds: readonly number[] | undefined;
  let job: api.JobKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xe0003: {
        const n = r.list(4);
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
export function writeRestartShardsArgs(w: BinaryWriter, v: api.RestartShardsArgs): void {
  if (v.shardIds !== undefined) {
    w.setField(3, I32, v.shardIds.length);
    for (const e of v.shardIds) w.i32(e);
  }
  if (v.job !== undefined) {
    w.structField(5);
    writeJobKey(w, v.job);
  }
  w.endStruct();
}

export function readKillTasksArgs(r: BinaryReader): api.KillTasksArgs {
  let job: api.JobKey | undefined;
  let instances: readonly number[] | undefined;
  let message: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0004:
        job = readJobKey(r);
        break;
      case 0xe0005: {
        const n = r.list(4);
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = r.i32();
        instances = list;
        break;
      }
      case 0xb0006:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { job, instances, message };
}
export function writeKillTasksArgs(w: BinaryWriter, v: api.KillTasksArgs): void {
  if (v.job !== undefined) {
    w.structField(4);
    writeJobKey(w, v.job);
  }
  if (v.instances !== undefined) {
    w.setField(5, I32, v.instances.length);
    for (const e of v.instances) w.i32(e);
  }
  if (v.message !== undefined) w.stringField(6, v.message);
  w.endStruct();
}

export function readAddInstancesArgs(r: BinaryReader): api.AddInstancesArgs {
  let key: api.InstanceKey | undefined;
  let count = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0003:
        key = readInstanceKey(r);
        break;
      case 0x80004:
        count = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, count };
}
export function writeAddInstancesArgs(w: BinaryWriter, v: api.AddInstancesArgs): void {
  if (v.key !== undefined) {
    w.structField(3);
    writeInstanceKey(w, v.key);
  }
  w.i32Field(4, v.count);
  w.endStruct();
}

export function readReplaceCronTemplateArgs(r: BinaryReader): api.ReplaceCronTemplateArgs {
  let config: api.JobConfiguration | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeReplaceCronTemplateArgs(w: BinaryWriter, v: api.ReplaceCronTemplateArgs): void {
  if (v.config !== undefined) {
    w.structField(1);
    writeJobConfiguration(w, v.config);
  }
  w.endStruct();
}

export function readStartJobUpdateArgs(r: BinaryReader): api.StartJobUpdateArgs {
  let request: api.JobUpdateRequest | undefined;
  let message: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        request = readJobUpdateRequest(r);
        break;
      case 0xb0003:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { request, message };
}
export function writeStartJobUpdateArgs(w: BinaryWriter, v: api.StartJobUpdateArgs): void {
  if (v.request !== undefined) {
    w.structField(1);
    writeJobUpdateRequest(w, v.request);
  }
  if (v.message !== undefined) w.stringField(3, v.message);
  w.endStruct();
}

export function readPauseJobUpdateArgs(r: BinaryReader): api.PauseJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      case 0xb0003:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, message };
}
export function writePauseJobUpdateArgs(w: BinaryWriter, v: api.PauseJobUpdateArgs): void {
  if (v.key !== undefined) {
    w.structField(1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.message !== undefined) w.stringField(3, v.message);
  w.endStruct();
}

export function readResumeJobUpdateArgs(r: BinaryReader): api.ResumeJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      case 0xb0003:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, message };
}
export function writeResumeJobUpdateArgs(w: BinaryWriter, v: api.ResumeJobUpdateArgs): void {
  if (v.key !== undefined) {
    w.structField(1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.message !== undefined) w.stringField(3, v.message);
  w.endStruct();
}

export function readAbortJobUpdateArgs(r: BinaryReader): api.AbortJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      case 0xb0003:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, message };
}
export function writeAbortJobUpdateArgs(w: BinaryWriter, v: api.AbortJobUpdateArgs): void {
  if (v.key !== undefined) {
    w.structField(1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.message !== undefined) w.stringField(3, v.message);
  w.endStruct();
}

export function readRollbackJobUpdateArgs(r: BinaryReader): api.RollbackJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      case 0xb0002:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { key, message };
}
export function writeRollbackJobUpdateArgs(w: BinaryWriter, v: api.RollbackJobUpdateArgs): void {
  if (v.key !== undefined) {
    w.structField(1);
    writeJobUpdateKey(w, v.key);
  }
  if (v.message !== undefined) w.stringField(2, v.message);
  w.endStruct();
}

export function readPulseJobUpdateArgs(r: BinaryReader): api.PulseJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writePulseJobUpdateArgs(w: BinaryWriter, v: api.PulseJobUpdateArgs): void {
  if (v.key !== undefined) {
    w.structField(1);
    writeJobUpdateKey(w, v.key);
  }
  w.endStruct();
}

export function readSetQuotaArgs(r: BinaryReader): api.SetQuotaArgs {
  let ownerRole: string | undefined;
  let quota: api.ResourceAggregate | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
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
export function writeSetQuotaArgs(w: BinaryWriter, v: api.SetQuotaArgs): void {
  if (v.ownerRole !== undefined) w.stringField(1, v.ownerRole);
  if (v.quota !== undefined) {
    w.structField(2);
    writeResourceAggregate(w, v.quota);
  }
  w.endStruct();
}

export function readForceTaskStateArgs(r: BinaryReader): api.ForceTaskStateArgs {
  let taskId: string | undefined;
  let status: api.ScheduleStatus | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        taskId = r.string();
        break;
      case 0x80002:
        status = apiEnums.asScheduleStatus(r.i32());
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { taskId, status };
}
export function writeForceTaskStateArgs(w: BinaryWriter, v: api.ForceTaskStateArgs): void {
  if (v.taskId !== undefined) w.stringField(1, v.taskId);
  if (v.status !== undefined) w.i32Field(2, v.status);
  w.endStruct();
}

export function readPerformBackupArgs(r: BinaryReader): api.PerformBackupArgs {
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writePerformBackupArgs(w: BinaryWriter, _v: api.PerformBackupArgs): void {
  w.endStruct();
}

export function readListBackupsArgs(r: BinaryReader): api.ListBackupsArgs {
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeListBackupsArgs(w: BinaryWriter, _v: api.ListBackupsArgs): void {
  w.endStruct();
}

export function readStageRecoveryArgs(r: BinaryReader): api.StageRecoveryArgs {
  let backupId: string | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        backupId = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { backupId };
}
export function writeStageRecoveryArgs(w: BinaryWriter, v: api.StageRecoveryArgs): void {
  if (v.backupId !== undefined) w.stringField(1, v.backupId);
  w.endStruct();
}

export function readQueryRecoveryArgs(r: BinaryReader): api.QueryRecoveryArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeQueryRecoveryArgs(w: BinaryWriter, v: api.QueryRecoveryArgs): void {
  if (v.query !== undefined) {
    w.structField(1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}

export function readDeleteRecoveryTasksArgs(r: BinaryReader): api.DeleteRecoveryTasksArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeDeleteRecoveryTasksArgs(w: BinaryWriter, v: api.DeleteRecoveryTasksArgs): void {
  if (v.query !== undefined) {
    w.structField(1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}

export function readCommitRecoveryArgs(r: BinaryReader): api.CommitRecoveryArgs {
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeCommitRecoveryArgs(w: BinaryWriter, _v: api.CommitRecoveryArgs): void {
  w.endStruct();
}

export function readUnloadRecoveryArgs(r: BinaryReader): api.UnloadRecoveryArgs {
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeUnloadRecoveryArgs(w: BinaryWriter, _v: api.UnloadRecoveryArgs): void {
  w.endStruct();
}

export function readStartMaintenanceArgs(r: BinaryReader): api.StartMaintenanceArgs {
  let hosts: api.Hosts | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeStartMaintenanceArgs(w: BinaryWriter, v: api.StartMaintenanceArgs): void {
  if (v.hosts !== undefined) {
    w.structField(1);
    writeHosts(w, v.hosts);
  }
  w.endStruct();
}

export function readDrainHostsArgs(r: BinaryReader): api.DrainHostsArgs {
  let hosts: api.Hosts | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeDrainHostsArgs(w: BinaryWriter, v: api.DrainHostsArgs): void {
  if (v.hosts !== undefined) {
    w.structField(1);
    writeHosts(w, v.hosts);
  }
  w.endStruct();
}

export function readMaintenanceStatusArgs(r: BinaryReader): api.MaintenanceStatusArgs {
  let hosts: api.Hosts | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeMaintenanceStatusArgs(w: BinaryWriter, v: api.MaintenanceStatusArgs): void {
  if (v.hosts !== undefined) {
    w.structField(1);
    writeHosts(w, v.hosts);
  }
  w.endStruct();
}

export function readEndMaintenanceArgs(r: BinaryReader): api.EndMaintenanceArgs {
  let hosts: api.Hosts | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeEndMaintenanceArgs(w: BinaryWriter, v: api.EndMaintenanceArgs): void {
  if (v.hosts !== undefined) {
    w.structField(1);
    writeHosts(w, v.hosts);
  }
  w.endStruct();
}

export function readSlaDrainHostsArgs(r: BinaryReader): api.SlaDrainHostsArgs {
  let hosts: api.Hosts | undefined;
  let defaultSlaPolicy: api.SlaPolicy | undefined;
  let timeoutSecs: Int64 = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        hosts = readHosts(r);
        break;
      case 0xc0002:
        defaultSlaPolicy = readSlaPolicy(r);
        break;
      case 0xa0003:
        timeoutSecs = r.i64();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { hosts, defaultSlaPolicy, timeoutSecs };
}
export function writeSlaDrainHostsArgs(w: BinaryWriter, v: api.SlaDrainHostsArgs): void {
  if (v.hosts !== undefined) {
    w.structField(1);
    writeHosts(w, v.hosts);
  }
  if (v.defaultSlaPolicy !== undefined) {
    w.structField(2);
    writeSlaPolicy(w, v.defaultSlaPolicy);
  }
  w.i64Field(3, v.timeoutSecs);
  w.endStruct();
}

export function readSnapshotArgs(r: BinaryReader): api.SnapshotArgs {
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeSnapshotArgs(w: BinaryWriter, _v: api.SnapshotArgs): void {
  w.endStruct();
}

export function readTriggerExplicitTaskReconciliationArgs(r: BinaryReader): api.TriggerExplicitTaskReconciliationArgs {
  let settings: api.ExplicitReconciliationSettings | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writeTriggerExplicitTaskReconciliationArgs(w: BinaryWriter, v: api.TriggerExplicitTaskReconciliationArgs): void {
  if (v.settings !== undefined) {
    w.structField(1);
    writeExplicitReconciliationSettings(w, v.settings);
  }
  w.endStruct();
}

export function readTriggerImplicitTaskReconciliationArgs(r: BinaryReader): api.TriggerImplicitTaskReconciliationArgs {
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
  }
  return {};
}
export function writeTriggerImplicitTaskReconciliationArgs(w: BinaryWriter, _v: api.TriggerImplicitTaskReconciliationArgs): void {
  w.endStruct();
}

export function readPruneTasksArgs(r: BinaryReader): api.PruneTasksArgs {
  let query: api.TaskQuery | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
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
export function writePruneTasksArgs(w: BinaryWriter, v: api.PruneTasksArgs): void {
  if (v.query !== undefined) {
    w.structField(1);
    writeTaskQuery(w, v.query);
  }
  w.endStruct();
}
