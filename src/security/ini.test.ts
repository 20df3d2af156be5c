import { describe, expect, it } from '@jest/globals';
import { Accounts } from './accounts.ts';
import { IniError, parseSections, parseShiroIni, splitValue } from './ini.ts';
import { parsePermission } from './permission.ts';

/** What a text with one section `users` holds. */
const entries = (text: string): Record<string, string> =>
  Object.fromEntries(parseSections(`[users]\n${text}`).get('users') ?? []);

describe('sections', () => {
  it.each<readonly [what: string, text: string, holds: Record<string, string>]>([
    ['separators', 'a = 1\nb: 2\nc 3\nd==: =4\ne\t5', { a: '1', b: '2', c: '3', d: '4', e: '5' }],
    ['a value with separators', 'a = b = c : d', { a: 'b = c : d' }],
    ['comments', '# a = 1\n  ; b = 2\nc = 3 # no comment', { c: '3 # no comment' }],
    ['a line that goes on', 'j:im 1,a\\\n   b', { j: 'im 1,ab' }],
    ['a comment between pieces', 'a = 1,\\\n# comment\n\n2', { a: '1,2' }],
    ['two backslashes', 'a = 1\\\\\nb = 2', { a: '1\\\\', b: '2' }],
    ['a piece at the end', 'a = 1\nb = 2\\', { a: '1' }],
    ['backslashes in a key', 'do\\main = 1', { domain: '1' }],
    ['a key that comes again', 'a = 1\na = 2', { a: '2' }],
    ['line ends of Windows', 'a = 1\r\nb = 2\r\n', { a: '1', b: '2' }],
    ['no name for a section', '[] x = 1', { '[]': 'x = 1' }],
  ])('%s', (_what, text, holds) => {
    expect(entries(text)).toEqual(holds);
  });

  it('replace those of the same name, and are none when they are empty', () => {
    const text = '[users]\na = 1\n[roles]\n[ users ]\nb = 2';
    expect([...parseSections(text)]).toEqual([['users', new Map([['b', '2']])]]);
  });

  it.each([
    ['a', 'line 2 must be name = value: a has no value'],
    ['=', 'line 2 must be name = value: it has no name'],
    ['a = ', 'line 2 must be name = value: a has no value'],
    ['x = 1\n\n# c\n[', 'line 5 must be name = value: [ has no value'],
  ])('hold no %j', (text, message) => {
    expect(() => entries(text)).toThrow(message);
  });
});

describe('a Shiro file', () => {
  it.each([
    ['', 'No sections present. Allowed sections are: roles,users'],
    ['[users]\n#a = 1\n[roles]\n', 'No sections present. Allowed sections are: roles,users'],
    ['[main]\nx = y\n[users]\na = b', 'Extra sections present: [main]'],
    ['a = b\n[users]\na = b', 'Extra sections present: []'],
  ])('%j is none', (text, message) => {
    expect(() => parseShiroIni(text)).toThrow(new IniError(message));
  });

  it('may have one of its sections', () => {
    expect(parseShiroIni('[roles]\nadmin = *').roles.get('admin')).toBe('*');
    expect(parseShiroIni('[users]\na = b').users.get('a')).toBe('b');
  });

  it('splits values at commas that no quotes protect', () => {
    expect(splitValue('"a:b,c:www", e:f')).toEqual(['a:b,c:www', 'e:f']);
    expect(splitValue(' a , "b ""c""" ,')).toEqual(['a', 'b "c"', '']);
  });

  it('gives users what their roles permit', () => {
    const accounts = Accounts.parse(
      '[users]\nann = secret, deploy, nosuch\nbob = x\n[roles]\ndeploy = "thrift.AuroraSchedulerManager:killTasks,createJob:www", thrift.AuroraAdmin:setQuota',
    );
    const may = (user: string, permission: string): boolean => accounts.permits(user, parsePermission(permission));
    expect(accounts.get('ann')?.password).toBe('secret');
    expect(may('ann', 'thrift.AuroraSchedulerManager:createJob:www:prod:a')).toBe(true);
    expect(may('ann', 'thrift.AuroraAdmin:setQuota')).toBe(true);
    expect(may('ann', 'thrift.AuroraAdmin:snapshot')).toBe(false);
    expect(may('bob', 'thrift.AuroraAdmin:setQuota')).toBe(false);
    expect(may('Ann', 'thrift.AuroraAdmin:setQuota')).toBe(false);
  });

  it('names a permission that is none', () => {
    expect(() => Accounts.parse('[roles]\na = ":"')).toThrow('permission : has nothing but colons');
  });
});
