import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { decodeCall, decodeEvent, encodeCall, encodeEvent, MesosCodecError } from './codec.ts';
import { Call, Event, TaskState, TaskStatus } from './messages.ts';
import { filesEndingIn, goldenRoot, readHttp, readJsonLines, splitRecords } from './testing/golden.ts';

const golden = goldenRoot();
const PB = join(golden, 'mesos-v1/pb');

/** Every recorded Call and Event, by where it stands. */
function recorded(): { calls: Map<string, Uint8Array>; events: Map<string, Uint8Array> } {
  const calls = new Map<string, Uint8Array>();
  const events = new Map<string, Uint8Array>();
  for (const file of filesEndingIn(PB, '.request.http')) {
    const { firstLine, body } = readHttp(join(PB, file));
    if (firstLine.includes('/scheduler')) calls.set(file, body);
  }
  for (const file of filesEndingIn(PB, '.recordio')) {
    splitRecords(readFileSync(join(PB, file))).forEach((record, i) => {
      events.set(`${file}#${i}`, record);
    });
  }
  const sessions = join(golden, 'mesos');
  for (const file of filesEndingIn(sessions, '.jsonl')) {
    if (file.includes('driver-v0')) continue; // libprocess messages of another package
    readJsonLines(join(sessions, file)).forEach(({ dir, b64 }, i) => {
      (dir === 'call' ? calls : events).set(`${file}#${i}`, Buffer.from(b64, 'base64'));
    });
  }
  return { calls, events };
}

describe('recorded messages', () => {
  const { calls, events } = recorded();

  it('are there', () => {
    expect(calls.size).toBeGreaterThan(10);
    expect(events.size).toBeGreaterThan(10);
  });

  // The plain decoder drops what idl/mesos does not know: equal bytes mean that nothing is missing from it.
  it('calls are decoded and encoded to the same bytes, with no field unknown', () => {
    for (const [where, bytes] of calls) {
      expect([where, Buffer.from(Call.encode(Call.decode(bytes)).finish()).toString('hex')]).toEqual([
        where,
        Buffer.from(bytes).toString('hex'),
      ]);
    }
  });

  it('events are decoded and encoded to the same bytes, with no field unknown', () => {
    for (const [where, bytes] of events) {
      expect([where, Buffer.from(Event.encode(Event.decode(bytes)).finish()).toString('hex')]).toEqual([
        where,
        Buffer.from(bytes).toString('hex'),
      ]);
    }
  });
});

describe('codec', () => {
  const taskStatus = { taskId: { value: 't' }, state: TaskState.TASK_RUNNING };

  it('keeps fields that idl/mesos does not know', () => {
    const unknown = [0xfa, 0x7f, 0x02, 0x68, 0x69]; // field 2047, two bytes
    const call = [...encodeCall({ type: Call.Type.REVIVE, frameworkId: { value: 'F' } }), ...unknown];
    const event = [...encodeEvent({ type: Event.Type.HEARTBEAT }), ...unknown];
    expect([...encodeCall(decodeCall(Uint8Array.from(call)))]).toEqual(call);
    expect([...encodeEvent(decodeEvent(Uint8Array.from(event)))]).toEqual(event);
  });

  it('reads what is unset as null and what is repeated as empty', () => {
    const event = decodeEvent(encodeEvent({ type: Event.Type.UPDATE, update: { status: taskStatus } }));
    expect(event.update?.status.uuid).toBeNull();
    expect(event.update?.status.reason).toBeNull();
    expect(event.offers).toBeNull();
    expect(decodeCall(encodeCall({ type: Call.Type.RECONCILE, reconcile: {} })).reconcile?.tasks).toEqual([]);
  });

  it('keeps 64 bits', () => {
    const nanoseconds = 1_700_000_000_123_456_789n;
    const call = encodeEvent({
      type: Event.Type.UPDATE,
      update: {
        status: { ...taskStatus, unreachableTime: TaskStatus.decode(statusWithTime(nanoseconds)).unreachableTime },
      },
    });
    expect(decodeEvent(call).update?.status.unreachableTime?.nanoseconds.toString()).toBe(String(nanoseconds));
  });

  it('names the message and the trouble when bytes are not it', () => {
    expect(() => decodeEvent(Uint8Array.of(0x2a, 0x05, 0x01))).toThrow(MesosCodecError);
    expect(() => decodeEvent(encodeEvent({ update: {} as never }))).toThrow();
    expect(() => decodeCall(Uint8Array.of(0x32, 0x00))).toThrow(
      "not a mesos.v1.scheduler.Call in protobuf: missing required 'taskId'",
    );
  });
});

/** A TaskStatus written byte by byte: task id "t", TASK_RUNNING, unreachable_time with the given nanoseconds. */
function statusWithTime(nanoseconds: bigint): Uint8Array {
  const varint: number[] = [];
  for (let left = nanoseconds; ; left >>= 7n) {
    varint.push(Number(left & 0x7fn) | (left > 0x7fn ? 0x80 : 0));
    if (left <= 0x7fn) break;
  }
  return Uint8Array.of(0x0a, 3, 0x0a, 1, 0x74, 0x10, 1, 0x72, varint.length + 1, 0x08, ...varint);
}
