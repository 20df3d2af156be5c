/** A name and a password. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/**
 * The credentials in an Authorization header, as the original reads them: undefined when it is of another scheme, which is as good as no
 * header; empty ones for what is malformed, which no user has.
 * (shiro: org.apache.shiro.web.filter.authc.BasicHttpAuthenticationFilter)
 */
export function basicCredentials(header: string | undefined): Credentials | undefined {
  if (header === undefined || !header.toLowerCase().startsWith('basic')) return undefined;
  const [, token] = header.split(' ');
  if (token === undefined || token === '') return { user: '', password: '' };
  const text = Buffer.from(token, 'base64').toString('utf8');
  const at = text.indexOf(':');
  return at < 0 ? { user: text, password: '' } : { user: text.slice(0, at), password: text.slice(at + 1) };
}
