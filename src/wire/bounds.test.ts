import { describe, expect, it } from '@jest/globals';
import { AuroraAdminMethods, binary, compact, json, MessageType, type Protocol, ProtocolError } from './index.ts';

const PROTOCOLS = [binary, compact, json].map((protocol) => [protocol.name, protocol] as const);
const { args } = AuroraAdminMethods.getTasksStatus;

function call(protocol: Protocol, taskIds: readonly string[]): Uint8Array {
  const header = { name: 'getTasksStatus', type: MessageType.CALL, seqid: 1 };
  return protocol.encodeMessage(header, args, { query: { limit: 0, offset: 0, taskIds } });
}

/** The kind of fault that reading finds; `none` when it reads well. */
function fault(read: () => unknown): string {
  try {
    read();
    return 'none';
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return error.kind;
  }
}

describe.each(PROTOCOLS)('what %s reads is bounded', (name, protocol) => {
  const ids = Array.from({ length: 100 }, (_, i) => `task-${i}`);
  // The query, its three fields, and the elements of one of them.
  const size = 104;

  it('by the number of values', () => {
    const bytes = call(protocol, ids);
    const read = (maxValues?: number) => protocol.openMessage(bytes, maxValues).body(args).query?.taskIds?.length;
    expect(read(size)).toBe(100);
    expect(read()).toBe(100);
    expect(fault(() => read(size - 1))).toBe('excess');
    expect(fault(() => read(50))).toBe('excess');
  });

  it('by the number of values it skips', () => {
    const skip = (maxValues: number) => fault(() => protocol.openMessage(call(protocol, ids), maxValues).skipBody());
    expect([skip(size), skip(size - 1)]).toEqual(['none', 'excess']);
  });

  it('by what is there, not by what a length claims', () => {
    const bytes = Buffer.from(call(protocol, ['some text']));
    const claims: Readonly<Record<string, (at: number) => Buffer>> = {
      binary: (at) => Buffer.concat([bytes.subarray(0, at - 4), Buffer.from('7fffffff', 'hex'), bytes.subarray(at)]),
      compact: (at) => Buffer.concat([bytes.subarray(0, at - 1), Buffer.from('ffffffff07', 'hex'), bytes.subarray(at)]),
      json: (at) => Buffer.concat([bytes.subarray(0, at - 3), Buffer.from('2147483647,"'), bytes.subarray(at)]),
    };
    const claimed = claims[name]?.(bytes.indexOf('some text')) ?? bytes;
    expect(fault(() => protocol.openMessage(claimed).body(args))).toBe('truncated');
  });
});

describe('nesting is bounded', () => {
  const deep = 100_000;
  const header = { name: 'nope', type: MessageType.CALL, seqid: 1 };
  const empty = (protocol: Protocol) =>
    Buffer.from(protocol.encodeMessage(header, AuroraAdminMethods.snapshot.args, {}));

  it.each([
    ['structs', '', '0c0001'],
    ['lists', '0f0001', '0f00000001'],
    ['maps', '0d0001', '0b0d0000000100000000'],
  ])('of %s, in binary', (_, field, hex) => {
    const bytes = Buffer.concat([empty(binary).subarray(0, -1), Buffer.from(field + hex.repeat(deep), 'hex')]);
    expect(fault(() => binary.openMessage(bytes).skipBody())).toBe('malformed');
  });

  it('in compact', () => {
    const bytes = Buffer.concat([empty(compact).subarray(0, -1), Buffer.from('1c'.repeat(deep), 'hex')]);
    expect(fault(() => compact.openMessage(bytes).skipBody())).toBe('malformed');
  });

  it('in JSON', () => {
    const bytes = Buffer.from(`[1,"nope",1,1,${'{"1":{"rec":'.repeat(deep)}`);
    expect(fault(() => json.openMessage(bytes).skipBody())).toBe('malformed');
    const lists = Buffer.from(`[1,"nope",1,1,{"1":{"lst":${'["lst",1,'.repeat(deep)}`);
    expect(fault(() => json.openMessage(lists).skipBody())).toBe('malformed');
  });
});

describe('escapes in JSON', () => {
  it.each([
    ['\\u0041\\u00e9\\u20ac\\ud83d\\ude00\\uFFFF', 'A\u00e9\u20ac\u{1f600}\uffff'],
    ['\\u0000\\u007f\\u0080\\u07ff\\u0800', '\u0000\u007f\u0080\u07ff\u0800'],
    ['\\n\\"\\\\\\/', '\n"\\/'],
  ])('%s', (escaped, text) => {
    const bytes = Buffer.from(`[1,"getQuota",1,1,{"1":{"str":"${escaped}"}}]`);
    expect(json.openMessage(bytes).body(AuroraAdminMethods.getQuota.args).ownerRole).toBe(text);
  });

  it.each(['\\u00g0', '\\u00', '\\x'])('%s is malformed', (escaped) => {
    const bytes = Buffer.from(`[1,"getQuota",1,1,{"1":{"str":"${escaped}"}}]`);
    expect(['malformed', 'arguments', 'truncated']).toContain(
      fault(() => json.openMessage(bytes).body(AuroraAdminMethods.getQuota.args)),
    );
  });
});
