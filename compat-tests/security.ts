import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { Agent, request } from 'undici';
import { AuroraClient } from '../src/client/index.ts';
import { sleep, systemClock } from '../src/clock/index.ts';
import { type ResponseCode, ResponseCodeName } from '../src/wire/index.ts';
import { openWorkshop, type Workshop, writeFlagFile } from './api/server.ts';
import { shellJob } from './cluster/jobs.ts';
import type { Outcome } from './run.ts';
import { hashedIni, PEOPLE, type Person, plainIni } from './security/cast.ts';
import { playMatrix } from './security/matrix.ts';
import { type SecuredServer, startSecured } from './security/server.ts';
import { Tally } from './security/tally.ts';

/*
 * `npm run compat -- security`: everybody makes every call about every job, of real schedulers with real files: over HTTP with passwords as they
 * are, and over TLS with bcrypt. Then files change while a scheduler runs, and what is noted of it all is read.
 */

const [ROOT, , NOBODY] = PEOPLE;
const JOB = { role: 'www', environment: 'prod', name: 'noted' };
/** Pages that the original shows to anyone, too. */
const PAGES = ['/health', '/leaderhealth', '/vars', '/vars.json', '/maintenance', '/pendingtasks', '/cron'];
/** Passwords that are tried at the same time. */
const GUESSES = 40;
/** For how long it is looked at how long others wait without guesses, ms. */
const CONTROL_MS = 1_500;
/** With guesses others may wait so many ms longer than so many times as long as without: at most, and mostly. */
const HELD_UP_MS = { longest: 100, median: 35 };
const HELD_UP_TIMES = 3;
/** The machine may be busy with other things: the best of so many rounds counts. */
const ROUNDS = 3;

export async function run(): Promise<Outcome> {
  const workshop = await openWorkshop();
  const tally = new Tally();
  try {
    await plain(workshop, tally);
    await overTls(workshop, tally);
    await filteredAndLimited(workshop, tally);
    await refusedStarts(workshop, tally);
  } finally {
    await workshop.stop();
  }
  return { passed: tally.passed, failed: tally.failed };
}

/** Passwords as they are, over HTTP. */
async function plain(workshop: Workshop, tally: Tally): Promise<void> {
  const ini = await writeFlagFile(workshop, 'plain.ini', plainIni());
  const flags = ['-http_authentication_mechanism=BASIC', `-shiro_ini_path=${ini}`];
  const server = await startSecured(workshop, 'plain', flags);
  try {
    await playMatrix(server.url, undefined, tally);
    await pagesAreOpen(server, tally);
    await namesAreNoted(server, tally);
    await figures(server, tally);
    await usersChange(server, ini, tally);
  } finally {
    await server.stop();
  }
}

async function pagesAreOpen({ url }: SecuredServer, tally: Tally): Promise<void> {
  for (const path of PAGES) {
    for (const headers of [{}, { authorization: 'Basic nonsense' }]) {
      const { statusCode, body } = await request(url + path, { headers });
      await body.dump();
      tally.equal(`GET ${path} with ${JSON.stringify(headers)}`, statusCode, 200);
    }
  }
  for (const [method, status] of [
    ['getRoleSummary', 200],
    ['snapshot', 500],
  ] as const) {
    const authorization = `Basic ${Buffer.from(`${ROOT?.user}:${ROOT?.password}`).toString('base64')}`;
    const { statusCode, body } = await request(`${url}/apibeta/${method}`, {
      method: 'POST',
      headers: { authorization },
    });
    await body.dump();
    tally.equal(`POST /apibeta/${method}, which has no logins`, statusCode, status);
  }
}

/** Events of tasks and updates, and the log, tell who did it. */
async function namesAreNoted(server: SecuredServer, tally: Tally): Promise<void> {
  const root = new AuroraClient(server.url, { credentials: ROOT });
  const stranger = new AuroraClient(server.url, { credentials: NOBODY });
  try {
    await root.call('createJob', { description: shellJob(JOB, 1, 'sleep 1') });
    const { result } = await root.call('getTasksWithoutConfigs', { query: { ...jobQuery(), offset: 0, limit: 0 } });
    const taskId = result?.scheduleStatusResult?.tasks?.[0]?.assignedTask?.taskId ?? '';
    const { taskConfig } = shellJob(JOB, 2, 'sleep 2');
    const started = await root.call('startJobUpdate', {
      request: {
        taskConfig,
        instanceCount: 2,
        settings: {
          updateGroupSize: 1,
          maxPerInstanceFailures: 0,
          maxFailedInstances: 0,
          minWaitInInstanceRunningMs: 0,
          rollbackOnFailure: false,
          waitForBatchCompletion: false,
        },
      },
      message: 'why not',
    });
    const { key, updateSummary } = started.result?.startJobUpdateResult ?? {};
    tally.equal('user of an update', updateSummary?.user, 'root');
    await root.call('pauseJobUpdate', { key, message: 'wait' });
    await root.call('abortJobUpdate', { key, message: 'enough' });
    const details = await root.call('getJobUpdateDetails', { query: { key, offset: 0, limit: 0 } });
    const users = details.result?.getJobUpdateDetailsResult?.detailsList?.[0]?.updateEvents?.map(({ user }) => user);
    await tally.check(
      'users of the events of an update',
      () => users?.slice(0, 2).every((user) => user === 'root') === true,
    );
    await root.call('killTasks', { job: JOB, instances: [0], message: 'for the test' });
    await stranger.ask('killTasks', { job: JOB, instances: [1] });
    const after = await root.call('getTasksWithoutConfigs', { query: { taskIds: [taskId], offset: 0, limit: 0 } });
    const [task] = after.result?.scheduleStatusResult?.tasks ?? [];
    // A task that was pending is deleted when it is killed.
    tally.equal('the pending task that was killed', task, undefined);
    const audits = (rpc: string, user: string) => (line: { readonly audit?: Readonly<Record<string, unknown>> }) =>
      line.audit?.rpc === rpc && line.audit.user === user && line.audit.job === 'www/prod/noted';
    await tally.check(
      'the log tells of a kill',
      async () => (await server.logged(audits('killTasks', 'root'))).audit?.outcome === 'OK',
    );
    await tally.check(
      'the log tells of a kill that was refused',
      async () => (await server.logged(audits('killTasks', 'ksweeney'))).audit?.outcome === 'AUTH_FAILED',
    );
    await tally.check(
      'the log tells of failed logins',
      async () =>
        (await server.logged(({ audit }) => audit?.outcome === 'LOGIN_FAILED')).audit?.address === '127.0.0.1',
    );
  } finally {
    await root.close();
    await stranger.close();
  }
}

function jobQuery() {
  return { role: JOB.role, environment: JOB.environment, jobName: JOB.name };
}

async function figures({ url }: SecuredServer, tally: Tally): Promise<void> {
  const { body } = await request(`${url}/vars.json`);
  const vars = (await body.json()) as Readonly<Record<string, number>>;
  for (const name of [
    'shiro_bad_requests',
    'shiro_authorization_failures',
    'http_authentication_failures',
    'http_authentication_successes',
    'http_authentication_challenges',
  ]) {
    await tally.check(`${name} counts`, () => (vars[name] ?? 0) > 0);
  }
}

/** The file changes while the scheduler runs, also for the worse. */
async function usersChange(server: SecuredServer, ini: string, tally: Tally): Promise<void> {
  const late = { user: 'late', password: 'comer', roles: ['admin'], may: () => true };
  const client = new AuroraClient(server.url, { credentials: late });
  const codeOf = async (): Promise<number> =>
    await client.ask('snapshot', {}).then(
      () => 200,
      (error: { readonly status?: number }) => error.status ?? 0,
    );
  const replace = (text: string): void => {
    writeFileSync(`${ini}.new`, text);
    renameSync(`${ini}.new`, ini);
  };
  try {
    tally.equal('a user who is not there yet', await codeOf(), 401);
    let seen = server.lines().length;
    replace(plainIni([...PEOPLE, late]));
    await server.logged(({ msg }) => msg === 'users and roles are read again', seen);
    tally.equal('a user who was added', await codeOf(), 200);
    seen = server.lines().length;
    replace('[users]\nbroken');
    server.hangUp();
    const line = await server.logged(({ msg }) => msg.startsWith('users and roles stay as they are'), seen);
    await tally.check('a broken file is told of', () => line !== undefined);
    tally.equal('the same user with a broken file', await codeOf(), 200);
    seen = server.lines().length;
    replace(plainIni());
    server.hangUp();
    await server.logged(({ msg }) => msg === 'users and roles are read again', seen);
    tally.equal('a user who was removed', await codeOf(), 401);
  } finally {
    await client.close();
  }
}

/** Passwords that take long to check, over TLS. */
async function overTls(workshop: Workshop, tally: Tally): Promise<void> {
  const cert = join(workshop.folder, 'tls.crt');
  const key = join(workshop.folder, 'tls.key');
  makeCertificate(cert, key);
  const ini = await writeFlagFile(workshop, 'hashed.ini', hashedIni());
  const server = await startSecured(workshop, 'hashed', [
    '-http_authentication_mechanism=BASIC',
    `-shiro_ini_path=file:${ini}`,
    '-shiro_credentials_matcher=org.apache.shiro.authc.credential.PasswordMatcher',
    `-http_tls_cert=${cert}`,
    `-http_tls_key=${key}`,
  ]);
  try {
    await tally.check('the scheduler tells of TLS', () => server.url.startsWith('https://'));
    const ca = readFileSync(cert, 'utf8');
    // The certificate is for localhost.
    const url = server.url.replace('127.0.0.1', 'localhost');
    await loginsDoNotHoldUp(url, ca, tally);
    await playMatrix(url, ca, tally);
    const before = await fingerprint(url);
    const seen = server.lines().length;
    makeCertificate(cert, key);
    server.hangUp();
    await server.logged(({ msg }) => msg === 'the certificate is read again', seen);
    await tally.check('a new certificate is shown', async () => (await fingerprint(url)) !== before);
  } finally {
    await server.stop();
  }
}

/**
 * While many passwords are checked, others are answered. How long they wait says as much about the machine as about the server, so it is held
 * against how long they wait without any guess, in the same run. A server that hashed on its event loop would answer no one before it had hashed
 * all guesses that came at once, which takes it seconds; or, one hash at a turn, everyone only after a hash.
 */
async function loginsDoNotHoldUp(url: string, ca: string, tally: Tally): Promise<void> {
  const agent = new Agent({ connect: { ca }, connections: GUESSES });
  const health = new Agent({ connect: { ca } });
  const atOnce = (send: (index: number) => Promise<number>) =>
    Promise.all(Array.from({ length: GUESSES }, (_, i) => send(i)));
  try {
    // Connections are opened before anything is measured.
    await atOnce(() => statusOf(`${url}/health`, { dispatcher: agent }));
    await statusOf(`${url}/health`, { dispatcher: health });
    const told: string[] = [];
    let heldUp = true;
    for (let round = 0; round < ROUNDS && heldUp; round++) {
      const usual = await waitsUntil(url, health, sleep(systemClock, CONTROL_MS));
      const guesses = atOnce((index) => {
        const authorization = `Basic ${Buffer.from(`root:guess${round}-${index}`).toString('base64')}`;
        return statusOf(`${url}/api`, { method: 'POST', dispatcher: agent, headers: { authorization }, body: '' });
      });
      const meanwhile = await waitsUntil(url, health, guesses);
      const statuses = await guesses;
      tally.equal(`${GUESSES} guesses fail`, statuses.filter((status) => status === 401).length, GUESSES);
      told.push(`${textOf(meanwhile)}, and ${textOf(usual)} without guesses`);
      heldUp = (['longest', 'median'] as const).some(
        (which) => meanwhile[which] > HELD_UP_MS[which] + HELD_UP_TIMES * usual[which],
      );
    }
    await tally.check(`others do not wait for guesses (${told.join('; ')})`, () => !heldUp);
  } finally {
    await Promise.all([agent.close(), health.close()]);
  }
}

/** How long those waited who asked, ms. */
interface Waits {
  readonly longest: number;
  readonly median: number;
}

/** Asks one time after another until that is done. */
async function waitsUntil(url: string, dispatcher: Agent, work: Promise<unknown>): Promise<Waits> {
  let open = true;
  const end = (): void => {
    open = false;
  };
  work.then(end, end);
  const waits: number[] = [];
  while (open) {
    const since = systemClock.monotonic();
    await statusOf(`${url}/health`, { dispatcher });
    waits.push(systemClock.monotonic() - since);
  }
  waits.sort((a, b) => a - b);
  return { longest: waits.at(-1) ?? 0, median: waits[waits.length >> 1] ?? 0 };
}

function textOf({ longest, median }: Waits): string {
  return `${longest.toFixed()} ms at most and ${median.toFixed(1)} ms mostly`;
}

async function statusOf(url: string, options: Parameters<typeof request>[1]): Promise<number> {
  const { statusCode, body } = await request(url, options);
  await body.dump();
  return statusCode;
}

function makeCertificate(cert: string, key: string): void {
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', [...args, ...name, '-keyout', key, '-out', cert], { stdio: 'ignore' });
}

function fingerprint(url: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate().fingerprint256);
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

/** A filter after logins, and a limit of calls. */
async function filteredAndLimited(workshop: Workshop, tally: Tally): Promise<void> {
  const ini = await writeFlagFile(workshop, 'filtered.ini', plainIni());
  const filter = await writeFlagFile(
    workshop,
    'filter.mjs',
    `export default async ({ user, headers, url, principals }) => {
      if (headers['x-blocked']) return { status: 403, reason: 'Not from there', headers: { 'X-Why': [user, url, ...principals].join(' ') } };
      if (user === 'ksweeney' && headers['x-user']) return { runAs: headers['x-user'] };
    };`,
  );
  const server = await startSecured(workshop, 'filtered', [
    '-http_authentication_mechanism=BASIC',
    `-shiro_ini_path=${ini}`,
    `-shiro_after_auth_filter=${filter}`,
    '-api_rate_limit_per_user=0.001',
    '-api_rate_burst_per_user=3',
  ]);
  async function send(rpc: string, person: Person | undefined, headers: Readonly<Record<string, string>> = {}) {
    const credentials = person && Buffer.from(`${person.user}:${person.password}`).toString('base64');
    const answer = await request(`${server.url}/api`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-thrift',
        ...(credentials !== undefined && { authorization: `Basic ${credentials}` }),
        ...headers,
      },
      body: JSON.stringify([1, rpc, 1, 0, {}]),
    });
    const text = await answer.body.text();
    const code = Number(/"1":\{"i32":(\d+)\}/.exec(text)?.[1]);
    const outcome = Number.isNaN(code) ? answer.statusCode : ResponseCodeName[code as ResponseCode];
    return { outcome, text, why: answer.headers['x-why'] };
  }
  try {
    const asRoot = await send('snapshot', NOBODY, { 'x-user': 'root' });
    tally.equal('who acts for root may what root may', asRoot.outcome, 'OK');
    const { audit } = await server.logged((line) => line.audit?.rpc === 'snapshot');
    tally.equal('the audit tells for whom', audit?.user, 'root');
    tally.equal('the audit tells who it really was', audit?.actsFor, 'ksweeney');
    tally.equal('who acts for nobody else', (await send('snapshot', NOBODY)).outcome, 'AUTH_FAILED');
    const blocked = await send('getRoleSummary', undefined, { 'x-blocked': 'yes' });
    tally.equal('the filter sees who has not logged in', `${blocked.outcome} ${blocked.why}`, '403 /api');
    const known = await send('getRoleSummary', ROOT, { 'x-blocked': 'yes' });
    tally.equal('the filter sees who has logged in', known.why, 'root /api root');
    const wrong = await send('getRoleSummary', { ...(ROOT as Person), password: 'x' }, { 'x-blocked': 'yes' });
    tally.equal('the filter does not see a login that fails', wrong.outcome, 401);
    // One call was made in the name of root.
    for (const outcome of ['OK', 'OK', 'ERROR_TRANSIENT', 'ERROR_TRANSIENT']) {
      const answer = await send('getRoleSummary', ROOT);
      tally.equal('calls of one user', answer.outcome, outcome);
      if (outcome !== 'OK') {
        await tally.check('the limit says so', () => answer.text.includes('Too many calls by root. Try again later.'));
      }
    }
    tally.equal('a write beyond the limit', (await send('snapshot', ROOT)).outcome, 'ERROR_TRANSIENT');
    tally.equal('a call of another user', (await send('getRoleSummary', PEOPLE[1])).outcome, 'OK');
    tally.equal('a call without a login', (await send('getRoleSummary', undefined)).outcome, 'OK');
    const line = await server.logged(
      (each) => each.audit?.rpc === 'snapshot' && each.audit.outcome === 'ERROR_TRANSIENT',
    );
    tally.equal('the audit tells of what was too much', line.audit?.user, 'root');
  } finally {
    await server.stop();
  }
}

/** Settings that are unusable keep the scheduler from starting, and are named. */
async function refusedStarts(workshop: Workshop, tally: Tally): Promise<void> {
  const empty = await writeFlagFile(workshop, 'empty.ini', '# nobody\n[users]\n');
  const basic = '-http_authentication_mechanism=BASIC';
  const at = (name: string): string => join(workshop.folder, name);
  makeCertificate(at('one.crt'), at('one.key'));
  makeCertificate(at('two.crt'), at('two.key'));
  const noPem = await writeFlagFile(workshop, 'no.pem', 'not a certificate');
  const good = await writeFlagFile(workshop, 'good.ini', plainIni());
  const cases: readonly (readonly [message: string, ...flags: readonly string[]])[] = [
    ['shiro.ini is required.', basic],
    ['No sections present. Allowed sections are: roles,users', basic, `-shiro_ini_path=${empty}`],
    ['cannot be read', basic, '-shiro_ini_path=/nosuch.ini'],
    ['-kerberos_server_keytab', '-http_authentication_mechanism=NEGOTIATE', '-shiro_realm_modules=KERBEROS5_AUTHN'],
    ['must be given together', '-http_tls_cert=/a.crt'],
    ['do not go together', `-http_tls_cert=${at('one.crt')}`, `-http_tls_key=${at('two.key')}`],
    ['do not go together', `-http_tls_cert=${noPem}`, `-http_tls_key=${at('one.key')}`],
    [`${at('none.key')} cannot be read`, `-http_tls_cert=${at('one.crt')}`, `-http_tls_key=${at('none.key')}`],
    [
      'there are org.apache.shiro.authc.credential.SimpleCredentialsMatcher',
      basic,
      `-shiro_ini_path=${good}`,
      '-shiro_credentials_matcher=com.example.Mine',
    ],
    ['names the Java class', basic, `-shiro_ini_path=${good}`, '-shiro_after_auth_filter=com.example.RunAs'],
  ];
  for (const [index, [message, ...flags]] of cases.entries()) {
    await tally.check(`${flags.join(' ')}: ${message}`, async () => {
      try {
        await (await startSecured(workshop, `refused-${index}`, flags)).stop();
        return false;
      } catch (error) {
        return String(error).includes(message);
      }
    });
  }
}
