import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../clock/index.ts';
import { checkHttp, checkShell, judgeAnswer } from './health-check.ts';
import { signalHttp } from './http-signal.ts';
import { processesWithEnvironment } from './proc.ts';

const http = (change: object = {}) => ({
  kind: 'http' as const,
  endpoint: '/health',
  expectedResponse: 'ok',
  expectedCode: 0,
  ...change,
});

describe('judgeAnswer', () => {
  const answer = (body: string, code = 200) => ({ kind: 'answered' as const, code, body });
  const differs = 'Response differs from expected response';

  it.each([
    [http(), answer('ok'), undefined],
    [http(), answer(' OK\n'), undefined],
    [http({ expectedResponse: 'Fine' }), answer('FINE', 500), undefined],
    [http({ expectedResponse: '' }), answer('anything'), undefined],
    [http({ expectedCode: 200 }), answer('ok'), undefined],
    [http(), answer(''), `${differs} (expected "ok", got "")`],
    // 10.16
    [http(), answer('NOTOKNOTOKNOTOK'), `${differs} (expected "ok", got "notokno...")`],
    [
      http({ expectedResponse: '0123456789' }),
      answer('123456789'),
      `${differs} (expected "0123456...", got "123456789")`,
    ],
    [http({ expectedCode: 202 }), answer('ok'), 'Response code differs from expected response (expected 202, got 200)'],
    [http(), { kind: 'failed' as const, reason: 'Failed to signal' }, 'Failed to signal'],
  ])('%j on %j', (check, got, reason) => {
    expect(judgeAnswer(check, got)).toEqual(reason === undefined ? { healthy: true } : { healthy: false, reason });
  });
});

describe('HTTP checks', () => {
  let server: Server;
  let port: number;
  const posted: string[] = [];

  const pages: Record<string, (response: ServerResponse) => void> = {
    '/health': (response) => response.end('OK\r\n'),
    '/moved': (response) => response.writeHead(302, { location: '/health' }).end('moved'),
    '/circle': (response) => response.writeHead(302, { location: '/circle' }).end(),
    '/broken': (response) => response.writeHead(503).end('ok'),
    '/endless': (response) => {
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(10_000), more);
      };
      more();
    },
    '/silent': () => undefined,
    '/hangup': (response) => response.destroy(),
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.method === 'POST') posted.push(request.url ?? '');
      pages[request.url ?? '']?.(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const check = (endpoint: string, timeoutMs = 2_000) => checkHttp(http({ endpoint }), port, timeoutMs, systemClock);

  it.each(['/health', '/moved'])('%s is healthy', async (endpoint) => {
    expect(await check(endpoint)).toEqual({ healthy: true });
  });

  it.each([
    ['/broken', /^Response differs from expected response \(expected "ok", got ""\)$/],
    ['/circle', /^Response differs/],
    ['/endless', /^Response differs from expected response \(expected "ok", got "xxxxxxx..."\)$/],
    ['/hangup', /^Failed to signal http:\/\/localhost:\d+\/hangup: Error within BadStatusLine$/],
  ])('%s is not', async (endpoint, reason) => {
    expect(await check(endpoint)).toEqual({ healthy: false, reason: expect.stringMatching(reason) });
  });

  it('does not wait for ever', async () => {
    const reason = `Failed to signal http://localhost:${port}/silent: Error within timeout`;
    expect(await check('/silent', 50)).toEqual({ healthy: false, reason });
  });

  it('says that nobody listens as the original does', async () => {
    const closed = createTcpServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port: unused } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await checkHttp(http(), unused, 1_000, systemClock)).toEqual({
      healthy: false,
      reason: `Failed to signal http://localhost:${unused}/health: <urlopen error [Errno 111] Connection refused>`,
    });
  });

  it('posts', async () => {
    expect(await signalHttp(port, '/health', 'POST', 1_000, systemClock)).toEqual({
      kind: 'answered',
      code: 200,
      body: 'OK\r\n',
    });
    expect(posted).toEqual(['/health']);
  });
});

describe('shell checks', () => {
  const surroundings = { directory: '/', environment: { PATH: process.env.PATH ?? '', MARK: 'm' } };

  it('run where they are told', async () => {
    const command = 'echo $PWD $MARK; exit 1';
    expect(await checkShell(command, surroundings, 5_000, systemClock)).toMatchObject({
      reason: `Command '${command}' returned non-zero exit status 1 with output '/ m\n'`,
    });
  });

  it.each([
    ['true', undefined],
    [
      'echo a; echo b >&2; exit 3',
      "Command 'echo a; echo b >&2; exit 3' returned non-zero exit status 3 with output 'a\nb\n'",
    ],
    ['kill -9 $$', "Command 'kill -9 $$' returned non-zero exit status -9 with output ''"],
  ])('%s', async (command, reason) => {
    const expected = reason === undefined ? { healthy: true } : { healthy: false, reason };
    expect(await checkShell(command, surroundings, 5_000, systemClock)).toEqual(expected);
  });

  it('keeps no more of the output than a message needs', async () => {
    const result = await checkShell('head -c 1000000 /dev/zero | tr "\\0" x; exit 1', surroundings, 5_000, systemClock);
    expect(result).toMatchObject({ healthy: false });
    expect(JSON.stringify(result).length).toBeLessThan(20_000);
  });

  it('kills what takes too long, with all it started', async () => {
    const mark = `THERMOS_CHECK=${process.pid}`;
    const command = `export ${mark}; bash -c 'trap "" TERM; sleep 60; true' & sleep 60`;
    expect(await checkShell(command, surroundings, 200, systemClock)).toEqual({
      healthy: false,
      reason: 'Health check timed out.',
    });
    let left = await processesWithEnvironment([mark]);
    for (let tries = 0; left.length > 0 && tries < 100; tries++) left = await processesWithEnvironment([mark]);
    expect(left).toEqual([]);
  });
});
