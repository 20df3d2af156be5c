/** Finding each other: ZooKeeper, and what is kept there. */

export { advertisedHost } from './advertised.ts';
export { Discovery, type DiscoveryOptions, type DiscoverySettings } from './discovery.ts';
export type { Election, ElectionOutcome } from './election.ts';
export { type Endpoint, type LeaderStatus, leaderStatus } from './endpoint.ts';
export { decodeMember, type Member } from './member.ts';
export { PostgresElection, type PostgresElectionOptions } from './postgres-election.ts';
export { type KnownScheduler, schedulersBelow } from './schedulers-below.ts';
export { ServerSet, type ServerSetOptions } from './server-set.ts';
export { SoleElection } from './sole-election.ts';
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
export { ZooKeeperElection, type ZooKeeperElectionOptions } from './zookeeper-election.ts';
