/**
 * Says what is wrong with a ZooKeeper path: it is absolute, without a slash at the end, without empty, `.` or `..` parts.
 * (aurora: commons/zookeeper, curator: PathUtils)
 * @returns undefined when it is in order
 */
export function pathFault(path: string): string | undefined {
  if (!path.startsWith('/')) return `Path must start with / character: ${path}`;
  if (path === '/') return undefined;
  if (path.endsWith('/')) return `Path must not end with / character: ${path}`;
  const bad = path
    .slice(1)
    .split('/')
    .find((part) => part === '' || part === '.' || part === '..' || /[\p{Cc}\p{Cs}\p{Co}]/u.test(part));
  return bad === undefined ? undefined : `Invalid path string "${path}": a part of it is "${bad}"`;
}

/** The name of a node inside another. */
export function childPath(parent: string, name: string): string {
  return parent === '/' ? `/${name}` : `${parent}/${name}`;
}

/** A path and all above it, the topmost first, without the root. */
export function pathAndAncestors(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.map((_, at) => `/${parts.slice(0, at + 1).join('/')}`);
}
