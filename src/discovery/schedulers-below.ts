import { decodeMember } from './member.ts';
import type { ZooKeeperConnection } from './zookeeper/connection.ts';
import { childPath } from './zookeeper/path.ts';

/** A scheduler that has a node below the path of election and advertisement: it leads, or waits for its turn. */
export interface KnownScheduler {
  readonly node: string;
  /** As it says itself, `host:port` or `host`; empty when it does not. */
  readonly where: string;
}

/** The schedulers that ZooKeeper knows below a path, of whatever release, by their nodes; none where there is no such path. @throws ZooKeeperError */
export async function schedulersBelow(
  zooKeeper: Pick<ZooKeeperConnection, 'children' | 'read'>,
  path: string,
): Promise<readonly KnownScheduler[]> {
  const found: KnownScheduler[] = [];
  for (const node of [...((await zooKeeper.children(path)) ?? [])].sort()) {
    const content = await zooKeeper.read(childPath(path, node));
    // It may have gone meanwhile.
    if (content !== undefined) found.push({ node, where: whereIs(content.data) });
  }
  return found;
}

/** A leader advertises its endpoint; one that waits for its turn leaves its host's name. */
function whereIs(data: Uint8Array): string {
  const member = decodeMember(data);
  if (member === undefined) return Buffer.from(data).toString('utf8');
  const { host, port } = member.serviceEndpoint;
  return `${host}:${port}`;
}
