import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { AuroraAdminMethods, json } from '../wire/index.ts';
import {
  ALL_TASKS,
  config,
  post,
  ROLES,
  raw,
  rawCall,
  startTestServer,
  TIERS,
  useTestServers,
} from './testing/test-server.ts';

const start = useTestServers();

describe('connections', () => {
  it('are kept for the next call', async () => {
    const { server } = await start();
    const answers = await raw(server, rawCall(ROLES) + rawCall(TIERS) + rawCall(ROLES, ['Connection: close']));
    expect(answers.match(/"(getRoleSummary|getTierConfigs)"/g)).toEqual([
      '"getRoleSummary"',
      '"getTierConfigs"',
      '"getRoleSummary"',
    ]);
  });

  it('are answered when the client has closed its half', async () => {
    const { server } = await start();
    expect(await raw(server, rawCall(ROLES), 'half-closed')).toContain('"getRoleSummary"');
  });

  it('of HTTP/1.0 get no chunks', async () => {
    const { server } = await start();
    const answer = await raw(server, rawCall(ROLES).replace('HTTP/1.1', 'HTTP/1.0'));
    expect(answer.split('\r\n\r\n')[1]).toMatch(/^\[1,"getRoleSummary",2,1,.*]$/);
  });

  it.each([
    ['in the middle of a body', rawCall(ROLES).slice(0, -3)],
    ['in the middle of a head', 'POST /api HTTP/1.1\r\nHost: x\r\n'],
    ['before they begin', ''],
    ['after a call', rawCall(ROLES)],
  ])('that stand still %s are closed', async (_, input) => {
    const { server } = await start({ limits: { idleMs: 100 } });
    const started = performance.now();
    await raw(server, input);
    expect(performance.now() - started).toBeLessThan(2_500);
  });

  it('may stand still while a call is carried out', async () => {
    const commit = () => sleep(400);
    const { server, api } = await start({ limits: { idleMs: 100 }, store: { commit } });
    void api.createJob({ description: { key: config.job, taskConfig: config, instanceCount: 1 } });
    expect(String((await post(server, ROLES)).body)).toContain('"getRoleSummary"');
  });

  it('whose client does not read are cut, and harm nobody', async () => {
    const { server, api } = await start({ limits: { idleMs: 200, concurrentCalls: 1 } });
    const large = { ...config, executorConfig: { name: 'AuroraExecutor', data: 'x'.repeat(10_000) } };
    await api.createJob({ description: { key: config.job, taskConfig: large, instanceCount: 4_000 } });
    const deaf = connect({ host: '127.0.0.1', port: server.port });
    deaf.pause().on('error', () => {});
    // More than fits into the buffers on the way, so that the answer to it stays under way.
    deaf.write(rawCall(ALL_TASKS));
    await sleep(100);
    expect(String((await post(server, ROLES)).body)).toContain('"r"');
    deaf.destroy();
  });
});

describe('closing', () => {
  it('answers what is under way, and then does not wait for idle connections', async () => {
    let commit = (): void => {};
    const { server, api } = await startTestServer({ store: { commit: () => new Promise((done) => (commit = done)) } });
    void api.createJob({ description: { key: config.job, taskConfig: config, instanceCount: 1 } });
    const [idle, busy] = [connect(server.port, '127.0.0.1'), connect(server.port, '127.0.0.1')];
    idle.write(rawCall(TIERS));
    await new Promise((resolve) => idle.once('data', resolve));
    busy.write(rawCall(ROLES));
    const answered = new Promise<string>((resolve) => busy.once('data', (bytes) => resolve(String(bytes))));
    await sleep(50);
    const started = performance.now();
    const closed = server.close();
    await sleep(50);
    commit();
    expect(await answered).toContain('"getRoleSummary"');
    await closed;
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('lets go of the port', async () => {
    const { server } = await startTestServer();
    await server.close();
    await expect(post(server, ROLES)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('limits', () => {
  const limit = { bodyBytes: 1_000 };

  it('refuse a body that is announced too long', async () => {
    const { server } = await start({ limits: limit });
    const answer = await raw(server, 'POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n', 'half-closed');
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer.toLowerCase()).toContain('connection: close');
    expect(answer).toContain('longer than the 1000 bytes allowed');
  });

  it('refuse a body that turns out too long', async () => {
    const { server } = await start({ limits: limit });
    const chunk = `3e8\r\n${'x'.repeat(1_000)}\r\n`;
    const answer = await raw(
      server,
      `POST /api HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}${chunk}0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  it('tell so to a client that sends on', async () => {
    const { server } = await start({ limits: { bodyBytes: 1_000_000 } });
    const answer = await post(server, Buffer.alloc(1_900_000));
    expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close']);
    expect(String(answer.body)).toContain('longer than the 1000000 bytes allowed');
  });

  it('let a body be as long as allowed', async () => {
    const { server } = await start({ limits: { bodyBytes: ROLES.length } });
    expect((await post(server, ROLES)).status).toBe(200);
    expect((await post(server, `${ROLES} `)).status).toBe(413);
  });

  it('refuse a call with too many values, and keep the connection', async () => {
    const { server } = await start({ limits: { values: 20 } });
    const call = (ids: number) =>
      `[1,"getTasksStatus",1,1,{"1":{"rec":{"4":{"set":["str",${ids}${',"x"'.repeat(ids)}]}}}}]`;
    const answers = await raw(server, rawCall(call(18)) + rawCall(call(19)) + rawCall(ROLES, ['Connection: close']));
    expect(answers.match(/HTTP\/1.1 (\d+)/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 413', 'HTTP/1.1 200']);
    expect(answers).toContain('more than the 20 fields, list elements and map entries allowed (-max_request_values)');
  });

  it('refuse a body when too many others are in memory', async () => {
    const { server } = await start({ limits: { bufferedBytes: 500 } });
    expect((await post(server, 'x'.repeat(501))).status).toBe(503);
    for (let i = 0; i < 40; i++) expect((await post(server, ROLES)).status).toBe(200);
  });

  it('make calls wait, not fail, when many come at once', async () => {
    const { server } = await start({ limits: { concurrentCalls: 2 } });
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(server, ROLES)));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
  });
});

describe('long answers', () => {
  it('come whole, plain and compressed, and do not hold up others', async () => {
    const { server, api } = await start();
    await api.createJob({ description: { key: config.job, taskConfig: config, instanceCount: 4_000 } });
    const read = (body: Buffer) =>
      json.openMessage(body).body(AuroraAdminMethods.getTasksStatus.result).success?.result?.scheduleStatusResult
        ?.tasks;
    const [plain, compressed, ...small] = await Promise.all([
      post(server, ALL_TASKS),
      post(server, ALL_TASKS, { 'Accept-Encoding': 'gzip' }),
      ...Array.from({ length: 10 }, () => post(server, ROLES)),
    ]);
    expect(small.every(({ status }) => status === 200)).toBe(true);
    expect(plain?.body.length).toBeGreaterThan(4_000_000);
    expect(read(plain?.body ?? Buffer.of())).toHaveLength(4_000);
    expect(compressed?.headers.get('content-encoding')).toBe('gzip');
    expect(compressed?.body.equals(plain?.body ?? Buffer.of())).toBe(true);
  });

  it('end when the client goes away', async () => {
    const logged: string[] = [];
    const { server, api } = await start({ logged });
    await api.createJob({ description: { key: config.job, taskConfig: config, instanceCount: 4_000 } });
    for (const headers of [[], ['Accept-Encoding: gzip']]) {
      const client = connect({ host: '127.0.0.1', port: server.port });
      client.write(rawCall(ALL_TASKS, headers));
      await new Promise((resolve) => client.once('data', resolve));
      client.destroy();
    }
    expect((await post(server, ROLES)).status).toBe(200);
    await sleep(50);
    expect(logged).toEqual([]);
  });
});

describe('a client that does not wait for its answer', () => {
  it.each(['', 'Accept-Encoding: gzip'])('harms nobody (%s)', async (header) => {
    const logged: string[] = [];
    const { server, api } = await start({ logged, store: { commit: () => sleep(200) } });
    void api.createJob({ description: { key: config.job, taskConfig: config, instanceCount: 10 } });
    const client = connect({ host: '127.0.0.1', port: server.port });
    client.write(rawCall(ALL_TASKS, header === '' ? [] : [header]));
    await sleep(50);
    client.resetAndDestroy();
    await sleep(250);
    expect((await post(server, ROLES)).status).toBe(200);
    expect(logged).toEqual([]);
  });
});
