import type { IncomingMessage } from 'node:http';
import type { Count } from '../stats/index.ts';
import { type Response, ResponseCode, ResponseCodeName, type RpcArgs, type RpcName } from '../wire/index.ts';
import { type AfterAuthFilter, filtered } from './after-auth.ts';
import type { AuditLog } from './audit-log.ts';
import type { LoginScheme } from './logins.ts';
import type { Permission } from './permission.ts';
import type { RateLimiter } from './rate-limit.ts';
import { isWrite, rightFor } from './rights.ts';
import { type HttpRefusal, type Subject, subjectOf } from './subject.ts';

/** A call needs a login, and came without. */
export class ChallengeError extends Error {
  override readonly name = 'ChallengeError';
  readonly refusal: HttpRefusal;

  constructor(refusal: HttpRefusal) {
    super('a login is needed');
    this.refusal = refusal;
  }
}

/** Who may do what, as the HTTP server asks. */
export interface Access {
  /** Who sends a request, by its head; or the answer to a login that fails. */
  authenticate(request: IncomingMessage): Subject | HttpRefusal | Promise<Subject | HttpRefusal>;
  /** The sender of a request that is not asked who it is. */
  anonymous(request: IncomingMessage): Subject;
  /**
   * Carries out a call, if the subject may make it, and notes that for the audit.
   * @throws ChallengeError when nobody has logged in, and somebody must
   */
  perform<M extends RpcName>(
    subject: Subject,
    rpc: M,
    args: RpcArgs<M>,
    carryOut: () => Response | Promise<Response>,
  ): Response | Promise<Response>;
}

/** What makes up an {@link Access}. */
export interface AccessOptions {
  /** How to log in; undefined when nobody has to. */
  readonly scheme?: LoginScheme | undefined;
  readonly permits: (user: string, permission: Permission) => boolean;
  readonly filter?: AfterAuthFilter | undefined;
  readonly rates?: RateLimiter | undefined;
  readonly audit?: AuditLog | undefined;
  readonly count: Count;
}

/** Everybody may do everything, and nothing is noted. */
export const OPEN_ACCESS: Access = {
  authenticate: anonymous,
  anonymous,
  perform: (_subject, _rpc, _args, carryOut) => carryOut(),
};

/** Refusals carry no name of a server: the original's security comes before what puts it there. */
export function createAccess({ scheme, permits, filter, rates, audit, count }: AccessOptions): Access {
  async function logIn(logins: LoginScheme, request: IncomingMessage): Promise<Subject | HttpRefusal> {
    const login = await logins.logIn(request.headers);
    const address = addressOf(request);
    if (login.kind === 'refused') {
      count('http_authentication_failures');
      audit?.failedLogin(address, login.why);
      return login.refusal;
    }
    if (login.principals.length > 0) count('http_authentication_successes');
    const subject = subjectOf(login.principals, address);
    return filter === undefined ? subject : await filtered(filter, request, subject);
  }

  /** @returns why a subject may not make a call; undefined when it may */
  function refusalOf<M extends RpcName>(subject: Subject, rpc: M, args: RpcArgs<M>): Response | undefined {
    const { user, principals, address } = subject;
    if (scheme !== undefined) {
      const right = rightFor(rpc, args);
      if (right.kind !== 'none') {
        if (principals.length === 0) {
          count('http_authentication_challenges');
          audit?.call(subject, rpc, args, 'UNAUTHENTICATED');
          throw new ChallengeError(scheme.challenge);
        }
        if (right.kind === 'invalid') {
          count('shiro_bad_requests');
          return answer(ResponseCode.INVALID_REQUEST, 'Missing or invalid job key from request.');
        }
        if (!permits(user, right.permission)) {
          count('shiro_authorization_failures');
          return answer(ResponseCode.AUTH_FAILED, deniedText(user, right));
        }
      }
    }
    if (rates?.take(principals.length === 0 ? address : `user ${user}`) === false) {
      count('http_rate_limited_calls');
      const who = principals.length === 0 ? address : user;
      return answer(ResponseCode.ERROR_TRANSIENT, `Too many calls by ${who}. Try again later.`);
    }
    return undefined;
  }

  async function perform<M extends RpcName>(
    subject: Subject,
    rpc: M,
    args: RpcArgs<M>,
    carryOut: () => Response | Promise<Response>,
  ): Promise<Response> {
    const refusal = refusalOf(subject, rpc, args);
    let response: Response;
    try {
      response = refusal ?? (await carryOut());
    } catch (error) {
      // Whether it has changed something is not known.
      if (isWrite(rpc))
        audit?.call(subject, rpc, args, 'FAILED', error instanceof Error ? error.message : String(error));
      throw error;
    }
    if (refusal !== undefined || isWrite(rpc)) {
      const { responseCode = ResponseCode.ERROR, details } = response;
      audit?.call(subject, rpc, args, ResponseCodeName[responseCode], details?.[0]?.message);
    }
    return response;
  }

  return {
    authenticate: scheme === undefined ? anonymous : (request) => logIn(scheme, request),
    anonymous,
    perform(subject, rpc, args, carryOut) {
      if (rates === undefined && !isWrite(rpc) && rightFor(rpc, args).kind === 'none') return carryOut();
      return perform(subject, rpc, args, carryOut);
    },
  };
}

function deniedText(user: string, { kind, text }: { readonly kind: 'job' | 'admin'; readonly text: string }): string {
  return kind === 'job' ? `Subject ${user} is not permitted to ${text}.` : `Subject ${user} lacks permission ${text}`;
}

function answer(responseCode: ResponseCode, message: string): Response {
  return { responseCode, details: [{ message }] };
}

function anonymous(request: IncomingMessage): Subject {
  return subjectOf([], addressOf(request));
}

function addressOf({ socket }: IncomingMessage): string {
  return socket.remoteAddress ?? 'unknown';
}
