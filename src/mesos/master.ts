/** Where a master answers: `http://host:port`. */
export type MasterOrigin = string;

/** Finds the leading master. */
export interface MasterDetector {
  /**
   * Calls `changed` with the leader, undefined while there is none: before this returns or later, and at each change
   * from then on.
   *
   * @returns stops it
   */
  watch(changed: (leader: MasterOrigin | undefined) => void): () => void;
}

/** A master that is always the one asked; one that does not lead tells which one does. */
export function fixedMaster(origin: MasterOrigin): MasterDetector {
  return {
    watch(changed) {
      changed(origin);
      return () => {};
    },
  };
}

/** Where masters are found: one of them, or the place in ZooKeeper where they stand for leader. */
export type MasterAddress =
  | { readonly kind: 'master'; readonly origin: MasterOrigin }
  | {
      readonly kind: 'zookeeper';
      /** `host:port` of the servers. */
      readonly servers: readonly string[];
      readonly path: string;
      readonly credentials: { readonly user: string; readonly password: string } | undefined;
    };

/**
 * Reads the address of masters: `host:port`, `master@host:port` or `http://host:port` of one of them,
 * `zk://user:password@host:port,host:port/path` of a ZooKeeper node, or `file:///path` of a file that holds one of these.
 *
 * @param readFile gives the text of a file
 * @throws Error naming the forms when it is none of them, or the file cannot be read
 */
export function parseMasterAddress(text: string, readFile: (path: string) => string): MasterAddress {
  const address = text.trim();
  if (!address.startsWith('file://')) return parseDirectAddress(address);
  const path = address.slice('file://'.length);
  const content = readFile(path).trim();
  if (content.startsWith('file://')) throw new Error(`${path} must name a Mesos master, not another file`);
  return parseDirectAddress(content);
}

function parseDirectAddress(address: string): MasterAddress {
  if (address.startsWith('zk://')) return parseZooKeeperAddress(address);
  const plain = address.replace(/^master@/, '');
  const url = plain.includes('://') ? plain : `http://${plain}`;
  if (!/^https?:\/\/[^/?#@]+:\d+\/?$/.test(url) || !URL.canParse(url)) {
    const forms = 'host:port, master@host:port, http://host:port, zk://host:port/path or file:///path';
    throw new Error(`Mesos master address "${address}" must be ${forms}`);
  }
  return { kind: 'master', origin: url.replace(/\/$/, '') };
}

function parseZooKeeperAddress(address: string): MasterAddress {
  // A password may hold an @: the last one ends it. The path begins at the first slash behind it.
  const [, , user, password, hosts = '', path = ''] = /^zk:\/\/(([^:@/]*):(.*)@)?([^/@]*)(\/.*)?$/.exec(address) ?? [];
  const servers = hosts.split(',').map((host) => host.trim());
  const trimmed = path.replace(/\/+$/, '');
  // Not shown in full: it may hold a password.
  if (servers.some((server) => !/^[^:\s]+(:\d+)?$/.test(server))) {
    throw new Error('Mesos master address zk://… must be zk://user:password@host:port,host:port/path');
  }
  if (trimmed === '') throw new Error("Expecting a (chroot) path for ZooKeeper ('/' is not supported)");
  const credentials = user === undefined || password === undefined ? undefined : { user, password };
  return { kind: 'zookeeper', servers, path: trimmed, credentials };
}

/**
 * Where a master that does not lead sends its callers. Mesos leaves the scheme out: `//host:port/master/api/…`.
 *
 * @returns undefined when the header does not name a host
 */
export function redirectedOrigin(asked: MasterOrigin, location: string | undefined): MasterOrigin | undefined {
  if (location === undefined || !URL.canParse(location, asked)) return undefined;
  const { protocol, host } = new URL(location, asked);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${host}` : undefined;
}
