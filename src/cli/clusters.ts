import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CliError, EXIT, usageError } from './outcome.ts';

/** Where a scheduler is found. */
export type Address =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'zookeeper'; readonly servers: readonly string[]; readonly path: string };

/** A cluster as the Python client's file describes it. */
interface ClusterEntry {
  readonly name?: unknown;
  readonly zk?: unknown;
  readonly zk_port?: unknown;
  readonly scheduler_zk_path?: unknown;
  readonly scheduler_uri?: unknown;
}

/** What says which cluster is meant. */
export interface ClusterChoice {
  readonly cluster: string | undefined;
  /** Files to look in, instead of the usual ones. */
  readonly clustersFile: string | undefined;
  readonly url: string | undefined;
  readonly zk: string | undefined;
  readonly zkPath: string | undefined;
}

const LOCAL: Address = { kind: 'url', url: 'http://localhost:8081' };
const ZK_PORT = 2181;
const ZK_PATH = '/aurora/scheduler';

/**
 * The scheduler that is meant: by its URL, by ZooKeeper, or by the name of a cluster in `clusters.json`, which is not needed when there is but one. Without
 * any of these, the one that `npm start` runs.
 * @throws CliError
 */
export async function addressOf(
  choice: ClusterChoice,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Address> {
  const { url, zk, zkPath = ZK_PATH } = choice;
  const cluster = choice.cluster ?? env.AURORA_CLUSTER;
  if (url !== undefined) return { kind: 'url', url: urlOf(url, '--url') };
  if (zk !== undefined) return { kind: 'zookeeper', servers: serversOf(zk, ZK_PORT), path: zkPath };
  if (choice.cluster === undefined && env.AURORA_URL !== undefined) {
    return { kind: 'url', url: urlOf(env.AURORA_URL, 'AURORA_URL') };
  }
  const files = choice.clustersFile === undefined ? usualFiles(env) : [choice.clustersFile];
  const clusters = new Map<string, Address>();
  for (const file of files) {
    for (const [name, address] of await clustersIn(file, choice.clustersFile !== undefined))
      clusters.set(name, address);
  }
  if (cluster === undefined) {
    const [only, another] = clusters.values();
    if (only === undefined) return LOCAL;
    if (another === undefined) return only;
    throw usageError(`say which cluster: --cluster ${[...clusters.keys()].join(' or --cluster ')}`);
  }
  const found = clusters.get(cluster);
  if (found !== undefined) return found;
  const names =
    clusters.size === 0 ? `there is none in ${files.join(', ')}` : `there are ${[...clusters.keys()].join(', ')}`;
  throw usageError(`no cluster is named ${cluster}; ${names}`);
}

/** (aurora: src/main/python/apache/aurora/client/base.py) */
function usualFiles(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [
    join(env.AURORA_CONFIG_ROOT ?? '/etc/aurora', 'clusters.json'),
    join(env.HOME ?? homedir(), '.aurora', 'clusters.json'),
  ];
}

async function clustersIn(file: string, mustExist: boolean): Promise<ReadonlyMap<string, Address>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (!mustExist && (error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw usageError(`${file} cannot be read: ${(error as Error).message}`);
  }
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch (error) {
    throw usageError(`${file} is not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(entries)) throw usageError(`${file} must be a list of clusters: [{"name": …, "zk": …}]`);
  return new Map(entries.map((entry: ClusterEntry, at) => clusterOf(entry ?? {}, `${file}, cluster ${at + 1}`)));
}

function clusterOf(entry: ClusterEntry, where: string): readonly [name: string, address: Address] {
  const { name, zk, zk_port: port = ZK_PORT, scheduler_zk_path: path = ZK_PATH, scheduler_uri: uri } = entry;
  if (typeof name !== 'string' || name === '') throw usageError(`${where}: "name" must be a text`);
  if (typeof uri === 'string' && uri !== '')
    return [name, { kind: 'url', url: urlOf(uri, `${where}: "scheduler_uri"`) }];
  if (typeof zk !== 'string' || zk === '') {
    throw usageError(`${where}: needs "scheduler_uri", or "zk" and "scheduler_zk_path"`);
  }
  if (typeof port !== 'number') throw usageError(`${where}: "zk_port" must be a number`);
  if (typeof path !== 'string') throw usageError(`${where}: "scheduler_zk_path" must be a text`);
  return [name, { kind: 'zookeeper', servers: serversOf(zk, port), path }];
}

function serversOf(text: string, port: number): readonly string[] {
  return text
    .split(',')
    .map((server) => server.trim())
    .filter((server) => server !== '')
    .map((server) => (/:\d+$/.test(server) ? server : `${server}:${port}`));
}

/** The address of a scheduler as people write it: `host`, `host:port`, with or without a scheme and `/api`. */
function urlOf(text: string, what: string): string {
  const whole = /^https?:\/\//.test(text) ? text : `http://${text}`;
  let url: URL;
  try {
    url = new URL(whole);
  } catch (error) {
    throw new CliError(EXIT.usage, `${what} must be the address of a scheduler, http://host:port, and is ${text}`, {
      cause: error,
    });
  }
  const hasPort = /:\d+$/.test(whole.replace(/^(https?:\/\/[^/]*).*$/, '$1'));
  if (!hasPort && url.protocol === 'http:' && !/^https?:/.test(text)) url.port = '8081';
  return url.origin;
}
