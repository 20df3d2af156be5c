import type { Random } from '../clock/index.ts';
import { type Offer, portsOf } from '../mesos/index.ts';
import type { TaskConfig } from '../wire/index.ts';

/**
 * Gives each port that a config names one of the offered ports, at random. (aurora: scheduler/resources/ResourceMapper.java)
 * @returns port numbers by name; empty when none is named
 * @throws Error when the offer has too few
 */
export function pickPorts(config: TaskConfig, offer: Offer, random: Random): ReadonlyMap<string, number> {
  const picked = new Map<string, number>();
  const names = (config.resources ?? []).map(({ namedPort }) => namedPort).filter((name) => name !== undefined);
  if (names.length === 0) return picked;
  const ports = portsOf(offer.resources ?? []);
  if (ports.length < names.length) {
    throw new Error(`Insufficient ports: ${names.length} named, ${ports.length} in offer ${offer.id.value}`);
  }
  names.forEach((name, at) => {
    // The ports before `at` are taken.
    const chosen = at + Math.floor(random.next() * (ports.length - at));
    picked.set(name, ports[chosen] as number);
    ports[chosen] = ports[at] as number;
  });
  return picked;
}
