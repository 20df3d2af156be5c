import { describe, expect, it } from '@jest/globals';
import { parseCredentials } from './acl.ts';
import { childPath, pathAndAncestors, pathFault } from './path.ts';

describe('a ZooKeeper path', () => {
  it.each(['/', '/aurora', '/aurora/scheduler', '/a.b/..c/d-1'])('can be %s', (path) => {
    expect(pathFault(path)).toBeUndefined();
  });

  it.each(['', 'aurora', '/aurora/', '/aurora//x', '/aurora/./x', '/..', '/a\u0000'])('cannot be %j', (path) => {
    expect(pathFault(path)).toBeDefined();
  });

  it('has ancestors and children', () => {
    expect(pathAndAncestors('/a/b/c')).toEqual(['/a', '/a/b', '/a/b/c']);
    expect(pathAndAncestors('/')).toEqual([]);
    expect(childPath('/', 'a')).toBe('/a');
    expect(childPath('/a', 'b')).toBe('/a/b');
  });
});

describe('ZooKeeper credentials', () => {
  it('are a user and a password', () => {
    expect(parseCredentials('aurora:secret')).toEqual({ user: 'aurora', password: 'secret' });
    expect(parseCredentials('aurora:')).toEqual({ user: 'aurora', password: '' });
  });

  it.each(['', 'aurora', 'a:b:c'])('are not %j', (text) => {
    expect(() => parseCredentials(text)).toThrow('zk_digest_credentials must be formatted as user:pass');
  });
});
