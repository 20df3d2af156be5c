import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { AuroraAdminMethods, binary, json, MessageType, type TaskConfig } from '../wire/index.ts';
import type { HttpServer } from './index.ts';
import { send } from './testing/recorded.ts';
import { raw, rawCall, startTestServer, type TestServerOptions } from './testing/test-server.ts';

const JSON_TYPE = 'application/vnd.apache.thrift.json';
const BINARY_TYPE = 'application/vnd.apache.thrift.binary';
const ROLES = '[1,"getRoleSummary",1,1,{}]';
const TIERS = '[1,"getTierConfigs",1,3,{}]';
const ROLES_REPLY =
  '[1,"getRoleSummary",2,1,{"0":{"rec":{"1":{"i32":1},"3":{"rec":{"17":{"rec":{"1":{"set":["rec",0]}}}}},' +
  '"5":{"rec":{"1":{"str":"local"},"3":{"str":""}}},"6":{"lst":["rec",0]}}}}]';

const open: HttpServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function start(options: TestServerOptions = {}) {
  const started = await startTestServer(options);
  open.push(started.server);
  return started;
}

const post = (server: HttpServer, body: string | Buffer, headers: Record<string, string> = {}) =>
  send(server.port, {
    method: 'POST',
    path: '/api',
    headers: Object.entries(headers),
    ...(typeof body === 'string' ? { body } : { bodyB64: body.toString('base64') }),
  });

const config: TaskConfig = {
  job: { role: 'r', environment: 'prod', name: 'j' },
  isService: true,
  priority: 0,
  maxTaskFailures: 1,
  resources: [{ numCpus: 1 }, { ramMb: 1 }, { diskMb: 1 }],
  executorConfig: { name: 'AuroraExecutor', data: 'x'.repeat(1_000) },
};

describe('calls', () => {
  it('are answered in chunks, without a charset', async () => {
    const { server } = await start();
    for (const type of [JSON_TYPE, `${JSON_TYPE}; charset=UTF-8`, `${JSON_TYPE}; charset=utf-8`]) {
      const { status, headers, body } = await post(server, ROLES, { 'Content-Type': type });
      expect(status).toBe(200);
      expect(String(body)).toBe(ROLES_REPLY);
      expect(headers.get('content-type')).toBe(JSON_TYPE);
      expect(headers.get('transfer-encoding')).toBe('chunked');
      expect(headers.get('content-length')).toBeUndefined();
      expect(headers.get('vary')).toBe('Accept-Encoding, User-Agent');
    }
  });

  it('are compressed for those who can read it', async () => {
    const { server } = await start();
    const type = { 'Content-Type': 'application/x-thrift' };
    const { headers, body } = await post(server, ROLES, { ...type, 'Accept-Encoding': 'gzip' });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('vary')).toBe('Accept-Encoding, User-Agent');
    expect(String(body)).toBe(ROLES_REPLY);
    expect((await post(server, ROLES, type)).headers.get('content-encoding')).toBeUndefined();
  });

  it.each(['text/plain; charset=utf-8', 'application/json; charset=latin1', `${BINARY_TYPE}; charset=utf-8`])(
    'in %s are not understood',
    async (type) => {
      const { server } = await start();
      const { status, headers, body } = await post(server, ROLES, { 'Content-Type': type });
      expect(status).toBe(415);
      expect(String(body)).toBe(`Unsupported Content-Type: ${type}`);
      expect(headers.get('content-type')).toBeUndefined();
    },
  );

  it.each([
    ['binary', BINARY_TYPE],
    ['JSON', '*/*'],
    ['JSON', `${BINARY_TYPE}, */*`],
  ])('in binary are answered in %s to %s', async (protocol, accept) => {
    const { server } = await start();
    const request = Buffer.from('800100010000000e676574526f6c6553756d6d6172790000000100', 'hex');
    const { status, headers, body } = await post(server, request, { 'Content-Type': BINARY_TYPE, Accept: accept });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(protocol === 'binary' ? BINARY_TYPE : JSON_TYPE);
    if (protocol === 'binary') {
      const reply = binary.openMessage(body);
      expect(reply).toMatchObject({ name: 'getRoleSummary', type: MessageType.REPLY, seqid: 1 });
      expect(reply.body(AuroraAdminMethods.getRoleSummary.result).success?.responseCode).toBe(1);
    } else {
      expect(String(body)).toBe(ROLES_REPLY);
    }
  });

  it('in JSON are answered in binary when that is asked for, by the first Accept header alone', async () => {
    const { server } = await start();
    const request = rawCall(ROLES, [`Accept: ${BINARY_TYPE}`, 'Accept: text/html', 'Connection: close']);
    expect(await raw(server, request)).toContain(`Content-Type: ${BINARY_TYPE}`);
    const other = rawCall(ROLES, ['Accept: text/html', `Accept: ${BINARY_TYPE}`, 'Connection: close']);
    expect(await raw(server, other)).toContain(`Content-Type: ${JSON_TYPE}`);
  });

  it('of an unknown method are answered with an exception', async () => {
    const { server } = await start();
    const reply = '[1,"nope",3,7,{"1":{"str":"Invalid method name: \'nope\'"},"2":{"i32":1}}]';
    expect(String((await post(server, '[1,"nope",1,7,{}]')).body)).toBe(reply);
    expect(String((await post(server, '[1,"toString",1,7,{"1":{"str":"x"}}]')).body)).toContain('"2":{"i32":1}');
  });

  it('with arguments that cannot be read are answered with an exception, where the original does so', async () => {
    const { server } = await start();
    const call = { name: 'getQuota', type: MessageType.CALL, seqid: 5 };
    const empty = binary.encodeMessage(call, AuroraAdminMethods.getQuota.args, {});
    // A string, field 1, of length -2.
    const broken = Buffer.concat([empty.subarray(0, -1), Buffer.from('0b0001fffffffe00', 'hex')]);
    const { status, body } = await post(server, broken, { 'Content-Type': BINARY_TYPE });
    expect(status).toBe(200);
    expect(String(body)).toBe('[1,"getQuota",3,5,{"1":{"str":"Negative length: -2"},"2":{"i32":7}}]');
    const brace = await post(server, '[1,"getQuota",1,5,x]');
    expect(String(brace.body)).toBe('[1,"getQuota",3,5,{"1":{"str":"Unexpected character:x"},"2":{"i32":7}}]');
  });

  it.each([
    ['', 'an empty body'],
    ['[2,"getJobs",1,0,{}]', 'another version'],
    ['[1,"getJobs",1,0,{"1":{"str":"', 'half a message'],
    ['[1,"addInstances",1,0,{"4":{"i32":"3"}}]', 'a number as text'],
    ['[1,"nope",1,0,{"1":', 'half an unknown call'],
  ])('%j: %s is told on a page', async (body) => {
    const logged: string[] = [];
    const { server } = await start({ logged });
    const answer = await post(server, body);
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toBe('text/html;charset=iso-8859-1');
    expect(answer.headers.get('connection')).toBe('close');
    expect(String(answer.body)).toContain('<h2>HTTP ERROR: 500</h2>\n<p>Problem accessing /api. Reason:');
    expect(logged).toEqual([]);
  });

  it('with a status nobody knows are answered as the original answers them', async () => {
    const { server } = await start();
    const { body } = await post(server, '[1,"getTasksStatus",1,0,{"1":{"rec":{"5":{"set":["i32",1,99]}}}}]');
    expect(String(body)).toBe(
      '[1,"getTasksStatus",2,0,{"0":{"rec":{"1":{"i32":2},"5":{"rec":{"1":{"str":"local"},"3":{"str":""}}},"6":{"lst":["rec",1,{}]}}}}]',
    );
  });
});

describe('other requests', () => {
  const ask = async (method: string, path: string, body?: string) => {
    const { server } = await start();
    return send(server.port, { method, path, headers: [], ...(body === undefined ? {} : { body }) });
  };

  it('GET is POST', async () => {
    expect(String((await ask('GET', '/api', ROLES)).body)).toBe(ROLES_REPLY);
    expect((await ask('GET', '/api')).status).toBe(500);
    expect((await ask('GET', '/api?x=1', ROLES)).status).toBe(200);
  });

  it('HEAD is GET without a body', async () => {
    const answer = await ask('HEAD', '/api', ROLES);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(JSON_TYPE);
    expect(answer.body).toHaveLength(0);
    expect((await ask('HEAD', '/api')).status).toBe(500);
  });

  it('OPTIONS says what can be done', async () => {
    const answer = await ask('OPTIONS', '/api');
    expect([answer.status, answer.headers.get('allow')]).toEqual([200, 'GET, HEAD, POST, OPTIONS']);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE'])('%s cannot', async (method) => {
    const answer = await ask(method, '/api');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    expect(String(answer.body)).toContain(`HTTP method ${method} is not supported by this URL`);
  });

  it.each(['/api/', '/api/x', '/apibeta', '/', '/nosuch'])('%s is not there', async (path) => {
    const answer = await ask('POST', path, ROLES);
    expect([answer.status, answer.body.length]).toEqual([404, 0]);
  });

  it('GET /health tells that the process is alive', async () => {
    const answer = await ask('GET', '/health');
    expect([answer.status, String(answer.body)]).toEqual([200, 'OK\n']);
    expect(answer.headers.get('content-type')).toBe('text/plain;charset=utf-8');
  });

  it('a path that makes no sense is a bad request', async () => {
    expect((await ask('GET', '/%zz')).status).toBe(400);
  });

  it('a Content-Type that is none is told on a page', async () => {
    const { server } = await start();
    for (const type of ['garbage', '', 'application/json;']) {
      const answer = await post(server, TIERS, { 'Content-Type': type });
      expect(answer.status).toBe(500);
      expect(String(answer.body)).toContain(`Could not parse &apos;${type}&apos;`);
    }
  });
});

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
    expect(answer.split('\r\n\r\n')[1]).toBe(ROLES_REPLY);
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
    deaf.write(rawCall('[1,"getTasksStatus",1,0,{"1":{"rec":{}}}]'));
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

describe('the address', () => {
  it.each([
    [undefined, 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['0.0.0.0', 'localhost'],
  ])('%j is known as %s', async (host, name) => {
    const { server } = await start({ host });
    expect(server.url).toBe(`http://${name}:${server.port}`);
    expect(await (await fetch(`${server.url}/health`)).text()).toBe('OK\n');
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

  it('refuse a body when too many others are in memory', async () => {
    const { server } = await start({ limits: { bufferedBytes: 1_000 } });
    expect((await post(server, 'x'.repeat(1_001))).status).toBe(503);
    for (let i = 0; i < 100; i++) expect((await post(server, ROLES)).status).toBe(200);
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
    for (const name of ['a', 'b', 'c']) {
      const job = { role: 'r', environment: 'prod', name };
      await api.createJob({ description: { key: job, taskConfig: { ...config, job }, instanceCount: 4_000 } });
    }
    const all = '[1,"getTasksStatus",1,0,{"1":{"rec":{}}}]';
    const read = (body: Buffer) =>
      json.openMessage(body).body(AuroraAdminMethods.getTasksStatus.result).success?.result?.scheduleStatusResult
        ?.tasks;
    const [plain, compressed, ...small] = await Promise.all([
      post(server, all),
      post(server, all, { 'Accept-Encoding': 'gzip' }),
      ...Array.from({ length: 10 }, () => post(server, ROLES)),
    ]);
    expect(small.every(({ status }) => status === 200)).toBe(true);
    expect(plain?.body.length).toBeGreaterThan(10_000_000);
    expect(read(plain?.body ?? Buffer.of())).toHaveLength(12_000);
    expect(compressed?.headers.get('content-encoding')).toBe('gzip');
    expect(compressed?.body.equals(plain?.body ?? Buffer.of())).toBe(true);
  });

  it('end when the client goes away', async () => {
    const logged: string[] = [];
    const { server, api } = await start({ logged });
    await api.createJob({ description: { key: config.job, taskConfig: config, instanceCount: 4_000 } });
    for (const headers of [[], ['Accept-Encoding: gzip']]) {
      const client = connect({ host: '127.0.0.1', port: server.port });
      client.write(rawCall('[1,"getTasksStatus",1,0,{"1":{"rec":{}}}]', headers));
      await new Promise((resolve) => client.once('data', resolve));
      client.destroy();
    }
    expect((await post(server, ROLES)).status).toBe(200);
    await sleep(50);
    expect(logged).toEqual([]);
  });
});

describe('an answer that cannot be written', () => {
  it('is told on a page, and in the log', async () => {
    const logged: string[] = [];
    const { server, store, state } = await start({ logged });
    const unwritable = { ...config, priority: 0.5 };
    await store.write((tx) => state.insertPendingTasks(tx, unwritable, [0]));
    const answer = await post(server, '[1,"getTasksStatus",1,0,{"1":{"rec":{}}}]');
    expect(answer.status).toBe(500);
    expect(logged.join()).toContain('0.5 is not a 32-bit integer');
  });
});
