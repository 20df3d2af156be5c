import type { IncomingHttpHeaders } from 'node:http';
import { basicCredentials, type Credentials } from './basic.ts';
import type { KerberosLogins } from './kerberos.ts';
import { TooManyLoginsError } from './slow-checks.ts';
import type { HttpRefusal } from './subject.ts';

/** What came of a login: the names of who has logged in, none when nobody tried; or the answer to one that failed. */
export type Login =
  | { readonly kind: 'in'; readonly principals: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: HttpRefusal; readonly why: string };

/** A way to log in with each request. */
export interface LoginScheme {
  /** The answer to a call that needs a login and comes without. */
  readonly challenge: HttpRefusal;
  logIn(headers: IncomingHttpHeaders): Login | Promise<Login>;
}

const NOBODY: Login = { kind: 'in', principals: [] };
const UNAVAILABLE: HttpRefusal = {
  status: 503,
  headers: {},
  page: true,
  reason: 'Too many logins in progress. Try again.',
};

/**
 * HTTP Basic.
 * @param check whether these are a user's credentials
 * (shiro: org.apache.shiro.web.filter.authc.BasicHttpAuthenticationFilter, made permissive)
 */
export function basicScheme(check: (credentials: Credentials) => boolean | Promise<boolean>): LoginScheme {
  const challenge: HttpRefusal = {
    status: 401,
    headers: { 'WWW-Authenticate': 'BASIC realm="Apache Aurora Scheduler"' },
    page: false,
    reason: 'Unauthorized',
  };
  const outcome = (user: string, matches: boolean): Login =>
    matches
      ? { kind: 'in', principals: [user] }
      : { kind: 'refused', refusal: challenge, why: `unknown user or wrong password: ${user}` };
  return {
    challenge,
    logIn({ authorization }) {
      const credentials = basicCredentials(authorization);
      if (credentials === undefined) return NOBODY;
      const { user } = credentials;
      const checked = check(credentials);
      if (typeof checked === 'boolean') return outcome(user, checked);
      return checked.then((matches) => outcome(user, matches)).catch(overloaded);
    },
  };
}

/**
 * Kerberos by way of SPNEGO, in one message.
 * @param logins undefined when no realm takes such logins, so that every one fails
 * (aurora: scheduler/http/api/security/ShiroKerberosAuthenticationFilter.java)
 */
export function negotiateScheme(logins: KerberosLogins | undefined): LoginScheme {
  const challenge: HttpRefusal = {
    status: 401,
    headers: { 'WWW-Authenticate': 'Negotiate' },
    page: true,
    reason: 'Unauthorized',
  };
  const malformed: HttpRefusal = { status: 400, headers: {}, page: true, reason: 'Bad Request' };
  return {
    challenge,
    async logIn({ authorization }) {
      if (authorization === undefined) return NOBODY;
      const token = negotiateToken(authorization);
      if (token === undefined) {
        return { kind: 'refused', refusal: malformed, why: 'Authorization is not Negotiate with a token' };
      }
      try {
        if (logins === undefined) throw new Error('no realm takes Kerberos logins');
        const principal = await logins.accept(token);
        return { kind: 'in', principals: [principal.split('@', 1)[0] ?? '', principal] };
      } catch (error) {
        return { kind: 'refused', refusal: challenge, why: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

/**
 * The token of such a header; undefined when it is malformed. Padding is as one likes, as with the original's library.
 * (aurora: scheduler/http/api/security/AuthorizeHeaderToken.java)
 */
function negotiateToken(header: string): Buffer | undefined {
  const [, letters] = /^Negotiate ([A-Za-z0-9+/]*)=*$/.exec(header) ?? [];
  return letters === undefined || letters.length % 4 === 1 ? undefined : Buffer.from(letters, 'base64');
}

function overloaded(error: unknown): Login {
  if (!(error instanceof TooManyLoginsError)) throw error;
  return { kind: 'refused', refusal: UNAVAILABLE, why: error.message };
}
