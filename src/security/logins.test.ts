import { describe, expect, it } from '@jest/globals';
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
      if (Buffer.from(token, 'base64').toString() !== 'Aladdin:open sesame') throw new Error('no');
      return 'sally/admin@EXAMPLE.COM';
    },
  });
  const statusOf = (login: Login): number => (login.kind === 'in' ? 200 : login.refusal.status);

  it.each<readonly [header: string | undefined, status: number]>([
    [undefined, 200],
    ['Basic asdf', 400],
    ['negotiate QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 400],
    ['Negotiate', 400],
    ['Negotiate ', 400],
    ['Negotiate QWxhZGRpbjpvcGVuIHNlc2FtZQ== more stuff', 400],
    ['Negotiate !!', 400],
    ['Negotiate asdf', 401],
    ['Negotiate QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 200],
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
  const settings = { keytab: '/etc/krb5.keytab', principal: 'HTTP/aurora.example.com@EXAMPLE.COM', debug: false };

  it('asks the library for the service, and needs one message', async () => {
    const services: string[] = [];
    const server = (contextComplete: boolean) => ({
      username: contextComplete ? 'sally@EXAMPLE.COM' : null,
      contextComplete,
      step: async () => null,
    });
    const logins = await openKerberos(settings, async () => ({
      async initializeServer(service) {
        services.push(service);
        return server(services.length === 1);
      },
    }));
    expect(await logins.accept('abc')).toBe('sally@EXAMPLE.COM');
    await expect(logins.accept('abc')).rejects.toThrow('more than one message');
    expect(services).toEqual(['HTTP@aurora.example.com', 'HTTP@aurora.example.com']);
  });

  it('needs a principal of a service', async () => {
    await expect(
      openKerberos({ ...settings, principal: '@HTTP/example.com' }, async () => ({
        initializeServer: () => Promise.reject(new Error()),
      })),
    ).rejects.toThrow('-kerberos_server_principal must be of the form HTTP/host@REALM');
  });

  it('says how to install the package', async () => {
    await expect(openKerberos(settings)).rejects.toThrow('npm install kerberos@7');
  });
});
