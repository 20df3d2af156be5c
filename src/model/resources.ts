import type { Int64, Resource, ResourceAggregate, TaskConfig } from '../wire/index.ts';
import { numberOf } from './task-parts.ts';

/** Amounts of everything that tasks use up and agents offer. All that a calculation needs, in plain numbers. */
export interface Resources {
  readonly cpus: number;
  /** Mebibytes. */
  readonly ramMb: number;
  /** Mebibytes. */
  readonly diskMb: number;
  /** How many ports, whatever their names or numbers. */
  readonly ports: number;
  readonly gpus: number;
  /** How many IP addresses. */
  readonly ips: number;
}

/** One kind of resource. */
export interface ResourceKind {
  /** What the original calls it in messages that show a whole bag. */
  readonly type: 'CPUS' | 'RAM_MB' | 'DISK_MB' | 'PORTS' | 'GPUS' | 'IP_ADDR';
  /** Where {@link Resources} has its amount. */
  readonly amount: keyof Resources;
  readonly mesosName: 'cpus' | 'mem' | 'disk' | 'ports' | 'gpus' | 'ips';
  /** What messages to users call it. */
  readonly shownAs: string;
  readonly unit: string;
  /** An amount that counts as a whole step when a shortage is scored. */
  readonly range: number;
}

/** All kinds, in the order in which messages and comparisons take them. (aurora: scheduler/resources/ResourceType.java) */
export const RESOURCE_KINDS: readonly ResourceKind[] = [
  { type: 'CPUS', amount: 'cpus', mesosName: 'cpus', shownAs: 'CPU', unit: 'core(s)', range: 16 },
  { type: 'RAM_MB', amount: 'ramMb', mesosName: 'mem', shownAs: 'RAM', unit: 'MB', range: 24_576 },
  { type: 'DISK_MB', amount: 'diskMb', mesosName: 'disk', shownAs: 'disk', unit: 'MB', range: 460_800 },
  { type: 'PORTS', amount: 'ports', mesosName: 'ports', shownAs: 'ports', unit: 'count', range: 1000 },
  { type: 'GPUS', amount: 'gpus', mesosName: 'gpus', shownAs: 'GPU', unit: 'core(s)', range: 4 },
  { type: 'IP_ADDR', amount: 'ips', mesosName: 'ips', shownAs: 'IP', unit: 'address(es)', range: 128 },
];

/** Nothing of anything. */
export const NO_RESOURCES: Resources = { cpus: 0, ramMb: 0, diskMb: 0, ports: 0, gpus: 0, ips: 0 };

/** What a list of resources comes to; a named port counts as one port. */
export function sumOfResources(resources: Iterable<Resource>): Resources {
  const sum = { ...NO_RESOURCES };
  for (const resource of resources) {
    if (resource.numCpus !== undefined) sum.cpus += resource.numCpus;
    else if (resource.ramMb !== undefined) sum.ramMb += numberOf(resource.ramMb);
    else if (resource.diskMb !== undefined) sum.diskMb += numberOf(resource.diskMb);
    else if (resource.namedPort !== undefined) sum.ports += 1;
    else if (resource.numGpus !== undefined) sum.gpus += numberOf(resource.numGpus);
    else if (resource.ipAddr !== undefined) sum.ips += numberOf(resource.ipAddr);
  }
  return sum;
}

const ofConfig = new WeakMap<TaskConfig, Resources>();

/** What a task of this config uses itself, without its executor. Calculated once per object. */
export function resourcesOf(config: TaskConfig): Resources {
  let resources = ofConfig.get(config);
  if (resources === undefined) {
    resources = sumOfResources(config.resources ?? []);
    ofConfig.set(config, resources);
  }
  return resources;
}

/** `a + b`, kind by kind. */
export function addResources(a: Resources, b: Resources): Resources {
  return {
    cpus: a.cpus + b.cpus,
    ramMb: a.ramMb + b.ramMb,
    diskMb: a.diskMb + b.diskMb,
    ports: a.ports + b.ports,
    gpus: a.gpus + b.gpus,
    ips: a.ips + b.ips,
  };
}

/** `a - b`, kind by kind; amounts may become negative. */
export function subtractResources(a: Resources, b: Resources): Resources {
  return addResources(a, multiplyResources(b, -1));
}

/** `times` as much of everything. */
export function multiplyResources(a: Resources, times: number): Resources {
  return {
    cpus: a.cpus * times,
    ramMb: a.ramMb * times,
    diskMb: a.diskMb * times,
    ports: a.ports * times,
    gpus: a.gpus * times,
    ips: a.ips * times,
  };
}

/** The larger amount of each kind. */
export function maxResources(a: Resources, b: Resources): Resources {
  return {
    cpus: Math.max(a.cpus, b.cpus),
    ramMb: Math.max(a.ramMb, b.ramMb),
    diskMb: Math.max(a.diskMb, b.diskMb),
    ports: Math.max(a.ports, b.ports),
    gpus: Math.max(a.gpus, b.gpus),
    ips: Math.max(a.ips, b.ips),
  };
}

/** True when `a` has at least as much as `b` of every kind. */
export function coversResources(a: Resources, b: Resources): boolean {
  return RESOURCE_KINDS.every(({ amount }) => !(a[amount] - b[amount] < 0));
}

const LARGEST_INT64 = 2n ** 63n - 1n;

/** A finite number as a 64-bit integer, its fraction cut off. */
function int64Of(value: number): Int64 {
  const whole = Math.trunc(value);
  if (Number.isSafeInteger(whole)) return whole;
  const exact = BigInt(whole);
  return exact > LARGEST_INT64 ? LARGEST_INT64 : exact < -LARGEST_INT64 - 1n ? -LARGEST_INT64 - 1n : exact;
}

/** The three kinds that quotas count, as the API shows them; whole mebibytes, fractions cut off. */
export function toResourceAggregate({ cpus, ramMb, diskMb }: Resources): ResourceAggregate {
  return { resources: [{ numCpus: cpus }, { ramMb: int64Of(ramMb) }, { diskMb: int64Of(diskMb) }] };
}
