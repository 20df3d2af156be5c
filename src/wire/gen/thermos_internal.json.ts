// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { JsonReader } from '../json/reader.ts';
import type { JsonWriter } from '../json/writer.ts';
import { fragment } from '../json/writer.ts';
import { ROOM } from '../source.ts';
import type { Int64 } from '../types.ts';
import type * as thermos_internal from './thermos_internal.ts';
import * as thermos_internalEnums from './thermos_internal.enums.ts';

const _1_i64 = fragment('"1":{"i64":');
const _3_str = fragment('"3":{"str":');
const _5_i32 = fragment('"5":{"i32":');
const _6_dbl = fragment('"6":{"dbl":');
const _7_i32 = fragment('"7":{"i32":');
const _8_dbl = fragment('"8":{"dbl":');
const _9_i32 = fragment('"9":{"i32":');
const _10_i32 = fragment('"10":{"i32":');
const _11_dbl = fragment('"11":{"dbl":');
const _1_i32 = fragment('"1":{"i32":');
const _2_i64 = fragment('"2":{"i64":');
const _3_i32 = fragment('"3":{"i32":');
const _4_i32 = fragment('"4":{"i32":');
const _1_str = fragment('"1":{"str":');
const _4_str = fragment('"4":{"str":');
const _5_str = fragment('"5":{"str":');
const _6_map_str_i64 = fragment('"6":{"map":["str","i64",');
const _7_str = fragment('"7":{"str":');
const _8_i32 = fragment('"8":{"i32":');
const _1_rec = fragment('"1":{"rec":');
const _2_lst_rec = fragment('"2":{"lst":["rec",');
const _3_map_str_lst = fragment('"3":{"map":["str","lst",');
const _rec = fragment('["rec",');
const _2_rec = fragment('"2":{"rec":');
const _3_rec = fragment('"3":{"rec":');

export function readProcessStatus(r: JsonReader): thermos_internal.ProcessStatus {
  let seq: Int64 = 0;
  let process: string | undefined;
  let state: thermos_internal.ProcessState | undefined;
  let start_time: number | undefined;
  let pid: number | undefined;
  let stop_time: number | undefined;
  let return_code: number | undefined;
  let coordinator_pid: number | undefined;
  let fork_time: number | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { seq, process, state, coordinator_pid, fork_time, start_time, pid, stop_time, return_code };
}
export function writeProcessStatus(w: JsonWriter, v: thermos_internal.ProcessStatus): void {
  w.beginStruct();
  w.i64Field(_1_i64, v.seq);
  if (v.process !== undefined) w.stringField(_3_str, v.process);
  if (v.state !== undefined) w.i32Field(_5_i32, v.state);
  if (v.start_time !== undefined) w.doubleField(_6_dbl, v.start_time);
  if (v.pid !== undefined) w.i32Field(_7_i32, v.pid);
  if (v.stop_time !== undefined) w.doubleField(_8_dbl, v.stop_time);
  if (v.return_code !== undefined) w.i32Field(_9_i32, v.return_code);
  if (v.coordinator_pid !== undefined) w.i32Field(_10_i32, v.coordinator_pid);
  if (v.fork_time !== undefined) w.doubleField(_11_dbl, v.fork_time);
  w.endStruct();
}

export function readTaskStatus(r: JsonReader): thermos_internal.TaskStatus {
  let state: thermos_internal.TaskState | undefined;
  let timestamp_ms: Int64 = 0;
  let runner_pid = 0;
  let runner_uid = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { state, timestamp_ms, runner_pid, runner_uid };
}
export function writeTaskStatus(w: JsonWriter, v: thermos_internal.TaskStatus): void {
  w.beginStruct();
  if (v.state !== undefined) w.i32Field(_1_i32, v.state);
  w.i64Field(_2_i64, v.timestamp_ms);
  w.i32Field(_3_i32, v.runner_pid);
  w.i32Field(_4_i32, v.runner_uid);
  w.endStruct();
}

export function readRunnerHeader(r: JsonReader): thermos_internal.RunnerHeader {
  let task_id: string | undefined;
  let launch_time_ms: Int64 = 0;
  let sandbox: string | undefined;
  let hostname: string | undefined;
  let user: string | undefined;
  let ports: ReadonlyMap<string, Int64> | undefined;
  let log_dir: string | undefined;
  let uid = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
        const n = r.beginMap();
        const map = new Map<string, Int64>();
        for (let i = 0; i < n; i++) {
          const key = r.key(i);
          map.set(key, r.i64());
        }
        r.endMap();
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
    r.endField();
  }
  r.endStruct();
  return { task_id, launch_time_ms, sandbox, log_dir, hostname, user, uid, ports };
}
export function writeRunnerHeader(w: JsonWriter, v: thermos_internal.RunnerHeader): void {
  w.beginStruct();
  if (v.task_id !== undefined) w.stringField(_1_str, v.task_id);
  w.i64Field(_2_i64, v.launch_time_ms);
  if (v.sandbox !== undefined) w.stringField(_3_str, v.sandbox);
  if (v.hostname !== undefined) w.stringField(_4_str, v.hostname);
  if (v.user !== undefined) w.stringField(_5_str, v.user);
  if (v.ports !== undefined) {
    w.beginMap(_6_map_str_i64, v.ports.size);
    for (const [key, e] of v.ports) {
      w.key(key);
      w.i64(e);
      w.endEntry();
    }
    w.endMap();
    w.endField();
  }
  if (v.log_dir !== undefined) w.stringField(_7_str, v.log_dir);
  w.i32Field(_8_i32, v.uid);
  w.endStruct();
}

export function readRunnerState(r: JsonReader): thermos_internal.RunnerState {
  let header: thermos_internal.RunnerHeader | undefined;
  let statuses: readonly thermos_internal.TaskStatus[] | undefined;
  let processes: ReadonlyMap<string, readonly thermos_internal.ProcessStatus[]> | undefined;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
    switch (h) {
      case 0xc0001:
        header = readRunnerHeader(r);
        break;
      case 0xf0002: {
        const n = r.beginList();
        const list = new Array<thermos_internal.TaskStatus>(Math.min(n, ROOM));
        for (let i = 0; i < n; i++) {
          r.nextElement();
          list[i] = readTaskStatus(r);
        }
        r.endList();
        statuses = list;
        break;
      }
      case 0xd0003: {
        const n = r.beginMap();
        const map = new Map<string, readonly thermos_internal.ProcessStatus[]>();
        for (let i = 0; i < n; i++) {
          const key = r.key(i);
          const n1 = r.beginList();
          const list1 = new Array<thermos_internal.ProcessStatus>(Math.min(n1, ROOM));
          for (let i1 = 0; i1 < n1; i1++) {
            r.nextElement();
            list1[i1] = readProcessStatus(r);
          }
          r.endList();
          map.set(key, list1);
        }
        r.endMap();
        processes = map;
        break;
      }
      default:
        r.skip(h >>> 16);
    }
    r.endField();
  }
  r.endStruct();
  return { header, statuses, processes };
}
export function writeRunnerState(w: JsonWriter, v: thermos_internal.RunnerState): void {
  w.beginStruct();
  if (v.header !== undefined) {
    w.fragment(_1_rec);
    writeRunnerHeader(w, v.header);
    w.endField();
  }
  if (v.statuses !== undefined) {
    w.beginList(_2_lst_rec, v.statuses.length);
    if (!w.putOffList(v.statuses, writeTaskStatus)) {
      for (const e of v.statuses) {
        w.betweenElements();
        writeTaskStatus(w, e);
      }
    }
    w.endList();
    w.endField();
  }
  if (v.processes !== undefined) {
    w.beginMap(_3_map_str_lst, v.processes.size);
    for (const [key, e] of v.processes) {
      w.key(key);
      w.beginList(_rec, e.length);
      if (!w.putOffList(e, writeProcessStatus)) {
        for (const e1 of e) {
          w.betweenElements();
          writeProcessStatus(w, e1);
        }
      }
      w.endList();
      w.endEntry();
    }
    w.endMap();
    w.endField();
  }
  w.endStruct();
}

export function readRunnerCkpt(r: JsonReader): thermos_internal.RunnerCkpt {
  let runner_header: thermos_internal.RunnerHeader | undefined;
  let process_status: thermos_internal.ProcessStatus | undefined;
  let task_status: thermos_internal.TaskStatus | undefined;
  r.beginStruct();
  const h = r.firstField();
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
      if (h !== 0) r.skip(h >>> 16);
  }
  r.endField();
  r.nextField();
  r.endStruct();
  return { runner_header, process_status, task_status } as thermos_internal.RunnerCkpt;
}
export function writeRunnerCkpt(w: JsonWriter, v: thermos_internal.RunnerCkpt): void {
  w.beginStruct();
  if (v.runner_header !== undefined) {
    w.fragment(_1_rec);
    writeRunnerHeader(w, v.runner_header);
    w.endField();
  }
  else if (v.process_status !== undefined) {
    w.fragment(_2_rec);
    writeProcessStatus(w, v.process_status);
    w.endField();
  }
  else if (v.task_status !== undefined) {
    w.fragment(_3_rec);
    writeTaskStatus(w, v.task_status);
    w.endField();
  }
  else w.unwritable('Cannot write a TUnion with no set value!');
  w.endStruct();
}
