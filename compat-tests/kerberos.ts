import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { systemClock } from '../src/clock/index.ts';
import { ResponseCode } from '../src/wire/index.ts';
import { openWorkshop, type Workshop, writeFlagFile } from './api/server.ts';
import { type Checks, runChecks } from './clients/checks.ts';
import { runClient } from './clients/program.ts';
import { callText, curl, type HttpAnswer, tokenFor } from './kerberos/clients.ts';
import { installWithKerberos } from './kerberos/installed.ts';
import { type KerberosEnv, REALM, type Realm, startRealm } from './kerberos/kdc.ts';
import type { Outcome } from './run.ts';
import { type SecuredServer, startSecured } from './security/server.ts';

/*
 * `npm run compat -- kerberos`: a realm of MIT Kerberos, a scheduler with the package `kerberos`, and the clients that people have: curl, the
 * package itself, and the Python library that the client of Aurora uses.
 */

/** A set must end well before anyone wonders whether it hangs. */
const LIMIT_MS = 240_000;
const SERVICE = 'HTTP/localhost';
const OTHER = 'HTTP/other.test';
const UNKNOWN = 'HTTP/unknown.test';
const CLIENT = 'compat-tests/kerberos/requests_client.py';
/** Longer ago than a ticket lasts. */
const EARLIER = '-3h';
/** Of Debian, whose libraries it finds. */
const PYTHON = '/usr/bin/python3';

const READ = callText('getRoleSummary');
const SNAPSHOT = callText('snapshot');
const KILL = callText('killTasks', {
  4: { rec: { 1: { str: 'www' }, 2: { str: 'prod' }, 3: { str: 'hello' } } },
  5: { set: ['i32', 0] },
});
const CHALLENGE = 'Negotiate';
const INI = `[users]
sally = _, admin
svc/host = _, deploy
[roles]
admin = *
deploy = thrift.AuroraSchedulerManager:killTasks:ads
`;

export async function run(): Promise<Outcome> {
  return await runChecks('kerberos', async (checks) => {
    const stop = new AbortController();
    const limit = systemClock.after(LIMIT_MS, () => stop.abort(new Error(`gave up after ${LIMIT_MS / 1000} s`)));
    const workshop = await openWorkshop();
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'aurora-kerberos-')));
    let realm: Realm | undefined;
    try {
      const [main, started] = await Promise.all([
        installWithKerberos(join(folder, 'scheduler'), stop.signal),
        startRealm(join(folder, 'realm'), stop.signal).then((each) => {
          realm = each;
          return each;
        }),
      ]);
      await tryLogins({ checks, workshop, folder, realm: started, main, stop: stop.signal });
    } finally {
      limit.cancel();
      realm?.stop();
      await workshop.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
}

interface Place {
  readonly checks: Checks;
  readonly workshop: Workshop;
  readonly folder: string;
  readonly realm: Realm;
  /** What starts the scheduler. */
  readonly main: string;
  readonly stop: AbortSignal;
}

async function tryLogins(place: Place): Promise<void> {
  const { checks, workshop, folder, realm, main } = place;
  await realm.add(SERVICE, OTHER, UNKNOWN, 'sally', 'svc/host', 'stranger');
  const keytab = join(folder, 'http.keytab');
  await realm.exportKeys(keytab, SERVICE, OTHER);
  const flags = [
    '-http_authentication_mechanism=NEGOTIATE',
    '-shiro_realm_modules=KERBEROS5_AUTHN,INI_AUTHNZ',
    `-shiro_ini_path=${await writeFlagFile(workshop, 'kerberos.ini', INI)}`,
    `-kerberos_server_keytab=${keytab}`,
  ];
  await checks.check('a keytab without the principal keeps the scheduler from starting', async () => {
    const wrong = [...flags, `-kerberos_server_principal=${UNKNOWN}@${REALM}`];
    const why = await startSecured(workshop, 'refused', wrong, { main, env: realm.env }).then(
      (server) => server.stop().then(() => 'it started'),
      String,
    );
    includes(why, `has no key of ${UNKNOWN}@${REALM}, but of ${SERVICE}@${REALM}, ${OTHER}@${REALM}`);
  });
  const server = await startSecured(
    workshop,
    'negotiate',
    [...flags, `-kerberos_server_principal=${SERVICE}@${REALM}`],
    {
      main,
      env: realm.env,
    },
  );
  try {
    await people(place, server);
    await tokens(place, server);
    await changedKeys(place, server, keytab);
  } finally {
    await server.stop();
  }
}

/** Who has tickets, and who has none. */
async function people({ checks, folder, realm, stop }: Place, server: SecuredServer): Promise<void> {
  const api = apiOf(server);
  const send = (call: string, env: KerberosEnv, ...more: readonly string[]) => curl(api, call, env, stop, ...more);
  const negotiate = ['--negotiate', '-u', ':'];
  const sally = await realm.logIn('sally');
  const service = await realm.logIn('svc/host');
  const stranger = await realm.logIn('stranger');

  await checks.check('nobody is asked for a login to read', async () => {
    const answer = await send(READ, realm.env);
    carriedOut(answer);
    equal(answer.headers.get('www-authenticate'), undefined);
  });
  await checks.check('a call that changes something is challenged', async () => {
    challenged(await send(SNAPSHOT, realm.env));
  });
  await checks.check('curl --negotiate logs in, and is sent no token back', async () => {
    const answer = await send(SNAPSHOT, sally, ...negotiate);
    carriedOut(answer);
    equal(answer.headers.get('www-authenticate'), undefined);
  });
  await checks.check('curl --negotiate without a ticket stays outside', async () => {
    challenged(await send(SNAPSHOT, { ...realm.env, KRB5CCNAME: `FILE:${join(folder, 'none')}` }, ...negotiate));
  });
  await checks.check('the audit tells the name before the realm', async () => {
    const line = await server.logged(({ audit }) => audit?.rpc === 'snapshot' && audit.outcome === 'OK');
    equal(line.audit?.user, 'sally');
  });
  await checks.check('the roles of a service with an instance in its name', async () => {
    const answer = await send(KILL, service, ...negotiate);
    denied(
      answer,
      'Subject svc/host is not permitted to JobScopedRpcPermission{rpc=killTasks, permittedJob=IJobKey{role=www, environment=prod, name=hello}}.',
    );
  });
  await checks.check('who is in the realm but not in the file has no permission', async () => {
    const answer = await send(SNAPSHOT, stranger, ...negotiate);
    denied(answer, 'Subject stranger lacks permission UnscopedRpcPermission{domain=thrift.AuroraAdmin, rpc=snapshot}');
  });
  await runClient(checks, PYTHON, [CLIENT, api], { env: { ...sally, PYTHONDONTWRITEBYTECODE: '1' }, stop });
}

/** Tokens that are good, and those that are not. */
async function tokens({ checks, realm, main, stop }: Place, server: SecuredServer): Promise<void> {
  const api = apiOf(server);
  const sally = await realm.logIn('sally');
  const modules = join(dirname(main), '../..');
  const tokenOf = (service: string, env = sally) => tokenFor(service, modules, env, stop);
  const send = (header: string, call = SNAPSHOT) => curl(api, call, realm.env, stop, '-H', `Authorization: ${header}`);
  /** Checks the answer to a token, and why it was not taken. */
  async function refused(header: string, why: string): Promise<void> {
    const seen = server.lines().length;
    challenged(await send(header));
    const { audit } = await server.logged((line) => line.audit?.outcome === 'LOGIN_FAILED', seen);
    includes(String(audit?.message), why);
  }

  const token = await tokenOf('HTTP@localhost');
  await checks.check('the package kerberos logs in', async () => carriedOut(await send(`Negotiate ${token}`)));
  await checks.check('a token is good once', () => refused(`Negotiate ${token}`, 'Request is a replay'));
  await checks.check('a token that fails is refused for a read, too', async () => {
    challenged(await send(`Negotiate ${token}`, READ));
  });
  await checks.check('a ticket for another service whose key is there is refused', async () => {
    const other = await tokenOf('HTTP@other.test');
    await refused(`Negotiate ${other}`, `the ticket of sally@${REALM} is for ${OTHER}@${REALM}`);
  });
  await checks.check('a ticket for a service whose key is not there is refused', async () => {
    await refused(`Negotiate ${await tokenOf('HTTP@unknown.test')}`, 'GSS failure');
  });
  await checks.check('a ticket that has expired is refused', async () => {
    const late = await realm.logIn('sally', EARLIER);
    const seen = server.lines().length;
    challenged(await curl(api, SNAPSHOT, late, stop, '--negotiate', '-u', ':'));
    const { audit } = await server.logged((line) => line.audit?.outcome === 'LOGIN_FAILED', seen);
    includes(String(audit?.message), 'expired');
  });
  for (const [what, header] of [
    ['garbage', 'Negotiate QWxhZGRpbjpvcGVuIHNlc2FtZQ=='],
    ['a message of NTLM', `Negotiate ${Buffer.from('NTLMSSP\0\x01\0\0\0\x07\x82\x08\0').toString('base64')}`],
    ['half a token', `Negotiate ${token.slice(0, 400)}`],
  ] as const) {
    await checks.check(`${what} is refused`, () => refused(header, ''));
  }
  for (const header of ['Basic asdf', 'negotiate YQ==', 'Negotiate', 'Negotiate YQ== more stuff', 'Negotiate !!']) {
    await checks.check(`${header} is a bad request`, async () => {
      const { status, headers, body } = await send(header, READ);
      equal(status, 400);
      equal(headers.get('www-authenticate'), undefined);
      includes(body, '<h2>HTTP ERROR: 400</h2>');
    });
  }
}

/** The service gets another key while the scheduler runs. */
async function changedKeys({ checks, realm, stop }: Place, server: SecuredServer, keytab: string): Promise<void> {
  await checks.check('a new key is taken as soon as it is in the keytab', async () => {
    await realm.exportKeys(keytab, SERVICE);
    const sally = await realm.logIn('sally');
    carriedOut(await curl(apiOf(server), SNAPSHOT, sally, stop, '--negotiate', '-u', ':'));
  });
}

/** The principal is of `localhost`. */
function apiOf({ url }: SecuredServer): string {
  return `${url.replace('127.0.0.1', 'localhost')}/api`;
}

function carriedOut({ status, body }: HttpAnswer): void {
  equal(status, 200);
  includes(body, `"1":{"i32":${ResponseCode.OK}}`);
}

function challenged({ status, headers, body }: HttpAnswer): void {
  equal(status, 401);
  equal(headers.get('www-authenticate'), CHALLENGE);
  includes(body, '<h2>HTTP ERROR: 401</h2>');
}

function denied({ status, body }: HttpAnswer, text: string): void {
  equal(status, 200);
  includes(body, `"1":{"i32":${ResponseCode.AUTH_FAILED}}`);
  includes(body, `"${text}"`);
}

function equal(found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`${found}, expected ${expected}`);
}

function includes(text: string | undefined, part: string): void {
  if (text?.includes(part) !== true) throw new Error(`${JSON.stringify(text)} does not hold ${JSON.stringify(part)}`);
}
