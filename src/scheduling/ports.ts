import type { Random } from '../clock/index.ts';
import { type Offer, rangesOf } from '../mesos/index.ts';
import type { TaskConfig } from '../wire/index.ts';

const NO_PORTS: ReadonlyMap<string, number> = new Map();
const namesOfConfig = new WeakMap<TaskConfig, readonly string[]>();

/**
 * Gives each port that a config names one of the offered ports, at random. (aurora: scheduler/resources/ResourceMapper.java)
 * @returns port numbers by name; empty when none is named
 * @throws Error when the offer has too few
 */
export function pickPorts(config: TaskConfig, offer: Offer, random: Random): ReadonlyMap<string, number> {
  const names = portNamesOf(config);
  if (names.length === 0) return NO_PORTS;
  const picked = new Map<string, number>();
  const ranges = (offer.resources ?? []).filter(({ name }) => name === 'ports').flatMap(rangesOf);
  const offered = ranges.reduce((count, { begin, end }) => count + end - begin + 1, 0);
  if (offered < names.length) {
    throw new Error(`Insufficient ports: ${names.length} named, ${offered} in offer ${offer.id.value}`);
  }
  // Positions among all ports offered; those before `at` are taken, and what stood there has moved behind.
  const moved = new Map<number, number>();
  names.forEach((name, at) => {
    const chosen = at + Math.floor(random.next() * (offered - at));
    picked.set(name, portAt(ranges, moved.get(chosen) ?? chosen));
    moved.set(chosen, moved.get(at) ?? at);
  });
  return picked;
}

/** The names of the ports that a config asks for; found once for each object. */
function portNamesOf(config: TaskConfig): readonly string[] {
  let names = namesOfConfig.get(config);
  if (names === undefined) {
    names = (config.resources ?? []).map(({ namedPort }) => namedPort).filter((name) => name !== undefined);
    namesOfConfig.set(config, names);
  }
  return names;
}

function portAt(ranges: readonly { readonly begin: number; readonly end: number }[], position: number): number {
  let left = position;
  for (const { begin, end } of ranges) {
    if (left <= end - begin) return begin + left;
    left -= end - begin + 1;
  }
  throw new RangeError(`no port at ${position}`);
}
