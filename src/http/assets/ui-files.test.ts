import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HttpServer } from '../index.ts';
import { type Answer, send } from '../testing/recorded.ts';
import { startTestServer } from '../testing/test-server.ts';
import { loadUi, uiPages } from './ui-files.ts';

const INDEX = '<!doctype html><title>Aurora</title>';
const SCRIPT = 'console.log("hello");'.repeat(100);

let folder: string;
let server: HttpServer;

const serverFor = async (ui: string): Promise<HttpServer> =>
  (await startTestServer({ pages: uiPages(await loadUi(ui)) })).server;

function get(path: string, headers: Record<string, string> = {}, method = 'GET', from = server): Promise<Answer> {
  return send(from.port, { method, path, headers: Object.entries(headers) });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aurora-ui-'));
  await mkdir(join(folder, 'assets/ui'), { recursive: true });
  await writeFile(join(folder, 'index.html'), INDEX);
  await writeFile(join(folder, 'built-from'), 'abc');
  await writeFile(join(folder, 'assets/ui/index-abc.js'), SCRIPT);
  // Told apart from what the server would make by itself.
  await writeFile(join(folder, 'assets/ui/index-abc.js.gz'), gzipSync(`${SCRIPT}//packed`));
  server = await serverFor(folder);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the web interface', () => {
  it.each([
    '/scheduler',
    '/scheduler/',
    '/scheduler/www/prod/hello/0?jobView=history',
    '/scheduler/www/prod/hello/update/a%2Fb',
    '/updates',
    '/updates/',
    '/assets/scheduler/index.html',
  ])('is one page, at %s, too', async (path) => {
    const { status, headers, body } = await get(path);
    expect({ status, body: String(body) }).toEqual({ status: 200, body: INDEX });
    expect(headers.get('content-type')).toBe('text/html');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('is sent once, and then found unchanged', async () => {
    const etag = (await get('/scheduler')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await get('/scheduler/www', { 'if-none-match': `"x", W/${etag}` });
    expect({ status: again.status, length: again.body.length, etag: again.headers.get('etag') }).toEqual({
      ...{ status: 304, length: 0, etag },
    });
    expect((await get('/scheduler', { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it('has parts that browsers may keep for ever, and that were compressed beforehand', async () => {
    const plain = await get('/assets/ui/index-abc.js');
    expect(String(plain.body)).toBe(SCRIPT);
    expect(plain.headers.get('content-type')).toBe('text/javascript;charset=utf-8');
    expect(plain.headers.get('cache-control')).toBe('max-age=31536000, immutable');
    expect(plain.headers.get('x-content-type-options')).toBe('nosniff');
    const packed = await get('/assets/ui/index-abc.js', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(String(packed.body)).toBe(`${SCRIPT}//packed`);
  });

  it.each([
    '/assets/ui/other.js',
    '/assets/ui/',
    '/assets/ui/..%2Fbuilt-from',
    '/assets/scheduler/x',
    '/assets/ui/index-abc.js.gz',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('is only read', async () => {
    expect((await get('/scheduler', {}, 'PUT')).status).toBe(405);
    expect((await get('/scheduler', {}, 'POST')).status).toBe(200);
  });
});

describe('a web interface that was not built', () => {
  it('says how to build it', async () => {
    const without = await serverFor(join(folder, 'nowhere'));
    const { status, body, headers } = await get('/scheduler/www', {}, 'GET', without);
    expect(status).toBe(200);
    expect(String(body)).toContain('npm run build');
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await get('/assets/ui/index-abc.js', {}, 'GET', without)).status).toBe(404);
    await without.close();
  });
});
