import type { MasterDetector, MasterOrigin } from './master.ts';
import { MasterInfo } from './messages.ts';

/** The ZooKeeper node below which masters stand for leader. */
export interface MasterNodes {
  /**
   * Calls `changed` with the names of the nodes below, at first and at each change; the next call waits for the promise
   * of the last one.
   *
   * @returns stops it, and the connection
   */
  follow(changed: (names: readonly string[]) => Promise<void>): () => void;
  /** What a node below holds; undefined when it is gone. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** Nodes of masters, newest kind first: `json.info_<number>`, `info_<number>`, `<number>`. Others belong to other things. */
const NODE = /^(json\.info_|info_|)(\d{10})$/;

/**
 * The node of the master that leads: the one that came first. (mesos: zookeeper/detector.cpp)
 * @param names in any order
 * @returns undefined when no master stands
 */
export function leadingNode(names: readonly string[]): string | undefined {
  let leader: { readonly name: string; readonly number: number } | undefined;
  for (const name of names) {
    const digits = NODE.exec(name)?.[2];
    if (digits === undefined) continue;
    const number = Number(digits);
    if (leader === undefined || number < leader.number) leader = { name, number };
  }
  return leader?.name;
}

/**
 * Where a master says in its node that it answers. (mesos: master/detector/zookeeper.cpp)
 * @param name of the node, which tells how `data` is written: a MasterInfo in JSON, one in protobuf, or `master@ip:port`
 * @throws Error when it cannot be understood
 */
export function masterOfNode(name: string, data: Uint8Array): MasterOrigin {
  switch (NODE.exec(name)?.[1]) {
    case 'json.info_':
      return originOf(JSON.parse(Buffer.from(data).toString('utf8')) as Partial<MasterInfo>);
    case 'info_':
      return originOf(MasterInfo.decode(data));
    default:
      return originOf({ pid: Buffer.from(data).toString('utf8') });
  }
}

function originOf({ address, pid }: Partial<MasterInfo>): MasterOrigin {
  if (typeof address?.ip === 'string' && typeof address.port === 'number') return httpOrigin(address.ip, address.port);
  const [, host, port] = /^[^@]+@(.+):(\d+)$/.exec(pid ?? '') ?? [];
  if (host === undefined) throw new Error('there is no address in it');
  return httpOrigin(host, Number(port));
}

function httpOrigin(host: string, port: number): MasterOrigin {
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
}

/**
 * The master that leads according to ZooKeeper. A leader that has come back, under another node, counts as a new one.
 * @param open connects; called once for each watcher
 * @param warn told of a leader that cannot be understood
 */
export function mastersInZooKeeper(open: () => MasterNodes, warn: (problem: string) => void): MasterDetector {
  return {
    watch(changed) {
      const nodes = open();
      let known: string | undefined;
      changed(undefined);
      return nodes.follow(async (names) => {
        const name = leadingNode(names);
        if (name === known) return;
        const leader = name === undefined ? undefined : await readLeader(nodes, name, warn);
        // One that is gone before it was read changes the names again.
        if (name !== undefined && leader === 'gone') return;
        known = name;
        changed(leader);
      });
    },
  };
}

async function readLeader(
  nodes: MasterNodes,
  name: string,
  warn: (problem: string) => void,
): Promise<MasterOrigin | 'gone' | undefined> {
  const data = await nodes.read(name);
  if (data === undefined) return 'gone';
  try {
    return masterOfNode(name, data);
  } catch (error) {
    warn(`Cannot understand the ZooKeeper node ${name} of the leading Mesos master: ${(error as Error).message}`);
    return undefined;
  }
}
