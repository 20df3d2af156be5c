import { describe, expect, it } from '@jest/globals';
import { fixedMaster, parseMasterAddress, redirectedOrigin } from './master.ts';

describe('parseMasterAddress', () => {
  it.each([
    ['localhost:5050', 'http://localhost:5050'],
    ['master@10.0.0.1:5050', 'http://10.0.0.1:5050'],
    [' http://mesos.example.com:5050/ ', 'http://mesos.example.com:5050'],
    ['https://mesos.example.com:5050', 'https://mesos.example.com:5050'],
    ['[::1]:5050', 'http://[::1]:5050'],
  ])('%p', (text, origin) => {
    expect(parseMasterAddress(text)).toBe(origin);
  });

  it.each(['', 'localhost', 'http://localhost', 'zk://a:2181/mesos', 'ftp://a:1', 'a:1/path', 'a:99999', 'a b:1'])(
    '%p is none',
    (text) => {
      expect(() => parseMasterAddress(text)).toThrow(`Mesos master address "${text}" must be host:port`);
    },
  );
});

describe('redirectedOrigin', () => {
  it.each([
    ['//localhost:5042/master/api/v1/scheduler', 'http://localhost:5042'],
    ['https://leader:5050/x', 'https://leader:5050'],
    ['/elsewhere', 'http://asked:5050'],
    ['file:///etc/passwd', undefined],
    [undefined, undefined],
    ['//', undefined],
  ])('%p', (location, origin) => {
    expect(redirectedOrigin('http://asked:5050', location)).toBe(origin);
  });
});

describe('fixedMaster', () => {
  it('is always the leader', () => {
    const seen: (string | undefined)[] = [];
    fixedMaster('http://a:1').watch((leader) => seen.push(leader))();
    expect(seen).toEqual(['http://a:1']);
  });
});
