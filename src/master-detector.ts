import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import type { Clock } from './clock/index.ts';
import { followChildren, ZooKeeperConnection } from './discovery/index.ts';
import {
  fixedMaster,
  type MasterAddress,
  type MasterDetector,
  type MasterNodes,
  mastersInZooKeeper,
  parseMasterAddress,
} from './mesos/index.ts';

/** How to find the leading master. */
export interface MasterDetectorOptions {
  /** `-mesos_master_address`. */
  readonly address: string;
  /** For a ZooKeeper that the address names. */
  readonly sessionTimeoutMs: number;
  readonly connectionTimeoutMs: number;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/**
 * Finds the leading master as the address says: always the same one, or the one that ZooKeeper names, on a connection of its own.
 * @throws Error when the address is unusable, or the file that it names cannot be read
 */
export function masterDetector(options: MasterDetectorOptions): MasterDetector {
  const { log } = options;
  const address = parseMasterAddress(options.address, (path) => readFileSync(path, 'utf8'));
  if (address.kind === 'master') return fixedMaster(address.origin);
  return mastersInZooKeeper(
    () => nodesIn(address, options),
    (problem) => log.warn(problem),
  );
}

function nodesIn(
  { servers, path, credentials }: Extract<MasterAddress, { kind: 'zookeeper' }>,
  { sessionTimeoutMs, connectionTimeoutMs, clock, log }: MasterDetectorOptions,
): MasterNodes {
  const config = { servers, credentials, sessionTimeoutMs, connectionTimeoutMs };
  const zooKeeper = new ZooKeeperConnection({ config, clock, log });
  zooKeeper.start();
  return {
    follow(changed) {
      const stop = followChildren({ zooKeeper, path, changed, clock, log });
      return () => {
        stop();
        void zooKeeper.close();
      };
    },
    read: async (name) => (await zooKeeper.read(`${path}/${name}`))?.data,
  };
}
