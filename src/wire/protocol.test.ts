import { describe, expect, it } from '@jest/globals';
import { attempt } from '../../compat-tests/wire/golden.ts';
import {
  AuroraAdminMethods,
  binary,
  Container,
  compact,
  type Int64,
  JobKey,
  type JobUpdateDetails,
  JobUpdateStatus,
  json,
  MessageType,
  type Protocol,
  ProtocolError,
  Resource,
  type Response,
  ResponseCode,
  ResponseReply,
  ScheduleStatus,
  TaskConfig,
  TaskEvent,
  TaskQuery,
} from './index.ts';

const protocols = [binary, compact, json] as const;
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const ascii = (text: string) => Buffer.from(text);

describe('values', () => {
  it.each<Int64>([
    0,
    -1,
    2 ** 31,
    -(2 ** 31) - 1,
    2 ** 53 - 1,
    -(2 ** 53 - 1),
    2n ** 53n,
    -(2n ** 53n),
    2n ** 63n - 1n,
    -(2n ** 63n),
  ])('%s is the same i64 in all protocols', (timestamp) => {
    for (const p of protocols)
      expect(p.decode(TaskEvent, p.encode(TaskEvent, { timestamp })).timestamp).toBe(timestamp);
  });

  it('are read as a number or a bigint, whichever is exact', () => {
    const text = (n: string) => json.decode(TaskEvent, ascii(`{"1":{"i64":${n}}}`)).timestamp;
    expect(text('9007199254740991')).toBe(9007199254740991);
    expect(text('9007199254740993')).toBe(9007199254740993n);
    expect(text('+00000000000000000000000000007')).toBe(7);
  });

  it('carry the default of the IDL where a field is absent', () => {
    for (const p of protocols) {
      const config = p.decode(TaskConfig, p.encode(TaskConfig, { isService: true, priority: 1, maxTaskFailures: 2 }));
      expect(config.container).toEqual({ mesos: { image: undefined, volumes: undefined }, docker: undefined });
      expect(config).toMatchObject({ isService: true, priority: 1, maxTaskFailures: 2, production: undefined });
    }
  });

  it('have one shape whatever was on the wire', () => {
    const keys = (bytes: Uint8Array) => Object.keys(json.decode(TaskEvent, bytes));
    expect(keys(ascii('{}'))).toEqual(['timestamp', 'status', 'message', 'scheduler']);
    expect(keys(ascii('{"4":{"str":"s"},"1":{"i64":1}}'))).toEqual(keys(ascii('{}')));
  });

  it('hold no enum number that is not known', () => {
    const event = binary.decode(TaskEvent, hex('0a0001 0000000000000001 080002 00000063 00'));
    expect(event.status).toBeUndefined();
    const message = json.openMessage(ascii('[1,"getTasksStatus",1,0,{"1":{"rec":{"5":{"set":["i32",3,99,2,100]}}}}]'));
    expect(message.body(AuroraAdminMethods.getTasksStatus.args).query?.statuses).toEqual([ScheduleStatus.RUNNING]);
    expect(message.dropped).toBe(2);
  });

  it('are not shared with the input', () => {
    const bytes = binary.encode(JobKey, { role: 'r'.repeat(40), environment: 'e', name: 'n' });
    const key = binary.decode(JobKey, bytes);
    bytes.fill(0);
    expect(key).toEqual({ role: 'r'.repeat(40), environment: 'e', name: 'n' });
  });
});

describe('strings in JSON', () => {
  const read = (body: string | Buffer) =>
    json.decode(JobKey, Buffer.concat([ascii('{"1":{"str":"'), Buffer.from(body), ascii('"}}')])).role;

  it.each([
    ['\\u0077ww', 'www'],
    ['a\\/b\\"\\\\\\b\\f\\n\\r\\t', 'a/b"\\\b\f\n\r\t'],
    ['\\ud83d\\ude00', '😀'],
    ['\\ud83dabc\\ude00', 'abc😀'],
    ['\\ud83d', ''],
    ['\\u8A9E', '語'],
    ['a\nb', 'a\nb'],
    [`${'x'.repeat(100)}\\n`, `${'x'.repeat(100)}\n`],
    [`${'é'.repeat(100)}`, 'é'.repeat(100)],
  ])('%j is read as %j', (body, text) => {
    expect(read(body)).toBe(text);
  });

  it('have a replacement for a byte that is no UTF-8', () => {
    expect(read(Buffer.from([0xff, 0xfe, 0x61]))).toBe('\ufffd\ufffda');
  });

  it.each([
    ['\\x', 'Expected control char', 15],
    ['\\u12G4', 'Expected hex character', 19],
    ['\\ude00', 'Expected high surrogate char', 19],
    ['\\ud83d\\ud83d', 'Expected low surrogate char', 25],
  ])('%j is refused', (body, reason, position) => {
    expect(attempt(() => read(body))).toMatchObject({ kind: 'malformed', reason, position });
  });

  it.each([
    'plain',
    '"',
    'tab\t',
    'nul\u0000',
    '\u001f',
    'é',
    '\u2028',
    `${'long '.repeat(50)}"quoted"\u0001`,
    '/',
    '\u007f',
  ])('%j is written as JSON.stringify writes it', (role) => {
    expect(Buffer.from(json.encode(JobKey, { role })).toString()).toBe(`{"1":{"str":${JSON.stringify(role)}}}`);
  });
});

describe('faults', () => {
  it.each<[string, Protocol, Uint8Array, object]>([
    [
      'a negative length',
      binary,
      hex('0b0001 ffffffff'),
      { kind: 'malformed', reason: 'Negative length: -1', position: 7 },
    ],
    ['a length beyond the input', binary, hex('0b0001 7fffffff 61'), { kind: 'truncated', position: 7 }],
    ['no end', binary, hex('0b0001 00000001 61'), { kind: 'truncated', position: 8 }],
    [
      'an unknown compact type',
      compact,
      hex('1d'),
      { kind: 'malformed', reason: "don't know what type: 13", position: 1 },
    ],
    ['a varint without end', compact, hex('18 ffffffffffffffffffff'), { kind: 'malformed', position: 6 }],
    ['white space', json, ascii('{ }'), { kind: 'malformed', reason: 'Unexpected character: ', position: 2 }],
    [
      'an unknown type name',
      json,
      ascii('{"1":{"zzz":5}}'),
      { kind: 'malformed', reason: 'Unrecognized type', position: 11 },
    ],
    [
      'a number too long',
      json,
      ascii('{"7":{"i64":9223372036854775808}}'),
      { kind: 'malformed', reason: 'Bad data encounted in numeric data', position: 31 },
    ],
  ])('%s has a place', (_, protocol, bytes, expected) => {
    expect(attempt(() => protocol.decode(JobKey, bytes))).toMatchObject({ name: 'ProtocolError', ...expected });
  });

  it('of any depth in an unknown field are found without filling the stack', () => {
    const deep = (protocol: Protocol, begin: string, n: number) =>
      attempt(() => protocol.decode(JobKey, Buffer.from(begin.repeat(n), protocol === json ? 'utf8' : 'hex')));
    const expected = { kind: 'malformed', reason: 'Maximum skip depth exceeded' };
    expect(deep(binary, '0c0063', 100_000)).toMatchObject(expected);
    expect(deep(compact, '1c', 100_000)).toMatchObject(expected);
    expect(deep(json, '{"99":{"rec":', 100_000)).toMatchObject(expected);
  });

  it('cannot make a small input take long: lists of elements that take no bytes', () => {
    const list = hex('0f0063 01 7fffffff 00');
    expect(binary.decode(JobKey, list)).toEqual({ role: undefined, environment: undefined, name: undefined });
    const compactList = hex('69 c601 f0 ffffffff07 00');
    expect(attempt(() => compact.decode(JobKey, compactList))).not.toBeUndefined();
  });

  it('in arguments are told apart from those that the original gives up on', () => {
    const fault = (protocol: Protocol, bytes: Uint8Array) =>
      attempt(() => protocol.openMessage(bytes).body(AuroraAdminMethods.getJobs.args));
    const call = binary
      .encodeMessage({ name: 'getJobs', type: MessageType.CALL, seqid: 1 }, JobKey, {})
      .subarray(0, -1);
    expect(fault(binary, Buffer.concat([call, hex('0b0001 ffffffff')]))).toMatchObject({
      kind: 'arguments',
      reason: 'Negative length: -1',
    });
    expect(fault(binary, Buffer.concat([call, hex('0b0001 00000009')]))).toMatchObject({ kind: 'truncated' });
    // Reading the end of the message after a fault, the original finds it here by chance.
    expect(fault(json, ascii('[1,"getJobs",1,0,{"1":{"str":x]'))).toMatchObject({ kind: 'arguments' });
    expect(fault(json, ascii('[1,"getJobs",1,0,{"1":{"str":x}}]'))).toMatchObject({ kind: 'malformed' });
  });

  it('in a value to be written are named', () => {
    for (const p of protocols) {
      expect(attempt(() => p.encode(Resource, {}))).toMatchObject({
        kind: 'unwritable',
        reason: 'Cannot write a TUnion with no set value!',
      });
      expect(attempt(() => p.encode(Resource, { ramMb: 2n ** 63n }))).toMatchObject({ kind: 'unwritable' });
      expect(attempt(() => p.encode(Resource, { ramMb: 1.5 }))).toMatchObject({ kind: 'unwritable' });
      expect(attempt(() => p.encode(Resource, { ramMb: 2 ** 53 }))).toMatchObject({ kind: 'unwritable' });
      expect(attempt(() => p.encode(TaskQuery, { limit: 2 ** 31 }))).toMatchObject({ kind: 'unwritable' });
      // What failed leaves nothing behind.
      expect(p.decode(JobKey, p.encode(JobKey, { role: 'r' })).role).toBe('r');
    }
  });
});

describe('messages', () => {
  it.each(protocols)('$name: have their envelope', (protocol) => {
    const header = { name: 'getTierConfigs', type: MessageType.REPLY, seqid: -5 };
    const bytes = protocol.encodeMessage(header, ResponseReply, { success: { responseCode: ResponseCode.OK } });
    const message = protocol.openMessage(Buffer.concat([bytes, ascii('more')]));
    expect(message).toMatchObject(header);
    expect(message.body(ResponseReply).success?.responseCode).toBe(ResponseCode.OK);
  });

  it('of unknown methods can be skipped', () => {
    const bytes = binary.encodeMessage({ name: 'nope', type: MessageType.CALL, seqid: 1 }, Container, { mesos: {} });
    expect(() => binary.openMessage(bytes).skipBody()).not.toThrow();
    expect(attempt(() => json.openMessage(ascii('[1,"nope",1,7,{}')).skipBody())).toBeInstanceOf(ProtocolError);
  });
});

describe('replies in slices', () => {
  const event = { status: JobUpdateStatus.ROLLING_FORWARD, timestampMs: 1_500_000_000_000, message: 'm'.repeat(30) };
  const details = (events: number): JobUpdateDetails => ({ updateEvents: Array.from({ length: events }, () => event) });
  // Long lists inside elements of a long list, and short ones beside them.
  const body: Response = {
    responseCode: ResponseCode.OK,
    result: {
      getJobUpdateDetailsResult: {
        detailsList: Array.from({ length: 40 }, (_, i) => details(i % 2 === 0 ? 3 : 500)),
      },
    },
    details: [{ message: 'after' }],
  };
  const header = { name: 'getJobUpdateDetails', type: MessageType.REPLY, seqid: 3 };

  it.each(protocols)('$name: are the same bytes, and none is much longer than was asked', (protocol) => {
    const whole = protocol.encodeMessage(header, ResponseReply, { success: body });
    for (const sliceBytes of [1, 1000, 65_536]) {
      const slices = [...protocol.encodeMessageInSlices(header, ResponseReply, { success: body }, { sliceBytes })];
      expect(Buffer.concat(slices.flat()).equals(whole)).toBe(true);
      expect(Math.max(...slices.map((slice) => Buffer.concat(slice).length))).toBeLessThan(sliceBytes + 300);
    }
  });

  it.each(protocols)(
    '$name: may share two buffers, so that one can be made while the last is not out yet',
    (protocol) => {
      const copies: Buffer[] = [];
      const buffers = new Set<ArrayBufferLike>();
      let last: readonly Uint8Array[] = [];
      for (const slice of protocol.encodeMessageInSlices(
        header,
        ResponseReply,
        { success: body },
        { sliceBytes: 1000, reuse: true },
      )) {
        copies.push(Buffer.concat(last));
        for (const part of slice) buffers.add(part.buffer);
        last = slice;
      }
      copies.push(Buffer.concat(last));
      expect(Buffer.concat(copies).equals(protocol.encodeMessage(header, ResponseReply, { success: body }))).toBe(true);
      // A few only, where an element did not fit.
      expect(buffers.size).toBeLessThan(copies.length / 10);
    },
  );

  it.each(protocols)(
    '$name: of several messages at a time do not touch each other, nor one that is still on its way',
    (protocol) => {
      const reply = (message: string, events: number): Response => ({
        ...{ ...body, details: [{ message }] },
        result: { getJobUpdateDetailsResult: { detailsList: [details(events)] } },
      });
      const replies = [
        reply('a', 2),
        reply('long', 3000),
        reply('b'.repeat(40_000), 1),
        reply('longer', 5000),
        reply('c', 0),
      ];
      const underWay = replies.map((each) =>
        protocol.encodeMessageInSlices(header, ResponseReply, { success: each }, { sliceBytes: 65_536 }),
      );
      const sent: Uint8Array[][] = replies.map(() => []);
      for (let going = true; going; ) {
        going = false;
        for (const [at, slices] of underWay.entries()) {
          const { value, done } = slices.next();
          if (done === true) continue;
          going = true;
          sent[at]?.push(...value);
        }
      }
      for (const [at, each] of replies.entries()) {
        const whole = protocol.encodeMessage(header, ResponseReply, { success: each });
        expect(Buffer.concat(sent[at] ?? []).equals(whole)).toBe(true);
      }
    },
  );

  it.each(protocols)('$name: goes on with another buffer when a message could not be written', (protocol) => {
    const reply = { success: { responseCode: ResponseCode.OK, details: [{ message: 'm' }] } };
    const whole = protocol.encodeMessage(header, ResponseReply, reply);
    const unwritable = { success: { responseCode: 0.5 as ResponseCode } };
    expect(() => protocol.encodeMessageInSlices(header, ResponseReply, unwritable).next()).toThrow(ProtocolError);
    const [slice = []] = protocol.encodeMessageInSlices(header, ResponseReply, reply);
    expect(Buffer.concat(slice).equals(whole)).toBe(true);
  });
});
