import { type MediaType, parseMediaType } from './media-type.ts';

/** A protocol that the Thrift API speaks over HTTP. */
export type ApiProtocol = 'json' | 'binary';

/** The Content-Type of an answer in each protocol; there is never a charset. */
export const CONTENT_TYPES: Readonly<Record<ApiProtocol, string>> = {
  json: 'application/vnd.apache.thrift.json',
  binary: 'application/vnd.apache.thrift.binary',
};

const JSON_NAMES: ReadonlySet<string> = new Set(['application/json', 'application/x-thrift', CONTENT_TYPES.json]);

/**
 * The protocol of a request by its Content-Type header, JSON when there is none; `unsupported` for a media type that
 * is none of the protocols', `malformed` for what is no media type.
 * (aurora: scheduler/http/api/TContentAwareServlet.java)
 */
export function requestProtocol(contentType: string | undefined): Named {
  return contentType === undefined ? 'json' : named(contentType);
}

/**
 * The protocol of the answer by the first Accept header, whatever protocol the request had: binary when that alone is
 * asked for, else JSON. (aurora: scheduler/http/api/TContentAwareServlet.java)
 */
export function responseProtocol(accept: string | undefined): ApiProtocol {
  return accept !== undefined && named(accept) === 'binary' ? 'binary' : 'json';
}

type Named = ApiProtocol | 'unsupported' | 'malformed';

/** Headers that came up, and what they name. Few clients, few headers; one that makes up more is not remembered. */
const known = new Map<string, Named>();
const MOST_KNOWN = 64;
const LONGEST_KNOWN = 128;

function named(header: string): Named {
  let name = known.get(header);
  if (name === undefined) {
    const mediaType = parseMediaType(header);
    name = mediaType === undefined ? 'malformed' : (protocolOf(mediaType) ?? 'unsupported');
    if (known.size < MOST_KNOWN && header.length <= LONGEST_KNOWN) known.set(header, name);
  }
  return name;
}

function protocolOf({ type, subtype, parameters }: MediaType): ApiProtocol | undefined {
  const name = `${type}/${subtype}`;
  if (parameters.length === 0) {
    if (name === CONTENT_TYPES.binary) return 'binary';
    return JSON_NAMES.has(name) ? 'json' : undefined;
  }
  const [first, ...others] = parameters;
  const utf8 = others.length === 0 && first?.[0] === 'charset' && first[1] === 'utf-8';
  return utf8 && name === CONTENT_TYPES.json ? 'json' : undefined;
}
