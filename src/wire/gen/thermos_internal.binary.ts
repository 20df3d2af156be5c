// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { BinaryReader } from '../binary/reader.ts';
import type { BinaryWriter } from '../binary/writer.ts';
import { I64, LIST, STRING, STRUCT } from '../ttype.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as thermos_internal from './thermos_internal.ts';
import * as thermos_internalEnums from './thermos_internal.enums.ts';

export function readProcessStatus(r: BinaryReader): thermos_internal.ProcessStatus {
  let seq: Int64 = 0;
  let process: string | undefined;
  let state: thermos_internal.ProcessState | undefined;
  let start_time: number | undefined;
  let pid: number | undefined;
  let stop_time: number | undefined;
  let return_code: number | undefined;
  let coordinator_pid: number | undefined;
  let fork_time: number | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xa0001:
        seq = r.i64();
        break;
      case 0xb0003:
        process = r.string();
        break;
      case 0x80005:
        state = thermos_internalEnums.asProcessState(r.i32());
        break;
      case 0x40006:
        start_time = r.double();
        break;
      case 0x80007:
        pid = r.i32();
        break;
      case 0x40008:
        stop_time = r.double();
        break;
      case 0x80009:
        return_code = r.i32();
        break;
      case 0x8000a:
        coordinator_pid = r.i32();
        break;
      case 0x4000b:
        fork_time = r.double();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { seq, process, state, coordinator_pid, fork_time, start_time, pid, stop_time, return_code };
}
export function writeProcessStatus(w: BinaryWriter, v: thermos_internal.ProcessStatus): void {
  w.i64Field(1, v.seq);
  if (v.process !== undefined) w.stringField(3, v.process);
  if (v.state !== undefined) w.i32Field(5, v.state);
  if (v.start_time !== undefined) w.doubleField(6, v.start_time);
  if (v.pid !== undefined) w.i32Field(7, v.pid);
  if (v.stop_time !== undefined) w.doubleField(8, v.stop_time);
  if (v.return_code !== undefined) w.i32Field(9, v.return_code);
  if (v.coordinator_pid !== undefined) w.i32Field(10, v.coordinator_pid);
  if (v.fork_time !== undefined) w.doubleField(11, v.fork_time);
  w.endStruct();
}

export function readTaskStatus(r: BinaryReader): thermos_internal.TaskStatus {
  let state: thermos_internal.TaskState | undefined;
  let timestamp_ms: Int64 = 0;
  let runner_pid = 0;
  let runner_uid = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0x80001:
        state = thermos_internalEnums.asTaskState(r.i32());
        break;
      case 0xa0002:
        timestamp_ms = r.i64();
        break;
      case 0x80003:
        runner_pid = r.i32();
        break;
      case 0x80004:
        runner_uid = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { state, timestamp_ms, runner_pid, runner_uid };
}
export function writeTaskStatus(w: BinaryWriter, v: thermos_internal.TaskStatus): void {
  if (v.state !== undefined) w.i32Field(1, v.state);
  w.i64Field(2, v.timestamp_ms);
  w.i32Field(3, v.runner_pid);
  w.i32Field(4, v.runner_uid);
  w.endStruct();
}

export function readRunnerHeader(r: BinaryReader): thermos_internal.RunnerHeader {
  let task_id: string | undefined;
  let launch_time_ms: Int64 = 0;
  let sandbox: string | undefined;
  let hostname: string | undefined;
  let user: string | undefined;
  let ports: ReadonlyMap<string, Int64> | undefined;
  let log_dir: string | undefined;
  let uid = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        task_id = r.string();
        break;
      case 0xa0002:
        launch_time_ms = r.i64();
        break;
      case 0xb0003:
        sandbox = r.string();
        break;
      case 0xb0004:
        hostname = r.string();
        break;
      case 0xb0005:
        user = r.string();
        break;
      case 0xd0006: {
        const n = r.map(12);
        const map = new Map<string, Int64>();
        for (let i = 0; i < n; i++) map.set(r.string(), r.i64());
        ports = map;
        break;
      }
      case 0xb0007:
        log_dir = r.string();
        break;
      case 0x80008:
        uid = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { task_id, launch_time_ms, sandbox, log_dir, hostname, user, uid, ports };
}
export function writeRunnerHeader(w: BinaryWriter, v: thermos_internal.RunnerHeader): void {
  if (v.task_id !== undefined) w.stringField(1, v.task_id);
  w.i64Field(2, v.launch_time_ms);
  if (v.sandbox !== undefined) w.stringField(3, v.sandbox);
  if (v.hostname !== undefined) w.stringField(4, v.hostname);
  if (v.user !== undefined) w.stringField(5, v.user);
  if (v.ports !== undefined) {
    w.mapField(6, STRING, I64, v.ports.size);
    for (const [key, e] of v.ports) {
      w.string(key);
      w.i64(e);
    }
  }
  if (v.log_dir !== undefined) w.stringField(7, v.log_dir);
  w.i32Field(8, v.uid);
  w.endStruct();
}

export function readRunnerState(r: BinaryReader): thermos_internal.RunnerState {
  let header: thermos_internal.RunnerHeader | undefined;
  let statuses: readonly thermos_internal.TaskStatus[] | undefined;
  let processes: ReadonlyMap<string, readonly thermos_internal.ProcessStatus[]> | undefined;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xc0001:
        header = readRunnerHeader(r);
        break;
      case 0xf0002: {
        const n = r.list(1);
        const list = new Array<thermos_internal.TaskStatus>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) list[i] = readTaskStatus(r);
        statuses = list;
        break;
      }
      case 0xd0003: {
        const n = r.map(9);
        const map = new Map<string, readonly thermos_internal.ProcessStatus[]>();
        for (let i = 0; i < n; i++) {
          const key = r.string();
          const n1 = r.list(1);
          const list1 = new Array<thermos_internal.ProcessStatus>(Math.min(n1, ROOM));
          for (let i1 = 0; i1 < n1; i1++) list1[i1] = readProcessStatus(r);
          map.set(key, list1);
        }
        processes = map;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
  }
  return { header, statuses, processes };
}
export function writeRunnerState(w: BinaryWriter, v: thermos_internal.RunnerState): void {
  if (v.header !== undefined) {
    w.structField(1);
    writeRunnerHeader(w, v.header);
  }
  if (v.statuses !== undefined) {
    w.listField(2, STRUCT, v.statuses.length);
    if (!w.putOffList(v.statuses, writeTaskStatus)) for (const e of v.statuses) writeTaskStatus(w, e);
  }
  if (v.processes !== undefined) {
    w.mapField(3, STRING, LIST, v.processes.size);
    for (const [key, e] of v.processes) {
      w.string(key);
      w.list(STRUCT, e.length);
      if (!w.putOffList(e, writeProcessStatus)) for (const e1 of e) writeProcessStatus(w, e1);
    }
  }
  w.endStruct();
}

export function readRunnerCkpt(r: BinaryReader): thermos_internal.RunnerCkpt {
  let runner_header: thermos_internal.RunnerHeader | undefined;
  let process_status: thermos_internal.ProcessStatus | undefined;
  let task_status: thermos_internal.TaskStatus | undefined;
  const h = r.field();
  switch (h) {
    case 0xc0001:
      runner_header = readRunnerHeader(r);
      break;
    case 0xc0002:
      process_status = readProcessStatus(r);
      break;
    case 0xc0003:
      task_status = readTaskStatus(r);
      break;
    default:
      r.skip(h >>> 16);
  }
  r.field();
  return { runner_header, process_status, task_status } as thermos_internal.RunnerCkpt;
}
export function writeRunnerCkpt(w: BinaryWriter, v: thermos_internal.RunnerCkpt): void {
  if (v.runner_header !== undefined) {
    w.structField(1);
    writeRunnerHeader(w, v.runner_header);
  }
  else if (v.process_status !== undefined) {
    w.structField(2);
    writeProcessStatus(w, v.process_status);
  }
  else if (v.task_status !== undefined) {
    w.structField(3);
    writeTaskStatus(w, v.task_status);
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}
