import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Endpoint, leaderStatus } from './endpoint.ts';
import { decodeMember, encodeMember, type Member } from './member.ts';

const golden = process.env.AURORA_GOLDEN ?? join(import.meta.dirname, '../../../shared/golden');
const FILES = [
  'open-leader-and-standby.json',
  'open-after-failovers.json',
  'digest-leader-and-standby.json',
  'digest-after-failover.json',
];

interface RecordedNode {
  readonly path: string;
  readonly data: string;
}

/** The data of every member node that the original wrote, as recorded. */
function recordedMembers(): readonly string[] {
  const folder = join(golden, 'zookeeper');
  const files = existsSync(folder)
    ? FILES.map((file) => join(folder, file))
    : [join(import.meta.dirname, 'fixtures/nodes.json')];
  const nodes = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as RecordedNode[]);
  return nodes.filter(({ path }) => path.includes('/member_')).map(({ data }) => data);
}

const foo: Endpoint = { host: 'foo', port: 1000 };

describe('the data of a member node', () => {
  it('is what the original writes, to the byte', () => {
    const recorded = recordedMembers();
    expect(recorded.length).toBeGreaterThan(0);
    for (const text of recorded) {
      const member = decodeMember(Buffer.from(text));
      expect(member && encodeMember(member).toString()).toBe(text);
    }
    const member = { serviceEndpoint: foo, additionalEndpoints: { http: { host: 'foo', port: 8080 } } };
    expect(encodeMember(member).toString()).toBe(
      '{"serviceEndpoint":{"host":"foo","port":1000},"additionalEndpoints":{"http":{"host":"foo","port":8080}},"status":"ALIVE"}',
    );
  });

  it.each<Member>([
    { serviceEndpoint: foo, additionalEndpoints: { 'http-admin1': { host: 'foo', port: 8080 } } },
    { serviceEndpoint: foo, additionalEndpoints: {} },
  ])('goes round', (member) => {
    expect(decodeMember(encodeMember(member))).toEqual(member);
  });

  it.each([
    ['no additional endpoints', '{"serviceEndpoint":{"host":"foo","port":1000},"status":"ALIVE"}', foo],
    ['no port', '{"serviceEndpoint":{"host":"foo"}}', { host: 'foo', port: 0 }],
    ['more than is known', '{"shard":7,"serviceEndpoint":{"host":"foo","port":1000,"x":1},"status":"?"}', foo],
  ])('is read with %s', (_, text, serviceEndpoint) => {
    expect(decodeMember(Buffer.from(text))).toEqual({ serviceEndpoint, additionalEndpoints: {} });
  });

  it.each([
    Buffer.from([0x0c, 0x0a, 0x0f, 0x0e]),
    Buffer.from([0xff, 0x7b]),
    '',
    '[]',
    '{}',
    '{"status":"ALIVE"}',
    '{"serviceEndpoint":{"port":1}}',
    '{"serviceEndpoint":{"host":null,"port":1}}',
    '{"serviceEndpoint":{"host":"foo","port":1},"additionalEndpoints":{"http":{"port":1}}}',
  ])('is refused when it is %j', (data) => {
    expect(decodeMember(Buffer.from(data))).toBeUndefined();
  });
});

describe('who leads', () => {
  const own = { host: 'localhost', port: 500 };
  it.each([
    ['oneself', [own], { kind: 'leading' }],
    ['another host', [{ host: 'foobar', port: 500 }], { kind: 'not-leading', leader: { host: 'foobar', port: 500 } }],
    [
      'another port',
      [{ host: 'localhost', port: 555 }],
      { kind: 'not-leading', leader: { host: 'localhost', port: 555 } },
    ],
    ['nobody', [], { kind: 'no-leader' }],
    ['two', [own, { host: 'foobar', port: 500 }], { kind: 'no-leader' }],
  ])('is %s', (_, members, status) => {
    expect(leaderStatus(members, own)).toEqual(status);
  });
});
