import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeGetTasksWithoutConfigsArgs } from '../../../src/wire/binary/index.ts';
import { AuroraAdminMethods, binary, MessageType, ResponseCode, ScheduleStatus } from '../../../src/wire/index.ts';
import { Fault, faultOfAnswer, faultText } from './errors.ts';
import { decodeReply, encodeCall } from './message.ts';
import { allocate, utf8Length, viewOf } from './raw-buffer.ts';

describe('RawBuffer', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });

  it('writes and reads text as a Node Buffer does', () => {
    fc.assert(
      fc.property(fc.nat(9), text, (offset, written) => {
        const [ours, theirs] = [allocate(1000), Buffer.alloc(1000)];
        const size = ours.utf8Write(written, offset);
        expect(size).toBe(theirs.write(written, offset, 'utf8'));
        expect(size).toBe(utf8Length(written));
        expect(Buffer.from(ours).equals(theirs)).toBe(true);
        expect(ours.utf8Slice(offset, offset + size)).toBe(theirs.toString('utf8', offset, offset + size));
        expect(ours.latin1Slice(offset, offset + size)).toBe(theirs.toString('latin1', offset, offset + size));
      }),
    );
  });

  it('reads bytes that are no text as a Node Buffer does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(viewOf(bytes).utf8Slice(0, bytes.length)).toBe(Buffer.from(bytes).toString('utf8'));
      }),
    );
  });

  it('tells the same bytes from others', () => {
    const bytes = viewOf(Uint8Array.of(1, 2, 3));
    expect(bytes.compare(Uint8Array.of(0, 1, 2, 3), 1, 4)).toBe(0);
    expect(bytes.compare(Uint8Array.of(0, 1, 2, 4), 1, 4)).not.toBe(0);
    expect(bytes.compare(Uint8Array.of(0, 1, 2, 3), 1, 3)).not.toBe(0);
    expect(viewOf(bytes.subarray(1)).utf8Slice(0, 2)).toBe('\u0002\u0003');
  });
});

describe('messages', () => {
  it('are what the server reads', () => {
    const query = { role: 'www', statuses: [ScheduleStatus.RUNNING], instanceIds: [3] };
    const bytes = encodeCall('getTasksWithoutConfigs', writeGetTasksWithoutConfigsArgs, { query });
    const message = binary.openMessage(bytes);
    expect(message).toMatchObject({ name: 'getTasksWithoutConfigs', type: MessageType.CALL, seqid: 0 });
    expect(message.body(AuroraAdminMethods.getTasksWithoutConfigs.args).query).toMatchObject(query);
  });

  it('are read as the server writes them', () => {
    const response = {
      responseCode: ResponseCode.OK,
      serverInfo: { clusterName: 'west' },
      details: [{ message: 'grüß' }],
    };
    const header = { name: 'getQuota', type: MessageType.REPLY, seqid: 0 };
    const bytes = binary.encodeMessage(header, AuroraAdminMethods.getQuota.result, { success: response });
    expect(decodeReply(bytes)).toMatchObject(response);
    expect(() => decodeReply(bytes.subarray(0, bytes.length - 3))).toThrow();
    expect(() => decodeReply(Buffer.from('<html></html>'))).toThrow('not a message');
    const empty = binary.encodeMessage(header, AuroraAdminMethods.getQuota.result, {});
    expect(() => decodeReply(empty)).toThrow('empty');
  });
});

describe('faults', () => {
  it.each([
    [{ type: 'opaqueredirect', status: 0 }, 'moved'],
    [{ type: 'basic', status: 503 }, 'no-leader'],
    [{ type: 'basic', status: 401 }, 'denied'],
    [{ type: 'basic', status: 403 }, 'denied'],
    [{ type: 'basic', status: 404 }, 'refused'],
    [{ type: 'basic', status: 500 }, 'broken'],
    [{ type: 'basic', status: 200 }, undefined],
  ] as const)('are told by the answer: %j is %s', (answer, kind) => {
    const fault = faultOfAnswer(answer, '/quotas');
    expect(fault?.kind).toBe(kind);
    if (fault !== undefined) expect(faultText(fault.kind).title).not.toBe('');
  });

  it('are errors', () => {
    expect(new Fault('offline', 'gone')).toMatchObject({ message: 'gone', kind: 'offline' });
  });
});
