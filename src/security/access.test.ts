import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VirtualClock } from '../clock/index.ts';
import { type Response, ResponseCode, ResponseCodeName, type RpcArgs, type RpcName } from '../wire/index.ts';
import { type AccessOptions, ChallengeError, createAccess } from './access.ts';
import { Accounts } from './accounts.ts';
import { AuditLog } from './audit-log.ts';
import { basicScheme } from './logins.ts';
import { RateLimiter } from './rate-limit.ts';
import type { Subject } from './subject.ts';

/** The original's own test fixture. (aurora: scheduler/http/api/security/HttpSecurityIT.java) */
const INI = `[users]
root = secret, admin
wfarner = password, eng
ksweeney = 12345
backupsvc = s3cret!!1, backup
deploysvc = 0_0-x_0, deploy
[roles]
admin = *
eng = thrift.AuroraSchedulerManager:*
backup = thrift.AuroraAdmin:listBackups
deploy = thrift.AuroraSchedulerManager:killTasks:ads:staging:job
`;
const OK: Response = { responseCode: ResponseCode.OK };
const JOB = { role: 'role', environment: 'env', name: 'name' };
const ADS = { role: 'ads', environment: 'staging', name: 'job' };

function setUp(options: Partial<AccessOptions> = {}) {
  const accounts = Accounts.parse(INI);
  const counts = new Map<string, number>();
  const lines: { readonly audit: Record<string, unknown>; readonly msg: string }[] = [];
  const access = createAccess({
    scheme: basicScheme(({ user, password }) => accounts.get(user)?.password === password),
    permits: (user, permission) => accounts.permits(user, permission),
    audit: new AuditLog(pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) })),
    count: (name, by = 1) => counts.set(name, (counts.get(name) ?? 0) + by),
    ...options,
  });
  const request = (authorization?: string) =>
    ({ headers: { authorization }, socket: { remoteAddress: '10.0.0.1' } }) as unknown as IncomingMessage;
  const as = async (user?: string, password = passwordOf(user)): Promise<Subject> => {
    const header = user === undefined ? undefined : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const subject = await access.authenticate(request(header));
    if ('status' in subject) throw new Error(String(subject.status));
    return subject;
  };
  async function call<M extends RpcName>(subject: Subject, rpc: M, args: RpcArgs<M>): Promise<string> {
    try {
      const { responseCode, details, serverInfo } = await access.perform(subject, rpc, args, () => OK);
      expect(serverInfo).toBeUndefined();
      return [ResponseCodeName[responseCode ?? 0], details?.[0]?.message].filter(Boolean).join(' ');
    } catch (error) {
      if (error instanceof ChallengeError) return String(error.refusal.status);
      throw error;
    }
  }
  return { access, as, call, counts, lines };
}

function passwordOf(user = ''): string {
  return new RegExp(`^${user} = ([^,\n]*)`, 'm').exec(INI)?.[1] ?? '';
}

describe('calls', () => {
  const DENIED = 'AUTH_FAILED Subject';
  const NO_JOB = 'INVALID_REQUEST Missing or invalid job key from request.';
  const MAY_NOT =
    'is not permitted to JobScopedRpcPermission{rpc=killTasks, permittedJob=IJobKey{role=role, environment=env, name=name}}.';

  it.each<readonly [user: string | undefined, rpc: RpcName, args: object, answer: string]>([
    [undefined, 'getRoleSummary', {}, 'OK'],
    ['root', 'getRoleSummary', {}, 'OK'],
    ['ksweeney', 'populateJobConfig', {}, 'OK'],
    ['wfarner', 'killTasks', { job: JOB }, 'OK'],
    ['root', 'killTasks', { job: JOB }, 'OK'],
    ['ksweeney', 'killTasks', {}, NO_JOB],
    ['backupsvc', 'killTasks', {}, NO_JOB],
    ['root', 'killTasks', { job: { role: 'role', environment: 'env' } }, NO_JOB],
    ['root', 'killTasks', { job: { ...JOB, name: 'a b' } }, NO_JOB],
    ['ksweeney', 'killTasks', { job: JOB }, `${DENIED} ksweeney ${MAY_NOT}`],
    ['backupsvc', 'killTasks', { job: JOB }, `${DENIED} backupsvc ${MAY_NOT}`],
    ['deploysvc', 'killTasks', { job: JOB }, `${DENIED} deploysvc ${MAY_NOT}`],
    ['deploysvc', 'killTasks', { job: ADS }, 'OK'],
    [undefined, 'killTasks', { job: JOB }, '401'],
    [undefined, 'killTasks', {}, '401'],
    ['root', 'snapshot', {}, 'OK'],
    [undefined, 'snapshot', {}, '401'],
    [
      'wfarner',
      'snapshot',
      {},
      `${DENIED} wfarner lacks permission UnscopedRpcPermission{domain=thrift.AuroraAdmin, rpc=snapshot}`,
    ],
    ['backupsvc', 'listBackups', {}, 'OK'],
    [
      'backupsvc',
      'performBackup',
      {},
      `${DENIED} backupsvc lacks permission UnscopedRpcPermission{domain=thrift.AuroraAdmin, rpc=performBackup}`,
    ],
  ])('as %s: %s %j', async (user, rpc, args, answer) => {
    const { as, call } = setUp();
    expect(await call(await as(user), rpc, args)).toBe(answer);
  });

  it.each<readonly [rpc: RpcName, args: object]>([
    ['createJob', { description: { key: ADS, taskConfig: { job: JOB } } }],
    ['scheduleCronJob', { description: { key: ADS } }],
    ['replaceCronTemplate', { config: { key: ADS } }],
    ['descheduleCronJob', { job: ADS }],
    ['startCronJob', { job: ADS }],
    ['restartShards', { job: ADS }],
    ['killTasks', { job: ADS }],
    ['addInstances', { key: { jobKey: ADS, instanceId: 0 } }],
    ['startJobUpdate', { request: { taskConfig: { job: ADS } } }],
    ['pauseJobUpdate', { key: { job: ADS, id: 'u' } }],
    ['resumeJobUpdate', { key: { job: ADS, id: 'u' } }],
    ['abortJobUpdate', { key: { job: ADS, id: 'u' } }],
    ['rollbackJobUpdate', { key: { job: ADS, id: 'u' } }],
    ['pulseJobUpdate', { key: { job: ADS, id: 'u' } }],
  ])('%s is about the job that it names', async (rpc, args) => {
    const { as, call } = setUp();
    const denied = `rpc=${rpc}, permittedJob=IJobKey{role=ads, environment=staging, name=job}}.`;
    expect(await call(await as('ksweeney'), rpc, args)).toContain(denied);
    expect(await call(await as('wfarner'), rpc, args)).toBe('OK');
  });

  it('are refused before they are read when the login fails', async () => {
    const { as, counts, lines } = setUp();
    await expect(as('root', 'wrong')).rejects.toThrow('401');
    await expect(as('nobody', 'x')).rejects.toThrow('401');
    expect(counts.get('http_authentication_failures')).toBe(2);
    expect(lines.map(({ audit }) => audit.message)).toContain('unknown user or wrong password: nobody');
  });

  it('are noted, those that change something and those that are refused', async () => {
    const { as, call, counts, lines } = setUp();
    await call(await as('wfarner'), 'killTasks', { job: JOB, instances: [1] });
    await call(await as('wfarner'), 'getRoleSummary', {});
    await call(await as('ksweeney'), 'setQuota', { ownerRole: 'ads' });
    await call(await as('root'), 'drainHosts', {
      hosts: { hostNames: Array.from({ length: 30 }, (_, at) => `h${at}`) },
    });
    await call(await as(), 'snapshot', {});
    expect(lines.map(({ audit }) => [audit.user, audit.rpc, audit.outcome])).toEqual([
      ['wfarner', 'killTasks', 'OK'],
      ['ksweeney', 'setQuota', 'AUTH_FAILED'],
      ['root', 'drainHosts', 'OK'],
      ['UNSECURE', 'snapshot', 'UNAUTHENTICATED'],
    ]);
    expect(lines[0]?.audit).toMatchObject({ job: 'role/env/name', instances: [1], address: '10.0.0.1' });
    expect(lines[0]?.msg).toBe('wfarner killTasks role/env/name: OK');
    expect(lines[1]?.audit).toMatchObject({ role: 'ads' });
    expect(lines[2]?.audit.hosts).toContain('and 10 more');
    expect(counts.get('shiro_authorization_failures')).toBe(1);
    expect(counts.get('http_authentication_challenges')).toBe(1);
    expect(counts.get('http_authentication_successes')).toBe(4);
  });

  it('are noted when what carries them out fails', async () => {
    const { access, as, lines } = setUp();
    const refused: Response = { responseCode: ResponseCode.INVALID_REQUEST, details: [{ message: 'no' }] };
    await access.perform(await as('root'), 'killTasks', { job: JOB }, async () => refused);
    expect(lines[0]?.audit).toMatchObject({ outcome: 'INVALID_REQUEST', message: 'no' });
    const failing = access.perform(await as('root'), 'killTasks', { job: JOB }, () =>
      Promise.reject(new Error('broken')),
    );
    await expect(failing).rejects.toThrow('broken');
    expect(lines[1]?.audit).toMatchObject({
      rpc: 'killTasks',
      job: 'role/env/name',
      outcome: 'FAILED',
      message: 'broken',
    });
  });

  it('are everybody’s without logins', async () => {
    const { as, call, lines } = setUp({ scheme: undefined });
    expect(await call(await as('root', 'wrong'), 'killTasks', { job: JOB })).toBe('OK');
    expect(lines[0]?.audit).toMatchObject({ user: 'UNSECURE', rpc: 'killTasks' });
  });
});

describe('the filter after logins', () => {
  it('sees every request that has passed, and may let it act as another', async () => {
    const seen: (string | undefined)[] = [];
    const { as, call, lines } = setUp({
      filter: ({ user }) => {
        seen.push(user);
        return user === 'ksweeney' ? { runAs: 'root' } : undefined;
      },
    });
    await as();
    await expect(as('root', 'wrong')).rejects.toThrow('401');
    expect(await call(await as('ksweeney'), 'snapshot', {})).toBe('OK');
    expect(seen).toEqual([undefined, 'ksweeney']);
    expect(lines.at(-1)?.audit).toMatchObject({ user: 'root', actsFor: 'ksweeney' });
  });

  it('may refuse', async () => {
    const { as } = setUp({ filter: () => ({ status: 403, reason: 'not from here' }) });
    await expect(as('root')).rejects.toThrow('403');
  });
});

describe('the limit of calls', () => {
  it('holds for each user, and for each address without a login', async () => {
    const clock = new VirtualClock(0);
    const { as, call, counts } = setUp({ rates: new RateLimiter({ perSecond: 2, burst: 3 }, clock) });
    const root = await as('root');
    const answers = [];
    for (let at = 0; at < 4; at++) answers.push(await call(root, 'getRoleSummary', {}));
    expect(answers).toEqual(['OK', 'OK', 'OK', 'ERROR_TRANSIENT Too many calls by root. Try again later.']);
    expect(await call(await as('wfarner'), 'getRoleSummary', {})).toBe('OK');
    expect(await call(await as(), 'getRoleSummary', {})).toBe('OK');
    clock.advance(500);
    expect(await call(root, 'killTasks', { job: JOB })).toBe('OK');
    expect(await call(root, 'killTasks', { job: JOB })).toContain('Too many calls');
    expect(counts.get('http_rate_limited_calls')).toBe(2);
  });
});
