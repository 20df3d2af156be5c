import { describe, expect, it } from '@jest/globals';
import { fixedMaster, parseMasterAddress, redirectedOrigin } from './master.ts';

const noFile = (path: string): never => {
  throw new Error(`no ${path}`);
};

describe('parseMasterAddress', () => {
  it.each([
    ['localhost:5050', 'http://localhost:5050'],
    ['master@10.0.0.1:5050', 'http://10.0.0.1:5050'],
    [' http://mesos.example.com:5050/ ', 'http://mesos.example.com:5050'],
    ['https://mesos.example.com:5050', 'https://mesos.example.com:5050'],
    ['[::1]:5050', 'http://[::1]:5050'],
  ])('%p', (text, origin) => {
    expect(parseMasterAddress(text, noFile)).toEqual({ kind: 'master', origin });
  });

  it.each([
    ['zk://a:2181/mesos', ['a:2181'], '/mesos', undefined],
    ['zk://a:2181,b:2182,c/mesos/prod/', ['a:2181', 'b:2182', 'c'], '/mesos/prod', undefined],
    ['zk://user:p:a@ss@a:1/mesos', ['a:1'], '/mesos', { user: 'user', password: 'p:a@ss' }],
  ])('%p', (text, servers, path, credentials) => {
    expect(parseMasterAddress(text, noFile)).toEqual({ kind: 'zookeeper', servers, path, credentials });
  });

  it('follows a file once', () => {
    const files: Record<string, string> = { '/zk': 'zk://a:1/mesos\n', '/one': ' m:5050 ', '/file': 'file:///one' };
    const read = (path: string): string => files[path] ?? noFile(path);
    expect(parseMasterAddress('file:///zk', read)).toMatchObject({ kind: 'zookeeper', path: '/mesos' });
    expect(parseMasterAddress('file:///one', read)).toEqual({ kind: 'master', origin: 'http://m:5050' });
    expect(() => parseMasterAddress('file:///file', read)).toThrow('/file must name a Mesos master, not another file');
    expect(() => parseMasterAddress('file:///gone', read)).toThrow('no /gone');
  });

  it.each(['', 'localhost', 'http://localhost', 'ftp://a:1', 'a:1/path', 'a:99999', 'a b:1'])('%p is none', (text) => {
    expect(() => parseMasterAddress(text, noFile)).toThrow(`Mesos master address "${text}" must be host:port`);
  });

  it.each([
    ['zk://a:2181', "Expecting a (chroot) path for ZooKeeper ('/' is not supported)"],
    ['zk://a:2181/', "Expecting a (chroot) path for ZooKeeper ('/' is not supported)"],
    ['zk:///mesos', 'must be zk://user:password@host:port,host:port/path'],
    ['zk://a:2181,/mesos', 'must be zk://user:password@host:port,host:port/path'],
    ['zk://secret@a:2181/mesos', 'must be zk://user:password@host:port,host:port/path'],
  ])('%p is refused', (text, message) => {
    expect(() => parseMasterAddress(text, noFile)).toThrow(message);
    expect(() => parseMasterAddress(text, noFile)).not.toThrow('secret');
  });
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
