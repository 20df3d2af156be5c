import { type Offer, type Resource, scalarResource, Value } from '../../mesos/index.ts';

/** What a test wants of an offer; the rest is plenty of everything. */
export interface OfferParts {
  readonly agentId?: string;
  readonly hostname?: string;
  readonly cpus?: number;
  readonly mem?: number;
  readonly disk?: number;
  readonly revocableCpus?: number;
  /** First and last port. */
  readonly ports?: readonly [number, number];
  /** Text attributes by name. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Start of the planned outage, milliseconds since the epoch. */
  readonly unavailableFromMs?: number;
}

/** An offer as a master makes it. */
export function offerOf(id: string, parts: OfferParts = {}): Offer {
  const { agentId = `agent-${id}`, hostname = `host-${id}`, cpus = 16, mem = 16_384, disk = 65_536 } = parts;
  const resources: Resource[] = [
    scalarResource('cpus', cpus),
    scalarResource('mem', mem),
    scalarResource('disk', disk),
  ].filter(({ scalar }) => scalar?.value !== 0);
  if (parts.revocableCpus !== undefined) {
    resources.push({ ...scalarResource('cpus', parts.revocableCpus), revocable: {} });
  }
  if (parts.ports !== undefined) {
    const [begin, end] = parts.ports;
    resources.push({ name: 'ports', type: Value.Type.RANGES, ranges: { range: [{ begin, end }] } });
  }
  return {
    id: { value: id },
    frameworkId: { value: 'framework' },
    agentId: { value: agentId },
    hostname,
    resources,
    attributes: Object.entries(parts.attributes ?? {}).map(([name, value]) => ({
      name,
      type: Value.Type.TEXT,
      text: { value },
    })),
    unavailability:
      parts.unavailableFromMs === undefined ? null : { start: { nanoseconds: parts.unavailableFromMs * 1_000_000 } },
  };
}
