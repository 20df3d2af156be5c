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
export function requestProtocol(contentType: string | undefined): ApiProtocol | 'unsupported' | 'malformed' {
  if (contentType === undefined) return 'json';
  const mediaType = parseMediaType(contentType);
  return mediaType === undefined ? 'malformed' : (protocolOf(mediaType) ?? 'unsupported');
}

/**
 * The protocol of the answer by the first Accept header, whatever protocol the request had: binary when that alone is
 * asked for, else JSON. (aurora: scheduler/http/api/TContentAwareServlet.java)
 */
export function responseProtocol(accept: string | undefined): ApiProtocol {
  const mediaType = accept === undefined ? undefined : parseMediaType(accept);
  return (mediaType && protocolOf(mediaType)) ?? 'json';
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
