import type { Logger } from 'pino';
import type { Clock, Random } from '../clock/index.ts';
import type { Stats } from '../stats/index.ts';
import { type Access, createAccess } from './access.ts';
import { loadAfterAuthFilter } from './after-auth.ts';
import { AuditLog } from './audit-log.ts';
import { IniRealm } from './ini-realm.ts';
import { type KerberosSettings, openKerberos } from './kerberos.ts';
import { basicScheme, type LoginScheme, negotiateScheme } from './logins.ts';
import { passwordMatcher } from './passwords.ts';
import { type RateLimit, RateLimiter } from './rate-limit.ts';
import { PasswordThreads } from './slow-checks.ts';
import { Verdicts } from './verdicts.ts';

/** How people prove who they are, and what they may do: the flags. */
export interface SecuritySettings {
  /** `-http_authentication_mechanism` */
  readonly mechanism: 'NONE' | 'BASIC' | 'NEGOTIATE';
  /** `-shiro_ini_path`, `-shiro_credentials_matcher`; undefined without the realm of the file. */
  readonly ini: { readonly path: string | undefined; readonly credentialsMatcher: string } | undefined;
  /** `-kerberos_server_keytab` and others; undefined without the realm of Kerberos. */
  readonly kerberos: { readonly [Name in keyof KerberosSettings]: KerberosSettings[Name] | undefined } | undefined;
  /** `-shiro_after_auth_filter` */
  readonly afterAuthFilter: string | undefined;
  /** `-api_rate_limit_per_user`, `-api_rate_burst_per_user`; undefined for no limit. */
  readonly rateLimit: RateLimit | undefined;
}

/** What the security room needs. */
export interface SecurityOptions {
  readonly settings: SecuritySettings;
  readonly clock: Clock;
  readonly random: Pick<Random, 'uuid'>;
  readonly stats: Stats;
  /** Of the process. */
  readonly log: Logger;
}

/** Security at work. */
export interface Security {
  readonly access: Access;
  /** Reads the users and roles again. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** Figures that are there from the beginning. */
const COUNTERS = [
  'shiro_bad_requests',
  'shiro_authorization_failures',
  'http_authentication_failures',
  'http_authentication_successes',
  'http_authentication_challenges',
  'http_rate_limited_calls',
];

/**
 * Opens what the flags ask for. @throws Error naming the flag when a setting is unusable
 * (aurora: scheduler/http/api/security/HttpSecurityModule.java)
 */
export async function openSecurity(options: SecurityOptions): Promise<Security> {
  const { settings, clock, random, stats } = options;
  const log = options.log.child({ room: 'security' });
  const { mechanism, rateLimit, afterAuthFilter } = settings;
  const { count } = stats;
  stats.counter(...COUNTERS);
  const audit = new AuditLog(options.log.child({ room: 'audit' }));
  const rates = rateLimit && new RateLimiter(rateLimit, clock);
  if (mechanism === 'NONE') {
    return {
      access: createAccess({ permits: () => true, rates, audit, count }),
      reload: async () => undefined,
      stop: async () => undefined,
    };
  }

  const threads = new PasswordThreads();
  const realm = settings.ini && (await openRealm(settings.ini));
  async function openRealm({ path, credentialsMatcher }: NonNullable<SecuritySettings['ini']>): Promise<IniRealm> {
    if (path === undefined) throw new Error('shiro.ini is required. (-shiro_ini_path)');
    stats.counter('shiro_ini_reloads', 'shiro_ini_reload_errors');
    return await IniRealm.open({
      path,
      matcher: passwordMatcher(credentialsMatcher),
      slowChecks: threads,
      verdicts: new Verdicts(random.uuid() + random.uuid()),
      ...{ clock, count, log },
    });
  }
  const kerberos = settings.kerberos && (await openKerberos(requireKerberos(settings.kerberos)));
  const scheme: LoginScheme =
    mechanism === 'BASIC'
      ? basicScheme((credentials) => realm?.matches(credentials) ?? false)
      : negotiateScheme(kerberos);
  const filter = afterAuthFilter === undefined ? undefined : await loadAfterAuthFilter(afterAuthFilter);
  return {
    access: createAccess({
      ...{ scheme, filter, rates, audit, count },
      permits: (user, permission) => realm?.permits(user, permission) ?? false,
    }),
    reload: async () => await realm?.again(),
    async stop() {
      realm?.stop();
      await threads.close();
    },
  };
}

function requireKerberos(given: NonNullable<SecuritySettings['kerberos']>): KerberosSettings {
  const { keytab, principal, debug = false } = given;
  if (keytab === undefined) throw new Error('KERBEROS5_AUTHN needs -kerberos_server_keytab, a file');
  if (principal === undefined) throw new Error('KERBEROS5_AUTHN needs -kerberos_server_principal, HTTP/host@REALM');
  return { keytab, principal, debug };
}
