import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { sleep, systemClock } from '../../src/clock/index.ts';
import { runTool } from '../clients/program.ts';
import { freePort } from '../cluster/free-port.ts';

/** What the realm is called. */
export const REALM = 'AURORA.TEST';
const PATIENCE_MS = 20_000;
/** The library of `faketime`; the linker knows what `$LIB` is. */
const FAKE_TIME = '/usr/$LIB/faketime/libfaketime.so.1';

/** What programs need in their environment to belong to the realm. */
export type KerberosEnv = Readonly<Record<string, string>>;

/** A Kerberos realm of one's own, on this machine alone. */
export interface Realm {
  readonly env: KerberosEnv;
  /** Makes principals with random keys. */
  add(...principals: readonly string[]): Promise<void>;
  /** Gives principals new keys, and adds them to a keytab. */
  exportKeys(keytab: string, ...principals: readonly string[]): Promise<void>;
  /** Tickets of a principal, in a cache of its own. @param since how far off the clock of all who use them is, as `faketime` takes it */
  logIn(principal: string, since?: string): Promise<KerberosEnv>;
  stop(): void;
}

/**
 * Makes a realm in an empty folder, with MIT Kerberos, and starts its KDC.
 * Needs the Debian packages krb5-kdc, krb5-admin-server, krb5-user and faketime.
 */
export async function startRealm(folder: string, stop: AbortSignal): Promise<Realm> {
  await mkdir(folder, { recursive: true });
  const at = (name: string): string => join(folder, name);
  const users = at('users.keytab');
  const kdcs: ChildProcess[] = [];

  /** @param since as for `logIn` */
  async function startKdc(name: string, since?: string): Promise<KerberosEnv> {
    const port = await freePort();
    await writeFile(
      at(`${name}-krb5.conf`),
      `[libdefaults]
default_realm = ${REALM}
dns_lookup_kdc = false
dns_lookup_realm = false
dns_canonicalize_hostname = false
rdns = false
# Over TCP alone.
udp_preference_limit = 1
[realms]
${REALM} = {
  kdc = 127.0.0.1:${port}
}
[domain_realm]
localhost = ${REALM}
`,
    );
    await writeFile(
      at(`${name}-kdc.conf`),
      `[kdcdefaults]
kdc_listen = ""
kdc_tcp_listen = 127.0.0.1:${port}
[realms]
${REALM} = {
  database_name = ${at('principal')}
  key_stash_file = ${at('stash')}
  acl_file = ${at('acl')}
}
[logging]
kdc = FILE:${at(`${name}.log`)}
`,
    );
    // What it remembers against replays is kept in the folder, too.
    const env = {
      KRB5_CONFIG: at(`${name}-krb5.conf`),
      KRB5_KDC_PROFILE: at(`${name}-kdc.conf`),
      KRB5RCACHEDIR: folder,
      ...(since !== undefined && { LD_PRELOAD: FAKE_TIME, FAKETIME: since }),
    };
    if (kdcs.length === 0) {
      await runTool('kdb5_util', 'krb5-kdc', ['create', '-s', '-r', REALM, '-P', 'master'], { env, stop });
    }
    kdcs.push(spawn('krb5kdc', ['-n'], { env: { ...process.env, ...env }, stdio: 'ignore' }));
    const end = systemClock.monotonic() + PATIENCE_MS;
    while (!(await answers(port))) {
      if (systemClock.monotonic() > end) throw new Error(`no KDC listens; see ${at(`${name}.log`)}`);
      await sleep(systemClock, 50);
    }
    return env;
  }

  const env = await startKdc('real');
  const late = new Map<string, KerberosEnv>();
  const kadmin = async (...query: readonly string[]): Promise<void> => {
    const said = await runTool('kadmin.local', 'krb5-admin-server', ['-q', query.join(' ')], { env, stop });
    // It ends with 0 whatever happens.
    if (/while (?:creating|changing|getting|initializing)/.test(said)) throw new Error(said);
  };
  return {
    env,
    async add(...principals) {
      for (const each of principals) await kadmin('addprinc', '-randkey', each);
      const people = principals.filter((each) => !each.startsWith('HTTP/'));
      if (people.length > 0) await kadmin('ktadd', '-k', users, ...people);
    },
    exportKeys: (keytab, ...principals) => kadmin('ktadd', '-k', keytab, ...principals),
    async logIn(principal, since) {
      const cache = `${principal.replaceAll('/', '_')}${since === undefined ? '' : '-late'}.cache`;
      const realm = since === undefined ? env : (late.get(since) ?? (await startKdc(`late${late.size}`, since)));
      if (since !== undefined) late.set(since, realm);
      const mine = { ...realm, KRB5CCNAME: `FILE:${at(cache)}` };
      await runTool('kinit', 'krb5-user', ['-l', '1h', '-k', '-t', users, principal], { env: mine, stop });
      return mine;
    },
    stop() {
      for (const each of kdcs) each.kill('SIGKILL');
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
