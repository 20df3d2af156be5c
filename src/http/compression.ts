import type { IncomingHttpHeaders } from 'node:http';

/** Headers of an answer whose body depends on what the client says it can read. */
export const VARY = 'Accept-Encoding, User-Agent';

/**
 * True when the answer may go out as gzip: the client accepts it and is not Internet Explorer 6.
 * (jetty: server/handler/gzip/GzipHandler.java)
 */
export function acceptsGzip(headers: IncomingHttpHeaders): boolean {
  if (headers['user-agent']?.includes('MSIE 6.0') === true) return false;
  const codings = headers['accept-encoding'];
  return typeof codings === 'string' && codings.split(',').some(isGzip);
}

function isGzip(coding: string): boolean {
  const [name, ...parameters] = coding.split(';').map((part) => part.trim().toLowerCase());
  return name === 'gzip' && !parameters.some((parameter) => /^q\s*=\s*0(\.0*)?$/.test(parameter));
}
