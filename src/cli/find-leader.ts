import type { Logger } from 'pino';
import { type Clock, sleep } from '../clock/index.ts';
import { decodeMember, ZooKeeperConnection, ZooKeeperError } from '../discovery/index.ts';
import { CliError, EXIT } from './outcome.ts';

/** Where the leader says where it is. */
export interface LeaderPlace {
  readonly servers: readonly string[];
  readonly path: string;
  /** How long to look, in ms. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

const SESSION_MS = 10_000;
const LOOK_EVERY_MS = 500;
const MEMBER = 'member_';

/** The URL of the scheduler that leads, as ZooKeeper has it. Waits for one. @throws CliError when there is none in time */
export async function findLeader({ servers, path, timeoutMs, clock, log }: LeaderPlace): Promise<string> {
  const config = { servers, sessionTimeoutMs: SESSION_MS, connectionTimeoutMs: timeoutMs };
  const zooKeeper = new ZooKeeperConnection({ config, clock, log });
  zooKeeper.start();
  const end = clock.monotonic() + timeoutMs;
  try {
    for (;;) {
      const url = await leaderIn(zooKeeper, path);
      if (url !== undefined) return url;
      if (clock.monotonic() > end) {
        throw new CliError(
          EXIT.unreachable,
          `no scheduler leads: ZooKeeper at ${servers.join(',')} has none below ${path}`,
        );
      }
      await sleep(clock, LOOK_EVERY_MS);
    }
  } catch (error) {
    if (!(error instanceof ZooKeeperError)) throw error;
    throw new CliError(EXIT.unreachable, `ZooKeeper at ${servers.join(',')} cannot be asked: ${error.message}`, {
      cause: error,
    });
  } finally {
    await zooKeeper.close();
  }
}

async function leaderIn(zooKeeper: ZooKeeperConnection, path: string): Promise<string | undefined> {
  const names = (await zooKeeper.children(path)) ?? [];
  for (const name of names.filter((each) => each.startsWith(MEMBER))) {
    const node = await zooKeeper.read(`${path}/${name}`);
    const member = node && decodeMember(node.data);
    const [endpoint] = Object.entries(member?.additionalEndpoints ?? {});
    if (endpoint === undefined) continue;
    const [scheme, { host, port }] = endpoint;
    return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
  }
  return undefined;
}
