// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { JsonReader } from '../json/reader.ts';
import type { JsonWriter } from '../json/writer.ts';
import { fragment } from '../json/writer.ts';
import { keptOf, writeAndKeep } from '../kept.ts';
import { encodedRuns } from '../kept-runs.ts';
import { ReadCache } from '../read-cache.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as api from './api.ts';
import * as apiEnums from './api.enums.ts';

const TASK_CONFIG_CONTAINER: api.Container = { mesos: { image: undefined, volumes: undefined }, docker: undefined };
const _1_str = fragment('"1":{"str":');
const _2_str = fragment('"2":{"str":');
const _3_str = fragment('"3":{"str":');
const _1_rec = fragment('"1":{"rec":');
const _2_i32 = fragment('"2":{"i32":');
const _4_i64 = fragment('"4":{"i64":');
const _5_str = fragment('"5":{"str":');
const _3_i32 = fragment('"3":{"i32":');
const _1_i32 = fragment('"1":{"i32":');
const _2_set_str = fragment('"2":{"set":["str",');
const _2_set_rec = fragment('"2":{"set":["rec",');
const _4_str = fragment('"4":{"str":');
const _1_set_str = fragment('"1":{"set":["str",');
const _1_tf = fragment('"1":{"tf":');
const _2_rec = fragment('"2":{"rec":');
const _4_set_rec = fragment('"4":{"set":["rec",');
const _2_tf = fragment('"2":{"tf":');
const _3_tf = fragment('"3":{"tf":');
const _2_lst_rec = fragment('"2":{"lst":["rec",');
const _2_i64 = fragment('"2":{"i64":');
const _1_dbl = fragment('"1":{"dbl":');
const _1_i64 = fragment('"1":{"i64":');
const _3_i64 = fragment('"3":{"i64":');
const _7_tf = fragment('"7":{"tf":');
const _11_i32 = fragment('"11":{"i32":');
const _13_i32 = fragment('"13":{"i32":');
const _17_rec = fragment('"17":{"rec":');
const _18_tf = fragment('"18":{"tf":');
const _20_set_rec = fragment('"20":{"set":["rec",');
const _22_map_str_str = fragment('"22":{"map":["str","str",');
const _23_str = fragment('"23":{"str":');
const _25_rec = fragment('"25":{"rec":');
const _27_set_rec = fragment('"27":{"set":["rec",');
const _28_rec = fragment('"28":{"rec":');
const _29_rec = fragment('"29":{"rec":');
const _30_str = fragment('"30":{"str":');
const _32_set_rec = fragment('"32":{"set":["rec",');
const _33_set_rec = fragment('"33":{"set":["rec",');
const _34_rec = fragment('"34":{"rec":');
const _35_rec = fragment('"35":{"rec":');
const _5_i32 = fragment('"5":{"i32":');
const _6_rec = fragment('"6":{"rec":');
const _7_rec = fragment('"7":{"rec":');
const _8_i32 = fragment('"8":{"i32":');
const _9_rec = fragment('"9":{"rec":');
const _4_i32 = fragment('"4":{"i32":');
const _3_set_rec = fragment('"3":{"set":["rec",');
const _4_rec = fragment('"4":{"rec":');
const _5_map_str_i32 = fragment('"5":{"map":["str","i32",');
const _6_i32 = fragment('"6":{"i32":');
const _4_lst_rec = fragment('"4":{"lst":["rec",');
const _4_set_str = fragment('"4":{"set":["str",');
const _5_set_i32 = fragment('"5":{"set":["i32",');
const _7_set_i32 = fragment('"7":{"set":["i32",');
const _9_str = fragment('"9":{"str":');
const _10_set_str = fragment('"10":{"set":["str",');
const _11_set_rec = fragment('"11":{"set":["rec",');
const _12_i32 = fragment('"12":{"i32":');
const _14_str = fragment('"14":{"str":');
const _1_lst_i32 = fragment('"1":{"lst":["i32",');
const _6_tf = fragment('"6":{"tf":');
const _7_set_rec = fragment('"7":{"set":["rec",');
const _8_tf = fragment('"8":{"tf":');
const _9_i32 = fragment('"9":{"i32":');
const _10_tf = fragment('"10":{"tf":');
const _11_rec = fragment('"11":{"rec":');
const _5_rec = fragment('"5":{"rec":');
const _6_set_rec = fragment('"6":{"set":["rec",');
const _1_set_rec = fragment('"1":{"set":["rec",');
const _3_rec = fragment('"3":{"rec":');
const _3_lst_rec = fragment('"3":{"lst":["rec",');
const _7_i32 = fragment('"7":{"i32":');
const _8_rec = fragment('"8":{"rec":');
const _1_lst_rec = fragment('"1":{"lst":["rec",');
const _2_map_str_str = fragment('"2":{"map":["str","str",');
const _6_lst_rec = fragment('"6":{"lst":["rec",');
const _5_i64 = fragment('"5":{"i64":');
const _6_i64 = fragment('"6":{"i64":');
const _10_rec = fragment('"10":{"rec":');
const _18_rec = fragment('"18":{"rec":');
const _20_rec = fragment('"20":{"rec":');
const _21_rec = fragment('"21":{"rec":');
const _22_rec = fragment('"22":{"rec":');
const _23_rec = fragment('"23":{"rec":');
const _24_rec = fragment('"24":{"rec":');
const _26_rec = fragment('"26":{"rec":');
const _27_rec = fragment('"27":{"rec":');
const _0_rec = fragment('"0":{"rec":');
const _3_set_i32 = fragment('"3":{"set":["i32",');
const _6_str = fragment('"6":{"str":');

export function readJobKey(r: JsonReader): api.JobKey {
  let role: string | undefined;
  let environment: string | undefined;
  let name: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { role, environment, name };
}
export function writeJobKey(w: JsonWriter, v: api.JobKey): void {
  w.beginStruct();
  if (v.role !== undefined) w.stringField(_1_str, v.role);
  if (v.environment !== undefined) w.stringField(_2_str, v.environment);
  if (v.name !== undefined) w.stringField(_3_str, v.name);
  w.endStruct();
}

export function readInstanceKey(r: JsonReader): api.InstanceKey {
  let jobKey: api.JobKey | undefined;
  let instanceId = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { jobKey, instanceId };
}
export function writeInstanceKey(w: JsonWriter, v: api.InstanceKey): void {
  w.beginStruct();
  if (v.jobKey !== undefined) {
    w.fragment(_1_rec);
    writeJobKey(w, v.jobKey);
    w.endField();
  }
  w.i32Field(_2_i32, v.instanceId);
  w.endStruct();
}

export function readIdentity(r: JsonReader): api.Identity {
  let user: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0002:
        user = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { user };
}
export function writeIdentity(w: JsonWriter, v: api.Identity): void {
  w.beginStruct();
  if (v.user !== undefined) w.stringField(_2_str, v.user);
  w.endStruct();
}

export function readLock(r: JsonReader): api.Lock {
  let key: api.LockKey | undefined;
  let token: string | undefined;
  let user: string | undefined;
  let timestampMs: Int64 = 0;
  let message: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, token, user, timestampMs, message };
}
export function writeLock(w: JsonWriter, v: api.Lock): void {
  w.beginStruct();
  if (v.key !== undefined) {
    w.fragment(_1_rec);
    writeLockKey(w, v.key);
    w.endField();
  }
  if (v.token !== undefined) w.stringField(_2_str, v.token);
  if (v.user !== undefined) w.stringField(_3_str, v.user);
  w.i64Field(_4_i64, v.timestampMs);
  if (v.message !== undefined) w.stringField(_5_str, v.message);
  w.endStruct();
}

export function readPackage(r: JsonReader): api.Package {
  let role: string | undefined;
  let name: string | undefined;
  let version = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { role, name, version };
}
export function writePackage(w: JsonWriter, v: api.Package): void {
  w.beginStruct();
  if (v.role !== undefined) w.stringField(_1_str, v.role);
  if (v.name !== undefined) w.stringField(_2_str, v.name);
  w.i32Field(_3_i32, v.version);
  w.endStruct();
}

export function readMetadata(r: JsonReader): api.Metadata {
  let key: string | undefined;
  let value: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, value };
}
export function writeMetadata(w: JsonWriter, v: api.Metadata): void {
  w.beginStruct();
  if (v.key !== undefined) w.stringField(_1_str, v.key);
  if (v.value !== undefined) w.stringField(_2_str, v.value);
  w.endStruct();
}

export function readRange(r: JsonReader): api.Range {
  let first = 0;
  let last = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { first, last };
}
export function writeRange(w: JsonWriter, v: api.Range): void {
  w.beginStruct();
  w.i32Field(_1_i32, v.first);
  w.i32Field(_2_i32, v.last);
  w.endStruct();
}

export function readAttribute(r: JsonReader): api.Attribute {
  let name: string | undefined;
  let values: readonly string[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        name = r.string();
        break;
      case 0xe0002: {
        const n = r.beginList();
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = r.string();
        }
        r.endList();
        values = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { name, values };
}
export function writeAttribute(w: JsonWriter, v: api.Attribute): void {
  w.beginStruct();
  if (v.name !== undefined) w.stringField(_1_str, v.name);
  if (v.values !== undefined) {
    w.beginList(_2_set_str, v.values.length);
    for (const e of v.values) {
      w.betweenElements();
      w.string(e);
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readHostAttributes(r: JsonReader): api.HostAttributes {
  let host: string | undefined;
  let attributes: readonly api.Attribute[] | undefined;
  let mode: api.MaintenanceMode | undefined;
  let slaveId: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        host = r.string();
        break;
      case 0xe0002: {
        const n = r.beginList();
        const list = new Array<api.Attribute>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readAttribute(r);
        }
        r.endList();
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
    r.endField();
  }
  r.endStruct();
  return { host, attributes, mode, slaveId };
}
export function writeHostAttributes(w: JsonWriter, v: api.HostAttributes): void {
  w.beginStruct();
  if (v.host !== undefined) w.stringField(_1_str, v.host);
  if (v.attributes !== undefined) {
    w.beginList(_2_set_rec, v.attributes.length);
    if (!w.putOffList(v.attributes, writeAttribute)) {
      for (const e of v.attributes) {
        w.betweenElements();
        writeAttribute(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.mode !== undefined) w.i32Field(_3_i32, v.mode);
  if (v.slaveId !== undefined) w.stringField(_4_str, v.slaveId);
  w.endStruct();
}

export function readHostStatus(r: JsonReader): api.HostStatus {
  let host: string | undefined;
  let mode: api.MaintenanceMode | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { host, mode };
}
export function writeHostStatus(w: JsonWriter, v: api.HostStatus): void {
  w.beginStruct();
  if (v.host !== undefined) w.stringField(_1_str, v.host);
  if (v.mode !== undefined) w.i32Field(_2_i32, v.mode);
  w.endStruct();
}

export function readHosts(r: JsonReader): api.Hosts {
  let hostNames: readonly string[] | undefined;
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
        hostNames = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { hostNames };
}
export function writeHosts(w: JsonWriter, v: api.Hosts): void {
  w.beginStruct();
  if (v.hostNames !== undefined) {
    w.beginList(_1_set_str, v.hostNames.length);
    for (const e of v.hostNames) {
      w.betweenElements();
      w.string(e);
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readValueConstraint(r: JsonReader): api.ValueConstraint {
  let negated = false;
  let values: readonly string[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0x20001:
        negated = r.bool();
        break;
      case 0xe0002: {
        const n = r.beginList();
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = r.string();
        }
        r.endList();
        values = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { negated, values };
}
export function writeValueConstraint(w: JsonWriter, v: api.ValueConstraint): void {
  w.beginStruct();
  w.boolField(_1_tf, v.negated);
  if (v.values !== undefined) {
    w.beginList(_2_set_str, v.values.length);
    for (const e of v.values) {
      w.betweenElements();
      w.string(e);
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readLimitConstraint(r: JsonReader): api.LimitConstraint {
  let limit = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0x80001:
        limit = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { limit };
}
export function writeLimitConstraint(w: JsonWriter, v: api.LimitConstraint): void {
  w.beginStruct();
  w.i32Field(_1_i32, v.limit);
  w.endStruct();
}

export function readConstraint(r: JsonReader): api.Constraint {
  let name: string | undefined;
  let constraint: api.TaskConstraint | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { name, constraint };
}
export function writeConstraint(w: JsonWriter, v: api.Constraint): void {
  w.beginStruct();
  if (v.name !== undefined) w.stringField(_1_str, v.name);
  if (v.constraint !== undefined) {
    w.fragment(_2_rec);
    writeTaskConstraint(w, v.constraint);
    w.endField();
  }
  w.endStruct();
}

export function readResourceAggregate(r: JsonReader): api.ResourceAggregate {
  let resources: readonly api.Resource[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0004: {
        const n = r.beginList();
        const list = new Array<api.Resource>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readResource(r);
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
  return { resources };
}
export function writeResourceAggregate(w: JsonWriter, v: api.ResourceAggregate): void {
  w.beginStruct();
  if (v.resources !== undefined) {
    w.beginList(_4_set_rec, v.resources.length);
    if (!w.putOffList(v.resources, writeResource)) {
      for (const e of v.resources) {
        w.betweenElements();
        writeResource(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readMesosFetcherURI(r: JsonReader): api.MesosFetcherURI {
  let value: string | undefined;
  let extract: boolean | undefined;
  let cache: boolean | undefined;
  let outputFile: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { value, extract, cache, outputFile };
}
export function writeMesosFetcherURI(w: JsonWriter, v: api.MesosFetcherURI): void {
  w.beginStruct();
  if (v.value !== undefined) w.stringField(_1_str, v.value);
  if (v.extract !== undefined) w.boolField(_2_tf, v.extract);
  if (v.cache !== undefined) w.boolField(_3_tf, v.cache);
  if (v.outputFile !== undefined) w.stringField(_4_str, v.outputFile);
  w.endStruct();
}

export function readExecutorConfig(r: JsonReader): api.ExecutorConfig {
  let name: string | undefined;
  let data: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { name, data };
}
export function writeExecutorConfig(w: JsonWriter, v: api.ExecutorConfig): void {
  w.beginStruct();
  if (v.name !== undefined) w.stringField(_1_str, v.name);
  if (v.data !== undefined) w.stringField(_2_str, v.data);
  w.endStruct();
}

export function readVolume(r: JsonReader): api.Volume {
  let containerPath: string | undefined;
  let hostPath: string | undefined;
  let mode: api.Mode | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { containerPath, hostPath, mode };
}
export function writeVolume(w: JsonWriter, v: api.Volume): void {
  w.beginStruct();
  if (v.containerPath !== undefined) w.stringField(_1_str, v.containerPath);
  if (v.hostPath !== undefined) w.stringField(_2_str, v.hostPath);
  if (v.mode !== undefined) w.i32Field(_3_i32, v.mode);
  w.endStruct();
}

export function readDockerImage(r: JsonReader): api.DockerImage {
  let name: string | undefined;
  let tag: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { name, tag };
}
export function writeDockerImage(w: JsonWriter, v: api.DockerImage): void {
  w.beginStruct();
  if (v.name !== undefined) w.stringField(_1_str, v.name);
  if (v.tag !== undefined) w.stringField(_2_str, v.tag);
  w.endStruct();
}

export function readAppcImage(r: JsonReader): api.AppcImage {
  let name: string | undefined;
  let imageId: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { name, imageId };
}
export function writeAppcImage(w: JsonWriter, v: api.AppcImage): void {
  w.beginStruct();
  if (v.name !== undefined) w.stringField(_1_str, v.name);
  if (v.imageId !== undefined) w.stringField(_2_str, v.imageId);
  w.endStruct();
}

export function readMesosContainer(r: JsonReader): api.MesosContainer {
  let image: api.Image | undefined;
  let volumes: readonly api.Volume[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        image = readImage(r);
        break;
      case 0xf0002: {
        const n = r.beginList();
        const list = new Array<api.Volume>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readVolume(r);
        }
        r.endList();
        volumes = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { image, volumes };
}
export function writeMesosContainer(w: JsonWriter, v: api.MesosContainer): void {
  w.beginStruct();
  if (v.image !== undefined) {
    w.fragment(_1_rec);
    writeImage(w, v.image);
    w.endField();
  }
  if (v.volumes !== undefined) {
    w.beginList(_2_lst_rec, v.volumes.length);
    if (!w.putOffList(v.volumes, writeVolume)) {
      for (const e of v.volumes) {
        w.betweenElements();
        writeVolume(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readDockerParameter(r: JsonReader): api.DockerParameter {
  let name: string | undefined;
  let value: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { name, value };
}
export function writeDockerParameter(w: JsonWriter, v: api.DockerParameter): void {
  w.beginStruct();
  if (v.name !== undefined) w.stringField(_1_str, v.name);
  if (v.value !== undefined) w.stringField(_2_str, v.value);
  w.endStruct();
}

export function readDockerContainer(r: JsonReader): api.DockerContainer {
  let image: string | undefined;
  let parameters: readonly api.DockerParameter[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        image = r.string();
        break;
      case 0xf0002: {
        const n = r.beginList();
        const list = new Array<api.DockerParameter>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readDockerParameter(r);
        }
        r.endList();
        parameters = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { image, parameters };
}
export function writeDockerContainer(w: JsonWriter, v: api.DockerContainer): void {
  w.beginStruct();
  if (v.image !== undefined) w.stringField(_1_str, v.image);
  if (v.parameters !== undefined) {
    w.beginList(_2_lst_rec, v.parameters.length);
    if (!w.putOffList(v.parameters, writeDockerParameter)) {
      for (const e of v.parameters) {
        w.betweenElements();
        writeDockerParameter(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readPartitionPolicy(r: JsonReader): api.PartitionPolicy {
  let reschedule = false;
  let delaySecs: Int64 | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { reschedule, delaySecs };
}
export function writePartitionPolicy(w: JsonWriter, v: api.PartitionPolicy): void {
  w.beginStruct();
  w.boolField(_1_tf, v.reschedule);
  if (v.delaySecs !== undefined) w.i64Field(_2_i64, v.delaySecs);
  w.endStruct();
}

export function readPercentageSlaPolicy(r: JsonReader): api.PercentageSlaPolicy {
  let percentage = 0;
  let durationSecs: Int64 = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { percentage, durationSecs };
}
export function writePercentageSlaPolicy(w: JsonWriter, v: api.PercentageSlaPolicy): void {
  w.beginStruct();
  w.doubleField(_1_dbl, v.percentage);
  w.i64Field(_2_i64, v.durationSecs);
  w.endStruct();
}

export function readCountSlaPolicy(r: JsonReader): api.CountSlaPolicy {
  let count: Int64 = 0;
  let durationSecs: Int64 = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { count, durationSecs };
}
export function writeCountSlaPolicy(w: JsonWriter, v: api.CountSlaPolicy): void {
  w.beginStruct();
  w.i64Field(_1_i64, v.count);
  w.i64Field(_2_i64, v.durationSecs);
  w.endStruct();
}

export function readCoordinatorSlaPolicy(r: JsonReader): api.CoordinatorSlaPolicy {
  let coordinatorUrl: string | undefined;
  let statusKey: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { coordinatorUrl, statusKey };
}
export function writeCoordinatorSlaPolicy(w: JsonWriter, v: api.CoordinatorSlaPolicy): void {
  w.beginStruct();
  if (v.coordinatorUrl !== undefined) w.stringField(_1_str, v.coordinatorUrl);
  if (v.statusKey !== undefined) w.stringField(_2_str, v.statusKey);
  w.endStruct();
}

export function readHostMaintenanceRequest(r: JsonReader): api.HostMaintenanceRequest {
  let host: string | undefined;
  let defaultSlaPolicy: api.SlaPolicy | undefined;
  let timeoutSecs: Int64 = 0;
  let createdTimestampMs: Int64 = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { host, defaultSlaPolicy, timeoutSecs, createdTimestampMs };
}
export function writeHostMaintenanceRequest(w: JsonWriter, v: api.HostMaintenanceRequest): void {
  w.beginStruct();
  if (v.host !== undefined) w.stringField(_1_str, v.host);
  if (v.defaultSlaPolicy !== undefined) {
    w.fragment(_2_rec);
    writeSlaPolicy(w, v.defaultSlaPolicy);
    w.endField();
  }
  w.i64Field(_3_i64, v.timeoutSecs);
  w.i64Field(_4_i64, v.createdTimestampMs);
  w.endStruct();
}

const knownTaskConfigs = new ReadCache<api.TaskConfig>();
export function readTaskConfig(r: JsonReader): api.TaskConfig {
  return knownTaskConfigs.read(r, readTaskConfigAnew);
}
function readTaskConfigAnew(r: JsonReader): api.TaskConfig {
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
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
        const n = r.beginList();
        const list = new Array<api.Constraint>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readConstraint(r);
        }
        r.endList();
        constraints = list;
        break;
      }
      case 0xd0016: {
        const n = r.beginMap();
        const map = new Map<string, string>();
        for (let i = 0; i < n; i++) {
          const key = r.key(i);
          map.set(key, r.string());
        }
        r.endMap();
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
        const n = r.beginList();
        const list = new Array<api.Metadata>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readMetadata(r);
        }
        r.endList();
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
        const n = r.beginList();
        const list = new Array<api.Resource>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readResource(r);
        }
        r.endList();
        resources = list;
        break;
      }
      case 0xe0021: {
        const n = r.beginList();
        const list = new Array<api.MesosFetcherURI>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readMesosFetcherURI(r);
        }
        r.endList();
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
    r.endField();
  }
  r.endStruct();
  return { job, owner, isService, priority, maxTaskFailures, production, tier, resources, constraints, mesosFetcherUris, taskLinks, contactEmail, executorConfig, metadata, partitionPolicy, slaPolicy, container };
}
export function writeTaskConfig(w: JsonWriter, v: api.TaskConfig): void {
  const kept = keptOf(v);
  if (kept === undefined) writeTaskConfigAnew(w, v);
  else if (kept.json !== undefined) w.raw(kept.json);
  else kept.json = writeAndKeep(w, v, writeTaskConfigAnew);
}
function writeTaskConfigAnew(w: JsonWriter, v: api.TaskConfig): void {
  w.beginStruct();
  w.boolField(_7_tf, v.isService);
  w.i32Field(_11_i32, v.priority);
  w.i32Field(_13_i32, v.maxTaskFailures);
  if (v.owner !== undefined) {
    w.fragment(_17_rec);
    writeIdentity(w, v.owner);
    w.endField();
  }
  if (v.production !== undefined) w.boolField(_18_tf, v.production);
  if (v.constraints !== undefined) {
    w.beginList(_20_set_rec, v.constraints.length);
    if (!w.putOffList(v.constraints, writeConstraint)) {
      for (const e of v.constraints) {
        w.betweenElements();
        writeConstraint(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.taskLinks !== undefined) {
    w.beginMap(_22_map_str_str, v.taskLinks.size);
    for (const [key, e] of v.taskLinks) {
      w.key(key);
      w.string(e);
      w.endEntry();
    }
    w.endMap();
    w.endField();
  }
  if (v.contactEmail !== undefined) w.stringField(_23_str, v.contactEmail);
  if (v.executorConfig !== undefined) {
    w.fragment(_25_rec);
    writeExecutorConfig(w, v.executorConfig);
    w.endField();
  }
  if (v.metadata !== undefined) {
    w.beginList(_27_set_rec, v.metadata.length);
    if (!w.putOffList(v.metadata, writeMetadata)) {
      for (const e of v.metadata) {
        w.betweenElements();
        writeMetadata(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.job !== undefined) {
    w.fragment(_28_rec);
    writeJobKey(w, v.job);
    w.endField();
  }
  if (v.container !== undefined) {
    w.fragment(_29_rec);
    writeContainer(w, v.container);
    w.endField();
  }
  if (v.tier !== undefined) w.stringField(_30_str, v.tier);
  if (v.resources !== undefined) {
    w.beginList(_32_set_rec, v.resources.length);
    if (!w.putOffList(v.resources, writeResource)) {
      for (const e of v.resources) {
        w.betweenElements();
        writeResource(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.mesosFetcherUris !== undefined) {
    w.beginList(_33_set_rec, v.mesosFetcherUris.length);
    if (!w.putOffList(v.mesosFetcherUris, writeMesosFetcherURI)) {
      for (const e of v.mesosFetcherUris) {
        w.betweenElements();
        writeMesosFetcherURI(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.partitionPolicy !== undefined) {
    w.fragment(_34_rec);
    writePartitionPolicy(w, v.partitionPolicy);
    w.endField();
  }
  if (v.slaPolicy !== undefined) {
    w.fragment(_35_rec);
    writeSlaPolicy(w, v.slaPolicy);
    w.endField();
  }
  w.endStruct();
}

export function readJobConfiguration(r: JsonReader): api.JobConfiguration {
  let cronSchedule: string | undefined;
  let cronCollisionPolicy: api.CronCollisionPolicy | undefined;
  let taskConfig: api.TaskConfig | undefined;
  let owner: api.Identity | undefined;
  let instanceCount = 0;
  let key: api.JobKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, owner, cronSchedule, cronCollisionPolicy, taskConfig, instanceCount };
}
export function writeJobConfiguration(w: JsonWriter, v: api.JobConfiguration): void {
  w.beginStruct();
  if (v.cronSchedule !== undefined) w.stringField(_4_str, v.cronSchedule);
  if (v.cronCollisionPolicy !== undefined) w.i32Field(_5_i32, v.cronCollisionPolicy);
  if (v.taskConfig !== undefined) {
    w.fragment(_6_rec);
    writeTaskConfig(w, v.taskConfig);
    w.endField();
  }
  if (v.owner !== undefined) {
    w.fragment(_7_rec);
    writeIdentity(w, v.owner);
    w.endField();
  }
  w.i32Field(_8_i32, v.instanceCount);
  if (v.key !== undefined) {
    w.fragment(_9_rec);
    writeJobKey(w, v.key);
    w.endField();
  }
  w.endStruct();
}

export function readJobStats(r: JsonReader): api.JobStats {
  let activeTaskCount = 0;
  let finishedTaskCount = 0;
  let failedTaskCount = 0;
  let pendingTaskCount = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { activeTaskCount, finishedTaskCount, failedTaskCount, pendingTaskCount };
}
export function writeJobStats(w: JsonWriter, v: api.JobStats): void {
  w.beginStruct();
  w.i32Field(_1_i32, v.activeTaskCount);
  w.i32Field(_2_i32, v.finishedTaskCount);
  w.i32Field(_3_i32, v.failedTaskCount);
  w.i32Field(_4_i32, v.pendingTaskCount);
  w.endStruct();
}

export function readJobSummary(r: JsonReader): api.JobSummary {
  let job: api.JobConfiguration | undefined;
  let stats: api.JobStats | undefined;
  let nextCronRunMs: Int64 | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { job, stats, nextCronRunMs };
}
export function writeJobSummary(w: JsonWriter, v: api.JobSummary): void {
  w.beginStruct();
  if (v.job !== undefined) {
    w.fragment(_1_rec);
    writeJobConfiguration(w, v.job);
    w.endField();
  }
  if (v.stats !== undefined) {
    w.fragment(_2_rec);
    writeJobStats(w, v.stats);
    w.endField();
  }
  if (v.nextCronRunMs !== undefined) w.i64Field(_3_i64, v.nextCronRunMs);
  w.endStruct();
}

export function readConfigGroup(r: JsonReader): api.ConfigGroup {
  let config: api.TaskConfig | undefined;
  let instances: readonly api.Range[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        config = readTaskConfig(r);
        break;
      case 0xe0003: {
        const n = r.beginList();
        const list = new Array<api.Range>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readRange(r);
        }
        r.endList();
        instances = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { config, instances };
}
export function writeConfigGroup(w: JsonWriter, v: api.ConfigGroup): void {
  w.beginStruct();
  if (v.config !== undefined) {
    w.fragment(_1_rec);
    writeTaskConfig(w, v.config);
    w.endField();
  }
  if (v.instances !== undefined) {
    w.beginList(_3_set_rec, v.instances.length);
    if (!w.putOffList(v.instances, writeRange)) {
      for (const e of v.instances) {
        w.betweenElements();
        writeRange(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readConfigSummary(r: JsonReader): api.ConfigSummary {
  let key: api.JobKey | undefined;
  let groups: readonly api.ConfigGroup[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        key = readJobKey(r);
        break;
      case 0xe0002: {
        const n = r.beginList();
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readConfigGroup(r);
        }
        r.endList();
        groups = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { key, groups };
}
export function writeConfigSummary(w: JsonWriter, v: api.ConfigSummary): void {
  w.beginStruct();
  if (v.key !== undefined) {
    w.fragment(_1_rec);
    writeJobKey(w, v.key);
    w.endField();
  }
  if (v.groups !== undefined) {
    w.beginList(_2_set_rec, v.groups.length);
    if (!w.putOffList(v.groups, writeConfigGroup)) {
      for (const e of v.groups) {
        w.betweenElements();
        writeConfigGroup(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readRoleSummary(r: JsonReader): api.RoleSummary {
  let role: string | undefined;
  let jobCount = 0;
  let cronJobCount = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { role, jobCount, cronJobCount };
}
export function writeRoleSummary(w: JsonWriter, v: api.RoleSummary): void {
  w.beginStruct();
  if (v.role !== undefined) w.stringField(_1_str, v.role);
  w.i32Field(_2_i32, v.jobCount);
  w.i32Field(_3_i32, v.cronJobCount);
  w.endStruct();
}

export function readTaskEvent(r: JsonReader): api.TaskEvent {
  let timestamp: Int64 = 0;
  let status: api.ScheduleStatus | undefined;
  let message: string | undefined;
  let scheduler: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { timestamp, status, message, scheduler };
}
export function writeTaskEvent(w: JsonWriter, v: api.TaskEvent): void {
  w.beginStruct();
  w.i64Field(_1_i64, v.timestamp);
  if (v.status !== undefined) w.i32Field(_2_i32, v.status);
  if (v.message !== undefined) w.stringField(_3_str, v.message);
  if (v.scheduler !== undefined) w.stringField(_4_str, v.scheduler);
  w.endStruct();
}

export function readAssignedTask(r: JsonReader): api.AssignedTask {
  let taskId: string | undefined;
  let slaveId: string | undefined;
  let slaveHost: string | undefined;
  let task: api.TaskConfig | undefined;
  let assignedPorts: ReadonlyMap<string, number> | undefined;
  let instanceId = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
        const n = r.beginMap();
        const map = new Map<string, number>();
        for (let i = 0; i < n; i++) {
          const key = r.key(i);
          map.set(key, r.i32());
        }
        r.endMap();
        assignedPorts = map;
        break;
      }
      case 0x80006:
        instanceId = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { taskId, slaveId, slaveHost, task, assignedPorts, instanceId };
}
export function writeAssignedTask(w: JsonWriter, v: api.AssignedTask): void {
  w.beginStruct();
  if (v.taskId !== undefined) w.stringField(_1_str, v.taskId);
  if (v.slaveId !== undefined) w.stringField(_2_str, v.slaveId);
  if (v.slaveHost !== undefined) w.stringField(_3_str, v.slaveHost);
  if (v.task !== undefined) {
    w.fragment(_4_rec);
    writeTaskConfig(w, v.task);
    w.endField();
  }
  if (v.assignedPorts !== undefined) {
    w.beginMap(_5_map_str_i32, v.assignedPorts.size);
    for (const [key, e] of v.assignedPorts) {
      w.key(key);
      w.i32(e);
      w.endEntry();
    }
    w.endMap();
    w.endField();
  }
  w.i32Field(_6_i32, v.instanceId);
  w.endStruct();
}

export function readScheduledTask(r: JsonReader): api.ScheduledTask {
  let assignedTask: api.AssignedTask | undefined;
  let status: api.ScheduleStatus | undefined;
  let failureCount = 0;
  let taskEvents: readonly api.TaskEvent[] | undefined;
  let ancestorId: string | undefined;
  let timesPartitioned = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
        const n = r.beginList();
        const list = new Array<api.TaskEvent>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readTaskEvent(r);
        }
        r.endList();
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
    r.endField();
  }
  r.endStruct();
  return { assignedTask, status, failureCount, timesPartitioned, taskEvents, ancestorId };
}
const scheduledTaskRuns = encodedRuns<api.ScheduledTask>();
export function writeScheduledTask(w: JsonWriter, v: api.ScheduledTask): void {
  w.beginStruct();
  if (v.assignedTask !== undefined) {
    w.fragment(_1_rec);
    writeAssignedTask(w, v.assignedTask);
    w.endField();
  }
  if (v.status !== undefined) w.i32Field(_2_i32, v.status);
  w.i32Field(_3_i32, v.failureCount);
  if (v.taskEvents !== undefined) {
    w.beginList(_4_lst_rec, v.taskEvents.length);
    if (!w.putOffList(v.taskEvents, writeTaskEvent)) {
      for (const e of v.taskEvents) {
        w.betweenElements();
        writeTaskEvent(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.ancestorId !== undefined) w.stringField(_5_str, v.ancestorId);
  w.i32Field(_6_i32, v.timesPartitioned);
  w.endStruct();
}

export function readTaskQuery(r: JsonReader): api.TaskQuery {
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
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0002:
        jobName = r.string();
        break;
      case 0xe0004: {
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
      case 0xe0005: {
        const n = r.beginList();
        const list: api.ScheduleStatus[] = [];
        for (let i = 0; i < n; i++) {
          r.nextElement();
          const known = apiEnums.asScheduleStatus(r.i32());
          if (known === undefined) r.dropped++;
          else list.push(known);
        }
        r.endList();
        statuses = list;
        break;
      }
      case 0xe0007: {
        const n = r.beginList();
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = r.i32();
        }
        r.endList();
        instanceIds = list;
        break;
      }
      case 0xb0009:
        environment = r.string();
        break;
      case 0xe000a: {
        const n = r.beginList();
        const list = new Array<string>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = r.string();
        }
        r.endList();
        slaveHosts = list;
        break;
      }
      case 0xe000b: {
        const n = r.beginList();
        const list = new Array<api.JobKey>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readJobKey(r);
        }
        r.endList();
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
    r.endField();
  }
  r.endStruct();
  return { role, environment, jobName, taskIds, statuses, instanceIds, slaveHosts, jobKeys, offset, limit };
}
export function writeTaskQuery(w: JsonWriter, v: api.TaskQuery): void {
  w.beginStruct();
  if (v.jobName !== undefined) w.stringField(_2_str, v.jobName);
  if (v.taskIds !== undefined) {
    w.beginList(_4_set_str, v.taskIds.length);
    for (const e of v.taskIds) {
      w.betweenElements();
      w.string(e);
    }
    w.endList();
    w.endField();
  }
  if (v.statuses !== undefined) {
    w.beginList(_5_set_i32, v.statuses.length);
    for (const e of v.statuses) {
      w.betweenElements();
      w.i32(e);
    }
    w.endList();
    w.endField();
  }
  if (v.instanceIds !== undefined) {
    w.beginList(_7_set_i32, v.instanceIds.length);
    for (const e of v.instanceIds) {
      w.betweenElements();
      w.i32(e);
    }
    w.endList();
    w.endField();
  }
  if (v.environment !== undefined) w.stringField(_9_str, v.environment);
  if (v.slaveHosts !== undefined) {
    w.beginList(_10_set_str, v.slaveHosts.length);
    for (const e of v.slaveHosts) {
      w.betweenElements();
      w.string(e);
    }
    w.endList();
    w.endField();
  }
  if (v.jobKeys !== undefined) {
    w.beginList(_11_set_rec, v.jobKeys.length);
    if (!w.putOffList(v.jobKeys, writeJobKey)) {
      for (const e of v.jobKeys) {
        w.betweenElements();
        writeJobKey(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.offset !== undefined) w.i32Field(_12_i32, v.offset);
  if (v.limit !== undefined) w.i32Field(_13_i32, v.limit);
  if (v.role !== undefined) w.stringField(_14_str, v.role);
  w.endStruct();
}

export function readPendingReason(r: JsonReader): api.PendingReason {
  let taskId: string | undefined;
  let reason: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { taskId, reason };
}
export function writePendingReason(w: JsonWriter, v: api.PendingReason): void {
  w.beginStruct();
  if (v.taskId !== undefined) w.stringField(_1_str, v.taskId);
  if (v.reason !== undefined) w.stringField(_2_str, v.reason);
  w.endStruct();
}

export function readJobUpdateKey(r: JsonReader): api.JobUpdateKey {
  let job: api.JobKey | undefined;
  let id: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { job, id };
}
export function writeJobUpdateKey(w: JsonWriter, v: api.JobUpdateKey): void {
  w.beginStruct();
  if (v.job !== undefined) {
    w.fragment(_1_rec);
    writeJobKey(w, v.job);
    w.endField();
  }
  if (v.id !== undefined) w.stringField(_2_str, v.id);
  w.endStruct();
}

export function readQueueJobUpdateStrategy(r: JsonReader): api.QueueJobUpdateStrategy {
  let groupSize = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0x80001:
        groupSize = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { groupSize };
}
export function writeQueueJobUpdateStrategy(w: JsonWriter, v: api.QueueJobUpdateStrategy): void {
  w.beginStruct();
  w.i32Field(_1_i32, v.groupSize);
  w.endStruct();
}

export function readBatchJobUpdateStrategy(r: JsonReader): api.BatchJobUpdateStrategy {
  let groupSize = 0;
  let autopauseAfterBatch = false;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { groupSize, autopauseAfterBatch };
}
export function writeBatchJobUpdateStrategy(w: JsonWriter, v: api.BatchJobUpdateStrategy): void {
  w.beginStruct();
  w.i32Field(_1_i32, v.groupSize);
  w.boolField(_2_tf, v.autopauseAfterBatch);
  w.endStruct();
}

export function readVariableBatchJobUpdateStrategy(r: JsonReader): api.VariableBatchJobUpdateStrategy {
  let groupSizes: readonly number[] | undefined;
  let autopauseAfterBatch = false;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xf0001: {
        const n = r.beginList();
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = r.i32();
        }
        r.endList();
        groupSizes = list;
        break;
      }
      case 0x20002:
        autopauseAfterBatch = r.bool();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { groupSizes, autopauseAfterBatch };
}
export function writeVariableBatchJobUpdateStrategy(w: JsonWriter, v: api.VariableBatchJobUpdateStrategy): void {
  w.beginStruct();
  if (v.groupSizes !== undefined) {
    w.beginList(_1_lst_i32, v.groupSizes.length);
    for (const e of v.groupSizes) {
      w.betweenElements();
      w.i32(e);
    }
    w.endList();
    w.endField();
  }
  w.boolField(_2_tf, v.autopauseAfterBatch);
  w.endStruct();
}

export function readJobUpdateSettings(r: JsonReader): api.JobUpdateSettings {
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
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
        const n = r.beginList();
        const list = new Array<api.Range>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readRange(r);
        }
        r.endList();
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
    r.endField();
  }
  r.endStruct();
  return { updateGroupSize, maxPerInstanceFailures, maxFailedInstances, minWaitInInstanceRunningMs, rollbackOnFailure, updateOnlyTheseInstances, waitForBatchCompletion, blockIfNoPulsesAfterMs, slaAware, updateStrategy };
}
export function writeJobUpdateSettings(w: JsonWriter, v: api.JobUpdateSettings): void {
  w.beginStruct();
  w.i32Field(_1_i32, v.updateGroupSize);
  w.i32Field(_2_i32, v.maxPerInstanceFailures);
  w.i32Field(_3_i32, v.maxFailedInstances);
  w.i32Field(_5_i32, v.minWaitInInstanceRunningMs);
  w.boolField(_6_tf, v.rollbackOnFailure);
  if (v.updateOnlyTheseInstances !== undefined) {
    w.beginList(_7_set_rec, v.updateOnlyTheseInstances.length);
    if (!w.putOffList(v.updateOnlyTheseInstances, writeRange)) {
      for (const e of v.updateOnlyTheseInstances) {
        w.betweenElements();
        writeRange(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.boolField(_8_tf, v.waitForBatchCompletion);
  if (v.blockIfNoPulsesAfterMs !== undefined) w.i32Field(_9_i32, v.blockIfNoPulsesAfterMs);
  if (v.slaAware !== undefined) w.boolField(_10_tf, v.slaAware);
  if (v.updateStrategy !== undefined) {
    w.fragment(_11_rec);
    writeJobUpdateStrategy(w, v.updateStrategy);
    w.endField();
  }
  w.endStruct();
}

export function readJobUpdateEvent(r: JsonReader): api.JobUpdateEvent {
  let status: api.JobUpdateStatus | undefined;
  let timestampMs: Int64 = 0;
  let user: string | undefined;
  let message: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { status, timestampMs, user, message };
}
export function writeJobUpdateEvent(w: JsonWriter, v: api.JobUpdateEvent): void {
  w.beginStruct();
  if (v.status !== undefined) w.i32Field(_1_i32, v.status);
  w.i64Field(_2_i64, v.timestampMs);
  if (v.user !== undefined) w.stringField(_3_str, v.user);
  if (v.message !== undefined) w.stringField(_4_str, v.message);
  w.endStruct();
}

export function readJobInstanceUpdateEvent(r: JsonReader): api.JobInstanceUpdateEvent {
  let instanceId = 0;
  let timestampMs: Int64 = 0;
  let action: api.JobUpdateAction | undefined;
  let message: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { instanceId, timestampMs, action, message };
}
export function writeJobInstanceUpdateEvent(w: JsonWriter, v: api.JobInstanceUpdateEvent): void {
  w.beginStruct();
  w.i32Field(_1_i32, v.instanceId);
  w.i64Field(_2_i64, v.timestampMs);
  if (v.action !== undefined) w.i32Field(_3_i32, v.action);
  if (v.message !== undefined) w.stringField(_4_str, v.message);
  w.endStruct();
}

export function readInstanceTaskConfig(r: JsonReader): api.InstanceTaskConfig {
  let task: api.TaskConfig | undefined;
  let instances: readonly api.Range[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        task = readTaskConfig(r);
        break;
      case 0xe0002: {
        const n = r.beginList();
        const list = new Array<api.Range>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readRange(r);
        }
        r.endList();
        instances = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { task, instances };
}
export function writeInstanceTaskConfig(w: JsonWriter, v: api.InstanceTaskConfig): void {
  w.beginStruct();
  if (v.task !== undefined) {
    w.fragment(_1_rec);
    writeTaskConfig(w, v.task);
    w.endField();
  }
  if (v.instances !== undefined) {
    w.beginList(_2_set_rec, v.instances.length);
    if (!w.putOffList(v.instances, writeRange)) {
      for (const e of v.instances) {
        w.betweenElements();
        writeRange(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readJobUpdateState(r: JsonReader): api.JobUpdateState {
  let status: api.JobUpdateStatus | undefined;
  let createdTimestampMs: Int64 = 0;
  let lastModifiedTimestampMs: Int64 = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { status, createdTimestampMs, lastModifiedTimestampMs };
}
export function writeJobUpdateState(w: JsonWriter, v: api.JobUpdateState): void {
  w.beginStruct();
  if (v.status !== undefined) w.i32Field(_1_i32, v.status);
  w.i64Field(_2_i64, v.createdTimestampMs);
  w.i64Field(_3_i64, v.lastModifiedTimestampMs);
  w.endStruct();
}

export function readJobUpdateSummary(r: JsonReader): api.JobUpdateSummary {
  let user: string | undefined;
  let state: api.JobUpdateState | undefined;
  let key: api.JobUpdateKey | undefined;
  let metadata: readonly api.Metadata[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
        const n = r.beginList();
        const list = new Array<api.Metadata>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readMetadata(r);
        }
        r.endList();
        metadata = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { key, user, state, metadata };
}
export function writeJobUpdateSummary(w: JsonWriter, v: api.JobUpdateSummary): void {
  w.beginStruct();
  if (v.user !== undefined) w.stringField(_3_str, v.user);
  if (v.state !== undefined) {
    w.fragment(_4_rec);
    writeJobUpdateState(w, v.state);
    w.endField();
  }
  if (v.key !== undefined) {
    w.fragment(_5_rec);
    writeJobUpdateKey(w, v.key);
    w.endField();
  }
  if (v.metadata !== undefined) {
    w.beginList(_6_set_rec, v.metadata.length);
    if (!w.putOffList(v.metadata, writeMetadata)) {
      for (const e of v.metadata) {
        w.betweenElements();
        writeMetadata(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readJobUpdateInstructions(r: JsonReader): api.JobUpdateInstructions {
  let initialState: readonly api.InstanceTaskConfig[] | undefined;
  let desiredState: api.InstanceTaskConfig | undefined;
  let settings: api.JobUpdateSettings | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.InstanceTaskConfig>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readInstanceTaskConfig(r);
        }
        r.endList();
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
    r.endField();
  }
  r.endStruct();
  return { initialState, desiredState, settings };
}
export function writeJobUpdateInstructions(w: JsonWriter, v: api.JobUpdateInstructions): void {
  w.beginStruct();
  if (v.initialState !== undefined) {
    w.beginList(_1_set_rec, v.initialState.length);
    if (!w.putOffList(v.initialState, writeInstanceTaskConfig)) {
      for (const e of v.initialState) {
        w.betweenElements();
        writeInstanceTaskConfig(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.desiredState !== undefined) {
    w.fragment(_2_rec);
    writeInstanceTaskConfig(w, v.desiredState);
    w.endField();
  }
  if (v.settings !== undefined) {
    w.fragment(_3_rec);
    writeJobUpdateSettings(w, v.settings);
    w.endField();
  }
  w.endStruct();
}

export function readJobUpdate(r: JsonReader): api.JobUpdate {
  let summary: api.JobUpdateSummary | undefined;
  let instructions: api.JobUpdateInstructions | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { summary, instructions };
}
export function writeJobUpdate(w: JsonWriter, v: api.JobUpdate): void {
  w.beginStruct();
  if (v.summary !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateSummary(w, v.summary);
    w.endField();
  }
  if (v.instructions !== undefined) {
    w.fragment(_2_rec);
    writeJobUpdateInstructions(w, v.instructions);
    w.endField();
  }
  w.endStruct();
}

export function readJobUpdateDetails(r: JsonReader): api.JobUpdateDetails {
  let update: api.JobUpdate | undefined;
  let updateEvents: readonly api.JobUpdateEvent[] | undefined;
  let instanceEvents: readonly api.JobInstanceUpdateEvent[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        update = readJobUpdate(r);
        break;
      case 0xf0002: {
        const n = r.beginList();
        const list = new Array<api.JobUpdateEvent>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readJobUpdateEvent(r);
        }
        r.endList();
        updateEvents = list;
        break;
      }
      case 0xf0003: {
        const n = r.beginList();
        const list = new Array<api.JobInstanceUpdateEvent>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readJobInstanceUpdateEvent(r);
        }
        r.endList();
        instanceEvents = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { update, updateEvents, instanceEvents };
}
export function writeJobUpdateDetails(w: JsonWriter, v: api.JobUpdateDetails): void {
  w.beginStruct();
  if (v.update !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdate(w, v.update);
    w.endField();
  }
  if (v.updateEvents !== undefined) {
    w.beginList(_2_lst_rec, v.updateEvents.length);
    if (!w.putOffList(v.updateEvents, writeJobUpdateEvent)) {
      for (const e of v.updateEvents) {
        w.betweenElements();
        writeJobUpdateEvent(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.instanceEvents !== undefined) {
    w.beginList(_3_lst_rec, v.instanceEvents.length);
    if (!w.putOffList(v.instanceEvents, writeJobInstanceUpdateEvent)) {
      for (const e of v.instanceEvents) {
        w.betweenElements();
        writeJobInstanceUpdateEvent(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readJobUpdateRequest(r: JsonReader): api.JobUpdateRequest {
  let taskConfig: api.TaskConfig | undefined;
  let instanceCount = 0;
  let settings: api.JobUpdateSettings | undefined;
  let metadata: readonly api.Metadata[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
        const n = r.beginList();
        const list = new Array<api.Metadata>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readMetadata(r);
        }
        r.endList();
        metadata = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { taskConfig, instanceCount, settings, metadata };
}
export function writeJobUpdateRequest(w: JsonWriter, v: api.JobUpdateRequest): void {
  w.beginStruct();
  if (v.taskConfig !== undefined) {
    w.fragment(_1_rec);
    writeTaskConfig(w, v.taskConfig);
    w.endField();
  }
  w.i32Field(_2_i32, v.instanceCount);
  if (v.settings !== undefined) {
    w.fragment(_3_rec);
    writeJobUpdateSettings(w, v.settings);
    w.endField();
  }
  if (v.metadata !== undefined) {
    w.beginList(_4_set_rec, v.metadata.length);
    if (!w.putOffList(v.metadata, writeMetadata)) {
      for (const e of v.metadata) {
        w.betweenElements();
        writeMetadata(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readJobUpdateQuery(r: JsonReader): api.JobUpdateQuery {
  let role: string | undefined;
  let jobKey: api.JobKey | undefined;
  let user: string | undefined;
  let updateStatuses: readonly api.JobUpdateStatus[] | undefined;
  let offset = 0;
  let limit = 0;
  let key: api.JobUpdateKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
        const n = r.beginList();
        const list: api.JobUpdateStatus[] = [];
        for (let i = 0; i < n; i++) {
          r.nextElement();
          const known = apiEnums.asJobUpdateStatus(r.i32());
          if (known === undefined) r.dropped++;
          else list.push(known);
        }
        r.endList();
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
    r.endField();
  }
  r.endStruct();
  return { role, key, jobKey, user, updateStatuses, offset, limit };
}
export function writeJobUpdateQuery(w: JsonWriter, v: api.JobUpdateQuery): void {
  w.beginStruct();
  if (v.role !== undefined) w.stringField(_2_str, v.role);
  if (v.jobKey !== undefined) {
    w.fragment(_3_rec);
    writeJobKey(w, v.jobKey);
    w.endField();
  }
  if (v.user !== undefined) w.stringField(_4_str, v.user);
  if (v.updateStatuses !== undefined) {
    w.beginList(_5_set_i32, v.updateStatuses.length);
    for (const e of v.updateStatuses) {
      w.betweenElements();
      w.i32(e);
    }
    w.endList();
    w.endField();
  }
  w.i32Field(_6_i32, v.offset);
  w.i32Field(_7_i32, v.limit);
  if (v.key !== undefined) {
    w.fragment(_8_rec);
    writeJobUpdateKey(w, v.key);
    w.endField();
  }
  w.endStruct();
}

export function readPopulateJobResult(r: JsonReader): api.PopulateJobResult {
  let taskConfig: api.TaskConfig | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0002:
        taskConfig = readTaskConfig(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { taskConfig };
}
export function writePopulateJobResult(w: JsonWriter, v: api.PopulateJobResult): void {
  w.beginStruct();
  if (v.taskConfig !== undefined) {
    w.fragment(_2_rec);
    writeTaskConfig(w, v.taskConfig);
    w.endField();
  }
  w.endStruct();
}

export function readGetQuotaResult(r: JsonReader): api.GetQuotaResult {
  let quota: api.ResourceAggregate | undefined;
  let prodSharedConsumption: api.ResourceAggregate | undefined;
  let nonProdSharedConsumption: api.ResourceAggregate | undefined;
  let prodDedicatedConsumption: api.ResourceAggregate | undefined;
  let nonProdDedicatedConsumption: api.ResourceAggregate | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { quota, prodSharedConsumption, nonProdSharedConsumption, prodDedicatedConsumption, nonProdDedicatedConsumption };
}
export function writeGetQuotaResult(w: JsonWriter, v: api.GetQuotaResult): void {
  w.beginStruct();
  if (v.quota !== undefined) {
    w.fragment(_1_rec);
    writeResourceAggregate(w, v.quota);
    w.endField();
  }
  if (v.prodSharedConsumption !== undefined) {
    w.fragment(_2_rec);
    writeResourceAggregate(w, v.prodSharedConsumption);
    w.endField();
  }
  if (v.nonProdSharedConsumption !== undefined) {
    w.fragment(_3_rec);
    writeResourceAggregate(w, v.nonProdSharedConsumption);
    w.endField();
  }
  if (v.prodDedicatedConsumption !== undefined) {
    w.fragment(_4_rec);
    writeResourceAggregate(w, v.prodDedicatedConsumption);
    w.endField();
  }
  if (v.nonProdDedicatedConsumption !== undefined) {
    w.fragment(_5_rec);
    writeResourceAggregate(w, v.nonProdDedicatedConsumption);
    w.endField();
  }
  w.endStruct();
}

export function readScheduleStatusResult(r: JsonReader): api.ScheduleStatusResult {
  let tasks: readonly api.ScheduledTask[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xf0001: {
        const n = r.beginList();
        const list = new Array<api.ScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readScheduledTask(r);
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
export function writeScheduleStatusResult(w: JsonWriter, v: api.ScheduleStatusResult): void {
  w.beginStruct();
  if (v.tasks !== undefined) {
    w.beginList(_1_lst_rec, v.tasks.length);
    if (!w.putOffList(v.tasks, writeScheduledTask, scheduledTaskRuns)) {
      for (const e of v.tasks) {
        w.betweenElements();
        writeScheduledTask(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readGetJobsResult(r: JsonReader): api.GetJobsResult {
  let configs: readonly api.JobConfiguration[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.JobConfiguration>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readJobConfiguration(r);
        }
        r.endList();
        configs = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { configs };
}
export function writeGetJobsResult(w: JsonWriter, v: api.GetJobsResult): void {
  w.beginStruct();
  if (v.configs !== undefined) {
    w.beginList(_1_set_rec, v.configs.length);
    if (!w.putOffList(v.configs, writeJobConfiguration)) {
      for (const e of v.configs) {
        w.betweenElements();
        writeJobConfiguration(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readListBackupsResult(r: JsonReader): api.ListBackupsResult {
  let backups: readonly string[] | undefined;
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
        backups = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { backups };
}
export function writeListBackupsResult(w: JsonWriter, v: api.ListBackupsResult): void {
  w.beginStruct();
  if (v.backups !== undefined) {
    w.beginList(_1_set_str, v.backups.length);
    for (const e of v.backups) {
      w.betweenElements();
      w.string(e);
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readStartMaintenanceResult(r: JsonReader): api.StartMaintenanceResult {
  let statuses: readonly api.HostStatus[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.HostStatus>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readHostStatus(r);
        }
        r.endList();
        statuses = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { statuses };
}
export function writeStartMaintenanceResult(w: JsonWriter, v: api.StartMaintenanceResult): void {
  w.beginStruct();
  if (v.statuses !== undefined) {
    w.beginList(_1_set_rec, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) {
      for (const e of v.statuses) {
        w.betweenElements();
        writeHostStatus(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readDrainHostsResult(r: JsonReader): api.DrainHostsResult {
  let statuses: readonly api.HostStatus[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.HostStatus>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readHostStatus(r);
        }
        r.endList();
        statuses = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { statuses };
}
export function writeDrainHostsResult(w: JsonWriter, v: api.DrainHostsResult): void {
  w.beginStruct();
  if (v.statuses !== undefined) {
    w.beginList(_1_set_rec, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) {
      for (const e of v.statuses) {
        w.betweenElements();
        writeHostStatus(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readQueryRecoveryResult(r: JsonReader): api.QueryRecoveryResult {
  let tasks: readonly api.ScheduledTask[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.ScheduledTask>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readScheduledTask(r);
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
export function writeQueryRecoveryResult(w: JsonWriter, v: api.QueryRecoveryResult): void {
  w.beginStruct();
  if (v.tasks !== undefined) {
    w.beginList(_1_set_rec, v.tasks.length);
    if (!w.putOffList(v.tasks, writeScheduledTask, scheduledTaskRuns)) {
      for (const e of v.tasks) {
        w.betweenElements();
        writeScheduledTask(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readMaintenanceStatusResult(r: JsonReader): api.MaintenanceStatusResult {
  let statuses: readonly api.HostStatus[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.HostStatus>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readHostStatus(r);
        }
        r.endList();
        statuses = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { statuses };
}
export function writeMaintenanceStatusResult(w: JsonWriter, v: api.MaintenanceStatusResult): void {
  w.beginStruct();
  if (v.statuses !== undefined) {
    w.beginList(_1_set_rec, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) {
      for (const e of v.statuses) {
        w.betweenElements();
        writeHostStatus(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readEndMaintenanceResult(r: JsonReader): api.EndMaintenanceResult {
  let statuses: readonly api.HostStatus[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.HostStatus>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readHostStatus(r);
        }
        r.endList();
        statuses = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { statuses };
}
export function writeEndMaintenanceResult(w: JsonWriter, v: api.EndMaintenanceResult): void {
  w.beginStruct();
  if (v.statuses !== undefined) {
    w.beginList(_1_set_rec, v.statuses.length);
    if (!w.putOffList(v.statuses, writeHostStatus)) {
      for (const e of v.statuses) {
        w.betweenElements();
        writeHostStatus(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readRoleSummaryResult(r: JsonReader): api.RoleSummaryResult {
  let summaries: readonly api.RoleSummary[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.RoleSummary>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readRoleSummary(r);
        }
        r.endList();
        summaries = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { summaries };
}
export function writeRoleSummaryResult(w: JsonWriter, v: api.RoleSummaryResult): void {
  w.beginStruct();
  if (v.summaries !== undefined) {
    w.beginList(_1_set_rec, v.summaries.length);
    if (!w.putOffList(v.summaries, writeRoleSummary)) {
      for (const e of v.summaries) {
        w.betweenElements();
        writeRoleSummary(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readJobSummaryResult(r: JsonReader): api.JobSummaryResult {
  let summaries: readonly api.JobSummary[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.JobSummary>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readJobSummary(r);
        }
        r.endList();
        summaries = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { summaries };
}
export function writeJobSummaryResult(w: JsonWriter, v: api.JobSummaryResult): void {
  w.beginStruct();
  if (v.summaries !== undefined) {
    w.beginList(_1_set_rec, v.summaries.length);
    if (!w.putOffList(v.summaries, writeJobSummary)) {
      for (const e of v.summaries) {
        w.betweenElements();
        writeJobSummary(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readConfigSummaryResult(r: JsonReader): api.ConfigSummaryResult {
  let summary: api.ConfigSummary | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        summary = readConfigSummary(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { summary };
}
export function writeConfigSummaryResult(w: JsonWriter, v: api.ConfigSummaryResult): void {
  w.beginStruct();
  if (v.summary !== undefined) {
    w.fragment(_1_rec);
    writeConfigSummary(w, v.summary);
    w.endField();
  }
  w.endStruct();
}

export function readGetPendingReasonResult(r: JsonReader): api.GetPendingReasonResult {
  let reasons: readonly api.PendingReason[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.PendingReason>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readPendingReason(r);
        }
        r.endList();
        reasons = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { reasons };
}
export function writeGetPendingReasonResult(w: JsonWriter, v: api.GetPendingReasonResult): void {
  w.beginStruct();
  if (v.reasons !== undefined) {
    w.beginList(_1_set_rec, v.reasons.length);
    if (!w.putOffList(v.reasons, writePendingReason)) {
      for (const e of v.reasons) {
        w.betweenElements();
        writePendingReason(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readStartJobUpdateResult(r: JsonReader): api.StartJobUpdateResult {
  let key: api.JobUpdateKey | undefined;
  let updateSummary: api.JobUpdateSummary | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, updateSummary };
}
export function writeStartJobUpdateResult(w: JsonWriter, v: api.StartJobUpdateResult): void {
  w.beginStruct();
  if (v.key !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateKey(w, v.key);
    w.endField();
  }
  if (v.updateSummary !== undefined) {
    w.fragment(_2_rec);
    writeJobUpdateSummary(w, v.updateSummary);
    w.endField();
  }
  w.endStruct();
}

export function readGetJobUpdateSummariesResult(r: JsonReader): api.GetJobUpdateSummariesResult {
  let updateSummaries: readonly api.JobUpdateSummary[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xf0001: {
        const n = r.beginList();
        const list = new Array<api.JobUpdateSummary>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readJobUpdateSummary(r);
        }
        r.endList();
        updateSummaries = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { updateSummaries };
}
export function writeGetJobUpdateSummariesResult(w: JsonWriter, v: api.GetJobUpdateSummariesResult): void {
  w.beginStruct();
  if (v.updateSummaries !== undefined) {
    w.beginList(_1_lst_rec, v.updateSummaries.length);
    if (!w.putOffList(v.updateSummaries, writeJobUpdateSummary)) {
      for (const e of v.updateSummaries) {
        w.betweenElements();
        writeJobUpdateSummary(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readGetJobUpdateDetailsResult(r: JsonReader): api.GetJobUpdateDetailsResult {
  let details: api.JobUpdateDetails | undefined;
  let detailsList: readonly api.JobUpdateDetails[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        details = readJobUpdateDetails(r);
        break;
      case 0xf0002: {
        const n = r.beginList();
        const list = new Array<api.JobUpdateDetails>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readJobUpdateDetails(r);
        }
        r.endList();
        detailsList = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { details, detailsList };
}
export function writeGetJobUpdateDetailsResult(w: JsonWriter, v: api.GetJobUpdateDetailsResult): void {
  w.beginStruct();
  if (v.details !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateDetails(w, v.details);
    w.endField();
  }
  if (v.detailsList !== undefined) {
    w.beginList(_2_lst_rec, v.detailsList.length);
    if (!w.putOffList(v.detailsList, writeJobUpdateDetails)) {
      for (const e of v.detailsList) {
        w.betweenElements();
        writeJobUpdateDetails(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readPulseJobUpdateResult(r: JsonReader): api.PulseJobUpdateResult {
  let status: api.JobUpdatePulseStatus | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0x80001:
        status = apiEnums.asJobUpdatePulseStatus(r.i32());
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { status };
}
export function writePulseJobUpdateResult(w: JsonWriter, v: api.PulseJobUpdateResult): void {
  w.beginStruct();
  if (v.status !== undefined) w.i32Field(_1_i32, v.status);
  w.endStruct();
}

export function readGetJobUpdateDiffResult(r: JsonReader): api.GetJobUpdateDiffResult {
  let add: readonly api.ConfigGroup[] | undefined;
  let remove: readonly api.ConfigGroup[] | undefined;
  let update: readonly api.ConfigGroup[] | undefined;
  let unchanged: readonly api.ConfigGroup[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0001: {
        const n = r.beginList();
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readConfigGroup(r);
        }
        r.endList();
        add = list;
        break;
      }
      case 0xe0002: {
        const n = r.beginList();
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readConfigGroup(r);
        }
        r.endList();
        remove = list;
        break;
      }
      case 0xe0003: {
        const n = r.beginList();
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readConfigGroup(r);
        }
        r.endList();
        update = list;
        break;
      }
      case 0xe0004: {
        const n = r.beginList();
        const list = new Array<api.ConfigGroup>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readConfigGroup(r);
        }
        r.endList();
        unchanged = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { add, remove, update, unchanged };
}
export function writeGetJobUpdateDiffResult(w: JsonWriter, v: api.GetJobUpdateDiffResult): void {
  w.beginStruct();
  if (v.add !== undefined) {
    w.beginList(_1_set_rec, v.add.length);
    if (!w.putOffList(v.add, writeConfigGroup)) {
      for (const e of v.add) {
        w.betweenElements();
        writeConfigGroup(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.remove !== undefined) {
    w.beginList(_2_set_rec, v.remove.length);
    if (!w.putOffList(v.remove, writeConfigGroup)) {
      for (const e of v.remove) {
        w.betweenElements();
        writeConfigGroup(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.update !== undefined) {
    w.beginList(_3_set_rec, v.update.length);
    if (!w.putOffList(v.update, writeConfigGroup)) {
      for (const e of v.update) {
        w.betweenElements();
        writeConfigGroup(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.unchanged !== undefined) {
    w.beginList(_4_set_rec, v.unchanged.length);
    if (!w.putOffList(v.unchanged, writeConfigGroup)) {
      for (const e of v.unchanged) {
        w.betweenElements();
        writeConfigGroup(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readTierConfig(r: JsonReader): api.TierConfig {
  let name: string | undefined;
  let settings: ReadonlyMap<string, string> | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        name = r.string();
        break;
      case 0xd0002: {
        const n = r.beginMap();
        const map = new Map<string, string>();
        for (let i = 0; i < n; i++) {
          const key = r.key(i);
          map.set(key, r.string());
        }
        r.endMap();
        settings = map;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { name, settings };
}
export function writeTierConfig(w: JsonWriter, v: api.TierConfig): void {
  w.beginStruct();
  if (v.name !== undefined) w.stringField(_1_str, v.name);
  if (v.settings !== undefined) {
    w.beginMap(_2_map_str_str, v.settings.size);
    for (const [key, e] of v.settings) {
      w.key(key);
      w.string(e);
      w.endEntry();
    }
    w.endMap();
    w.endField();
  }
  w.endStruct();
}

export function readGetTierConfigResult(r: JsonReader): api.GetTierConfigResult {
  let defaultTierName: string | undefined;
  let tiers: readonly api.TierConfig[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        defaultTierName = r.string();
        break;
      case 0xe0002: {
        const n = r.beginList();
        const list = new Array<api.TierConfig>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readTierConfig(r);
        }
        r.endList();
        tiers = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { defaultTierName, tiers };
}
export function writeGetTierConfigResult(w: JsonWriter, v: api.GetTierConfigResult): void {
  w.beginStruct();
  if (v.defaultTierName !== undefined) w.stringField(_1_str, v.defaultTierName);
  if (v.tiers !== undefined) {
    w.beginList(_2_set_rec, v.tiers.length);
    if (!w.putOffList(v.tiers, writeTierConfig)) {
      for (const e of v.tiers) {
        w.betweenElements();
        writeTierConfig(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readServerInfo(r: JsonReader): api.ServerInfo {
  let clusterName: string | undefined;
  let statsUrlPrefix: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { clusterName, statsUrlPrefix };
}
export function writeServerInfo(w: JsonWriter, v: api.ServerInfo): void {
  w.beginStruct();
  if (v.clusterName !== undefined) w.stringField(_1_str, v.clusterName);
  if (v.statsUrlPrefix !== undefined) w.stringField(_3_str, v.statsUrlPrefix);
  w.endStruct();
}

export function readResponseDetail(r: JsonReader): api.ResponseDetail {
  let message: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { message };
}
export function writeResponseDetail(w: JsonWriter, v: api.ResponseDetail): void {
  w.beginStruct();
  if (v.message !== undefined) w.stringField(_1_str, v.message);
  w.endStruct();
}

export function readResponse(r: JsonReader): api.Response {
  let responseCode: api.ResponseCode | undefined;
  let result: api.Result | undefined;
  let serverInfo: api.ServerInfo | undefined;
  let details: readonly api.ResponseDetail[] | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
        const n = r.beginList();
        const list = new Array<api.ResponseDetail>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readResponseDetail(r);
        }
        r.endList();
        details = list;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { responseCode, serverInfo, result, details };
}
export function writeResponse(w: JsonWriter, v: api.Response): void {
  w.beginStruct();
  if (v.responseCode !== undefined) w.i32Field(_1_i32, v.responseCode);
  if (v.result !== undefined) {
    w.fragment(_3_rec);
    writeResult(w, v.result);
    w.endField();
  }
  if (v.serverInfo !== undefined) {
    w.fragment(_5_rec);
    writeServerInfo(w, v.serverInfo);
    w.endField();
  }
  if (v.details !== undefined) {
    w.beginList(_6_lst_rec, v.details.length);
    if (!w.putOffList(v.details, writeResponseDetail)) {
      for (const e of v.details) {
        w.betweenElements();
        writeResponseDetail(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  w.endStruct();
}

export function readExplicitReconciliationSettings(r: JsonReader): api.ExplicitReconciliationSettings {
  let batchSize: number | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0x80001:
        batchSize = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { batchSize };
}
export function writeExplicitReconciliationSettings(w: JsonWriter, v: api.ExplicitReconciliationSettings): void {
  w.beginStruct();
  if (v.batchSize !== undefined) w.i32Field(_1_i32, v.batchSize);
  w.endStruct();
}

export function readLockKey(r: JsonReader): api.LockKey {
  let job: api.JobKey | undefined;
  r.beginStruct();
  const h = r.firstField();
  switch (h) {
    case 0xc0001:
      job = readJobKey(r);
      break;
    default:
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { job } as api.LockKey;
}
export function writeLockKey(w: JsonWriter, v: api.LockKey): void {
  w.beginStruct();
  if (v.job !== undefined) {
    w.fragment(_1_rec);
    writeJobKey(w, v.job);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readTaskConstraint(r: JsonReader): api.TaskConstraint {
  let value: api.ValueConstraint | undefined;
  let limit: api.LimitConstraint | undefined;
  r.beginStruct();
  const h = r.firstField();
  switch (h) {
    case 0xc0001:
      value = readValueConstraint(r);
      break;
    case 0xc0002:
      limit = readLimitConstraint(r);
      break;
    default:
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { value, limit } as api.TaskConstraint;
}
export function writeTaskConstraint(w: JsonWriter, v: api.TaskConstraint): void {
  w.beginStruct();
  if (v.value !== undefined) {
    w.fragment(_1_rec);
    writeValueConstraint(w, v.value);
    w.endField();
  }
  else if (v.limit !== undefined) {
    w.fragment(_2_rec);
    writeLimitConstraint(w, v.limit);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readResource(r: JsonReader): api.Resource {
  let numCpus: number | undefined;
  let ramMb: Int64 | undefined;
  let diskMb: Int64 | undefined;
  let namedPort: string | undefined;
  let numGpus: Int64 | undefined;
  let ipAddr: Int64 | undefined;
  r.beginStruct();
  const h = r.firstField();
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
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { numCpus, ramMb, diskMb, namedPort, numGpus, ipAddr } as api.Resource;
}
export function writeResource(w: JsonWriter, v: api.Resource): void {
  w.beginStruct();
  if (v.numCpus !== undefined) w.doubleField(_1_dbl, v.numCpus);
  else if (v.ramMb !== undefined) w.i64Field(_2_i64, v.ramMb);
  else if (v.diskMb !== undefined) w.i64Field(_3_i64, v.diskMb);
  else if (v.namedPort !== undefined) w.stringField(_4_str, v.namedPort);
  else if (v.numGpus !== undefined) w.i64Field(_5_i64, v.numGpus);
  else if (v.ipAddr !== undefined) w.i64Field(_6_i64, v.ipAddr);
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readImage(r: JsonReader): api.Image {
  let docker: api.DockerImage | undefined;
  let appc: api.AppcImage | undefined;
  r.beginStruct();
  const h = r.firstField();
  switch (h) {
    case 0xc0001:
      docker = readDockerImage(r);
      break;
    case 0xc0002:
      appc = readAppcImage(r);
      break;
    default:
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { docker, appc } as api.Image;
}
export function writeImage(w: JsonWriter, v: api.Image): void {
  w.beginStruct();
  if (v.docker !== undefined) {
    w.fragment(_1_rec);
    writeDockerImage(w, v.docker);
    w.endField();
  }
  else if (v.appc !== undefined) {
    w.fragment(_2_rec);
    writeAppcImage(w, v.appc);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readContainer(r: JsonReader): api.Container {
  let mesos: api.MesosContainer | undefined;
  let docker: api.DockerContainer | undefined;
  r.beginStruct();
  const h = r.firstField();
  switch (h) {
    case 0xc0001:
      mesos = readMesosContainer(r);
      break;
    case 0xc0002:
      docker = readDockerContainer(r);
      break;
    default:
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { mesos, docker } as api.Container;
}
export function writeContainer(w: JsonWriter, v: api.Container): void {
  w.beginStruct();
  if (v.mesos !== undefined) {
    w.fragment(_1_rec);
    writeMesosContainer(w, v.mesos);
    w.endField();
  }
  else if (v.docker !== undefined) {
    w.fragment(_2_rec);
    writeDockerContainer(w, v.docker);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readSlaPolicy(r: JsonReader): api.SlaPolicy {
  let percentageSlaPolicy: api.PercentageSlaPolicy | undefined;
  let countSlaPolicy: api.CountSlaPolicy | undefined;
  let coordinatorSlaPolicy: api.CoordinatorSlaPolicy | undefined;
  r.beginStruct();
  const h = r.firstField();
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
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { percentageSlaPolicy, countSlaPolicy, coordinatorSlaPolicy } as api.SlaPolicy;
}
export function writeSlaPolicy(w: JsonWriter, v: api.SlaPolicy): void {
  w.beginStruct();
  if (v.percentageSlaPolicy !== undefined) {
    w.fragment(_1_rec);
    writePercentageSlaPolicy(w, v.percentageSlaPolicy);
    w.endField();
  }
  else if (v.countSlaPolicy !== undefined) {
    w.fragment(_2_rec);
    writeCountSlaPolicy(w, v.countSlaPolicy);
    w.endField();
  }
  else if (v.coordinatorSlaPolicy !== undefined) {
    w.fragment(_3_rec);
    writeCoordinatorSlaPolicy(w, v.coordinatorSlaPolicy);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readJobUpdateStrategy(r: JsonReader): api.JobUpdateStrategy {
  let queueStrategy: api.QueueJobUpdateStrategy | undefined;
  let batchStrategy: api.BatchJobUpdateStrategy | undefined;
  let varBatchStrategy: api.VariableBatchJobUpdateStrategy | undefined;
  r.beginStruct();
  const h = r.firstField();
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
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { queueStrategy, batchStrategy, varBatchStrategy } as api.JobUpdateStrategy;
}
export function writeJobUpdateStrategy(w: JsonWriter, v: api.JobUpdateStrategy): void {
  w.beginStruct();
  if (v.queueStrategy !== undefined) {
    w.fragment(_1_rec);
    writeQueueJobUpdateStrategy(w, v.queueStrategy);
    w.endField();
  }
  else if (v.batchStrategy !== undefined) {
    w.fragment(_2_rec);
    writeBatchJobUpdateStrategy(w, v.batchStrategy);
    w.endField();
  }
  else if (v.varBatchStrategy !== undefined) {
    w.fragment(_3_rec);
    writeVariableBatchJobUpdateStrategy(w, v.varBatchStrategy);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readResult(r: JsonReader): api.Result {
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
  r.beginStruct();
  const h = r.firstField();
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
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { populateJobResult, scheduleStatusResult, getJobsResult, getQuotaResult, listBackupsResult, startMaintenanceResult, drainHostsResult, queryRecoveryResult, maintenanceStatusResult, endMaintenanceResult, roleSummaryResult, jobSummaryResult, configSummaryResult, getPendingReasonResult, startJobUpdateResult, getJobUpdateSummariesResult, getJobUpdateDetailsResult, pulseJobUpdateResult, getJobUpdateDiffResult, getTierConfigResult } as api.Result;
}
export function writeResult(w: JsonWriter, v: api.Result): void {
  w.beginStruct();
  if (v.populateJobResult !== undefined) {
    w.fragment(_1_rec);
    writePopulateJobResult(w, v.populateJobResult);
    w.endField();
  }
  else if (v.scheduleStatusResult !== undefined) {
    w.fragment(_3_rec);
    writeScheduleStatusResult(w, v.scheduleStatusResult);
    w.endField();
  }
  else if (v.getJobsResult !== undefined) {
    w.fragment(_4_rec);
    writeGetJobsResult(w, v.getJobsResult);
    w.endField();
  }
  else if (v.getQuotaResult !== undefined) {
    w.fragment(_5_rec);
    writeGetQuotaResult(w, v.getQuotaResult);
    w.endField();
  }
  else if (v.listBackupsResult !== undefined) {
    w.fragment(_6_rec);
    writeListBackupsResult(w, v.listBackupsResult);
    w.endField();
  }
  else if (v.startMaintenanceResult !== undefined) {
    w.fragment(_7_rec);
    writeStartMaintenanceResult(w, v.startMaintenanceResult);
    w.endField();
  }
  else if (v.drainHostsResult !== undefined) {
    w.fragment(_8_rec);
    writeDrainHostsResult(w, v.drainHostsResult);
    w.endField();
  }
  else if (v.queryRecoveryResult !== undefined) {
    w.fragment(_9_rec);
    writeQueryRecoveryResult(w, v.queryRecoveryResult);
    w.endField();
  }
  else if (v.maintenanceStatusResult !== undefined) {
    w.fragment(_10_rec);
    writeMaintenanceStatusResult(w, v.maintenanceStatusResult);
    w.endField();
  }
  else if (v.endMaintenanceResult !== undefined) {
    w.fragment(_11_rec);
    writeEndMaintenanceResult(w, v.endMaintenanceResult);
    w.endField();
  }
  else if (v.roleSummaryResult !== undefined) {
    w.fragment(_17_rec);
    writeRoleSummaryResult(w, v.roleSummaryResult);
    w.endField();
  }
  else if (v.jobSummaryResult !== undefined) {
    w.fragment(_18_rec);
    writeJobSummaryResult(w, v.jobSummaryResult);
    w.endField();
  }
  else if (v.configSummaryResult !== undefined) {
    w.fragment(_20_rec);
    writeConfigSummaryResult(w, v.configSummaryResult);
    w.endField();
  }
  else if (v.getPendingReasonResult !== undefined) {
    w.fragment(_21_rec);
    writeGetPendingReasonResult(w, v.getPendingReasonResult);
    w.endField();
  }
  else if (v.startJobUpdateResult !== undefined) {
    w.fragment(_22_rec);
    writeStartJobUpdateResult(w, v.startJobUpdateResult);
    w.endField();
  }
  else if (v.getJobUpdateSummariesResult !== undefined) {
    w.fragment(_23_rec);
    writeGetJobUpdateSummariesResult(w, v.getJobUpdateSummariesResult);
    w.endField();
  }
  else if (v.getJobUpdateDetailsResult !== undefined) {
    w.fragment(_24_rec);
    writeGetJobUpdateDetailsResult(w, v.getJobUpdateDetailsResult);
    w.endField();
  }
  else if (v.pulseJobUpdateResult !== undefined) {
    w.fragment(_25_rec);
    writePulseJobUpdateResult(w, v.pulseJobUpdateResult);
    w.endField();
  }
  else if (v.getJobUpdateDiffResult !== undefined) {
    w.fragment(_26_rec);
    writeGetJobUpdateDiffResult(w, v.getJobUpdateDiffResult);
    w.endField();
  }
  else if (v.getTierConfigResult !== undefined) {
    w.fragment(_27_rec);
    writeGetTierConfigResult(w, v.getTierConfigResult);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}

export function readResponseReply(r: JsonReader): api.ResponseReply {
  let success: api.Response | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0000:
        success = readResponse(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { success };
}
export function writeResponseReply(w: JsonWriter, v: api.ResponseReply): void {
  w.beginStruct();
  if (v.success !== undefined) {
    w.fragment(_0_rec);
    writeResponse(w, v.success);
    w.endField();
  }
  w.endStruct();
}

export function readGetRoleSummaryArgs(r: JsonReader): api.GetRoleSummaryArgs {
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return {};
}
export function writeGetRoleSummaryArgs(w: JsonWriter, _v: api.GetRoleSummaryArgs): void {
  w.beginStruct();
  w.endStruct();
}

export function readGetJobSummaryArgs(r: JsonReader): api.GetJobSummaryArgs {
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
export function writeGetJobSummaryArgs(w: JsonWriter, v: api.GetJobSummaryArgs): void {
  w.beginStruct();
  if (v.role !== undefined) w.stringField(_1_str, v.role);
  w.endStruct();
}

export function readGetTasksStatusArgs(r: JsonReader): api.GetTasksStatusArgs {
  let query: api.TaskQuery | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { query };
}
export function writeGetTasksStatusArgs(w: JsonWriter, v: api.GetTasksStatusArgs): void {
  w.beginStruct();
  if (v.query !== undefined) {
    w.fragment(_1_rec);
    writeTaskQuery(w, v.query);
    w.endField();
  }
  w.endStruct();
}

export function readGetTasksWithoutConfigsArgs(r: JsonReader): api.GetTasksWithoutConfigsArgs {
  let query: api.TaskQuery | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { query };
}
export function writeGetTasksWithoutConfigsArgs(w: JsonWriter, v: api.GetTasksWithoutConfigsArgs): void {
  w.beginStruct();
  if (v.query !== undefined) {
    w.fragment(_1_rec);
    writeTaskQuery(w, v.query);
    w.endField();
  }
  w.endStruct();
}

export function readGetPendingReasonArgs(r: JsonReader): api.GetPendingReasonArgs {
  let query: api.TaskQuery | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { query };
}
export function writeGetPendingReasonArgs(w: JsonWriter, v: api.GetPendingReasonArgs): void {
  w.beginStruct();
  if (v.query !== undefined) {
    w.fragment(_1_rec);
    writeTaskQuery(w, v.query);
    w.endField();
  }
  w.endStruct();
}

export function readGetConfigSummaryArgs(r: JsonReader): api.GetConfigSummaryArgs {
  let job: api.JobKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        job = readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { job };
}
export function writeGetConfigSummaryArgs(w: JsonWriter, v: api.GetConfigSummaryArgs): void {
  w.beginStruct();
  if (v.job !== undefined) {
    w.fragment(_1_rec);
    writeJobKey(w, v.job);
    w.endField();
  }
  w.endStruct();
}

export function readGetJobsArgs(r: JsonReader): api.GetJobsArgs {
  let ownerRole: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        ownerRole = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { ownerRole };
}
export function writeGetJobsArgs(w: JsonWriter, v: api.GetJobsArgs): void {
  w.beginStruct();
  if (v.ownerRole !== undefined) w.stringField(_1_str, v.ownerRole);
  w.endStruct();
}

export function readGetQuotaArgs(r: JsonReader): api.GetQuotaArgs {
  let ownerRole: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        ownerRole = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { ownerRole };
}
export function writeGetQuotaArgs(w: JsonWriter, v: api.GetQuotaArgs): void {
  w.beginStruct();
  if (v.ownerRole !== undefined) w.stringField(_1_str, v.ownerRole);
  w.endStruct();
}

export function readPopulateJobConfigArgs(r: JsonReader): api.PopulateJobConfigArgs {
  let description: api.JobConfiguration | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        description = readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { description };
}
export function writePopulateJobConfigArgs(w: JsonWriter, v: api.PopulateJobConfigArgs): void {
  w.beginStruct();
  if (v.description !== undefined) {
    w.fragment(_1_rec);
    writeJobConfiguration(w, v.description);
    w.endField();
  }
  w.endStruct();
}

export function readGetJobUpdateSummariesArgs(r: JsonReader): api.GetJobUpdateSummariesArgs {
  let jobUpdateQuery: api.JobUpdateQuery | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        jobUpdateQuery = readJobUpdateQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { jobUpdateQuery };
}
export function writeGetJobUpdateSummariesArgs(w: JsonWriter, v: api.GetJobUpdateSummariesArgs): void {
  w.beginStruct();
  if (v.jobUpdateQuery !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateQuery(w, v.jobUpdateQuery);
    w.endField();
  }
  w.endStruct();
}

export function readGetJobUpdateDetailsArgs(r: JsonReader): api.GetJobUpdateDetailsArgs {
  let key: api.JobUpdateKey | undefined;
  let query: api.JobUpdateQuery | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, query };
}
export function writeGetJobUpdateDetailsArgs(w: JsonWriter, v: api.GetJobUpdateDetailsArgs): void {
  w.beginStruct();
  if (v.key !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateKey(w, v.key);
    w.endField();
  }
  if (v.query !== undefined) {
    w.fragment(_2_rec);
    writeJobUpdateQuery(w, v.query);
    w.endField();
  }
  w.endStruct();
}

export function readGetJobUpdateDiffArgs(r: JsonReader): api.GetJobUpdateDiffArgs {
  let request: api.JobUpdateRequest | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        request = readJobUpdateRequest(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { request };
}
export function writeGetJobUpdateDiffArgs(w: JsonWriter, v: api.GetJobUpdateDiffArgs): void {
  w.beginStruct();
  if (v.request !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateRequest(w, v.request);
    w.endField();
  }
  w.endStruct();
}

export function readGetTierConfigsArgs(r: JsonReader): api.GetTierConfigsArgs {
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return {};
}
export function writeGetTierConfigsArgs(w: JsonWriter, _v: api.GetTierConfigsArgs): void {
  w.beginStruct();
  w.endStruct();
}

export function readCreateJobArgs(r: JsonReader): api.CreateJobArgs {
  let description: api.JobConfiguration | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        description = readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { description };
}
export function writeCreateJobArgs(w: JsonWriter, v: api.CreateJobArgs): void {
  w.beginStruct();
  if (v.description !== undefined) {
    w.fragment(_1_rec);
    writeJobConfiguration(w, v.description);
    w.endField();
  }
  w.endStruct();
}

export function readScheduleCronJobArgs(r: JsonReader): api.ScheduleCronJobArgs {
  let description: api.JobConfiguration | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        description = readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { description };
}
export function writeScheduleCronJobArgs(w: JsonWriter, v: api.ScheduleCronJobArgs): void {
  w.beginStruct();
  if (v.description !== undefined) {
    w.fragment(_1_rec);
    writeJobConfiguration(w, v.description);
    w.endField();
  }
  w.endStruct();
}

export function readDescheduleCronJobArgs(r: JsonReader): api.DescheduleCronJobArgs {
  let job: api.JobKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0004:
        job = readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { job };
}
export function writeDescheduleCronJobArgs(w: JsonWriter, v: api.DescheduleCronJobArgs): void {
  w.beginStruct();
  if (v.job !== undefined) {
    w.fragment(_4_rec);
    writeJobKey(w, v.job);
    w.endField();
  }
  w.endStruct();
}

export function readStartCronJobArgs(r: JsonReader): api.StartCronJobArgs {
  let job: api.JobKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0004:
        job = readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { job };
}
export function writeStartCronJobArgs(w: JsonWriter, v: api.StartCronJobArgs): void {
  w.beginStruct();
  if (v.job !== undefined) {
    w.fragment(_4_rec);
    writeJobKey(w, v.job);
    w.endField();
  }
  w.endStruct();
}

export function readRestartShardsArgs(r: JsonReader): api.RestartShardsArgs {
  let shardIds: readonly number[] | undefined;
  let job: api.JobKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xe0003: {
        const n = r.beginList();
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = r.i32();
        }
        r.endList();
        shardIds = list;
        break;
      }
      case 0xc0005:
        job = readJobKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { job, shardIds };
}
export function writeRestartShardsArgs(w: JsonWriter, v: api.RestartShardsArgs): void {
  w.beginStruct();
  if (v.shardIds !== undefined) {
    w.beginList(_3_set_i32, v.shardIds.length);
    for (const e of v.shardIds) {
      w.betweenElements();
      w.i32(e);
    }
    w.endList();
    w.endField();
  }
  if (v.job !== undefined) {
    w.fragment(_5_rec);
    writeJobKey(w, v.job);
    w.endField();
  }
  w.endStruct();
}

export function readKillTasksArgs(r: JsonReader): api.KillTasksArgs {
  let job: api.JobKey | undefined;
  let instances: readonly number[] | undefined;
  let message: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0004:
        job = readJobKey(r);
        break;
      case 0xe0005: {
        const n = r.beginList();
        const list = new Array<number>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = r.i32();
        }
        r.endList();
        instances = list;
        break;
      }
      case 0xb0006:
        message = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { job, instances, message };
}
export function writeKillTasksArgs(w: JsonWriter, v: api.KillTasksArgs): void {
  w.beginStruct();
  if (v.job !== undefined) {
    w.fragment(_4_rec);
    writeJobKey(w, v.job);
    w.endField();
  }
  if (v.instances !== undefined) {
    w.beginList(_5_set_i32, v.instances.length);
    for (const e of v.instances) {
      w.betweenElements();
      w.i32(e);
    }
    w.endList();
    w.endField();
  }
  if (v.message !== undefined) w.stringField(_6_str, v.message);
  w.endStruct();
}

export function readAddInstancesArgs(r: JsonReader): api.AddInstancesArgs {
  let key: api.InstanceKey | undefined;
  let count = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, count };
}
export function writeAddInstancesArgs(w: JsonWriter, v: api.AddInstancesArgs): void {
  w.beginStruct();
  if (v.key !== undefined) {
    w.fragment(_3_rec);
    writeInstanceKey(w, v.key);
    w.endField();
  }
  w.i32Field(_4_i32, v.count);
  w.endStruct();
}

export function readReplaceCronTemplateArgs(r: JsonReader): api.ReplaceCronTemplateArgs {
  let config: api.JobConfiguration | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        config = readJobConfiguration(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { config };
}
export function writeReplaceCronTemplateArgs(w: JsonWriter, v: api.ReplaceCronTemplateArgs): void {
  w.beginStruct();
  if (v.config !== undefined) {
    w.fragment(_1_rec);
    writeJobConfiguration(w, v.config);
    w.endField();
  }
  w.endStruct();
}

export function readStartJobUpdateArgs(r: JsonReader): api.StartJobUpdateArgs {
  let request: api.JobUpdateRequest | undefined;
  let message: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { request, message };
}
export function writeStartJobUpdateArgs(w: JsonWriter, v: api.StartJobUpdateArgs): void {
  w.beginStruct();
  if (v.request !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateRequest(w, v.request);
    w.endField();
  }
  if (v.message !== undefined) w.stringField(_3_str, v.message);
  w.endStruct();
}

export function readPauseJobUpdateArgs(r: JsonReader): api.PauseJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, message };
}
export function writePauseJobUpdateArgs(w: JsonWriter, v: api.PauseJobUpdateArgs): void {
  w.beginStruct();
  if (v.key !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateKey(w, v.key);
    w.endField();
  }
  if (v.message !== undefined) w.stringField(_3_str, v.message);
  w.endStruct();
}

export function readResumeJobUpdateArgs(r: JsonReader): api.ResumeJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, message };
}
export function writeResumeJobUpdateArgs(w: JsonWriter, v: api.ResumeJobUpdateArgs): void {
  w.beginStruct();
  if (v.key !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateKey(w, v.key);
    w.endField();
  }
  if (v.message !== undefined) w.stringField(_3_str, v.message);
  w.endStruct();
}

export function readAbortJobUpdateArgs(r: JsonReader): api.AbortJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, message };
}
export function writeAbortJobUpdateArgs(w: JsonWriter, v: api.AbortJobUpdateArgs): void {
  w.beginStruct();
  if (v.key !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateKey(w, v.key);
    w.endField();
  }
  if (v.message !== undefined) w.stringField(_3_str, v.message);
  w.endStruct();
}

export function readRollbackJobUpdateArgs(r: JsonReader): api.RollbackJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  let message: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { key, message };
}
export function writeRollbackJobUpdateArgs(w: JsonWriter, v: api.RollbackJobUpdateArgs): void {
  w.beginStruct();
  if (v.key !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateKey(w, v.key);
    w.endField();
  }
  if (v.message !== undefined) w.stringField(_2_str, v.message);
  w.endStruct();
}

export function readPulseJobUpdateArgs(r: JsonReader): api.PulseJobUpdateArgs {
  let key: api.JobUpdateKey | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        key = readJobUpdateKey(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { key };
}
export function writePulseJobUpdateArgs(w: JsonWriter, v: api.PulseJobUpdateArgs): void {
  w.beginStruct();
  if (v.key !== undefined) {
    w.fragment(_1_rec);
    writeJobUpdateKey(w, v.key);
    w.endField();
  }
  w.endStruct();
}

export function readSetQuotaArgs(r: JsonReader): api.SetQuotaArgs {
  let ownerRole: string | undefined;
  let quota: api.ResourceAggregate | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { ownerRole, quota };
}
export function writeSetQuotaArgs(w: JsonWriter, v: api.SetQuotaArgs): void {
  w.beginStruct();
  if (v.ownerRole !== undefined) w.stringField(_1_str, v.ownerRole);
  if (v.quota !== undefined) {
    w.fragment(_2_rec);
    writeResourceAggregate(w, v.quota);
    w.endField();
  }
  w.endStruct();
}

export function readForceTaskStateArgs(r: JsonReader): api.ForceTaskStateArgs {
  let taskId: string | undefined;
  let status: api.ScheduleStatus | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { taskId, status };
}
export function writeForceTaskStateArgs(w: JsonWriter, v: api.ForceTaskStateArgs): void {
  w.beginStruct();
  if (v.taskId !== undefined) w.stringField(_1_str, v.taskId);
  if (v.status !== undefined) w.i32Field(_2_i32, v.status);
  w.endStruct();
}

export function readPerformBackupArgs(r: JsonReader): api.PerformBackupArgs {
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return {};
}
export function writePerformBackupArgs(w: JsonWriter, _v: api.PerformBackupArgs): void {
  w.beginStruct();
  w.endStruct();
}

export function readListBackupsArgs(r: JsonReader): api.ListBackupsArgs {
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return {};
}
export function writeListBackupsArgs(w: JsonWriter, _v: api.ListBackupsArgs): void {
  w.beginStruct();
  w.endStruct();
}

export function readStageRecoveryArgs(r: JsonReader): api.StageRecoveryArgs {
  let backupId: string | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xb0001:
        backupId = r.string();
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { backupId };
}
export function writeStageRecoveryArgs(w: JsonWriter, v: api.StageRecoveryArgs): void {
  w.beginStruct();
  if (v.backupId !== undefined) w.stringField(_1_str, v.backupId);
  w.endStruct();
}

export function readQueryRecoveryArgs(r: JsonReader): api.QueryRecoveryArgs {
  let query: api.TaskQuery | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { query };
}
export function writeQueryRecoveryArgs(w: JsonWriter, v: api.QueryRecoveryArgs): void {
  w.beginStruct();
  if (v.query !== undefined) {
    w.fragment(_1_rec);
    writeTaskQuery(w, v.query);
    w.endField();
  }
  w.endStruct();
}

export function readDeleteRecoveryTasksArgs(r: JsonReader): api.DeleteRecoveryTasksArgs {
  let query: api.TaskQuery | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { query };
}
export function writeDeleteRecoveryTasksArgs(w: JsonWriter, v: api.DeleteRecoveryTasksArgs): void {
  w.beginStruct();
  if (v.query !== undefined) {
    w.fragment(_1_rec);
    writeTaskQuery(w, v.query);
    w.endField();
  }
  w.endStruct();
}

export function readCommitRecoveryArgs(r: JsonReader): api.CommitRecoveryArgs {
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return {};
}
export function writeCommitRecoveryArgs(w: JsonWriter, _v: api.CommitRecoveryArgs): void {
  w.beginStruct();
  w.endStruct();
}

export function readUnloadRecoveryArgs(r: JsonReader): api.UnloadRecoveryArgs {
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return {};
}
export function writeUnloadRecoveryArgs(w: JsonWriter, _v: api.UnloadRecoveryArgs): void {
  w.beginStruct();
  w.endStruct();
}

export function readStartMaintenanceArgs(r: JsonReader): api.StartMaintenanceArgs {
  let hosts: api.Hosts | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        hosts = readHosts(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { hosts };
}
export function writeStartMaintenanceArgs(w: JsonWriter, v: api.StartMaintenanceArgs): void {
  w.beginStruct();
  if (v.hosts !== undefined) {
    w.fragment(_1_rec);
    writeHosts(w, v.hosts);
    w.endField();
  }
  w.endStruct();
}

export function readDrainHostsArgs(r: JsonReader): api.DrainHostsArgs {
  let hosts: api.Hosts | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        hosts = readHosts(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { hosts };
}
export function writeDrainHostsArgs(w: JsonWriter, v: api.DrainHostsArgs): void {
  w.beginStruct();
  if (v.hosts !== undefined) {
    w.fragment(_1_rec);
    writeHosts(w, v.hosts);
    w.endField();
  }
  w.endStruct();
}

export function readMaintenanceStatusArgs(r: JsonReader): api.MaintenanceStatusArgs {
  let hosts: api.Hosts | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        hosts = readHosts(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { hosts };
}
export function writeMaintenanceStatusArgs(w: JsonWriter, v: api.MaintenanceStatusArgs): void {
  w.beginStruct();
  if (v.hosts !== undefined) {
    w.fragment(_1_rec);
    writeHosts(w, v.hosts);
    w.endField();
  }
  w.endStruct();
}

export function readEndMaintenanceArgs(r: JsonReader): api.EndMaintenanceArgs {
  let hosts: api.Hosts | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        hosts = readHosts(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { hosts };
}
export function writeEndMaintenanceArgs(w: JsonWriter, v: api.EndMaintenanceArgs): void {
  w.beginStruct();
  if (v.hosts !== undefined) {
    w.fragment(_1_rec);
    writeHosts(w, v.hosts);
    w.endField();
  }
  w.endStruct();
}

export function readSlaDrainHostsArgs(r: JsonReader): api.SlaDrainHostsArgs {
  let hosts: api.Hosts | undefined;
  let defaultSlaPolicy: api.SlaPolicy | undefined;
  let timeoutSecs: Int64 = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { hosts, defaultSlaPolicy, timeoutSecs };
}
export function writeSlaDrainHostsArgs(w: JsonWriter, v: api.SlaDrainHostsArgs): void {
  w.beginStruct();
  if (v.hosts !== undefined) {
    w.fragment(_1_rec);
    writeHosts(w, v.hosts);
    w.endField();
  }
  if (v.defaultSlaPolicy !== undefined) {
    w.fragment(_2_rec);
    writeSlaPolicy(w, v.defaultSlaPolicy);
    w.endField();
  }
  w.i64Field(_3_i64, v.timeoutSecs);
  w.endStruct();
}

export function readSnapshotArgs(r: JsonReader): api.SnapshotArgs {
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return {};
}
export function writeSnapshotArgs(w: JsonWriter, _v: api.SnapshotArgs): void {
  w.beginStruct();
  w.endStruct();
}

export function readTriggerExplicitTaskReconciliationArgs(r: JsonReader): api.TriggerExplicitTaskReconciliationArgs {
  let settings: api.ExplicitReconciliationSettings | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        settings = readExplicitReconciliationSettings(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { settings };
}
export function writeTriggerExplicitTaskReconciliationArgs(w: JsonWriter, v: api.TriggerExplicitTaskReconciliationArgs): void {
  w.beginStruct();
  if (v.settings !== undefined) {
    w.fragment(_1_rec);
    writeExplicitReconciliationSettings(w, v.settings);
    w.endField();
  }
  w.endStruct();
}

export function readTriggerImplicitTaskReconciliationArgs(r: JsonReader): api.TriggerImplicitTaskReconciliationArgs {
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return {};
}
export function writeTriggerImplicitTaskReconciliationArgs(w: JsonWriter, _v: api.TriggerImplicitTaskReconciliationArgs): void {
  w.beginStruct();
  w.endStruct();
}

export function readPruneTasksArgs(r: JsonReader): api.PruneTasksArgs {
  let query: api.TaskQuery | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        query = readTaskQuery(r);
        break;
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { query };
}
export function writePruneTasksArgs(w: JsonWriter, v: api.PruneTasksArgs): void {
  w.beginStruct();
  if (v.query !== undefined) {
    w.fragment(_1_rec);
    writeTaskQuery(w, v.query);
    w.endField();
  }
  w.endStruct();
}
