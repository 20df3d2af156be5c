import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { hashSync } from 'bcryptjs';
import { pino } from 'pino';
import { VirtualClock } from '../clock/index.ts';
import { filtered, loadAfterAuthFilter } from './after-auth.ts';
import { IniRealm } from './ini-realm.ts';
import { checkSlowly, passwordMatcher } from './passwords.ts';
import { parsePermission } from './permission.ts';
import { subjectOf } from './subject.ts';
import { CertificateFiles } from './tls.ts';
import { Verdicts } from './verdicts.ts';

const folder = mkdtempSync(join(tmpdir(), 'aurora-security-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const SNAPSHOT = parsePermission('thrift.AuroraAdmin:snapshot');
const LOOK_MS = 5_000;

/** Lets time pass, and what goes on beside it, until something is so. */
async function until(clock: VirtualClock, so: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2_000 && !so(); turn++) {
    clock.advance(LOOK_MS / 10);
    await setImmediate();
  }
  expect(so()).toBe(true);
}

async function openRealm(name: string, text: string) {
  const file = path(name);
  writeFileSync(file, text);
  const clock = new VirtualClock(0);
  const counts = new Map<string, number>();
  const logged: string[] = [];
  const asked: string[] = [];
  const realm = await IniRealm.open({
    path: `file:${file}`,
    matcher: passwordMatcher('org.apache.shiro.authc.credential.PasswordMatcher'),
    slowChecks: {
      async check(stored, given) {
        asked.push(given);
        return checkSlowly(stored, given);
      },
      close: async () => undefined,
    },
    verdicts: new Verdicts('key'),
    clock,
    count: (counter, by = 1) => counts.set(counter, (counts.get(counter) ?? 0) + by),
    log: pino({}, { write: (line: string) => void logged.push(line) }),
  });
  return { realm, file, clock, counts, logged, asked };
}

describe('the realm of a file', () => {
  it('reads it again when it changes, and keeps what it had when that is unusable', async () => {
    const { realm, file, clock, counts, logged } = await openRealm('shiro.ini', '[users]\nann = x');
    expect(realm.permits('ann', SNAPSHOT)).toBe(false);
    writeFileSync(file, '[users]\nann = x, admin\n[roles]\nadmin = *');
    await until(clock, () => realm.permits('ann', SNAPSHOT));
    writeFileSync(file, '[main]\nbroken = true');
    await until(clock, () => counts.get('shiro_ini_reload_errors') === 1);
    expect(realm.permits('ann', SNAPSHOT)).toBe(true);
    expect(logged.join()).toContain('Extra sections present: [main]');
    rmSync(file);
    await until(clock, () => counts.get('shiro_ini_reload_errors') === 2);
    writeFileSync(file, '[users]\nann = x');
    await realm.again();
    expect(realm.permits('ann', SNAPSHOT)).toBe(false);
    expect(counts.get('shiro_ini_reloads')).toBe(2);
    realm.stop();
  });

  it('checks a slow password once, also while it is being checked', async () => {
    const { realm, asked } = await openRealm('slow.ini', `[users]\nann = ${hashSync('secret', 4)}`);
    const matches = (user: string, password: string) => realm.matches({ user, password });
    expect(await Promise.all([matches('ann', 'secret'), matches('ann', 'secret')])).toEqual([true, true]);
    expect(await matches('ann', 'secret')).toBe(true);
    expect(await matches('ann', 'wrong')).toBe(false);
    expect(await matches('ann', 'wrong')).toBe(false);
    expect(asked).toEqual(['secret', 'wrong']);
    realm.stop();
  });

  it('takes as long for a user that is not there', async () => {
    const { realm, asked } = await openRealm('unknown.ini', `[users]\nann = ${hashSync('secret', 4)}`);
    expect(await realm.matches({ user: 'bob', password: 'secret' })).toBe(false);
    expect(asked).toEqual(['secret']);
    realm.stop();
  });

  it('checks anew what has changed', async () => {
    const { realm, file, asked } = await openRealm('changed.ini', `[users]\nann = ${hashSync('secret', 4)}`);
    expect(await realm.matches({ user: 'ann', password: 'secret' })).toBe(true);
    writeFileSync(file, `[users]\nann = ${hashSync('other', 4)}`);
    await realm.again();
    expect(await realm.matches({ user: 'ann', password: 'secret' })).toBe(false);
    expect(await realm.matches({ user: 'ann', password: 'other' })).toBe(true);
    expect(asked).toEqual(['secret', 'secret', 'other']);
    realm.stop();
  });

  it.each([
    ['nosuch.ini', '-shiro_ini_path: ', 'cannot be read'],
    ['classpath:shiro.ini', '-shiro_ini_path: classpath:shiro.ini must be a path', 'there is no class path here'],
  ])('%s is none', async (name, begin, end) => {
    const open = IniRealm.open({
      path: name.includes(':') ? name : path(name),
      matcher: () => true,
      slowChecks: { check: async () => true, close: async () => undefined },
      verdicts: new Verdicts('key'),
      clock: new VirtualClock(0),
      count: () => undefined,
      log: pino({ level: 'silent' }),
    });
    await expect(open).rejects.toThrow(begin);
    await expect(open).rejects.toThrow(end);
  });
});

describe('a certificate', () => {
  const make = (name: string): void => {
    const [cert, key] = [path(`${name}.crt`), path(`${name}.key`)];
    const args = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost -keyout';
    execFileSync('openssl', [...args.split(' '), key, '-out', cert], { stdio: 'ignore' });
  };
  const options = (cert: string, key: string, logged: string[] = []) => ({
    ...{ cert: path(cert), key: path(key), clock: new VirtualClock(0), count: () => undefined },
    log: pino({}, { write: (line: string) => void logged.push(line) }),
  });

  it('is read again, and stays when its files are unusable', async () => {
    make('a');
    make('b');
    const logged: string[] = [];
    const files = await CertificateFiles.open(options('a.crt', 'a.key', logged));
    const used: Buffer[] = [];
    files.onChange(({ cert }) => used.push(cert));
    const first = files.current.cert;
    execFileSync('cp', [path('b.crt'), path('a.crt')]);
    await files.again();
    expect(files.current.cert).toBe(first);
    expect(logged.join()).toContain('do not go together');
    execFileSync('cp', [path('b.key'), path('a.key')]);
    await files.again();
    expect(used).toEqual([files.current.cert]);
    expect(files.current.cert).not.toEqual(first);
    files.stop();
  });

  it('must be there', async () => {
    await expect(CertificateFiles.open(options('nosuch.crt', 'b.key'))).rejects.toThrow('-http_tls_cert: ');
  });
});

describe('a filter', () => {
  const request = { method: 'POST', url: '/api', headers: { 'x-as': 'bob' }, socket: {} } as never;

  it('is the default export of a module', async () => {
    writeFileSync(
      path('filter.mjs'),
      'export default ({ user, headers }) => (user === "ann" ? { runAs: headers["x-as"] } : { status: 403 });',
    );
    const filter = await loadAfterAuthFilter(path('filter.mjs'));
    expect(await filtered(filter, request, subjectOf(['ann'], 'here'))).toEqual({
      ...{ user: 'bob', principals: ['bob'], actsFor: 'ann', address: 'here' },
    });
    expect(await filtered(filter, request, subjectOf([], 'here'))).toMatchObject({ status: 403 });
  });

  it.each([
    ['com.example.RunAsFilter', 'names the Java class com.example.RunAsFilter'],
    ['/nosuch/filter.mjs', 'cannot be loaded'],
  ])('is not %s', async (file, message) => {
    await expect(loadAfterAuthFilter(file)).rejects.toThrow(message);
  });
});
