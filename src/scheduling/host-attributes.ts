import { type Attribute as MesosAttribute, type Offer, Value } from '../mesos/index.ts';
import { type AttributesByName, attributesByName, javaDouble } from '../model/index.ts';
import { type Attribute, type HostAttributes, MaintenanceMode } from '../wire/index.ts';

/**
 * What an offer tells of its agent: attributes of one name are merged; texts are kept as they are and scalars as the
 * original printed them (`3.0`, `1.0E7`). Ranges and sets are left out; the original made attributes without values of
 * them, which its store refused, and the offers of that agent with them. The mode is not Mesos' to change.
 * (aurora: scheduler/base/Conversions.java, scheduler/storage/AttributeStore.java)
 * @param stored what is known of the host so far
 * @returns `stored` itself when the offer tells nothing new
 */
export function hostAttributesOf(offer: Offer, stored: HostAttributes | undefined): HostAttributes {
  const byName = new Map<string, Set<string>>();
  for (const attribute of offer.attributes ?? []) {
    const value = textOf(attribute);
    if (value === undefined) continue;
    const values = byName.get(attribute.name) ?? new Set<string>();
    byName.set(attribute.name, values.add(value));
  }
  const told = {
    host: offer.hostname,
    attributes: [...byName].map(([name, values]): Attribute => ({ name, values: [...values] })),
    mode: stored?.mode ?? MaintenanceMode.NONE,
    slaveId: offer.agentId.value,
  };
  return stored !== undefined && sameHostAttributes(stored, told) ? stored : told;
}

const byHost = new WeakMap<HostAttributes, AttributesByName>();

/** The attributes of a host, ready for matching; made once for each object. */
export function matchableAttributes(host: HostAttributes): AttributesByName {
  let attributes = byHost.get(host);
  if (attributes === undefined) {
    attributes = attributesByName(host.attributes);
    byHost.set(host, attributes);
  }
  return attributes;
}

/** True when both say the same of the same agent; attributes and values are sets. */
export function sameHostAttributes(a: HostAttributes, b: HostAttributes): boolean {
  if (a === b) return true;
  return (
    a.host === b.host && a.mode === b.mode && a.slaveId === b.slaveId && sameAttributes(a.attributes, b.attributes)
  );
}

function textOf({ type, text, scalar }: MesosAttribute): string | undefined {
  if (type === Value.Type.TEXT) return text?.value;
  if (type === Value.Type.SCALAR && scalar != null) return javaDouble(scalar.value);
  return undefined;
}

function sameAttributes(a: readonly Attribute[] = [], b: readonly Attribute[] = []): boolean {
  return (
    a.length === b.length &&
    a.every(({ name, values }) => b.some((other) => other.name === name && sameValues(values, other.values)))
  );
}

function sameValues(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
