/** Finding each other: ZooKeeper, and what is kept there. */

export { parseCredentials, type ZooKeeperCredentials } from './zookeeper/acl.ts';
export {
  type ConnectionState,
  type NodeContent,
  type NodeMode,
  type ZooKeeperConfig,
  ZooKeeperConnection,
  type ZooKeeperConnectionOptions,
} from './zookeeper/connection.ts';
export { isZooKeeperError, ZooKeeperError, type ZooKeeperErrorCode } from './zookeeper/errors.ts';
export { type FollowChildrenOptions, followChildren } from './zookeeper/follow-children.ts';
export { pathFault } from './zookeeper/path.ts';
