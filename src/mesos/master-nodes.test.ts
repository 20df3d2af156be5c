import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { leadingNode, type MasterNodes, masterOfNode, mastersInZooKeeper } from './master-nodes.ts';
import { MasterInfo } from './messages.ts';
import { goldenRoot } from './testing/golden.ts';

const json = (info: object): Buffer => Buffer.from(JSON.stringify(info));

/** Node and data of a real master, as ZooKeeper held it. */
function recordedMaster(): { name: string; data: Buffer } {
  const lines = readFileSync(join(goldenRoot(), 'zookeeper/timeline-open.jsonl'), 'utf8').split('\n').filter(Boolean);
  const events = lines.map((line) => JSON.parse(line) as { path?: string; data?: string });
  const found = events.find(({ path, data }) => path?.includes('json.info_') && data);
  return { name: found?.path?.split('/').at(-1) ?? '', data: Buffer.from(found?.data ?? '') };
}

describe('leadingNode', () => {
  it.each([
    [[], undefined],
    [['log_replicas', 'json.info', 'json.info_12', 'xjson.info_0000000001'], undefined],
    [['json.info_0000000012', 'log_replicas', 'json.info_0000000003'], 'json.info_0000000003'],
    [['json.info_0000000004', 'info_0000000003', '0000000005'], 'info_0000000003'],
    [['json.info_2000000000', '0000000010'], '0000000010'],
  ])('of %j is %s', (names, leader) => {
    expect(leadingNode(names)).toBe(leader);
  });
});

describe('masterOfNode', () => {
  const address = { ip: '10.0.0.1', port: 5050, hostname: 'm' };
  it.each([
    ['json.info_0000000001', json({ address, pid: 'master@10.9.9.9:1', hostname: 'm' }), 'http://10.0.0.1:5050'],
    ['json.info_0000000001', json({ pid: 'master@10.0.0.1:5051', port: 5051 }), 'http://10.0.0.1:5051'],
    ['json.info_0000000001', json({ address: { ip: '::1', port: 1 } }), 'http://[::1]:1'],
    ['info_0000000001', MasterInfo.encode({ id: 'x', ip: 1, port: 2, address }).finish(), 'http://10.0.0.1:5050'],
    [
      'info_0000000001',
      MasterInfo.encode({ id: 'x', ip: 1, port: 2, pid: 'master@10.0.0.2:5' }).finish(),
      'http://10.0.0.2:5',
    ],
    ['0000000001', Buffer.from('master@10.0.0.3:5050'), 'http://10.0.0.3:5050'],
  ])('%s', (name, data, origin) => {
    expect(masterOfNode(name, data)).toBe(origin);
  });

  it('understands a real one', () => {
    const { name, data } = recordedMaster();
    expect(masterOfNode(name, data)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each([
    ['json.info_0000000001', Buffer.from('{')],
    ['json.info_0000000001', json({ hostname: 'm' })],
    ['info_0000000001', Buffer.from([255])],
    ['0000000001', Buffer.from('')],
  ])('throws for %s that says nothing', (name, data) => {
    expect(() => masterOfNode(name, data)).toThrow();
  });
});

describe('mastersInZooKeeper', () => {
  function world() {
    const nodes = new Map<string, Buffer>();
    let changed: (names: readonly string[]) => Promise<void> = async () => {};
    const log: (string | undefined)[] = [];
    const opened: MasterNodes = {
      follow(told) {
        changed = told;
        return () => log.push('closed');
      },
      read: async (name) => nodes.get(name),
    };
    const warnings: string[] = [];
    const detector = mastersInZooKeeper(
      () => opened,
      (problem) => warnings.push(problem),
    );
    const stop = detector.watch((leader) => log.push(leader));
    const tell = async (entries: Record<string, string>, names = Object.keys(entries)): Promise<void> => {
      nodes.clear();
      for (const [name, pid] of Object.entries(entries)) nodes.set(name, Buffer.from(pid));
      await changed(names);
    };
    return { log, warnings, tell, stop };
  }
  const [first, second] = ['0000000001', '0000000002'];

  it('follows the leader, with a break where there is none', async () => {
    const { log, tell, stop } = world();
    await tell({});
    await tell({ [first]: 'master@a:1' });
    await tell({ [second]: 'master@b:1', [first]: 'master@a:1' });
    await tell({ [second]: 'master@b:1' });
    await tell({});
    stop();
    expect(log).toEqual([undefined, 'http://a:1', 'http://b:1', undefined, 'closed']);
  });

  it('takes a master that comes back for a new leader', async () => {
    const { log, tell } = world();
    await tell({ [first]: 'master@a:1' });
    await tell({ [second]: 'master@a:1' });
    expect(log).toEqual([undefined, 'http://a:1', 'http://a:1']);
  });

  it('waits for the next change when the node is gone before it is read', async () => {
    const { log, tell } = world();
    await tell({}, [first]);
    await tell({ [first]: 'master@a:1' });
    expect(log).toEqual([undefined, 'http://a:1']);
  });

  it('has no leader that it cannot understand, and says so', async () => {
    const { log, warnings, tell } = world();
    await tell({ [first]: 'nonsense' });
    expect([log, warnings]).toEqual([
      [undefined, undefined],
      ['Cannot understand the ZooKeeper node 0000000001 of the leading Mesos master: there is no address in it'],
    ]);
  });
});
