import type { PortMap } from './task.ts';
import { ConfigError } from './template.ts';

/**
 * The ports of a task by name: those the announcer names, overlaid by those the scheduler assigned, with aliases
 * followed to their numbers. Names that lead to no number are left out.
 *
 * @param announced name to port number or other name, as in `announce.portmap`
 * @throws ConfigError when aliases go in a circle
 * (aurora: src/main/python/apache/aurora/config/port_resolver.py)
 */
export function resolvePorts(announced: ReadonlyMap<string, string>, assigned: ReadonlyMap<string, number>): PortMap {
  const targets = new Map<string, string | number>([...announced, ...assigned]);
  const ports: [string, number][] = [];
  for (const name of targets.keys()) {
    const port = follow(name, targets);
    if (port !== undefined) ports.push([name, port]);
  }
  return Object.fromEntries(ports);
}

function follow(name: string, targets: ReadonlyMap<string, string | number>): number | undefined {
  const seen = new Set<string>();
  let at: string | number | undefined = name;
  while (typeof at === 'string') {
    if (/^\s*[+-]?\d+\s*$/.test(at)) return Number(at);
    if (seen.has(at)) throw new ConfigError(`Found cycle in portmap: ${[...seen, at].join(' -> ')}`);
    seen.add(at);
    at = targets.get(at);
  }
  return at;
}
