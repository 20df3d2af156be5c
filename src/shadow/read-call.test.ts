import { describe, expect, it } from '@jest/globals';
import { AuroraAdminMethods, binary, json, MessageType, type RpcName } from '../wire/index.ts';
import { codingOf, readCallOf } from './read-call.ts';

describe('a call', () => {
  it.each([binary, json])('is known to read by its name', (protocol) => {
    for (const name of Object.keys(AuroraAdminMethods) as RpcName[]) {
      const header = { name, type: MessageType.CALL, seqid: 7 };
      const nothing = AuroraAdminMethods.getRoleSummary.args;
      const body = Buffer.from(protocol.encodeMessage(header, nothing, {}));
      const expected = AuroraAdminMethods[name].service === 'ReadOnlyScheduler' ? name : undefined;
      expect(readCallOf(protocol === json ? 'json' : 'binary', body)).toBe(expected);
    }
  });

  it.each<[string, 'binary' | 'json', Buffer, string | undefined]>([
    ['older form', 'binary', Buffer.from('\0\0\0\x07getJobs\x01\0\0\0\x01\0', 'latin1'), 'getJobs'],
    ['older form, not a call', 'binary', Buffer.from('\0\0\0\x07getJobs\x02\0\0\0\x01\0', 'latin1'), undefined],
    ['spaces', 'json', Buffer.from(' [ 1 , "getJobs", 1,0,{}]'), 'getJobs'],
    ['a reply', 'json', Buffer.from('[1,"getJobs",2,0,{}]'), undefined],
    ['nothing', 'binary', Buffer.alloc(0), undefined],
    ['a name without an end', 'binary', Buffer.from('\x80\x01\0\x01\x7f\0\0\0getJobs', 'latin1'), undefined],
    ['an unknown name', 'json', Buffer.from('[1,"toString",1,0,{}]'), undefined],
  ])('in %s', (_, coding, body, expected) => {
    expect(readCallOf(coding, body)).toBe(expected);
  });

  it.each([
    [undefined, 'json'],
    ['application/x-thrift', 'json'],
    ['application/vnd.apache.thrift.binary', 'binary'],
    ['application/vnd.apache.thrift.compact', undefined],
  ])('of type %s', (type, coding) => {
    expect(codingOf(type)).toBe(coding);
  });
});
