/** The service's side of a Kerberos login. */
export interface KerberosLogins {
  /**
   * @param token of the client, as it stands in the header
   * @returns the client's principal, `user@REALM`
   * @throws Error when the token is not accepted, or more than one message would be needed
   */
  accept(token: string): Promise<string>;
}

/** For {@link openKerberos}. */
export interface KerberosSettings {
  /** `-kerberos_server_keytab` */
  readonly keytab: string;
  /** `-kerberos_server_principal`, `HTTP/host@REALM` */
  readonly principal: string;
  /** `-kerberos_debug` */
  readonly debug: boolean;
}

/** What is used of the package `kerberos`. */
export interface KerberosPackage {
  initializeServer(service: string): Promise<KerberosServer>;
}

interface KerberosServer {
  readonly username: string | null;
  readonly contextComplete: boolean;
  step(token: string): Promise<string | null>;
}

const PACKAGE = 'kerberos';

/**
 * Gets ready to accept Kerberos logins with the credentials in a keytab.
 * @param load gives the package `kerberos`
 * @throws Error when the package is not installed, or the principal is none
 */
export async function openKerberos(settings: KerberosSettings, load = loadPackage): Promise<KerberosLogins> {
  const kerberos = await load();
  const service = serviceOf(settings.principal);
  // The system's library takes its settings from the environment.
  process.env.KRB5_KTNAME = settings.keytab;
  if (settings.debug) process.env.KRB5_TRACE = '/dev/stderr';
  return {
    async accept(token) {
      const server = await kerberos.initializeServer(service);
      await server.step(token);
      if (!server.contextComplete || server.username === null) throw new Error('the login needs more than one message');
      return server.username;
    },
  };
}

/** `HTTP/host@REALM` as `HTTP@host`, which is how the system's library names services. */
function serviceOf(principal: string): string {
  const [, name, host] = /^([^/@]+)\/([^/@]+)(?:@[^@]+)?$/.exec(principal) ?? [];
  if (name !== undefined && host !== undefined) return `${name}@${host}`;
  throw new Error(`-kerberos_server_principal must be of the form HTTP/host@REALM, and is ${principal}`);
}

async function loadPackage(): Promise<KerberosPackage> {
  try {
    const loaded = (await import(PACKAGE)) as { readonly default?: KerberosPackage } & KerberosPackage;
    return loaded.default ?? loaded;
  } catch (error) {
    throw new Error(
      'Kerberos needs the npm package kerberos, which is not installed beside the scheduler: run npm install kerberos@7 there, with the system’s Kerberos library (Debian: libkrb5-3; libkrb5-dev where it must be built)',
      { cause: error },
    );
  }
}
