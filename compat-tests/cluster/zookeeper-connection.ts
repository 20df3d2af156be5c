import { systemClock } from '../../src/clock/index.ts';
import { parseCredentials, ZooKeeperConnection } from '../../src/discovery/index.ts';

const silent = (): void => undefined;

/** Begins to connect to the ZooKeeper at `address`, to play somebody there; the caller closes it. */
export function connectZooKeeper(address: string, credentials?: string): ZooKeeperConnection {
  const zooKeeper = new ZooKeeperConnection({
    config: {
      servers: [address],
      credentials: credentials === undefined ? undefined : parseCredentials(credentials),
      sessionTimeoutMs: 10_000,
      connectionTimeoutMs: 30_000,
    },
    clock: systemClock,
    log: { info: silent, warn: silent },
  });
  zooKeeper.start();
  return zooKeeper;
}
