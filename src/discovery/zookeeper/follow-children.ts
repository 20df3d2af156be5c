import type { Logger } from 'pino';
import { type Clock, sleep } from '../../clock/index.ts';
import type { ZooKeeperConnection } from './connection.ts';
import { isZooKeeperError } from './errors.ts';

export interface FollowChildrenOptions {
  readonly zooKeeper: Pick<ZooKeeperConnection, 'children' | 'exists' | 'watchState'>;
  readonly path: string;
  /**
   * Told of the names of the children, in no order, at first and at every change; of none when the node is not there. The next call
   * waits for the promise of the last one.
   */
  readonly changed: (names: readonly string[]) => void | Promise<void>;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'warn'>;
}

const RETRY_MS = 1000;

/**
 * Follows the children of a node for as long as wanted, over lost connections and sessions, and whether the node is there or not.
 * While there is no connection the last names stand.
 * @returns ends it
 */
export function followChildren({ zooKeeper, path, changed, clock, log }: FollowChildrenOptions): () => void {
  let stopped = false;
  let running = false;
  let again = false;

  const list = async (): Promise<readonly string[]> => {
    for (;;) {
      const names = await zooKeeper.children(path, look);
      if (names !== undefined) return names;
      if (!(await zooKeeper.exists(path, look))) return [];
    }
  };
  const follow = async (): Promise<void> => {
    while (again && !stopped) {
      again = false;
      try {
        const names = await list();
        if (!stopped) await changed(names);
      } catch (error) {
        // The next session begins with a look of its own.
        if (isZooKeeperError(error, 'SESSION_LOST')) return;
        log.warn({ err: error, path }, 'cannot follow a ZooKeeper node');
        await sleep(clock, RETRY_MS);
        again = true;
      }
    }
  };
  function look(): void {
    again = true;
    if (running || stopped) return;
    running = true;
    void follow().finally(() => {
      running = false;
      if (again) look();
    });
  }

  const unwatch = zooKeeper.watchState((state) => {
    if (state === 'CONNECTED' || state === 'RECONNECTED') look();
  });
  look();
  return () => {
    stopped = true;
    unwatch();
  };
}
