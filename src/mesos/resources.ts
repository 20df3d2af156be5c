import { NO_RESOURCES, RESOURCE_KINDS, type ResourceKind, type Resources } from '../model/index.ts';
import { type Range, type Resource, Value } from './messages.ts';

/** What Mesos calls a kind of resource: `cpus`, `mem`, `disk`, `ports`, `gpus`, `ips`. */
export type ResourceName = ResourceKind['mesosName'];

/** Kinds that tasks of a revocable tier take only as revocable ones (`-enable_revocable_cpus`, `-enable_revocable_ram`). */
export type RevocableNames = ReadonlySet<ResourceName>;

/** Numbers from `begin` to `end`, both included. */
export interface PortRange {
  readonly begin: number;
  readonly end: number;
}

const HIGHEST_PORT = 65_535;

const KIND_OF_NAME: ReadonlyMap<string, ResourceKind> = new Map(RESOURCE_KINDS.map((kind) => [kind.mesosName, kind]));

/**
 * True when a task may use an offered resource: a task of a revocable tier takes revocable ones of the kinds that can
 * be revocable and anything of the others, any other task only what is not revocable.
 * (aurora: scheduler/resources/ResourceManager.java)
 */
export function isUsable(resource: Resource, revocableTier: boolean, revocableNames: RevocableNames): boolean {
  if (!revocableTier) return resource.revocable == null;
  return resource.revocable != null || !revocableNames.has(resource.name as ResourceName);
}

/**
 * What an offer, or an executor's settings, hold in all for tasks of a tier. Roles, reservations and disk sources play
 * no part, and kinds that tasks cannot ask for are left out.
 *
 * @param revocableTier whether the tier of the task is revocable
 */
export function sumResources(
  resources: readonly Resource[],
  revocableTier: boolean,
  revocableNames: RevocableNames,
): Resources {
  const sum: { -readonly [K in keyof Resources]: number } = { ...NO_RESOURCES };
  for (const resource of resources) {
    const kind = KIND_OF_NAME.get(resource.name);
    if (kind !== undefined && isUsable(resource, revocableTier, revocableNames)) {
      sum[kind.amount] += amountOf(resource);
    }
  }
  return sum;
}

/** A scalar's value, or how many numbers its ranges hold. */
export function amountOf(resource: Resource): number {
  if (resource.ranges == null) return resource.scalar?.value ?? 0;
  return rangesOf(resource).reduce((count, { begin, end }) => count + (end - begin + 1), 0);
}

/** The ranges of a resource as plain numbers; none when it has none. */
export function rangesOf(resource: Resource): PortRange[] {
  return (resource.ranges?.range ?? []).map(({ begin, end }) => ({ begin: Number(begin), end: Number(end) }));
}

/** Every port that an offer holds, whatever its role, in the order offered; numbers that no port can have are left out. */
export function portsOf(resources: readonly Resource[]): number[] {
  const ports: number[] = [];
  for (const { begin, end } of resources.filter(({ name }) => name === 'ports').flatMap(rangesOf)) {
    for (let port = begin; port <= Math.min(end, HIGHEST_PORT); port++) ports.push(port);
  }
  return ports;
}

/** A scalar resource. */
export function scalarResource(name: string, value: number): Resource {
  return { name, type: Value.Type.SCALAR, scalar: { value } };
}

/** A copy of a resource with some fields changed; unlike a spread it keeps fields that idl/mesos does not know. */
export function changedResource(resource: Resource, changes: Partial<Resource>): Resource {
  const copy = { ...resource, ...changes };
  if (resource.$unknowns !== undefined) copy.$unknowns = resource.$unknowns;
  return copy;
}

/** Numbers as ascending ranges, as few as possible; equal numbers count once. */
export function toRanges(numbers: Iterable<number>): Range[] {
  const ranges: { begin: number; end: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last.end + 1 === number) last.end = number;
    else ranges.push({ begin: number, end: number });
  }
  return ranges;
}
