import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../clock/index.ts';
import { Stats } from '../stats/index.ts';
import { send } from './testing/recorded.ts';
import { useTestServers } from './testing/test-server.ts';
import { varsPages } from './vars.ts';

const start = useTestServers();

/** A server with three figures, and what it answers. */
async function served() {
  const stats = new Stats();
  stats.doubleGauge('float', () => 4.16126);
  stats.gauge('int', () => 5);
  stats.gauge('str', () => 'foobar');
  const { server } = await start({ pages: varsPages(stats, systemClock) });
  return (method: string, path: string, headers: Record<string, string> = {}) =>
    send(server.port, { method, path, headers: Object.entries(headers) });
}

describe('figures', () => {
  it('are lines in order', async () => {
    const ask = await served();
    for (const path of ['/vars', '/vars/', '/vars?var=int']) {
      const { status, headers, body } = await ask('GET', path);
      expect({ status, type: headers.get('content-type'), body: String(body) }).toEqual({
        status: 200,
        type: 'text/plain;charset=utf-8',
        body: 'float 4.16126\nint 5\nstr foobar',
      });
    }
  });

  it('are an object', async () => {
    const ask = await served();
    const { headers, body } = await ask('GET', '/vars.json');
    expect(headers.get('content-type')).toBe('application/json');
    expect(String(body)).toBe('{"float":4.16126,"int":5,"str":"foobar"}');
    const pretty = await ask('GET', '/vars.json?pretty=true');
    expect(String(pretty.body)).toBe('{\n  "float": 4.16126,\n  "int": 5,\n  "str": "foobar"\n}');
  });

  it('may be none', async () => {
    const { server } = await start({ pages: varsPages(new Stats(), systemClock) });
    const get = (path: string) => send(server.port, { method: 'GET', path, headers: [] });
    expect(String((await get('/vars')).body)).toBe('');
    expect(String((await get('/vars.json')).body)).toBe('{}');
  });
});

describe('pages below a path', () => {
  it('are told the parts below, the query and the form', async () => {
    const { server } = await start({
      pages: [
        {
          path: '/below',
          below: true,
          leaderOnly: false,
          type: 'text/plain',
          methods: ['GET', 'POST'],
          answer: (query, { below, form, method }) => JSON.stringify([method, below, query.get('q'), form.get('f')]),
        },
      ],
    });
    const ask = async (method: string, path: string, body = '') => {
      const headers = body === '' ? [] : [['Content-Type', 'application/x-www-form-urlencoded'] as const];
      const answer = await send(server.port, { method, path, headers, body });
      return `${answer.status} ${answer.body}`;
    };
    expect(await ask('GET', '/below')).toBe('200 ["GET",[],null,null]');
    expect(await ask('GET', '/below/')).toBe('200 ["GET",[],null,null]');
    expect(await ask('GET', '/below/a%2Fb/c?q=1')).toBe('200 ["GET",["a/b","c"],"1",null]');
    expect(await ask('GET', '/below/%ff')).toMatch(/^400 /);
    expect(await ask('POST', '/below', 'f=x+y')).toBe('200 ["POST",[],null,"x y"]');
    expect(await ask('POST', '/below', `f=${'x'.repeat(20_000)}`)).toMatch(/^413 /);
    expect(await ask('PUT', '/below')).toBe('405 ');
    expect(await ask('GET', '/belo')).toBe('404 ');
  });
});

describe('pages', () => {
  it('are compressed for those who can read it', async () => {
    const ask = await served();
    const { headers, body } = await ask('GET', '/vars', { 'Accept-Encoding': 'gzip' });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('vary')).toBe('Accept-Encoding, User-Agent');
    expect(String(body)).toBe('float 4.16126\nint 5\nstr foobar');
  });

  it.each([
    ['HEAD', '/vars', {}, 200, ''],
    ['OPTIONS', '/vars', {}, 200, 'HEAD, GET, OPTIONS'],
    ['POST', '/vars', {}, 405, ''],
    ['DELETE', '/vars', {}, 405, ''],
    ['GET', '/vars', { Accept: 'application/json' }, 406, ''],
    ['GET', '/vars', { Accept: 'text/*, application/json;q=0.3' }, 200, 'float 4.16126\nint 5\nstr foobar'],
    ['GET', '//vars', {}, 404, ''],
    ['GET', '/vars/x', {}, 404, ''],
  ])('answer %s %s %j with %d', async (method, path, headers, status, body) => {
    const ask = await served();
    const answer = await ask(method, path, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(String(answer.body)).toBe(body);
    if (status === 405 || method === 'OPTIONS') expect(answer.headers.get('allow')).toBe('HEAD, GET, OPTIONS');
  });

  it('fail with a page that says why', async () => {
    const { server } = await start({
      pages: [
        {
          path: '/broken',
          leaderOnly: false,
          type: 'text/plain',
          answer: () => {
            throw new Error('Missing resource definition for CPUS');
          },
        },
      ],
    });
    const { status, body } = await send(server.port, { method: 'GET', path: '/broken', headers: [] });
    expect(status).toBe(500);
    expect(String(body)).toContain('Missing resource definition for CPUS');
  });
});
