import { ACL, Id, Permission } from 'node-zookeeper-client';

/** Who may see and change what this process creates. */
export interface ZooKeeperCredentials {
  readonly user: string;
  readonly password: string;
}

/**
 * Reads `user:password`.
 * @throws Error when there is not exactly one colon (aurora: scheduler/discovery/FlaggedZooKeeperConfig.java)
 */
export function parseCredentials(text: string): ZooKeeperCredentials {
  const [user, password, ...rest] = text.split(':');
  if (user === undefined || password === undefined || rest.length > 0) {
    throw new Error('zk_digest_credentials must be formatted as user:pass');
  }
  return { user, password };
}

/** The rights on every node that is created: with credentials the creator's alone, all others may read; without, everybody's. */
export function aclFor(credentials: ZooKeeperCredentials | undefined): ACL[] {
  const anyone = new Id('world', 'anyone');
  if (credentials === undefined) return [new ACL(Permission.ALL, anyone)];
  return [new ACL(Permission.ALL, new Id('auth', '')), new ACL(Permission.READ, anyone)];
}
