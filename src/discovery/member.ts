import type { Endpoint } from './endpoint.ts';

/** What the leader says of itself in its server set node. */
export interface Member {
  readonly serviceEndpoint: Endpoint;
  readonly additionalEndpoints: Readonly<Record<string, Endpoint>>;
}

/**
 * A member node's data, to the byte as Java clients write it; Python, Go and Java clients read it.
 * (aurora: scheduler/discovery/JsonCodec.java)
 */
export function encodeMember({ serviceEndpoint, additionalEndpoints }: Member): Buffer {
  const plain = ({ host, port }: Endpoint): Endpoint => ({ host, port });
  const additional = Object.entries(additionalEndpoints).map(([name, endpoint]) => [name, plain(endpoint)] as const);
  return Buffer.from(
    JSON.stringify({
      serviceEndpoint: plain(serviceEndpoint),
      additionalEndpoints: Object.fromEntries(additional),
      status: 'ALIVE',
    }),
  );
}

/**
 * Reads a member node. Only the hosts must be there: a port that is missing is 0, and what is unknown is passed over.
 * @returns undefined when it is none
 */
export function decodeMember(data: Uint8Array): Member | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
    const { serviceEndpoint, additionalEndpoints } = object(JSON.parse(text));
    const additional = Object.entries(object(additionalEndpoints ?? {}));
    return {
      serviceEndpoint: endpoint(serviceEndpoint),
      additionalEndpoints: Object.fromEntries(additional.map(([name, value]) => [name, endpoint(value)])),
    };
  } catch {
    return undefined;
  }
}

function object(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object');
  return value as Record<string, unknown>;
}

function endpoint(value: unknown): Endpoint {
  const { host, port = 0 } = object(value);
  if (typeof host !== 'string' || typeof port !== 'number' || !Number.isInteger(port))
    throw new TypeError('no endpoint');
  return { host, port };
}
