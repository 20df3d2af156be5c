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

/**
 * Reads the address of one master: `host:port`, `master@host:port`, or a URL `http://host:port`.
 *
 * @throws Error naming the forms when it is none of them
 */
export function parseMasterAddress(text: string): MasterOrigin {
  const address = text.trim().replace(/^master@/, '');
  const url = address.includes('://') ? address : `http://${address}`;
  if (!/^https?:\/\/[^/?#@]+:\d+\/?$/.test(url) || !URL.canParse(url)) {
    throw new Error(`Mesos master address "${text}" must be host:port, master@host:port or http://host:port`);
  }
  return url.replace(/\/$/, '');
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
