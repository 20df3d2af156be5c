import { describe, expect, it } from '@jest/globals';
import { resolvePorts } from './ports.ts';

describe('resolvePorts', () => {
  it.each([
    // 10.18
    [{ aurora: 'http', https: 'aurora', thrift: 'service' }, { http: 80 }, { http: 80, aurora: 80, https: 80 }],
    [{}, {}, {}],
    [{ admin: '8080' }, {}, { admin: 8080 }],
    [{ http: '8080' }, { http: 31000 }, { http: 31000 }],
    [{ a: 'b', b: 'c', c: '7' }, {}, { a: 7, b: 7, c: 7 }],
  ])('%j over %j -> %j', (announced, assigned, expected) => {
    const ports = resolvePorts(new Map(Object.entries(announced)), new Map(Object.entries(assigned)));
    expect(ports).toEqual(expected);
  });

  it('refuses aliases that go in a circle', () => {
    const announced = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(() => resolvePorts(announced, new Map())).toThrow('Found cycle in portmap: a -> b -> a');
  });
});
