import { principalsIn } from './keytab.ts';

/** The service's side of a Kerberos login. */
export interface KerberosLogins {
  /**
   * @param token of the client
   * @returns the client's principal, `user@REALM`
   * @throws Error when the token is not accepted, or more than one message would be needed
   */
  accept(token: Buffer): Promise<string>;
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
  /** @param service empty for whatever service the keytab has a key of */
  initializeServer(service: ''): Promise<KerberosServer>;
}

interface KerberosServer {
  readonly username: string | null;
  /** The service that the client's ticket is for. */
  readonly targetName: string | null;
  /** @throws Error when the token is not accepted, and when it does not establish a context by itself */
  step(token: string): Promise<string | null>;
}

const PACKAGE = 'kerberos';

/**
 * Gets ready to accept Kerberos logins with the credentials in a keytab. The package can look for the key of a service by its host alone, whose
 * name it has DNS replace by another first; so any key of the keytab is taken, and then whether the ticket is for the principal that is ours.
 * The keytab is read with each login: keys may change.
 * @param load gives the package `kerberos`
 * @throws Error when the package is not installed, the principal is none, or the keytab has no key of it
 */
export async function openKerberos(settings: KerberosSettings, load = loadPackage): Promise<KerberosLogins> {
  const { keytab, principal, debug } = settings;
  if (!/^[^/@]+(?:\/[^/@]+)*(?:@[^/@]+)?$/.test(principal)) {
    throw new Error(`-kerberos_server_principal must be of the form HTTP/host@REALM, and is ${principal}`);
  }
  // Without a realm it is of the one that the system's library takes for its own.
  const isOurs = (name: string): boolean => name === principal || name.replace(/@[^@]*$/, '') === principal;
  const known = await principalsIn(keytab);
  if (!known.some(isOurs)) {
    throw new Error(`-kerberos_server_keytab: ${keytab} has no key of ${principal}, but of ${known.join(', ')}`);
  }
  const kerberos = await load();
  // The system's library takes its settings from the environment.
  process.env.KRB5_KTNAME = keytab;
  if (debug) process.env.KRB5_TRACE = '/dev/stderr';
  return {
    async accept(token) {
      const server = await kerberos.initializeServer('');
      await server.step(token.toString('base64'));
      const { username, targetName } = server;
      if (username === null || targetName === null) throw new Error('the login needs more than one message');
      if (!isOurs(targetName)) throw new Error(`the ticket of ${username} is for ${targetName}`);
      return username;
    },
  };
}

async function loadPackage(): Promise<KerberosPackage> {
  try {
    const loaded = (await import(PACKAGE)) as { readonly default?: KerberosPackage } & KerberosPackage;
    return loaded.default ?? loaded;
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ? 'is not installed' : 'does not work';
    throw new Error(
      `Kerberos needs the npm package kerberos, which ${why} beside the scheduler: run npm install kerberos@7 there, with the system’s Kerberos library (Debian: libkrb5-3 and libgssapi-krb5-2; libkrb5-dev where it must be built)`,
      { cause: error },
    );
  }
}
