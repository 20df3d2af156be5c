import { type Attribute, type Resource, type URL, Value } from '../../mesos/index.ts';
import type { AgentDescription } from '../protocol.ts';
import { add, NO_RESOURCES, normalise, type Resources } from './resources.ts';

/** That of a real agent, unless it is told otherwise. */
const AGENT_PORT = 5051;

/**
 * Protobuf resources as quantities. What is reserved, revocable or shared gets a name of its own, as this master's
 * agents never have such: a task that asks for it asks for more than there is.
 */
export function fromProtobuf(list: readonly Resource[] | null | undefined): Resources {
  let sum = NO_RESOURCES;
  for (const resource of list ?? []) {
    const key = resourceKey(resource);
    if (resource.scalar != null) {
      const thousandths = Math.round(resource.scalar.value * 1000);
      if (thousandths > 0) sum = add(sum, new Map([[key, thousandths]]));
    } else if (resource.ranges != null) {
      const spans = (resource.ranges.range ?? []).map(({ begin, end }) => ({ begin: Number(begin), end: Number(end) }));
      const joined = normalise(spans);
      if (joined.length > 0) sum = add(sum, new Map([[key, joined]]));
    }
  }
  return sum;
}

function resourceKey(resource: Resource): string {
  const reserved =
    (resource.role ?? '*') !== '*' || resource.reservation != null || (resource.reservations ?? []).length > 0;
  const marks = [reserved && 'reserved', resource.revocable && 'revocable', resource.shared && 'shared'].filter(
    Boolean,
  );
  return marks.length === 0 ? resource.name : `${resource.name}{${marks.join(',')}}`;
}

/** All that an agent has. */
export function resourcesOf({ cpus, mem, disk, ports }: AgentDescription): Resources {
  const scalar = (name: string, value: number): Resource => ({ name, type: Value.Type.SCALAR, scalar: { value } });
  const portRanges: Resource = { name: 'ports', type: Value.Type.RANGES, ranges: { range: [...ports] } };
  return fromProtobuf([portRanges, scalar('cpus', cpus), scalar('mem', mem), scalar('disk', disk)]);
}

export function attributesOf({ attributes }: AgentDescription): Attribute[] {
  return Object.entries(attributes).map(([name, value]) =>
    typeof value === 'number'
      ? { name, type: Value.Type.SCALAR, scalar: { value } }
      : { name, type: Value.Type.TEXT, text: { value } },
  );
}

/** Where an agent would answer if it were a real one; who reads offers takes the host from it. */
export function urlOf({ description: { hostname } }: { readonly description: AgentDescription }): URL {
  return { scheme: 'http', address: { hostname, ip: '127.0.0.1', port: AGENT_PORT }, path: '/slave(1)' };
}
