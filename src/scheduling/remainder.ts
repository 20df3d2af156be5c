import { portsOf, type Resource, rangesOf, type TaskInfo } from '../mesos/index.ts';

/** Amounts are kept to so many parts of one, so that sums of decimal fractions come out even. */
const PRECISION = 1e9;

/** Resources that were taken by a task. */
export function resourcesTaken({ resources, executor }: TaskInfo): readonly Resource[] {
  return [...(resources ?? []), ...(executor?.resources ?? [])];
}

/**
 * What is left of offered resources when some were taken. Each taken one is a part of an offered one that is alike in all but the
 * amount: name, role, reservation, disk, revocable.
 */
export function leftOf(offered: readonly Resource[], taken: readonly Resource[]): readonly Resource[] {
  const names = new Map<string, number>();
  for (const { name } of offered) names.set(name, (names.get(name) ?? 0) + 1);
  const kindOf = (resource: Resource): string =>
    names.get(resource.name) === 1 ? resource.name : identityOf(resource);
  const amounts = new Map<string, number>();
  const ports = new Map<string, Set<number>>();
  for (const resource of taken) {
    const kind = kindOf(resource);
    if (resource.ranges == null) amounts.set(kind, (amounts.get(kind) ?? 0) + (resource.scalar?.value ?? 0));
    else ports.set(kind, new Set([...(ports.get(kind) ?? []), ...portsOf([{ ...resource, name: 'ports' }])]));
  }
  const left: Resource[] = [];
  for (const resource of offered) {
    const kind = kindOf(resource);
    const amount = amounts.get(kind) ?? 0;
    const numbers = ports.get(kind);
    if (numbers !== undefined) {
      const range = without(resource, numbers);
      if (range.length > 0) left.push(changed(resource, { ranges: { range } }));
    } else if (amount === 0) {
      left.push(resource);
    } else {
      const here = Math.min(amount, resource.scalar?.value ?? 0);
      amounts.set(kind, amount - here);
      const value = Math.round(((resource.scalar?.value ?? 0) - here) * PRECISION) / PRECISION;
      if (value > 0) left.push(changed(resource, { scalar: { value } }));
    }
  }
  return left;
}

/** A copy with another amount; unlike a spread it keeps fields that idl/mesos does not know. */
function changed(resource: Resource, amount: Pick<Resource, 'scalar' | 'ranges'>): Resource {
  const copy = { ...resource, ...amount };
  if (resource.$unknowns !== undefined) copy.$unknowns = resource.$unknowns;
  return copy;
}

/** Text that is equal for resources that differ in nothing but their amounts. */
function identityOf(resource: Resource): string {
  const { scalar: _scalar, ranges: _ranges, set: _set, ...kind } = resource;
  return JSON.stringify(kind);
}

function without(resource: Resource, taken: ReadonlySet<number>): { begin: number; end: number }[] {
  const left: { begin: number; end: number }[] = [];
  for (const { begin, end } of rangesOf(resource)) {
    let from = begin;
    for (const port of [...taken].filter((number) => begin <= number && number <= end).sort((a, b) => a - b)) {
      if (port > from) left.push({ begin: from, end: port - 1 });
      from = port + 1;
    }
    if (from <= end) left.push({ begin: from, end });
  }
  return left;
}
