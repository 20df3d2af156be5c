import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { basicCredentials } from './basic.ts';
import { openKerberos } from './kerberos.ts';
import { basicScheme, type Login, negotiateScheme } from './logins.ts';
import { TooManyLoginsError } from './slow-checks.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('Basic', () => {
  it.each<readonly [header: string | undefined, credentials: readonly [string, string] | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['Bearer abc', undefined],
    ['Negotiate abc', undefined],
    [`Basic ${base64('root:secret')}`, ['root', 'secret']],
    [`bAsIc ${base64('root:secret')}`, ['root', 'secret']],
    [`Basic ${base64('sam:pass:with:colon')}`, ['sam', 'pass:with:colon']],
    [`Basic ${base64('jürgen:pässword')}`, ['jürgen', 'pässword']],
    [`Basic ${base64('root')}`, ['root', '']],
    ['Basic', ['', '']],
    ['Basic !!!', ['', '']],
    [`Basic  ${base64('root:secret')}`, ['', '']],
  ])('%s', (header, credentials) => {
    const [user, password] = credentials ?? [];
    expect(basicCredentials(header)).toEqual(credentials && { user, password });
  });

  it('refuses with a challenge', async () => {
    const scheme = basicScheme(({ user, password }) => user === 'root' && password === 'secret');
    expect(await scheme.logIn({ authorization: `Basic ${base64('root:secret')}` })).toEqual({
      kind: 'in',
      principals: ['root'],
    });
    expect(await scheme.logIn({})).toEqual({ kind: 'in', principals: [] });
    const refused = await scheme.logIn({ authorization: `Basic ${base64('root:wrong')}` });
    expect(refused).toMatchObject({ kind: 'refused', refusal: { status: 401, page: false } });
    expect(scheme.challenge.headers).toEqual({ 'WWW-Authenticate': 'BASIC realm="Apache Aurora Scheduler"' });
  });

  it('says when too many log in at once', async () => {
    const scheme = basicScheme(() => Promise.reject(new TooManyLoginsError()));
    expect(await scheme.logIn({ authorization: 'Basic x' })).toMatchObject({ refusal: { status: 503 } });
  });
});

describe('Negotiate', () => {
  const scheme = negotiateScheme({
    async accept(token) {
      if (token.toString() !== 'Aladdin:open sesame') throw new Error('no');
      return 'sally/admin@EXAMPLE.COM';
    },
  });
  const statusOf = (login: Login): number => (login.kind === 'in' ? 200 : login.refusal.status);

  it.each<readonly [header: string | undefined, status: number]>([
    [undefined, 200],
    ['Basic asdf', 400],
    ['negotiate QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 400],
    ['Negotiate', 400],
    ['Negotiate asdfg', 400],
    ['Negotiate asdf asdf', 400],
    ['Negotiate  asdf', 400],
    ['Negotiate ', 401],
    ['Negotiate asd', 401],
    ['Negotiate QWxhZGRpbjpvcGVuIHNlc2FtZQ== more stuff', 400],
    ['Negotiate !!', 400],
    ['Negotiate asdf', 401],
    ['Negotiate QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 200],
    ['Negotiate QWxhZGRpbjpvcGVuIHNlc2FtZQ', 200],
  ])('%s: %d', async (authorization, status) => {
    expect(statusOf(await scheme.logIn({ ...(authorization !== undefined && { authorization }) }))).toBe(status);
  });

  it('gives the name before the realm, and the whole', async () => {
    expect(await scheme.logIn({ authorization: 'Negotiate QWxhZGRpbjpvcGVuIHNlc2FtZQ==' })).toEqual({
      kind: 'in',
      principals: ['sally/admin', 'sally/admin@EXAMPLE.COM'],
    });
    expect(scheme.challenge).toMatchObject({ status: 401, headers: { 'WWW-Authenticate': 'Negotiate' }, page: true });
  });

  it('takes nobody without the realm of Kerberos', async () => {
    const login = await negotiateScheme(undefined).logIn({ authorization: 'Negotiate asdf' });
    expect(login).toMatchObject({ kind: 'refused', refusal: { status: 401 }, why: 'no realm takes Kerberos logins' });
  });
});

describe('Kerberos', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aurora-kerberos-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const OURS = 'HTTP/aurora.example.com@EXAMPLE.COM';
  const keytab = join(folder, 'krb5.keytab');
  // What ktutil writes, with a hole where an entry was removed; its key is none.
  writeFileSync(keytab, keytabOf(['HTTP', 'other.example.com'], undefined, ['HTTP', 'aurora.example.com']));
  const settings = { keytab, principal: OURS, debug: false };
  /** The package, with clients that have a ticket for a service. */
  const packageFor = (username: string | null, targetName: string | null) => async () => ({
    initializeServer: async () => ({ username, targetName, step: async () => null }),
  });

  it.each<readonly [principal: string, target: string | null, outcome: string]>([
    [OURS, OURS, 'sally@EXAMPLE.COM'],
    ['HTTP/aurora.example.com', OURS, 'sally@EXAMPLE.COM'],
    [OURS, 'HTTP/other.example.com@EXAMPLE.COM', 'the ticket of sally@EXAMPLE.COM is for HTTP/other.example.com@'],
    [OURS, 'HTTP/aurora.example.com@ELSEWHERE', 'is for HTTP/aurora.example.com@ELSEWHERE'],
    [OURS, null, 'the login needs more than one message'],
  ])('as %s, given a ticket for %s: %s', async (principal, target, outcome) => {
    const logins = await openKerberos({ ...settings, principal }, packageFor('sally@EXAMPLE.COM', target));
    expect(await logins.accept(Buffer.from('abc')).catch((error: Error) => error.message)).toContain(outcome);
  });

  it.each([
    ['@HTTP/example.com', keytab, '-kerberos_server_principal must be of the form HTTP/host@REALM'],
    ['HTTP/example.com@A@B', keytab, '-kerberos_server_principal must be of the form HTTP/host@REALM'],
    ['HTTP/mine.example.com', keytab, `has no key of HTTP/mine.example.com, but of HTTP/other.example.com@EXAMPLE.COM`],
    [OURS, join(folder, 'nosuch'), '-kerberos_server_keytab: '],
    [OURS, fileURLToPath(import.meta.url), 'is no keytab'],
  ])('does not start as %s with %s', async (principal, file, message) => {
    const opened = openKerberos({ ...settings, principal, keytab: file }, packageFor(null, null));
    await expect(opened).rejects.toThrow(message);
  });

  it('takes no keytab that is cut off', async () => {
    const cut = join(folder, 'cut.keytab');
    writeFileSync(cut, readFileSync(keytab).subarray(0, 30));
    await expect(openKerberos({ ...settings, keytab: cut }, packageFor(null, null))).rejects.toThrow('is no keytab');
  });

  it('says how to install the package', async () => {
    await expect(openKerberos(settings)).rejects.toThrow('npm install kerberos@7');
  });
});

/** A keytab of principals of EXAMPLE.COM; undefined for a hole. */
function keytabOf(...principals: readonly (readonly string[] | undefined)[]): Buffer {
  const sized = (text: string): Buffer => Buffer.concat([Buffer.from([0, text.length]), Buffer.from(text)]);
  const entries = principals.flatMap((names) => {
    const size = Buffer.alloc(4);
    if (names === undefined) {
      size.writeInt32BE(-10);
      return [size, Buffer.alloc(10)];
    }
    const name = Buffer.concat([Buffer.from([0, names.length]), ...['EXAMPLE.COM', ...names].map(sized)]);
    size.writeInt32BE(name.length + 11);
    // Type, time, number and an empty key.
    return [size, name, Buffer.from([0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0])];
  });
  return Buffer.concat([Buffer.from([5, 2]), ...entries]);
}
